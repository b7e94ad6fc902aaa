"""Where amounts may stand: the stretches of a text that lead to the word or sign of a unit."""

from __future__ import annotations

from collections.abc import Container, Iterator

from newsparse._grammar import pattern

__all__ = ["UNIT_WORD", "stretches"]

UNIT_WORD = r"""
    (?: % (?! \d | [\dA-Fa-f]{2} ) (?: (?:age)?+ [\ -] p(?:oin)?ts?+\b )?+   # "%20" is part of an address
      | (?i: per[\ -]?cent(?:age|s)?+ [\ -] p(?:oin)?ts?+ )\b
      | (?i: per[\ -]?cents?+ | pct | p\.c\. )(?!\p{L})
      | (?i: basis[\ -]points?+ )\b
      | (?<!\p{L}) (?: pc | pp | ppts?+ | bps?+ | bips )\b                   # in lower case only: "two PCs"
    )
"""
"""A unit as newsrooms print it: %, per cent, percentage points, bps."""

_UNIT_WORDS = pattern(rf"(?= % | (?<!\p{{L}})[PpBb] ) (?: {UNIT_WORD} | (?<=half-|quarter-)point\b(?:\ \p{{L}}++)?+ )")
_LETTERS_BEFORE = pattern(r"(?r) \p{L}++")

_LOOK_BACK = 100
"""An amount begins no further than this before its unit; most begin nearer, behind a word that no amount has."""
_LOOK_AHEAD = 2
"""So much of what follows a unit tells whether it is one: "%20" is none."""
_PAGE = 4000
"""No stretch is longer, so that the cost of keeping its claims apart is bounded."""


def stretches(folded: str, words: Container[str]) -> Iterator[tuple[int, int]]:
    """Give the stretches that lead to unit words; those that touch are one, up to the length of a page."""
    start = end = 0
    for unit in _UNIT_WORDS.finditer(folded):
        begin = _begin(folded, unit.start(), words)
        if begin > end:
            if end:
                yield start, min(end + _LOOK_AHEAD, begin)
            start = begin
        elif unit.start() - start > _PAGE:
            yield start, end
            start = max(end, begin)
        end = unit.end()
    if end:
        yield start, min(end + _LOOK_AHEAD, len(folded))


def _begin(folded: str, unit: int, words: Container[str]) -> int:
    """Give where an amount can begin at the earliest: behind the last word before its unit that no amount has."""
    farthest = max(0, unit - _LOOK_BACK)
    before = _LETTERS_BEFORE.finditer(folded, farthest, unit)
    return next((found.end() for found in before if found.group().casefold() not in words), farthest)
