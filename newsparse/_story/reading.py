"""One text being read: every stage is computed once, when something first asks for it.

`parse` asks for all of them, a ``find_`` function for one; both get the same values, because there is one way to
compute each.
"""

from __future__ import annotations

import datetime
from functools import cached_property

import attrs

from newsparse._parsers import dates, headlines, people, percentages, quotes, roles
from newsparse._scan import Span, Text
from newsparse._story import organizations, pronouns, sources, speakers, terms, unclaimed
from newsparse._story.bodies import BodiesMeant
from newsparse._story.cast import Cast, voice_of
from newsparse._story.places import Places
from newsparse.lexicons import Lexicon
from newsparse.model import (
    DateMention,
    Excerpt,
    Headline,
    NamedRole,
    Organization,
    Percentage,
    Person,
    Poll,
    Quote,
    QuoteAct,
    QuotedTerm,
    Story,
)

__all__ = ["Reading"]


class Reading:
    """A text, what else is known of it, and the results so far."""

    def __init__(
        self,
        source: str,
        lexicon: Lexicon,
        *,
        published: datetime.date | str | None = None,
        headline: bool | None = None,
    ) -> None:
        self.text = Text(source, lexicon)
        self.published = dates.published_day(published)
        self._has_headline = headline

    @cached_property
    def paragraphs(self) -> tuple[Excerpt, ...]:
        """The paragraphs, the headline included."""
        return tuple(self.text.excerpt(*span) for span in self.text.paragraphs)

    @cached_property
    def _headline_span(self) -> Span | None:
        if self._has_headline is None:
            return headlines.find_span(self.text)
        return self.text.paragraphs[0] if self._has_headline and self.text.paragraphs else None

    @cached_property
    def headline(self) -> Headline | None:
        """The headline, where the first paragraph is one."""
        return headlines.parse(self.text, self._headline_span) if self._headline_span else None

    @cached_property
    def quoted_spans(self) -> tuple[Excerpt, ...]:
        """The words inside each outermost pair of quotation marks."""
        return tuple(self.text.excerpt(quotation.start, quotation.end) for quotation in self.text.quotations)

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """The people, with the pronouns used of them."""
        return self._antecedents.people

    @cached_property
    def _antecedents(self) -> pronouns.Antecedents:
        return pronouns.resolve(self.text, self._named_people, self._named_roles, self._places)

    @cached_property
    def _places(self) -> Places:
        return Places(self.text, self._headline_span)

    @cached_property
    def _named_people(self) -> tuple[Person, ...]:
        """The people, their pronouns not yet known."""
        return people.find(self.text)

    @cached_property
    def _named_roles(self) -> tuple[NamedRole, ...]:
        return roles.find(self.text, self._named_people)

    @cached_property
    def roles(self) -> tuple[NamedRole, ...]:
        """Who holds which role."""
        known = dict(zip(self._named_people, self.people, strict=True))
        return tuple(attrs.evolve(role, person=known[role.person]) for role in self._named_roles)

    @cached_property
    def _attributions(self) -> list[quotes.Attribution]:
        return unclaimed.add(self.text, quotes.find(self.text, self.headline))

    @cached_property
    def organizations(self) -> tuple[Organization, ...]:
        """The bodies that speak or that a role names."""
        mentions = [a.speaker for a in self._attributions if a.speaker]
        meant = map(self._bodies_meant.get, mentions)
        voices = [*(voice_of(self.text, mention) for mention in mentions), *filter(None, meant)]
        return organizations.find(self.text, self.roles, voices, self.people)

    @cached_property
    def _bodies_meant(self) -> BodiesMeant:
        """What "it" and "the company" mean, found when it is asked."""
        mentions = [a.speaker for a in self._attributions if a.speaker]
        return BodiesMeant(self.text, self.people, self.roles, mentions, self._places)

    @cached_property
    def _attributed(self) -> tuple[Quote, ...]:
        """Speech and thoughts, with their speakers."""
        cast = Cast(
            self.text, self._antecedents, self._bodies_meant, self.roles, self.organizations, self._attributions
        )
        return speakers.identify(cast)

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:
        """Attributed speech and writing."""
        return tuple(quote for quote in self._attributed if quote.act is QuoteAct.SPEECH)

    @cached_property
    def thoughts(self) -> tuple[Quote, ...]:
        """Attributed beliefs, wishes and plans."""
        return tuple(quote for quote in self._attributed if quote.act is QuoteAct.THOUGHT)

    @cached_property
    def quoted_terms(self) -> tuple[QuotedTerm, ...]:
        """Quoted words that are nobody's speech."""
        return terms.find(self.text, self._attributed)

    @cached_property
    def percentages(self) -> tuple[Percentage, ...]:
        """The percentages, with whom they are from."""
        return sources.attach(self.text, percentages.find(self.text))

    @cached_property
    def polls(self) -> tuple[Poll, ...]:
        """The percentages by their source."""
        return sources.polls(self.percentages, self.text.lexicon)

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """The calendar expressions."""
        return dates.find(self.text, self.published)

    def as_headline(self) -> Headline:
        """The whole text as a headline."""
        source = self.text.source
        start = len(source) - len(source.lstrip())
        return headlines.parse(self.text, Span(start, max(start, len(source.rstrip()))))

    def as_percentage(self) -> Percentage:
        """The whole text as one percentage."""
        return percentages.parse(self.text)

    def as_date(self) -> DateMention:
        """The whole text as one calendar expression."""
        return dates.parse(self.text, self.published)

    def story(self) -> Story:
        """Everything, as plain values."""
        return Story(
            text=self.text.source,
            published=self.published,
            headline=self.headline,
            paragraphs=self.paragraphs,
            quotes=self.quotes,
            thoughts=self.thoughts,
            quoted_spans=self.quoted_spans,
            quoted_terms=self.quoted_terms,
            people=self.people,
            organizations=self.organizations,
            roles=self.roles,
            percentages=self.percentages,
            polls=self.polls,
            dates=self.dates,
        )
