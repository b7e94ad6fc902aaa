"""Bytes in and characters out: all that the command does with files, pipes and encodings."""

from __future__ import annotations

import os
import sys
from pathlib import Path

__all__ = ["CommandError", "complain", "prints_everything", "read_story", "write"]


class CommandError(Exception):
    """Something that the user can put right; its message says what is wrong."""


def complain(message: str) -> None:
    """Say on standard error what is wrong, in one line."""
    print(f"newsparse: {' '.join(message.split())}", file=sys.stderr)  # noqa: T201 - a command prints


def read_story(path: str) -> str:
    """Read a file in UTF-8, with or without byte order mark; ``-`` is standard input. Line ends stay as they are."""
    try:
        return _bytes(path).decode().removeprefix("\ufeff")
    except OSError as error:
        message = f"{path}: {error.strerror}"
        raise CommandError(message) from error
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        message = f"{path}: not UTF-8: it has the byte 0x{byte:02x} at offset {error.start}"
        raise CommandError(message) from error


def prints_everything() -> bool:
    """Tell whether every character can be written to standard output."""
    return _encoding().lower().replace("_", "-").startswith("utf-8")


def write(text: str) -> None:
    """Print to standard output; what its encoding cannot say is escaped. That nobody reads to the end is no error."""
    encoding = _encoding()
    try:
        print(text.encode(encoding, "backslashreplace").decode(encoding), flush=True)  # noqa: T201 - a command prints
    except BrokenPipeError:
        _drop_output()
    except OSError as error:
        _drop_output()
        message = f"standard output: {error.strerror}"
        raise CommandError(message) from error


def _bytes(path: str) -> bytes:
    if path != "-":
        return Path(path).read_bytes()
    if sys.stdin is None:
        message = "standard input is closed"
        raise CommandError(message)
    return sys.stdin.buffer.read()


def _encoding() -> str:
    return getattr(sys.stdout, "encoding", None) or "utf-8"


def _drop_output() -> None:
    """Send what is still buffered nowhere, or the interpreter would try once more at its exit, and complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
