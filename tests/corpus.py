"""The text of every case and story beside this file, by subject and label."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ["CASES", "STORIES", "TEXTS"]

HERE = Path(__file__).parent


def _cases() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in sorted(HERE.glob("cases/*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            yield path.stem, case


def _stories() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path in sorted(HERE.glob("stories/*.txt")):
        expected = tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8"))
        yield path.stem, path.read_bytes().decode(), expected  # bytes, since read_text would change CRLF


CASES: list[tuple[str, dict[str, Any]]] = list(_cases())
"""Subject and case, of every case file."""
STORIES: list[tuple[str, str, dict[str, Any]]] = list(_stories())
"""Name, text and what is expected, of every story."""
TEXTS: dict[str, str] = {f"{subject}: {case['label']}": case["text"] for subject, case in CASES} | {
    f"story: {name}": text for name, text, _ in STORIES
}
"""Every text there is, under a name."""
