"""Amounts that borrow the unit of the amount before them: "13 percentage points from Lund and 7 from Quill"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsparse._grammar import pattern
from newsparse._parsers.percentages import amounts
from newsparse._parsers.percentages.amounts import Amount
from newsparse._parsers.percentages.nearby import match_after
from newsparse._parsers.percentages.values import NUMBER, number_value
from newsparse._parsers.percentages.words import bound
from newsparse._rules import Rule
from newsparse._scan import Text
from newsparse.lexicons import ENGLISH

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["RULES", "Lender", "find", "try_rule"]


class Lender(NamedTuple):
    """An amount with a unit, in its text."""

    text: Text
    amount: Amount


_NUMBER = rf"(?P<number> {NUMBER} )"
_AND = r"(?: ,?+\ (?:and|but|or|while)\ | ,\  )"
_REST = r"[^.;:%\d\n]{0,60}?"
_LARGEST = 100
"""Shares go no further; a greater number without a unit counts something else."""


def _borrow(lender: Lender, match: Match) -> Amount | None:
    value = number_value(match["number"], lender.text.lexicon)
    if value is None or value > _LARGEST:
        return None
    return Amount(*match.span("number"), value, None, lender.amount.unit)


RULES: tuple[Rule[Lender, Amount], ...] = (
    Rule(
        "same_preposition",
        pattern(rf"\ (?P<tie>from|of|in|for|among|to)\ {_REST} {_AND} (?:(?:just|only)\ )?+ {_NUMBER} \ (?P=tie)\b"),
        _borrow,
        "The swing was 13 percentage points from Lund and 7 from Quill.",
        "It took 13 percentage points from Lund and 7 ferries to Tern.",
    ),
    Rule(
        "decimal_of",
        pattern(rf"{_REST} {_AND} (?= \d++\.\d ) {_NUMBER} \ of\b"),
        _borrow,
        "The crew was 40.5 percent Danish, and 3.5 of other nations.",
        "The crew was 40.5 percent Danish, and 3 of them were born at sea.",
    ),
    Rule(
        "earlier_level",
        pattern(rf"{_REST} \b(?:up|down)\ from\ {_NUMBER} (?= \ (?:last|in|the|a)\ | [.;)] )"),
        _borrow,
        "Support is at 47%, up from 43 last month.",
        "Support is at 47%, up from 43rd place last month.",
    ),
)
"""What may stand between an amount and a number that borrows its unit, in order of precedence."""


def find(text: Text, lenders: Sequence[Amount]) -> list[Amount]:
    """Give the amounts together with those that borrow from them, in text order."""
    rules = bound(RULES, text.lexicon)
    starts = {amount.start for amount in lenders}
    found: list[Amount] = []
    for amount in lenders:
        found.append(amount)
        borrower = _borrower(rules, Lender(text, amount))
        if borrower and borrower.start not in starts:
            found.append(borrower)
    return found


def _borrower(rules: Sequence[Rule[Lender, Amount]], lender: Lender) -> Amount | None:
    for rule in rules:
        match = match_after(rule.pattern, lender.text.folded, lender.amount.end)
        if match and (borrower := rule.build(lender, match)):
            return borrower
    return None


def try_rule(rule: Rule[Lender, Amount], sentence: str) -> bool:
    """Whether this row alone finds something in a sentence."""
    text = Text(sentence, ENGLISH)
    return any(_borrower(bound((rule,), ENGLISH), Lender(text, amount)) for amount in amounts.find(text))
