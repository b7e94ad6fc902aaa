"""The pieces that date patterns are made of, each under its grammar line, and how their words become numbers.

A pattern is made with `dated`, which hands it the lists of the lexicon as newspapers print them: may, May, MAY.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from newsparse._grammar import Pattern, pattern
from newsparse.lexicons import Lexicon

__all__ = [
    "COUNT",
    "DAY",
    "DAY_PART",
    "DAY_STARTS",
    "FIGURES",
    "MONTH",
    "MONTH_STARTS",
    "NOT_COUNTED",
    "OF_YEAR",
    "ORDINAL",
    "SHIFTS",
    "WEEKDAY",
    "WHOLE_WEEKDAY",
    "YEAR",
    "YEAR_TAIL",
    "dated",
    "month_number",
    "ordinal_number",
    "weekday_number",
]

MONTH = r"(?P<month>\b(?:\L<months>)\b|\b(?:\L<short_months>)\b\.?)"
"""month: its name, or its shortened name with or without a full stop."""

WEEKDAY = r"(?P<weekday>\b(?:\L<weekdays>)\b|\b(?:\L<short_weekdays>)\b\.?)"
"""weekday: its name, or beside a day of the month its shortened name."""

WHOLE_WEEKDAY = r"(?P<weekday>\b(?:\L<weekdays>)\b)"
"""weekday standing alone: "sat" and "sun" are words."""

DAY_PART = r"(?:\ (?:\L<day_parts>)\b)?"
"""part of the day, perhaps: "Saturday night" is Saturday."""

NOT_COUNTED = r"""
    (?!
        \ (?:\L<counted_nouns>|hundred|thousand|million|billion|per\ cent|percent|pc)\b  # "in March 20 people"
      | -\p{Ll}                                                                       # "in March 20-year-old"
      | \ ?[ap]\.?m\b | %                                                             # "in March 9am"
    )
"""
"""what must not follow a figure that dates: something that it counts."""

FIGURES = tuple("123456789")
"""what any day of a month in figures has one of."""

DAY_STARTS = r"\b(?=\d|[Tt]he\ |\L<weekday_initials>)"
"""where a day that may have its weekday before it can begin; looking there first saves most of the cost."""

MONTH_STARTS = r"\b(?=\L<calendar_starts>)"
"""where a month that may have its weekday before it can begin; looking there first saves half the cost."""

DAY = r"(?<!\d[.,:/-])(?<![\d$£€¥#])(?P<day>0?[1-9]|[12]\d|3[01])(?P<suffix>st|nd|rd|th)?\b(?![/:%]|[.,]\d)"
"""day of a month, in figures, with or without st, nd, rd, th; no part of a sum, a score or a time."""

ORDINAL = r"(?P<ordinal>\b(?:\L<ordinals>)\b)"
"""day of a month, or a quarter, in words."""

YEAR = rf"(?P<year>[12]\d{{3}})\b(?![%/]|[.,]\d|-\d){NOT_COUNTED}"
"""year beside a month, a quarter or a season."""

OF_YEAR = r"(?P<of_year>last|this|next)\ year\b(?!'s)"
"""a year told by its distance: "March last year"."""

YEAR_TAIL = rf"(?:,?\ (?:of\ )?{YEAR}|,{YEAR}|\ (?:of\ )?{OF_YEAR})?"
"""the year after a day or a month, perhaps."""

COUNT = r"(?P<count>\b(?:[Aa]n?|\d{1,3}|(?:\L<number_words>)(?:-(?:\L<number_words>))?))"
"""how many days, weeks, months, years: "a", "3", "twenty-three"."""

SHIFTS = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
"""How many weeks, months or years away these words point."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def dated(source: str, lexicon: Lexicon) -> Pattern:
    """Make a pattern over the fragments and the calendar words of a lexicon."""
    return pattern(source, **_lists(lexicon))


@lru_cache(maxsize=8)
def _lists(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    cased = {
        "months": _numbered(lexicon.months, _MONTHS),
        "short_months": _numbered(lexicon.short_months, _MONTHS),
        "weekdays": _numbered(lexicon.weekdays, _WEEKDAYS),
        "short_weekdays": _numbered(lexicon.short_weekdays, _WEEKDAYS),
        "seasons": lexicon.seasons,
        "ordinals": _ordinals(lexicon),
        "number_words": lexicon.number_words,
    }
    plain = {
        "day_parts": lexicon.day_parts,
        "counted_nouns": lexicon.counted_nouns,
        "numbered_nouns": lexicon.numbered_nouns,
        "weekday_titles": lexicon.weekday_titles,
    }
    printed = {name: _as_printed(words) for name, words in cased.items()}
    initials = frozenset(word[0] for word in printed["weekdays"] | printed["short_weekdays"])
    starts = _as_printed((*_MONTHS, *_WEEKDAYS))
    return printed | plain | {"weekday_initials": initials, "calendar_starts": starts}


def _numbered(words: Iterable[str], begins: tuple[str, ...]) -> Iterable[str]:
    """Give the words whose first three letters tell their number."""
    return [word for word in words if word[:3] in begins]


def _as_printed(words: Iterable[str]) -> frozenset[str]:
    return frozenset(form for word in words for form in (word, word.capitalize(), word.upper()))


@lru_cache(maxsize=8)
def _ordinals(lexicon: Lexicon) -> dict[str, int]:
    entries = (entry.partition(":") for entry in lexicon.ordinals)
    return {word: int(number) for word, _, number in entries}


def month_number(name: str) -> int:
    """Tell which month of the year a name, perhaps shortened, stands for.

    >>> month_number("Sept.")
    9
    """
    return _MONTHS.index(name[:3].lower()) + 1


def weekday_number(name: str) -> int:
    """Tell which day of the week a name, perhaps shortened, stands for; Monday is 0.

    >>> weekday_number("Sunday")
    6
    """
    return _WEEKDAYS.index(name[:3].lower())


def ordinal_number(lexicon: Lexicon, word: str) -> int:
    """Tell the number of an ordinal in words."""
    return _ordinals(lexicon)[word.lower()]
