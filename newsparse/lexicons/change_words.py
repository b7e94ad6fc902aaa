"""Words of rise and fall, one a line.

Verbs are written as in `newsparse.lexicons.reporting_verbs`: the base form, and odd forms after a colon.
"""

from __future__ import annotations

from newsparse.lexicons._words import nouns, words

__all__ = [
    "CONTEST_WORDS",
    "FALL_COMPARATIVES",
    "FALL_NOUNS",
    "FALL_PARTICLES",
    "FALL_VERBS",
    "RISE_COMPARATIVES",
    "RISE_NOUNS",
    "RISE_PARTICLES",
    "RISE_VERBS",
]

RISE_VERBS = words("""
    # it goes up
    accelerate
    advance
    appreciate
    balloon
    bounce
    climb
    gain
    grow: grows, grew, grown, growing
    improve
    increase
    jump
    leap: leaps, leaped/leapt, leaped/leapt, leaping
    mushroom
    outgrow: outgrows, outgrew, outgrown, outgrowing
    rally
    rebound
    rise: rises, rose, risen, rising
    rocket
    skyrocket
    soar
    spike
    spiral
    strengthen
    surge
    swell: swells, swelled, swollen/swelled, swelling
    widen

    # somebody puts it up
    add
    bolster
    boost
    bump
    expand
    heighten
    hike
    inflate
    lift
    raise
    uprate  # British, of benefits
""")

FALL_VERBS = words("""
    # it goes down
    collapse
    contract
    cool
    crash
    decelerate
    decline
    decrease
    depreciate
    dip
    dive: dives, dived/dove, dived, diving
    drop
    dwindle
    ebb
    fall: falls, fell, fallen, falling
    lose: loses, lost, lost, losing
    moderate
    narrow
    nosedive
    plummet
    plunge
    recede
    retreat
    sag
    shrink: shrinks, shrank/shrunk, shrunk, shrinking
    sink: sinks, sank, sunk, sinking
    slide: slides, slid, slid, sliding
    slip
    slow
    slump
    soften
    tank
    tumble
    weaken

    # somebody brings it down
    curb
    curtail
    cut: cuts, cut, cut, cutting
    deplete
    devalue
    diminish
    downsize
    ease
    erode
    halve
    lessen
    lower
    pare
    reduce
    shave
    shed: sheds, shed, shed, shedding
    shorten
    slash
    trim
    whittle
""")

RISE_NOUNS = nouns("""
    acceleration
    advance
    appreciation
    boost
    bounce
    bump
    climb
    expansion
    gain
    growth: -
    hike
    improvement
    increase
    jump
    leap
    mark-up
    markup
    premium
    raise
    rally
    rebound
    rise
    spike
    surge
    swell
    upswing
    uptick
    upturn
""")

FALL_NOUNS = nouns("""
    collapse
    contraction
    cut
    cutback
    decline
    decrease
    depreciation
    devaluation
    dip
    discount
    downturn
    drop
    drop-off
    erosion
    fall
    loss
    markdown
    plunge
    reduction
    shrinkage: -
    slide
    slowdown
    slump
    tumble
""")

RISE_PARTICLES = words("""
    # they need no verb: up 4%, shares were 4% higher
    higher
    up
""")

FALL_PARTICLES = words("""
    down
    lower
    off
""")

RISE_COMPARATIVES = words("""
    # after the amount: 20% more, 5% above the mark
    above
    better
    bigger
    brighter
    costlier
    dearer
    deeper
    denser
    faster
    greater
    heavier
    higher
    hotter
    larger
    likelier
    longer
    louder
    more
    older
    pricier
    quicker
    richer
    steeper
    stronger
    taller
    up
    warmer
    wealthier
    wider
""")

FALL_COMPARATIVES = words("""
    below
    cheaper
    cooler
    down
    fewer
    less
    lighter
    lower
    narrower
    off
    poorer
    quieter
    shorter
    slower
    smaller
    thinner
    weaker
    worse
    younger
""")

CONTEST_WORDS = words("""
    # between two amounts of a score: led 52% to 48%
    advantage
    ahead
    beat
    beaten
    beats
    behind
    defeat
    defeated
    edge
    edged
    lead
    leading
    leads
    led
    lose
    loses
    losing
    lost
    margin
    trail
    trailed
    trailing
    trails
    victory
    vote
    voted
    win
    winning
    wins
    won
""")
