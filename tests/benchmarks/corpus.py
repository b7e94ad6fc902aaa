"""Stories to measure on: those of a folder or a file, or as many as wanted out of templates.

The templates and all that is put into them are invented. A number gives the same story on every machine, and stories
of different numbers name different people, places and days, as those of a newspaper do.
"""

from __future__ import annotations

import datetime
import gzip
import json
import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import attrs

__all__ = ["Article", "generated", "read"]


@attrs.frozen
class Article:
    """A story as it comes in: its text, headline first, and the day it was published."""

    text: str
    published: str
    headline: str


_FIRST_DAY = datetime.date(2021, 3, 15)
_DAYS = 700
"""How many days the stories are spread over."""

# fmt: off
_GIVEN = ("Ada", "Orla", "Nerys", "Odile", "Zora", "Edda", "Bo", "Tam", "Tobias", "Kwame", "Ivo", "Jean-Luc")
_OFFICES = ("harbour master", "council leader", "chief executive", "deputy mayor", "port inspector", "head teacher",
            "ferry minister", "union secretary", "marine surveyor", "museum director")
_HONORIFICS = ("Mr", "Ms", "Dr", "Prof", "Councillor")
_BODIES = ("Council", "Harbour Trust", "Ferry Company", "Boatmen's Union", "University", "Lifeboat Society")
_THINGS = ("the winter ferry", "the new slipway", "the fog bell", "the toll bridge", "the fish market", "the sea wall")
_DEEDS = ("close", "move to the north quay", "cost twice as much", "open a year late", "need new planks", "be sold")
_SAYINGS = (
    "We have asked for it twice, and nobody has answered",
    "I would not put my own dog on that boat in February",
    "It isn't the sailors' fault, and they shouldn't pay for it",
    "Nobody here wants a quarrel; we want a timetable",
    "There is a 'wait and see' mood in the whole town",
    "My mother rowed across for 30 years, and she never complained",
    "If they need five months to paint a hull, they should lend us another one until they have finished",
    "You cannot mend a wall by looking at it, and looking at it is all that has been done so far",
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October")
_ONSETS = ("b", "br", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "t", "tr", "v", "w")
_VOWELS = ("a", "e", "i", "o", "u", "ai", "ea", "oo")
_CODAS = ("l", "n", "r", "s", "nd", "ck", "rn", "st")

_HEADLINES = (
    "{place}: {thing} must {deed}, says {office}",
    "{Thing} will {deed}, warns {surname}",
    "Why {thing} of {place} may '{deed}' | The {place} Lantern",
    "{place} {body} wants {thing} to {deed}",
)
_PARAGRAPHS = (
    "Plans to let {thing} {deed} would leave {place} “stranded”, the leader of {place} {body} said on {weekday}.",
    "“{saying},” said {person}, {office} of {place} since {year}.",
    "{Office} {person} told reporters: “{saying}.”",
    "“{saying},” {surname} said. “I have told them so.”",
    "Asked about {thing} last {weekday}, {honorific} {surname} said: “{saying}.\n\n“That is all I have to say.”",
    "{honorific} {surname}, who was {office} until {month} {year}, added that {thing} would {deed}.",
    "{other}, a {office} at the {place} {body}, wrote in {their} report that {share}% of the planks were loose.",
    "A poll by the {place} {body} on {month} {day} found {share}% of islanders for it and {rest} per cent against.",
    "But {other} insisted that {thing} could not {deed} before the autumn, and she blamed the {body}.",
    "According to the {body}, fares have risen by {few} percentage points since {month} {day}, {year}.",
    "“It is a {few}-year job,” she said, though {honorific} {surname} believes it will take longer.",
    "Neither {person} nor {other} would say whether {thing} will {deed} next year.",
    "{place} {body} said in a statement: “{saying}.” It has until {day} {month} to decide.",
)
_LONGER = """
{Thing} was built in {year} by the grandfathers of those who use it now, stood empty while the quarry was shut, and
carries about {share}00 people a day in the months when the weather lets it run.

The {body} did not answer. It met behind closed doors for most of the afternoon, with the lamps lit, and its clerk
came out only once, to ask for more chairs and to send two boys for the charts that hang in the old customs house.

The boats lay three deep along the quay, and rain blew in from the west until the bell was rung. Most of the stalls
had been taken in by then, and the few people who still stood on the steps spoke about the price of rope, the road
round by the bridge, which takes more than an hour, and a winter that nobody was looking forward to.

Work on the north quay has gone on for so long that children who watched the first stones being laid now bring their
own children to see it. Each time a gale takes a part of it away, the money is found again, though never in one go,
and the cranes come back across the bay on the barge that was bought for them.

It is not the first time that the town and its neighbours have been at odds. When the railway came, {place} wanted the
station and was given the goods yard, and older residents can still point out the window from which the plans are
supposed to have been thrown into the harbour.
"""
_SHAPES = (*_PARAGRAPHS, *(" ".join(paragraph.split()) for paragraph in _LONGER.split("\n\n")))
# fmt: on


def generated(count: int, first: int = 0) -> Iterator[Article]:
    """Write stories out of the templates, each by its number."""
    return (_written(number) for number in range(first, first + count))


def read(path: Path) -> Iterator[Article]:
    """Read a folder of .txt files, or a .jsonl or .jsonl.gz file with a ``text`` (and ``title``, ``published``)."""
    if path.is_dir():
        for file in sorted(path.rglob("*.txt")):
            yield _read(file.read_text(encoding="utf-8"))
        return
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    for line in content.splitlines():
        story = json.loads(line)
        yield _read(story["text"], story.get("published"), story.get("title"))


def _read(text: str, published: str | None = None, headline: str | None = None) -> Article:
    opening = text.strip().partition("\n")[0]
    return Article(text, published or _FIRST_DAY.isoformat(), headline or opening)


def _written(number: int) -> Article:
    draw = random.Random(number)  # noqa: S311 - a story that comes again is what is wanted

    def one_of(words: Sequence[str]) -> str:
        return words[int(draw.random() * len(words))]  # what Python promises not to change is random() alone

    words = _cast(one_of)
    headline = one_of(_HEADLINES).format_map(words)
    paragraphs = [headline]
    for shape in sorted(_SHAPES, key=lambda _: draw.random())[number % 6 :]:
        paragraph = shape.format_map(words | _details(one_of))
        paragraphs.append(paragraph.translate(_STRAIGHT) if number % 2 else paragraph)
    published = _FIRST_DAY + datetime.timedelta(days=number % _DAYS)
    return Article("\n\n".join(paragraphs) + "\n", published.isoformat(), headline)


_STRAIGHT = {ord("“"): '"', ord("”"): '"'}
"""Every other story has its double marks from a typewriter."""


def _cast(one_of: Callable[[Sequence[str]], str]) -> dict[str, str]:
    """Give what stays the same in a story: the place, the body, the first speaker."""
    surname, office, thing = _invented(one_of), one_of(_OFFICES), one_of(_THINGS)
    return {
        "place": f"{_invented(one_of)}mouth",
        "body": one_of(_BODIES),
        "surname": surname,
        "person": f"{one_of(_GIVEN)} {surname}",
        "honorific": one_of(_HONORIFICS),
        "office": office,
        "Office": office.capitalize(),
        "thing": thing,
        "Thing": thing.capitalize(),
        "deed": one_of(_DEEDS),
    }


def _details(one_of: Callable[[Sequence[str]], str]) -> dict[str, str]:
    """Give what is another in every paragraph."""
    share = 10 + int(one_of(_TENS)) + int(one_of(_ONES))
    return {
        "other": f"{one_of(_GIVEN)} {_invented(one_of)}",
        "their": one_of(("his", "her")),
        "saying": one_of(_SAYINGS),
        "weekday": one_of(_WEEKDAYS),
        "month": one_of(_MONTHS),
        "year": f"20{one_of(_ONES[:2])}{one_of(_ONES)}",
        "day": f"{1 + int(one_of(_ONES))}",
        "few": f"{2 + int(one_of(_ONES))}",
        "share": f"{share}",
        "rest": f"{100 - share}",
    }


_ONES = tuple("0123456789")
_TENS = tuple(f"{ten}0" for ten in range(7))


def _invented(one_of: Callable[[Sequence[str]], str]) -> str:
    """Make up a name."""
    syllables = "".join(one_of(_ONSETS) + one_of(_VOWELS) for _ in range(2))
    return (syllables + one_of(_CODAS)).capitalize()
