"""Words grouped into phrases: names, noun phrases, cues.

`PHRASES` is a table of patterns over the kinds of words (see `newsparse._scan.kinds`). Each phrase gets a letter of its
own, so that attributions in turn are short patterns over phrases. The letters of the noun phrases are N (a name, with
the role before it if there is one), R (a role without a name) and U (anything else that can act); whatever belongs to
no row keeps the letter of its word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs

from newsparse._grammar import pattern
from newsparse._scan.words import Words

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["PHRASES", "Phrase", "PhraseRow", "find"]


class Phrase(NamedTuple):
    """A stretch of words and what it is; places count words."""

    kind: str
    """N, R or U for noun phrases; else the kind of its word."""
    start: int
    end: int
    name_start: int
    """Where the name begins in a phrase of kind N; else the same as end."""


@attrs.frozen
class PhraseRow:
    """A row: a kind of phrase, what it looks like over kinds of words, and an example."""

    name: str
    looks: str
    example: str


_CAP = "[NIHARBGOYLlZ]"
_RUN = rf"""
    (?: (?: y{{1,3}}+ (?=[NL]) )?+ {_CAP} [NIHARBGOYLlZM]*+ (?: y{{1,3}}+ [NLM] [NIHARBGOYLlZM]*+ )*+
        (?: (?<= G | (?<![NIHARBGOYLlZMy])[NO] ) f d? {_CAP}++ (?: j {_CAP}++ )?+ )?+ )
"""  # a run of capitals; "of" goes on with it after an organization word or a single word: Bank of England
_LOW = "[wmevFDYi]"  # what may stand before the head of a noun phrase
_HEAD = "[wrukm]"
_OWNER = rf"(?: (?=[^',.]{{1,7}}') (?: [dp]?+ [wmeFDYu]{{0,3}} {_HEAD} | [dp]?+ {_RUN} ) ' )"  # the council's
_DATE = "(?: [MW] D?+ (?: ,D )?+ (?=[wmevFYirukNIHARBGOLZ]) )"  # a May 3, 2012, speech

PHRASES = (
    PhraseRow(
        "role_and_name",
        rf"{_OWNER}?+ [dp]?+ (?: [wmeFDYNBGOLZ]{{0,4}}? [rRkA] ){{1,3}}+ (?P<name> (?![rRkAG]) {_RUN} )",
        "the former council leader Bo Lund",
    ),
    PhraseRow("name", rf"(?P<name> {_RUN} ) (?! [wme]{{0,2}} [ruk] | ')", "Dame Ada Quill"),
    PhraseRow(
        "headed_by_a_noun",
        rf"{_OWNER}?+ [dp]?+ {_LOW}{{0,4}}+ {_RUN} [wme]{{0,2}} [ruk]++",
        "Tern Council officials",
    ),
    PhraseRow("owned_name", rf"{_OWNER} (?P<name> {_RUN} )", "the council's Ada Quill"),
    PhraseRow(
        "introduced",
        rf"""(?: {_OWNER} {{1,2}} | [dp] D?+ | D ) {_DATE}?+
             (?: {_LOW} | (?<![rukw][ieg]){_RUN} | [ruk] | j (?=[mr][wruk]) )*
             (?: (?<=[dpwme']) i | [wrukmD] | (?<![rukw][ieg]){_RUN} )""",
        "the crime and justice taskforce",
    ),
    PhraseRow("possessor", rf"(?P<name> {_RUN} )", "Ada Quill's"),
    PhraseRow("bare", rf"(?! (?<=[,\]]) i ) {_LOW}{{0,4}}? {_HEAD}++", "local residents"),
)
"""Every kind of noun phrase, in order of precedence at one place."""

_WITH_CAPITALS = 4
"""How many rows stand first that need a capital."""


def _any_of(rows: tuple[PhraseRow, ...]) -> str:
    return " | ".join(f"(?P<{row.name}> {row.looks} )" for row in rows)


_NOUN_PHRASE = pattern(
    rf"""(?= [dpwmevFDYirukNIHARBGOLlZy] )  # most words begin none, so they are asked first
         (?: (?= [dpwmevDiruk']{{0,30}}+ [FYNIHARBGOLlZy] ) (?: {_any_of(PHRASES[:_WITH_CAPITALS])} )
           | {_any_of(PHRASES[_WITH_CAPITALS:])} )"""
)


def find(words: Words) -> list[Phrase]:
    """Group all words; every word is in exactly one phrase."""
    kinds = words.kinds
    found: list[Phrase] = []
    end = 0
    for match in _NOUN_PHRASE.finditer(kinds):
        found += _single_words(kinds, end, match.start())
        found.append(_phrase(kinds, match))
        end = match.end()
    found += _single_words(kinds, end, len(kinds))
    return found


def _single_words(kinds: str, start: int, end: int) -> list[Phrase]:
    """Give the words between two noun phrases, each a phrase; the further words of a cue belong to its first."""
    if "+" in kinds[start:end]:
        return [Phrase(kinds[match.start()], *match.span(), match.end()) for match in _WORD.finditer(kinds, start, end)]
    return [Phrase(kind, at, at + 1, at + 1) for at, kind in enumerate(kinds[start:end], start)]


_WORD = pattern(r"[\s\S]\+*+")


def _phrase(kinds: str, match: Match) -> Phrase:
    start, end = match.span()
    name_start = match.start("name")
    head = kinds[end - 1]
    if name_start >= 0 and (head not in "RB" or name_start > start):
        return Phrase("N", start, end, name_start)
    if head in _CAP:
        is_role = head in "RA" and "Gf" not in kinds[start:end]  # but the Ministry of Justice
        return Phrase("R", start, end, end) if is_role else Phrase("N", start, end, start)
    return Phrase("R" if head in "rk" else "U", start, end, end)
