"""The percentages room: amounts, their hedges and changes, what they are shares of, what is said of it, and by whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse._parsers.percentages import changes, claims, figures, sources, wholes
from newsparse._parsers.percentages.passages import passages
from newsparse._parsers.percentages.sources import takes_source
from newsparse.errors import ParseError
from newsparse.model import Percentage

if TYPE_CHECKING:
    from newsparse._parsers.percentages.figures import Figure
    from newsparse._scan import Text
    from newsparse.model import Excerpt

__all__ = ["find", "parse", "takes_source"]


def find(text: Text) -> tuple[Percentage, ...]:
    """Find every percentage, in text order; a source is given where the figure's own paragraph names it."""
    found: list[Percentage] = []
    for passage, held in passages(text, changes.with_changes(figures.find(text))):
        shares = [claims.read(passage, passage.at(figure)) for figure in held]
        named = sources.find(passage, held, [share.claim for share in shares])
        for figure, share, source in zip(held, shares, named, strict=True):
            whole = share.whole or wholes.read(passage, passage.at(figure))
            found.append(_percentage(figure, whole, share.claim, source))
    return tuple(found)


def _percentage(figure: Figure, whole: Excerpt | None, claim: Excerpt | None, source: Excerpt | None) -> Percentage:
    return Percentage(
        start=figure.start,
        end=figure.end,
        text=figure.text.source[figure.start : figure.end],
        value=figure.amount.value,
        high=figure.amount.high,
        unit=figure.amount.unit,
        approximation=figure.approximation,
        change=None if claim else figure.change,  # 63% opposed the cuts: the share is not cut
        whole=whole,
        claim=claim,
        source=source,
    )


def parse(text: Text) -> Percentage:
    """Read a text that is one percentage, and nothing else.

    Raises:
        ParseError: it is no percentage, or more than one; the error points at what is too much.
    """
    found = find(text)
    if fault := _fault(text.source, found):
        raise ParseError(*fault)
    return found[0]


def _fault(source: str, found: Sequence[Percentage]) -> tuple[str, str, int, int] | None:
    """Tell why a string is not the one figure found in it, and where."""
    start, end = len(source) - len(source.lstrip()), len(source.rstrip())
    if not found:
        return "not a percentage", source, 0, len(source)
    first, *others = found
    if first.start > start:
        return "words before the percentage", source, start, first.start
    if others:
        return "more than one percentage", source, others[0].start, end
    if first.end < end:
        return "words after the percentage", source, end - len(source[first.end : end].lstrip()), end
    return None
