"""The one thing every result is: a stretch of the story, with its place."""

from __future__ import annotations

import attrs

__all__ = ["Excerpt"]


@attrs.frozen
class Excerpt:
    """Words of a text, exactly as they stand in it, and where.

    For every excerpt of a source string, ``source[excerpt.start:excerpt.end] == excerpt.text``. Places are Python
    string indices: they count code points from 0, and the end is exclusive.

    >>> import newsparse
    >>> source = 'The weir "will hold", she said.'
    >>> (words,) = newsparse.find_quoted_spans(source)
    >>> words
    Excerpt(start=10, end=19, text='will hold')
    >>> source[words.start:words.end]
    'will hold'
    """

    start: int
    """Index of the first character."""
    end: int
    """Index after the last character."""
    text: str
    """The characters themselves."""
