"""Laws of quotation marks, and what the cases of quoted_spans.toml cannot say."""

from __future__ import annotations

from itertools import pairwise
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import CASES
from newsparse._scan.quotation import Quotation
from newsparse._scan.quotation.marks import SIGNS
from newsparse._scan.text import Text
from newsparse.lexicons import ENGLISH
from pieces import PLAIN_PROSE
from strategies import curled, marked_text, news_text

CONTINUED = [case for subject, case in CASES if subject == "quoted_spans" and "continues" in case]

LETTERS_AND_MARKS = [*SIGNS, "''", "``", "'s", "s'", "'em", "'90s", "6'2\"", "We", "a", "é", "e\u0301", "7", "\ud800"]
SPACES_AND_STOPS = [
    " ",
    " ",
    " she said",
    "\u00a0",
    "\n",
    "\n\n",
    "\r\n",
    "\u2028",
    ".",
    ",",
    "?",
    "…",
    "...",
    "-",
    "—",
    "(",
    ")",
    "[",
    "<a b=",
    ">",
]
marks_in_heaps = st.lists(st.sampled_from(LETTERS_AND_MARKS + SPACES_AND_STOPS), max_size=40).map("".join)


def quotations(text: str) -> tuple[Quotation, ...]:
    """Find what stands in quotation marks."""
    return Text(text, ENGLISH).quotations


@given(marks_in_heaps | news_text())
def test_quotations_lie_in_order_and_in_their_paragraphs(text: str) -> None:
    """No quotation overlaps another or leaves its paragraph, and something stands inside it."""
    read = Text(text, ENGLISH)
    place = 0
    for found in read.quotations:
        paragraph = read.paragraphs[found.paragraph]
        assert max(place, paragraph.start) <= found.outer_start <= found.start < found.end
        assert found.end <= found.outer_end <= paragraph.end
        place = found.outer_end


@given(marks_in_heaps | news_text())
def test_marks_stand_outside(text: str) -> None:
    """Marks and white space alone stand between the inside and the outside, and no white space at the inner edges."""
    for found in quotations(text):
        words = text[found.start : found.end]
        assert words == words.strip()
        assert any(character not in SIGNS and not character.isspace() for character in words)
        edges = text[found.outer_start : found.start] + text[found.end : found.outer_end]
        assert all(character in SIGNS or character.isspace() for character in edges)
        assert found.is_closed == (found.end < found.outer_end)


@given(marks_in_heaps | news_text())
def test_only_what_follows_an_unclosed_one_continues(text: str) -> None:
    """A quotation continues the one before it, which is unclosed, has the same kind of marks and stands next to it."""
    found = quotations(text)
    assert not any(first.continues for first in found[:1])
    for before, after in pairwise(found):
        if after.continues:
            assert not before.is_closed
            assert before.is_single == after.is_single
            assert after.paragraph - before.paragraph in {0, 1}
            assert not text[before.end : after.outer_start].strip()


@given(marks_in_heaps)
def test_whatever_is_wrong_with_marks_costs_no_later_paragraph(text: str) -> None:
    """Past a paragraph of plain words everything is read as if nothing had been before."""
    story = f"{text}\n\n{PLAIN_PROSE}\n\n“We sail at noon,” said Ms Holt. 'Not before.'"
    assert [story[found.start : found.end] for found in quotations(story)[-2:]] == ["We sail at noon,", "Not before."]


@given(marked_text())
def test_curly_or_straight_is_the_same(text: str) -> None:
    """Well-paired double marks enclose the same words, whatever their shape."""
    assert quotations(curled(text)) == quotations(text)


@pytest.mark.parametrize("case", CONTINUED, ids=[case["label"] for case in CONTINUED])
def test_continued_speech(case: dict[str, Any]) -> None:
    """A speech over several paragraphs is a quotation a paragraph, each going on with the one before it."""
    assert [found.continues for found in quotations(case["text"])] == case["continues"]


def test_fields() -> None:
    """A quotation knows its words and marks, its paragraph, and whether its marks are single and closed."""
    assert quotations("Rain.\n\n“ We sail ,” said Ms Holt. ‘Now") == (
        Quotation(
            start=9, end=18, outer_start=7, outer_end=19, paragraph=1, is_closed=True, continues=False, is_single=False
        ),
    )
    assert quotations("‘‘We sail.") == (
        Quotation(
            start=2, end=10, outer_start=0, outer_end=10, paragraph=0, is_closed=False, continues=False, is_single=False
        ),
    )
    assert quotations("Holt: ‘We sail.") == (
        Quotation(
            start=7, end=15, outer_start=6, outer_end=15, paragraph=0, is_closed=False, continues=False, is_single=True
        ),
    )


@pytest.mark.parametrize(
    "piece",
    ['"', "'", "\"'", ' "', " '", 'a"', ' "a', " 'a", "s' a ", " 'em", "“a ", "“‘a ", '“a "b ', '"A. "A ', "6' 2\" ",
     "s', A said ", "'a \"b.' ", ",' A said \"b. ", "said, A b. ", "''a' ", '27", ',
     '<a "', '"\n', "\n'", '"a\n\n', '", A said ', "“We, A A A A ", "'We A\n", "`", "«a "],
)  # fmt: skip
def test_cost_is_linear(piece: str) -> None:
    """Four times the text takes about four times as long, on hostile text too."""
    short, long = (min(_seconds(piece * (size // len(piece))) for _ in range(3)) for size in (10_000, 40_000))
    assert long < 8 * short + 0.05


def _seconds(text: str) -> float:
    started = process_time()
    quotations(text)
    return process_time() - started
