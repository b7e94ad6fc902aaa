"""Verbs that report with a noun alone: criticised the plan, announced a vote, supports the strike; one entry a verb.

Each is listed in `reporting_verbs` as well; of what stands there alone, a noun is no report: one can add salt.
"""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = ["OBJECT_VERBS", "SEEN_AS_VERBS"]

OBJECT_VERBS = words("""
    # praising
    applaud
    commend
    defend
    extol
    hail
    laud
    praise
    tout
    trumpet

    # finding fault
    accuse
    assail
    bemoan
    blame
    blast
    castigate
    condemn
    criticise
    criticize
    decry
    denounce
    deplore
    deride
    disavow
    disparage
    dispute
    lambast
    lambaste
    lament
    mock
    question
    rebuke
    reject
    reprimand
    ridicule
    slam

    # saying what something is like
    describe

    # making known
    acknowledge
    announce
    cite
    concede
    confirm
    disclose
    emphasise
    emphasize
    explain
    express
    highlight
    mention
    point to
    predict
    reaffirm
    retweet
    reveal
    say  # a clause whose verb is in no list
    show  # of polls: shows her ahead
    stress
    suggest
    talk about
    tweet
    voice
    warn of

    # wanting something done
    call for
    demand
    pledge
    promise
    propose
    recommend

    # holding a view
    endorse
    favor
    favour
    fear
    oppose
    prefer
    regret
    support
""")

SEEN_AS_VERBS = words("""
    # they report a noun only with what it is seen as: portrayed the plan as a trap
    cast
    depict
    dismiss
    paint
    perceive
    portray
    regard
    see
    view
""")
