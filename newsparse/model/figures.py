"""Percentages, and the polls that state several of them."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

import attrs

from newsparse.model.excerpt import Excerpt
from newsparse.model.markdown import table

__all__ = ["Approximation", "Change", "PercentUnit", "Percentage", "Poll"]


class PercentUnit(StrEnum):
    """What one of the figure is: a hundredth of a whole, or a step on a scale of hundredths.

    >>> import newsparse
    >>> [p.unit.value for p in newsparse.find_percentages("Turnout fell 3 percentage points to 41 per cent.")]
    ['point', 'percent']
    """

    PERCENT = "percent"
    POINT = "point"
    BASIS_POINT = "basis_point"


class Approximation(StrEnum):
    """How the text hedges an amount.

    >>> import newsparse
    >>> newsparse.parse_percentage("just under 50%").approximation.value
    'less_than'
    """

    ABOUT = "about"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class Change(StrEnum):
    """Which way the text says the amount went.

    >>> import newsparse
    >>> [p.change.value for p in newsparse.find_percentages("Fares rose 4% and traffic was cut by 2%.")]
    ['up', 'down']
    """

    UP = "up"
    DOWN = "down"


_PER_ONE = {PercentUnit.PERCENT: 2, PercentUnit.POINT: 2, PercentUnit.BASIS_POINT: 4}
"""By how many decimal places an amount of each unit is shifted to become a share of one."""


@attrs.frozen(repr=False)
class Percentage(Excerpt):
    """A percentage as the text states it: amount, unit, hedge, and what it is a share of.

    It stands over its amount with the approximator ("about 47%"); whole, claim and source may lie outside it.

    >>> import newsparse
    >>> (figure,) = newsparse.find_percentages("About 47% of islanders said they would move.")
    >>> figure
    Percentage(about 47 percent, whole='islanders', claim='said they would move', at 0:9)
    >>> figure.value, figure.fraction
    (Decimal('47'), Decimal('0.47'))
    """

    value: Decimal
    """The amount; of a range, its low end."""
    high: Decimal | None
    """The high end of a range."""
    unit: PercentUnit
    """Per cent, percentage points or basis points, as the text says."""
    approximation: Approximation | None
    """How the amount is hedged."""
    change: Change | None
    """Whether the amount is a rise or a fall, or was reached by one."""
    whole: Excerpt | None
    """What it is a share of ("islanders"), without "of"."""
    claim: Excerpt | None
    """What is said of that share ("said they would move")."""
    source: Excerpt | None
    """Who the story says the figure is from, in its own words there: it may be a pronoun."""

    @property
    def fraction(self) -> Decimal:
        """The amount as a share of one: 0.47 of 47 per cent, 0.0025 of 25 basis points."""
        sign, digits, exponent = self.value.as_tuple()
        return Decimal((sign, digits, int(exponent) - _PER_ONE[self.unit]))  # exact, whatever the decimal context

    def __repr__(self) -> str:
        """Show amount, unit and whatever the text says about it, then the place."""
        hedge = f"{self.approximation.value} " if self.approximation else ""
        amount = f"{self.value}" if self.high is None else f"{self.value} to {self.high}"
        parts = [f"{hedge}{amount} {self.unit.value}"]
        if self.change:
            parts.append(self.change.value)
        for name, excerpt in (("whole", self.whole), ("claim", self.claim), ("source", self.source)):
            if excerpt:
                parts.append(f"{name}={excerpt.text!r}")
        return f"Percentage({', '.join(parts)}, at {self.start}:{self.end})"


@attrs.frozen(repr=False)
class Poll:
    """The percentages that a story gives from one source.

    >>> import newsparse
    >>> story = newsparse.parse("A Tern Gazette poll found 47% of islanders would move and 23% would stay.")
    >>> story.polls
    (Poll('A Tern Gazette poll': 47%, 23%),)
    """

    source: Excerpt | None
    """The survey, or who made it."""
    figures: tuple[Percentage, ...]
    """Its figures, in text order."""

    def table(self) -> str:
        """Give the figures as a Markdown table: as they are printed, of what each is a share, what is said of it.

        >>> import newsparse
        >>> text = "A Tern Gazette poll found about 47% of islanders would move and 23% would stay."
        >>> print(newsparse.parse(text).polls[0].table())
        | figure    | of        | what       |
        | --------- | --------- | ---------- |
        | about 47% | islanders | would move |
        | 23%       |           | would stay |
        """
        return table(
            ("figure", "of", "what"),
            [(figure.text, _text(figure.whole), _text(figure.claim)) for figure in self.figures],
        )

    def __repr__(self) -> str:
        """Show the source and the figures."""
        source = repr(self.source.text) if self.source else "no source"
        return f"Poll({source}: {', '.join(figure.text for figure in self.figures)})"


def _text(excerpt: Excerpt | None) -> str:
    return excerpt.text if excerpt else ""
