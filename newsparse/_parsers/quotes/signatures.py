"""A quotation that fills a paragraph and is signed in the next: "We sail." / - Bo Lund, islander."""

from __future__ import annotations

from newsparse._grammar import pattern
from newsparse._parsers.quotes.attributions import Attribution, of_quotation
from newsparse._parsers.quotes.grammar import NAMED_SPEAKER, TIED
from newsparse._parsers.quotes.lines import QUOTATIONS, Line

__all__ = ["signed"]

_SIGNATURE = pattern(rf"- {NAMED_SPEAKER} {TIED} (?: [,(-][^.;:\"'~]{{1,24}}+ )?+ \.?+")


def signed(line: Line, following: Line) -> Attribution | None:
    """Give the quotation that a line is, if the line after it is its speaker's name behind a dash."""
    signature = _SIGNATURE.fullmatch(following.letters)
    if signature is None or line.letters not in {*QUOTATIONS}:
        return None
    speaker = following.span(*signature.span("speaker"))
    return of_quotation(line.text, line.items[0].quotation, "signature", speaker)
