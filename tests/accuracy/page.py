"""Write docs/accuracy.md from measured figures.

    python tests/accuracy/score.py CLONE_OF_POLNEAR/data/dev --json polnear.json
    python tests/accuracy/errors.py CLONE_OF_POLNEAR/data/dev --json errors.json
    python tests/accuracy/page.py polnear.json errors.json others.json > docs/accuracy.md

The last file holds the figures of annotated stories that are not ours to publish, as nested objects: set, then row,
then either "p", "r", "f1" and "gold", or "acc" and "of".
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from accuracy.errors import CLASSES

__all__ = ["main", "page"]

Figures = Mapping[str, Mapping[str, float | None]]

_SETS = {
    "stories": "Whole stories, of British, American, Canadian, Australian, South African and Namibian newsrooms",
    "percentages": "Percentages, a paragraph each",
    "headlines": "Headlines",
    "peer_cases": "Cases from other libraries' test suites",
}
_HEAD = """# Accuracy

## Development figures

All figures on this page are **development figures**: the rules and word lists were made with an eye on these very
stories, so on stories of other newspapers newsparse does less well. Nothing here is held out. A figure from stories
that nobody looked at while making the rules will be called accuracy; there is none yet.

P is the share of what was found that is right, R the share of what is there that was found, F1 their harmonic mean.
"""
_POLNEAR = """
## PolNeAR, development part

Attributions in American political stories (Newell, Margolin and Ruths, 2018). PolNeAR annotates more widely than
newsparse reads: also deeds ("signed", "attacked") and how things look ("appeared to") count there. On stories
that several people annotated, one annotator agrees with another at content F1 95.9 and content and speaker F1 92.0 for
attributions with quotation marks, at 79.3 and 73.8 for all.

From a clone of the corpus:

```sh
python tests/accuracy/score.py CLONE/data/dev --json polnear.json
```
"""
_ERRORS = """
### What goes wrong, by class

What is cut differently is counted twice, as missed and as found. With `--examples 3` the command prints cases of each
class.

```sh
python tests/accuracy/errors.py CLONE/data/dev --json errors.json
```
"""
_OTHERS = """
## Annotated stories that are not ours to publish

Annotated by hand, after written guidelines; the texts belong to their newspapers. "Where there is one" counts only the
items whose annotation has that part.

```sh
python tests/accuracy/page.py polnear.json errors.json others.json > docs/accuracy.md
```
"""


def main(paths: list[str]) -> int:
    """Print the page."""
    polnear, errors, others = (json.loads(Path(path).read_text(encoding="utf-8")) for path in paths)
    print("\n".join(page(polnear, errors, others)))
    return 0


def page(polnear: Figures, errors: Mapping[str, Mapping[str, int]], others: Mapping[str, Figures]) -> Iterator[str]:
    """Give the page, line by line."""
    yield _HEAD + _POLNEAR
    names = list(next(iter(polnear.values())))
    yield from _row("", *names)
    yield from _row("---", *("---:" for _ in names))
    for name, figures in polnear.items():
        yield from _row(name, *(f"{figures[column]:g}" for column in names))
    yield _ERRORS
    yield from _row("class", "what is counted", "all", "with quotation marks")
    yield from _row("---", "---", "---:", "---:")
    for kind, counts in errors.items():
        yield from _row(kind, CLASSES[kind], f"{counts['all']}", f"{counts['with quotation marks']}")
    yield _OTHERS.rstrip()
    for name, title in _SETS.items():
        if name in others:
            yield f"\n### {title}\n"
            yield from _table(others[name])


def _table(rows: Figures) -> Iterator[str]:
    yield from _row("", "P", "R", "F1", "right", "items")
    yield from _row("---", *["---:"] * 5)
    for name, figures in rows.items():
        if "f1" in figures:
            yield from _row(name, *(f"{figures[key]:.1f}" for key in ("p", "r", "f1")), "", f"{figures['gold']:g}")
        elif figures["acc"] is not None:
            yield from _row(name, "", "", "", f"{figures['acc']:.1f} %", f"{figures['of']:g}")


def _row(*cells: str) -> Iterator[str]:
    yield f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
