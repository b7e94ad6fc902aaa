"""Rows for days of the week: "Saturday night", "last Friday", "Tuesday next week", "Friday the 15th"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsparse._grammar import Pattern, pattern
from newsparse._parsers.dates.context import Context, Pieces, Row, piece
from newsparse._parsers.dates.fragments import DAY_PART, FIGURES, SHIFTS, WHOLE_WEEKDAY, dated, weekday_number
from newsparse._parsers.dates.relative import NeighbourWeekday, Weekday, WeekdayOfWeek, WeekdayTheNth
from newsparse.lexicons import Lexicon

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["ROWS"]

_LEANS = {"this": 3, "this coming": 9, "the coming": 9, "this past": -9, "the past": -9}
"""What these words add to the tendency of the clause; the large ones settle it."""

_ONE_OF_MANY = pattern(
    r"""(?r)
    \b(?i:
        on\ an?|any|another|alternate|each|every|few|first|last|many|most|next|no|one|other|per|second|some|third
    )\ \n?
    """
)


_A = pattern(r"(?r) \b[Aa]n?\ \n?")
_NOUN_FOLLOWS = pattern(r"\ (?!(?:and|as|at|because|but|in|is|of|or|that|the|to|was|when|where|which|with)\b)\p{Ll}")
"""It was "a Friday", one of many; but he said so in "a Friday interview", that of last Friday."""


def _of_week(_: Context, match: Match) -> Pieces:
    """A weekday with the week it lies in."""
    return piece(match, WeekdayOfWeek(weekday_number(match["weekday"]), SHIFTS[match["which"].lower()]))


def _the_nth(_: Context, match: Match) -> Pieces:
    """A weekday with its day of the month."""
    return piece(match, WeekdayTheNth(weekday_number(match["weekday"]), int(match["day"])))


def _pointed_at(_: Context, match: Match) -> Pieces:
    """A weekday with a word that leans it back or on."""
    which, weekday = match["which"].lower(), weekday_number(match["weekday"])
    if which in _LEANS:
        return piece(match, Weekday(weekday, _LEANS[which]))
    return piece(match, WeekdayOfWeek(weekday, SHIFTS[which]))


def _beside(_: Context, match: Match) -> Pieces:
    """A weekday before or after the date named last."""
    direction = -1 if match["which"].lower() == "previous" else 1
    return piece(match, NeighbourWeekday(weekday_number(match["weekday"]), direction))


def _bare(context: Context, match: Match) -> Pieces | None:
    """A weekday alone; "every Monday", "on a Friday" and "the Sunday Times" are none."""
    before, after = context.before(match.start()), context.after(match.end())
    if before.endswith("-to-") or after.startswith("-to-"):  # "a Monday-to-Friday service"
        return None
    if _ONE_OF_MANY.match(before) or (_A.match(before) and not _NOUN_FOLLOWS.match(after)):
        return None
    if _is_title(context, match):
        return None
    return piece(match, Weekday(weekday_number(match["weekday"])))


@lru_cache(maxsize=8)
def _title_pattern(lexicon: Lexicon) -> Pattern:
    return dated(r"\b(?i:\L<weekday_titles>)\b", lexicon)


def _is_title(context: Context, match: Match) -> bool:
    """Whether the weekday is part of a name."""
    around = match.start() - len(context.before(match.start())), match.end() + len(context.after(match.end()))
    titles = _title_pattern(context.lexicon).finditer(context.folded, *around)
    return any(title.start() <= match.start() < title.end() for title in titles)


ROWS = (
    Row(
        name="weekday_of_week",
        source=rf"{WHOLE_WEEKDAY}{DAY_PART},?\ (?:of\ |in\ )?(?P<which>last|this|next)\ week\b(?!')",
        build=_of_week,
        example="The inquest resumes on Tuesday next week.",
        counter_example="The shop is busiest in the week.",
        words=(" week",),
    ),
    Row(
        name="week_with_weekday",
        source=rf"\b(?P<which>(?i:last|this|next))\ week(?:'s|\ on)?\ {WHOLE_WEEKDAY}{DAY_PART}(?!'s)",
        build=_of_week,
        example="The strike begins next week on Friday.",
        counter_example="The strike lasted a week on most days.",
        words=(" week",),
    ),
    Row(
        name="weekday_the_nth",
        source=rf"{WHOLE_WEEKDAY},?\ (?:the\ )?(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\b",
        build=_the_nth,
        example="The ferry sank on Friday the 9th.",
        counter_example="They finished 15th.",
        words=FIGURES,
    ),
    Row(
        name="which_weekday",
        source=rf"""
            (?<!\b[Tt]he\ )\b(?P<which>(?i:last|this(?:\ (?:past|coming))?|next|the\ (?:past|coming)))
            \ {WHOLE_WEEKDAY}{DAY_PART}
        """,
        build=_pointed_at,
        example="The gallery closed last Friday.",
        counter_example="The last person left on foot.",
        words=("last", "this", "next", "the past", "the coming"),
    ),
    Row(
        name="neighbouring_weekday",
        source=rf"\b[Tt]he\ (?P<which>previous|following)\ {WHOLE_WEEKDAY}{DAY_PART}",
        build=_beside,
        example="He resigned on May 3, 2019, and left the following Friday.",
        counter_example="He left the following year to others.",
        words=("previous", "following"),
    ),
    Row(
        name="weekday",
        source=rf"{WHOLE_WEEKDAY}(?!\ (?:\L<day_parts>)s\b){DAY_PART}",
        build=_bare,
        example="The gallery closed on Saturday night.",
        counter_example="The gallery closes on Saturdays, on Friday evenings and every Monday, says The Sunday Times.",
    ),
)
