"""The room for dates: what the cases cannot say, about every day, every spelling and every publication day."""

from __future__ import annotations

import datetime
import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse import Granularity
from newsparse._parsers.dates.counting import counted
from newsparse._parsers.dates.periods import around
from strategies import news_text

DAY = datetime.timedelta(days=1)
MONDAY = datetime.date(2021, 3, 15)

days = st.dates(datetime.date(1901, 1, 1), datetime.date(2099, 12, 31))
any_day = st.dates()
weekdays = st.sampled_from(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])


def _suffix(number: int) -> str:
    return "th" if number in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


SPELLINGS: dict[str, Callable[[datetime.date], str]] = {
    "American": lambda day: f"{day:%B} {day.day}, {day.year}",
    "American, shortened": lambda day: f"{day:%b}. {day.day}, {day.year}".replace("May.", "May"),
    "American, with a weekday": lambda day: f"{day:%A}, {day:%B} {day.day}, {day.year}",
    "British": lambda day: f"{day.day} {day:%B} {day.year}",
    "British, shortened": lambda day: f"{day.day:02} {day:%b} {day.year}",
    "British, with a weekday": lambda day: f"{day:%A}, {day.day} {day:%B} {day.year}",
    "British, with a short weekday": lambda day: f"{day:%a} {day.day} {day:%b} {day.year}",
    "ordinal": lambda day: f"{day.day}{_suffix(day.day)} {day:%B}, {day.year}",
    "ordinal with of": lambda day: f"the {day.day}{_suffix(day.day)} of {day:%B} {day.year}",
    "ordinal after the month": lambda day: f"{day:%B} {day.day}{_suffix(day.day)} {day.year}",
    "capitals": lambda day: f"{day.day} {day:%B} {day.year}".upper(),
    "ISO": lambda day: day.isoformat(),
    "year first": lambda day: f"{day:%Y/%m/%d}",
}


@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS.keys())
@given(day=days, published=st.none() | any_day)
def test_written_day(spelling: Callable[[datetime.date], str], day: datetime.date, published: datetime.date) -> None:
    """A day with its year is that day in every spelling, whenever it was published."""
    written = spelling(day)
    read = newsparse.parse_date(written, published=published)
    assert (read.text, read.start_date, read.end_date) == (written, day, day)
    assert read.granularity is Granularity.DAY
    (found,) = newsparse.find_dates(f"The weir broke on {written}.", published=published)
    assert (found.text, found.iso) == (written, day.isoformat())


@given(days)
def test_numeric_day(day: datetime.date) -> None:
    """Day and month in figures are read where only one order gives a date, in both orders."""
    for written in (f"{day:%d/%m/%Y}", f"{day:%m/%d/%Y}"):
        found = newsparse.find_dates(f"It was signed on {written} in ink.")
        assert [date.iso for date in found] == ([day.isoformat()] if day.day > 12 or day.day == day.month else [])


@given(days, st.sampled_from(["week", "month", "quarter", "year"]))
def test_written_period(day: datetime.date, unit: str) -> None:
    """Every ISO form that a date can have is read as what it says."""
    period = around(day, unit)
    read = newsparse.parse_date(period.iso if unit != "month" else f"{day:%B %Y}")
    assert (read.start_date, read.end_date, read.granularity, read.iso) == period
    assert period.start <= day <= period.end


@given(any_day, st.sampled_from(["day", "week", "weekend", "month", "quarter", "year"]), st.integers(-60, 60))
def test_steps_of_periods(day: datetime.date, unit: str, steps: int) -> None:
    """Steps forth and back lead home, and periods of a kind neither overlap nor leave gaps, but for weekends."""
    try:
        there = around(day, unit, steps)
        after = around(there.start, unit, 1)
    except (OverflowError, ValueError):  # beyond the calendar
        return
    assert day in (home := around(there.start, unit, -steps))[:2] or home.start <= day or unit == "weekend"
    assert after.start - there.end == DAY * (6 if unit == "weekend" else 1)


# -- relative weekdays -------------------------------------------------------------------------------------------------


@given(any_day, weekdays)
@example(datetime.date.min, "Sunday")
def test_past_weekday(published: datetime.date, weekday: str) -> None:
    """A weekday in a past-tense report is the most recent one not after publication."""
    (found,) = newsparse.find_dates(f"The weir broke on {weekday} night.", published=published)
    if found.start_date is None:
        assert published - datetime.date.min < 7 * DAY
        return
    assert f"{found.start_date:%A}" == weekday
    assert datetime.timedelta() <= published - found.start_date < 7 * DAY


@given(any_day, weekdays)
@example(datetime.date.max, "Thursday")
def test_future_weekday(published: datetime.date, weekday: str) -> None:
    """With a future reading it is the next one, which may be today."""
    (found,) = newsparse.find_dates(f"The weir will open on {weekday} at noon.", published=published)
    if found.start_date is None:
        assert datetime.date.max - published < 7 * DAY
        return
    assert f"{found.start_date:%A}" == weekday
    assert datetime.timedelta() <= found.start_date - published < 7 * DAY


@given(days, weekdays, st.sampled_from([("last", -1), ("next", 1)]))
def test_weekday_of_another_week(published: datetime.date, weekday: str, which: tuple[str, int]) -> None:
    """Last and next weekday lie in the ISO week before and after, as they do with the week said."""
    word, steps = which
    short = newsparse.parse_date(f"{word} {weekday}", published=published)
    long = newsparse.parse_date(f"{weekday} {word} week", published=published)
    week = newsparse.parse_date(f"{word} week", published=published)
    assert short.iso == long.iso
    assert week.start_date == published - published.weekday() * DAY + 7 * steps * DAY
    assert week.start_date <= (short.start_date or published) <= (week.end_date or published)


@given(days, weekdays, weekdays, st.booleans())
def test_run_of_weekdays(published: datetime.date, first: str, last: str, is_ahead: bool) -> None:
    """The two ends of a run of days lie less than a week apart, in the order in which they are told."""
    verb = "will close" if is_ahead else "closed"
    start, end = newsparse.find_dates(f"The weir {verb} from {first} to {last} for repairs.", published=published)
    assert start.start_date is not None
    assert end.start_date is not None
    assert datetime.timedelta() <= end.start_date - start.start_date < 7 * DAY
    assert start.start_date >= published if is_ahead else end.start_date <= published


@given(days, days)
def test_yearless_day(day: datetime.date, published: datetime.date) -> None:
    """A day without a year is the last one in the past tense, the next one in the future, and nothing by itself."""
    written = f"{day:%B} {day.day}"
    (past,) = newsparse.find_dates(f"It was since {written} that it leaked.", published=published)
    (ahead,) = newsparse.find_dates(f"It will be mended ahead of {written}.", published=published)
    (alone,) = newsparse.find_dates(f"It will be mended on {written}.")
    assert alone.iso is None
    assert past.start_date is not None
    assert ahead.start_date is not None
    assert past.start_date <= published <= ahead.start_date
    assert {(date.month, date.day) for date in (past.start_date, ahead.start_date)} == {(day.month, day.day)}


# -- counts, of which dateparser gives the value -----------------------------------------------------------------------

ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


@given(days, st.integers(1, 12), st.sampled_from(["day", "week", "month", "year"]), st.booleans())
def test_counts(published: datetime.date, count: int, unit: str, in_words: bool) -> None:
    """A count back or on is what the calendar says: a day for days and weeks, the month or year for the others."""
    number = ONES[count - 1] if in_words else count
    for phrase, steps in ((f"{number} {unit}s ago", -count), (f"{number} {unit}s from now", count)):
        expected = around(published, "day", 7 * steps) if unit == "week" else around(published, unit, steps)
        assert newsparse.parse_date(phrase, published=published).iso == expected.iso


def test_count_beyond_the_calendar() -> None:
    """A count that leads out of the calendar has no value."""
    assert newsparse.parse_date("999 years ago", published=datetime.date(900, 1, 1)).iso is None


def test_count_that_is_none() -> None:
    """What dateparser cannot read has no value."""
    assert counted("umpteen moons ago", MONDAY) is None


def test_text_without_counts_needs_no_dateparser() -> None:
    """Finding dates that need no counting loads nothing of dateparser, and a text without dates no more."""
    code = (
        "import sys, newsparse\n"
        "newsparse.find_dates('It rained on the old mill and nobody minded.', published='2021-03-15')\n"
        "newsparse.find_dates('It rained on Monday, last week and in May 2019.', published='2021-03-15')\n"
        "assert 'dateparser' not in sys.modules\n"
        "newsparse.find_dates('It rained two days ago.', published='2021-03-15')\n"
        "assert 'dateparser' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603


def test_added_words() -> None:
    """A spelling that is added is read by its first three letters; what they do not place is left alone."""
    lexicon = newsparse.ENGLISH.adding(short_months=["septr"], months=["brumaire"], weekdays=["someday"])
    text = "On 3 Septr 2019, in Brumaire 2019 and on Someday it rained."
    assert [date.iso for date in newsparse.find_dates(text, lexicon=lexicon)] == ["2019-09-03"]


def test_equal_counts_are_resolved_once() -> None:
    """Of a thousand equal expressions one is asked of dateparser."""
    counted.cache_clear()
    dates = newsparse.find_dates("It rained three weeks ago. " * 1000, published=MONDAY)
    assert {date.iso for date in dates} == {"2021-02-22"}
    assert len(dates) == 1000
    assert counted.cache_info().misses == 1


# -- another publication day -------------------------------------------------------------------------------------------

FOLLOWS_WEEKS = ("yesterday", "last Friday", "this week", "the weekend", "three days ago", "next Tuesday", "tonight")
STAYS = ("March 3, 2019", "May 2018", "2017", "the third quarter of 2020", "the end of 1999")


@given(days, st.integers(-200, 200), st.sampled_from(FOLLOWS_WEEKS), st.sampled_from(STAYS))
def test_other_publication_day(published: datetime.date, weeks: int, relative: str, absolute: str) -> None:
    """Published whole weeks later, what is told from the day moves by these weeks; what is written out stays."""
    text = f"The weir, built in {absolute}, broke {relative}."
    shift = 7 * weeks * DAY
    stays, moves = newsparse.find_dates(text, published=published)
    stayed, moved = newsparse.find_dates(text, published=published + shift)
    assert stayed == stays
    assert moves.start_date is not None
    assert moved.start_date == moves.start_date + shift
    assert (moved.text, moved.granularity) == (moves.text, moves.granularity)


# -- without a publication day -----------------------------------------------------------------------------------------


@given(news_text())
def test_publication_day_places_and_finds_nothing(text: str) -> None:
    """The publication day gives values; which expressions are found does not depend on it."""
    with_day, without = newsparse.find_dates(text, published=MONDAY), newsparse.find_dates(text)
    assert [(date.start, date.end) for date in with_day] == [(date.start, date.end) for date in without]


@given(news_text())
def test_parts_agree(text: str) -> None:
    """A date has all of its value or none, and its days are as many as its granularity says."""
    longest = {"day": 1, "week": 7, "month": 31, "quarter": 92, "year": 366}
    for date in newsparse.find_dates(text, published=MONDAY):
        if date.iso is None or date.start_date is None or date.end_date is None:
            assert [date.iso, date.start_date, date.end_date] == [None, None, None]
        else:
            assert 0 <= (date.end_date - date.start_date).days < longest[date.granularity]
            assert date.iso.startswith(f"{date.start_date.year}") or date.granularity is Granularity.WEEK
