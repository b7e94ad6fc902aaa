"""Values of counted expressions, "two months ago", "in three days", asked of dateparser: the one place that knows it.

dateparser is imported when the first such expression is resolved, reads only what our own patterns have found, and is
told which language it reads and which day to count from; the answers are kept, a bounded number of them.
"""

from __future__ import annotations

import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from newsparse._parsers.dates.periods import Period, around

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

__all__ = ["counted"]


@lru_cache(maxsize=4096)
def counted(phrase: str, base: datetime.date) -> Period | None:
    """Give the day, month or year that a count of days, weeks, months or years leads to from a day.

    Months and years are named by where the count leads; weeks, which have no name in the news, are counted in days.

    >>> counted("two months ago", datetime.date(2021, 3, 15)).iso
    '2021-01'
    >>> counted("in two weeks", datetime.date(2021, 3, 15)).iso
    '2021-03-29'
    """
    answer = _reader(base).get_date_data(phrase)
    if answer.date_obj is None:  # a count beyond the calendar
        return None
    return around(answer.date_obj.date(), answer.period if answer.period in ("month", "year") else "day")


@lru_cache(maxsize=64)
def _reader(base: datetime.date) -> DateDataParser:
    from dateparser.date import DateDataParser  # noqa: PLC0415 - a text without counts must not pay for it

    noon = datetime.datetime.combine(base, datetime.time(12))
    return DateDataParser(languages=["en"], settings={"RELATIVE_BASE": noon})
