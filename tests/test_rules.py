"""Every row of every rule table: its example shows it at work, its counter-example shows where it must not be.

A table is a tuple or list of rules in a module, under whatever name. Its module, or a package around it, has
``try_rule(rule, sentence)``, which tells whether the row alone finds something in a sentence; only the room knows over
what its patterns match.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from types import ModuleType
from typing import Any

import attrs
import pytest

import newsparse
from newsparse._rules import Rule

ROOMS = ("newsparse._scan", "newsparse._parsers", "newsparse._story")

AnyRule = Rule[Any, Any]


@attrs.frozen
class Table:
    """A table of rules, where it stands, and how to try one of its rows."""

    module: str
    name: str
    rules: Sequence[AnyRule]
    try_rule: Callable[[AnyRule, str], bool] | None


def _modules() -> Iterator[ModuleType]:
    for module in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        if module.name.startswith(ROOMS):
            yield importlib.import_module(module.name)


def _tables() -> Iterator[Table]:
    """Give each table once, from a module that can try its rows itself where there is one."""
    seen: set[int] = set()
    for module in sorted(_modules(), key=lambda module: not hasattr(module, "try_rule")):
        for name, value in vars(module).items():
            if _is_table(value) and id(value) not in seen:
                seen.add(id(value))
                yield Table(module.__name__, name, value, _trier(module.__name__))


def _trier(name: str) -> Callable[[AnyRule, str], bool] | None:
    """Give the ``try_rule`` of a module, or else of the nearest package around it."""
    while name:
        if found := getattr(importlib.import_module(name), "try_rule", None):
            return found  # type: ignore[no-any-return]
        name = name.rpartition(".")[0]
    return None


def _is_table(value: object) -> bool:
    return isinstance(value, tuple | list) and bool(value) and all(isinstance(row, Rule) for row in value)


TABLES = list(_tables())

_every_table = pytest.mark.parametrize(
    "table", TABLES, ids=[f"{table.module.removeprefix('newsparse.')}.{table.name}" for table in TABLES]
)
_every_rule = pytest.mark.parametrize(
    ("table", "rule"),
    [pytest.param(table, rule, id=f"{table.name.lower()}: {rule.name}") for table in TABLES for rule in table.rules],
)


def _finds(table: Table, rule: AnyRule, sentence: str) -> bool:
    if table.try_rule is None:
        pytest.fail(f"{table.module} holds {table.name}, and nothing around it has try_rule(rule, sentence)")
    return table.try_rule(rule, sentence)


def test_there_are_tables() -> None:
    """The tables have not gone where they are not looked for."""
    assert TABLES


@_every_table
def test_names(table: Table) -> None:
    """A name is in snake case and names one row."""
    names = [rule.name for rule in table.rules]
    assert [name for name in names if not re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", name)] == []
    assert [name for name, count in Counter(names).items() if count > 1] == []


@_every_rule
def test_example(table: Table, rule: AnyRule) -> None:
    """The row finds something in its example."""
    assert _finds(table, rule, rule.example)


@_every_rule
def test_counter_example(table: Table, rule: AnyRule) -> None:
    """The row finds nothing in its counter-example, which is a sentence too."""
    assert rule.counter_example.strip()
    assert not _finds(table, rule, rule.counter_example)
