"""Libraries that do a part of what newsparse does, as speed.py runs them where they are installed."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence

import attrs

import newsparse
from benchmarks.corpus import Article

__all__ = ["LEFT_OUT", "PEERS", "Peer"]


@attrs.frozen
class Peer:
    """One call of another library: how it is loaded for some stories, and which function of ours does its work."""

    call: str
    beside: str
    load: Callable[[Sequence[Article]], Callable[[Article], object]]


def _quantulum3(_: Sequence[Article]) -> Callable[[Article], object]:
    parser = importlib.import_module("quantulum3.parser")
    return lambda story: parser.parse(story.text)


def _nameparser(stories: Sequence[Article]) -> Callable[[Article], object]:
    """It takes names apart that somebody else has found: it is given the names that we find, and so does less."""
    library = importlib.import_module("nameparser")
    names = {
        story.text: [mention.text for person in newsparse.find_people(story.text) for mention in person.mentions]
        for story in stories
    }
    return lambda story: [library.HumanName(name) for name in names[story.text]]


def _dateparser(_: Sequence[Article]) -> Callable[[Article], object]:
    library = importlib.import_module("dateparser.search")
    return lambda story: library.search_dates(story.text, languages=["en"])


PEERS: Mapping[str, Peer] = {
    "quantulum3": Peer("parser.parse", "find_percentages", _quantulum3),
    "nameparser": Peer("HumanName, on names found by us", "find_people", _nameparser),
    "dateparser": Peer("search.search_dates", "find_dates", _dateparser),
}
"""By the name under which they are imported."""

LEFT_OUT: Mapping[str, str] = {
    "textacy": "whose direct_quotations reads the parses of a trained spaCy model, which is a download of its own",
}
