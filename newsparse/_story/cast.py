"""Everybody who may speak in a story, and who has spoken so far."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

import attrs

from newsparse._grammar import pattern
from newsparse._parsers.quotes import Attribution
from newsparse._scan import Span, Text
from newsparse._scan.phrases import Phrase
from newsparse._story.pronouns import Antecedents
from newsparse.lexicons import Lexicon
from newsparse.model import NamedRole, Organization, Person, Speaker

__all__ = ["Cast", "content_words", "voice_of"]

_LEAD_REACH = 2
"""In how many paragraphs after a role in the lead its holder is looked for."""
_MOST_ROLES = 50
"""How many roles of one head noun are compared on either side, so that cost stays in proportion."""
_BODY_AND_ROLE = pattern(r"d?+ [NOLZ]*+ [GO] f d?+ [NOGLZYB]++ m*+ [rRA]++")
"""What may stand before a name for all its "of": Bank of Tern Governor (Ada Quill)."""


@attrs.define(eq=False)
class Cast:
    """What is needed to tell who a mention means."""

    text: Text
    antecedents: Antecedents
    roles: Sequence[NamedRole]
    organizations: Sequence[Organization]
    attributions: Sequence[Attribution]
    by_mention: dict[Span, Speaker] = attrs.field(factory=dict)
    """Whom each mention so far turned out to mean."""
    by_noun: dict[str, Speaker] = attrs.field(factory=dict)
    """Who was last spoken of by a noun: "survey", "spokesman"."""
    last: Speaker | None = None
    """Who spoke last."""
    has_named_speaker: bool = False
    """Whether somebody has spoken by name."""
    _people: dict[int, tuple[int, Person]] = attrs.field(init=False)
    _organizations: dict[int, Organization] = attrs.field(init=False)
    _roles: dict[str, list[NamedRole]] = attrs.field(init=False)
    _speaking: dict[int, list[Span]] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        """Index people and organizations by where mentions end, roles by head noun, speakers by paragraph."""
        mentions = [(m, person) for person in self.antecedents.people for m in person.mentions]
        without_suffix = {m.start + len(m.text.partition(",")[0]): (m.start, person) for m, person in mentions}
        self._people = without_suffix | {m.end: (m.start, person) for m, person in mentions}
        self._organizations = {m.end: body for body in self.organizations for m in body.mentions}
        self._speaking = defaultdict(list)
        for attribution in self.attributions:
            if attribution.speaker is not None:
                self._speaking[self.paragraph_of(attribution.speaker)].append(attribution.speaker)
        self._roles = defaultdict(list)
        for role in self.roles:
            if role.role is not None:
                self._roles[role.role.text.lower().partition(" of ")[0].split()[-1]].append(role)

    def entity_of(self, voice: Span) -> Person | Organization | None:
        """Give the person or organization whose name a stretch is, perhaps with a title before it."""
        return self.person_of(voice) or self._organizations.get(voice.end)

    def is_name(self, mention: Span) -> bool:
        """Whether a mention is a person's name and no more, though its word can also be a role."""
        return mention.end in self._people and self._people[mention.end][0] == mention.start

    def person_of(self, voice: Span) -> Person | None:
        """Give the person whose name a stretch is; of "Friends of Bo Lund", nobody."""
        start, person = self._people.get(voice.end, (0, None))
        words = self.text.words
        before = words.kinds[words.first_at(voice.start) : words.first_at(start)]
        return person if {*"fzba"}.isdisjoint(before) or _BODY_AND_ROLE.fullmatch(before) else None

    def roles_with_head(self, noun: str, near: int) -> tuple[Sequence[NamedRole], Sequence[NamedRole]]:
        """Give the roles with a head noun that are stated before a place, and those stated after it, the nearest."""
        roles = self._roles.get(noun, ())
        at = bisect_left(roles, near, key=lambda role: role.start)
        return roles[max(0, at - _MOST_ROLES) : at], roles[at : at + _MOST_ROLES]

    def phrase_at(self, span: Span) -> Phrase:
        """Give the phrase that a mention begins with."""
        return self.text.phrases[_phrase_number(self.text, span)]

    def paragraph_of(self, span: Span) -> int:
        """Tell in which paragraph a mention stands."""
        return bisect_right(self.text.paragraphs, span.start, key=lambda paragraph: paragraph.start) - 1

    def head(self, span: Span) -> str:
        """Give the head noun of a mention: "survey" of "a survey by Millwatch"."""
        return self.text.words.texts[self.phrase_at(span).end - 1].lower()

    def words(self, span: Span) -> set[str]:
        """Give the words of a mention in lower case, without articles and prepositions."""
        return content_words(self.text.folded[span.start : span.end], self.text.lexicon)

    def holder_named_after(self, paragraph: int) -> Person | None:
        """Give the first speaker named in the paragraphs after one, if the story gives that person no role."""
        later = (self._speaking.get(paragraph + distance, ()) for distance in range(1, _LEAD_REACH + 1))
        named = (self.person_of(voice_of(self.text, mention)) for mentions in later for mention in mentions)
        person = next(filter(None, named), None)
        return None if any(role.person == person for role in self.roles) else person


def content_words(phrase: str, lexicon: Lexicon) -> set[str]:
    """Give the words of a phrase in lower case, without articles and prepositions."""
    return set(phrase.lower().split()) - lexicon.determiners - lexicon.prepositions - lexicon.tying_prepositions


def voice_of(text: Text, mention: Span) -> Span:
    """Give the part of a mention that speaks: the name after a role, the maker of a poll ("by ..."), else all of it."""
    words, phrases = text.words, text.phrases
    at = _phrase_number(text, mention)
    if phrases[at].kind == "N":
        return _name(text, phrases[at])
    while at + 1 < len(phrases) and words.starts[phrases[at + 1].start] < mention.end:
        before, after = phrases[at], phrases[at + 1]
        if after.kind == "N" and (before.kind in "RU" or words.texts[before.start] == "by"):
            return _name(text, after)
        at += 1
    return mention


def _name(text: Text, phrase: Phrase) -> Span:
    return Span(text.words.starts[phrase.name_start], text.words.ends[phrase.end - 1])


def _phrase_number(text: Text, span: Span) -> int:
    """Give the number of the phrase that holds the beginning of a span."""
    return bisect_right(text.phrases, text.words.holding(span.start), key=lambda phrase: phrase.start) - 1
