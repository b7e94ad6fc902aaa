"""People and the body they belong to, without a role word: "Ada Quill, from the Reed Society", "Ada Quill (D.)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse._grammar import pattern
from newsparse._parsers.roles import brackets
from newsparse._parsers.roles.page import Page
from newsparse._parsers.roles.rules import RoleRule, Roles, try_rule
from newsparse._scan import Span
from newsparse.model import NamedRole, RoleRelation

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["RULES", "try_rule"]

_CAPITAL = "[NOGLYZlBR]"
_AFTER_COMMA = frozenset({"from", "of", "at", "with"})
_WITHOUT_COMMA = frozenset({"from", "of"})


def _affiliation(page: Page, mention: int, organization: Span, end: int = 0) -> NamedRole:
    name = page.span(*page.words(mention, mention + 1))
    whole = page.text.excerpt(min(name.start, organization.start), max(name.end, organization.end, end))
    return NamedRole(
        whole.start,
        whole.end,
        whole.text,
        person=page.person(mention),
        role=None,
        organization=page.text.excerpt(*organization),
        is_former=False,
        is_kinship=False,
        relation=RoleRelation.WITH,
    )


def _from(page: Page, match: Match) -> Roles | None:
    """Tie a name to the body after its preposition; a place is a home and no affiliation."""
    preposition, first = page.words(*match.span("preposition"))[0], page.words(*match.span("first"))[0]
    end = page.body_from(first)
    if page.plain(preposition) not in (_AFTER_COMMA if match["comma"] else _WITHOUT_COMMA):
        return None
    if page.names_a_person(first, end) or not _is_body(page, first, end):
        return None
    return (_affiliation(page, match.start("name"), page.span(first, end)),)


def _is_body(page: Page, first: int, end: int) -> bool:
    kinds = page.kinds[first:end]
    if not {*"OGZ"}.isdisjoint(kinds):
        return True
    name = " ".join(page.texts[first:end])
    return end - first > 1 and {*"LlMW"}.isdisjoint(kinds) and name not in page.lexicon.place_names


def _owner(page: Page, match: Match) -> Roles:
    return (_affiliation(page, match.end(), page.span(*page.words(*match.span("body")))),)


def _bracket(page: Page, match: Match) -> Roles | None:
    """Tie a name to the party in brackets after it, and to the seat where no title before the name takes it."""
    mention = match.start()
    found = brackets.read(page, mention)
    if found is None:
        return None
    parts = [found.party]
    if found.seat and not brackets.seat_of_title(page, mention):
        parts.append(found.seat)
    return tuple(_affiliation(page, mention, part, found.end) for part in parts)


RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "name_from_body",
        pattern(
            rf"(?P<name> @ ) (?P<comma> , )?+ (?P<preposition> [zf] ) d?+ (?: [NY]?+ w )?+ (?P<first> {_CAPITAL} )"
        ),
        _from,
        example="Ada Quill, from the Reed Society, objected.",
        counter_example="Ada Quill, from Leeds, objected.",
    ),
    RoleRule(
        "body_s_name",
        pattern(rf"(?P<body> (?<! {_CAPITAL} ) {_CAPITAL}{{1,6}}+ ) ' (?= @ )"),
        _owner,
        example="They talked to the BBC's Ada Quill.",
        counter_example="They talked on Monday's Ada Quill show.",
    ),
    RoleRule(
        "name_bracket",
        pattern(r"@ (?= [(,] )"),
        _bracket,
        example="They talked to Ada Quill (D., Conn.) on Monday.",
        counter_example="They talked to Ada Quill (53) on Monday.",
    ),
)
"""Every way of naming somebody's body without a role."""
