"""Features: what speaks for and against a reading, a row each, with a weight that a script fits.

What is judged is printed as a short string of letters (see `newsparse._parsers.quotes.lines`); a feature is a pattern
over it, and the weights of the features found are added up.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsparse._grammar import Pattern

__all__ = ["Feature", "weigh"]


@attrs.frozen
class Feature:
    """A row: what it looks like, and what that weighs."""

    name: str
    looks: Pattern
    weight: float
    """Fitted by a script in tests/accuracy: subjects.py, endings.py."""
    example: str
    """A sentence of our own in which something looks like this."""


def weigh(features: Iterable[Feature], printed: str) -> float:
    """Add up the weights of the features that a printed string has."""
    return sum(feature.weight for feature in features if feature.looks.search(printed))
