"""Walks over results: all their parts, where they lie, and the same results further on or in other marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import attrs

from newsparse import Excerpt

__all__ = ["are_apart", "are_sorted", "excerpts_in", "lies_in", "lies_outside", "moved", "straightened"]


def excerpts_in(value: object) -> list[Excerpt]:
    """Give every excerpt in a result: itself, its parts, theirs."""
    return [part for part in _inside(value) if isinstance(part, Excerpt)]


def lies_in(part: Excerpt, whole: Excerpt) -> bool:
    """Tell whether one excerpt lies in another."""
    return whole.start <= part.start and part.end <= whole.end


def lies_outside(part: Excerpt | None, others: Sequence[Excerpt]) -> bool:
    """Tell whether an excerpt, if there is one, overlaps none of the others."""
    return part is None or all(part.end <= other.start or other.end <= part.start for other in others)


def are_apart(excerpts: Sequence[Excerpt]) -> bool:
    """Tell whether excerpts follow one another without overlaps."""
    return all(one.end <= following.start for one, following in pairwise(excerpts))


def are_sorted(excerpts: Sequence[Excerpt]) -> bool:
    """Tell whether excerpts begin in text order."""
    return all(one.start <= following.start for one, following in pairwise(excerpts))


def moved(value: Any, by: int) -> Any:  # noqa: ANN401 - a result of any class
    """Give a result as it would be had it been found further on."""
    if isinstance(value, tuple):
        return tuple(moved(item, by) for item in value)
    if not attrs.has(type(value)):
        return value
    changes = {field.name: moved(getattr(value, field.name), by) for field in attrs.fields(type(value))}
    if isinstance(value, Excerpt):
        changes |= {"start": value.start + by, "end": value.end + by}
    return attrs.evolve(value, **changes)


def straightened(plain: object) -> object:
    """Write every string of plain data with straight marks."""
    match plain:
        case str():
            return plain.translate(str.maketrans("“”’", '""\''))
        case dict():
            return {key: straightened(value) for key, value in plain.items()}
        case list():
            return [straightened(item) for item in plain]
        case _:
            return plain


def _inside(value: object) -> Iterator[object]:
    yield value
    if isinstance(value, tuple):
        for item in value:
            yield from _inside(item)
    elif attrs.has(cls := type(value)):
        for field in attrs.fields(cls):
            yield from _inside(getattr(value, field.name))
