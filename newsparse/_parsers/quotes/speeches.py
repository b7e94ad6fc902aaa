"""Speech that goes on without an attribution of its own.

A quotation that no attribution claims is, in this order:

1. the next part of the speech before it: a paragraph that opens with a mark after one that did not close;
2. what the line before introduces, where that ends in a colon;
3. more of what an attribution in the same paragraph stands behind: It is late, he said. "Go.";
4. a continuation by the same speaker;
5. a claim: alone on its line, as a subhead, or the predicate of a headline;
6. nobody's speech.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsparse._grammar import pattern
from newsparse._parsers.quotes.attributions import Attribution, of_quotation
from newsparse._parsers.quotes.lines import QUOTATIONS, Line
from newsparse._scan import Span, Text
from newsparse.model import QuoteAct, QuoteKind

__all__ = ["carry_on"]


def carry_on(
    text: Text,
    lines: Sequence[Line],
    attributed: Sequence[Sequence[Attribution]],
    introductions: Sequence[Attribution | None],
    *,
    has_headline: bool,
) -> list[Attribution]:
    """Add the speech that goes on to what was found in each line, in text order."""
    speeches = _Speeches(text, [attribution for found in attributed for attribution in found])
    for paragraph, line in enumerate(lines):
        here = sorted(attributed[paragraph], key=lambda attribution: attribution.content[0], reverse=True)
        introduction = introductions[paragraph - 1] if paragraph else None
        place = _Place(paragraph, line, introduction, is_headline=has_headline and paragraph == 0)
        for item, letter in enumerate(line.letters):
            while here and here[-1].content[0].start <= line.items[item].start:
                speeches.pass_by(here.pop(), paragraph)
            if letter in QUOTATIONS:
                speeches.take(place, item)
        for attribution in reversed(here):
            speeches.pass_by(attribution, paragraph)
    return sorted(speeches.attributions(), key=lambda attribution: attribution.content[0])


_PREDICATE = pattern(r"n?+ (?: [xV=Xi] | [gCESTQe](?=.*[wrukNRa]) ) v?+ [^\]]")
"""How the words of a predicate begin, over kinds: may sail, embracing the new, warned to stay."""


_REACH = 2
"""How many paragraphs after the last words of a speaker quoted paragraphs are still taken for the same speaker's."""


class _Place:
    """A line and what is known of it when its quotations are looked at."""

    def __init__(self, paragraph: int, line: Line, introduction: Attribution | None, *, is_headline: bool) -> None:
        self.paragraph = paragraph
        self.line = line
        self.introduction = introduction
        self.is_all_quoted = not line.letters.strip(QUOTATIONS)
        self.is_headline = is_headline


class _Speeches:
    """Walks through the quotations in text order and remembers who spoke last, and where."""

    def __init__(self, text: Text, found: Sequence[Attribution]) -> None:
        self._text = text
        self._found = list(found)
        self._numbers = {attribution: i for i, attribution in enumerate(found)}
        self._more: dict[int, list[int]] = {}
        self._by_quotation = {number: i for i, a in enumerate(found) for number in a.quotations}
        self._last: Attribution | None = None
        self._last_paragraph = -2

    def attributions(self) -> list[Attribution]:
        """Give what was found, with all that goes on."""
        return [self._with_more(attribution, self._more.get(i, ())) for i, attribution in enumerate(self._found)]

    def pass_by(self, attribution: Attribution, paragraph: int) -> None:
        """Note an attribution whose content begins here."""
        self._last, self._last_paragraph = attribution, paragraph

    def take(self, place: _Place, item: int) -> None:
        """Decide about one quotation."""
        number = place.line.items[item].quotation
        if number in self._by_quotation or self._claim(number, place, item):
            self._last, self._last_paragraph = self._found[self._by_quotation[number]], place.paragraph

    def _claim(self, number: int, place: _Place, item: int) -> bool:
        before = self._by_quotation.get(number - 1)
        goes_on = self._text.quotations[number].continues or (place.is_all_quoted and item > 0)
        if goes_on and before is not None and self._found[before].kind is QuoteKind.DIRECT:
            self._join(number, before)
        elif place.is_all_quoted and place.introduction is not None:
            self._add(number, place.introduction)
        elif self._last is not None and self._is_more(self._last, place, item):
            self._join(number, self._numbers[self._last])
        elif self._last is not None and self._is_continuation(place, item):
            self._add(number, attrs.evolve(self._last, cue=None, addressee=None, rule="continuation", is_carried=True))
        elif place.is_all_quoted or (place.is_headline and self._is_claim(number)):
            self._by_quotation[number] = len(self._found)
            self._found.append(of_quotation(self._text, number, "quoted_line"))
        else:
            return False
        return True

    def _is_claim(self, number: int) -> bool:
        """Whether the words of a quotation in a headline say something of its subject: Ferry 'may sail at dawn'."""
        quotation, words = self._text.quotations[number], self._text.words
        first = words.first_at(quotation.start)
        return bool(_PREDICATE.match(words.kinds, first, words.first_at(quotation.end)))

    def _is_more(self, last: Attribution, place: _Place, item: int) -> bool:
        """Whether a quotation goes on after an attribution behind its content: It is late, he said on Monday. "Go."."""
        is_behind = last.cue is not None and last.content[0].start < last.cue.start
        return is_behind and item > 0 and not place.is_all_quoted and self._is_continuation(place, item)

    def _is_continuation(self, place: _Place, item: int) -> bool:
        letters = place.line.letters
        if place.is_all_quoted:
            return place.paragraph - self._last_paragraph <= _REACH and letters[item] != "~"
        if item == 0:
            return place.paragraph - self._last_paragraph == 1 and letters[0] == '"'
        return letters[item - 1] in '."' and place.paragraph == self._last_paragraph and letters[item] == '"'

    def _join(self, number: int, attribution: int) -> None:
        self._more.setdefault(attribution, []).append(number)
        self._by_quotation[number] = attribution

    def _add(self, number: int, like: Attribution) -> None:
        self._by_quotation[number] = len(self._found)
        self._found.append(
            attrs.evolve(
                like, kind=QuoteKind.DIRECT, act=QuoteAct.SPEECH, content=(self._span(number),), quotations=(number,)
            )
        )

    def _with_more(self, attribution: Attribution, numbers: Sequence[int]) -> Attribution:
        is_clause = numbers and attribution.kind is QuoteKind.INDIRECT
        return attrs.evolve(
            attribution,
            kind=QuoteKind.MIXED if is_clause else attribution.kind,
            content=(*attribution.content, *map(self._span, numbers)),
            quotations=(*attribution.quotations, *numbers),
        )

    def _span(self, number: int) -> Span:
        quotation = self._text.quotations[number]
        return Span(quotation.start, quotation.end)
