"""Where the writer may go on behind a reported clause: at a comma, a dash, a bracket, "and", "while".

The mate said the ferry was late, which surprised nobody: only a few signs tell whether the mate said the second part
too. `FEATURES` weighs them at each joint; the clause ends at the first whose sum is above nought.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import attrs

from newsparse._grammar import pattern
from newsparse._parsers.quotes.features import Feature, weigh
from newsparse._parsers.quotes.lines import Line

__all__ = ["FEATURES", "Joint", "joints"]


@attrs.frozen
class Joint:
    """A place where a clause may end."""

    at: int
    """The item that comes first behind it."""
    printed: str
    """The letter of the cue, the clause so far, a bar, and what follows: ``C UxU|,hV.``"""

    @property
    def is_end(self) -> bool:
        """Whether more speaks for the end than against it."""
        return weigh(FEATURES, self.printed) > 0


FEATURES = (
    Feature(
        "joint",
        pattern(r"\|"),
        -1.7,  # -1.3 as fitted: in doubt it was said, for words that are cut off are lost
        "The mate said the ferry was late|, again.",
    ),
    Feature(
        "conjunction_alone",
        pattern(r"[^,'] \| [js]"),
        -2.3,
        "The mate said the ferry was late| and the crew was tired.",
    ),
    Feature(
        "dash",
        pattern(r"\| -"),
        1.0,
        "The mate said the ferry was late| - as ever.",
    ),
    Feature(
        "between_dashes",
        pattern(r"\| - [^-.;:]{1,14} -"),
        -1.4,
        "The mate said the ferry| - an old one - was late.",
    ),
    Feature(
        "closing_dash",
        pattern(r"- [^-|]{1,14} \| -"),
        -1.9,
        "The mate said the ferry - an old one| - was late.",
    ),
    Feature(
        "between_brackets",
        pattern(r"\| \( [^().;:]{1,14} \) [^.;]"),
        -1.2,
        "The mate said the ferry| (an old one) was late.",
    ),
    Feature(
        "behind_quoted_words",
        pattern(r"['~] \|"),
        0.8,
        'The mate said the ferry was "late,"| again.',
    ),
    Feature(
        "near_quoted_words",
        pattern(r"[~'\"] [^.;:,\"|]{1,8} \|"),
        0.8,
        'The mate said the "late" ferry sailed|, again.',
    ),
    Feature(
        "quoted_words_ahead",
        pattern(r"\| [^.;:\n]{1,24} [\"'~]"),
        -0.7,
        'The mate said the ferry was late|, and the crew "tired".',
    ),
    Feature(
        "participle",
        pattern(r"\| ,?+ [sbz]?+ v?+ (?! iUj ) [iGHJgk]"),
        0.7,
        "The mate said the ferry was late|, leaving the crew ashore.",
    ),
    Feature(
        "participle_behind_quoted_words",
        pattern(r"[~'\"] [^.;:,\"|]{0,8} \| ,?+ [sbz]?+ v?+ (?! iUj ) [iGHJgk]"),
        0.9,
        'The mate said the ferry was "late"|, leaving the crew ashore.',
    ),
    Feature(
        "cue_in_ing",
        pattern(r"\| ,?+ v?+ [gkHJ]"),
        0.9,
        'The mate said the ferry was "late,"| citing the fog.',
    ),
    Feature(
        "relative_clause",
        pattern(r"\| ,?+ [zb]?+ h"),
        1.2,
        "The mate said the ferry was late|, which surprised nobody.",
    ),
    Feature(
        "relative_clause_between",
        pattern(r"\| ,?+ [zb]?+ h [^,.;]{1,14} ,"),
        -0.9,
        "The mate said the ferry|, which is old, was late.",
    ),
    Feature(
        "description",
        pattern(r"\| ,?+ [URN] [zft]"),
        0.8,
        "The mate said the ferry was late|, a charge that the board denies.",
    ),
    Feature(
        "noun_apart",
        pattern(r"\| , [NRU] [fz]?+ [NRU]*+ [.,;]"),
        -1.1,
        "The mate said she had met Bo Lund|, a sailor.",
    ),
    Feature(
        "list",
        pattern(r"[NRU] \| , i?[NRU] ,?+ [j,]"),
        -1.5,
        "The mate said she had met Bo Lund|, Tam Okoro and Ada Quill.",
    ),
    Feature(
        "between_commas",
        pattern(r"\| , [^,.;]{1,14} , v?+ [x=VCKEST]"),
        -2.0,
        "The mate said the ferry|, for once, was late.",
    ),
    Feature(
        "clause",
        pattern(r"\| , [NRUP] v?+ [xV=CKXESTQ]"),
        0.6,
        "When the mate said the ferry was late|, the crew had left.",
    ),
    Feature(
        "clause_with_conjunction",
        pattern(r"\| ,?+ j v?+ (?: P | d?[NRU] [^.;:,\"'~]{0,6}? [xV=CKXESTe] )"),
        0.5,
        "The mate said the ferry was late|, but the crew had left.",
    ),
    Feature(
        "predicate_with_conjunction",
        pattern(r"\| ,?+ j v?+ [xVCKXESTe=Q]"),
        0.8,
        "The mate said the ferry was late|, and left.",
    ),
    Feature(
        "cue_with_conjunction",
        pattern(r"\| ,?+ j (?: v | xn?+ )*+ [CKXESgGHJ]"),
        3.0,
        "The mate said the ferry was late|, and added quickly that it would sail.",
    ),
    Feature(
        "short_so_far",
        pattern(r"\A .\ [^|]{1,4} \|"),
        0.6,
        "The mate called for boats|, which surprised nobody.",
    ),
    Feature(
        "long_so_far",
        pattern(r"\A .\ [^|]{16}"),
        -1.1,
        "The mate said she had met him at the mill on the quay by the weir in the fog at noon with me|, again.",
    ),
    Feature(
        "after_naming_cue",
        pattern(r"\A [EJ]"),
        1.0,
        "The mate criticised the board|, which surprised nobody.",
    ),
    Feature(
        "after_weak_cue",
        pattern(r"\A Q"),
        1.2,
        "The mate supports the board|, which surprised nobody.",
    ),
    Feature(
        "infinitive",
        pattern(r"\A .\ n?a"),
        0.9,
        "The mate promised to sail|, which surprised nobody.",
    ),
    Feature(
        "no_verb_ahead",
        pattern(r"\| [^.;\nxV=CKXESTQei]* (?: [.;\n] | \Z )"),
        -1.1,
        "The mate said the ferry was late|, in the fog.",
    ),
)
"""What speaks for an end at a joint, and what against it; in an example the bar stands at the joint."""

_JOINT = pattern(r"[,(:-] | (?<![,']) [js] | (?<=')")
"""A sign or a word that joins clauses; a comma may stand inside the marks of quoted words."""
_MOST = 24
"""How many joints are weighed; no sentence of real prose has more, and cost stays in proportion."""
_BEHIND, _AHEAD = 24, 30
"""How many letters of the clause, and of what follows, are printed."""


def joints(line: Line, cue_letter: str, start: int, end: int) -> Iterator[Joint]:
    """Give the joints of a clause that begins with an item and ends at another at the latest, in text order."""
    for match in islice(_JOINT.finditer(line.letters, start + 1, end), _MOST):
        at = match.start()
        cut = "…" if at - start > _BEHIND else ""
        behind, ahead = line.letters[max(start, at - _BEHIND) : at], line.letters[at : at + _AHEAD]
        yield Joint(at, f"{cue_letter} {cut}{behind}|{ahead}")
