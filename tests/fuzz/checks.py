"""What must hold of any text at each door of newsparse, cheap enough to be asked of millions of texts.

No fuzzer is needed here: a check takes a text and raises AssertionError, or lets through what newsparse raised, where a
law is broken.
"""

from __future__ import annotations

import io
import json
import sys
import unicodedata
from collections.abc import Callable, Mapping
from contextlib import redirect_stderr, redirect_stdout
from unittest import mock

import attrs

import newsparse
from doors import FINDERS, PUBLISHED, read
from laws import check_headline_place, check_once, check_order, check_place, check_span
from newsparse import ParseError, Story
from newsparse._cli import main

__all__ = ["DAYS", "DOORS", "ENCODINGS", "Asked"]

DAYS = (None, PUBLISHED, "0001-01-01", "9999-12-31", "2020-02-29", "1582-10-10")
"""Publication days that must be taken; any other string may be."""
ENCODINGS = ("utf-8", "ascii", "cp1252")
"""What standard output may be able to say."""


@attrs.frozen
class Asked:
    """What is asked for beside the text."""

    published: str | None = None
    headline: bool | None = None
    format: str = "text"
    encoding: str = "utf-8"


def check_story(text: str, asked: Asked) -> None:
    """Read a story twice: the laws of one reading hold, and both readings are equal."""
    story = _story(text, asked)
    if story is not None:
        assert story.text == text
        check_span(text, story)
        check_order(story)
        check_place(story)
        check_once(story)
        assert _story(text, asked) == story


def check_headline(text: str, asked: Asked) -> None:  # noqa: ARG001 - every check is asked alike
    """Take a headline apart twice."""
    headline = newsparse.parse_headline(text)
    check_span(text, headline)
    check_headline_place(headline)
    assert newsparse.parse_headline(text) == headline


def check_json(text: str, asked: Asked) -> None:
    """Write a story as JSON: it can be encoded, and it parses back to the same plain data."""
    story = _story(text, asked)
    if story is not None:
        plain = newsparse.to_dict(story)
        for ensure_ascii in (False, True):
            written = newsparse.to_json(story, ensure_ascii=ensure_ascii)
            assert json.loads(written.encode("ascii" if ensure_ascii else "utf-8")) == plain


def check_command(text: str, asked: Asked) -> None:
    """Run the command: it answers and says nothing else, or refuses in one line what it may refuse."""
    given = text.encode("utf-8", "surrogatepass")
    code, out, err = _run(given, asked)
    assert _run(given, asked) == (code, out, err)
    if code == 0:
        assert err == ""
        _check_answer(text.removeprefix("\ufeff"), asked, out)
    else:
        assert (code, out) == (2, "")
        assert err.startswith("newsparse: ")
        assert err.splitlines(keepends=True) == [err]
        assert asked.published not in DAYS or text != text.encode("utf-8", "replace").decode()


def check_values(text: str, asked: Asked) -> None:
    """Read the one value that a text states, or learn where it does not."""
    for parse in (newsparse.parse_percentage, lambda text: newsparse.parse_date(text, published=asked.published)):
        try:
            found = parse(text)
        except ParseError as error:
            _check_refusal(error, (text, asked.published))
        else:
            check_span(text, found)


def check_finders(text: str, asked: Asked) -> None:  # noqa: ARG001 - every check is asked alike
    """Find each kind of thing alone: the story has the same."""
    story = read(text)
    for name, find in FINDERS.items():
        assert find(text) == getattr(story, name), name


DOORS: Mapping[str, Callable[[str, Asked], None]] = {
    "story": check_story,
    "headline": check_headline,
    "json": check_json,
    "command": check_command,
    "values": check_values,
    "finders": check_finders,
}
"""The check of each door."""


def _story(text: str, asked: Asked) -> Story | None:
    try:
        return newsparse.parse(text, published=asked.published, headline=asked.headline)
    except ParseError as error:
        assert asked.published not in DAYS
        _check_refusal(error, (asked.published,))
        return None


def _check_refusal(error: ParseError, given: tuple[str | None, ...]) -> None:
    assert error.text in given
    assert 0 <= error.start <= error.end <= len(error.text)
    assert error.reason in str(error)


def _check_answer(text: str, asked: Asked, out: str) -> None:
    story = _story(text, asked)
    assert story is not None
    if asked.format == "json":
        assert json.loads(out) == newsparse.to_dict(story)
    else:
        assert out.strip()
        assert not any(unicodedata.category(character) == "Cc" for character in out.replace("\n", ""))


def _run(given: bytes, asked: Asked) -> tuple[int, str, str]:
    """Run the command in this process, and give its exit code and what it printed."""
    options = ["-", "--format", asked.format]
    options += [] if asked.published is None else [f"--published={asked.published}"]
    options += [] if asked.headline is None else ["--headline" if asked.headline else "--no-headline"]
    out, err = io.TextIOWrapper(io.BytesIO(), encoding=asked.encoding, newline=""), io.StringIO()
    stdin = io.TextIOWrapper(io.BytesIO(given))
    with mock.patch.object(sys, "stdin", stdin), redirect_stdout(out), redirect_stderr(err):
        code = main(options)
    out.seek(0)
    return code, out.read(), err.getvalue()
