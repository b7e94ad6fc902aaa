"""A paragraph that holds figures, as the rows on wholes, claims and sources read it: one letter a word.

The letters are those of `newsparse._scan.kinds`, with this room's own (`newsparse._parsers.percentages.letters`):
"About 47% of islanders would move" is ``%fwxw``.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple, Protocol

import attrs

from newsparse._parsers.percentages.letters import letters

if TYPE_CHECKING:
    from newsparse._parsers.percentages.figures import Figure
    from newsparse._scan import Text
    from newsparse._scan.words import Words
    from newsparse.model import Excerpt

__all__ = ["Passage", "Standing", "Word", "passages"]


class Standing(Protocol):
    """Anything that stands somewhere in the text."""

    @property
    def start(self) -> int:
        """Index of the first character."""

    @property
    def end(self) -> int:
        """Index after the last character."""


class Word(NamedTuple):
    """A word, or a figure as one word; its letter among the kinds and among the verbs."""

    start: int
    end: int
    kind: str
    verb: str


@attrs.frozen(eq=False)
class Passage:
    """The words of a paragraph; a figure is one word."""

    text: Text
    words: Sequence[Word]
    sentences: Sequence[int]
    """With which word each sentence begins."""
    kinds: str
    """A letter a word."""
    verbs: str
    """The same, but that the letters of verbs say how sure they are to be finite."""

    def at(self, standing: Standing) -> int:
        """Give the number of the word that begins where something stands."""
        return bisect_left(self.words, (standing.start,))

    def word(self, number: int) -> str:
        """Give a word in lower case."""
        return self.text.folded[self.words[number].start : self.words[number].end].lower()

    def excerpt(self, first: int, end: int) -> Excerpt:
        """Cut the words from one number up to another out of the source."""
        return self.text.excerpt(self.words[first].start, self.words[end - 1].end)

    def sentence(self, number: int) -> tuple[int, int]:
        """Give first word and end of the sentence that a word is in, or of the piece of an endless one."""
        at = bisect_right(self.sentences, number)
        first = self.sentences[at - 1]
        end = self.sentences[at] if at < len(self.sentences) else len(self.words)
        first += (number - first) // _LONGEST * _LONGEST
        return first, min(end, first + _LONGEST)


_LONGEST = 300
"""No sentence has more words, so that the cost of reading one is bounded."""


def passages(text: Text, figures: Sequence[Figure]) -> Iterator[tuple[Passage, list[Figure]]]:
    """Give each paragraph that holds figures, with its figures."""
    for at, group in groupby(figures, key=lambda figure: _paragraph_of(text, figure)):
        held = list(group)
        yield _passage(text, *text.paragraphs[at], held), held


def _paragraph_of(text: Text, figure: Figure) -> int:
    return bisect_right(text.paragraphs, figure.amount.start, key=itemgetter(0)) - 1


def _passage(text: Text, start: int, end: int, figures: Sequence[Figure]) -> Passage:
    """Read a paragraph by itself, so that what stands in others changes nothing."""
    paragraph = text.alone(start, end)
    words = sorted([Word(figure.start, figure.end, "%", "%") for figure in figures] + _words(paragraph, start, figures))
    openers = [paragraph.words.starts[first] for first, _ in paragraph.sentences]
    return Passage(
        text,
        words,
        sentences=[0, *(bisect_left(words, (start + opener,)) for opener in openers[1:])],
        kinds="".join(word.kind for word in words),
        verbs="".join(word.verb for word in words),
    )


def _words(paragraph: Text, offset: int, figures: Sequence[Figure]) -> list[Word]:
    """Give the words of a paragraph that belong to no figure, at their places in the whole text."""
    read, lexicon = paragraph.words, paragraph.lexicon
    openers = {first for first, _ in paragraph.sentences}
    inside = {at for figure in figures for at in _overlapped(read, figure.start - offset, figure.end - offset)}
    words = enumerate(zip(read.starts, read.ends, read.texts, read.kinds, strict=True))
    return [
        Word(offset + start, offset + end, *letters(printed.lower(), kind, lexicon, opens=at in openers))
        for at, (start, end, printed, kind) in words
        if at not in inside
    ]


def _overlapped(words: Words, start: int, end: int) -> range:
    """Give the numbers of the words that a stretch has a part in."""
    return range(bisect_right(words.ends, start), bisect_left(words.starts, end))
