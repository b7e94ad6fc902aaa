"""Common nouns with which a story refers back to somebody, in lower case, one a line."""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = ["BODY_NOUNS", "FEMININE_NOUNS", "MASCULINE_NOUNS", "PERSON_EPITHETS", "RANK_NOUNS", "STATE_BODY_WORDS"]

BODY_NOUNS = words("""
    # what a body may be called once it has been named, with its class; "any" fits every body
    agency: any
    body: any
    group: any
    organisation: any
    organization: any

    # the press
    broadcaster: press
    daily: press
    magazine: press
    newspaper: press
    outlet: press
    paper: press
    tabloid: press

    # business
    airline: company
    automaker: company
    bank: company
    brewer: company
    business: company
    carmaker: company
    carrier: company
    chain: company
    company: company
    consultancy: company
    corporation: company
    developer: company
    firm: company
    giant: company
    insurer: company
    lender: company
    maker: company
    manufacturer: company
    miner: company
    operator: company
    publisher: company
    retailer: company
    start-up: company
    startup: company
    supplier: company

    # the state
    authority: public
    commission: public
    council: public
    department: public
    ministry: public
    regulator: public
    watchdog: public

    # societies
    alliance: society
    association: society
    bloc: society
    charity: society
    coalition: society
    federation: society
    foundation: society
    institute: society
    society: society
    think-tank: society
    thinktank: society
    trust: society
    union: society

    # only a name that has the word, or a word beside the name, shows these
    administration: named
    assembly: named
    board: named
    campaign: named
    club: named
    college: named
    committee: named
    court: named
    force: named
    government: named
    hospital: named
    inquiry: named
    institution: named
    league: named
    movement: named
    office: named
    panel: named
    parliament: named
    party: named
    school: named
    senate: named
    service: named
    subcommittee: named
    taskforce: named
    tribunal: named
    university: named
""")

FEMININE_NOUNS = words("""
    # whoever is called so is "she"
    actress
    businesswoman
    chairwoman
    congresswoman
    councilwoman
    daughter
    duchess
    girl
    girlfriend
    grandmother
    heroine
    lady
    mother
    mum
    niece
    policewoman
    princess
    queen
    schoolgirl
    sister
    spokeswoman
    sportswoman
    waitress
    widow
    wife
    woman
""")

MASCULINE_NOUNS = words("""
    # whoever is called so is "he"
    boy
    boyfriend
    brother
    businessman
    congressman
    councilman
    dad
    duke
    father
    fireman
    gentleman
    grandfather
    gunman
    husband
    king
    man
    nephew
    policeman
    prince
    salesman
    schoolboy
    son
    spokesman
    sportsman
    uncle
    widower
""")

PERSON_EPITHETS = words("""
    # what a story calls somebody it has named, without having said so before
    actor
    actress
    all-rounder
    billionaire
    businessman
    businesswoman
    comedian
    defender
    entertainer
    entrepreneur
    forward
    goalkeeper
    golfer
    jockey
    midfielder
    millionaire
    musician
    pensioner
    politician
    presenter
    rapper
    singer
    star
    striker
    teenager
    tycoon
    veteran
    winger
""")

RANK_NOUNS = words("""
    # shortened ranks and offices with their noun
    adm: admiral
    amb: ambassador
    brig: brigadier
    capt: captain
    cllr: councillor
    cmdr: commander
    col: colonel
    congr: congressman
    const: constable
    coun: councillor
    cpl: corporal
    det: detective
    gen: general
    gov: governor
    insp: inspector
    lt: lieutenant
    maj: major
    pres: president
    pvt: private
    rep: representative
    reps: representatives
    sec: secretary
    sen: senator
    sens: senators
    sgt: sergeant
    supt: superintendent
""")

STATE_BODY_WORDS = words("""
    # of which the names of what every state has are made: Air Force, Defence Ministry, Supreme Court
    agency
    agriculture
    air
    armed
    army
    authority
    aviation
    bank
    cabinet
    central
    civil
    commission
    constitutional
    council
    court
    defence
    defense
    department
    economy
    education
    election
    electoral
    emergencies
    emergency
    energy
    environment
    finance
    food
    force
    forces
    foreign
    general
    guard
    health
    high
    home
    immigration
    information
    intelligence
    interior
    justice
    labor
    labour
    military
    ministry
    national
    navy
    office
    parliament
    planning
    police
    prison
    public
    revenue
    security
    senate
    service
    services
    state
    statistics
    supreme
    tax
    tourism
    trade
    transport
    treasury
    weather
    works
""")
