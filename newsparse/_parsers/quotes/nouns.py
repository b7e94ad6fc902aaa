"""Nouns as cues: somebody's claim that the ferry is late, their chants of "no fog"."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

import attrs

from newsparse._grammar import pattern
from newsparse._parsers.quotes.frames import Frame, after
from newsparse._parsers.quotes.lines import REACH, Line
from newsparse._parsers.quotes.subjects import subject_before
from newsparse._scan import Span

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["in_chant", "in_claim"]

_OWNER = pattern(r"(?i) (?P<owner> [^']{1,80}+ ) (?: 's | ' ) \s | (?P<owner> his | her | their | its ) \s")
"""What begins a noun phrase: Bo Lund's | his."""
_AFTER_NOUN = {"t": "C", "a": "X"}
"""What kind of cue a noun is by what stands after it: claim that, pledge to; and a call for something names it."""
_PASSIVE = pattern(r"(?r) = v?+ [eVCKXESTQ] [^.;:\"'~]{0,8} \Z")
"""(He) was met with (chants of)."""
_MAKER = pattern(r"[zbf] (?P<maker>[NRo])")
"""(A claim) by Bo Lund."""
_OF_A_MAKER = ("by", "of", "from")


def in_claim(line: Line, match: Match) -> Frame | None:
    """A clause behind the noun for what was said, if the noun is somebody's: Bo Lund's claim that."""
    cue = _cue(line, match, line.text.lexicon.claim_nouns)
    speaker = (_owner(line, cue) or _maker(line, cue)) if cue is not None else None
    if cue is None or speaker is None:
        return None
    is_subject = "=" not in match.group()
    frame = attrs.evolve(after(line, match), is_relative=is_subject)
    letter = _AFTER_NOUN.get(line.letters[match.end()], "E")
    return attrs.evolve(frame, cue=_last_word(line, cue), cue_letter=letter, speaker=speaker)


def in_chant(line: Line, match: Match) -> Frame | None:
    """Quoted words behind the noun for a cry: (they answered with) chants of "no fog"."""
    cue = _cue(line, match, line.text.lexicon.chant_nouns)
    if cue is None:
        return None
    is_answer = not _PASSIVE.search(line.letters, max(0, cue - REACH), cue)
    speaker = _owner(line, cue) or (subject_before(line, cue) if is_answer else None)
    return attrs.evolve(after(line, match), cue=_last_word(line, cue), cue_letter="!", speaker=speaker)


def _cue(line: Line, match: Match, nouns: AbstractSet[str]) -> int | None:
    """Give the last item of a match that ends in one of these nouns."""
    for item in reversed(range(*match.span())):
        word = line.words(item).rpartition(" ")[2]
        if word in nouns or word.removesuffix("s") in nouns:
            return item
    return None


def _last_word(line: Line, item: int) -> Span:
    end = line.items[item].end
    return Span(end - len(line.words(item).rpartition(" ")[2]), end)


def _owner(line: Line, item: int) -> Span | None:
    """Give who a noun phrase begins with: Bo Lund's (claim), his (claim)."""
    owner = _OWNER.match(line.text.folded, *line.items[item][:2])
    return Span(*owner.span("owner")) if owner else None


def _maker(line: Line, item: int) -> Span | None:
    """Give who stands behind a noun: (a claim) by Bo Lund."""
    maker = _MAKER.match(line.letters, item + 1)
    return line.span(*maker.span("maker")) if maker and line.words(item + 1) in _OF_A_MAKER else None
