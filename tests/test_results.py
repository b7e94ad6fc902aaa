"""What results show of themselves, and what a story answers."""

from __future__ import annotations

import pytest

import newsparse

STORY = newsparse.parse(
    """Weir to reopen

"It will hold," said Orla Finch. "It will not," said Tam Okoro, from the Reed Society.

'We were lucky'

The Reed Society said it would measure again."""
)


def test_quotes_by() -> None:
    """A speaker can be given as a person, a body, or by any name that the story uses."""
    finch = STORY.people[0]
    assert [quote.speaker.entity for quote in STORY.quotes_by(finch) if quote.speaker] == [finch]
    assert STORY.quotes_by("Orla Finch") == STORY.quotes_by(finch)
    society = STORY.organizations[0]
    assert STORY.quotes_by(society) == STORY.quotes_by("Reed Society") != ()
    assert STORY.quotes_by("nobody") == ()


def test_roles_of() -> None:
    """A person can be given as such or by name."""
    okoro = STORY.people[1]
    assert [role.person for role in STORY.roles_of(okoro)] == [okoro]
    assert STORY.roles_of("Tam Okoro") == STORY.roles_of(okoro)


def test_paragraph_of() -> None:
    """Paragraphs count from 0; an excerpt of another text begins in none."""
    assert [STORY.paragraph_of(quote) for quote in STORY.quotes] == [1, 1, 2, 3]
    with pytest.raises(ValueError, match="begins in no paragraph"):
        STORY.paragraph_of(newsparse.Excerpt(1000, 1004, "Weir"))


@pytest.mark.parametrize(
    ("result", "shown"),
    [
        (STORY, "Story(166 characters: 4 quotes, 2 people, 1 organization, 1 role)"),
        (newsparse.parse(""), "Story(0 characters: nothing found)"),
        (STORY.people[1], "Person('Tam Okoro', mentions=1)"),
        (STORY.roles[0], "NamedRole('Tam Okoro': no role word, organization='Reed Society', with, at 69:101)"),
        (STORY.quotes[2], "Quote(direct, nobody named: 'We were lucky', at 104:119)"),
        (newsparse.find_percentages("Fares rose by about 4%.")[0], "Percentage(about 4 percent, up, at 14:22)"),
        (
            newsparse.find_roles("His wife, Ann Lund, left.")[0],
            "NamedRole('Ann Lund': 'wife', kinship, before, at 4:18)",
        ),
    ],
)
def test_repr(result: object, shown: str) -> None:
    """A result shows what matters and leaves out what is not there."""
    assert repr(result) == shown


def test_wrong_lexicon() -> None:
    """A lexicon of another type is refused at the door."""
    with pytest.raises(TypeError, match=r"pass lexicon as a newsparse\.Lexicon, not as dict"):
        newsparse.find_quotes("", lexicon={})  # type: ignore[arg-type]


def test_pattern_shows_its_source() -> None:
    """A pattern can be printed while debugging."""
    from newsparse._grammar import pattern  # noqa: PLC0415

    assert repr(pattern("a b")) == "pattern('a b')"
