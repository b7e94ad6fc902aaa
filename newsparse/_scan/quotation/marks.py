"""Every sign that may be a quotation mark, and which way it leans."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from newsparse._grammar import pattern
from newsparse._scan.quotation import evidence

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["SIGNS", "Mark", "find"]

_DOUBLE = '"“”„‟＂″'
_SINGLE = "'’‘‚‛ʼ＇′`´"
_ANGLES = "«»‹›"
SIGNS = _DOUBLE + _SINGLE + _ANGLES
"""Every character that is used as a quotation mark."""

_MARK = pattern(
    rf"""
      (?<passed>
        <[/!]?[A-Za-z](?:[^<>\n\r]|\r?\n(?![\r\n])){{0,2000}}+>     # left-over markup, with its attributes
      | [{SIGNS}]{{6,}}+                                            # a row of marks is an ornament
      | (?<=\d)['’′] \ ?+\d{{1,2}}+[¼½¾]?+ (?:["”″]|''|’’)          # feet and inches: 6'2", 5' 10"
      | (?<=[\p{{L}}\p{{M}}\p{{N}}]) ['’‘‛ʼ＇`´] (?=[\p{{L}}\p{{N}}])   # don't, Ng'ang'a
      | (?<=\S)['’‘][sS](?![\p{{L}}\p{{N}}])                        # the U.N.'s, "Dune"'s
      | (?<=\w\ )(?<![Tt]he\ )['’‘][nN]['’‘](?=\ \w)                # rock 'n' roll; but the 'n' word
      )
    | (?<single> (?<=\S)['’](?=''(?!')|’’(?!’)) )                   # a nested one closes before ''
    | (?<double> [{_DOUBLE}] | ``|´´|''|’’|‘‘|‛‛ )
    | (?<single> [{_SINGLE}] )
    | (?<angle> [«»] )
    | (?<single_angle> [‹›] )
    """
)


class Mark(NamedTuple):
    """A sign that may be a quotation mark."""

    start: int
    end: int
    kind: str
    """Which marks it pairs with: double, single, angle, single_angle."""
    lean: str
    """What it looks like between its neighbours: one of the leans in `evidence`."""
    is_curly: bool
    before: str
    """The character before it and the marks next to it; empty at the start of the text."""
    after: str
    """The three characters after it and the marks next to it; fewer at the end of the text."""

    @property
    def is_single(self) -> bool:
        """Tell ' and ‹ from their double kin."""
        return self.kind.startswith("single")


def find(source: str) -> Iterator[Mark]:
    """Give the marks in text order; those that stand together share what is before and after them."""
    cluster: list[Match] = []
    for match in _MARK.finditer(source):
        if match["passed"]:
            continue
        if cluster and cluster[-1].end() != match.start():
            yield from _marks(source, cluster)
            cluster = []
        cluster.append(match)
    if cluster:
        yield from _marks(source, cluster)


def _marks(source: str, cluster: list[Match]) -> Iterator[Mark]:
    start, end = cluster[0].start(), cluster[-1].end()
    before, after = source[max(0, start - 1) : start], source[end : end + 3]
    for match in cluster:
        sign = match.group()[0]
        lean = evidence.lean(before, sign, after)
        yield Mark(*match.span(), str(match.lastgroup), lean, evidence.is_curly(sign), before, after)
