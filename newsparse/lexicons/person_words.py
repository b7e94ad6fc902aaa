"""Words beside a name that tell whether it is a person's, in lower case, one a line."""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = ["INTRODUCING_WORDS", "PERSONAL_RELATIVES", "PLACE_PREPOSITIONS"]

INTRODUCING_WORDS = words("""
    # before a name: a son called Bo
    called
    christened
    named
    nicknamed
""")

PERSONAL_RELATIVES = words("""
    # after a name: Ada Quill, who; "which" and "that" follow bodies
    who
    whom
    whose
""")

PLACE_PREPOSITIONS = words("""
    # before a place far more often than before a person
    across
    around
    at
    in
    inside
    near
    outside
    throughout
""")
