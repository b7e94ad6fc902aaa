"""Capitals that say nothing: of a sentence's first word, and of every word in a headline that capitalises them all."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from newsparse._grammar import pattern
from newsparse._scan.kinds import kind_of
from newsparse._scan.words import Words
from newsparse.lexicons import Lexicon

__all__ = ["are_all_capital", "settle"]

_SHORT = 3
"""Words up to this length do not tell a headline from a name."""
_FEWEST = 3
"""Longer words with a capital that make a line title case."""
_NO_VERB = r"[^CXESQTV=xe.,;:\n\[]{1,12}+"
"""Words of a sentence up to its next verb."""
_TO_QUOTED_WORDS = pattern(rf"{_NO_VERB} (?: , (?: h [^.,;:\n\[]{{1,24}}+ | {_NO_VERB} ) ){{0,2}}+ [,:] \[")
"""From the verb that opens a sentence to what was said: (Said) Ada Quill, who keeps the quay, "We sail."."""
_MAY_BE_SMALL = "zbsjdafp"
"""Kinds that such a headline may have in lower case."""


def settle(words: Words, kinds: list[str], sentences: Iterable[tuple[int, int]], lexicon: Lexicon) -> None:
    """Settle what words with a capital are, in the list of kinds; the words keep what each is by itself.

    1. An auxiliary with a capital inside a sentence is the name that it can be.
    2. A capital that says nothing is no name's, where a list or the rest of the text knows the word in lower case.
    3. A role behind a given name is a family name: Ada Baker.
    4. An honorific before "of" is an office: Chief of Staff.
    """
    doubtful: list[int] = []
    names: set[str] = set()
    for start, end in sentences:
        first = next((at for at in range(start, end) if kinds[at] not in '["*-('), start)
        if are_all_capital(words, first + 1, end):
            doubtful += range(first, end)
        else:
            doubtful.append(first)
            _name_auxiliaries(words, kinds, range(first + 1, end), lexicon)
            names.update(words.texts[at] for at in range(first + 1, end) if kinds[at] == "N")
    _lower_doubtful(words, kinds, doubtful, names, lexicon)
    for at in range(1, len(kinds)):
        if kinds[at] == "R" and _ends_a_name(words, kinds, at, lexicon):
            kinds[at] = "N"
    for at in range(len(kinds) - 1):
        if kinds[at] == "H" and kinds[at + 1] == "f":
            kinds[at] = "R"  # Chief of Staff Ada Quill: an office


def _lower_doubtful(
    words: Words, kinds: list[str], doubtful: Iterable[int], names: AbstractSet[str], lexicon: Lexicon
) -> None:
    """Read words whose capital says nothing, and that are no names elsewhere, as in lower case."""
    printed = {text for text in words.texts if text.islower()}
    for at in doubtful:
        word = words.texts[at]
        if kinds[at] not in "NZ" or word in names:
            continue
        plain = word.lower()
        kind = kind_of(lexicon, plain)
        is_cue = kind == "C" and _TO_QUOTED_WORDS.match(words.kinds, at + 1) is not None
        if not is_cue and _begins_a_name(word, words.kinds[at + 1 : at + 2], lexicon):
            continue
        if kind not in "wiey" or plain in lexicon.common_openers or plain in printed:
            kinds[at] = kind


def are_all_capital(words: Words, start: int, end: int) -> bool:
    """Whether a stretch capitalises all words but prepositions and the like, as headlines in title case do.

    Three longer words at least must have a capital, or a bare name would do.
    """
    small = [at for at in range(start, end) if words.texts[at][0].islower()]
    if any(words.kinds[at] not in _MAY_BE_SMALL for at in small):
        return False
    return sum(text[0].isupper() and len(text) > _SHORT for text in words.texts[start:end]) >= _FEWEST


def _name_auxiliaries(words: Words, kinds: list[str], inside: range, lexicon: Lexicon) -> None:
    """Read an auxiliary with a capital inside a sentence as the name that it can be: asked Will Lund."""
    for at in inside:
        if kinds[at] == "x" and kinds[at - 1] not in '["*-(:' and lexicon.can_be_given_name(words.texts[at]):
            kinds[at] = "N"


def _begins_a_name(word: str, following: str, lexicon: Lexicon) -> bool:
    """Whether a word that could be lower case is a given name before a name: Grant Poe, Mark B. Lund, Bill de Poe."""
    return following == "I" or (following in ("N", "y") and lexicon.can_be_given_name(word))


def _ends_a_name(words: Words, kinds: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a word that could be a role is a family name: Ada Baker, but not Victoria Mayor Poe."""
    before = words.texts[at - 1]
    is_after_given = kinds[at - 1] == "N" and before in lexicon.given_names and before not in lexicon.place_names
    return is_after_given and words.kinds[at + 1 : at + 2] not in {*"NIHL"}
