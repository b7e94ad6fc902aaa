"""Where a text names somebody, or speaks of somebody without a name, outside quotations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from newsparse._grammar import pattern
from newsparse._scan import Span, Text
from newsparse._scan.phrases import Phrase
from newsparse._story.holders import Holders, head_of, ranks
from newsparse._story.places import Place, Places
from newsparse.lexicons import Lexicon
from newsparse.model import Excerpt, Person

__all__ = ["Event", "events", "pronoun_of_title"]

_PRONOUN = pattern("[Pp]")
_PRONOUNS = {"he": "he", "she": "she", "his": "he", "her": "she"}
_AGE = pattern(r"\d{1,3}-year-old")
_PARENT = pattern(r"\w++ -of- [\w-]++")
"""The father-of-three."""
_INTRODUCES = pattern(r"(?: d | p | D | .{1,6}' )")
"""How a phrase begins that can bring in one person: a witness, her mother, one officer, the council's leader."""
_FORMER = pattern(r"d F [wmeD]{0,3} [rm]++ \Z")
"""What somebody once was, which looks back where the story gives nobody that role: the former paramedic."""
_NO_SUBJECT_AFTER = ",=b"
"""What stands before appositions and complements."""


class Event(NamedTuple):
    """A mention of somebody."""

    span: Span
    place: Place
    person: int | None = None
    """The number of the person, where the text tells."""
    title: str = ""
    """The pronoun that goes with the honorific that the mention of somebody known begins with."""
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


def events(text: Text, people: Sequence[Person], holders: Holders, places: Places) -> list[Event]:
    """Give every mention in text order."""
    inside: dict[int, set[int]] = defaultdict(set)
    named = [*_names(text, people, places, inside)]
    return sorted(
        [*named, *_pronouns(text, places, inside), *_nouns(text, people, places, holders)], key=lambda event: event.span
    )


def pronoun_of_title(text: Text, mention: Span | Excerpt) -> str:
    """Give the pronoun that goes with the honorific that a mention begins with, if only one does."""
    title = text.folded[mention.start : mention.end].partition(" ")[0].rstrip(".")
    if title in text.lexicon.feminine_honorifics:
        return "she"
    return "he" if title in text.lexicon.masculine_honorifics else ""


def _names(text: Text, people: Sequence[Person], places: Places, inside: Mapping[int, set[int]]) -> Iterator[Event]:
    for number, person in enumerate(people):
        for mention in person.mentions:
            quotation = places.quotation_at(mention.start)
            if quotation is None:
                span = Span(mention.start, mention.end)
                yield Event(span, places.at(*span), number, pronoun_of_title(text, span))
            else:
                inside[quotation].add(number)


def _pronouns(text: Text, places: Places, inside: Mapping[int, set[int]]) -> Iterator[Event]:
    words = text.words
    for match in _PRONOUN.finditer(words.kinds):
        at = match.start()
        pronoun = _PRONOUNS.get(words.texts[at].lower())
        if pronoun is not None and places.quotation_at(words.starts[at]) is None:
            span = Span(words.starts[at], words.ends[at])
            beside = places.quotation_beside(span.start)
            said = frozenset(inside.get(beside, ())) if beside is not None else frozenset()
            is_owner = words.kinds[at] == "p"
            yield Event(span, places.at(*span), pronoun=pronoun, looks_back=True, in_words=said, is_owner=is_owner)


def _nouns(text: Text, people: Sequence[Person], places: Places, holders: Holders) -> Iterator[Event]:
    """Give the noun phrases that speak of one person."""
    numbers = {person: number for number, person in enumerate(people)}
    words, lexicon = text.words, text.lexicon
    nouns = _people_nouns(lexicon)
    for phrase in _worth_a_look(text, nouns):
        head = head_of(text, phrase)
        is_epithet = _is_former(words.kinds, phrase) or _is_epithet(head, lexicon)
        head = head.partition("-of-")[0]
        if phrase.kind == "U" and not (is_epithet or head in nouns):
            continue
        span = Span(words.starts[phrase.start], words.ends[phrase.end - 1])
        if _is_plural(head) or places.quotation_at(span.start) is not None:
            continue
        place = places.at(*span)
        role = holders.role(phrase) if _INTRODUCES.match(words.kinds, phrase.start, phrase.end) else None
        if role is not None:
            yield Event(span, place, numbers[role.person], pronoun_of_title(text, span))
        elif is_epithet and words.texts[phrase.start].lower() == "the":
            yield Event(span, place, noun=head, looks_back=True)
        elif place.is_subject and _stands_alone(text, phrase):
            yield Event(span, place, noun=head)


@lru_cache(maxsize=8)
def _people_nouns(lexicon: Lexicon) -> frozenset[str]:
    """Give the nouns that speak of one person, with the shortened ranks that do."""
    nouns = lexicon.feminine_nouns | lexicon.masculine_nouns | lexicon.person_epithets
    return nouns | {short for short, full in ranks(lexicon).items() if full in nouns}


def _worth_a_look(text: Text, nouns: AbstractSet[str]) -> Iterator[Phrase]:
    """Give the noun phrases that may speak of a person: most that are no roles end in a noun for things."""
    words = text.words
    has_former = "dF" in words.kinds
    for phrase in text.noun_phrases:
        last = words.texts[phrase.end - 1].lower()
        is_shaped = "-" in last or last.endswith(".")
        if phrase.kind == "R" or last in nouns or is_shaped or (has_former and _is_former(words.kinds, phrase)):
            yield phrase


def _is_former(kinds: str, phrase: Phrase) -> bool:
    return kinds.startswith("dF", phrase.start) and _FORMER.match(kinds, phrase.start, phrase.end) is not None


def _is_epithet(head: str, lexicon: Lexicon) -> bool:
    if "-" not in head:
        return head in lexicon.person_epithets
    is_shaped = _AGE.fullmatch(head) if head[0].isdigit() else _PARENT.fullmatch(head)
    return is_shaped is not None or head in lexicon.person_epithets


def _is_plural(head: str) -> bool:
    return head.endswith(("s", "men", "people")) and not head.endswith("ss")


def _stands_alone(text: Text, phrase: Phrase) -> bool:
    """Whether a noun phrase brings somebody in, and is no apposition or complement."""
    kinds = text.words.kinds
    is_free = phrase.start == 0 or kinds[phrase.start - 1] not in _NO_SUBJECT_AFTER
    return is_free and _INTRODUCES.match(kinds, phrase.start, phrase.end) is not None
