"""Where a reported clause ends and the writer goes on: `ENDINGS`, a table over the letters of a line.

A clause ends at the first place where a row fits, or before it at a joint where enough speaks for the end (`joints`). A
row may ask for quoted words before it: once a clause has come to those, what follows is the writer's more often than
not.
"""

from __future__ import annotations

from functools import cache

import attrs

from newsparse._grammar import Pattern, pattern
from newsparse._parsers.quotes.frames import Frame
from newsparse._parsers.quotes.joints import joints
from newsparse._parsers.quotes.lines import REACH, Line

__all__ = ["ENDINGS", "Ending", "certain_end", "end_of"]


@attrs.frozen
class Ending:
    """A row: where the content of an attribution ends."""

    name: str
    looks: str
    """What stands at the end: what is behind it, and what ahead of it."""
    example: str
    """A sentence of our own; the content ends at the bar."""
    takes: frozenset[str] = frozenset({"clause", "second clause", "name"})
    """Which contents it ends: clauses, those of reporting cues in -ing (saying), or what a naming verb takes."""


_CLAUSES = frozenset({"clause", "second clause"})
_COMMA = r"(?: (?<= ' ) | (?<= ~ ) , )"
"""A comma right after quoted words; it may stand inside the marks."""
_QUOTED = r"(?<= [~'\"] [^.;:,]{0,8} )"
"""Quoted words a little before."""
_NOTHING_QUOTED = r"(?! [^.;:CKXE\n\"'~]{0,24} [\"'~] )"
"""No more quoted words in the sentence, without a cue of their own."""
_MAIN_CLAUSE = rf"""
    (?= j (?: P | d?[NRU] [^.;:,\"'~]{{0,6}}? [xVCKXEST=] | v?+ [CKXESTVeQ] ) {_NOTHING_QUOTED} )"""
"""The writer's own clause or predicate, joined to the sentence."""
_TAKES_CONTENT = r"[tqazb\"'~NRUP]"
"""What stands after a cue that has content of its own."""

ENDINGS = (
    Ending("sentence_end", r"[.;\n]", "The mate said the ferry was late|. The crew had left."),
    Ending(
        "quoted_sentence_end",
        r"(?<=\") (?! [,.] )",
        'The mate said the ferry was "late."| The crew had left.',
    ),
    Ending(
        "adding",
        rf", (?= v?+ [gkHJ] ) | {_QUOTED} (?= bv?+gt )",
        "The mate said the ferry was late|, adding that the crew had left.",
    ),
    Ending(
        "and_adding",
        r"[,-]?+ (?= j v?+ [gkHJ] [toqNRUP'\"~,] )",
        "The mate is saying the ferry was late| and calling for calm.",
        takes=frozenset({"second clause"}),
    ),
    Ending(
        "according_to",
        r", (?= ca )",
        "The mate said the ferry was late|, according to the board on Monday, a day after.",
    ),
    Ending(
        "next_cue",
        rf""",?+ (?= (?: j [NRUP]?+ [vx]*+ | s [NRUP] v*+ ) [CKXES] {_TAKES_CONTENT} )
           | , (?= [js] [NRUP] [vx]*+ T {_TAKES_CONTENT} )""",
        "The mate said the ferry was late|, but told the crew that she would sail.",
    ),
    Ending(
        "next_subject_and_cue",
        r", (?= (?: [zbs] [NRUW] W?+ )?+ [NRUP] v?+ [CK] (?: [tqazbo] | [NRUP] ) )",
        "The mate said when asked about the fog|, Bo Lund told reporters that he was glad.",
    ),
    Ending(
        "naming_in_relative_clause",
        r", (?= h P?+ v?+ E [^.,;:\"'~]{0,8} [\"'~] )",
        'The mate said the ferry had hit the quay|, which he called "a wreck".',
    ),
    Ending(
        "main_clause",
        rf"{_COMMA} {_MAIN_CLAUSE}",
        'The mate said the ferry was "late,"| and the crew went home.',
        takes=_CLAUSES,
    ),
    Ending(
        "dash_or_bracket",
        rf"{_QUOTED} (?! (?: (?: - [^-.;:]{{1,12}} )? - | \( [^()]{{1,12}} \) ) v?+ [xV=CKQ] ) [-(]",
        'The mate said the ferry was "late"| (a rare thing).',
        takes=_CLAUSES,
    ),
    Ending(
        "main_clause_after_name",
        rf"(?<= [~'\"] [^.;:,]{{0,16}} ) , {_MAIN_CLAUSE}",
        'The mate called the ferry "a wreck" in a letter to the board|, and the crew went home.',
        takes=frozenset({"name"}),
    ),
    Ending(
        "after_name",
        r"(?: (?<=') | (?<=~) (?= [,W(-] | [bz]W | j v?+ [CKXESeVgkHJG] ) ) (?! ,?+ j?+ b?+ d?+ [\"'~] )",
        'The mate called the ferry "a wreck"| on Monday.',
        takes=frozenset({"name"}),
    ),
)
"""Every place where a content surely ends."""

_RELATIVE_END = pattern(r"[.,;\n] | (?<=[\"'])")
"""Where a clause inside a relative clause ends."""
_NAME_IN_CLAUSE = pattern(r"[^.;:\"'~]{0,8} [\"'~] (?: f d?+ [NRU] )?+")
"""What a naming verb takes after "what": what she called "a wreck" of a ferry."""


@cache
def _ends(what: str) -> Pattern:
    return pattern(" | ".join(f"(?: {ending.looks} )" for ending in ENDINGS if what in ending.takes))


def _what(frame: Frame) -> str:
    """Tell what content a frame has, in the words of `Ending.takes`."""
    return "name" if frame.cue_letter in ("E", "J") else "second clause" if frame.cue_letter in ("g", "k") else "clause"


def end_of(line: Line, frame: Frame, start: int) -> int:
    """Give the item before which a clause or name that begins with an item ends."""
    is_asked = _what(frame) == "name" and line.letters[frame.start - 1 : frame.start] == "q"
    if is_asked and (name := _NAME_IN_CLAUSE.match(line.letters, start)):
        return name.end()
    end = certain_end(line, frame, start)
    if frame.is_relative:
        return end
    return next((joint.at for joint in joints(line, frame.cue_letter, start, end) if joint.is_end), end)


def certain_end(line: Line, frame: Frame, start: int) -> int:
    """Give the item before which it ends at the latest."""
    ends = _RELATIVE_END if frame.is_relative else _ends(_what(frame))
    reach = min(len(line.letters), start + REACH)
    match = ends.search(line.letters, start + 1, reach)
    return match.start() if match else reach
