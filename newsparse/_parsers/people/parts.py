"""A person's name in its parts: given, family, honorifics, suffixes, nickname."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsparse._parsers.people.forms import key_of, without_ending
from newsparse._parsers.people.grouping import Group
from newsparse._scan import Text
from newsparse._scan.names import Name
from newsparse.model import Excerpt, Person

__all__ = ["person"]

_LONGEST_INITIALS = 2
_JOINER = "y"
"""Joins two family names into one: Vega y Luna."""


def person(text: Text, group: Group) -> Person:
    """Make the person of a group of mentions."""
    longest = max(_different(text, group.mentions), key=lambda name: _fullness(text, name))
    words = [_words(text, i, i + 1) for i in longest.core_words()]
    plain = [*words[:-1], without_ending(words[-1], text.lexicon)]
    words = plain if key_of(plain) == group.key else words
    given, family = _given_and_family(text, longest, words)
    return Person(
        name=" ".join(words),
        honorifics=_distinct(text, (span for name in group.mentions for span in name.honorifics)),
        given=given,
        family=family,
        suffixes=_suffixes(text, group),
        nickname=next((_words(text, *name.nickname) for name in group.mentions if name.nickname), None),
        mentions=tuple(_excerpt(text, name) for name in group.mentions),
    )


def _different(text: Text, mentions: Sequence[Name]) -> Iterable[Name]:
    """Give the first mention of each way in which a name is printed."""
    starts, ends = text.words.starts, text.words.ends
    found: dict[str, Name] = {}
    for name in mentions:
        found.setdefault(text.source[starts[name.core] : ends[name.core_end - 1]], name)
    return found.values()


def _excerpt(text: Text, name: Name) -> Excerpt:
    return text.excerpt(text.words.starts[name.start], text.words.ends[name.end - 1])


def _words(text: Text, start: int, end: int) -> str:
    """Give words as they are printed, with single spaces."""
    return " ".join(text.source[text.words.starts[start] : text.words.ends[end - 1]].split())


def _core(text: Text, name: Name) -> str:
    return " ".join(_words(text, i, i + 1) for i in name.core_words())


def _fullness(text: Text, name: Name) -> tuple[int, bool, bool, int]:
    """Tell how full a form of a name is; capitals only, as in the first words of a story, come after others."""
    core = _core(text, name)
    shouts = any(len(word) > _LONGEST_INITIALS and word.isupper() for word in core.split())
    is_plain = without_ending(core, text.lexicon) == core
    return len(core.split()), not shouts, is_plain, len(core)


def _distinct(text: Text, spans: Iterator[tuple[int, int]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_words(text, *span) for span in spans))


def _suffixes(text: Text, group: Group) -> tuple[str, ...]:
    places = (i for name in group.mentions for i in range(name.core_end, name.end) if text.words.kinds[i] != ",")
    return _distinct(text, ((i, i + 1) for i in places))


def _given_and_family(text: Text, name: Name, words: Sequence[str]) -> tuple[str | None, str | None]:
    if len(words) > 1:
        return words[0], " ".join(words[_family_start(text, words) :])
    if not name.honorifics and not _has_title(text, name):
        return None, None
    return (words[0], None) if _goes_with_given(text, name) else (None, words[0])


def _family_start(text: Text, words: Sequence[str]) -> int:
    """Find where the family name begins: at its particles, or at the last word."""
    particles = (i for i in range(1, len(words) - 1) if words[i] in text.lexicon.name_particles)
    first = next(particles, len(words) - 1)
    return first - (words[first] == _JOINER and first > 1)


def _has_title(text: Text, name: Name) -> bool:
    return text.words.kinds[name.start - 1 : name.start] in ("R", "A", "r")


def _goes_with_given(text: Text, name: Name) -> bool:
    """Whether a single name after its title is a given name: Sir Bo, Queen Ada."""
    texts = text.words.texts
    title = texts[name.start - 1] if name.start == name.core else " ".join(texts[slice(*name.honorifics[-1])])
    if title.rstrip(".") in text.lexicon.given_name_titles:
        return True
    return name.start == name.core and texts[name.core] in text.lexicon.given_names
