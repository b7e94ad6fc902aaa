"""Nouns for what counts and measures, and for a part of a whole, one a line."""

from __future__ import annotations

from newsparse.lexicons._words import nouns, words

__all__ = ["DATA_NOUNS", "FORECAST_VERBS", "POLL_NOUNS", "SHARE_NOUNS", "SHARE_VERBS", "STUDY_NOUNS"]

POLL_NOUNS = nouns("""
    # people are asked
    barometer
    census: censuses
    exit poll
    opinion poll
    poll
    polling: -
    questionnaire
    survey
""")

STUDY_NOUNS = nouns("""
    # somebody looks into a matter
    analysis: analyses
    assessment
    audit
    experiment
    inquiry
    investigation
    meta-analysis: meta-analyses
    research: -
    review
    scorecard
    study
    trial

    # and writes it down
    average
    document
    dossier
    filing
    report
""")

DATA_NOUNS = nouns("""
    # what comes of it; as often the thing that is measured: the index fell 4%
    breakdown
    calculation
    data: -
    database
    estimate
    evidence: -
    figure
    finding
    forecast
    index: indexes
    indices: -
    measure
    model
    numbers: -
    outlook
    paper
    prediction
    projection
    rankings: -
    record
    results: -
    returns: -
    statement
    statistic
    tally
""")

FORECAST_VERBS = words("""
    # they credit their subject with a figure as verbs of saying do; wishes and plans (hope, want) do not
    anticipate
    believe
    calculate
    estimate
    expect
    forecast
    foresee
    predict
    project
    reckon
    think
""")

SHARE_NOUNS = nouns("""
    # a 51% stake in, a 12% slice of
    chunk
    holding
    interest
    majority
    minority
    plurality
    portion
    position
    proportion
    sample
    share
    shareholding
    slice
    stake
""")

SHARE_VERBS = words("""
    # what shares of people do, in words that could be something else: 12% live alone
    act: acted
    agree: agreed
    approve
    arrive: arrived
    belong: belonged
    bike: biked
    come: came
    commute: commuted
    cycle: cycled
    differ: differed
    disagree: disagreed
    disapprove: disapproved
    exercise
    go: went
    identify
    lean: leaned
    live: lived
    opt: opted
    rent
    say: said
    self-identify
    shop: shopped
    sleep: slept
    smoke: smoked
    struggle: struggled
    suffer: suffered
    think: thought
    travel: travelled
    vote: voted
    walk: walked
    work: worked
""")
"""A verb without an object, and after a colon its past form."""
