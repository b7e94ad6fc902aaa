"""The words of one language as one value, and how it is added to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Self

import attrs

from newsparse.lexicons.listings import Listings, Words
from newsparse.lexicons.verbs import VerbForm, verb_forms

__all__ = ["Lexicon"]


@attrs.frozen(cache_hash=True, repr=False)
class Lexicon(Listings):
    """The words of one language, as a value: hashable, compared by content, never changed.

    Every field is a frozen set of entries in lower case, except names and titles, which are written as they are
    printed. Without arguments it is English.

    >>> from newsparse.lexicons import ENGLISH
    >>> ours = ENGLISH.adding(reporting_verbs=["opine"], role_nouns=["wharfinger"])
    >>> "wharfinger" in ours.role_nouns, "wharfinger" in ENGLISH.role_nouns
    (True, False)
    """

    @property
    def verb_forms(self) -> Mapping[str, VerbForm]:
        """Every form of every listed verb, in lower case, and what it can be.

        >>> from newsparse.lexicons import ENGLISH
        >>> ENGLISH.verb_forms["pointed out"].groups
        frozenset({'reporting'})
        """
        return _verb_forms(self)

    def can_be_given_name(self, word: str) -> bool:
        """Whether a word, as printed, can be a given name.

        >>> from newsparse.lexicons import ENGLISH
        >>> [word for word in ("Ada", "Will", "Quayside") if ENGLISH.can_be_given_name(word)]
        ['Ada', 'Will']
        """
        return word in self.given_names or word in self.ambiguous_given_names

    def adding(self, **entries: Iterable[str]) -> Self:
        """Give a copy with more entries.

        Args:
            entries: for any field by its name, the words to add.

        Raises:
            TypeError: no field has that name, or a string was passed where a list of strings is meant.

        >>> from newsparse.lexicons import ENGLISH
        >>> ENGLISH.adding(role_noun=["wharfinger"])
        Traceback (most recent call last):
        ...
        TypeError: a Lexicon has no 'role_noun'; did you mean role_nouns, rise_nouns or poll_nouns?
        """
        known = [field.name for field in attrs.fields(type(self))]
        for name in entries:
            if name not in known:
                raise TypeError(_no_field(name, known))
        return attrs.evolve(self, **{name: getattr(self, name) | _checked(name, entries[name]) for name in entries})

    def __repr__(self) -> str:
        """Say how many entries each field has."""
        sizes = ", ".join(f"{field.name}={len(getattr(self, field.name))}" for field in attrs.fields(type(self)))
        return f"Lexicon({sizes})"


def _no_field(name: str, known: Sequence[str]) -> str:
    """Say that no field has a name, and which have one like it."""
    from difflib import get_close_matches  # noqa: PLC0415 - wanted in this error alone

    *others, last = get_close_matches(name, known) or known
    near = f"{', '.join(others)} or {last}" if others else last
    return f"a Lexicon has no {name!r}; did you mean {near}?"


def _checked(name: str, entries: Iterable[object]) -> Words:
    """Give what is to be added to a field, if it is words."""
    if isinstance(entries, str):  # its letters would be added
        message = f"pass {name} as a list of words, not as the string {entries!r}"
        raise TypeError(message)
    added = set()
    for entry in entries:
        if not isinstance(entry, str):
            message = f"{name} takes words, not {entry!r}"
            raise TypeError(message)
        added.add(entry)
    return frozenset(added)


@lru_cache(maxsize=16)
def _verb_forms(lexicon: Lexicon) -> Mapping[str, VerbForm]:
    return verb_forms(
        {
            "reporting": lexicon.reporting_verbs,
            "quoting": lexicon.quoting_verbs,
            "urging": lexicon.urging_verbs,
            "naming": lexicon.naming_verbs,
            "finding": lexicon.finding_verbs,
            "thought": lexicon.thought_verbs,
        }
    )
