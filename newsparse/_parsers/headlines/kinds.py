"""What kind of word a word of a headline is: one letter each, so that a headline becomes a string that rules can read.

Headlines have a grammar of their own: they drop articles and auxiliaries, tell the past in the present, and many give
every word a capital. So a word's class is looked up with its capital taken off, and whether it is a verb is decided by
its neighbours.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from newsparse._grammar import pattern
from newsparse.lexicons import Lexicon
from newsparse.lexicons.verbs import VerbForm, verb_forms

__all__ = ["KINDS", "NOUN", "is_base_form", "is_capitalised", "kinds_of"]

KINDS = {
    "N": "name, or another word with a capital",
    "K": "the same in the plural: Greens",
    "n": "other word in lower case",
    "k": "the same in the plural: rates",
    "R": "noun for who or what speaks: minister, police, report",
    "r": "the same in the plural",
    "O": "outlet word: Gazette",
    "1": "figure or number word",
    "q": "quotation, marks included",
    "D": "determiner",
    "Y": "possessive: their, Quill's",
    "I": "pronoun",
    "J": "pronoun with its verb: he's, they'll",
    "A": "adverb or negation",
    "P": "preposition",
    "T": "to",
    "F": "infinitive after to",
    "W": "question word, relative or subordinator",
    "M": "that",
    "&": "coordinator",
    "G": "according",
    "X": "auxiliary or modal verb",
    "V": "finite verb",
    "C": "reporting verb in the third person: says, warns; also said",
    "c": "reporting verb in its base form, often a noun: warn, claim",
    "E": "past form that may be a participle",
    "g": "word in -ing",
    "!": "end of a sentence: . ? ! ...",
    ",": "comma",
    ";": "semicolon",
    ":": "colon",
    "-": "dash between spaces",
    "~": "dash without spaces",
    "/": "pipe and its like: | :: //",
    "*": "anything else: brackets, stray marks",
}
"""Every kind of word and sign in a headline."""

NOUN = "NKnkRrO1q"
"""Kinds that can end a noun phrase."""

_SIGNS = {**dict.fromkeys(".?!…", "!"), **{sign: sign for sign in ",;"}}
_FIXED = {
    "that": "M",
    "to": "T",
    "according": "G",
    **dict.fromkeys(("been", "done"), "E"),  # forms of auxiliaries that carry no clause: "Done deal"
    **dict.fromkeys(("being", "doing", "having"), "g"),
}
_CLOSED = (
    # which list of the lexicon gives which letter; the first list that has a word decides
    ("possessives", "Y"),
    ("subject_pronouns", "I"),
    ("object_pronouns", "I"),
    ("relative_pronouns", "W"),
    ("interrogatives", "W"),
    ("auxiliaries", "X"),
    ("negations", "A"),
    ("determiners", "D"),
    ("prepositions", "P"),
    ("coordinators", "&"),
    ("subordinators", "W"),
    ("number_words", "1"),
    ("adverbs", "A"),
)

_MAX_PRONOUN = 3
"""Up to this length, capitals among small letters make an acronym of what is else a pronoun: US, IT, WHO."""
_MAX_SMALL = 3
"""Up to this length a word may lack the capital that the others have: with it goes "via", "vs"."""
_BEFORE_CAPITAL = "!:-~/;q*"
"""After these a capital tells nothing."""

# Letters of verbs before their neighbours have been seen: S, B, E for forms in -s, base forms and past forms that are
# nothing but verbs; s and b for those that are nouns as often.
_FINITE = pattern(
    rf"""
      (?<=[{NOUN}IAW,!])    S                           # quits, endorses, fell
    | (?<=[NKRrOqIA])       s (?=[DYNKRqIJ1nkrEgA])     # "Bank cuts rates"; but "tax cuts hurt", "the cuts"
    | (?<=[{NOUN}AI])       E (?![:;/~,-])              # "Pilot killed in crash"; but "House divided:"
    | (?<=,)                E (?=[PADYTI!]|$)           # "Pilot, 30, killed by owl"; but ", leaked report says"
    | (?<=W)                E                           # "man who shot wife"
    | (?<=[KkrI])           B                           # "Farmers want", "they want"
    | (?<=[KkrI])           b (?=[DYNKqIn])             # "Farmers block roads"; but "Farmers block"
    | (?<=[NnR])            k (?=[DYI])                 # whatever has an -s there: "clerk shreds the files"
    | (?<=[NR])             k (?=[NK])
    """
)
_INFINITIVE = pattern(r"(?<=T) [Bbc]")
_REPORTING = pattern(rf"(?<=[{NOUN}IAEBbcg,!]) C")
_NAME = pattern(r"X (?= [C:/~-] | $ ) | ^ X (?= N [C:/-] )")  # Theresa May, Will Smith
_BY_CONTEXT = (("V", _FINITE), ("F", _INFINITIVE), ("C", _REPORTING), ("N", _NAME))


def kinds_of(lexicon: Lexicon, words: Sequence[str], seen: Sequence[str] = ()) -> str:
    """Give the letter of every word: what the eye has seen already, else what the lexicon and the neighbours say."""
    kinds = _kinds_alone(lexicon, words, seen or [""] * len(words))
    raw = "".join(kinds)
    settled = {match.start(): letter for letter, where in _BY_CONTEXT for match in where.finditer(raw)}
    for place, kind in enumerate(kinds):
        if place in settled:
            kinds[place] = settled[place]
        elif kind in "SsBbC":
            kinds[place] = _noun(lexicon, words[place].lower()) or _shape(lexicon, words[place])
    return "".join(kinds)


def is_capitalised(lexicon: Lexicon, words: Sequence[str]) -> bool:
    """Whether nearly every word of note has a capital, so that a capital does not tell a name."""
    closed = _closed_classes(lexicon)
    noted = [
        word
        for before, word in zip(("", *words), words, strict=False)
        if before[-1:].isalnum() and word[0].isalpha() and len(word) > _MAX_SMALL and word.lower() not in closed
    ]
    return bool(noted) and sum(word[0].isupper() for word in noted) * 6 >= len(noted) * 5


def is_base_form(lexicon: Lexicon, word: str) -> bool:
    """Whether a word is the base form of a verb, so that it can begin a command."""
    verb = _verbs_of(lexicon).get(word.lower()) or lexicon.verb_forms.get(word.lower())
    return verb is not None and "base" in verb.tenses


def _kinds_alone(lexicon: Lexicon, words: Sequence[str], seen: Sequence[str]) -> list[str]:
    """Give the letter of every word without regard to its neighbours."""
    is_shouted, tells_names = "".join(words).isupper(), not is_capitalised(lexicon, words)
    kinds: list[str] = []
    for word, eye in zip(words, seen, strict=True):
        is_first = not kinds or kinds[-1] in _BEFORE_CAPITAL
        is_name = word[0].isupper() and tells_names and not is_first
        is_acronym = not is_shouted and word.isupper() and 1 < len(word) <= _MAX_PRONOUN
        kinds.append(eye or (_name(lexicon, word) if is_name or is_acronym else None) or _kind(lexicon, word))
    return kinds


def _name(lexicon: Lexicon, word: str) -> str | None:
    """Give the letter of a word whose capital makes it a name, whatever it is in lower case: May, US, Fed."""
    low = word.lower()
    return None if _closed(lexicon, low) in ("D", "Y", "P", "J") else _noun(lexicon, low) or _open(lexicon, word)


@lru_cache(maxsize=1 << 14)
def _kind(lexicon: Lexicon, word: str) -> str:
    """Give the letter of a word by itself."""
    low = word.lower()
    return (
        _sign_or_figure(word)
        or _closed(lexicon, low)
        or _cue(lexicon, low)
        or _noun(lexicon, low)
        or _verb(lexicon, low)
        or _open(lexicon, word)
    )


def _sign_or_figure(word: str) -> str | None:
    first = word[0]
    if first in _SIGNS:
        return _SIGNS[first]
    if first.isdigit() or (first in "#£$€₹" and word[1:2].isdigit()):
        return "1"
    return None if first.isalpha() or first in "#@'" else "*"


def _closed(lexicon: Lexicon, low: str) -> str | None:
    """Tell the closed classes: "he's" and "they'll" are a clause by themselves, "Quill's" goes before a noun."""
    if low.endswith(("n't", "cannot")):
        return "X"
    closed = _closed_classes(lexicon)
    stem, apostrophe, ending = low.partition("'")
    if not apostrophe:
        return closed.get(low)
    if ending and closed.get(stem, "") in ("I", "W", "M", "D", "Y"):
        return "J"
    return "Y" if ending == "s" or (not ending and stem.endswith("s")) else None


def _noun(lexicon: Lexicon, low: str) -> str | None:
    first, _, last = low.rpartition("-")
    nouns = _speaking_nouns(lexicon)
    if low not in nouns and (last not in nouns or first in ("anti", "non", "pro")):
        return None
    return "r" if _is_plural(low) else "R"


def _cue(lexicon: Lexicon, low: str) -> str | None:
    """A third person (and "said") may be a cue before it is a noun: rules, reports; other past forms are passives."""
    cue = _reporting_verb(lexicon, low)
    return "C" if cue is not None and (low == "said" or "third" in cue.tenses) else None


def _verb(lexicon: Lexicon, low: str) -> str | None:
    cue = _reporting_verb(lexicon, low)
    if cue is not None and "base" in cue.tenses:
        return "c"
    verb = cue or _verbs_of(lexicon).get(low) or lexicon.verb_forms.get(low)
    if verb is None:
        return _verb_by_ending(lexicon, low)
    if verb.is_ing:
        return "g"
    if verb.tenses == {"past"}:  # fell, knew
        return "S"
    letter = "S" if "third" in verb.tenses else "B" if "base" in verb.tenses else "E"
    is_noun_too = "noun" in verb.groups or verb.groups == {"quoting"} or verb.base in lexicon.noun_verbs
    return letter.lower() if is_noun_too and letter != "E" else letter


def _verb_by_ending(lexicon: Lexicon, low: str) -> str | None:
    if low.endswith("ing"):
        return "g"
    is_past = len(low) > _MAX_SMALL + 1 and low.endswith("ed") and not low.endswith("eed")
    return "E" if is_past or (low in lexicon.common_verbs and not low.endswith("s")) else None


def _open(lexicon: Lexicon, word: str) -> str:
    return "O" if word in lexicon.outlet_words else _shape(lexicon, word)


def _shape(lexicon: Lexicon, word: str) -> str:
    is_plural = _is_plural(word.lower()) or word[:-1] in lexicon.nationalities
    is_small = word.lstrip("#@'")[:1].islower()
    return ("k" if is_plural else "n") if is_small else ("K" if is_plural else "N")


def _is_plural(low: str) -> bool:
    return (low.endswith("s") and not low.endswith(("ss", "us", "is"))) or low.endswith(("men", "people", "police"))


def _reporting_verb(lexicon: Lexicon, low: str) -> VerbForm | None:
    """Give what a word is as a verb that attributes a clause; what tells of deeds in a headline is none."""
    verb = lexicon.verb_forms.get(low)
    if verb is None or verb.groups.isdisjoint(("reporting", "finding")) or verb.base in lexicon.headline_deeds:
        return None
    return verb


@lru_cache(maxsize=8)
def _verbs_of(lexicon: Lexicon) -> Mapping[str, VerbForm]:
    """Give the verbs that headlines are built with, those that are nothing else and those that are nouns as often."""
    return verb_forms({"sure": lexicon.headline_verbs, "noun": lexicon.headline_noun_verbs})


@lru_cache(maxsize=8)
def _closed_classes(lexicon: Lexicon) -> Mapping[str, str]:
    table = dict(_FIXED)
    for field, letter in _CLOSED:
        for word in getattr(lexicon, field):
            table.setdefault(word, letter)
    return table


@lru_cache(maxsize=8)
def _speaking_nouns(lexicon: Lexicon) -> frozenset[str]:
    return lexicon.role_nouns | lexicon.crowd_nouns | lexicon.kinship_nouns
