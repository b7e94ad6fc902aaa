"""A text with its people marked: what the rules of this room read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from newsparse._scan import Span, Text
from newsparse._scan.names import collapse
from newsparse.model import Person

__all__ = ["PERSON", "Page", "stand_ins"]

PERSON = "@"
"""The letter of a person's mention."""
_OPENING_NAMES = "NOGLYZl"
"""Kinds that the first word of a sentence has only if its capital is its own."""
_HEADS = "rRAk"
_MOST_PARTS = 4
"""How many names may be tied together to one: the House's Office of the Clerk."""
_SMALL_WORDS = frozenset("dzsbaqxDk")
"""Kinds of words that have a capital only as parts of names: Reclaim These Streets."""


class Page:
    """The words of a text, and a line of letters in which each mention of a person is one letter."""

    def __init__(self, text: Text, people: Sequence[Person]) -> None:
        self.text = text
        self.lexicon = text.lexicon
        self.texts = text.words.texts
        self.kinds = text.words.kinds
        mentions = sorted(
            (mention.start, mention.end, number) for number, person in enumerate(people) for mention in person.mentions
        )
        spans = [(text.words.first_at(start), text.words.holding(end - 1) + 1) for start, end, _ in mentions]
        self._line = collapse(_with_names(text), spans)
        self.letters = self._line.letters
        self._people = {span[0]: people[number] for span, (_, _, number) in zip(spans, mentions, strict=True)}
        self._inside = {word for start, end in spans for word in range(start, end)}
        self._openers = {sentence.start for sentence in text.sentences}

    @cached_property
    def _run_ends(self) -> dict[int, int]:
        return {name.run: name.end for name in self.text.names}

    def words(self, start: int, end: int) -> tuple[int, int]:
        """Give the words that a stretch of letters stands for: the first, and the one after the last."""
        return self._line.first[start], self._line.first[end]

    def person(self, letter: int) -> Person:
        """Give the person whose mention a letter is."""
        return self._people[self._line.first[letter]]

    def span(self, start: int, end: int) -> Span:
        """Give the place in the source of a stretch of words."""
        return Span(self.text.words.starts[start], self.text.words.ends[end - 1])

    def names_a_person(self, start: int, end: int) -> bool:
        """Whether a person is named among some words."""
        return any(word in self._inside for word in range(start, end))

    def plain(self, word: int) -> str:
        """Give a word in lower case."""
        return self.texts[word].lower()

    def opens_sentence(self, word: int) -> bool:
        """Whether a word is the first of its sentence."""
        return word in self._openers

    def is_capital(self, word: int) -> bool:
        """Whether a word has a capital of its own, and not just as the first of its sentence."""
        first, hyphen, last = self.texts[word].rpartition("-")
        if not self.texts[word][0].isupper() or self.kinds[word] in "MW":
            return False
        if first and hyphen and last.islower():  # Leeds-based
            return False
        if word not in self._openers or self.kinds[word] in _OPENING_NAMES:
            return True
        return word + 1 < len(self.texts) and self.texts[word + 1][0].isupper()

    def is_head(self, word: int, end: int) -> bool:
        """Whether a word can be what a role phrase ending at `end` is about: not "general" in "general secretary"."""
        if self.kinds[word] == "O":
            return self.texts[word] + "s" in self.lexicon.known_organizations  # a Democrat
        if self.kinds[word] not in _HEADS:
            return False
        if word + 1 < end and self.plain(word) in self.lexicon.role_epithets:
            return False
        return (
            word + 1 >= end
            or self.plain(word) not in self.lexicon.role_modifiers
            or (self.kinds[word + 1] not in "wmerRBGNu")
        )

    def former_prefix(self, word: int) -> str:
        """Give the beginning of a word that makes its role past, hyphen included: "ex-" of "ex-minister"."""
        prefix, hyphen, _ = self.texts[word].partition("-")
        return prefix + hyphen if hyphen and prefix.lower() in self.lexicon.former_words else ""

    def body_from(self, word: int) -> int:
        """Give the word after the name of a body that begins at a word: Office of Fair Play, Tern's Reed Society."""
        end = self._run_ends.get(word, word)
        for _ in range(_MOST_PARTS):
            following = end + 1 + (self.kinds[end : end + 2] == "fd")
            if end == word or self.kinds[end : end + 1] not in ("f", "'") or following not in self._run_ends:
                break
            end = self._run_ends[following]
        return end

    def is_plural(self, word: int) -> bool:
        """Whether a role word means several people."""
        plain = self.plain(word)
        return plain.endswith("men") or (plain.endswith("s") and plain[:-1] in self.lexicon.role_nouns)

    def is_body(self, word: int) -> bool:
        """Whether a common noun is one for bodies: company, force; not one for documents: report."""
        plain = self.plain(word)
        papers = (self.lexicon.study_nouns, self.lexicon.data_nouns, self.lexicon.poll_nouns)
        if self.kinds[word] in _HEADS or any(plain in nouns for nouns in papers):
            return False
        return plain in self.lexicon.crowd_nouns or plain.capitalize() in self.lexicon.organization_words


def _with_names(text: Text) -> str:
    """Give the kinds of the words, small words in names read as N."""
    letters = list(text.words.kinds)
    for name in text.names:
        if not _SMALL_WORDS.isdisjoint(letters[name.run : name.core_end]):
            for word in range(name.run, name.core_end):
                if letters[word] in _SMALL_WORDS:
                    letters[word] = "N"
    return "".join(letters)


def stand_ins(text: Text) -> list[Person]:
    """Make a person of every name of several words: for trying a rule on a sentence without the people room."""
    places = [
        text.excerpt(text.words.starts[name.start], text.words.ends[name.end - 1])
        for name in text.names
        if name.honorifics or (len(name.kinds) > 1 and name.kinds[0] in "NI" and name.kinds[-1] == "N")
    ]
    return [Person(mention.text, mentions=(mention,)) for mention in places]
