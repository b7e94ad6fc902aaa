"""Roles before a name: "council leader Bo Lund", "the council leader, Bo Lund,"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse._grammar import pattern
from newsparse._parsers.roles.page import Page
from newsparse._parsers.roles.phrases import RolePhrase, read
from newsparse._parsers.roles.rules import COMPLEMENT, NOUN_PHRASE, RoleRule, Roles, roles_of, try_rule
from newsparse.model import RoleRelation

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["RULES", "try_rule"]

_LIST = pattern(r"@ (?: , @ ){0,5}+ ,?+ j @")
"""Names in a list: Ada Quill, Bo Lund and Cy Poe."""
_FIRST_PART = rf"(?: {NOUN_PHRASE} {COMPLEMENT}? (?: , | ,?j ) )"  # a role before the last: actor and (director)


def _before(page: Page, match: Match) -> Roles | None:
    """Give a role in the singular to the first name after it, one in the plural to all names of a list."""
    first = match.end()
    names = _LIST.match(page.letters, first)
    listed = [i for i in range(*names.span()) if page.letters[i] == "@"] if names else []
    roles: Roles = ()
    for phrase in _without_alternatives(page, *page.words(*match.span("phrase"))):
        is_plural = page.is_plural(phrase.head)
        if not is_plural or listed:
            roles += roles_of(page, [phrase], listed if is_plural else [first], RoleRelation.BEFORE)
    return roles or None


def _without_alternatives(page: Page, start: int, end: int) -> list[RolePhrase]:
    """Read the roles after the last "or" that parts two people: her husband or (Mayor) Bo Lund; music or drama."""
    alternatives = page.lexicon.alternatives
    last = next((word + 1 for word in reversed(range(start, end)) if page.plain(word) in alternatives), start)
    return read(page, last, end) or read(page, start, end)


# The patterns are read from right to left, from the name backwards.
RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "role_name",
        pattern(
            rf"""(?r) (?P<phrase> {_FIRST_PART}? {NOUN_PHRASE}
                     (?: f (?: [wmeuj]{{1,5}} | [Bl]{{1,3}} ) | z B{{1,4}} )? ) (?= @ )"""
        ),
        _before,
        example="The former Tern Council leader Bo Lund objected.",
        counter_example="The leader met Bo Lund on Monday.",
    ),
    RoleRule(
        "role_comma_name",
        pattern(
            rf"""(?r) (?P<phrase> {_FIRST_PART}? {NOUN_PHRASE} {COMPLEMENT}? ) ,
                 (?= @ (?: [,.;:()\]\-\n] | ,?j@ | \Z ) )"""
        ),
        _before,
        example="The head of the Reed Society, Ada Quill, objected.",
        counter_example="Asked by the leader, Bo Lund objected.",
    ),
)
"""Every way that a role stands before a name."""
