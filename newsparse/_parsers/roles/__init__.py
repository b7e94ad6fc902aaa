"""Roles: who is what, and of which body, by what stands before, after or with a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsparse._parsers.roles import affiliations, after, before, copula
from newsparse._parsers.roles.page import Page
from newsparse._rules import claims
from newsparse._scan import Text
from newsparse.model import NamedRole, Person, RoleRelation

__all__ = ["TABLES", "find"]

TABLES = (before.RULES, after.RULES, copula.RULES, affiliations.RULES)
"""Every table of rules; each reads the whole text, so that one name can have a role before it and one after it."""


def find(text: Text, people: Sequence[Person]) -> tuple[NamedRole, ...]:
    """Find the roles of people, in text order."""
    if not people:
        return ()
    page = Page(text, people)
    found = [role for table in TABLES for claim in claims(table, page, page.letters) for role in claim.result]
    return tuple(sorted(_each_once(found), key=lambda role: (role.start, role.end)))


def _each_once(found: Sequence[NamedRole]) -> Iterator[NamedRole]:
    """Give a role between two names to one of them: "Ada Quill, the mayor, Bo Lund, the clerk, and ...".

    It is the first one's, unless that one has a role before the name, and so the second one will have it there too.
    """
    before = {role.role: role for role in found if role.relation is RoleRelation.BEFORE}
    ends = {role.end for role in before.values()}
    after = {role.role: role for role in found if role.relation is RoleRelation.AFTER}
    shared = before.keys() & after.keys()
    second = {role for role in shared if _end_of_name(after[role]) in ends}
    for role in found:
        loses = {RoleRelation.BEFORE: shared - second, RoleRelation.AFTER: second}.get(role.relation, set())
        if role.role not in loses:
            yield role


def _end_of_name(role: NamedRole) -> int:
    """Give where the name before an apposition ends."""
    return next(mention.end for mention in role.person.mentions if mention.start == role.start)
