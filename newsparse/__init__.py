"""Typed parsers for news stories: who said what, in which role, which percentages, what the headline asserts, and when.

>>> import newsparse
>>> story = newsparse.parse('Harbour master Bo Lund said: "We sail at dawn."')
>>> story.quotes
(Quote(direct, 'Bo Lund' said: 'We sail at dawn.', at 29:47),)
"""

from newsparse._functions import (
    find_dates,
    find_people,
    find_percentages,
    find_quoted_spans,
    find_quotes,
    find_roles,
    parse,
    parse_date,
    parse_headline,
    parse_percentage,
)
from newsparse.errors import ParseError
from newsparse.interop.plain import to_dict, to_json
from newsparse.lexicons import ENGLISH, Lexicon
from newsparse.model import (
    Approximation,
    Change,
    DateMention,
    Excerpt,
    Granularity,
    Headline,
    HeadlineAttribution,
    NamedRole,
    Organization,
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

__version__ = "0.1.0"
__all__ = [
    "ENGLISH",
    "Approximation",
    "Change",
    "DateMention",
    "Excerpt",
    "Granularity",
    "Headline",
    "HeadlineAttribution",
    "Lexicon",
    "NamedRole",
    "Organization",
    "ParseError",
    "PercentUnit",
    "Percentage",
    "Person",
    "Poll",
    "Quote",
    "QuoteAct",
    "QuoteKind",
    "QuotedTerm",
    "Resolution",
    "RoleRelation",
    "Speaker",
    "Story",
    "__version__",
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
    "to_dict",
    "to_json",
]


def __dir__() -> list[str]:
    return __all__
