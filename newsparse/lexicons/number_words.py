"""Words for numbers and fractions with what they are worth, and the words that hedge an amount.

An entry gives its meaning after a colon: "twenty: 20", "half: 1/2", "just under: less_than".
"""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = [
    "APPROXIMATORS",
    "APPROXIMATORS_AFTER",
    "DEGREE_ADJECTIVES",
    "DEGREE_ADVERBS",
    "FRACTIONS",
    "NUMBERS",
    "NUMBER_WORDS",
]

NUMBERS = words("""
    # units
    nil: 0
    nought: 0
    zero: 0
    one: 1
    two: 2
    three: 3
    four: 4
    five: 5
    six: 6
    seven: 7
    eight: 8
    nine: 9

    # ten to nineteen
    ten: 10
    eleven: 11
    twelve: 12
    thirteen: 13
    fourteen: 14
    fifteen: 15
    sixteen: 16
    seventeen: 17
    eighteen: 18
    nineteen: 19

    # tens
    twenty: 20
    thirty: 30
    forty: 40
    fourty: 40  # a slip as old as the word
    fifty: 50
    sixty: 60
    seventy: 70
    eighty: 80
    ninety: 90

    # what multiplies
    hundred: 100
    thousand: 1000
    million: 1000000
""")

NUMBER_WORDS = frozenset(entry.partition(":")[0] for entry in NUMBERS)

FRACTIONS = words("""
    half: 1/2
    halves: 1/2
    third: 1/3
    thirds: 1/3
    fourth: 1/4
    fourths: 1/4
    quarter: 1/4
    quarters: 1/4
    fifth: 1/5
    fifths: 1/5
    sixth: 1/6
    sixths: 1/6
    eighth: 1/8
    eighths: 1/8
    tenth: 1/10
    tenths: 1/10
    hundredth: 1/100
    hundredths: 1/100
    thousandth: 1/1000
    thousandths: 1/1000
""")

APPROXIMATORS = words("""
    # near it, on either side or not quite there
    a shade over: more_than
    a shade under: less_than
    about: about
    almost: about
    an estimated: about
    approaching: about
    approx: about
    approx.: about
    approximately: about
    around: about
    circa: about
    close to: about
    in the order of: about
    in the region of: about
    in the vicinity of: about
    more or less: about
    near: about
    nearly: about
    on the order of: about
    roughly: about
    some: about
    something like: about
    somewhere around: about
    virtually: about
    ~: about

    # beyond it
    >: more_than
    above: more_than
    better than: more_than
    greater than: more_than
    higher than: more_than
    in excess of: more_than
    more than: more_than
    north of: more_than
    over: more_than
    upward of: more_than
    upwards of: more_than

    # short of it
    <: less_than
    a fraction of: less_than  # a fraction of 1 per cent
    below: less_than
    fewer than: less_than
    less than: less_than
    lower than: less_than
    smaller than: less_than
    south of: less_than
    sub: less_than  # a sub-5% rise
    under: less_than

    # not below it
    a minimum of: at_least
    at least: at_least
    at the very least: at_least
    no fewer than: at_least
    no less than: at_least
    no lower than: at_least
    not less than: at_least
    ≥: at_least

    # not beyond it
    a maximum of: at_most
    anything up to: at_most
    as high as: at_most
    as many as: at_most
    as much as: at_most
    at most: at_most
    no greater than: at_most
    no higher than: at_most
    no more than: at_most
    not more than: at_most
    up to: at_most
    ≤: at_most
""")
"""They stand before the amount."""

APPROXIMATORS_AFTER = words("""
    give or take: about
    or more: at_least
    or above: at_least
    or better: at_least
    or greater: at_least
    or higher: at_least
    or over: at_least
    and above: at_least
    or below: at_most
    or fewer: at_most
    or less: at_most
    or lower: at_most
    or under: at_most
    or so: about
    or thereabouts: about
""")
"""They stand after the amount."""

DEGREE_ADVERBS = words("""
    # they join a word of more or less: just over, a little below
    a bit
    a good deal
    a little
    a lot
    barely
    comfortably
    considerably
    far
    fractionally
    just
    marginally
    much
    only just
    significantly
    slightly
    somewhat
    substantially
    way
    well
""")

DEGREE_ADJECTIVES = words("""
    # after an amount they make it a manner of speaking: 100 per cent sure
    accurate
    behind
    certain
    clear
    committed
    confident
    convinced
    correct
    honest
    right
    sure
    true
    wrong
""")
