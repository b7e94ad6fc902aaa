"""How word lists are written: one a line, grouped under comments, a reason beside the odd ones."""

from __future__ import annotations

__all__ = ["nouns", "presents", "third_person", "words"]

_SIBILANTS = ("s", "x", "z", "ch", "sh")


def words(listing: str) -> frozenset[str]:
    """Read a listing: one entry a line; empty lines and everything after ``#`` are for the reader."""
    return frozenset(_entries(listing))


def nouns(listing: str) -> frozenset[str]:
    """Read a listing of nouns and add their plurals; an odd plural follows a colon, a dash there means "none".

    >>> sorted(nouns('''
    ...     deputy
    ...     police: -
    ...     postwoman
    ...     surgeon general: surgeons general
    ... '''))
    ['deputies', 'deputy', 'police', 'postwoman', 'postwomen', 'surgeon general', 'surgeons general']
    """
    pairs = [entry.split(": ") if ":" in entry else (entry, _plural(entry)) for entry in _entries(listing)]
    return frozenset(form for pair in pairs for form in pair if form != "-")


def presents(listing: str) -> frozenset[str]:
    """Read a listing of verbs in their base form and add the third person; a dash after a colon leaves it out.

    >>> sorted(presents('''
    ...     carry
    ...     leave: -  # the leaves of a tree
    ... '''))
    ['carries', 'carry', 'leave']
    """
    pairs = [entry.split(": ") if ":" in entry else (entry, third_person(entry)) for entry in _entries(listing)]
    return frozenset(form for pair in pairs for form in pair if form != "-")


def third_person(base: str) -> str:
    """Give the third person of a verb: carries."""
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ies"
    takes_es = base.endswith(_SIBILANTS) or (base.endswith("o") and not base.endswith("oo"))
    return base + ("es" if takes_es else "s")


def _entries(listing: str) -> list[str]:
    return [entry for line in listing.split("\n") if (entry := line.partition("#")[0].strip())]


def _plural(noun: str) -> str:
    if noun[-1] not in "hnsxyz":  # most end in none of these, and import time counts
        return noun + "s"
    if noun.endswith("man"):
        return noun[:-2] + "en"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(_SIBILANTS) else "s")
