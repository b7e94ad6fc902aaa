"""Whose figure is whose: sources that only attribution tells, and the figures that one poll states."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import groupby

import attrs

from newsparse._parsers import quotes
from newsparse._parsers.percentages import takes_source
from newsparse._parsers.quotes import Attribution
from newsparse._scan import Span, Text
from newsparse._story.places import phrase_holding
from newsparse.lexicons import Lexicon
from newsparse.model import Excerpt, Percentage, Poll, QuoteAct, QuoteKind

__all__ = ["attach", "polls"]

_POINTERS = frozenset(("a", "another", "in", "it", "its", "same", "that", "the", "their", "these", "this"))
"""Words with which a later mention points back at a poll: the same survey."""


def attach(text: Text, percentages: Iterable[Percentage]) -> tuple[Percentage, ...]:
    """Give each figure its source: the poll or study that states it, else whoever speaks the words it is in.

    Where those words are reported and not quoted, what the figure's own sentence names comes first. Attribution is
    read in the figure's paragraph alone, so that paragraphs without figures cost nothing.
    """
    starts = [paragraph.start for paragraph in text.paragraphs]
    found: list[Percentage] = []
    for at, held in groupby(percentages, key=lambda figure: bisect_right(starts, figure.start) - 1):
        words = [*_words_of_others(text, text.paragraphs[at])]
        found += (attrs.evolve(figure, source=_source(text, figure, said)) for figure, said in _inside(held, words))
    return tuple(found)


@attrs.frozen
class _Said:
    """Words that somebody vouches for, and whose they are."""

    start: int
    end: int
    speaker: Excerpt
    is_reported: bool
    """Whether they stand in no marks."""
    is_named: bool
    """Whether a name, a role or a pronoun speaks, and not just any noun."""


def _words_of_others(text: Text, paragraph: Span) -> Iterator[_Said]:
    """Give what is said in a paragraph, at its places in the whole text."""
    alone = text.alone(*paragraph)
    offset = paragraph.start
    for attribution in quotes.find(alone):
        speaker = attribution.speaker
        if speaker is None or not _vouches(alone, attribution):
            continue
        mention = text.excerpt(offset + speaker.start, offset + speaker.end)
        is_reported = attribution.kind is QuoteKind.INDIRECT
        is_named = alone.words.kinds[alone.words.holding(speaker.start)] == "P" or _is_name(alone, speaker)
        for piece in attribution.content:
            yield _Said(offset + piece.start, offset + piece.end, mention, is_reported, is_named)


def _is_name(text: Text, speaker: Span) -> bool:
    return phrase_holding(text, text.words.holding(speaker.start)).kind in "NR"


def _source(text: Text, figure: Percentage, said: _Said | None) -> Excerpt | None:
    if said is None or not takes_source(text, figure):
        return figure.source
    if figure.source is None:
        return said.speaker if said.is_named or not said.is_reported else None
    is_inside = not said.is_reported and not _names_survey(figure.source, text.lexicon)
    return said.speaker if is_inside else figure.source


def _inside(percentages: Iterable[Percentage], words: Iterable[_Said]) -> Iterator[tuple[Percentage, _Said | None]]:
    """Give each figure with the innermost words of somebody that hold it."""
    coming = sorted(words, key=lambda said: said.start, reverse=True)
    around: list[_Said] = []
    for figure in percentages:
        while coming and coming[-1].start <= figure.start:
            around.append(coming.pop())
        around = [said for said in around if said.end >= figure.end]
        yield figure, min(around, key=lambda said: said.end - said.start, default=None)


def _vouches(text: Text, attribution: Attribution) -> bool:
    """Whether somebody states something: plans and wishes do not, forecasts do."""
    if text.source.startswith("to ", attribution.content[0].start):
        return False
    if attribution.act is QuoteAct.SPEECH or attribution.cue is None:
        return True
    verb = text.lexicon.verb_forms.get(" ".join(text.folded[slice(*attribution.cue)].lower().split()))
    return verb is not None and verb.base in text.lexicon.forecast_verbs


def _names_survey(source: Excerpt, lexicon: Lexicon) -> bool:
    nouns = lexicon.poll_nouns | lexicon.study_nouns | lexicon.data_nouns
    return not nouns.isdisjoint(_words(source))


def _words(excerpt: Excerpt) -> list[str]:
    return excerpt.text.lower().split()


def polls(percentages: Iterable[Percentage], lexicon: Lexicon) -> tuple[Poll, ...]:
    """Group the figures that polls state; a figure without a source does not part two of one poll."""
    found: list[Poll] = []
    latest: Poll | None = None
    for figure in percentages:
        if figure.source is None:
            continue
        if latest and _is_same(latest.source, figure.source, lexicon):
            latest = found[-1] = Poll(latest.source, (*latest.figures, figure))
        elif lexicon.poll_nouns.isdisjoint(_words(figure.source)):
            latest = None
        else:
            latest = Poll(figure.source, (figure,))
            found.append(latest)
    return tuple(found)


def _is_same(poll: Excerpt | None, source: Excerpt, lexicon: Lexicon) -> bool:
    """Whether a source is a poll named before: in the same words, by its maker's name, or as "the survey"."""
    points_back = all(word in _POINTERS or word in lexicon.poll_nouns for word in _words(source))
    return points_back or (poll is not None and source.text in poll.text)
