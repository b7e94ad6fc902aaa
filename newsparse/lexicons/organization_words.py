"""Words that tell an organization from a person, and bodies known to every newsroom: as printed, one a line.

Places and peoples stand in `newsparse.lexicons.place_words`.
"""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = ["KNOWN_ORGANIZATIONS", "ORGANIZATION_WORDS"]

ORGANIZATION_WORDS = words("""
    # government
    Administration
    Admiralty
    Agency
    Assembly
    Authority
    Board
    Bureau
    Cabinet
    Chamber
    Commission
    Committee
    Confederation
    Congress
    Consulate
    Council
    Customs
    Delegation
    Department
    Directorate
    Embassy
    Exchequer
    Executive
    Government
    House  # of Representatives, of Lords; also a surname
    Inspectorate
    Legislature
    Ministry
    Office
    Ombudsman
    Parliament
    Secretariat
    Senate
    Service
    Services
    Subcommittee
    Taskforce
    Treasury

    # police, courts, forces
    Army
    Battalion
    Bench
    Brigade
    Brigades
    Command
    Constabulary
    Corps
    Court
    Courts
    Fleet
    Force
    Forces
    Guard
    Infantry
    Magistrates
    Marines
    Militia
    Navy
    Patrol
    Police
    Regiment
    Squadron
    Tribunal

    # parties and movements
    Alliance
    Bloc
    Campaign
    Caucus
    Coalition
    Conservatives
    Front
    Greens
    Liberals
    Movement
    Nationalists
    PAC
    Party
    Socialists
    Unionists

    # companies
    AG
    Airlines
    Airways
    Associates
    Bancorp
    Bank
    Bhd
    Brands
    Breweries
    Brewery
    Broadcasting
    Brothers
    Capital
    Chemicals
    Co
    Communications
    Company
    Consulting
    Corp
    Corporation
    Electric
    Electronics
    Energy
    Enterprises
    Entertainment
    Equities
    Exchange
    Foods
    Fund
    Funds
    GmbH
    Group
    Holdings
    Inc
    Industries
    Insights
    Insurance
    International
    Investments
    Laboratories
    Labs
    Limited
    LLC
    LLP
    Logistics
    LP
    Ltd
    Management
    Markets
    Media
    Mines
    Motors
    Networks
    NV
    Partners
    Petroleum
    Pharma
    Pharmaceuticals
    Pictures
    PLC
    Plc
    plc
    Productions
    Properties
    Pte
    Pty
    Railway
    Railways
    Records
    Research
    Resources
    SA
    Sdn
    Securities
    Software
    Solutions
    SpA
    Stores
    Studios
    Supermarkets
    Systems
    Technologies
    Telecom
    Utilities
    Ventures
    Vineyard
    Wines
    Works

    # learning and health
    Academy
    Clinic
    College
    Colleges
    Faculty
    Hospice
    Hospital
    Hospitals
    Institute
    Institution
    Laboratory
    Library
    Museum
    Observatory
    Polytechnic
    School
    Schools
    Seminary
    Surgery
    Universities
    University

    # associations, charities, faith
    Aid
    Archdiocese
    Association
    Basilica
    Cathedral
    Center
    Centre
    Charity
    Church
    Churches
    Club
    Co-operative
    Collective
    Community
    Conference
    Congregation
    Consortium
    Convention
    Cooperative
    Crusade
    Diocese
    Federation
    Fellowship
    Forum
    Foundation
    Friends
    Guild
    Initiative
    League
    Lobby
    Lodge
    Ministries
    Mission
    Mosque
    Network
    Order
    Organisation
    Organization
    Project
    Society
    Synagogue
    Synod
    Temple  # also a surname
    Trust
    Union
    Unions
    Watch
    YMCA

    # sport
    AFC
    Albion
    Athletic
    CC
    FC
    Racing
    RFC
    Rovers
    SC
    Sox
    Team
    United
    Wanderers

    # press and broadcast
    Advertiser
    Argus
    Broadcaster
    Bulletin
    Chronicle
    Courier
    Dispatch
    Echo
    Examiner
    Express
    Gazette
    Herald
    Independent
    Inquirer
    Journal
    Magazine
    Mail
    Monitor
    News
    Newspapers
    Observer
    Post
    Press
    Publications
    Publishing
    Radio
    Record
    Register
    Reporter
    Review
    Sentinel
    Standard
    Star  # of Toronto or Johannesburg
    Sun  # also a surname
    Telegraph
    Television
    Times
    Today
    Tribune
    TV
    Weekly
    World

    # bodies with a name of their own kind
    Archive
    Archives
    Ballet
    Band
    Choir
    Festival
    Gallery
    Inquiry
    Line
    Orchestra
    Panel
    Philharmonic
    Survey
    Theater
    Theatre
""")

KNOWN_ORGANIZATIONS = words("""
    # world bodies
    African Union
    al-Qaeda
    al-Qaida
    Amnesty International
    Arab League
    ASEAN
    Asean
    AU
    Commonwealth
    Doctors Without Borders
    ECB
    ECOWAS
    Ecowas
    EU
    European Central Bank
    European Commission
    European Parliament
    European Union
    FAO
    FIFA
    Fifa
    G20
    G7
    Greenpeace
    Human Rights Watch
    IAEA
    ICC
    ILO
    IMF
    International Monetary Fund
    Interpol
    IOC
    IPCC
    ISIS
    Isis
    Islamic State
    MSF
    NATO
    Nato
    OECD
    OPEC
    Opec
    Oxfam
    Red Crescent
    Red Cross
    Save the Children
    Security Council
    U.N.
    UEFA
    Uefa
    UN
    UNESCO
    Unesco
    UNHCR
    UNICEF
    Unicef
    United Nations
    WHO
    World Bank
    World Health Organisation
    World Health Organization
    WTO

    # Britain and Ireland
    CBI
    Commons
    Conservative
    Conservatives
    CPS
    Crown Prosecution Service
    Downing Street
    DUP
    Fianna Fáil
    Fine Gael
    GCHQ
    GMB
    HMRC
    Home Office
    House of Commons
    House of Lords
    IFS
    Labour
    Lib Dem
    Lib Dems
    Liberal Democrat
    Liberal Democrats
    Met
    MI5
    MI6
    MoD
    Momentum
    National Trust
    NHS
    Ofcom
    Ofgem
    Ofsted
    Plaid Cymru
    PSNI
    Reform UK
    RMT
    RNLI
    RSPB
    RSPCA
    Scotland Yard
    Sinn Féin
    SNP
    Tories
    Tory
    TUC
    UKIP
    Ukip
    Unison
    Westminster
    Whitehall

    # United States
    ACLU
    AFL-CIO
    ATF
    C.I.A.
    Capitol Hill
    CDC
    CIA
    Congress
    D.N.C.
    DEA
    Democrat
    Democratic
    Democrats
    DHS
    DNC
    DOJ
    EPA
    F.B.I.
    FAA
    FBI
    FCC
    FDA
    Fed
    Federal Reserve
    FEMA
    FTC
    G.O.P.
    GOP
    House of Representatives
    ICE
    IRS
    Joint Chiefs
    Justice Department
    NAACP
    NASA
    Nasa
    NBA
    NFL
    NHL
    NIH
    NRA
    NSA
    NTSB
    NYPD
    Pentagon
    Planned Parenthood
    R.N.C.
    Republican
    Republicans
    RNC
    SEC
    Secret Service
    Senate
    State Department
    Supreme Court
    USDA
    White House

    # Australia, Canada, India, Africa
    Aam Aadmi Party
    AAP
    ABC
    ACCC
    ACTU
    AFP
    ANC
    APC
    ASIO
    BJP
    CSIRO
    CSIS
    DA
    EFCC
    EFF
    INEC
    JD(U)
    KPMG
    Lok Sabha
    MDC
    NDP
    ODM
    PDP
    PPP
    Rajya Sabha
    RBA
    RBI
    RCMP
    SABC
    Sebi
    TMC
    Zanu-PF

    # press and broadcast
    Al Jazeera
    AP
    Associated Press
    BBC
    Bloomberg
    CBC
    CBS
    CNBC
    CNN
    Daily Mail
    Financial Times
    Fox News
    Guardian
    ITV
    LBC
    MSNBC
    NBC
    NDTV
    New York Times
    NPR
    PA
    PBS
    PTI
    Reuters
    RTE
    RTÉ
    Sky News
    Times of India
    Wall Street Journal
    Washington Post
    Xinhua

    # companies that nobody needs to introduce, pollsters, auditors
    Airbus
    Amazon
    Apple
    Boeing
    BP
    Deloitte
    Facebook
    Gallup
    Goldman Sachs
    Google
    HSBC
    IBM
    Ipsos
    Ipsos MORI
    JPMorgan
    Meta
    Microsoft
    Moody's
    Morgan Stanley
    Netflix
    OpenAI
    Pfizer
    PwC
    Quinnipiac
    Shell
    Spotify
    Tesco
    TikTok
    Toyota
    Twitter
    Uber
    Volkswagen
    Walmart
    WhatsApp
    YouGov
    YouTube

    # abroad
    Bundestag
    Elysee
    Elysée
    Fatah
    Hamas
    Hezbollah
    IDF
    Knesset
    Kremlin
    Likud
    Politburo
    Taliban
""")
