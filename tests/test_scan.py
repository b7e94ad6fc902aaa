"""The scan: words and their kinds, sentences, second thoughts, phrases."""

from __future__ import annotations

import pytest

from newsparse._scan import Text
from newsparse._scan.kinds import KINDS, kind_of
from newsparse._scan.phrases import PHRASES, PhraseRow
from newsparse._scan.tagging import FINITES, RETAGS, Finite, Retag
from newsparse.lexicons import ENGLISH


def kinds(text: str) -> str:
    """Give the letters of a text's words."""
    return Text(text, ENGLISH).words.kinds


def sentences(text: str) -> list[str]:
    """Give the sentences as they stand."""
    read = Text(text, ENGLISH)
    words = read.words
    return [text[words.starts[first] : words.ends[end - 1]] for first, end in read.sentences]


def test_every_kind_has_a_letter_of_its_own() -> None:
    """A letter stands for one kind of word."""
    letters = [kind.letter for kind in KINDS]
    assert len(letters) == len(set(letters))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The policing minister has told us.", "dmrxCo.", id="plain sentence"),
        pytest.param("Mr. Lund", "HN", id="honorific with its stop"),
        pytest.param("J. Lund", "IN", id="initial"),
        pytest.param("Lund (D-N.Y.) sat", "N(N)V", id="a party and its state are one word"),
        pytest.param("Lund's boat", "N'w", id="possessive is apart"),
        pytest.param("they're off", "Pb", id="contraction of a pronoun"),
        pytest.param('"Ay"', "[N]", id="outer marks have kinds of their own"),
        pytest.param("47% rose", "DuV", id="per cent is a noun"),
        pytest.param("Weir-Master", "R", id="a role noun after a hyphen"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_kinds(text: str, expected: str) -> None:
    """Words become letters."""
    assert kinds(text) == expected


@pytest.mark.parametrize(
    "expected",
    [
        pytest.param(["The fog came."], id="one"),
        pytest.param(["The fog came.", "It went."], id="two"),
        pytest.param(["Mr. Lund went to St. Ives."], id="abbreviations end nothing"),
        pytest.param(["He met the Chief of Staff.", "It was late."], id="a written-out title ends a sentence"),
        pytest.param(['"Sail!" he shouted.'], id="a question or shout goes on in lower case"),
        pytest.param(['She said "no."', "He left."], id="stop inside the closing mark"),
        pytest.param(['"Sail!", he shouted.'], id="a comma after the closing mark goes on"),
        pytest.param(["He told the QZT the fog had gone."], id="an acronym before an article ends nothing"),
        pytest.param(["Rep. Lund (D-Ore.), a sailor, left."], id="stop before a closing bracket"),
    ],
)
def test_sentences(expected: list[str]) -> None:
    """Sentences end where they do."""
    assert sentences(" ".join(expected)) == expected


@pytest.mark.parametrize("row", PHRASES, ids=lambda row: row.name)
def test_phrase_rows(row: PhraseRow) -> None:
    """Each row's example is one phrase."""
    text = Text(f"By {row.example}.", ENGLISH)
    assert any(
        text.folded[text.words.starts[phrase.start] : text.words.ends[phrase.end - 1]] == row.example.removesuffix("'s")
        for phrase in text.phrases
    )


@pytest.mark.parametrize("row", RETAGS, ids=lambda row: row.name)
def test_retag_rows(row: Retag) -> None:
    """Each row's example holds no cue."""
    assert not set(kinds(row.example)) & set("CXESQTg")


@pytest.mark.parametrize("row", FINITES, ids=lambda row: row.name)
def test_finite_rows(row: Finite) -> None:
    """The third word of each row's example is a verb, which no list tells."""
    assert kinds(row.example)[2] == "V"
    assert kind_of(ENGLISH, row.example.split()[2]) != "V"
