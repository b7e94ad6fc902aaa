"""Look into the built distributions: the wheel holds the package and nothing else, the source what it needs.

Usage: python .ci/distributions.py DIST_FOLDER
"""

from __future__ import annotations

import sys
import tarfile
import zipfile
from pathlib import Path

IN_THE_WHEEL = {
    "newsparse/__init__.py",
    "newsparse/py.typed",
    "newsparse/lexicons/__init__.py",
    "newsparse/_cli/__init__.py",
}
IN_THE_SOURCE = {"LICENSE", "README.md", "pyproject.toml", "newsparse/py.typed", "tests/conftest.py", "tests/README.md"}
NOWHERE = ("__pycache__", ".pyc", "_build/", ".venv", ".hypothesis")


def main(folder: str) -> int:
    """Print what is missing or has no business there and give the exit code."""
    (wheel,) = Path(folder).glob("*.whl")
    (source,) = Path(folder).glob("*.tar.gz")
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    with tarfile.open(source) as tarball:
        sources = {name.partition("/")[2] for name in tarball.getnames()}
    foreign = {name for name in packed if not name.startswith(("newsparse/", "newsparse-"))}
    rubbish = {name for name in packed | sources if any(part in name for part in NOWHERE)}
    missing = (IN_THE_WHEEL - packed) | (IN_THE_SOURCE - sources)
    print(f"wheel {len(packed)} files, source {len(sources)} files; missing {missing or 'none'}, "
          f"strange {foreign | rubbish or 'none'}")  # fmt: skip
    return bool(missing or foreign or rubbish)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
