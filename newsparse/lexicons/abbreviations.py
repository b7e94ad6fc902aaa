"""Words whose full stop ends no sentence: as printed, without that full stop, one a line.

Honorifics and abbreviated ranks have lists of their own.
"""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = ["ABBREVIATIONS"]

ABBREVIATIONS = words("""
    # after names of people and companies
    Bros
    Co
    Corp
    Cos
    Esq
    Inc
    Jnr
    Jr
    Ltd
    Snr
    Sr

    # in addresses and place names
    Ave
    Blvd
    Dept
    Ft
    Ht
    Hts
    Mt
    Mts
    Pl
    Pt
    Rd
    Sq
    St
    Ste

    # American states
    Ala
    Ariz
    Ark
    Cal
    Calif
    Colo
    Conn
    Del
    Fla
    Ga
    Ill
    Ind
    Kan
    Kans
    Ky
    La
    Md
    Mich
    Minn
    Miss
    Mo
    Mont
    Neb
    Nebr
    Nev
    Okla
    Ore
    Penn
    Tenn
    Tex
    Va
    Vt
    W.Va
    Wash
    Wis
    Wisc
    Wyo

    # Canadian provinces
    Alta
    Man
    Ont
    Que
    Sask

    # months
    Apr
    Aug
    Dec
    Feb
    Jan
    Jul
    Jun
    Mar
    Nov
    Oct
    Sept

    # in lower case, as hurried writers put them before and after names
    dr
    jr
    mr
    mrs
    sr

    # in figures, references and court cases
    al  # et al.
    approx
    Art
    art
    c
    ca
    cf
    ch
    e.g
    est
    etc
    ex
    Fig
    fig
    i.e
    No  # also a whole sentence: "No."
    Nos
    p
    para
    pp
    ref
    v
    viz
    vol
    vs
""")
