"""What may follow a cue: the clause that it reports, and what may stand between the two."""

from __future__ import annotations

from newsparse._grammar import pattern
from newsparse._parsers.quotes.frames import OPENERS_OF_CIRCUMSTANCES, Frame
from newsparse._parsers.quotes.lines import Line, plain

__all__ = ["BEFORE_COLON", "BEFORE_QUOTATION", "BEFORE_THAT", "COMPLEMENTS", "THAT", "end_of_object", "reports_clause"]

_CLAUSE = r"""
    (?: q | v[=x]                                                   # whether; there was
      | n?a (?: [VCKXESTQ=vx~'\"] | [UR][^.;:\"]{0,8}[~'\"] )       # to sail; not to "sail"
      | ~[zbfaUNR] | bd?~                                           # "no fog" at sea; against "the fog"
      | (?: [vs],?+ | (?<![Kk]) [zbs] [^.;,\"'~]{1,10} , )*+        # that, after the vote,
        (?: [NRUPdpDMWYo'*~] | [fzbj] [NRUPdpD] ){1,8}              # a subject
        (?: ,[hzeNRUDv][^,.;:\"]{0,20}, )?+ [^.,;:\"]{0,14}?
        (?: [xV=CKXESTQei] | (?<!d)[~'] | [~'](?=[.;,]|\Z) | \" )   # and a verb, or quoted words
      | (?: i | x(?=[NRUoP]) ) [^.,;:\"'~]{1,14}? [x=V]            # sailing at night was dangerous
    )"""
"""A clause without "that": the ferry was late; whether it was late; to sail at dawn."""
_OBJECT = r"d~ | [NRUo][^.;:,\"'~]{0,6}[~'\"] | i[^.;:,\"]{0,8}[~'\"] | Ta"
"""What some verbs of saying take beside clauses: the "late" ferry; sailing "at dawn"; plans to sail."""
_STATED = r"(?: [NRU] (?: [zfj][NRU] )*+ | P ) v?+ [=x] [^.;:\"'~]{0,10} [~'\"]"
"""What verbs take that are no cues of clauses as a rule: stated the ferry was "late"."""
_PREDICATE = r"(?<= [NRUP] v?+ [CKT] ) (?: v?+ [=x] | (?<= [ht] [NRUP] v?+ . ) v?+ V )"
"""What is left of a clause whose subject stands before its cue: (the ferry, which he said) was late."""
_INFINITIVE = r"n?a (?: [vVCKXESTQ=nx~'\"] | [UR][^.;:\"]{0,8}[~'\"] ) | q"
"""What urging verbs take: to sail; not to "sail"; whether to sail."""
_NAME = r"[^.;:\"]{0,14} [~\"']"
"""What naming verbs take: the ferry "a wreck"."""
_NOTHING = r"(?!)"
"""Of verbs that take quoted words alone."""

COMPLEMENTS = {
    "C": pattern(rf"{_CLAUSE} | {_OBJECT} | {_PREDICATE}"),
    "K": pattern(rf"{_CLAUSE} | {_PREDICATE}"),
    "S": pattern(_CLAUSE),
    "T": pattern(rf"{_CLAUSE} | {_PREDICATE}"),
    "g": pattern(_CLAUSE),
    "k": pattern(_CLAUSE),
    "c": pattern(rf"{_CLAUSE} | [NRUPdD] [^.,;:\"'~]{{2,}}+"),
    "X": pattern(_INFINITIVE),
    "H": pattern(_INFINITIVE),
    "E": pattern(_NAME),
    "J": pattern(_NAME),
    "Q": pattern(_STATED),
    "G": pattern(_NOTHING),
    "!": pattern(_NOTHING),  # the nouns of cries: chants of
    "": pattern(r"[^.;:\"]{0,14}? [xV=CKXEST~'\"]"),
}
"""By kind of cue: what must follow it without "that" or a quotation right beside it for it to be a report."""

BEFORE_QUOTATION = pattern(
    r"(?: [^.;:\"'~=xVCKXESt]{1,10} | [^.;:\"'~,=xVCKXESt]{0,8} ,[qsb][^.;:\"'~,]{1,12} ) [:,] (?= [\"'] )"
)
"""What may stand before what was said in full: (replied), with a smile: "We sail"."""
BEFORE_COLON = pattern(r"[^.;:\"'~]{1,20} : (?= [\"'] )")
"""The same before a colon, whatever it tells: (went on), speaking of what she missed: "I was late"."""
BEFORE_THAT = pattern(
    r"""
    (?: (?= [zbfvFWia] | (?<=[KkH]) [NRUDopd] ) [NRUMWDFopdifzbvae*~]{1,12}? (?: ,N )?+ (?: ,U (?=t) )?+ )?
    (?: , (?: [vszbheNRU] [^.,;:\"'~]{0,8} , )?+ | - [^.;:\"'~-]{1,8} - )?+ (?= t (?! [=xVCKXEST.;:] ) )
    """
)
"""What may stand before "that": (said) at a meeting in Tern, (told) one of the crew, though,"""
THAT = pattern(r"t (?: , (?= [\"'~] | [zbse] [^.,;:\"'~]{1,12} , ) )?+")
""""that", with the comma before what stands between it and its clause: that, after the vote,"""

_CIRCUMSTANCE = pattern(r"[bs] [NRUP] [^,.;:\n\"'~]{0,24} (?: [.;\n] | \Z )")
"""A clause up to the end of the sentence, with what opens it: as he left the ferry."""


_NOUN_ALONE = pattern(r"(?: [NRUo] | [dD] (?!\Z) ) [^\"'~]*+")
"""A noun without quoted words, up to where the clause ends: (criticised) the plan for its cost."""
_NEXT_PREDICATE = pattern(r",?+ j v?+ [xVCKXESTQe=]")
"""What goes on with another predicate: (criticised the plan) and left."""


def reports_clause(line: Line, frame: Frame, start: int, end: int) -> bool:
    """Whether what stands between two items, without "that" before it, is a clause that the cue can report."""
    if _is_circumstance(line, frame, start):
        return False
    return COMPLEMENTS[frame.cue_letter].match(line.letters, start, end) is not None


def _is_circumstance(line: Line, frame: Frame, start: int) -> bool:
    """Whether what follows says when somebody spoke, not what was said: (asked) as he left the ferry."""
    if frame.cue_letter not in ("C", "K", "g", "k") or not _CIRCUMSTANCE.match(line.letters, start):
        return False
    return line.words(start) in OPENERS_OF_CIRCUMSTANCES


def end_of_object(line: Line, frame: Frame, start: int, end: int) -> int | None:
    """Give the item before which the noun ends that the cue reports; None where there is no such noun.

    A relative clause reports none: those who support the strike are told apart by it.
    """
    if (
        frame.is_relative
        or not _NOUN_ALONE.fullmatch(line.letters, start, end)
        or not _takes_object(line, frame, start, end)
    ):
        return None
    behind = _NEXT_PREDICATE.search(line.letters, start + 1, end)
    return behind.start() if behind else end


def _takes_object(line: Line, frame: Frame, start: int, end: int) -> bool:
    """Whether the cue reports nouns alone, and such a one: (saw) the plan as a threat, (the poll showed) her ahead."""
    lexicon, verb = line.text.lexicon, line.verb(frame.cue)
    if verb is None:
        return False
    if verb.base in lexicon.seen_as_verbs:
        return any(line.letters[item] == "b" and line.words(item) == "as" for item in range(start, end))
    return verb.base in lexicon.object_verbs and (verb.base != "show" or _is_poll(line, frame))


def _is_poll(line: Line, frame: Frame) -> bool:
    """Whether a poll speaks, of which a noun is a finding: (the poll shows) Bo Lund ahead."""
    words = plain(line.text, frame.speaker).split() if frame.speaker else []
    return not line.text.lexicon.poll_nouns.isdisjoint(words)
