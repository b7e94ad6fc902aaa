"""What the reading of marks goes from, and what it gives: paragraphs with their marks, and quotations."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsparse._scan.quotation.ahead import Settled
from newsparse._scan.quotation.evidence import OPENS

__all__ = ["Paragraph", "Quotation"]


@attrs.frozen
class Quotation:
    """Words in quotation marks that are not inside others."""

    start: int
    end: int
    """The words, without the marks and the white space next to them."""
    outer_start: int
    outer_end: int
    """The same with the marks, as far as there are some."""
    paragraph: int
    """Number of the paragraph in the text."""
    is_closed: bool
    """Whether its closing mark is there."""
    continues: bool
    """Whether it goes on with the speech of the quotation before it, which was left unclosed to tell so."""
    is_single: bool
    """Whether its marks are single ones."""


@attrs.frozen
class Paragraph:
    """A paragraph and its quotation marks."""

    number: int
    start: int
    end: int
    marks: Sequence[Settled]

    def opens_with(self, kind: str) -> bool:
        """Whether its first sign is an opening mark of a kind."""
        first = self.marks[0].mark if self.marks else None
        return first is not None and (first.start, first.kind, first.lean) == (self.start, kind, OPENS)
