"""Where mentions stand: in which sentence and paragraph, outside quotations, and whether as subject."""

from __future__ import annotations

from bisect import bisect_right

import attrs

from newsparse._grammar import pattern
from newsparse._scan import Span, Text
from newsparse._scan.phrases import Phrase

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
    return bisect_right(text.phrases, word, key=lambda phrase: phrase.start) - 1


def phrase_holding(text: Text, word: int) -> Phrase:
    """Give the phrase that a word stands in."""
    return text.phrases[phrase_number(text, word)]


@attrs.frozen
class Place:
    """Where a mention stands."""

    sentence: int
    paragraph: int
    is_subject: bool
    is_first_subject: bool
    has_cue: bool
    """Whether a verb of saying stands right after it or right before it."""
    in_headline: bool


class Places:
    """Tells where stretches of a text stand."""

    def __init__(self, text: Text, headline: Span | None) -> None:
        self._text = text
        self._headline_end = headline.end if headline else 0
        self._sentences = [sentence.start for sentence in text.sentences]
        self._paragraphs = [paragraph.start for paragraph in text.paragraphs]
        self._quotations = [quotation.outer_start for quotation in text.quotations]

    def quotation_at(self, start: int) -> int | None:
        """Give the number of the quotation that a place lies in."""
        number = bisect_right(self._quotations, start) - 1
        return number if number >= 0 and start < self._text.quotations[number].outer_end else None

    def quotation_beside(self, start: int) -> int | None:
        """Give the number of the quotation that ends right before a place: "We sail," (she said)."""
        number = bisect_right(self._quotations, start) - 1
        if number < 0:
            return None
        end = self._text.quotations[number].outer_end
        return number if end <= start and not self._text.source[end:start].strip(" ,") else None

    def at(self, start: int, end: int) -> Place:
        """Tell where a stretch stands."""
        words = self._text.words
        first, after = words.first_at(start), words.first_at(end)
        sentence = bisect_right(self._sentences, first)
        is_set_off = first > 0 and words.kinds[first - 1] == "," == words.kinds[after : after + 1]
        verb = _VERB.match(words.kinds, after + is_set_off)
        is_subject = verb is not None
        opening = self._sentences[sentence - 1] if sentence else 0
        return Place(
            sentence,
            bisect_right(self._paragraphs, start),
            is_subject,
            is_subject and first - opening < _REACH and _NO_VERB.fullmatch(words.kinds, opening, first) is not None,
            _CUES.issuperset(words.kinds[verb.end() - 1] if verb else words.kinds[max(0, first - 1) : first] or "."),
            end <= self._headline_end,
        )
