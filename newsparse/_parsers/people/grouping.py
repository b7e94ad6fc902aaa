"""Who is who: the mentions of a story linked to persons.

Full names make the persons. A part of a name ("Quill", "Dame Ada") is then a mention of the person whose name it is part
of; where several fit, of the one whose honorific fits and who was named in full last.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsparse._parsers.people.evidence import is_person
from newsparse._parsers.people.forms import Form, Key, key_of
from newsparse._scan import Text
from newsparse._scan.names import Name
from newsparse.lexicons import Lexicon

__all__ = ["Group", "group"]

_BEFORE_PLACES = ("z", "f", "b", "d")
"""What stands before a place rather than before a person called like one: in London, the Lincoln."""
_SHORTEST_CLIPPING = 3
"""Letters that a short given name has at least: Alex for Alexander, Beth for Elizabeth."""


@attrs.define(eq=False)
class Group:
    """One person: the full name that made it, and the mentions linked to it so far."""

    key: Key
    named_at: int
    """The word at which the person was last named in full; before that, minus the first such word."""
    mentions: list[Name] = attrs.field(factory=list)
    titles: set[str] = attrs.field(factory=set)
    nicknames: set[Key] = attrs.field(factory=set)

    def answers_to(self, key: Key) -> bool:
        """Whether a name is this person's or part of it."""
        size = len(key)
        if key in self.nicknames or self.key[:size] == key or self.key[-size:] == key:
            return True
        return (size == 1 or self.key[-1] == key[-1]) and _is_clipped(key[0], self.key[0])


def _is_clipped(one: str, other: str) -> bool:
    """Whether of two given names one is short for the other, or its initial."""
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return long.startswith(short)
    return len(short) >= _SHORTEST_CLIPPING and (long.startswith(short) or long.endswith(short))


def _entries(key: Key) -> set[str]:
    """Give what a name is filed under: its first and last word, and how its given name begins and ends."""
    return {key[0], key[-1], key[0][:_SHORTEST_CLIPPING] + "-", "-" + key[0][-_SHORTEST_CLIPPING:]}


def group(text: Text, forms: Mapping[Key, Form]) -> list[Group]:
    """Link the mentions of a text; persons stand in the order of their first mention."""
    linker = _Linker(text, forms)
    for name in text.names:
        linker.place(name)
    return sorted(linker.groups, key=lambda found: found.mentions[0].core)


class _Linker:
    """Links the names of one text."""

    def __init__(self, text: Text, forms: Mapping[Key, Form]) -> None:
        self._text = text
        self._forms = forms
        self._people = {key for key, form in forms.items() if is_person(form)}
        self.groups: list[Group] = []
        self._by_word: dict[str, list[Group]] = {}
        full = [key for key in self._people if len(key) > 1]
        for key in sorted(full, key=lambda key: (-len(key), forms[key].mentions[0].core)):
            if not self._answering(key):
                self._add(key)

    def _add(self, key: Key) -> Group:
        form = self._forms[key]
        group = Group(key, -form.mentions[0].core)
        group.nicknames = {self._nickname(name) for name in form.mentions if name.nickname}
        self.groups.append(group)
        for word in {*_entries(key), *(nickname[0] for nickname in group.nicknames)}:
            self._by_word.setdefault(word, []).append(group)
        return group

    def _nickname(self, name: Name) -> Key:
        start, end = name.nickname or (0, 0)
        return key_of(self._text.words.texts[start:end])

    def _answering(self, key: Key) -> list[Group]:
        near = {id(group): group for word in _entries(key) for group in self._by_word.get(word, ())}
        return [group for group in near.values() if group.answers_to(key)]

    def place(self, name: Name) -> None:
        """Link one name, where it is a person's."""
        name = self._without_prefix(name)
        key = self._key(name)
        group = None
        if key in self._people or self._may_be_part(name):
            group = self._choose(name, key)
        if group is None and key in self._people:
            group = self._add(key)
        if group is not None:
            self._link(group, name, key)

    def _link(self, group: Group, name: Name, key: Key) -> None:
        group.mentions.append(name)
        group.titles.update(self._titles(name))
        if len(key) > 1:
            group.named_at = name.core

    def _key(self, name: Name) -> Key:
        return key_of([self._text.words.texts[i] for i in name.core_words()])

    def _titles(self, name: Name) -> list[str]:
        texts = self._text.words.texts
        return [" ".join(texts[start:end]).replace(".", "") for start, end in name.honorifics]

    def _without_prefix(self, name: Name) -> Name:
        """Leave out what stands before a name that is known from elsewhere: "Embattled Ada Quill" after "Ada Quill"."""
        key = self._key(name)
        if len(key) > 2 and key not in self._people and name.nickname is None:
            for size in range(len(key) - 1, 1, -1):
                if key[-size:] in self._people:
                    return name._replace(core=name.core_end - size, honorifics=())
        return name

    def _may_be_part(self, name: Name) -> bool:
        """Whether a name that is no person's by itself can be a mention: not a place, a body or a role alone."""
        if name.honorifics:
            return True
        if "N" in name.kinds:
            return True
        return len(name.kinds) == 1 and self._text.words.kinds[name.core - 1 : name.core] not in _BEFORE_PLACES

    def _choose(self, name: Name, key: Key) -> Group | None:
        """Choose among the persons that a name fits."""
        titles = set(self._titles(name))
        fitting = [group for group in self._answering(key) if _agree(titles, group.titles, self._text.lexicon)]
        if not name.honorifics and "N" not in name.kinds:
            fitting = [group for group in fitting if group.key[-1] == key[-1]]  # Israel is no short form of Israel Poe
        return max(fitting, key=lambda group: (bool(titles & group.titles), group.named_at), default=None)


def _agree(one: set[str], other: set[str], lexicon: Lexicon) -> bool:
    """Whether two sets of honorifics can be one person's: not Mr and Mrs."""
    both = one | other
    return lexicon.feminine_honorifics.isdisjoint(both) or lexicon.masculine_honorifics.isdisjoint(both)
