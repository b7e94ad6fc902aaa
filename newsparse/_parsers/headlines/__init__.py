"""Headlines: kicker, label, body, attribution, quoted words, question, publisher.

A headline is peeled from the outside inwards, one table of rules after the other; what is left at the end is its body.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsparse._parsers.headlines.before import RULES as BEFORE
from newsparse._parsers.headlines.behind import RULES as BEHIND
from newsparse._parsers.headlines.labels import RULES as LABELS
from newsparse._parsers.headlines.line import HeadlineRule, Line, apply, read
from newsparse._parsers.headlines.openings import RULES as OPENINGS
from newsparse._parsers.headlines.place import find_span
from newsparse._parsers.headlines.publishers import RULES as PUBLISHERS
from newsparse._scan import Span, Text
from newsparse.lexicons import ENGLISH
from newsparse.model import Excerpt, Headline, HeadlineAttribution

__all__ = ["BEFORE", "BEHIND", "LABELS", "OPENINGS", "PUBLISHERS", "find_span", "parse", "try_rule"]

_MAX_LAYERS = 4
"""As many labels and sections as a headline may be wrapped in."""
_AFTER_QUESTION_MARK = ".…'\"’”»)] "


def parse(text: Text, span: Span) -> Headline:
    """Read the headline that stands at a place of the text."""
    line = read(text, _trimmed(text, span))
    line = _without_frame(line)
    line = apply(BEHIND, line)
    line = _without_opening(line)
    if line.speaker is None:
        line = apply(BEFORE, line)
    return _headline(line)


def try_rule(rule: HeadlineRule, headline: str) -> bool:
    """Tell whether a row alone finds something in a headline."""
    text = Text(headline, ENGLISH)
    line = read(text, Span(0, len(headline)))
    return apply((rule,), line) is not line


def _without_frame(line: Line) -> Line:
    """Take publisher, labels and section, which may stand at both ends."""
    for _ in range(_MAX_LAYERS):
        wrapped, line = line, apply(LABELS, apply(PUBLISHERS, line))
        if line is wrapped:
            break
    return line


def _without_opening(line: Line) -> Line:
    """Take topic or speaker; behind a topic there may be a speaker with a joint of their own."""
    opened = apply(OPENINGS, line)
    inner = apply(OPENINGS, opened)
    return inner if line.speaker is None and opened.speaker is None and inner.speaker else opened


def _trimmed(text: Text, span: Span) -> Span:
    stretch = text.source[slice(*span)]
    start = span.start + len(stretch) - len(stretch.lstrip())
    return Span(start, max(start, span.start + len(stretch.rstrip())))


def _headline(line: Line) -> Headline:
    """Hand over what has been taken and what is left."""
    whole = line.text.excerpt(*line.span)
    body = _excerpt(line, Span(line.start, line.end)) or whole
    speaker = _excerpt(line, line.speaker)
    return Headline(
        whole.start,
        whole.end,
        whole.text,
        body=body,
        kicker=_excerpt(line, line.kicker),
        label=_excerpt(line, line.label),
        publisher=_excerpt(line, line.publisher),
        attribution=HeadlineAttribution(speaker, _excerpt(line, line.cue)) if speaker else None,
        quoted=tuple(_quoted(line)),
        is_question=body.text.rstrip(_AFTER_QUESTION_MARK).endswith("?"),
    )


def _excerpt(line: Line, words: Span | None) -> Excerpt | None:
    if words is None or words.start == words.end:
        return None
    return line.text.excerpt(line.places[words.start].start, line.places[words.end - 1].end)


def _quoted(line: Line) -> Iterator[Excerpt]:
    for quotation in line.text.quotations:
        if line.span.start <= quotation.outer_start and quotation.outer_end <= line.span.end:
            yield line.text.excerpt(quotation.start, quotation.end)
