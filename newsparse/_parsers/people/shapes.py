"""What a name looks like: features of its own words, with weights (see `newsparse._parsers.people.evidence`)."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from newsparse._parsers.people.forms import Form
from newsparse._scan.kinds import kind_of
from newsparse.lexicons import Lexicon

__all__ = ["BARE_SHAPE", "SHAPES", "Shape", "begins_given"]

_PAIR = 2
_MANY = 5
BARE_SHAPE = "two_or_three_words"
"""What a person's name has in common with a bird's or a storm's: more must be seen than this."""


@attrs.frozen
class Shape:
    """A row: what a name looks like."""

    name: str
    full: float
    alone: float
    holds: Callable[[Form, Lexicon], bool]
    example: str


def _has(field: str) -> Callable[[Form, Lexicon], bool]:
    """Whether a word of the name is on a list, whatever full stop it is printed with."""
    return lambda form, lexicon: not getattr(lexicon, field).isdisjoint(word.rstrip(".") for word in form.words)


def _is(field: str) -> Callable[[Form, Lexicon], bool]:
    """Whether the whole name is on a list."""
    return lambda form, lexicon: form.text in getattr(lexicon, field)


def _begins(field: str) -> Callable[[Form, Lexicon], bool]:
    """Whether the first word of the name is on a list."""
    return lambda form, lexicon: form.words[0] in getattr(lexicon, field)


def _ends(field: str) -> Callable[[Form, Lexicon], bool]:
    """Whether the last word of the name is on a list, and the first is no given name."""
    return lambda form, lexicon: form.words[-1] in getattr(lexicon, field) and not begins_given(form, lexicon)


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
    Shape("one_word", 0, -2, lambda form, _: not form.is_full, "Quill"),
    Shape("thing_at_end", -5, -5, _ends("thing_endings"), "Quill Amendment"),
    Shape("compound", -9, -4, _is_compound, "an Ada Quill-style hat"),
    Shape("thing", -4, 0, lambda form, lexicon: form.words[0].lower() in lexicon.named_things, "Storm Quill"),
    Shape("two_or_three_words", 1, 0, lambda form, _: len(form.words) in (2, 3), "Ada Quill"),
    Shape("many_words", -2, 0, lambda form, _: len(form.words) >= _MANY, "Ada Mary Jane Poe Quill"),
    Shape("given_name", 3, 3, _begins("given_names"), "Ada Quill"),
    Shape("ambiguous_given_name", 1.5, 0.5, _begins("ambiguous_given_names"), "Will Quill"),
    Shape("honorific", 6, 9, lambda form, _: any(name.honorifics for name in form.mentions), "Dr Quill"),
    Shape("suffix", 3, 0, lambda form, _: any(name.core_end < name.end for name in form.mentions), "Ada Quill Jr"),
    Shape("nickname", 3, 0, lambda form, _: any(name.nickname for name in form.mentions), 'Ada "Dot" Quill'),
    Shape("ampersand", -8, 0, lambda form, _: "&" in form.words, "Quill & Lund"),
    Shape("syllables", 5, 0, _has_syllables, "Park Sung-min"),
    Shape("initial", 3, 0, lambda form, _: "I" in form.kinds[:-1], "Ada M. Quill"),
    Shape("bare_initial", 1, 0, lambda form, _: any(len(word) == 1 for word in form.words[:-1]), "T J Quill"),
    Shape("initials", 5, 0, _has_initials, "PJ Quill"),
    Shape("particle", 2.5, 0, lambda form, _: "y" in form.kinds, "Ada de Souza"),
    Shape("organization_word", -6, -6, _has("organization_words"), "Tern Council"),
    Shape("known_organization", -8, -8, _is("known_organizations"), "on Sky News"),
    Shape("holds_known_organization", -3, 0, _has("known_organizations"), "Labour Together"),
    Shape("place_name", -8, -8, _is("place_names"), "in New York"),
    Shape("place_word", -4, -4, _has("place_words"), "Tern Street"),
    Shape("holds_place_name", -2, 0, _holds_place, "in Upper Leeds"),
    Shape("place_name_at_end", -0.5, 0, _ends("place_names"), "Ferry Lines Leeds"),
    Shape("place_prefix", -5, 0, _begins("place_prefixes"), "in North Quill"),
    Shape("nationality", -4, -4, _has("nationalities"), "French Open"),
    Shape("nationality_at_end", -4, 0, _ends("nationalities"), "Asian Canadians"),
    Shape("people", -4, -4, _is_people, "Roman Catholics"),
    Shape("month_or_day", -3, -6, lambda form, _: not {"M", "W"}.isdisjoint(form.kinds), "the Big March Run"),
    Shape("acronym", -4, -3, lambda form, _: "Z" in form.kinds, "QXT Tern"),
    Shape("letter_at_end", -4, -4, lambda form, _: len(form.key[-1]) == 1, "Vitamin C"),
    Shape("role_at_end", -3, -4, lambda form, _: form.kinds[-1] in "RB", "Tern Secretary"),
    Shape(
        "function_word",
        -4,
        -4,
        lambda form, _: not set("dzsbaq").isdisjoint(form.kinds),
        "she left Reclaim These Rivers",
    ),
)
