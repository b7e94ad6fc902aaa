"""Who or what is spoken to, and through which outlet: told the crew, said on a platform."""

from __future__ import annotations

from newsparse._grammar import pattern
from newsparse._parsers.quotes.lines import Line
from newsparse._scan import Span

__all__ = ["addressee_of"]

_POSTED = pattern(r"[zb] (?P<where>[NUR])")
"""on Facebook; in a Telegram post."""
_BEFORE_SUBJECT = pattern(r"(?r) (?: \A | [.\n\"] ) (?P<how>[giJ]) (?P<to>[az]) (?P<where>[NR]) [^.;:,]{0,6} ,?+ \Z")
"""Writing in the Gannet on Monday, | Speaking to the Gannet, (the mate said)."""
_HOW = {"a": ("speaking", "talking"), "z": ("writing",)}
"""By the kind of preposition: one writes in a paper, but who speaks in Tern speaks to nobody of that name."""
_REACH = 12
"""How many items back that may begin."""
_ARTICLE = pattern(r"(?: an? | the ) \s")
"""(on) a (Telegram post)."""
_CAPITALS = pattern(r"\p{Lu}\w*+ (?: \s \p{Lu}\w*+ )*+")
"""The name of a platform: Truth Social."""
_TWO_LAST_WORDS = pattern(r"\s (?P<pointer>\w++) \s (?P<noun>\w++) \Z")
"""What may be a time behind who was told: (the crew) last week."""


def addressee_of(line: Line, told: Span | None, start: int, after_cue: int) -> Span | None:
    """Give the addressee without the time behind it, or else the platform or outlet named beside the attribution."""
    if told is None:
        return _platform(line, after_cue) or _outlet(line, start)
    words, lexicon = _TWO_LAST_WORDS.search(line.text.folded, told.start, told.end), line.text.lexicon
    is_time = words is not None and words["pointer"] in lexicon.time_pointers and words["noun"] in lexicon.time_nouns
    return Span(told.start, words.start()) if words and is_time else told


def _platform(line: Line, after_cue: int) -> Span | None:
    posted = _POSTED.match(line.letters, after_cue)
    if posted is None:
        return None
    item = line.items[posted.start("where")]
    article = _ARTICLE.match(line.text.folded, item.start, item.end)
    start = article.end() if article else item.start
    capitals = _CAPITALS.match(line.text.folded, start, item.end)
    is_known = capitals is not None and capitals.group().lower() in line.text.lexicon.platforms
    return Span(*capitals.span()) if capitals and is_known else None


def _outlet(line: Line, start: int) -> Span | None:
    spoken = _BEFORE_SUBJECT.search(line.letters, max(0, start - _REACH), start)
    if spoken is None or line.words(spoken.start("how")) not in _HOW[spoken["to"]]:
        return None
    return line.span(*spoken.span("where"))
