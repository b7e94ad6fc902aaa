"""What ties a member of parliament to party and seat, after the name: (D., Conn.), (Lab, Leeds), R-Texas, of Ohio."""

from __future__ import annotations

from typing import NamedTuple

from newsparse._grammar import pattern
from newsparse._parsers.roles.page import Page
from newsparse._scan import Span

__all__ = ["Seat", "read", "seat_of_title"]

_BRACKET = pattern(r"\(\s*+ (?P<party> \p{L}[^,()—-]*+ ) (?: [,—-]\s*+ (?P<seat> \p{Lu}[^()\n]*+ ) )?+ \)")
_ASIDE = pattern(r",\ (?P<party> [DRI] ) - (?P<seat> \p{Lu}[\p{L}.]*+ (?: \ \p{Lu}[\p{L}.]*+ )?+ ) (?= [,;] )")
_TITLES = "RA"
_CAPITALS = "NOGLYZl"


class Seat(NamedTuple):
    """What stands after a name; places in the source."""

    party: Span
    seat: Span | None
    end: int


def read(page: Page, mention: int) -> Seat | None:
    """Read the party, and the seat, in brackets or between commas after a mention."""
    following = page.letters[mention + 1 : mention + 2]
    if following not in ("(", ","):
        return None
    at = page.span(*page.words(mention + 1, mention + 2)).start
    found = (_BRACKET if following == "(" else _ASIDE).match(page.text.folded, at)
    if not found or found["party"].strip().replace(".", "") not in page.lexicon.party_abbreviations:
        return None
    seat = Span(*found.span("seat")) if found["seat"] else None
    return Seat(Span(*found.span("party")), seat, found.end())


def seat_of_title(page: Page, mention: int) -> tuple[Span, int] | None:
    """Give the seat that belongs to the title before a name, and where what names it ends.

    "Sen. Ada Quill of Ohio", "Sen. Ada Quill (D., Conn.)"; but in "Indiana Sen. Ada Quill" the title has its place.
    """
    before = page.letters[max(0, mention - 2) : mention]
    if before[-1:] not in _TITLES or before[:1] in _CAPITALS:
        return None
    if page.letters[mention + 1 : mention + 2] == "f":
        return _place(page, page.words(mention + 1, mention + 2)[1])
    found = read(page, mention)
    return (found.seat, found.end) if found and found.seat else None


def _place(page: Page, first: int) -> tuple[Span, int] | None:
    """Give the place that begins at a word, and its end."""
    end = page.body_from(first)
    if " ".join(page.texts[first:end]) not in page.lexicon.place_names:
        return None
    span = page.span(first, end)
    return span, span.end
