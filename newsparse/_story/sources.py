"""Whose figure is whose: sources that only attribution tells, and the figures that one poll states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from newsparse._parsers.percentages import takes_source
from newsparse.lexicons import Lexicon
from newsparse.model import Excerpt, Percentage, Poll, Quote, QuoteAct, QuoteKind

if TYPE_CHECKING:
    from newsparse._scan import Text

__all__ = ["attach", "polls"]

_POINTERS = frozenset(("a", "another", "in", "it", "its", "same", "that", "the", "their", "these", "this"))
"""Words with which a later mention points back at a poll: the same survey."""


def attach(text: Text, percentages: Iterable[Percentage], quotes: Sequence[Quote]) -> tuple[Percentage, ...]:
    """Give each figure its source: the poll or study that states it, else whoever speaks the words it is in.

    Where those words are reported and not quoted, what the figure's own sentence names comes first.
    """
    return tuple(
        attrs.evolve(figure, source=_source(text, figure, quote))
        for figure, quote in _with_quotes(percentages, [quote for quote in quotes if _vouches(text, quote)])
    )


def _source(text: Text, figure: Percentage, quote: Quote | None) -> Excerpt | None:
    if quote is None or quote.speaker is None or not takes_source(text, figure):
        return figure.source
    if figure.source is None:
        is_known = quote.kind is not QuoteKind.INDIRECT or quote.speaker.entity is not None
        return quote.speaker.mention if is_known else None
    is_inside = quote.kind is not QuoteKind.INDIRECT and not _names_survey(figure.source, text.lexicon)
    return quote.speaker.mention if is_inside else figure.source


def _with_quotes(
    percentages: Iterable[Percentage], quotes: Iterable[Quote]
) -> Iterator[tuple[Percentage, Quote | None]]:
    """Give each figure with the innermost quote that holds it."""
    pieces = [(piece, quote) for quote in quotes for piece in quote.content]
    coming = sorted(pieces, key=lambda pair: pair[0].start, reverse=True)
    around: list[tuple[Excerpt, Quote]] = []
    for figure in percentages:
        while coming and coming[-1][0].start <= figure.start:
            around.append(coming.pop())
        around = [pair for pair in around if pair[0].end >= figure.end]
        innermost = min(around, key=lambda pair: pair[0].end - pair[0].start, default=None)
        yield figure, innermost[1] if innermost else None


def _vouches(text: Text, quote: Quote) -> bool:
    """Whether somebody states something: plans and wishes do not, forecasts do."""
    if quote.speaker is None or quote.speaker.mention is None or quote.content[0].text.startswith("to "):
        return False
    if quote.act is QuoteAct.SPEECH or quote.cue is None:
        return True
    verb = text.lexicon.verb_forms.get(quote.cue.text.lower())
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
