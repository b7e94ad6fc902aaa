"""Where an attribution stands in words that have lost their closing mark: "We sail at noon, she said."""

from __future__ import annotations

from functools import lru_cache

from newsparse._grammar import NAME_WORD, Pattern, pattern
from newsparse.lexicons import Lexicon
from newsparse.lexicons.verbs import verb_forms

__all__ = ["before", "before_last"]

_TAIL = 100
"""How far from the end of a stretch its last attribution can begin."""


def before(source: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Give the end of what stands before the first attribution in a stretch; without one, the end of the stretch."""
    found = _attribution(lexicon).search(source, start, end)
    return found.start() if found else end


def before_last(source: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Give the end of what stands before the attribution that ends a stretch; without one, the end of the stretch."""
    found = _attribution(lexicon).search(source, max(start, end - _TAIL), end)
    is_last = found is not None and not source[found.end() : end].strip(" .,:")
    return found.start() if found and is_last else end


@lru_cache(maxsize=8)
def _attribution(lexicon: Lexicon) -> Pattern:
    forms = verb_forms({"reporting": lexicon.reporting_verbs, "quoting": lexicon.quoting_verbs})
    speaker = rf"(?: (?:he|she|they)\b | (?:the\ )?+{NAME_WORD}(?:\ {NAME_WORD}){{0,3}}+ )"
    return pattern(
        rf"""
        (?<=[\p{{L}}\p{{N}}][,?!]) [\ \u00a0]
        (?: {speaker} [\ \u00a0] (?:\L<cues>)\b | (?:\L<cues>) [\ \u00a0] {speaker} )
        (?= [.,;:] | \s (?:\L<prepositions>)\b | \s*+$ )  # and not: by then, Dr Lee said that it was over
        """,
        cues={form for form, verb in forms.items() if verb.is_finite},
        prepositions=lexicon.prepositions,
    )
