"""A line on which attributions take their content, and what they take: a run of quotations, or a clause."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

import attrs

from newsparse._parsers.quotes.lines import QUOTATIONS, Line
from newsparse._scan import Span
from newsparse.model import QuoteKind

__all__ = ["Board", "Content", "clause", "direct", "run_after", "run_before"]


_STOPS = ",.;—- "
"""What no report begins with."""


@attrs.frozen(eq=False)
class Board:
    """A line, and which of its items are no longer free."""

    line: Line
    taken: set[int]
    """What attributions have taken."""
    reserved: AbstractSet[int]
    """Quotations that end right before an attribution and belong to it, whatever else they might continue."""
    introduced: AbstractSet[int]
    """Quotations that begin right after an attribution that needs content after it."""


@attrs.frozen
class Content:
    """What was said: its pieces, and the items of the line that they take."""

    kind: QuoteKind
    pieces: tuple[Span, ...]
    items: frozenset[int]


def run_before(board: Board, end: int) -> int:
    """Give the first item of the quotation that ends before an item, with what it continues."""
    first = end
    while first > 0 and _is_free(board, first - 1) and (first == end or _continues(board, first)):
        first -= 1
    return first


def run_after(board: Board, start: int) -> int:
    """Give the end of the quotation that begins with an item, with what continues it."""
    end = start
    while _is_free(board, end) and end not in board.reserved and (end == start or _continues(board, end)):
        end += 1
    return end


def _is_free(board: Board, item: int) -> bool:
    return item not in board.taken and board.line.letters[item : item + 1] in (*QUOTATIONS,)


def _continues(board: Board, item: int) -> bool:
    return board.line.text.quotations[board.line.items[item].quotation].continues


def direct(line: Line, items: range) -> Content:
    """Give the quotations among some items as a direct quote, a piece each."""
    quotations = line.text.quotations
    numbers = [line.items[item].quotation for item in items if line.letters[item] in QUOTATIONS]
    pieces = tuple(Span(quotations[number].start, quotations[number].end) for number in numbers)
    return Content(QuoteKind.DIRECT, pieces, frozenset(items))


def clause(board: Board, start: int, end: int) -> Content | None:
    """Give what stands between two items as a report, if it is free; quoted words make it a mixed one."""
    line = board.line
    while start < end and not line.words(start).strip(_STOPS):
        start += 1
    items = frozenset(range(start, end))
    if start >= end or not items.isdisjoint(board.taken):
        return None
    quoted = [item for item in items if line.letters[item] in QUOTATIONS]
    if len(quoted) == len(items):
        return direct(line, range(start, end))
    return Content(QuoteKind.MIXED if quoted else QuoteKind.INDIRECT, (line.span(start, end),), items)
