"""What is handed over: frozen values, one module a kind of result."""

from newsparse.model.dates import DateMention, Granularity
from newsparse.model.excerpt import Excerpt
from newsparse.model.figures import Approximation, Change, Percentage, PercentUnit, Poll
from newsparse.model.headline import Headline, HeadlineAttribution
from newsparse.model.people import NamedRole, Organization, Person, RoleRelation
from newsparse.model.quotes import Quote, QuoteAct, QuotedTerm, QuoteKind, Resolution, Speaker
from newsparse.model.story import Story

__all__ = [
    "Approximation",
    "Change",
    "DateMention",
    "Excerpt",
    "Granularity",
    "Headline",
    "HeadlineAttribution",
    "NamedRole",
    "Organization",
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
]
