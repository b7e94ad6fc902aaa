"""Results as tables in Markdown, aligned so that they can be read as they are."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["table"]

_NARROWEST = 3
"""Markdown wants three dashes under a heading."""


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    r"""Set rows under headings; what would end a cell or a line is made harmless.

    >>> print(table(["figure", "of"], [["47%", "islanders"], ["a|b", "two lines"]]))
    | figure | of        |
    | ------ | --------- |
    | 47%    | islanders |
    | a\|b   | two lines |
    """
    cells = [[_cell(text) for text in row] for row in (headings, *rows)]
    widths = [max(_NARROWEST, *(len(cell) for cell in column)) for column in zip(*cells, strict=True)]
    cells.insert(1, ["-" * width for width in widths])
    return "\n".join(f"| {' | '.join(map(str.ljust, row, widths))} |" for row in cells)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|")
