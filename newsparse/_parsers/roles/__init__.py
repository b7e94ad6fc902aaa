"""Roles: who is what, and of which body, by what stands before, after or with a name."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse._parsers.roles import affiliations, after, before, copula
from newsparse._parsers.roles.page import Page
from newsparse._rules import claims
from newsparse._scan import Text
from newsparse.model import NamedRole, Person

__all__ = ["TABLES", "find"]

TABLES = (before.RULES, after.RULES, copula.RULES, affiliations.RULES)
"""Every table of rules; each reads the whole text, so that one name can have a role before it and one after it."""


def find(text: Text, people: Sequence[Person]) -> tuple[NamedRole, ...]:
    """Find the roles of people, in text order."""
    if not people:
        return ()
    page = Page(text, people)
    found = [role for table in TABLES for claim in claims(table, page, page.letters) for role in claim.result]
    return tuple(sorted(found, key=lambda role: (role.start, role.end)))
