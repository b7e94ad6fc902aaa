"""Looking ahead: one pass from the end of a paragraph to its start tells each mark what follows it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import attrs

from newsparse._scan.quotation.doubts import Doubt, doubt
from newsparse._scan.quotation.evidence import CLOSES, OPENS, STOPS
from newsparse._scan.quotation.marks import Mark
from newsparse.lexicons import Lexicon

__all__ = ["Settled", "settle"]

_OTHER_KIND = {"single": "double", "double": "single"}


class Settled(NamedTuple):
    """A quotation mark, and what is ahead of it in its paragraph."""

    mark: Mark
    doubt: Doubt
    """How likely it is no mark at all; a doubtful one opens only where nothing else is open."""
    better: int
    """How many marks of its kind close before the next one opens, and are less doubtful than it."""
    ahead: str
    """The leans of the next two marks of its kind."""
    surplus: int
    """How many more marks of its kind close than open, from here to the end."""
    crossed: Mark | None
    """A mark of the other kind that closes what this one opens: "We sail,' she said."""

    def is_apostrophe(self, depth: int) -> bool:
        """Tell whether enough better marks close what is open: a quotation and `depth` of the same kind inside it."""
        return self.mark.lean == CLOSES and self.better > depth


@attrs.define
class _Ahead:
    """What has been seen of one kind of marks, going from the end of the paragraph to its start."""

    leans: str = ""
    surplus: int = 0
    closers: list[int] = attrs.field(factory=lambda: [0] * len(Doubt))
    """How many close before the next one opens, by how doubtful they are."""
    passed: Mark | None = None
    """The next mark, if it is hardly one."""
    unmatched: list[Mark] = attrs.field(factory=list)
    """Those that close what has not been opened yet, the nearest one last."""
    nearest: Mark | None = None
    """The next mark that is not doubtful."""

    def better_than(self, level: Doubt) -> int:
        """Count the marks that close before the next one opens and are less doubtful."""
        return sum(self.closers[:level])

    def add(self, mark: Mark, level: Doubt) -> None:
        """Take one more mark into account."""
        is_passed = level == Doubt.STRONG and self.better_than(level) > 0
        self.passed = mark if is_passed else None
        if mark.lean == OPENS:
            self.closers = [0] * len(Doubt)
        else:
            self.closers[level] += 1
        if not level:
            self._match(mark)
        if not is_passed:
            self.surplus += (mark.lean == CLOSES) - (mark.lean == OPENS)
            self.leans = mark.lean + self.leans[:1]

    def _match(self, mark: Mark) -> None:
        self.nearest = mark
        if mark.lean == CLOSES:
            self.unmatched.append(mark)
        elif mark.lean == OPENS and self.unmatched:
            self.unmatched.pop()
        else:
            self.unmatched.clear()


def settle(source: str, marks: Sequence[Mark], lexicon: Lexicon) -> list[Settled]:
    """Leave out a paragraph's elisions and tell each mark what is ahead of it."""
    return list(_settle(source, reversed([*_parted(marks)]), lexicon))[::-1]


def _settle(source: str, from_the_end: Iterable[Mark], lexicon: Lexicon) -> Iterator[Settled]:
    seen: dict[str, _Ahead] = defaultdict(_Ahead)
    for mark in _parted_where_they_open(from_the_end, seen):
        ahead, level = seen[mark.kind], doubt(source, mark, lexicon)
        better, leans = ahead.better_than(level), ahead.leans
        if level and mark.lean == OPENS:
            if better:  # and not: the '90s, with nothing that closes
                yield Settled(mark, level, better, leans, ahead.surplus, crossed=None)
            continue
        if ahead.passed and source[mark.end : ahead.passed.start].isalnum():
            leans = CLOSES + leans[:1]  # the so-called 'rebels' met
        crossed = _crossed(mark, seen) if mark.lean == OPENS else None
        ahead.add(mark, level)
        yield Settled(mark, level, better, leans, ahead.surplus, crossed)


def _crossed(mark: Mark, seen: Mapping[str, _Ahead]) -> Mark | None:
    """Find a mark of the other kind that makes a pair with one that opens: none of its own closes first."""
    own, other = seen[mark.kind], seen[_OTHER_KIND.get(mark.kind, "")]
    if own.leans[:1] not in {"", OPENS} or not other.unmatched:
        return None
    closing = other.unmatched[-1]
    is_nearest = own.nearest is None or closing.start < own.nearest.start
    return closing if is_nearest and closing.before in STOPS else None


def _parted(marks: Iterable[Mark]) -> Iterator[Mark]:
    """Part two apostrophes that close no double quotation: they close a single one and another inside it."""
    is_open = False
    for mark in marks:
        if _is_pair(mark) and mark.lean == CLOSES and not is_open:
            yield from _halves(mark)
            continue
        if mark.kind == "double":
            is_open = mark.lean == OPENS
        yield mark


def _parted_where_they_open(from_the_end: Iterable[Mark], seen: Mapping[str, _Ahead]) -> Iterator[Mark]:
    """Part two apostrophes that only a single one closes: ''Tis late,' he said."""
    for mark in from_the_end:
        is_double = seen["double"].leans or seen["single"].leans[:1] != CLOSES
        if _is_pair(mark) and mark.lean == OPENS and not is_double:
            yield from reversed(_halves(mark))
        else:
            yield mark


def _is_pair(mark: Mark) -> bool:
    return mark.kind == "double" and mark.end - mark.start == len("''")


def _halves(pair: Mark) -> tuple[Mark, Mark]:
    single = pair._replace(kind="single")
    return single._replace(end=pair.start + 1), single._replace(start=pair.start + 1)
