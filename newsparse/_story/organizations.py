"""Organizations: the bodies that speak in a story or that a role names, each once under all its names."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property

from newsparse._scan import Span, Text
from newsparse._story.body_names import SMALL_WORDS, Key, key_of, longer_names, owner_before, shorter_keys
from newsparse.lexicons import Lexicon
from newsparse.model import Excerpt, NamedRole, Organization, Person

__all__ = ["find"]

_PEOPLE_OF = ("Rf", "Rz", "uf", "uz")
"""How people without a name begin who are spoken of by their place or body: Residents of Tern, Sources in the Board."""


def find(
    text: Text, roles: Iterable[NamedRole], speaker_mentions: Iterable[Span], people: Iterable[Person]
) -> tuple[Organization, ...]:
    """Give the bodies that roles name and those whose names speak, in the order of their first mention."""
    voices = list(speaker_mentions)
    named = [body for role in roles if (body := role.organization) and _is_body(text, role, body)]
    known = _Known(text, named, voices)
    taken = sorted((mention.start, mention.end) for person in people for mention in person.mentions)
    speaking = (_speaking(text, span, taken, known) for span in voices)
    mentions = {mention.start: mention for mention in (*named, *speaking) if mention}
    groups: dict[Key, list[Excerpt]] = {}
    longer = longer_names(text, list(mentions.values())) if mentions else {}
    for _, mention in sorted(mentions.items()):
        key = key_of(mention.text)
        groups.setdefault(key_of(longer.get(key, mention.text)), []).append(mention)
    return tuple(_organization(group, longer) for group in groups.values())


def _organization(mentions: Sequence[Excerpt], longer: dict[Key, str]) -> Organization:
    names = [name for mention in mentions for name in (mention.text, longer.get(key_of(mention.text), ""))]
    return Organization(max(names, key=len), tuple(mentions))


def _is_name(mention: Excerpt, lexicon: Lexicon) -> bool:
    """Whether what a role belongs to is a body with a name: not "company", "Ohio", "Ukrainian" or "(D.)"."""
    name = mention.text
    plain = name.replace(".", "")
    if (
        not name[0].isupper()
        or plain in lexicon.honorifics
        or name in lexicon.place_names
        or name in lexicon.nationalities
    ):
        return False
    return (
        len(plain) > 1
        and plain not in lexicon.abbreviations
        and (plain.isupper() or plain not in lexicon.party_abbreviations or plain in lexicon.known_organizations)
    )


def _is_body(text: Text, role: NamedRole, mention: Excerpt) -> bool:
    """Whether what a role belongs to is a body, and not the place of a mayor."""
    words = text.words
    first, end = words.first_at(mention.start), words.holding(mention.end - 1) + 1
    office = role.role.text.lower().split()[-1] if role.role else ""
    is_place = office in text.lexicon.seat_nouns and {*"OGZ"}.isdisjoint(words.kinds[first:end])
    return not is_place and _is_name(mention, text.lexicon)


def _speaking(text: Text, span: Span, taken: Sequence[tuple[int, int]], known: _Known) -> Excerpt | None:
    """Give the name of the body that speaks, if a mention is one: not a person's name, a role alone or a place."""
    words = text.words
    first, end = words.first_at(span.start), words.holding(span.end - 1) + 1
    first += first < end and words.kinds[first] == "d"
    is_office = words.kinds[end - 1 : end] in ("R", "A", "H") and "Gf" not in words.kinds[first:end]
    if first >= end or is_office or not _are_capital(words.texts[first:end]):
        return None  # the Prime Minister; but the Ministry of Justice
    if words.kinds[first : first + 2] in _PEOPLE_OF and _opens_sentence(text, first):
        return None
    named = first
    first = owner_before(words, named, end, text.lexicon)
    mention = text.excerpt(words.starts[first], words.ends[end - 1])
    at = bisect_left(taken, (mention.start, mention.end))
    is_person = any(start < mention.end and mention.start < stop for start, stop in taken[max(0, at - 1) : at + 1])
    if is_person or _is_only_an_opener(text, first, end) or not _is_name(mention, text.lexicon):
        return None
    is_body = end - first > 1 or _is_shown_as_body(text, named) or key_of(mention.text) in known.keys
    return mention if is_body else None


class _Known:
    """The names that something in the text shows to be bodies', where a single word is asked for."""

    def __init__(self, text: Text, named: Iterable[Excerpt], voices: Iterable[Span]) -> None:
        self._text = text
        self._named = named
        self._voices = voices

    @cached_property
    def keys(self) -> set[Key]:
        """The names themselves."""
        named = {key_of(mention.text) for mention in self._named}
        return named | _called_bodies(self._text) | _shown(self._text, self._voices)


def _shown(text: Text, voices: Iterable[Span]) -> set[Key]:
    """Give the single words that some mention shows to be a body's, so that they are one's in every mention."""
    last = (text.words.holding(span.end - 1) for span in voices)
    return {key_of(text.words.texts[at]) for at in last if text.words.kinds[at] == "N" and _is_shown_as_body(text, at)}


def _is_shown_as_body(text: Text, at: int) -> bool:
    """Whether a single word is a body's, by itself or by its article, a noun beside it or the poll it made."""
    words = text.words
    if words.kinds[at] in "OGZ":
        return True
    is_introduced = at > 0 and words.texts[at - 1].lower() in ("the", "by")
    return words.kinds[at] == "N" and (is_introduced or _is_beside_body_noun(text, at))


def _is_beside_body_noun(text: Text, at: int) -> bool:
    """Whether a common noun for bodies stands right before or after a word: firm, company."""
    words, lexicon = text.words, text.lexicon
    beside = (i for i in (at - 1, at + 1) if 0 <= i < len(words.texts) and words.texts[i].islower())
    return any(words.kinds[i] == "u" or words.texts[i].capitalize() in lexicon.organization_words for i in beside)


def _called_bodies(text: Text) -> set[Key]:
    """Give the names that stand somewhere with a word for bodies: Fernhill Holdings, mill firm Fernhill."""
    texts = text.words.texts
    runs = [(name.run, name.end) for name in text.names]
    long = (" ".join(texts[run:end]) for run, end in runs if end - run > 1)
    short = {(texts[run].lower(),) for run, end in runs if end - run == 1 and _is_beside_body_noun(text, run)}
    return short | {key for name in long for key in shorter_keys(name, text.lexicon)}


def _is_only_an_opener(text: Text, first: int, end: int) -> bool:
    """Whether a common noun has its capital from the sentence that it begins: Police said."""
    is_common = text.words.texts[first].lower() in text.lexicon.crowd_nouns or text.words.kinds[first] == "G"
    return is_common and end == first + 1 and _opens_sentence(text, first)


def _opens_sentence(text: Text, first: int) -> bool:
    return text.sentences[bisect_right(text.sentences, first, key=lambda span: span[0]) - 1].start == first


def _are_capital(texts: Sequence[str]) -> bool:
    return texts[0][0].isupper() and all(word[0].isupper() or word in SMALL_WORDS for word in texts)
