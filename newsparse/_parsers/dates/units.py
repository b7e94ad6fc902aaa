"""Rows for what is told from today: "yesterday", "last week", "two months ago", "the end of the year"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse._grammar import pattern
from newsparse._parsers.dates.context import Context, Piece, Pieces, Row, piece
from newsparse._parsers.dates.fragments import COUNT, DAY, SHIFTS
from newsparse._parsers.dates.relative import Counted, DayOfWhichMonth, Shifted, Weekend
from newsparse.model import Granularity

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["ROWS"]

_DAYS_FROM_TODAY = {
    "the day before yesterday": -2,
    "day before yesterday": -2,
    "yesterday": -1,
    "last night": -1,
    "today": 0,
    "tonight": 0,
    "tomorrow": 1,
    "day after tomorrow": 2,
    "the day after tomorrow": 2,
}
_LONG_UNITS = {"month": Granularity.MONTH, "year": Granularity.YEAR}
_BEFORE = {"previous", "preceding", "before"}
_DAY_PARTS = {"morning", "afternoon", "evening", "night"}
_SURELY_AHEAD = 3  # on the scale of tense.WEIGHTS: a verb says so


def _day(context: Context, match: Match) -> Pieces | None:
    """A day by its name; "USA Today" and "a better tomorrow" are none."""
    name = match.group().lower()
    if name != "last night" and _is_in_a_name(context, match):
        return None
    return piece(match, Shifted("day", _DAYS_FROM_TODAY.get(name, 0)))


_WORD_BEFORE = pattern(r"[\p{L}'.]\ $")


def _is_in_a_name(context: Context, match: Match) -> bool:
    """Whether a capital stands where no sentence begins."""
    word = match.group()
    return word[0].isupper() and not word.isupper() and bool(_WORD_BEFORE.search(context.before(match.start())))


_QUOTE_BEFORE = pattern(r"(?:\"|'s\ )$")


def _unit(context: Context, match: Match) -> Pieces | None:
    """This, last or next week, month or year; the programme "This Week" is none."""
    if match["unit"].istitle() and _QUOTE_BEFORE.search(context.before(match.start())):
        return None
    return piece(match, Shifted(match["unit"].lower(), SHIFTS[match["which"].lower()]))


def _of_month(_: Context, match: Match) -> Pieces:
    """A day of last, this or next month."""
    return piece(match, DayOfWhichMonth(int(match["day"]), SHIFTS[match["which"]]))


_LEANS = {"the": 0, "this": 3, "this coming": 9, "this past": -9}
"""What these words add to the tendency of the clause; the large ones settle it."""


def _weekend(_: Context, match: Match) -> Pieces:
    """The weekend just past or coming."""
    return piece(match, Weekend(_LEANS[match["which"].lower()]))


def _before_last(_: Context, match: Match) -> Pieces:
    """The unit before the last one, or after the next."""
    unit = "day" if match["unit"] == "night" else match["unit"]
    return piece(match, Shifted(unit, -2 if match["side"] == "before last" else 2))


def _end_of(_: Context, match: Match) -> Pieces:
    """A part of the current week, month or year."""
    return piece(match, Shifted(match["unit"], 0))


def _counted(match: Match, phrase: str, *, from_named: bool = False) -> Counted:
    count = f"{match['count']} {match['unit']}s".lower()
    return Counted(phrase.format(count), _LONG_UNITS.get(match["unit"], Granularity.DAY), from_named)


_VAGUELY = pattern(
    r"""
      \b(?: about|almost|approximately|around|at\ least|half|nearly|or|over|roughly|some|to|under )\ $
    | \b(?i: earlier|fewer|greater|later|less|longer|more|older )\ than\ $  # but "a higher share than four years ago"
    | \d[.,]$
    """
)
"""What stands before a count that names no date: "more than two years ago"."""


def _is_vague(context: Context, match: Match) -> bool:
    return bool(_VAGUELY.search(context.before(match.start())))


def _ago(context: Context, match: Match) -> Pieces | None:
    """A count back or on from today."""
    if _is_vague(context, match):
        return None
    return piece(match, _counted(match, "{} ago" if match["side"] == "ago" else "in {}"))


def _in(context: Context, match: Match) -> Pieces | None:
    """A count of days ahead; in a clause that looks back it is a duration: "the third fire in two weeks"."""
    if not context.is_alone and not match["time"] and context.tendency(*match.span()) < _SURELY_AHEAD:
        return None
    start = match.start() if context.is_alone else match.start("count")
    return (Piece(start, match.end(), _counted(match, "in {}")),)


def _later(context: Context, match: Match) -> Pieces | None:
    """A count from the date named last."""
    if _is_vague(context, match):
        return None
    return piece(match, _counted(match, "in {}" if match["side"] == "later" else "{} ago", from_named=True))


def _beside(_: Context, match: Match) -> Pieces:
    """The day, week, month or year beside the date named last."""
    unit = match["unit"]
    steps = -1 if match["side"] in _BEFORE else 1
    return piece(match, Shifted("day" if unit in _DAY_PARTS else unit, steps, from_named=True))


ROWS = (
    Row(
        name="named_day",
        source=r"""
            \b(?:
                (?:[Tt]he\ )?(?i:day\ before\ yesterday|day\ after\ tomorrow|yesterday)
              | (?<!\bUSA\ )(?i:today|tonight)\b (?!'s\ (?:society|standards|technology|world|youth))
              | (?<!\b(?:better|brighter|a|the|of)\ )(?i:tomorrow)
              | (?<!\bthe\ )(?:last|Last|LAST)\ (?:night|Night|NIGHT)
              | (?:this|This)\ (?:morning|afternoon|evening|lunchtime)
            )\b
        """,
        build=_day,
        example="The bridge reopened yesterday.",
        counter_example="She dreams of a better tomorrow.",
        words=("yesterday", "today", "tonight", "tomorrow", "last night", "this "),
    ),
    Row(
        name="count_ago",
        source=rf"{COUNT}\ (?P<unit>day|week|fortnight|month|year)s?\ (?P<side>ago|from\ (?:now|today))\b",
        build=_ago,
        example="The mill burned down two months ago.",
        counter_example="The mill burned down more than two years ago.",
        words=("ago", "from "),
    ),
    Row(
        name="in_count",
        source=rf"""
            \b[Ii]n\ {COUNT}\ (?:
                (?P<unit>day|week|fortnight)s? (?P<time>'s?\ time\b)?
              | (?P<unit>month|year)s? (?P<time>'s?\ time\b)
            )
            (?![\w'-]|\ (?:of|or|when)\b)
        """,
        build=_in,
        example="The ferry will return in three days.",
        counter_example="It was the third fire in two weeks.",
        words=(" day", " week", " fortnight", " time"),
    ),
    Row(
        name="count_later",
        source=rf"""
            {COUNT}\ (?P<unit>day|week|fortnight|month|year)s?\ (?P<side>later|earlier|before(?=['",.;:)\n]|$))
            (?!\ than\b)
        """,
        build=_later,
        example="The mill opened in 2004. Two years later it burned down.",
        counter_example="Some years later it burned down.",
        words=("later", "earlier", "before"),
    ),
    Row(
        name="neighbour",
        source=r"""
            \b[Tt]he\ (?:
                (?P<side>previous|preceding|following|next)\ (?P<unit>day|night|morning|afternoon|evening)
              | (?<!\b(?:[Ii]n|over|during|for|within)\ the\ )
                (?P<side>previous|preceding|following)\ (?P<unit>week|month|year)
              | (?P<unit>day|night|week|month|year)\ (?P<side>before|after)(?=['",.;:)\n]|$|\ ?—)
            )\b
        """,
        build=_beside,
        example="The mill burned down in 2004 and reopened the following year.",
        counter_example="Costs had doubled in the previous year.",
        words=("previous", "preceding", "following", "next", "before", "after"),
    ),
    Row(
        name="day_of_which_month",
        source=rf"(?:\b[Tt]he\ )?(?=\d++\p{{L}}){DAY}\ (?:of\ )?(?P<which>last|this|next)\ month\b",
        build=_of_month,
        example="Nominations open on the 15th of next month.",
        counter_example="It was the third storm of last month.",
        words=("last month", "this month", "next month"),
    ),
    Row(
        name="unit_before_last",
        source=r"\b[Tt]he\ (?P<unit>night|week|weekend|month|year)\ (?P<side>before\ last|after\ next)\b",
        build=_before_last,
        example="The mill burned down the week before last.",
        counter_example="The weeks before the last one were calm.",
        words=("before last", "after next"),
    ),
    Row(
        name="weekend",
        source=r"\b(?P<which>(?i:the|this\ past|this\ coming|this))\ (?i:weekend)\b(?!\ (?:of|before|after|when)\b|-)",
        build=_weekend,
        example="Thousands marched over the weekend.",
        counter_example="Thousands march every weekend.",
        words=("weekend",),
    ),
    Row(
        name="this_unit",
        source=r"""
            \b(?:
                (?<!\bthe\ )(?P<which>(?i:last|this|next))\ (?:(?:financial|fiscal|calendar)\ (?=year))?
                (?P<unit>(?i:weekend|week|month|year))
              | this\ (?P<which>past)\ (?P<unit>week|month)
              | (?:the\ )?(?P<which>coming)\ (?P<unit>weekend|week|month)
              | (?:the\ )?(?P<which>current)\ (?:(?:financial|fiscal|calendar)\ (?=year))?
                (?P<unit>week|month|year)
            )\b
            (?!-|(?<!\bthis\ \p{L}++)\ of\b)
        """,
        build=_unit,
        example="The mill burned down last week.",
        counter_example="Nobody slept in the last week.",
        words=("last ", "this ", "next ", "past ", "coming ", "current "),
    ),
    Row(
        name="end_of_the_year",
        source=r"""
            (?<=\b(?i:by|before|until|till|since|from|at|towards?|around|in|through|and)\ )
            (?:
                the\ (?:end|start|beginning|middle|close)\ of\ the\ (?P<unit>year|month|week)
              | end\ of\ (?P<unit>year)
              | (?:the\ )?(?P<unit>year)(?:'s\ end|-end|\ end)
            )\b
        """,
        build=_end_of,
        example="The ban takes effect by the end of the year.",
        counter_example="At the end of the day it is only a game.",
        words=("end", "start", "beginning", "middle", "close"),
    ),
)
