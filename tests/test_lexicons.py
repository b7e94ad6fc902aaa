"""What holds for every word list, and how a lexicon behaves as a value."""

from __future__ import annotations

import pickle
import re
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import attrs
import pytest

import newsparse.lexicons
from newsparse.lexicons import ENGLISH, Lexicon

_LISTING = re.compile(r'^([A-Z_]+) = (?:words|nouns|presents)\("""\n(.*?)\n"""\)$', re.DOTALL | re.MULTILINE)
_IN_AN_ORDER_OF_THEIR_OWN = {
    "calendar_words",  # months, days
    "number_words",  # by value, and hedges by strength
}


class Line(NamedTuple):
    """An entry as it is written in its module."""

    entry: str
    reason: str
    group: int

    @property
    def word(self) -> str:
        """The entry without its odd forms."""
        return self.entry.partition(":")[0]


class Listing(NamedTuple):
    """A word list as it is written in its module."""

    module: str
    name: str
    lines: tuple[Line, ...]


def _lines(body: str) -> tuple[Line, ...]:
    lines, group = [], 0
    for written in body.split("\n"):
        entry, _, reason = written.partition("#")
        if entry.strip():
            lines.append(Line(entry.strip(), reason.strip(), group))
        else:
            group += 1
    return tuple(lines)


def _listings() -> list[Listing]:
    paths = sorted(Path(newsparse.lexicons.__file__).parent.glob("*.py"))
    sources = [(path.stem, path.read_text(encoding="utf-8")) for path in paths]
    return [
        Listing(module, match[1], _lines(match[2])) for module, source in sources for match in _LISTING.finditer(source)
    ]


LISTINGS = _listings()
BY_NAME = {listing.name: listing for listing in LISTINGS}
every_listing = pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.name)


def test_listings_are_found() -> None:
    """The tests below read the lists as they are written; none is missed."""
    modules = [path.stem for path in Path(newsparse.lexicons.__file__).parent.glob("*.py")]
    assert {listing.module for listing in LISTINGS} == {*modules} - {
        "__init__",
        "_words",
        "lexicon",
        "listings",
        "name_listings",
    }
    assert len(BY_NAME) == len(LISTINGS)


class TestListings:
    """How lists are written."""

    @every_listing
    def test_no_doubles(self, listing: Listing) -> None:
        """Nothing stands in a list twice."""
        written = [line.entry for line in listing.lines]
        assert sorted(set(written)) == sorted(written)

    @every_listing
    def test_sorted(self, listing: Listing) -> None:
        """Within a group entries are sorted."""
        if listing.module in _IN_AN_ORDER_OF_THEIR_OWN:
            return
        out_of_order = [
            (before.word, after.word)
            for before, after in pairwise(listing.lines)
            if before.group == after.group and before.word.casefold() > after.word.casefold()
        ]
        assert not out_of_order

    @every_listing
    def test_plain(self, listing: Listing) -> None:
        """Marks are straight and spaces single, for words are looked for in a folded text."""
        assert not [line.entry for line in listing.lines if re.search(r"[\u2018-\u201f]|\s{2}|[^\S ]", line.entry)]


_AS_PRINTED = {
    "abbreviations",
    "ambiguous_given_names",
    "feminine_honorifics",
    "full_title_words",
    "given_name_titles",
    "given_names",
    "honorifics",
    "known_organizations",
    "masculine_honorifics",
    "name_particles",
    "nationalities",
    "organization_words",
    "outlet_words",
    "outlets",
    "party_abbreviations",
    "place_names",
    "place_prefixes",
    "place_words",
    "rank_abbreviations",
    "suffixes",
    "thing_endings",
}


class TestFields:
    """What the fields of the English lexicon hold."""

    @pytest.mark.parametrize("name", attrs.fields_dict(Lexicon))
    def test_entries(self, name: str) -> None:
        """Every field has entries; they are stripped, and in lower case unless they are names and titles."""
        entries = getattr(ENGLISH, name)
        assert entries
        assert all(entry == entry.strip() != "" for entry in entries)
        if name not in _AS_PRINTED:
            assert not [entry for entry in entries if entry != entry.lower()]

    @pytest.mark.parametrize("name", ["honorifics", "rank_abbreviations", "suffixes", "abbreviations"])
    def test_no_full_stops(self, name: str) -> None:
        """Abbreviations are listed without their full stop, and so serve with and without it."""
        assert not [entry for entry in getattr(ENGLISH, name) if entry.endswith(".")]

    @pytest.mark.parametrize(
        ("part", "whole"),
        [
            ("FEMININE_HONORIFICS", "HONORIFICS"),
            ("MASCULINE_HONORIFICS", "HONORIFICS"),
        ],
    )
    def test_parts(self, part: str, whole: str) -> None:
        """A list that picks from another has nothing of its own."""
        assert {line.word for line in BY_NAME[part].lines} <= {line.word for line in BY_NAME[whole].lines}

    def test_role_honorifics(self) -> None:
        """They are honorifics, in lower case."""
        assert ENGLISH.role_honorifics <= {honorific.lower() for honorific in ENGLISH.honorifics}

    @pytest.mark.parametrize("name", ["addressing_verbs", "noun_verbs", "weak_verbs"])
    def test_picked_verbs(self, name: str) -> None:
        """Lists that pick out verbs by their base form name verbs that attribute something."""
        assert getattr(ENGLISH, name) <= {verb.base for verb in ENGLISH.verb_forms.values()}

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("GIVEN_NAMES", "AMBIGUOUS_GIVEN_NAMES"),
            ("GIVEN_NAMES", "KNOWN_ORGANIZATIONS"),
            ("GIVEN_NAMES", "NATIONALITIES"),
            ("GIVEN_NAMES", "ORGANIZATION_WORDS"),
            ("GIVEN_NAMES", "PLACE_NAMES"),
            ("GIVEN_NAMES", "PLACE_WORDS"),
            ("HONORIFICS", "RANK_ABBREVIATIONS"),
            ("FEMININE_HONORIFICS", "MASCULINE_HONORIFICS"),
            ("KNOWN_ORGANIZATIONS", "NATIONALITIES"),
            ("KNOWN_ORGANIZATIONS", "PLACE_NAMES"),
            ("NATIONALITIES", "PLACE_NAMES"),
            ("ORGANIZATION_WORDS", "PLACE_WORDS"),
            ("KINSHIP_NOUNS", "ROLE_NOUNS"),
            ("ROLE_MODIFIERS", "KNOWN_ORGANIZATIONS"),
            ("RISE_VERBS", "FALL_VERBS"),
            ("RISE_NOUNS", "FALL_NOUNS"),
            ("POSSESSIVES", "SUBJECT_PRONOUNS"),
            ("PAST_FORMS", "AUXILIARIES"),
            ("PRESENT_FORMS", "AUXILIARIES"),
            ("PRESENT_FORMS", "PAST_FORMS"),
        ],
    )
    def test_two_lists(self, one: str, other: str) -> None:
        """Lists that exclude each other share a word only where a reason stands beside it."""
        reasons = {line.word: line.reason for line in BY_NAME[one].lines}
        shared = [line for line in BY_NAME[other].lines if line.word in reasons]
        assert not [line.word for line in shared if not (line.reason or reasons[line.word])]

    def test_common_verbs(self) -> None:
        """A verb that attributes something is not listed as one that does not."""
        assert ENGLISH.common_verbs.isdisjoint(ENGLISH.verb_forms)

    def test_object_verbs(self) -> None:
        """A verb that reports with a noun is a cue, and stands in its base form."""
        bases = {verb.base for verb in ENGLISH.verb_forms.values()}
        assert bases >= ENGLISH.object_verbs | ENGLISH.seen_as_verbs

    @pytest.mark.parametrize(
        "noun", ["minister", "ministers", "spokeswomen", "attorneys general", "deputies", "coaches"]
    )
    def test_plurals(self, noun: str) -> None:
        """Nouns for roles stand there in both numbers."""
        assert noun in ENGLISH.role_nouns


class TestLexicon:
    """A lexicon is a value."""

    def test_equal(self) -> None:
        """Lexicons are compared and hashed by their words."""
        ours = ENGLISH.adding(role_nouns=["wharfinger"])
        assert ours != ENGLISH
        assert ours == ENGLISH.adding(role_nouns=("wharfinger", "minister"))
        assert hash(ours) == hash(ENGLISH.adding(role_nouns={"wharfinger"}))
        assert Lexicon() == ENGLISH
        assert ENGLISH.adding() == ENGLISH

    def test_adding(self) -> None:
        """The copy has the words and their forms; the original stays as it was."""
        ours = ENGLISH.adding(reporting_verbs=["natter"], honorifics=["Skipper"])
        assert ours.verb_forms["nattering"].is_ing
        assert "nattered" not in ENGLISH.verb_forms
        assert ours.honorifics - ENGLISH.honorifics == {"Skipper"}

    def test_frozen(self) -> None:
        """No field can be set."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            ENGLISH.role_nouns = frozenset()  # type: ignore[misc]

    @pytest.mark.parametrize(
        ("entries", "message"),
        [
            ({"role_noun": ["wharfinger"]}, "a Lexicon has no 'role_noun'; did you mean role_nouns, "),
            ({"verb_forms": ["nattered"]}, "a Lexicon has no 'verb_forms'"),
            ({"role_nouns": "wharfinger"}, "pass role_nouns as a list of words, not as the string 'wharfinger'"),
            ({"role_nouns": ["wharfinger", 7]}, "role_nouns takes words, not 7"),
        ],
    )
    def test_wrong(self, entries: dict[str, list[str]], message: str) -> None:
        """What cannot be added is refused with what to do instead."""
        with pytest.raises(TypeError, match=f"^{re.escape(message)}"):
            ENGLISH.adding(**entries)

    def test_repr(self) -> None:
        """It is shown by the size of its lists."""
        assert repr(ENGLISH.adding(kinship_nouns=["kinswoman"])) != repr(ENGLISH)
        assert f"kinship_nouns={len(ENGLISH.kinship_nouns)}, " in repr(ENGLISH)

    def test_pickle(self) -> None:
        """It survives pickling."""
        ours = ENGLISH.adding(role_nouns=["wharfinger"])
        again = pickle.loads(pickle.dumps(ours))  # noqa: S301 - our own bytes
        assert again == ours
        assert hash(again) == hash(ours)
