"""Organizations: the bodies that speak in a story or that a role names, each once under all its names.

A short name belongs to a long one if brackets say so ("Tern Valley Council (TVC)"), if it is made of its initials, or if
the long one only adds words for bodies ("Fernhill", "Fernhill Holdings").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsparse._scan import Span, Text
from newsparse.lexicons import Lexicon
from newsparse.model import Excerpt, NamedRole, Organization, Person

__all__ = ["find"]

Key = tuple[str, ...]
"""The words of a name in lower case, without full stops."""

_TITLES = "RA"
_SMALL = frozenset({"of", "for", "the", "and", "&", "in", "on"})
"""What initials may leave out."""


def find(
    text: Text, roles: Iterable[NamedRole], speaker_mentions: Iterable[Span], people: Iterable[Person]
) -> tuple[Organization, ...]:
    """Give the bodies that roles name and those whose names speak, in the order of their first mention."""
    taken = sorted((mention.start, mention.end) for person in people for mention in person.mentions)
    named = [role.organization for role in roles if role.organization and _is_name(text, role.organization)]
    speaking = [excerpt for span in speaker_mentions if (excerpt := _speaking(text, span, taken))]
    long_names = _LongNames(text)
    groups: dict[Key, dict[int, Excerpt]] = {}
    for mention in sorted([*named, *speaking], key=lambda mention: mention.start):
        long_names.add(_key(mention.text))
        groups.setdefault(_key(mention.text), {})[mention.start] = mention
    return _organizations(groups, long_names)


def _organizations(groups: dict[Key, dict[int, Excerpt]], long_names: _LongNames) -> tuple[Organization, ...]:
    joined: dict[Key, dict[int, Excerpt]] = {}
    for key, mentions in groups.items():
        joined.setdefault(long_names.of(key), {}).update(mentions)
    found = []
    for key, mentions in joined.items():
        names = [long_names.printed.get(key, ""), *(mention.text for mention in mentions.values())]
        found.append(Organization(max(names, key=len), tuple(mentions[start] for start in sorted(mentions))))
    return tuple(sorted(found, key=lambda body: body.mentions[0].start))
