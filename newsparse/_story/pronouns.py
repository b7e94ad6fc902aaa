"""Whom "he" and "she" mean, and "the striker" of somebody whom the story has not called one.

Every person named or spoken of before a pronoun, outside quotations, is a candidate; a few named features are added up,
and the highest sum wins. What contradicts the text (a Mr who would be "she") is no candidate. Nobody's gender is
guessed from a name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

import attrs

from newsparse._scan import Span, Text
from newsparse._story.events import Event, events
from newsparse._story.holders import Holders
from newsparse._story.places import Place, Places
from newsparse._story.possessives import pronouns_of
from newsparse.model import Excerpt, NamedRole, Person

__all__ = ["WEIGHTS", "Antecedents", "resolve"]

WEIGHTS = {
    "a sentence away": -1.5,  # for each sentence between the mention and the pronoun
    "another paragraph": -0.5,  # for each paragraph between them
    "subject": 1.5,  # the mention stands where subjects do: a verb or a cue follows
    "first subject": 1.0,  # and no other stands before it in its sentence
    "was meant by it before": 1.5,  # stories stay with one person for a while
    "was meant by another": -2.5,  # "he" of whom the story has called "she"
    "only in the headline": -1.0,
    "named in the words": -3.0,  # "Lund is wrong," she said: hardly Lund
    "speaks": 0.5,  # of a pronoun that speaks: the mention has a cue too
    "has no name": -1.0,  # a spokeswoman
}
"""What speaks for a candidate, and how much."""

_UNUSED = Counter[str]()
_REACH = 12
"""How many sentences back a candidate may stand."""
_EPITHET_REACH = 3
"""The same of an epithet, which says less."""
_MOST = 40
"""How many candidates are compared, so that cost stays in proportion."""


@attrs.frozen
class Antecedents:
    """The people with their pronouns, and which of them each pronoun means."""

    people: tuple[Person, ...]
    by_place: dict[int, int]
    """Where a pronoun begins: the number of the person it means."""
    unnamed: dict[int, Span]
    """Where a pronoun begins: the mention of the person without a name whom it means."""

    def person_at(self, start: int) -> Person | None:
        """Give the person that the pronoun beginning at a place means."""
        number = self.by_place.get(start)
        return None if number is None else self.people[number]


def resolve(text: Text, people: Sequence[Person], roles: Sequence[NamedRole], headline: Span | None) -> Antecedents:
    """Find the antecedent of each subject pronoun and epithet outside quotations.

    The text is gone through twice: the second time it is known who is mostly "he" and who is mostly "she".
    """
    found = events(text, people, Holders(text, roles), headline)
    pointed_to = pronouns_of(text, found, Places(text, headline))
    first = _Memory(text, people, roles, pointed_to)
    first.go_through(found)
    second = _Memory(text, people, roles, first.usual_pronouns() | pointed_to)
    return second.go_through(found)


class _Memory:
    """The people so far: where each was last named or meant, latest last, and with which pronouns and nouns."""

    def __init__(
        self,
        text: Text,
        people: Sequence[Person],
        roles: Sequence[NamedRole],
        usual: Mapping[int, str] = MappingProxyType({}),
    ) -> None:
        self._text = text
        self._people = people
        self._usual = usual
        self._last: dict[int, Event] = {}
        self._pronouns: dict[int, Counter[str]] = {}
        self._nouns: dict[int, set[str]] = {}
        self._titled = {number: pronoun for number, person in enumerate(people) if (pronoun := self._title(person))}
        """With which pronoun the honorifics of people go: of those called so again and again, and of others so far."""
        self._spans: dict[int, Span] = {}
        """Where those without a name came in."""
        numbers = {person: number for number, person in enumerate(people)}
        for role in roles:
            if role.role is not None:
                self._nouns.setdefault(numbers[role.person], set()).update(role.role.text.lower().split())

    def go_through(self, found: Iterable[Event]) -> Antecedents:
        """Tell of each mention in text order whom it means, and remember it."""
        by_place: dict[int, int] = {}
        unnamed: dict[int, Span] = {}
        for event in found:
            number = self._best(event) if event.looks_back else event.person
            if event.looks_back and number is not None:
                if number < len(self._people):
                    by_place[event.span.start] = number
                else:
                    unnamed[event.span.start] = self._spans[number]
            number = self._new(event) if number is None else number
            if number is not None and not event.is_owner:
                self._note(number, event)
        return Antecedents(self._people_with_pronouns(), by_place, unnamed)

    def usual_pronouns(self) -> dict[int, str]:
        """Give the pronoun that was found for each more often than the other, or first."""
        return {number: used.most_common(1)[0][0] for number, used in self._pronouns.items() if used}

    def _new(self, event: Event) -> int | None:
        """Give a number to somebody without a name, if that is whom an event brings in."""
        if not event.noun:
            return None
        number = len(self._people) + len(self._spans)
        self._spans[number] = event.span
        self._nouns[number] = {event.noun}
        return number

    def _note(self, number: int, event: Event) -> None:
        """Remember where somebody was last named or meant, and the pronoun, if it was one."""
        self._last.pop(number, None)
        self._last[number] = event
        used = self._pronouns.setdefault(number, Counter())
        if event.pronoun:
            used[event.pronoun] += 1
        elif event.person is not None and (pronoun := self._pronoun_of_title(event.span)):
            self._titled.setdefault(number, pronoun)

    def _title(self, person: Person) -> str:
        """Give the pronoun that goes with the honorifics of a person who has them again and again."""
        found = Counter(map(self._pronoun_of_title, person.mentions))
        return next((pronoun for pronoun in ("he", "she") if found[pronoun] > 1), "")

    def _pronoun_of_title(self, mention: Span | Excerpt) -> str:
        """Give the pronoun that goes with the honorific that a mention begins with, if only one does."""
        title = self._text.folded[mention.start : mention.end].partition(" ")[0].rstrip(".")
        if title in self._text.lexicon.feminine_honorifics:
            return "she"
        return "he" if title in self._text.lexicon.masculine_honorifics else ""

    def _best(self, event: Event) -> int | None:
        """Give the person who most likely is meant; of equals, the one named last."""
        here = event.place
        reach = _REACH if event.pronoun else _EPITHET_REACH
        scores: dict[int, float] = {}
        for number, last in self._recent():
            if here.sentence - last.place.sentence > reach or len(scores) == _MOST:
                break
            if self._agrees(number, event) and (event.pronoun or number < len(self._people)):
                scores[number] = self._score(number, last.place, event)
        return max(scores, key=scores.__getitem__) if scores else None

    def _people_with_pronouns(self) -> tuple[Person, ...]:
        """Give the people as they are now known."""
        return tuple(
            attrs.evolve(person, pronouns=tuple(word for word, _ in self._pronouns.get(number, _UNUSED).most_common(1)))
            for number, person in enumerate(self._people)
        )

    def _recent(self) -> Iterator[tuple[int, Event]]:
        return iter(reversed(self._last.items()))

    def _agrees(self, number: int, event: Event) -> bool:
        """Whether nothing in the text contradicts that the pronoun or the noun means the person."""
        pronoun = event.pronoun or self._pronoun_of({event.noun})
        if not pronoun:
            return True
        if self._usual.get(number, pronoun) != pronoun:
            return False
        if self._pronoun_of(self._nouns.get(number, set())) not in ("", pronoun):
            return False
        return self._titled.get(number, pronoun) == pronoun

    def _pronoun_of(self, nouns: set[str]) -> str:
        """Give the pronoun that goes with what somebody is called, if only one does."""
        lexicon = self._text.lexicon
        is_feminine = not nouns.isdisjoint(lexicon.feminine_nouns)
        is_masculine = not nouns.isdisjoint(lexicon.masculine_nouns)
        if is_feminine is is_masculine:
            return ""
        return "she" if is_feminine else "he"

    def _score(self, number: int, last: Place, event: Event) -> float:
        here = event.place
        score = WEIGHTS["a sentence away"] * (here.sentence - last.sentence)
        score += WEIGHTS["another paragraph"] * (here.paragraph - last.paragraph)
        score += WEIGHTS["subject"] * last.is_subject
        score += WEIGHTS["first subject"] * last.is_first_subject
        used = self._pronouns[number]
        score += WEIGHTS["was meant by it before"] * (event.pronoun in used)
        score += WEIGHTS["was meant by another"] * any(event.pronoun not in ("", word) for word in used)
        score += WEIGHTS["only in the headline"] * last.in_headline
        score += WEIGHTS["speaks"] * (here.has_cue and last.has_cue)
        score += WEIGHTS["named in the words"] * (number in event.in_words)
        return score + WEIGHTS["has no name"] * (number >= len(self._people))
