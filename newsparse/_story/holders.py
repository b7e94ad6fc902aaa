"""Who holds a role that a story speaks of without a name: "the home secretary"."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache

import attrs

from newsparse._grammar import pattern
from newsparse._scan import Text
from newsparse._scan.phrases import Phrase
from newsparse._story.places import phrase_holding
from newsparse.lexicons import Lexicon
from newsparse.model import NamedRole, Person

__all__ = ["Holders", "content_words", "head_of", "ranks"]

_MOST_ROLES = 50
"""How many roles of one head noun are compared on either side, so that cost stays in proportion."""
_TIED = pattern(r"f [dpwmeYurkNIGOLBRAHZl']{1,8}")
"""What follows a head noun for all its "of": (the leader) of the rowing club."""

_HEAD = pattern("[rk]")
"""What can be the head of a role."""


class Holders:
    """The roles that the story gives to people, by head noun."""

    def __init__(self, text: Text, roles: Sequence[NamedRole]) -> None:
        self._text = text
        self._roles = defaultdict[str, list[NamedRole]](list)
        for role in roles:
            if role.role is not None:
                head = role.role.text.lower().partition(" of ")[0].split()[-1]
                self._roles[_full(head, text.lexicon)].append(role)

    @cached_property
    def _introduced(self) -> dict[str, int]:
        return _introduced(self._text)

    def role(self, phrase: Phrase) -> NamedRole | None:
        """Give the role that a noun phrase speaks of.

        It is one stated before it, of whoever was named last, else the first one after it.
        Somebody who came in as "an officer" is not the one whom the story later calls "Officer Bo Lund".
        """
        words = self._text.words
        head, start = head_of(self._text, phrase), words.starts[phrase.start]
        roles = self._roles.get(head, ())
        if not roles or words.texts[phrase.start].lower() in self._text.lexicon.indefinites:
            return None
        at = bisect_left(roles, start, key=lambda role: role.start)
        before, after = (roles[max(0, at - _MOST_ROLES) : at], roles[at : at + _MOST_ROLES])
        if self._introduced.get(head, start) < start:
            after = []
        said = _Said.of(self._text, phrase, head)
        fitting = [role for role in before if said.fits(role, head)]
        latest = max(fitting, key=lambda role: (_last_mention(role.person, start), role.start), default=None)
        return latest or next((role for role in after if said.fits(role, head)), None)


@attrs.frozen
class _Said:
    """What a noun phrase says of the role that it speaks of."""

    lexicon: Lexicon
    content: frozenset[str]
    side: frozenset[str]
    """Words for the party or people of the holder, which the role may do without."""

    @classmethod
    def of(cls, text: Text, phrase: Phrase, head: str) -> _Said:
        """Read a noun phrase."""
        words = text.words
        tied = _TIED.match(words.kinds, phrase.end)
        end = tied.end() if tied else phrase.end
        printed = [words.texts[at] for at in range(phrase.start, end) if at != phrase.end - 1]
        side = _sides(printed, text.lexicon)
        content = content_words(" ".join(printed), text.lexicon) - side
        return cls(text.lexicon, content | {head}, side)

    def fits(self, role: NamedRole, head: str) -> bool:
        """Whether the phrase says no more than the role, or the role no more than the phrase."""
        stated = " ".join(part.text for part in (role.role, role.organization) if part)
        side = _sides(stated.split(), self.lexicon)
        if side and self.side and side.isdisjoint(self.side):
            return False  # the French minister is not the German one
        known = content_words(stated, self.lexicon) | {head}
        return self.content <= known or known - side <= self.content


def _sides(printed: Sequence[str], lexicon: Lexicon) -> frozenset[str]:
    return frozenset(
        word.lower() for word in printed if word in lexicon.nationalities or word in lexicon.known_organizations
    )


def head_of(text: Text, phrase: Phrase) -> str:
    """Give the head noun of a phrase: "survey" of "a survey by Millwatch"; of a shortened rank, the rank."""
    return _full(text.words.texts[phrase.end - 1].lower(), text.lexicon)


def _last_mention(person: Person, before: int) -> int:
    """Tell where a person was last named before a place."""
    at = bisect_left(person.mentions, before, key=lambda mention: mention.start)
    return person.mentions[at - 1].start if at else -1


def content_words(phrase: str, lexicon: Lexicon) -> frozenset[str]:
    """Give the words of a phrase in lower case, without articles, prepositions and 's."""
    words = frozenset(word.removesuffix("'s") for word in phrase.lower().split()) - {""}
    return words - lexicon.determiners - lexicon.prepositions - lexicon.tying_prepositions


def _introduced(text: Text) -> dict[str, int]:
    """Tell where each head noun first stands with an indefinite article."""
    words = text.words
    found: dict[str, int] = {}
    for match in _HEAD.finditer(words.kinds):
        at = match.start()
        phrase = phrase_holding(text, at)
        if phrase.kind in "RU" and words.texts[phrase.start].lower() in text.lexicon.indefinites:
            found.setdefault(words.texts[at].lower(), words.starts[phrase.start])
    return found


def _full(head: str, lexicon: Lexicon) -> str:
    head = head.rstrip(".")
    return ranks(lexicon).get(head, head)


@lru_cache(maxsize=8)
def ranks(lexicon: Lexicon) -> Mapping[str, str]:
    """Read entries such as "gov: governor"."""
    return {short: full for short, _, full in (entry.partition(": ") for entry in lexicon.rank_nouns)}
