"""Words inside and after names, as printed, one a line."""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = ["PARTICLES", "SUFFIXES"]

PARTICLES = words("""
    # Dutch and German
    't
    am
    auf
    den
    der
    het
    ten
    ter
    van
    von
    zu
    zum
    zur

    # Romance
    d'
    da
    das
    de
    degli
    del
    della
    delle
    dello
    des
    di
    do
    dos
    du
    e
    la
    le
    los
    y

    # Arabic and Hebrew
    abu
    al
    bar
    ben
    bin
    bint
    binte
    binti
    el
    ibn
    ould
    ul
    ur
    uz

    # Nordic, Celtic, Malay and Indian forms
    a/l
    a/p
    ab
    af
    anak  # Dayak: child of
    ap
    av
    d/o
    ferch
    mac
    ni
    nic
    s/o
    verch
""")

SUFFIXES = words("""
    # generations, without full stops
    2nd
    3rd
    4th
    II
    III
    IV
    Jnr
    Jr
    Junior
    Senior
    Snr
    Sr
    V
    VI
    VII
    VIII

    # law and parliament
    AM
    JP
    KC
    MEP
    MLA
    MP
    MPP
    MS
    MSP
    PC
    QC
    SC
    TD

    # honours
    AC
    AO
    BEM
    CB
    CBE
    CH
    CM
    CMG
    CVO
    DBE
    DFC
    DSO
    GBE
    GC
    GCB
    GCMG
    KBE
    KCB
    KCMG
    KCVO
    KG
    LVO
    MBE
    MC
    MVO
    OAM
    OBE
    OC
    OM
    ONZ
    VC

    # learning and professions
    BA
    BSc
    CPA
    DDS
    DMin
    DPhil
    DVM
    EdD
    Esq
    Esquire
    FBA
    FRCP
    FRCS
    FRS
    FRSE
    JD
    LLB
    LLD
    LLM
    MA
    MBA
    MD
    MPH
    MSc
    PhD
    PsyD
    RN
    SJ

    # Indian services
    IAS
    IFS
    IPS
    IRS  # also the American tax office: see where a suffix may stand

    # service
    Ret  # Gen. Ann Poe (Ret.)
    Retd
    USAF
    USMC
    USN
""")
