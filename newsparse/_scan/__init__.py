"""The first reading: what more than one parser needs is found once, here."""

from newsparse._scan.text import Span, Text

__all__ = ["Span", "Text"]
