r"""Measure how fast newsparse reads stories.

    python tests/benchmarks/speed.py [STORIES] [--against]

STORIES is a folder of .txt files, or a .jsonl or .jsonl.gz file with a ``text`` (and ``title`` and ``published``, where
it has them); without it, stories are written out of templates. Costs are multiples of Y: the time that
``regex.compile(r"\w+|[^\w\s]").findall(text)`` takes over the same stories in the same process. All is processor time,
the best of several rounds, after every function has read every story once. With --against, libraries that do a part of
the work are measured beside ours, where they are installed.
"""

from __future__ import annotations

import argparse
import functools
import importlib.util
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import regex

sys.path.insert(0, str(Path(__file__).parents[1]))

import newsparse
from benchmarks import corpus, peers
from benchmarks.clock import seconds, table
from benchmarks.corpus import Article

__all__ = ["main", "times"]

Task = Callable[[Article], object]

_WORDS = regex.compile(r"\w+|[^\w\s]")
_STORIES: Mapping[str, Task] = {
    "Y": lambda story: _WORDS.findall(story.text),
    "parse": lambda story: newsparse.parse(story.text, published=story.published),
    "find_quoted_spans": lambda story: newsparse.find_quoted_spans(story.text),
    "find_quotes": lambda story: newsparse.find_quotes(story.text),
    "find_percentages": lambda story: newsparse.find_percentages(story.text),
    "find_roles": lambda story: newsparse.find_roles(story.text),
    "find_people": lambda story: newsparse.find_people(story.text),
    "find_dates": lambda story: newsparse.find_dates(story.text, published=story.published),
}
_HEADLINES: Mapping[str, Task] = {
    "Y": lambda story: _WORDS.findall(story.headline),
    "parse_headline": lambda story: newsparse.parse_headline(story.headline),
}


def main(argv: list[str] | None = None) -> int:
    """Print a table; with --against, a second one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=Path, nargs="?")
    parser.add_argument("--against", action="store_true", help="measure other libraries too")
    parser.add_argument("--generated", type=int, default=200, metavar="N", help="how many stories the templates give")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="of which the best counts")
    parser.add_argument(
        "--sample", type=int, default=10, metavar="N", help="how many stories other libraries are given"
    )
    options = parser.parse_args(argv)
    stories = list(corpus.read(options.stories) if options.stories else corpus.generated(options.generated))
    if not stories:
        return 1
    print(f"{len(stories):,} stories, {sum(len(story.text) for story in stories):,} characters")
    heading = ("a story, or a headline", "x Y", "a second", "µs each")
    rows = [*_costs(_STORIES, stories, options.rounds), *_costs(_HEADLINES, stories, options.rounds)[1:]]
    print(*table([heading, *rows]), sep="\n")
    if options.against:
        sample = stories[:: max(1, len(stories) // options.sample)][: options.sample]
        print(*_against(sample, options.rounds), sep="\n")
    return 0


def _costs(tasks: Mapping[str, Task], stories: Sequence[Article], rounds: int) -> list[tuple[str, ...]]:
    for task in tasks.values():
        _each(task, stories)
    best = times(tasks, stories, rounds)
    count = len(stories)
    return [
        (name, f"{taken / best['Y']:,.1f}", f"{count / taken:,.0f}", f"{taken / count * 1e6:,.0f}")
        for name, taken in best.items()
    ]


def times(tasks: Mapping[str, Task], stories: Sequence[Article], rounds: int) -> dict[str, float]:
    """Give the seconds that each task takes over all stories, in the best round.

    Each round goes through all tasks, so that a machine that is slow for a while is slow for all of them.
    """
    passes = {name: functools.partial(_each, task, stories) for name, task in tasks.items()}
    measured = [{name: seconds(run) for name, run in passes.items()} for _ in range(rounds)]
    return {name: min(taken[name] for taken in measured) for name in tasks}


def _each(task: Task, stories: Sequence[Article]) -> None:
    for story in stories:
        task(story)


def _against(sample: Sequence[Article], rounds: int) -> list[str]:
    """Measure the peers that are installed, and say which are not."""
    present = {name: peer for name, peer in peers.PEERS.items() if importlib.util.find_spec(name)}
    rows = [("other libraries", "stories", "x Y", "beside", "x Y", "times ours")]
    for name, peer in present.items():
        task = peer.load(sample)
        read = [story for story in sample if _survives(task, story)]
        rows.append(
            (f"{name} {peer.call}", f"{len(read)}", *(_beside(peer, task, read, rounds) if read else ["-"] * 4))
        )
    missing = ", ".join(name for name in peers.PEERS if name not in present)
    return [
        f"\nOn {len(sample)} of the stories; those on which a library raises an error are not counted:",
        *table(rows),
        *([f"not installed: {missing}"] if missing else []),
        *(f"left out: {name}, {reason}" for name, reason in peers.LEFT_OUT.items()),
    ]


def _survives(task: Task, story: Article) -> bool:
    """Tell whether a story is read at all; what is loaded at first use is loaded here, and is not measured."""
    try:
        task(story)
    except Exception:  # noqa: BLE001 - which errors a library lets through is its own affair
        return False
    return True


def _beside(peer: peers.Peer, task: Task, stories: Sequence[Article], rounds: int) -> tuple[str, ...]:
    taken = times({"Y": _STORIES["Y"], "ours": _STORIES[peer.beside], "theirs": task}, stories, rounds)
    ours, theirs = taken["ours"] / taken["Y"], taken["theirs"] / taken["Y"]
    return f"{theirs:,.1f}", peer.beside, f"{ours:,.1f}", f"{theirs / ours:,.1f}"


if __name__ == "__main__":
    raise SystemExit(main())
