"""The law of cost: twice the text takes about twice the time, whatever the text."""

from __future__ import annotations

import gc
import time

import pytest

from doors import read

# fmt: off
HOSTILE = ('"', "“", "'", "’ ", '" ', '"a" ', '"a\n\n', "Ada ", "Ada Quill, ", 'said "', "said ", "Ada said ", "Mr ",
           "of the ", "a", "a ", "1", "1,111", "9 ", "9%", "9 to ", "May ", "May 9 ", "(", "--", "— ", ". ", "A.", "\n",
           "Bank of Tern of Tern ", "a@ head of the Reed Society, ",
           "\r\n\r\n", "the mayor ", "former ", "who ", ", ", ": ", "| ", "and ", "about ", "\u0301", "\ud800")
"""What is repeated: pieces on which a careless pattern tries again from every place."""
# fmt: on


DISTINCT = (
    "Mayor {0} C{1} said the pier was shut. ",
    "Mayor {0} C{1} said the pier was shut.\n\nShe left.\n\n",
    '"It is {1}," {0} D{1}, chair of the {0} Trust, told reporters. ',
    "Former {1} minister {0} told E{1} Council ({0}EC) that 4% had left. ",
    "The {0} {1}s, the {1} union and Dr {0} agree. ",
    'A poll by {0} F{1} found 4% of {1}s like "{1}". ',
)
"""What is written with ever new words: pieces on which everything may be compared with everything before it."""

_SHORT, _LONG = 8_000, 64_000
_ALLOWED = 3 * _LONG / _SHORT
"""Three times what is in proportion, for machines that are busy; in proportion to the square would be eight times."""
_MEASURABLE = 0.02


class TestLinear:
    """Eight times the text takes about eight times the time, on hostile text too."""

    @pytest.mark.parametrize("piece", HOSTILE, ids=ascii)
    def test_repeated(self, piece: str) -> None:
        """In one piece over and over."""
        self.check(piece * _LONG)

    @pytest.mark.parametrize("piece", DISTINCT)
    def test_distinct(self, piece: str) -> None:
        """In a piece with words that never come again."""
        counters = (_spelled(number) for number in range(_LONG // len(piece)))
        self.check("".join(piece.format(word.capitalize(), word) for word in counters))

    def check(self, text: str) -> None:
        """Compare a short beginning with a long one."""
        assert len(text) >= _LONG
        assert _seconds(text[:_LONG]) < _ALLOWED * _seconds(text[:_SHORT])


def _spelled(number: int) -> str:
    """Write a number as a word of its own: "baba", "babe"."""
    return "".join(f"{'bdfgklmnpr'[int(digit)]}{'aeiouaeiou'[int(digit)]}" for digit in f"{number:04}")


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
