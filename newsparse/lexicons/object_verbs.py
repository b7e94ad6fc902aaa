"""Verbs that report with a noun alone: criticised the plan, announced a vote, supports the strike; one entry a verb.

Each is listed in `reporting_verbs` as well; of what stands there alone, a noun is no report: one can add salt.
"""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = ["OBJECT_VERBS"]

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
    dismiss
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

    # saying what something is or was like
    compare
    depict
    describe
    liken
    paint
    portray
    recall
    recount

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
    say  # of what is a clause after all, its verb being in no list
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
    propose
    recommend

    # holding a view
    consider
    endorse
    favor
    favour
    fear
    oppose
    prefer
    regret
    see
    support
    view
""")
