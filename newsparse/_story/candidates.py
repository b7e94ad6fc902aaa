"""What in a text can be "the company", "it" or "they": names that are no person's, and nouns that speak."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import attrs

from newsparse._grammar import pattern
from newsparse._scan import Span, Text
from newsparse._scan.names import Name
from newsparse._scan.phrases import Phrase
from newsparse._story.body_names import may_be_called
from newsparse._story.places import Place, Places, phrase_holding
from newsparse.lexicons import Lexicon
from newsparse.model import NamedRole, Person

__all__ = ["Candidate", "Reader", "body_classes", "noun_that_looks_back"]

_CALLED = pattern(r", d [wmeYNLru]{1,5}+ (?<=[wur]) (?=[,.h])")
"""What a name is called after it: Fernhill, a food company,"""
_BODY_KINDS = frozenset("OG")
_PLACE_KINDS = frozenset("LlY")
_OWNER_KINDS = frozenset("NOGLYZ'")
_DAYS_AND_PEOPLES = frozenset("MYR")
"""Kinds of names that are no body's without an article: May, the French, Mayor."""
_NAMING = frozenset("NIOGZLAHBR'")
"""Kinds of words that say which body a noun speaks of: the Norland company."""
_BEFORE_OPENERS = frozenset(("", ".", "\n", "[", '"'))
"""What stands before the first word of a sentence."""


@attrs.frozen
class Candidate:
    """Something that can speak."""

    span: Span
    place: Place
    is_body: bool
    """Whether it is by name, and something shows that it is a body."""
    is_place: bool
    is_plural: bool
    is_singular: bool
    is_pronoun: bool
    speaks: bool
    nouns: Sequence[str] = ()
    """The nouns for bodies in its name or beside it."""

    @property
    def is_prominent(self) -> bool:
        """Whether it is a body of which the story tells more than its name."""
        return self.is_body and (self.speaks or self.place.is_subject)


class Reader:
    """Tells what names and phrases of a text can be."""

    def __init__(
        self, text: Text, people: Sequence[Person], roles: Iterable[NamedRole], speakers: Sequence[Span], places: Places
    ) -> None:
        self.text = text
        self.places = places
        self._speakers = speakers
        self._speaker_starts = [span.start for span in speakers]
        self._people = sorted((mention.start, mention.end) for person in people for mention in person.mentions)
        self._people_starts = {start for start, _ in self._people}
        self._classes = body_classes(text.lexicon)
        speaking = (text.source[span.start : span.end].lower().removeprefix("the ") for span in speakers)
        self._voices = {*speaking}
        self._bodies = {role.organization.text.lower() for role in roles if role.organization}

    def things(self) -> list[tuple[int, Name | Phrase]]:
        """Give the names that are no person's, and the noun phrases and pronouns that may speak, with their places."""
        words, speaker_starts = self.text.words, {*self._speaker_starts}
        found: list[tuple[int, Name | Phrase]] = [
            (words.starts[name.run], name)
            for name in self.text.names
            if words.starts[name.start] not in self._people_starts
        ]
        for phrase in self.text.noun_phrases:
            start, head = words.starts[phrase.start], words.texts[phrase.end - 1].lower()
            if start in speaker_starts or self._can_speak(head, words.kinds[phrase.end - 1]):
                found.append((start, phrase))
        for start in speaker_starts:
            phrase = phrase_holding(self.text, words.holding(start))
            if phrase.kind == "P" and words.starts[phrase.start] == start:
                found.append((start, phrase))
        found.sort(key=lambda pair: pair[0])  # a name before the phrase that it begins
        return [thing for thing in found if self.places.quotation_at(thing[0]) is None]

    def of_name(self, name: Name) -> Candidate | None:
        """Read a name that is no person's."""
        words = self.text.words
        phrase = phrase_holding(self.text, name.end - 1)
        end = max(name.end, phrase.end) if phrase.kind == "N" else name.end  # Ministry of Defence
        end += words.kinds[end : end + 1] == "D"  # Article 5
        span = Span(words.starts[name.run], words.ends[end - 1])
        kinds = words.kinds[name.run : name.end]
        if (
            kinds == "G"
            or (phrase.start < name.run and words.kinds[name.run - 1] == "f")
            or _overlaps(self._people, span)
            or (_DAYS_AND_PEOPLES.issuperset(kinds) and not self._has_article(name))
        ):
            return None
        speaker = self._speaker_at(span.start)
        if speaker is not None and speaker.end == span.end and self._is_owner(words.first_at(speaker.start), name.run):
            span = speaker
        nouns = self._nouns_of(name)
        is_place = words.starts[name.run] == span.start and not nouns and self._is_place(name)
        is_body = speaker is not None or bool(nouns) or not _BODY_KINDS.isdisjoint(kinds)
        key = self.text.source[span.start : span.end].lower()
        if not (is_body or is_place or key in self._bodies or key in self._voices) and self._only_opens(name, end):
            return None
        return Candidate(
            span,
            self.places.at(*span),
            is_body=not is_place
            and not self._is_party(name)
            and (is_body or key in self._bodies or key in self._voices),
            is_place=is_place,
            is_plural=key.endswith("s") and not is_place,
            is_singular=True,
            is_pronoun=False,
            speaks=speaker is not None or key in self._voices,
            nouns=nouns,
        )

    def _speaker_at(self, place: int) -> Span | None:
        """Give the speaker's mention that a place lies in."""
        at = bisect_right(self._speaker_starts, place) - 1
        return self._speakers[at] if at >= 0 and place < self._speakers[at].end else None

    def _only_opens(self, name: Name, end: int) -> bool:
        """Whether a name is one word that owes its capital to the sentence it opens: Rain (fell)."""
        return end - name.run == 1 and self.text.words.kinds[name.run - 1 : name.run] in _BEFORE_OPENERS

    def _is_owner(self, first: int, end: int) -> bool:
        """Whether nothing but names and 's stands before a name: Lund's Norland."""
        return _OWNER_KINDS.issuperset(self.text.words.kinds[first:end])

    def _is_place(self, name: Name) -> bool:
        words = self.text.words
        if _PLACE_KINDS.issuperset(words.kinds[name.run : name.end]):
            return True
        return " ".join(words.texts[name.run : name.end]) in self.text.lexicon.place_names

    def _is_party(self, name: Name) -> bool:
        """Whether a name is that of people of one side: Republicans."""
        last, lexicon = self.text.words.texts[name.end - 1], self.text.lexicon
        one = last.removesuffix("s")
        return one != last and (one in lexicon.known_organizations or last in lexicon.nationalities)

    def _has_article(self, name: Name) -> bool:
        """Whether an article belongs to a name, as it does to those of newspapers: (bought) The Norlander."""
        words = self.text.words
        return name.run > 1 and words.texts[name.run - 1] == "The" and words.kinds[name.run - 2] not in '.\n["'

    def _nouns_of(self, name: Name) -> list[str]:
        """Give the nouns for bodies that are in a name or stand beside it."""
        words = self.text.words
        has_more = name.end - name.run > 1
        is_outlet = has_more and not self.text.lexicon.outlet_words.isdisjoint(words.texts[name.run : name.end])
        is_long = has_more or words.kinds[name.end : name.end + 1] == "f"
        inside = ["newspaper"] * is_outlet + [words.texts[name.end - 1].lower()] * is_long
        beside = words.texts[max(0, name.run - 1) : name.run]
        if not self._is_place(name) or self._has_article(name):
            beside += words.texts[name.end : name.end + 1]
        if called := _CALLED.match(words.kinds, name.end):
            beside.append(words.texts[called.end() - 1])
        said = [*inside, *beside]
        return [noun for word in said for noun in (word, word.removesuffix("s")) if noun in self._classes]

    def of_phrase(self, phrase: Phrase) -> Candidate | None:
        """Read a noun phrase that can speak, or "it" or "they" where it speaks."""
        words = self.text.words
        head = words.texts[phrase.end - 1].lower()
        is_numbered = words.kinds[phrase.end : phrase.end + 1] == "D" and words.texts[phrase.end - 1][0].isupper()
        span = Span(words.starts[phrase.start], words.ends[phrase.end - 1 + is_numbered])  # Article 5
        speaker = self._speaker_at(span.start)
        speaks = speaker is not None and span.start == speaker.start
        is_plural = head == "they" or _is_plural(head)
        can_speak = self._can_speak(head, words.kinds[phrase.end - 1])
        if not (speaks and head in ("it", "they")) and (phrase.kind == "P" or not (speaks or can_speak)):
            return None
        return Candidate(
            speaker if speaker and (speaks or speaker.end == span.end) else span,
            self.places.at(*span),
            is_body=False,
            is_place=False,
            is_plural=is_plural,
            is_singular=not is_plural and phrase.kind != "R",
            is_pronoun=phrase.kind == "P",
            speaks=speaks,
        )

    def _can_speak(self, head: str, kind: str) -> bool:
        """Whether a noun is one for what speaks: a report, officials, a company."""
        return kind == "u" or head in self._classes or (kind == "r" and _is_plural(head))

    def may_be(self, phrase: Phrase, span: Span) -> bool:
        """Whether a body can be what a phrase says."""
        said = self.text.words.texts[phrase.start + 1 : phrase.end - 1]
        return may_be_called(self.text.source[span.start : span.end], said, self.text.lexicon)


def noun_that_looks_back(text: Text, phrase: Phrase) -> str | None:
    """Give the noun of "the company", if no name in the phrase tells which."""
    words = text.words
    noun = words.texts[phrase.end - 1].lower()
    if noun not in body_classes(text.lexicon) or words.texts[phrase.start].lower() != "the":
        return None
    return noun if _NAMING.isdisjoint(words.kinds[phrase.start + 1 : phrase.end]) else None


def _is_plural(head: str) -> bool:
    return head.endswith("s") and not head.endswith("ss")


def _overlaps(taken: Sequence[tuple[int, int]], span: Span) -> bool:
    at = bisect_right(taken, (span.end,))
    return at > 0 and taken[at - 1][1] > span.start


@lru_cache(maxsize=8)
def body_classes(lexicon: Lexicon) -> Mapping[str, str]:
    """Read entries such as "newspaper: press"."""
    return {noun: kind for noun, _, kind in (entry.partition(": ") for entry in lexicon.body_nouns)}
