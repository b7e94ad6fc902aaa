"""Plain text that fits a page: headings, wrapped lines, two columns."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

__all__ = ["columns", "lines", "section"]

_WIDTH = 88
_LABEL = 26  # a label longer than this gets a line of its own
_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0))}  # none may reach a terminal


def section(title: str, body: Iterable[str]) -> str:
    """Set a title over its lines; without lines there is no section."""
    text = "\n".join(body)
    return f"{title}\n{'-' * len(title)}\n{text}\n" if text else ""


def lines(text: str, indent: int) -> str:
    """Wrap a text, set in by some spaces; a word too long for the page stays whole."""
    return _wrapped(text, " " * indent, " " * indent)


def columns(rows: Sequence[tuple[str, str]], indent: int) -> Iterator[str]:
    """Set labels on the left and their texts, wrapped, on the right."""
    short = [len(label) for label, _ in rows if len(label) <= _LABEL]
    margin = " " * (indent + max(short, default=0) + 2)
    for label, text in rows:
        start = f"{' ' * indent}{_clean(label)}".ljust(len(margin))
        if len(start) <= len(margin):
            yield _wrapped(text, start, margin)
        else:
            yield lines(label, indent)
            yield _wrapped(text, margin, margin)


def _wrapped(text: str, first: str, rest: str) -> str:
    clean = _clean(text)
    if not clean:
        return first.rstrip()
    return textwrap.fill(
        clean, _WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )


def _clean(text: str) -> str:
    return " ".join(text.split()).translate(_CONTROLS)
