"""Hold the size limits: a function fits on a screen, a module in a sitting.

Usage: python .ci/sizes.py FOLDER...
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

FUNCTION_LIMIT = 40
"""Lines of code in a function: docstring, comments and empty lines are free. One that only gives a table is data."""
MODULE_LIMIT = 300
"""Lines in a module, all counted; a module that is nothing but words may be longer."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def main(folders: list[str]) -> int:
    """Print what is too long and give the exit code."""
    paths = sorted(path for folder in folders for path in Path(folder).rglob("*.py"))
    complaints = [complaint for path in paths for complaint in too_long(path)]
    print(*complaints, f"{len(paths)} modules, {len(complaints)} too long", sep="\n")
    return bool(complaints) or not paths


def too_long(path: Path) -> Iterator[str]:
    """Say what of a module is over its limit."""
    source = path.read_text(encoding="utf-8")
    tree, lines = ast.parse(source), source.splitlines()
    if len(lines) > MODULE_LIMIT and not _is_word_listing(path, tree):
        yield f"{path}: {len(lines)} lines, at most {MODULE_LIMIT}"
    for node in ast.walk(tree):
        if isinstance(node, Function) and (length := _length(node, lines)) > FUNCTION_LIMIT and not _is_table(node):
            yield f"{path}:{node.lineno}: {node.name} has {length} lines of code, at most {FUNCTION_LIMIT}"


def _is_word_listing(path: Path, tree: ast.Module) -> bool:
    defines = any(isinstance(node, Function | ast.ClassDef) for node in ast.walk(tree))
    return path.parent.name == "lexicons" and not defines


def _is_table(function: Function) -> bool:
    match function.body:
        case [ast.Return(value=ast.Tuple())] | [ast.Expr(), ast.Return(value=ast.Tuple())]:
            return True
        case _:
            return False


def _length(function: Function, lines: list[str]) -> int:
    numbers = set(range(function.lineno, (function.end_lineno or 0) + 1))
    if ast.get_docstring(function) is not None:
        docstring = function.body[0]
        numbers -= set(range(docstring.lineno, (docstring.end_lineno or 0) + 1))
    code = (lines[number - 1].strip() for number in numbers)
    return sum(bool(line) and not line.startswith("#") for line in code)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
