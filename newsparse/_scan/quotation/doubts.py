"""Doubtful marks: what may be an apostrophe or a sign for inches is settled by what follows in its paragraph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import attrs

from newsparse._grammar import pattern
from newsparse._scan.quotation.evidence import CLOSES, EITHER, OPENS
from newsparse._scan.quotation.marks import Mark
from newsparse.lexicons import Lexicon

__all__ = ["Settled", "settle"]

_LAST_WORD = pattern(r"(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]{1,30}+\Z")
_FIRST_WORD = pattern(r"[\p{L}\p{M}]{1,30}+")
_FOLLOWING = pattern(r"\s[\"“(\[]?+(?:(?<word>[\p{L}\p{M}]{1,30}+)|[\d$£€])")
_YEAR = pattern(
    r"""
    \d\ds?+ (?![\p{L}\d]|[.,]\d)
    (?!\ \p{Lu}\p{Ll}++['’])  # '60 Minutes' is a title
    """
)


class Settled(NamedTuple):
    """A quotation mark, and what is ahead of it in its paragraph."""

    mark: Mark
    is_doubtful: bool
    """Whether it opens only where nothing else is open, being likelier an apostrophe."""
    ahead: str
    """The leans of the next two marks of its kind."""
    surplus: int
    """How many more marks of its kind close than open, from here to the end."""


@attrs.define
class _Ahead:
    """What has been seen of one kind of marks, going from the end of the paragraph to its start."""

    leans: str = ""
    surplus: int = 0
    firm: str = ""
    """The lean of the next mark that is not doubtful."""


def settle(source: str, marks: Sequence[Mark], lexicon: Lexicon) -> list[Settled]:
    """Leave out a paragraph's apostrophes and tell each quotation mark what is ahead of it."""
    return list(_settle(source, reversed([*_parted(marks)]), lexicon))[::-1]


def _parted(marks: Iterable[Mark]) -> Iterator[Mark]:
    """Part two apostrophes that close no double quotation: they close a single one and another inside it."""
    is_open = False
    for mark in marks:
        is_pair = mark.kind == "double" and mark.end - mark.start == len("''")
        if is_pair and mark.lean == CLOSES and not is_open:
            yield mark._replace(kind="single", end=mark.start + 1)
            yield mark._replace(kind="single", start=mark.start + 1)
            continue
        if mark.kind == "double":
            is_open = mark.lean == OPENS
        yield mark


def _settle(source: str, from_the_end: Iterable[Mark], lexicon: Lexicon) -> Iterator[Settled]:
    seen: dict[str, _Ahead] = defaultdict(_Ahead)
    for mark in from_the_end:
        ahead = seen[mark.kind]
        is_doubtful = _is_doubtful(source, mark, lexicon)
        if is_doubtful and (ahead.firm in {CLOSES, EITHER}) != (mark.lean == OPENS):
            continue  # the '90s, with nothing that closes; the boys' fault,' with a better one that does
        if not is_doubtful:
            ahead.firm = mark.lean
        ahead.surplus += (mark.lean == CLOSES) - (mark.lean == OPENS and not is_doubtful)
        yield Settled(mark, is_doubtful, ahead.leans, ahead.surplus)
        if not (is_doubtful and mark.lean == OPENS):
            ahead.leans = mark.lean + ahead.leans[:1]


def _is_doubtful(source: str, mark: Mark, lexicon: Lexicon) -> bool:
    if mark.lean == CLOSES and mark.before.isdigit():  # a 27" screen, 6' tall
        return mark.after[:1] in {" ", "\u00a0", "-"}
    if mark.kind != "single":
        return False
    if mark.lean == OPENS:
        return _begins_elision(source, mark, lexicon)
    return mark.lean == CLOSES and _ends_word(source, mark, lexicon)


def _begins_elision(source: str, mark: Mark, lexicon: Lexicon) -> bool:
    """Look for the '90s, 'em and 'til."""
    if _YEAR.match(source, mark.end):
        return True
    word = _FIRST_WORD.match(source, mark.end)
    return word is not None and word.group().lower() in lexicon.elisions


def _ends_word(source: str, mark: Mark, lexicon: Lexicon) -> bool:
    """Look for the boys' fault and goin' home; but the 'bad boys' of the league need a closing mark."""
    last = _LAST_WORD.search(source, max(0, mark.start - 31), mark.start)
    following = _FOLLOWING.match(source, mark.end)
    if not last or not following:
        return False
    word, next_word = last.group().lower(), (following["word"] or "").lower()
    if next_word in lexicon.prepositions or (next_word in lexicon.auxiliaries and not next_word.endswith("ing")):
        return False  # no noun to possess; "doing" and "being" can be nouns
    return word.endswith(("s", "x", "z", "in")) or word in lexicon.clipped_words
