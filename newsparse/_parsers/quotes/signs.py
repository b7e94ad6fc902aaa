"""Attributions by signs: a dash or brackets behind quoted words, a colon before them, with hardly a cue.

Rows as those of `newsparse._parsers.quotes.rules`, which has them in its order of precedence.
"""

from __future__ import annotations

from newsparse._grammar import pattern
from newsparse._parsers.quotes.frames import (
    Frame,
    after,
    after_lead_in,
    around,
    before_credit,
    from_source,
    of_headline,
)
from newsparse._parsers.quotes.grammar import ANY_SPEAKER, ASIDE, END, LEAD_IN, NAMED_SPEAKER, SENTENCE, TIED
from newsparse._parsers.quotes.lines import QUOTATIONS, Line
from newsparse._rules import Rule

__all__ = ["COLONS", "SIGNATURES"]

SIGNATURES: tuple[Rule[Line, Frame], ...] = (
    Rule(
        "quote_dash_speaker",
        pattern(rf"(?<= [\"'] | (?: \A | [.\n] ) ~ ) - {NAMED_SPEAKER} {TIED} (?: ,[^.;:\"'~]{{1,24}}+ )?+ {END}"),
        around,
        example='"We sail." - Bo Lund, islander',
        counter_example='"We sail" - Bo Lund has a new song',
        needs=(QUOTATIONS, "-"),
    ),
    Rule(
        "quote_bracket_source",
        pattern(r"(?<=\") \( (?P<speaker>N) \*?+ \) (?= \.?+ (?: \n | \Z ) )"),
        before_credit,
        example='"We sail at dawn." [Weekly Heron.]',
        counter_example='The mate read "Great Fogs." (Heron Press)',
        needs=('"', "("),
    ),
)
"""Who is named behind quoted words."""

COLONS: tuple[Rule[Line, Frame], ...] = (
    Rule(
        "name_colon",
        pattern(rf"(?: {SENTENCE} {ANY_SPEAKER} {TIED} {ASIDE}?+ | (?<=-) (?P<speaker>N(?:jN)?+) ) :(?=[\"'~])"),
        after,
        example='Bo Lund: "We sail."',
        counter_example="Bo Lund: the ferry will sail.",
        needs=(":",),
    ),
    Rule(
        "from_name_colon",
        pattern(rf"(?: {SENTENCE} | (?<=-) ) d?+ (?P<opener>z) {NAMED_SPEAKER} {TIED} : (?=[\"'])"),
        from_source,
        example='More from Bo Lund: "We sail."',
        counter_example='More at the quay: "We sail."',
        needs=(":",),
    ),
    Rule(
        "headline_colon",
        pattern(
            rf"""\A (?=[NR]) {NAMED_SPEAKER} {TIED} :
                 (?= [^.:;\n\"'~]{{1,16}}+ [\"'~] [^.:;\n]{{0,24}}+ \.?+ \n?+ \Z )"""
        ),
        of_headline,
        example='Bo Lund: Ferry Is "Fit to Sail" Again',
        counter_example='Bo Lund: the ferry is "fit to sail". The board is not so sure.',
        needs=(":",),
    ),
    Rule(
        "sentence_colon",
        pattern(
            rf"""{SENTENCE} {LEAD_IN} {ANY_SPEAKER} [^.;:\"'~]{{1,40}} (?P<cue>[CKXESQT])?+ [^.;:\"'~]{{0,6}}
                 (?: (?=[:,][\"']) | (?=:\Z) )"""
        ),
        after_lead_in,
        example='Bo Lund looked at the fog and shook his head: "We sail."',
        counter_example='Bo Lund looked at the fog and at the sign "no fog".',
        needs=("\"':",),
    ),
)
"""Who is named before a colon."""
