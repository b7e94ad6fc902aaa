"""Where a story's headline stands, if it has one."""

from __future__ import annotations

from newsparse._grammar import pattern
from newsparse._scan import Span, Text

__all__ = ["find_span"]

_MAX_LENGTH = 200
_MAX_SENTENCE_LENGTH = 120
"""A headline may end in a full stop, but then a longer one is the story's first sentence."""

_STORY_BEGINS = pattern(
    r"""
      (?i:by) \s \p{Lu}                                          # a byline
    | \p{Lu}{2,} [\p{L}\p{M}\d.,\ ]*+ \([^()]*+\) \s*+ [-—]      # a dateline: ORRIN, May 3 (TNA) -
    | \p{Lu}{2,}+ (?: ,?+\ [\p{L}.]++ ){0,4}+ \s (?: — | -- ) \s .*+ (?<=\.)     # ORRIN, N.T. —
    """
)


def find_span(text: Text) -> Span | None:
    """Decide whether the first paragraph is a headline: short, followed by a break, and not speech alone."""
    if len(text.paragraphs) < 2:  # noqa: PLR2004 - nothing to be the headline of
        return None
    first = text.paragraphs[0]
    is_sentence = text.source[first.end - 1] == "."
    is_long = first.end - first.start > (_MAX_SENTENCE_LENGTH if is_sentence else _MAX_LENGTH)
    if is_long or _STORY_BEGINS.match(text.folded, *first) or _is_speech(text, first):
        return None
    return _with_deck(text)


def _with_deck(text: Text) -> Span:
    """A deck may stand on a line of its own, after the semicolon that announces it."""
    first, second, *others = text.paragraphs
    is_announced = text.source[first.end - 1] == ";" and text.source.count("\n", first.end, second.start) == 1
    is_deck = bool(others) and second.end - second.start <= _MAX_LENGTH
    return Span(first.start, second.end) if is_announced and is_deck else first


def _is_speech(text: Text, span: Span) -> bool:
    """Whether it is speech, punctuated as speech is; a headline has single marks, or leaves the punctuation out."""
    first = next(iter(text.quotations), None)
    if first is None or first.outer_start != span.start or first.is_single:
        return False
    speaks = text.source[first.end - 1] in ".,!?…" or not first.is_closed
    return speaks and (first.outer_end >= span.end or text.source[span.end - 1] == ".")
