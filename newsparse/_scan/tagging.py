"""Second thoughts about single words, when their neighbours are known: verb or noun, name or opener.

`FINITES` says which words of no list are verbs. `RETAGS` is tried in order on each cue word; by the first row whose
neighbours match it is no cue.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsparse._grammar import Pattern, pattern
from newsparse._scan import capitals, phrasal
from newsparse._scan.kinds import CUES
from newsparse._scan.words import Words
from newsparse.lexicons import Lexicon

__all__ = ["FINITES", "RETAGS", "Finite", "Retag", "retag"]


@attrs.frozen
class Retag:
    """A row: a cue word is no cue between such neighbours."""

    name: str
    forms: str
    """Which forms it speaks of: "participle" (claimed, known), "ing" (saying), "noun" (can be a noun as it stands:
    claims, report), and of the nouns those that are "third" person or "base" form as verbs."""
    before: Pattern
    """What stands before, over kinds; matched up to the word."""
    after: Pattern
    """What stands after, over kinds; matched from the next word."""
    example: str
    """A phrase of our own in which the last cue-like word is none."""


RETAGS = (
    Retag("noun_after_determiner", "noun", pattern(r"(?<=[dp] | (?<!P)')"), pattern(r""), "his claims that"),
    Retag("noun_after_modifier", "noun", pattern(r"(?<=[fzbYmeDi])"), pattern(r"(?! [tP] )"), "of claims"),
    Retag("noun_after_according_to", "noun", pattern(r"(?<=ca)"), pattern(r"[wruk]"), "according to state records"),
    Retag("noun_after_to", "noun third", pattern(r"(?<=a)"), pattern(r"(?! [tP] )"), "to claims"),
    Retag(
        "noun_before_no_clause",
        "noun",
        pattern(r"(?<! \] [^.,]{0,5} ) (?<=[wruNGOL])"),
        pattern(r"(?! [tPoNOLZHAdpxDq] | \[ (?! [x=] ) ) (?! (?<=[NL].)[,:a] ) (?! (?<= , [dp]?[NGOZwru]{1,4} .)\. )"),
        "ferry insurance claims",
    ),
    Retag("noun_in_singular", "noun base", pattern(r"(?<=[wm])"), pattern(r"(?! P )"), "an additional report that"),
    Retag(
        "noun_after_marks", "noun base", pattern(r"(?<= [^,.] \] )"), pattern(r"[wruk]"), '"top secret" email chains'
    ),
    Retag("noun_in_phrase", "noun base", pattern(r"(?<=[zb]d[NOZ]{1,2})"), pattern(r""), "in a Facebook post that"),
    Retag("noun_after_acronym", "noun base", pattern(r"(?<= (?<! j | jd ) Z )"), pattern(r"(?! [tP] )"), "a TV show"),
    Retag("noun_in_bare_phrase", "noun third", pattern(r"(?<= [fzb] [wrm] )"), pattern(r""), "of ferry claims that"),
    Retag("noun_after_number", "noun third", pattern(r"(?<=D)"), pattern(r""), "the 40 claims that"),
    Retag("noun_in_ing", "ing", pattern(r"(?<=[dp']) (?<! P' )"), pattern(r"(?! t )"), "his saying"),
    Retag("adjective", "participle", pattern(r"(?<=[dpD'])"), pattern(r"[wrukNDmY]"), "the alleged plot"),
)
"""Where a cue word is none."""

_NAMES = ("N", "G", "O", "Z")
_INNER_STOP = pattern(r"\. (?= [),] )")
"""The full stop of an abbreviation that no list has: it stands before a comma or a closing bracket."""

_IS = pattern(r"(?<= [Phqt] ) ' ")
"""A pronoun's 's: he's, that's, who's; no pronoun of these kinds has a possessive."""


@attrs.frozen
class Finite:
    """A row: a word that no list of verbs has is a verb between such neighbours."""

    name: str
    looks: str
    """The word over kinds, with what stands before and after."""
    example: str
    """A sentence of our own whose third word is such a verb."""


FINITES = (
    Finite(
        "after_pronoun", r"(?<= (?<! [CKEXzba] ) P [vn]? ) [wue] (?= [dpPNoatzbqhDYG.,nvwu] )", "If they row at night."
    ),
    Finite("after_auxiliary", r"(?<= x n? v? ) [wum] (?= [dpPNoatzbqhDYG.,nv] )", "Rowers would row at night."),
    Finite("before_object", r"(?<= [wruNOGZ] ) e (?= [dp] )", "When Quill rowed the boat."),
    Finite("before_number", r"(?<= [NOGZ] ) e (?= D )", "When Quill mended 30 boats."),
)
"""Where a word is a finite verb: right after its subject or auxiliary, or in -ed before its object."""

_FINITE = pattern(" | ".join(f"(?: {row.looks} )" for row in FINITES))


def retag(words: Words, sentences: Iterable[tuple[int, int]], lexicon: Lexicon) -> Words:
    """Give the words with their second thoughts."""
    kinds = list(words.kinds)
    capitals.settle(words, kinds, sentences, lexicon)
    phrasal.join(words, kinds, lexicon)
    printed = _INNER_STOP.sub("*", "".join(kinds))
    printed = _IS.sub("=", printed)
    printed = _FINITE.sub("V", printed)
    kinds = list(printed)
    for at, kind in enumerate(printed):
        if kind in CUES and (new := _second_thought(words, printed, at, lexicon)):
            kinds[at] = new
            phrasal.split_again(words, kinds, at)
    return attrs.evolve(words, kinds="".join(kinds))


def _second_thought(words: Words, kinds: str, at: int, lexicon: Lexicon) -> str | None:
    word = words.texts[at].lower()
    verb = lexicon.verb_forms[phrasal.form_at(words, kinds, at)]
    is_crowd = word in lexicon.crowd_nouns
    is_noun = not verb.is_participle and (is_crowd or verb.base.partition(" ")[0] in lexicon.noun_verbs)
    if is_noun and "third" in verb.tenses and verb.base in lexicon.object_verbs and kinds[at - 1 : at] in _NAMES:
        is_noun = False  # the ANC supports land reform
    applies = {
        "noun": is_noun,
        "noun third": is_noun and "third" in verb.tenses,
        "noun base": is_noun and "base" in verb.tenses and not words.texts[at - 1].endswith("s"),
        "participle": verb.is_participle,
        "ing": verb.is_ing,
    }
    for row in RETAGS:
        if applies[row.forms] and row.before.match(kinds, at, at) and row.after.match(kinds, at + 1):
            return "e" if row.forms == "participle" else "u" if is_crowd else "w"
    return None
