"""Roles tied to a name by a verb: "Bo Lund is the council leader", "Bo Lund resigned as council leader"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse._grammar import pattern
from newsparse._parsers.roles.page import Page
from newsparse._parsers.roles.rules import APPOSITION, RoleRule, Roles, tie, try_rule
from newsparse.model import RoleRelation

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["RULES", "try_rule"]

_NAME = r"(?P<name> @ ) (?: , [^,.;:\n@]{1,12}+ , )? (?: ,?h )?+"  # with an aside, with "who"
_END = r"(?= [^wmruNOGLYZlBRk'] | \Z )"  # the phrase is complete


def _copula(page: Page, match: Match) -> Roles | None:
    """Tie the role, unless the sentence only supposes or denies it."""
    start, end = page.words(match.start(), match.start("phrase"))
    said = [page.plain(word) for word in range(max(0, start - 1), end)]
    if not page.lexicon.unreal_words.isdisjoint(said) or any(word.endswith("n't") for word in said):
        return None
    return tie(page, match, match.start("name"), RoleRelation.COPULA)


def _appointed(page: Page, match: Match) -> Roles | None:
    """Tie the role that somebody was given: not that which somebody gave, as in "Ada Quill named the chairman"."""
    word = page.plain(page.words(*match.span("verb"))[0])
    was_given = word.startswith("becom") or word == "became" or page.letters[match.start("verb") - 1] in "=,"
    return _copula(page, match) if was_given and word in page.lexicon.appointing_words else None


def _holding(page: Page, match: Match) -> Roles | None:
    between = range(*page.words(*match.span("between")))
    holds = any(page.plain(word) in page.lexicon.holding_words for word in between)
    return _copula(page, match) if holds and page.plain(page.words(*match.span("as"))[0]) == "as" else None


RULES: tuple[RoleRule, ...] = (
    RoleRule(
        "name_became_role",
        pattern(rf"{_NAME} [xv=]{{0,3}}+ (?P<verb> [EVewmCX] ) (?: as )?+ (?P<phrase> {APPOSITION} ) {_END}"),
        _appointed,
        example="Bo Lund was elected leader of Tern Council.",
        counter_example="Bo Lund thanked the leader of Tern Council.",
    ),
    RoleRule(
        "name_is_role",
        pattern(rf"{_NAME} [xv]{{0,2}}+ = v?+ F?+ (?P<phrase> (?= [dFmrR'] ) {APPOSITION} ) {_END}"),
        _copula,
        example="Bo Lund is the leader of Tern Council.",
        counter_example="Bo Lund is not the leader of Tern Council.",
    ),
    RoleRule(
        "name_as_role",
        pattern(
            rf"""(?P<name> @ )
                 (?P<between> ' [wmvi]{{1,3}}+ | (?!') [^.;:\n\[\]@PCET('j]{{1,10}} )
                 (?P<as> [bs] ) (?P<phrase> {APPOSITION} ) {_END}"""
        ),
        _holding,
        example="Bo Lund has resigned as the leader of Tern Council.",
        counter_example="Bo Lund has resigned after the leader of Tern Council.",
    ),
)
"""Every way that a verb ties a role to a name."""
