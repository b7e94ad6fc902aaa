"""Results as plain data: what is written, what is referred to, and that JSON can carry it."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import (
    Approximation,
    Change,
    DateMention,
    Excerpt,
    Granularity,
    Headline,
    HeadlineAttribution,
    NamedRole,
    Organization,
    Percentage,
    PercentUnit,
    Person,
    Poll,
    Quote,
    QuoteAct,
    QuoteKind,
    Resolution,
    RoleRelation,
    Speaker,
    Story,
    to_dict,
    to_json,
)
from newsparse.interop import Plain, Result
from strategies import any_text, news_text

TEXT = 'Bo Lund, mate of the Tern Line, said: "We sail." The Tern Line agreed that 4% would not.'
BO = Person("Bo Lund", given="Bo", family="Lund", mentions=(Excerpt(0, 7, "Bo Lund"),))
PIP = Person("Pip")
LINE = Organization("Tern Line", (Excerpt(21, 30, "Tern Line"),))
ROLE = NamedRole(
    0, 30, TEXT[:30], BO, Excerpt(9, 13, "mate"), LINE.mentions[0], False, False, RoleRelation.AFTER
)  # fmt: skip
FIGURE = Percentage(
    75, 77, "4%", Decimal(4), None, PercentUnit.PERCENT, Approximation.AT_LEAST, Change.UP, None, None, None
)
WHEN = DateMention(
    0, 9, "last week", datetime.date(2026, 9, 7), datetime.date(2026, 9, 13), Granularity.WEEK, "2026-W37"
)


def quote_by(entity: Person | Organization | None) -> Quote:
    """Make a quote of somebody."""
    speaker = Speaker(None, "somebody", entity, Resolution.CONTEXT)
    return Quote(38, 48, TEXT[38:48], QuoteKind.DIRECT, QuoteAct.SPEECH, (), speaker, None, None, "by_hand")


STORY = Story(
    TEXT, datetime.date(2026, 9, 14), None, (), (quote_by(BO), quote_by(LINE), quote_by(None)), (quote_by(PIP),),
    (), (), (PIP, BO), (LINE,), (ROLE,), (FIGURE,), (Poll(None, (FIGURE,)),), (WHEN,),
)  # fmt: skip


def numbers_and_words(plain: Plain) -> Iterator[object]:
    """Give everything in plain data that is no list and no dictionary."""
    if isinstance(plain, (dict, list)):
        for item in plain.values() if isinstance(plain, dict) else plain:
            yield from numbers_and_words(item)
    else:
        yield plain


class TestFields:
    """Each field under its name, in a form that every language has."""

    def test_keys_are_the_fields_in_their_order(self) -> None:
        """A reader of the JSON finds the names of the reference."""
        assert list(to_dict(STORY)) == [field.name for field in attrs.fields(Story)]

    def test_excerpt(self) -> None:
        """Place and words."""
        assert to_dict(Excerpt(3, 7, "dawn")) == {"start": 3, "end": 7, "text": "dawn"}

    def test_percentage(self) -> None:
        """Amounts are strings of digits, kinds their values; the fraction is written too."""
        assert to_dict(FIGURE) == {
            "start": 75, "end": 77, "text": "4%", "value": "4", "high": None, "unit": "percent",
            "approximation": "at_least", "change": "up", "whole": None, "claim": None, "source": None,
            "fraction": "0.04",
        }  # fmt: skip

    @pytest.mark.parametrize(
        ("value", "written"), [("1E+3", "1000"), ("1E-9", "0.000000001"), ("-4.50", "-4.50"), ("0", "0")]
    )
    def test_amounts_have_no_exponent(self, value: str, written: str) -> None:
        """A decimal is written out, with the digits that the text has."""
        assert to_dict(attrs.evolve(FIGURE, value=Decimal(value)))["value"] == written

    def test_date(self) -> None:
        """Days are ISO strings."""
        assert to_dict(WHEN) == {
            "start": 0, "end": 9, "text": "last week", "start_date": "2026-09-07", "end_date": "2026-09-13",
            "granularity": "week", "iso": "2026-W37",
        }  # fmt: skip

    def test_headline(self) -> None:
        """Parts are written inside their whole."""
        words = Excerpt(0, 4, "Fish")
        plain = to_dict(Headline(0, 4, "Fish", words, attribution=HeadlineAttribution(words, None), quoted=(words,)))
        fish = {"start": 0, "end": 4, "text": "Fish"}
        assert plain["attribution"] == {"speaker": fish, "cue": None}
        assert plain["quoted"] == [fish]
        assert plain["is_question"] is False


class TestReferences:
    """In a story, people and organizations are written once."""

    def test_speaker(self) -> None:
        """A speaker refers to one of the two lists, or to nobody."""
        speakers = [quote["speaker"]["entity"] for quote in json.loads(to_json(STORY))["quotes"]]
        assert speakers == [{"person": 1}, {"organization": 0}, None]

    def test_the_first_of_a_list(self) -> None:
        """Place 0 is a place like any other."""
        assert json.loads(to_json(STORY))["thoughts"][0]["speaker"]["entity"] == {"person": 0}

    def test_role(self) -> None:
        """A role's person is the place alone."""
        assert json.loads(to_json(STORY))["roles"][0]["person"] == 1

    def test_lists_are_written_in_full(self) -> None:
        """What is referred to stands there."""
        plain = to_dict(STORY)
        assert plain["people"] == [to_dict(PIP), to_dict(BO)]
        assert plain["organizations"] == [to_dict(LINE)]

    def test_outside_a_story(self) -> None:
        """A quote or role of its own carries its person."""
        assert json.loads(to_json(quote_by(BO)))["speaker"]["entity"] == to_dict(BO)
        assert to_dict(ROLE)["person"] == to_dict(BO)

    def test_somebody_the_story_does_not_list(self) -> None:
        """Nobody is lost: who has no place is written in place."""
        plain = to_dict(attrs.evolve(STORY, people=(PIP,), quotes=(quote_by(BO),)))
        assert json.loads(json.dumps(plain))["quotes"][0]["speaker"]["entity"] == to_dict(BO)


class TestJson:
    """JSON carries the plain data unchanged."""

    @given(news_text() | st.text())
    def test_round_trip(self, text: str) -> None:
        """What is read back is what was written."""
        story = newsparse.parse(text.encode(errors="replace").decode(), published="2021-03-15")
        assert json.loads(to_json(story)) == to_dict(story)

    @given(news_text() | any_text)
    def test_any_text_can_be_written_to_a_file(self, text: str) -> None:
        """Lone surrogates are escaped, with all letters as they are or none."""
        story = newsparse.parse(text)
        assert to_json(story).encode("utf-8")
        assert to_json(story, ensure_ascii=True).isascii()

    @given(news_text())
    def test_only_plain_values(self, text: str) -> None:
        """Strings are strings: no enum, no excerpt is left."""
        kinds = {type(value) for value in numbers_and_words(to_dict(newsparse.parse(text)))}
        assert kinds <= {str, int, bool, type(None)}

    def test_lone_surrogate_comes_back(self) -> None:
        """The escape is JSON's own."""
        assert json.loads(to_json(Excerpt(0, 1, "\ud800"))) == {"start": 0, "end": 1, "text": "\ud800"}

    def test_letters_stay_legible(self) -> None:
        """Nothing is escaped that need not be."""
        assert to_json(Excerpt(0, 5, "Zoë “")) == '{"start": 0, "end": 5, "text": "Zoë “"}'

    def test_indent(self) -> None:
        """A level a step."""
        assert to_json(Excerpt(0, 1, "x"), indent=2) == '{\n  "start": 0,\n  "end": 1,\n  "text": "x"\n}'


class TestOtherObjects:
    """What is no result is refused, with advice."""

    @pytest.mark.parametrize("stranger", ["text", None, (FIGURE,), QuoteKind.DIRECT, 3])
    def test_type_error(self, stranger: object) -> None:
        """The message says what was passed and what to pass."""
        with pytest.raises(TypeError, match=rf"takes one result, .* not a {type(stranger).__name__}; of several"):
            to_dict(stranger)  # type: ignore[arg-type]

    def test_every_class_of_result_is_known(self) -> None:
        """Each attrs class of the front door that is no lexicon can be written."""
        classes = {kind for kind in vars(newsparse).values() if isinstance(kind, type) and attrs.has(kind)}
        known = Result.__args__
        assert {kind for kind in classes if not issubclass(kind, known)} == {newsparse.Lexicon}
