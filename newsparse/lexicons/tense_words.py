"""Words that tell whether a clause looks forward or back, in lower case, one a line: on Monday he left, he will leave.

They decide which Monday, which March, which third quarter is meant. The regular past ("resigned") needs no list.
"""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = ["FUTURE_AUXILIARIES", "FUTURE_CUES", "PAST_VERBS"]

FUTURE_AUXILIARIES = words("""
    'll
    am to
    are to
    is to
    shall
    will
    won't
""")

FUTURE_CUES = words("""
    # auxiliaries
    about to
    be to
    can
    can't
    cannot
    could
    may
    might
    should
    would

    # settled, awaited, planned
    bound to
    deadline
    earmarked
    likely to
    on course
    on track
    penciled
    pencilled
    planned
    planning
    plans
    poised to
    ready to
    scheduled
    set for
    set to
    slated
    tipped
    upcoming

    # will and promise
    agreed to
    aim to
    aiming to
    aims to
    expect
    expecting
    expects
    forecast
    forecasts
    hope
    hopes
    hoping
    intend
    intending
    intends
    invited to
    ordered to
    pledged to
    pledging to
    prepare to
    prepares to
    preparing to
    promised to
    promises to
    promising to
    seek to
    seeking to
    seeks to
    summoned to
    vowed to
    vowing to
    vows to
    want to
    wants to

    # put off, or begun by what is settled
    adjourned
    bailed until
    banned until
    begins
    brought forward to
    canceled until
    cancelled until
    closes
    comes into effect
    comes into force
    continues
    deferred to
    deferred until
    delayed until
    ends
    expires
    extended until
    gets under way
    go to the polls
    goes on sale
    goes to the polls
    kicks off
    moved to
    on bail until
    opens
    postponed to
    postponed until
    pushed back to
    put back to
    put off until
    remanded until
    rescheduled for
    resume
    resumes
    returns to
    starts
    suspended until
    take effect
    take place
    takes effect
    takes place
    taking effect
    turns
""")

PAST_VERBS = words("""
    # forms of be, have, do
    did
    didn't
    had
    hadn't
    was
    wasn't
    were
    weren't

    # participles, of "has gone" and "was taken"
    been
    begun
    broken
    chosen
    done
    drawn
    driven
    fallen
    given
    gone
    grown
    hidden
    known
    risen
    seen
    shown
    spoken
    stolen
    taken
    thrown
    torn
    woken
    worn
    written

    # pasts that do not end in -ed, and those in -eed
    agreed
    ate
    beat
    became
    began
    blew
    bought
    broke
    brought
    built
    burnt
    came
    caught
    chose
    clung
    crept
    dealt
    died
    drank
    dreamt
    drew
    drove
    dug
    fed
    fell
    felt
    fled
    flew
    forbade
    forgot
    fought
    found
    freed
    froze
    gave
    got
    grew
    guaranteed
    heard
    held
    hid
    hung
    kept
    knew
    laid
    leapt
    learnt
    led
    left
    lent
    lit
    lost
    made
    meant
    met
    misled
    oversaw
    overtook
    paid
    pled
    proceeded
    ran
    rang
    rebuilt
    resold
    rode
    rose
    said
    sang
    sank
    sat
    saw
    sent
    shone
    shook
    shot
    shrank
    slept
    slid
    slipped
    sold
    sought
    spent
    spoke
    sprang
    stole
    stood
    struck
    stuck
    succeeded
    swam
    swept
    swore
    swung
    taught
    threw
    told
    took
    tore
    undertook
    went
    withdrew
    withheld
    woke
    won
    wore
    wrote
""")
