"""The words of a text with their places and kinds, read in one pass."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from itertools import accumulate
from operator import add
from typing import TYPE_CHECKING

import attrs

from newsparse._grammar import Pattern, pattern
from newsparse._scan.kinds import kind_of
from newsparse.lexicons import Lexicon

if TYPE_CHECKING:
    from newsparse._scan.quotation import Quotation

__all__ = ["Words", "read"]


@attrs.frozen(eq=False)
class Words:
    """Every word and sign of a text: parallel lists, and the kinds as one string."""

    texts: list[str]
    """As printed, curly marks made straight; a paragraph break is one entry."""
    starts: list[int]
    ends: list[int]
    kinds: str
    """One letter a word; see `newsparse._scan.kinds`."""

    def first_at(self, offset: int) -> int:
        """Give the number of the first word that begins at or after an offset of the source."""
        return bisect_left(self.starts, offset)

    def holding(self, offset: int) -> int:
        """Give the number of the last word that begins at or before an offset of the source."""
        return bisect_right(self.starts, offset) - 1


_BREAK = r"\n\r\v\f\x1c-\x1e\x85\u2028\u2029"


@lru_cache(maxsize=8)
def _word_pattern(lexicon: Lexicon) -> Pattern:
    return pattern(
        rf"""
        (?: (?! [Pp]er\ cent\b ) [A-Za-z]++ (?= [\ ,] )            # most words, which need no closer look
          | (?=(?:\p{{Lu}}-)?+[^\W\d_]{{1,6}}+\.)                # before a full stop:
            (?: \L<abbreviations>\.(?![\w.])                    # Mr. Sen. Conn.
              | (?:\p{{Lu}}-)?+ (?:\p{{Lu}}\.){{2,}}+             # U.S., J.K., D-R.I.
              | Ph\.\ ?D\b\.?+
              | \p{{Lu}}\.(?=\ ?\p{{Lu}}) )                     # the initial in George W. Lund
          | [DIR]-(?:\p{{Lu}}\.){{2,}}+                           # a party and its state: D-N.Y.
          | [Pp]er\ cent\b
          | [^\W\d_]\w*+ (?: ['&-] (?!s\b) \w++ )*+             # a word, with apostrophes and hyphens inside; 's apart
            (?: \.\L<domain_endings>\b )*+                      # gannetpost.co.uk
          | \d++ (?: [.,:/] \d++ )*+                            # a figure,
            (?: [^\W\d_]\w*+ )?+ (?: - [^\W\d_]\w*+ )*+         # 3rd, 24-year-old
          | [^\w\s] (?: (?<=')s\b | (?<=\.)\.++ | (?<=-)-++ | (?<=')' | (?<=`)` )?+   # a sign, or 's ... -- '' ``
          | \s*? [{_BREAK}] \s*+                                # a paragraph break
          | \S
        )
        [^\S{_BREAK}]*+
        """,
        abbreviations=_abbreviations(lexicon),
        domain_endings=lexicon.domain_endings,
    )


def _abbreviations(lexicon: Lexicon) -> set[str]:
    """Give the words whose full stop ends no sentence; titles of several words bring all of theirs: Rt. Hon."""
    titles = {part for title in lexicon.honorifics | lexicon.rank_abbreviations for part in title.split()}
    written_out = {title for title in titles if title.lower() in lexicon.role_honorifics} | lexicon.full_title_words
    return titles - written_out | lexicon.abbreviations


@lru_cache(maxsize=8)
def _kind_reader(lexicon: Lexicon) -> Callable[[str], str]:
    """Tell kinds of words and remember them: a story uses few different ones."""
    return lru_cache(maxsize=1 << 16)(partial(kind_of, lexicon))


def read(folded: str, lexicon: Lexicon, quotations: Iterable[Quotation]) -> Words:
    """Split a folded text into words and tell the kind of each."""
    lead = len(folded) - len(folded.lstrip())
    pieces = _word_pattern(lexicon).findall(folded[lead:])
    starts = list(accumulate(map(len, pieces), initial=lead))[:-1]
    texts = [piece.rstrip() or "\n" for piece in pieces]
    ends = list(map(add, starts, map(len, texts)))
    kinds = list(map(_kind_reader(lexicon), texts))
    words = Words(texts, starts, ends, "")
    for quotation in quotations:
        _mark(words, kinds, quotation)
    return Words(texts, starts, ends, "".join(kinds))


def _mark(words: Words, kinds: list[str], quotation: Quotation) -> None:
    """Give the outer marks of a quotation their own kinds."""
    opening = words.first_at(quotation.outer_start)
    if opening < len(kinds) and words.starts[opening] < quotation.start:
        kinds[opening] = "["
    closing = words.holding(quotation.outer_end - 1)
    if quotation.is_closed and words.starts[closing] >= quotation.end:
        kinds[closing] = "]"
