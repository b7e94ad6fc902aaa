"""The calendar: the stretches of days a date can cover, and what lies some steps away from a day."""

from __future__ import annotations

import calendar
import datetime
from typing import NamedTuple

from newsparse.model import Granularity

__all__ = ["Period", "around", "day", "month", "quarter", "quarter_of", "week", "weekend", "year"]

_ONE_DAY = datetime.timedelta(days=1)
_MONTHS_A_YEAR = 12
_MONTHS_A_QUARTER = 3
_SATURDAY = 5


class Period(NamedTuple):
    """A stretch of whole days, both ends inclusive, as exact as its granularity says."""

    start: datetime.date
    end: datetime.date
    granularity: Granularity
    iso: str


def day(date: datetime.date) -> Period:
    """Give one day."""
    return Period(date, date, Granularity.DAY, date.isoformat())


def week(date: datetime.date) -> Period:
    """Give the ISO week, Monday to Sunday, that a day lies in."""
    monday = date - date.weekday() * _ONE_DAY
    return Period(monday, monday + 6 * _ONE_DAY, Granularity.WEEK, _iso_week(date))


def weekend(date: datetime.date) -> Period:
    """Give the Saturday and Sunday of the ISO week that a day lies in."""
    saturday = date + (_SATURDAY - date.weekday()) * _ONE_DAY
    return Period(saturday, saturday + _ONE_DAY, Granularity.WEEK, _iso_week(date))


def month(of_year: int, number: int) -> Period:
    """Give a month; one that is not between 1 and 12 counts on into the years around."""
    carry, index = divmod(number - 1, _MONTHS_A_YEAR)
    first = datetime.date(of_year + carry, index + 1, 1)
    last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    return Period(first, last, Granularity.MONTH, f"{first.year:04}-{first.month:02}")


def quarter(of_year: int, number: int) -> Period:
    """Give a quarter of the calendar year; one that is not between 1 and 4 counts on into the years around."""
    carry, index = divmod(number - 1, _MONTHS_A_YEAR // _MONTHS_A_QUARTER)
    last = _MONTHS_A_QUARTER * (index + 1)
    start = month(of_year + carry, last - 2).start
    return Period(start, month(start.year, last).end, Granularity.QUARTER, f"{start.year:04}-Q{index + 1}")


def year(number: int) -> Period:
    """Give a calendar year."""
    first = datetime.date(number, 1, 1)
    return Period(first, datetime.date(number, _MONTHS_A_YEAR, 31), Granularity.YEAR, f"{number:04}")


def quarter_of(date: datetime.date) -> int:
    """Tell which quarter of its year a day lies in."""
    return (date.month - 1) // _MONTHS_A_QUARTER + 1


def around(date: datetime.date, unit: str, steps: int = 0) -> Period:
    """Give the day, week, weekend, month, quarter or year that lies so many steps from the one around a day."""
    match unit:
        case "day":
            return day(date + steps * _ONE_DAY)
        case "week":
            return week(date + 7 * steps * _ONE_DAY)
        case "weekend":
            return weekend(date + 7 * steps * _ONE_DAY)
        case "month":
            return month(date.year, date.month + steps)
        case "quarter":
            return quarter(date.year, quarter_of(date) + steps)
        case _:
            return year(date.year + steps)


def _iso_week(date: datetime.date) -> str:
    of_year, number, _ = date.isocalendar()
    return f"{of_year:04}-W{number:02}"
