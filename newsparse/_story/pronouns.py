"""Whom "he" and "she" mean.

Every person named before a pronoun, outside quotations, is a candidate; a few named features are added up, and the
highest sum wins. What contradicts the text (a Mr who would be "she") is no candidate. Nobody's gender is guessed from a
name.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import attrs

from newsparse._grammar import pattern
from newsparse._scan import Span, Text
from newsparse._scan.words import Words
from newsparse.model import Person

__all__ = ["WEIGHTS", "Antecedents", "resolve"]

WEIGHTS = {
    "a sentence away": -1.0,  # for each sentence between the mention and the pronoun
    "another paragraph": -0.5,  # for each paragraph between them
    "subject": 2.0,  # the mention stands where subjects do: a verb or a cue follows
    "was meant by it before": 1.0,  # stories stay with one person for a while
    "only in the headline": -1.0,
}
"""What speaks for a candidate, and how much."""

_RESOLVED = ("he", "she")
_REACH = 12
"""How many sentences back a candidate may stand."""


@attrs.frozen
class Antecedents:
    """The people with their pronouns, and which of them each pronoun means."""

    people: tuple[Person, ...]
    by_place: dict[int, int]
    """Where a pronoun begins: the number of the person it means."""

    def person_at(self, start: int) -> Person | None:
        """Give the person that the pronoun beginning at a place means."""
        number = self.by_place.get(start)
        return None if number is None else self.people[number]


@attrs.frozen
class _Mention:
    """Where a person is named or meant."""

    person: int
    sentence: int
    paragraph: int
    is_subject: bool
    in_headline: bool


def resolve(text: Text, people: Sequence[Person], headline: Span | None) -> Antecedents:
    """Find the antecedent of each subject pronoun outside quotations."""
    memory = _Memory(text, people)
    by_place: dict[int, int] = {}
    for start, pronoun, mention in _events(text, people, headline.end if headline else 0):
        if not pronoun:
            memory.note(mention)
        elif (best := memory.best(pronoun, mention)) is not None:
            by_place[start] = best
            memory.note(attrs.evolve(mention, person=best), pronoun)
    return Antecedents(memory.people_with_pronouns(), by_place)


class _Memory:
    """The people so far: where each was last named or meant, latest last, and with which pronouns."""

    def __init__(self, text: Text, people: Sequence[Person]) -> None:
        self._text = text
        self._people = people
        self._last: dict[int, _Mention] = {}
        self._pronouns: dict[int, list[str]] = {}

    def note(self, mention: _Mention, pronoun: str = "") -> None:
        """Remember a mention, and the pronoun that it is, if it is one."""
        self._last.pop(mention.person, None)
        self._last[mention.person] = mention
        used = self._pronouns.setdefault(mention.person, [])
        if pronoun and pronoun not in used:
            used.append(pronoun)

    def best(self, pronoun: str, here: _Mention) -> int | None:
        """Give the person who most likely is meant; of equals, the one named last."""
        scores: dict[int, float] = {}
        for number, mention in reversed(self._last.items()):
            if here.sentence - mention.sentence > _REACH:
                break
            if self._agrees(number, pronoun):
                scores[number] = _score(mention, here, is_same=pronoun in self._pronouns[number])
        return max(scores, key=scores.__getitem__) if scores else None

    def people_with_pronouns(self) -> tuple[Person, ...]:
        """Give the people as they are now known."""
        return tuple(
            attrs.evolve(person, pronouns=tuple(self._pronouns.get(number, ())))
            for number, person in enumerate(self._people)
        )

    def _agrees(self, number: int, pronoun: str) -> bool:
        """Whether nothing in the text contradicts that the pronoun means the person."""
        used = self._pronouns[number]
        if used and pronoun not in used:
            return False
        lexicon = self._text.lexicon
        other = lexicon.masculine_honorifics if pronoun == "she" else lexicon.feminine_honorifics
        return not any(honorific.rstrip(".") in other for honorific in self._people[number].honorifics)


def _score(mention: _Mention, here: _Mention, *, is_same: bool) -> float:
    score = WEIGHTS["a sentence away"] * (here.sentence - mention.sentence)
    score += WEIGHTS["another paragraph"] * (here.paragraph - mention.paragraph)
    score += WEIGHTS["subject"] * mention.is_subject
    score += WEIGHTS["was meant by it before"] * is_same
    return score + WEIGHTS["only in the headline"] * mention.in_headline


def _events(text: Text, people: Sequence[Person], headline_end: int) -> Iterator[tuple[int, str, _Mention]]:
    """Give names and pronouns outside quotations, in text order: where, which pronoun if one, and the mention."""
    sentence_starts = [sentence.start for sentence in text.sentences]
    paragraph_starts = [paragraph.start for paragraph in text.paragraphs]
    quotations = iter([*text.quotations, None])
    quotation = next(quotations)
    for start, end, pronoun, person in sorted(_named(people) + _pronouns(text.words)):
        while quotation is not None and quotation.outer_end <= start:
            quotation = next(quotations)
        if quotation is not None and quotation.start <= start:
            continue
        sentence = bisect_right(sentence_starts, text.words.holding(start))
        paragraph = bisect_right(paragraph_starts, start)
        is_subject = _VERB.match(text.words.kinds, text.words.first_at(end)) is not None
        yield start, pronoun, _Mention(person, sentence, paragraph, is_subject, end <= headline_end)


_VERB = pattern(r"(?: ,[^.,;:\n\[\]]{1,14}, | \([^()\n]{1,8}\) )?+ [vn]{0,4}+ [x=VCXESQTe]")
"""After a subject: perhaps an age or an apposition, perhaps adverbs, then a verb."""


def _named(people: Sequence[Person]) -> list[tuple[int, int, str, int]]:
    return [(m.start, m.end, "", number) for number, person in enumerate(people) for m in person.mentions]


def _pronouns(words: Words) -> list[tuple[int, int, str, int]]:
    return [
        (words.starts[at], words.ends[at], word, -1)
        for at, kind in enumerate(words.kinds)
        if kind == "P" and (word := words.texts[at].lower()) in _RESOLVED
    ]
