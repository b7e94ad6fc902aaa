"""Words of headlines, one a line: labels, outlets, what makes a topic, and the verbs that headlines are built with."""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = [
    "ASSERTING_VERBS",
    "HEADLINE_DEEDS",
    "HEADLINE_NOUN_VERBS",
    "HEADLINE_VERBS",
    "LABELS",
    "NEWS_WORDS",
    "NON_CLAUSES",
    "OPINION_WORDS",
    "OUTLETS",
    "OUTLET_WORDS",
    "RUNNING_LABELS",
    "SECTIONS",
    "TOPIC_WORDS",
]

LABELS = words("""
    # urgency
    alert
    bombshell
    boom
    breaking
    breaking news
    breaking now
    busted
    confirmed
    developing
    developing story
    flash
    happening now
    just in
    just leaked
    leaked
    must read
    must see
    must watch
    news alert
    news flash
    newsbreak
    newsflash
    revealed
    scandal
    shock
    shocker
    shocking
    urgent
    wow

    # what only this outlet has
    excerpt
    exclusive
    exclusive excerpt
    exclusive extract
    exclusive interview
    exclusive report
    exclusive video
    extract
    first look
    first on
    scoop
    world exclusive

    # running coverage
    as it happened
    latest
    latest news
    latest updates
    live
    live blog
    live coverage
    live feed
    live now
    live report
    live reporting
    live score
    live scores
    live stream
    live text
    live thread
    live updates
    liveblog
    real-time updates
    rolling coverage
    the latest
    update
    updated
    updates
    wrap
    wrapup

    # opinion
    as i see it
    column
    comment
    commentary
    editorial
    editorials
    essay
    first person
    first-person
    guest column
    guest commentary
    guest essay
    guest post
    guest view
    leader
    letter
    letter of the day
    letter to the editor
    letters
    letters to the editor
    my turn
    my view
    op ed
    op-ed
    open letter
    opinion
    opinions
    our view
    personal essay
    perspective
    point of view
    readers' letters
    talking point
    viewpoint
    voices
    your letters
    your view

    # explaining
    analysis
    at a glance
    backgrounder
    behind the story
    big read
    chart of the day
    chronology
    data
    decoded
    deep dive
    explain
    explained
    explainer
    fact box
    fact check
    fact checker
    fact file
    fact focus
    fact sheet
    fact-check
    factbox
    factcheck
    faq
    faqs
    guide
    how it works
    in brief
    in charts
    in depth
    in focus
    in full
    in graphics
    in maps
    in numbers
    in-depth
    infographic
    insight
    key dates
    key facts
    key points
    key takeaways
    long read
    longread
    map
    news analysis
    news brief
    news briefs
    news guide
    news in brief
    primer
    q & a
    q&a
    q. and a.
    question time
    reality check
    special report
    takeaways
    the big read
    the explainer
    the long read
    timeline
    verified
    verify

    # pictures and sound
    animation
    audio
    best photos
    cartoon
    gallery
    graphic
    graphics
    in photos
    in pics
    in pictures
    interactive
    listen
    listen live
    look
    photo
    photo essay
    photo gallery
    photos
    photos and video
    pics
    picture gallery
    pictures
    podcast
    slide show
    slideshow
    video
    videos
    watch
    watch live
    watch now
    watch video

    # people and their lives
    appreciation
    birthdays
    close-up
    conversation
    death notice
    death notices
    deaths
    in conversation
    in memoriam
    in memory
    interview
    interviews
    meet
    obit
    obits
    obituaries
    obituary
    paid notice
    paid notice: deaths
    portrait
    profile
    remembering
    tribute
    tributes

    # arts and sport
    album review
    analysis and highlights
    art review
    as it stands
    book review
    box score
    car review
    classical review
    comedy review
    concert review
    dance review
    dvd review
    exhibition review
    film review
    first drive
    first impressions
    game preview
    game review
    gig review
    hands-on
    highlights
    listings
    match preview
    match report
    movie review
    music review
    opera review
    phone review
    player ratings
    podcast review
    preview
    product review
    recap
    report card
    restaurant review
    result
    results
    review
    reviews
    road test
    round-up
    roundup
    scoreboard
    scores
    sneak peek
    stage review
    television review
    test drive
    theater review
    theatre review
    trailer
    transfer news
    tv review
    verdict
    wine review

    # other forms
    advertisement
    advertorial
    advice
    agony aunt
    announcement
    archive
    best of
    brief
    briefing
    briefs
    clarification
    corrected
    correction
    corrections
    crossword
    diary
    digest
    editor's note
    feature
    features
    from the archive
    from the archives
    full list
    full story
    full text
    horoscope
    horoscopes
    investigates
    investigation
    latest poll
    media release
    memo
    morning briefing
    new poll
    news release
    newsletter
    notebook
    opinion poll
    paid content
    paid post
    partner content
    poll
    polls
    press release
    promoted
    quick take
    quiz
    quiz of the week
    read
    recipe
    recipes
    refile
    rpt
    spoiler alert
    spoilers
    sponsor content
    sponsored
    sponsored content
    statement in full
    story
    throwback
    transcript
    trending
""")

RUNNING_LABELS = words("""
    # what stands behind a topic before a joint: "Harbour strike live: ..."
    as it happened
    explained
    explainer
    latest
    latest news
    latest updates
    live
    live blog
    live score
    live updates
    liveblog
    q&a
    recap
    timeline
    update
    updates
""")

SECTIONS = words("""
    # sections that a headline may end with, or name between itself and the publisher
    africa
    arts
    arts & culture
    asia
    asia pacific
    australia news
    books
    boxing
    business
    business news
    cities
    city
    companies
    country
    cricket
    crime
    culture
    economy
    education
    elections
    entertainment
    environment
    europe
    fashion
    features
    film
    finance
    food
    football
    golf
    health
    home
    india
    international
    law
    life
    life and style
    lifestyle
    local
    local news
    london
    magazine
    markets
    media
    middle east
    money
    movies
    music
    national
    nba
    news
    nfl
    opinions
    people
    personal finance
    politics
    premier league
    property
    racing
    regional
    rugby
    rugby league
    rugby union
    science
    science & tech
    science and technology
    soccer
    society
    sport
    sports
    stage
    style
    tech
    technology
    television
    television & radio
    tennis
    top stories
    travel
    tv
    uk
    uk news
    us
    us news
    us politics
    weather
    women
    world
    world news
""")

OUTLET_WORDS = words("""
    # a short name at the end of a headline that has one of these is an outlet's; as printed
    Advertiser
    Advocate
    Argus
    Blog
    Broadcaster
    Broadcasting
    Bugle
    Bulletin
    Channel
    Chronicle
    Citizen
    Courant
    Courier
    Crier
    Daily
    Digest
    Dispatch
    Echo
    Economist
    Enquirer
    Evening
    Examiner
    Express
    FM
    Gazette
    Globe
    Guardian
    Herald
    Independent
    Informer
    Inquirer
    Insider
    Intelligencer
    Journal
    Journalism
    Ledger
    Live
    Magazine
    Mail
    Mercury
    Messenger
    Mirror
    Monitor
    Morning
    Network
    News
    Newspaper
    Newspapers
    Newsroom
    Newswire
    Observer
    Online
    Outlook
    Post
    Press
    Publishing
    Radio
    Recorder
    Republic
    Scotsman
    Sentinel
    Spectator
    Sport
    Sports
    Standard
    Star
    Statesman
    Sun
    Tablet
    Telegraph
    Television
    Times
    Today
    Tribune
    TV
    Variety
    Weekly
    Wire
""")

OUTLETS = words("""
    # outlets that no word of their name gives away; as printed
    # agencies
    AAP
    AFP
    Agence France-Presse
    ANI
    AP
    Bloomberg
    DPA
    dpa
    EFE
    IANS
    Kyodo
    PA  # also a place, Pennsylvania
    PTI
    Reuters
    TASS
    Tass
    UPI
    Xinhua

    # broadcasters
    ABC
    Al Arabiya
    Al Jazeera
    BBC
    C-SPAN
    CBC
    CBS
    CGTN
    CNBC
    CNN
    CTV
    Deutsche Welle
    DW
    eNCA
    Euronews
    Eyewitness News
    Fox  # also an animal and a surname
    France 24
    GB News
    ITV
    LBC
    MSNBC
    NBC
    NDTV
    NHK
    NPR
    PBS
    RFE/RL
    RNZ
    RT
    RTE
    RTHK
    RTÉ
    S4C
    SABC
    SBS
    STV
    TRT
    TVNZ
    VOA
    Voice of America
    WION

    # papers, magazines and sites
    AllAfrica
    allAfrica.com
    Ars Technica
    Axios
    Billboard  # also a hoarding
    Breitbart
    BuzzFeed
    CNET
    CoinDesk
    Crikey
    Deadline  # also a time limit
    Engadget
    ESPN
    Eurogamer
    Forbes
    Fortune  # also luck
    Gizmodo
    Goal  # also what a striker scores
    GQ
    Hello!
    HuffPost
    HuffPost UK
    IGN
    Jezebel
    LAist
    Le Monde
    Maclean's
    MarketWatch
    Mashable
    Medium  # also a size
    Metro  # also a railway
    Mint  # also a herb
    MoneyWeek
    Mother Jones
    MSN
    Nature  # also what is green
    New Scientist
    New Statesman
    News24
    Newsweek
    Nikkei Asia
    Pitchfork
    POLITICO
    Politico
    PolitiFact
    Polygon
    ProPublica
    Quartz  # also a mineral
    Rappler
    Rolling Stone
    Salon  # also a room
    Scroll.in
    Semafor
    Slate  # also a stone
    Snopes
    Spiked  # also a past form
    Stuff  # also things
    TechCrunch
    TechRadar
    The Atlantic
    The Conversation
    The Hill  # also a hill
    The Hindu
    The Intercept
    The New Yorker
    The Onion
    The Quint
    The Straits Times
    The Verge
    The Week
    The Wire  # also a series
    TIME
    Time  # also what passes
    Time Out
    TMZ
    Vanity Fair
    Variety  # also a choice
    VICE
    Vice  # also a sin
    Vogue
    Vox
    Wikipedia
    WIRED
    Wired  # also a past form
    Yahoo
    YouTube
    ZDNET
    ZDNet
""")

TOPIC_WORDS = words("""
    # before a colon these make the phrase a topic, not a speaker; a series or a newsletter too
    accident
    accidents
    affair
    alert
    anniversary
    app
    army
    arson
    attack
    attacks
    audit
    award
    awards
    bailout
    ban
    battle
    bill
    blast
    blaze
    blog
    bomb
    bombing
    bonus
    border
    boundary
    breakdown
    brexit
    bridge
    briefing
    broadband
    budget
    burglary
    bushfire
    bushfires
    campaign
    case
    census
    championship
    championships
    change
    charity
    chart
    city
    clash
    clashes
    clean-up
    climate
    clinic
    coast
    collapse
    column
    conflict
    contest
    corner
    coronavirus
    corruption
    cost
    coup
    covid
    covid-19
    crackdown
    crash
    crime
    crisis
    crossing
    cup
    cuts
    cyclone
    dam
    day
    deal
    dear  # Dear Ada: an advice column
    death
    deaths
    debate
    debt
    decision
    defence
    defense
    derby
    development
    diary
    disaster
    dispatches
    dispute
    diversions
    drought
    drugs
    earthquake
    ebola
    economy
    edition
    education
    election
    elections
    email
    energy
    environment
    epidemic
    erosion
    euro
    evacuation
    exam
    exams
    expenses
    explosion
    factory
    fallout
    famine
    fashion
    ferry
    festival
    field
    fight
    files
    final
    finals
    finance
    fire
    fires
    fixtures
    flood
    flooding
    floods
    focus
    football
    forecast
    fraud
    friday
    funding
    funeral
    future
    game
    games
    gas
    general election
    golf
    graphic
    guide
    gun
    hack
    harbour
    health
    healthcare
    heatwave
    highway
    history
    holidays
    horoscope
    hospital
    housing
    hunt
    hurricane
    immigration
    inflation
    inquest
    inquiry
    interest
    invasion
    investigation
    issue
    issues
    jobs
    journey
    killing
    killings
    law
    lawsuit
    league
    leak
    leaks
    lessons
    letter
    life
    line
    list
    lockdown
    lottery
    magic
    malaria
    march
    market
    markets
    massacre
    match
    measles
    meeting
    memories
    merger
    migration
    mine
    minutes
    miracle
    moments
    money
    motorway
    murder
    murders
    mutiny
    mystery
    newsletter
    night
    notes
    nuclear
    numbers
    oil
    olympics
    open
    operation
    outbreak
    outrage
    pandemic
    park
    pay
    pensions
    pier
    pipeline
    plague
    plan
    plans
    plot
    podcast
    politics
    pollution
    port
    poverty
    power
    premiership
    preview
    prices
    primary
    prison
    privacy
    probe
    profile
    property
    protest
    protests
    quake
    quarter
    quarter-final
    quarter-finals
    quiz
    race
    racism
    raid
    raids
    rail
    railway
    rate
    rates
    record
    referendum
    reform
    refugees
    rematch
    rent
    rents
    rescue
    results
    revolution
    riot
    riots
    rise
    river
    road
    robbery
    row
    rugby
    rumors
    rumours
    saga
    sale
    saturday
    scandal
    school
    schools
    science
    season
    security
    semi-final
    semi-finals
    series
    shooting
    shootings
    shortage
    show
    siege
    sinking
    slavery
    snow
    stabbing
    stand-off
    stocks
    storm
    storms
    strike
    strikes
    summit
    sunday
    surgery
    talks
    tariff
    tariffs
    tax
    taxes
    tennis
    terror
    terrorism
    test
    theft
    things
    threat
    title
    tornado
    tour
    tournament
    trade
    traffic
    tragedy
    transfer
    transfers
    transport
    travel
    treaty
    trial
    trophy
    truce
    tsunami
    typhoon
    university
    vaccine
    vaccines
    verdict
    victory
    video
    vigil
    violence
    virus
    volcano
    vote
    votes
    voting
    war
    wars
    water
    weather
    wedding
    week
    weekend
    welfare
    wildfire
    wildfires
    work
    workforce
    year
    years

    # competitions and bodies that are fields of news before they are speakers
    afl
    ai
    atp
    champions league
    cop
    cop26
    cop27
    cop28
    f1
    fa cup
    formula 1
    formula one
    gdp
    ipl
    la liga
    mlb
    mls
    nba
    nfl
    nhl
    nhs
    nrl
    ufc
    vat
    wnba
    world cup
    wta
    wwe
""")

NEWS_WORDS = words("""
    # after a colon these tell of an event about the person named before it
    accused
    ambulance
    appeal
    appeals
    arrest
    arrested
    arrests
    autopsy
    bail
    blaze
    boat
    bodies
    body
    casualties
    charged
    charges
    clashes
    coroner
    court
    crash
    crews
    custody
    dead
    detectives
    died
    dies
    emergency
    evacuated
    evidence
    family
    father
    fire
    firefighters
    footage
    found
    funeral
    guilty
    heard
    hearing
    hospital
    hurt
    identified
    injured
    inquest
    inquiry
    investigation
    jailed
    judge
    jury
    killed
    killer
    life-threatening
    man
    memorial
    men
    missing
    mother
    mourners
    murder
    murdered
    officer
    officers
    parents
    police
    post-mortem
    prosecutors
    questioned
    release
    released
    remains
    rescued
    search
    searches
    seen
    sentenced
    shot
    sighting
    stabbed
    stranded
    survivors
    suspect
    suspects
    teenager
    thousands
    timeline
    trial
    tribute
    tributes
    victim
    victims
    vigil
    vigils
    wanted
    widow
    witness
    witnesses
    woman
    women
    wounded
""")

OPINION_WORDS = words("""
    # after a colon these are somebody talking, not news told of them
    beware
    blame
    can't
    cannot
    don't
    enough
    forget
    how
    i
    i'd
    i'll
    i'm
    i've
    let
    let's
    me
    might
    must
    my
    need
    needs
    never
    no
    not
    nothing
    ought
    our
    please
    shall
    should
    shouldn't
    stop
    time
    us
    vote
    we
    we'd
    we'll
    we're
    we've
    why
    won't
    you
    you're
    your
""")

ASSERTING_VERBS = words("""
    # what follows these in a headline is a clause even where it has no verb: "says deflation 'under control'"
    insist
    reckon
    say
    swear
""")

NON_CLAUSES = words("""
    # what follows "says" without being a clause
    bye
    farewell
    goodbye
    hello
    it
    little
    mass
    nay
    no
    nothing
    prayer
    prayers
    something
    sorry
    thank
    thanks
    yes
""")

HEADLINE_DEEDS = words("""
    # verbs that report speech in a story, but in a headline tell what somebody did
    accuse
    adjudicate
    advocate
    answer
    ask
    assess
    assure
    back up
    bear out
    brief
    broadcast
    call for
    caption
    chart
    cite
    command
    comment
    contradict
    counter
    decree
    demand
    demonstrate
    deplore
    depose
    detail
    detect
    dictate
    direct
    disagree
    discover
    dismiss
    dispute
    document
    e-mail
    echo
    elaborate
    email
    enquire
    expand
    expose
    find out
    fire back
    guess
    highlight
    hit back
    identify
    illustrate
    inform
    inquire
    interject
    interrupt
    joke
    judge
    leak
    learn
    lecture
    list
    mean
    measure
    message
    minute
    moot
    move
    narrate
    notice
    notify
    object
    order
    outline
    own up
    pen
    point to
    post
    preach
    press home
    project
    propose
    prove
    publish
    put
    put it
    query
    quiz
    quote
    rage
    rail
    rank
    rate
    read
    read out
    reason
    reassure
    rebut
    recommend
    record
    recount
    reflect
    refute
    relate
    remember
    remind
    repeat
    request
    respond
    retweet
    run
    scribble
    set out
    signal
    speak
    speak out
    speak up
    specify
    spot
    submit
    support
    text
    tip off
    tweet
    type
    uncover
    underline
    undertake
    unveil
    urge
    verify
    voice
    wonder
    write off
""")

HEADLINE_VERBS = words("""
    # these forms are verbs wherever a headline puts them after a noun
    abandon
    abolish
    accept
    accuse
    achieve
    acquire
    adopt
    agree
    allow
    amend
    announce
    apologise
    apologize
    appear
    appoint
    approve
    arrive
    ask
    assassinate
    assess
    attend
    avert
    avoid
    await
    banish
    bar
    beat: beats, beat, beaten, beating
    become: becomes, became, become, becoming
    befriend
    beg
    begin: begins, began, begun, beginning
    believe
    belong
    bemoan
    betray
    blast
    brace
    bring: brings, brought, brought, bringing
    build: builds, built, built, building
    bury
    buy: buys, bought, bought, buying
    call
    cancel
    capture
    celebrate
    choose: chooses, chose, chosen, choosing
    collapse
    come: comes, came, come, coming
    condemn
    confirm
    confront
    consider
    continue
    convict
    create
    criticise
    criticize
    debunk
    decide
    declare
    defend
    defy
    deliver
    demolish
    deny
    deploy
    describe
    deserve
    destroy
    die
    disappear
    discover
    dismiss
    dominate
    drown
    earn
    ease
    eat: eats, ate, eaten, eating
    eliminate
    embrace
    emerge
    enable
    end
    endorse
    enjoy
    enter
    erupt
    escalate
    exceed
    expect
    explain
    explode
    explore
    expose
    extend
    fail
    fall: falls, fell, fallen, falling
    feel: feels, felt, felt, feeling
    find: finds, found, found, finding
    flee: flees, fled, fled, fleeing
    flock
    fly: flies, flew, flown, flying
    follow
    forget: forgets, forgot, forgotten, forgetting
    gather
    get: gets, got, gotten/got, getting
    give: gives, gave, given, giving
    go: goes, went, gone, going
    grab
    grow: grows, grew, grown, growing
    hail
    hammer
    hang: hangs, hung, hung, hanging
    happen
    haunt
    hear: hears, heard, heard, hearing
    heckle
    help
    hide: hides, hid, hidden, hiding
    hit: hits, hit, hit, hitting
    hold: holds, held, held, holding
    honor
    honour
    ignite
    ignore
    impeach
    impose
    improve
    include
    injure
    introduce
    invade
    investigate
    invite
    jail
    join
    keep: keeps, kept, kept, keeping
    kill
    knock
    know: knows, knew, known, knowing
    lash
    lay: lays, laid, laid, laying
    lead: leads, led, led, leading
    learn
    leave: leaves, left, left, leaving
    legalise
    legalize
    let: lets, let, let, letting
    like
    lose: loses, lost, lost, losing
    lure
    maintain
    make: makes, made, made, making
    marry
    mean: means, meant, meant, meaning
    meet: meets, met, met, meeting
    merge
    mock
    mull
    near
    nominate
    oppose
    oust
    outlaw
    overcome: overcomes, overcame, overcome, overcoming
    overtake: overtakes, overtook, overtaken, overtaking
    overturn
    persuade
    plead
    pledge
    plunge
    pose
    praise
    prepare
    prevail
    prevent
    propose
    prosecute
    prove
    provide
    pursue
    quash
    quit: quits, quit, quit, quitting
    rattle
    reach
    rebuff
    rebuild: rebuilds, rebuilt, rebuilt, rebuilding
    receive
    reclaim
    recover
    refuse
    reject
    rekindle
    remain
    remember
    remove
    renew
    reopen
    replace
    resign
    resist
    resume
    retain
    retire
    reveal
    reverse
    revive
    rip
    scramble
    secure
    see: sees, saw, seen, seeing
    seek: seeks, sought, sought, seeking
    seem
    seize
    sell: sells, sold, sold, selling
    send: sends, sent, sent, sending
    serve
    set: sets, set, set, setting
    settle
    shed: sheds, shed, shed, shedding
    show: shows, showed, shown, showing
    shut: shuts, shut, shut, shutting
    sit: sits, sat, sat, sitting
    slam
    slash
    smash
    soar
    solve
    spend: spends, spent, spent, spending
    spur
    steal: steals, stole, stolen, stealing
    stun
    submit
    succeed
    sue
    suffer
    survive
    suspend
    sway
    swoop
    take: takes, took, taken, taking
    tease
    tell: tells, told, told, telling
    thank
    think: thinks, thought, thought, thinking
    threaten
    throw: throws, threw, thrown, throwing
    thwart
    tighten
    topple
    toughen
    trigger
    trim
    try: tries, tried, tried, trying
    unite
    unleash
    unveil
    uphold: upholds, upheld, upheld, upholding
    urge
    vacate
    vanish
    veto
    vie
    vow
    wade
    want
    warn
    weigh
    win: wins, won, won, winning
    withdraw: withdraws, withdrew, withdrawn, withdrawing
""")

HEADLINE_NOUN_VERBS = words("""
    # these are nouns as often: verbs only between a noun and what they act on ("cuts" in "bank cuts rates")
    address
    advance
    aid
    aim
    appeal
    arrest
    assault
    attack
    back
    backfire
    balance
    ban
    battle
    bid: bids, bid, bid, bidding
    blame
    block
    bomb
    boost
    bow
    boycott
    breach
    break: breaks, broke, broken, breaking
    burn
    campaign
    cap
    care
    cast: casts, cast, cast, casting
    cause
    challenge
    champion
    change
    charge
    chase
    check
    claim
    clash
    clear
    climb
    close
    comment
    concern
    contest
    control
    correct
    cost: costs, cost, cost, costing
    count
    cover
    crack
    crash
    crown
    crush
    cut: cuts, cut, cut, cutting
    damage
    dash
    deal: deals, dealt, dealt, dealing
    debate
    debut
    decline
    defeat
    delay
    demand
    detail
    divide
    do: does, did, done, doing
    dodge
    doubt
    downplay
    draw: draws, drew, drawn, drawing
    drive: drives, drove, driven, driving
    drop
    echo
    edge
    escape
    exit
    face
    favor
    favour
    fear
    feature
    fight: fights, fought, fought, fighting
    file
    fire
    fix
    float
    flood
    flop
    focus
    force
    forecast
    form
    freeze: freezes, froze, frozen, freezing
    fuel
    fund
    gain
    grant
    greet
    grip
    guard
    guide
    halt
    handle
    harm
    head
    highlight
    hike
    hint
    hire
    hope
    host
    hunt
    impact
    increase
    insult
    issue
    jump
    kick
    kiss
    lack
    land
    last
    launch
    leak
    lie: lies, lay, lain, lying
    lift
    limit
    link
    list
    lobby
    look
    love
    mark
    mask
    mourn
    move
    murder
    name
    need
    object
    offer
    open
    order
    pardon
    park
    pass
    pay: pays, paid, paid, paying
    pick
    place
    plan
    play
    plot
    point
    poll
    post
    pressure
    probe
    profit
    promise
    protest
    pull
    punch
    push
    question
    race
    rage
    raid
    raise
    rally
    range
    rank
    rap
    rate
    rebuke
    recall
    record
    reform
    release
    report
    request
    rescue
    reshape
    respond
    rest
    return
    review
    rise: rises, rose, risen, rising
    risk
    rival
    rock
    row
    rule
    run: runs, ran, run, running
    rush
    sack
    sanction
    save
    scan
    score
    scrap
    search
    shake: shakes, shook, shaken, shaking
    shape
    share
    shift
    shock
    shoot: shoots, shot, shot, shooting
    sign
    signal
    sink: sinks, sank, sunk, sinking
    slip
    slow
    slump
    snap
    snub
    spark
    speak: speaks, spoke, spoken, speaking
    split: splits, split, split, splitting
    spot
    spread: spreads, spread, spread, spreading
    stab
    stage
    stall
    stand: stands, stood, stood, standing
    start
    state
    stay
    steer
    step
    stir
    stop
    storm
    stress
    strike: strikes, struck, struck, striking
    strip
    struggle
    study
    suit
    support
    surge
    swap
    swear: swears, swore, sworn, swearing
    sweep: sweeps, swept, swept, sweeping
    swing: swings, swung, swung, swinging
    switch
    tackle
    talk
    target
    taunt
    tax
    tear: tears, tore, torn, tearing
    test
    tie
    top
    torch
    tour
    trade
    trail
    train
    trap
    trash
    treat
    trust
    turn
    use
    value
    visit
    vote
    wage
    wait
    wake: wakes, woke, woken, waking
    walk
    waste
    watch
    welcome
    work
    worry
    wow
    wreck
    write: writes, wrote, written, writing
    yield
""")
