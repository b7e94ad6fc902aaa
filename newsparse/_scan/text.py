"""The text as it was read: the source, and what the first reading found in it, each stage at its first use."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from newsparse._scan import names, paragraphs, phrases, quotation, sentences, tagging, words
from newsparse._scan.names import Name
from newsparse._scan.phrases import Phrase
from newsparse._scan.quotation import Quotation
from newsparse._scan.words import Words
from newsparse.lexicons import Lexicon
from newsparse.model import Excerpt

__all__ = ["Span", "Text"]


class Span(NamedTuple):
    """A stretch of the source: two string indices, the end exclusive."""

    start: int
    end: int


_FOLDS = {
    "'": "’‘‚‛ʼ＇′",
    '"': "“”„‟＂″",
    "—": "–―‒－",  # dashes; a hyphen stays a hyphen
    "-": "‐‑−",
    " ": "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    "%": "％٪﹪",
    ".": "．",
    ",": "，",
}
_DIGIT_ZEROS = "０٠۰०"  # the zero of full-width, Arabic, Persian and Devanagari digits

_PLAIN = {variant: plain for plain, variants in _FOLDS.items() for variant in variants} | {
    chr(ord(zero) + digit): str(digit) for zero in _DIGIT_ZEROS for digit in range(10)
}


class Text:
    """A source string and what the scan finds in it; every stage is computed once, when first asked for."""

    def __init__(self, source: str, lexicon: Lexicon) -> None:
        self.source = source
        self.lexicon = lexicon
        self._alone: dict[tuple[int, int], Text] = {}

    def alone(self, start: int, end: int) -> Text:
        """Give a stretch of the source as a text of its own, so that what stands around it changes nothing."""
        place = (start, end)
        if place not in self._alone:
            self._alone[place] = Text(self.source[start:end], self.lexicon)
        return self._alone[place]

    def excerpt(self, start: int, end: int) -> Excerpt:
        """Cut an excerpt out of the source."""
        return Excerpt(start, end, self.source[start:end])

    @cached_property
    def folded(self) -> str:
        """The source with curly marks, dashes, spaces and digits made plain, character for character."""
        folded = self.source
        if folded.isascii():
            return folded
        for variant, plain in _PLAIN.items():  # a text has few of them: far faster than a look at each character
            folded = folded.replace(variant, plain)
        return folded

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """Where the paragraphs lie, without surrounding white space."""
        return tuple(Span(*span) for span in paragraphs.find(self.source))

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """The outermost quotations, whatever their use."""
        return quotation.find(self.source, self.paragraphs, self.lexicon)

    @cached_property
    def _printed_words(self) -> Words:
        return words.read(self.folded, self.lexicon, self.quotations)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Where the sentences lie, counted in words."""
        return tuple(Span(*span) for span in sentences.find(self._printed_words))

    @cached_property
    def words(self) -> Words:
        """Every word and sign with its kind."""
        return tagging.retag(self._printed_words, self.sentences, self.lexicon)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every different word as printed."""
        return frozenset(self._printed_words.texts)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Every run of capitalised words, divided into title, name and suffixes."""
        return tuple(names.find(self.words, self.sentences, self.lexicon))

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """Every word in its phrase."""
        return tuple(phrases.find(self.words))

    @cached_property
    def phrase_starts(self) -> list[int]:
        """The first word of each phrase, to look phrases up by."""
        return [phrase.start for phrase in self.phrases]

    @cached_property
    def noun_phrases(self) -> tuple[Phrase, ...]:
        """The noun phrases that are no names."""
        return tuple([phrase for phrase in self.phrases if phrase.kind in "RU"])
