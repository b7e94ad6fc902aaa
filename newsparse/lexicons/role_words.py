"""Words around roles that are no part of them, one a line: epithets, and the verbs of holding an office."""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = [
    "APPOINTING_WORDS",
    "AUTHOR_NOUNS",
    "HOLDING_WORDS",
    "PARTY_ABBREVIATIONS",
    "PORTFOLIO_NOUNS",
    "ROLE_EPITHETS",
    "SEAT_NOUNS",
    "UNREAL_WORDS",
]

ROLE_EPITHETS = words("""
    # how long, how new
    current
    first-term
    first-time
    incumbent
    long-serving
    long-time
    longest-serving
    longtime
    new
    newly
    next
    old
    present
    second-term
    serving
    sitting
    then-serving
    veteran

    # what for
    acclaimed
    admired
    ailing
    ambitious
    award-winning
    beleaguered
    beloved
    celebrated
    charismatic
    close
    colourful
    controversial
    embattled
    eminent
    esteemed
    famed
    famous
    fellow
    fiery
    firebrand
    flamboyant
    great
    high-profile
    influential
    inspirational
    late
    leading
    legendary
    maverick
    notable
    noted
    notorious
    outspoken
    popular
    powerful
    pre-eminent
    prize-winning
    prominent
    renowned
    respected
    seasoned
    self-confessed
    self-described
    self-proclaimed
    self-styled
    so-called
    successful
    talented
    unpopular
    well-known
    widely
    winning  # Tern-award winning
    world-famous
    world-renowned
    young
    youngest

    # of several
    another
    only
    other
    sole
""")
"""Left out of a role when they stand before it: veteran (comedian), embattled (mayor)."""

AUTHOR_NOUNS = words("""
    # before them stands a work and no body: Tern Tales author Ada Quill
    author
    biographer
    co-author
    co-creator
    co-writer
    creator
    illustrator
    novelist
    playwright
    screenwriter
    writer
""")
"""Roles that name what somebody wrote."""

PARTY_ABBREVIATIONS = words("""
    # America
    D
    Dem
    GOP
    I
    Ind
    L
    R
    Rep

    # Britain and Ireland
    Alliance
    Con
    Conservative
    DUP
    FF
    FG
    Green
    Lab
    Labour
    LD
    Lib Dem
    Plaid
    Plaid Cymru
    Reform
    SDLP
    SF
    SNP
    TUV
    UUP

    # Commonwealth
    ACT
    ALP
    ANC
    APC
    BJP
    BQ
    CPC
    DA
    EFF
    INC
    JD(U)
    Lib
    LNP
    Nat
    NDP
    NPP
    PDP
""")
"""Parties as they stand in brackets after a name, as printed, without full stops: (D., Conn.), (Lab, Leeds)."""

PORTFOLIO_NOUNS = words("""
    # before them capitals name what the office is about: Lifelong Learning Minister
    minister
    secretary
""")

SEAT_NOUNS = words("""
    # offices that are held for a place: the mayor of Tern
    alderman
    archbishop
    assemblyman
    assemblywoman
    bishop
    congressman
    congresswoman
    councillor
    councilman
    councilwoman
    governor
    lawmaker
    mayor
    mayoress
    mla
    mp
    mpp
    msp
    senator
    sheriff
""")

UNREAL_WORDS = words("""
    # with them nobody is said to hold a role: if she were (mayor), he might become (mayor)
    could
    if
    may
    might
    never
    should
    unless
    whether
    would
""")

APPOINTING_WORDS = words("""
    # right before a role
    appointed
    became
    become
    becomes
    becoming
    crowned
    declared
    elected
    made
    named
    nominated
    promoted
    re-elected
    reappointed
    reelected
""")
"""What makes somebody the holder of the role that follows: became (mayor), was elected (chairman)."""

HOLDING_WORDS = words("""
    # verbs, with "as" and a role after them
    act
    acted
    acting
    acts
    appointed
    began
    begins
    confirmed
    continue
    continued
    continues
    continuing
    elected
    fired
    hired
    inaugurated
    installed
    named
    nominated
    ousted
    quit
    quits
    quitting
    re-elected
    reappointed
    remain
    remained
    remains
    removed
    replaced
    resign
    resigned
    resigning
    resigns
    retire
    retired
    retires
    retiring
    return
    returned
    returns
    sacked
    serve
    served
    serves
    serving
    stand  # stand down
    standing
    stay
    stayed
    stays
    step  # step down
    stepped
    stepping
    steps
    stood
    succeed
    succeeded
    succeeds
    sworn  # sworn in
    take  # take over, take office
    taken
    takes
    took
    unveiled
    work
    worked
    working
    works

    # nouns
    appointment
    career
    debut
    election
    job
    nomination
    office
    reign
    resignation
    role
    stint
    tenure
    term
    time
""")
"""What "as" and a role may follow: served as (captain), her appointment as (judge)."""
