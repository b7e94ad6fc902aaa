"""Whether some words of a headline name or describe who speaks, and whether they state something."""

from __future__ import annotations

from newsparse._grammar import Pattern, pattern
from newsparse._parsers.headlines.kinds import NOUN, is_capitalised, kinds_of
from newsparse._parsers.headlines.line import Line
from newsparse._scan import Span

__all__ = [
    "has_speaking_head",
    "head_of",
    "is_full_name",
    "is_name",
    "is_named_by_role",
    "is_title",
    "states",
    "states_outright",
]

_NAME = pattern(r"Y?+ [NKORr] [NKORr1]{0,4} (?: (?<! [Rr] ) & [NK] [NKORr]{0,3} )?+ (?<! [Rr] )")
_NAMED_BY_ROLE = pattern(r"[DYNKnkRrOE&]{0,4} [Rr] [NK] [NKO]{0,3}")

_OUTRIGHT = rf"""
      [VXJ]
    | (?<=[{NOUN}IA,]) C (?=.)               # a reporting verb is a verb too
    | (?<=[Kkr]) c (?=.)
"""
_OUTRIGHT_CLAUSE = pattern(_OUTRIGHT)
_CLAUSE = pattern(rf"{_OUTRIGHT} | (?<=[{NOUN}]) TF")  # "Ministers to unveil plan"


def is_name(line: Line, span: Span) -> bool:
    """Whether these words are written as a name: capitals only, not too many."""
    return _NAME.fullmatch(line.kinds, *span) is not None


def is_full_name(line: Line, span: Span) -> bool:
    """Whether these words are written as a person's name, and the first is a given name or an honorific."""
    lexicon, first = line.text.lexicon, line.words[span.start].rstrip(".")
    is_given = lexicon.can_be_given_name(first) or first in lexicon.honorifics
    return is_given and span.end - span.start > 1 and is_name(line, span)


def is_named_by_role(line: Line, span: Span) -> bool:
    """Whether a name follows the noun for who it is: "ferry boss Ada Quill"."""
    return _NAMED_BY_ROLE.fullmatch(line.kinds, *span) is not None


def has_speaking_head(line: Line, span: Span) -> bool:
    """Whether the head of the phrase is a noun for who or what speaks: "clinic staff", "survey of voters"."""
    return line.kinds[head_of(line, span)] in "Rr"


def head_of(line: Line, span: Span) -> int:
    """Give the place of the head of a noun phrase: the last word before a preposition."""
    preposition = line.kinds.find("P", span.start + 1, span.end)
    return (span.end if preposition < 0 else preposition) - 1


def is_title(line: Line, place: int) -> bool:
    """Whether a quotation is the title of a work: capitals in a headline that has none."""
    words = _words_inside(line.words[place])
    return len(words) > 1 and not line.is_capitalised and is_capitalised(line.text.lexicon, words)


def states(line: Line, span: Span) -> bool:
    """Whether these words state something, the words inside a quotation included, a deck left out."""
    return _holds(_CLAUSE, line, line.main(span))


def states_outright(line: Line, span: Span) -> bool:
    """The same with a finite verb, so that "plan to build bridge" states nothing."""
    return _holds(_OUTRIGHT_CLAUSE, line, line.main(span))


def _holds(clause: Pattern, line: Line, span: Span) -> bool:
    if clause.search(line.kinds, *span):
        return True
    quotations = (line.words[place] for place in range(*span) if line.kinds[place] == "q")
    return any(clause.search(kinds_of(line.text.lexicon, _words_inside(quotation))) for quotation in quotations)


def _words_inside(quotation: str) -> list[str]:
    return quotation.strip("\"'`«»‹› .,!?").split()
