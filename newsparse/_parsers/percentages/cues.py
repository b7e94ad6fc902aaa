"""Whether a word of a passage vouches for a figure: says, finds, forecasts."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from newsparse._scan.kinds import CUES
from newsparse.lexicons.verbs import VerbForm

if TYPE_CHECKING:
    from newsparse._parsers.percentages.passages import Passage

__all__ = ["agree", "expects", "finds", "holds", "is_noun", "makes", "says"]

_MAKING = ("calculate", "estimate", "find")
_DEEDS = ("add", "ask", "hold", "speak")
"""They say something only before "that", a colon or a quotation: held a lead, asked 4% of."""
_NO_VERB = VerbForm("", frozenset(), frozenset())


def says(passage: Passage, at: int) -> bool:
    """Whether a word is a verb of saying, in this place."""
    return _reports(passage, at, ("reporting",))


def finds(passage: Passage, at: int) -> bool:
    """Whether a word is a verb of saying or of what surveys do, in this place."""
    return _reports(passage, at, ("finding", "reporting"))


def makes(passage: Passage, at: int) -> bool:
    """Whether a word is a verb of making a survey or an estimate."""
    return passage.kinds[at] in CUES and _verb(passage, at).base in _MAKING


def expects(passage: Passage, at: int) -> bool:
    """Whether a word is a verb of thinking that vouches for a figure, or its noun: expects, a forecast."""
    return _verb(passage, at).base in passage.text.lexicon.forecast_verbs


def holds(passage: Passage, at: int) -> bool:
    """Whether a word is a verb of having an opinion or stating it, even where it could be a noun: support, say."""
    return not _verb(passage, at).groups.isdisjoint(("thought", "reporting"))


def is_noun(passage: Passage, at: int) -> bool:
    """Whether what could be a verb is a noun, as what follows shows: "its forecast for"."""
    verb = _verb(passage, at)
    could_be = verb.base in passage.text.lexicon.noun_verbs and not verb.tenses.isdisjoint(("base", "third"))
    return could_be and passage.kinds[at + 1 : at + 2] in "zfbV=x"


def agree(passage: Passage, noun: int, at: int) -> bool:
    """Whether a noun can be the subject of a verb: no plural has a verb in -s."""
    word = passage.word(noun)
    is_plural = passage.kinds[noun] in "rukw" and word.endswith("s") and not word.endswith("ss")
    return not (is_plural and _verb(passage, at).tenses == {"third"})


def _reports(passage: Passage, at: int, groups: Collection[str]) -> bool:
    verb, following = _verb(passage, at), passage.kinds[at + 1 : at + 2]
    if passage.kinds[at] not in CUES or verb.groups.isdisjoint(groups) or following == "a":
        return False
    return verb.base not in _DEEDS or following in "t:,["


def _verb(passage: Passage, at: int) -> VerbForm:
    return passage.text.lexicon.verb_forms.get(passage.word(at), _NO_VERB)
