"""Text on which a careless parser takes ever longer, of any length: for test_linear.py and benchmarks/linear.py."""

from __future__ import annotations

__all__ = ["DISTINCT", "HOSTILE", "distinct", "repeated"]

# fmt: off
HOSTILE = ('"', "“", "'", "’ ", '" ', '"a" ', '"a\n\n', "Ada ", "Ada Quill, ", 'said "', "said ", "Ada said ", "Mr ",
           "of the ", "a", "a ", "1", "1,111", "9 ", "9%", "9 to ", "May ", "May 9 ", "(", "--", "— ", ". ", "A.", "\n",
           "Bank of Tern of Tern ", "a@ head of the Reed Society, ",
           "the old boat went past the quay and came back with nets full of weed and nobody had seen it leave while ",
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


def repeated(piece: str, size: int) -> str:
    """Write a piece over and over, to so many characters."""
    return (piece * (size // len(piece) + 1))[:size]


def distinct(piece: str, size: int) -> str:
    """Write a piece over and over, to so many characters, with new words each time."""
    words = map(_spelled, range(size // len(piece) + 1))
    return "".join(piece.format(word.capitalize(), word) for word in words)[:size]


def _spelled(number: int) -> str:
    """Write a number as a word of its own: "baba", "babe"."""
    return "".join(f"{'bdfgklmnpr'[int(digit)]}{'aeiouaeiou'[int(digit)]}" for digit in f"{number:04}")
