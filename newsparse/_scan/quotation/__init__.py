"""Quotation marks: which opens, which closes, what is an apostrophe, and which paragraph goes on with a speech.

`marks` finds every sign that may be a quotation mark and says from its context which way it leans; `doubts` says how
likely it is something else (the boys', '90s, a 27" screen); `ahead` tells each what follows it in the paragraph;
`pairing` goes once through it and gives its outermost quotations, and `lost` those that have no opening mark.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from newsparse._scan.quotation import ahead, marks
from newsparse._scan.quotation.pairing import pair
from newsparse._scan.quotation.values import Paragraph, Quotation
from newsparse.lexicons import Lexicon

__all__ = ["Quotation", "find"]


def find(source: str, paragraphs: Sequence[tuple[int, int]], lexicon: Lexicon) -> tuple[Quotation, ...]:
    """Find the outermost quotations of every paragraph, in text order.

    >>> from newsparse.lexicons import ENGLISH
    >>> text = "'I don't think it's the boys' fault,' she said. 'They're trying.'"
    >>> [text[found.start : found.end] for found in find(text, [(0, len(text))], ENGLISH)]
    ["I don't think it's the boys' fault,", "They're trying."]
    """
    read = list(_read(source, paragraphs, lexicon))
    found: list[Quotation] = []
    unclosed: Quotation | None = None
    for paragraph, following in zip_longest(read, read[1:]):
        here = pair(source, lexicon, paragraph, following, unclosed)
        unclosed = here[-1] if here and not here[-1].is_closed and here[-1].end == paragraph.end else None
        found += here
    return tuple(found)


def _read(source: str, paragraphs: Sequence[tuple[int, int]], lexicon: Lexicon) -> Iterator[Paragraph]:
    """Share the marks out among the paragraphs and settle the doubtful ones."""
    waiting = marks.find(source)
    mark = next(waiting, None)
    for number, (start, end) in enumerate(paragraphs):
        inside = []
        while mark is not None and mark.start < end:
            inside.append(mark)
            mark = next(waiting, None)
        yield Paragraph(number, start, end, ahead.settle(source, inside, lexicon))
