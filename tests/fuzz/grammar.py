"""Text that is grown from bytes: each byte chooses a piece of news or a shape that is filled with pieces.

Random bytes hardly ever spell a quotation mark and a cue; grown text does nothing but. A small change of the bytes is a
small change of the text, so that a fuzzer can climb from one text to the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import pieces

__all__ = ["GRAMMAR", "TOKENS", "grown"]

# fmt: off
TOKENS: Mapping[str, tuple[str, ...]] = {
    "double": pieces.DOUBLE_MARKS,
    "single": pieces.SINGLE_MARKS,
    "apostrophe": pieces.APOSTROPHES,
    "dash": pieces.DASHES,
    "stop": pieces.PUNCTUATION,
    "break": pieces.BREAKS,
    "space": (" ", "  ", "\t", "\u00a0", "\u2009", "\u202f", "\u3000", ""),
    "name": (*pieces.NAMES, "Quill and Lund", "Ms Quill", "the Quills", "St. Ada's", "Li", "al-Tarn", "Lund's", "X"),
    "honorific": pieces.HONORIFICS,
    "role": (*pieces.ROLES, "Rep.", "Gov.", "deputy", "then-", "co-", "vice president for", "of the", "R-Tern",
             "(D-Tern)", "aged 61,", "the ministry", "officials", "a spokesman for", "who is"),
    "cue": (*pieces.CUES, "told", "quoted", "tweeted", "as saying", "asks:", "claims that", "denied", "Replied",
            "as she put it", "was told", "said in a statement", "a call for", "warned of", "citing", "per"),
    "small": (*pieces.SMALL_WORDS, "her", "his", "their", "not", "if", "whether", "to", "in", "on", "for", "-", "or",
              "than", "I", "we", "you", "which", "because", "himself"),
    "figure": (*pieces.FIGURES, "1,111,111", ".5", "5.", "99999999999999999999", "0.0", "1/3", "a third", "twenty",
               "million", "½½", "²", "໓", "one-", "three out of four", "١٬٢", "1 000", "nil"),
    "percent": (*pieces.PERCENT, "percentage point", "bps", " pct", "-percent", "‰", "pp", "p.c."),
    "hedge": pieces.HEDGES,
    "day": (*pieces.DAYS, "30 February 2021", "0000-00-00", "9999-12-31", "0001-01-01", "February 29", "2021-W53",
            "Q9", "the 1890s", "Monday to Friday", "last century", "tonight", "in May", "99th March", "3/4/21",
            "12 months ago", "year 0", "fiscal 2019", "the turn of the year", "Christmas", "'99", "2020-21", "9999"),
    "label": (*pieces.LABELS, "TERN BAY (Reed) —", "OPINION |", "Q&A:", "Live updates:", "| Tern", "By Ada Quill"),
    "clause": (*pieces.CLAUSES, *pieces.SAYINGS, *pieces.SHREDS),
    "odd": (*pieces.ODDITIES, "\u200b", "\u2060", "\u00ad", "\ufe0f", "\u0345", "ǅ", "ẞ", "𝟗", "Ⅷ", "\ud83d", "\ude00",
            "\U000e0001", "ﷺ", "\u0600", "i̇", "\x1b[2J", "&amp;", "<p>", 'http://tern.example/?q="', "Æ", "ͅ"),
}
"""The tokens of news, by kind."""

GRAMMAR: Mapping[str, tuple[str, ...]] = {
    **TOKENS,
    "mark": ("<double>", "<double>", "<single>"),
    "gap": (*[" "] * 6, "<break>", "<space>", "<dash>", "<odd>"),
    "who": ("<name>", "<honorific> <name>", "<role> <name>", "<name>, <role>,", "<small>", "<role>", "<name> (<role>)",
            "<name> <small> <role> <name>", "<name>, <figure>,"),
    "words": ("<clause>", "<small> <clause>", "<clause> <mark><clause><mark>", "<amount>", "<clause>, <clause>",
              "<name> <small> <clause>", "<sentence>"),
    "amount": ("<figure><percent>", "<hedge> <figure><percent>", "<figure> to <figure><percent>",
               "<figure><percent> <small> <who> <cue>", "between <figure> and <figure><percent>"),
    "quoted": ("“<words>”", "“<words>,”", '"<words>."', "'<words>'", "‘<words>,’", "<mark><words><mark>",
               "<mark><words><stop><mark>"),
    "sentence": ("<quoted> <cue> <who>.", "<who> <cue>: <quoted>", "<quoted> <who> <cue>. <quoted>",
                 "<who> <cue> <words>.", "<who> <cue>, <quoted>, <small> <words>.", "<words>, according to <who>.",
                 "<quoted>", "<amount> <small> <who> <day>.", "<day>, <who> <cue> <who> <words>.", "<who> is <role>.",
                 "<label> <words><gap><label>", "<who>: <words>", "<cue> <who>,<gap><words>",
                 "A poll by <who> found <amount>."),
    "start": ("<sentence> ", "<sentence>\n\n", "<sentence><gap>", "<who> ", "<words><gap>", "<quoted><gap>",
              "<amount> ", *[f"<{kind}>{after}" for after in ("<gap>", " ", "") for kind in TOKENS]),
}
"""The tokens, and what is made of them: the first way to write a thing is one that ends soon."""
# fmt: on

_DEEPEST = 12
"""Sentences stand in sentences at most so deep that the stack bears it."""
_PARTS = re.compile(r"<(\w+)>")


def grown(choices: bytes) -> str:
    r"""Write text, one choice a byte; when none are left, what was begun is ended by first choices.

    >>> grown(b"")
    ''
    >>> grown(bytes(1)) + grown(bytes([1, 1]))
    '“the ferry would sail at dawn” said Ada Quill. Ada Quill said: “the ferry would sail at dawn”\n\n'
    """
    supply = iter(choices)
    return "".join(_written("start", first, supply, 0) for first in supply)


def _written(kind: str, choice: int, supply: Iterator[int], depth: int) -> str:
    ways = GRAMMAR[kind]
    way = ways[choice % len(ways)] if depth < _DEEPEST else ways[0]
    if kind in TOKENS:
        return way
    literal_or_kind = enumerate(_PARTS.split(way))
    return "".join(
        _written(part, next(supply, 0), supply, depth + 1) if place % 2 else part for place, part in literal_or_kind
    )
