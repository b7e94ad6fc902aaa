"""Rows for quarters: "the third quarter of 2020", "Q3", "2019 q3", "the same period last year"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse._grammar import pattern
from newsparse._parsers.dates.context import Context, Pieces, Row, piece
from newsparse._parsers.dates.fragments import OF_YEAR, SHIFTS, YEAR, YEAR_TAIL, ordinal_number
from newsparse._parsers.dates.relative import SamePeriod, Shifted
from newsparse._parsers.dates.yearly import QuarterOfYear

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["ROWS"]

_GAME = pattern(
    r"""
    \b(?i:
        field\ goals?|free\ throws?|game|half-?time|quarterback|rebounds?|scored|touchdowns?|turnovers?|yards?
    )\b
    """
)
"""Words of ball games, which are played in quarters too."""

_GAME_REACH = 150


def _quarter(context: Context, match: Match) -> Pieces | None:
    """A quarter by its number: of a year that is told, or of the last or next one."""
    groups = match.groupdict()
    year, of_year = groups.get("year"), groups.get("of_year")
    if not (year or of_year) and _is_game(context, match):
        return None
    meaning = QuarterOfYear(
        quarter=_number(context, groups),
        year=int(year) if year else None,
        shift=SHIFTS[of_year] if of_year else None,
    )
    return piece(match, meaning)


def _number(context: Context, groups: dict[str, str | None]) -> int:
    if figure := groups.get("figure"):
        return int(figure)
    word = (groups.get("nth") or "").lower()
    return 4 if word in ("last", "final") else ordinal_number(context.lexicon, word)


def _is_game(context: Context, match: Match) -> bool:
    """Whether the words around are of a ball game."""
    start, end = match.span()
    return _GAME.search(context.before(start, _GAME_REACH) + " " + context.after(end, _GAME_REACH)) is not None


def _which(_: Context, match: Match) -> Pieces:
    """The current quarter, or the one beside it."""
    return piece(match, Shifted("quarter", SHIFTS[match["which"].lower()]))


def _same_period(_: Context, match: Match) -> Pieces:
    """The period named last, in another year."""
    year = match["year"]
    return piece(match, SamePeriod(int(year) if year else None))


_NTH = r"(?:(?P<nth>(?i:first|second|third|fourth))|(?P<figure>[1-4])(?:st|nd|rd|th))"


ROWS = (
    Row(
        name="quarter_of_year",
        source=rf"""
            (?:\b[Tt]he\ )?\b(?:{_NTH}|(?P<nth>last|final))[\ -](?i:quarter)
            (?:,?\ (?:of\ |in\ )?(?:fiscal\ )?{YEAR}|\ (?:of\ )?{OF_YEAR})
        """,
        build=_quarter,
        example="Sales fell in the third quarter of 2020.",
        counter_example="Sales fell by a quarter in total.",
    ),
    Row(
        name="year_quarter",
        source=rf"""
            (?<![\d.,-])\b(?P<year>[12]\d{{3}})(?:'s)?
            (?:[\ -]?[Qq](?P<figure>[1-4])|\ {_NTH}[\ -](?i:quarter))\b
        """,
        build=_quarter,
        example="Orders peaked in 2022 Q2.",
        counter_example="About 2000 questions were put.",
    ),
    Row(
        name="q_figure",
        source=rf"(?<!\p{{Lu}}\p{{L}}*\ )\b[Qq](?P<figure>[1-4])\b(?:[/-]{YEAR}|{YEAR_TAIL})",
        build=_quarter,
        example="Output was down in Q2 2018.",
        counter_example="He drove a Zonda Q3 to work.",
    ),
    Row(
        name="which_quarter",
        source=r"(?<!\b(?:the|that)\ )\b(?P<which>(?i:last|this|next|current))\ quarter\b(?!-|\ of\b)",
        build=_which,
        example="The smelter expects to break even next quarter.",
        counter_example="The Latin quarter was quiet.",
        words=("last", "this", "next", "current"),
    ),
    Row(
        name="same_period",
        source=rf"""
            \b[Tt]he\ same\ (?:period|quarter|month|time|three\ months)
            \ (?:
                (?:of\ |in\ )?(?:{YEAR}|last\ year) | a\ year\ (?:ago|before|earlier) | the\ previous\ year
            )\b
        """,
        build=_same_period,
        example="Growth was 3% in the first quarter of 2023, twice that in the same period of 2022.",
        counter_example="They met at the same time.",
        words=("the same ",),
    ),
    Row(
        name="quarter",
        source=rf"(?:\b[Tt]he\ )?\b{_NTH}[\ -](?i:quarter)\b",
        build=_quarter,
        example="The smelter's first-quarter profit halved.",
        counter_example="She scored ten points in the third quarter of the game.",
    ),
)
