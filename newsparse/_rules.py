"""A rule is a row: a name, how the text looks, what is made of it, an example and a counter-example.

Tables of rules stand in the rooms that use them. Their order is their precedence: `claims` tries the rows from the top,
and a stretch that one row has claimed is not open to the rows below it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from newsparse._grammar import Pattern

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["Claim", "Rule", "claims"]

Context = TypeVar("Context")
Result = TypeVar("Result")


@attrs.frozen(eq=False)
class Rule(Generic[Context, Result]):
    """One way that a thing can look in the text."""

    name: str
    """How the text looks, in snake case: "apposition", "quote_cue_speaker"."""
    pattern: Pattern
    """What must match, over characters or over kinds."""
    build: Callable[[Context, Match], Result | None]
    """Makes the result of a match, or None where a look at the words says no."""
    example: str
    """A sentence of our own in which this row finds something."""
    counter_example: str
    """A sentence that looks alike and in which it must find nothing."""
    needs: tuple[str, ...] = ()
    """Of each of these groups a character must be in the stretch; the pattern asks for it too, but takes longer."""
    words: tuple[str, ...] = ()
    """One of these must be in the stretch, in whatever case; the same for patterns over characters."""


@attrs.frozen
class Claim(Generic[Result]):
    """What a rule made of a stretch."""

    start: int
    end: int
    rule: str
    result: Result


def claims(
    rules: Sequence[Rule[Context, Result]], context: Context, over: str, start: int = 0, end: int | None = None
) -> list[Claim[Result]]:
    """Apply the rows in order to a stretch of a string; the first claim of a place wins. Sorted by place."""
    stretch, found = over[start:end], list[Claim[Result]]()
    taken = bytearray(len(stretch))
    characters, lowered = frozenset(stretch), stretch.casefold()
    for rule in rules:
        if rule.needs and any(characters.isdisjoint(group) for group in rule.needs):
            continue
        if rule.words and not any(word in lowered for word in rule.words):
            continue
        for match in rule.pattern.finditer(over, start, end):
            first, last = match.span()
            place = slice(first - start, last - start)
            if 1 in taken[place]:
                continue
            result = rule.build(context, match)
            if result is not None:
                taken[place] = b"\1" * (last - first)
                found.append(Claim(first, last, rule.name, result))
    return sorted(found, key=lambda claim: claim.start)
