"""Every function of newsparse that takes a text, as these tests call it: published on one Monday."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import newsparse
from newsparse import Story

__all__ = ["DOORS", "FINDERS", "PUBLISHED", "read"]

PUBLISHED = "2021-03-15"


def read(text: str, *, headline: bool | None = None) -> Story:
    """Read a whole story."""
    return newsparse.parse(text, published=PUBLISHED, headline=headline)


FINDERS: Mapping[str, Callable[[str], tuple[object, ...]]] = {
    "quotes": newsparse.find_quotes,
    "quoted_spans": newsparse.find_quoted_spans,
    "percentages": newsparse.find_percentages,
    "roles": newsparse.find_roles,
    "people": newsparse.find_people,
    "dates": lambda text: newsparse.find_dates(text, published=PUBLISHED),
}
"""What looks for one kind of thing inside a text, under the name of its field in a story."""

DOORS: Mapping[str, Callable[[str], object]] = {
    **FINDERS,
    "parse": read,
    "parse_headline": newsparse.parse_headline,
    "parse_percentage": newsparse.parse_percentage,
    "parse_date": newsparse.parse_date,
}
"""What takes a text."""
