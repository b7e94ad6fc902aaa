"""Attribution before the clause: "X says ...", "X tells Y ...", "According to X, ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsparse._grammar import pattern
from newsparse._parsers.headlines.cues import NP, SPEAKER, addresses, agrees, asserts, cue_of, minimal
from newsparse._parsers.headlines.line import HeadlineRule, Line, place_of, take
from newsparse._parsers.headlines.phrases import has_speaking_head, states, states_outright
from newsparse._rules import Rule
from newsparse._scan import Span

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["RULES"]

_MAX_ADDRESSEE = 6

_SUBJECT = rf"""
    (?: [PW] [^:/!;-]*? , )?+                                       # a lead-in: "After storm, ..."
    (?P<speaker> (?! [PTF&] | 1 [Kk] N++ [Cc] )                     # not "10 things Quill says"
        (?: [NKO]{{1,3}}+ , [NKO]{{1,3}}+ (?=c)                     # "Quill, Orrin say"
          | (?: q (?=[NnkRr]) )?+ {NP}{{1,9}} (?: W [VX] {NP}{{0,8}} )?
        ) (?<! [DYPT&] ) )
    (?: , 1 , )?+                                                   # an age
"""


def _if_clause(line: Line, match: Match) -> Line | None:
    """What follows "X says" must be a clause, and X one who speaks."""
    lexicon, body = line.text.lexicon, place_of(match, "body")
    if not agrees(line, match) or line.words[body.start].lower() in lexicon.non_clauses:
        return None
    cue = cue_of(line, match)
    if "reporting" not in cue.groups and not has_speaking_head(line, place_of(match, "speaker")):
        return None  # "Quill finds ...": only reports and the like report what they find
    if cue.base == "tell" or _is_quoted_object(line, body):
        return None
    has_that = match.end("cue") < body.start
    is_clause = has_that or asserts(line, match) or states_outright(line, body)
    return minimal(take(line, match)) if is_clause else None


def _is_quoted_object(line: Line, body: Span) -> bool:
    """Whether the quotation is what somebody declares, not what they say: "declares 'victory', leaves stage"."""
    is_followed = line.kinds.startswith(("q,", "qV"), body.start)
    return is_followed and not states(line, Span(body.start, body.start + 1))


def _if_addressed(line: Line, match: Match) -> Line | None:
    """Behind "X tells" the clause begins where the one who is told ends."""
    if not addresses(line, match) or not agrees(line, match):
        return None
    start = match.start("body")
    for place in range(start + 1, min(start + _MAX_ADDRESSEE, line.end)):
        if _begins_clause(line, place):
            body = place + 1 if line.kinds[place] == "M" else place
            return minimal(attrs.evolve(take(line, match), start=body))
        if line.kinds[place] not in NP:
            break
    return None


def _begins_clause(line: Line, place: int) -> bool:
    """A pronoun or "that" begins one; so does a noun after a word for who is told, or where capitals begin or end."""
    before, first = line.kinds[place - 1], line.kinds[place]
    if first in "IJM":
        return place + (first == "M") < line.end
    word, lexicon = line.words[place - 1], line.text.lexicon
    is_place = line.kinds[place - 2] == "P" and word in lexicon.place_names  # "3,000 in Orrin"
    is_known = before in "Rr" or word.lower() in lexicon.addressee_nouns or is_place
    turns = not line.is_capitalised and before != "P" and (before in "NK") != (first in "NK")
    return first in "DYNKnkRrOq1" and (is_known or turns) and states(line, Span(place, line.end))


RULES: tuple[HeadlineRule, ...] = (
    Rule(
        "according_to_speaker",
        pattern(rf"(?P<cue> GT ) {SPEAKER} , (?P<body> .+ )"),
        take,
        "According to harbour board, ferry fares will double",
        "Ferry fares double according to plan",
    ),
    Rule(
        "speaker_cue_addressee_clause",
        pattern(rf"{_SUBJECT} (?P<cue> [Cc] ) (?P<body> {NP} .+ )"),
        _if_addressed,
        "Quill tells angry commuters ferry fares will rise",
        "Quill tells angry commuters to pay",
    ),
    Rule(
        "speaker_cue_clause",
        pattern(rf"{_SUBJECT} (?P<cue> [Cc] ) M?+ (?P<body> q | [^PTWgXVC,;:!] .+ )"),
        _if_clause,
        "Harbour board says ferry fares will double",
        "Harbour board says sorry for ferry fares",
    ),
)
"""In order of precedence."""
