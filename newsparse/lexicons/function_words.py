"""The closed classes of English grammar, and its commonest adverbs: in lower case, one a line.

A class lists every word that can belong to it; a word that belongs to several stands in each ("that", "before", "her").
Apostrophes are straight.
"""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = [
    "ADVERBS",
    "ALTERNATIVES",
    "AUXILIARIES",
    "COORDINATORS",
    "DETERMINERS",
    "FORMS_OF_BE",
    "INDEFINITES",
    "INTERROGATIVES",
    "NEGATIONS",
    "NOUNS_IN_LY",
    "OBJECT_PRONOUNS",
    "POSSESSIVES",
    "PREPOSITIONS",
    "RELATIVE_PRONOUNS",
    "SUBJECT_PRONOUNS",
    "SUBORDINATORS",
    "TYING_PREPOSITIONS",
]

DETERMINERS = words("""
    # articles and demonstratives
    a
    an
    that
    the
    these
    this
    those

    # quantifiers
    all
    another
    any
    both
    each
    either
    enough
    every
    few
    fewer
    half
    less
    little
    many
    more
    most
    much
    neither
    no
    numerous
    other
    several
    some
    such
    various

    # asking
    what
    whatever
    which
    whichever
    whose
""")

POSSESSIVES = words("""
    her
    his
    its
    my
    our
    their
    thy
    your
""")

SUBJECT_PRONOUNS = words("""
    # personal
    he
    i
    it
    she
    they
    we
    y'all
    you

    # indefinite
    anybody
    anyone
    everybody
    everyone
    no-one
    nobody
    somebody
    someone
""")

OBJECT_PRONOUNS = words("""
    # personal
    'em
    her
    him
    it
    me
    them
    us
    you

    # reflexive
    herself
    himself
    itself
    myself
    oneself
    ourselves
    themself
    themselves
    yourself
    yourselves
""")

RELATIVE_PRONOUNS = words("""
    that
    which
    who
    whom
    whose
""")

INTERROGATIVES = words("""
    how
    what
    whatever
    when
    where
    whether
    which
    who
    whom
    whose
    why
""")

PREPOSITIONS = words("""
    # simple
    about
    above
    across
    after
    against
    along
    alongside
    amid
    amidst
    among
    amongst
    around
    as
    aside
    at
    atop
    before
    behind
    below
    beneath
    beside
    besides
    between
    beyond
    by
    despite
    down
    during
    except
    for
    from
    in
    inside
    into
    like
    minus
    near
    of
    off
    on
    onto
    opposite
    out
    outside
    over
    past
    per
    plus
    round
    since
    than
    through
    throughout
    till
    to
    toward
    towards
    under
    underneath
    unlike
    until
    up
    upon
    versus
    via
    vs
    with
    within
    without

    # from verbs
    barring
    concerning
    considering
    excluding
    following
    given
    including
    pending
    regarding
    save
    touching
""")

INDEFINITES = words("""
    a
    an
    another
    one
""")

ALTERNATIVES = words("""
    nor
    or
""")

COORDINATORS = words("""
    &
    and
    but
    nor
    or
    plus
    so
    yet
""")

SUBORDINATORS = words("""
    # time
    after
    as
    before
    once
    since
    till
    until
    when
    whenever
    while
    whilst

    # reason, condition, contrast
    albeit
    although
    because
    if
    lest
    provided
    providing
    so
    than
    that
    though
    unless
    whereas

    # place and manner
    how
    like
    where
    whereby
    wherever
    whether
    why
""")

AUXILIARIES = words("""
    # be
    am
    are
    be
    been
    being
    is
    was
    were

    # have
    had
    has
    have
    having

    # do
    did
    do
    does
    doing
    done

    # modals
    can
    cannot
    could
    may
    might
    must
    ought
    shall
    should
    will
    would

    # with "not"
    ain't
    aren't
    can't
    couldn't
    didn't
    doesn't
    don't
    hadn't
    hasn't
    haven't
    isn't
    mayn't
    mightn't
    mustn't
    needn't
    oughtn't
    shan't
    shouldn't
    wasn't
    weren't
    won't
    wouldn't

    # shortened after a pronoun; 's also marks the possessive, 'd is had or would
    'd
    'll
    'm
    're
    've
""")

NEGATIONS = words("""
    hardly
    n't
    neither
    never
    nor
    not
    nowhere
    rarely
    scarcely
    seldom
""")

ADVERBS = words("""
    # time
    afterward
    afterwards
    again
    ago
    already
    always
    before
    earlier
    early
    eventually
    ever
    finally
    first
    formerly
    initially
    just
    late
    later
    long
    meantime
    meanwhile
    next
    now
    nowadays
    often
    once
    overnight
    previously
    recently
    repeatedly
    simultaneously
    since
    sometimes
    soon
    still
    subsequently
    then
    today
    tomorrow
    tonight
    twice
    usually
    yesterday
    yet

    # place
    abroad
    ahead
    apart
    away
    back
    downstairs
    downtown
    elsewhere
    everywhere
    forward
    here
    home
    indoors
    inside
    nearby
    offshore
    online
    outdoors
    outside
    overseas
    somewhere
    there
    together
    upstairs

    # degree
    almost
    altogether
    enough
    even
    far
    indeed
    little
    more
    most
    much
    only
    quite
    rather
    really
    so
    too
    very
    well

    # joining sentences
    accordingly
    additionally
    also
    alternatively
    anyhow
    anyway
    besides
    consequently
    conversely
    else
    further
    furthermore
    hence
    however
    instead
    likewise
    moreover
    nevertheless
    nonetheless
    otherwise
    regardless
    separately
    similarly
    therefore
    though
    thus

    # attitude
    admittedly
    allegedly
    apparently
    arguably
    clearly
    fortunately
    frankly
    hopefully
    importantly
    interestingly
    ironically
    maybe
    notably
    obviously
    ominously
    perhaps
    please
    presumably
    reportedly
    sadly
    surprisingly
    unfortunately
    unsurprisingly

    # manner
    aloud
    bluntly
    briefly
    calmly
    directly
    emphatically
    explicitly
    famously
    flatly
    openly
    privately
    publicly
    quickly
    quietly
    simply
    specifically
    strongly
    suddenly
    tearfully

    # answers: said yes
    yes
""")

FORMS_OF_BE = words("""
    am
    are
    aren't
    be
    been
    being
    is
    isn't
    was
    wasn't
    were
    weren't
""")

TYING_PREPOSITIONS = words("""
    # a spokesman for, a man from, talks with
    at
    by
    for
    from
    in
    with
""")

NOUNS_IN_LY = words("""
    # other words in -ing are read as forms of verbs
    evening
    morning

    # adjectives before nouns: the weekly show
    daily
    monthly
    nightly
    weekly
    yearly

    # other words that end so are read as adverbs
    ally
    anomaly
    assembly
    belly
    bully
    butterfly
    dragonfly
    family
    fly
    folly
    gully
    homily
    jelly
    lily
    melancholy
    monopoly
    panoply
    rally
    supply
""")
