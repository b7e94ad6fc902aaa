"""Who is who: the mentions of a story linked to persons.

Full names make the persons. A part of a name ("Quill", "Dame Ada") is then a mention of the person whose name it is
part of; where several fit, of the one whose honorific fits and who was named in full last.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

import attrs

from newsparse._parsers.people.evidence import is_person
from newsparse._parsers.people.forms import Form, Key, key_of
from newsparse._scan import Span, Text
from newsparse._scan.capitals import are_all_capital
from newsparse._scan.names import Name
from newsparse.lexicons import Lexicon

__all__ = ["Group", "group"]

_BEFORE_PLACES = ("z", "f", "b", "d")
"""What stands before a place rather than before a person called like one: in London, the Lincoln."""
_OFFICES = "RA"
"""The kinds of words before a name that tell two of one name apart: Senator Quill, Judge Quill."""
_LONG = 3
"""Words of a name that may hold another name and more."""
_LONGEST = 6
"""Words of the name that it may hold."""
_MOST_NAMESAKES = 40
"""How many persons are filed under one word; a list of thousands of Smiths is no story."""
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
        if size == 1:
            return len(key[0]) < len(self.key[0]) and _is_clipped(key[0], self.key[0])  # Johnson is not short for John
        return self.key[-1] == key[-1] and _is_clipped(key[0], self.key[0])


def _is_clipped(one: str, other: str) -> bool:
    """Whether of two given names one is short for the other, or its initial."""
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return long.startswith(short)
    return len(short) >= _SHORTEST_CLIPPING and (long.startswith(short) or long.endswith(short))


def _entries(key: Key) -> Key:
    """Give what a name is filed under: its first and last word, and how its given name begins and ends."""
    first = key[0]
    return first, key[-1], first[:_SHORTEST_CLIPPING] + "-", "-" + first[-_SHORTEST_CLIPPING:]


def group(text: Text, forms: Mapping[Key, Form]) -> list[Group]:
    """Link the mentions of a text; persons stand in the order of their first mention."""
    linker = _Linker(text, forms)
    for name in text.names:
        linker.place(name)
    return sorted((found for found in linker.groups if found.mentions), key=lambda found: found.mentions[0].core)


class _Linker:
    """Links the names of one text."""

    def __init__(self, text: Text, forms: Mapping[Key, Form]) -> None:
        self._text = text
        self._forms = forms
        self._openers = {sentence.start for sentence in text.sentences}
        self._in_title_case: dict[Span, bool] = {}  # a sentence may hold many names, and is looked at once
        self._key_at = {name.core: key for key, form in forms.items() for name in form.mentions}
        self._people = {key for key, form in forms.items() if is_person(form)}
        self.groups: list[Group] = []
        self._by_key: dict[Key, Group] = {}
        self._by_word: dict[str, list[Group]] = {}
        self._answers: dict[Key, list[Group]] = {}  # whom each name fits, until another person is added
        full = [key for key in self._people if len(key) > 1]
        for key in sorted(full, key=lambda key: (-len(key), forms[key].mentions[0].core)):
            if not self._answering(key):
                self._add(key)

    def _add(self, key: Key) -> Group:
        form = self._forms[key]
        group = Group(key, -form.mentions[0].core)
        group.nicknames = {self._nickname(name) for name in form.mentions if name.nickname}
        self.groups.append(group)
        self._by_key[key] = group
        self._answers.clear()
        for word in {*_entries(key), *(nickname[0] for nickname in group.nicknames)}:
            namesakes = self._by_word.setdefault(word, [])
            if len(namesakes) < _MOST_NAMESAKES:
                namesakes.append(group)
        return group

    def _nickname(self, name: Name) -> Key:
        start, end = name.nickname or (0, 0)
        return key_of(self._text.words.texts[start:end])

    def _answering(self, key: Key) -> list[Group]:
        if key not in self._answers:
            self._answers[key] = self._fitting(key)
        return self._answers[key]

    def _fitting(self, key: Key) -> list[Group]:
        if key in self._by_key and len(key) > 1:
            return [self._by_key[key]]
        near = {id(group): group for word in _entries(key) for group in self._by_word.get(word, ())}
        return [group for group in near.values() if group.answers_to(key)]

    def place(self, name: Name) -> None:
        """Link one name, where it is a person's."""
        key = self._key_at[name.core]
        if len(key) >= _LONG or "word_before_a_name" in self._forms[key].features:
            name = self._without_prefix(name, key)
            key = key[-len(name.kinds) :] if name.nickname is None else key
        if len(key) > 1 and key not in self._people and self._has_words_after(name, key):
            name = self._without_rest(name, key)
            key = key[: len(name.kinds)]
        if key in self._people or (self._answering(key) and self._may_be_part(name)):
            self._link(name, key)

    def _link(self, name: Name, key: Key) -> None:
        """Add a mention to the person whom it fits best; a person's name that fits nobody makes another person."""
        titles = set(self._titles(name))
        group = self._choose(name, key, titles)
        if group is None and key in self._people:
            group = self._add(key)
        if group is not None:
            group.mentions.append(name)
            group.titles.update(titles)
            group.named_at = name.core if len(key) > 1 else group.named_at

    def _titles(self, name: Name) -> list[str]:
        """Give the honorifics of a mention, and the words of the office before it: Secretary (of State) Quill."""
        words = self._text.words
        first = name.run - 2 * words.kinds.startswith("f", max(0, name.run - 1))
        if first == name.core and not name.honorifics:  # most names: nothing stands before them
            return []
        offices = [words.texts[i] for i in range(max(0, first), name.start) if words.kinds[i] in _OFFICES]
        return [" ".join(words.texts[start:end]).replace(".", "") for start, end in name.honorifics] + offices

    def _without_prefix(self, name: Name, key: Key) -> Name:
        """Leave out what stands before a name that is known from elsewhere: "Embattled Ada Quill" after "Ada Quill"."""
        if name.nickname or (key in self._people and not self._has_opener(name)):
            return name
        sizes = range(min(len(key) - 1, _LONGEST), 1, -1)
        size = next((size for size in sizes if key[-size:] in self._people), None)
        if size is None and "word_before_a_name" in self._forms[key].features:
            size = len(key) - 1
        if size is None or key[-size] in self._text.lexicon.name_particles:
            return name
        return name._replace(core=name.core_end - size, honorifics=(), kinds=name.kinds[-size:])

    def _has_words_after(self, name: Name, key: Key) -> bool:
        """Whether other words may have joined the end of a name."""
        known = self._forms.get(key)
        return (known is not None and "words_after_a_name" in known.features) or self._is_in_headline(name)

    def _is_in_headline(self, name: Name) -> bool:
        """Whether a name stands in a sentence that capitalises every word, so that other words may have joined it."""
        sentence = self._text.sentences[bisect_right(self._text.sentences, name.core, key=lambda span: span[0]) - 1]
        if sentence not in self._in_title_case:
            self._in_title_case[sentence] = are_all_capital(self._text.words, sentence.start + 1, sentence.end)
        return self._in_title_case[sentence]

    def _without_rest(self, name: Name, key: Key) -> Name:
        """Leave out what stands after a name that is known from elsewhere: "Quill Quits" after "Ada Quill"."""
        for size in range(min(len(key) - 1, _LONGEST), 0, -1):
            if self._answering(key[:size]):
                end = name.core + size
                return name._replace(core_end=end, end=end, kinds=name.kinds[:size], nickname=None)
        return name

    def _has_opener(self, name: Name) -> bool:
        """Whether a name may have no more than a sentence's first word before it: "Brave Ada Quill"."""
        word = self._text.words.texts[name.core]
        is_given = self._text.lexicon.can_be_given_name(word)
        follows_sign = self._text.words.kinds[name.core - 1 : name.core] in (*':["-(',)
        return (name.core in self._openers or follows_sign) and not is_given

    def _may_be_part(self, name: Name) -> bool:
        """Whether a name that is no person's by itself can be a mention: not a place, a body or a role alone."""
        if name.honorifics:
            return True
        last = self._text.words.texts[name.core_end - 1]
        if last.endswith(".") and last[:-1].lower() in self._text.lexicon.short_months:
            return False  # Jan. 5
        if "N" in name.kinds:
            return True
        return len(name.kinds) == 1 and self._text.words.kinds[name.core - 1 : name.core] not in _BEFORE_PLACES

    def _choose(self, name: Name, key: Key, titles: set[str]) -> Group | None:
        """Choose among the persons that a name fits."""
        fitting = [group for group in self._answering(key) if _agree(titles, group.titles, self._text.lexicon)]
        if not name.honorifics and "N" not in name.kinds:
            fitting = [group for group in fitting if group.key[-1] == key[-1]]  # Israel is no short form of Israel Poe
        return max(fitting, key=lambda group: (bool(titles & group.titles), group.named_at), default=None)


def _agree(one: set[str], other: set[str], lexicon: Lexicon) -> bool:
    """Whether two sets of honorifics can be one person's: not Mr and Mrs."""
    both = one | other
    if not both:
        return True
    return lexicon.feminine_honorifics.isdisjoint(both) or lexicon.masculine_honorifics.isdisjoint(both)
