"""Speech that goes on without an attribution of its own.

A quotation that no attribution claims is, in this order: the next part of the speech before it (a paragraph that opens
with a mark after one that did not close), a continuation by the same speaker, a claim on its own line (a subhead), or
nobody's speech.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsparse._parsers.quotes.attributions import Attribution
from newsparse._parsers.quotes.lines import QUOTATIONS, Line
from newsparse._scan import Span, Text
from newsparse.model import QuoteAct, QuoteKind

__all__ = ["carry_on"]


def carry_on(
    text: Text,
    lines: Sequence[Line],
    attributed: Sequence[Sequence[Attribution]],
    introductions: Sequence[Attribution | None],
) -> list[Attribution]:
    """Add the speech that goes on to what was found in each line, in text order."""
    speeches = _Speeches(text, [attribution for found in attributed for attribution in found])
    for paragraph, line in enumerate(lines):
        here = sorted(attributed[paragraph], key=lambda attribution: attribution.content[0])
        speeches.introduction = introductions[paragraph - 1] if paragraph else None
        for item, letter in enumerate(line.letters):
            while here and here[0].content[0].start <= line.items[item].start:
                speeches.pass_by(here.pop(0), paragraph)
            if letter in QUOTATIONS:
                speeches.take(line.items[item].quotation, paragraph, line, item)
        for attribution in here:
            speeches.pass_by(attribution, paragraph)
    return sorted(speeches.attributions, key=lambda attribution: attribution.content[0])


class _Speeches:
    """Walks through the quotations in text order and remembers who spoke last, and where."""

    def __init__(self, text: Text, found: Sequence[Attribution]) -> None:
        self._text = text
        self.attributions = list(found)
        self.introduction: Attribution | None = None
        self._by_quotation = {number: i for i, a in enumerate(found) for number in a.quotations}
        self._last: Attribution | None = None
        self._last_paragraph = -2

    def pass_by(self, attribution: Attribution, paragraph: int) -> None:
        """Note an attribution whose content begins here."""
        self._last, self._last_paragraph = attribution, paragraph

    def take(self, number: int, paragraph: int, line: Line, item: int) -> None:
        """Decide about one quotation."""
        if number not in self._by_quotation and not self._claim(number, paragraph, line, item):
            return
        self._last, self._last_paragraph = self.attributions[self._by_quotation[number]], paragraph

    def _claim(self, number: int, paragraph: int, line: Line, item: int) -> bool:
        alone = all(letter in QUOTATIONS for letter in line.letters)
        before = self._by_quotation.get(number - 1)
        goes_on = self._text.quotations[number].continues or (alone and item > 0)
        if goes_on and before is not None and self.attributions[before].kind is QuoteKind.DIRECT:
            self._extend(before, number)
        elif alone and self.introduction is not None:
            self._add(number, attrs.evolve(self.introduction, is_carried=False))
        elif self._last is not None and self._is_continuation(paragraph, line, item, alone=alone):
            self._add(number, attrs.evolve(self._last, cue=None, addressee=None, rule="continuation", is_carried=True))
        elif alone and line.letters == "~":
            self._add(number, _UNATTRIBUTED)
        else:
            return False
        return True

    def _is_continuation(self, paragraph: int, line: Line, item: int, *, alone: bool) -> bool:
        if alone:
            return paragraph - self._last_paragraph <= 1 and line.letters[item] != "~"
        follows = item > 0 and line.letters[item - 1] in '."'
        return follows and paragraph == self._last_paragraph and line.letters[item] == '"'

    def _extend(self, attribution: int, number: int) -> None:
        old = self.attributions[attribution]
        self.attributions[attribution] = attrs.evolve(
            old, content=(*old.content, self._span(number)), quotations=(*old.quotations, number)
        )
        self._by_quotation[number] = attribution

    def _add(self, number: int, like: Attribution) -> None:
        self._by_quotation[number] = len(self.attributions)
        self.attributions.append(
            attrs.evolve(
                like,
                kind=QuoteKind.DIRECT,
                act=QuoteAct.SPEECH,
                content=(self._span(number),),
                quotations=(number,),
            )
        )

    def _span(self, number: int) -> Span:
        quotation = self._text.quotations[number]
        return Span(quotation.start, quotation.end)


_UNATTRIBUTED = Attribution(
    kind=QuoteKind.DIRECT,
    act=QuoteAct.SPEECH,
    content=(),
    quotations=(),
    speaker=None,
    cue=None,
    addressee=None,
    rule="quoted_line",
    is_carried=True,
)
"""A claim in marks on a line of its own."""
