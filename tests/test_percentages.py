"""Percentages: what only a property can say of them, and where a string that is none goes wrong."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse import ENGLISH, Approximation, Change, ParseError, PercentUnit
from newsparse._story.reading import Reading

# --- round trip: a value, written in some spelling and parsed, is the same value

UNITS = {
    PercentUnit.PERCENT: ["%", " %", "\u00a0%", "％", " percent", "-percent", " per cent", "pc", " pct", " Per Cent"],
    PercentUnit.POINT: [" percentage points", "-percentage-point", "pp", " per cent points", "% points"],
    PercentUnit.BASIS_POINT: [" basis points", "-basis-point", " bps", "bp"],
}
HEDGES = {
    None: "",
    "about": "roughly ",
    "more_than": "well over ",
    "less_than": "a little below ",
    "at_least": "no fewer than ",
    "at_most": "up to an additional ",
}
TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"}
ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
ONES += ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]

values = st.decimals(min_value=0, max_value=99_999, places=2) | st.integers(0, 999_999).map(Decimal)


def in_words(number: int, joint: str) -> str:
    """Write a number below a thousand in words."""
    if number < len(ONES):
        return ONES[number]
    if number < 100:
        tens, ones = number - number % 10, number % 10
        return TENS[tens] + (joint + ONES[ones] if ones else "")
    rest = f" and {in_words(number % 100, joint)}" if number % 100 else ""
    return f"{ONES[number // 100]} hundred{rest}"


def spelled(value: Decimal) -> st.SearchStrategy[str]:
    """Every way of writing a number in digits."""
    plain, grouped = f"{value:f}", f"{value:,f}"
    spellings = [
        plain,
        grouped,
        grouped.replace(",", "\u202f"),
        plain.translate({ord("0") + d: 0xFF10 + d for d in range(10)}),
    ]
    return st.sampled_from(spellings)


@st.composite
def written(draw: st.DrawFn) -> tuple[str, Decimal, PercentUnit]:
    """A percentage in some spelling, with its value and unit."""
    value = draw(values)
    unit = draw(st.sampled_from(PercentUnit))
    return draw(spelled(value)) + draw(st.sampled_from(UNITS[unit])), value, unit


@given(written(), st.sampled_from(sorted(HEDGES, key=str)), st.sampled_from(["", " ", "\n", "\u00a0 "]))
def test_round_trip(amount: tuple[str, Decimal, PercentUnit], hedge: str | None, space: str) -> None:
    """However a figure is spelled and hedged, it is the figure."""
    printed, value, unit = amount
    figure = newsparse.parse_percentage(space + HEDGES[hedge] + printed + space)
    assert (figure.value, figure.high, figure.unit) == (value, None, unit)
    assert figure.approximation == hedge
    assert figure.text == HEDGES[hedge] + printed


@given(st.integers(0, 999), st.sampled_from([" ", "-"]), st.sampled_from([str.lower, str.capitalize, str.upper]))
@example(105, "-", str.upper)
def test_round_trip_in_words(number: int, joint: str, case: object) -> None:
    """Number words are worth their number."""
    printed = case(f"{in_words(number, joint)} per cent")  # type: ignore[operator]
    assert newsparse.parse_percentage(printed).value == number


@given(
    st.integers(0, 98),
    st.integers(1, 99),
    st.sampled_from(["{}-{}%", "{}% to {}%", "{} or {} per cent", "between {} and {}pc"]),
)
def test_round_trip_of_ranges(low: int, step: int, spelling: str) -> None:
    """A range has both its ends."""
    figure = newsparse.parse_percentage(spelling.format(low, low + step))
    assert (figure.value, figure.high) == (Decimal(low), Decimal(low + step))


@given(written())
def test_fraction(amount: tuple[str, Decimal, PercentUnit]) -> None:
    """The share of one follows from value and unit."""
    printed, value, unit = amount
    per_one = 10_000 if unit is PercentUnit.BASIS_POINT else 100
    assert newsparse.parse_percentage(printed).fraction * per_one == value


# --- errors point at what is wrong


@pytest.mark.parametrize(
    ("text", "reason", "wrong"),
    [
        ("47 lawyers", "not a percentage", "47 lawyers"),
        ("", "not a percentage", ""),
        ("  ", "not a percentage", "  "),
        ("percent", "not a percentage", "percent"),
        ("a few percent", "not a percentage", "a few percent"),
        (" 5% of islanders ", "words after the percentage", "of islanders"),
        ("5%, 6%", "more than one percentage", "6%"),
        ("50 to 48 percent or so", "more than one percentage", "48 percent or so"),
        ("it rose 5%", "words before the percentage", "it rose "),
    ],
)
def test_error(text: str, reason: str, wrong: str) -> None:
    """The error says what is wrong and where."""
    with pytest.raises(ParseError) as raised:
        newsparse.parse_percentage(text)
    assert raised.value.reason == reason
    assert text[raised.value.start : raised.value.end] == wrong


# --- texts that are no news

PIECES = [
    *"0123456789%.,-–—½/ \n\"'()“”",
    "ten ",
    "half ",
    "per cent",
    "percent ",
    "pp",
    "\ud800",
    "ſix ",
    "of ",
    "to ",
]
AWKWARD = st.lists(st.sampled_from(PIECES)).map("".join)


@given(AWKWARD)
@example("ſix percent, ﬁve percent, one and a halﬂ percent")
@example("half\u0130 percent")
@example("1/0%, 3 1/02%, 1,2,3%, 5.%")
@example("from 5% to\n6% of\n\n7% of")
def test_any_text(text: str) -> None:
    """Any text has its figures, in order, apart from each other, and every part where it says it is."""
    found = newsparse.find_percentages(text)
    for figure in found:
        for part in (figure, figure.whole, figure.claim, figure.source):
            assert part is None or text[part.start : part.end] == part.text
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_endless_table() -> None:
    """A text is read in pieces, and no figure falls between them."""
    assert [figure.value for figure in newsparse.find_percentages("5% 16 per cent, " * 900)] == [5, 16] * 900
    assert len(newsparse.find_percentages("w" * 9_000 + " 5% " + "w" * 9_000 + " 6%")) == 2


def test_unit_needs_its_whole_word() -> None:
    """Where a unit stands before it, a word that only begins like one is none either."""
    assert [figure.value for figure in newsparse.find_percentages("5 ppts negative tenths\npctwith it")] == [5]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("ſix percent", [6]),
        ("ﬁve percent", [5]),
        ("sİx percent", []),
        ("a thİrd of one percent", [1]),
        ("two and a thİrd percent", []),
        ("ſome ſix percent", [6]),
        ("It took 13 percent from Lund and sİx from Quill.", [13]),
    ],
)
def test_letters_that_pass_for_others(text: str, values: list[int]) -> None:
    """What the engine takes for one letter and the language for two makes a number or none, and no error."""
    assert [figure.value for figure in newsparse.find_percentages(text)] == values


# --- words are the lexicon's


def test_own_words() -> None:
    """Numbers, hedges, changes and verbs can be added."""
    ours = ENGLISH.adding(
        number_values=["umpteen: 17"],
        approximators=["hovering at: about"],
        rise_verbs=["zoom"],
        poll_nouns=["straw vote"],
    )
    (figure,) = newsparse.find_percentages("Fares zoomed to hovering at umpteen percent.", lexicon=ours)
    assert (figure.value, figure.approximation, figure.change) == (Decimal(17), Approximation.ABOUT, Change.UP)
    assert newsparse.find_percentages("Fares zoomed to hovering at umpteen percent.") == ()


# --- polls


def test_polls() -> None:
    """A poll keeps its figures through later mentions; a new poll, and another source, part them."""
    story = newsparse.parse(
        "A poll by Tern Gazette found 47% would move and 23% would stay. The same survey also found 40% would row. Its "
        "margin of error is 3 points, or 2%. Bo Lund said rents rose 4%. In a Skerry Post poll, 12% would swim."
    )
    polls = [(poll.source and poll.source.text, [str(figure.value) for figure in poll.figures]) for poll in story.polls]
    assert polls == [("A poll by Tern Gazette", ["47", "23", "40"]), ("a Skerry Post poll", ["12"])]


def test_no_polls() -> None:
    """Figures from elsewhere are no poll's."""
    assert newsparse.parse("Bo Lund said rents rose 4%. Tolls fell 5%.").polls == ()


def test_poll_without_a_source() -> None:
    """It says so, and its table has empty cells where nothing is known."""
    poll = newsparse.Poll(None, newsparse.find_percentages("Fares: 4%."))
    assert repr(poll) == "Poll(no source: 4%)"
    assert poll.table().splitlines()[2:] == ["| 4%     |     |      |"]


def test_source_is_read_in_its_paragraph() -> None:
    """Who speaks elsewhere is nothing to a figure: its own paragraph tells, whatever stands around it."""
    alone = 'Bo Lund said fares fell 4%. "Tolls rose 5%," he added.'
    (found,) = {
        tuple(figure.source and figure.source.text for figure in newsparse.find_percentages(text))
        for text in (alone, f'"We rowed,\n\n{alone}\n\n"We swam," said Ada Quill.')
    }
    assert found == ("Bo Lund", "he")


def test_only_paragraphs_with_figures_are_read() -> None:
    """Neither the whole text nor a paragraph without a figure is read word by word."""
    reading = Reading('Bo Lund said tolls rose 4%.\n\n"We row," he said.\n\nHe left.', ENGLISH)
    assert [figure.source and figure.source.text for figure in reading.percentages] == ["Bo Lund"]
    assert "words" not in vars(reading.text)
    assert [*vars(reading.text)["_alone"]] == [(0, 27)]
