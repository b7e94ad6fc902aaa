"""Measure what a process pays for newsparse: the import, the first story, and memory.

    python tests/benchmarks/process.py [--stories N] [--megabytes N]

Times are processor time in new interpreters, the median of several. The import is measured where attrs and regex, which
newsparse stands on, are imported already. The first story with dates loads dateparser. Memory is that of this process
while it reads ever new stories, written out of templates, and keeps none of the results: it should come to rest.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import newsparse
from benchmarks.clock import table
from benchmarks.corpus import Article, generated

__all__ = ["main"]

_DATELESS = '"We sail at dawn," harbour master Bo Lund said.'

_IMPORT = """if True:
    import time, attrs, regex
    start = time.process_time()
    import newsparse
    print(time.process_time() - start)"""
_PARSES = """if True:
    import sys, time, newsparse
    text = sys.stdin.buffer.read().decode()
    for _ in range(2):
        start = time.process_time()
        newsparse.parse(text, published=sys.argv[1])
        print(time.process_time() - start)"""

_STATM = Path("/proc/self/statm")
"""Where Linux tells how many pages a process has in memory now; elsewhere only the most it ever had is known."""


def main(argv: list[str] | None = None) -> int:
    """Print a table of times, then one of memory."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=7, metavar="N", help="interpreters started for each time")
    parser.add_argument("--stories", type=int, default=10_000, metavar="N", help="read for the figures of memory")
    parser.add_argument(
        "--megabytes", type=float, default=5.0, metavar="N", help="of text, after which memory is shown"
    )
    options = parser.parse_args(argv)
    print(*table([("processor time of a new process", "ms"), *_times(options.runs)]), sep="\n")
    print()
    rows = [("memory of this process, MB", "now", "at most"), *_memory(options.stories, options.megabytes)]
    print(*table(rows), sep="\n")
    return 0


def _times(runs: int) -> Iterator[tuple[str, str]]:
    (story,) = generated(1)
    dateless = Article(_DATELESS, story.published, "")
    (imported,) = _medians(runs, _IMPORT)
    first, second = _medians(runs, _PARSES, dateless)
    dated, again = _medians(runs, _PARSES, story)
    yield "import newsparse", imported
    yield f"first parse, {len(dateless.text):,} characters without a date", first
    yield "the same once more", second
    yield f"first parse, a story of {len(story.text):,} characters with dates", dated
    yield "the same once more", again


def _medians(runs: int, code: str, story: Article | None = None) -> list[str]:
    """Run code in new interpreters and give the median of each number that it prints, in milliseconds."""
    printed = [_printed(code, story) for _ in range(runs)]
    return [f"{statistics.median(values) * 1000:,.1f}" for values in zip(*printed, strict=True)]


def _printed(code: str, story: Article | None) -> list[float]:
    arguments = [sys.executable, "-c", code, *([story.published] if story else [])]
    given = story.text.encode() if story else b""
    output = subprocess.run(arguments, check=True, capture_output=True, input=given).stdout  # noqa: S603 - code of ours
    return [float(line) for line in output.split()]


def _memory(count: int, megabytes: float) -> Iterator[tuple[str, str, str]]:
    """Read so many stories; show the memory before, after a tenth, half and all of them, and after so much text."""
    yield "newsparse imported, nothing read", *_resident()
    shown, read, before = {max(1, count // 10), max(1, count // 2), count}, 0, 0.0
    for number, story in enumerate(generated(count), start=1):
        newsparse.parse(story.text, published=story.published)
        read += len(story.text)
        now = read / 1e6
        if number in shown or before < megabytes <= now:
            yield f"after {number:,} stories, {now:,.1f} MB of text", *_resident()
        before = now


def _resident() -> tuple[str, str]:
    """Tell the megabytes in memory now, and the most there ever were."""
    unit = 1 if sys.platform == "darwin" else 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
    if not _STATM.exists():
        return "-", f"{most:,.1f}"
    pages = int(_STATM.read_text(encoding="ascii").split()[1])
    now = pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    return f"{now:,.1f}", f"{max(now, most):,.1f}"  # the two are not counted at the same moment


if __name__ == "__main__":
    raise SystemExit(main())
