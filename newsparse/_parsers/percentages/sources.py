"""Who a figure is from, as its own paragraph tells."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from newsparse._grammar import pattern
from newsparse._parsers.percentages.credits import RULES, Credit, credit_order, named_polls
from newsparse._parsers.percentages.nearby import match_after, search_before
from newsparse._parsers.percentages.words import bound_pattern
from newsparse._rules import Claim, claims

if TYPE_CHECKING:
    from newsparse._parsers.percentages.figures import Figure
    from newsparse._parsers.percentages.passages import Passage, Standing
    from newsparse._scan import Text
    from newsparse.model import Excerpt

__all__ = ["find", "takes_source"]

_UNSOURCED_BEFORE = pattern(
    r"""\b (?i:
        (?: margins?\ of\ (?:sampling\ )?error | sampling\ error | error\ margin ) (?: [^.;] | \.(?=\d) ){0,60}?
      | (?: targets? | goals? | hurdle | threshold ) [^.;,]{0,30}? ) \Z"""
)
_UNSOURCED_AFTER = pattern(
    r"""[\ -] (?: margin\ of\ (?:sampling\ )?error | (?:\p{L}++\ )? (?: target | goal | hurdle | threshold )
      | (?i:\L<degree_adjectives>) )\b"""  # 100 per cent sure
)


def find(passage: Passage, held: Sequence[Figure], said: Sequence[Excerpt | None]) -> list[Excerpt | None]:
    """Give the source of each figure of a passage; whoever speaks in what is said of a share is none."""
    is_said = _words_in(passage, said)
    polls = list(named_polls(passage))
    named: dict[tuple[int, int], list[Claim[Credit]]] = {}
    found: list[Excerpt | None] = []
    for figure in held:
        sentence = passage.sentence(passage.at(figure))
        if sentence not in named:
            credited = claims(RULES, passage, passage.kinds, *sentence)
            named[sentence] = [claim for claim in credited if "survey" in claim.rule or not is_said[claim.result.start]]
        found.append(_source(passage, figure, named[sentence], polls))
    return found


def takes_source(text: Text, figure: Standing) -> bool:
    """Whether anybody can answer for a figure: nobody does for a margin of error, a target, a manner of speaking."""
    after = match_after(bound_pattern(_UNSOURCED_AFTER, text.lexicon), text.folded, figure.end)
    return not (after or search_before(_UNSOURCED_BEFORE, text.folded, figure.start))


def _source(
    passage: Passage, figure: Figure, named: Sequence[Claim[Credit]], polls: Sequence[tuple[int, int]]
) -> Excerpt | None:
    """Choose the best of the sources that answer for a figure, or the poll that the paragraph is about."""
    at = passage.at(figure)
    answering = [claim for claim in named if claim.result.covers_from <= at < claim.result.covers_to]
    poll = bisect_left(polls, (at,)) - 1
    if answering:
        best = min(answering, key=lambda claim: (credit_order(claim.rule), abs(claim.result.start - at))).result
        source = best.start, best.end
    elif poll >= 0 and not figure.change:
        source = polls[poll]
    else:
        return None
    return passage.excerpt(*source) if takes_source(passage.text, figure) else None


def _words_in(passage: Passage, excerpts: Iterable[Excerpt | None]) -> bytearray:
    """Mark the words of some excerpts."""
    marked = bytearray(len(passage.words))
    for excerpt in filter(None, excerpts):
        first, end = (bisect_left(passage.words, (place,)) for place in (excerpt.start, excerpt.end))
        marked[first:end] = b"\x01" * (end - first)
    return marked
