"""The grammar of attributions, over the letters of a line (see `newsparse._parsers.quotes.lines`).

Fragments are built from one another; under each stands what it means, and the examples are what the letters stand for.
Group names are the fields of a frame: speaker, cue, addressee. Runs of "anything but ..." are bounded ({1,16}, say): no
aside or lead-in of real prose is longer, and with bounds the cost stays in proportion to the text.
"""

from __future__ import annotations

__all__ = [
    "ADVERBS",
    "ANY_SPEAKER",
    "ASIDE",
    "CLAUSE_CUE",
    "CUE",
    "DOCUMENT",
    "END",
    "FINITE_CUE",
    "LEAD_IN",
    "NAMED_SPEAKER",
    "SENTENCE",
    "SEVERAL",
    "SPEAKER_BEHIND",
    "SUBJECT",
    "TIED",
    "TO",
    "WHEN",
]

_LIST = r"(?:,N){0,3}+,?+jN"
"""goes on with names: Lund, Quill and Finch."""

_NAMES = rf"(?<![fzb])N{_LIST} | (?<![zbf])[RU](?:f[RU](?:jU)?+)?+N | N"
"""names: several people | a role before its holder | one name."""

_HEAD = r"""
    (?: R jR | [RU] | DzD | D(?=f) | d(?=[bz]) | [dD](?=[.,;\n]|\Z) | de(?=v?[CKXESQT])
      | (?<![zb]d?)d?[dD](?=v?x?v?[CKQ])
    )"""
"""head: the master and the mate; one (of), those (around), those polled (said), several (said)."""

_NOUN = rf"{_HEAD} (?: [fzb](?:U(?=N))?+[NRU](?:{_LIST})?+ | [wve]?a[NRU] ){{0,3}}+"
"""noun phrase: a spokesman for the council; one of the residents; those around her; a source close to the board."""

_SEEN_BY = r"[eVQTSE] (?: [zbf]?+W | [zb](?:[NRU]|MD?+|DM)(?:[fz][NRU])?+ ){1,3}+"
"""which: (documents) seen by the paper last week."""

_KNOWN_BY = r"""
    (?: [igkHJG][zba]?(?:[NRU]|o)(?:[fz][NRU])?+
      | [ht][vnx=]{0,3}[VeETSQi][^,.;:\"'~CK]{0,8}?(?<![qsb]P)(?=v{0,2}[CKXESQTx=])
    )"""
"""what is said of somebody beside: (a lawyer) acting for her, (residents) who saw the flood."""

TIED = r"(?:[fza][NRU]|zD|j[NRU](?=,)){0,2}+"
"""tied to a name: of the council, from Leeds."""

_RELATIVE = r",h[^,.;:\"'~]{1,16}(?=,)"
"""relative clause between commas: , who sails,"""

_CIRCUMSTANCE = r",(?: (?!s[NRU],)[vbsig][^,.;:\"'~CKEXSP=]{0,10} | qK[^,.;:\"'~]{0,12} | e[\"'~] )(?=,)"
"""circumstance between commas: , however, | , speaking on the quay, | , when asked about it, | , headed "No fog"; but
not: , while Bo Lund,"""

_WITH_TITLE = r",[hRUDzf][^,.;:\"'~]{0,14} (?: ' (?: [^,.;:\"'~CKXESP=]{1,10} (?=,) )?+ | ~ [^,.;:\"'~]{0,10} (?=,) )"
"""the same around a title or quoted words: , editor of "The Tide," a monthly,"""

ASIDE = rf"""
    (?: (?: ,D (?=,|[zCK]) | (?<![zb]N),N[^,.;:\"'~]{{0,10}}(?=,) | ,[RUDzfedoV][^,.;:\"'~]{{0,14}}(?=,)
          | {_CIRCUMSTANCE} | {_RELATIVE} | {_WITH_TITLE} )
        (?: ,[NDRUzfe][^,.;:\"'~]{{0,14}}(?=,) | {_CIRCUMSTANCE} | {_RELATIVE} ){{0,2}}+ ,?+
      | \([^()]{{1,16}}\) (?: ,[NDRUzfe][^,.;:\"'~]{{0,14}}(?=,) | {_CIRCUMSTANCE} | {_RELATIVE} ){{0,2}}+ ,?+
      | -[^-.]{{1,16}}-
    )"""
"""between subject and cue: an age, appositions, a relative clause | in brackets | between dashes."""

ADVERBS = r"(?: [vxF] | (?<=[NRUP])d(?=v?+[CKXEST]) | (?<=[NR])o | [zb]?W | z[MD] | Qa(?=[CKXES]) )*+"
"""between subject and cue: has also; both; herself; on Monday; went on to."""

_OF = r"(?:f[NRU])?+(?:\([^()]{1,8}\))?+"
"""what one of several is of, or has in brackets: (Bo Lund) of Tern (Ind.)."""

SEVERAL = rf"""
    (?<= (?: \A | [.;\"\n,t('-] ) [jvs]?+ )
    (?: P | d?N{_OF} (?: (?:,N{_OF}){{1,2}} ,?+ )?+ | d?[RU]{_OF} (?: (?:,[RU]{_OF}){{1,2}} ,?+ )?+ )
    jv?+d?[NRU]{_OF} (?:[fzba][NRU]){{0,2}}+"""
"""two or three who speak: Bo Lund and his crew; residents, traders and Ada Quill."""

SUBJECT = rf"""
    (?: (?P<speaker>{SEVERAL}) {ASIDE}?+ (?= {ADVERBS} [CKXESQT=] )
      | [RU]{TIED},(?P<speaker>N) {ASIDE}?+ ,?+
      | (?<![zfaiV]) (?P<speaker>{_NAMES}) {TIED} {ASIDE}{{1,2}}+
      | (?<![zfaiV]) (?P<speaker>{_NOUN}) {ASIDE}
      | (?P<speaker>{_NAMES}) {TIED}
      | (?P<speaker>{_NOUN} (?:{_SEEN_BY})?+) {_KNOWN_BY}?+
      | (?P<speaker>P)
    )"""
"""subject: the harbour master, Bo Lund, | Bo Lund, 61, | residents who saw the flood | she; what a preposition, a verb
or an -ing form governs has no aside: In a letter to the board, the harbour master, Bo Lund,"""

NAMED_SPEAKER = rf"(?: (?P<speaker>{_NAMES}) | (?P<speaker>{_NOUN}) )"
"""speaker with nothing around, no pronoun."""

SPEAKER_BEHIND = rf"(?: (?P<speaker>{_NAMES}) | (?P<speaker>{_NOUN} (?:{_SEEN_BY})?+) | (?P<speaker>P) )"
"""speaker behind the cue: (said) a man known in the town."""

DOCUMENT = rf"(?: (?P<speaker>{_NOUN} [eV]b?+z[NRU]) | {NAMED_SPEAKER} )"
"""speaker with nothing around, or something with who made it: a survey carried out by the paper."""

ANY_SPEAKER = rf"(?: (?P<speaker>{_NAMES}) | (?P<speaker>{_NOUN}) | (?P<speaker>P) )"
"""speaker with nothing around."""

WHEN = r"(?: [zbf](?:[NRUMW]|i)(?:[fza][NRU])?+ (?!v?x?[CKXESTQ=]) | [zb]?W(?:,?DM,?+|,?MD,?+)?+ | v )*+"
"""after the cue: on Monday, 3 March; in a statement; of the flood."""

TO = r"""
    (?: (?<=[KXkH]) (?P<addressee>N D?+ U?+ \*(?:~|[NU](?:zD)?+) | [NRU](?:f[NRU])?+ (?!v?+[=x]) | [op])
        (?: h[^,.;:\"'~]{1,10}, )?+
      | (?<=[CQ]) a(?P<addressee>[NRUop])
    )"""
"""addressee: (told) the paper | (said) to reporters; but not: (promised) the paper would."""

FINITE_CUE = rf"(?P<cue>[CKXESQT]) {TO}?+ (?! v?+ [=xV] ) {WHEN}"
"""cue with addressee and circumstances: told reporters on Monday."""

CLAUSE_CUE = rf"(?P<cue>[CKST]) {TO}?+ {WHEN}"
"""the same, of a verb that can follow a clause without marks: the ferry will sail, he told reporters."""

CUE = rf"(?: (?P<cue>[CKXESQT]) | [=*] [vF]?+ [QeV]?+ (?P<cue>[gkHJG]) | [QV]z (?P<cue>[gk]) ) {TO}?+ {WHEN}"
"""the same, also: is telling; began by saying."""

END = r"(?= [.;\n] | \Z )"
"""end of a sentence."""

SENTENCE = r"(?: (?<= \A | [.;\"\n] ) )"
"""beginning of a sentence."""

LEAD_IN = r"""
    (?: N(?:,N)?+(?:,?[MW]D?|D)?+(?:\([^()]{1,8}\))?+-
      | [vjsF],?+
      | (?: [zbsefiDWvjca=QKEVqgGkHJ] | dW ) [^.;:\"'~,]{0,14} , (?: (?<=[zb]N,)N, )?+
    )*+"""
"""what stands before the subject of a sentence: a dateline; But; On Sunday, | Speaking in Tern, Ohio,"""
