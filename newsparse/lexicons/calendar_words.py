"""Words of the calendar: months, days and their names, seasons, and what looks like a date and is none.

Everything is in lower case and without full stops, one a line.
"""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = [
    "COUNTED_NOUNS",
    "DAY_PARTS",
    "MONTHS",
    "MONTH_HOMOGRAPHS",
    "MONTH_NAMESAKES",
    "NUMBERED_NOUNS",
    "ORDINALS",
    "SEASONS",
    "SHORT_MONTHS",
    "SHORT_WEEKDAYS",
    "TIME_NOUNS",
    "TIME_POINTERS",
    "WEEKDAYS",
    "WEEKDAY_TITLES",
]

MONTHS = words("""
    january
    february
    march
    april
    may
    june
    july
    august
    september
    october
    november
    december
""")

SHORT_MONTHS = words("""
    # the first three letters say which month it is
    jan
    feb
    mar
    apr
    jun
    jul
    aug
    sep
    sept
    oct
    nov
    dec
""")

MONTH_HOMOGRAPHS = words("""
    # other words, whatever their case
    mar
    march
    may
""")

MONTH_NAMESAKES = words("""
    # given and family names
    april
    august
    dec
    jan
    june
    may
""")

WEEKDAYS = words("""
    monday
    tuesday
    wednesday
    thursday
    friday
    saturday
    sunday
""")

SHORT_WEEKDAYS = words("""
    # dates only beside a day of the month: "sat" and "sun" are words
    mon
    tue
    tues
    wed
    weds
    thu
    thur
    thurs
    fri
    sat
    sun
""")

WEEKDAY_TITLES = words("""
    # newspapers and programmes
    friday night dinner
    friday night lights
    mail on sunday
    monday night football
    saturday evening post
    saturday night fever
    saturday night live
    scotland on sunday
    sunday business post
    sunday express
    sunday herald
    sunday independent
    sunday mail
    sunday mercury
    sunday mirror
    sunday morning herald
    sunday night baseball
    sunday night football
    sunday people
    sunday post
    sunday sport
    sunday sun
    sunday telegraph
    sunday times
    sunday tribune
    sunday world
    thursday night football

    # feasts, sales, massacres and elections: names of days, not days of the news
    ash wednesday
    black friday
    black monday
    black thursday
    black tuesday
    black wednesday
    bloody sunday
    cyber monday
    easter monday
    easter sunday
    fat tuesday
    giving tuesday
    good friday
    holy saturday
    holy thursday
    maundy thursday
    palm sunday
    remembrance sunday
    shrove tuesday
    super saturday
    super sunday
    super tuesday
    whit monday

    # clubs, films, people, bands
    black sunday
    freaky friday
    happy mondays
    man friday
    my girl friday
    ruby tuesday
    sheffield wednesday
    wednesday addams

    # customs
    casual friday
    dress-down friday
    saturday job
    sunday best
    sunday league
    sunday roast
    sunday school
    sunday trading
""")

ORDINALS = words("""
    # an entry gives its meaning after a colon
    first: 1
    second: 2
    third: 3
    fourth: 4
    fifth: 5
    sixth: 6
    seventh: 7
    eighth: 8
    ninth: 9
    tenth: 10
    eleventh: 11
    twelfth: 12
    thirteenth: 13
    fourteenth: 14
    fifteenth: 15
    sixteenth: 16
    seventeenth: 17
    eighteenth: 18
    nineteenth: 19
    twentieth: 20
    twenty-first: 21
    twenty-second: 22
    twenty-third: 23
    twenty-fourth: 24
    twenty-fifth: 25
    twenty-sixth: 26
    twenty-seventh: 27
    twenty-eighth: 28
    twenty-ninth: 29
    thirtieth: 30
    thirty-first: 31
""")

DAY_PARTS = words("""
    morning
    lunchtime
    afternoon
    evening
    night
""")

SEASONS = words("""
    spring
    summer
    autumn
    fall
    winter
""")

COUNTED_NOUNS = words("""
    # four digits before one of these count something: "2000 people" is no year
    acres
    animals
    applicants
    applications
    barrels
    bottles
    boys
    calls
    calories
    candidates
    cars
    cases
    casualties
    cents
    children
    civilians
    companies
    copies
    customers
    cyclists
    days
    deaths
    delegates
    demonstrators
    detainees
    doctors
    documents
    dollars
    emails
    employees
    euros
    families
    fans
    farmers
    feet
    fighters
    firefighters
    flights
    foreigners
    ft
    girls
    guests
    hectares
    homes
    horsepower
    hospitals
    hours
    houses
    households
    immigrants
    inches
    infections
    injuries
    inmates
    items
    jobs
    judges
    kg
    kilograms
    kilometers
    kilometres
    km
    kph
    kwh
    kw
    litres
    locations
    m
    marchers
    megawatts
    members
    meters
    metres
    migrants
    miles
    minutes
    mm
    mph
    murders
    mw
    nurses
    officers
    others
    pages
    participants
    passengers
    patients
    people
    persons
    pieces
    places
    points
    police
    pounds
    prisoners
    properties
    protesters
    protestors
    pupils
    rand
    records
    refugees
    residents
    responses
    rockets
    rooms
    rounds
    rpm
    runners
    rupees
    runs
    schools
    seats
    sheep
    shops
    soldiers
    spectators
    sq
    square
    staff
    steps
    stores
    students
    supporters
    teachers
    tickets
    times
    tons
    tonnes
    troops
    units
    vehicles
    victims
    villages
    visitors
    volunteers
    voters
    votes
    watts
    women
    words
    workers
    yards
    years
""")

NUMBERED_NOUNS = words("""
    # four digits after one of these are its number: "flight 1914", "room 2010"
    act
    apartment
    article
    box
    bus
    channel
    extension
    flight
    form
    gate
    highway
    line
    lot
    model
    number
    order
    page
    pin
    platform
    resolution
    room
    route
    section
    suite
    train
    unit
    ward
""")

TIME_NOUNS = words("""
    # with a pointer before them they say when: last week; with a number, and "ago" after them: two weeks ago
    minute
    minutes
    hour
    hours
    day
    days
    night
    nights
    morning
    afternoon
    evening
    lunchtime
    week
    weeks
    weekend
    weekends
    fortnight
    month
    months
    quarter
    spring
    summer
    autumn
    winter
    season
    year
    years
    decade
    decades
    century
    time
""")

TIME_POINTERS = words("""
    last
    this
    next
    that
    each
    every
    earlier
    later
""")
