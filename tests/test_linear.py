"""The law of cost: twice the text takes about twice the time, whatever the text."""

from __future__ import annotations

import gc
import time

import pytest

from doors import read
from hostile import DISTINCT, HOSTILE, distinct, repeated

_SHORT, _LONG = 8_000, 64_000
_ALLOWED = 3 * _LONG / _SHORT
"""Three times what is in proportion, for machines that are busy; in proportion to the square would be eight times."""
_MEASURABLE = 0.02


class TestLinear:
    """Eight times the text takes about eight times the time, on hostile text too."""

    @pytest.mark.parametrize("piece", HOSTILE, ids=ascii)
    def test_repeated(self, piece: str) -> None:
        """In one piece over and over."""
        self.check(repeated(piece, _LONG))

    @pytest.mark.parametrize("piece", DISTINCT)
    def test_distinct(self, piece: str) -> None:
        """In a piece with words that never come again."""
        self.check(distinct(piece, _LONG))

    def check(self, text: str) -> None:
        """Compare a short beginning with a long one."""
        assert _seconds(text[:_LONG]) < _ALLOWED * _seconds(text[:_SHORT])


def _seconds(text: str) -> float:
    """Give the processor time of a reading, the best of three: the machine may be busy."""
    return min(_mean(text) for _ in range(3))


def _mean(text: str) -> float:
    """Give the mean time of as many readings as are long enough to measure, while no garbage is collected.

    The collector looks at everything that other tests have left in memory, which grows with the tests, not the text.
    """
    gc.collect()
    gc.disable()
    try:
        start, readings = time.process_time(), 0
        while (taken := time.process_time() - start) < _MEASURABLE:
            read(text)
            readings += 1
        return taken / readings
    finally:
        gc.enable()
