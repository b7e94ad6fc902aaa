"""Whole stories: each NAME.txt in tests/stories/ is read, and each kind that NAME.toml lists is compared in full."""

from __future__ import annotations

from typing import Any

import pytest

import newsparse
from corpus import STORIES
from views import compare

SETTINGS = {"published", "is_headed"}
"""What NAME.toml says about the reading; all other keys are kinds of result."""


@pytest.mark.parametrize(
    ("text", "expected", "kind"),
    [
        pytest.param(text, expected, kind, id=f"{name}: {kind}")
        for name, text, expected in STORIES
        for kind in expected
        if kind not in SETTINGS
    ],
)
def test_story(text: str, expected: dict[str, Any], kind: str) -> None:
    """Everything of a kind that a reader finds is found, and nothing else."""
    story = newsparse.parse(text, published=expected.get("published"), headline=expected.get("is_headed"))
    results, listed = getattr(story, kind), expected[kind]
    if kind == "headline":
        results, listed = [results] if results else [], [listed]
    found, wanted = compare(results, listed)
    assert found == wanted


def test_there_are_stories() -> None:
    """The stories have not gone missing."""
    assert STORIES
