"""What a name looks like: features of its own words, with weights (see `newsparse._parsers.people.evidence`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Literal

import attrs

from newsparse._grammar import Pattern, pattern
from newsparse._parsers.people.forms import Form
from newsparse._scan.kinds import kind_of
from newsparse.lexicons import Lexicon

__all__ = ["BARE_SHAPE", "SHAPES", "Listed", "Shape", "begins_given", "shapes_of"]

_PAIR = 2
BARE_SHAPE = "two_or_three_words"
"""What a person's name has in common with a bird's or a storm's: more must be seen than this."""


Part = Literal["any", "first", "last", "whole"]
"""A part of a name: any of its words, whatever full stop it is printed with; its first word; its last word, where the
first is no given name; the whole name."""


@attrs.frozen
class Listed:
    """A part of the name is on a list of the lexicon."""

    part: Part
    field: str


@attrs.frozen
class Shape:
    """A row: what a name looks like."""

    name: str
    full: float
    alone: float
    looks: Listed | Pattern | Callable[[Form, Lexicon], bool]
    """A list that has it, what is found in its kinds, or a look at the whole form."""
    example: str


def begins_given(form: Form, lexicon: Lexicon) -> bool:
    """Whether the first word of the name can be a given name."""
    return lexicon.can_be_given_name(form.words[0])


def _holds_place(form: Form, lexicon: Lexicon) -> bool:
    """Whether a word of the name is a place's, but for a given name before another word: Paris Poe, Chelsea Lund."""
    may_be_given = len(form.words) == _PAIR and form.words[0] in lexicon.ambiguous_given_names
    return not lexicon.place_names.isdisjoint(form.words[may_be_given:])


def _has_initials(form: Form, lexicon: Lexicon) -> bool:
    """Whether two capitals stand for two given names, and not for a place."""
    is_pair = form.kinds[0] == "Z" and len(form.key[0].replace(".", "")) == _PAIR
    return is_pair and form.words[0] not in lexicon.place_names


def _is_people(form: Form, lexicon: Lexicon) -> bool:
    """Whether the last word is a nation's or faith's people."""
    last = form.words[-1]
    return last.endswith("s") and last[:-1] in lexicon.nationalities


def _is_compound(form: Form, lexicon: Lexicon) -> bool:
    """Whether a hyphen makes an adjective of a name."""
    return form.words[-1].rpartition("-")[2] in lexicon.compound_endings


def _has_syllables(form: Form, lexicon: Lexicon) -> bool:
    """Whether a given name is hyphenated as in Korean and Chinese names."""
    first, hyphen, second = form.words[-1].partition("-")
    return bool(hyphen) and second.islower() and kind_of(lexicon, first.lower()) not in "umrk"


SHAPES = (
    Shape("one_word", 0, -2, pattern(r"\A.\Z"), "Quill"),
    Shape("thing_at_end", -5, -5, Listed("last", "thing_endings"), "Quill Amendment"),
    Shape("compound", -9, -4, _is_compound, "an Ada Quill-style hat"),
    Shape("thing", -4, 0, lambda form, lexicon: form.words[0].lower() in lexicon.named_things, "Storm Quill"),
    Shape("two_or_three_words", 1, 0, pattern(r"\A.{2,3}\Z"), "Ada Quill"),
    Shape("many_words", -2, 0, pattern(r".{5}"), "Ada Mary Jane Poe Quill"),
    Shape("given_name", 3, 3, Listed("first", "given_names"), "Ada Quill"),
    Shape("ambiguous_given_name", 1.5, 0.5, Listed("first", "ambiguous_given_names"), "Will Quill"),
    Shape("honorific", 6, 9, lambda form, _: any(name.honorifics for name in form.mentions), "Dr Quill"),
    Shape("suffix", 3, 0, lambda form, _: any(name.core_end < name.end for name in form.mentions), "Ada Quill Jr"),
    Shape("nickname", 3, 0, lambda form, _: any(name.nickname for name in form.mentions), 'Ada "Dot" Quill'),
    Shape("ampersand", -8, 0, lambda form, _: "&" in form.words, "Quill & Lund"),
    Shape("syllables", 5, 0, _has_syllables, "Park Sung-min"),
    Shape("initial", 3, 0, pattern(r"I."), "Ada M. Quill"),
    Shape("bare_initial", 1, 0, lambda form, _: any(len(word) == 1 for word in form.words[:-1]), "T J Quill"),
    Shape("initials", 5, 0, _has_initials, "PJ Quill"),
    Shape("particle", 2.5, 0, pattern(r"y"), "Ada de Souza"),
    Shape("organization_word", -6, -6, Listed("any", "organization_words"), "Tern Council"),
    Shape("known_organization", -8, -8, Listed("whole", "known_organizations"), "on Sky News"),
    Shape("holds_known_organization", -3, 0, Listed("any", "known_organizations"), "Labour Together"),
    Shape("place_name", -8, -8, Listed("whole", "place_names"), "in New York"),
    Shape("place_word", -4, -4, Listed("any", "place_words"), "Tern Street"),
    Shape("holds_place_name", -2, 0, _holds_place, "in Upper Leeds"),
    Shape("place_name_at_end", -0.5, 0, Listed("last", "place_names"), "Ferry Lines Leeds"),
    Shape("place_prefix", -5, 0, Listed("first", "place_prefixes"), "in North Quill"),
    Shape("nationality", -4, -4, Listed("any", "nationalities"), "French Open"),
    Shape("nationality_at_end", -4, 0, Listed("last", "nationalities"), "Asian Canadians"),
    Shape("people", -4, -4, _is_people, "Roman Catholics"),
    Shape("month_or_day", -3, -6, pattern(r"[MW]"), "the Big March Run"),
    Shape("acronym", -4, -3, pattern(r"Z"), "QXT Tern"),
    Shape("letter_at_end", -4, -4, lambda form, _: len(form.key[-1]) == 1, "Vitamin C"),
    Shape("role_at_end", -3, -4, pattern(r"[RB]\Z"), "Tern Secretary"),
    Shape(
        "function_word",
        -4,
        -4,
        pattern(r"[dzsbaq]"),
        "she left Reclaim These Rivers",
    ),
)
"""Everything that a name can look like."""

_LOOKS = [(row, row.looks) for row in SHAPES if not isinstance(row.looks, Listed | Pattern)]
"""The rows that look at the whole form."""
_OF_SEVERAL_WORDS = [(row.name, looks) for row, looks in _LOOKS if row.full]
_OF_ONE_WORD = [(row.name, looks) for row, looks in _LOOKS if row.alone]
"""Those of them that weigh something for a name of several words, and of one."""


def shapes_of(form: Form, lexicon: Lexicon) -> set[str]:
    """Give the names of the rows that fit a name."""
    listed = _listed(lexicon)
    found = {*_of_kinds(form.kinds), *listed["first"].get(form.words[0], ()), *listed["whole"].get(form.text, ())}
    for word in form.words:
        found.update(listed["any"].get(word.rstrip("."), ()))
    if not begins_given(form, lexicon):
        found.update(listed["last"].get(form.words[-1], ()))
    rows = _OF_SEVERAL_WORDS if form.is_full else _OF_ONE_WORD
    found.update([name for name, looks in rows if looks(form, lexicon)])
    return found


@lru_cache(maxsize=1 << 12)
def _of_kinds(kinds: str) -> Sequence[str]:
    """Give the rows that a name's kinds show: most names have one of a few strings of them."""
    return [row.name for row in SHAPES if isinstance(row.looks, Pattern) and row.looks.search(kinds)]


@lru_cache(maxsize=8)
def _listed(lexicon: Lexicon) -> Mapping[Part, Mapping[str, Sequence[str]]]:
    """Give, for each part of a name, the rows that each listed word fits: one look at a word asks all lists."""
    rows: dict[Part, dict[str, list[str]]] = {"any": {}, "first": {}, "last": {}, "whole": {}}
    for row in SHAPES:
        if isinstance(row.looks, Listed):
            for word in getattr(lexicon, row.looks.field):
                rows[row.looks.part].setdefault(word, []).append(row.name)
    return rows
