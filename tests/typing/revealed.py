"""What a type checker infers for users. Checked by mypy, never run."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import assert_type

import newsparse
from newsparse import (
    ENGLISH,
    Approximation,
    Change,
    DateMention,
    Excerpt,
    Granularity,
    Headline,
    HeadlineAttribution,
    Lexicon,
    NamedRole,
    Organization,
    ParseError,
    Percentage,
    PercentUnit,
    Person,
    Poll,
    Quote,
    QuoteAct,
    QuotedTerm,
    QuoteKind,
    Resolution,
    RoleRelation,
    Speaker,
    Story,
)

# -- functions

story = newsparse.parse("", published=datetime.date(2021, 3, 15), headline=True, lexicon=ENGLISH)
assert_type(story, Story)
assert_type(newsparse.parse("", published="2021-03-15"), Story)
assert_type(newsparse.parse("", published=datetime.datetime(2021, 3, 15, tzinfo=datetime.UTC)), Story)
assert_type(newsparse.parse_headline(""), Headline)
assert_type(newsparse.find_quotes(""), tuple[Quote, ...])
assert_type(newsparse.find_quoted_spans(""), tuple[Excerpt, ...])
assert_type(newsparse.find_percentages(""), tuple[Percentage, ...])
assert_type(newsparse.find_roles(""), tuple[NamedRole, ...])
assert_type(newsparse.find_people(""), tuple[Person, ...])
assert_type(newsparse.find_dates("", published=None), tuple[DateMention, ...])
assert_type(newsparse.parse_percentage("4%"), Percentage)
assert_type(newsparse.parse_date("2021", published=None), DateMention)
assert_type(newsparse.to_json(story), str)
assert_type(ENGLISH.adding(role_nouns=["wharfinger"]), Lexicon)

# -- a story

assert_type(story.published, datetime.date | None)
assert_type(story.headline, Headline | None)
assert_type(story.paragraphs, tuple[Excerpt, ...])
assert_type(story.quotes, tuple[Quote, ...])
assert_type(story.thoughts, tuple[Quote, ...])
assert_type(story.quoted_spans, tuple[Excerpt, ...])
assert_type(story.quoted_terms, tuple[QuotedTerm, ...])
assert_type(story.people, tuple[Person, ...])
assert_type(story.organizations, tuple[Organization, ...])
assert_type(story.roles, tuple[NamedRole, ...])
assert_type(story.percentages, tuple[Percentage, ...])
assert_type(story.polls, tuple[Poll, ...])
assert_type(story.dates, tuple[DateMention, ...])
assert_type(story.quotes_by("Bo Lund"), tuple[Quote, ...])
assert_type(story.quotes_by(story.people[0]), tuple[Quote, ...])
assert_type(story.quotes_by(story.organizations[0]), tuple[Quote, ...])
assert_type(story.roles_of(story.people[0]), tuple[NamedRole, ...])
assert_type(story.paragraph_of(story.quotes[0]), int)

# -- its results


def read_headline(headline: Headline) -> None:
    """Show the types of a headline's fields."""
    assert_type(headline.body, Excerpt)
    assert_type(headline.kicker, Excerpt | None)
    assert_type(headline.attribution, HeadlineAttribution | None)
    assert_type(headline.quoted, tuple[Excerpt, ...])
    assert_type(headline.is_question, bool)


def read_quote(quote: Quote) -> None:
    """Show the types of a quote's fields, and of its speaker's."""
    assert_type(quote.kind, QuoteKind)
    assert_type(quote.act, QuoteAct)
    assert_type(quote.content, tuple[Excerpt, ...])
    assert_type(quote.cue, Excerpt | None)
    assert_type(quote.addressee, Excerpt | None)
    assert_type(quote.found_by, str)
    assert_type(quote.speaker, Speaker | None)
    if quote.speaker:
        assert_type(quote.speaker.mention, Excerpt | None)
        assert_type(quote.speaker.name, str | None)
        assert_type(quote.speaker.entity, Person | Organization | None)
        assert_type(quote.speaker.resolved_by, Resolution)


def read_figure(figure: Percentage) -> None:
    """Show the types of a percentage's fields."""
    assert_type(figure.value, Decimal)
    assert_type(figure.high, Decimal | None)
    assert_type(figure.unit, PercentUnit)
    assert_type(figure.approximation, Approximation | None)
    assert_type(figure.change, Change | None)
    assert_type(figure.whole, Excerpt | None)
    assert_type(figure.fraction, Decimal)


def read_person(person: Person, role: NamedRole) -> None:
    """Show the types of a person's fields, and of a role's."""
    assert_type(person.name, str)
    assert_type(person.family, str | None)
    assert_type(person.honorifics, tuple[str, ...])
    assert_type(person.mentions, tuple[Excerpt, ...])
    assert_type(role.person, Person)
    assert_type(role.role, Excerpt | None)
    assert_type(role.relation, RoleRelation)
    assert_type(role.is_former, bool)


def read_date(date: DateMention) -> None:
    """Show the types of a date's fields."""
    assert_type(date.start_date, datetime.date | None)
    assert_type(date.granularity, Granularity)
    assert_type(date.iso, str | None)


def read_error(error: ParseError) -> None:
    """Show the types of an error's attributes."""
    assert_type((error.text, error.start, error.end, error.reason), tuple[str, int, int, str])
