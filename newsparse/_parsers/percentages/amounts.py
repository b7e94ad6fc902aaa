"""Amounts: a number with its unit, in every form that newsrooms print. Hedges are not read here."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from newsparse._grammar import pattern
from newsparse._parsers.percentages.nearby import match_after, match_before
from newsparse._parsers.percentages.stretches import UNIT_WORD, stretches
from newsparse._parsers.percentages.values import NUMBER, fraction_value, number_value
from newsparse._parsers.percentages.words import amount_words, bound, bound_pattern
from newsparse._rules import Rule, claims
from newsparse._scan import Text
from newsparse.lexicons import ENGLISH
from newsparse.model import PercentUnit

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["RULES", "Amount", "find", "try_rule"]


@attrs.frozen
class Amount:
    """A number with its unit, and where it stands; of a range, both ends."""

    start: int
    end: int
    value: Decimal
    high: Decimal | None
    unit: PercentUnit


_SEPARATOR = r"(?: \"?+ (?: - | [\ \t]{0,2}+ (?: \r?\n (?=\p{Ll}) )?+ ) )"
_UNIT = rf"(?: {_SEPARATOR} (?P<unit> {UNIT_WORD} ) )"
_NUMBER = rf"(?P<number> {NUMBER} )"
_COUNT = r"(?: (?:an?|one|two|three|five|seven|nine)[\ -] )"
_FRACTION = rf"(?P<fraction> \b(?=\p{{L}}) (?<!\band[\ -]{_COUNT}?) (?i: \b(?:an?\ )?+ {_COUNT}?+ \b\L<fractions>\b ) )"
_ONE = r"(?i: an? | one | 1 )"
_JOINT = r"(?: [-—] | -(?:to|or)- | \ (?:to|or)\  | (?(unit) (?!) | \ [-—]\ ) )"  # "Yes 45% - No 40%" is no range
_PAIR = rf"(?<! \b(?:in|of)\  ) (?P<low> {NUMBER} ) {_UNIT}?+ (?P<joint> {_JOINT} ) (?P<high> {NUMBER} ) {_UNIT}"

_IN_ADDRESS = pattern(r"(?r) (?: :// | \bwww\. | %[\dA-Fa-f]{2} ) \S{0,200}")
_CONTEST = pattern(r"(?r) \b(?i:\L<contest_words>)\b [^.;:]{0,60}? (?<! \b(?:by|of|about|around|some) ) [,\ —(]{1,2}")
_CHANGE = pattern(r"(?r) \b(?i:\L<rises>|\L<falls>)\b [^.;:]{0,80}? \ ")
_RESPECTIVELY = pattern(r"[^.;:\n]{0,60}? \brespectively\b")

_YEARS_BEGIN = 1000
"""A number without a unit of its own that is as great as this is a year."""


def _amount(text: Text, match: Match) -> tuple[Amount, ...] | None:
    """A number and its unit; the opening mark belongs to it where the closing one stands between the two."""
    value = number_value(match["number"], text.lexicon)
    if value is None or match_before(_IN_ADDRESS, text.folded, match.start()):
        return None
    is_negative = match.groupdict().get("sign") is not None and match["sign"].lower() in _NEGATIVE
    splits_marks = '"' in text.folded[match.end("number") : match.start("unit")]
    start = match.start() - (splits_marks and text.folded[match.start() - 1 : match.start()] == '"')
    return (Amount(start, match.end(), -value if is_negative else value, None, _unit(match)),)


_NEGATIVE = ("-", "minus ", "negative ")


def _unit(match: Match) -> PercentUnit:
    return _meaning(match["unit"])


def _units(match: Match) -> list[PercentUnit]:
    return [_meaning(word) for word in match.captures("unit")]


def _meaning(unit_word: str) -> PercentUnit:
    word = unit_word.lower()
    if word.startswith("b"):
        return PercentUnit.BASIS_POINT
    return PercentUnit.POINT if word.endswith(("pt", "pts", "pp", "point", "points")) else PercentUnit.PERCENT


def _part_of_one(text: Text, match: Match) -> tuple[Amount, ...] | None:
    value = fraction_value(match["fraction"], text.lexicon)
    return None if value is None else (Amount(*match.span(), value, None, _unit(match)),)


def _one(text: Text, match: Match) -> tuple[Amount, ...]:
    del text
    return (Amount(*match.span(), Decimal(1), None, _unit(match)),)


def _ends(text: Text, match: Match) -> tuple[Decimal, Decimal] | None:
    low, high = (number_value(match[end], text.lexicon) for end in ("low", "high"))
    return None if low is None or high is None else (low, high)


def _between(text: Text, match: Match) -> tuple[Amount, ...] | None:
    ends = _ends(text, match)
    return (Amount(*match.span(), *ends, _unit(match)),) if ends else None


def _range(text: Text, match: Match) -> tuple[Amount, ...] | None:
    """Make a range of two rising numbers; falling ones, and scores, are two amounts."""
    ends = _ends(text, match)
    if ends is None or text.source[match.start("joint") : match.end("joint")] == _BREAK:
        return None
    is_score = match_before(bound_pattern(_CONTEST, text.lexicon), text.folded, match.start())
    if ends[0] < ends[1] and not is_score and len(set(_units(match))) == 1:
        return (Amount(*match.span(), *ends, _unit(match)),)
    return None if "or" in match["joint"] else _two(match, *ends)


_BREAK = " \u2014 "


def _start_and_end(text: Text, match: Match) -> tuple[Amount, ...] | None:
    """Make two amounts of "from ... to ..." where something changed; else it is a range."""
    ends = _ends(text, match)
    if ends is None:
        return None
    has_changed = match_before(bound_pattern(_CHANGE, text.lexicon), text.folded, match.start())
    if ends[0] < ends[1] and not has_changed:
        return (Amount(*match.span(), *ends, _unit(match)),)
    return _two(match, *ends)


def _two(match: Match, low: Decimal, high: Decimal) -> tuple[Amount, ...] | None:
    """Make two amounts; the first borrows the unit of the second if it has none."""
    units = _units(match)
    if len(units) == 1 and low >= _YEARS_BEGIN:
        return None
    first_end = match.ends("unit")[0] if len(units) > 1 else match.end("low")
    first = Amount(match.start("low"), first_end, low, None, units[0])
    return first, Amount(match.start("high"), match.end(), high, None, units[-1])


def _series(text: Text, match: Match) -> tuple[Amount, ...] | None:
    """Give each number of a list the unit at its end; two alone must be said to be a list."""
    spans = match.spans("number")
    is_list = len(spans) > len(("first", "last")) or match_after(_RESPECTIVELY, text.folded, match.end())
    if not is_list:
        return None
    values = [number_value(printed, text.lexicon) for printed in match.captures("number")]
    ends = [*(end for _, end in spans[:-1]), match.end()]
    return tuple(
        Amount(start, end, value, None, _unit(match))
        for (start, _), end, value in zip(spans, ends, values, strict=True)
        if value is not None and (value < _YEARS_BEGIN or end == match.end())
    )


RULES: tuple[Rule[Text, tuple[Amount, ...]], ...] = (
    Rule(
        "plus_or_minus",
        pattern(rf"(?: (?i: plus[\ -]or[\ -]minus | plus/minus | give\ or\ take ) | \+/?- | ± )\ ?+ {_NUMBER} {_UNIT}"),
        _amount,
        "Error margins were plus or minus 2.5 percentage points.",
        "Plus or minus, the result stands.",
        words=("minus", "give or take", "+", "±"),
    ),
    Rule(
        "between",
        pattern(
            rf"""(?i:between)\ (?: (?i:\L<approximators>)\ )?+ (?P<low> {NUMBER} ) {_UNIT}?+
            (?: \ (?i:and|to)\  | [-—] ) (?: (?i:\L<approximators>)\ )?+ (?P<high> {NUMBER} ) {_UNIT}"""
        ),
        _between,
        "Ferry fares will go up between 3 and 5 per cent.",
        "Between March and May, 5 per cent of ferries were late.",
        words=("between",),
    ),
    Rule(
        "from_to",
        pattern(rf"(?i:from)\ {_PAIR}"),
        _start_and_end,
        "Estimates ran from 2 to 9 per cent.",
        "From Tern, 9 per cent came by boat.",
        words=("from ",),
    ),
    Rule(
        "range",
        pattern(_PAIR),
        _range,
        "Lund leads with 30-35% of the vote.",
        "In 2020-21 percent signs were rare, in 2015 percent signs were not.",
        words=("-", "—", " to ", " or "),
    ),
    Rule(
        "fraction_of_one",
        pattern(rf"{_FRACTION} (?: \ of )?+ \ {_ONE} {_UNIT}"),
        _part_of_one,
        "It costs a tenth of one per cent of the budget, or half a percentage point of tax.",
        "A third of the 5 per cent was lost in one year.",
    ),
    Rule(
        "fraction_before_unit",
        pattern(rf"{_FRACTION} {_UNIT}"),
        _part_of_one,
        "Rates went up a quarter percentage point.",
        "Two and a half per cent is not enough.",
    ),
    Rule(
        "decimal_of_one",
        pattern(rf"{_NUMBER} \ of\ {_ONE} {_UNIT}"),
        _amount,
        "Prices fell by 0.2 of a percentage point.",
        "Only 2 of 100 per cent pupils came.",
        words=(" of ",),
    ),
    Rule(
        "part_of_a_point",
        pattern(
            r"""\b (?P<fraction> (?i: (?:three-)? \L<fractions> ) ) - (?P<unit>point)
            (?= \ (?: \L<rises> | \L<falls> | rate | move ) \b )"""
        ),
        _part_of_one,
        "The bank chose a half-point cut.",
        "The hosts took a half-point lead.",
        words=("-point",),
    ),
    Rule(
        "one_point",
        pattern(r"(?i:an?)\ (?: (?:full|whole|single)\ )?+ (?P<unit> (?: percentage | per\ ?cent | basis )\ point )\b"),
        _one,
        "Turnout rose by a full percentage point.",
        "They made the percentage point once more.",
        words=(" point",),
    ),
    Rule(
        "series",
        pattern(rf"{_NUMBER} (?: ,\ {_NUMBER} )*+ ,?+\ and\ {_NUMBER} {_UNIT}"),
        _series,
        "Rents rose 2, 3 and 5 per cent in three years.",
        "On the islands of Ula 3 and 5 per cent of Tern, it rained.",
        words=(" and ",),
    ),
    Rule(
        "number_and_unit",
        pattern(
            rf"(?P<sign> (?<![\p{{L}}\p{{N}}%\)-]) [+-] (?=[\d.]) | (?i: \b(?:minus|negative)\  ) )?+ {_NUMBER} {_UNIT}"
        ),
        _amount,
        "Some 47% of islanders, or fifty-two per cent of adults, voted.",
        "They found the 50th percentile at https://tern.example/find?q=a%20b.",
    ),
)
"""Every form of an amount, in order of precedence."""


def find(text: Text) -> list[Amount]:
    """Find every amount, in text order; only where the words of amounts lead to a unit word are the rows tried."""
    rules = bound(RULES, text.lexicon)
    return [
        amount
        for start, end in stretches(text.folded, amount_words(text.lexicon))
        for claim in claims(rules, text, text.folded, start, end)
        for amount in claim.result
    ]


def try_rule(rule: Rule[Text, tuple[Amount, ...]], sentence: str) -> bool:
    """Whether this row alone finds something in a sentence."""
    text = Text(sentence, ENGLISH)
    return bool(claims(bound((rule,), ENGLISH), text, text.folded))
