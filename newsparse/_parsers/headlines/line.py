"""A headline on the table: its words and their kinds, what has been taken from it, and what is left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from newsparse._grammar import pattern
from newsparse._parsers.headlines.kinds import is_capitalised, kinds_of
from newsparse._rules import Rule
from newsparse._scan import Span, Text

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["HeadlineRule", "Line", "apply", "place_of", "read", "take"]

_JOINTS = {"pipe": "/", "dash": "-", "loose": "~", "colon": ":"}
_PARTS = ("kicker", "label", "publisher", "speaker", "cue")

_MAX_LENGTH = 2000
"""No headline is longer, decks included; it bounds the cost of rules that look back from the end."""

_WORD = pattern(
    r"""
      (?P<pipe>   (?<!\S) (?: \|++ | [¦»›•·◆★✩] | ::++ | //++ ) (?!\S) | \|++ )
    | (?P<dash>   (?<!\S) (?: -{1,3}+ | —++ ) (?!\S)
                | (?<!\S) —++ | —++ (?!\S) | --++
                | (?<=\p{L}) - (?=\s [\p{Lu}'"]) )                  # "Swan- Keeper"; but "two- and three-bed homes"
    | (?P<colon>  : )
    | (?P<loose>  (?<!\d) — | — (?!\d) )                            # but 2019–20
    | (?: \p{L}\. ){2,}+                                            # U.S.
    | (?: \p{Lu}\p{L}{0,3}+ | vs? ) \. (?= \s++ [\p{Lu}\d] )        # Dr. Quill, Weir v. Weir, No. 10
    | [\p{L}\p{M}\p{N}\#@£$€₹']
      (?: [\p{L}\p{M}\p{N}%+&@_'£$€] | [-./] (?=[\p{L}\p{N}]) | [,:—] (?<=\p{N}.) (?=\p{N}) )*+
    | [.…]++ | \S
    """
)
_SLUG = pattern(
    r"""
    (?P<label> \p{Lu}[\p{Lu}&]++ (?: \ \p{Lu}++ )?+ | \p{Lu}\p{Ll}++\ \p{Lu}\p{Ll}++ ) (?: \ \d{1,2}+ )?+
    (?P<joint> - ) (?= [\p{L}\p{N}'"] )
    """
)
"""How agencies begin: UPDATE 2-Ferry operator cuts fares."""


@attrs.frozen
class Line:
    """The words of a headline with the parts that rules have taken from it; places of parts count words."""

    text: Text
    span: Span
    words: tuple[str, ...]
    """As printed, marks made straight; a whole quotation is one word."""
    places: tuple[Span, ...]
    """Where the words stand in the source."""
    kinds: str
    """A letter a word; see `kinds`."""
    is_capitalised: bool
    """Whether a capital does not tell a name, as nearly every word has one."""
    start: int
    """Number of the first word that is left."""
    end: int
    """Number after the last word that is left."""
    kicker: Span | None = None
    label: Span | None = None
    publisher: Span | None = None
    speaker: Span | None = None
    cue: Span | None = None

    def kinds_in(self, span: Span) -> str:
        """Give the kinds of some words."""
        return self.kinds[slice(*span)]

    def words_in(self, span: Span) -> Sequence[str]:
        """Give some words in lower case."""
        return [word.lower() for word in self.words[slice(*span)]]

    def phrase(self, span: Span) -> str:
        """Give some words as one string, marks straight, white space single."""
        stretch = self.text.folded[self.places[span.start].start : self.places[span.end - 1].end]
        return " ".join(stretch.split())

    def main(self, span: Span) -> Span:
        """Give what stands before a deck."""
        deck = self.kinds.find(";", *span)
        return span if deck < 0 else Span(span.start, deck)


HeadlineRule = Rule[Line, Line]
"""A row whose pattern is matched over the kinds of all the words left; it gives the line without what it took."""


def read(text: Text, span: Span) -> Line:
    """Split a headline into words, and tell their kinds; what is too long for a headline stays in one piece."""
    found = tuple(_read(text, span)) if span.end - span.start <= _MAX_LENGTH else ()
    places = tuple(Span(start, end) for start, end, _ in found)
    words = tuple(text.folded[slice(*place)] for place in places)
    kinds = kinds_of(text.lexicon, words, [seen for _, _, seen in found])
    return Line(text, span, words, places, kinds, is_capitalised(text.lexicon, words), 0, len(words))


def place_of(match: Match, part: str) -> Span:
    """Give the words of a named part of a match."""
    return Span(*match.span(part))


def take(line: Line, match: Match, **parts: Span) -> Line:
    """Take the parts that a match has named, or those given; what it calls body is left. A part is taken once."""
    found = {part: place_of(match, part) for part in _PARTS if match.groupdict().get(part) is not None} | parts
    free: dict[str, Any] = {part: span for part, span in found.items() if getattr(line, part) is None}
    return attrs.evolve(line, start=match.start("body"), end=match.end("body"), **free)


def apply(rules: Sequence[HeadlineRule], line: Line) -> Line:
    """Apply the first row that fits what is left; where none does, nothing changes."""
    for rule in rules:
        match = rule.pattern.fullmatch(line.kinds, line.start, line.end)
        if match and (taken := rule.build(line, match)):
            return taken
    return line


def _read(text: Text, span: Span) -> Iterator[tuple[int, int, str]]:
    """Give start and end of each word, and the kind of those whose kind the eye tells: quotations and joints."""
    at = span.start
    slug = _SLUG.match(text.folded, *span)
    if slug and slug["label"].lower() in text.lexicon.headline_labels:
        yield from _words(text.folded, at, slug.start("joint"))
        yield *slug.span("joint"), "~"
        at = slug.end()
    for quotation in text.quotations:
        if span.start <= quotation.outer_start and quotation.outer_end <= span.end:
            yield from _words(text.folded, at, quotation.outer_start)
            yield quotation.outer_start, quotation.outer_end, "q"
            at = quotation.outer_end
    yield from _words(text.folded, at, span.end)


def _words(folded: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    for match in _WORD.finditer(folded, start, end):
        yield *match.span(), _JOINTS.get(match.lastgroup or "", "")
