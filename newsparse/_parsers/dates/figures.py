"""Rows for dates of figures alone: "2021-03-13", "25/12/1999", "1914-18", "autumn 2006", "2019"."""

from __future__ import annotations

import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from newsparse._grammar import Pattern, pattern
from newsparse._parsers.dates import periods
from newsparse._parsers.dates.context import NO_DATE, Context, Piece, Pieces, Row, piece
from newsparse._parsers.dates.fragments import NOT_COUNTED, YEAR, dated
from newsparse._parsers.dates.moments import Fixed
from newsparse.lexicons import Lexicon

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["ROWS"]

_LIKELY_YEARS = range(1900, 2101)
_MAX_MONTH = 12


def _full(_: Context, match: Match) -> Pieces:
    """Year, month and day."""
    return _dated(match, int(match["year"]), int(match["month"]), int(match["day"]))


def _numeric(_: Context, match: Match) -> Pieces:
    """Day and month in either order, where only one order gives a date."""
    first, second = int(match["first"]), int(match["second"])
    if first <= _MAX_MONTH and second <= _MAX_MONTH and first != second:
        return NO_DATE
    day, month = (first, second) if second <= _MAX_MONTH else (second, first)
    return _dated(match, int(match["year"]), month, day)


def _dated(match: Match, year: int, month: int, day: int) -> Pieces:
    try:
        date = datetime.date(year, month, day)
    except ValueError:
        return NO_DATE
    return piece(match, Fixed(periods.day(date)))


def _week(_: Context, match: Match) -> Pieces:
    """An ISO week."""
    try:
        monday = datetime.date.fromisocalendar(int(match["year"]), int(match["week"]), 1)
    except ValueError:
        return NO_DATE
    return piece(match, Fixed(periods.week(monday)))


def _year(_: Context, match: Match) -> Pieces:
    """A year that the words beside it make one."""
    return piece(match, Fixed(periods.year(int(match["year"]))))


def _years(_: Context, match: Match) -> Pieces | None:
    """Two years: "1914-18"; one that runs over New Year, "2024/25", is none that ISO 8601 can write."""
    first, second = int(match["year"]), _in_full(match["until"], match["year"])
    if first not in _LIKELY_YEARS or second not in _LIKELY_YEARS or second <= first:
        return None
    if second == first + 1:
        return NO_DATE
    if match["sign"] == "/":
        return None
    return (
        Piece(match.start("year"), match.end("year"), Fixed(periods.year(first))),
        Piece(match.start("until"), match.end("until"), Fixed(periods.year(second))),
    )


def _in_full(shortened: str, year: str) -> int:
    """Give the year that "18" in "1914-18" stands for, or "01" in "1999/01": the first one that ends so."""
    full = int(year[: len(year) - len(shortened)] + shortened)
    return full if full > int(year) or len(shortened) == 1 else full + 10 ** len(shortened)


_LEAD = pattern(
    r"""(?r)
    \b(?i:
        in|since|by|until|till|of|from|to|and|or|before|after|during|for|through|throughout|between|around|circa|than
      | the|an?|his|her|its|their|our|my|this|that|early|late|when|where|whose|while|but|as|on|with|back\ in|into|versus
    )
    \ \n?
    """
)
_SURE_LEAD = pattern(r"(?r) \b(?i:in|since|circa|early|late)\ \n?")
_AT = pattern(
    r"(?r) \b(?i:at|about|nearly|almost|some|over|under|least|most|another|these|those|only|roughly|all)\ \n?"
)
_NAME_BEFORE = pattern(r"(?r) (?:\p{Lu}[\p{L}\d.&/]*|\d)\ \n?")
_NUMBERED = r"(?r) \b(?i:\L<numbered_nouns>)\ \n?"
_NOUN = pattern(
    r"\ (?!(?:and|or|but|to|in|on|at|by|for|from|with|as|was|were|is|had|when|after|that|which|who)\b)\p{Ll}"
)
_END = pattern(r"\ *+(?:$|[.,;:)\]!?\n\r\"'—]|(?:and|or|but|to|was|were|when|after|until)\b)")


@lru_cache(maxsize=8)
def _numbered_pattern(lexicon: Lexicon) -> Pattern:
    return dated(_NUMBERED, lexicon)


def _bare_year(context: Context, match: Match) -> Pieces | None:
    """A year alone, where the words around it do not make it a number, a time, an address or part of a name."""
    year = int(match["year"])
    before, after = context.before(match.start()), context.after(match.end())
    if not context.is_alone:
        if _numbered_pattern(context.lexicon).match(before):
            return None
        if year not in _LIKELY_YEARS and not (_SURE_LEAD.match(before) and _END.match(after)):
            return None
        if not _LEAD.match(before) and (_NAME_BEFORE.match(before) or (_AT.match(before) and _is_count(before, after))):
            return None
    return piece(match, Fixed(periods.year(year)))


def _is_count(before: str, after: str) -> bool:
    """Whether "about 2000 pages" or "at 2000" is meant; "at 2005 levels" is a year."""
    is_at = before.lower().endswith("at ")
    return bool(_NOUN.match(after)) != is_at


ROWS = (
    Row(
        name="iso_date",
        source=r"""
            (?<![\w./-])(?P<year>[12]\d{3})(?P<sign>[-/.])(?P<month>\d\d?)(?P=sign)(?P<day>\d\d?)
            (?![\d/-]|[.,]\d)
        """,
        build=_full,
        example="Updated 2021-03-13 at noon.",
        counter_example="Call 2021-555-0123.",
    ),
    Row(
        name="iso_week",
        source=r"(?<![\w./-])(?P<year>[12]\d{3})-?W(?P<week>\d\d)\b",
        build=_week,
        example="Deliveries slip to 2021-W10.",
        counter_example="The W10 engine is loud.",
        words=("w",),
    ),
    Row(
        name="numeric_date",
        source=r"""
            (?<![\w./-])(?P<first>\d\d?)(?P<sign>[-/.])(?P<second>\d\d?)(?P=sign)(?P<year>[12]\d{3})
            (?![\d/-]|[.,]\d)
        """,
        build=_numeric,
        example="The lease was signed on 23/11/1987.",
        counter_example="The lease was signed on 03/04/1987.",
    ),
    Row(
        name="season_year",
        source=rf"(?:\b[Tt]he\ )?\b(?:\L<seasons>)(?:\ of|,)?\ {YEAR}",
        build=_year,
        example="The fees begin in autumn 2006.",
        counter_example="The fees begin next autumn.",
    ),
    Row(
        name="part_of_year",
        source=rf"""
                \b(?: (?i:late|early|mid)[\ -] | (?i:the)\ (?:beginning|start|middle|end|close)\ of\ ) {YEAR}(?!')
        """,
        build=_year,
        example="Work began in mid-2005.",
        counter_example="Work began in the early 2000s.",
        words=("late", "early", "mid", " of "),
    ),
    Row(
        name="years",
        source=r"""
            (?<![\w$£€¥.,/:#-])(?P<year>[12]\d{3})(?P<sign>/|\ ?[—-]\ ?)(?P<until>[12]\d{3}|\d{1,2})
            (?![\w%/-]|[.,:]\d)
        """
        + NOT_COUNTED,
        build=_years,
        example="The quarry worked from 1921-38.",
        counter_example="The 2024/25 budget was passed.",
        words=("-", "—", "/"),
    ),
    Row(
        name="year",
        source=rf"""
            (?:(?<![\w$£€¥.,/:#@+&%]|\w['-])|(?<=\b(?i:pre|post|since|then)-))
            (?P<year>[12]\d{{3}})\b(?!\d|[%/_@]|[.,:]\d|-\d|s\b)
            {NOT_COUNTED}
            (?!\ (?:GMT|BST|UTC|EST|EDT|hrs|local\ time)\b)
            (?!(?:\ \p{{Lu}}\w*+\.?){{1,3}}\ (?:Avenue|Ave|Boulevard|Court|Drive|Lane|Place|Road|Street|St|Way)\b)
            (?!(?<=\b[Tt]he\ \d\d\d0)'s\b)
        """,
        build=_bare_year,
        example="Emissions are to return to 2005 levels, as in 1998.",
        counter_example="Flight 1914 carried 2000 people in the 1990s.",
    ),
)
