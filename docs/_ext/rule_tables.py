"""Lists every row of every rule table on the page that asks for it, read from the tables when the docs are built.

A table is a sequence at the top of a module, named in capitals, whose rows have a name and an example. A page asks with
the line ``<!-- rule tables -->``.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import Any

from sphinx.application import Sphinx

__all__ = ["markdown", "row", "setup"]

_PLACEHOLDER = "<!-- rule tables -->"
_ROOMS = ("newsparse._scan", "newsparse._parsers", "newsparse._story")  # in the order of the way through


def setup(app: Sphinx) -> dict[str, bool]:
    """Register with Sphinx."""
    app.connect("source-read", _fill_in)
    return {"parallel_read_safe": True}


def _fill_in(_app: Sphinx, _page: str, source: list[str]) -> None:
    if _PLACEHOLDER in source[0]:
        source[0] = source[0].replace(_PLACEHOLDER, "\n".join(_lines()))


def _lines() -> Iterator[str]:
    for module, name, rows in _tables():
        yield f"## `{module.__name__.removeprefix('newsparse.')}.{name}`\n"
        yield f"{markdown(_summary(module))}\n"
        for rule in rows:
            yield from row(rule)


def _summary(module: ModuleType) -> str:
    return (module.__doc__ or "").partition("\n\n")[0]


def row(rule: Any) -> Iterator[str]:  # noqa: ANN401 - rows of several classes have these fields
    """Write a row: its name, what it counts if that is weighed, its example, and its counter-example if it has one."""
    yield f"`{rule.name}`" + (f" ({rule.weight:+g})" if hasattr(rule, "weight") else "")
    yield f": {markdown(rule.example)}"
    counter_example = getattr(rule, "counter_example", None)
    if counter_example:
        yield f": *but not:* {markdown(counter_example)}"
    yield ""


def _tables() -> Iterator[tuple[ModuleType, str, Sequence[Any]]]:
    """Give the tables with the modules in which they are written; a row that stands in two tables is listed once."""
    listed: set[tuple[str, str]] = set()
    for module in _modules():
        source = inspect.getsource(module)
        for name, value in vars(module).items():
            if name.isupper() and _is_table(value) and re.search(rf"^{name}\b", source, re.MULTILINE):
                rows = [row for row in value if (row.name, row.example) not in listed]
                listed.update((row.name, row.example) for row in rows)
                if rows:
                    yield module, name, rows


def _is_table(value: object) -> bool:
    return (
        isinstance(value, (list, tuple))
        and bool(value)
        and all(hasattr(row, "name") and hasattr(row, "example") for row in value)
    )


def _modules() -> Iterator[ModuleType]:
    for room in map(importlib.import_module, _ROOMS):
        yield room
        for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            yield importlib.import_module(found.name)


def markdown(text: str) -> str:
    """Write plain text so that Markdown shows it as it is; a paragraph break becomes a pilcrow."""
    line = " ".join(text.strip().replace("\n\n", " ¶ ").split())
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", line)
