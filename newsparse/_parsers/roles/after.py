"""Roles in apposition after a name: "Bo Lund, the council leader,"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse._grammar import pattern
from newsparse._parsers.roles.page import Page
from newsparse._parsers.roles.rules import APPOSITION, RoleRule, Roles, tie, try_rule
from newsparse.model import RoleRelation

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["RULES", "try_rule"]

_DEPARTMENT = r"(?: \( [NBGm]{1,4} \) )?+"  # Principal Secretary (Fisheries)
_END = r"(?= [,.;:)\]\"\n\-hsbigejz] | \Z )"  # what may follow: the end of the aside, a participle, a relative clause


def _after(page: Page, match: Match) -> Roles:
    return tie(page, match, match.start("name"), RoleRelation.AFTER)


RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "name_comma_role",
        pattern(rf"(?P<name> @ ) (?: ,D | \( [^()]{{1,9}}+ \) )?+ , (?P<phrase> {APPOSITION} ) {_DEPARTMENT} {_END}"),
        _after,
        example="Bo Lund, 52, the former leader of Tern Council, objected.",
        counter_example="Bo Lund, the leader said, objected.",
    ),
    RoleRule(
        "name_dash_role",
        pattern(rf"(?P<name> @ ) (?: - (?P<phrase> {APPOSITION} ) (?= - ) | \( (?P<phrase> {APPOSITION} ) (?= \) ) )"),
        _after,
        example="Bo Lund - the council leader - objected.",
        counter_example="Bo Lund - the council objected - went home.",
    ),
)
"""Every way that a role stands in apposition to a name."""
