"""Passives: what is said without who says it. The ferry is said to be late; the crew was told that it was.

Rows as those of `newsparse._parsers.quotes.rules`, which has them in its order of precedence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsparse._grammar import pattern
from newsparse._parsers.quotes.frames import Frame, after
from newsparse._parsers.quotes.grammar import TIED, WHEN
from newsparse._parsers.quotes.lines import Line
from newsparse._rules import Rule

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["PASSIVES"]

_IS = r"[xv]{0,2}+ = v?+"
"""is | has reportedly been | was also."""


def _of_topic(line: Line, match: Match) -> Frame | None:
    """Let what is said begin with the subject: (the ferry) is said (to be late); but not what it is supposed to be."""
    if line.words(match.start("cue")) in line.text.lexicon.duty_participles:
        return None
    return attrs.evolve(after(line, match), topic=range(*match.span("topic")))


def _of_nobody(line: Line, match: Match) -> Frame | None:
    """It stands for nothing: It is said that."""
    return after(line, match) if line.words(match.start()) == "it" else None


PASSIVES: tuple[Rule[Line, Frame], ...] = (
    Rule(
        "told_passively",
        pattern(rf"(?P<addressee> [NRUP] ) {TIED} {_IS} (?P<cue>[KX]) {WHEN} (?= t | q | a [V=xCKXESTQ] )"),
        after,
        example="The crew was told on Monday that the ferry would sail.",
        counter_example="The crew was told on Monday.",
        needs=("=", "KX"),
    ),
    Rule(
        "said_of_subject",
        pattern(rf"(?P<topic> [NRUP] {TIED} ) {_IS} (?P<cue>[CST]) {WHEN} (?= a [V=xCKXESTQ] )"),
        _of_topic,
        example="The ferry is said to be late.",
        counter_example="The ferry is mended to be safe.",
        needs=("=", "CST", "a"),
    ),
    Rule(
        "it_is_said",
        pattern(rf"P {_IS} (?P<cue>[CST]) {WHEN} (?= t )"),
        _of_nobody,
        example="It is said that the ferry will sail.",
        counter_example="He is said that the ferry will sail.",
        needs=("=", "CST", "t"),
    ),
)
"""Who is told, or what is spoken of."""
