"""A paragraph as a line of letters, one a phrase, so that an attribution is a short pattern.

``"We sail," the mate told reporters.`` is the line ``'RKU.``: a quotation that ends in a comma, a role, a cue that
takes an addressee, a noun phrase, a full stop.

The letters are those of phrases (N name, R role, U other noun phrase) and, for whatever is in none, those of words
(P pronoun, C reporting verb, t "that", comma, colon ...: see `newsparse._scan.kinds.KINDS`). Here W is any time
(Monday, last week) and V any verb that is no cue. Cues are told apart further: K takes an addressee (told), Q needs
quoted words or "that", and g, k, H, J and G are reporting, telling, urging, naming and quoting verbs in -ing. ``*`` is
anything else, marks apart from a quotation's own among it. For quotations:

- ``"`` a quotation that ends as a sentence does;
- ``'`` one that ends in a comma or a dash or has a small letter after it, so that its sentence goes on;
- ``~`` one that does neither: a fragment, unless what stands around it says otherwise.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

import attrs

from newsparse._grammar import pattern
from newsparse._scan import Span, Text
from newsparse._scan.kinds import CUES
from newsparse._scan.phrases import Phrase
from newsparse._scan.quotation import Quotation
from newsparse.lexicons.verbs import VerbForm

__all__ = ["ANY_CUES", "CUES_IN_ING", "FINITE_CUES", "QUOTATIONS", "REACH", "Item", "Line", "lines", "plain"]

REACH = 200
"""How many items back the beginning of a sentence is looked for; longer ones are no prose, and cost stays in
proportion."""

QUOTATIONS = "\"'~"
"""The letters of quotations."""

FINITE_CUES, CUES_IN_ING = "CKXESQT", "gkHJG"
ANY_CUES = FINITE_CUES + CUES_IN_ING
"""The letters of cues."""


class Item(NamedTuple):
    """What one letter of a line stands for: a stretch of source."""

    start: int
    end: int
    quotation: int
    """Number of the quotation in the text, or -1."""


_LONG = 4
"""From how many letters on a word has a capital in a title."""


def plain(text: Text, place: tuple[int, ...]) -> str:
    """Give what stands at a place, in lower case, with plain marks and single spaces."""
    return " ".join(text.folded[place[0] : place[1]].lower().split())


@attrs.frozen(eq=False)
class Line:
    """One paragraph."""

    text: Text
    letters: str
    items: list[Item]

    def span(self, first: int, end: int) -> Span:
        """Give the stretch of source from one item to before another."""
        return Span(self.items[first].start, self.items[end - 1].end)

    def is_title(self, item: int) -> bool:
        """Whether the words of a quotation are printed as titles are, with capitals but for some short ones."""
        quotation = self.text.quotations[self.items[item].quotation]
        words = self.text.source[quotation.start : quotation.end].split()
        small = [word for word in words if not word[:1].isupper()]
        return len(words) > max(1, 2 * len(small)) and all(len(word) < _LONG for word in small)

    def is_sentence(self, item: int) -> bool:
        """Whether a quotation begins as sentences do."""
        return not self.text.source[self.text.quotations[self.items[item].quotation].start].islower()

    def verb(self, cue: Span | None) -> VerbForm | None:
        """Give what a cue is as a verb, if it is one."""
        return self.text.lexicon.verb_forms.get(plain(self.text, cue)) if cue else None

    def words(self, item: int) -> str:
        """Give what an item stands for, in lower case, with plain marks and single spaces."""
        return plain(self.text, self.items[item])


_OPENING = pattern(r"\"?+ (?P<words> [\w' ]{1,40}+ ) (?= : | \Z | \n )")


def _is_furniture(text: Text, paragraph: Span) -> bool:
    """Whether a paragraph is a link, a caption or the like that the page left behind: "Read more: ..."."""
    opening = _OPENING.match(text.folded, paragraph.start, paragraph.end)
    return opening is not None and opening["words"].strip().lower() in text.lexicon.page_furniture


_STAMP = pattern(
    r"""\d{1,2}+ [:.h] \d\d (?: \ ?+ [ap]\.?m\b\.?+ )?+
        (?: \ ?+ (?: GMT | BST | UTC | [ECMP][DS]?T | IST | SAST | A[EW][DS]?T ) \b )?+ [:\ —|-]++"""
)
"""The time of day before an entry of a live blog: 14:10, 2.05pm -"""


def lines(text: Text) -> Iterator[Line]:
    """Give each paragraph's line; of what the page left around the story, an empty one."""
    phrase_starts = [text.words.starts[phrase.start] for phrase in text.phrases]
    quotation_starts = [quotation.outer_start for quotation in text.quotations]
    for paragraph in text.paragraphs:
        if _is_furniture(text, paragraph):
            yield Line(text, "", [])
            continue
        phrases = range(bisect_left(phrase_starts, paragraph.start), bisect_left(phrase_starts, paragraph.end))
        quotations = range(bisect_left(quotation_starts, paragraph.start), bisect_left(quotation_starts, paragraph.end))
        lettered = sorted([*_outside(text, phrases, quotations), *_quoted(text, quotations)], key=_by_start)
        stamp = _STAMP.match(text.folded, paragraph.start, paragraph.end)
        lettered = [pair for pair in lettered if stamp is None or pair[1].start >= stamp.end()]
        lettered = [*_with_stops(text, lettered)]
        letters = "".join(letter for letter, _ in lettered)
        yield Line(text, letters, [item for _, item in lettered])


_by_start = itemgetter(1)
Lettered = tuple[str, Item]
_NOTHING = ("", Item(0, 0, -1))


def _with_stops(text: Text, lettered: list[Lettered]) -> Iterator[Lettered]:
    """Let an abbreviation's full stop end its sentence, where another follows: in Tern, Calif. "We sail."."""
    for before, after in pairwise([*lettered, _NOTHING]):
        yield before
        letter, item = before
        if letter in "NU" and text.source[item.end - 1] == "." and _begins_sentence(text, after):
            yield ".", Item(item.end - 1, item.end, -1)


def _begins_sentence(text: Text, lettered: Lettered) -> bool:
    """Whether it is a quotation with a capital, or has one that only a beginning gives it: (in the U.S.) They sail."""
    letter, item = lettered
    if letter in ('"', "'"):
        return text.source[text.quotations[item.quotation].start].isupper()
    is_name = text.words.kinds[text.words.first_at(item.start)] not in _CLOSED_CLASSES
    return letter != "~" and not is_name and text.source[item.start].isupper()


_CLOSED_CLASSES = frozenset("dPpsjbz")
"""Kinds of words that are not themselves part of names."""


def _quoted(text: Text, quotations: range) -> Iterator[Lettered]:
    for number in quotations:
        quotation = text.quotations[number]
        yield _quotation_letter(text, quotation), Item(quotation.outer_start, quotation.outer_end, number)


def _outside(text: Text, phrases: range, quotations: range) -> Iterator[Lettered]:
    """Give the phrases that lie in no quotation."""
    starts, ends = text.words.starts, text.words.ends
    spans = iter([*(text.quotations[number] for number in quotations), None])
    quotation = next(spans)
    for phrase in text.phrases[phrases.start : phrases.stop]:
        start = starts[phrase.start]
        while quotation is not None and quotation.outer_end <= start:
            quotation = next(spans)
        if quotation is None or start < quotation.outer_start:
            letter = _letter(text, phrase) if phrase.kind in _TOLD_APART else phrase.kind
            yield letter, Item(start, ends[phrase.end - 1], -1)


_TOLD_APART = frozenset(f"U{CUES}{QUOTATIONS}")
"""Kinds of phrases that are more than one letter of a line."""


_ING = {"reporting": "g", "urging": "H", "naming": "J", "quoting": "G"}
"""The letters of cues in -ing by their group; the others are no cues."""


_TAKES_AN_OBJECT = (" about", " against", " for", " of", " to")
"""How cues of several words end that take no clause: referred to the deal as "a farce"."""


def _letter(text: Text, phrase: Phrase) -> str:
    """Tell times from other noun phrases, and one kind of cue from another."""
    kind = phrase.kind
    if kind in QUOTATIONS:
        return "*"
    if kind == "U" and _is_time(text, phrase):
        return "W"
    if kind == "U" and _is_infinitive(text, phrase):
        return "V"
    return _cue_letter(text, phrase) if kind in CUES else kind


def _cue_letter(text: Text, phrase: Phrase) -> str:
    """Tell verbs that take an addressee from other cues, and what a form in -ing is a form of."""
    kind = phrase.kind
    form = " ".join(text.words.texts[phrase.start : phrase.end]).lower()
    verb = text.lexicon.verb_forms[form]
    if form.endswith(_TAKES_AN_OBJECT):
        return "J" if kind == "g" else "E"
    is_addressing = verb.base in text.lexicon.addressing_verbs
    if kind == "g":
        return (
            "k"
            if is_addressing and "reporting" in verb.groups
            else next((letter for group, letter in _ING.items() if group in verb.groups), "i")
        )
    if verb.base in text.lexicon.weak_verbs:
        return "E" if kind == "E" else "Q"
    return "K" if kind == "C" and is_addressing else kind


def _is_infinitive(text: Text, phrase: Phrase) -> bool:
    """Whether what looks like a noun is a verb after "to": to open (the gate), to review; but (said) to police."""
    word, kinds = text.words.texts[phrase.start], text.words.kinds[max(0, phrase.start - 2) : phrase.start + 1]
    is_verb = kinds.endswith("aw") or (kinds.endswith("au") and word not in text.lexicon.addressee_nouns)
    return is_verb and not kinds.startswith("ca") and not word.endswith("s")


_COUNTED_FROM = (["ago"], ["after"], ["before"], ["earlier"], ["later"])


def _is_time(text: Text, phrase: Phrase) -> bool:
    """Whether a noun phrase says when: last week, (on Monday) night, two years (ago)."""
    words, lexicon = text.words, text.lexicon
    if words.texts[phrase.end - 1].lower() not in lexicon.time_nouns:
        return False
    points = words.texts[phrase.start].lower() in lexicon.time_pointers
    return (
        points
        or "W" in words.kinds[max(0, phrase.start - 1) : phrase.end]
        or words.texts[phrase.end : phrase.end + 1] in _COUNTED_FROM
    )


_CLOSING = "'\" "
"""What closes quotations inside another."""


def _quotation_letter(text: Text, quotation: Quotation) -> str:
    """Tell how a quotation ends, by its last sign; marks inside it count nothing."""
    last = text.folded[max(quotation.start, quotation.end - 3) : quotation.end].rstrip(_CLOSING)[-1:] or "~"
    goes_on = text.source[quotation.outer_end : quotation.outer_end + 2].strip().islower()
    if not quotation.is_closed or (last in ".?!…" and not goes_on):
        return '"'
    return "'" if last in ",—-.?!…" else "~"
