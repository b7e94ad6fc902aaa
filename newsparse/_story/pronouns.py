"""Whom "he" and "she" mean, and "the striker" of somebody whom the story has not called one.

Every person named or spoken of before a pronoun, outside quotations, is a candidate; a few named features are added up,
and the highest sum wins. What contradicts the text (a Mr who would be "she") is no candidate. Nobody's gender is
guessed from a name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

import attrs

from newsparse._scan import Span, Text
from newsparse._story.events import Event, events, pronoun_of_title
from newsparse._story.holders import Holders
from newsparse._story.places import Places
from newsparse._story.possessives import pronouns_of
from newsparse.lexicons import Lexicon
from newsparse.model import NamedRole, Person

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
_NEITHER = "neither"
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


def resolve(text: Text, people: Sequence[Person], roles: Sequence[NamedRole], places: Places) -> Antecedents:
    """Find the antecedent of each subject pronoun and epithet outside quotations.

    The text is gone through twice: the second time it is known who is mostly "he" and who is mostly "she".
    """
    found = events(text, people, Holders(text, roles), places)
    known = _Known.of(text, people, roles)
    pointed_to = pronouns_of(text, found, places)
    first = _Memory(known, pointed_to)
    first.go_through(found)
    second = _Memory(known, first.usual_pronouns() | pointed_to)
    second.go_through(found)
    return Antecedents(second.people_with_pronouns(), second.by_place, second.unnamed)


@attrs.frozen
class _Known:
    """What the text tells of its people, wherever it does."""

    people: Sequence[Person]
    lexicon: Lexicon
    titled: Mapping[int, str]
    """The pronoun that goes with the honorific that people have again and again."""
    called: Mapping[int, str]
    """The pronoun that goes with the nouns of people's roles, if only one does."""

    @classmethod
    def of(cls, text: Text, people: Sequence[Person], roles: Sequence[NamedRole]) -> _Known:
        """Read the names and the roles."""
        titled = {number: _repeated_title(text, person) for number, person in enumerate(people)}
        numbers = {person: number for number, person in enumerate(people)}
        nouns: dict[int, set[str]] = {}
        for role in roles:
            if role.role is not None:
                nouns.setdefault(numbers[role.person], set()).update(role.role.text.lower().split())
        called = {number: _pronoun_of(said, text.lexicon) for number, said in nouns.items()}
        return cls(people, text.lexicon, _without_unknown(titled), _without_unknown(called))


def _repeated_title(text: Text, person: Person) -> str:
    found = [pronoun_of_title(text, mention) for mention in person.mentions]
    return next((pronoun for pronoun in ("he", "she") if found.count(pronoun) > 1), "")


def _pronoun_of(nouns: AbstractSet[str], lexicon: Lexicon) -> str:
    """Give the pronoun that goes with what somebody is called, if only one does."""
    is_feminine = not nouns.isdisjoint(lexicon.feminine_nouns)
    is_masculine = not nouns.isdisjoint(lexicon.masculine_nouns)
    if is_feminine is is_masculine:
        return ""
    return "she" if is_feminine else "he"


def _without_unknown(pronouns: Mapping[int, str]) -> dict[int, str]:
    return {number: pronoun for number, pronoun in pronouns.items() if pronoun}


class _Memory:
    """The people so far: where each was last named or meant, latest last, and with which pronouns and nouns."""

    def __init__(self, known: _Known, usual: Mapping[int, str]) -> None:
        self._known = known
        self._last: dict[int, Event] = {}
        self._pronouns: dict[int, Counter[str]] = {}
        self._fitting: dict[int, str] = {}
        """The one pronoun that can mean somebody, where the text tells."""
        self._titled = {*known.titled}
        """Of whom the honorific is known: of those called so again and again, and of others so far."""
        for told in (usual, known.called, known.titled):
            for number, pronoun in told.items():
                self._tell(number, pronoun)
        self._spans: dict[int, Span] = {}
        """Where those without a name came in."""
        self.by_place: dict[int, int] = {}
        self.unnamed: dict[int, Span] = {}

    def go_through(self, found: Iterable[Event]) -> None:
        """Tell of each mention in text order whom it means, and remember it."""
        for event in found:
            number = self._best(event) if event.looks_back else event.person
            if event.looks_back and number is not None:
                if self._is_named(number):
                    self.by_place[event.span.start] = number
                else:
                    self.unnamed[event.span.start] = self._spans[number]
            number = self._new(event) if number is None else number
            if number is not None and not event.is_owner:
                self._note(number, event)

    def _tell(self, number: int, pronoun: str) -> None:
        """Note what pronoun goes with somebody; where the text tells of two, neither can mean that person."""
        self._fitting[number] = pronoun if self._fitting.get(number, pronoun) == pronoun else _NEITHER

    def usual_pronouns(self) -> dict[int, str]:
        """Give the pronoun that was found for each more often than the other, or first."""
        return {number: used.most_common(1)[0][0] for number, used in self._pronouns.items() if used}

    def people_with_pronouns(self) -> tuple[Person, ...]:
        """Give the people as they are now known."""
        usual = self.usual_pronouns()
        return tuple(
            attrs.evolve(person, pronouns=(usual[number],)) if number in usual else person
            for number, person in enumerate(self._known.people)
        )

    def _is_named(self, number: int) -> bool:
        return number < len(self._known.people)

    def _new(self, event: Event) -> int | None:
        """Give a number to somebody without a name, if that is whom an event brings in."""
        if not event.noun:
            return None
        number = len(self._known.people) + len(self._spans)
        self._spans[number] = event.span
        if pronoun := _pronoun_of({event.noun}, self._known.lexicon):
            self._tell(number, pronoun)
        return number

    def _note(self, number: int, event: Event) -> None:
        """Remember where somebody was last named or meant, and the pronoun, if it was one."""
        self._last.pop(number, None)
        self._last[number] = event
        if event.pronoun:
            self._pronouns.setdefault(number, Counter())[event.pronoun] += 1
        elif event.title and number not in self._titled:
            self._titled.add(number)
            self._tell(number, event.title)

    def _best(self, event: Event) -> int | None:
        """Give the person who most likely is meant; of equals, the one named last."""
        agreeing = self._agreeing(event)
        if len(agreeing) == 1:
            return agreeing[0]
        return max(agreeing, key=lambda number: self._score(number, event), default=None)

    def _agreeing(self, event: Event) -> list[int]:
        """Give those whom nothing in the text keeps from being meant, the one named last first."""
        pronoun = event.pronoun or _pronoun_of({event.noun}, self._known.lexicon)
        earliest = event.place.sentence - (_REACH if event.pronoun else _EPITHET_REACH)
        found: list[int] = []
        for number, last in reversed(self._last.items()):
            if last.place.sentence < earliest or len(found) == _MOST:
                break
            fits = not pronoun or self._fitting.get(number, pronoun) == pronoun
            if fits and (event.pronoun or self._is_named(number)):
                found.append(number)
        return found

    def _score(self, number: int, event: Event) -> float:
        here, last = event.place, self._last[number].place
        score = WEIGHTS["a sentence away"] * (here.sentence - last.sentence)
        score += WEIGHTS["another paragraph"] * (here.paragraph - last.paragraph)
        score += WEIGHTS["subject"] * last.is_subject
        score += WEIGHTS["first subject"] * last.is_first_subject
        used = self._pronouns.get(number, _UNUSED)
        score += WEIGHTS["was meant by it before"] * (event.pronoun in used)
        score += WEIGHTS["was meant by another"] * (event.pronoun != "" and not used.keys() <= {event.pronoun})
        score += WEIGHTS["only in the headline"] * last.in_headline
        score += WEIGHTS["speaks"] * (here.has_cue and last.has_cue)
        score += WEIGHTS["named in the words"] * (number in event.in_words)
        return score + WEIGHTS["has no name"] * (not self._is_named(number))
