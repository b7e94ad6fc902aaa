"""What a fuzzer's bytes mean: a door, what is asked beside the text, and the text, spelt or grown."""

from __future__ import annotations

from typing import Protocol, TypeVar

import attrs

from fuzz.checks import DAYS, DOORS, ENCODINGS, Asked
from fuzz.grammar import grown

__all__ = ["Input", "Provider", "read_input", "spelt", "to_grow"]

_Item = TypeVar("_Item")


class Provider(Protocol):
    """What is used of atheris.FuzzedDataProvider."""

    def PickValueInList(self, items: list[_Item], /) -> _Item:  # noqa: N802 - its own name
        """Choose by what stands at the end of the bytes."""

    def ConsumeBytes(self, count: int, /) -> bytes:  # noqa: N802 - likewise
        """Give what stands at their beginning."""

    def remaining_bytes(self) -> int:
        """Tell how many are left."""


@attrs.frozen
class Input:
    """One text at one door."""

    door: str
    asked: Asked
    text: str

    def check(self) -> None:
        """Hold the law of the door against it."""
        DOORS[self.door](self.text, self.asked)


def read_input(provider: Provider) -> Input:
    """Choose door, options and way of writing; all other bytes are the text."""
    door = provider.PickValueInList(list(DOORS))
    is_grown = provider.PickValueInList([False, True])
    day = provider.PickValueInList([*DAYS, "the text itself"])
    asked = Asked(
        headline=provider.PickValueInList([None, True, False]),
        format=provider.PickValueInList(["text", "json"]),
        encoding=provider.PickValueInList([*ENCODINGS]),
    )
    rest = provider.ConsumeBytes(provider.remaining_bytes())
    text = grown(rest) if is_grown else _decoded(rest)
    return Input(door, attrs.evolve(asked, published=day if day in DAYS else text[:12]), text)


def spelt(text: str, door: str) -> bytes:
    """Give the bytes that mean a text at a door."""
    return text.encode("utf-8", "surrogatepass") + _chosen(door, is_grown=False)


def to_grow(choices: bytes, door: str) -> bytes:
    """Give the bytes that mean a text at a door which is grown by choices."""
    return choices + _chosen(door, is_grown=True)


def _chosen(door: str, *, is_grown: bool) -> bytes:
    """Write the choices that `read_input` takes from the end, the last byte first; the others are the first of each."""
    return bytes([0, 0, 0, 0, is_grown, list(DOORS).index(door)])


def _decoded(given: bytes) -> str:
    """Decode any bytes, halves of surrogate pairs too; bytes that cannot stand in UTF-8 become such halves."""
    try:
        return given.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return given.decode("utf-8", "surrogateescape")
