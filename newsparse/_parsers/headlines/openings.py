"""What stands before the first joint: a speaker, a topic, or the first half of the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse._grammar import pattern
from newsparse._parsers.headlines.cues import addresses
from newsparse._parsers.headlines.features import commands, speaks
from newsparse._parsers.headlines.line import HeadlineRule, Line, place_of, take
from newsparse._parsers.headlines.phrases import (
    has_speaking_head,
    is_full_name,
    is_name,
    is_named_by_role,
    is_title,
    states,
)
from newsparse._rules import Rule
from newsparse._scan import Span

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["RULES"]

_TIES = ("at", "on", "to")
"""What ties a speaker to where, on what or to whom they speak."""


def _if_no_clause(line: Line, match: Match) -> Line | None:
    front = place_of(match, "front")
    return None if states(line, front) else take(line, match, kicker=front)


def _speaker_or_topic(line: Line, match: Match) -> Line | None:
    """A clause, a question or speech before a colon is the first half of the headline; a title is its topic."""
    front = place_of(match, "front")
    is_speech = match["front"] == "q" and not is_title(line, front.start)
    if is_speech or states(line, front) or line.kinds[front.start] == "W":
        return None
    speaker = Span(front.start, front.end - 2) if match["front"].endswith(",1") else front  # "Quill, 12: ..."
    if line.speaker is None and speaks(line, speaker, place_of(match, "body")):
        return take(line, match, speaker=speaker)
    return take(line, match, kicker=front)


def _if_told(line: Line, match: Match) -> Line | None:
    """With words between cue and colon ("Quill tells commuters: ..."), these must be who is told."""
    return take(line, match) if line.speaker is None and (not match["to"] or addresses(line, match)) else None


def _if_somebody(line: Line, match: Match) -> Line | None:
    """A tie ("Quill on fares: ...") has a speaker where somebody could be named and somebody talks."""
    speaker, topic, body = (place_of(match, part) for part in ("speaker", "topic", "body"))
    is_tied = line.words[speaker.end].lower() in _TIES and match["topic"][0] != "F"
    is_clause = line.kinds[speaker.end] == "P" and states(line, topic)  # "Man on trial stabbed guard: ..."
    if line.speaker or is_clause or not is_tied:
        return None
    is_word = not line.text.lexicon.topic_words.isdisjoint(line.words_in(speaker))
    is_somebody = has_speaking_head(line, speaker) or is_full_name(line, speaker) or is_named_by_role(line, speaker)
    is_somebody = is_somebody or (is_name(line, speaker) and not is_word)
    is_talk = match["body"].rstrip("!") == "q" or states(line, body) or commands(line, body)
    return take(line, match) if is_somebody and is_talk else None


def _if_set_off(line: Line, match: Match) -> Line | None:
    """A dash sets a name off from what it says, or from what it is; any other dash is the writer's."""
    front, body = place_of(match, "front"), place_of(match, "body")
    if line.speaker or not is_name(line, front):
        return None
    if states(line, body):
        is_said = speaks(line, front, body) and line.kinds[body.start] not in "IJ"
        return take(line, match, speaker=front) if is_said else None
    return take(line, match, kicker=front) if line.kinds[body.start] == "D" else None


RULES: tuple[HeadlineRule, ...] = (
    Rule(
        "topic_and_pipe",
        pattern(r"(?P<front> [^:/]{1,6} ) / (?P<body> .+ )"),
        _if_no_clause,
        "WEIR INQUIRY | Keeper slept through flood",
        "Keeper was asleep in his hut | Flood report",
    ),
    Rule(
        "speaker_cue_colon",
        pattern(r"(?P<speaker> [NKnkRrODY1&]{1,6} ) (?P<cue> [Cc] ) (?P<to> [NKnkRrODY1]{0,5} ) : (?P<body> .+ )"),
        _if_told,
        "Quill tells commuters: 'You will pay'",
        "Quill heckles commuters: 'You will pay'",
    ),
    Rule(
        "speaker_on_topic",
        pattern(r"(?P<speaker> [NKnkRrODY]{1,5}? ) [PT] (?P<topic> [^:;]{1,9} ) : (?P<body> .+ )"),
        _if_somebody,
        "Quill on ferry fares: 'We had no choice'",
        "War on weeds: gardeners are told to dig",
    ),
    Rule(
        "phrase_and_colon",
        pattern(r"(?P<front> [^:;!/]{1,9} ) : (?P<body> .+ )"),
        _speaker_or_topic,
        "Tern Island: ferry returns after storm",
        "Quill quits office: ferry boss leaves after storm",
    ),
    Rule(
        "name_and_dash",
        pattern(r"(?P<front> [^:;!/-]{1,3} ) - (?P<body> [^AP&W] .* )"),
        _if_set_off,
        "Quill - ferry fares must double",
        "Quill quits - but stays in office",
    ),
)
"""In order of precedence."""
