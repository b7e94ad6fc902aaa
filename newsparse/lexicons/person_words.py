"""Words beside a name that tell whether it is a person's, in lower case, one a line."""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = [
    "HOMING_PREPOSITIONS",
    "INTRODUCING_WORDS",
    "NAMED_THINGS",
    "PERSONAL_PRONOUNS",
    "PERSONAL_RELATIVES",
    "PLACE_PREPOSITIONS",
]

HOMING_PREPOSITIONS = words("""
    # before somebody's home or body, after the comma that follows the name
    from
    of
""")

INTRODUCING_WORDS = words("""
    # before a name: a son called Bo
    called
    christened
    named
    nicknamed
""")

PERSONAL_PRONOUNS = words("""
    # after a name as subject
    he
    she
""")

PERSONAL_RELATIVES = words("""
    # after a name: Ada Quill, who; "which" and "that" follow bodies
    who
    whom
    whose
""")

NAMED_THINGS = words("""
    # what has a name like a person's: Storm Ada, the hurricane Ada
    cyclone
    ferry
    hurricane
    racehorse
    ship
    storm
    trawler
    typhoon
    yacht

    # bodies: the newspaper Dagens Ode
    airline
    broadcaster
    carmaker
    firm
    magazine
    newspaper
    retailer
    tabloid
    website
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
