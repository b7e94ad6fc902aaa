"""What the rules for attribution share: who can stand beside a reporting verb, and how much of it is the speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsparse._parsers.headlines.line import Line, place_of
from newsparse._parsers.headlines.phrases import has_speaking_head, is_name, is_named_by_role, states
from newsparse._scan import Span
from newsparse.lexicons.verbs import VerbForm

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["NP", "SPEAKER", "addresses", "agrees", "asserts", "could_speak", "cue_of", "minimal"]

NP = "[NKnkRrO1DYPTgAE&cFo*]"
"""Kinds inside a noun phrase: no finite verb, no comma, no quotation."""
SPEAKER = rf"(?P<speaker> (?! [PTF&] ) {NP}{{1,9}} (?<! [DYPT&] ) )"
"""A noun phrase that stands alone."""

_ADVERBIAL = frozenset(
    ("after", "ahead", "amid", "as", "at", "before", "despite", "during", "following", "in", "on", "over")
)


def cue_of(line: Line, match: Match) -> VerbForm:
    """Give the reporting verb of a match."""
    return line.text.lexicon.verb_forms[line.words[match.start("cue")].lower()]


def addresses(line: Line, match: Match) -> bool:
    """Whether who is told may stand right after the cue: tells, warns."""
    return cue_of(line, match).base in line.text.lexicon.addressing_verbs


def asserts(line: Line, match: Match) -> bool:
    """Whether what goes with the cue is a clause even where it has no verb: says, insists."""
    return cue_of(line, match).base in line.text.lexicon.asserting_verbs


def agrees(line: Line, match: Match) -> bool:
    """Verb and speaker agree: "experts warn", but not "harbour claim"; any group may "say" in Britain."""
    is_group = cue_of(line, match).base == "say" and states(line, place_of(match, "body"))
    return match["cue"] == "C" or is_group or any(kind in "&,Kkr" for kind in match["speaker"])


def could_speak(line: Line, span: Span) -> bool:
    """Whether a phrase names or describes somebody who speaks."""
    is_somebody = has_speaking_head(line, span) or is_name(line, span) or is_named_by_role(line, span)
    return is_somebody or line.kinds[span.start] in "DY"


def minimal(line: Line) -> Line:
    """Cut adverbs and adverbials off the speaker: "minister in leaked letter", "Quill also"."""
    start, end = line.speaker or Span(0, 0)
    while end - start > 1 and line.kinds[end - 1] == "A":
        end -= 1
    adverbial = (place for place in range(start + 1, end) if line.words[place].lower() in _ADVERBIAL)
    return attrs.evolve(line, speaker=Span(start, next(adverbial, end)))
