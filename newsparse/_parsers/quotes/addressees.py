"""Who or what is spoken to, and through which outlet: told the crew, said on a platform."""

from __future__ import annotations

from newsparse._grammar import pattern
from newsparse._parsers.quotes.lines import Line
from newsparse._scan import Span

__all__ = ["addressee_of"]

_POSTED = pattern(r"[zb] (?P<where>[NUR])")
"""on Twitter; in a Telegram post."""
_BEFORE_SUBJECT = pattern(r"(?r) (?: \A | [.\n\"] ) (?P<how>[giJ]) [az] (?P<where>N) [^.;:,]{0,6} ,?+ \Z")
"""Writing in the Gannet on Monday, (the mate said)."""
_HOW = frozenset({"speaking", "speaking to", "talking", "talking to", "writing"})
_REACH = 12
"""How many items back that may begin."""
_ARTICLE = pattern(r"(?: an? | the ) \s")
_TIME = pattern(r"\s (?: last | this | next | earlier ) \s [\w']++ \Z")
"""What is no part of a name before it: (told) the Gannet last week."""


def addressee_of(line: Line, told: Span | None, start: int, after_cue: int) -> Span | None:
    """Give the addressee without the time behind it, or else the platform or outlet named beside the attribution."""
    if told is None:
        return _platform(line, after_cue) or _outlet(line, start)
    time = _TIME.search(line.text.folded, told.start, told.end)
    return Span(told.start, time.start()) if time else told


def _platform(line: Line, after_cue: int) -> Span | None:
    posted = _POSTED.match(line.letters, after_cue)
    if posted is None:
        return None
    item = line.items[posted.start("where")]
    article = _ARTICLE.match(line.text.folded, item.start, item.end)
    start = article.end() if article else item.start
    words = line.text.folded[start : item.end].lower().split()
    known = line.text.lexicon.platforms
    name = next((name for name in (" ".join(words[:2]), words[0]) if name in known), None)
    return Span(start, start + len(name)) if name else None


def _outlet(line: Line, start: int) -> Span | None:
    spoken = _BEFORE_SUBJECT.search(line.letters, max(0, start - _REACH), start)
    if spoken is None or line.words(spoken.start("how")) not in _HOW:
        return None
    return line.span(*spoken.span("where"))
