"""Verbs that mostly report nothing: only with "that" or quoted words are they cues (held that, but not held talks).

And participles that report nothing before "to": what is supposed to happen is a duty, not what somebody supposes.
"""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = ["DUTY_PARTICIPLES", "WEAK_VERBS"]

DUTY_PARTICIPLES = words("""
    intended
    known
    perceived
    planned
    supposed
    wanted
    wished
""")

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
