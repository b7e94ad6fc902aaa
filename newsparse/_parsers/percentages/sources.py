"""Who a figure is from, as its own paragraph tells: polls, studies, data, forecasters, and who says so.

Each row of `RULES` finds one way of naming a source in a sentence, with the stretch of words that the source answers for.
A row stands above those that it beats: a study above whoever reports it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsparse._grammar import pattern
from newsparse._parsers.percentages import figures
from newsparse._parsers.percentages.passages import Passage, Standing, passages
from newsparse._parsers.percentages.words import bound_pattern
from newsparse._rules import Claim, Rule, claims
from newsparse._scan import Text
from newsparse.lexicons import ENGLISH

if TYPE_CHECKING:
    from newsparse._grammar import Match
    from newsparse._parsers.percentages.figures import Figure
    from newsparse.model import Excerpt

__all__ = ["RULES", "Credit", "find", "takes_source", "try_rule"]


class Credit(NamedTuple):
    """A source, and the words that it answers for; places count words."""

    start: int
    end: int
    covers_from: int
    covers_to: int


_CAPITALISED = "NGOZLYBR"
_NOUN = rf"(?: [wmruiekyYNIHARBGOLlZF&€@D'*] | (?<=[ruk{_CAPITALISED}]) d (?=[{_CAPITALISED}]) )"
_NAME = rf"(?: [dp]?+ v?+ {_NOUN}{{1,12}}+ (?<!D) )"
_MAKER = rf"(?P<maker> (?: f | [eVC]?+ z ) {_NAME} (?: f {_NAME} )?+ (?: j {_NAME} )?+ (?: z {_NAME} )?+ )"
_SURVEY = rf"""
    (?P<source> [dp]?+ v?+ (?: {_NOUN} | [jvMW] ){{0,12}}? (?P<head> [&€] ) (?! [&€ruk'] )
      (?: f {_NAME} )?+ {_MAKER}?+ )
"""
_SUBJECT = rf"(?P<source> P | {_NAME} (?: [fz] {_NAME} (?: j {_NAME} )?+ ){{0,2}}+ )"
_ASIDE = rf"(?: , (?: [dhwrumz] | [{_CAPITALISED}]++ ' ) [^.;:%]{{1,25}}? , | \( [^()%]{{1,8}} \) | z [MWD]{{1,3}} )"
_AUXILIARIES = r"(?P<auxiliaries> [vx=]*+ )"
_CUE = "[CSXETQg]"
_STOP = r"(?= [.,;)\]Wzb] | $ )"

_MAKING = ("of", "by", "from")
_OTHERS = ("he", "she", "it", "they")  # nobody's figures are from "I" or "you"
_NEAR = 16
"""How many words a poll and its verb may stand apart."""


def _source_end(passage: Passage, match: Match) -> int:
    """Give the end of a survey's name: who made it belongs to it; where and when do not."""
    if match.start("maker") < 0:
        return match.end("source")
    at = match.start("maker")
    tie = passage.word(at if passage.kinds[at] in "fz" else at + 1)
    return match.end("source") if tie in _MAKING else at


def _survey_found(passage: Passage, match: Match) -> Credit | None:
    """A survey answers for what follows its verb; a poll needs no verb of finding, data need it at once."""
    end = passage.sentence(match.start())[1]
    reach = _NEAR if match["head"] == "&" else 3
    for at in range(match.end("source"), min(match.end("source") + reach, end)):
        if passage.kinds[at] in "%.;:":
            return None
        states = passage.verbs[at] == "!" and "," not in passage.kinds[match.end("source") : at]
        if (passage.finds(at) and not passage.is_noun(at)) or (states and _is_poll(passage, match)):
            return Credit(match.start("source"), _source_end(passage, match), at, end)
    return None


def _survey_of_sentence(passage: Passage, match: Match) -> Credit:
    """A survey that is named aside answers for the whole sentence."""
    return Credit(match.start("source"), _source_end(passage, match), *passage.sentence(match.start()))


def _in_survey(passage: Passage, match: Match) -> Credit | None:
    """Figures come in or from a survey; one with a capital may be something that people take part in."""
    is_place = passage.word(match.start()) in ("in", "from") and match["head"] == "&"
    return _survey_of_sentence(passage, match) if is_place and _is_any_survey(passage, match) else None


def _is_any_survey(passage: Passage, match: Match) -> bool:
    head = passage.words[match.start("head")]
    return passage.text.source[head.start] not in "CES"  # Census, Evidence, Survey


def _according_to(passage: Passage, match: Match) -> Credit | None:
    """Somebody, or something that speaks; not "according to plan"."""
    if passage.kinds[match.end("source") - 1] not in "uNGOZLYrkRB€&":
        return None
    return Credit(*match.span("source"), *passage.sentence(match.start()))


def _forecast_by(passage: Passage, match: Match) -> Credit | None:
    """The forecaster answers for the figure just before."""
    if passage.word(match.start("source") - 1) != "by" or not passage.vouches(match.start("verb")):
        return None
    return Credit(*match.span("source"), passage.kinds.rindex("%", 0, match.start("verb")), match.start("verb"))


def _speaker(passage: Passage, match: Match) -> Credit | None:
    """A subject of a verb of saying answers for what follows; said aside, for the whole sentence."""
    start, end = match.span("source")
    cue = match.end() - 1
    is_passive = "=" in match["auxiliaries"] and passage.kinds[cue] != "g"
    if is_passive or not _is_speaker(passage, start, end, cue):
        return None
    first, last = passage.sentence(start)
    before, after = passage.kinds[max(first, start - 1)], passage.kinds[cue + 1 : cue + 3]
    is_aside = start > first and (before in '"]' or (before in ",-" and after[:1] in ".,;)]Wzb"))
    if is_aside:
        return Credit(start, end, first, last)
    says_nothing = after[:1] == "," and after[1:] not in '["' and passage.word(max(first, start - 1)) != "as"
    return None if says_nothing else Credit(start, end, cue, last)


def _maker(passage: Passage, match: Match) -> Credit | None:
    """Who made a survey, by the verb: an institute found, a ministry estimated."""
    is_maker = passage.makes(match.end() - 1) and passage.kinds[match.start("source")] != "P"
    return _speaker(passage, match) if is_maker else None


def _speaker_after(passage: Passage, match: Match) -> Credit | None:
    if not _is_speaker(passage, *match.span("source"), match.start("cue")):
        return None
    first, _ = passage.sentence(match.start())
    return Credit(*match.span("source"), first, match.start("cue"))


def _speaker_of_range(passage: Passage, match: Match) -> Credit | None:
    if not _is_speaker(passage, *match.span("source"), match.end() - 1):
        return None
    return Credit(*match.span("source"), match.start() - 1, match.start())


def _saying(passage: Passage, match: Match) -> Credit | None:
    """The subject of the sentence speaks: "Ms Quill defended the plan, saying"."""
    cue = match.end() - 1
    return Credit(*match.span("source"), cue, passage.sentence(cue)[1]) if passage.says(cue) else None


def _is_speaker(passage: Passage, start: int, end: int, cue: int) -> bool:
    """Whether a subject vouches with its verb: no share, no first person, no object, no thing that merely shows."""
    if not _IS_SUBJECT.match(passage.kinds, 0, start) and passage.kinds[cue] != "g":
        return False
    if passage.kinds[start] == "P" and passage.word(start) not in _OTHERS:
        return False
    counts_heads = passage.kinds[cue + 1 : cue + 3] == "z%"  # islanders say by 55%-41% that
    if counts_heads or passage.is_noun(cue) or not passage.agree(end - 1, cue):
        return False
    can_find = passage.kinds[end - 1] in "NGOZLYrkRPIB"
    return passage.says(cue) or passage.vouches(cue) or (can_find and passage.finds(cue))


_IS_SUBJECT = pattern(r"(?r) (?<! [fzhqa%] )")

RULES: tuple[Rule[Passage, Credit], ...] = (
    Rule(
        "survey_found_aside",
        pattern(rf"[,\]\"-] {_SURVEY} v*+ x?+ v*+ {_CUE} {_STOP}"),
        _survey_of_sentence,
        "Some 47% would move, the survey found.",
        "Some 47% would move, the survey of 900 islanders.",
    ),
    Rule(
        "according_to_survey",
        pattern(rf"c a {_SURVEY}"),
        _survey_of_sentence,
        "Some 47% would move, according to an analysis of council data by Bo Lund.",
        "Some 47% would move, according to Bo Lund.",
    ),
    Rule(
        "in_survey",
        pattern(rf"z {_SURVEY}"),
        _in_survey,
        "In a poll for the Tern Gazette, 47% would move.",
        "At the poll, 47% would move.",
    ),
    Rule(
        "survey_found",
        pattern(_SURVEY),
        _survey_found,
        "A Tern Gazette poll of 900 islanders found that 47% would move.",
        "The study was of the 47% rise.",
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
        pattern(rf"(?<= % ) [wm@]? (?P<source> d? [{_CAPITALISED}]++ | d {_NAME} | P ) {_CUE} {_STOP}"),
        _speaker_of_range,
        "That is below the 2-4% range Tern Bank predicts.",
        "That is below the 2-4% range Tern Bank held for years.",
    ),
    Rule(
        "according_to",
        pattern(rf"c a (?P<source> {_NAME} (?: [fz] {_NAME} )?+ )"),
        _according_to,
        "According to Bo Lund, 47% would move.",
        "According to plan, 47% would move.",
    ),
    Rule(
        "speaker_after",
        pattern(rf"(?: [\]\"] v*+ (?P<cue> [CSXETQ] ) {_SUBJECT} | , v*+ (?P<cue> [CSXETQ] ) (?= [dPH{_CAPITALISED}] ) {_SUBJECT} {_STOP} )"),
        _speaker_after,
        '"Fares went up 4%," said the harbour master.',
        '"Fares went up 4%," sang the harbour master.',
    ),
    Rule(
        "maker_found",
        pattern(rf"{_SUBJECT} {_ASIDE}?+ {_AUXILIARIES} {_CUE}"),
        _maker,
        "Tern Institute found that islanders who said no (47%) were young.",
        "Islanders who said no (47%) were young.",
    ),
    Rule(
        "speaker",
        pattern(rf"{_SUBJECT} {_ASIDE}?+ {_AUXILIARIES} {_CUE}"),
        _speaker,
        "The harbour company, a family firm, said fares would rise 4%.",
        "The first quarter showed a rise of 4%.",
    ),
    Rule(
        "saying",
        pattern(rf"(?<= ^ | [.\n] ) {_SUBJECT} [^.;]{{1,40}}? , g"),
        _saying,
        "Ms Quill defended the fares, saying they would rise 4%.",
        "Ms Quill defended the fares, rising 4%.",
    ),
)
"""Every way of naming a source, in order of precedence."""

_SURVEYS = frozenset(rule.name for rule in RULES if "survey" in rule.name)
_ORDER = {rule.name: at for at, rule in enumerate(RULES)}

_UNSOURCED_BEFORE = pattern(
    r"""(?r) \b (?i: (?: margins?\ of\ (?:sampling\ )?error | sampling\ error | error\ margin ) (?: [^.;] | \.(?=\d) ){0,60}?
      | (?: targets? | goals? | hurdle | threshold ) [^.;,]{0,30}? )"""
)
_UNSOURCED_AFTER = pattern(
    r"""[\ -] (?: margin\ of\ (?:sampling\ )?error | (?:\p{L}++\ )? (?: target | goal | hurdle | threshold )
      | (?i:\L<degree_adjectives>) )\b"""  # 100 per cent sure
)


def find(passage: Passage, held: Sequence[Figure], said: Sequence[Excerpt | None]) -> list[Excerpt | None]:
    """Give the source of each figure of a passage; whoever speaks in what is said of a share is none."""
    credits: dict[tuple[int, int], list[Claim[Credit]]] = {}
    is_said = _words_in(passage, said)
    polls = _poll_mentions(passage)
    found: list[Excerpt | None] = []
    for figure in held:
        at = passage.at(figure)
        sentence = passage.sentence(at)
        if sentence not in credits:
            named = claims(RULES, passage, passage.kinds, *sentence)
            credits[sentence] = [claim for claim in named if claim.rule in _SURVEYS or not is_said[claim.result.start]]
        found.append(_source(passage, figure, credits[sentence], polls))
    return found


def _source(
    passage: Passage, figure: Figure, named: Sequence[Claim[Credit]], polls: Sequence[Credit]
) -> Excerpt | None:
    """Choose the best of the sources that answer for a figure, or the poll that the paragraph is about."""
    if not takes_source(passage.text, figure):
        return None
    at = passage.at(figure)
    answering = [claim for claim in named if claim.result.covers_from <= at < claim.result.covers_to]
    if answering:
        best = min(answering, key=lambda claim: (_ORDER[claim.rule], abs(claim.result.start - at)))
        return passage.excerpt(best.result.start, best.result.end)
    poll = bisect_left(polls, (at,)) - 1
    return passage.excerpt(polls[poll].start, polls[poll].end) if poll >= 0 and not figure.change else None


def takes_source(text: Text, figure: Standing) -> bool:
    """Whether anybody can answer for a figure: nobody does for a margin of error, a target, a manner of speaking."""
    after = bound_pattern(_UNSOURCED_AFTER, text.lexicon).match(text.folded, figure.end)
    return not (after or _UNSOURCED_BEFORE.match(text.folded, 0, figure.start))


def _words_in(passage: Passage, excerpts: Iterable[Excerpt | None]) -> bytearray:
    """Mark the words of some excerpts."""
    marked = bytearray(len(passage.words))
    for excerpt in filter(None, excerpts):
        for at in range(passage.at(excerpt), len(marked)):
            if passage.words[at].start >= excerpt.end:
                break
            marked[at] = 1
    return marked


def _poll_mentions(passage: Passage) -> list[Credit]:
    """Give the polls that a passage names, in order."""
    matches = (match for match in _POLL.finditer(passage.kinds) if _is_poll(passage, match) and _is_any_survey(passage, match))
    return [Credit(match.start("source"), _source_end(passage, match), 0, 0) for match in matches]


def _is_poll(passage: Passage, match: Match) -> bool:
    return passage.word(match.start("head")) in passage.text.lexicon.poll_nouns


_POLL = pattern(_SURVEY)


def try_rule(rule: Rule[Passage, Credit], sentence: str) -> bool:
    """Whether this row alone names the source of a figure in a sentence."""
    text = Text(sentence, ENGLISH)
    return any(
        claim.result.covers_from <= passage.at(figure) < claim.result.covers_to
        for passage, held in passages(text, figures.find(text))
        for claim in claims([rule], passage, passage.kinds)
        for figure in held
    )
