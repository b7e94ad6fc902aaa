"""Reads the Args and Raises of docstrings, and leaves the sentence under a field as it is.

Napoleon as an extension takes what stands before a colon in such a sentence for a type.
"""

from __future__ import annotations

from sphinx.application import Sphinx
from sphinx.ext.napoleon.docstring import GoogleDocstring

__all__ = ["setup"]

_SENTENCES = frozenset({"attribute", "data", "property"})


def setup(app: Sphinx) -> dict[str, bool]:
    """Register with Sphinx."""
    app.connect("autodoc-process-docstring", _read)
    return {"parallel_read_safe": True}


def _read(_app: Sphinx, what: str, name: str, documented: object, _options: object, lines: list[str]) -> None:
    if what not in _SENTENCES:
        lines[:] = GoogleDocstring(lines, name=name, obj=documented).lines()
