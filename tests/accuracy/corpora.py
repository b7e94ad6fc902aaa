"""Reading annotated stories: a folder in brat's standoff format, or a file of JSON lines.

PolNeAR (Newell, Margolin and Ruths, "An Attribution Relations Corpus for Political News", LREC 2018) is published as
plain texts with attributions beside them in brat's standoff format (https://brat.nlplab.org/standoff.html): a file
``NAME.ann`` for ``NAME.txt``, somewhere in the same tree. Nothing of it is in this repository.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from accuracy.attributions import Attribution, Stretch

__all__ = ["Annotated", "from_standoff", "read"]

_KINDS = ("source", "cue", "content")
_SPAN = re.compile(r"(T\d+)\t(\w+)(?:-\w+)? ((?:\d+ \d+;?)+)\t")
_LINK = re.compile(r"[ER]\d+\t")
_REFERENCE = re.compile(r":(T\d+)")


@attrs.frozen
class Annotated:
    """A story, the day it was published if that is known, and what somebody found in it."""

    text: str
    published: str | None
    attributions: list[Attribution]


def read(path: Path) -> Iterator[Annotated]:
    """Read a folder of texts with standoff files, or a file of JSON lines."""
    if path.is_dir():
        yield from _from_folder(path)
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        story = json.loads(line)
        found = [_attribution(**{kind: attribution[kind] for kind in _KINDS}) for attribution in story["attributions"]]
        yield Annotated(story["text"], story.get("published"), found)


def _from_folder(folder: Path) -> Iterator[Annotated]:
    texts = {path.stem: path for path in folder.rglob("*.txt")}
    for path in sorted(folder.rglob("*.ann")):
        name = path.stem.removesuffix(".txt")
        if name in texts:
            text = texts[name].read_text(encoding="utf-8")
            published = re.search(r"\d{4}-\d{2}-\d{2}", name)
            annotations = from_standoff(path.read_text(encoding="utf-8").splitlines())
            yield Annotated(text, published[0] if published else None, annotations)


def from_standoff(lines: Iterable[str]) -> list[Attribution]:
    """Read attributions: the spans that a file's events and relations link belong together."""
    spans: dict[str, tuple[str, list[Stretch]]] = {}
    group: dict[str, str] = {}
    links: list[list[str]] = []
    for line in lines:
        if match := _SPAN.match(line):
            stretches = [(int(a), int(b)) for a, b in re.findall(r"(\d+) (\d+)", match[3])]
            spans[match[1]] = (match[2].lower(), stretches)
            group[match[1]] = match[1]
        elif _LINK.match(line):
            links.append(_REFERENCE.findall(line))
    for first, *others in filter(None, links):
        for other in others:
            group.update({name: group[first] for name, root in group.items() if root == group[other]})
    found: dict[str, dict[str, list[Stretch]]] = {}
    for name, (kind, stretches) in spans.items():
        if kind in _KINDS:
            found.setdefault(group[name], {part: [] for part in _KINDS})[kind] += stretches
    return [_attribution(**parts) for parts in found.values() if parts["content"]]


def _attribution(source: list[Stretch], cue: list[Stretch], content: list[Stretch]) -> Attribution:
    return Attribution(
        *([(start, end) for start, end in sorted(map(tuple, stretches))] for stretches in (source, cue, content))
    )
