"""Print the one command of the README's shell blocks that holds a word, so that CI runs what readers run.

Usage: python .ci/readme_command.py WORD
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"


def main(word: str) -> int:
    """Print the command; fail unless there is exactly one."""
    blocks = re.findall(r"^```sh\n(.*?)^```$", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    commands = [line for block in blocks for line in block.splitlines() if word in line]
    print(*commands, sep="\n")
    return len(commands) != 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
