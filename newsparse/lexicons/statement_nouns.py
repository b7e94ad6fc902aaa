"""Nouns for what things are said in, for what is said, and for cries; singular: a letter, a claim, a chant."""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = ["CHANT_NOUNS", "CLAIM_NOUNS", "STATEMENT_NOUNS"]

CHANT_NOUNS = words("""
    # what is called out, by many more often than not: chants of "..."
    call
    chant
    cheer
    chorus
    cries  # the odd plural
    cry
    howl
    murmur
    scream
    shout
    whisper
    yell

    # what is said again and again: her slogan is "..."
    catchphrase
    mantra
    motto
    refrain
    slogan
""")

CLAIM_NOUNS = words("""
    # what is said, with the clause that says it: her claim that
    accusation
    admission
    allegation
    announcement
    answer
    appeal
    argument
    assertion
    assessment
    assurance
    boast
    call
    charge
    claim
    comment
    complaint
    concession
    conclusion
    confession
    contention
    criticism
    declaration
    demand
    denial
    explanation
    hint
    insistence
    jibe
    message
    observation
    plea
    pledge
    point
    prediction
    proclamation
    promise
    proposal
    quip
    rebuttal
    remark
    reminder
    reply
    request
    response
    retort
    statement
    suggestion
    threat
    verdict
    vow
    warning
    word
""")

STATEMENT_NOUNS = words("""
    # what a body puts out or a writer writes: a statement saying
    ad
    advert
    affidavit
    announcement
    appeal
    article
    blog
    book
    brief
    broadcast
    bulletin
    column
    comment
    commentary
    communique
    communiqué
    complaint
    declaration
    dispatch
    document
    e-mail
    editorial
    email
    essay
    filing
    interview
    lawsuit
    leaflet
    letter
    manifesto
    memo
    memoir
    memorandum
    message
    motion
    note
    notice
    op-ed
    order
    paper
    petition
    piece
    post
    release
    remark
    reply
    report
    resolution
    response
    review
    ruling
    series
    speech
    statement
    story
    submission
    suit
    telegram
    testimony
    text
    thread
    tweet
    video
    warning
    website
""")
