"""Where words begin whose closing mark is there, but not their opening one: We sail at noon," she said."""

from __future__ import annotations

from collections import defaultdict

from newsparse._scan.quotation import attributions
from newsparse._scan.quotation.evidence import CLOSES, OPENS, STOPS
from newsparse._scan.quotation.marks import Mark
from newsparse._scan.quotation.values import Paragraph, Quotation
from newsparse.lexicons import Lexicon

__all__ = ["opening"]

_STEP = {OPENS: 1, CLOSES: -1}


def opening(source: str, lexicon: Lexicon, paragraph: Paragraph, unclosed: Quotation | None) -> Mark | None:
    """Give an empty mark where the first words of a paragraph begin, if their opening mark is lost.

    It stands at the start of the paragraph, or behind what leads to speech (she said, We sail at noon.").
    """
    first = _first_closing(paragraph)
    if first is None:
        return None
    is_speech = first.before in {",", "!", "?"} and attributions.stands_at(source, first.end, lexicon)
    if is_speech or _is_torn(source, paragraph, first, unclosed):
        return first._replace(start=paragraph.start, end=paragraph.start)
    lead = attributions.last_lead(source, paragraph.start, paragraph.marks[0].mark.start, lexicon)
    is_last = first.before in STOPS and not first.after[:1].strip()
    return first._replace(start=lead, end=lead) if lead and is_last else None


def _first_closing(paragraph: Paragraph) -> Mark | None:
    """Find a mark that closes what nothing has opened; there may be whole quotations of the other kind before it."""
    open_marks: dict[str, int] = defaultdict(int)
    for settled in paragraph.marks:
        mark = settled.mark
        if mark.lean == CLOSES and settled.doubt:
            continue
        is_first = mark.kind not in open_marks and not any(open_marks.values())
        if mark.lean == CLOSES and is_first and settled.ahead[:1] != CLOSES:
            return mark
        open_marks[mark.kind] += _STEP.get(mark.lean, 0)
    return None


def _is_torn(source: str, paragraph: Paragraph, first: Mark, unclosed: Quotation | None) -> bool:
    """Whether the paragraph goes on in the middle of a sentence that was left unclosed."""
    if unclosed is None or unclosed.is_single != first.is_single:
        return False
    return source[unclosed.end - 1] not in ".!?…" and source[paragraph.start].islower()
