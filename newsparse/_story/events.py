"""Where a text names somebody, or speaks of somebody without a name, outside quotations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

import attrs

from newsparse._grammar import pattern
from newsparse._scan import Span, Text
from newsparse._scan.phrases import Phrase
from newsparse._story.holders import Holders, head_of
from newsparse._story.places import Place, Places
from newsparse.lexicons import Lexicon
from newsparse.model import Person

__all__ = ["Event", "events"]

_PRONOUNS = ("he", "she")
_OF_OWNERS = {"his": "he", "her": "she"}
_AGE = pattern(r"\d{1,3}-year-old")
_PARENT = pattern(r"\w++ -of- [\w-]++")
"""The father-of-three."""
_INTRODUCES = pattern(r"(?: d | p | D | .{1,6}' )")
"""How a phrase begins that can bring in one person: a witness, her mother, one officer, the council's leader."""
_FORMER = pattern(r"d F [wmeD]{0,3} [rm]++ \Z")
"""What somebody once was, which looks back where the story gives nobody that role: the former paramedic."""
_NO_SUBJECT_AFTER = ",=b"
"""What stands before appositions and complements."""


@attrs.frozen
class Event:
    """A mention of somebody."""

    span: Span
    place: Place
    person: int | None = None
    """The number of the person, where the text tells."""
    pronoun: str = ""
    """The pronoun that the mention is."""
    noun: str = ""
    """Its head noun, of a mention without a name."""
    looks_back: bool = False
    """Whether only what stands before tells who is meant."""
    in_words: AbstractSet[int] = frozenset()
    """Who is named in the words right before it, in marks: they are his or hers who follows."""
    is_owner: bool = False
    """Whether it is "his" or "her": that tells nothing of who is meant after it."""


def events(text: Text, people: Sequence[Person], holders: Holders, headline: Span | None) -> list[Event]:
    """Give every mention in text order."""
    places = Places(text, headline)
    inside: dict[int, set[int]] = defaultdict(set)
    named = [*_names(people, places, inside)]
    return sorted(
        [*named, *_pronouns(text, places, inside), *_nouns(text, people, places, holders)], key=lambda event: event.span
    )


def _names(people: Sequence[Person], places: Places, inside: Mapping[int, set[int]]) -> Iterator[Event]:
    for number, person in enumerate(people):
        for mention in person.mentions:
            quotation = places.quotation_at(mention.start)
            if quotation is None:
                yield Event(Span(mention.start, mention.end), places.at(mention.start, mention.end), number)
            else:
                inside[quotation].add(number)


def _pronouns(text: Text, places: Places, inside: Mapping[int, set[int]]) -> Iterator[Event]:
    words = text.words
    for at, kind in enumerate(words.kinds):
        word = words.texts[at].lower() if kind in "Pp" else ""
        if (pronoun := _OF_OWNERS.get(word, word)) in _PRONOUNS:
            span = Span(words.starts[at], words.ends[at])
            if places.quotation_at(span.start) is None:
                beside = places.quotation_beside(span.start)
                said = frozenset(inside.get(beside, ())) if beside is not None else frozenset()
                yield Event(
                    span, places.at(*span), pronoun=pronoun, looks_back=True, in_words=said, is_owner=kind == "p"
                )


def _nouns(text: Text, people: Sequence[Person], places: Places, holders: Holders) -> Iterator[Event]:
    """Give the noun phrases that speak of one person."""
    numbers = {person: number for number, person in enumerate(people)}
    words, lexicon = text.words, text.lexicon
    people_nouns = lexicon.feminine_nouns | lexicon.masculine_nouns | lexicon.person_epithets
    for phrase in text.phrases:
        if phrase.kind not in "RU":
            continue
        head = head_of(text, phrase)
        is_former = _FORMER.match(words.kinds, phrase.start, phrase.end) is not None
        is_epithet = is_former or _is_epithet(head, lexicon)
        head = head.partition("-of-")[0]
        if phrase.kind == "U" and not (is_epithet or head in people_nouns):
            continue
        span = Span(words.starts[phrase.start], words.ends[phrase.end - 1])
        if _is_plural(head) or places.quotation_at(span.start) is not None:
            continue
        place = places.at(*span)
        role = holders.role(phrase) if _INTRODUCES.match(words.kinds, phrase.start, phrase.end) else None
        if role is not None:
            yield Event(span, place, numbers[role.person])
        elif is_epithet and words.texts[phrase.start].lower() == "the":
            yield Event(span, place, noun=head, looks_back=True)
        elif place.is_subject and _stands_alone(text, phrase):
            yield Event(span, place, noun=head)


def _is_epithet(head: str, lexicon: Lexicon) -> bool:
    is_shaped = _AGE.fullmatch(head) if head[:1].isdigit() else _PARENT.fullmatch(head)
    return head in lexicon.person_epithets or is_shaped is not None


def _is_plural(head: str) -> bool:
    return head.endswith(("s", "men", "people")) and not head.endswith("ss")


def _stands_alone(text: Text, phrase: Phrase) -> bool:
    """Whether a noun phrase brings somebody in, and is no apposition or complement."""
    kinds = text.words.kinds
    is_free = phrase.start == 0 or kinds[phrase.start - 1] not in _NO_SUBJECT_AFTER
    return is_free and _INTRODUCES.match(kinds, phrase.start, phrase.end) is not None
