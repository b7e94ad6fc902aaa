"""What is said of a share, where it is the subject: "47% of islanders | would move", "the 28% who | would not".

The rows read the kinds of words (see `newsparse._parsers.percentages.letters`) from the figure on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsparse._grammar import pattern
from newsparse._parsers.percentages import figures
from newsparse._parsers.percentages.nearby import match_after, match_before
from newsparse._parsers.percentages.passages import Passage, passages
from newsparse._rules import Rule
from newsparse._scan import Text
from newsparse.lexicons import ENGLISH

if TYPE_CHECKING:
    from newsparse._grammar import Match, Pattern
    from newsparse.model import Excerpt

__all__ = ["RULES", "Share", "read", "try_rule"]


class Share(NamedTuple):
    """What a share is of, and what is said of it."""

    whole: Excerpt | None
    claim: Excerpt | None


_END = r",.;:\n()\-%<"
"""Where a clause ends at the latest."""
_NEXT_SHARE = r"[j,] t? v*+ d? [wie]? %"
_INSIDE = rf"(?: (?!{_NEXT_SHARE}) (?: [^{_END}\[\]] | \[ [^\]\n]*+ \]? | % ) | - [^.;:\n\-]++ - (?= v*+ [!?_] ) )"
_RELATIVE = rf"h (?: v*+ [!?$e]++ | [^{_END}!?h]{{1,12}}+ [!?]++ )"
_WHOLE = rf"(?P<whole> (?: (?!{_NEXT_SHARE}) [^{_END}!h] | {_RELATIVE} ){{1,40}}? )"
_PART = rf"% (?: - (?=f) | [wmeruNV]? @ )?+ f {_WHOLE}"
_FINITE = r"""
    (?: ! | (?<![dp']) \? (?= v*+ [dpPtqNHAIRYLOGZ\[\"] )     # named Britain, not: invited to Britain
      | (?<=[rukYNw]) w (?=[dp]) )                            # islanders keep their
"""
_PERHAPS_FINITE = rf"""
    (?: {_FINITE} | (?<![dp']) (?: \? (?= v*+ [aonsrukwmD&€@gi?$_] ) | e (?= v*+ [rukwm?] ) | w (?=[dpo]) ) )
"""
_BARE_VERB = r"\$ (?= w?+ [zbafvs~.,;:\nPtdqi] | w?+ $ )"  # "live in", "disapprove of"

_SUBJECT = pattern(
    r"""(?r) (?: ^ | [,.;:\n(\-\[\]\"htsjCST<] ) (?: d?+ [wie]{0,2} | v*+ )   # an overwhelming 70%, only 40%
    | (?: ^ | [.\n] ) [dv] w v*+                                          # last year only 40%
    """
)
"""What stands before a share that is a subject; over kinds."""
_OPENING = pattern(r"(?r) (?: ^ | [.\n] [\])]*+ ) [\[\"(]?")
"""What stands before a share that begins a sentence."""
_APPOSED = pattern(r"(?r) @ (?: f [^,.;:\-]{1,12}? )? [-,] v*+")
"""What stands before a share that puts an earlier one in figures: "the majority - 55% - named"."""
_NEW_CLAUSE = pattern(r"j [^,.;:%!?]{0,5} !")


def _claim(verb: str) -> str:
    return rf"(?P<claim> v*+ (?: {verb} ) {_INSIDE}{{0,80}}+ )"


def _share(passage: Passage, match: Match) -> Share:
    groups = match.groupdict()
    whole = passage.excerpt(*match.span("whole")) if groups.get("whole") else None
    start, end = match.span("claim")
    if passage.kinds[start] not in "CST" and (clause := _NEW_CLAUSE.search(passage.verbs, start + 1, end)):
        end = clause.start()
    return Share(whole, passage.excerpt(start, end))


def _after(before: Pattern) -> Callable[[Passage, Match], Share | None]:
    """Make a share of a match if something stands before it."""

    def build(passage: Passage, match: Match) -> Share | None:
        return _share(passage, match) if match_before(before, passage.kinds, match.start()) else None

    return build


def _alone(passage: Passage, match: Match) -> Share | None:
    """A share without "of" is no subject after an article: "a 30% drop"."""
    is_counted = match.start() > 0 and passage.word(match.start() - 1) in ("a", "an")
    return None if is_counted else _after(_SUBJECT)(passage, match)


def _with(passage: Passage, match: Match) -> Share | None:
    before = match.start() - 1
    while before > 0 and passage.kinds[before] == "v":
        before -= 1
    is_open = before < 0 or passage.kinds[before] in ",.;:\n(-<" or passage.word(before) == "with"
    return _share(passage, match) if is_open else None


def _shared(passage: Passage, match: Match) -> Share | None:
    """Two shares with one predicate: "1% of Danes and 3% of Finns said"."""
    if not match_before(_SUBJECT, passage.kinds, match.start()):
        return None
    other = _first_share(RULES[:-1], passage, match.end())
    return Share(passage.excerpt(*match.span("whole")), other.claim) if other.whole and other.claim else None


RULES: tuple[Rule[Passage, Share], ...] = (
    Rule(
        "who",
        pattern("% h" + _claim("[!?$ew]")),
        _share,
        "It was less than the 28% who would stay.",
        "It was less than the 28% of those who would stay.",
    ),
    Rule(
        "part_and_verb",
        pattern(_PART + _claim(_FINITE)),
        _after(_SUBJECT),
        "About 47% of islanders with a boat would move.",
        "They asked 47% of islanders with a boat.",
    ),
    Rule(
        "part_and_perhaps_verb",
        pattern(_PART + _claim(rf"{_PERHAPS_FINITE} | (?<= [rukYe] ) {_BARE_VERB}")),
        _after(_SUBJECT),
        "About 47% of islanders own their house.",
        "About 47% of islanders under the age of forty.",
    ),
    Rule(
        "verb",
        pattern("%" + _claim(rf"{_PERHAPS_FINITE} | {_BARE_VERB}")),
        _alone,
        "While 47% would move, 12% blame the fog.",
        "They have a 47% share and had 12% last year.",
    ),
    Rule(
        "quoted",
        pattern(r"% (?P<claim> \[ v*+ [!?$] [^\]\n]*+ \] )"),
        _share,
        'Islanders are in two minds (34% "strongly agree").',
        'Islanders are 34% "foreign".',
    ),
    Rule(
        "apposed",
        pattern("% [-,]" + _claim("[!?e]")),
        _after(_APPOSED),
        "The great majority - 55 per cent - named the ferry.",
        "The tax - 55 per cent - named after Lund was dropped.",
    ),
    Rule(
        "participle",
        pattern(rf"% (?: f {_WHOLE} )?" + _claim("[gi]")),
        _with,
        "Views differ, with 50 per cent saying they would stay.",
        "Lund has a 50 per cent rating.",
    ),
    Rule(
        "part_and_participle",
        pattern(rf"% f (?P<whole> [^{_END}!?eh]{{1,40}}+ ) (?P<claim> [?e] z [^{_END}!]{{0,40}}+ ) (?= [.\n] | $ )"),
        _after(_OPENING),
        "12% of island roads closed by snow",
        "They said 12% of island roads closed by snow were cleared.",
    ),
    Rule(
        "shared_predicate",
        pattern(rf"% f (?P<whole> [^{_END}!?hj]{{1,40}}+ ) j v*+ (?=%)"),
        _shared,
        "Only 1% of Danes and 3% of Finns said they would come.",
        "Only 1% of Danes and 3% of Finns.",
    ),
)
"""What may follow a share, in order of precedence."""


def read(passage: Passage, at: int) -> Share:
    """Read what follows the figure that is a word of a passage."""
    return _first_share(RULES, passage, at)


def _first_share(rules: Sequence[Rule[Passage, Share]], passage: Passage, at: int) -> Share:
    for rule in rules:
        match = match_after(rule.pattern, passage.verbs, at)
        if match and (share := rule.build(passage, match)):
            return share
    return Share(None, None)


def try_rule(rule: Rule[Passage, Share], sentence: str) -> bool:
    """Whether this row alone finds something in a sentence."""
    text = Text(sentence, ENGLISH)
    return any(
        _first_share([rule], passage, passage.at(figure)).claim
        for passage, held in passages(text, figures.find(text))
        for figure in held
    )
