"""What a share is of: "47% of | islanders", "a 51% stake in | the yard", "support among | older voters".

The rows read the kinds of words (see `newsparse._parsers.percentages.letters`): those marked ``(?r)`` backwards from
the figure, the others on from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse._grammar import pattern
from newsparse._parsers.percentages import cues, figures
from newsparse._parsers.percentages.nearby import match_after, match_before, match_beside
from newsparse._parsers.percentages.passages import Passage, passages
from newsparse._rules import Rule
from newsparse._scan import Text
from newsparse.lexicons import ENGLISH

if TYPE_CHECKING:
    from newsparse._grammar import Match
    from newsparse.model import Excerpt

__all__ = ["RULES", "read", "try_rule"]

_NOUN = r"[wmrukyYNIHARBGOLlZF&€@D]"
_NOUNS = (
    rf"(?: {_NOUN} | [eViTCg] (?=[wmruk&€@YNGOLZ]) | ' v?+ | (?<=D) a (?=D) | [\[\]\"] (?=[wmruk&€@YNGOLZ]) ){{1,20}}+"
)
_AND = r"j (?= [wmeYNGOLZ]* [wruk&€@NGOYLZ] (?![V=x]) )"
_PHRASE = rf"(?: [dp]{{0,2}}+ v?+ {_NOUNS} (?: {_AND} {_NOUNS} )?+ )"
_OPEN = r"[^,.;:\n()\-\[\]\"%<sj]"
_RESTRICTION = rf"(?: (?: [eVTC] (?=[zba,.;]) | [gi] z | h | P [x=V] ) {_OPEN}{{0,30}}+ )"
_WHOLE = rf"(?P<whole> [dp]?+ {_PHRASE} (?: f {_PHRASE} ){{0,5}}+ {_RESTRICTION}?+ | d {_RESTRICTION} )"


_RUN = rf"(?: {_NOUN}{{1,12}}+ (?: ' {_NOUN}{{1,12}}+ )? )"
_ANTECEDENT = pattern(rf"(?r) (?P<whole> [dp]? {_RUN} ) , v*+")
_PEOPLE = ("ers", "ors", "ans", "ists", "olds", "men", "ees", "ents", "ants", "people")  # islanders, not rates


def _excerpt(passage: Passage, match: Match) -> Excerpt:
    return passage.excerpt(*match.span("whole"))


def _in(passage: Passage, match: Match) -> Excerpt | None:
    """A stake is in something, not for or from it."""
    return _excerpt(passage, match) if passage.word(match.start("whole") - 1) == "in" else None


def _people(passage: Passage, match: Match) -> Excerpt | None:
    """Such shares are of people; else the figure is about something said before."""
    last = match.end("whole") - 1
    endings = (*_PEOPLE, "s") if passage.kinds[last] in "rukYO" else _PEOPLE
    return _excerpt(passage, match) if passage.word(last).endswith(endings) else None


def _split(passage: Passage, match: Match) -> Excerpt | None:
    """A split has two sides: "82%-12%"."""
    is_second = passage.kinds[match.end() - 2 : match.end()] == "%-"
    has_second = passage.kinds[match.end() + 1 : match.end() + 3] == "-%"
    return _people(passage, match) if is_second or has_second else None


def _opinion_holder(passage: Passage, match: Match) -> Excerpt | None:
    """Give the words from the match up to a verb of opinion."""
    start = match.end()
    limit = min(start + 8, len(passage.words))
    verb = next((n for n in range(start + 1, limit) if cues.holds(passage, n)), None)
    return passage.excerpt(start, verb) if verb else None


def _made_of(passage: Passage, match: Match) -> Excerpt | None:
    """What follows the figure is what the whole is made of, and no more than that: "77% men"."""
    is_noun = match_after(_MADE_OF, passage.kinds, match.end())
    return _excerpt(passage, match) if is_noun else None


_MADE_OF = pattern(r"% [urkY] (?![f@wmru€])")


def _antecedent(passage: Passage, match: Match) -> Excerpt | None:
    before = match_before(_ANTECEDENT, passage.kinds, match.start())
    return _excerpt(passage, before) if before else None


RULES: tuple[Rule[Passage, Excerpt], ...] = (
    Rule(
        "of_them_first",
        pattern(
            r"(?r) (?: ^ | [.\n] [\])]*+ ) [\[\"]? f (?P<whole> [^,.;:\n%]{1,40}? ) , (?: [^.;\n]{0,60}? [,j\-] )? v*+"
        ),
        _excerpt,
        "Of the islanders asked, 40% would stay and 12% had no view.",
        "Of course, the islanders asked would pay 40%.",
    ),
    Rule(
        "of",
        pattern(rf"% (?: a % | - (?=f) | [wmeruNV]{{0,2}} @ )?+ f {_WHOLE}"),
        _excerpt,
        "The plan takes 4% of the harbour's yearly income this winter.",
        "The plan takes 4%, of course.",
    ),
    Rule(
        "stake_in",
        pattern(rf"% [wmeruNV]{{0,2}} @ z {_WHOLE}"),
        _in,
        "Quill bought a 51% stake in the Tern ferry.",
        "Quill bought a 51% stake for the Tern museum.",
    ),
    Rule(
        "among",
        pattern(rf"% (?: [-a] % )?+ [^,.;:()~%=xPsj\-]{{0,6}}+ ~ {_WHOLE}"),
        _excerpt,
        "Lund has 12 per cent support among older islanders.",
        "Lund has 12 per cent, and support among older islanders.",
    ),
    Rule(
        "of_which",
        pattern("% f h"),
        _antecedent,
        "The isle has 60 ferries, 20% of which are new.",
        "The isle has 60 ferries, and 20% of those which sail are new.",
    ),
    Rule(
        "split_and_subject",
        pattern(r"(?: (?<= z d?[wiev]{0,3} ) % - | (?<= z d?[wiev]{0,3} % - ) ) % ,"),
        _opinion_holder,
        "By a narrow 52%-41%, islanders support the plan.",
        "By a narrow 52%-41%, Lund beat Quill.",
    ),
    Rule(
        "fraction_of",
        pattern(r"(?r) @ f (?P<whole> [^,.;:\n\-%]{1,10} ) [-,] v*+"),
        _excerpt,
        "Two-thirds of those asked, 68%, would stay.",
        "A third of the 12 isles, where 68% of islanders live, would vote.",
    ),
    Rule(
        "group_in_front",
        pattern(rf"(?r) (?P<whole> [dp]? {_RUN} ) \( v*+"),
        _people,
        "The plan pleases older islanders (71%).",
        "The plan pleases the older part of the island (71%).",
    ),
    Rule(
        "subject_and_split",
        pattern(rf"(?r) (?: ^ | [,.;\n<s] ) v*+ (?P<whole> [dp]? {_RUN} ) v*+ [=xTC] [^.;%]{{0,12}}? , (?: % - )?"),
        _split,
        "Younger islanders support the plan, 64%-31%.",
        "Bo Lund won the northern isles, 64%-31%.",
    ),
    Rule(
        "made_of",
        pattern(rf"(?r) (?P<whole> [dp]? {_RUN} (?: j {_RUN} )? ) = v*+"),
        _made_of,
        "The guests were 77% women.",
        "The guests were 77% sure.",
    ),
)
"""What may stand before or after a figure, in order of precedence."""


def read(passage: Passage, at: int) -> Excerpt | None:
    """Read what the figure that is a word of a passage is a share of."""
    return next(filter(None, (_apply(rule, passage, at) for rule in RULES)), None)


def _apply(rule: Rule[Passage, Excerpt], passage: Passage, at: int) -> Excerpt | None:
    match = match_beside(rule.pattern, passage.kinds, at, at)
    return rule.build(passage, match) if match else None


def try_rule(rule: Rule[Passage, Excerpt], sentence: str) -> bool:
    """Whether this row alone finds something in a sentence."""
    text = Text(sentence, ENGLISH)
    return any(
        _apply(rule, passage, passage.at(figure))
        for passage, held in passages(text, figures.find(text))
        for figure in held
    )
