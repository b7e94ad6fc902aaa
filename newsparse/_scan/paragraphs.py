"""Where paragraphs lie.

A line break ends a paragraph, unless the line was only wrapped: it stops in mid-sentence and the next one goes on in
lower case.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsparse._grammar import pattern

__all__ = ["find"]

_PARAGRAPH = pattern(
    r"""
    [^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]++          # a line
    (?:
      (?<=[\p{L}\d,—–-][\ \t]?) (?:\r\n|\n|\r)      # wrapped: it stops in mid-sentence,
      [\ \t]*+ (?=\p{Ll})                           # and the next line goes on in lower case
      [^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]++
    )*+
    """
)


def find(source: str) -> Iterator[tuple[int, int]]:
    """Give start and end of each paragraph, surrounding white space left out."""
    for match in _PARAGRAPH.finditer(source):
        line = match.group()
        start = match.end() - len(line.lstrip())
        end = match.start() + len(line.rstrip())
        if start < end:
            yield start, end
