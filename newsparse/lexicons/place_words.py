"""Places and peoples: what makes a name a place's, and the places that stories name most; as printed, one a line."""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = ["NATIONALITIES", "PLACE_NAMES", "PLACE_WORDS"]

PLACE_WORDS = words("""
    # streets and squares
    Alley
    Ave
    Avenue
    Blvd
    Boulevard
    Bridge
    Circus
    Close
    Crescent
    Drive
    Expressway
    Freeway
    Gardens
    Gate
    Highway
    Lane  # also a surname
    Motorway
    Parade
    Parkway
    Place
    Plaza
    Quay
    Rd
    Road
    Row
    Square
    St
    Street
    Terrace
    Turnpike
    Underpass
    Way

    # land
    Basin
    Canyon
    Cape
    Cliff  # also a given name
    Cliffs
    Coast
    Common
    Dale  # also a given name
    Desert
    Field
    Fields
    Forest
    Glen  # also a given name
    Gorge
    Green  # also a surname
    Grove
    Heath
    Heights
    Hills
    Island
    Islands
    Isle
    Isles
    Meadow
    Meadows
    Moor
    Mount
    Mountain
    Mountains
    Pass
    Peak
    Peninsula
    Plateau
    Point
    Prairie
    Range
    Ridge
    Rocks
    Valley
    Woods

    # water
    Bay
    Beach
    Canal
    Channel
    Creek
    Delta
    Estuary
    Falls
    Gulf
    Harbor
    Harbour
    Inlet
    Lagoon
    Lake
    Lakes
    Loch
    Lough
    Ocean
    Pond
    Reef
    Reservoir
    River
    Sea
    Sound
    Strait
    Straits
    Wharf

    # divisions
    Borough
    Canton
    City
    Constituency
    Counties
    County
    District
    Emirate
    Estate
    Governorate
    Hamlet
    Junction
    Municipality
    Oblast
    Parish
    Precinct
    Prefecture
    Province
    Region
    Republic
    Shire
    State
    States
    Suburb
    Territories
    Territory
    Town
    Township
    Village
    Ward  # also a surname
    Zone

    # buildings and grounds
    Abbey
    Airport
    Arena
    Barracks
    Castle
    Cemetery
    Dock
    Docks
    Farm
    Fort
    Hall  # also a surname
    Hotel
    Inn
    Mall
    Manor
    Mansion
    Mill
    Palace
    Park  # also a surname
    Pier
    Port
    Prison
    Racecourse
    Sanctuary
    Shrine
    Stadium
    Station
    Terminal
    Tower
    Towers
    Tunnel
    Villa
    Zoo
""")

NATIONALITIES = words("""
    # adjectives of countries and peoples, and what their people are called
    Afghan
    Afghans
    African
    African-American
    African-Americans
    Africans
    Albanian
    Albanians
    Algerian
    Algerians
    American
    Americans
    Anglo-Saxon
    Angolan
    Angolans
    Arab
    Arabian
    Arabs
    Argentine
    Argentines
    Argentinian
    Armenian
    Armenians
    Asian
    Asians
    Australian
    Australians
    Austrian
    Austrians
    Azerbaijani
    Bahraini
    Bahrainis
    Bangladeshi
    Bangladeshis
    Basque
    Bavarian
    Belarusian
    Belarusians
    Belgian
    Belgians
    Bengali
    Beninese
    Bolivian
    Bolivians
    Bosnian
    Bosnians
    Botswanan
    Brazilian
    Brazilians
    Breton
    British
    Briton
    Britons
    Brits
    Bulgarian
    Bulgarians
    Burkinabe
    Burmese
    Burundian
    Californian
    Californians
    Cambodian
    Cambodians
    Cameroonian
    Cameroonians
    Canadian
    Canadians
    Catalan
    Catalans
    Catholic
    Catholics
    Chechen
    Chilean
    Chileans
    Chinese
    Christian
    Christians
    Colombian
    Colombians
    Congolese
    Cornish
    Corsican
    Croat
    Croatian
    Croatians
    Croats
    Cuban
    Cubans
    Cypriot
    Cypriots
    Czech
    Czechs
    Dane
    Danes
    Danish
    Dominican
    Dominicans
    Dutch
    Ecuadorean
    Ecuadorian
    Egyptian
    Egyptians
    Emirati
    Emiratis
    English
    Englishman
    Englishwoman
    Eritrean
    Eritreans
    Eskimo
    Estonian
    Estonians
    Ethiopian
    Ethiopians
    European
    Europeans
    Fijian
    Fijians
    Filipina
    Filipino
    Filipinos
    Finn
    Finnish
    Finns
    Flemish
    French
    Frenchman
    Frenchwoman
    Gabonese
    Gambian
    Georgian
    Georgians
    German
    Germans
    Ghanaian
    Ghanaians
    Gibraltarian
    Greek
    Greeks
    Guatemalan
    Guatemalans
    Guinean
    Guyanese
    Haitian
    Haitians
    Hawaiian
    Hindu
    Hindus
    Hispanic
    Hispanics
    Honduran
    Hondurans
    Hungarian
    Hungarians
    Icelander
    Icelandic
    Igbo
    Indian
    Indians
    Indigenous
    Indonesian
    Indonesians
    Inuit
    Iranian
    Iranians
    Iraqi
    Iraqis
    Irish
    Irishman
    Irishwoman
    Islamic
    Israeli
    Israelis
    Italian
    Italians
    Ivorian
    Jamaican
    Jamaicans
    Japanese
    Jew
    Jewish
    Jews
    Jordanian
    Jordanians
    Kashmiri
    Kazakh
    Kenyan
    Kenyans
    Kiwi
    Kiwis
    Korean
    Koreans
    Kosovar
    Kurd
    Kurdish
    Kurds
    Kuwaiti
    Kyrgyz
    Laotian
    Latin
    Latina
    Latino
    Latinos
    Latvian
    Latvians
    Lebanese
    Liberian
    Liberians
    Libyan
    Libyans
    Lithuanian
    Lithuanians
    Londoner
    Londoners
    Macedonian
    Malawian
    Malawians
    Malay
    Malaysian
    Malaysians
    Maldivian
    Malian
    Malians
    Maltese
    Manx
    Maori
    Mauritanian
    Mauritian
    Mexican
    Mexicans
    Moldovan
    Mongolian
    Montenegrin
    Moroccan
    Moroccans
    Mozambican
    Mozambicans
    Muslim
    Muslims
    Māori
    Namibian
    Namibians
    Nepalese
    Nepali
    Nepalis
    Nicaraguan
    Nigerian
    Nigerians
    Nigerien
    Nordic
    Norwegian
    Norwegians
    Omani
    Pakistani
    Pakistanis
    Palestinian
    Palestinians
    Panamanian
    Papuan
    Paraguayan
    Parisian
    Parisians
    Pashtun
    Persian
    Peruvian
    Peruvians
    Pole
    Poles
    Polish
    Portuguese
    Protestant
    Protestants
    Punjabi
    Qatari
    Roman
    Romanian
    Romanians
    Russian
    Russians
    Rwandan
    Rwandans
    Salvadoran
    Samoan
    Saudi
    Saudis
    Scandinavian
    Scot
    Scots
    Scotsman
    Scotswoman
    Scottish
    Senegalese
    Serb
    Serbian
    Serbians
    Serbs
    Shia
    Shiite
    Shiites
    Sicilian
    Sikh
    Sikhs
    Singaporean
    Singaporeans
    Sinhalese
    Slav
    Slavic
    Slovak
    Slovaks
    Slovene
    Slovenian
    Somali
    Somalis
    South African
    South Africans
    Soviet
    Spaniard
    Spaniards
    Spanish
    Sri Lankan
    Sri Lankans
    Sudanese
    Sunni
    Sunnis
    Swazi
    Swede
    Swedes
    Swedish
    Swiss
    Syrian
    Syrians
    Taiwanese
    Tamil
    Tamils
    Tanzanian
    Tanzanians
    Texan
    Texans
    Thai
    Thais
    Tibetan
    Tibetans
    Togolese
    Tongan
    Trinidadian
    Tunisian
    Tunisians
    Turk
    Turkish
    Turks
    Ugandan
    Ugandans
    Ukrainian
    Ukrainians
    Uruguayan
    Uyghur
    Uyghurs
    Uzbek
    Venezuelan
    Venezuelans
    Vietnamese
    Welsh
    Welshman
    Welshwoman
    Western
    Yazidi
    Yemeni
    Yemenis
    Yoruba
    Zambian
    Zambians
    Zimbabwean
    Zimbabweans
    Zulu
""")

PLACE_NAMES = words("""
    # continents and regions of the world
    Africa
    America
    Antarctica
    Arctic
    Asia
    Asia-Pacific
    Atlantic
    Australasia
    Balkans
    Baltic
    Caribbean  # also an adjective
    Caucasus
    Central America
    Central Asia
    East Africa
    East Asia
    Eastern Europe
    Europe
    Far East
    Gulf
    Gulf of Mexico
    Horn of Africa
    Latin America
    Mediterranean
    Middle East
    Mideast
    North Africa
    North America
    North Sea
    Pacific
    Sahara
    Sahel
    Scandinavia
    South America
    South Asia
    South China Sea
    South-East Asia
    Southeast Asia
    West Africa
    Western Europe

    # countries
    Afghanistan
    Albania
    Algeria
    Andorra
    Angola
    Antigua
    Argentina
    Armenia
    Australia
    Austria
    Azerbaijan
    Bahamas
    Bahrain
    Bangladesh
    Barbados
    Belarus
    Belgium
    Belize
    Benin
    Bermuda
    Bhutan
    Bolivia
    Bosnia
    Bosnia-Herzegovina
    Botswana
    Brazil
    Britain
    Brunei
    Bulgaria
    Burkina Faso
    Burma
    Burundi
    Cambodia
    Cameroon
    Canada
    Cape Verde
    Central African Republic
    Chad  # also a given name
    Chile
    China
    Colombia
    Comoros
    Congo
    Costa Rica
    Croatia
    Cuba
    Cyprus
    Czech Republic
    Czechia
    Democratic Republic of Congo
    Denmark
    Djibouti
    Dominica
    Dominican Republic
    East Timor
    Ecuador
    Egypt
    El Salvador
    England
    Equatorial Guinea
    Eritrea
    Estonia
    Eswatini
    Ethiopia
    Fiji
    Finland
    France
    Gabon
    Gambia
    Georgia  # also a state, and a given name
    Germany
    Ghana
    Gibraltar
    Greece
    Greenland
    Grenada
    Guatemala
    Guinea
    Guinea-Bissau
    Guyana
    Haiti
    Holland  # also a surname
    Honduras
    Hungary
    Iceland
    India
    Indonesia
    Iran
    Iraq
    Ireland  # also a surname
    Israel  # also a given name
    Italy
    Ivory Coast
    Jamaica
    Japan
    Jordan  # also a given name
    Kazakhstan
    Kenya
    Kosovo
    Kuwait
    Kyrgyzstan
    Laos
    Latvia
    Lebanon
    Lesotho
    Liberia
    Libya
    Liechtenstein
    Lithuania
    Luxembourg
    Madagascar
    Malawi
    Malaysia
    Maldives
    Mali
    Malta
    Mauritania
    Mauritius
    Mexico
    Moldova
    Monaco
    Mongolia
    Montenegro
    Morocco
    Mozambique
    Myanmar
    Namibia
    Nepal
    Netherlands
    New Zealand
    Nicaragua
    Niger
    Nigeria
    North Korea
    North Macedonia
    Northern Ireland
    Norway
    Oman
    Pakistan
    Palestine
    Panama
    Papua New Guinea
    Paraguay
    Peru
    Philippines
    Poland
    Portugal
    Puerto Rico
    Qatar
    Republic of Ireland
    Romania
    Russia
    Rwanda
    Samoa
    Saudi Arabia
    Scotland
    Senegal
    Serbia
    Seychelles
    Sierra Leone
    Singapore
    Slovakia
    Slovenia
    Solomon Islands
    Somalia
    Somaliland
    South Africa
    South Korea
    South Sudan
    Soviet Union
    Spain
    Sri Lanka
    St Lucia
    Sudan
    Suriname
    Swaziland
    Sweden
    Switzerland
    Syria
    Taiwan
    Tajikistan
    Tanzania
    Thailand
    Tibet
    Togo
    Tonga
    Trinidad
    Trinidad and Tobago
    Tunisia
    Turkey
    Turkmenistan
    U.A.E.
    U.K.
    U.S.
    U.S.A.
    UAE
    Uganda
    UK
    Ukraine
    United Arab Emirates
    United Kingdom
    United States
    United States of America
    Uruguay
    US
    USA
    Uzbekistan
    Vanuatu
    Vatican
    Venezuela
    Vietnam
    Wales  # also a surname
    Yemen
    Zambia
    Zanzibar
    Zimbabwe

    # capitals and large cities of Europe
    Amsterdam
    Ankara
    Antwerp
    Athens
    Barcelona
    Belgrade
    Berlin
    Bern
    Bratislava
    Brussels
    Bucharest
    Budapest
    Chisinau
    Cologne
    Copenhagen
    Donetsk
    Dresden
    Frankfurt
    Geneva
    Gothenburg
    Hague
    Hamburg
    Helsinki
    Istanbul
    Kharkiv
    Kiev
    Kyiv
    Lisbon
    Ljubljana
    Lviv
    Lyon
    Madrid
    Malmo
    Mariupol
    Marseille
    Milan
    Minsk
    Moscow
    Munich
    Naples
    Nice  # also an adjective
    Odesa
    Odessa
    Oslo
    Paris  # also a given name
    Porto
    Prague
    Reykjavik
    Riga
    Rome
    Rotterdam
    Salzburg
    Sarajevo
    Seville
    Skopje
    Sofia  # also a given name
    St Petersburg
    Stockholm
    Strasbourg
    Stuttgart
    Tallinn
    Tbilisi
    The Hague
    Tirana
    Turin
    Valencia
    Venice
    Vienna
    Vilnius
    Warsaw
    Zagreb
    Zurich

    # Asia and the Middle East
    Abu Dhabi
    Aden
    Agra
    Ahmedabad
    Aleppo
    Amman
    Amritsar
    Baghdad
    Baku
    Bangalore
    Bangkok
    Basra
    Beijing
    Beirut
    Bengaluru
    Bethlehem
    Bhopal
    Bombay
    Calcutta
    Chandigarh
    Chengdu
    Chennai
    Chittagong
    Chongqing
    Colombo
    Damascus
    Delhi
    Dhaka
    Doha
    Dubai
    Erbil
    Fallujah
    Fukushima
    Gaza
    Gaza Strip
    Golan Heights
    Guangdong
    Guangzhou
    Guwahati
    Haifa
    Hanoi
    Hebron
    Hiroshima
    Ho Chi Minh City
    Homs
    Hong Kong
    Hyderabad
    Idlib
    Indore
    Islamabad
    Jaipur
    Jakarta
    Jeddah
    Jerusalem
    Johor
    Kabul
    Kandahar
    Kanpur
    Karachi
    Kathmandu
    Kobe  # also a given name
    Kochi
    Kolkata
    Kuala Lumpur
    Kyoto
    Lahore
    Lucknow
    Macau
    Madras
    Manila
    Mecca
    Medina
    Mosul
    Mumbai
    Muscat
    Nagpur
    New Delhi
    Osaka
    Patna
    Penang
    Peshawar
    Phnom Penh
    Pune
    Pyongyang
    Quetta
    Ramallah
    Rangoon
    Rawalpindi
    Riyadh
    Sanaa
    Sarawak
    Seoul
    Shanghai
    Shenzhen
    Sindh
    Srinagar
    Taipei
    Tashkent
    Tehran
    Tel Aviv
    Tianjin
    Tokyo
    Tripoli
    Varanasi
    Visakhapatnam
    West Bank
    Wuhan
    Xinjiang
    Yangon
    Yerevan

    # Indian states
    Andhra Pradesh
    Arunachal Pradesh
    Assam
    Bengal
    Bihar
    Chhattisgarh
    Goa
    Gujarat
    Haryana
    Himachal Pradesh
    Jammu
    Jharkhand
    Karnataka
    Kashmir
    Kerala
    Ladakh
    Madhya Pradesh
    Maharashtra
    Manipur
    Meghalaya
    Mizoram
    Nagaland
    Odisha
    Punjab
    Rajasthan
    Sikkim
    Tamil Nadu
    Telangana
    Tripura
    Uttar Pradesh
    Uttarakhand
    West Bengal

    # Africa
    Abidjan
    Abuja
    Accra
    Addis Ababa
    Alexandria
    Algiers
    Antananarivo
    Arusha
    Asmara
    Bamako
    Benghazi
    Benin City
    Biafra
    Blantyre
    Borno
    Brazzaville
    Bujumbura
    Bulawayo
    Cairo
    Cape Town
    Casablanca
    Conakry
    Dakar
    Dar es Salaam
    Darfur
    Dodoma
    Douala
    Durban
    Eastern Cape
    Eldoret
    Entebbe
    Enugu
    Freetown
    Gaborone
    Gauteng
    Goma
    Harare
    Ibadan
    Johannesburg
    Juba
    Kaduna
    Kampala
    Kano
    Khartoum
    Kigali
    Kinshasa
    Kisumu
    Kumasi
    KwaZulu-Natal
    Lagos
    Libreville
    Lilongwe
    Limpopo
    Luanda
    Lusaka
    Maiduguri
    Maputo
    Marrakech
    Maseru
    Mogadishu
    Mombasa
    Monrovia
    Mpumalanga
    Nairobi
    Nakuru
    Ndjamena
    Niamey
    Nouakchott
    Ogun
    Ouagadougou
    Port Elizabeth
    Port Harcourt
    Pretoria
    Rabat
    Soweto
    Tigray
    Timbuktu
    Tunis
    Wagadugu
    Western Cape
    Windhoek
    Yaounde
    Yaoundé

    # Latin America and the Caribbean
    Amazon  # also a company
    Asuncion
    Bogota
    Bogotá
    Brasilia
    Buenos Aires
    Caracas
    Falkland Islands
    Falklands
    Guadalajara
    Guantanamo Bay
    Guayaquil
    Havana
    Kingston
    La Paz
    Lima
    Managua
    Medellin
    Mexico City
    Montevideo
    Port-au-Prince
    Quito
    Rio
    Rio de Janeiro
    San Juan
    San Salvador
    Santiago  # also a given name
    Santo Domingo
    Sao Paulo
    São Paulo
    Tegucigalpa
    Tijuana

    # England: counties and regions
    Avon
    Bedfordshire
    Berkshire
    Buckinghamshire
    Cambridgeshire
    Cheshire
    Cleveland  # also a city in Ohio, and a surname
    Cornwall
    Cotswolds
    County Durham
    Cumbria
    Derbyshire
    Devon
    Dorset
    East Anglia
    East Midlands
    East Sussex
    Essex
    Gloucestershire
    Greater Manchester
    Hampshire
    Herefordshire
    Hertfordshire
    Humber
    Humberside
    Isle of Man
    Isle of Wight
    Kent  # also a given name
    Lancashire
    Leicestershire
    Lincolnshire
    Merseyside
    Middlesex
    Midlands
    Norfolk
    North Yorkshire
    Northamptonshire
    Northumberland
    Northumbria
    Nottinghamshire
    Oxfordshire
    Rutland
    Shropshire
    Somerset
    South Yorkshire
    Staffordshire
    Suffolk
    Surrey
    Sussex
    Teesside
    Thames
    Tyne and Wear
    Tyneside
    Warwickshire
    West Midlands
    West Sussex
    West Yorkshire
    Wiltshire
    Worcestershire
    Yorkshire

    # England: cities and towns
    Barnsley
    Bath
    Birmingham
    Blackburn
    Blackpool
    Bolton  # also a surname
    Bournemouth
    Bradford
    Brighton
    Bristol
    Burnley
    Cambridge
    Canterbury
    Carlisle
    Chelmsford
    Chester  # also a given name
    Clapham
    Colchester
    Coventry
    Crewe
    Croydon
    Darlington
    Derby
    Doncaster
    Dover
    Durham
    Exeter
    Gateshead
    Gloucester
    Greenwich
    Grimsby
    Hackney
    Hartlepool
    Hastings
    Heathrow
    Huddersfield
    Hull
    Ipswich
    Islington
    Kensington
    Lambeth
    Lancaster
    Leeds
    Leicester
    Lewisham
    Lincoln  # also a surname
    Liverpool
    London
    Luton
    Manchester
    Middlesbrough
    Milton Keynes
    Newcastle
    Northampton
    Norwich
    Nottingham
    Oldham
    Oxford
    Peterborough
    Plymouth
    Portsmouth
    Preston  # also a given name
    Reading  # also a verb
    Rochdale
    Rotherham
    Salford
    Salisbury
    Sheffield
    Shrewsbury
    Slough
    Southampton
    Southend
    Southwark
    Stockport
    Stoke
    Stoke-on-Trent
    Sunderland
    Swindon
    Telford
    Torquay
    Tottenham
    Wakefield
    Walsall
    Warrington
    Warwick  # also a given name
    Watford
    Wembley
    Wigan
    Wimbledon
    Winchester
    Windsor
    Wolverhampton
    Worcester
    York

    # Scotland, Wales, Ireland
    Aberdeen
    Aberdeenshire
    Aberystwyth
    Antrim
    Argyll
    Armagh
    Ayrshire
    Bangor
    Belfast
    Caernarfon
    Cardiff
    Cork
    Derry
    Donegal
    Down
    Dublin
    Dundee
    Dunfermline
    Edinburgh
    Fermanagh
    Fife
    Galway
    Glasgow
    Gwent
    Gwynedd
    Hebrides
    Highlands
    Holyrood
    Inverness
    Kerry  # also a given name and a surname
    Kilkenny
    Lanarkshire
    Limerick
    Llanelli
    Lothian
    Mayo
    Merthyr Tydfil
    Moray
    Newport
    Orkney
    Paisley
    Pembrokeshire
    Perth
    Powys
    Shetland
    Sligo
    Stirling
    Stormont
    Swansea
    Tayside
    Tipperary
    Tyrone  # also a given name
    Ulster
    Waterford
    Wexford
    Wicklow
    Wrexham

    # American states
    Alabama
    Alaska
    Arizona
    Arkansas
    California
    Colorado
    Connecticut
    Delaware
    Florida
    Hawaii
    Idaho
    Illinois
    Indiana
    Iowa
    Kansas
    Kentucky
    Louisiana
    Maine
    Maryland
    Massachusetts
    Michigan
    Minnesota
    Mississippi
    Missouri
    Montana
    Nebraska
    Nevada
    New England
    New Hampshire
    New Jersey
    New Mexico
    New York
    North Carolina
    North Dakota
    Ohio
    Oklahoma
    Oregon
    Pennsylvania
    Rhode Island
    South Carolina
    South Dakota
    Tennessee
    Texas
    Utah
    Vermont
    Virginia  # also a given name
    Washington  # also a surname
    West Virginia
    Wisconsin
    Wyoming

    # how news agencies shorten them
    Ala.
    Ariz.
    Ark.
    Calif.
    Colo.
    Conn.
    D.C.
    DC
    Del.
    Fla.
    Ga.
    Ill.
    Ind.
    Kan.
    Ky.
    La.
    Mass.
    Md.
    Mich.
    Minn.
    Miss.
    Mo.
    Mont.
    N.C.
    N.D.
    N.H.
    N.J.
    N.M.
    N.Y.
    Neb.
    Nev.
    Okla.
    Ore.
    Pa.
    R.I.
    S.C.
    S.D.
    Tenn.
    Tex.
    Va.
    Vt.
    W.Va.
    Wash.
    Wis.
    Wyo.

    # American cities
    Albany
    Albuquerque
    Anchorage
    Ann Arbor
    Arlington
    Atlanta
    Austin  # also a given name
    Baltimore
    Baton Rouge
    Boise
    Boston
    Bronx
    Brooklyn  # also a given name
    Buffalo
    Charleston
    Charlotte  # also a given name
    Charlottesville
    Chicago
    Cincinnati
    Columbus
    Dallas  # also a given name
    Dayton
    Denver
    Des Moines
    Detroit
    El Paso
    Ferguson  # also a surname
    Flint
    Fort Worth
    Fresno
    Harlem
    Harrisburg
    Hartford
    Hollywood
    Honolulu
    Houston  # also a surname
    Indianapolis
    Jacksonville
    Kansas City
    L.A.
    LA
    Las Vegas
    Little Rock
    Long Beach
    Long Island
    Los Angeles
    Louisville
    Madison  # also a given name
    Manhattan
    Memphis
    Miami
    Milwaukee
    Minneapolis
    Nashville
    New Haven
    New Orleans
    New York City
    Newark
    Oakland
    Oklahoma City
    Omaha
    Orlando  # also a given name
    Philadelphia
    Phoenix  # also a given name
    Pittsburgh
    Portland
    Providence
    Queens
    Raleigh
    Richmond
    Sacramento
    Salt Lake City
    San Antonio
    San Bernardino
    San Diego
    San Francisco
    San Jose
    Santa Fe
    Savannah  # also a given name
    Seattle
    Selma
    Silicon Valley
    Springfield
    St Louis
    St. Louis
    Staten Island
    Syracuse
    Tacoma
    Tallahassee
    Tampa
    Toledo
    Trenton
    Tucson
    Tulsa
    Wall Street
    Washington DC
    Wichita

    # Canada
    Alberta
    British Columbia
    Calgary
    Edmonton
    Halifax
    Hamilton  # also a surname
    Labrador
    Manitoba
    Mississauga
    Montreal
    Montréal
    New Brunswick
    Newfoundland
    Northwest Territories
    Nova Scotia
    Nunavut
    Ontario
    Ottawa
    Prince Edward Island
    Quebec
    Quebec City
    Québec
    Regina  # also a given name
    Saskatchewan
    Saskatoon
    St. John's
    Toronto
    Vancouver
    Winnipeg
    Yukon

    # Australia and New Zealand
    ACT
    Adelaide
    Alice Springs
    Auckland
    Brisbane
    Cairns
    Canberra
    Christchurch
    Darwin
    Dunedin
    Geelong
    Gold Coast
    Hobart
    Melbourne
    New South Wales
    Northern Territory
    NSW
    Queensland
    South Australia
    Sydney  # also a given name
    Tasmania
    Townsville
    Victoria  # also a given name
    Wellington
    Western Australia
    Wollongong
""")
