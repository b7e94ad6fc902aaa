"""The letters of words in this room: those of `newsparse._scan.kinds`, and a few more for what matters to figures.

Among the kinds:

- ``%`` a figure;
- ``@`` a noun for a share: stake, majority, third;
- ``&`` a poll or a study, ``€`` its data: survey, report; figures, estimates;
- ``~`` among;
- ``<`` what sets another figure beside this one: compared, while.

Among the verbs, besides these:

- ``!`` finite: would, say, went;
- ``?`` finite, or else a participle or a noun: named, support;
- ``$`` a base form without an object, or else a noun or an adjective: vote, live;
- ``_`` not finite: been, given.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsparse._parsers.percentages.words import fraction_worths, share_verbs
from newsparse._scan.kinds import CAPITALISED

if TYPE_CHECKING:
    from newsparse.lexicons import Lexicon

__all__ = ["letters"]

_OWN = {
    "among": "~",
    "amongst": "~",
    "compared": "<",
    "versus": "<",
    "vs": "<",
    "whereas": "<",
    "while": "<",
    "whilst": "<",
}
_VERBS = "CXESQTVe"
_CAN_BE_VERBS = "wum"
_NEVER_FINITE = ("be", "been", "being", "having")
_PEOPLE_ENDINGS = ("ers", "ors", "ans", "ists")
_PARTICIPLE_ENDINGS = ("en", "own", "awn", "one", "ung")


@lru_cache(maxsize=4096)  # few words make up most of a text
def letters(word: str, kind: str, lexicon: Lexicon, *, opens: bool) -> tuple[str, str]:
    """Give the letters of a word in lower case; one printed with a capital is ours only where it opens its sentence."""
    if word in _OWN:
        return _OWN[word], _OWN[word]
    if kind in "=x":
        return kind, "_" if word in _NEVER_FINITE else "!"
    if kind in _VERBS:
        return kind, _verb_letter(word, kind, lexicon)
    is_name = kind in CAPITALISED and not opens and word not in lexicon.poll_nouns
    if not is_name and (noun := _noun_letter(word, lexicon)):
        return noun, noun
    return kind, _other_letter(word, kind, lexicon)


def _other_letter(word: str, kind: str, lexicon: Lexicon) -> str:
    if word in share_verbs(lexicon):
        return share_verbs(lexicon)[word]
    form = lexicon.verb_forms.get(word)
    if kind in _CAN_BE_VERBS and form and form.is_finite:
        return "?"
    return "u" if kind == "w" and word.endswith(_PEOPLE_ENDINGS) else kind


def _noun_letter(word: str, lexicon: Lexicon) -> str | None:
    if word in lexicon.share_nouns or word.rpartition("-")[2] in fraction_worths(lexicon):
        return "@"
    if word in lexicon.poll_nouns or word in lexicon.study_nouns:
        return "&"
    return "€" if word in lexicon.data_nouns else None


def _verb_letter(word: str, kind: str, lexicon: Lexicon) -> str:
    if word in share_verbs(lexicon):
        return "!" if kind in "CST" else share_verbs(lexicon)[word]
    form = lexicon.verb_forms.get(word)
    if form is None:
        return kind if kind == "e" else _unlisted_verb_letter(word)
    if form.is_participle:
        return "?" if form.is_finite else "_"
    return "?" if form.base in lexicon.noun_verbs else "!"


def _unlisted_verb_letter(word: str) -> str:
    if word.endswith(("d", "t")):
        return "?"
    return "_" if word.endswith(_PARTICIPLE_ENDINGS) else "!"
