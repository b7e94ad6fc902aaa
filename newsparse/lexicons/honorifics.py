"""Titles that belong to a name and are no office: as printed, without their full stop, one a line.

Ranks and offices before a name (Sen., Judge, President) are roles: see `newsparse.lexicons.role_nouns`.
"""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = [
    "FEMININE_HONORIFICS",
    "FULL_TITLE_WORDS",
    "GIVEN_NAME_TITLES",
    "HONORIFICS",
    "HONORIFIC_ENDINGS",
    "MASCULINE_HONORIFICS",
    "ROLE_HONORIFICS",
]

HONORIFICS = words("""
    # everybody's
    Madam
    Master  # of boys, and of wardens of colleges
    Messrs
    Miss
    Mister
    Mr
    Mrs
    Ms
    Mss
    Mx

    # learning
    Assoc Prof
    Doc
    Doctor
    Dr
    Drs
    Prof
    Professor
    Profs

    # knighthood and peerage
    Baroness
    Dame
    Lady
    Lord
    Sir
    Viscount
    Viscountess

    # royalty
    Crown Prince
    Crown Princess
    HRH
    Prince
    Princess

    # courtesy of office
    Her Excellency
    Her Majesty
    Her Royal Highness
    His Excellency
    His Holiness
    His Majesty
    His Royal Highness
    Hon
    Honorable
    Honourable
    Right Honorable
    Right Honourable
    Rt Hon

    # church and faith
    Ayatollah
    Brother
    Father
    Fr
    Imam
    Mother
    Mullah
    Pastor
    Rabbi
    Rev
    Rev Canon
    Rev Dr
    Revd
    Reverend
    Right Rev
    Rt Rev
    Sister
    Sr  # Sister before a name; after a name it is Senior
    St  # Saint; also Street
    Swami
    Venerable
    Very Rev

    # other languages of Europe
    Don
    Doña
    Frau
    Fräulein
    Herr
    Madame
    Mademoiselle
    Mlle
    Mme
    Monsieur
    Senor
    Senora
    Señor
    Señora
    Señorita
    Signor
    Signora

    # South Asia
    Begum
    Kumari
    Maulana
    Maulvi
    Pandit
    Shri
    Shrimati
    Smt
    Sri
    Thiru

    # South-East Asia
    Datin
    Datin Paduka
    Datin Seri
    Dato
    Dato'
    Dato' Seri
    Dato' Sri
    Datuk
    Datuk Patinggi
    Datuk Seri
    Datuk Sri
    Daw
    Puan Sri
    Tan Sri
    Toh Puan
    Tun
    Tunku
    U  # Burmese: U Nu
    Ustaz

    # Arab world and Muslim Africa
    Alhaja
    Alhaji
    Emir
    Haj
    Haji
    Hajia
    Hajj
    Hajji
    Hajjiya
    Malam
    Mallam
    Sayed
    Sayyid
    Shaikh
    Shaykh
    Sheik
    Sheikh
    Sheikha

    # Africa
    Chief  # a title in Nigeria; elsewhere an office
    Nana  # Ghana; also a given name and a grandmother
    Oba
    Ogbeni
    Osagyefo
    Otunba
    Togbe
""")

ROLE_HONORIFICS = words("""
    # the same words alone, or before "of", are an office or a profession: the prince, the Father of the House
    ayatollah
    baroness
    brother
    chief
    crown prince
    crown princess
    dame
    doctor
    emir
    father
    imam
    lady
    lord
    master
    mother
    mullah
    oba
    pastor
    prince
    princess
    professor
    rabbi
    reverend
    sheikh
    sister
    swami
    viscount
    viscountess
""")

FEMININE_HONORIFICS = words("""
    # they rule "he" out
    Alhaja
    Baroness
    Begum
    Crown Princess
    Dame
    Datin
    Datin Paduka
    Datin Seri
    Daw
    Doña
    Frau
    Fräulein
    Hajia
    Hajjiya
    Kumari
    Lady
    Madam
    Madame
    Mademoiselle
    Miss
    Mlle
    Mme
    Mother
    Mrs
    Ms
    Princess
    Puan Sri
    Senora
    Señora
    Señorita
    Sheikha
    Shrimati
    Signora
    Sister
    Smt
    Toh Puan
    Viscountess
""")

MASCULINE_HONORIFICS = words("""
    # they rule "she" out
    Alhaji
    Brother
    Crown Prince
    Don
    Father
    Fr
    Herr
    Lord
    Malam
    Mallam
    Master
    Maulana
    Maulvi
    Messrs
    Mister
    Monsieur
    Mr
    Mullah
    Prince
    Senor
    Señor
    Shri
    Signor
    Sir
    Thiru
    Viscount
""")

GIVEN_NAME_TITLES = words("""
    # honorifics and offices whose bearers are called by their given name: Sir Bo, Queen Ada
    Brother
    Crown Prince
    Crown Princess
    Dame
    Emperor
    Empress
    King
    Mother
    Pope
    Prince
    Princess
    Queen
    Saint
    Sheikh
    Sheikha
    Sir
    Sister
    St
    Sultan
    Tsar
""")

HONORIFIC_ENDINGS = words("""
    # after a hyphen, where the name also stands alone: Quill-ji; in Korea "ji" is a syllable of given names
    bhai
    ji
    saheb
    sahib
    san
""")

FULL_TITLE_WORDS = words("""
    # parts of titles and ranks that are written out: a full stop after them ends a sentence
    Alhaja
    Alhaji
    Begum
    Canon
    Crown
    Datin
    Dato
    Datuk
    Daw
    Don
    Doña
    Excellency
    Frau
    Fräulein
    Haj
    Haji
    Hajia
    Hajj
    Hajji
    Her
    Herr
    Highness
    His
    Holiness
    Honorable
    Honourable
    Kumari
    Lance
    Leader
    Madam
    Madame
    Mademoiselle
    Majesty
    Malam
    Mallam
    Maulana
    Maulvi
    Mister
    Monsieur
    Nana
    Ogbeni
    Paduka
    Pandit
    Petty
    Puan
    Rear
    Right
    Royal
    Sayed
    Sayyid
    Senor
    Senora
    Seri
    Señor
    Señora
    Señorita
    Sheik
    Sheikha
    Shri
    Shrimati
    Signor
    Signora
    Sir
    Sri
    Staff
    Tan
    Thiru
    Tun
    Tunku
    Ustaz
    Venerable
    Very
    Vice
    Wing
""")
