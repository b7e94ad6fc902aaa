"""Whose figure is whose: sources that only attribution tells, and the figures that one poll states."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

import attrs

from newsparse._parsers import quotes
from newsparse._parsers.percentages import takes_source
from newsparse._parsers.quotes import Attribution
from newsparse._scan import Span, Text
from newsparse._scan.kinds import CUES
from newsparse._story.places import phrase_holding
from newsparse.lexicons import Lexicon
from newsparse.model import Excerpt, Percentage, Poll, QuoteAct, QuoteKind

__all__ = ["attach", "polls"]

_POINTERS = frozenset(("a", "another", "in", "it", "its", "same", "that", "the", "their", "these", "this"))
"""Words with which a later mention points back at a poll: the same survey."""


def attach(text: Text, percentages: Iterable[Percentage]) -> tuple[Percentage, ...]:
    """Give each figure its source: the poll or study that states it, else whoever speaks the words it is in.

    Where those words are reported and not quoted, what the figure's own sentence names comes first. Attribution is
    read in the figure's paragraph alone, and only where it can tell a source.
    """
    found: list[Percentage] = []
    for at, group in groupby(percentages, key=lambda figure: _paragraph_of(text, figure)):
        held, paragraph = [*group], text.paragraphs[at]
        words = [*_words_of_others(text, paragraph)] if _can_tell(text.alone(*paragraph), held) else []
        found += (_with_source(text, figure, said) for figure, said in _inside(held, words))
    return tuple(found)


def _paragraph_of(text: Text, figure: Percentage) -> int:
    return bisect_right(text.paragraphs, figure.start, key=itemgetter(0)) - 1


def _can_tell(paragraph: Text, held: Sequence[Percentage]) -> bool:
    """Whether who speaks in a paragraph can be the source of a figure: words without marks tell only missing ones."""
    if paragraph.quotations:
        return not all(figure.source and _names_survey(figure.source, paragraph.lexicon) for figure in held)
    return any(figure.source is None for figure in held) and not _REPORTING.isdisjoint(paragraph.words.kinds)


_REPORTING = frozenset(CUES + "ct")
"""The kinds of words one of which stands in every attribution without marks: a cue, "according", or "that"."""


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


def _with_source(text: Text, figure: Percentage, said: _Said | None) -> Percentage:
    source = _source(text, figure, said)
    return figure if source is figure.source else attrs.evolve(figure, source=source)


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
