"""What kind of word a word is: one letter each, so that a sentence becomes a string that short patterns can read.

"The policing minister has told Sky News." becomes ``dwrxCNG.``, and a noun phrase, a cue or an attribution is then a
short pattern over such letters. `KINDS` is the table of the letters; the words come from the lexicon.
"""

from __future__ import annotations

from functools import lru_cache

import attrs

from newsparse._grammar import pattern
from newsparse.lexicons import Lexicon
from newsparse.lexicons.verbs import VerbForm

__all__ = ["CAPITALISED", "CUES", "KINDS", "Kind", "kind_of", "letter_of_verb"]


@attrs.frozen
class Kind:
    """A row: a letter, the kind of word it stands for, and where such words are listed, if they are."""

    letter: str
    meaning: str
    field: str | None = None
    """The lexicon's list."""
    printed: bool = False
    """Whether the list has the words as they are printed; else in lower case, and a capital makes no difference."""
    words: tuple[str, ...] = ()
    """The words and signs themselves, where they are few and part of the grammar."""


KINDS = (
    # The first row that has a word decides, so the closed classes stand first.
    Kind("t", "complementizer", words=("that",)),
    Kind("a", "infinitive marker and preposition", words=("to",)),
    Kind("c", "first word of a cue", words=("according",)),
    Kind("p", "possessive pronoun", "possessives"),
    Kind("P", "subject pronoun, also as in: there is", "subject_pronouns", words=("there",)),
    Kind("o", "object pronoun", "object_pronouns"),
    Kind("h", "relative pronoun", "relative_pronouns"),
    Kind("q", "interrogative: what, how, whether", "interrogatives"),
    Kind("=", "form of to be", "forms_of_be"),
    Kind("x", "other auxiliary", "auxiliaries"),
    Kind("n", "negation", "negations"),
    Kind("d", "determiner", "determiners"),
    Kind("f", "preposition between nouns", words=("of",)),
    Kind("z", "preposition that can tie noun to noun: from, at", "tying_prepositions"),
    Kind("b", "other preposition", "prepositions"),
    Kind("j", "coordinator", "coordinators"),
    Kind("s", "subordinator", "subordinators"),
    Kind("W", "weekday", "weekdays"),
    Kind("D", "number", "number_words"),
    Kind("y", "name particle: de, van, bin", "name_particles", printed=True),
    Kind("H", "honorific", "honorifics", printed=True),
    Kind("A", "abbreviated rank: Sen., Gen.", "rank_abbreviations", printed=True),
    Kind("F", "former, ex, then", "former_words"),
    Kind("k", "kinship noun", "kinship_nouns"),
    Kind("r", "role noun in lower case", "role_nouns"),
    Kind("R", "role noun with a capital"),
    Kind("m", "word that belongs to a role: deputy, policing, chief", "role_modifiers"),
    Kind("B", "the same with a capital"),
    Kind("C", "reporting verb, finite"),
    Kind("X", "urging verb, finite"),
    Kind("E", "naming verb, finite"),
    Kind("S", "finding verb, finite"),
    Kind("Q", "quoting verb, finite"),
    Kind("T", "thought verb, finite"),
    Kind("g", "any of these in -ing"),
    Kind("+", "another word of a cue of several: pointed out"),
    Kind("u", "noun for people and things that speak", "crowd_nouns", words=("%", "per cent", "percent", "pc")),
    Kind("v", "adverb", "adverbs"),
    Kind("V", "verb that reports nothing", "common_verbs"),
    Kind("O", "well-known organization", "known_organizations", printed=True),
    Kind("G", "organization word: Council, Police", "organization_words", printed=True),
    Kind("Y", "nationality", "nationalities", printed=True),
    Kind("L", "place name", "place_names", printed=True),
    Kind("l", "place word: Street, River", "place_words", printed=True),
    Kind("M", "month"),
    Kind("Z", "acronym"),
    Kind("I", "initial: J."),
    Kind("N", "other word with a capital"),
    Kind("i", "other word in -ing"),
    Kind("e", "other word in -ed"),
    Kind("w", "other word in lower case", "nouns_in_ly"),
    Kind(".", "end of a sentence: . ? ! …", words=(".", "?", "!", "…", "...")),
    Kind(",", "comma", words=(",",)),
    Kind(":", "colon", words=(":",)),
    Kind(";", "semicolon", words=(";",)),
    Kind("-", "dash", words=("—", "–", "--", "---", "-")),
    Kind("(", "opening bracket", words=("(", "[", "{")),
    Kind(")", "closing bracket", words=(")", "]", "}")),
    Kind("[", "mark that opens an outermost quotation"),
    Kind("]", "mark that closes an outermost quotation"),
    Kind('"', "any other quotation mark", words=('"', "''", "``", "`", "«", "»", "‹", "›")),
    Kind("'", "possessive 's or bare apostrophe", words=("'", "'s")),
    Kind("\n", "paragraph break"),
    Kind("*", "anything else"),
)
"""Every kind of word and sign."""

CAPITALISED = "NIHARBGOYLlMZ"
"""The kinds that can be part of a name."""

CUES = "CXESQTg"
"""The kinds of verbs that can attribute what is said, thought or found."""

_BY_GROUP = (  # which letter a verb of several groups gets: the first of its groups in this order
    ("reporting", "C"),
    ("urging", "X"),
    ("naming", "E"),
    ("finding", "S"),
    ("quoting", "Q"),
    ("thought", "T"),
)
_WITH_CAPITAL = {"r": "R", "m": "B", **{letter: letter for letter in "tacpPoh=qxnfzdbjsWDFk"}}
"""What a capital makes of a kind: nothing of a closed class; a word of any other kind may then be a name."""

_SHAPES = (  # the kind of a word that no list has, by how it is written: the first row that fits
    ("*", pattern(r"\d{1,2}:\d\d(?:am|pm)?+ | \d{1,2}(?:[.:]\d\d)?+(?:am|pm)")),  # the time counts nothing
    ("D", pattern(r"\d.*")),
    ("\n", pattern(r"\s[\s\S]*")),
    ("*", pattern(r"[^\p{L}].*")),
    ("I", pattern(r"\p{Lu}\.")),
    ("Z", pattern(r"(?=.{2,6}\Z) [\p{Lu}\p{N}&.]++")),  # NATO, M&S, U.S.
    ("N", pattern(r"[^\p{Ll}].*")),
    ("v", pattern(r".*ly")),
    ("i", pattern(r".*ing")),
    ("e", pattern(r".*ed")),
)


@lru_cache(maxsize=8)
def _table(lexicon: Lexicon) -> dict[str, str]:
    """Every listed word, as it may be printed, with its letter."""
    table: dict[str, str] = {}
    acronyms = lexicon.known_organizations | lexicon.place_names  # US is not "us", WHO not "who"
    for kind in KINDS:
        if kind.letter == "C":
            for form, verb in lexicon.verb_forms.items():
                table.setdefault(form, letter_of_verb(verb))
        listed = getattr(lexicon, kind.field) if kind.field else frozenset()
        for word in listed.union(kind.words):
            table.setdefault(word, kind.letter)
            if not kind.printed and (letter := _WITH_CAPITAL.get(kind.letter)):
                table.setdefault(word.capitalize(), letter)
                if word.upper() not in acronyms:
                    table.setdefault(word.upper(), letter)
    table.update((month.capitalize(), "M") for month in lexicon.months)
    return table


def letter_of_verb(verb: VerbForm) -> str:
    """Give the letter of a cue: the first of its groups decides."""
    return "g" if verb.is_ing else next(letter for group, letter in _BY_GROUP if group in verb.groups)


def kind_of(lexicon: Lexicon, word: str) -> str:
    """Give the letter of a word as it is printed (marks folded)."""
    table = _table(lexicon)
    without_stop = word[:2] + word[2:].removesuffix(".")  # Sen., but not the initial S.
    return table.get(word) or table.get(without_stop) or _of_parts(lexicon, word) or _of_shape(word)


def _of_parts(lexicon: Lexicon, word: str) -> str | None:
    """Tell the kind of a word from its parts, where an apostrophe or a hyphen joins them."""
    table = _table(lexicon)
    if table.get(word.partition("'")[0]) == "P":
        return "P"  # they're, I'd
    first, hyphen, last = word.partition("-")[0], *word.rpartition("-")[1:]
    if not hyphen or not first or not last:
        return None
    kind = table.get(last.lower(), "w")
    if first[0].isupper():
        return _of_capitalised_parts(lexicon, first, last, kind)
    if last[0].isupper():
        particle = "N" if first in lexicon.name_particles else None  # al-Bashir
        return "R" if kind in "rk" else particle  # former-President
    return kind if kind in "ruk" else "w"


def _of_capitalised_parts(lexicon: Lexicon, first: str, last: str, kind: str) -> str | None:
    if kind in "rk":
        return "R"  # Vice-President
    if not last.islower():
        return None
    if first.lower() in lexicon.number_words:
        return "D"  # Ten-year-old
    is_word = last in _table(lexicon) or _of_shape(last) in "ie"
    return "w" if is_word else None  # Moscow-backed, but not Heung-min


def _of_shape(word: str) -> str:
    return next((letter for letter, looks in _SHAPES if looks.fullmatch(word)), "w")
