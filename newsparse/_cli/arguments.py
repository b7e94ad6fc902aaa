"""What can be written after ``newsparse``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NoReturn

import newsparse
from newsparse._cli.streams import complain

__all__ = ["Arguments", "read_arguments"]

_DESCRIPTION = "Tell who said what in a news story, in which role, which percentages, and when."
_EPILOG = "Exit codes: 0 done, 2 the story or an option cannot be read, 130 interrupted."


class Arguments(argparse.Namespace):
    """What was asked for."""

    path: str
    published: str | None
    headline: bool | None
    format: str


class _Parser(argparse.ArgumentParser):
    """One that complains in one line, as the rest of the command does."""

    def error(self, message: str) -> NoReturn:
        complain(f"{message}; see newsparse --help")
        raise SystemExit(2)


def read_arguments(argv: Sequence[str] | None) -> Arguments:
    """Read the arguments; those of the process, where none are passed."""
    return _parser().parse_args(argv, namespace=Arguments())


def _parser() -> _Parser:
    parser = _Parser(prog="newsparse", description=_DESCRIPTION, epilog=_EPILOG, allow_abbrev=False)
    add = parser.add_argument
    add("path", metavar="STORY.txt", help="the story, a text file in UTF-8; - reads standard input")
    add("--published", metavar="DATE", help="its publication day, such as 2026-09-14: places dates like 'last week'")
    add("--headline", action=argparse.BooleanOptionalAction, help="say whether the first paragraph is one")
    add("--format", choices=["text", "json"], default="text", help="text to read (default) or everything as JSON")
    add("--json", dest="format", action="store_const", const="json", help="short for --format json")
    add("--version", action="version", version=f"newsparse {newsparse.__version__}")
    return parser
