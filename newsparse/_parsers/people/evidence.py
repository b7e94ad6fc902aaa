"""What speaks for a name being a person's, and what against it: named features with weights.

A name is judged once for the whole story: each feature counts once, wherever in the story it was seen. What stands
around the name (`CONTEXTS`) is read off a line of letters in which every name is one ``@`` (see
`newsparse._scan.names.collapse`); what the name itself looks like (`SHAPES`) is asked of its words. Lists of given
names, places and bodies are only some features among others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache

import attrs

from newsparse._grammar import Pattern, pattern
from newsparse._parsers.people.forms import Form, Key
from newsparse._parsers.people.shapes import BARE_SHAPE, SHAPES, begins_given, shapes_of
from newsparse._scan import Text
from newsparse._scan.kinds import kind_of
from newsparse._scan.names import collapse
from newsparse.lexicons import Lexicon

__all__ = ["CONTEXTS", "Context", "is_person", "observe"]

_PAIR = 2
_LONGEST = 6
"""Words of a name that may have other words after it."""
_THRESHOLD = 1.0
"""From this sum on, a name is a person's."""
_SIGN = 1.0
"""What a feature weighs at least that is enough beside the bare shape."""


@attrs.frozen
class Context:
    """A row: what stands around a name somewhere in the story."""

    name: str
    full: float
    """Weight for a name of several words."""
    alone: float
    """Weight for a single word: bodies and places, too, are called by one word, and speak and act."""
    looks: Pattern
    """Matches from the ``@`` of the name on."""
    example: str
    followed_by: str | None = None
    """The list of the lexicon that must have the word after the match, where its kind does not say enough."""
    preceded_by: str | None = None
    """The same of the word before the match."""

    def fits(self, text: Text, before: int, after: int) -> bool:
        """Whether the words around a match are those that the row asks for."""
        texts = text.words.texts
        if self.followed_by and texts[after].lower() not in getattr(text.lexicon, self.followed_by):
            return False
        return not self.preceded_by or texts[before].lower() in getattr(text.lexicon, self.preceded_by)


CONTEXTS = (
    Context("title_before", 4, 3.5, pattern(r"(?<=[RA] | [rR][fz][Bm]{1,3})@"), "Skipper Ada Quill"),
    Context("role_before", 3, 1.5, pattern(r"(?<=r,?+)@"), "the skipper, Ada Quill"),
    Context(
        "role_and_body_before",
        2,
        0,
        pattern(r"(?<=(?:[rR]|d@)[fz][^.,;:PCXQTV()\n]{1,9},)@(?=[,.;:()\n]|,?j@)"),
        "the head of the mill, Ada Quill,",
    ),
    Context("nationality_before", 1, 0, pattern(r"(?<=(?<!d)Y)@"), "They beat Belgian Ada Quill"),
    Context("kin_before", 4, 4, pattern(r"(?<=k)@"), "his sister Ada Quill"),
    Context("kin_and_comma_before", 3, 3, pattern(r"(?<=k,)@"), "his sister, Ada Quill"),
    Context("naming_before", 1, 1, pattern(r"(?<=[EeVC])@"), "which she called Bo", preceded_by="introducing_words"),
    Context(
        "kin_and_naming_before", 3, 5, pattern(r"(?<=k[EeVC])@"), "a son named Bo", preceded_by="introducing_words"
    ),
    Context("who_after", 4, 2.5, pattern(r"@,?+(?=h)"), "Ada Quill, who left", followed_by="personal_relatives"),
    Context("age_after", 4, 4, pattern(r"@(?=,D[,.)] | \(D\))"), "Ada Quill, 34,"),
    Context("apposition_after", 3, 1.5, pattern(r"(?<![zb])@(?=,[dp][^.,;:]{0,6}[rk])"), "Ada Quill, a skipper"),
    Context(
        "role_after", 2, 1, pattern(r"(?<![zb])@(?=,[^.,;:PCXESQTVxd=]{0,5}r[fz,.])"), "Ada Quill, skipper of the Tern"
    ),
    Context(
        "role_after_list",
        2,
        0,
        pattern(r"@(?=,d(?:[wme]{1,3},){1,4}[wme]{0,3},?+j?+[wme]{1,4}r)"),
        "Ada Quill, the finance, health and housing secretary",
    ),
    Context(
        "is_or_becomes_role",
        2,
        0,
        pattern(r"@(?=[vx=]{0,3}[=EVe]b?+[dpF]{0,2}+[wmeD]{0,3}r[^wuk'])"),
        "Ada Quill became the new mayor of Tern",
    ),
    Context("speaks", 2, 0.5, pattern(r"@(?=(?:\([^()]{1,6}\))?+[vx]*+[CXQ])"), "Ada Quill said"),
    Context("is_quoted", 2, 0.5, pattern(r"(?<=[\],]C)@"), '"Yes," said Ada Quill'),
    Context("thinks", 2, 0.5, pattern(r"@(?=[vx]*+T)"), "Ada Quill hopes that"),
    Context("acts", 0.5, 0.5, pattern(r"@(?=[vx]*+[Ve=])"), "Ada Quill went"),
    Context(
        "pronoun_after",
        1,
        0,
        pattern(r"@(?=[vx]*+[VeC=]) [^@\n]{0,14} (?=P[vx]*+[VeCQT])"),
        "Ada Quill danced. She laughed",
        followed_by="personal_pronouns",
    ),
    Context(
        "home_or_body_after",
        1,
        0,
        pattern(r"@,(?=[zf]d?+@)"),
        "Ada Quill, of Leeds,",
        followed_by="homing_prepositions",
    ),
    Context("owner_of_kin", 3, 3, pattern(r"@(?='[wm]?k)"), "Ada Quill's brother"),
    Context("owner_of_role", 0.5, 0, pattern(r"@(?='[wm]?r)"), "Ada Quill's lawyer"),
    Context("place_before", -2, -2, pattern(r"(?<=[zb])@"), "in Tern Valley", preceded_by="place_prepositions"),
    Context("body_of_a_role", -2, -2, pattern(r"(?<=[rm]f)@"), "director of Tern Crossings"),
    Context("thing_before", -4, -4, pattern(r"(?<=[wrumRN])@"), "the storm Ada Quill", preceded_by="named_things"),
    Context("by_or_with", 0.5, 0, pattern(r"(?<=z)@"), "by Ada Quill"),
    Context("determiner_before", -3, -3, pattern(r"(?<=d)@(?![wu])"), "the Tern Valley"),
    Context("noun_after", -1.5, -1.5, pattern(r"@(?=[wu])"), "Tern Valley mud"),
    Context("determiner_and_noun", -0.5, -2, pattern(r"(?<=d)@(?=[wu])"), "the Tern Valley mud"),
    Context("nothing_else_on_the_line", 1, 1, pattern(r"(?<![^\n])@(?=[.,]?+(?:\n|\Z))"), "Ada Quill"),
    Context("title_of_a_work", -3, -2, pattern(r"(?<=\[)@(?=[,.]?+\])"), 'the film "Tern Valley"'),
)


_IN_THE_STORY = {
    "family_alone": 3.0,  # its last word stands alone elsewhere: "Ada Quill ... Quill said"
    "common_last_word": -2.0,  # which the story also has in lower case, or a list knows: "Tern Safety"
    "common_first_word": -1.5,
    "family_plural": -6.0,  # of a word that stands there in the singular too: "the Quills"
    "word_before_a_name": -6.0,  # of another person: "Crooked Ada Quill"
    "words_after_a_name": -6.0,  # of another person: "Ada Quill Leads in Tern"
}
"""Weights of what is seen only by looking at the other words of the story."""

_OFFICE = frozenset("RAB")
"""The kinds of words of which offices are made, that stand there without a name."""
_OF_THINGS = frozenset({"determiner_before", "place_before"})
"""What is seen of single words that are no family names: the Quill, in Quill."""

_FULL = {row.name: row.full for row in (*CONTEXTS, *SHAPES)} | _IN_THE_STORY
_ALONE = {row.name: row.alone for row in (*CONTEXTS, *SHAPES)} | _IN_THE_STORY


def observe(text: Text, forms: Mapping[Key, Form]) -> None:
    """Note on each form what the story shows of it."""
    _observe_contexts(text, forms)
    known = _known(forms, text.lexicon)
    for form in forms.values():
        if form.may_be_person:
            form.features.update(shapes_of(form, text.lexicon))
            form.features.update(_seen_in_the_story(text, form, forms))
            form.features.update(_joined_by_others(text, form, known))


def _observe_contexts(text: Text, forms: Mapping[Key, Form]) -> None:
    spans = [(name.start, name.end) for name in text.names if not _OFFICE.issuperset(name.kinds)]
    line = collapse(text.words.kinds, spans)
    form_at = {name.start: form for form in forms.values() for name in form.mentions}
    for context in CONTEXTS:
        for match in context.looks.finditer(line.letters):
            first, end = line.first[match.start()], line.first[match.end()]
            if context.fits(text, first - 1, end):
                form_at[first].features.add(context.name)


def _joined_by_others(text: Text, form: Form, known: AbstractSet[Key]) -> Iterator[str]:
    """Tell whether other words have joined a name that is known by itself, before it or after it."""
    if form.key[1:] in known and _is_opener(text, form):
        yield "word_before_a_name"
    sizes = range(_PAIR, min(len(form.key), _LONGEST + 1))
    if sizes and any(_ends_name(text, form, known, size) for size in sizes):
        yield "words_after_a_name"


def _ends_name(text: Text, form: Form, known: AbstractSet[Key], size: int) -> bool:
    """Whether a name that is known by itself ends after so many words of another, and any word or several follow."""
    has_more = len(form.key) - size >= _PAIR and "y" not in form.kinds
    return form.key[:size] in known and (has_more or _is_common(text, form.words[size]))


def _known(forms: Mapping[Key, Form], lexicon: Lexicon) -> set[Key]:
    """Give the full names that begin with a given name, and either end of each."""
    full = [form.key for form in forms.values() if form.is_full and begins_given(form, lexicon)]
    return {*full, *(key[:1] for key in full), *(key[-1:] for key in full)}


def _is_opener(text: Text, form: Form) -> bool:
    """Whether the first word of a name can be any word: a verb, an adjective."""
    if begins_given(form, text.lexicon):
        return False
    return _is_common(text, form.words[0]) or kind_of(text.lexicon, form.words[0].lower()) in "ie"


def _seen_in_the_story(text: Text, form: Form, forms: Mapping[Key, Form]) -> Iterator[str]:
    if form.kinds[-1] not in "RB" and _is_common(text, form.words[-1]):
        yield "common_last_word"
    if not form.is_full:
        if form.key[0].endswith("s") and (form.key[0][:-1],) in forms:
            yield "family_plural"
        return
    if not begins_given(form, text.lexicon) and _is_common(text, form.words[0]):
        yield "common_first_word"
    last_word = forms.get(form.key[-1:])
    if last_word is not None and last_word.kinds in "NRZ" and _OF_THINGS.isdisjoint(last_word.features):
        yield "family_alone"


def _is_common(text: Text, word: str) -> bool:
    """Whether the story has a word in lower case, or a list knows it as more than a name."""
    plain = word.lower()
    return (plain in text.vocabulary and plain.islower()) or _is_listed(text.lexicon, plain)


@lru_cache(maxsize=1 << 14)
def _is_listed(lexicon: Lexicon, plain: str) -> bool:
    return plain in lexicon.common_openers or kind_of(lexicon, plain) not in "wieyZ"


def is_person(form: Form) -> bool:
    """Whether the features add up to a person."""
    if not form.may_be_person:
        return False
    weights = _FULL if form.is_full else _ALONE
    if sum([weights[name] for name in form.features]) < _THRESHOLD:
        return False
    return any(weights[name] >= _SIGN for name in form.features if name != BARE_SHAPE)
