"""Which way an amount went: "rose 4%", "cut by 5% to 20%", "a 3% rise", "12% fewer".

Words of rise and fall stand after the amount (`AFTER_RULES`) or before it (`BEFORE_RULES`, whose patterns are read
backwards from where the figure begins); or the figure goes on from one before it ("rose 4% in May and 2% in June").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import attrs

from newsparse._grammar import pattern
from newsparse._parsers.percentages import figures
from newsparse._parsers.percentages.figures import Figure
from newsparse._parsers.percentages.nearby import SIGHT, match_before, match_beside
from newsparse._parsers.percentages.words import bound, words_in, words_listed
from newsparse._rules import Rule
from newsparse._scan import Text
from newsparse.lexicons import ENGLISH
from newsparse.model import Change

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["AFTER_RULES", "BEFORE_RULES", "LATER_RULES", "Neighbours", "try_rule", "with_changes"]


class Neighbours(NamedTuple):
    """A figure and the one before it, whose change is known."""

    figure: Figure
    before: Figure | None


def _direction(near: Neighbours, match: Match) -> Change | None:
    del near
    groups = match.groupdict()
    if groups["up"]:
        return Change.UP
    return Change.DOWN if groups["down"] else None


def _direction_of_all(near: Neighbours, match: Match) -> Change | None:
    """Of a part of something only a loss counts: "shed 10% of its staff", not "gained 16% of" or "wrote off 5% of"."""
    is_loss = match["down"] and match["down"].lower() not in near.figure.text.lexicon.fall_particles
    return None if _is_part(near.figure) and not is_loss else _direction(near, match)


def _direction_to(near: Neighbours, match: Match) -> Change | None:
    """A figure between the word and this one must be the start or the size of the change, in the same clause."""
    figure, before = near
    folded = figure.text.folded
    if before is None or before.start < match.start() or match_before(_STARTING, folded, before.start):
        return _direction(near, match)
    goes_on = before.change is not None and not _HAS_VERB.search(folded, before.end, figure.start)
    return _direction(near, match) if goes_on else None


def _is_part(figure: Figure) -> bool:
    return figure.text.folded.startswith(" of ", figure.end)


_STARTING = pattern(
    r"(?r) \bfrom\ (?: (?i: an? | the | its | their | last | this | just | only | \p{L}++ed )\  ){0,3}+"
)
_GOES_ON = pattern(
    r"""(?: \ [^.;:!?%,\n]{0,50}? )?? (?: ,?+\ (?:and|or) | ,(?:\ then)? | ,?\ compared\ (?:with|to) )\ ?
    (?: (?:by|to|a|an|just|only|then|another|further)\  )*+"""
)
_HAS_VERB = pattern(r"\b(?: is | are | was | were | has | have | had | will | would | said | says | from )\b")

_NOT_UP = r"(?<! \b (?i: mak(?:e|es|ing) | made | tak(?:e|es|ing) | took | pick(?:s|ed|ing)? ) \  )"  # make up
_WORD = r"(?<![\p{L}-]) (?i: (?P<up>\L<rises>) | (?P<down>\L<falls>) )\b"
_VERB = r"(?<![\p{L}-]) (?i: (?P<up>\L<rise_verbs>) | (?P<down>\L<fall_verbs>) )\b (?!\ that\b)"
_NOUN = r"(?<![\p{L}-]) (?i: (?P<up>\L<rise_nouns>) | (?P<down>\L<fall_nouns>) )\b"
_NEAR_NOUN = rf"{_NOUN} (?= [^,.;:]{{0,45}} $ )"
_CONTEST = r"(?<![\p{L}-]) (?i:\L<contest_words>)\b"
_NEAR = r"(?: [^.;:!?\n] | \.(?=\d) )"  # a character of the clause
_LIGHT = r"""
    (?: \ (?: \p{L}++ly | an?\ \p{L}++ | an?(?:\ average\ of)? | on\ average | by | just | only | mere | another
          | additional | extra | further | more | total | record | back | again )\b ,?+ )*?
"""  # what may stand between the word and the amount

AFTER_RULES: tuple[Rule[Neighbours, Change], ...] = (
    Rule(
        "noun_after",
        pattern(rf"\"?+ (?: [\ -] (?! (?i:\L<joints>)\b ) [\p{{L}}\d'-]++ ){{0,3}}? [\ -] {_NOUN} (?!-)"),
        _direction,
        "The council backs a 5% council tax rise.",
        "The council backs 5% of the rise.",
    ),
    Rule(
        "comparative_after",
        pattern(r"\"?+ [\ -] (?i: (?P<up>\L<rise_comparatives>) | (?P<down>\L<fall_comparatives>) )\b"),
        _direction,
        "The new ferry is 20% faster.",
        "The new ferry has a 20% share of fast traffic.",
    ),
)
"""What may follow the amount."""

BEFORE_RULES: tuple[Rule[Neighbours, Change], ...] = (
    Rule(
        "directly_before",
        pattern(rf"(?r) {_NOT_UP} {_VERB} (?:,\ by)? {_LIGHT} \ \"?+"),
        _direction_of_all,
        "Rents fell sharply, by 4%.",
        "Newcomers make up 4% of the islanders.",
    ),
    Rule(
        "noun_of",
        pattern(rf"(?r) {_NOUN} (?: \ (?:for|in|on|to)\ (?:(?!\bof\b){_NEAR}){{1,40}}? )?? \ of {_LIGHT} \ "),
        _direction,
        "Lund expects growth in rents of just 4%.",
        "Lund expects loss of control of 4%.",
    ),
    Rule(
        "noun_is",
        pattern(
            rf"""(?r) {_NOUN} (?:(?!,){_NEAR}){{0,40}}? \ (?: is | was | were | are | be | been
            | at | averag(?:e|ed|es|ing) | reach(?:es|ed|ing)? | hit ) {_LIGHT} \ """
        ),
        _direction,
        "Growth will be 4%.",
        "After the rise, the share is 4%.",
    ),
    Rule(
        "by",
        pattern(rf"(?r) (?: {_CONTEST} | {_VERB} | {_NEAR_NOUN} ) {_NEAR}{{0,90}}? ,?\ by {_LIGHT} \ \"?+"),
        _direction,
        "The bank cut its forecast for the islands by 4%.",
        "After a rise in turnout, Lund won the isle by 4 percentage points.",
    ),
    Rule(
        "to",
        pattern(
            rf"""(?r) (?: {_CONTEST} | {_VERB} (?! (?<=,\ (?:up|down)) ) | {_NEAR_NOUN} ) {_NEAR}{{0,120}}?
            (?<! \b(?:compared|equal|close|due|according|similar|next|amount(?:s|ed|ing)?) ) ,?\ to {_LIGHT} \ \"?+"""
        ),
        _direction_to,
        "The bank raised rates in May to 4%.",
        "It ranged from 60% in the north, down to 4% in the south.",
    ),
    Rule(
        "with_object",
        pattern(
            rf"""(?r) {_VERB} (?: \ (?! (?:\L<joints>)\b ) [\p{{L}}'-]++ ){{1,3}}
            (?: \ (?:only|just|another|a\ further) )? \ """
        ),
        _direction_of_all,
        "The plan may cut ferry emissions only 4%.",
        "The plan to cut emissions will win 4%.",
    ),
    Rule(
        "in_other_words",
        pattern(
            rf"""(?r) {_WORD} (?:(?!%){_NEAR}){{0,40}}? \d (?:(?![%,(]){_NEAR}){{0,15}}?
            (?: ,?\ or\ (?:\p{{L}}+\ )? | ,?\ \( | ,\ (?:a|an)\  )"""
        ),
        _direction,
        "Shares in Tern were up 31 pence, or 4%.",
        "Shares in Tern were up or at least at 4%.",
    ),
)
"""What may stand before the figure, in order of precedence."""

LATER_RULES: tuple[Rule[Neighbours, Change], ...] = (
    Rule(
        "up_from",
        pattern(
            r"""[^.;:!?%\n]{0,60}? ,\ (?:and\ )?
            (?: (?P<up>up|higher) | (?P<down>down|lower) ) \ (?:\p{L}+ly\ )? (?:from|on)\ """
        ),
        _direction,
        "The rate is 4% on the islands, up slightly from 3%.",
        "The rate is 4% on the islands and up on the hills.",
    ),
)
"""What may follow later on, where nothing nearer tells."""


def with_changes(found: Sequence[Figure]) -> list[Figure]:
    """Give the figures with the way that each went, if the text says that it did."""
    changed: list[Figure] = []
    for figure in found:
        change = _change(Neighbours(figure, changed[-1] if changed else None))
        changed.append(attrs.evolve(figure, change=change) if change else figure)
    return changed


def _change(near: Neighbours) -> Change | None:
    lexicon = near.figure.text.lexicon
    after = _first_change(bound(AFTER_RULES, lexicon), near) if _is_followed(near.figure) else None
    if after or match_before(_STARTING, near.figure.text.folded, near.figure.start):
        return after
    before = _first_change(bound(BEFORE_RULES, lexicon), near) if _is_led(near.figure) else None
    return before or _first_change(bound(LATER_RULES, lexicon), near) or _taken_over(near)


def _is_followed(figure: Figure) -> bool:
    """Whether a word of change stands close behind, so that the rows are worth a try."""
    words = words_in(figure.text.folded[figure.amount.end : figure.amount.end + _CLOSE])
    return not words_listed(figure.text.lexicon, *_FOLLOWING).isdisjoint(words)


def _is_led(figure: Figure) -> bool:
    """Whether a word of change stands before, as far as the rows look."""
    words = words_in(figure.text.folded[max(0, figure.start - SIGHT) : figure.start])
    return not words_listed(figure.text.lexicon, *_LEADING).isdisjoint(words)


_FOLLOWING = ("rise_nouns", "fall_nouns", "rise_comparatives", "fall_comparatives")
_LEADING = ("rises", "falls", "contest_words")
_CLOSE = 120
"""In so many characters there is room for more words than may stand between an amount and its change."""


def _first_change(rules: Sequence[Rule[Neighbours, Change]], near: Neighbours) -> Change | None:
    return next(filter(None, (_apply(rule, near) for rule in rules)), None)


def _apply(rule: Rule[Neighbours, Change], near: Neighbours) -> Change | None:
    figure = near.figure
    match = match_beside(rule.pattern, figure.text.folded, figure.start, figure.amount.end)
    return rule.build(near, match) if match else None


def _taken_over(near: Neighbours) -> Change | None:
    """Take over the change of the figure before, where the two are members of one list."""
    figure, before = near
    if before is None or before.change is None or figure.start - before.end > _REACH or _is_part(figure):
        return None
    between = figure.text.folded[before.end : figure.start]
    return before.change if _GOES_ON.fullmatch(between) and not _HAS_VERB.search(between) else None


_REACH = 80


def try_rule(rule: Rule[Neighbours, Change], sentence: str) -> bool:
    """Whether this row alone finds something in a sentence."""
    (row,) = bound((rule,), ENGLISH)
    return any(_apply(row, Neighbours(figure, None)) for figure in figures.find(Text(sentence, ENGLISH)))
