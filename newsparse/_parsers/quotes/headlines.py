"""What a headline attributes: its own reading has told speaker, cue and body apart."""

from __future__ import annotations

from newsparse._parsers.quotes.attributions import Attribution
from newsparse._scan import Span, Text
from newsparse.model import Headline, QuoteAct, QuoteKind

__all__ = ["from_headline"]


def from_headline(text: Text, headline: Headline) -> list[Attribution]:
    """Give the body as a quote of the speaker, if the headline names one."""
    if headline.attribution is None:
        return []
    body = headline.body
    quotations = [i for i, q in enumerate(text.quotations) if body.start <= q.outer_start and q.outer_end <= body.end]
    kind = QuoteKind.MIXED if quotations else QuoteKind.INDIRECT
    content = Span(body.start, body.end)
    first = text.quotations[quotations[0]] if quotations else None
    if first and (first.outer_start, first.outer_end) == content:
        kind, content = QuoteKind.DIRECT, Span(first.start, first.end)
    speaker, cue = headline.attribution.speaker, headline.attribution.cue
    return [
        Attribution(
            kind=kind,
            act=QuoteAct.SPEECH,
            content=(content,),
            quotations=tuple(quotations),
            speaker=Span(speaker.start, speaker.end),
            cue=Span(cue.start, cue.end) if cue else None,
            addressee=None,
            rule="headline",
        )
    ]
