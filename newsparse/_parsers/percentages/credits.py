"""The ways of naming a source in a sentence: polls, studies, data, forecasters, and whoever says so.

Each row finds a source, over the kinds of words, with the stretch of words that it answers for. A row stands above
those that it beats: a study above whoever reports it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from newsparse._grammar import pattern
from newsparse._parsers.percentages import cues, figures
from newsparse._parsers.percentages.nearby import match_before
from newsparse._parsers.percentages.passages import Passage, passages
from newsparse._rules import Rule, claims
from newsparse._scan import Text
from newsparse.lexicons import ENGLISH

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["RULES", "Credit", "credit_order", "named_polls", "try_rule"]


class Credit(NamedTuple):
    """A source, and the words that it answers for; places count words."""

    start: int
    end: int
    covers_from: int
    covers_to: int


_CAPITALISED = "NGOZLYBR"
_NOUN = rf"(?: [wmruiekyYNIHARBGOLlZF&€@D'*] | (?<=[ruk{_CAPITALISED}]) d (?=[{_CAPITALISED}]) )"
_NAME = rf"(?: [dp]?+ v?+ {_NOUN}{{1,12}}+ (?<!D) )"
_MAKER = rf"(?P<maker> (?: f | (?: [eVC] b?+ )?+ z ) {_NAME} (?: f {_NAME} )?+ (?: j {_NAME} )?+ (?: z {_NAME} )?+ )"
_SURVEY = rf"""
    (?P<source> [dp]?+ v?+ (?: {_NOUN} | [jvMW] ){{0,12}}? (?P<head> [&€] ) (?! [&€ruk'] )
      (?: f {_NAME} )?+ {_MAKER}?+ )
"""
_SUBJECT = rf"(?P<source> P | {_NAME} (?: [fz] {_NAME} (?: j {_NAME} )?+ ){{0,2}}+ )"
_ASIDE = rf"(?: , (?: [dhwrumz] | [{_CAPITALISED}]++ ' ) [^.;:%]{{1,25}}? , | \( [^()%]{{1,8}} \) | z [MWD]{{1,3}} )"
_SUBJECT_AND_CUE = rf"{_SUBJECT} {_ASIDE}?+ (?P<auxiliaries> [vx=]*+ ) (?P<cue> [CSXETQg] )"
_SURVEYS, _CUES = "&€", "CSXETQg"
_STOP = r"(?= [.,;)\]Wzb] | $ )"

_SURVEY_PATTERN = pattern(_SURVEY)
_NO_OBJECT = pattern(r"(?r) (?<! [fzhqa%] )")
_CLAUSE = ("t", "[", '"')
_MAKING = ("of", "by", "from")
_OTHERS = ("he", "she", "it", "they")  # nobody's figures are from "I" or "you"
_NEAR_POLL = 16
"""Within how many words a poll or study has its verb."""
_NEAR_DATA = 3
"""Within how many words data have their verb; else they are what is measured."""


def _survey_end(passage: Passage, match: Match) -> int:
    """Give the end of a survey's name: who made it belongs to it; where and when do not."""
    at = match.start("maker")
    if at < 0:
        return match.end("source")
    tie = next(passage.word(i) for i in range(at, at + 3) if passage.kinds[i] in "fz")
    return match.end("source") if tie in _MAKING else at


def _is_poll(passage: Passage, match: Match) -> bool:
    return passage.word(match.start("head")) in passage.text.lexicon.poll_nouns


def _is_event(passage: Passage, match: Match) -> bool:
    """Whether a survey is one that people take part in, as its capital tells: the National Survey, the Census."""
    return passage.text.source[passage.words[match.start("head")].start] in "CS"


def _survey_found(passage: Passage, match: Match) -> Credit | None:
    """A survey answers for what follows its verb, which of a poll need not be one of finding."""
    start, end = match.span("source")
    sentence_end = passage.sentence(start)[1]
    for at in range(end, min(end + (_NEAR_POLL if match["head"] == "&" else _NEAR_DATA), sentence_end)):
        if passage.kinds[at] in "%.;:":
            return None
        has_verb = passage.verbs[at] == "!" and "," not in passage.kinds[end:at] and _is_poll(passage, match)
        if has_verb or (cues.finds(passage, at) and not cues.is_noun(passage, at)):
            return Credit(start, _survey_end(passage, match), at, sentence_end)
    return None


def _survey_aside(passage: Passage, match: Match) -> Credit:
    """A survey that is named aside answers for the whole sentence."""
    return Credit(match.start("source"), _survey_end(passage, match), *passage.sentence(match.start()))


def _in_survey(passage: Passage, match: Match) -> Credit | None:
    is_place = passage.word(match.start()) in ("in", "from") and match["head"] == "&"
    return _survey_aside(passage, match) if is_place and not _is_event(passage, match) else None


def _according_to(passage: Passage, match: Match) -> Credit | None:
    """Somebody, or something that speaks; not "according to plan"."""
    can_speak = passage.kinds[match.end("source") - 1] in "uNGOZLYrkRB€&"
    return Credit(*match.span("source"), *passage.sentence(match.start())) if can_speak else None


def _forecast_by(passage: Passage, match: Match) -> Credit | None:
    """The forecaster answers for the figure just before."""
    verb = match.start("verb")
    is_forecast = passage.word(match.start("source") - 1) == "by" and cues.expects(passage, verb)
    return Credit(*match.span("source"), passage.kinds.rindex("%", 0, verb), verb) if is_forecast else None


def _speaker(passage: Passage, match: Match) -> Credit | None:
    """A subject of a verb of saying answers for what follows; said aside, for the whole sentence."""
    start, end = match.span("source")
    cue = match.start("cue")
    is_passive = "=" in match["auxiliaries"] and match["cue"] != "g"
    if is_passive or not _is_speaker(passage, start, end, cue):
        return None
    first, last = passage.sentence(start)
    opener, after = max(first, start - 1), passage.kinds[cue + 1 : cue + 3]
    is_aside = start > first and (
        passage.kinds[opener] in '"]' or (passage.kinds[opener] in ",-" and after[:1] in ".,;)]Wzb")
    )
    if is_aside:
        return Credit(start, end, first, last)
    says_nothing = after[:1] == "," and after[1:] not in _CLAUSE and passage.word(opener) != "as"
    return None if says_nothing else Credit(start, end, cue, last)


def _maker(passage: Passage, match: Match) -> Credit | None:
    """Who made a survey, by the verb: an institute found, a ministry estimated."""
    is_maker = cues.makes(passage, match.start("cue")) and match["source"] != "P"
    return _speaker(passage, match) if is_maker else None


def _speaker_after(passage: Passage, match: Match) -> Credit | None:
    """A subject behind its verb answers for what stands before it in the sentence."""
    cue = match.start("cue")
    is_speaker = _is_speaker(passage, *match.span("source"), cue)
    return Credit(*match.span("source"), passage.sentence(match.start())[0], cue) if is_speaker else None


def _speaker_of_range(passage: Passage, match: Match) -> Credit | None:
    is_speaker = _is_speaker(passage, *match.span("source"), match.start("cue"))
    return Credit(*match.span("source"), match.start() - 1, match.start()) if is_speaker else None


def _saying(passage: Passage, match: Match) -> Credit | None:
    """The subject of the sentence speaks: "Ms Quill defended the plan, saying"."""
    cue = match.end() - 1
    return Credit(*match.span("source"), cue, passage.sentence(cue)[1]) if cues.says(passage, cue) else None


def _is_speaker(passage: Passage, start: int, end: int, cue: int) -> bool:
    """Whether a subject vouches with its verb: no object, no first person, no islanders who "say by 55%-41%"."""
    is_object = not match_before(_NO_OBJECT, passage.kinds, start) and passage.kinds[cue] != "g"
    is_nobody = passage.kinds[start] == "P" and passage.word(start) not in _OTHERS
    is_counted = passage.kinds[cue + 1 : cue + 3] == "z%"
    if is_object or is_nobody or is_counted or cues.is_noun(passage, cue) or not cues.agree(passage, end - 1, cue):
        return False
    can_find = passage.kinds[end - 1] in "NGOZLYrkRPIB"
    return cues.says(passage, cue) or cues.expects(passage, cue) or (can_find and cues.finds(passage, cue))


RULES: tuple[Rule[Passage, Credit], ...] = (
    Rule(
        "survey_aside",
        pattern(rf"[,\]\"-] {_SURVEY} v*+ x?+ v*+ [CSXETQg] {_STOP}"),
        _survey_aside,
        "Some 47% would move, the survey found.",
        "Some 47% would move, the survey of 900 islanders.",
        needs=(_SURVEYS, _CUES),
    ),
    Rule(
        "according_to_survey",
        pattern(rf"c a {_SURVEY}"),
        _survey_aside,
        "Some 47% would move, according to an analysis of council data by Bo Lund.",
        "Some 47% would move, according to Bo Lund.",
        needs=("c", _SURVEYS),
    ),
    Rule(
        "in_survey",
        pattern(rf"z {_SURVEY}"),
        _in_survey,
        "In a poll for the Tern Gazette, 47% would move.",
        "At the poll, 47% would move.",
        needs=(_SURVEYS,),
    ),
    Rule(
        "survey_found",
        pattern(_SURVEY),
        _survey_found,
        "A Tern Gazette poll of 900 islanders found that 47% would move.",
        "The study was of the 47% rise.",
        needs=(_SURVEYS,),
    ),
    Rule(
        "forecast_by",
        pattern(rf"(?<= % [^.;:%]{{0,4}} ) (?P<verb> [wuSTCeV] ) z (?P<source> {_NAME} )"),
        _forecast_by,
        "Growth was below the 4% forecast by analysts.",
        "Growth was below the 4% offered by analysts.",
    ),
    Rule(
        "range_that_speaker_predicts",
        pattern(
            rf"""(?<= % ) [wm@]? (?P<source> d? [{_CAPITALISED}]++ | d {_NAME} | P ) (?P<cue> [CSXETQ] )
            (?: {_STOP} | (?= [=x] ) )"""
        ),
        _speaker_of_range,
        "That is below the 2-4% range Tern Bank predicts.",
        "That is below the 2-4% range Tern Bank held for years.",
        needs=(_CUES,),
    ),
    Rule(
        "according_to",
        pattern(rf"c a (?P<source> {_NAME} (?: [fz] {_NAME} )?+ )"),
        _according_to,
        "According to Bo Lund, 47% would move.",
        "According to plan, 47% would move.",
        needs=("c",),
    ),
    Rule(
        "speaker_after",
        pattern(
            rf"""[\]\"] v*+ (?P<cue> [CSXETQ] ) {_SUBJECT}
            | , v*+ (?P<cue> [CSXETQ] ) (?= [dPH{_CAPITALISED}] ) {_SUBJECT} {_STOP}"""
        ),
        _speaker_after,
        '"Fares went up 4%," said the harbour master.',
        '"Fares went up 4%," sang the harbour master.',
        needs=(_CUES,),
    ),
    Rule(
        "maker_found",
        pattern(_SUBJECT_AND_CUE),
        _maker,
        "Tern Institute found that islanders who said no (47%) were young.",
        "Islanders who said no (47%) were young.",
        needs=(_CUES,),
    ),
    Rule(
        "speaker",
        pattern(_SUBJECT_AND_CUE),
        _speaker,
        "The harbour company, a family firm, said fares would rise 4%.",
        "The first quarter showed a rise of 4%.",
        needs=(_CUES,),
    ),
    Rule(
        "saying",
        pattern(rf"(?<= ^ | [.\n] ) {_SUBJECT} [^.;]{{1,40}}? , g"),
        _saying,
        "Ms Quill defended the fares, saying they would rise 4%.",
        "Ms Quill defended the fares, rising 4%.",
        needs=("g",),
    ),
)
"""Every way of naming a source, in order of precedence."""

_ORDER = {rule.name: at for at, rule in enumerate(RULES)}


def credit_order(name: str) -> int:
    """Give the precedence of a rule by its name."""
    return _ORDER[name]


def named_polls(passage: Passage) -> Iterator[tuple[int, int]]:
    """Give first word and end of each poll that a passage names."""
    if "&" not in passage.kinds:
        return
    for match in _SURVEY_PATTERN.finditer(passage.kinds):
        is_named = match.start("head") > match.start("source")
        if is_named and _is_poll(passage, match) and not _is_event(passage, match):
            yield match.start("source"), _survey_end(passage, match)


def try_rule(rule: Rule[Passage, Credit], sentence: str) -> bool:
    """Whether this row alone names the source of a figure in a sentence."""
    text = Text(sentence, ENGLISH)
    return any(
        claim.result.covers_from <= passage.at(figure) < claim.result.covers_to
        for passage, held in passages(text, figures.find(text))
        for claim in claims([rule], passage, passage.kinds)
        for figure in held
    )
