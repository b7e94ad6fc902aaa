"""Strings that are one date, and publication days: what is read, and where an error points."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given

import newsparse
from newsparse import ParseError
from newsparse._parsers.dates import published_day
from strategies import any_text, news_text

MONDAY = datetime.date(2021, 3, 15)

PARSED = {
    "2019": "2019",
    "may": "2021-05",
    "March": "2021-03",
    "December": "2020-12",
    "Saturday night": "2021-03-13",
    "  the weekend\n": "2021-W10",
    "Q3": "2020-Q3",
    "2021-W10": "2021-W10",
    "third quarter of 2020": "2020-Q3",
    "the 3rd of March": "2021-03-03",
    "in three days": "2021-03-18",
    "the day after tomorrow": "2021-03-17",
    "the end of 2020": "2020",
}


@pytest.mark.parametrize(("text", "iso"), PARSED.items())
def test_alone(text: str, iso: str) -> None:
    """A string that is claimed to be a date needs no words around it to be one."""
    read = newsparse.parse_date(text, published=MONDAY)
    assert (read.text, read.iso) == (text.strip(), iso)


NOT_PARSED = {
    "": ("no date", ""),
    " \t": ("no date", " \t"),
    "47 lawyers": ("not a date", "47 lawyers"),
    "  recently ": ("not a date", "recently"),
    "30 February 2021": ("not a date", "30 February 2021"),
    "03/04/2021": ("not a date", "03/04/2021"),
    "two years later": ("not a date", "two years later"),
    "on  March 3": ("no part of a date", "on"),
    "March 3 at noon ": ("no part of a date", "at noon"),
    "March 3-5": ("more than one date", "5"),
    "2019, 2020 and 2021": ("more than one date", "2020 and 2021"),
}


@pytest.mark.parametrize(("text", "wrong"), NOT_PARSED.items())
def test_error_points(text: str, wrong: tuple[str, str]) -> None:
    """A string that is no date, or more than one, says so and points at what is wrong."""
    with pytest.raises(ParseError) as caught:
        newsparse.parse_date(text, published=MONDAY)
    assert (caught.value.reason, text[caught.value.start : caught.value.end]) == wrong
    assert caught.value.text == text


@given(any_text | news_text())
def test_parses_or_points(text: str) -> None:
    """Any string is a date, all of it but white space, or the place of the error lies in it."""
    try:
        date = newsparse.parse_date(text, published=MONDAY)
    except ParseError as error:
        assert 0 <= error.start <= error.end <= len(text)  # noqa: PT017
    else:
        assert date.text == text.strip()


# -- published ---------------------------------------------------------------------------------------------------------

UTC = datetime.UTC
PUBLISHED = {
    "none": (None, None),
    "date": (MONDAY, MONDAY),
    "date and time": (datetime.datetime(2021, 3, 15, 23, 59), MONDAY),  # noqa: DTZ001
    "its own day in its own zone": (datetime.datetime(2021, 3, 15, 0, 30, tzinfo=UTC), MONDAY),
    "ISO date": ("2021-03-15", MONDAY),
    "ISO basic date": ("20210315", MONDAY),
    "ISO week date": ("2021-W11-1", MONDAY),
    "ISO date and time": ("2021-03-15T09:30", MONDAY),
    "ISO date and time in a zone": ("2021-03-15T23:30:00-08:00", MONDAY),
    "ISO with Z": ("2021-03-15T23:30:00Z", MONDAY),
    "a space between": (" 2021-03-15 09:30:00.5 ", MONDAY),
}


@pytest.mark.parametrize(("value", "day"), PUBLISHED.values(), ids=PUBLISHED.keys())
def test_published(value: object, day: datetime.date | None) -> None:
    """The publication day is taken as it is written; no zone is changed."""
    assert published_day(value) == day
    assert type(published_day(value)) in (datetime.date, type(None))


BAD_PUBLISHED = {
    "": "",
    "  ": "  ",
    "yesterday": "yesterday",
    "15 March 2021": "15 March 2021",
    "2021-03": "2021-03",
    " 2021-02-30 ": "2021-02-30",
    "2021-03-15T25:00": "T25:00",
    "2021-03-15 or so": " or so",
}


@pytest.mark.parametrize(("text", "wrong"), BAD_PUBLISHED.items())
def test_bad_published_string(text: str, wrong: str) -> None:
    """A string that is no ISO 8601 date is refused, and the error points at what is wrong with it."""
    with pytest.raises(ParseError) as caught:
        published_day(text)
    assert text[caught.value.start : caught.value.end] == wrong


@pytest.mark.parametrize("value", [20210315, 1615766400.0, b"2021-03-15", (2021, 3, 15), datetime.time(9)])
def test_bad_published_type(value: object) -> None:
    """A value of another type is refused, and the error says what to pass."""
    with pytest.raises(TypeError, match=r"datetime\.date.*ISO 8601"):
        published_day(value)
