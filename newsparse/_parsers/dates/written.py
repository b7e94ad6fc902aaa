"""Rows for dates with a month in them: "March 13", "Monday, 3 May 2021", "March 3-5", "late January"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse._parsers.dates import periods
from newsparse._parsers.dates.context import NO_DATE, Context, Piece, Pieces, Row, piece
from newsparse._parsers.dates.fragments import (
    DAY,
    DAY_STARTS,
    FIGURES,
    MONTH,
    MONTH_STARTS,
    NOT_COUNTED,
    ORDINAL,
    SHIFTS,
    WEEKDAY,
    YEAR_TAIL,
    month_number,
    ordinal_number,
    weekday_number,
)
from newsparse._parsers.dates.months import is_led, is_month
from newsparse._parsers.dates.yearly import DayOfMonth, MonthOfYear, NthWeekday

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["ROWS"]

_NEXT_DAY = r"(?P<more>(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?)\b(?![/:%]|[.,]\d)"
_MORE_DAYS = rf"""
    (?:
        (?:\ ?[—-]\ ?|\ (?:to|through|until)\ (?:the\ )?){_NEXT_DAY}          # 3-5, 3 to 5
      | (?:,\ {_NEXT_DAY})*+,?\ (?:and|or|&)\ (?:the\ )?{_NEXT_DAY}           # 3, 4 and 5
    )
"""
_ON = rf"(?:{WEEKDAY},?\ )?"
_LEAP_YEAR = 2000


def _day(context: Context, match: Match) -> Pieces | None:
    """One day of a month."""
    groups = match.groupdict()
    number = int(groups["day"]) if groups.get("day") else ordinal_number(context.lexicon, match["ordinal"])
    return NO_DATE if not _is_day(match, number) else piece(match, _meaning(match, number))


def _month_day(context: Context, match: Match) -> Pieces | None:
    """The same, month first; "they may 20 years on" and "march 10 miles" are none."""
    is_word = match["month"] in context.lexicon.month_homographs
    return None if is_word and not (match["year"] or match["suffix"]) else _day(context, match)


def _days(_: Context, match: Match) -> Pieces | None:
    """Several days of one month, in rising order: the month belongs to one of them, the others are bare."""
    month_first = match.start("month") < match.start("day")
    spans = [match.span("day"), *match.spans("more")]
    numbers = [int(match["day"]), *(int(more.rstrip("sthndr")) for more in match.captures("more"))]
    if numbers != sorted(set(numbers)):
        return None
    if not _is_day(match, numbers[-1]):
        return NO_DATE
    if match["suffix"]:
        spans[0] = (spans[0][0], match.end("suffix"))
    if month_first:
        spans[0] = (match.start(), spans[0][1])
    spans[-1] = (spans[-1][0], match.end())
    meanings = (_meaning(match, number, weekday=not index) for index, number in enumerate(numbers))
    return tuple(Piece(*span, meaning) for span, meaning in zip(spans, meanings, strict=True))


def _is_day(match: Match, number: int) -> bool:
    """Whether the month has so many days; without a year, in a leap year."""
    year = int(match["year"]) if match["year"] else _LEAP_YEAR
    return number <= periods.month(year, month_number(match["month"])).end.day


def _meaning(match: Match, number: int, *, weekday: bool = True) -> DayOfMonth:
    name = match["weekday"] if weekday else None
    return DayOfMonth(
        month=month_number(match["month"]),
        day=number,
        weekday=weekday_number(name) if name else None,
        year=int(match["year"]) if match["year"] else None,
        shift=SHIFTS[match["of_year"]] if match["of_year"] else None,
    )


def _nth_weekday(context: Context, match: Match) -> Pieces | None:
    """The first Friday of a month."""
    word = match["nth"].lower()
    meaning = NthWeekday(
        month=month_number(match["month"]),
        weekday=weekday_number(match["weekday"]),
        nth=-1 if word == "last" else ordinal_number(context.lexicon, word),
        year=int(match["year"]) if match["year"] else None,
        shift=SHIFTS[match["of_year"]] if match["of_year"] else None,
    )
    return piece(match, meaning)


def _month(context: Context, match: Match) -> Pieces | None:
    """A month: of a year that is told, of last or next year, or where the words around make it one."""
    shift = match["of_year"] or (match["which"] or "").lower()
    if not (match["part"] or match["year"] or shift) and not is_month(context, match):
        return None
    is_word = match["month"] in context.lexicon.month_homographs
    if is_word and not context.is_alone and not (match["year"] and is_led(context, match)):  # "on this march"
        return None
    number = month_number(match["month"])
    if match["year"]:
        return piece(match, MonthOfYear(month=number, year=int(match["year"])))
    return piece(match, MonthOfYear(month=number, shift=SHIFTS.get(shift)))


ROWS = (
    Row(
        name="days_of_month",  # the days first: 3-5 March
        source=rf"{DAY_STARTS}{_ON}{DAY}{_MORE_DAYS}(?:\ of)?\ {MONTH}{YEAR_TAIL}",
        build=_days,
        example="The regatta was held on 3-5 June 2019.",
        counter_example="They won 3-1 in the end.",
        words=FIGURES,
    ),
    Row(
        name="month_days",  # the month first: March 3-5
        source=rf"{MONTH_STARTS}{_ON}{MONTH}\ {DAY}{_MORE_DAYS}{NOT_COUNTED}{YEAR_TAIL}",
        build=_days,
        example="The fair runs from October 3-5.",
        counter_example="The firm may hire 3-5 people.",
        words=FIGURES,
    ),
    Row(
        name="nth_weekday_of_month",
        source=rf"""
            (?:\b[Tt]he\ )?\b(?P<nth>(?i:first|second|third|fourth|fifth|last))
            \ {WEEKDAY}\ (?:of|in)\ {MONTH}{YEAR_TAIL}
        """,
        build=_nth_weekday,
        example="The council meets on the second Monday of August.",
        counter_example="It was the first Friday without rain.",
        words=("first ", "second ", "third ", "fourth ", "fifth ", "last "),
    ),
    Row(
        name="day_month",
        source=rf"{DAY_STARTS}{_ON}(?:[Tt]he\ (?=\d++(?:st|nd|rd|th)\b))?{DAY}(?:\ of\ |,?\ ){MONTH}{YEAR_TAIL}",
        build=_day,
        example="The hearing opened on Monday, 28 April.",
        counter_example="Ticket prices rose to $12 March figures showed.",
        words=FIGURES,
    ),
    Row(
        name="month_day",
        source=rf"{MONTH_STARTS}{_ON}{MONTH}(?:\ (?:the\ )?|(?<=\.)){DAY}{NOT_COUNTED}{YEAR_TAIL}",
        build=_month_day,
        example="GOROKA, April 25 (Newswire) - The airport has closed.",
        counter_example="They march 10 miles a day.",
        words=FIGURES,
    ),
    Row(
        name="ordinal_of_month",  # in words, the day first
        source=rf"{_ON}(?<!\b(?i:one|a|two)[\ -])(?:\b[Tt]he\ )?{ORDINAL}\ of\ {MONTH}{YEAR_TAIL}",
        build=_day,
        example="They marched on the fifth of November.",
        counter_example="The first of many marches was small.",
        words=(" of ",),
    ),
    Row(
        name="month_ordinal",  # in words, the month first; "in June third-placed Bury" is none
        source=rf"{MONTH_STARTS}{_ON}{MONTH}\ (?:the\ )?{ORDINAL}(?:(?=\ ?[.,;:)!?\n]|$)|(?=,?\ \d{{4}}){YEAR_TAIL})",
        build=_day,
        example="The lease ends on June the fifth.",
        counter_example="We may first ask why.",
    ),
    Row(
        name="month",
        source=rf"""
            \b(?:(?P<part>[Ll]ate|[Ee]arly|[Mm]id)(?:-|\ (?:in\ )?))?
            (?:(?P<which>(?i:last|this\ past|this\ coming|this|next|the\ coming))\ )?
            {MONTH}{YEAR_TAIL}
        """,
        build=_month,
        example="Work began in late January.",
        counter_example="They may march on Washington.",
    ),
)
