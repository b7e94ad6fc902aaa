"""The page that people read."""

from __future__ import annotations

import datetime
from decimal import Decimal

import attrs
from hypothesis import given

import newsparse
from newsparse import (
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
    QuotedTerm,
    QuoteKind,
    Resolution,
    RoleRelation,
    Speaker,
    Story,
)
from newsparse._cli.account import account
from strategies import news_text

EMPTY = Story("", None, None, (), (), (), (), (), (), (), (), (), (), ())


def some(text: str) -> Excerpt:
    """Make an excerpt whose place does not matter here."""
    return Excerpt(0, len(text), text)


def perhaps(text: str | None) -> Excerpt | None:
    """Make an excerpt where there is something."""
    return some(text) if text else None


BO = Person("Bo Lund", pronouns=("he",), mentions=(some("Bo Lund"), some("Mr Lund"), some("Mr Lund")))
ROLES = (
    NamedRole(0, 1, "x", BO, some("mate"), some("Tern Line"), is_former=True, is_kinship=False,
              relation=RoleRelation.AFTER),
    NamedRole(0, 1, "x", BO, None, some("Reed Society"), is_former=False, is_kinship=False, relation=RoleRelation.WITH),
)  # fmt: skip


def quote(speaker: Speaker | None, *pieces: str, kind: QuoteKind = QuoteKind.DIRECT, cue: str | None = "said") -> Quote:
    """Make a quote of some pieces."""
    content = tuple(map(some, pieces))
    return Quote(0, 1, "x", kind, QuoteAct.SPEECH, content, speaker, perhaps(cue), None, "by_hand")


def figure(
    text: str, *, whole: str | None = None, claim: str | None = None, change: Change | None = None
) -> Percentage:
    """Make a percentage that has what is given."""
    share, said = perhaps(whole), perhaps(claim)
    return Percentage(0, 1, text, Decimal(4), None, PercentUnit.PERCENT, None, change, share, said, None)


class TestAccount:
    """The page that people read."""

    def test_nothing(self) -> None:
        """Even nothing is said in words."""
        assert account(EMPTY) == "Nothing found."

    def test_headline(self) -> None:
        """The body, then the parts that are there."""
        headline = Headline(
            0, 1, "x", some("Are fares 'fair'?"), some("Ferry"), some("Analysis"), some("The Tern Gazette"),
            HeadlineAttribution(some("Bo Lund"), some("asks")), (some("fair"),), is_question=True,
        )  # fmt: skip
        assert account(attrs.evolve(EMPTY, headline=headline)).splitlines() == [
            "Headline",
            "--------",
            "  Are fares 'fair'?",
            "  kicker         Ferry",
            "  label          Analysis",
            "  publisher      The Tern Gazette",
            "  attributed to  Bo Lund (asks)",
            '  quoted         "fair"',
            "  asks           yes",
        ]

    def test_headline_without_parts(self) -> None:
        """What is missing is left out; a colon that attributes is no word."""
        headline = Headline(0, 1, "x", some("Fares rise"), attribution=HeadlineAttribution(some("Board"), None))
        assert account(attrs.evolve(EMPTY, headline=headline)).splitlines()[2:] == [
            "  Fares rise",
            "  attributed to  Board",
        ]

    def test_headline_that_attributes_nothing(self) -> None:
        """The quoted words stand there all the same."""
        headline = Headline(0, 1, "x", some("A 'fair' fare"), quoted=(some("fair"),))
        assert account(attrs.evolve(EMPTY, headline=headline)).splitlines()[3:] == ['  quoted  "fair"']

    def test_quotes_stand_under_their_speakers(self) -> None:
        """In order of first speech; with the speaker's roles, and by what the speaker was found."""
        bo = Speaker(some("Bo Lund"), "Bo Lund", BO, Resolution.NAMED)
        mate = Speaker(some("a mate"), "a mate", None, Resolution.ROLE)
        quotes = (
            quote(bo, "We sail.", "At dawn."),
            quote(mate, 'fog was "nothing"', kind=QuoteKind.MIXED, cue="told"),
            quote(attrs.evolve(bo, mention=some("he"), resolved_by=Resolution.PRONOUN), "fog", kind=QuoteKind.INDIRECT),
            quote(attrs.evolve(bo, resolved_by=Resolution.CARRIED), "On.", cue=None),
            quote(attrs.evolve(bo, resolved_by=Resolution.CONTEXT), "So.", cue=None),
            quote(None, "Ho."),
            quote(Speaker(None, None, None, Resolution.NONE), "Hum."),
        )
        told = attrs.evolve(quotes[1], addressee=some("reporters"))
        page = account(attrs.evolve(EMPTY, quotes=(quotes[0], told, *quotes[2:]), roles=ROLES))
        assert page.splitlines() == [
            "Who said what",
            "-------------",
            "  Bo Lund (former mate, Tern Line; Reed Society)",
            "    said (direct)",
            '      "We sail."',
            '      "At dawn."',
            '    said (indirect, as "he")',
            "      fog",
            "    no cue (direct, going on)",
            '      "On."',
            "    no cue (direct, from the context)",
            '      "So."',
            "  a mate",
            '    told (to reporters, mixed, as "a mate")',
            '      fog was "nothing"',
            "  Nobody named",
            "    said (direct)",
            '      "Ho."',
            "    said (direct)",
            '      "Hum."',
        ]

    def test_people_and_organizations(self) -> None:
        """Roles, then every other form of the name, once each."""
        line = Organization("Tern Line")
        page = account(attrs.evolve(EMPTY, people=(BO, Person("Pip")), organizations=(line,), roles=ROLES))
        assert page.splitlines() == [
            "People",
            "------",
            "  Bo Lund  former mate, Tern Line; Reed Society; written: Mr Lund, he",
            "  Pip",
            "",
            "Organizations",
            "-------------",
            "  Tern Line",
        ]

    def test_figures(self) -> None:
        """Those of a poll together, the others after them."""
        poll = (figure("47%", whole="islanders", claim="would move"), figure("23%"))
        other = figure("4%", change=Change.UP)
        polls = (Poll(some("A survey"), poll), Poll(None, (figure("9%"),)))
        page = account(attrs.evolve(EMPTY, percentages=(other, *poll, figure("9%")), polls=polls))
        assert page.splitlines()[2:] == [
            "  A survey",
            "    47%  of islanders would move",
            "    23%",
            "  No source given",
            "    9%",
            "  No source given",
            "    4%  (up)",
        ]

    def test_dates(self) -> None:
        """Days as ISO writes them, a week with its days, each expression once."""
        monday, sunday = datetime.date(2026, 9, 7), datetime.date(2026, 9, 13)
        dates = (
            DateMention(0, 1, "Monday", monday, monday, Granularity.DAY, "2026-09-07"),
            DateMention(0, 1, "last week", monday, sunday, Granularity.WEEK, "2026-W37"),
            DateMention(9, 10, "Monday", monday, monday, Granularity.DAY, "2026-09-07"),
            DateMention(0, 1, "next year", None, None, Granularity.YEAR, None),
        )
        assert account(attrs.evolve(EMPTY, dates=dates)).splitlines()[2:] == [
            "  Monday     2026-09-07",
            "  last week  2026-W37 (2026-09-07 to 2026-09-13)",
            "  next year  not placed: relative to the publication day",
        ]

    def test_thoughts_and_terms(self) -> None:
        """Beliefs and words in marks that nobody says have sections of their own."""
        thought = quote(
            Speaker(some("Pip"), "Pip", None, Resolution.NAMED), "fog", kind=QuoteKind.INDIRECT, cue="fears"
        )
        terms = (QuotedTerm(0, 1, "Old Pip"), QuotedTerm(0, 1, "Tub"))
        assert account(attrs.evolve(EMPTY, thoughts=(thought,), quoted_terms=terms)).splitlines() == [
            "Who thinks what",
            "---------------",
            "  Pip",
            "    fears (indirect)",
            "      fog",
            "",
            "Other words in quotation marks",
            "------------------------------",
            '  "Old Pip", "Tub"',
        ]

    def test_fits_the_page(self) -> None:
        """Long speech is wrapped and set in; long labels have a line of their own."""
        speech = quote(Speaker(None, "Bo", None, Resolution.NAMED), "a long and winding word " * 20)
        people = (Person("An Exceedingly Long Name Of Some Body", mentions=(some("A Body"),)), BO)
        page = account(attrs.evolve(EMPTY, quotes=(speech,), people=people)).splitlines()
        assert max(map(len, page)) <= 88
        assert page[-3:] == [
            "  An Exceedingly Long Name Of Some Body",
            "           written: A Body",
            "  Bo Lund  written: Mr Lund, he",
        ]

    def test_a_word_too_long_for_the_page_stays_whole(self) -> None:
        """It can still be copied."""
        word = "https://tern.example/" + "pip-" * 30
        assert word in account(attrs.evolve(EMPTY, quoted_terms=(QuotedTerm(0, 1, word),)))

    @given(news_text())
    def test_any_story(self, text: str) -> None:
        """Nothing in a story reaches the terminal as a control character."""
        page = account(newsparse.parse(text))
        assert all(sign == "\n" or not ("\0" <= sign < " " or "\x7f" <= sign < "\xa0") for sign in page)
