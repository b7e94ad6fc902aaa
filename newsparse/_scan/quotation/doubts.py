"""Doubtful marks: how likely each is an apostrophe or a sign for inches, by the words that it stands at."""

from __future__ import annotations

from enum import IntEnum

from newsparse._grammar import pattern
from newsparse._scan.quotation import attributions
from newsparse._scan.quotation.evidence import CLOSES, OPENS
from newsparse._scan.quotation.marks import SIGNS, Mark
from newsparse.lexicons import Lexicon

__all__ = ["Doubt", "begins_clause", "doubt"]

_LAST_WORD = pattern(r"(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]{1,30}+\Z")
_FIRST_WORD = pattern(r"[\p{L}\p{M}]{1,30}+")
_FOLLOWING = pattern(r"\s[\"“'‘(\[]?+(?:(?<word>[\p{L}\p{M}]{1,30}+)|[\d$£€])")
_YEAR = pattern(
    r"""
    \d\d(?:er)?+s?+ (?![\p{L}\d]|[.,]\d)  # the '90s, the '69ers
    (?!\ \p{Lu}\p{Ll}++['’])              # '60 Minutes' is a title
    """
)


class Doubt(IntEnum):
    """How likely it is that a sign is no quotation mark."""

    NONE = 0
    SLIGHT = 1
    """Where it stands there could be an apostrophe: the fault was the owners', a board of 10" x 12"."""
    STRONG = 2
    """Where it stands there is likely one: the owners' fault, the '90s, a 27" screen."""


def doubt(source: str, mark: Mark, lexicon: Lexicon) -> Doubt:
    """Tell how doubtful a mark is."""
    if mark.lean == CLOSES and mark.before.isnumeric():
        return _of_measure(source, mark, lexicon)
    if mark.kind != "single":
        return Doubt.NONE
    if mark.lean == OPENS:
        return Doubt.STRONG if _begins_elision(source, mark, lexicon) else Doubt.NONE
    return _of_possessive(source, mark, lexicon) if mark.lean == CLOSES else Doubt.NONE


def begins_clause(source: str, mark: Mark, lexicon: Lexicon) -> bool:
    """Tell 'We sail and 'The crew from names, 'Abd or 't Hoff."""
    word = _FIRST_WORD.match(source, mark.end)
    return word is not None and word.group().lower() in lexicon.subject_pronouns | lexicon.determiners


def _of_measure(source: str, mark: Mark, lexicon: Lexicon) -> Doubt:
    """Look for a 27" screen and 6' tall."""
    if mark.after[:1] in {" ", "\u00a0", "-"}:
        return Doubt.STRONG
    return Doubt.NONE if _is_attributed(source, mark, lexicon) else Doubt.SLIGHT


def _of_possessive(source: str, mark: Mark, lexicon: Lexicon) -> Doubt:
    """Look for the boys' fault and goin' home; but the 'bad boys' of the league need a closing mark."""
    last = _LAST_WORD.search(source, max(0, mark.start - 31), mark.start)
    word = last.group().lower() if last else ""
    is_doubled = source[mark.end : mark.end + 1] in SIGNS
    if is_doubled or not (word.endswith(("s", "x", "z", "in")) or word in lexicon.clipped_words):
        return Doubt.NONE
    following = _FOLLOWING.match(source, mark.end)
    if following and _can_be_possessed((following["word"] or "").lower(), lexicon):
        return Doubt.STRONG
    return Doubt.NONE if _is_attributed(source, mark, lexicon) else Doubt.SLIGHT


def _can_be_possessed(word: str, lexicon: Lexicon) -> bool:
    """Tell what may begin a noun phrase; "doing" and "being" can be nouns."""
    if word in lexicon.auxiliaries:
        return word.endswith("ing")
    return word not in lexicon.prepositions | lexicon.coordinators


def _is_attributed(source: str, mark: Mark, lexicon: Lexicon) -> bool:
    """Look for an attribution, which a closing mark has before it: 'We like the owners', he said."""
    return mark.after.startswith(",") and attributions.stands_at(source, mark.end + 1, lexicon)


def _begins_elision(source: str, mark: Mark, lexicon: Lexicon) -> bool:
    """Look for the '90s, 'em and 'til."""
    if _YEAR.match(source, mark.end):
        return True
    word = _FIRST_WORD.match(source, mark.end)
    return word is not None and word.group().lower() in lexicon.elisions
