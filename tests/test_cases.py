"""Text as data: every case in tests/cases/ says what is found in its text, field by field."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from corpus import CASES
from views import compare, find

KNOWN_FAILURES = "known_failures"
SUBJECTS = {"dates", "headlines", "people", "percentages", "quoted_spans", "quotes", "roles", "speakers"}
"""The files that must be there; others (thoughts, polls, organizations, quoted_terms) may."""
RESULTS = {"speakers": "quotes"}
"""Subjects that are one side of what is found under another name."""
KEYS = {"label", "comment", "text", "published", "headline", "expected"}
MORE_KEYS = {
    KNOWN_FAILURES: {"subject"},
    "quoted_spans": {"continues"},  # read by test_quotation.py
}

HELD = [(subject, case) for subject, case in CASES if subject != KNOWN_FAILURES]
FAILING = [(case["subject"], case) for subject, case in CASES if subject == KNOWN_FAILURES]


def _named(cases: list[tuple[str, dict[str, Any]]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        ("subject", "case"), cases, ids=[f"{subject}: {case['label']}" for subject, case in cases]
    )


def _check(subject: str, case: dict[str, Any]) -> None:
    results = find(RESULTS.get(subject, subject), case["text"], case.get("published"), case.get("headline"))
    expected = case["expected"]
    found, wanted = compare(results, expected if isinstance(expected, list) else [expected])
    assert found == wanted


@_named(HELD)
def test_case(subject: str, case: dict[str, Any]) -> None:
    """What the case expects is found, and nothing else of its kind."""
    _check(subject, case)


@pytest.mark.xfail(raises=AssertionError)
@_named(FAILING)
def test_known_failure(subject: str, case: dict[str, Any]) -> None:
    """What we get wrong and know; a case that passes moves to the file of its subject."""
    _check(subject, case)


@pytest.mark.parametrize("subject", sorted(SUBJECTS))
def test_there_are_cases(subject: str) -> None:
    """No file of cases has gone missing or empty."""
    assert any(subject == name for name, _ in HELD)


def test_labels_are_unique() -> None:
    """A label names one case."""
    counted = Counter((subject, case["label"]) for subject, case in CASES)
    assert [name for name, count in counted.items() if count > 1] == []


@_named(CASES)
def test_keys(subject: str, case: dict[str, Any]) -> None:
    """A case has the keys that are read, and no misspelt ones."""
    assert {"label", "text", "expected"} <= case.keys() <= KEYS | MORE_KEYS.get(subject, set())
