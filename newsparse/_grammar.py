r"""Patterns: where they are compiled, and the fragments that several rooms share.

This is the one module that imports ``regex``. A pattern is compiled when it is first used, never at import, and every
pattern is compiled with the same flags: verbose, version 1, Unicode.

House rules for patterns:

- a run that could be matched in two ways is possessive (``++``) or atomic, so that cost grows linearly with the text;
- short closed classes of words are named lists (``\L<months>``), handed over by name; long open ones (role nouns) are
  decided by a frozenset after the shape has matched;
- group names are the names of the result's fields.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    Match = regex.Match[str]

__all__ = ["NAME_WORD", "Pattern", "pattern"]

_FLAGS = regex.VERBOSE | regex.VERSION1

NAME_WORD = r"\p{Lu}[\p{L}\p{M}\d.'’ʼ‐‑-]*+"
"""name word: a capital, then letters, digits and the marks that stand inside names."""


class Pattern:
    """A regular expression with its word lists, compiled at first use."""

    def __init__(self, source: str, **word_lists: Iterable[str]) -> None:
        self.source = source
        self.word_lists = word_lists

    @cached_property
    def _compiled(self) -> regex.Pattern[str]:
        return regex.compile(self.source, _FLAGS, ignore_unused=True, cache_pattern=False, **self.word_lists)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Match]:
        """Find every match between two places, from left to right, without overlaps."""
        return self._compiled.finditer(text, start, len(text) if end is None else end)

    def findall(self, text: str) -> list[str]:
        """Give the text of every match (of the one group, where the pattern has one)."""
        return self._compiled.findall(text)

    def search(self, text: str, start: int = 0, end: int | None = None) -> Match | None:
        """Find the first match between two places."""
        return self._compiled.search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0, end: int | None = None) -> Match | None:
        """Match at a place."""
        return self._compiled.match(text, start, len(text) if end is None else end)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> Match | None:
        """Match exactly the stretch between two places."""
        return self._compiled.fullmatch(text, start, len(text) if end is None else end)

    def sub(self, replacement: str, text: str) -> str:
        """Give the text with every match replaced; for strings of kinds, never for a source."""
        return self._compiled.sub(replacement, text)

    def __repr__(self) -> str:
        """Show the source, as it would be written."""
        return f"pattern({self.source!r})"


def pattern(source: str, **word_lists: Iterable[str]) -> Pattern:
    r"""Make a pattern; ``\L<name>`` in it stands for the words handed over under that name."""
    return Pattern(source, **word_lists)
