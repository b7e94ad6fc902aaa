"""Sphinx's settings."""

from __future__ import annotations

import sys
from pathlib import Path

import newsparse

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "newsparse"
author = "the newsparse contributors"
copyright = author  # noqa: A001 - Sphinx's name for it
version = release = newsparse.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "google_style", "rule_tables", "code_tables"]
exclude_patterns = ["_build", "sample"]
nitpicky = True
nitpick_ignore = [("py:class", "Plain")]  # an alias that contains itself, documented as data
nitpick_ignore_regex = [
    # the standard library's pages are not asked, so that the docs build without a network
    ("py:(class|exc|mod|data)", r"(collections\.abc|datetime|decimal|enum|typing)\..*"),
    ("py:(class|exc)", r"(ValueError|TypeError|frozenset|tuple|list|dict|str|int|bool|None|Ellipsis)"),
]

myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3
smartquotes = False  # marks are our subject: they are shown as they are

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
add_module_names = False
python_use_unqualified_type_names = True

html_theme = "furo"
html_title = f"newsparse {version}"
