"""Write what a fuzzer starts from: every text of the tests at a door, and a dictionary of the tokens of news.

    python tests/fuzz/seeds.py FOLDER

writes ``FOLDER/corpus/*`` and ``FOLDER/tokens.dict``.
"""

from __future__ import annotations

import argparse
import random
import sys
from itertools import cycle
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from corpus import STORIES, TEXTS
from fuzz.checks import DOORS
from fuzz.grammar import TOKENS
from fuzz.inputs import spelt, to_grow

__all__ = ["dictionary", "main", "seeds"]

_LONGEST = 400
"""How many choices are made for the longest text that is grown to begin with."""


def main(argv: list[str] | None = None) -> int:
    """Write both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args(argv).folder
    (folder / "corpus").mkdir(parents=True, exist_ok=True)
    for place, seed in enumerate(seeds()):
        (folder / "corpus" / f"seed-{place:04}").write_bytes(seed)
    (folder / "tokens.dict").write_text(dictionary(), encoding="ascii")
    return 0


def seeds() -> list[bytes]:
    """Give every story at every door, every case at one, the doors in turn, and some choices to grow text by."""
    chance = random.Random(0)  # noqa: S311 - always the same seeds
    stories = [spelt(text, door) for _, text, _ in STORIES for door in DOORS]
    cases = [spelt(text, door) for text, door in zip(TEXTS.values(), cycle(DOORS), strict=False)]
    return stories + cases + [to_grow(chance.randbytes(size), door) for size in range(8, _LONGEST, 8) for door in DOORS]


def dictionary() -> str:
    r"""Write the tokens as libFuzzer reads them: a line each, its bytes escaped.

    >>> print(dictionary().splitlines()[1])
    double="\xe2\x80\x9c"
    """
    kinds = [(kind, token) for kind, tokens in TOKENS.items() for token in dict.fromkeys(tokens) if token]
    return "".join(f'{kind}="{_escaped(token)}"\n' for kind, token in kinds)


def _escaped(token: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in token.encode("utf-8", "surrogatepass"))


if __name__ == "__main__":
    raise SystemExit(main())
