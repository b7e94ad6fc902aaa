"""Forms: the different names that a story prints, each with all its mentions."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import attrs

from newsparse._scan import Text
from newsparse._scan.names import Name
from newsparse.lexicons import Lexicon

__all__ = ["Form", "Key", "key_of", "read", "without_ending"]

_NAME_KINDS = "NRBZ"

Key = tuple[str, ...]
"""The words of a name, case and full stops apart: JOHN F. POE and John F Poe have one key."""


@attrs.define(eq=False)
class Form:
    """One name as it is printed: honorifics, suffixes and nickname are its mentions' own."""

    key: Key
    words: tuple[str, ...]
    kinds: str
    mentions: list[Name] = attrs.field(factory=list)
    features: set[str] = attrs.field(factory=set)

    @property
    def text(self) -> str:
        """The name."""
        return " ".join(self.words)

    @property
    def may_be_person(self) -> bool:
        """Whether it is more than a single word that a list has for a place or a body."""
        return self.is_full or self.kinds in _NAME_KINDS or any(name.honorifics for name in self.mentions)

    @property
    def is_full(self) -> bool:
        """Whether it has several words."""
        return len(self.words) > 1


def key_of(words: Sequence[str]) -> Key:
    """Give what the spellings of a name have in common."""
    return tuple([word.rstrip(".").casefold() for word in words])


def read(text: Text) -> dict[Key, Form]:
    """Gather the names of a text."""
    found: dict[Key, Form] = {}
    by_print: dict[tuple[str, ...], Form] = {}  # most names are printed as they were before
    for name in text.names:
        printed = name.words_of(text.words.texts)
        form = by_print.get(printed)
        if form is None:
            form = by_print[printed] = _form(text, name, printed, found)
        form.mentions.append(name)
    return found


def _form(text: Text, name: Name, printed: Sequence[str], found: dict[Key, Form]) -> Form:
    """Give the form of a name, perhaps one that was printed otherwise before."""
    plain = [_alone(word, text.vocabulary, text.lexicon) if "-" in word else word for word in printed]
    key = key_of(plain)
    if key not in found:
        words = tuple([_calm(word, text.lexicon) if word.isupper() else word for word in plain])
        calmed = zip(name.core_words(), printed, words, strict=True)
        kinds = "".join(name.kinds[i - name.core] if before == word else "N" for i, before, word in calmed)
        found[key] = Form(key, words, kinds)
    return found[key]


def without_ending(word: str, lexicon: Lexicon) -> str:
    """Give a word without an honorific joined to it: Quill of "Quill-ji"."""
    name, _, ending = word.rpartition("-")
    return name if ending in lexicon.honorific_endings else word


def _alone(word: str, alone: AbstractSet[str], lexicon: Lexicon) -> str:
    """Give a word without what is joined to it, if the text has it so, too: "ji" can also be a syllable."""
    name = without_ending(word, lexicon)
    return name if name in alone else word


def _calm(word: str, lexicon: Lexicon) -> str:
    """Give a listed word in capitals only as it is printed elsewhere: ADA, BEACH."""
    if len(word) == 1:
        return word
    plain = word.capitalize()
    lists = (lexicon.given_names, lexicon.ambiguous_given_names, lexicon.place_words, lexicon.place_names)
    return plain if any(plain in listed for listed in lists) else word
