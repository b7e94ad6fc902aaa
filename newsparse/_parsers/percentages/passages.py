"""A paragraph that holds figures, as the rows on wholes, claims and sources read it: one letter a word.

The letters are those of `newsparse._scan.kinds`, with some of this room's own (`Passage.kinds`); in `Passage.verbs` the
letters of verbs say instead how sure they are to be finite.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple, Protocol

import attrs

from newsparse._parsers.percentages.words import fraction_worths, share_verbs
from newsparse._scan import Text
from newsparse._scan.kinds import CAPITALISED
from newsparse.lexicons.verbs import VerbForm

if TYPE_CHECKING:
    from newsparse._parsers.percentages.figures import Figure
    from newsparse.lexicons import Lexicon
    from newsparse.model import Excerpt

__all__ = ["Passage", "Standing", "Word", "passages"]


class Standing(Protocol):
    """Anything that stands somewhere in the text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


class Word(NamedTuple):
    """A word, or a figure as one word; its letter among the kinds and among the verbs."""

    start: int
    end: int
    kind: str
    verb: str


@attrs.frozen(eq=False)
class Passage:
    """The words of a paragraph; a figure is one word."""

    text: Text
    words: Sequence[Word]
    sentences: Sequence[int]
    """With which word each sentence begins."""
    kinds: str
    """The kinds of the words; "%" is a figure, "@" a share noun, "&" a poll or study, "€" its data, "~" among, "<"
    compared."""
    verbs: str
    """The same, but for verbs: "!" is finite, "?" finite or a participle or noun, "$" a verb without an object or a noun,
    "_" not finite."""

    def at(self, standing: Standing) -> int:
        """Give the number of the word that begins where something stands."""
        return bisect_left(self.words, (standing.start,))

    def sentence(self, number: int) -> tuple[int, int]:
        """Give first word and end of the sentence that a word is in, or of the piece of an endless one."""
        at = bisect_right(self.sentences, number)
        first = self.sentences[at - 1]
        end = self.sentences[at] if at < len(self.sentences) else len(self.words)
        first += (number - first) // _LONGEST * _LONGEST
        return first, min(end, first + _LONGEST)

    def word(self, number: int) -> str:
        """Give a word in lower case."""
        return self.text.folded[self.words[number].start : self.words[number].end].lower()

    def says(self, number: int) -> bool:
        """Whether a word is a verb of saying, in this place."""
        return self._reports(number, ("reporting",))

    def finds(self, number: int) -> bool:
        """Whether a word is a verb of saying or of what surveys do, in this place."""
        return self._reports(number, ("finding", "reporting"))

    def _reports(self, number: int, groups: Collection[str]) -> bool:
        verb, following = self._verb(number), self.kinds[number + 1 : number + 2]
        if self.kinds[number] not in _CUES or verb.groups.isdisjoint(groups) or following == "a":
            return False
        return verb.base not in _DEEDS or following in "t:,["

    def vouches(self, number: int) -> bool:
        """Whether a word is a verb of thinking, or its noun, that vouches for a figure: expects, a forecast."""
        return self._verb(number).base in self.text.lexicon.forecast_verbs

    def makes(self, number: int) -> bool:
        """Whether a word is a verb of making a survey or an estimate."""
        return self.kinds[number] in _CUES and self._verb(number).base in _MAKING

    def is_noun(self, number: int) -> bool:
        """Whether what could be a verb is a noun, as what follows shows: "its forecast for"."""
        verb = self._verb(number)
        could_be = verb.base in self.text.lexicon.noun_verbs and not verb.tenses.isdisjoint(("base", "third"))
        return could_be and self.kinds[number + 1 : number + 2] in "zfbV=x"

    def agree(self, noun: int, number: int) -> bool:
        """Whether a noun can be the subject of a verb: no plural has a verb in -s."""
        is_plural = self.kinds[noun] in "rukw" and self.word(noun).endswith("s") and not self.word(noun).endswith("ss")
        return not (is_plural and self._verb(number).tenses == {"third"})

    def holds(self, number: int) -> bool:
        """Whether a word is a verb of having an opinion or stating it, even where it is printed like a noun."""
        return not self._verb(number).groups.isdisjoint(("thought", "reporting"))

    def _verb(self, number: int) -> VerbForm:
        return self.text.lexicon.verb_forms.get(self.word(number), _NO_VERB)

    def excerpt(self, first: int, end: int) -> Excerpt:
        """Cut the words from one number up to another out of the source."""
        return self.text.excerpt(self.words[first].start, self.words[end - 1].end)


_COMPARING = dict.fromkeys(("among", "amongst"), "~") | dict.fromkeys(
    ("compared", "versus", "vs", "whereas", "while", "whilst"), "<"
)
_LONGEST = 300
"""No sentence has more words, so that the cost of reading one is bounded."""
_MAKING = ("calculate", "estimate", "find")
_DEEDS = ("add", "hold", "speak")
"""They say something only before "that" or a quotation: held a lead, added 4%."""
_NO_VERB = VerbForm("", frozenset(), frozenset())
_CUES = "CSXETQg"
_VERBS = "CXESQTVe"
_NEVER_FINITE = ("be", "been", "being", "having")
_PARTICIPLE_ENDINGS = ("en", "own", "awn", "one", "ung")


def passages(text: Text, figures: Sequence[Figure]) -> Iterator[tuple[Passage, list[Figure]]]:
    """Give each paragraph that holds figures, with its figures."""
    starts = [span.start for span in text.paragraphs]
    for at, group in groupby(figures, key=lambda figure: bisect_right(starts, figure.amount.start) - 1):
        held = list(group)
        yield _passage(text, *text.paragraphs[at], held), held


def _passage(text: Text, start: int, end: int, figures: Sequence[Figure]) -> Passage:
    """Read a paragraph by itself, so that what stands in others changes nothing."""
    paragraph = Text(text.source[start:end], text.lexicon)
    read = paragraph.words
    words = [Word(figure.start, figure.end, "%", "%") for figure in figures]
    figure_starts = [figure.start for figure in figures]
    openers = {first for first, _ in paragraph.sentences}
    for at, (printed, first, last, kind) in enumerate(zip(read.texts, read.starts, read.ends, read.kinds, strict=True)):
        before = bisect_left(figure_starts, start + last) - 1
        if before < 0 or figures[before].end <= start + first:
            letters = _letters(printed.lower(), kind, text.lexicon, opens=at in openers)
            words.append(Word(start + first, start + last, *letters))
    words.sort()
    sentence_starts = [bisect_left(words, (start + read.starts[first],)) for first, _ in paragraph.sentences]
    return Passage(text, words, [0, *sentence_starts[1:]], "".join(word.kind for word in words), "".join(word.verb for word in words))


def _letters(word: str, kind: str, lexicon: Lexicon, *, opens: bool) -> tuple[str, str]:
    """Give the letter of a word among the kinds and among the verbs; one with a capital may only open its sentence."""
    if word in _COMPARING:
        return (_COMPARING[word],) * 2
    if kind in "=x":
        return kind, "_" if word in _NEVER_FINITE else "!"
    if kind in _VERBS:
        return kind, _finiteness(word, kind, lexicon)
    is_name = kind in CAPITALISED and not opens and word not in lexicon.poll_nouns
    if not is_name and (own := _noun_letter(word, lexicon)):
        return own, own
    if word in share_verbs(lexicon):
        return kind, share_verbs(lexicon)[word]
    is_verb = kind in "wum" and word in lexicon.verb_forms and lexicon.verb_forms[word].is_finite
    return kind, "?" if is_verb else kind


def _noun_letter(word: str, lexicon: Lexicon) -> str | None:
    if word in lexicon.share_nouns or word.rpartition("-")[2] in fraction_worths(lexicon):
        return "@"
    if word in lexicon.poll_nouns or word in lexicon.study_nouns:
        return "&"
    return "€" if word in lexicon.data_nouns else None


def _finiteness(word: str, kind: str, lexicon: Lexicon) -> str:
    if word in share_verbs(lexicon):
        return "!" if kind in "CST" else share_verbs(lexicon)[word]
    form = lexicon.verb_forms.get(word)
    if form and not form.is_participle:
        return "?" if form.base in lexicon.noun_verbs else "!"
    if form and not form.is_finite:
        return "_"
    if form or (kind != "e" and word.endswith(("d", "t"))):
        return "?"
    if kind == "e":
        return kind
    return "_" if word.endswith(_PARTICIPLE_ENDINGS) else "!"
