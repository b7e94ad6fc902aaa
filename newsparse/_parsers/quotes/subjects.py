"""Whose a further cue is: which of the subjects before it goes on speaking.

The mate said the board was late and told the crew so: the mate told them, not the board. Every subject of a clause
before the cue is a candidate, and `FEATURES` says in a few rows what speaks for and against one; the candidate with the
greatest sum is taken, of equal ones the first.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsparse._grammar import pattern
from newsparse._parsers.quotes.features import Feature, weigh
from newsparse._parsers.quotes.grammar import ADVERBS, ANY_SPEAKER, ASIDE, LEAD_IN, SEVERAL, TIED
from newsparse._parsers.quotes.lines import REACH, Line
from newsparse._scan import Span

__all__ = ["FEATURES", "Candidate", "candidates", "subject_before"]


@attrs.frozen
class Candidate:
    """A subject that may be the speaker."""

    speaker: Span
    printed: str
    """The letters of its sentence up to the cue, the candidate between angle brackets: ``N C <U> V,``."""

    @property
    def weight(self) -> float:
        """How much speaks for it."""
        return weigh(FEATURES, self.printed)


FEATURES = (
    Feature(
        "opens_sentence",
        pattern(r"\A [jvsNMD,-]{0,6} <"),
        0.8,
        "The mate mended the ferry, saying it would sail.",
    ),
    Feature(
        "after_comma",
        pattern(r"[,-] <"),
        1.5,
        "On Monday, the mate mended the ferry, saying it would sail.",
    ),
    Feature(
        "same_clause",
        pattern(r"> [^,]* ,?+ \Z"),
        2.6,
        "The mate mended the ferry and said it would sail.",
    ),
    Feature(
        "has_relative_clause",
        pattern(r"> [,(-]?+ [ht]"),
        0.7,
        "Residents, who waited on the quay, and said it would sail, went home.",
    ),
    Feature(
        "in_report",
        pattern(r"[CKSTgt] <"),
        -2.8,
        "The mate said the board was late and warned the crew.",
    ),
    Feature(
        "behind_quoted_words",
        pattern(r"[\"'~] < [^>]* > v?+ [CKQ]"),
        2.5,
        'The ferry is "late," the mate noted, adding that it would sail.',
    ),
    Feature(
        "thing",
        pattern(r"< [^>]* U >"),
        -1.4,
        "The weir broke and said nothing.",
    ),
)
"""What speaks for a candidate, and what against it."""

_SENTENCE_START = pattern(r"(?r) (?: \A | [.;\n] | \"(?=[NRUPvjszb]) )")
"""Backwards to where a sentence begins."""
_VERB = rf"{ADVERBS} (?: n?+ [VeCKXESTQ=] | (?<=x) )"
"""A finite verb, with what stands before it: (the mate) has also said."""
_FIRST = pattern(
    rf"""(?: [\"'~],?+ (?: [CKSQX] v?+ )?+ )*+ {LEAD_IN}
         (?: (?P<speaker>{SEVERAL}) (?= {ASIDE}?+ {_VERB} ) | {ANY_SPEAKER} )"""
)
"""The subject of a sentence, or who speaks in it after an opening quotation."""
_SUBJECT = pattern(
    rf"""(?P<speaker>{SEVERAL}) {ASIDE}?+ (?= {_VERB} )
       | (?: [RU]{TIED},(?P<speaker>N) {ASIDE}?? ,? | {ANY_SPEAKER} {TIED} {ASIDE}{{0,2}}? ) (?= {_VERB} )
       | {ANY_SPEAKER} (?= [,(-]?+ (?: h | t(?={_VERB}) ) {_VERB} )"""
)
"""The subject of a clause, or what a relative clause belongs to."""


def subject_before(line: Line, at: int) -> Span | None:
    """Give the subject that an item after its clause belongs to."""
    best = max(candidates(line, at), key=lambda candidate: candidate.weight, default=None)
    return best.speaker if best else None


def candidates(line: Line, at: int) -> Iterator[Candidate]:
    """Give the subjects in the sentence before an item, in text order."""
    reach = max(0, at - REACH)
    start = _SENTENCE_START.search(line.letters, reach, at)
    begin = start.end() if start else reach
    places = {match.span("speaker") for match in _SUBJECT.finditer(line.letters, begin, at)}
    if first := _FIRST.match(line.letters, begin, at):
        places.add(first.span("speaker"))
    for first_item, end in sorted(places):
        before, own, after = line.letters[begin:first_item], line.letters[first_item:end], line.letters[end:at]
        yield Candidate(line.span(first_item, end), f"{before}<{own}>{after}")
