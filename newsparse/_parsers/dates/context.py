"""What the builders of date rules are handed, and what they hand back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from newsparse._parsers.dates.fragments import dated
from newsparse._parsers.dates.moments import Meaning
from newsparse._parsers.dates.tense import tendency
from newsparse._rules import Rule
from newsparse.lexicons import Lexicon

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["NO_DATE", "Context", "DateRule", "Piece", "Pieces", "Row", "piece"]


class Piece(NamedTuple):
    """An expression: where it stands and what it says."""

    start: int
    end: int
    meaning: Meaning


Pieces: TypeAlias = tuple[Piece, ...]
"""What a rule makes of a match: one expression, the two of a range, or none."""

NO_DATE: Pieces = ()
"""The match is claimed, so that no later row reads a date into it: "February 30", "Black Friday"."""


class Context(NamedTuple):
    """The text a rule is applied to."""

    folded: str
    lexicon: Lexicon
    is_alone: bool = False
    """Whether the whole string is claimed to be a date: then no evidence around it is asked for."""

    def tendency(self, start: int, end: int) -> int:
        """Tell which way the clause around a stretch looks: above nought, ahead."""
        return tendency(self.lexicon, self.folded, start, end)

    def before(self, start: int, length: int = 24) -> str:
        """Give the characters before a place; a pattern read backwards finds at once what ends there."""
        return self.folded[max(0, start - length) : start]

    def after(self, end: int, length: int = 24) -> str:
        """Give the characters after a place."""
        return self.folded[end : end + length]


DateRule: TypeAlias = Rule[Context, Pieces]


class Row(NamedTuple):
    """A rule before it knows the words of a language; its fields are those of a rule."""

    name: str
    source: str
    """The pattern, written with the fragments."""
    build: Callable[[Context, Match], Pieces | None]
    example: str
    counter_example: str
    words: tuple[str, ...] = ()
    """One of these is in whatever the row finds, in whatever case: where none is, the row is not tried."""

    def rule(self, lexicon: Lexicon) -> DateRule:
        """Give the rule over the calendar words of a lexicon."""
        pattern = dated(self.source, lexicon)
        return DateRule(self.name, pattern, self.build, self.example, self.counter_example, words=self.words)


def piece(match: Match, meaning: Meaning) -> Pieces:
    """Give the whole match as one expression."""
    return (Piece(*match.span(), meaning),)
