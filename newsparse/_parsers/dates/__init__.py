"""The room for dates: calendar expressions, found by our own patterns, and the days they cover.

Three steps: `expressions` finds where they stand and what they say; that is read against a moment (publication day, the
date named before, the tense of the clause); each is handed over with its period, as far as the moment tells it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import suppress
from functools import partial

from newsparse._parsers.dates import expressions
from newsparse._parsers.dates.context import Context, Piece
from newsparse._parsers.dates.expressions import RULES
from newsparse._parsers.dates.moments import Meaning, Moment, NotPlacedError
from newsparse._parsers.dates.periods import Period
from newsparse._parsers.dates.published import published_day
from newsparse._scan.text import Text
from newsparse.errors import ParseError
from newsparse.model import DateMention

__all__ = ["RULES", "find", "parse", "published_day"]

_REACH = 600
"""How far back the date may stand that "the following year" counts from, in characters: a paragraph or so."""


def find(text: Text, published: datetime.date | None) -> tuple[DateMention, ...]:
    """Find every calendar expression, in text order."""
    return tuple(_mentions(text, Context(text.folded, text.lexicon), published))


def parse(text: Text, published: datetime.date | None) -> DateMention:
    """Read a string that is one calendar expression and nothing else, but for white space around it.

    Raises:
        ParseError: it is not; the error points at what is no part of the date.
    """
    found = tuple(_mentions(text, Context(text.folded, text.lexicon, is_alone=True), published))
    if wrong := _wrong(text.source, found):
        reason, start, end = wrong
        raise ParseError(reason, text.source, start, end)
    return found[0]


def _wrong(source: str, found: tuple[DateMention, ...]) -> tuple[str, int, int] | None:
    """Tell what keeps a string from being one date, and where."""
    end = len(source.rstrip())
    start = len(source) - len(source.lstrip()) if end else 0
    if not found:
        return ("not a date", start, end) if end else ("no date", 0, len(source))
    first, *others = found
    if others:
        return "more than one date", others[0].start, others[-1].end
    if first.start > start:
        return "no part of a date", start, len(source[: first.start].rstrip())
    if first.end < end:
        return "no part of a date", end - len(source[first.end : end].lstrip()), end
    return None


def _mentions(text: Text, context: Context, published: datetime.date | None) -> Iterator[DateMention]:
    """Give every expression that has a place on the calendar, or would have one if the publication day were known."""
    named: DateMention | None = None
    for piece in expressions.find(context):
        if named and piece.start - named.end > _REACH:
            named = None
        moment = Moment(published, named, partial(context.tendency, piece.start, piece.end))
        with suppress(NotPlacedError):
            named = _mention(text, piece, moment)
            yield named


def _period(meaning: Meaning, moment: Moment) -> Period | None:
    try:
        return meaning.period(moment)
    except (OverflowError, ValueError):  # before the year 1 or after 9999
        return None


def _mention(text: Text, piece: Piece, moment: Moment) -> DateMention:
    period = _period(piece.meaning, moment)
    return DateMention(
        start=piece.start,
        end=piece.end,
        text=text.source[piece.start : piece.end],
        start_date=period.start if period else None,
        end_date=period.end if period else None,
        granularity=period.granularity if period else piece.meaning.granularity_at(moment),
        iso=period.iso if period else None,
    )
