"""Where mentions stand: in which sentence and paragraph, outside quotations, and whether as subject."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from newsparse._grammar import pattern
from newsparse._scan import Span, Text
from newsparse._scan.phrases import Phrase

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["Place", "Places", "phrase_holding", "phrase_number"]

_VERB = pattern(
    r"""
    (?: [fz] [dpwmeYurkNIGOLBRAHZl']{1,8} )?+             # a spokeswoman for the Reed Society
    (?: ,[^.,;:\n]{1,24}, | \([^()\n]{1,8}\) )?+         # 61, | (Tern Valley)
    [vn]{0,4}+ [x=VCXESQTe]
    """
)
"""After a subject: perhaps what is tied to it, an age or an apposition, adverbs, then a verb."""
_NO_VERB = pattern(r"[^x=VCXESQT\[\]]*+")
"""What stands before the first subject of a sentence."""
_CUES = frozenset("CXEQS")
_REACH = 40
"""How many words into a sentence its first subject may stand."""


def phrase_number(text: Text, word: int) -> int:
    """Give the number of the phrase that a word stands in."""
    return bisect_right(text.phrase_starts, word) - 1


def phrase_holding(text: Text, word: int) -> Phrase:
    """Give the phrase that a word stands in."""
    return text.phrases[phrase_number(text, word)]


class Place:
    """Where a mention stands; its neighbours are looked at when something first asks."""

    def __init__(self, places: Places, start: int, end: int) -> None:
        self._places = places
        self._first = places.text.words.first_at(start)
        self._end = end
        self.sentence = bisect_right(places.sentences, self._first)
        self.paragraph = bisect_right(places.paragraphs, start)
        self.in_headline = end <= places.headline_end

    @cached_property
    def _verb(self) -> Match | None:
        """What makes a subject of the mention."""
        words = self._places.text.words
        after = words.first_at(self._end)
        is_set_off = words.kinds[after : after + 1] == "," and words.kinds.endswith(",", 0, self._first)
        return _VERB.match(words.kinds, after + is_set_off)

    @cached_property
    def is_subject(self) -> bool:
        """Whether a verb follows."""
        return self._verb is not None

    @cached_property
    def is_first_subject(self) -> bool:
        """Whether it is a subject, and no other stands before it in its sentence."""
        opening = self._places.sentences[self.sentence - 1] if self.sentence else 0
        if not self.is_subject or self._first - opening >= _REACH:
            return False
        return _NO_VERB.fullmatch(self._places.text.words.kinds, opening, self._first) is not None

    @cached_property
    def has_cue(self) -> bool:
        """Whether a verb of saying stands right after it or right before it."""
        kinds = self._places.text.words.kinds
        beside = kinds[self._verb.end() - 1] if self._verb else kinds[max(0, self._first - 1) : self._first]
        return beside in _CUES


class Places:
    """Tells where stretches of a text stand."""

    def __init__(self, text: Text, headline: Span | None) -> None:
        self.text = text
        self.headline_end = headline.end if headline else 0
        self.sentences = [sentence.start for sentence in text.sentences]
        self.paragraphs = [paragraph.start for paragraph in text.paragraphs]
        self._quotations = [quotation.outer_start for quotation in text.quotations]

    def quotation_at(self, start: int) -> int | None:
        """Give the number of the quotation that a place lies in."""
        number = bisect_right(self._quotations, start) - 1
        return number if number >= 0 and start < self.text.quotations[number].outer_end else None

    def quotation_beside(self, start: int) -> int | None:
        """Give the number of the quotation that ends right before a place: "We sail," (she said)."""
        number = bisect_right(self._quotations, start) - 1
        if number < 0:
            return None
        end = self.text.quotations[number].outer_end
        return number if end <= start and not self.text.source[end:start].strip(" ,") else None

    def at(self, start: int, end: int) -> Place:
        """Tell where a stretch stands."""
        return Place(self, start, end)
