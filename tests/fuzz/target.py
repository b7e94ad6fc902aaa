"""Search for texts that break a law at a door of newsparse, guided by the lines that they reach.

    python tests/fuzz/target.py FOLDER/corpus -dict=FOLDER/tokens.dict -max_len=4096 -timeout=20 -max_total_time=1800
    python tests/fuzz/target.py crash-FILE

The first command searches, from what seeds.py wrote to FOLDER; the second replays what the first one found. It needs
atheris; all options are libFuzzer's.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parents[1]))

with atheris.instrument_imports(include=["newsparse"]):  # whatever of it is loaded here tells which lines are reached
    importlib.import_module("newsparse._story")  # which would else be loaded later, with the first text
    from fuzz.inputs import read_input

__all__ = ["main", "test_one_input"]


def test_one_input(data: bytes) -> None:
    """Hold the law of one door against one text; before a fault is raised, say which text broke it."""
    given = read_input(atheris.FuzzedDataProvider(data))
    try:
        given.check()
    except BaseException:
        print(f"\n{given!a}", file=sys.stderr)
        raise


def main() -> None:
    """Search or replay, as the arguments say."""
    atheris.Setup(sys.argv, test_one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
