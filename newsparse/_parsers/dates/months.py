"""Whether a month name alone is a month: "in March", "the June report"; not "the March on Rome", "June Carter"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsparse._grammar import Pattern, pattern
from newsparse._parsers.dates.context import Context
from newsparse._parsers.dates.fragments import MONTH, dated, month_number
from newsparse.lexicons import Lexicon

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["is_led", "is_month"]

_LED = pattern(
    r"(?r) \b(?i: in|since|until|till|during|throughout|through|by|from|before|after|of|for|between|to|ahead\ of )\ \n?"
)
_SURELY_LED = pattern(
    r"(?r) \b(?i: in|since|until|till|during|throughout|prior\ to|(?:end|start|beginning|middle|month)\ of )\ \n?"
)
"""For names that are words and surnames as well: a letter may be from May, and a vote may be by her."""

_A = pattern(r"(?r) \b[Aa]n?\ \n?")
_DETERMINED = pattern(r"(?r) (?:\b(?i:an?|the|this|that|its|their|his|her|our|whose)|'s)\ \n?")
_NOUN_FOLLOWS = pattern(
    r"\ (?!(?:on|for|of|against|through|in|to|from|and|was|is|has|had|will|by|at|with|that|which)\b)\p{Ll}"
)
_NAME_FOLLOWS = pattern(r"'s\b|\ (?:Day|Queen|Fair)\b")
_CAPITAL_FOLLOWS = pattern(r"\ \p{Lu}\p{Ll}")
_WORD_BEFORE = pattern(r"(?r) (?:\b\p{Ll}++|'s)\ \n?")
_RECENTLY = 200
"""How far back a month may have been named beyond doubt, in characters: "In April we hired. We used April to train"."""


class _Neighbours(NamedTuple):
    """Patterns for months that stand near."""

    before: Pattern
    after: Pattern
    led: Pattern


@lru_cache(maxsize=8)
def _neighbours(lexicon: Lexicon) -> _Neighbours:
    joint = r"(?:,|,?\ (?:and|or|to|through|until)|\ ?[—-])"
    return _Neighbours(
        before=dated(rf"(?r) {MONTH}{joint}\ ?\n?", lexicon),
        after=dated(rf"{joint}\ ?(?:late\ |early\ |mid-)?{MONTH}", lexicon),
        led=dated(rf"\b(?:[Ii]n|[Ss]ince|[Uu]ntil)\ {MONTH}", lexicon),
    )


def is_led(context: Context, match: Match) -> bool:
    """Whether a preposition leads to it."""
    return _LED.match(context.before(match.start())) is not None


def is_month(context: Context, match: Match) -> bool:
    """Whether the words around make a bare name a month."""
    if context.is_alone:
        return True
    return not match["month"].islower() and (_is_listed(context, match) or _is_evident(context, match))


def _is_evident(context: Context, match: Match) -> bool:
    """Whether a preposition leads to it, or a determiner and a noun frame it; a name without other uses needs less."""
    lexicon, name = context.lexicon, match["month"].rstrip(".").lower()
    is_word, is_name = name in lexicon.month_homographs, name in lexicon.month_namesakes
    before, after = context.before(match.start()), context.after(match.end())
    if (_SURELY_LED if is_word and is_name else _LED).match(before):
        return not (is_word and is_name and _NAME_FOLLOWS.match(after))
    if is_word or is_name:
        return _is_framed(before, after) or (not is_word and _is_named_before(context, match))
    return name in lexicon.months and bool(_WORD_BEFORE.match(before) or not _CAPITAL_FOLLOWS.match(after))


def _is_framed(before: str, after: str) -> bool:
    """Whether it modifies a noun: "the June report", "a June Heraldo poll"."""
    if _A.match(before):
        return bool(_NOUN_FOLLOWS.match(after) or _CAPITAL_FOLLOWS.match(after))
    return bool(_DETERMINED.match(before) and _NOUN_FOLLOWS.match(after))


def _is_listed(context: Context, match: Match) -> bool:
    """Whether another month stands beside it: "from May to July"."""
    near, number = _neighbours(context.lexicon), month_number(match["month"])
    beside = near.before.match(context.before(match.start())), near.after.match(context.after(match.end()))
    return any(other is not None and month_number(other["month"]) != number for other in beside)


def _is_named_before(context: Context, match: Match) -> bool:
    """Whether the same month was named beyond doubt shortly before."""
    start, number = match.start(), month_number(match["month"])
    led = _neighbours(context.lexicon).led.finditer(context.folded, max(0, start - _RECENTLY), start)
    return any(month_number(named["month"]) == number for named in led)
