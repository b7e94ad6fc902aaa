"""People: every person that a story names, once, with all mentions."""

from __future__ import annotations

from newsparse._parsers.people import evidence, forms
from newsparse._parsers.people.grouping import group
from newsparse._parsers.people.parts import person
from newsparse._scan import Text
from newsparse.model import Person

__all__ = ["find"]


def find(text: Text) -> tuple[Person, ...]:
    """Find the people of a text, in the order of their first mention."""
    printed = forms.read(text)
    evidence.observe(text, printed)
    return tuple(person(text, found) for found in group(text, printed))
