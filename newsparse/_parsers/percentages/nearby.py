"""Matching right before or right after a place, with nothing further off looked at.

Without bounds the engine may look through all of the text for something that the pattern cannot do without, once a
figure: cost would grow with the square of the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse._grammar import Match, Pattern

__all__ = ["SIGHT", "match_after", "match_before", "match_beside", "search_before"]

SIGHT = 300
"""More than any pattern of this room spans."""


def match_before(backwards: Pattern, over: str, end: int) -> Match | None:
    """Match a pattern that is read backwards, ``(?r)``, up to a place."""
    return backwards.match(over, max(0, end - SIGHT), end)


def search_before(ending: Pattern, over: str, end: int) -> Match | None:
    """Search before a place, for a pattern that says itself that it ends there: from far off it is found faster."""
    return ending.search(over, max(0, end - SIGHT), end)


def match_after(forwards: Pattern, over: str, start: int) -> Match | None:
    """Match a pattern on from a place."""
    return forwards.match(over, start, start + SIGHT)


def match_beside(beside: Pattern, over: str, start: int, end: int) -> Match | None:
    """Match before something or after it, whichever way the pattern is read."""
    if beside.source.startswith("(?r)"):
        return match_before(beside, over, start)
    return match_after(beside, over, end)
