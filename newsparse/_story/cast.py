"""Everybody who may speak in a story, and who has spoken so far."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

import attrs

from newsparse._grammar import pattern
from newsparse._parsers.quotes import Attribution
from newsparse._scan import Span, Text
from newsparse._scan.phrases import Phrase
from newsparse._story.bodies import BodiesMeant
from newsparse._story.holders import Holders, content_words, head_of
from newsparse._story.places import phrase_holding, phrase_number
from newsparse._story.pronouns import Antecedents
from newsparse.model import NamedRole, Organization, Person, Speaker

__all__ = ["Cast", "voice_of"]

_LEAD_REACH = 2
"""In how many paragraphs after a role in the lead its holder is looked for."""
_APPOSITION = pattern(r", (?![zbf]) [^.,;:\n\[\]=xVCXESQTh]{1,12}+ (?=,)")
"""A phrase between commas, without a verb."""
_BODY_AND_ROLE = pattern(r"d?+ [NOLZ]*+ [GO] f d?+ [NOGLZYB]++ m*+ [rRA]++")
"""What may stand before a name for all its "of": Bank of Tern Governor (Ada Quill)."""


@attrs.define(eq=False)
class Cast:
    """What is needed to tell who a mention means."""

    text: Text
    antecedents: Antecedents
    bodies_meant: BodiesMeant
    """What "it" and "the company" mean, where something before tells."""
    roles: Sequence[NamedRole]
    organizations: Sequence[Organization]
    attributions: Sequence[Attribution]
    by_mention: dict[Span, Speaker] = attrs.field(factory=dict)
    """Whom each mention so far turned out to mean."""
    by_noun: dict[str, Speaker] = attrs.field(factory=dict)
    """Who was last spoken of by a noun: "survey", "spokesman"."""
    has_named_speaker: bool = False
    """Whether somebody has spoken by name."""
    _people: dict[int, tuple[int, Person]] = attrs.field(init=False)
    _organizations: dict[int, Organization] = attrs.field(init=False)
    _holders: Holders = attrs.field(init=False)
    _by_words: dict[frozenset[str], Organization] = attrs.field(init=False)
    _speaking: dict[int, list[Span]] = attrs.field(init=False)
    _mention_at: dict[int, Span] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        """Index people and organizations by where mentions end, speakers by paragraph."""
        mentions = [(m, person) for person in self.antecedents.people for m in person.mentions]
        without_suffix = {m.start + len(m.text.partition(",")[0]): (m.start, person) for m, person in mentions}
        self._people = without_suffix | {m.end: (m.start, person) for m, person in mentions}
        self._organizations = {m.end: body for body in self.organizations for m in body.mentions}
        self._by_words = {
            content_words(body.name.replace("’", "'"), self.text.lexicon): body for body in self.organizations
        }
        self._speaking = defaultdict(list)
        self._mention_at = {a.speaker.start: a.speaker for a in self.attributions if a.speaker is not None}
        for attribution in self.attributions:
            if attribution.speaker is not None:
                self._speaking[self.paragraph_of(attribution.speaker)].append(attribution.speaker)
        self._holders = Holders(self.text, self.roles)

    def entity_of(self, voice: Span) -> Person | Organization | None:
        """Give the person or organization whose name a stretch is, perhaps with a title before it."""
        return self.person_of(voice) or self._organizations.get(voice.end)

    def body_of_the_words(self, mention: Span) -> Organization | None:
        """Give the body whose name has the words of a mention: Norland's rowing board, Rowing Board of Norland."""
        said = content_words(self.text.folded[mention.start : mention.end], self.text.lexicon)
        return self._by_words.get(said) if len(said) > 1 else None

    def is_name(self, mention: Span) -> bool:
        """Whether a mention is a person's name and no more, though its word can also be a role."""
        return mention.end in self._people and self._people[mention.end][0] == mention.start

    def person_of(self, voice: Span) -> Person | None:
        """Give the person whose name a stretch is; of "Friends of Bo Lund", nobody."""
        start, person = self._people.get(voice.end, (0, None))
        words = self.text.words
        before = words.kinds[words.first_at(voice.start) : words.first_at(start)]
        return person if {*"fzba"}.isdisjoint(before) or _BODY_AND_ROLE.fullmatch(before) else None

    def role_of(self, span: Span) -> NamedRole | None:
        """Give the role that the phrase speaks of that a mention begins with."""
        return self._holders.role(self.phrase_at(span))

    def phrase_at(self, span: Span) -> Phrase:
        """Give the phrase that a mention begins with."""
        return phrase_holding(self.text, self.text.words.holding(span.start))

    def paragraph_of(self, span: Span) -> int:
        """Tell in which paragraph a mention stands."""
        return bisect_right(self.text.paragraphs, span.start, key=lambda paragraph: paragraph.start) - 1

    def head(self, span: Span) -> str:
        """Give the head noun of a mention: "survey" of "a survey by Millwatch"."""
        return head_of(self.text, self.phrase_at(span))

    def person_apposed_to(self, mention: Span) -> Person | None:
        """Give the person who is named between commas after a mention, or of whom an indefinite one tells.

        One of the crew, harbour board member Bo Lund, said; Bo Lund, a former officer who was there, said.
        """
        words = self.text.words
        named = _APPOSITION.match(words.kinds, words.first_at(mention.end))
        if named:
            return self._person_ending(words.ends[named.end() - 1])
        before = words.first_at(mention.start) - 1
        is_told = before > 0 and words.kinds[before] == "," and words.texts[before + 1].lower() in ("a", "an")
        return self._person_ending(words.ends[before - 1]) if is_told else None

    def _person_ending(self, at: int) -> Person | None:
        return self._people[at][1] if at in self._people else None

    def whole_mention(self, start: int, otherwise: Span) -> Span:
        """Give the speaker's mention that begins at a place: "a spokesman for the board", not only "a spokesman"."""
        return self._mention_at.get(start, otherwise)

    def holder_named_after(self, paragraph: int) -> Person | None:
        """Give the first speaker named in the paragraphs after one, if the story gives that person no role."""
        later = (self._speaking.get(paragraph + distance, ()) for distance in range(1, _LEAD_REACH + 1))
        named = (self.person_of(voice_of(self.text, mention)) for mentions in later for mention in mentions)
        person = next(filter(None, named), None)
        return None if any(role.person == person for role in self.roles) else person


def voice_of(text: Text, mention: Span) -> Span:
    """Give the part of a mention that speaks: the name after a role, the maker of a poll ("by ..."), else all of it."""
    words, phrases = text.words, text.phrases
    at = phrase_number(text, words.holding(mention.start))
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
