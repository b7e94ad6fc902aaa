"""Quoted words that are nobody's speech: what no quote has claimed."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse._scan import Text
from newsparse.model import Quote, QuotedTerm

__all__ = ["find"]


def find(text: Text, quotes: Iterable[Quote]) -> tuple[QuotedTerm, ...]:
    """Give every quotation that lies in no piece of a quote's content."""
    pieces = sorted((piece.start, piece.end) for quote in quotes for piece in quote.content)
    terms = []
    at = 0
    reach = 0
    for quotation in text.quotations:
        while at < len(pieces) and pieces[at][0] <= quotation.start:
            reach = max(reach, pieces[at][1])
            at += 1
        if quotation.end > reach:
            terms.append(QuotedTerm(quotation.start, quotation.end, text.source[quotation.start : quotation.end]))
    return tuple(terms)
