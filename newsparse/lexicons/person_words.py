"""Words beside a name that tell whether it is a person's, in lower case, one a line."""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = [
    "COMPOUND_ENDINGS",
    "HOMING_PREPOSITIONS",
    "INTRODUCING_WORDS",
    "NAMED_THINGS",
    "PERSONAL_PRONOUNS",
    "PERSONAL_RELATIVES",
    "PLACE_PREFIXES",
    "PLACE_PREPOSITIONS",
    "THING_ENDINGS",
]

COMPOUND_ENDINGS = words("""
    # joined to a name by a hyphen: a Lund-style roof
    area
    backed
    based
    born
    branded
    class
    era
    esque
    free
    funded
    level
    like
    linked
    made
    maker
    owned
    run
    size
    style
    themed
    type
    wide
""")

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

PLACE_PREFIXES = words("""
    # first words of places, as printed: North Tern, Port Lund
    Central
    Downtown
    East
    Eastern
    Fort
    Greater
    Inland
    Inner
    Lower
    Mid
    Mount
    North
    Northeast
    Northern
    Northwest
    Outer
    Port
    San
    Santa
    South
    Southeast
    Southern
    Southwest
    Upper
    Upstate
    Uptown
    West
    Western
""")

THING_ENDINGS = words("""
    # last words of what has a person's name before it, as printed: law and papers
    Accord
    Accords
    Act
    Agreement
    Amendment
    Bible
    Bill  # also a given name, but not the last of two
    Budget
    Clause
    Code
    Deal
    Doctrine
    Initiative
    Inquiry
    Law
    Letters
    Manifesto
    Papers
    Plan
    Principles
    Protocol
    Report
    Resolution
    Review
    Rule
    Scheme
    Treaty
    Trial

    # days, feasts, events and prizes
    Award
    Awards
    Carnival
    Christmas
    Cup
    Day
    Derby
    Easter
    Festival
    Flight
    Games
    Marathon
    Medal
    Night
    Open
    Parade
    Prize
    Show
    Summit
    Trophy
    Week

    # ideas and movements
    Belt
    Campaign
    Dream
    Effect
    Era
    Future
    Movement
    Peace
    Policy
    Politics
    Pride
    Project
    Studies
    Syndrome
    Train
    Tribute

    # goods and trades
    Apparel
    Brewing
    Clothing
    Collection
    Cosmetics
    Footwear
    Jewellery
    Jewelry
    Tower
    Towers
    Wines
""")
