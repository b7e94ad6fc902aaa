"""What newsparse raises, and when.

Finding things in a text never raises: a text without quotes has no quotes. Only a string that is claimed to *be*
something (a percentage, a date, a publication day) can fail to be it.
"""

from __future__ import annotations

__all__ = ["ParseError"]


class ParseError(ValueError):
    """A string is not the one thing it was handed over as.

    Attributes:
        text: the whole string that was handed in.
        start, end: the stretch of `text` (code points, end exclusive) that could not be read.
        reason: what is wrong with it, in one phrase.

    >>> import newsparse
    >>> try:
    ...     newsparse.parse_percentage("47 lawyers")
    ... except newsparse.ParseError as error:
    ...     print(error)
    not a percentage
      47 lawyers
      ^^^^^^^^^^
    """

    def __init__(self, reason: str, text: str, start: int, end: int) -> None:
        super().__init__(reason, text, start, end)
        self.reason = reason
        self.text = text
        self.start = start
        self.end = end

    def __str__(self) -> str:
        """Say the reason and draw a marker under the place, on the line it stands in."""
        line_start = self.text.rfind("\n", 0, self.start) + 1
        line_end = self.text.find("\n", self.start)
        line = self.text[line_start : line_end if line_end >= 0 else len(self.text)]
        width = max(1, min(self.end, line_start + len(line)) - self.start)
        return f"{self.reason}\n  {line}\n  {' ' * (self.start - line_start)}{'^' * width}"
