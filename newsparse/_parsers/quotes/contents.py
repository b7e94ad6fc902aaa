"""How far the content of an attribution reaches, and of which pieces it is made.

Content is either a run of quotations with nothing between them (a direct quote, a piece a quotation), or a clause of
the writer's (indirect, or mixed where quotations stand in it). What clause a cue can take stands in `COMPLEMENTS`, and
where it ends in `ENDINGS`.
"""

from __future__ import annotations

import attrs

from newsparse._grammar import Pattern, pattern
from newsparse._parsers.quotes.amid import second_clause, second_part
from newsparse._parsers.quotes.boards import Board, Content, clause, direct, run_after, run_before
from newsparse._parsers.quotes.complements import (
    BEFORE_COLON,
    BEFORE_QUOTATION,
    BEFORE_THAT,
    THAT,
    end_of_object,
    reports_clause,
)
from newsparse._parsers.quotes.endings import end_of
from newsparse._parsers.quotes.frames import Frame
from newsparse._parsers.quotes.lines import QUOTATIONS, REACH, Line
from newsparse.model import QuoteKind

__all__ = ["measure"]


_CLAUSE_START = pattern(r"(?r) (?: \A | [.;:\"] )")
"""Backwards from an attribution to where its sentence begins."""
_LEAD_IN = pattern(
    r"""(?r) (?: \A | [.\n\"] | ,j )
        (?: [WN]?+ [zb] | [bsgiqeK] ) [^.;:\"'~]{0,20} (?: [~']j )? (?<! [,tjCKXESQTgkHJG=] ) [~']  \Z"""
)
"""What a sentence may open with before an attribution, quoted words at its end: After a vote on "Mill Hour,"; words
after a comma, "that" or a verb of their own are rather what is attributed."""
_LEAD = 24
"""How many items back that may begin."""
_OPENERS = pattern(r"(?: [vj]++ ,?+ (?=[^,]) )?+")
"""The writer's own "However," or "And" before a reported clause."""


def measure(board: Board, frame: Frame) -> Content | None:
    """Find the content of an attribution among the items that no other attribution has taken."""
    content = None
    if frame.before:
        content = None if _is_led_in(board, frame) else _before(board, frame)
        if content and frame.after:
            second = second_part if content.kind is QuoteKind.DIRECT else second_clause
            return second(board, frame, content)
    if content is None and frame.after:
        content = _after(board, frame)
    if content and frame.topic:
        return _with_topic(board.line, content, frame.topic)
    return _before(board, frame) if content is None and _is_behind_question(board.line, frame) else content


def _with_topic(line: Line, content: Content, topic: range) -> Content:
    """Let content begin with what stands before its cue."""
    return attrs.evolve(content, pieces=(line.span(topic.start, topic.stop), *content.pieces))


def _is_behind_question(line: Line, frame: Frame) -> bool:
    """Whether an attribution stands behind a question or a cry: "Sail?" Bo Lund asks as he waits."""
    is_behind = line.letters[: frame.start].endswith('"') and frame.cue_letter in ("C", "K")
    return is_behind and line.words(frame.start - 1).rstrip("'\"")[-1:] in ("?", "!")


def _is_led_in(board: Board, frame: Frame) -> bool:
    """Whether quoted words before an attribution only lead in to what comes after: On "Mill Hour," the mate said no."""
    letters = board.line.letters
    end = frame.start - (letters[frame.start - 1 : frame.start] == ",")
    is_inverted = not frame.speaker or not frame.cue or frame.cue < frame.speaker
    if is_inverted or not frame.after or not _LEAD_IN.search(letters, max(0, end - _LEAD), end):
        return False
    content = _after(board, frame)
    if content is None:
        return letters[end - 1] in QUOTATIONS and board.line.is_title(end - 1)
    return content.kind is not QuoteKind.DIRECT or board.line.is_sentence(min(content.items))


def _before(board: Board, frame: Frame) -> Content | None:
    line = board.line
    end = frame.start
    if end and line.letters[end - 1] == ",":
        end -= 1
    first = run_before(board, end)
    begin = _clause_start(line, end)
    if first < end and (_is_alone(line, first, begin) or (frame.cue is None and line.is_sentence(first))):
        return direct(line, range(first, end))
    return None if _FRONTED_ING.match(line.letters, begin, end) else clause(board, begin, end)


def _is_alone(line: Line, first: int, begin: int) -> bool:
    """Whether a quotation has nothing before it in a sentence that begins with an item, or is set off from it."""
    return first <= begin or line.letters[first - 1] in '.:"' or _is_set_off(line, first)


_FRONTED_ING = pattern(r"b?+ [gkJG]")
"""A report of its own before the main clause: Noting that the ferry was late, (the mate said no more)."""


def _clause_start(line: Line, end: int) -> int:
    reach = max(0, end - REACH)
    match = _CLAUSE_START.search(line.letters, reach, end)
    start = match.start() if match else reach
    if start < end and line.letters[start] in '.;:"':
        start += 1
    opener = _OPENERS.match(line.letters, start, end)
    return opener.end() if opener else start


def _after(board: Board, frame: Frame) -> Content | None:
    line = board.line
    start = frame.end
    if start < len(line.letters) and line.letters[start] in ",:-" and line.letters[start + 1 : start + 2] in QUOTATIONS:
        if start > frame.complement and line.letters[start] == "," and line.is_title(start + 1):
            return None  # said on their show, "Ferry Tales,"
        start += 1
    if (listed := _LIST.match(line.letters, start)) and board.taken.isdisjoint(range(start, listed.end())):
        return direct(line, range(start, listed.end()))
    end = run_after(board, start)
    if start < end and (line.letters[end - 1] != "~" or _is_cry(line, frame) or _ends_there(line, end)):
        return direct(line, range(start, end))
    return (
        _led_to(board, frame, BEFORE_QUOTATION)
        or _reported(board, frame, start)
        or _reported(board, frame, frame.complement)
        or _led_to(board, frame, BEFORE_COLON)
    )


_LIST = pattern(r"[\"'~] (?: ,?+ [\"'~] )*+ ,?+ j ,?+ [\"'~] (?= [.,;\n] | (?<=\") | \Z )")
"""Several cries: (they chanted) "No fog," "Sail now" and "We wait"."""


def _is_cry(line: Line, frame: Frame) -> bool:
    """Whether a cue takes quoted words and nothing else, so that even a fragment is what was said: chanted "no fog"."""
    if frame.cue is None or frame.cue_letter not in "!QG":
        return False
    verb, weak = line.verb(frame.cue), line.text.lexicon.weak_verbs
    return frame.cue_letter == "!" or (verb is not None and "quoting" in verb.groups and verb.base not in weak)


def _led_to(board: Board, frame: Frame, lead_in: Pattern) -> Content | None:
    """Give what was said in full after a lead-in."""
    line = board.line
    lead = lead_in.match(line.letters, frame.complement)
    is_set_off = lead is not None and lead.group()[0] in "zb,v"  # said on the other hand, "..."
    if lead is None or frame.cue is None or not (is_set_off or line.is_sentence(lead.end())):
        return None
    if line.is_title(lead.end()):
        return None
    end = run_after(board, lead.end())
    return direct(line, range(lead.end(), end)) if end > lead.end() else None


def _is_set_off(line: Line, item: int) -> bool:
    """Whether a quotation in a sentence is a sentence of its own: on Monday, "We sail"."""
    return line.letters[item - 1] in ",-(" and line.is_sentence(item)


def _reported(board: Board, frame: Frame, start: int) -> Content | None:
    """Give the clause that begins with an item, if it looks like one that the cue can report."""
    letters = board.line.letters
    if letters[start : start + 1] == "*" and board.line.words(start) == "'s":
        return None  # said on Tern Radio's "Morning Tide"
    if frame.cue_letter in ("C", "K", "S", "T", "Q", "g", "k") and (lead := BEFORE_THAT.match(letters, start)):
        start = lead.end()
    that = THAT.match(letters, start)
    if that and letters[that.end() : that.end() + 1] in ("", *".,;:"):
        return None  # "Nobody said that."
    start = that.end() if that else start
    end = end_of(board.line, frame, start)
    link = _link(board, start, end)
    end = end if link is None else link
    if that or reports_clause(board.line, frame, start, end):
        return clause(board, start, end)
    object_end = end_of_object(board.line, frame, start, end)
    return None if object_end is None else clause(board, start, object_end)


_LINK = pattern(r"(?r) (?: , [zb]?+ h | ,?+ [js] v?+ | [,:-] v?+ | (?<= ['\"] ) ) \Z")
"""What joins two reports: (The ferry was late,) but (he said so); nothing after quoted words."""


def _link(board: Board, start: int, end: int) -> int | None:
    """Give the item that joins a clause to an attribution which has taken what follows, if there is one."""
    taken = next((item for item in range(start, end) if item in board.taken), start)
    link = _LINK.search(board.line.letters, start, taken)
    return link.start() if link else None


def _ends_there(line: Line, end: int) -> bool:
    return end == len(line.letters) or line.letters[end] in ".,;\n"
