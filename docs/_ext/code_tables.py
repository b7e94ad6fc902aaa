"""Fills in what a page asks for from the code, with a line such as ``<!-- weights: _story.pronouns.WEIGHTS -->``.

What can be asked for stands in `FILLERS`. A name that the code does not have stops the building of the docs.
"""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from cue_tables import complements
from rule_tables import markdown, row
from sphinx.application import Sphinx
from sphinx.pycode import ModuleAnalyzer

from newsparse.model import Resolution

__all__ = ["FILLERS", "setup"]

_REQUEST = re.compile(r"^<!-- (\w+): ([\w.]+) -->$", re.MULTILINE)


def setup(app: Sphinx) -> dict[str, bool]:
    """Register with Sphinx."""
    app.connect("source-read", _fill_in)
    return {"parallel_read_safe": True}


def _fill_in(_app: Sphinx, _page: str, source: list[str]) -> None:
    source[0] = _REQUEST.sub(_answer, source[0])


def _answer(request: re.Match[str]) -> str:
    return "\n".join(FILLERS[request[1]](f"newsparse.{request[2]}"))


def _value(path: str) -> Any:  # noqa: ANN401 - it may be any table
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(module), name)


def _rules(path: str) -> Iterator[str]:
    """Every row of a table of rules."""
    for rule in _value(path):
        yield from row(rule)


def _summary(path: str) -> Iterator[str]:
    """What a module says of itself."""
    yield f"> `{path.removeprefix('newsparse.')}`:"
    yield ">"
    for line in inspect.getdoc(importlib.import_module(path)).splitlines():  # type: ignore[union-attr]
        yield f"> {line}".rstrip()


def _values(path: str) -> Iterator[str]:
    """The values of an enumeration, each with the sentence under it."""
    enumeration = _value(path)
    sentences = ModuleAnalyzer.for_module(enumeration.__module__).find_attr_docs()
    yield "| value | means |"
    yield "| --- | --- |"
    for member in enumeration:
        sentence = " ".join(sentences[enumeration.__name__, member.name]).strip()
        yield f"| `{member.value}` | {markdown(sentence)} |"


def _weights(path: str) -> Iterator[str]:
    """What is weighed, how much it counts, and the comment behind it."""
    remarks = _remarks(path)
    yield "| what | counts | note |" if remarks else "| what | counts |"
    yield "| --- | --- | --- |" if remarks else "| --- | --- |"
    for what, weight in _value(path).items():
        remark = f" {markdown(remarks.get(what, ''))} |" if remarks else ""
        yield f"| {markdown(what)} | {weight:+g} |{remark}"


def _remarks(path: str) -> Mapping[str, str]:
    module, _, name = path.rpartition(".")
    source = inspect.getsource(importlib.import_module(module))
    table = re.search(rf"^{name} = \{{$.*?^\}}", source, re.DOTALL | re.MULTILINE)
    return dict(re.findall(r'^ +"(.+?)":[^#\n]*# (.+)$', table[0], re.MULTILINE)) if table else {}


def _steps(path: str) -> Iterator[str]:
    """The steps in order: what each does, and how the speakers that it finds are `resolved_by`."""
    for step in _value(path):
        gives = [f"`{Resolution[name].value}`" for name in step.__code__.co_names if name in Resolution.__members__]
        sentence = inspect.getdoc(step).partition("\n\n")[0]  # type: ignore[union-attr]
        yield f"1. {markdown(sentence)} *Gives* {' or '.join(gives)}."
    yield ""


FILLERS: dict[str, Callable[[str], Iterator[str]]] = {
    "rules": _rules,
    "summary": _summary,
    "values": _values,
    "weights": _weights,
    "steps": _steps,
    "complements": complements,
}
"""By the first word of a request: what answers it, given the name of the thing in the code."""
