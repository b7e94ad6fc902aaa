"""Families of hostile text for linear.py: each makes a text of any length."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from functools import partial

from benchmarks.corpus import generated
from hostile import DISTINCT, HOSTILE, distinct, repeated

__all__ = ["FAMILIES", "Family"]

Family = Callable[[int], str]
"""What makes a text of so many characters."""


def _stories(size: int) -> str:
    """Put ordinary stories one after another: what a file of all that a newsroom wrote in a year looks like."""
    written: list[str] = []
    length = 0
    for story in generated(size):
        written.append(story.text)
        length += len(story.text) + 1
        if length >= size:
            break
    return "\n".join(written)[:size]


def _nested(size: int) -> str:
    """Open marks inside marks up to the middle, and close them all again."""
    depth = size // 6
    return "“a ‘a " * (depth // 2) + " a’ a”" * (depth // 2)


def _bracketed(size: int) -> str:
    """Open brackets up to the middle, and close them all again."""
    return "(" * (size // 2) + ")" * (size // 2)


def _numbered(piece: str, size: int) -> str:
    """Write a piece over and over, with another number each time."""
    pieces = (piece.format(number) for number in itertools.count(1))
    return "".join(itertools.islice(pieces, size // len(piece) + 1))[:size]


_ORDINARY = "the old boat went past the quay and came back with nets full of weed and nobody had seen it leave while "
_REPEATED = {
    # marks
    "closing double marks": "”",
    "opening single marks": "‘",
    "angle marks": "«a» ",
    "low marks": "„a“ ",
    "two apostrophes for a mark": "''a'' ",
    "backticks": "``",
    "alternating double marks": '"“”',
    "alternating double and single marks": "\"'",
    "marks that close before they open": "a” “",
    "a mark in every paragraph that nothing closes": "“The pier was shut for the day.\n\n",
    "a single mark in every paragraph that nothing closes": "‘The pier was shut for the day.\n\n",
    "quotations three deep": '"He said \'she said "no" twice\' again," Ada said. ',
    "marks that only open": "“a ‘b ",
    "possessives": "boats' ",
    "elisions": "'tis ",
    # capitals and names
    "capitals in a row": "A ",
    "initials": "A. B. ",
    "names joined by and": "Ada Quill and ",
    "names joined by commas and by and": "Ada Quill, Bo Lund and ",
    "a name and one pronoun after another": "Ada Quill said she was late. He said he was not. ",
    "honorifics and names": "Mr Lund, Ms Quill, Dr Lund, ",
    # cues
    "cue after cue": "said added told insisted ",
    "clauses in clauses": "Ada said that Bo thinks that ",
    "according to": "according to ",
    "questions": "Why? Who said so? ",
    # figures and days
    "per cent signs": "%",
    "per cent in words": "five per cent of ",
    "more and more per cent": "more than 9% ",
    "ranges": "9-9% ",
    "figures with hyphens": "9-",
    "days in numbers": "9/9/2019 ",
    "weekdays": "last Monday ",
    "years": "in 2019 ",
    "spans of days": "from May 9 to June 9, 2019, ",
    # roles and bodies
    "offices in a row": "deputy finance minister ",
    "roles of 10,000 words": "deputy " * 10_000 + "mayor Ada Quill left.\n\n",
    "office of office": "chair of the head of the ",
    "councils": "Tern Council of ",
    "former and then": "former mayor and later ",
    # signs
    "brackets that close": "(a) ",
    "square brackets": "[",
    "colons with words": "a: ",
    "commas with words": "a, ",
    "hyphens": "-",
    "hyphens with words": "a-",
    "dashes with words": "a — ",
    "dots": ".",
    "dots of omission": "… ",
    "slashes": "a/",
    "addresses": "https://a.b/c?d=9% ",
    "handles": "@ada #pier ",
    # what is not seen
    "carriage returns and line feeds mixed": "a\r\n\n\r\r\nb\n\r",
    "one short paragraph after another": "It rained.\n\n",
    "lines": "It rained\n",
    "words with combining marks": "e\u0301a\u0301 ",
    "zero-width characters": "a\u200b\u200d\ufeff",
    "zero-width characters alone": "\u200b",
    "spaces": " ",
    "odd spaces": "a\u00a0\u2009\t",
    "letters beyond the first plane": "𝓐da ",
    "turned text": "\u202ea ",
    # whole sentences
    "one sentence": _ORDINARY,
    "one sentence with semicolons": _ORDINARY.replace(" and", "; and"),
}
_DISTINCT = {
    "ever new names in a list": "{0} M{1}, ",
    "ever new names joined by and": "{0} M{1} and ",
    "ever new people and a pronoun": "{0} M{1} left. She said he was late. ",
    "one surname with ever new given names": "{0} Quill said no. Quill left. ",
    "ever new bodies and it": "{0} Council met. The council said it was late. ",
    "ever new bodies in short": "The {0} Harbour Trust ({0}HT) met. {0}HT said no. ",
    "ever new words with capitals": "{0} ",
    "ever new words without": "{1} ",
    "ever new places": "Ada Quill of {0}, {0} and {0}mouth. ",
    "ever new roles": "{1} minister Ada Quill, ",
    "ever new quoted words": '"{1}" and ',
    "ever new speakers without a cue": '"It is {1}." {0} M{1}\n\n',
}
_NUMBERED = {
    "ever new figures": "{}% of ",
    "ever new years": "in May {}, ",
    "ever new numbers": "{} ",
}

FAMILIES: Mapping[str, Family] = {
    "stories one after another": _stories,
    "marks nested to the middle": _nested,
    "brackets nested to the middle": _bracketed,
    **{name: partial(repeated, piece) for name, piece in _REPEATED.items()},
    **{name: partial(distinct, piece) for name, piece in _DISTINCT.items()},
    **{name: partial(_numbered, piece) for name, piece in _NUMBERED.items()},
    **{ascii(piece): partial(repeated, piece) for piece in HOSTILE},
    **{ascii(piece): partial(distinct, piece) for piece in DISTINCT},
}
"""Every family by its name; those of test_linear.py are named by what is repeated."""
