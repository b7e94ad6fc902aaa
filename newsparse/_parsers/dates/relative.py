"""What is counted from the publication day, or from the date that the text named last."""

from __future__ import annotations

import datetime
from abc import abstractmethod

import attrs

from newsparse._parsers.dates import periods
from newsparse._parsers.dates.counting import counted
from newsparse._parsers.dates.moments import Meaning, Moment, NotPlacedError
from newsparse._parsers.dates.periods import Period
from newsparse.model import DateMention, Granularity

__all__ = [
    "Counted",
    "DayBeside",
    "DayOfWhichMonth",
    "EndOfRun",
    "NeighbourWeekday",
    "SamePeriod",
    "Shifted",
    "Weekday",
    "WeekdayOfWeek",
    "WeekdayTheNth",
    "Weekend",
]

_DAYS_A_WEEK = 7
_MONTHS_A_YEAR = 12

_NEARNESS = (0, -3, -2, -1, 0, 1, 3)
"""What it adds to the tendency that a weekday lies so many days back: on Monday, "Tuesday" is rather tomorrow."""

_GRANULARITIES = {
    "day": Granularity.DAY,
    "week": Granularity.WEEK,
    "weekend": Granularity.WEEK,
    "month": Granularity.MONTH,
    "quarter": Granularity.QUARTER,
    "year": Granularity.YEAR,
}
_PARTS_OF_A_YEAR = (Granularity.MONTH, Granularity.QUARTER)
_FINENESS = list(dict.fromkeys(_GRANULARITIES.values()))


class _FromPublication(Meaning):
    """What has a value as soon as the publication day is known."""

    granularity = Granularity.DAY

    def period(self, moment: Moment) -> Period | None:
        """Give the days it covers."""
        return None if moment.published is None else self._seen_from(moment.published, moment)

    @abstractmethod
    def _seen_from(self, published: datetime.date, moment: Moment) -> Period | None:
        """Give the days it covers, seen from a publication day."""


@attrs.frozen
class Weekday(_FromPublication):
    """A weekday, "Saturday", "Saturday night": the last one up to the publication day, or the next one from it."""

    weekday: int
    lean: int = 0
    """What its own words add to the tendency of the clause: "this Tuesday" is rather the next one."""

    def _seen_from(self, published: datetime.date, moment: Moment) -> Period | None:
        back = (published.weekday() - self.weekday) % _DAYS_A_WEEK
        ahead = back > 0 and moment.tendency() + _NEARNESS[back] + self.lean > 0
        return periods.around(published, "day", _DAYS_A_WEEK - back if ahead else -back)


@attrs.frozen
class EndOfRun(_FromPublication):
    """The first or last day of a run of days: "Wednesday through Sunday"."""

    first: int
    last: int
    is_first: bool

    def _seen_from(self, published: datetime.date, moment: Moment) -> Period | None:
        """Give the day, of the last run that is over or of the next one."""
        length = (self.last - self.first) % _DAYS_A_WEEK
        if moment.looks_ahead:
            begins = (self.first - published.weekday()) % _DAYS_A_WEEK
        else:
            begins = -((published.weekday() - self.last) % _DAYS_A_WEEK) - length
        return periods.around(published, "day", begins if self.is_first else begins + length)


@attrs.frozen
class DayOfWhichMonth(_FromPublication):
    """A day of last, this or next month: "the 15th of next month"."""

    day: int
    shift: int

    def _seen_from(self, published: datetime.date, _: Moment) -> Period | None:
        """Give the day; ValueError if the month has none such."""
        of_month = periods.around(published, "month", self.shift)
        return periods.day(of_month.start.replace(day=self.day))


@attrs.frozen
class WeekdayOfWeek(_FromPublication):
    """A weekday with its week: "last Friday" lies in the week before, "Tuesday next week" in the week after."""

    weekday: int
    shift: int

    def _seen_from(self, published: datetime.date, _: Moment) -> Period | None:
        monday = periods.around(published, "week", self.shift).start
        return periods.around(monday, "day", self.weekday)


@attrs.frozen
class NeighbourWeekday(Meaning):
    """The first of its name after or before the date named last: "the following Friday"."""

    weekday: int
    direction: int
    granularity = Granularity.DAY

    def period(self, moment: Moment) -> Period | None:
        """Give the day."""
        base = _named(moment, Granularity.DAY).start_date
        if base is None:
            return None
        away = (self.weekday - base.weekday()) * self.direction % _DAYS_A_WEEK or _DAYS_A_WEEK
        return periods.around(base, "day", away * self.direction)


@attrs.frozen
class WeekdayTheNth(_FromPublication):
    """A weekday with its day of the month, "Friday the 15th": the last or the next month in which the two agree."""

    weekday: int
    day: int

    def _seen_from(self, published: datetime.date, moment: Moment) -> Period | None:
        direction = 1 if moment.looks_ahead else -1
        for steps in range(_MONTHS_A_YEAR + 1):
            of_month = periods.around(published, "month", steps * direction)
            if self.day <= of_month.end.day:
                found = of_month.start.replace(day=self.day)
                if found.weekday() == self.weekday and (found - published).days * direction >= 0:
                    return periods.day(found)
        return None


@attrs.frozen
class Weekend(_FromPublication):
    """A weekend without a word that says which: the one that has begun last, or the next one."""

    lean: int = 0
    """What its own words add to the tendency of the clause: "this weekend" is rather the next one."""
    granularity = Granularity.WEEK

    def _seen_from(self, published: datetime.date, moment: Moment) -> Period | None:
        this = periods.around(published, "weekend")
        if this.start <= published or moment.tendency() + self.lean > 0:
            return this
        return periods.around(published, "weekend", -1)


@attrs.frozen
class Shifted(Meaning):
    """Some steps from today, "yesterday", "next quarter", or from the date named last, "the previous night"."""

    unit: str
    steps: int
    from_named: bool = False

    @property
    def granularity(self) -> Granularity:
        """How exact it is."""
        return _GRANULARITIES[self.unit]

    def period(self, moment: Moment) -> Period | None:
        """Give the days it covers."""
        base = _named(moment, self.granularity).start_date if self.from_named else moment.published
        return periods.around(base, self.unit, self.steps) if base else None


@attrs.frozen
class Counted(Meaning):
    """A count from today, "two months ago", "in three days", or from the date named last, "two years later"."""

    phrase: str
    """The count as dateparser reads it."""
    granularity: Granularity
    from_named: bool = False

    def period(self, moment: Moment) -> Period | None:
        """Give the days it covers."""
        base = _named(moment, self.granularity).start_date if self.from_named else moment.published
        return counted(self.phrase, base) if base else None


@attrs.frozen
class DayBeside(Meaning):
    """The day before or after a date: "the day after May 3"."""

    meaning: Meaning
    steps: int
    granularity = Granularity.DAY

    def period(self, moment: Moment) -> Period | None:
        """Give the day."""
        found = self.meaning.period(moment)
        return periods.around(found.start, "day", self.steps) if found else None


@attrs.frozen
class SamePeriod(Meaning):
    """What the text named last, in another year: "the same period of 2022", "the same quarter last year"."""

    year: int | None
    """The year, or None for the one before."""
    granularity = Granularity.YEAR

    def granularity_at(self, moment: Moment) -> Granularity:
        """Tell how exact it is: as what was named, where that was a month or a quarter."""
        named = moment.named
        return named.granularity if named and named.granularity in _PARTS_OF_A_YEAR else self.granularity

    def period(self, moment: Moment) -> Period | None:
        """Give the days it covers: where no month or quarter was named, the year is all that is known."""
        granularity = self.granularity_at(moment)
        start = moment.named.start_date if moment.named else moment.published
        year = self.year or (start and start.year - 1)
        if not year or (start is None and granularity in _PARTS_OF_A_YEAR):
            return None
        return periods.around(datetime.date(year, start.month if start else 1, 1), granularity)


def _named(moment: Moment, counted_in: Granularity) -> DateMention:
    """Give the date named last, which must be no coarser than what is counted."""
    named = moment.named
    if named is None or _FINENESS.index(named.granularity) > _FINENESS.index(counted_in):
        raise NotPlacedError
    return named
