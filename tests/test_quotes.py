"""What only the quotes room knows: where each row of the table of endings ends a content."""

from __future__ import annotations

import pytest

import newsparse
from newsparse._parsers.quotes.endings import ENDINGS, Ending


@pytest.mark.parametrize("ending", ENDINGS, ids=lambda ending: ending.name)
def test_ending(ending: Ending) -> None:
    """The content of a row's example ends where its bar stands."""
    before, bar, after = ending.example.partition("|")
    assert bar
    text = before + after
    quotes = [quote for quote in newsparse.find_quotes(text) if quote.content[0].start < len(before)]
    assert text[: quotes[0].content[-1].end] == before
