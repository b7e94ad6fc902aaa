"""What comes round every year: days of a month, months, quarters, the first Friday of a month."""

from __future__ import annotations

import datetime
from abc import abstractmethod
from typing import Self

import attrs

from newsparse._parsers.dates import periods
from newsparse._parsers.dates.moments import Meaning, Moment
from newsparse._parsers.dates.periods import Period
from newsparse.model import Granularity

__all__ = ["DayOfMonth", "MonthOfYear", "NthWeekday", "QuarterOfYear", "Yearly"]

_DAYS_A_WEEK = 7
_NEAR_DAYS, _FAR_DAYS = 60, 240
_NEAR_AHEAD, _NEARER_AHEAD, _NEAR_BACK = 4, 2, -2  # on the scale of tense.WEIGHTS
_YEARS_TO_A_LEAP_DAY = 8


@attrs.frozen(kw_only=True)
class Yearly(Meaning):
    """One of a year that is told, of last, this or next year, or else the nearest that fits the clause."""

    year: int | None = None
    shift: int | None = None
    granularity = Granularity.DAY

    @abstractmethod
    def of_year(self, year: int) -> Period:
        """Give the one of a year; ValueError if that year has none."""

    def is_past(self, period: Period, published: datetime.date) -> bool:
        """Whether one can be spoken of as past: it has begun."""
        return period.start <= published

    def period(self, moment: Moment) -> Period | None:
        """Give the days it covers."""
        if self.year is not None:
            return self._try(self.year)
        if moment.published is None:
            return None
        if self.shift is not None:
            return self._try(moment.published.year + self.shift)
        return self._nearest(moment, moment.published)

    @property
    def has_year(self) -> bool:
        """Whether the text tells the year."""
        return self.year is not None or self.shift is not None

    @property
    @abstractmethod
    def rank(self) -> int:
        """Where in the year it comes, among its like."""

    def beside(self, neighbour: Yearly, direction: int) -> Self:
        """Give it the year of a neighbour that it follows (1) or comes before (-1), perhaps over New Year."""
        turn = direction if (self.rank - neighbour.rank) * direction < 0 else 0
        year = None if neighbour.year is None else neighbour.year + turn
        shift = None if neighbour.shift is None else neighbour.shift + turn
        return attrs.evolve(self, year=year, shift=shift)

    def leading_to(self, last: Yearly) -> Meaning:
        """Make it the first of a range: of the year that the last of it is of, or of the year before."""
        return _FirstOfRange(self, last)

    def _nearest(self, moment: Moment, published: datetime.date) -> Period | None:
        """Give the last one, or the next where the clause looks ahead."""
        years = range(_YEARS_TO_A_LEAP_DAY + 1)
        backward = (self._try(published.year - n) for n in years)
        forward = (self._try(published.year + n) for n in years)
        past = next((found for found in backward if found and self.is_past(found, published)), None)
        ahead = next((found for found in forward if found and found.end >= published), None)
        if past is None or ahead is None or past == ahead:
            return past or ahead
        nearness = _nearness((ahead.start - published).days, (published - past.end).days)
        return ahead if moment.tendency() + nearness > 0 else past

    def _try(self, year: int) -> Period | None:
        try:
            return self.of_year(year)
        except ValueError:  # no such day, or no such year
            return None


@attrs.frozen
class _FirstOfRange(Meaning):
    """The first of a range without a year: "from November" in "from November to January"."""

    first: Yearly
    last: Yearly

    @property
    def granularity(self) -> Granularity:
        """How exact it is."""
        return self.first.granularity

    def period(self, moment: Moment) -> Period | None:
        """Give the one before the last of the range, whichever year that is of."""
        last = self.last.period(moment)
        if last is None:
            return None
        return self.first.beside(attrs.evolve(self.last, year=last.start.year), -1).period(moment)


def _nearness(days_ahead: int, days_back: int) -> int:
    """Weigh how much nearer the next one is than the last: only weeks away, or less than half as far."""
    if days_ahead < _NEAR_DAYS and days_back > _FAR_DAYS:
        return _NEAR_AHEAD
    if days_back < _NEAR_DAYS and days_ahead > _FAR_DAYS:
        return _NEAR_BACK
    return _NEARER_AHEAD if days_ahead * 2 < days_back else 0


@attrs.frozen(kw_only=True)
class DayOfMonth(Yearly):
    """One day: "March 13", "13 March 2021", "March 3 last year"."""

    month: int
    day: int
    weekday: int | None = None

    @property
    def rank(self) -> int:
        """Where in the year it comes."""
        return self.month

    def of_year(self, year: int) -> Period:
        """Give the day of a year."""
        return periods.day(datetime.date(year, self.month, self.day))

    def period(self, moment: Moment) -> Period | None:
        """Give the day; where nothing but the text can tell the year, that of the date it named last."""
        if self.has_year:
            return super().period(moment)
        if moment.published is None:
            named = moment.named and moment.named.start_date
            return self._try(named.year) if named else None
        return self._with_weekday(moment.published.year) or super().period(moment)

    def _with_weekday(self, year: int) -> Period | None:
        """Give the day in the one year of three in which the weekday fits: "Friday, October 7"."""
        days = (self._try(year + shift) for shift in (-1, 0, 1))
        fitting = [found for found in days if found and found.start.weekday() == self.weekday]
        return fitting[0] if len(fitting) == 1 else None


@attrs.frozen(kw_only=True)
class MonthOfYear(Yearly):
    """A month: "March", "March 2021", "last October"."""

    month: int
    granularity = Granularity.MONTH

    @property
    def rank(self) -> int:
        """Where in the year it comes."""
        return self.month

    def of_year(self, year: int) -> Period:
        """Give the month of a year."""
        return periods.month(year, self.month)


@attrs.frozen(kw_only=True)
class QuarterOfYear(Yearly):
    """A quarter: "the third quarter", "Q3 2020"."""

    quarter: int
    granularity = Granularity.QUARTER

    @property
    def rank(self) -> int:
        """Where in the year it comes."""
        return self.quarter

    def of_year(self, year: int) -> Period:
        """Give the quarter of a year."""
        return periods.quarter(year, self.quarter)

    def is_past(self, period: Period, published: datetime.date) -> bool:
        """Whether it can be reported on: it is over."""
        return period.end < published


@attrs.frozen(kw_only=True)
class NthWeekday(Yearly):
    """A weekday by its number: "the first Friday in July"; the last one is number -1."""

    month: int
    weekday: int
    nth: int

    @property
    def rank(self) -> int:
        """Where in the year it comes."""
        return self.month

    def of_year(self, year: int) -> Period:
        """Give the day of a year."""
        of_month = periods.month(year, self.month)
        if self.nth < 0:
            back = (of_month.end.weekday() - self.weekday) % _DAYS_A_WEEK
            return periods.around(of_month.end, "day", -back)
        on = (self.weekday - of_month.start.weekday()) % _DAYS_A_WEEK + _DAYS_A_WEEK * (self.nth - 1)
        return periods.day(of_month.start.replace(day=1 + on))
