"""The words that this room's patterns look for, taken out of a lexicon once.

The rows of its tables name their word lists without having them; `bound` hands a table the lists of a lexicon.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

import attrs

from newsparse._grammar import pattern
from newsparse.lexicons.verbs import forms_of
from newsparse.model import Approximation

if TYPE_CHECKING:
    from newsparse._grammar import Pattern
    from newsparse._rules import Rule
    from newsparse.lexicons import Lexicon

__all__ = [
    "amount_words",
    "bound",
    "bound_pattern",
    "fraction_worths",
    "hedges",
    "number_worths",
    "share_verbs",
    "word_lists",
    "words_in",
    "words_listed",
]

Context = TypeVar("Context")
Result = TypeVar("Result")


@lru_cache(maxsize=8)
def bound(rules: tuple[Rule[Context, Result], ...], lexicon: Lexicon) -> tuple[Rule[Context, Result], ...]:
    """Give a table of rules the word lists of a lexicon."""
    return tuple(attrs.evolve(rule, pattern=bound_pattern(rule.pattern, lexicon)) for rule in rules)


@lru_cache(maxsize=256)
def bound_pattern(unbound: Pattern, lexicon: Lexicon) -> Pattern:
    """Give one pattern the word lists of a lexicon."""
    return pattern(unbound.source, **word_lists(lexicon))


_IN_AMOUNTS = """
    a an and between from full give half minus negative of one or plus quarter single take three to whole
    age b basis bips bp bps c cent cents p pc pct percent percentage percentages percents per point points pp ppt ppts
    pt pts
"""


@lru_cache(maxsize=8)
def amount_words(lexicon: Lexicon) -> frozenset[str]:
    """Give every word, in lower case, that a row on amounts can have before its last unit."""
    return words_listed(lexicon, "numbers", "fractions", "approximators").union(_IN_AMOUNTS.split())


@lru_cache(maxsize=8)
def words_listed(lexicon: Lexicon, *names: str) -> frozenset[str]:
    """Give every word, in lower case, of some lists, the words of an entry of several each by itself."""
    return frozenset(word for name in names for entry in word_lists(lexicon)[name] for word in words_in(entry))


def words_in(printed: str) -> list[str]:
    """Give the words of a stretch of text in lower case: to look them up costs much less than to try rows."""
    return _LETTERS.findall(printed.casefold())


_LETTERS = pattern(r"\p{L}++")


@lru_cache(maxsize=8)
def word_lists(lexicon: Lexicon) -> Mapping[str, frozenset[str]]:
    """Every list that a pattern of this room can name."""
    before, after = (hedges(entries) for entries in (lexicon.approximators, lexicon.approximators_after))
    rises, falls = (_all_forms(verbs) for verbs in (lexicon.rise_verbs, lexicon.fall_verbs))
    bounds = {word for word, hedge in before.items() if hedge in _COMPARED and word.isascii() and word[0].isalpha()}
    return MappingProxyType(
        {
            "numbers": frozenset(number_worths(lexicon)),
            "fractions": frozenset(fraction_worths(lexicon)),
            "approximators": frozenset(before),
            "approximators_after": frozenset(after),
            "bounds": frozenset(bounds),
            "degree_adjectives": lexicon.degree_adjectives,
            "degree_adverbs": lexicon.degree_adverbs,
            "rises": rises | lexicon.rise_nouns | lexicon.rise_particles,
            "falls": falls | lexicon.fall_nouns | lexicon.fall_particles,
            "rise_verbs": rises | lexicon.rise_particles,
            "fall_verbs": falls | lexicon.fall_particles,
            "rise_nouns": lexicon.rise_nouns,
            "fall_nouns": lexicon.fall_nouns,
            "rise_comparatives": lexicon.rise_comparatives,
            "fall_comparatives": lexicon.fall_comparatives,
            "contest_words": lexicon.contest_words,
            "joints": _joints(lexicon),
        }
    )


def _joints(lexicon: Lexicon) -> frozenset[str]:
    """The words that no plain noun phrase has inside: of, and, was, who, said."""
    finite = (form for form, verb in lexicon.verb_forms.items() if verb.is_finite and not verb.is_participle
              and verb.base not in lexicon.noun_verbs and " " not in form)  # fmt: skip
    return frozenset(finite).union(
        lexicon.auxiliaries, lexicon.coordinators, lexicon.interrogatives, lexicon.negations, lexicon.prepositions,
        lexicon.relative_pronouns, lexicon.subject_pronouns, lexicon.subordinators,
    )  # fmt: skip


_COMPARED = (Approximation.MORE_THAN, Approximation.LESS_THAN)


@lru_cache(maxsize=8)
def hedges(entries: frozenset[str]) -> Mapping[str, Approximation]:
    """Read entries such as "nearly: about"."""
    return {word: Approximation(hedge) for word, hedge in _pairs(entries)}


@lru_cache(maxsize=8)
def number_worths(lexicon: Lexicon) -> Mapping[str, Fraction]:
    """Read entries such as "twenty: 20"."""
    return {word: Fraction(worth) for word, worth in _pairs(lexicon.number_values)}


@lru_cache(maxsize=8)
def fraction_worths(lexicon: Lexicon) -> Mapping[str, Fraction]:
    """Read entries such as "half: 1/2"."""
    return {word: Fraction(worth) for word, worth in _pairs(lexicon.fraction_values)}


@lru_cache(maxsize=8)
def share_verbs(lexicon: Lexicon) -> Mapping[str, str]:
    """Read entries such as "vote: voted": a base form that can be a noun ("$"), a past form that is finite ("!")."""
    pairs = [(base, past) for base, _, past in (entry.partition(":") for entry in lexicon.share_verbs)]
    return {base.strip(): "$" for base, _ in pairs} | {past.strip(): "!" for _, past in pairs if past}


def _pairs(entries: Iterable[str]) -> list[tuple[str, str]]:
    split = (entry.rpartition(":") for entry in entries)
    return [(word.strip(), meaning.strip()) for word, _, meaning in split]


def _all_forms(verbs: Iterable[str]) -> frozenset[str]:
    return frozenset(form for entry in verbs for form, _ in forms_of(entry))
