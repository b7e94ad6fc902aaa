"""``python -m newsparse``: the command line."""

from __future__ import annotations

from newsparse._cli import main

__all__: list[str] = []

if __name__ == "__main__":
    raise SystemExit(main())
