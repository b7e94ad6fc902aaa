"""Laws of people and roles: a story written from a known cast gives back just this cast."""

from __future__ import annotations

from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import ENGLISH, NamedRole, Person
from newsparse._parsers import people, roles
from newsparse._parsers.people.evidence import CONTEXTS, is_person, observe
from newsparse._parsers.people.forms import read
from newsparse._parsers.people.shapes import SHAPES
from newsparse._scan import Text
from strategies import news_text

GIVEN = ("Ada", "Bo", "Cyprien", "Dalia", "Emeka", "Fumiko", "Gwilym", "Hamid", "Ilse", "Jorunn", "Kwabena", "Lucja")
FAMILY = ("Quill", "Thimbe", "Okonjo-Bray", "de Barros", "O'Farrelly", "van der Zwan", "Zawadzka", "Ng'eno",
          "Asante", "Křížek", "Pellworth", "Subramanyam")  # fmt: skip
HONORIFICS = ("Mr", "Mrs", "Ms", "Dr", "Prof.")
ROLES = ("chairman", "chief executive", "treasurer", "finance director", "founder", "press officer")
BODIES = ("Tern Council", "Fernhill Holdings", "Reed Society", "Lower Mill University", "Otter Trust")
INTRODUCTIONS = (  # how somebody is named first, and what relation ties name and role
    ("{body} {role} {name} spoke first.", "before"),
    ("They asked the {body} {role}, {name}, to speak.", "before"),
    ("They asked {name}, the {role} of {body}, to speak.", "after"),
    ("{name}, 47, {role} at the {body}, spoke first.", "after"),
    ("{name} is the {role} of the {body}.", "copula"),
    ("{name} has resigned as {role} of the {body}.", "copula"),
    ("{name}, from the {body}, spoke first.", "with"),
)
LATER = ("{part} left early.", "Nobody thanked {part}.", "{part}'s hat was lost.", "“So,” said {part}, “it rains.”")


@attrs.frozen
class Part:
    """One of the cast, and what the story says of them."""

    name: str
    role: str | None
    body: str
    relation: str
    forms: tuple[str, ...]


@attrs.frozen
class Play:
    """A story and its cast."""

    text: str
    cast: tuple[Part, ...]


@st.composite
def plays(draw: st.DrawFn) -> Play:
    """Write a story: everybody is introduced, and named again by a part of the name."""
    size = draw(st.integers(1, 5))
    given_names = draw(st.permutations(GIVEN))[:size]
    families = draw(st.permutations(FAMILY))[:size]
    cast, paragraphs = [], []
    for given_name, family in zip(given_names, families, strict=True):
        name = f"{given_name} {family}"
        role, body = draw(st.sampled_from(ROLES)), draw(st.sampled_from(BODIES))
        introduction, relation = draw(st.sampled_from(INTRODUCTIONS))
        sentences = [introduction.format(name=name, role=role, body=body)]
        honorific = draw(st.sampled_from(HONORIFICS))
        parts = draw(st.lists(st.sampled_from((f"{honorific} {family}", given_name, name)), max_size=2))
        sentences += [draw(st.sampled_from(LATER)).format(part=part) for part in parts]
        paragraphs.append(" ".join(sentences))
        forms = tuple(dict.fromkeys((name, *parts)))
        cast.append(Part(name, None if relation == "with" else role, body, relation, forms))
    return Play("\n\n".join(paragraphs), tuple(cast))


def _forms(person: Person) -> tuple[str, ...]:
    return tuple(dict.fromkeys(mention.text for mention in person.mentions))


def _said(role: NamedRole) -> tuple[str | None, ...]:
    texts = (part.text if part else None for part in (role.role, role.organization))
    return (role.person.name, *texts, role.relation.value)


class TestPlays:
    """A story written from a cast."""

    @given(plays())
    def test_people(self, play: Play) -> None:
        """Everybody is found, once, under the forms that the story uses."""
        found = newsparse.find_people(play.text)
        assert [(person.name, _forms(person)) for person in found] == [(part.name, part.forms) for part in play.cast]

    @given(plays())
    def test_roles(self, play: Play) -> None:
        """So are the roles, and no others."""
        expected = [(part.name, part.role, part.body, part.relation) for part in play.cast]
        assert [_said(role) for role in newsparse.find_roles(play.text)] == expected

    @given(plays())
    def test_mentions_are_all_there_are(self, play: Play) -> None:
        """Wherever a family name stands, it is in a mention of its bearer."""
        for person in newsparse.find_people(play.text):
            assert person.family is not None
            ends = {mention.end for mention in person.mentions}
            at = play.text.find(person.family)
            while at >= 0:
                assert at + len(person.family) in ends
                at = play.text.find(person.family, at + 1)

    @given(plays(), st.sampled_from(HONORIFICS))
    def test_parts(self, play: Play, honorific: str) -> None:
        """A name comes apart into given and family name, and honorifics are kept as printed."""
        for part in play.cast:
            (person,) = newsparse.find_people(f"{honorific} {part.name}")
            assert (person.name, f"{person.given} {person.family}") == (part.name, part.name)
            assert person.honorifics == (honorific,)


def test_text_that_is_only_a_name() -> None:
    """An unlisted name needs no further sign where nothing else stands beside it; in a sentence it does."""
    assert [person.name for person in newsparse.find_people("Zbyrek Olwanda")] == ["Zbyrek Olwanda"]
    assert not newsparse.find_people("He planted Zbyrek Olwanda in May.")


class TestAnyText:
    """What is true of every text."""

    @given(news_text())
    def test_read_twice(self, text: str) -> None:
        """Two readings are equal."""
        assert [*_read(text)] == [*_read(text)]

    @given(news_text())
    def test_mentions(self, text: str) -> None:
        """Mentions are cut out exactly, in text order, and no two share a character."""
        found, _ = _read(text)
        for person in found:
            assert person.mentions
            assert all(text[mention.start : mention.end] == mention.text for mention in person.mentions)
            assert list(person.mentions) == sorted(person.mentions, key=lambda mention: mention.start)
        everybody = sorted((mention.start, mention.end) for person in found for mention in person.mentions)
        assert all(before[1] <= after[0] for before, after in pairwise(everybody))

    @given(news_text())
    def test_order(self, text: str) -> None:
        """People stand in the order of their first mention."""
        found, _ = _read(text)
        firsts = [person.mentions[0].start for person in found]
        assert firsts == sorted(firsts)

    @given(news_text())
    def test_roles(self, text: str) -> None:
        """Whoever holds a role is one of the people, and every part lies in the whole."""
        found, said = _read(text)
        for role in said:
            assert role.person in found
            assert text[role.start : role.end] == role.text
            parts = [part for part in (role.role, role.organization) if part]
            assert parts
            assert all(role.start <= part.start < part.end <= role.end for part in parts)


def _read(text: str) -> tuple[tuple[Person, ...], tuple[NamedRole, ...]]:
    reading = Text(text, ENGLISH)
    found = people.find(reading)
    return found, roles.find(reading, found)


class TestEvidence:
    """The table of features."""

    @pytest.mark.parametrize("row", [*CONTEXTS, *SHAPES], ids=lambda row: row.name)
    def test_example(self, row: object) -> None:
        """Each row is seen in its own example."""
        text = Text(row.example, ENGLISH)  # type: ignore[attr-defined]
        forms = read(text)
        observe(text, forms)
        assert any(row.name in form.features for form in forms.values())  # type: ignore[attr-defined]

    def test_names_are_unique(self) -> None:
        """A name names one row."""
        names = [row.name for row in (*CONTEXTS, *SHAPES)]
        assert len(set(names)) == len(names)

    def test_one_mention_decides_for_all(self) -> None:
        """A name is judged by all its mentions together."""
        text = Text("Qorvel Thimbe Road was wet. Police pulled Qorvel Thimbe, 34, out. In Qorvel it rained.", ENGLISH)
        forms = read(text)
        observe(text, forms)
        assert [form.text for form in forms.values() if is_person(form)] == ["Qorvel Thimbe"]


def test_no_list_is_needed() -> None:
    """Without a single given name on the list, people are found by what the story says of them."""
    import_free = attrs.evolve(ENGLISH, given_names=frozenset(), ambiguous_given_names=frozenset())
    text = "Fernhill chairman Bo Lund met Ada Quill, 34, and Cy Poe, who sang. Quill told Mr Lund to stop."
    assert [person.name for person in newsparse.find_people(text, lexicon=import_free)] == [
        "Bo Lund",
        "Ada Quill",
        "Cy Poe",
    ]


def test_the_lexicon_can_be_extended() -> None:
    """A new role noun makes roles, and so people."""
    text = "They asked wharfinger Qorvel Thimbe."
    assert newsparse.find_roles(text) == ()
    (role,) = newsparse.find_roles(text, lexicon=ENGLISH.adding(role_nouns=["wharfinger"]))
    assert role.role is not None
    assert role.role.text == "wharfinger"


def test_thousands_of_namesakes() -> None:
    """Only so many namesakes are compared with each other, and still nobody is lost."""
    given_names = [f"{chr(65 + i % 26)}{chr(97 + i // 26 % 26)}xo{chr(97 + i // 676)}k" for i in range(3000)]
    text = " ".join(f"{name} Poe, 34, spoke." for name in given_names)
    assert [person.given for person in newsparse.find_people(text)] == given_names
