"""Verbs that attribute words or thoughts to somebody: one verb a line, in its base form.

Forms are derived (warn: warns, warned, warning). Where they are odd, they follow a colon in the order third person,
past, past participle, -ing ("say: says, said, said, saying"), as far as they are wanted. The deriving is done by
`newsparse.lexicons.verbs`.

A verb stands in every list it truly belongs to: "promise" takes a clause and an infinitive, "suggest" is what people
say and what figures do. Verbs whose forms are mostly something else (run, end, name, mean) are left out.
"""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = [
    "ADDRESSING_VERBS",
    "FINDING_VERBS",
    "NAMING_VERBS",
    "QUOTING_VERBS",
    "REPORTING_VERBS",
    "THOUGHT_VERBS",
    "URGING_VERBS",
]

REPORTING_VERBS = words("""
    # plain saying
    add
    announce
    be adamant: is adamant/are adamant, was adamant/were adamant, been adamant, being adamant
    comment
    declare
    explain
    express  # with an object: expressed concern that
    make clear: makes clear, made clear, made clear, making clear
    make it clear: makes it clear, made it clear, made it clear, making it clear
    make the case: makes the case, made the case, made the case, making the case
    make the point: makes the point, made the point, made the point, making the point
    mention
    note
    observe
    put it: puts it, put it, put it, putting it  # as one officer put it
    remark
    say: says, said, said, saying
    speak: speaks, spoke, spoken, speaking  # with a quotation; "speak of", "speak about" take an object
    speak of: speaks of, spoke of, spoken of, speaking of
    state
    talk about
    talk of
    tell: tells, told, told, telling
    utter
    verbalise
    verbalize
    voice

    # answering and asking
    answer
    ask
    chime in
    counter
    enquire
    fire back
    hit back: hits back, hit back, hit back, hitting back
    inquire
    interject
    interrupt
    object
    query
    question  # whether; with an object it is no clause
    quiz: quizzes, quizzed, quizzed, quizzing
    rejoin
    reply
    respond
    retort
    shoot back: shoots back, shot back, shot back, shooting back
    wonder

    # telling what was not known
    advise
    assure
    confide
    confirm
    disclose
    divulge
    give notice: gives notice, gave notice, given notice, giving notice
    hint
    imply
    indicate
    inform
    intimate
    let it be known: lets it be known, let it be known, let it be known, letting it be known
    notify
    proclaim
    reassure
    report
    reveal
    signal

    # explaining and going into detail
    allude to
    clarify
    detail
    elaborate
    invoke
    outline
    point to
    recount
    refer to
    reference
    relay
    specify
    spell out: spells out, spelled out/spelt out, spelled out/spelt out, spelling out
    sum up
    summarise
    summarize
    touch on

    # holding, contesting, laying stress on
    accuse
    affirm
    allege
    argue
    assert
    attest
    aver: avers, averred, averred, averring
    avow
    caution
    charge  # also money, batteries and police dogs: with a clause only
    cite  # with an object, or "as": cited fog as the cause
    claim
    contend
    debunk
    declaim
    dispute
    emphasise
    emphasize
    hold: holds, held, held, holding  # courts hold that, people hold talks
    insist
    lecture
    maintain
    opine
    plead: pleads, pleaded/pled, pleaded/pled, pleading
    point out
    posit
    preach
    pronounce
    protest
    reaffirm
    reason
    reassert
    rebut
    reiterate
    repeat
    restate
    stipulate
    stress
    submit  # in court: counsel submitted that
    theorise
    theorize
    underline
    underscore
    warn

    # owning up and denying
    accept  # that something is so; otherwise one accepts gifts
    acknowledge
    admit
    apologise
    apologize
    concede
    confess
    contradict
    demur
    deny
    disagree
    own up
    recognise
    recognize
    refute

    # agreeing
    agree
    chorus
    concur
    echo

    # promising and threatening
    guarantee
    pledge
    promise
    swear: swears, swore, sworn, swearing
    threaten
    undertake: undertakes, undertook, undertaken, undertaking
    vow

    # predicting and judging
    assess
    conclude
    estimate
    forecast: forecasts, forecast/forecasted, forecast/forecasted, forecasting
    foretell: foretells, foretold, foretold, foretelling
    hypothesise
    hypothesize
    predict
    prophesy
    reckon  # Indian and British: officials reckon
    rule  # judges rule that
    speculate
    surmise

    # proposing and demanding, with a clause
    advocate
    call for
    decree
    demand
    moot
    order
    propose
    recommend
    request
    suggest
    urge

    # complaining, blaming, regretting
    bemoan
    bewail
    bluster
    bristle
    complain
    crow
    deplore
    fret
    fume
    gripe
    groan
    grouse
    grumble
    lament
    moan
    rage
    rail
    rant
    seethe
    sniff
    whine
    whinge

    # praising oneself and others
    boast
    brag
    enthuse
    gloat
    gush
    marvel
    rave

    # remembering
    recall
    recollect
    reflect
    remember
    remind
    reminisce

    # writing and posting
    blog
    caption
    e-mail
    email
    post
    retweet
    scribble
    text
    tweet
    write: writes, wrote, written, writing

    # in court and parliament
    adjudicate
    direct  # a judge directs that
    hear: hears, heard, heard  # the inquest heard that, "hearing" is a noun
    intone
    testify

    # broadcast and public speech
    broadcast: broadcasts, broadcast/broadcasted, broadcast/broadcasted, broadcasting
    pontificate
    quote  # the paper quoted him as saying
    read out: reads out, read out, read out, reading out
    speak out: speaks out, spoke out, spoken out, speaking out
    speak up: speaks up, spoke up, spoken up, speaking up
""")

QUOTING_VERBS = words("""
    # how it sounded
    bark
    bawl
    beam
    bellow
    blare
    bleat
    blurt
    blurt out
    boom
    breathe
    call out
    cheer
    chirp
    chuckle
    coo
    croak
    croon
    cry
    cry out
    drawl
    drone
    exclaim
    gasp
    giggle
    growl
    grunt
    gulp
    hiss
    holler
    hoot
    howl
    hum
    joke
    laugh
    lisp
    message
    mouth
    mumble
    murmur
    mutter
    pipe
    purr
    rasp
    reason
    roar
    scream
    screech
    shout
    shout out
    shriek
    shrill
    sigh
    sing: sings, sang, sung, singing
    smile
    snap
    snarl
    sneer
    snicker
    snigger
    snort
    sob
    splutter
    sputter
    squeak
    squeal
    stammer
    stutter
    thunder
    trill
    venture
    wail
    weep: weeps, wept, wept, weeping
    wheeze
    whimper
    whisper
    whistle
    whoop
    yammer
    yell
    yelp

    # what manner it had
    banter
    chide
    crack
    deadpan: deadpans, deadpanned, deadpanned, deadpanning
    gibe
    goad
    grin
    heckle
    jeer
    jest
    jibe
    mock
    muse
    parrot
    ponder
    quip
    riff
    scoff
    scold
    shrug
    smirk
    snap back
    snipe
    taunt
    tease
    tut
    wink
    wisecrack

    # what place it had in the talk
    begin: begins, began, begun, beginning
    butt in
    chip in
    conclude
    continue
    cut in: cuts in, cut in, cut in, cutting in
    go on: goes on, went on, gone on, going on
    jump in
    persist
    pipe up
    react
    resume
    retaliate
    throw in: throws in, threw in, thrown in, throwing in
    weigh in

    # crowds, prayers, verse
    chant
    intone
    pray
    preach
    recite

    # pleading and abusing
    beg
    berate
    beseech: beseeches, beseeched/besought, beseeched/besought, beseeching
    chastise
    coax
    curse
    entreat
    exhort
    fire off
    flash back
    implore
    jab
    lash out
    plead: pleads, pleaded/pled, pleaded/pled, pleading
    scowl
    spit: spits, spat/spit, spat/spit, spitting
    swear: swears, swore, sworn, swearing
    tell off: tells off, told off, told off, telling off
    upbraid
    vent

    # writing
    inscribe
    read: reads, read, read, reading  # of letters and statements: it read
    scrawl
    sign off
""")

URGING_VERBS = words("""
    # somebody is asked to do something: urge X to
    admonish
    advise
    appeal  # appealed to witnesses to come forward, appealed for calm; in court it is an event
    ask
    beg
    beseech: beseeches, beseeched/besought, beseeched/besought, beseeching
    call for  # with an object: called for calm
    call on
    call upon
    caution
    challenge
    coach
    command
    counsel
    dare
    direct
    encourage
    enjoin
    entreat
    exhort
    forbid: forbids, forbade/forbad, forbidden, forbidding
    implore
    instruct
    invite
    nudge
    order
    petition
    plead with: pleads with, pleaded with/pled with, pleaded with/pled with, pleading with
    press
    remind
    request
    summon
    tell: tells, told, told, telling
    urge
    warn

    # somebody binds himself or asks for himself: promise to
    agree
    demand
    guarantee
    offer
    plead: pleads, pleaded/pled, pleaded/pled, pleading  # pleaded to be heard; "pleaded guilty" is left to the rules
    pledge
    promise
    propose  # proposed to build; proposed building
    swear: swears, swore, sworn, swearing
    threaten
    undertake: undertakes, undertook, undertaken, undertaking
    vow

    # with an object or an -ing clause: recommend doing
    advocate
    recommend
    suggest
    warn against
    warn of
""")

NAMING_VERBS = words("""
    # giving a name: called it a disgrace
    brand
    call
    declare
    deem
    dub
    label
    nickname
    proclaim
    pronounce
    tag
    term

    # describing, with "as"
    blast  # blasted the plan as
    cast: casts, cast, cast, casting  # cast himself as
    castigate
    characterise
    characterize
    condemn
    criticise
    criticize
    decry
    defend
    denigrate
    denounce
    depict
    deride
    describe
    dismiss
    disparage
    frame  # framed the vote as
    hail
    herald
    identify  # identified him as
    lambast
    lambaste
    laud
    list  # listed him as
    mock
    paint  # painted him as
    pan
    peg  # pegged him as
    pillory
    portray
    praise
    rank  # ranked it as one of
    rated  # rated the claim "false"; a rate is something else
    refer to
    reject
    ridicule
    slam
    tout
    trash
    vilify
    welcome  # welcomed it as a first step
    write off: writes off, wrote off, written off, writing off

    # judging, with "for" or "as": blamed the driver for the crash; "attack" is left out, it is an event more often
    applaud
    assail
    berate
    blame
    champion
    chastise
    chide
    commend
    congratulate
    credit
    debunk
    disavow
    downplay
    excoriate
    extol
    fault
    flay  # Indian and African papers
    hammer
    lament
    lampoon
    play down
    play up
    rebuke
    reprimand
    reproach
    rip: rips, ripped, ripped, ripping
    rubbish  # British and African: rubbished the claim
    salute
    scorn
    skewer
    thank
    trumpet
    upbraid

    # likening, with "to"
    compare
    equate
    liken
""")

FINDING_VERBS = words("""
    # what surveys, studies and data do; "put" (put support at) is left out: without its "at" it is mostly no finding
    bear out: bears out, bore out, borne out, bearing out
    conclude
    confirm
    demonstrate
    establish
    estimate
    find: finds, found, found, finding
    forecast: forecasts, forecast/forecasted, forecast/forecasted, forecasting
    highlight
    illustrate
    imply
    indicate
    note
    point to
    predict
    project
    report
    reveal
    say: says, said, said, saying
    show: shows, showed, shown/showed, showing
    signal
    suggest
    underline
    underscore

    # what people do with figures and facts
    ascertain
    assess
    calculate
    determine
    discover
    find out: finds out, found out, found out, finding out
    learn: learns, learned/learnt, learned/learnt, learning
    notice
    observe
    reckon
    uncover
    verify
""")

THOUGHT_VERBS = words("""
    # holding true
    accept
    assume
    believe
    believe in
    consider
    deem
    feel: feels, felt, felt, feeling
    figure
    hold: holds, held, held, holding
    judge
    know: knows, knew, known, knowing
    maintain
    presume
    reckon
    regard
    see: sees, saw, seen, seeing
    suppose
    think: thinks, thought, thought, thinking
    trust
    view

    # coming to hold
    come to believe: comes to believe, came to believe, come to believe, coming to believe
    conclude
    decide
    determine
    discover
    find: finds, found, found, finding
    guess
    infer
    learn: learns, learned/learnt, learned/learnt, learning
    perceive
    realise
    realize
    recognise
    recognize
    sense
    understand: understands, understood, understood, understanding

    # not being sure
    contemplate
    disbelieve
    distrust
    doubt
    mistrust
    mull
    muse
    ponder
    speculate
    suspect
    wonder

    # looking ahead
    aim
    anticipate
    dread
    envisage
    envision
    expect
    fear
    foresee: foresees, foresaw, foreseen, foreseeing
    hope
    imagine
    intend
    look forward to
    look to
    plan
    visualise
    visualize
    worry

    # wishing
    aspire
    crave
    decline  # to do something; of figures it is a fall
    desire
    prefer
    refuse  # to do something
    seek: seeks, sought, sought, seeking
    want
    wish
    yearn

    # liking and disliking
    abhor
    admire
    appreciate
    approve of
    back
    despise
    detest
    disapprove of
    dislike
    endorse
    enjoy
    favor
    favour
    hate
    loathe
    love
    object to
    oppose
    regret
    reject
    resent
    respect
    rue
    support

    # holding in memory
    recall
    recollect
    remember
""")

ADDRESSING_VERBS = words("""
    # whoever is told stands right after the verb: told reporters, assured investors that; base forms
    admonish
    advise
    answer
    ask
    assure
    beg
    beseech
    caution
    challenge
    command
    counsel
    dare
    direct
    e-mail
    email
    encourage
    entreat
    exhort
    forbid
    implore
    inform
    instruct
    interrupt
    invite
    lecture
    message
    notify
    nudge
    order
    petition
    press
    promise
    quiz
    reassure
    remind
    show
    summon
    taunt
    tell
    text
    urge
    warn
""")
