"""The sample story of the README is read as its readers would read it."""

from __future__ import annotations

from pathlib import Path

import newsparse

SAMPLE = Path(__file__).parents[1] / "docs" / "sample" / "ferry.txt"
STORY = newsparse.parse(SAMPLE.read_text(encoding="utf-8"), published="2026-09-14")


def test_speakers() -> None:
    """Whoever speaks is somebody who is in the story; roles and pronouns lead to names."""
    speakers = {quote.speaker.name for quote in STORY.quotes if quote.speaker}
    named = {"Nerys Callow", "Odile Farrant", "Amara Finch", "Tobias Wren", "Gwilym Astor"}
    assert named <= speakers
    assert {"21%", "Merrow Crossings"}.isdisjoint(speakers)


def test_people_and_roles() -> None:
    """The five people with what they are; a company is none of them."""
    roles = {(role.person.name, role.role.text if role.role else None) for role in STORY.roles}
    assert [person.name for person in STORY.people if person.name == "Merrow Crossings"] == []
    assert {
        ("Nerys Callow", "leader"),
        ("Odile Farrant", "managing director"),
        ("Amara Finch", "marine surveyor"),
        ("Tobias Wren", "Harbour master"),
        ("Gwilym Astor", "mayor"),
    } <= roles


def test_figures() -> None:
    """One survey with two figures, and one figure from a report."""
    assert [[str(figure.value) for figure in poll.figures] for poll in STORY.polls if len(poll.figures) > 1] == [
        ["62", "21"]
    ]
    assert "12" in [str(figure.value) for figure in STORY.percentages]
