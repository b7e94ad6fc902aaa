"""What the tables of this room share: fragments of pattern, and how roles are made of what matched."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from newsparse._parsers.roles import brackets
from newsparse._parsers.roles.page import Page, stand_ins
from newsparse._parsers.roles.phrases import RolePhrase, read
from newsparse._rules import Rule, claims
from newsparse._scan import Text
from newsparse.lexicons import ENGLISH
from newsparse.model import NamedRole, RoleRelation

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["APPOSITION", "COMPLEMENT", "NOUN_PHRASE", "RoleRule", "Roles", "roles_of", "tie", "try_rule"]

Roles = tuple[NamedRole, ...]
RoleRule = Rule[Page, Roles]

_CAPITAL = "NOGLYZlBRIMH"
_MODIFIER = rf"[wmeviugFDkrA{_CAPITAL}]"
_OWNER = rf"""
    (?: (?: [dp]?+ [wmue]{{0,2}} [wmur]                          # the council's
          | d?+ [{_CAPITAL}]{{1,6}} (?: (?<=[GO]) f d?+ [{_CAPITAL}]{{1,4}} )?   # Fernhill's, Bank of Tern's
          | [RA]?+ @ ) ' )
"""
_ABOUT = rf"[wmeiugvrkDFj'{_CAPITAL}]"

_BODY_OF = rf"(?: f d?+ [{_CAPITAL}]{{1,5}} (?: j [{_CAPITAL}]{{1,4}} )? )"  # (Office) of Fair Play
_SHORT_NAME = r"(?: \( [NZ]{1,3} \) )"  # (Tern Valley Council) (TVC)

NOUN_PHRASE = rf"""
    (?: {_OWNER}?+ [dp]?+ {_MODIFIER}{{0,9}}
        (?: (?<=[{_CAPITAL}]) {_BODY_OF}? {_SHORT_NAME}? {_MODIFIER}{{0,4}} )?
        [rRkAO] )
"""
"""noun phrase: owner, determiner and modifiers up to a role word: "the council's deputy leader"."""

COMPLEMENT = rf"(?: [fzab] d?+ {_ABOUT}{{1,7}} (?: [fz] d?+ {_ABOUT}{{1,6}} ){{0,2}} )"
"""complement: what follows the role word: "of the Reed Society"."""

APPOSITION = rf"""
    (?: (?: d (?: [wme]{{1,3}} , ){{1,4}}+ [wme]{{1,3}} ,?j )?+          # the finance, health and
        {NOUN_PHRASE} {COMPLEMENT}?
        (?: ,?j {NOUN_PHRASE} {COMPLEMENT}? ){{0,2}} )
"""
"""apposition: one to three roles: "founder and chair of the Reed Society"."""


def tie(page: Page, match: Match, first: int, relation: RoleRelation) -> Roles:
    """Tie the roles in the group "phrase" of a match to the person whose mention is a letter."""
    phrases = read(page, *page.words(*match.span("phrase")))
    return roles_of(page, phrases, [first], relation)


def roles_of(page: Page, phrases: Iterable[RolePhrase], mentions: Iterable[int], relation: RoleRelation) -> Roles:
    """Make the role of each phrase for the person of each mention."""
    return tuple(_named_role(page, phrase, mention, relation) for phrase in phrases for mention in mentions)


def _named_role(page: Page, phrase: RolePhrase, mention: int, relation: RoleRelation) -> NamedRole:
    excerpt = page.text.excerpt
    name = page.span(*page.words(mention, mention + 1))
    said = page.span(phrase.start, phrase.end)
    body = page.span(*phrase.organization) if phrase.organization else None
    end = max(name.end, said.end)
    if body is None and relation is RoleRelation.BEFORE and (seat := brackets.seat_of_title(page, mention)):
        body, end = seat
    whole = excerpt(min(name.start, said.start), end)
    role = page.span(*phrase.role)
    return NamedRole(
        whole.start,
        whole.end,
        whole.text,
        person=page.person(mention),
        role=excerpt(role.start + len(page.former_prefix(phrase.role[0])), role.end),
        organization=excerpt(*body) if body else None,
        is_former=phrase.is_former,
        is_kinship=phrase.is_kinship,
        relation=relation,
    )


def try_rule(rule: RoleRule, sentence: str) -> bool:
    """Whether this row alone finds something in a sentence."""
    text = Text(sentence, ENGLISH)
    page = Page(text, stand_ins(text))
    return any(claim.result for claim in claims([rule], page, page.letters))
