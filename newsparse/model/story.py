"""Everything that was found in one story."""

from __future__ import annotations

import datetime
from bisect import bisect_right

import attrs

from newsparse.model.dates import DateMention
from newsparse.model.excerpt import Excerpt
from newsparse.model.figures import Percentage, Poll
from newsparse.model.headline import Headline
from newsparse.model.people import NamedRole, Organization, Person
from newsparse.model.quotes import Quote, QuotedTerm

__all__ = ["Story"]


@attrs.frozen(repr=False)
class Story:
    """A story and all that newsparse found in it, linked: a quote's speaker is one of the story's people.

    >>> import newsparse
    >>> story = newsparse.parse('Harbour master Bo Lund said: "We sail at dawn."')
    >>> story
    Story(47 characters: 1 quote, 1 person, 1 role)
    >>> story.quotes[0].speaker.entity == story.people[0]
    True
    """

    text: str
    """The text as it was handed in."""
    published: datetime.date | None
    """The publication day, against which relative dates were resolved."""
    headline: Headline | None
    """The headline, where the first paragraph is one."""
    paragraphs: tuple[Excerpt, ...]
    """Every paragraph, the headline included, without surrounding white space."""
    quotes: tuple[Quote, ...]
    """Attributed speech and writing."""
    thoughts: tuple[Quote, ...]
    """Attributed beliefs, wishes and plans."""
    quoted_spans: tuple[Excerpt, ...]
    """The words inside each outermost pair of quotation marks."""
    quoted_terms: tuple[QuotedTerm, ...]
    """Quoted words that are nobody's attributed speech."""
    people: tuple[Person, ...]
    """Every named person, in the order of first mention."""
    organizations: tuple[Organization, ...]
    """Bodies that speak or that a role names, in the order of first mention."""
    roles: tuple[NamedRole, ...]
    """Which named person holds which role."""
    percentages: tuple[Percentage, ...]
    """Every percentage."""
    polls: tuple[Poll, ...]
    """The percentages grouped by the source that the story gives for them."""
    dates: tuple[DateMention, ...]
    """Every calendar expression."""

    def quotes_by(self, who: Person | Organization | str) -> tuple[Quote, ...]:
        """Give the quotes of one speaker: a person, an organization, or a name as the story uses it.

        >>> import newsparse
        >>> story = newsparse.parse('Bo Lund said: "We sail." "At dawn," said Mr Lund.')
        >>> [quote.content[0].text for quote in story.quotes_by("Mr Lund")]
        ['We sail.', 'At dawn,']
        """
        return tuple(quote for quote in self.quotes if _is(quote, who))

    def roles_of(self, person: Person | str) -> tuple[NamedRole, ...]:
        """Give the roles of one person, or of whoever bears a name.

        >>> import newsparse
        >>> story = newsparse.parse("Harbour master Bo Lund met botanist Ada Quill.")
        >>> [role.role.text for role in story.roles_of("Ada Quill")]
        ['botanist']
        """
        return tuple(role for role in self.roles if role.person == person or person in _names(role.person))

    def paragraph_of(self, excerpt: Excerpt) -> int:
        r"""Tell in which paragraph an excerpt begins, counted from 0.

        Raises:
            ValueError: the excerpt begins in no paragraph of this story.

        >>> import newsparse
        >>> story = newsparse.parse('Ferry sails\n\n"At dawn," said Bo Lund on Monday.')
        >>> story.paragraph_of(story.quotes[0])
        1
        """
        number = bisect_right(self.paragraphs, excerpt.start, key=lambda paragraph: paragraph.start) - 1
        if number >= 0 and excerpt.start < self.paragraphs[number].end:
            return number
        message = f"{excerpt!r} begins in no paragraph of this story"
        raise ValueError(message)

    def __repr__(self) -> str:
        """Count what was found, and leave out what was not."""
        kinds = (
            ("quote", self.quotes),
            ("thought", self.thoughts),
            ("quoted term", self.quoted_terms),
            ("person", self.people),
            ("organization", self.organizations),
            ("role", self.roles),
            ("percentage", self.percentages),
            ("poll", self.polls),
            ("date", self.dates),
        )
        counts = ", ".join(_count(name, len(found)) for name, found in kinds if found)
        return f"Story({len(self.text)} characters: {counts or 'nothing found'})"


def _is(quote: Quote, who: Person | Organization | str) -> bool:
    speaker = quote.speaker
    if speaker is None:
        return False
    return who in (speaker.name, speaker.entity) or (speaker.entity is not None and who in _names(speaker.entity))


def _names(entity: Person | Organization) -> set[str]:
    return {entity.name, *(mention.text for mention in entity.mentions)}


def _count(name: str, number: int) -> str:
    if number == 1:
        return f"1 {name}"
    return f"{number} people" if name == "person" else f"{number} {name}s"
