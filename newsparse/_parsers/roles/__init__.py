"""Roles: who is what, and of which body, by what stands before, after or with a name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

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
    name_ends = {mention.start: mention.end for person in people for mention in person.mentions}
    return tuple(sorted(_each_once(found, name_ends), key=lambda role: (role.start, role.end)))


def _each_once(found: Sequence[NamedRole], name_ends: Mapping[int, int]) -> Iterator[NamedRole]:
    """Give a role between two names to one of them: "Ada Quill, the mayor, Bo Lund, the clerk, and ...".

    It is the first one's, unless that one has a role before the name, and so the second one will have it there too.
    """
    before = {role.role: role for role in found if role.relation is RoleRelation.BEFORE}
    ends = {role.end for role in found if role.relation is RoleRelation.BEFORE}
    after = {role.role: role for role in found if role.relation is RoleRelation.AFTER}
    shared = before.keys() & after.keys()
    second = {role for role in shared if name_ends[after[role].start] in ends}
    lost = {RoleRelation.BEFORE: shared - second, RoleRelation.AFTER: second}
    for role in found:
        if role.role not in lost.get(role.relation, ()):
            yield role
