"""The percentages room: amounts, their hedges and changes, what they are shares of, what is said of it, and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse._parsers.percentages import changes, claims, figures, sources, wholes
from newsparse._parsers.percentages.passages import passages
from newsparse.model import Percentage

if TYPE_CHECKING:
    from newsparse._parsers.percentages.figures import Figure
    from newsparse._scan import Text
    from newsparse.model import Excerpt

__all__ = ["find"]


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
        change=figure.change,
        whole=whole,
        claim=claim,
        source=source,
    )
