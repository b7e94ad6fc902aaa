"""Results as plain data: dictionaries and lists that ``json`` can write and any language can read.

Amounts become strings of digits, days ISO strings, kinds their values, tuples lists. Inside a story, people and
organizations are written once and referred to by their place in its lists.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias, get_args

import attrs

from newsparse.model import (
    Excerpt,
    HeadlineAttribution,
    NamedRole,
    Organization,
    Percentage,
    Person,
    Poll,
    Speaker,
    Story,
)

__all__ = ["Plain", "Result", "to_dict", "to_json"]

Plain: TypeAlias = "dict[str, Plain] | list[Plain] | str | int | bool | None"
"""What JSON can say."""
Result: TypeAlias = Excerpt | HeadlineAttribution | Organization | Person | Poll | Speaker | Story
"""Anything that newsparse hands over; quotes, roles, figures, dates and headlines are excerpts."""

_Value: TypeAlias = "Result | Decimal | datetime.date | StrEnum | tuple[_Value, ...] | str | int | bool | None"
"""What stands in a field of a result."""
_Places: TypeAlias = Mapping[Person | Organization, int]
"""Where each entity stands in the story's own lists."""


def to_dict(result: Result) -> dict[str, Plain]:
    """Write a result as plain data, one key a field.

    In a story, a speaker's ``entity`` is ``{"person": 3}`` or ``{"organization": 0}`` and a role's ``person`` is a
    number: places in the story's own lists. Outside a story they are written in place. A percentage also has its
    ``fraction``.

    Raises:
        TypeError: it is no result of newsparse.

    >>> import newsparse
    >>> newsparse.to_dict(newsparse.Excerpt(3, 7, "dawn"))
    {'start': 3, 'end': 7, 'text': 'dawn'}
    >>> story = newsparse.to_dict(newsparse.parse('Skipper Bo Lund said: "We sail at dawn."'))
    >>> story["quotes"][0]["speaker"]["entity"], story["roles"][0]["person"], story["people"][0]["name"]
    ({'person': 0}, 0, 'Bo Lund')
    """
    if not isinstance(result, get_args(Result)):
        message = (
            f"to_dict takes one result, such as a Story or a Quote, not a {type(result).__name__}; "
            "of several, write each: [to_dict(one) for one in results]"
        )
        raise TypeError(message)
    return _fields(result, _places(result) if isinstance(result, Story) else {})


def to_json(result: Result, *, indent: int | None = None, ensure_ascii: bool = False) -> str:
    """Write a result as JSON text; half of a surrogate pair, which no encoding can write, is escaped.

    Args:
        result: what newsparse gave.
        indent: by how many spaces each level is set in; None writes it all on one line.
        ensure_ascii: escape everything outside ASCII, for places that cannot take it.

    Raises:
        TypeError: it is no result of newsparse.

    >>> import newsparse
    >>> newsparse.to_json(newsparse.Excerpt(0, 4, "café"))
    '{"start": 0, "end": 4, "text": "café"}'
    """
    text = json.dumps(to_dict(result), indent=indent, ensure_ascii=ensure_ascii)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _places(story: Story) -> _Places:
    people = {person: place for place, person in enumerate(story.people)}
    return people | {organization: place for place, organization in enumerate(story.organizations)}


def _fields(result: Result, places: _Places) -> dict[str, Plain]:
    references = _references(result, places)
    names = [field.name for field in attrs.fields(type(result))]
    plain = {name: references[name] if name in references else _plain(getattr(result, name), places) for name in names}
    if isinstance(result, Percentage):
        plain["fraction"] = _plain(result.fraction, places)
    return plain


def _references(result: Result, places: _Places) -> dict[str, Plain]:
    """Give the fields that only say which of the story's people or organizations is meant."""
    match result:
        case Speaker(entity=Person() as person) if person in places:
            return {"entity": {"person": places[person]}}
        case Speaker(entity=Organization() as organization) if organization in places:
            return {"entity": {"organization": places[organization]}}
        case NamedRole(person=person) if person in places:
            return {"person": places[person]}
        case _:
            return {}


def _plain(value: _Value, places: _Places) -> Plain:
    match value:
        case StrEnum():
            return value.value
        case None | str() | int():
            return value
        case Decimal():
            return f"{value:f}"
        case datetime.date():
            return value.isoformat()
        case tuple():
            return [_plain(item, places) for item in value]
        case _:
            return _fields(value, places)
