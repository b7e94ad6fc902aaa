"""Pairing: one pass through the marks of a paragraph gives its outermost quotations."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsparse._scan.quotation import attributions, doubts, lost
from newsparse._scan.quotation.ahead import Settled
from newsparse._scan.quotation.doubts import Doubt
from newsparse._scan.quotation.evidence import CLOSES, EITHER, OPENS, STOPS
from newsparse._scan.quotation.marks import SIGNS, Mark
from newsparse._scan.quotation.values import Paragraph, Quotation
from newsparse.lexicons import Lexicon

__all__ = ["pair"]

_SENTENCE_END = ".!?…"


def pair(
    source: str, lexicon: Lexicon, paragraph: Paragraph, following: Paragraph | None, unclosed: Quotation | None
) -> list[Quotation]:
    """Give the outermost quotations of a paragraph.

    Args:
        source: the text.
        lexicon: its language.
        paragraph: the paragraph with its marks.
        following: the next one, which may go on with a speech.
        unclosed: the last quotation of the one before, if it runs to the end of that one without a closing mark.
    """
    return list(_Pairing(source, lexicon, paragraph, following, unclosed).run())


@attrs.define
class _Opened:
    """A quotation that waits for its closing mark."""

    mark: Mark
    start: int
    """Where its words begin: behind the mark, or behind the last one where it is doubled."""
    continues: bool
    runs_on: bool
    """Whether the next paragraph goes on with it, if nothing closes it in this one."""
    may_stay_open: bool
    """Whether it need not be closed: it runs on, or stands where speech begins."""
    crossed: Mark | None = None
    """The mark of the other kind that closes it."""
    depth: int = 0
    """How many of the same kind are open inside it."""


@attrs.define
class _Pairing:
    source: str
    lexicon: Lexicon
    paragraph: Paragraph
    following: Paragraph | None
    unclosed: Quotation | None
    opened: _Opened | None = None

    def run(self) -> Iterator[Quotation]:
        self._resume()
        for settled in self.paragraph.marks:
            mark = settled.mark
            if self.opened is None:
                self._open(settled, continues=self._goes_on(mark))
            elif mark == self.opened.crossed:
                yield from self._end(self.opened, mark.start, mark.end, is_closed=True)
            elif mark.kind == self.opened.mark.kind and not self._is_apostrophe(self.opened, settled):
                yield from self._meet(self.opened, settled)
        if self.opened is not None and self.opened.may_stay_open:
            yield from self._leave_open(self.opened)

    def _resume(self) -> None:
        """Open the paragraph where a mark closes what nothing has opened."""
        mark = lost.opening(self.source, self.lexicon, self.paragraph, self.unclosed)
        if mark is not None:
            self.opened = _Opened(mark, mark.start, self._goes_on(mark), runs_on=False, may_stay_open=True)

    def _goes_on(self, mark: Mark) -> bool:
        """Whether a mark goes on with the speech that the paragraph before left open."""
        opens_again = self.unclosed is not None and self.unclosed.is_single == mark.is_single
        return opens_again and mark.start == self.paragraph.start

    def _open(self, settled: Settled, *, continues: bool) -> None:
        """Open a quotation, unless the mark is a stray one."""
        mark = settled.mark
        runs_on = self.following is not None and self.following.opens_with(mark.kind)
        may_stay_open = continues or runs_on or self._begins_speech(settled)
        is_turned = mark.lean == CLOSES and not settled.doubt and self._leads_to(mark)
        if _may_open(settled, without_closing=may_stay_open, is_turned=is_turned):
            self.opened = _Opened(mark, mark.end, continues, runs_on, may_stay_open, settled.crossed)

    def _leads_to(self, mark: Mark) -> bool:
        """Whether speech is due, or a word follows at once, so that a mark opens though it leans to close."""
        if mark.after[:1].isalnum() or mark.before in {",", ":"}:
            return True
        return attributions.leads_to(self.source, self.paragraph.start, mark.start, self.lexicon)

    def _begins_speech(self, settled: Settled) -> bool:
        """Whether a mark stands where speech begins, so that it counts even if nothing closes it."""
        mark = settled.mark
        is_first = mark.start == self.paragraph.start
        lead = self.source[max(self.paragraph.start, mark.start - 3) : mark.start].rstrip()[-1:]
        if mark.is_single:  # or is it a name, 'Abd or 't Hoff?
            is_clause = lead in {",", ":"} or (is_first and doubts.begins_clause(self.source, mark, self.lexicon))
            is_sentence = is_first or lead in set(_SENTENCE_END)
            return (is_clause and mark.after[:1].isupper()) or (is_sentence and self._is_attributed(settled))
        return is_first or lead in set(",:.!?;—–-") or self._is_attributed(settled)

    def _is_attributed(self, settled: Settled) -> bool:
        """Whether an attribution stands behind the last mark of a paragraph."""
        start, end = settled.mark.end, self.paragraph.end
        return not settled.ahead and attributions.before(self.source, start, end, self.lexicon) < end

    def _is_apostrophe(self, opened: _Opened, settled: Settled) -> bool:
        """Whether others close, or none needs to, for the next paragraph goes on: 'We go at the owners' cost."""
        if settled.is_apostrophe(opened.depth):
            return True
        is_last = settled.doubt == Doubt.STRONG and opened.runs_on and not settled.ahead
        return is_last and settled.mark.is_single and doubts.begins_clause(self.source, opened.mark, self.lexicon)

    def _meet(self, opened: _Opened, settled: Settled) -> Iterator[Quotation]:
        """Take a mark of the same kind as the one that is open."""
        mark = settled.mark
        if mark.lean != OPENS and opened.depth:
            opened.depth -= 1
        elif mark.lean != OPENS or self._is_turned_to_open(settled):
            yield from self._end(opened, mark.start, mark.end, is_closed=True)
        elif settled.doubt:
            return
        elif mark.start == opened.start and not _is_nested_at_once(opened, settled):
            opened.start = mark.end  # a doubled mark
        elif self._is_nested(opened, settled):
            opened.depth += 1
        else:
            yield from self._open_again(opened, settled)

    def _is_turned_to_open(self, settled: Settled) -> bool:
        """Whether a mark closes though it leans to open: “We sail,“he said. “Now.“ or "We sail, "he said."""
        mark = settled.mark
        if mark.is_curly and mark.before in STOPS and settled.ahead[:1] == OPENS:
            return True
        is_detached = self.source[max(0, mark.start - 2) : mark.start].strip() in {",", "!", "?"}
        closes_later = settled.ahead[:1] == CLOSES
        return is_detached and not closes_later and attributions.stands_at(self.source, mark.end, self.lexicon)

    def _is_nested(self, opened: _Opened, settled: Settled) -> bool:
        """Tell a quotation inside the open one: both are closed, or it looks another way, or the open one runs on."""
        mark = settled.mark
        if settled.ahead == CLOSES * 2 or (opened.may_stay_open and mark.is_curly != opened.mark.is_curly):
            return True
        if self._ends_sentence(opened, mark):
            return False
        return settled.surplus > 0 or (opened.runs_on and self._before_last(opened, mark.start) == mark.start)

    def _open_again(self, opened: _Opened, settled: Settled) -> Iterator[Quotation]:
        """Open where something is open: that was never closed, or is a speech whose paragraphs were joined."""
        mark, continues = settled.mark, False
        if self._ends_sentence(opened, mark) or opened.may_stay_open:
            end = attributions.before(self.source, opened.start, mark.start, self.lexicon)
            continues = end == mark.start and self._ends_sentence(opened, mark)
            yield from self._end(opened, end, end, is_closed=False)
        self.opened = None
        self._open(settled, continues=continues)

    def _ends_sentence(self, opened: _Opened, mark: Mark) -> bool:
        lead = self.source[max(opened.start, mark.start - 3) : mark.start].rstrip()
        return lead[-1:] in set(_SENTENCE_END)

    def _leave_open(self, opened: _Opened) -> Iterator[Quotation]:
        """End a quotation at the end of its paragraph, or before the attribution that follows it."""
        if opened.runs_on:
            end = self._before_last(opened, self.paragraph.end)
        else:
            end = attributions.before(self.source, opened.start, self.paragraph.end, self.lexicon)
        yield from self._end(opened, end, end, is_closed=False)

    def _before_last(self, opened: _Opened, end: int) -> int:
        return attributions.before_last(self.source, opened.start, end, self.lexicon)

    def _end(self, opened: _Opened, end: int, outer_end: int, *, is_closed: bool) -> Iterator[Quotation]:
        self.opened = None
        inside = self.source[opened.start : end]
        if all(character in SIGNS or character.isspace() for character in inside):
            return
        start = opened.start + len(inside) - len(inside.lstrip())
        end = opened.start + len(inside.rstrip())
        yield Quotation(
            start=start,
            end=end,
            outer_start=opened.mark.start,
            outer_end=outer_end if is_closed else end,
            paragraph=self.paragraph.number,
            is_closed=is_closed,
            continues=opened.continues,
            is_single=opened.mark.is_single,
        )


def _may_open(settled: Settled, *, without_closing: bool, is_turned: bool) -> bool:
    mark, next_lean = settled.mark, settled.ahead[:1]
    if mark.lean == CLOSES:
        return is_turned and next_lean == CLOSES
    if mark.lean == EITHER or settled.doubt or mark.after[:1].isspace():
        return next_lean in {CLOSES, EITHER}
    return next_lean != "" or without_closing or settled.crossed is not None


def _is_nested_at_once(opened: _Opened, settled: Settled) -> bool:
    """Tell a nested quotation that begins at once from a mark that is only doubled, also in two shapes."""
    return settled.mark.is_curly != opened.mark.is_curly and settled.ahead == CLOSES * 2
