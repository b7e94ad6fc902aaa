"""What goes wrong, by class: a table, and the cases behind it.

    python tests/accuracy/errors.py CORPUS [--examples N] [--only CLASS] [--json FILE]

CORPUS is what score.py takes. The first column counts all, the second those with quotation marks. A miss is an
annotated attribution without a found one whose content shares half of its characters; a false find the reverse; a
wrong speaker a pair whose sources differ. Each gets the first class that fits, in the order of `CLASSES`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs

sys.path.insert(0, str(Path(__file__).parents[1]))

from accuracy.attributions import Attribution, Stretch, is_quoted, pairs, same_source
from accuracy.corpora import Annotated, read
from accuracy.score import found_in
from newsparse import ENGLISH

__all__ = ["CLASSES", "Mistake", "main", "mistakes"]

CLASSES = {
    "no cue annotated": "missed: nothing but punctuation says that it is attributed",
    "content cut differently": "missed: the same cue was found, with a content that shares less than half",
    "given to another cue": "missed: its content was found under another cue",
    "shape not covered": "missed: its cue is listed, and nothing was found of its content",
    "cue not listed": "missed: its cue is a noun, an adjective, a deed, or a verb that no list has",
    "speaker missing": "wrong speaker: one is annotated, none found",
    "speaker too many": "wrong speaker: none is annotated, one found",
    "another speaker": "wrong speaker: two different ones",
    "false: same cue": "found, and annotated with another content",
    "false: other cue": "found, and annotated with another cue",
    "false: nothing there": "found where nothing is annotated",
}
"""The classes, and what is counted under each."""

_LONGEST = 90


@attrs.frozen
class Mistake:
    """Something that newsparse and the annotation disagree on."""

    kind: str
    """A key of `CLASSES`."""
    example: str
    has_marks: bool
    """Whether quotation marks stand in the content."""


def main(argv: list[str] | None = None) -> int:
    """Print the table, the most frequent class first; with --examples also cases of each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--examples", type=int, default=0, metavar="N")
    parser.add_argument("--only", choices=CLASSES, metavar="CLASS")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(argv)
    found = [
        mistake for story in read(options.corpus) for mistake in mistakes(story) if options.only in (None, mistake.kind)
    ]
    counted = Counter(mistake.kind for mistake in found)
    quoted = Counter(mistake.kind for mistake in found if mistake.has_marks)
    for kind, count in counted.most_common():
        print(f"{count:6} {quoted[kind]:6}  {kind:24} {CLASSES[kind]}")
        for mistake in [mistake for mistake in found if mistake.kind == kind][: options.examples]:
            print(f"{'':10}{mistake.example}")
    if options.json:
        rows = {kind: {"all": count, "with quotation marks": quoted[kind]} for kind, count in counted.most_common()}
        options.json.write_text(json.dumps(rows, indent=1))
    return 0


def mistakes(story: Annotated) -> Iterator[Mistake]:
    """Give the mistakes in a story: misses, wrong speakers, false finds."""
    found = found_in(story)
    paired = dict(pairs(story.text, story.attributions, found))
    for at, annotated in enumerate(story.attributions):
        has_marks = is_quoted(story.text, annotated)
        if at not in paired:
            yield Mistake(_miss(story.text, annotated, found), _shown(story.text, annotated), has_marks)
        elif kind := _speaker(story.text, annotated, found[paired[at]]):
            yield Mistake(kind, _shown(story.text, annotated, found[paired[at]]), has_marks)
    for at, ours in enumerate(found):
        if at not in paired.values():
            kind = _false(ours, story.attributions)
            yield Mistake(kind, _shown(story.text, ours), is_quoted(story.text, ours))


def _miss(text: str, annotated: Attribution, found: Sequence[Attribution]) -> str:
    words = [word.lower() for start, end in annotated.cue for word in text[start:end].split()]
    if not any(word.isalpha() for word in words):
        return "no cue annotated"
    if any(_overlap(annotated.cue, ours.cue) and _overlap(annotated.content, ours.content) for ours in found):
        return "content cut differently"
    if any(_overlap(annotated.content, ours.content) for ours in found):
        return "given to another cue"
    return "shape not covered" if any(word in ENGLISH.verb_forms for word in words) else "cue not listed"


def _speaker(text: str, annotated: Attribution, ours: Attribution) -> str | None:
    if same_source(text, annotated.source, ours.source):
        return None
    if not ours.source:
        return "speaker missing"
    return "another speaker" if annotated.source else "speaker too many"


def _false(ours: Attribution, annotated: Iterable[Attribution]) -> str:
    sharing = [other for other in annotated if _overlap(other.content, ours.content)]
    if not sharing:
        return "false: nothing there"
    return "false: same cue" if any(_overlap(other.cue, ours.cue) for other in sharing) else "false: other cue"


def _overlap(some: Iterable[Stretch], others: Sequence[Stretch]) -> bool:
    return any(start < last and first < end for start, end in some for first, last in others)


def _shown(text: str, attribution: Attribution, found: Attribution | None = None) -> str:
    parts = [_words(text, attribution.source), _words(text, attribution.cue), _words(text, attribution.content)]
    other = f" (found: {_words(text, found.source)})" if found else ""
    return " | ".join(parts) + other


def _words(text: str, stretches: Iterable[Stretch]) -> str:
    words = " ... ".join(" ".join(text[start:end].split()) for start, end in stretches)
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}..."


if __name__ == "__main__":
    raise SystemExit(main())
