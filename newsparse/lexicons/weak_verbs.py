"""Verbs that mostly report nothing: only with "that" or quoted words are they cues (held that, but not held talks)."""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = ["WEAK_VERBS"]

WEAK_VERBS = words("""
    back
    begin  # of a fragment: began "testing"
    broadcast
    call
    charge
    cheer
    continue
    decide
    detail
    determine
    endorse
    express
    favor
    favour
    feel
    figure
    hate
    hear
    hold
    invoke
    learn
    love
    maintain
    offer
    oppose
    outline
    prefer
    press
    read
    reason  # had reason to sail
    reflect
    resume
    see
    speak
    state
    support
    threaten
    underline
    underscore
    view
    welcome
""")
