"""Attributions with "according to", which stands before, behind or amid what is attributed.

Rows as those of `newsparse._parsers.quotes.rules`, which has them in its order of precedence.
"""

from __future__ import annotations

from newsparse._grammar import pattern
from newsparse._parsers.quotes.frames import Frame, after, after_description, around, around_in_sentence, before
from newsparse._parsers.quotes.grammar import ASIDE, DOCUMENT, END, NAMED_SPEAKER, SENTENCE, TIED
from newsparse._parsers.quotes.lines import Line
from newsparse._rules import Rule

__all__ = ["ACCORDING_TO"]

_WHOM = rf"(?: {DOCUMENT} | (?P<speaker>o) )"
"""somebody, a document with who made it, or them."""


def _behind_clause(words: int) -> str:
    """Write: behind a clause that no conjunction opens, its verb some words back at least: The ferry is late."""
    return (
        r"(?<= (?: \A | [.;\"\n] ) (?! [vj]?+,?+ s ) [^.;:\"\nCKS]{0,30} [xV=XETQe] "
        rf"[^.;:\"\nCKS]{{{words},20}} )"
    )


ACCORDING_TO: tuple[Rule[Line, Frame], ...] = (
    Rule(
        "according_to_between",
        pattern(rf", (?P<cue>ca) {NAMED_SPEAKER} {TIED} [^.;:,\"'~]{{0,6}} , (?= [=xVeCS] )"),
        around,
        example="The ferry, according to the harbour board, will sail at dawn.",
        counter_example="The ferry, according to the harbour board, and the mate will sail.",
        needs=("c",),
    ),
    Rule(
        "according_to_after",
        pattern(
            rf""",?+ (?P<cue>ca) {_WHOM} {TIED}
                 (?: {ASIDE} | [eV][^.;:,\"'~]{{0,8}} )?+ {END}"""
        ),
        before,
        example="The ferry is late, according to the harbour board.",
        counter_example="The ferry sails according to plan.",
        needs=("c",),
    ),
    Rule(
        "according_to_before_quotation",
        pattern(
            rf"""{_behind_clause(0)} ,
                 (?P<cue>ca) {_WHOM} {TIED} [^.;:,\"'~]{{0,8}} , (?= [\"'~] )"""
        ),
        around_in_sentence,
        example='The ferry is, according to the harbour board, "a wreck".',
        counter_example='The ferry is late, according to the harbour board. "We sail," it said.',
        needs=("c",),
    ),
    Rule(
        "according_to_amid",
        pattern(
            rf"""{_behind_clause(1)} ,
                 (?P<cue>ca) {_WHOM} {TIED} [^.;:,\"'~]{{0,8}} (?= [,-] )"""
        ),
        before,
        example="The ferry is late, according to the harbour board, and the crew is tired.",
        counter_example="While the ferry is late, according to the harbour board, the crew is glad.",
        needs=("c",),
    ),
    Rule(
        "according_to_behind_lead_in",
        pattern(
            rf"""(?<= (?: \A | [.;\"\n] ) [^.;:,\"\nxV=CKXESTQe]{{1,8}} ) ,
                 (?P<cue>ca) {_WHOM} {TIED} [^.;:,\"'~]{{0,8}} ,
                 (?= [^.;:,\"'~]{{1,8}} [xV=CKXESTQe] )"""
        ),
        after,
        example="On Monday, according to the harbour board, the ferry was late.",
        counter_example="The ferry, according to the harbour board, was late.",
        needs=("c",),
    ),
    Rule(
        "according_to_somebody_described",
        pattern(rf"{SENTENCE} (?P<cue>ca) {NAMED_SPEAKER} ,(?P<aside>[RU])[^.;:,\"'~]{{0,10}} ,"),
        after_description,
        example="According to Bo Lund, a mate of the ferry, it is late.",
        counter_example="According to Bo Lund, the mate, a sailor, is late.",
        needs=("c",),
    ),
    Rule(
        "according_to_before",
        pattern(
            rf"""{SENTENCE} (?P<cue>ca) {_WHOM} {TIED}
                 [^.;:,\"'~]{{0,8}} (?: , | :(?=[\"']) )"""
        ),
        after,
        example="According to the harbour board, the ferry is late.",
        counter_example="According to plan the ferry sails.",
        needs=("c",),
    ),
)
"""Whom something is according to."""
