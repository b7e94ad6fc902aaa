"""Where sentences lie, counted in words."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse._grammar import pattern
from newsparse._scan.words import Words

__all__ = ["find"]

_END = pattern(
    r"""
      \n                                  # a paragraph's end
    | \. ["\])']*+ (?=[^"\])'\n])         # a full stop with the marks that close after it
    | [AHZ] (?=[dPps])                    # "in the U.S. The ..."
    """
)


def find(words: Words) -> Iterator[tuple[int, int]]:
    """Give first word and end of each sentence; a paragraph break belongs to none."""
    start = 0
    for match in _END.finditer(words.kinds):
        end = match.start() if match.group() == "\n" else match.end()
        if match.group() != "\n" and not _begins_anew(words, match.start(), match.end()):
            continue
        yield start, end
        start = match.end()
    if start < len(words.kinds):
        yield start, len(words.kinds)


def _begins_anew(words: Words, last: int, following: int) -> bool:
    """Whether the word after a full stop begins a sentence: it does unless it goes on in lower case."""
    if words.kinds[last] != "." and not words.texts[last].endswith("."):
        return False
    first = words.texts[following]
    if words.kinds[following] in ",;:-)]":
        return False
    return not first[0].islower()
