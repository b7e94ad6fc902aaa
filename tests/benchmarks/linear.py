"""Measure that twice the text takes twice the time, on hostile text too.

    python tests/benchmarks/linear.py [--megabytes N] [--quick] [--only WORDS]

Of each family of text it prints the processor time for a megabyte (a million characters), and how many times as long it
takes to read twice as much: from the size given to its double and to the double of that, or less far up where it takes
too long. What goes over the limits is measured again, since machines have moods, and marked if it stays there; then the
exit code is 1. The whole list at a megabyte takes an hour or so; --quick takes small texts, --only some families.
"""

from __future__ import annotations

import argparse
import functools
import itertools
import sys
from pathlib import Path

import attrs

sys.path.insert(0, str(Path(__file__).parents[1]))

import newsparse
from benchmarks.clock import seconds
from benchmarks.families import FAMILIES, Family

__all__ = ["Costs", "main", "measure"]

MOST_SECONDS = 3.0
"""That a megabyte may take."""
MOST_RATIO = 2.3
"""That twice the text may take of the time of the text."""

_QUICK = 0.016
_STEPS = (1 / 8, 1 / 4, 1 / 2, 1, 2, 4)
"""What is read of the size given: first less than that, to be warm, and not to wait for days where it is quadratic."""
_PATIENCE = 10.0
"""Seconds after which no larger text of the family is read: where four megabytes are read, two have taken less,
if the family keeps within the limits."""
_TRIES = 3
_NEAR = 1.3
"""How far above the limit of seconds another try can make a difference."""


@attrs.frozen
class Costs:
    """The size that was asked for, and seconds by length of text, each about twice as long as the one before."""

    size: int
    seconds: dict[int, float]

    @property
    def megabyte(self) -> float:
        """Give the seconds for a million characters, reckoned from the text whose size is nearest to the one asked."""
        length = min(self.seconds, key=lambda length: abs(length - self.size))
        return self.seconds[length] / length * 1e6

    @property
    def ratios(self) -> list[float]:
        """Give the times that each text takes of the one before, for twice the length."""
        each = [taken / size for size, taken in sorted(self.seconds.items())]
        return [2 * longer / shorter for shorter, longer in itertools.pairwise(each)]

    @property
    def too_slow(self) -> bool:
        """Whether a megabyte takes too long."""
        return self.megabyte > MOST_SECONDS

    @property
    def too_steep(self) -> bool:
        """Whether twice the text takes more than about twice the time."""
        return any(ratio > MOST_RATIO for ratio in self.ratios)

    def best(self, other: Costs) -> Costs:
        """Take the shorter time of each text."""
        times = {length: min(taken, other.seconds.get(length, taken)) for length, taken in self.seconds.items()}
        return Costs(self.size, times)


def main(argv: list[str] | None = None) -> int:
    """Print a line for each family."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=1.0, metavar="N")
    parser.add_argument("--quick", action="store_true", help=f"the same as --megabytes {_QUICK}")
    parser.add_argument("--only", default="", metavar="WORDS", help="families whose name holds these words")
    options = parser.parse_args(argv)
    size = int((_QUICK if options.quick else options.megabytes) * 1e6)
    families = {name: family for name, family in FAMILIES.items() if options.only in name}
    width = max(map(len, families), default=0)
    print(f"{'family':{width}}  s a MB  twice the text  up to MB")
    broken = 0
    for name, family in families.items():
        costs = measured(family, size)
        marks = ["slow"] * costs.too_slow + ["steep"] * costs.too_steep
        ratios = " ".join(f"{ratio:.2f}" for ratio in costs.ratios)
        row = f"{name:{width}}  {costs.megabyte:6.2f}  {ratios:14}  {max(costs.seconds) / 1e6:8.3f}"
        print(row, " and ".join(marks), sep="  " if marks else "", flush=True)
        broken += bool(marks)
    print(f"{len(families)} families, {broken} over {MOST_SECONDS:g} s a MB or a ratio of {MOST_RATIO:g}")
    return 1 if broken or not families else 0


def measured(family: Family, size: int) -> Costs:
    """Measure a family, again where it goes over a limit, and take the best."""
    costs = measure(family, size)
    for _ in range(_TRIES - 1):
        if costs.too_steep or 1 < costs.megabyte / MOST_SECONDS < _NEAR:
            costs = costs.best(measure(family, size))
    return costs


def measure(family: Family, size: int) -> Costs:
    """Read longer and longer texts of a family while that does not take too long; keep the last three."""
    taken: dict[int, float] = {}
    for step in _STEPS:
        text = family(int(size * step))
        taken[len(text)] = seconds(functools.partial(_read, text))
        if taken[len(text)] > _PATIENCE and len(taken) > 1:  # two make a ratio
            break
    return Costs(size, dict(sorted(taken.items())[-3:]))


def _read(text: str) -> None:
    """Read a text as one that was published on some Monday, and let go of what was found."""
    newsparse.parse(text, published="2021-03-15")


if __name__ == "__main__":
    raise SystemExit(main())
