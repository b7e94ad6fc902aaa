"""Nouns for what things are said in, singular: a statement, a letter."""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = ["STATEMENT_NOUNS"]

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
