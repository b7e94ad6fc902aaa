"""Names: every run of capitalised words, with the title before the name, the name itself and what follows it.

"Former Home Secretary Dame Ada M. Quill QC" is one run: "Former Home Secretary" is the role, "Dame" an honorific, "Ada
M. Quill" the name itself, "QC" a suffix. Whether the name is a person's is not decided here: see
`newsparse._parsers.people.evidence`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from newsparse._grammar import pattern
from newsparse._scan.kinds import CAPITALISED
from newsparse._scan.words import Words
from newsparse.lexicons import Lexicon

__all__ = ["Name", "NameLine", "collapse", "find"]


class Name(NamedTuple):
    """A run of capitals; places count words."""

    run: int
    """First word of the run: a role or an organization may stand before the name."""
    honorifics: tuple[tuple[int, int], ...]
    """The words of each honorific before the name."""
    core: int
    """First word of the name itself."""
    core_end: int
    """The word after the name itself."""
    end: int
    """The word after its suffixes."""
    kinds: str
    """The kinds of the name itself; numbers and the like, as they stand in names, are read as N."""
    nickname: tuple[int, int] | None = None
    """The words of a nickname set between the names, without its marks."""

    @property
    def start(self) -> int:
        """First word of the name with its honorifics."""
        return self.honorifics[0][0] if self.honorifics else self.core

    def core_words(self) -> list[int]:
        """Give the words of the name itself, without the nickname and its marks."""
        if self.nickname is None:
            return list(range(self.core, self.core_end))
        start, end = self.nickname
        return [*range(self.core, start - 1), *range(end + 1, self.core_end)]

    def words_of(self, texts: list[str]) -> tuple[str, ...]:
        """Give the same as they are printed, from all words of the text."""
        if self.nickname is None:
            return tuple(texts[self.core : self.core_end])
        return tuple(texts[i] for i in self.core_words())


_RUN = pattern(rf"(?: y{{1,3}}+ (?=[NL]) )?+ [{CAPITALISED}] (?: [{CAPITALISED}] | y{{1,3}}+ (?=[{CAPITALISED}]) )*+")
"""A run of capitals, particles inside: Dame Ada de Quill."""
_INSIDE = pattern(r"(?<=[NIL]) [DxkFWdszbaq]{1,2} (?=[NI])")
"""Words of other kinds between two name words: Erik ten Hag, Reclaim These Streets."""
_AMPERSAND = pattern(r"(?<=[NIGOLZRB]) j (?=[NIGOLZRB])")
"""A joint that may be the sign: Quill & Lund."""
_FIRST = pattern(r"[xkMF] (?=[NI]) | (?<=[zfbd]) b (?=[NIGBOL])")
"""A word of another kind before a name word: Will Lund, April Quill."""
_NICKNAME = pattern(r"(?<=[NI]) [\[\"(] (?P<words> d?+ [NIRBLYHklrw]{1,3}+ ) [\]\")] (?=[NyL])")
"""A nickname between the names: Ada "Dot" Quill."""
_OPENING_MARKS = frozenset('["(')
"""What a nickname begins with."""
_NAME_LIKE = "DxkFM"
"""The kinds that are read as N inside a name."""
_OFFICES = frozenset(role + preposition for role in "rRBH" for preposition in "fz")
"""What makes the capitals that follow part of an office: Secretary of State Ada Quill."""
_PHRASE_WORDS = CAPITALISED + "rkmuwf'"
"""What goes on with a phrase that an abbreviation began."""
_PAIR = 2
_MAX_HONORIFIC = 3


def find(words: Words, sentences: Iterable[tuple[int, int]], lexicon: Lexicon) -> Iterator[Name]:
    """Find every run of capitals and divide it into title, name and suffixes."""
    reader = _Reader(words, lexicon, _name_letters(words, sentences, lexicon))
    at = 0
    for match in _RUN.finditer(reader.letters):
        if match.start() >= at:
            name = reader.read(*match.span())
            at = name.end
            yield name


def _name_letters(words: Words, sentences: Iterable[tuple[int, int]], lexicon: Lexicon) -> str:
    """Give the kinds of the words, those read as N that only the words around them show to be part of a name."""
    letters = list(words.kinds)
    questions = {start for start, end in sentences if "?" in words.texts[max(start, end - 2) : end]}
    for match in _INSIDE.finditer(words.kinds):
        for i in range(*match.span()):
            if words.texts[i][0].isupper() or words.texts[i] in lexicon.name_particles:
                letters[i] = "N"
    for match in _AMPERSAND.finditer(words.kinds):
        if words.texts[match.start()] == "&":
            letters[match.start()] = "N"
    for match in _FIRST.finditer(words.kinds):
        i = match.start()
        word, following = words.texts[i], words.texts[i + 1]
        is_title = words.kinds[i] == "b" and word[0].isupper()  # Institute for Near East Policy
        if i not in questions and (is_title or lexicon.can_be_given_name(word) or _is_second_syllable(following)):
            letters[i] = "N"
    return "".join(letters)


def _is_second_syllable(word: str) -> bool:
    """Whether a word is a given name as Koreans and Chinese hyphenate it, a family name before it: Son Heung-min."""
    return word.rpartition("-")[2].islower()


class _Reader:
    """Divides runs of one text."""

    def __init__(self, words: Words, lexicon: Lexicon, letters: str) -> None:
        self.texts = words.texts
        self.kinds = words.kinds
        self.lexicon = lexicon
        self.letters = letters

    def read(self, run: int, end: int) -> Name:
        """Divide a run; a nickname or a suffix after a comma makes it longer."""
        nickname = _NICKNAME.match(self.letters, end) if self.letters[end : end + 1] in _OPENING_MARKS else None
        following = _RUN.match(self.letters, nickname.end()) if nickname else None
        end = following.end() if following else end
        core_end = self._without_suffixes(run, end)
        core = self._core(run, core_end)
        honorifics = tuple(self._honorifics(core))[::-1]
        inside = nickname.span("words") if nickname and core < nickname.start() else None
        return Name(run, honorifics, core, core_end, self._with_suffixes(end), self._kinds(core, core_end), inside)

    def _kinds(self, core: int, end: int) -> str:
        letters, kinds = self.letters[core:end], self.kinds[core:end]
        if letters == kinds:  # most names
            return kinds
        pairs = zip(letters, kinds, strict=True)
        return "".join(letter if kind in _NAME_LIKE else kind for letter, kind in pairs)

    def _without_suffixes(self, run: int, end: int) -> int:
        while end - 1 > run and self._is_suffix(end - 1):
            end -= 1
        return end

    def _with_suffixes(self, end: int) -> int:
        """Go on over suffixes after a comma; an office after a comma (MP) is an apposition."""
        while end < len(self.texts):
            at = end + (self.letters[end] == ",")
            if at >= len(self.texts) or not self._is_suffix(at) or (at > end and self._opens_more(at)):
                break
            end = at + 1
        return end

    def _opens_more(self, at: int) -> bool:
        """Whether a word after a comma is an office (MP) or begins a phrase (IRS commissioner), and so is no suffix."""
        following = self.letters[at + 1 : at + 2]
        return self.letters[at] == "R" or (following in (*_PHRASE_WORDS,) and not self._is_suffix(at + 1))

    def _is_suffix(self, at: int) -> bool:
        word = self.texts[at].replace(".", "").replace(" ", "")
        return word in self.lexicon.suffixes or (word in ("jr", "sr") and at > 0)

    def _core(self, run: int, end: int) -> int:
        """Find where the name itself begins: after the last title, and after a nationality."""
        core = run
        for i in range(run, end - 1):
            if self.letters[i] in "HAR" and not self._is_part_of_name(run, i):
                core = self._after_title(i, end)
        while end - core > _PAIR and (self.letters[core] == "Y" or self._belongs_before(core)):
            core += 1
        if self._is_portfolio(core):
            given = next((i for i in range(core, end - 1) if self.lexicon.can_be_given_name(self.texts[i])), core)
            core = given if end - given > 1 else core
            while core < end - 1 and self.letters[core] in "BGl":
                core += 1
        return core + (self.letters[core] in "MW" and core < end - 1)

    def _belongs_before(self, at: int) -> bool:
        """Whether a word is a party's or a place's, and a given name follows: Democrat Ada Quill."""
        return self.letters[at] in "OLBGZ" and self.lexicon.can_be_given_name(self.texts[at + 1])

    def _is_portfolio(self, at: int) -> bool:
        """Whether a run goes on with what an office is about: Secretary of State Quill, Minister for Fens Lund."""
        if self.letters[max(0, at - 2) : at] not in _OFFICES:
            return False
        is_seat = self.texts[at - 2].lower() in self.lexicon.seat_nouns  # mayor of Port Tern
        return not is_seat and (self.letters[at - 1] == "f" or self.texts[at - 1] == "for")

    def _after_title(self, at: int, end: int) -> int:
        """Give the word after a title: after "Seri" in "Datuk Seri Azlan"."""
        sizes = range(min(_MAX_HONORIFIC, end - 1 - at), 1, -1)
        return at + next((size for size in sizes if self._is_honorific(at, at + size)), 1)

    def _is_part_of_name(self, run: int, at: int) -> bool:
        """Whether a word that can be a title is a name here: Raja Lund, Ada Baker Poe."""
        word, before = self.texts[at], self.texts[at - 1] if at > run else ""
        if word == "St" or (self.letters[at] == "A" and len(word) == 1):
            return True  # J Poe: an initial, though J is short for Justice
        if at == run or self.letters[at - 1] in "HAR":
            is_given = word in self.lexicon.given_names or self._is_given_only(at)
            return is_given and word.lower() not in self.lexicon.role_honorifics
        may_be_given = before in self.lexicon.given_names and before not in self.lexicon.place_names
        is_written_out = self.letters[at] == "R" or (self.letters[at] == "A" and not word.endswith("."))
        return is_written_out and at == run + 1 and may_be_given

    def _is_given_only(self, at: int) -> bool:
        """Whether a word that can be a title is a given name here: Don Lund, not Don Carlos Lund; Marine Le Pen."""
        if self.texts[at] not in self.lexicon.ambiguous_given_names:
            return False
        following = self.texts[at + 1]
        if self.letters[at] != "H":
            return following.lower() in self.lexicon.name_particles
        return self.letters[at + 2 : at + 3] not in (*CAPITALISED,) or not self.lexicon.can_be_given_name(following)

    def _honorifics(self, end: int) -> Iterator[tuple[int, int]]:
        """Go back over the honorifics before a name, of up to three words each: Rev. Dr., Rt. Hon."""
        while end > 0 and self._may_end_honorific(end - 1):
            starts = range(max(0, end - _MAX_HONORIFIC), end)
            start = next((start for start in starts if self._is_honorific(start, end)), None)
            if start is None:
                break
            yield start, end
            end = start

    def _may_end_honorific(self, at: int) -> bool:
        """Whether some honorific ends in a word: most words are asked no more than this."""
        return self.texts[at].rstrip(".").lower() in _honorific_endings(self.lexicon)

    def _is_honorific(self, start: int, end: int) -> bool:
        joined = " ".join(word.rstrip(".") for word in self.texts[start:end])
        if joined == "Chief" and start and self.letters[start - 1] in CAPITALISED:
            return False  # Police Chief Bo Lund: an office
        return joined in self.lexicon.honorifics or (
            self.texts[end - 1].endswith(".") and joined.capitalize() in self.lexicon.honorifics  # dr. Bo Lund
        )


@lru_cache(maxsize=8)
def _honorific_endings(lexicon: Lexicon) -> frozenset[str]:
    """Give the last word of every honorific, in lower case."""
    return frozenset(title.rpartition(" ")[2].lower() for title in lexicon.honorifics)


class NameLine(NamedTuple):
    """The words of a text as one string of letters, each of some spans of words one letter."""

    letters: str
    first: list[int]
    """The first word of each letter, and at the end the number of words: a letter ends where the next begins."""


def collapse(letters: str, spans: Iterable[tuple[int, int]], letter: str = "@") -> NameLine:
    """Give the letters of the words, each span of words as one letter; spans are in order and do not overlap."""
    pieces: list[str] = []
    first: list[int] = []
    at = 0
    for start, end in spans:
        pieces += letters[at:start], letter
        first += range(at, start + 1)
        at = end
    pieces.append(letters[at:])
    first += range(at, len(letters) + 1)
    return NameLine("".join(pieces), first)
