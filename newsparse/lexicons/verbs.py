"""From the entry of a verb to its forms: the rules of English spelling, with the odd forms taken from the entry.

An entry is a base form ("warn", "point out"), or a base form and its odd forms after a colon, in the order third
person, past, past participle, -ing; spellings that live side by side are parted by a slash ("show: shows, showed,
shown/showed, showing"). The first word of a verb of several words is the one that changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from newsparse.lexicons._words import third_person, words

__all__ = ["TENSES", "VerbForm", "forms_of", "verb_forms"]

TENSES = ("base", "third", "past", "participle", "ing")
"""The five forms of an English verb: warn, warns, warned, (has) warned, warning."""

_VOWELS = frozenset("aeiou")
_PAST_IN_EED = ("creed", "greed", "teed")  # decreed, agreed, guaranteed

_STRESSED_AT_THE_END = words("""
    # so that the last consonant is doubled: admit, admitted (but visit, visited)
    abet
    abhor
    abut
    acquit
    admit
    allot
    commit
    compel
    concur
    confer
    defer
    demur
    deter
    dispel
    emit
    expel
    extol
    forbid
    incur
    infer
    omit
    outwit
    permit
    prefer
    propel
    rebel
    rebut
    recap
    recur
    refer
    regret
    remit
    repel
    submit
    transfer
    transmit
""")


class VerbForm(NamedTuple):
    """What one form of a verb can be."""

    base: str
    """The verb it belongs to, as its entry names it: say."""
    groups: frozenset[str]
    """The lists the verb stands in, without "_verbs": reporting, quoting, urging, naming, finding, thought."""
    tenses: frozenset[str]
    """Which of the five forms it can be: "warned" is past and participle, "put" is base, past and participle."""

    @property
    def is_finite(self) -> bool:
        """Whether it can carry a clause on its own: base, third person or past."""
        return not self.tenses.isdisjoint(("base", "third", "past"))

    @property
    def is_participle(self) -> bool:
        """Whether it can be a past participle: has said, was told."""
        return "participle" in self.tenses

    @property
    def is_ing(self) -> bool:
        """Whether it is the form in -ing: saying."""
        return "ing" in self.tenses


def forms_of(entry: str) -> Iterator[tuple[str, str]]:
    """Give each form that an entry stands for and its tense.

    >>> [form for form, _ in forms_of("admit")]
    ['admit', 'admits', 'admitted', 'admitted', 'admitting']
    >>> [form for form, _ in forms_of("point out")][1:3]
    ['points out', 'pointed out']
    >>> [form for form, _ in forms_of("say: says, said, said, saying")][2:]
    ['said', 'said', 'saying']

    An entry that is itself a form works as that form, and brings what it gives away of the others.

    >>> list(forms_of("opined"))
    [('opined', 'past'), ('opined', 'participle'), ('opining', 'ing')]
    """
    base, colon, odd_forms = (part.strip().lower() for part in entry.partition(":"))
    if colon:
        columns = [column.split("/") for column in (base, *odd_forms.split(","))]
        for tense, column in zip(TENSES, columns, strict=False):
            yield from ((form.strip(), tense) for form in column)
        return
    verb, space, particle = base.partition(" ")
    for form, tense in _forms_of_word(verb):
        yield form + space + particle, tense


def verb_forms(groups: Mapping[str, Iterable[str]]) -> Mapping[str, VerbForm]:
    """Map every form of every entry to what it can be; a form that two verbs or groups share belongs to both.

    >>> forms = verb_forms({"reporting": ["promise", "deny"], "urging": ["promise"]})
    >>> forms["denies"]
    VerbForm(base='deny', groups=frozenset({'reporting'}), tenses=frozenset({'third'}))
    >>> sorted(forms["promised"].groups), forms["promising"].is_ing
    (['reporting', 'urging'], True)
    """
    found: dict[str, VerbForm] = {}
    for group, entries in groups.items():
        for entry in sorted(entries):
            base = entry.partition(":")[0].strip().lower()
            for form, tense in forms_of(entry) if base else ():
                known = found.get(form) or VerbForm(base, frozenset(), frozenset())
                found[form] = VerbForm(known.base, known.groups | {group}, known.tenses | {tense})
    return MappingProxyType(found)


def _forms_of_word(word: str) -> Iterator[tuple[str, str]]:
    """Give the forms of one word: of a base form all five, of an inflected form those that it gives away."""
    if _has_ending(word, "ing"):
        past = _past(word.removesuffix("ing"))
        yield from ((past, "past"), (past, "participle"), (word, "ing"))
    elif _is_past(word):
        yield from ((word, "past"), (word, "participle"), (_ing(_without_d(word)), "ing"))
    else:
        yield from _forms_of_base(_without_s(word))


def _forms_of_base(base: str) -> Iterator[tuple[str, str]]:
    yield base, "base"
    yield third_person(base), "third"
    for stem in _stems(base):
        past = _past(stem)
        yield past, "past"
        yield past, "participle"
        yield _ing(stem), "ing"


def _has_ending(word: str, ending: str) -> bool:
    """Tell an ending from a mere likeness: there is a vowel before it in "chanting", none in "sing"."""
    return word.endswith(ending) and not _VOWELS.isdisjoint(word.removesuffix(ending))


def _is_past(word: str) -> bool:
    """Tell a past form from a base form: "opined", "agreed", but "exceed"."""
    return _has_ending(word, "ed") and (not word.endswith("eed") or word.endswith(_PAST_IN_EED))


def _without_d(word: str) -> str:
    """Take the end of a past form off, as far as -ing needs it off."""
    if word.endswith("ied"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("eed") else word[:-2]


def _without_s(word: str) -> str:
    """Take the -s of the third person off, where it is one: not in "stress" or "focus"."""
    if not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word[:-2].endswith(("ss", "x", "zz", "ch", "sh")) else word[:-1]


def _past(stem: str) -> str:
    if _ends_in_consonant_y(stem):
        return stem[:-1] + "ied"
    return stem + ("d" if stem.endswith("e") else "ed")


def _ing(stem: str) -> str:
    if stem.endswith("ie"):
        return stem[:-2] + "ying"
    keeps_e = not stem.endswith("e") or stem.endswith(("ee", "oe", "ye"))
    return (stem if keeps_e else stem[:-1]) + "ing"


def _ends_in_consonant_y(base: str) -> bool:
    return base.endswith("y") and base[-2:-1] not in _VOWELS


def _stems(base: str) -> tuple[str, ...]:
    """Give what -ed and -ing are put on: two spellings where British and American newsrooms differ."""
    if base.endswith("ic"):
        return (base + "k",)  # mimicked
    letters = base.replace("qu", "qw")  # the u of "quip" is no vowel
    shape = "".join("v" if letter in _VOWELS else "c" for letter in letters)
    if base.endswith(("w", "x", "y")) or not (shape.endswith("cvc") or shape == "vc"):
        return (base,)
    doubled = base + base[-1]
    if shape.count("v") == 1 or base in _STRESSED_AT_THE_END:
        return (doubled,)
    return (doubled, base) if base.endswith("l") else (base,)
