"""What only the quotes room knows: where each row of the table of endings ends a content."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse._grammar import pattern
from newsparse._parsers.quotes import joints, rules, subjects
from newsparse._parsers.quotes.endings import ENDINGS, Ending, certain_end
from newsparse._parsers.quotes.features import Feature
from newsparse._parsers.quotes.lines import lines
from newsparse._scan import Text


@pytest.mark.parametrize("ending", ENDINGS, ids=lambda ending: ending.name)
def test_ending(ending: Ending) -> None:
    """The content of a row's example ends where its bar stands, and it is this row that fits there."""
    before, bar, after = ending.example.partition("|")
    assert bar
    quote = newsparse.find_quotes(before + after)[0]
    assert quote.found_by == "speaker_cue"
    assert quote.content[-1].end == len(before)
    (line,) = lines(Text(before + after, newsparse.ENGLISH))
    at = next(number for number, item in enumerate(line.items) if item.start >= len(before))
    assert pattern(f"(?: {ending.looks} )").match(line.letters, at)


@pytest.mark.parametrize("feature", subjects.FEATURES, ids=lambda feature: feature.name)
def test_subject_feature(feature: Feature) -> None:
    """A candidate before the second cue of a row's example looks as the row says."""
    (line,) = lines(Text(feature.example, newsparse.ENGLISH))
    cue = next(claim for claim in rules.find(line) if claim.rule == "second_cue")
    assert any(feature.looks.search(candidate.printed) for candidate in subjects.candidates(line, cue.start))


@pytest.mark.parametrize("feature", joints.FEATURES, ids=lambda feature: feature.name)
def test_joint_feature(feature: Feature) -> None:
    """The joint at the bar of a row's example is weighed, and looks as the row says."""
    before, bar, after = feature.example.partition("|")
    assert bar
    (line,) = lines(Text(before + after, newsparse.ENGLISH))
    frame = next(claim.result for claim in rules.find(line) if claim.rule == "speaker_cue")
    at = next(number for number, item in enumerate(line.items) if item.start >= len(before))
    end = certain_end(line, frame, frame.complement)
    (joint,) = (joint for joint in joints.joints(line, frame.cue_letter, frame.complement, end) if joint.at == at)
    assert feature.looks.search(joint.printed)


@given(st.text("NRUPDCKXESTQgkHJGVx=vndzbfatchqjsiejowWMF.,:;-()\"'~*", max_size=40))
def test_needs(letters: str) -> None:
    """Wherever a row matches, a letter of each group that it needs is there."""
    missed = [row.name for row in rules.RULES if not all(set(group) & set(letters) for group in row.needs)]
    assert not [row.name for row in rules.RULES if row.name in missed and row.pattern.search(letters)]
