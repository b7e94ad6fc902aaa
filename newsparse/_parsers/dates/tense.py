"""Which way a clause looks: whether "on Monday" is the last or the next one.

A few features of the words around the expression are added up; above nought the clause looks ahead. The past is the
rule in news, so a clause that says nothing looks back.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, reduce
from typing import TYPE_CHECKING

from newsparse._grammar import Pattern, pattern
from newsparse.lexicons import Lexicon

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["WEIGHTS", "tendency"]

WEIGHTS = {
    "any clause": -1,  # what is reported has mostly happened
    "sure close before": 6,  # "will meet on Monday"
    "ahead close before": 4,  # "could meet on Monday"
    "back close before": -4,  # "met on Monday"
    "sure before": 3,  # the same, with words between: they may belong to another clause
    "ahead before": 2,
    "back before": -2,
    "sure after": 3,  # "On Monday she will"
    "ahead after": 3,
    "back after": -3,
    "infinitive before": 2,  # "Mayor to open bridge on Monday"
    "by": 4,  # "asked to answer by Monday"
    "before": 2,
    "until": 2,
    "ahead": 6,  # "ahead of Monday's vote"
    "come": 6,  # "a majority come November"
    "since": -9,
    "event": -5,  # "questions about Saturday's match": it has been played
}
"""What each feature adds to the tendency of a clause."""

_CLOSE = 40
"""How far a verb may stand before the expression to be surely its own, in characters."""

_BACK, _ON = 240, 120
"""How far a clause is read before and after the expression, in characters."""

_BREAK = pattern(r"""(?<=\p{Ll}{3}|[\d"')%])[.!?]["')]*+\s | [\n\r;] """)
_INFINITIVE = pattern(r"\bto\ \p{Ll}{2}")
_JOINT = pattern(
    r"""
      (?P<since>  \b[Ss]ince\ (?:\w+\ )?                              $ )
    | (?P<by>     \b[Bb]y\ (?:late\ |early\ |the\ )?                  $ )
    | (?P<until>  \b(?:[Uu]ntil|till)\ (?:at\ least\ |late\ |the\ )?  $ )
    | (?P<before> \b[Bb]efore\ (?:the\ )?                           $ )
    | (?P<ahead>  \b(?i:ahead\ of|in\ time\ for)\ (?:[\w']+\ ){0,4}  $ )
    | (?P<come>   \bcome\                                          $ )
    | (?P<event>  \b(?i:about|after|following|from|of|over)\ (?:the\ )?  $ )
    """
)
"""The preposition that leads straight to the expression."""


_SURE = r"""
      \b (?:\L<future_auxiliaries>) \b
    | \b (?:am|is|are)\ (?:(?:not|also|now|still|\p{Ll}+ly)\ )? (?:\L<future_cues>|due|expected|going\ to) \b
"""

_AHEAD = r"""
      \b (?:\L<future_cues>) \b
      (?! (?<=\b(?:would|should|could|might|may))\ have\b | (?<=\bcould)\ not\b )    # "could not be reached"
    | (?<!\b(?:was|were)\ (?:\p{Ll}+\ )?) \b (?:going\ to|due) \b                  # "it was going to be": a past
      (?!\ to\ (?:the|an?|his|her|its|their|this|bad|heavy|lack|poor)\b)              # "due to the storm": why
    | (?<!\b(?:than|as|I|he|she|we|they|who|analysts|economists|\p{Lu}\w+)\ )        # "they expected": a past
      \b expected \b
    | \b (?:am|is|are)\ (?:(?:not|also|now|still|\p{Ll}+ly)\ )? \p{Ll}{2,}+(?<=ing)\b   # "is running on Monday"
    | \b (?:am|is|are|remains?|stays?|(?:has|have)\ been)\                            # "is shut until Monday"
      (?:(?!(?:had|have|that|was|were|who)\b)\p{Ll}++\ ){1,4}? until \b
"""

_PAST = r"""
      (?<!\bbe\ ) \b (?:\L<past_verbs>) \b                                # not in "will be held on Monday"
    | (?<!\b(?:be|an?|the|his|her|its|their)\ |-) \b \p{Ll}{4,}+(?<=[^e]ed)   # nor in "a contested vote"
"""


@lru_cache(maxsize=8)
def _cue_pattern(lexicon: Lexicon) -> Pattern:
    return pattern(
        rf"\b (?: (?P<sure>{_SURE}) | (?P<ahead>{_AHEAD}) | (?P<back>{_PAST}) )",
        future_auxiliaries=lexicon.future_auxiliaries,
        future_cues=lexicon.future_cues,
        past_verbs=lexicon.past_verbs,
    )


def tendency(lexicon: Lexicon, folded: str, start: int, end: int) -> int:
    """Add up the features of the clause around a stretch: above nought it looks ahead."""
    first, last = _clause(folded, start, end)
    joint = _joint(folded, first, start, end)
    verb = _verb(lexicon, folded, (first, start), (end, last))
    total = WEIGHTS["any clause"] + WEIGHTS.get(joint, 0) + verb
    if (verb == 0 or joint in ("by", "until")) and _INFINITIVE.search(folded, first, start):
        total += WEIGHTS["infinitive before"]
    return total


def _verb(lexicon: Lexicon, folded: str, before: tuple[int, int], after: tuple[int, int]) -> int:
    """Weigh the last cue before the expression or, where there is none, the first one after it."""
    cues = _cue_pattern(lexicon)
    if cue := _last(cues.finditer(folded, *before)):
        return WEIGHTS[f"{cue.lastgroup} {'close ' if before[1] - cue.end() <= _CLOSE else ''}before"]
    if cue := cues.search(folded, *after):
        return WEIGHTS[f"{cue.lastgroup} after"]
    return 0


def _last(matches: Iterator[Match]) -> Match | None:
    return reduce(lambda _, match: match, matches, None)


def _clause(folded: str, start: int, end: int) -> tuple[int, int]:
    """Give the stretch from the last break before to the first break after, as far as it is read."""
    first = max(0, start - _BACK)
    for match in _BREAK.finditer(folded, first, start):
        first = match.end()
    last = min(len(folded), end + _ON)
    found = _BREAK.search(folded, end, last)
    return first, found.start() if found else last


def _joint(folded: str, first: int, start: int, end: int) -> str:
    """Name the preposition before; some only speak where the expression has an event of its own, "Saturday's match"."""
    match = _JOINT.search(folded, max(first, start - _CLOSE), start)
    name = (match and match.lastgroup) or ""
    return "" if name == "event" and not folded.startswith("'s", end) else name
