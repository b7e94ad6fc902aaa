"""Words that lost letters to an apostrophe: the mark next to them is hardly a quotation mark.

They are written without their apostrophe, in lower case.
"""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = ["CLIPPED_WORDS", "ELISIONS"]

ELISIONS = words("""
    # the apostrophe stands before them
    appen     # happen
    ave       # have
    bout      # about
    burbs     # suburbs
    cause     # because
    cello     # violoncello; British papers long wrote it so, and 'flu, 'phone and 'plane
    cept      # except
    copter    # helicopter
    cos
    coz
    cuz
    e         # he
    ello      # hello
    em        # them
    er        # her
    ere       # here
    flu       # influenza
    fraid     # afraid
    gainst    # against
    gator     # alligator
    hood      # neighbourhood
    im        # him
    n         # rock 'n' roll
    nam       # Vietnam
    neath     # beneath
    nother    # another
    nough     # enough
    nuff
    phone     # telephone
    plane     # aeroplane
    roo       # kangaroo
    round     # around
    scuse     # excuse
    t         # In 't Veld, van 't Hoff
    til
    till
    tis
    tisn
    twas
    tween     # between
    twere
    twill
    twixt
    twould
    un        # a good 'un
    uns

    # parted from the word before them, as tokenizers leave them: they 're
    d
    ll
    m
    re
    s         # also 's-Hertogenbosch
    ve
""")

CLIPPED_WORDS = words("""
    # the apostrophe stands after them; plurals in -s and words in -in (goin') need no list
    an        # and
    fo        # for
    li        # little
    lil
    mo        # more
    o         # of
    ol        # old
    po        # poor
    t         # the, in Yorkshire
    th        # the, in Lancashire
    wi        # with
    yo        # your
""")
