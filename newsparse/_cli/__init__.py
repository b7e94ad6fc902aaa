"""The command line: reads one story and prints what newsparse finds in it."""

from __future__ import annotations

from collections.abc import Sequence

import newsparse
from newsparse._cli.account import account
from newsparse._cli.arguments import Arguments, read_arguments
from newsparse._cli.streams import CommandError, complain, prints_everything, read_story, write

__all__ = ["main"]

_FAILED = 2
_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code: 0, 2 after one line on what is wrong, 130 when interrupted."""
    arguments = read_arguments(argv)
    try:
        write(_answer(arguments))
    except CommandError as error:
        complain(str(error))
        return _FAILED
    except KeyboardInterrupt:
        return _INTERRUPTED
    return 0


def _answer(arguments: Arguments) -> str:
    text = read_story(arguments.path)
    try:
        story = newsparse.parse(text, published=arguments.published, headline=arguments.headline)
    except newsparse.ParseError as error:
        message = f"--published: {error.reason}: {error.text!r}"
        raise CommandError(message) from error
    if arguments.format == "json":
        return newsparse.to_json(story, indent=2, ensure_ascii=not prints_everything())
    return account(story)
