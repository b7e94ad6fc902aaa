"""What goes on behind an attribution amid its content: "We," she said, "sail."; The ferry, he said, will sail."""

from __future__ import annotations

from newsparse._grammar import pattern
from newsparse._parsers.quotes.boards import Board, Content, clause, direct, run_after
from newsparse._parsers.quotes.endings import end_of
from newsparse._parsers.quotes.frames import Frame
from newsparse._parsers.quotes.lines import Line
from newsparse.model import QuoteKind

__all__ = ["second_clause", "second_part"]

_REST_OF_SENTENCE = pattern(
    r"(?: [^.;:\"'~]{0,24}? (?: \. | , N ) | [^.;:\"'~gk]{0,14}? (?: [,:;] | , j v?+ ) ) (?=[\"'~])"
)
"""The rest of an attribution, up to the words that go on: (he said) on the quay on Monday. "Go."
"""


def second_part(board: Board, frame: Frame, content: Content) -> Content:
    """Add what goes on after an attribution in the middle: "We," he added, "sail."."""
    line = board.line
    rest = _REST_OF_SENTENCE.match(line.letters, frame.end)
    start = rest.end() if rest else frame.end
    end = run_after(board, start)
    if start in board.introduced:
        return content
    if start == end:
        return second_clause(board, frame, content) if _goes_on(line, frame.end) else content
    second = direct(line, range(start, end))
    return Content(content.kind, content.pieces + second.pieces, content.items | second.items)


_PREDICATE = pattern(r", (?: t | [x=V] )")
"""The rest of a clause: "No fog," he said, will stop the ferry."""
_QUOTED_REST = pattern(r",(?:jv?+)?+[\"'~]")
"""The same in marks: The ferry is "late," he said, "and full"; and still "in port"."""


def _goes_on(line: Line, item: int) -> bool:
    """Whether a clause goes on after the attribution in it."""
    if _PREDICATE.match(line.letters, item):
        return not line.words(item + 1).endswith("ing")
    rest = _QUOTED_REST.match(line.letters, item)
    return rest is not None and not line.is_sentence(rest.end() - 1)


def second_clause(board: Board, frame: Frame, content: Content) -> Content:
    """Add what goes on after an attribution between commas: The ferry, he said, will sail."""
    line, start = board.line, frame.end
    if line.letters[start - 1] != ",":
        if not _goes_on(line, start):
            return content
        start += 1
    second = clause(board, start, end_of(line, frame, start))
    if second is None:
        return content
    kind = QuoteKind.INDIRECT if content.kind is second.kind is QuoteKind.INDIRECT else QuoteKind.MIXED
    return Content(kind, content.pieces + second.pieces, content.items | second.items)
