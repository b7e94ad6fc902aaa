"""Heads of role phrases and other nouns that people are spoken of by, in lower case, one a line, each in the singular.

Plurals are derived; an odd one follows a colon ("attorney general: attorneys general").
"""

from __future__ import annotations

from newsparse.lexicons._words import nouns, words

__all__ = [
    "ADDRESSEE_NOUNS",
    "CROWD_NOUNS",
    "FORMER_WORDS",
    "KINSHIP_NOUNS",
    "RANK_ABBREVIATIONS",
    "ROLE_MODIFIERS",
    "ROLE_NOUNS",
]

ROLE_NOUNS = nouns("""
    # masters of places and crafts
    grandmaster
    harbor master
    harbormaster
    harbour master
    harbourmaster
    master  # harbour master, chess master; also a verb and what a servant has
    stationmaster

    # heads of state and of government
    cabinet minister
    chancellor
    chief minister
    emir
    first lady
    head of government: heads of government
    head of state: heads of state
    leader
    leader of the opposition: leaders of the opposition
    minister
    mp
    premier  # also the Premier League
    president
    president-elect: presidents-elect
    prime minister
    secretary
    tanaiste: -
    taoiseach: -
    treasurer
    vice president
    vice-president

    # members of parliaments and councils
    alderman
    alderwoman
    assemblyman
    assemblymember
    assemblywoman
    backbencher
    candidate
    congressman
    congressmember
    congressperson: congresspeople
    congresswoman
    council leader
    councillor
    councilman
    councilmember
    councilor
    councilwoman
    crossbencher
    delegate
    deputy  # also an adjective: deputy leader
    freeholder  # of a county in New Jersey; in Britain an owner of land
    frontbencher
    incumbent
    lawmaker
    legislator
    lord mayor
    mayor
    mayor-elect: mayors-elect
    mayoress
    member  # of a committee, of parliament
    member of parliament: members of parliament
    mep: meps
    mla: mlas
    mlc: mlcs
    mna: mnas
    mpp: mpps
    ms: -  # of the Welsh parliament; in lower case also manuscript
    msp: msps
    nominee
    opposition leader
    parliamentarian
    peer  # also an equal
    representative
    selectman
    selectwoman
    senator
    senator-elect: senators-elect
    speaker  # of a house of parliament; also whoever speaks
    spokesman
    spokesperson: spokespeople
    spokesperson-elect: -
    spokespersons: -
    spokeswoman
    state representative
    state senator
    td: tds
    whip  # also what one whips with

    # government service
    accountant general: accountants general
    administrator
    aide
    aide-de-camp: aides-de-camp
    ambassador
    appointee
    assessor
    attaché
    attorney general: attorneys general
    attorney-general: attorneys-general
    auditor
    auditor general: auditors general
    borough president
    bureaucrat
    chair  # also furniture
    chair-elect: -
    chargé d'affaires: chargés d'affaires
    chief of staff: chiefs of staff
    chief whip
    city manager
    civil servant
    clerk
    co-ordinator
    collector  # Indian districts have one; also of stamps
    commissioner
    comptroller
    consul
    consul general: consuls general
    consul-general: consuls-general
    controller
    coordinator
    counsellor
    counselor
    county executive
    czar
    diplomat
    district attorney
    district judge
    emissary
    envoy
    functionary
    governor
    governor general: governors general
    governor-elect: governors-elect
    governor-general: governors-general
    high commissioner
    inspector general: inspectors general
    lieutenant governor
    mandarin  # a senior civil servant; also a fruit and a language
    mec: mecs  # South African: member of a provincial executive
    negotiator
    officeholder
    official
    ombudsman
    ombudsperson: ombudspeople
    ombudswoman
    permanent secretary
    planner
    postmaster
    postmaster general: postmasters general
    press secretary
    public protector
    registrar
    regulator
    returning officer
    secretary general: secretaries general
    secretary of state: secretaries of state
    secretary-general: secretaries-general
    sirdar
    solicitor general: solicitors general
    solicitor-general: solicitors-general
    special adviser
    special envoy
    spymaster
    superintendent
    surgeon general: surgeons general
    surveyor
    tehsildar
    treasury secretary
    tsar
    undersecretary
    warden

    # parties and campaigns
    activist
    adviser
    advisor
    agitator
    ally
    campaigner
    canvasser
    caucus-goer
    co-chair
    co-chairman
    co-chairwoman
    committeeman
    committeewoman
    convener
    convenor
    donor
    front-runner
    frontrunner
    fundraiser
    heavyweight
    hopeful
    lobbyist
    loyalist
    operative
    organiser
    organizer
    politician
    pollster
    speechwriter
    spin doctor
    staffer
    standard-bearer
    strategist
    supporter
    surrogate  # speaks for a campaign; also a mother
    veteran

    # police
    chief  # also an adjective: chief executive
    commandant
    constable
    cop
    deputy sheriff
    detective
    detective inspector
    detective sergeant
    detective superintendent
    inspector
    investigator
    marshal  # also a given name with two l
    officer
    patrolman
    patrolwoman
    policeman
    policewoman
    ranger
    sergeant
    sheriff
    sleuth
    trooper

    # law and courts
    advocate
    arbitrator
    attorney
    bailiff
    barrister
    chief justice: chief justices
    coroner
    counsel: counsel  # the plural is the same
    defence lawyer
    defendant
    defense attorney
    deputy attorney general: deputy attorneys general
    director of public prosecutions: -
    executor
    judge  # also a verb: judge for yourself
    jurist
    juror
    justice  # also a value, and a ministry
    law lord
    lawyer
    litigant
    magistrate
    mediator
    notary: notaries
    paralegal
    plaintiff
    prosecutor
    public defender
    receiver  # in bankruptcy; also in American football
    recorder  # a British judge; also a device
    sheriff principal: sheriffs principal
    silk  # a British senior barrister; also cloth
    solicitor
    state attorney
    trustee
    witness

    # armed forces and emergency services
    adjutant
    admiral
    airman
    airwoman
    bombardier
    brigadier
    brigadier general: brigadier generals
    cadet
    captain
    colonel
    commander
    commander in chief: commanders in chief
    commander-in-chief: commanders-in-chief
    commando
    commodore
    corporal
    crewman
    ensign
    field marshal
    fire chief
    firefighter
    fireman
    flight lieutenant
    general  # also an adjective: general secretary
    guardsman
    gunner
    insurgent
    jihadist
    lance corporal
    lieutenant
    lieutenant colonel
    lieutenant general: lieutenant generals
    major  # also an adjective, and a surname
    major general: major generals
    marine  # also an adjective: marine biologist
    midshipman
    militant
    officer cadet
    paramedic
    paratrooper
    petty officer
    pilot
    private  # also an adjective, and more often so
    rear admiral
    rebel
    reservist
    rifleman
    sailor
    seaman
    serviceman
    servicewoman
    sniper
    soldier
    spy
    squadron leader
    staff sergeant
    vice admiral
    warlord
    warrant officer
    wing commander

    # royalty and nobility
    archduke
    baron
    baroness
    baronet
    count  # also a verb
    countess
    crown prince
    duchess
    duke
    earl  # also a given name
    emperor
    empress
    heir
    king  # also a surname
    maharaja
    marchioness
    marquess
    marquis: marquises
    monarch
    nawab
    nobleman
    oba
    prince  # also a singer
    princess
    queen
    raja
    sultan
    viscount
    viscountess

    # religion
    abbess
    abbot
    archbishop
    archdeacon
    ayatollah
    bishop  # also a surname
    canon
    cardinal
    chaplain
    chief rabbi
    clergyman
    clergywoman
    cleric
    curate
    deacon
    dean  # of a cathedral or a faculty; also a given name
    elder  # of a tribe or a church; also an adjective
    evangelist
    friar
    guru
    imam
    lama
    minister of religion: ministers of religion
    missionary
    monk
    moulvi
    muezzin
    mufti
    mullah
    nun
    parson
    pastor
    patriarch
    pontiff
    pope
    preacher
    priest
    prior  # also an adjective
    prioress
    prophet
    provost
    rabbi
    rector
    reverend
    sexton
    swami
    televangelist
    vicar

    # companies and finance
    accountant
    actuary
    analyst
    appraiser
    auctioneer
    banker
    boss
    broker
    builder
    businessman
    businessperson: businesspeople
    businesswoman
    buyer
    ceo: ceos
    cfo: cfos
    chair of governors: chairs of governors
    chairman
    chairperson: chairpeople
    chairwoman
    chief constable
    chief economist
    chief executive
    chief executive officer
    chief financial officer
    chief operating officer
    cio: cios
    co-founder
    co-owner
    cofounder
    consultant
    contractor
    coo: coos
    creditor
    cto: ctos
    dealer
    developer
    director
    director general: directors general
    director-general: directors-general
    distributor
    economist  # The Economist is a magazine
    employee
    employer
    entrepreneur
    executive
    executive director
    exporter
    financier
    forecaster
    foreman
    forewoman
    founder
    franchisee
    general manager
    general secretary
    head  # also a verb, and what hats are for
    head of communications: heads of communications
    hotelier
    importer
    industrialist
    insider
    investor
    jeweler
    jeweller
    landlady
    landlord
    lead  # also a verb, and a metal
    magnate
    manager
    managing director
    marketer
    md: mds
    merchant
    middleman
    mogul
    moneylender
    owner
    partner  # in a firm; also in life
    philanthropist
    producer
    proprietor
    publican
    publicist
    purchaser
    realtor
    restaurateur
    retailer
    salesman
    salesperson: salespeople
    saleswoman
    shareholder
    shopkeeper
    shopper
    stakeholder
    stockbroker
    supervisor
    svp: svps
    technocrat
    tenant
    trader
    tycoon
    underwriter
    vendor
    vp: vps
    wholesaler

    # unions and associations
    co-director
    co-leader
    convenor of shop stewards: -
    councilperson: councilpeople
    fellow
    joint secretary
    organising secretary
    president emeritus: -
    secretary-treasurer
    shop steward
    trade unionist
    unionist

    # work with the hands
    baker  # also a surname
    barber
    bartender
    blacksmith
    bricklayer
    butcher
    caretaker
    carpenter  # also a surname
    chauffeur
    chef
    cleaner
    cobbler
    confectioner
    cook  # also a verb, and a surname
    craftsman
    driver
    electrician
    engineer
    farmer  # also a surname
    farmworker
    fisher  # also a surname
    fisherman
    fishmonger
    florist
    gamekeeper
    gardener
    grocer
    groundsman
    hairdresser
    handyman
    housekeeper
    janitor
    joiner
    laborer
    labourer
    lifeguard
    locksmith
    logger
    mason  # also a given name and a surname
    mechanic
    midwife: midwives
    miner
    nanny
    painter
    plumber
    porter  # also a surname
    potter  # also a surname
    rancher
    repairman
    roofer
    seamstress
    shepherd  # also a surname
    stonemason
    stylist
    tailor  # also a verb
    technician
    trucker
    waiter
    waitress
    weaver  # also a surname
    welder
    worker

    # transport
    astronaut
    aviator
    boatman
    bus driver
    busman
    conductor
    cosmonaut
    courier
    helmsman
    lorry driver
    motorist
    navigator
    skipper
    steward  # also a given name, Stewart
    stewardess
    taxi driver
    train driver
    truck driver
    yachtsman
    yachtswoman

    # health
    anaesthetist
    anesthesiologist
    biochemist
    cardiologist
    caregiver
    carer
    chief medical officer
    clinician
    dentist
    dermatologist
    dietician
    dietitian
    doctor  # also the honorific, as Dr
    endocrinologist
    epidemiologist
    geriatrician
    gp: gps
    gynaecologist
    gynecologist
    healer
    health worker
    hospital worker
    immunologist
    matron
    medic
    neurologist
    neuroscientist
    neurosurgeon
    nurse
    nutritionist
    obstetrician
    oncologist
    ophthalmologist
    optician
    orderly
    paediatrician
    pathologist
    patient  # also an adjective
    pediatrician
    pharmacist
    physician
    physiologist
    physiotherapist
    practitioner
    psychiatrist
    psychologist
    psychotherapist
    radiographer
    radiologist
    registrar in medicine: -
    social worker
    specialist
    surgeon
    therapist
    urologist
    vet
    veterinarian
    virologist

    # learning and science
    academic
    anthropologist
    archaeologist
    archeologist
    archivist
    associate professor
    astronomer
    astrophysicist
    bacteriologist
    biologist
    botanist
    chancellor of the university: -
    chemist
    chief scientist
    climatologist
    co-author
    conservationist
    criminologist
    curator
    demographer
    don  # at Oxford; also a given name and a verb
    ecologist
    economics professor
    educationist
    educator
    emeritus professor
    entomologist
    environmentalist
    ethicist
    expert
    forester
    geneticist
    geographer
    geologist
    geophysicist
    head teacher
    headmaster
    headmistress
    headteacher
    historian
    hydrologist
    instructor
    inventor
    laureate
    lead author
    lecturer
    lexicographer
    librarian
    linguist
    mathematician
    mentor
    meteorologist
    microbiologist
    naturalist
    oceanographer
    ornithologist
    palaeontologist
    paleontologist
    philosopher
    physicist
    political scientist
    principal
    professor
    programmer
    pupil
    reader  # a British university rank; also whoever reads
    researcher
    scholar
    schoolboy
    schoolgirl
    schoolteacher
    scientist
    seismologist
    senior lecturer
    sociologist
    statistician
    student
    teacher
    theologian
    theorist
    trainee
    tutor
    undergraduate
    vice chancellor
    vice-chancellor
    volcanologist
    zoologist

    # news and books
    anchor  # also of a ship
    anchorman
    anchorwoman
    author
    biographer
    blogger
    broadcaster
    cameraman
    camerawoman
    cartoonist
    columnist
    commentator
    contributor
    copywriter
    correspondent
    critic
    diarist
    editor
    editor-at-large: editors-at-large
    editor-in-chief: editors-in-chief
    editorialist
    essayist
    fact-checker
    film-maker
    filmmaker
    host  # also a verb
    influencer
    interviewer
    journalist
    moderator
    narrator
    newscaster
    newsman
    newsreader
    novelist
    photographer
    photojournalist
    playwright
    podcaster
    poet
    poet laureate: poets laureate
    presenter
    publisher
    pundit
    reporter
    reviewer
    screenwriter
    scriptwriter
    sportswriter
    translator
    videographer
    weatherman
    whistle-blower
    whistleblower
    writer
    youtuber

    # arts and show
    actor
    actress
    animator
    architect
    artist
    artiste
    ballerina
    bassist
    cellist
    choreographer
    cinematographer
    clown
    comedian
    comedienne
    comic
    composer
    costume designer
    dancer
    designer
    dj: djs
    dramatist
    drummer
    entertainer
    fashion designer
    film director
    frontman
    frontwoman
    guitarist
    harpist
    icon
    illustrator
    impresario: impresarios
    legend
    lyricist
    magician
    model  # also a verb, and a make of car
    musician
    musicologist
    organist
    performer
    pianist
    puppeteer
    rapper
    rocker
    scout
    sculptor
    showrunner
    singer
    singer-songwriter
    sitarist
    songwriter
    soprano: sopranos
    star
    starlet
    stuntman
    supermodel
    tenor
    trumpeter
    ventriloquist
    violinist
    vocalist
    winner

    # sport
    all-rounder
    athlete
    batsman
    batswoman
    batter
    bowler
    boxer
    centre-back
    centre-half: centre-halves
    champion
    coach  # also a bus
    contestant
    cricketer
    decathlete
    defenceman
    defender
    defenseman
    defensive coordinator
    dietary coach: -
    fielder
    fighter
    finalist
    flanker
    fly-half: fly-halves
    footballer
    forward  # also an adverb
    full-back
    fullback
    goalie
    goalkeeper
    goaltender
    golfer
    gymnast
    halfback
    head coach: head coaches
    heptathlete
    hooker  # in rugby
    hurdler
    infielder
    jockey
    judoka: -
    keeper
    linebacker
    linesman
    lock  # in rugby; also a verb
    marathoner
    medalist
    medallist
    midfielder
    mountaineer
    offensive coordinator
    olympian
    opener  # in cricket; also of tins
    outfielder
    pacer
    paralympian
    pitcher
    player
    playmaker
    point guard
    prop  # in rugby; also a verb
    quarterback
    racer
    referee
    rider
    rookie
    rower
    runner
    runner-up: runners-up
    running back
    scrum-half: scrum-halves
    seamer
    shortstop
    shot-putter
    skater
    skier
    skip  # in curling; also a verb
    snowboarder
    spinner
    sportsman
    sportswoman
    sprinter
    striker
    substitute
    surfer
    swimmer
    team-mate
    teammate
    tennis player
    trainer
    triathlete
    umpire
    vice captain
    vice-captain
    weightlifter
    wicket-keeper
    wicketkeeper
    wide receiver
    winger
    wrestler

    # people as a story introduces them
    accomplice
    apprentice
    arsonist
    assailant
    assistant
    associate
    asylum seeker
    attacker
    babysitter
    beneficiary
    billionaire
    bodyguard
    bomber
    bystander
    captive
    client
    collaborator
    colleague
    commuter
    complainant
    confidant
    confidante
    convict
    customer
    cyberactivist
    defector
    detainee
    dissident
    drug dealer
    drug lord
    escort
    exile
    explorer
    extremist
    fan
    fugitive
    gangster
    graduate
    guard
    guest
    guide
    gunman
    handler
    hermit
    hero: heroes
    heroine
    hiker
    homemaker
    homeowner
    hostage
    houseguest
    housewife: housewives
    human rights lawyer
    immigrant
    inmate
    intermediary
    intern
    interpreter
    invitee
    killer
    local
    member of the public: members of the public
    migrant
    millionaire
    minder
    mobster
    murderer
    muse
    neighbor
    neighbour
    newcomer
    observer
    onlooker
    paedophile
    parishioner
    passenger
    pedestrian
    pensioner
    personality
    pioneer
    predecessor
    prisoner
    prodigy
    protester
    protestor
    protégé
    rapist
    receptionist
    refugee
    rescuer
    resident
    retiree
    rival
    roommate
    seer
    separatist
    servant
    socialite
    sponsor
    squatter
    stowaway
    subordinate
    successor
    suffragette
    survivor
    suspect
    taxpayer
    teenager
    terrorist
    tourist
    trafficker
    traveler
    traveller
    treasure hunter
    tribesman
    victim
    villager
    visitor
    volunteer
    voter

    # computing and web
    coder
    data scientist
    hacker
    software engineer
    webmaster
    whizz-kid

    # offices in Africa and Asia
    alkali  # a judge in northern Nigeria; also a chemical
    chief executive secretary: -
    dewan: -
    gram pradhan
    headman
    induna
    kgosi: -
    lekgotla: -
    menteri besar: -
    mukhtar
    paramount chief
    pradhan
    sarpanch: sarpanches
    traditional ruler
    vizier
""")

RANK_ABBREVIATIONS = words("""
    # ranks and offices before a name, without their full stop, as printed: Sen. Ann Dole, Det Insp Rao

    # elected
    AG
    Amb
    Asm
    Assemb
    Cllr
    CM  # chief minister; after a name an order
    Comm
    Comr
    Cong
    Congr
    Coun
    Del
    Gov
    Lt Gov
    Min
    PM
    Pres
    Rep
    Reps
    Sec
    Sen
    Sens
    Supt
    Supvr
    VP

    # police
    ACP
    Asst Supt
    Ch Insp
    Ch Supt
    Chief Insp
    Chief Supt
    Const
    CP
    CSP
    DC
    DCI
    DCP
    DCS
    Dep
    Det
    Det Ch Insp
    Det Ch Supt
    Det Chief Insp
    Det Chief Supt
    Det Con
    Det Const
    Det Insp
    Det Sgt
    Det Supt
    DI
    DIG
    DS
    DSP
    DSU
    IGP
    Insp
    PC
    PS
    Sgt
    SSP
    Sub-Insp
    WPC

    # law
    Adv
    Atty
    CJ
    Dist Atty
    J
    JJ
    LJ

    # army
    2nd Lt
    Brig
    Brig Gen
    Capt
    Cmdr
    Cmdt
    Col
    Cpl
    Cpt
    Gen
    L/Cpl
    Lance Cpl
    LCpl
    Lieut
    Lt
    Lt Col
    Lt Gen
    Maj
    Maj Gen
    MSgt
    Pfc
    Pte
    Pvt
    Sgt Maj
    Spc
    SSgt
    Staff Sgt

    # navy and air force
    Adm
    Cdr
    Cdre
    Cmdre
    Flt Lt
    Gp Capt
    Lt Cdr
    Lt Cmdr
    Petty Ofc
    Rear Adm
    Sqn Ldr
    Sqn Leader
    Vice Adm
    Wg Cdr
    Wing Cdr

    # church
    Abp
    Archbp
    Bp
    Card
    Mgr
    Msgr
""")

ROLE_MODIFIERS = words("""
    # Before a role noun these belong to the role and not to an organization, with a capital too: Home Secretary.
    # Left out is what belongs to an organization with a capital: police, court, party, union, county, Labour.

    # portfolios
    affairs
    agriculture
    arts
    attorney
    budget
    business
    cabinet
    children's
    civil
    climate
    communications
    constitutional
    corporate
    culture
    cyber
    defence
    defense
    development
    digital
    disability
    economic
    economics
    economy
    education
    employment
    energy
    environment
    environmental
    equalities
    equality
    exchequer
    external
    families
    federal
    finance
    financial
    fiscal
    fisheries
    food
    foreign
    health
    healthcare
    higher
    home
    homeland
    housing
    human
    immigration
    industrial
    industry
    information
    infrastructure
    innovation
    intelligence
    interior
    internal
    international
    investment
    justice
    law
    legal
    levelling-up
    local
    medical
    military
    mining
    national
    naval
    nuclear
    planning
    policing
    policy
    political
    power
    public
    rail
    railways
    regional
    resources
    revenue
    rural
    safeguarding
    science
    scientific
    security
    skills
    social
    sport
    sports
    tax
    technical
    technology
    tourism
    trade
    transport
    transportation
    treasury
    urban
    veterans
    victims
    water
    welfare
    women's
    works
    youth

    # degrees and standing
    acting
    assistant
    associate
    caretaker
    chief
    commanding
    deputy
    designate
    elected
    emeritus
    executive
    first
    founding
    full
    general
    head
    high
    honorary
    incoming
    interim
    joint
    junior
    lead
    leading
    lieutenant
    life
    lord
    main
    managing
    non-executive
    operating
    outgoing
    permanent
    presiding
    presumptive
    prime
    principal
    provisional
    ranking
    regius
    resident
    retired
    returning
    second
    senior
    shadow
    sole
    special
    staff
    temporary
    third
    top
    under
    veteran
    vice
    visiting
    whip

    # kinds of work
    art
    award-winning
    campaign
    commercial
    congressional
    crime
    criminal
    customer
    data
    detective
    diplomatic
    editorial
    election
    engineering
    events
    fashion
    film
    fire
    football
    gubernatorial
    investigative
    lay
    marketing
    mayoral
    operations
    opposition
    parliamentary
    personal
    picture
    presidential
    press
    private
    product
    production
    program
    programme
    religious
    residential
    sales
    senatorial
    tennis
    training
    travel
    vice-presidential
    weather
""")

KINSHIP_NOUNS = nouns("""
    # parents and children
    child: children
    dad
    daddy
    daughter
    father
    mom
    mommy
    mother
    mum
    mummy
    parent
    son
    twin

    # siblings
    brother
    half-brother
    half-sister
    sibling
    sister
    stepbrother
    stepsister

    # partners
    boyfriend
    bride
    bridegroom
    ex-boyfriend
    ex-girlfriend
    ex-husband
    ex-partner
    ex-wife: ex-wives
    fiance
    fiancee
    fiancé
    fiancée
    girlfriend
    groom
    husband
    partner  # also in a firm
    spouse
    widow
    widower
    wife: wives

    # further off
    ancestor
    aunt
    auntie
    cousin
    godchild: godchildren
    goddaughter
    godfather
    godmother
    godson
    grandchild: grandchildren
    granddad
    granddaughter
    grandfather
    grandma
    grandmother
    grandpa
    grandparent
    grandson
    great-aunt
    great-grandchild: great-grandchildren
    great-granddaughter
    great-grandfather
    great-grandmother
    great-grandson
    great-uncle
    guardian  # The Guardian is a newspaper
    nephew
    niece
    relative
    uncle

    # by marriage
    brother-in-law: brothers-in-law
    daughter-in-law: daughters-in-law
    father-in-law: fathers-in-law
    foster father
    foster mother
    in-law
    mother-in-law: mothers-in-law
    sister-in-law: sisters-in-law
    son-in-law: sons-in-law
    stepdaughter
    stepfather
    stepmother
    stepson
""")

FORMER_WORDS = words("""
    # before the role: former president, ex-wife, the then mayor
    deposed
    disgraced
    erstwhile
    ex
    ex-
    fired
    former
    formerly
    late
    one-time
    onetime
    ousted
    past
    previous
    retired
    sacked
    sometime
    then
    then-
""")

CROWD_NOUNS = nouns("""
    # people who speak without an office: singular and plural
    academic
    accuser
    activist
    adult
    adviser
    advisor
    advocate
    ally
    analyst
    applicant
    attendee
    audience
    author
    authority  # in the plural: authorities
    backer
    banker
    boss
    business leader
    bystander
    caller
    campaigner
    candidate
    citizen
    classmate
    cleric
    colleague
    commentator
    commenter
    conservative
    consumer
    contributor
    cop
    counterpart
    couple
    critic
    crowd
    customer
    defender
    democrat
    demonstrator
    detective
    developer
    diplomat
    doctor
    donor
    driver
    economist
    elder
    employee
    employer
    environmentalist
    executive
    expert
    eyewitness
    family
    fan
    farm worker
    farmer
    firefighter
    folk
    forecaster
    friend
    guest
    health worker
    historian
    hunter
    individual
    industry leader
    insider
    investigator
    investor
    islamist
    journalist
    juror
    lawmaker
    lawyer
    leader
    liberal
    listener
    local
    loyalist
    majority
    man
    medic
    member
    merchant
    migrant
    militant
    minority
    moderate
    motorist
    mourner
    neighbor
    neighbour
    nurse
    observer
    officer
    official
    onlooker
    opponent
    organiser
    organizer
    other
    pair
    parent
    parliamentarian
    participant
    passenger
    passer-by: passers-by
    patient
    people: -
    person: persons
    police: -
    police source
    politician
    pollster
    prisoner
    progressive
    proponent
    prosecutor
    protester
    protestor
    pundit
    pupil
    reader
    rebel
    refugee
    relative
    reporter
    republican
    rescuer
    researcher
    resident
    respondent
    rival
    sceptic
    scholar
    scientist
    senator
    shopkeeper
    skeptic
    soldier
    someone: -
    source
    specialist
    spectator
    staff: -
    staffer
    strategist
    student
    subscriber
    supporter
    survivor
    taxpayer
    teacher
    teammate
    teenager
    tory
    trader
    trio
    troop
    trustee
    union leader
    unionist
    user
    victim
    viewer
    villager
    visitor
    volunteer
    voter
    whistleblower
    witness
    woman
    worker
    writer
    youngster

    # bodies
    administration
    agency
    airline
    alliance
    army
    assembly
    association
    bank
    bench
    board
    body
    brand
    broadcaster
    bureau: bureaus
    cabinet
    camp
    campaign
    caucus
    chamber
    charity
    church
    club
    coalition
    college
    commission
    committee
    company
    congress
    consortium: consortia
    consulate
    consultancy
    council
    country
    court
    defence: -  # in court
    defense: -  # in court
    delegation
    department
    embassy
    federation
    firm
    force
    foundation
    government
    group
    hospital
    household
    industry
    inquiry
    institute
    institution
    jury
    league
    legislature
    magazine
    manufacturer
    military: -
    militia
    ministry
    mission
    monarchy
    movement
    municipality
    navy
    network
    newspaper
    ngo: ngos
    office
    opposition: -
    organisation
    organization
    outfit
    outlet
    palace
    panel
    paper
    parliament
    party
    platform
    police department
    police force
    prosecution
    publication
    publisher
    regime
    regulator
    retailer
    school
    secretariat
    senate
    service
    side
    site
    start-up
    startup
    state
    station
    store
    subsidiary
    supplier
    tabloid
    team
    think tank
    think-tank
    tribunal
    trust
    union
    university
    utility
    watchdog
    website
    wing

    # documents and figures that speak
    account
    ad
    advert
    advertisement
    advice
    advisory
    affidavit
    agenda
    agreement
    analysis: analyses
    announcement
    article
    assessment
    audit
    autopsy
    average
    ballot
    banner
    bill
    biography
    blog
    blog post
    book
    briefing
    brochure
    budget
    bulletin
    calculation
    census: censuses
    chapter
    chart
    charter
    circular
    column
    communique
    communiqué
    complaint
    constitution
    contract
    court document
    court filing
    court record
    data: -
    database
    deal
    declaration
    decree
    diary
    directive
    disclosure
    document
    documentary
    dossier
    draft
    editorial
    email
    estimate
    evidence: -
    excerpt
    experiment
    figure
    file
    filing
    finding
    footage: -
    forecast
    graph
    guidance: -
    guideline
    headline
    index: indices
    indictment
    information
    interview
    investigation
    invitation
    invoice
    journal
    judgement
    judgment
    law
    lawsuit
    leaflet
    letter
    listing
    log
    manifesto: manifestos
    manual
    map
    media: -
    memo: memos
    memoir
    memorandum: memoranda
    message
    minutes: -
    model
    motion
    note
    notice
    number
    obituary
    op-ed
    opinion
    opinion poll
    order
    page
    paragraph
    petition
    placard
    plan
    policy
    poll
    polling: -
    post
    poster
    press: -
    press release
    probe
    profile
    program
    programme
    projection
    proposal
    prospectus: prospectuses
    questionnaire
    ranking
    readout
    record
    regulation
    release
    reply
    report
    research: -
    research note
    resolution
    response
    result
    returns: -
    review
    rule
    ruling
    script
    section
    sentence
    series: -
    sign
    slogan
    statement
    statistic
    statute
    story
    study
    submission
    subpoena
    suit
    summary
    summons: summonses
    survey
    table
    tally
    tape
    testimony
    text
    textbook
    theory
    timeline
    title
    tracker
    trailer
    transcript
    treaty
    tweet
    verdict
    version
    video: videos
    voice
    warning
    warrant
    wire service
    writ
""")

ADDRESSEE_NOUNS = nouns("""
    # who is told something in the news
    # the press and what it runs
    broadcaster
    channel
    correspondent
    interviewer
    journalist
    magazine
    media: -
    news agency
    news conference
    newspaper
    outlet
    paper
    podcast
    press: -
    press conference
    program
    programme
    radio: -
    reporter
    show
    site
    station
    tabloid
    television: -
    website

    # parliaments, courts and inquiries
    assembly
    bench: -
    cabinet
    chamber
    commission
    committee
    conference
    congress
    council
    councillor
    court
    forum
    hearing
    house
    inquest
    inquiry
    judge
    juror
    jury
    lawmaker
    lawyer
    legislator
    legislature
    magistrate
    meeting
    member
    minister
    mp
    panel
    parliament
    parliamentarian
    police: -
    prosecutor
    rally
    regulator
    seminar
    senate
    senator
    session
    subcommittee
    summit
    symposium
    trial
    tribunal

    # listeners of all kinds
    adviser
    aide
    ally
    analyst
    attendee
    audience
    business leader
    buyer
    child: children
    client
    colleague
    company
    congregation
    consumer
    crowd
    customer
    delegate
    detective
    diner
    diplomat
    doctor
    donor
    employee
    family
    fan
    follower
    friend
    government
    guest
    investigator
    investor
    leader
    listener
    member of the public: members of the public
    neighbor
    neighbour
    officer
    official
    parent
    party
    passenger
    patient
    people: -
    public: -
    pupil
    reader
    relative
    resident
    shareholder
    staff: -
    staffer
    student
    supporter
    teacher
    team
    user
    viewer
    villager
    visitor
    volunteer
    voter
    worker
    worshipper
""")
