"""Which body "the company", "the ministry", "it" and "they" mean.

Everything named before, outside quotations, that can speak is a candidate, and so are nouns such as "the report". What
the text calls a ministry is "the ministry"; else a few named features are added up, as for "he" and "she".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

import attrs

from newsparse._scan import Span, Text
from newsparse._scan.names import Name
from newsparse._scan.phrases import Phrase
from newsparse._story.candidates import Candidate, Reader, body_classes, noun_that_looks_back
from newsparse._story.places import Places, phrase_number
from newsparse.model import NamedRole, Person

__all__ = ["WEIGHTS", "BodiesMeant"]

WEIGHTS = {
    "a sentence away": -1.0,  # for each sentence between the mention and what looks back
    "another paragraph": -0.5,  # for each paragraph between them
    "subject": 2.0,  # the mention stands where subjects do: a verb or a cue follows
    "first subject": 1.0,  # and no other stands before it in its sentence
    "speaks": 1.0,  # it is quoted somewhere
    "speaks, for a noun": 3.0,  # "the company" is hardly one that has no part in the story
    "place": -1.0,  # Norland
}
"""What speaks for a candidate, and how much."""

_NEAR = 3
"""How many sentences back "it" may look."""
_FAR = 12
"""The same of a noun, which says more."""
_MOST = 40
"""How many candidates are compared, so that cost stays in proportion."""


class BodiesMeant:
    """What "it", "they" and nouns for bodies mean, of the speakers of a text.

    Names and phrases are read in text order, and no further than somebody asks: most speakers do not look back.
    """

    def __init__(
        self, text: Text, people: Sequence[Person], roles: Sequence[NamedRole], speakers: Iterable[Span], places: Places
    ) -> None:
        self._text = text
        self._people = people
        self._roles = roles
        self._speakers = speakers
        self._places = places
        self._read = 0
        """How many things have been read."""

    @cached_property
    def _memory(self) -> _Memory:
        return _Memory(Reader(self._text, self._people, self._roles, sorted(self._speakers), self._places))

    @cached_property
    def _things(self) -> list[tuple[int, Name | Phrase]]:
        return self._memory.reader.things()

    def get(self, mention: Span) -> Span | None:
        """Give the mention of what a mention means, if that looks back and something before it tells."""
        if not self._may_look_back(mention):
            return None
        while self._read < len(self._things) and self._things[self._read][0] < mention.end:
            self._memory.take(self._things[self._read][1])
            self._read += 1
        return self._memory.meant.get(mention)

    def _may_look_back(self, mention: Span) -> bool:
        """Whether one of the phrases of a mention can look back."""
        words, phrases = self._text.words, self._text.phrases
        number = phrase_number(self._text, words.first_at(mention.start))
        while number < len(phrases) and words.starts[phrases[number].start] < mention.end:
            if _looks_back(self._text, phrases[number]):
                return True
            number += 1
        return False


def _looks_back(text: Text, phrase: Phrase) -> bool:
    """Whether a phrase is "it", "they" or a noun for bodies without a name."""
    if phrase.kind == "P":
        return text.words.texts[phrase.end - 1].lower() in ("it", "they")
    return phrase.kind in "RU" and noun_that_looks_back(text, phrase) is not None


class _Memory:
    """What could speak so far."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.meant: dict[Span, Span] = {}
        self._so_far: list[Candidate] = []
        self._called: dict[str, Span] = {}
        """Who was last called so: "ministry" of "the Foreign Ministry"."""

    def take(self, thing: Name | Phrase) -> None:
        """Look at one name, noun phrase or pronoun."""
        candidate = self.reader.of_name(thing) if isinstance(thing, Name) else self.reader.of_phrase(thing)
        if candidate is None:
            return
        if isinstance(thing, Name):
            self._called.update(dict.fromkeys(candidate.nouns, candidate.span))
        elif (antecedent := self._antecedent(thing, candidate)) is not None:
            self.meant[candidate.span] = antecedent.span
            candidate = attrs.evolve(antecedent, place=candidate.place, is_pronoun=False)
        elif thing.kind == "P":
            return
        self._so_far.append(candidate)

    def _antecedent(self, phrase: Phrase, here: Candidate) -> Candidate | None:
        if phrase.kind == "P":
            agreeing = (c for c in self._recent(here, _NEAR) if (c.is_singular if here.is_singular else c.is_plural))
            return self._best(agreeing, here, lowest=0.0)
        noun = noun_that_looks_back(self.reader.text, phrase)
        if noun is None:
            return None
        classes = body_classes(self.reader.text.lexicon)
        alike = [noun, *(other for other in classes if classes[other] == "press" == classes[noun])]
        called = [self._called[other] for other in alike if other in self._called]
        if called and self.reader.may_be(phrase, max(called)):
            return attrs.evolve(here, span=max(called), is_body=True, speaks=True)
        if classes[noun] in ("named", "press"):
            return None
        prominent = (c for c in self._recent(here, _FAR) if c.is_prominent and _is_of(classes[noun], c, classes))
        fitting = (candidate for candidate in prominent if self.reader.may_be(phrase, candidate.span))
        return self._best(fitting, here, lowest=-_FAR)

    def _recent(self, here: Candidate, reach: int) -> Iterator[Candidate]:
        for candidate in self._so_far[: -_MOST - 1 : -1]:
            if here.place.sentence - candidate.place.sentence > reach:
                return
            yield candidate

    def _best(self, candidates: Iterable[Candidate], here: Candidate, lowest: float) -> Candidate | None:
        """Give the candidate that most likely is meant, if one has enough; of equals, the last."""
        scored = [(_score(candidate, here), candidate) for candidate in candidates]
        score, best = max(scored, key=lambda pair: pair[0], default=(lowest, None))
        return best if score >= lowest else None


def _is_of(kind: str, candidate: Candidate, classes: Mapping[str, str]) -> bool:
    """Whether a body can be of a class: its name or a word beside it says so, or nothing of another class."""
    said = {classes[noun] for noun in candidate.nouns}
    fitting = {kind, "any"} | ({"press"} if kind == "company" else set())  # what prints a newspaper is a company
    return kind == "any" or not said or not said.isdisjoint(fitting)


def _score(candidate: Candidate, here: Candidate) -> float:
    place = candidate.place
    score = WEIGHTS["a sentence away"] * (here.place.sentence - place.sentence)
    score += WEIGHTS["another paragraph"] * (here.place.paragraph - place.paragraph)
    score += WEIGHTS["subject"] * place.is_subject + WEIGHTS["first subject"] * place.is_first_subject
    score += WEIGHTS["speaks" if here.is_pronoun else "speaks, for a noun"] * candidate.speaks
    return score + WEIGHTS["place"] * candidate.is_place
