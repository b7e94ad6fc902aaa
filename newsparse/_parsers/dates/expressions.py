"""Where the expressions stand: trigger words lead to short stretches, and only there the rows are tried.

A month, a weekday, a word like "year" or four figures can trigger; each kind of trigger has its table of rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial

from newsparse._grammar import pattern
from newsparse._parsers.dates import figures, quarters, units, weekdays, written
from newsparse._parsers.dates.context import Context, DateRule, Piece, Row
from newsparse._parsers.dates.relative import DayBeside, EndOfRun, Weekday
from newsparse._parsers.dates.yearly import Yearly
from newsparse._rules import claims
from newsparse.lexicons import ENGLISH, Lexicon
from newsparse.model import Granularity

__all__ = ["RULES", "find", "rules", "try_rule"]

TABLES: dict[str, tuple[Row, ...]] = {
    "month": written.ROWS,
    "weekday": weekdays.ROWS,
    "quarter": quarters.ROWS,
    "unit": units.ROWS,
    "figure": figures.ROWS,
}
"""The table of each kind of trigger, in order of precedence."""

_UNITS = (
    *("day", "days", "night", "morning", "afternoon", "evening", "lunchtime"),
    *("today", "tonight", "tomorrow", "yesterday"),
    *("week", "weeks", "weekend", "fortnight", "fortnights"),
    *("month", "months", "year", "years"),
)
_REACH_BACK, _REACH_ON = 40, 48
"""How far from a trigger its expression may begin and end."""


@lru_cache(maxsize=64)
def rules(lexicon: Lexicon, kinds: frozenset[str] = frozenset(TABLES)) -> tuple[DateRule, ...]:
    """Give the rules that some kinds of trigger call for, in order of precedence."""
    return tuple(rule for kind in TABLES if kind in kinds for rule in _table(lexicon, kind))


@lru_cache(maxsize=64)
def _table(lexicon: Lexicon, kind: str) -> tuple[DateRule, ...]:
    return tuple(row.rule(lexicon) for row in TABLES[kind])


RULES = rules(ENGLISH)


def try_rule(rule: DateRule, sentence: str) -> bool:
    """Tell whether a row alone finds a date in a sentence."""
    return any(claim.result for claim in claims((rule,), Context(sentence, ENGLISH), sentence))


_WORD = pattern(r"[^\W_]++")
_FOUR_FIGURES = pattern(r"\b[12]\d{3}")


@lru_cache(maxsize=8)
def _kinds(lexicon: Lexicon) -> dict[str, str]:
    """Give the kind of every trigger word, as it may be printed."""
    kinds = dict.fromkeys(_UNITS, "unit")
    kinds |= dict.fromkeys(("period", "quarter", "q1", "q2", "q3", "q4"), "quarter")
    kinds |= dict.fromkeys(lexicon.weekdays, "weekday")
    kinds |= dict.fromkeys(lexicon.months | lexicon.short_months, "month")
    return {form: kind for word, kind in kinds.items() for form in (word, word.capitalize(), word.upper())}


def _triggers(context: Context) -> list[tuple[int, int, str]]:
    """Give start, end and kind of every trigger, in text order.

    A set is asked which words of the text are triggers, and only these are looked up: most texts have few of them.
    """
    folded, kinds = context.folded, _kinds(context.lexicon)
    found = [(*match.span(), "figure") for match in _FOUR_FIGURES.finditer(folded)]
    for word in kinds.keys() & _words(folded):
        kind, start = kinds[word], folded.find(word)
        while start >= 0:
            end = start + len(word)
            if not (folded[start - 1 : start].isalnum() or folded[end : end + 1].isalnum()):
                found.append((start, end, kind))
            start = folded.find(word, end)
    return sorted(found)


_MARKS = ",.\"'-;:()?!"


def _words(folded: str) -> set[str]:
    """Give the different words of a text, by far the most of them without a pattern: what few marks part."""
    for mark in _MARKS:
        folded = folded.replace(mark, " ")
    parts = set(folded.split())
    return parts.union(_WORD.findall(" ".join([part for part in parts if not part.isalpha()])))


def find(context: Context) -> Iterator[Piece]:
    """Find every expression, in text order."""
    for start, end, kinds in _stretches(context):
        pieces = [
            piece
            for claim in claims(rules(context.lexicon, kinds), context, context.folded, start, end)
            for piece in claim.result
        ]
        for piece in _with_shared_years(context, pieces):
            yield _with_day_beside(context, piece)


def _stretches(context: Context) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Give the stretches around the triggers, cut at white space, with the kinds of trigger in each."""
    folded, start, end, kinds = context.folded, 0, -1, set[str]()
    for first, last, kind in _triggers(context):
        if first - _REACH_BACK > end:
            if kinds:
                yield start, _cut(folded, end), frozenset(kinds)
            start, kinds = max(0, first - _REACH_BACK), set()
        end = last + _REACH_ON
        kinds.add(kind)
    if kinds:
        yield start, _cut(folded, end), frozenset(kinds)


def _cut(folded: str, end: int) -> int:
    """Move an end out of the word it falls into."""
    while end < len(folded) and folded[end].isalnum():
        end += 1
    return min(end, len(folded))


_JOINT = pattern(r",?\ (?:and|or|to|until|till|through|—|-)\ |\ ?[—-]\ ?|,\ ")
_RANGE = pattern(r"\ (?:to|until|till|through|—|-)\ |\ ?[—-]\ ?")


def _with_shared_years(context: Context, pieces: list[Piece]) -> list[Piece]:
    """Give a year that one of two joined dates tells to the other: "from March to May 2020"."""
    for index in reversed(range(len(pieces) - 1)):
        first, second = pieces[index : index + 2]
        if _JOINT.fullmatch(context.folded, first.end, second.start):
            pieces[index] = _in_year_of(first, second, -1)
    for index in range(len(pieces) - 1):
        first, second = pieces[index : index + 2]
        if _RANGE.fullmatch(context.folded, first.end, second.start):
            pieces[index : index + 2] = _as_range(first, _in_year_of(second, first, 1))
    return pieces


def _as_range(first: Piece, last: Piece) -> tuple[Piece, Piece]:
    """Read two ends of a range together, where neither has a year or a week of its own."""
    start, end = first.meaning, last.meaning
    if isinstance(start, Weekday) and isinstance(end, Weekday):
        run = partial(EndOfRun, start.weekday, end.weekday)
        return first._replace(meaning=run(is_first=True)), last._replace(meaning=run(is_first=False))
    if isinstance(start, Yearly) and isinstance(end, Yearly) and not (start.has_year or end.has_year):
        return first._replace(meaning=start.leading_to(end)), last
    return first, last


_DAY_BESIDE = pattern(r"\b[Tt]he\ day\ (?P<side>before|after)\ $")


def _with_day_beside(context: Context, piece: Piece) -> Piece:
    """Take in "the day before" or "the day after", where it stands before a day."""
    match = _DAY_BESIDE.search(context.before(piece.start))
    if match is None or piece.meaning.granularity is not Granularity.DAY:
        return piece
    start = piece.start - len(match.group())
    return Piece(start, piece.end, DayBeside(piece.meaning, -1 if match["side"] == "before" else 1))


def _in_year_of(piece: Piece, neighbour: Piece, direction: int) -> Piece:
    """Give a piece the year of its neighbour, if it has none of its own and the neighbour has one."""
    meaning, other = piece.meaning, neighbour.meaning
    if isinstance(meaning, Yearly) and isinstance(other, Yearly) and other.has_year and not meaning.has_year:
        return piece._replace(meaning=meaning.beside(other, direction))
    return piece
