"""Hypothesis strategies that write news: awkward text in heaps, and small stories of which it is known what is true.

Plain random text almost never holds a quotation mark, a name or a per cent sign; these do nothing but. Every name and
every sentence is invented.
"""

from __future__ import annotations

import datetime
from decimal import Decimal

import attrs
from hypothesis import strategies as st

from pieces import (
    BREAKS,
    CLAUSES,
    CUES,
    DAYS,
    FIGURES,
    NAMES,
    PIECES,
    ROLES,
    SAYING_CUES,
    SAYINGS,
    SHREDS,
    SMALL_WORDS,
    SPACES,
)

__all__ = [
    "Character",
    "Figure",
    "Told",
    "WrittenDate",
    "WrittenStory",
    "any_text",
    "curled",
    "figures",
    "marked_text",
    "news_text",
    "stories",
    "written_dates",
]


@attrs.frozen
class Character:
    """An invented person, as a story names them at first and later."""

    name: str
    short: str


CAST = (
    Character("Osric Fenn", "Mr Fenn"),
    Character("Wilma Tarn", "Ms Tarn"),
    Character("Kwame Ostler", "Dr Ostler"),
    Character("Priya Holt", "Holt"),
    Character("Edda Brock", "Dame Edda"),
)


@attrs.frozen
class Told:
    """One attribution of a story that was written here: what a reader would say is true of it."""

    kind: str
    content: tuple[str, ...]
    mention: str | None
    name: str | None
    cue: str | None


@attrs.frozen
class WrittenStory:
    """A story that was written here, and its attributions in text order."""

    text: str
    told: tuple[Told, ...]


@attrs.frozen
class Figure:
    """A percentage that was written here, and its value."""

    text: str
    value: Decimal
    high: Decimal | None
    unit: str
    approximation: str | None


@attrs.frozen
class WrittenDate:
    """A date that was written here, and its value."""

    text: str
    iso: str


# -- heaps ---------------------------------------------------------------------------------------------------------

any_text = st.text(st.characters(codec=None, exclude_categories=()))
"""Any string at all, lone surrogates included."""

_piece = st.one_of(*(st.sampled_from(pieces) for pieces in PIECES))
_spaced = st.tuples(_piece, st.sampled_from(SPACES)).map("".join)
_heap = st.one_of(st.lists(_spaced, max_size=5), st.lists(_spaced, min_size=10, max_size=60)).map("".join)

_WORDS = (NAMES, ROLES, CUES, CUES, SMALL_WORDS, FIGURES, DAYS, CLAUSES)
_word = st.one_of(*(st.sampled_from(words) for words in _WORDS))
_words = st.lists(_word, min_size=1, max_size=6).map(" ".join)
_quoted = st.tuples(_words, st.sampled_from([",", ".", "?", ""])).map(lambda parts: '"{}{}"'.format(*parts))
_marked = st.lists(st.one_of(_words, _quoted), min_size=1, max_size=8).map(" ".join)


def marked_text() -> st.SearchStrategy[str]:
    """Write paragraphs in which every double mark is straight and has its partner."""
    return st.lists(_marked, min_size=1, max_size=3).map("\n\n".join)


@st.composite
def news_text(draw: st.DrawFn) -> str:
    """Write something like news: heaps of its pieces, words between sound marks, small stories, any string at all."""
    part = st.one_of(_heap, _heap, _marked, stories().map(lambda story: story.text), any_text)
    return draw(st.sampled_from(BREAKS)).join(draw(st.lists(part, min_size=1, max_size=4)))


def curled(text: str) -> str:
    """Write well-paired straight marks as curly ones, and the apostrophes too."""
    opened, *rest = text.replace("'", "’").split('"')
    return opened + "".join("“”"[place % 2] + part for place, part in enumerate(rest))


# -- what is known to be true --------------------------------------------------------------------------------------

_SENTENCES = (
    ("direct", '{mention} {cue}: "{words}."', ("{words}.",)),
    ("direct", '"{words}," {mention} {cue}.', ("{words},",)),
    ("direct", '"{words}," {cue} {mention}.', ("{words},",)),
    ("direct", '"{words}," {mention} {cue}. "{more}."', ("{words},", "{more}.")),
    ("indirect", "{mention} {cue} that {clause}.", ("{clause}",)),
    ("mixed", '{mention} {cue} that {clause} "{shred}".', ('{clause} "{shred}"',)),
    ("direct", '{mention}{aside} {cue}: "{words}."', ("{words}.",)),
    ("direct", '"{words}," {mention}{aside} {cue}.', ("{words},",)),
    ("direct", '"{words}," {mention} {cue}, "{more}."', ("{words},", "{more}.")),
    ("indirect", "{mention}{aside} {cue} that {clause}.", ("{clause}",)),
    ("indirect", "{mention} {cue} on Monday that {clause}.", ("{clause}",)),
)
"""Ways to attribute: the kind of quote, how it is written, and which parts of that are its content."""


ASIDES = (", 61,", ", a sailor,", ", who sails,", ", a sailor from Tern Bay,", ", 61, a sailor,", " (left)")
"""What stands between a name and its cue."""


@st.composite
def stories(draw: st.DrawFn) -> WrittenStory:
    """Write a story of a few paragraphs, an attribution each; who has spoken once is named shortly from then on."""
    speakers = draw(st.lists(st.sampled_from(CAST), min_size=1, max_size=5))
    mentions = [who.short if who in speakers[:place] else who.name for place, who in enumerate(speakers)]
    paragraphs = [draw(_paragraphs(who, mention)) for who, mention in zip(speakers, mentions, strict=True)]
    text = draw(st.sampled_from(["\n\n", "\r\n\r\n"])).join(text for text, _ in paragraphs)
    return WrittenStory(text, tuple(told for _, told in paragraphs))


@st.composite
def _paragraphs(draw: st.DrawFn, who: Character, mention: str) -> tuple[str, Told]:
    kind, sentence, content = draw(st.sampled_from(_SENTENCES))
    words, more = draw(st.permutations(SAYINGS))[:2]
    cue = draw(st.sampled_from(SAYING_CUES))
    clause, shred, aside = (draw(st.sampled_from(parts)) for parts in (CLAUSES, SHREDS, ASIDES))

    def write(template: str) -> str:
        return template.format(
            mention=mention, cue=cue, words=words, more=more, clause=clause, shred=shred, aside=aside
        )

    return write(sentence), Told(kind, tuple(write(piece) for piece in content), mention, who.name, cue)


# fmt: off
_ONES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
         "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_UNITS = {"%": "percent", " per cent": "percent", " percent": "percent", "pc": "percent",
          " percentage points": "point", " basis points": "basis_point"}
_HEDGES = {"about": "about", "nearly": "about", "more than": "more_than", "just under": "less_than",
           "at least": "at_least", "up to": "at_most"}
_RANGES = ("{low}{unit} to {high}{unit}", "between {low}{unit} and {high}{unit}", "{low} to {high}{unit}",
           "{low}-{high}{unit}")
# fmt: on

_amounts = st.decimals(min_value=2, max_value=2000, places=1) | st.integers(2, 2000).map(Decimal)


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    """Write a percentage: one amount, hedged or not, in digits or words, or a range."""
    unit = draw(st.sampled_from(sorted(_UNITS)))
    value, high = draw(_amounts), draw(_amounts)
    if value < high and draw(st.booleans()):
        text = draw(st.sampled_from(_RANGES)).format(low=value, high=high, unit=unit)
        return Figure(text, value, high, _UNITS[unit], None)
    hedge = draw(st.sampled_from(["", *_HEDGES]))
    amount = draw(st.sampled_from(_ways_to_write(value, unit)))
    return Figure(f"{hedge} {amount}".lstrip(), value, None, _UNITS[unit], _HEDGES.get(hedge))


def _ways_to_write(amount: Decimal, unit: str) -> list[str]:
    ways = [f"{amount}{unit}", f"{amount:,}{unit}"]
    if amount == amount.to_integral_value() and amount < 100 and unit.startswith(" "):
        ways.append(_in_words(int(amount)) + unit)
    return ways


def _in_words(number: int) -> str:
    tens, ones = divmod(number, 10)
    if number < len(_ONES):
        return _ONES[number]
    return f"{_TENS[tens - 2]}-{_ONES[ones]}" if ones else _TENS[tens - 2]


_WAYS_TO_DATE = (
    # how newsrooms write it, and its ISO form
    ("{day.day} {day:%B %Y}", "{day:%Y-%m-%d}"),
    ("{day:%B} {day.day}, {day:%Y}", "{day:%Y-%m-%d}"),
    ("{day:%A, %B} {day.day}, {day:%Y}", "{day:%Y-%m-%d}"),
    ("{day:%A} {day.day} {day:%B %Y}", "{day:%Y-%m-%d}"),
    ("{day.day} {day:%b %Y}", "{day:%Y-%m-%d}"),
    ("{day:%Y-%m-%d}", "{day:%Y-%m-%d}"),
    ("{day:%B %Y}", "{day:%Y-%m}"),
    ("{ordinal} quarter of {day:%Y}", "{day:%Y}-Q{quarter}"),
    ("Q{quarter} {day:%Y}", "{day:%Y}-Q{quarter}"),
    ("{day:%Y}", "{day:%Y}"),
)


@st.composite
def written_dates(draw: st.DrawFn) -> WrittenDate:
    """Write a date with its year, in one of the ways that newsrooms write it."""
    day = draw(st.dates(datetime.date(1901, 1, 1), datetime.date(2099, 12, 31)))
    quarter = (day.month + 2) // 3
    ordinal = ("first", "second", "third", "fourth")[quarter - 1]
    written, iso = draw(st.sampled_from(_WAYS_TO_DATE))
    return WrittenDate(written.format(day=day, quarter=quarter, ordinal=ordinal), iso.format(day=day, quarter=quarter))
