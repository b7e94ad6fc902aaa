"""What the scripts beside this file have in common: how they measure and how they print."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Sequence

__all__ = ["seconds", "table"]

_ENOUGH = 0.1
"""Seconds of processor time below which a run is repeated: the clock does not tick finer than it ticks."""


def seconds(action: Callable[[], object], enough: float = _ENOUGH) -> float:
    """Give the processor time of a run: the mean of as many as take long enough to measure.

    Time that other programs take does not count, and rubbish of the measurement before is cleared away first. What
    Python's collector of garbage does meanwhile counts: whoever runs the action pays for it.
    """
    gc.collect()
    start, runs = time.process_time(), 0
    while True:
        action()
        runs += 1
        taken = time.process_time() - start
        if taken >= enough:
            return taken / runs


def table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Set rows in columns, the first to the left and the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *others in rows:
        cells = (f"{cell:>{width}}" for cell, width in zip(others, widths[1:], strict=True))
        yield "  ".join([f"{first:<{widths[0]}}", *cells])
