"""A figure: an amount with the words that hedge it ("just under", "up to an additional", "or so")."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsparse._grammar import pattern
from newsparse._parsers.percentages import amounts, borrowers
from newsparse._parsers.percentages.nearby import match_after, match_before
from newsparse._parsers.percentages.words import bound_pattern, hedges
from newsparse.model import Approximation

if TYPE_CHECKING:
    from newsparse._parsers.percentages.amounts import Amount
    from newsparse._scan import Text
    from newsparse.model import Change

__all__ = ["Figure", "find"]


@attrs.frozen(eq=False)
class Figure:
    """An amount with its hedges, and where they stand together."""

    text: Text
    amount: Amount
    start: int
    end: int
    approximation: Approximation | None
    change: Change | None = None


_BEFORE = pattern(
    r"""(?r) (?<![\p{L}-])
    (?: (?i:\L<degree_adverbs>)\ (?= (?i:\L<bounds>)\ ) )?+                     # just, well, a little
    (?P<hedge> (?i:\L<approximators>) ) (?: [\ -] | (?<=[~<>≤≥]) )            # about 5%, a sub-5% rise
    (?: (?: \b(?:an?|another)\ )?+ \b(?:additional|extra|further)\              # up to an additional 15%
      | \banother\ | (?<!\b(?:above|below|near|over|some|under)\ )\ban?\ )?+    # about a 5%
    """
)
_AFTER = pattern(r",?+\ (?P<hedge> (?i:\L<approximators_after>) )\b | \+ | -plus\b")
_VERB = pattern(
    r"(?r) \b (?i: exceed(?:s|ed|ing)? | surpass(?:es|ed|ing)? | top(?:s|ped|ping) | clear(?:s|ed|ing) ) \ "
)


def find(text: Text) -> list[Figure]:
    """Find every figure, in text order."""
    return [_hedged(text, amount) for amount in borrowers.find(text, amounts.find(text))]


def _hedged(text: Text, amount: Amount) -> Figure:
    """Read the hedges of an amount: the one after it is the stronger; a verb that hedges stays outside."""
    before = match_before(bound_pattern(_BEFORE, text.lexicon), text.folded, amount.start)
    after = match_after(bound_pattern(_AFTER, text.lexicon), text.folded, amount.end)
    approximation = None
    if after:
        word = after["hedge"]
        meanings = hedges(text.lexicon.approximators_after)
        approximation = meanings.get(word.casefold()) if word else Approximation.AT_LEAST
    elif before:
        approximation = hedges(text.lexicon.approximators).get(before["hedge"].casefold())
    elif match_before(_VERB, text.folded, amount.start):
        approximation = Approximation.MORE_THAN
    start = before.start() if before else amount.start
    return Figure(text, amount, start, after.end() if after else amount.end, approximation)
