"""Who is "he" and who is "she", told by sentences that speak of nobody else.

"Lund sold his boat" tells that the story calls Lund "he", long before it says so. Nothing is read off the name.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from newsparse._grammar import pattern
from newsparse._scan import Text
from newsparse._story.events import Event
from newsparse._story.places import Places

__all__ = ["pronouns_of"]

_FORMS = {"he": "he", "his": "he", "himself": "he", "she": "she", "her": "she", "herself": "she"}
"""Forms that point back to the subject, with the pronoun they go with."""

_OWNS = pattern(r"[wurkmeiDFYNIRBGOLlMZ\[]")
"""What follows "her" where it owns something: her boat, not: told her that."""
_CLEAR = 2
"""How many times as often one pronoun must be pointed to as the other."""


def pronouns_of(text: Text, mentioned: Iterable[Event], places: Places) -> dict[int, str]:
    """Give the pronoun of each person, by number, where the sentences that speak of nobody else make it clear."""
    votes: dict[int, Counter[str]] = defaultdict(Counter)
    for event in _alone(mentioned):
        if event.person is not None and event.place.is_first_subject:
            for pronoun in _pointed_to(text, event, places):
                votes[event.person][pronoun] += 1
    return {number: pronoun for number, counted in votes.items() if (pronoun := _clear(counted))}


def _alone(mentioned: Iterable[Event]) -> Iterable[Event]:
    """Give the first mention in each sentence, where no mention of anybody else follows."""
    first: dict[int, Event] = {}
    crowded: set[int] = set()
    for event in mentioned:
        sentence = event.place.sentence
        if not event.pronoun and first.setdefault(sentence, event).person != event.person:
            crowded.add(sentence)
    return [event for sentence, event in first.items() if sentence not in crowded]


def _pointed_to(text: Text, event: Event, places: Places) -> Iterable[str]:
    """Give the pronouns that possessives behind a mention in its sentence go with, outside quotations."""
    words = text.words
    end = text.sentences[event.place.sentence - 1].end
    for at in range(words.first_at(event.span.end), end):
        pronoun = _FORMS.get(words.texts[at])
        if pronoun is None or places.quotation_at(words.starts[at]) is not None:
            continue
        if words.texts[at] != "her" or _OWNS.match(words.kinds, at + 1):
            yield pronoun


def _clear(counted: Counter[str]) -> str:
    (best, often), *others = counted.most_common()
    return best if all(often >= _CLEAR * count for _, count in others) else ""
