"""Headlines written from their parts are read back, parts stay in their place, and where a headline is looked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Excerpt, Headline
from newsparse._parsers.headlines import find_span, parse
from newsparse._parsers.headlines.kinds import KINDS, kinds_of
from newsparse._parsers.headlines.line import read
from newsparse._scan import Span, Text
from newsparse.lexicons import ENGLISH
from strategies import any_text, marked_text, news_text

ANY = st.one_of(any_text, marked_text(), news_text())

LABELS = ["LIVE", "Analysis", "Exclusive", "Fact check", "In pictures", "Letters"]
KICKERS = ["Tram strike", "Orrin Bridge fire", "Water crisis", "Swan inquiry", "Lock gate scandal"]
SPEAKERS = ["mayor", "harbour board chief", "tram union", "Ada Quill", "Mayor Lund", "leaked report", "Quill's lawyer"]
CUES = ["says", "warns", "insists", "claims", "admits"]
CLAUSES = [
    "Swan will leave the line by dusk",
    "Ferry fares 'must double' in spring",
    "Nobody was told of the leak",
    "Two lanes are still under water",
    "Drivers have had 'enough of swans'",
]
PUBLISHERS = ["The Tern Gazette", "Orrin Evening Post", "Tern Valley News", "Radio Orrin"]
DASHES = [" - ", " – ", " — "]
PIPES = [" | ", " || ", " :: ", " • "]


@attrs.frozen
class Written:
    """A headline and the parts it was written from; a part that it does not have is None."""

    text: str
    body: str
    kicker: str | None = None
    label: str | None = None
    publisher: str | None = None
    speaker: str | None = None
    cue: str | None = None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


Core = Callable[[str, str, str, str], Written]
"""Writes a clause, with or without attribution, from clause, speaker, cue and dash."""

CORES: list[Core] = [
    lambda clause, _speaker, _cue, _dash: Written(clause, clause),
    lambda clause, speaker, cue, _: Written(f"{clause}, {cue} {speaker}", clause, speaker=speaker, cue=cue),
    lambda clause, speaker, cue, _: Written(f"{clause}, {speaker} {cue}", clause, speaker=speaker, cue=cue),
    lambda clause, speaker, _, dash: Written(f"{clause}{dash}{speaker}", clause, speaker=speaker),
    lambda clause, speaker, _, __: Written(f"{_capital(speaker)}: {clause}", clause, speaker=_capital(speaker)),
    lambda clause, speaker, cue, _: Written(
        f"{_capital(speaker)} {cue} {_small(clause)}", _small(clause), speaker=_capital(speaker), cue=cue
    ),
    lambda clause, speaker, cue, _: Written(
        f"{_capital(speaker)} {cue} that {_small(clause)}", _small(clause), speaker=_capital(speaker), cue=cue
    ),
    lambda clause, speaker, _, __: Written(
        f"{clause}, according to {speaker}", clause, speaker=speaker, cue="according to"
    ),
]


@st.composite
def written_headlines(draw: st.DrawFn, cores: Sequence[Core] = CORES) -> Written:
    """Draw a headline: label, topic, clause with or without attribution, publisher."""
    core = draw(st.sampled_from(cores))
    dash = draw(st.sampled_from(DASHES))
    written = core(draw(st.sampled_from(CLAUSES)), draw(st.sampled_from(SPEAKERS)), draw(st.sampled_from(CUES)), dash)
    if draw(st.booleans()):
        kicker = draw(st.sampled_from(KICKERS))
        written = attrs.evolve(written, text=f"{kicker}: {written.text}", kicker=kicker)
    if draw(st.booleans()):
        label, joint = draw(st.sampled_from(LABELS)), draw(st.sampled_from([": ", *DASHES, *PIPES]))
        written = attrs.evolve(written, text=f"{label}{joint}{written.text}", label=label)
    if draw(st.booleans()):
        publisher, joint = draw(st.sampled_from(PUBLISHERS)), draw(st.sampled_from([*DASHES, *PIPES]))
        written = attrs.evolve(written, text=f"{written.text}{joint}{publisher}", publisher=publisher)
    return written


def _parse(source: str) -> Headline:
    return parse(Text(source, ENGLISH), Span(0, len(source)))


def _text(excerpt: Excerpt | None) -> str | None:
    return None if excerpt is None else excerpt.text


def _parts(headline: Headline) -> Iterator[Excerpt]:
    yield headline.body
    yield from headline.quoted
    yield from filter(None, (headline.kicker, headline.label, headline.publisher))
    if headline.attribution:
        yield headline.attribution.speaker
        yield from filter(None, (headline.attribution.cue,))


class TestRoundTrip:
    """What was written is read."""

    @given(written_headlines())
    def test_parts(self, written: Written) -> None:
        """Every part comes back as it was written, and no other."""
        headline = _parse(written.text)
        attribution = headline.attribution
        assert written == Written(
            text=headline.text,
            body=headline.body.text,
            kicker=_text(headline.kicker),
            label=_text(headline.label),
            publisher=_text(headline.publisher),
            speaker=attribution.speaker.text if attribution else None,
            cue=_text(attribution.cue) if attribution else None,
        )

    @given(written_headlines(CORES[:1]), st.sampled_from(["?", "?..", "? "]))
    def test_question(self, written: Written, ending: str) -> None:
        """A question mark at the end of the body makes a question, whatever stands around it."""
        asked = written.text.replace(written.body, written.body + ending, 1)
        assert _parse(asked).is_question
        assert not _parse(written.text).is_question


class TestPlaces:
    """Where the parts lie, in any text."""

    @given(ANY)
    def test_inside(self, source: str) -> None:
        """Every part is words of the source, inside the headline."""
        headline = _parse(source)
        for part in (headline, *_parts(headline)):
            assert source[part.start : part.end] == part.text
            assert headline.start <= part.start <= part.end <= headline.end

    @given(ANY)
    def test_apart(self, source: str) -> None:
        """Kicker, label, publisher, speaker and cue do not overlap each other or the body."""
        headline = _parse(source)
        parts = sorted(
            (part.start, part.end) for part in _parts(headline) if part not in headline.quoted or part == headline.body
        )
        assert all(before[1] <= after[0] for before, after in pairwise(parts))

    @given(written_headlines(), st.sampled_from(["", "\n", "Swans.\n\n"]))
    def test_shifted(self, written: Written, before: str) -> None:
        """A headline is read alike wherever it stands."""
        source = before + written.text + '\n\nThe "next" paragraph.'
        text = Text(source, ENGLISH)
        there = parse(text, Span(len(before), len(before) + len(written.text)))
        alone = _parse(written.text)
        assert [part.text for part in _parts(there)] == [part.text for part in _parts(alone)]
        assert there.start == alone.start + len(before)

    def test_too_long(self) -> None:
        """What no headline could be stays in one piece."""
        source = "Mayor says swan is late, " * 1000 + "says mayor?"
        whole = Excerpt(0, len(source), source)
        assert _parse(source) == Headline(0, len(source), source, body=whole, is_question=True)


class TestKinds:
    """What words are among others."""

    @given(ANY)
    def test_letters(self, source: str) -> None:
        """Every word has one letter, and the table explains it."""
        line = read(Text(source, ENGLISH), Span(0, len(source)))
        assert len(line.kinds) == len(line.words) == len(line.places)
        assert set(line.kinds) <= KINDS.keys()

    @pytest.mark.parametrize(
        ("words", "kinds"),
        [
            ("Council cuts tram fares", "RVnk"),
            ("Tram fare cuts anger drivers", "Nnknr"),
            ("They don't say it's his swan", "IXcJYn"),
            ("Ministers to unveil Orrin's tram", "rTFYn"),
            ("Clerk shreds the menus", "RVDn"),
            ("Two wardens who fed swan quit", "1rWVnn"),
            ("Trams that May and Will Lund drove", "KMN&NNV"),
            ("Anti-people fees shock Saudis", "KkVK"),
            ("£4m for #swans of the U.S.", "1PkPDN"),
        ],
    )
    def test_verbs(self, words: str, kinds: str) -> None:
        """Neighbours decide what is a verb."""
        assert kinds_of(ENGLISH, words.split()) == kinds


class TestLexicon:
    """Words that a user adds are words of headlines too."""

    @pytest.mark.parametrize(
        ("field", "word", "source", "body"),
        [
            ("headline_labels", "swan watch", "Swan watch: Bird is back", "Bird is back"),
            ("outlets", "Ternly", "Bird is back - Ternly Orrin", "Bird is back"),
            ("reporting_verbs", "honk", "Mayor honks bird is back", "bird is back"),
            ("topic_words", "birdgate", "Birdgate: Mayor needs sleep", "Mayor needs sleep"),
        ],
    )
    def test_added(self, field: str, word: str, source: str, body: str) -> None:
        """An entry more, and the headline is taken apart."""
        text = Text(source, ENGLISH.adding(**{field: [word]}))
        assert parse(text, Span(0, len(source))).body.text == body
        assert _parse(source) != parse(text, Span(0, len(source)))


PROSE = "The swan had been seen on the line by three drivers before dawn, a spokeswoman for the tram company said."
STORY = "\n\n" + PROSE


class TestFindSpan:
    """Whether the first paragraph is a headline."""

    @pytest.mark.parametrize(
        "headline",
        [
            "Swan stops tram",
            "Swan stops tram.",
            "Mayor: 'I never met the swan.'",
            "'I never met the swan'",
            "“I never met the swan”",
            "“I never met the swan,” says mayor",
            "Swan stops tram: " + "the long tale of a bird, a driver and a city " * 3,
            "TRAM STRIKE - TALKS COLLAPSE IN ORRIN",
        ],
    )
    def test_found(self, headline: str) -> None:
        """It is short; it may quote, and end in a full stop."""
        assert find_span(Text(headline + STORY, ENGLISH)) == Span(0, len(headline.rstrip()))

    @pytest.mark.parametrize(
        "opening",
        [
            "“I never met the swan.”",
            '"I never met the swan," she said.',
            "“I never met the swan",
            "By Bo Lund",
            "ORRIN, May 3 (TNA) - A swan stopped a tram.",
            "ORRIN — A swan stopped a tram.",
            PROSE + " It flew off later.",
            "Swan stops tram: " + "the long tale of a bird, a driver and a city " * 5,
        ],
    )
    def test_not_found(self, opening: str) -> None:
        """Speech, bylines, datelines and whole sentences of prose are the story already."""
        assert find_span(Text(opening + STORY, ENGLISH)) is None

    @pytest.mark.parametrize("source", ["", " \n ", "Swan stops tram", "Swan stops tram\n\n"])
    def test_alone(self, source: str) -> None:
        """A text of one paragraph has none."""
        assert find_span(Text(source, ENGLISH)) is None

    @pytest.mark.parametrize(
        ("source", "headline"),
        [
            ("Swan stops tram; \nDrivers cheer." + STORY, "Swan stops tram; \nDrivers cheer."),
            ("Swan stops tram;\n\nDrivers cheer." + STORY, "Swan stops tram;"),
            ("Swan stops tram;\nDrivers cheer.", "Swan stops tram;"),
            ("Swan stops tram;\n" + PROSE * 2 + STORY, "Swan stops tram;"),
        ],
    )
    def test_deck(self, source: str, headline: str) -> None:
        """A deck on the next line belongs to it, where a semicolon announces it and a story follows."""
        text = Text(source, ENGLISH)
        span = find_span(text)
        assert span is not None
        assert text.source[slice(*span)] == headline
