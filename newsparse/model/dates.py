"""Calendar expressions."""

from __future__ import annotations

import datetime
from enum import StrEnum

import attrs

from newsparse.model.excerpt import Excerpt

__all__ = ["DateMention", "Granularity"]


class Granularity(StrEnum):
    """How exact a date is: a year stays a year, no month or day is invented.

    >>> import newsparse
    >>> [d.granularity.value for d in newsparse.find_dates("The bridge opened in May 2019, not 2018.")]
    ['month', 'year']
    """

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@attrs.frozen
class DateMention(Excerpt):
    """A calendar expression and the days it covers.

    >>> import newsparse
    >>> (when,) = newsparse.find_dates("The vote was last week.", published="2021-03-15")
    >>> when.iso, when.start_date.isoformat(), when.end_date.isoformat()
    ('2021-W10', '2021-03-08', '2021-03-14')
    >>> (when,) = newsparse.find_dates("The vote was last week.")
    >>> when.text, when.iso
    ('last week', None)
    """

    start_date: datetime.date | None
    """The first day; None for a relative expression when the publication day is not known."""
    end_date: datetime.date | None
    """The last day, inclusive; of a single day, that day."""
    granularity: Granularity
    """How exact the expression is."""
    iso: str | None
    """ISO 8601: ``2021-03-13``, ``2021-W10``, ``2021-03``, ``2021``; quarters as ``2021-Q1``."""
