"""Capitals that say nothing: of a sentence's first word, and of every word in a headline that capitalises them all."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse._scan.kinds import kind_of
from newsparse._scan.words import Words
from newsparse.lexicons import Lexicon

__all__ = ["are_all_capital", "lower"]

_SHORT = 3
"""Words up to this length may stand in lower case in a headline that capitalises all others."""
_FEWEST = 3
_MAY_BE_SMALL = "zbsjda"


def lower(words: Words, kinds: list[str], sentences: Iterable[tuple[int, int]], lexicon: Lexicon) -> None:
    """Read such words as in lower case, where a list or the rest of the text knows them so."""
    doubtful: list[int] = []
    names: set[str] = set()
    for start, end in sentences:
        first = next((at for at in range(start, end) if kinds[at] not in '["*-('), start)
        if are_all_capital(words, first + 1, end):
            doubtful += range(first, end)
        else:
            doubtful.append(first)
            names.update(words.texts[at] for at in range(first + 1, end) if kinds[at] == "N")
    printed = {text for text in words.texts if text.islower()}
    for at in doubtful:
        word = words.texts[at]
        if kinds[at] not in "NZ" or word in names or _begins_a_name(word, words.kinds[at + 1 : at + 2], lexicon):
            continue
        plain = word.lower()
        kind = kind_of(lexicon, plain)
        if kind not in "wiey" or plain in lexicon.common_openers or plain in printed:
            kinds[at] = kind


def are_all_capital(words: Words, start: int, end: int) -> bool:
    """Whether a stretch capitalises every longer word but prepositions and the like, as headlines in title case do.

    Three words at least must do so, or a bare name would.
    """
    longer = [at for at in range(start, end) if len(words.texts[at]) > _SHORT and words.texts[at][0].isalpha()]
    small = [at for at in longer if words.texts[at][0].islower()]
    return len(longer) - len(small) >= _FEWEST and all(words.kinds[at] in _MAY_BE_SMALL for at in small)


def _begins_a_name(word: str, following: str, lexicon: Lexicon) -> bool:
    """Whether a word that could be lower case is a given name before another name: Grant Poe, Mark B. Lund."""
    is_given = word in lexicon.given_names or word in lexicon.ambiguous_given_names
    return following == "I" or (following == "N" and is_given)
