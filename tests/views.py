"""Results as case files write them: a dictionary of plain values, of the fields that the case lists and no others."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import newsparse
from newsparse import Headline, NamedRole, Organization, Person, Quote

__all__ = ["compare", "find", "forms", "plain"]


def forms(entity: Person | Organization) -> list[str]:
    """Give the distinct mentions in the order of first use."""
    return list(dict.fromkeys(mention.text for mention in entity.mentions))


SHORTHANDS: Mapping[tuple[type, str], Callable[[Any], object]] = {
    (Quote, "speaker"): lambda quote: quote.speaker and quote.speaker.mention,
    (Quote, "name"): lambda quote: quote.speaker and quote.speaker.name,
    (Quote, "resolved_by"): lambda quote: quote.speaker and quote.speaker.resolved_by,
    (Quote, "to"): lambda quote: quote.addressee,
    (NamedRole, "person"): lambda role: role.person.name,
    (Headline, "speaker"): lambda headline: headline.attribution and headline.attribution.speaker,
    (Headline, "cue"): lambda headline: headline.attribution and headline.attribution.cue,
    (Person, "forms"): forms,
    (Organization, "forms"): forms,
}
"""What a case may say in one word where the result has a longer way to it."""

NUMBERS = {"value", "high", "fraction"}
"""Fields compared as numbers: 4.3 is 4.30."""


def find(
    subject: str, text: str, published: datetime.date | str | None = None, headline: bool | None = None
) -> Sequence[object]:
    """Find what a case is about: the one headline, or all results of a kind; by its own function where it has one."""
    if subject == "headlines":
        return (newsparse.parse_headline(text),)
    if subject == "dates" and headline is None:
        return newsparse.find_dates(text, published=published)
    if headline is None and published is None and hasattr(newsparse, f"find_{subject}"):
        found: Sequence[object] = getattr(newsparse, f"find_{subject}")(text)
        return found
    results: Sequence[object] = getattr(newsparse.parse(text, published=published, headline=headline), subject)
    return results


def compare(results: Sequence[object], expected: Sequence[object]) -> tuple[list[object], list[object]]:
    """Give found and expected results as lists to compare: of each result the fields that are expected of it."""
    items = [_wanted(item) for item in expected]
    found: list[object] = [_view(result, item) for result, item in zip(results, items, strict=False)]
    return found + [f"too many: {result!r}" for result in results[len(items) :]], list(items)


def plain(value: object) -> object:
    """Turn a value of a result, or of a TOML file, into what both can be compared by."""
    match value:
        case tuple() | list():
            return [plain(item) for item in value]
        case datetime.date():
            return value.isoformat()
        case Decimal():
            return _number(value)
        case _:
            return "none" if value is None else getattr(value, "text", getattr(value, "value", value))


def _view(result: object, fields: Iterable[str]) -> dict[str, object]:
    return {field: plain(_read(result, field)) for field in fields}


def _wanted(expected: object) -> dict[str, object]:
    fields = expected if isinstance(expected, Mapping) else {"text": expected}
    return {field: _number(value) if field in NUMBERS else plain(value) for field, value in fields.items()}


def _read(result: object, field: str) -> object:
    shorthand = SHORTHANDS.get((type(result), field))
    return shorthand(result) if shorthand else getattr(result, field)


def _number(value: object) -> str:
    return "none" if value in (None, "none") else format(Decimal(str(value)).normalize(), "f")
