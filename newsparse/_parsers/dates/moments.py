"""What an expression says before it is known when it was said, and the moment that tells."""

from __future__ import annotations

import datetime
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import NamedTuple

import attrs

from newsparse._parsers.dates.periods import Period
from newsparse.model import DateMention, Granularity

__all__ = ["Fixed", "Meaning", "Moment", "NotPlacedError"]


class NotPlacedError(LookupError):
    """An expression counts from a date that the text has not named, as "two years later" at its start."""


class Moment(NamedTuple):
    """What an expression is seen from: the publication day, the date named before, and which way its clause looks."""

    published: datetime.date | None
    named: DateMention | None
    """The date that the text named last, where it is not far off."""
    tendency: Callable[[], int]
    """Above nought, the clause looks ahead."""

    @property
    def looks_ahead(self) -> bool:
        """Whether the clause speaks of what is to come."""
        return self.tendency() > 0


class Meaning(ABC):
    """What an expression says: "on Monday" is a weekday, "May 2019" a month of a year.

    Nothing is added to it: a month stays a month, a year a year.
    """

    __slots__ = ()

    @property
    @abstractmethod
    def granularity(self) -> Granularity:
        """How exact it is."""

    def granularity_at(self, _: Moment) -> Granularity:
        """Tell how exact it is, seen from a moment that does not tell which days it covers."""
        return self.granularity

    @abstractmethod
    def period(self, moment: Moment) -> Period | None:
        """Give the days it covers, or None where the moment does not tell."""


@attrs.frozen
class Fixed(Meaning):
    """An absolute date: "2019", "2021-03-13"."""

    value: Period

    @property
    def granularity(self) -> Granularity:
        """How exact it is."""
        return self.value.granularity

    def period(self, _: Moment) -> Period | None:
        """Give the days it covers."""
        return self.value
