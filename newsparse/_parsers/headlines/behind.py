"""Attribution behind the clause: "..., says X", "..., X says", "... - X", "...: X", "..., according to X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse._grammar import pattern
from newsparse._parsers.headlines.cues import NP, SPEAKER, addresses, agrees, asserts, could_speak, minimal
from newsparse._parsers.headlines.labels import is_label_at_the_end
from newsparse._parsers.headlines.line import HeadlineRule, Line, place_of, take
from newsparse._parsers.headlines.phrases import (
    has_speaking_head,
    is_full_name,
    is_name,
    is_named_by_role,
    states,
    states_outright,
)
from newsparse._rules import Rule
from newsparse._scan import Span

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["RULES"]

_TAIL = rf"(?: P {NP}{{1,8}} )?+"  # "in leaked letter"
_END = "(?: , 1 )?+ !?+ (?: ; .+ )?+"  # an age and a deck may follow
_MAX_KICKER = 3


def _behind(line: Line, match: Match) -> Line | None:
    """The clause is over: nothing but the attribution follows."""
    is_list = line.kinds[match.end("body") - 1] in "VC"  # "Quill praises, laments harbour's past"
    return minimal(take(line, match)) if agrees(line, match) and not is_list else None


def _if_speaker(line: Line, match: Match) -> Line | None:
    """Behind a comma a cue may go on with a list of deeds: in "..., warns drivers" many drivers cannot be who warns."""
    behind = _behind(line, match)
    if behind is None or behind.speaker is None or not could_speak(behind, behind.speaker):
        return None
    is_singular = match["cue"] == "C" and line.words[match.start("cue")] != "said"
    return None if is_singular and line.kinds[behind.speaker.end - 1] in "rk" else behind


def _if_addressing(line: Line, match: Match) -> Line | None:
    return _behind(line, match) if addresses(line, match) else None


def _if_spoken(line: Line, match: Match) -> Line | None:
    """Without a comma between them, the quotation must be all there is, or hold the comma itself."""
    body = place_of(match, "body")
    holds_comma = line.words[body.end - 1].rstrip("\"'»›").endswith((",", "!", "?", "."))
    return _if_speaker(line, match) if holds_comma or body.end - body.start == 1 else None


def _if_named(line: Line, match: Match) -> Line | None:
    """British papers leave the comma out; then the speaker must be a name or a role."""
    speaker = place_of(match, "speaker")
    is_alone = speaker.end - speaker.start == 1 or not line.is_capitalised
    is_named = has_speaking_head(line, speaker) or is_full_name(line, speaker) or (is_alone and is_name(line, speaker))
    is_said = asserts(line, match) or (match["cue"] == "C" and states(line, place_of(match, "body")))
    is_word = line.phrase(speaker).lower() in line.text.lexicon.non_clauses
    return _behind(line, match) if is_named and is_said and not is_word else None


def _after_joint(line: Line, match: Match) -> Line | None:
    """Behind a dash stands a speaker, or an afterthought; only names and nouns for who speaks are speakers."""
    taken = minimal(take(line, match))
    speaker = taken.speaker or Span(0, 0)
    if is_label_at_the_end(line, speaker) or line.words[speaker.start].lower() in ("a", "an", "the"):
        return None
    is_alone = speaker.end - speaker.start == 1 or not line.is_capitalised
    is_noun = has_speaking_head(line, speaker) or is_named_by_role(line, speaker)
    is_named = is_full_name(line, speaker) or (is_alone and is_name(line, speaker))
    return taken if is_noun or is_named else None


def _after_colon(line: Line, match: Match) -> Line | None:
    """Behind a colon stands a speaker where a clause stands before it, or where nothing else makes sense."""
    speaker, body = place_of(match, "speaker"), place_of(match, "body")
    if match["speaker"] in ("n", "nn") and states_outright(line, body):
        return take(line, match)  # "Ferries will be late: operator"
    is_long = body.end - body.start > _MAX_KICKER and not line.is_capitalised and not is_named_by_role(line, body)
    is_noun = has_speaking_head(line, speaker) and line.words[speaker.start].islower()
    is_short_name = is_name(line, speaker) and speaker.end - speaker.start < _MAX_KICKER
    is_speaker = states(line, body) or (is_noun and body.end - body.start > 1) or (is_long and is_short_name)
    return _after_joint(line, match) if is_speaker else None


RULES: tuple[HeadlineRule, ...] = (
    Rule(
        "comma_cue_speaker",
        pattern(rf"(?P<body> .+ ) , (?P<cue> [Cc] ) {SPEAKER} {_END}"),
        _if_speaker,
        "Ferry fares to double, says harbour board chief",
        "Harbour board doubles ferry fares, warns commuters",
    ),
    Rule(
        "comma_speaker_cue",
        pattern(rf"(?P<body> .+ ) , {SPEAKER} (?P<cue> [Cc] ) {_TAIL} {_END}"),
        _behind,
        "Ferry fares to double, harbour board says",
        "Ferry fares to double, harbour board decides",
    ),
    Rule(
        "speaker_cue_addressee",
        pattern(rf"(?P<body> .+ ) (?: , | (?<= q ) ) {SPEAKER} (?P<cue> C ) {NP}{{1,7}} {_END}"),
        _if_addressing,
        "Fares are 'a disgrace', commuter tells harbour inquiry",
        "Fares are 'a disgrace', commuter says harbour inquiry",
    ),
    Rule(
        "quotation_speaker_cue",
        pattern(rf"(?P<body> .* q ) {SPEAKER} (?P<cue> [Cc] ) {_TAIL} {_END}"),
        _if_spoken,
        "Fares are 'a disgrace,' commuter says",
        "Fares 'a disgrace' commuter says",
    ),
    Rule(
        "quotation_cue_speaker",
        pattern(rf"(?P<body> .* q ) (?P<cue> [Cc] ) {SPEAKER} {_END}"),
        _if_spoken,
        "'We will not pay' says commuter",
        "Fares 'a disgrace' says commuter",
    ),
    Rule(
        "clause_according_to",
        pattern(rf"(?P<body> .+? ) ,?+ (?P<cue> GT ) {SPEAKER} {_END}"),
        lambda line, match: minimal(take(line, match)),
        "Ferry fares to double, according to leaked memo",
        "According to plan, ferry fares double",
    ),
    Rule(
        "clause_cue_speaker",
        pattern(rf"(?P<body> .. .* ) (?P<cue> [Cc] ) (?P<speaker> [NKRrOnk&DY]{{1,4}} ) {_END}"),
        _if_named,
        "More ferries on the way says Quill",
        "Harbour board says sorry",
    ),
    Rule(
        "clause_dash_speaker",
        pattern(rf"(?P<body> .. .* | q ) - (?P<speaker> [NKRrOnkDYE]{{1,5}} (?: P [NKRrOnkDY]{{1,4}} )? ) {_END}"),
        _after_joint,
        "Ferry fares 'to double' - harbour board",
        "Ferry fares to double - again",
    ),
    Rule(
        "clause_pipe_columnist",
        pattern(r"(?P<body> ... .* ) / (?P<speaker> [NKORr]{2,4} )"),
        lambda line, match: take(line, match) if is_full_name(line, place_of(match, "speaker")) else None,
        "Bring back the ferry bell | Anna Quill",
        "Bring back the ferry bell | Tern Trust",
    ),
    Rule(
        "clause_colon_speaker",
        pattern(rf"(?P<body> .+ ) : (?P<speaker> [NKRrOnkDYE]{{1,5}} ) {_END}"),
        _after_colon,
        "Ferry fares will double: harbour board",
        "Ferry fares: the harbour board",
    ),
)
"""In order of precedence."""
