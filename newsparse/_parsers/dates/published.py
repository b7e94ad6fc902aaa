"""The day a story was published, however the caller has it."""

from __future__ import annotations

import datetime

from newsparse.errors import ParseError

__all__ = ["published_day"]


def published_day(value: object) -> datetime.date | None:
    """Give the calendar day of a date, of a date and time (its own day: no zone is changed), or of an ISO 8601 string.

    Raises:
        ParseError: the string is no ISO 8601 date, nor a date and time.
        TypeError: the value is of another type.

    >>> published_day("2021-03-15T23:30:00-05:00")
    datetime.date(2021, 3, 15)
    """
    match value:
        case None:
            return None
        case datetime.datetime():
            return value.date()
        case datetime.date():
            return value
        case str():
            return _read(value)
    message = (
        f"pass published as a datetime.date, a datetime.datetime or an ISO 8601 string, not {type(value).__name__}"
    )
    raise TypeError(message)


def _read(text: str) -> datetime.date:
    """Read an ISO 8601 string, with or without a time of day."""
    stripped = text.strip()
    try:
        return datetime.datetime.fromisoformat(stripped).date()
    except ValueError:
        start = len(text) - len(text.lstrip())
        reason = "not an ISO 8601 date, like 2021-03-15" if stripped else "no date"
        raise ParseError(reason, text, *_wrong_part(text, start, start + len(stripped))) from None


def _wrong_part(text: str, start: int, end: int) -> tuple[int, int]:
    """Tell what of a string is no date: what follows a whole date, else all of it."""
    after_date = start + len("2021-03-15")
    try:
        datetime.date.fromisoformat(text[start:after_date])
    except ValueError:
        return (start, end) if start < end else (0, len(text))
    return after_date, end
