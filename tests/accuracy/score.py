"""Measure newsparse on annotated stories.

    python tests/accuracy/score.py CORPUS [--json FILE]

CORPUS is a folder of texts with attributions in brat's standoff format, such as ``data/dev`` in a clone of PolNeAR, or
a file of JSON lines (text, published, attributions). The figures are development figures wherever the rules were made
with an eye on the same stories.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import newsparse
from accuracy.attributions import Attribution, Count, Tally
from accuracy.corpora import Annotated, read

__all__ = ["found_in", "main"]


def main(argv: list[str] | None = None) -> int:
    """Print a table; with --json also write it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(argv)
    tally = Tally()
    for story in read(options.corpus):
        tally.add(story.text, story.attributions, found_in(story))
    print(f"{tally.stories} stories")
    for name, count in tally.rows():
        print(f"{name:34} {_line(count)}")
    if options.json:
        options.json.write_text(json.dumps({name: attributes(count) for name, count in tally.rows()}, indent=1))
    return 0 if tally.stories else 1


def found_in(story: Annotated) -> list[Attribution]:
    """Give what newsparse finds in a story, speech and thoughts."""
    parsed = newsparse.parse(story.text, published=story.published)
    return [
        Attribution(
            source=[_place(quote.speaker.mention)] if quote.speaker and quote.speaker.mention else [],
            cue=[_place(quote.cue)] if quote.cue else [],
            content=[_place(piece) for piece in quote.content],
        )
        for quote in (*parsed.quotes, *parsed.thoughts)
    ]


def attributes(count: Count) -> dict[str, float]:
    """Give the figures of a count."""
    return {
        "annotated": count.annotated,
        "found": count.found,
        "content F1": round(count.f1(count.right), 1),
        "content and speaker F1": round(count.f1(count.with_speaker), 1),
    }


def _line(count: Count) -> str:
    return "  ".join(f"{name} {value}" for name, value in attributes(count).items())


def _place(excerpt: newsparse.Excerpt) -> tuple[int, int]:
    return excerpt.start, excerpt.end


if __name__ == "__main__":
    raise SystemExit(main())
