"""The laws that hold for every text, one class a law, under the sentence that it holds.

They are tried on news-like heaps and small stories that Hypothesis writes, and on every text beside this file. The long
search: ``pytest tests/test_laws.py --hypothesis-profile=long``.
"""

from __future__ import annotations

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from corpus import TEXTS
from doors import FINDERS, read
from laws import check_headline_place, check_once, check_order, check_place, check_span
from newsparse import ParseError, Quote, Story
from pieces import PLAIN_PROSE
from strategies import (
    Figure,
    Told,
    WrittenDate,
    WrittenStory,
    any_text,
    curled,
    figures,
    marked_text,
    news_text,
    stories,
    written_dates,
)
from walks import moved, straightened


class Law:
    """A law that is tried on heaps, and on every text that was written for tests."""

    def check(self, text: str) -> None:
        """Hold the law against one text."""
        raise NotImplementedError

    @given(news_text())
    def test_heaps(self, text: str) -> None:
        """In heaps."""
        self.check(text)

    @pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
    def test_written(self, text: str) -> None:
        """In text that was written for tests."""
        self.check(text)


class TestSpan(Law):
    """For every result and every part of it, the slice of the input at its place is its text."""

    def check(self, text: str) -> None:
        """Compare every excerpt with what stands at its place."""
        check_span(text, (read(text), newsparse.parse_headline(text)))


class TestTotal:
    """Any string gives results and no exception; what is no string is turned away in `test_public.py`."""

    @given(st.one_of(any_text, news_text()), st.sampled_from([None, True, False]))
    @example("", None)
    @example("\ud800", True)
    @example('"' * 500, False)
    def test_find(self, text: str, headline: bool | None) -> None:
        """What looks for things never raises."""
        story = read(text, headline=headline)
        assert story.text == text
        assert newsparse.parse_headline(text).text in text

    @given(st.one_of(any_text, figures().map(lambda figure: figure.text), st.sampled_from(["%", "4 %", "May", "Q3"])))
    def test_parse(self, text: str) -> None:
        """What reads one value gives it, or a ParseError that knows the place."""
        for parse in (newsparse.parse_percentage, newsparse.parse_date):
            try:
                found = parse(text)
            except ParseError as error:
                refused = error
            else:
                assert found.text in text
                continue
            assert refused.text == text
            assert 0 <= refused.start <= refused.end <= len(text)
            assert refused.reason in str(refused)


class TestOrder(Law):
    """Results of one kind are sorted by place; figures, dates and marks do not overlap; no two quotes share a cue."""

    def check(self, text: str) -> None:
        """Compare every result with the next one of its kind."""
        check_order(read(text))


class TestPlace(Law):
    """Cue and speaker lie outside the content, a direct piece lies in one pair of marks, a part lies in its whole."""

    def check(self, text: str) -> None:
        """Look where the parts of quotes, roles, people and headlines lie."""
        check_place(read(text))
        check_headline_place(newsparse.parse_headline(text))


class TestLocal(Law):
    """A paragraph of plain prose put after a text changes no result (whether it has a headline being given)."""

    def check(self, text: str) -> None:
        """Compare with and without."""
        for headline in (False, True) if text.strip() else (False,):  # what is put after nothing comes first
            alone = read(text, headline=headline)
            followed = read(f"{text}\n\n{PLAIN_PROSE}", headline=headline)
            assert attrs.evolve(followed, text=text, paragraphs=followed.paragraphs[:-1]) == alone


class TestShift(Law):
    """A paragraph of plain prose put before a text moves every place by its length and changes nothing else."""

    def check(self, text: str) -> None:
        """Compare with and without."""
        before = f"{PLAIN_PROSE}\n\n"
        alone = read(text, headline=False)
        preceded = read(before + text, headline=False)
        assert attrs.evolve(preceded, text=text, paragraphs=preceded.paragraphs[1:]) == moved(alone, len(before))


class TestPublicationDay(Law):
    """Another publication day changes the values of dates that are told from it, and nothing else."""

    def check(self, text: str) -> None:
        """Compare a story read as of one day, of another, and of none."""
        first, second, undated = (newsparse.parse(text, published=day) for day in ("2021-03-15", "1987-11-03", None))
        assert self._without_values(first) == self._without_values(second) == self._without_values(undated)

    @staticmethod
    def _without_values(story: Story) -> Story:
        dates = tuple(attrs.evolve(date, start_date=None, end_date=None, iso=None) for date in story.dates)
        return attrs.evolve(story, published=None, dates=dates)


class TestMarks:
    """Curly or straight, the same results stand in the same places."""

    @given(marked_text())
    def test_heaps(self, text: str) -> None:
        """In text whose marks have their partners."""
        self.check(text)

    @given(stories())
    def test_stories(self, written: WrittenStory) -> None:
        """In stories."""
        self.check(written.text)

    def check(self, text: str) -> None:
        """Compare straight with curly."""
        assert straightened(newsparse.to_dict(read(curled(text)))) == straightened(newsparse.to_dict(read(text)))


class TestRoundTrip:
    """Write a percentage, a date or an attribution from its value, and parse it: the same value."""

    @given(figures())
    def test_percentages(self, figure: Figure) -> None:
        """Alone, and in a sentence."""
        (found,) = newsparse.find_percentages(f"Turnout on the island was {figure.text} at the last count.")
        for one in (newsparse.parse_percentage(figure.text), found):
            assert one.text == figure.text
            assert (one.value, one.high, one.unit, one.approximation) == attrs.astuple(figure)[1:]

    @given(written_dates())
    def test_dates(self, date: WrittenDate) -> None:
        """Alone, and in a sentence."""
        (found,) = newsparse.find_dates(f"The weir was built in {date.text} and never mended.")
        for one in (newsparse.parse_date(date.text), found):
            assert (one.text, one.iso) == (date.text, date.iso)

    @given(stories())
    def test_attributions(self, written: WrittenStory) -> None:
        """Every attribution of a story, and no other."""
        assert [_told(quote) for quote in read(written.text, headline=False).quotes] == list(written.told)


def _told(quote: Quote) -> Told:
    """Say of a quote that was found what is known of one that was written."""
    speaker, cue = quote.speaker, quote.cue
    return Told(
        quote.kind.value,
        tuple(piece.text for piece in quote.content),
        speaker.mention.text if speaker and speaker.mention else None,
        speaker.name if speaker else None,
        cue.text if cue else None,
    )


class TestOnce(Law):
    """Each pair of quotation marks is in the content of exactly one quote or thought, or is one quoted term."""

    @given(marked_text())
    def test_marked(self, text: str) -> None:
        """In text whose marks have their partners."""
        self.check(text)

    def check(self, text: str) -> None:
        """Count who claims each pair."""
        check_once(read(text))


class TestOneFace(Law):
    """A function that finds one kind of thing gives what the whole story has of it."""

    def check(self, text: str) -> None:
        """Compare every field that has a function of its own."""
        story = read(text)
        assert {name: find(text) for name, find in FINDERS.items()} == {name: getattr(story, name) for name in FINDERS}


class TestValues:
    """Results are plain values: the same text gives equal ones, in any thread, and copies and pickles are equal."""

    @given(news_text())
    def test_copies(self, text: str) -> None:
        """Pickled, copied or found again."""
        story = read(text)
        for other in (pickle.loads(pickle.dumps(story)), copy.copy(story), copy.deepcopy(story), read(text)):  # noqa: S301
            assert other == story
            assert hash(other) == hash(story)

    def test_threads(self) -> None:
        """Found in many threads at once."""
        texts = [*TEXTS.values()] * 2
        with ThreadPoolExecutor(8) as pool:
            assert list(pool.map(read, texts)) == [read(text) for text in texts]
