"""What speaks for an opening mark, and what for a closing one.

A positive weight speaks for opening, a negative one for closing. What stands outside and inside of a mark tells most;
its shape counts least, for it is often turned the wrong way.
"""

from __future__ import annotations

from functools import lru_cache
from unicodedata import category

__all__ = ["CLOSES", "EITHER", "OPENS", "STOPS", "is_curly", "lean"]

OPENS, CLOSES, EITHER = "(", ")", "|"
STOPS = frozenset(",.!?…")
"""What ends the words of speech, inside their closing mark."""

_BEFORE = {
    "space": +2,  # he said "we go
    "bracket": +2,  # ("we go
    "dash": +1,  # said—"we go; but "we—" he said
    "word": -2,  # we go"
    "stop": -2,  # we go."
    "closing bracket": -2,  # (laughs)"
    "digit": -3,  # in 2019"; a 27" screen
}
_AFTER = {
    "word": +2,  # "we go
    "digit": +2,  # "27 ships
    "bracket": +1,  # "[We] go; but "We go"[1]
    "ellipsis": +1,  # "...and go
    "dash": -1,  # "Go"--said; but "—and go
    "space": -2,  # we go" he said
    "closing bracket": -2,  # we go")
    "stop": -2,  # we go", he said
    "colon": -2,  # "we go": he said
}
_SHAPE = {
    "turned to open": +1,
    "turned to close": -1,
}

_SIGNS = {
    "bracket": "([{¿¡>",  # left-over markup ends in >
    "closing bracket": ")]}<",
    "dash": "-‐‑‒–—―−－",
    "ellipsis": "…",
    "stop": ".,!?;。，．！？",
    "colon": ":：",
    "turned to open": "“‘„‚‟‛«‹`",
    "turned to close": "”’»›´",
}
_KIND = {sign: kind for kind, signs in _SIGNS.items() for sign in signs}
_ELLIPSES = ("..", ". .")


@lru_cache(maxsize=4096)
def lean(before: str, sign: str, after: str) -> str:
    """Say which way a mark leans between the character before it and the three after it."""
    kind_before, kind_after = _kind(before), _kind(after[:1])
    if kind_before == kind_after == "space":
        return EITHER  # a detached mark is as often turned wrong as right
    if kind_before == "ellipsis":
        kind_before = "stop"
    if after.startswith(_ELLIPSES):
        kind_after = "ellipsis"
    weight = _BEFORE.get(kind_before, 0) + _SHAPE.get(_kind(sign), 0) + _AFTER.get(kind_after, 0)
    return OPENS if weight > 0 else CLOSES if weight < 0 else EITHER


def is_curly(sign: str) -> bool:
    """Tell a mark that is turned from a straight one."""
    return _kind(sign) in _SHAPE


def _kind(character: str) -> str:
    if character in _KIND:
        return _KIND[character]
    if not character or character.isspace():
        return "space"
    if character.isdigit():
        return "digit"
    return "word" if character.isalpha() or category(character).startswith("M") else "other"
