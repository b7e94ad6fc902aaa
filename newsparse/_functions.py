"""The functions that users call: each reads the text once and asks the reading for what it gives.

The parsers are loaded with the first text, so that importing newsparse stays cheap.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from newsparse.lexicons import ENGLISH, Lexicon
from newsparse.model import (
    DateMention,
    Excerpt,
    Headline,
    NamedRole,
    Percentage,
    Person,
    Quote,
    Story,
)

if TYPE_CHECKING:
    from newsparse._story import Reading

__all__ = [
    "find_dates",
    "find_people",
    "find_percentages",
    "find_quoted_spans",
    "find_quotes",
    "find_roles",
    "parse",
    "parse_date",
    "parse_headline",
    "parse_percentage",
]

Published = datetime.date | datetime.datetime | str | None


def parse(text: str, *, published: Published = None, headline: bool | None = None, lexicon: Lexicon = ENGLISH) -> Story:
    r"""Read a whole story.

    Args:
        text: the story as plain text, the headline first if there is one.
        published: the day it was published: a date, a datetime (its own calendar day counts) or an ISO 8601 string.
            Relative dates are resolved against it; without it they stay unresolved.
        headline: whether the first paragraph is the headline; None decides by its looks.
        lexicon: the words to go by.

    Returns:
        Everything that was found, linked. Nothing found is an empty tuple or a field that is None.

    Raises:
        TypeError: `text` is no string.
        ParseError: `published` is a string that is no ISO 8601 day.

    >>> import newsparse
    >>> story = newsparse.parse('Fog delays ferry\n\n"We sail at dawn," harbour master Bo Lund said on Monday.',
    ...                         published="2026-03-03")
    >>> story.headline.body.text, story.quotes[0].speaker.name, story.dates[0].iso
    ('Fog delays ferry', 'Bo Lund', '2026-03-02')
    """
    return _reading(text, lexicon, published=published, headline=headline).story()


def parse_headline(text: str, *, lexicon: Lexicon = ENGLISH) -> Headline:
    """Take a headline apart: any string can be one.

    Args:
        text: the headline alone.
        lexicon: the words to go by.

    Raises:
        TypeError: `text` is no string.

    >>> import newsparse
    >>> headline = newsparse.parse_headline("LIVE: Ferry 'unsafe', says union | The Tern Gazette")
    >>> headline.label.text, headline.body.text, headline.attribution.speaker.text, headline.publisher.text
    ('LIVE', "Ferry 'unsafe'", 'union', 'The Tern Gazette')
    """
    return _reading(text, lexicon).as_headline()


def find_quotes(text: str, *, lexicon: Lexicon = ENGLISH) -> tuple[Quote, ...]:
    """Find attributed speech: direct, mixed and indirect quotes, in text order.

    Args:
        text: the story as plain text.
        lexicon: the words to go by.

    Raises:
        TypeError: `text` is no string.

    >>> import newsparse
    >>> newsparse.find_quotes('The fog was "nothing", said mate Ada Quill. She added that she would sail.')
    (Quote(mixed, 'Ada Quill' said: 'The fog was "nothing"', at 0:21), \
Quote(indirect, 'Ada Quill' added: 'she would sail', at 59:73))
    """
    return _reading(text, lexicon).quotes


def find_quoted_spans(text: str, *, lexicon: Lexicon = ENGLISH) -> tuple[Excerpt, ...]:
    """Find the words inside each outermost pair of quotation marks, whatever their use.

    A speech over several paragraphs gives one excerpt a paragraph. Apostrophes, inches and minutes are no marks.

    Args:
        text: the text.
        lexicon: the words to go by.

    Raises:
        TypeError: `text` is no string.

    >>> import newsparse
    >>> [span.text for span in newsparse.find_quoted_spans("'It isn't the sailors' fault,' she said.")]
    ["It isn't the sailors' fault,"]
    """
    return _reading(text, lexicon).quoted_spans


def find_percentages(text: str, *, lexicon: Lexicon = ENGLISH) -> tuple[Percentage, ...]:
    """Find every percentage, percentage-point and basis-point amount, in digits or words.

    Args:
        text: the text.
        lexicon: the words to go by.

    Raises:
        TypeError: `text` is no string.

    >>> import newsparse
    >>> newsparse.find_percentages("Between 40% and 45 per cent of islanders said they fish.")
    (Percentage(40 to 45 percent, whole='islanders', claim='said they fish', at 0:27),)
    """
    return _reading(text, lexicon).percentages


def find_roles(text: str, *, lexicon: Lexicon = ENGLISH) -> tuple[NamedRole, ...]:
    """Find every statement that a named person holds a role or belongs somewhere.

    Args:
        text: the text.
        lexicon: the words to go by.

    Raises:
        TypeError: `text` is no string.

    >>> import newsparse
    >>> newsparse.find_roles("Ada Quill, chair of the Reed Society, spoke.")
    (NamedRole('Ada Quill': 'chair', organization='Reed Society', after, at 0:36),)
    """
    return _reading(text, lexicon).roles


def find_people(text: str, *, lexicon: Lexicon = ENGLISH) -> tuple[Person, ...]:
    """Find every named person, once, under all the forms of the name.

    Args:
        text: the text.
        lexicon: the words to go by.

    Raises:
        TypeError: `text` is no string.

    >>> import newsparse
    >>> [person] = newsparse.find_people("Prof Ada Quill spoke. Prof Quill said she was glad.")
    >>> person.name, person.pronouns
    ('Ada Quill', ('she',))
    """
    return _reading(text, lexicon).people


def find_dates(text: str, *, published: Published = None, lexicon: Lexicon = ENGLISH) -> tuple[DateMention, ...]:
    """Find every expression that can be placed on a calendar.

    Args:
        text: the text.
        published: the day it was published, as for `parse`.
        lexicon: the words to go by.

    Raises:
        TypeError: `text` is no string.
        ParseError: `published` is a string that is no ISO 8601 day.

    >>> import newsparse
    >>> [(d.text, d.iso) for d in newsparse.find_dates("It ran from May 2019 until Friday.", published="2021-03-15")]
    [('May 2019', '2019-05'), ('Friday', '2021-03-12')]
    """
    return _reading(text, lexicon, published=published).dates


def parse_percentage(text: str, *, lexicon: Lexicon = ENGLISH) -> Percentage:
    """Read the one percentage that a whole string states.

    Args:
        text: the amount, with its approximator if it has one; surrounding white space does not matter.
        lexicon: the words to go by.

    Raises:
        TypeError: `text` is no string.
        ParseError: it is not exactly one percentage; the error points at what is wrong.

    >>> import newsparse
    >>> newsparse.parse_percentage("half a per cent").fraction
    Decimal('0.005')
    """
    return _reading(text, lexicon).as_percentage()


def parse_date(text: str, *, published: Published = None, lexicon: Lexicon = ENGLISH) -> DateMention:
    """Read the one calendar expression that a whole string states.

    Args:
        text: the expression, without a preposition; surrounding white space does not matter.
        published: the day it was published, as for `parse`.
        lexicon: the words to go by.

    Raises:
        TypeError: `text` is no string.
        ParseError: it is not exactly one expression, or `published` is no ISO 8601 day; the error points at it.

    >>> import newsparse
    >>> newsparse.parse_date("third quarter of 2020").iso
    '2020-Q3'
    """
    return _reading(text, lexicon, published=published).as_date()


def _reading(text: str, lexicon: Lexicon, *, published: Published = None, headline: bool | None = None) -> Reading:
    if not isinstance(text, str):
        hint = "; decode bytes first, for example with .decode('utf-8')" if isinstance(text, bytes | bytearray) else ""
        message = f"pass the text as a str, not as {type(text).__name__}{hint}"
        raise TypeError(message)
    if not isinstance(lexicon, Lexicon):
        message = f"pass lexicon as a newsparse.Lexicon, not as {type(lexicon).__name__}"
        raise TypeError(message)
    from newsparse._story import Reading  # noqa: PLC0415 - loaded with the first text

    return Reading(text, lexicon, published=published, headline=headline)
