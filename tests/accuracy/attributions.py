"""How well found attributions agree with annotated ones.

An attribution is three lists of stretches of text: source (who), cue (by which words), content (what). Found and
annotated attributions are paired one to one by the overlap of their contents (Jaccard index of characters, 0.5 at
least); of a pair, the speaker is right where the sources share half of their characters, or where the found one is a
part of the annotated one (the name, or the role beside it). Attributions that contain quotation marks are counted once
more by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import attrs

__all__ = ["Attribution", "Count", "Stretch", "Tally", "is_quoted", "pairs", "same_source"]

Stretch = tuple[int, int]

_EDGE = " \t\n\r,.;:“”\"'‘’`—–-"
_PARTS = re.compile(r"\s*(?:,|\(|\bwho\b|\bwhich\b|\bthat\b|\bfrom\b|—|–)\s*")
_MARK = re.compile(r"[\"“”]|(?<!\w)‘.*’(?!\w)")
_ENOUGH = 0.5
_SAME_PART = 0.8


@attrs.frozen
class Attribution:
    """Who said what, by which words."""

    source: Sequence[Stretch]
    cue: Sequence[Stretch]
    content: Sequence[Stretch]


@attrs.define
class Count:
    """Annotated, found, found rightly, and with the right speaker."""

    annotated: int = 0
    found: int = 0
    right: int = 0
    with_speaker: int = 0

    def f1(self, right: int) -> float:
        """Give the F1 score, in per cent, of some number of right ones."""
        return 200 * right / (self.annotated + self.found) if self.annotated + self.found else 0.0


@attrs.define
class Tally:
    """The counts of a set of stories."""

    stories: int = 0
    every: Count = attrs.field(factory=Count)
    quoted: Count = attrs.field(factory=Count)

    def add(self, text: str, annotated: Sequence[Attribution], found: Sequence[Attribution]) -> None:
        """Count one story."""
        self.stories += 1
        paired = dict(pairs(text, annotated, found))
        back = {j: i for i, j in paired.items()}
        has_marks = [is_quoted(text, attribution) for attribution in annotated]
        is_right = {i for i, j in paired.items() if same_source(text, annotated[i].source, found[j].source)}
        self.every.annotated += len(annotated)
        self.every.found += len(found)
        self.every.right += len(paired)
        self.every.with_speaker += len(is_right)
        self.quoted.annotated += sum(has_marks)
        self.quoted.found += sum(
            has_marks[back[j]] if j in back else is_quoted(text, attribution) for j, attribution in enumerate(found)
        )
        self.quoted.right += sum(has_marks[i] for i in paired)
        self.quoted.with_speaker += sum(has_marks[i] for i in is_right)

    def rows(self) -> Iterator[tuple[str, Count]]:
        """Give each count with its name."""
        yield "attributions with quotation marks", self.quoted
        yield "all attributions", self.every


def pairs(text: str, annotated: Sequence[Attribution], found: Sequence[Attribution]) -> list[tuple[int, int]]:
    """Pair annotated with found attributions, the greatest overlap of content first."""
    gold = [_characters(text, attribution.content) for attribution in annotated]
    ours = [_characters(text, attribution.content) for attribution in found]
    candidates = [
        (-_jaccard(a, b), i, j) for i, a in enumerate(gold) for j, b in enumerate(ours) if _jaccard(a, b) >= _ENOUGH
    ]
    left, right, paired = set(range(len(gold))), set(range(len(ours))), []
    for _, i, j in sorted(candidates):
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            paired.append((i, j))
    return paired


def same_source(text: str, annotated: Sequence[Stretch], found: Sequence[Stretch]) -> bool:
    """Whether two sources name the same speaker."""
    gold, ours = _characters(text, annotated), _characters(text, found)
    if not gold or not ours:
        return not gold and not ours
    parts = (_characters(text, [part]) for part in _parts(text, annotated))
    return _jaccard(gold, ours) >= _ENOUGH or any(part and _jaccard(part, ours) >= _SAME_PART for part in parts)


def _parts(text: str, stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    for start, end in stretches:
        at = start
        for match in _PARTS.finditer(text, start, end):
            yield at, match.start()
            at = match.end()
        yield at, end


def _characters(text: str, stretches: Iterable[Stretch]) -> set[int]:
    """Give the places of all characters, marks and punctuation at the edges left out."""
    places: set[int] = set()
    for start, end in stretches:
        words = text[start:end]
        places.update(range(end - len(words.lstrip(_EDGE)), start + len(words.rstrip(_EDGE))))
    return places


def _jaccard(a: set[int], b: set[int]) -> float:
    return len(a & b) / len(a | b) if a or b else 1.0


def is_quoted(text: str, attribution: Attribution) -> bool:
    """Whether there are quotation marks in the content of an attribution, or right around it."""
    return any(_MARK.search(text, max(0, start - 1), end + 1) for start, end in attribution.content)
