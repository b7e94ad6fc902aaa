"""What the fuzzer goes by, without the fuzzer: its checks, its grammar, its seeds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypeVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from corpus import STORIES
from fuzz import checks, seeds
from fuzz.checks import DAYS, DOORS, ENCODINGS, Asked
from fuzz.grammar import GRAMMAR, TOKENS, grown
from fuzz.inputs import Input, read_input, spelt, to_grow
from newsparse import Excerpt, ParseError

Item = TypeVar("Item")
TEXT = 'Bo Lund said: "We sail."'

asked = st.builds(
    Asked,
    published=st.sampled_from([*DAYS, "no day", "2021-02-30"]),
    headline=st.sampled_from([None, True, False]),
    format=st.sampled_from(["text", "json"]),
    encoding=st.sampled_from(ENCODINGS),
)


@attrs.define
class Provided:
    """Bytes in the place of those that atheris provides."""

    data: bytes

    def PickValueInList(self, items: list[Item]) -> Item:  # noqa: N802 - its own name
        """Choose by the last byte."""
        last, self.data = self.data[-1:], self.data[:-1]
        return items[(last[0] if last else 0) % len(items)]

    def ConsumeBytes(self, count: int) -> bytes:  # noqa: N802 - likewise
        """Give the first bytes."""
        first, self.data = self.data[:count], self.data[count:]
        return first

    def remaining_bytes(self) -> int:
        """Count the others."""
        return len(self.data)


class TestChecks:
    """Each passes where all is well, and fails where it is not."""

    @pytest.mark.parametrize("door", DOORS)
    @pytest.mark.parametrize("text", [text for _, text, _ in STORIES])
    @pytest.mark.parametrize("how", [Asked(), Asked("2021-03-15", headline=False, format="json", encoding="ascii")])
    def test_seeds(self, door: str, text: str, how: Asked) -> None:
        """Stories break no law."""
        Input(door, how, text).check()

    @given(st.sampled_from(sorted(DOORS)), asked, st.binary(max_size=60).map(grown))
    def test_grown(self, door: str, how: Asked, text: str) -> None:
        """Nor does what is grown."""
        Input(door, how, text).check()

    @pytest.mark.parametrize("published", ["no day", "\ud800"])
    @pytest.mark.parametrize("door", DOORS)
    def test_refusals(self, door: str, published: str) -> None:
        """To refuse a day that is none is no fault."""
        Input(door, Asked(published), TEXT).check()

    @pytest.mark.parametrize("door", ["story", "json", "command"])
    def test_refused_day(self, door: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """To refuse a sound one is."""
        monkeypatch.setattr(checks, "DAYS", ("no day",))
        with pytest.raises(AssertionError):
            Input(door, Asked("no day"), TEXT).check()

    @pytest.mark.parametrize("door", ["story", "json", "command"])
    def test_exception(self, door: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """What nobody announced comes through."""
        monkeypatch.setattr(newsparse, "parse", _failing)
        with pytest.raises(ZeroDivisionError):
            Input(door, Asked(), TEXT).check()

    @pytest.mark.parametrize("door", ["story", "headline"])
    def test_place(self, door: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """An excerpt that is not where it says is caught."""
        astray = attrs.evolve(newsparse.parse_headline(TEXT), body=Excerpt(1, 3, "Bo"))
        story = attrs.evolve(newsparse.parse(TEXT), headline=astray)
        monkeypatch.setattr(newsparse, "parse", lambda *_, **__: story)
        monkeypatch.setattr(newsparse, "parse_headline", lambda *_, **__: astray)
        with pytest.raises(AssertionError):
            Input(door, Asked(), TEXT).check()

    @pytest.mark.parametrize("door", ["story", "headline", "command"])
    def test_twice(self, door: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """So is another result the second time."""
        stories = iter([newsparse.parse(TEXT), newsparse.parse(TEXT, published="2021-03-15")] * 2)
        headlines = iter([newsparse.parse_headline(TEXT), newsparse.parse_headline("No")])
        monkeypatch.setattr(newsparse, "parse", lambda *_, **__: next(stories))
        monkeypatch.setattr(newsparse, "parse_headline", lambda *_, **__: next(headlines))
        with pytest.raises(AssertionError):
            Input(door, Asked(format="json"), TEXT).check()

    @pytest.mark.parametrize("door", ["json", "command"])
    def test_json(self, door: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """So is JSON that says something else."""
        monkeypatch.setattr(newsparse, "to_json", lambda *_, **__: json.dumps([]))
        with pytest.raises(AssertionError):
            Input(door, Asked(format="json"), TEXT).check()

    def test_controls(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """So is what would command a terminal."""
        monkeypatch.setattr("newsparse._cli.account", lambda _: "\x1b[2J")
        with pytest.raises(AssertionError):
            Input("command", Asked(), TEXT).check()

    def test_finders(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """So is a finder that finds something else."""
        monkeypatch.setattr(checks, "FINDERS", {"quotes": lambda _: ()})
        with pytest.raises(AssertionError):
            Input("finders", Asked(), TEXT).check()

    def test_refusal_place(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """So is a refusal that points past the end."""
        monkeypatch.setattr(newsparse, "parse_date", _refusing)
        with pytest.raises(AssertionError):
            Input("values", Asked(), TEXT).check()


class TestGrammar:
    """Bytes grow into text."""

    def test_sound(self) -> None:
        """Every choice of everything can be written, so that no shape names a kind that there is not."""
        for kind, ways in GRAMMAR.items():
            assert 0 < len(ways) <= 256, kind
        assert all(isinstance(grown(bytes([first, *range(256)])), str) for first in range(256))

    def test_ends(self) -> None:
        """However deep the choices lead."""
        assert len(grown(b"\xff" * 4096)) < 1_000_000


class TestInputs:
    """Bytes mean a door and a text."""

    @given(st.sampled_from(sorted(DOORS)), st.text(st.characters(codec=None, exclude_categories=())))
    def test_spelt(self, door: str, text: str) -> None:
        """What is spelt for a text is read as that text (two halves that stand together being one character)."""
        whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
        assert read_input(Provided(spelt(whole, door))) == Input(door, Asked(), whole)

    @given(st.sampled_from(sorted(DOORS)), st.binary(max_size=40))
    def test_to_grow(self, door: str, choices: bytes) -> None:
        """What is written for choices is grown by them."""
        assert read_input(Provided(to_grow(choices, door))) == Input(door, Asked(), grown(choices))

    @given(st.binary(max_size=80))
    def test_any(self, data: bytes) -> None:
        """Any bytes are an input."""
        found = read_input(Provided(data))
        assert found.door in DOORS
        assert found.asked.encoding in ENCODINGS

    def test_day(self) -> None:
        """The text can be the publication day too."""
        found = read_input(Provided(b"2021-03-15" + bytes([0, 0, 0, len(DAYS), 0, 0])))
        assert found == Input("story", Asked("2021-03-15"), "2021-03-15")


def test_seeds(tmp_path: Path) -> None:
    """A file for each seed, and a dictionary with an entry for each token."""
    assert seeds.main([str(tmp_path)]) == 0
    read = [read_input(Provided(path.read_bytes())) for path in sorted((tmp_path / "corpus").iterdir())]
    assert {(found.door, found.text) for found in read} >= {(door, text) for door in DOORS for _, text, _ in STORIES}
    entries = (tmp_path / "tokens.dict").read_text(encoding="ascii").splitlines()
    assert len(entries) == sum(len(set(filter(None, tokens))) for tokens in TOKENS.values())


def _failing(*_: object, **__: object) -> None:
    raise ZeroDivisionError


def _refusing(text: str, **_: object) -> None:
    reason = "beyond"
    raise ParseError(reason, text, 0, len(text) + 1)
