"""Quotations that no attribution claims and that are speech all the same, as the rest of the story shows.

- An echo: a headline or a subhead quotes words that somebody says in the story.
- Talk: a long quotation in which somebody speaks as "I" or "we", and which is no title; whoever spoke last in its
  paragraph goes on.

Everything else that is left is a quoted term.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

import attrs

from newsparse._grammar import pattern
from newsparse._parsers.quotes import Attribution, of_quotation
from newsparse._scan import Span, Text
from newsparse._scan.quotation import Quotation
from newsparse.model import QuoteKind

__all__ = ["add"]

_FEWEST_ECHOED = 3
_FEWEST_TALKED = 6
"""Fewer words may be a slogan, a button or a line on a sign."""
_LONGEST_HEADING = 120
_MOST_ECHOES = 50
"""How many headings are looked up in what is said, so that cost stays in proportion."""
_WORD = pattern(r"\w++(?:'\w++)?+")
_FIRST_PERSON = pattern(r"(?i) (?<![\w.]) (?: I(?!\.) | we | my | our | me ) (?: ' (?:m|ve|d|ll|re) )?+ (?![\w.])")


def add(text: Text, attributions: Sequence[Attribution]) -> list[Attribution]:
    """Give the attributions with one more for each such quotation, in text order."""
    claimed = {number for attribution in attributions for number in attribution.quotations}
    left = [(number, quotation) for number, quotation in enumerate(text.quotations) if number not in claimed]
    found = [of_quotation(text, number, "quoted_line") for number in _echoes(text, attributions, left)]
    for number, quotation in left:
        if _is_talk(text, quotation) and (last := _last_in_paragraph(text, attributions, quotation)) is not None:
            found.append(attrs.evolve(of_quotation(text, number, "continuation"), speaker=last.speaker))
    return sorted([*attributions, *found], key=lambda attribution: attribution.content[0]) if found else [*attributions]


def _echoes(text: Text, attributions: Sequence[Attribution], left: Sequence[tuple[int, Quotation]]) -> Iterator[int]:
    on_headings = [(number, quotation) for number, quotation in left if _is_on_heading(text, quotation)]
    if not on_headings:
        return
    said = " | ".join(_plain(text, span) for attribution in attributions for span in attribution.content)
    for number, quotation in islice(on_headings, _MOST_ECHOES):
        words = _plain(text, Span(quotation.start, quotation.end))
        if words.count(" ") + 1 >= _FEWEST_ECHOED and f" {words} " in f" {said} ":
            yield number


def _is_on_heading(text: Text, quotation: Quotation) -> bool:
    """Whether a quotation stands among the words of a headline or a subhead, and no cue brings it in."""
    paragraph = text.paragraphs[bisect_right(text.paragraphs, quotation.start, key=lambda span: span.start) - 1]
    if paragraph.end - paragraph.start > _LONGEST_HEADING:
        return False
    line = text.folded[paragraph.start : paragraph.end]
    if line.rstrip("'\"").endswith((".", "?", "!", "…", ":", ",")):
        return False
    words = text.words
    before = words.kinds[words.first_at(quotation.outer_start) - 1]
    return before not in "gCKQ" and quotation.outer_end - quotation.outer_start < len(line)


def _plain(text: Text, span: Span) -> str:
    return " ".join(_WORD.findall(text.folded[span.start : span.end].lower()))


def _is_talk(text: Text, quotation: Quotation) -> bool:
    if not _FIRST_PERSON.search(text.folded, quotation.start, quotation.end):
        return False
    words = _WORD.findall(text.folded[quotation.start : quotation.end])
    return len(words) >= _FEWEST_TALKED and 2 * sum(word[0].islower() for word in words) > len(words)


def _last_in_paragraph(text: Text, attributions: Sequence[Attribution], quotation: Quotation) -> Attribution | None:
    """Give the attribution whose content stands before a quotation in its paragraph."""
    at = bisect_right(attributions, quotation.start, key=lambda attribution: attribution.content[0].start) - 1
    if at < 0 or attributions[at].speaker is None or attributions[at].kind is QuoteKind.INDIRECT:
        return None
    gap = slice(attributions[at].content[-1].end, quotation.start)
    return None if "\n" in text.folded[gap] else attributions[at]
