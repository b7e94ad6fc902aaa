"""Where an attribution stands beside words that have lost a mark: "We sail at noon, she said."""

from __future__ import annotations

from functools import lru_cache

from newsparse._grammar import NAME_WORD, Pattern, pattern
from newsparse.lexicons import Lexicon
from newsparse.lexicons.verbs import verb_forms

__all__ = ["before", "before_last", "last_lead", "leads_to", "stands_at"]

_TAIL = 100
"""How far from the end of a stretch its last attribution can begin."""
_LEAD = 40
"""The longest that can lead to a mark: a verb of several words, and the space before it."""
_SPEAKER = rf"(?: (?:he|she|they)\b | (?:the\ )?+{NAME_WORD}(?:\ {NAME_WORD}){{0,3}}+ )"
_OFFICE = r"the(?:\ [\p{L}\p{M}-]{1,30}+){1,2}"
_ADDRESSEE = rf"""(?:
    {NAME_WORD}(?:\ {NAME_WORD}){{0,3}}+
  | (?:(?:the|an?|his|her|their)\ )?+ [\p{{L}}-]{{2,20}}+ (?:\ [\p{{L}}-]{{2,20}}+)?
)"""


def before(source: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Give the end of what stands before the first attribution in a stretch; without one, the end of the stretch."""
    found = _attribution(lexicon).search(source, start, end)
    return found.start() if found else end


def before_last(source: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Give the end of what stands before the attribution that ends a stretch; without one, the end of the stretch."""
    found = _attribution(lexicon).search(source, max(start, end - _TAIL), end)
    is_last = found is not None and not source[found.end() : end].strip(" .,:")
    return found.start() if found and is_last else end


def stands_at(source: str, start: int, lexicon: Lexicon) -> bool:
    """Tell whether an attribution stands directly behind a closing mark and its comma."""
    return _behind_mark(lexicon).match(source, start) is not None


def leads_to(source: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether a stretch ends with what leads to speech: she said, or she said: or a colon."""
    return _lead(lexicon).search(source, max(start, end - _LEAD), end) is not None


def last_lead(source: str, start: int, end: int, lexicon: Lexicon) -> int | None:
    """Give the end of the last lead to speech in a stretch that a capital follows: she said, We sail."""
    return max((found.end() for found in _lead_to_capital(lexicon).finditer(source, start, end)), default=None)


@lru_cache(maxsize=8)
def _attribution(lexicon: Lexicon) -> Pattern:
    return pattern(
        rf"""
        (?<=[\p{{L}}\p{{N}}][,?!]) [\ \u00a0]
        (?: (?:said|says) [\ \u00a0] (?: \p{{Lu}} | (?:the|an?|one|another)\b )
          | (?: (?: {_SPEAKER} | {_OFFICE} ) [\ \u00a0] (?:\L<cues>)\b | (?:\L<cues>) [\ \u00a0] {_SPEAKER} )
            (?: (?<=\ told) \ {_ADDRESSEE} )?
            (?= [.,;:] | \s (?: \L<prepositions> | \L<days> | when | while | as | \p{{Ll}}{{2,20}}ly )\b | \s*+$ )
            # and not: by then, Dr Lee said that it was over
        )
        """,
        cues=_cues(lexicon),
        prepositions=lexicon.prepositions,
        days={day.capitalize() for day in lexicon.weekdays},
    )


@lru_cache(maxsize=8)
def _behind_mark(lexicon: Lexicon) -> Pattern:
    return pattern(
        rf"""
        [\ \u00a0]?+
        (?!\L<no_names>\b)  # We sail," When I agreed
        (?: (?: {_SPEAKER} | {_OFFICE} ) [\ \u00a0] (?:\L<cues>)\b
          | (?:\L<cues>) [\ \u00a0] (?: {_SPEAKER} | (?:the|an?|his|her|their|one|another)\b )
        )
        """,
        cues=_cues(lexicon),
        no_names=_no_names(lexicon),
    )


@lru_cache(maxsize=8)
def _lead(lexicon: Lexicon) -> Pattern:
    return pattern(r"(?: (?<![\p{L}\p{M}]) (?:\L<cues>) [,:]?+ | : ) [\ \u00a0]?+ \Z", cues=_cues(lexicon))


@lru_cache(maxsize=8)
def _lead_to_capital(lexicon: Lexicon) -> Pattern:
    return pattern(r"(?<![\p{L}\p{M}]) (?<!\bI\ ) (?:\L<cues>) [,:] [\ \u00a0] (?=\p{Lu})", cues=_cues(lexicon))


def _no_names(lexicon: Lexicon) -> set[str]:
    """Give the capitalised words that begin a sentence, and no name."""
    beginnings = lexicon.subordinators | lexicon.coordinators | lexicon.prepositions | lexicon.interrogatives
    return {word.capitalize() for word in beginnings | lexicon.subject_pronouns | lexicon.determiners}


@lru_cache(maxsize=8)
def _cues(lexicon: Lexicon) -> frozenset[str]:
    forms = verb_forms({"reporting": lexicon.reporting_verbs, "quoting": lexicon.quoting_verbs})
    return frozenset(form for form, verb in forms.items() if verb.is_finite)
