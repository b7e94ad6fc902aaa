"""Subheads and pull quotes: quoted lines without attribution that repeat what somebody says elsewhere in the story."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

import attrs

from newsparse._grammar import pattern
from newsparse.model import Quote, Resolution, Speaker

__all__ = ["with_speakers"]

_MOST = 50
"""How many such lines of a story are looked up, so that cost stays in proportion; the others keep no speaker."""
_FEWEST_WORDS = 3
"""Fewer words may stand in somebody's speech by chance."""
_WORD = pattern(r"\w++(?:['’]\w++)?+")


def with_speakers(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Give a quote without a speaker the one of the quote that repeats its words."""
    silent = [number for number, quote in enumerate(quotes) if quote.speaker is None][:_MOST]
    if not silent:
        return tuple(quotes)
    speaking = [quote for quote in quotes if quote.speaker is not None]
    said = [f" {_plain(quote)} " for quote in speaking]
    starts = list(accumulate(map(len, said), initial=0))
    everything = "".join(said)
    found = list(quotes)
    for number in silent:
        words = _plain(quotes[number])
        at = everything.find(f" {words} ")
        if at >= 0 and len(words.split()) >= _FEWEST_WORDS:
            speaker = speaking[bisect_right(starts, at) - 1].speaker
            found[number] = attrs.evolve(quotes[number], speaker=_as_context(speaker))
    return tuple(found)


def _plain(quote: Quote) -> str:
    """Give the words alone, in lower case."""
    words = _WORD.findall(" ".join(piece.text for piece in quote.content).lower())
    return " ".join(words).replace("’", "'")


def _as_context(speaker: Speaker | None) -> Speaker | None:
    """Give the same speaker, whom here no mention names."""
    return speaker and attrs.evolve(speaker, mention=None, resolved_by=Resolution.CONTEXT)
