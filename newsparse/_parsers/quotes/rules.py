"""Every way of attributing: who, by which cue, to whom, and on which side the content stands.

The patterns run over the letters of a line (see `newsparse._parsers.quotes.lines`) and are put together from the
fragments of `newsparse._parsers.quotes.grammar`; how far the content reaches is measured out afterwards.
"""

from __future__ import annotations

from newsparse._grammar import pattern
from newsparse._parsers.quotes.according import ACCORDING_TO
from newsparse._parsers.quotes.frames import (
    Frame,
    after,
    after_speaker,
    after_with_as,
    around,
    around_in_sentence,
    around_or_before,
    around_unless_title,
    around_with_as,
    before,
    in_relative_clause,
    in_statement,
    of_subject,
)
from newsparse._parsers.quotes.grammar import (
    ADVERBS,
    ANY_SPEAKER,
    ASIDE,
    CLAUSE_CUE,
    CUE,
    END,
    FINITE_CUE,
    LEAD_IN,
    NAMED_SPEAKER,
    SENTENCE,
    SPEAKER_BEHIND,
    SUBJECT,
    TIED,
    TO,
    WHEN,
)
from newsparse._parsers.quotes.lines import ANY_CUES, CUES_IN_ING, FINITE_CUES, QUOTATIONS, Line, lines
from newsparse._parsers.quotes.nouns import in_chant, in_claim
from newsparse._parsers.quotes.passives import PASSIVES
from newsparse._parsers.quotes.signs import COLONS, SIGNATURES
from newsparse._rules import Claim, Rule, claims
from newsparse._scan import Text
from newsparse.lexicons import ENGLISH

__all__ = ["RULES", "find", "try_rule"]

_NOUN_CUE = r"U (?: [zbfa][NRUMWo] | W ){0,4}+"
"""what somebody said, as a noun: the mate's claim; his blunt remark on Monday."""

RULES: tuple[Rule[Line, Frame], ...] = (
    Rule(
        "quote_cue_speaker",
        pattern(rf"(?<=[\"'~],?) (?P<cue>[CKSQXT]) v?+ F?+ {SPEAKER_BEHIND} {TIED} (?! v?+[x=] ) {ASIDE}?+ {WHEN}"),
        around,
        example='"We sail," said Bo Lund.',
        counter_example="We sail, said Bo Lund.",
        needs=(QUOTATIONS, "CKSQXT"),
    ),
    Rule(
        "quote_speaker_cue",
        pattern(
            rf"""(?<=['~],? | \",) (?<! [dfzbU*] ~ (?=[RU]) ) {SUBJECT} {ADVERBS} {FINITE_CUE} (?! t )
               | (?<= (?: \A | [.:'\"\n] ) \" ) {SUBJECT} {ADVERBS} {FINITE_CUE} (?=\.|,(?![\"'~])|\Z)
               | (?<=') {ANY_SPEAKER} {FINITE_CUE} (?=[.,]|\Z)"""
        ),
        around,
        example='"We sail," the mate told reporters.',
        counter_example='"We sail." The mate said he was glad.',
        needs=(QUOTATIONS, FINITE_CUES),
    ),
    Rule(
        "sentence_and_far_cue",
        pattern(
            rf"""(?<= (?: \A | [.\"\n] ) ' ,?) F?+ {ANY_SPEAKER} [^.;:\"']{{0,20}}?
                 (?<!=v?) (?P<cue> [CK] | (?<=[NRUP])Q ) {TO}?+ {WHEN}"""
        ),
        around_unless_title,
        example='"We sail," Bo Lund, who is the mate of the ferry said.',
        counter_example='"The Sea," a play about Bo Lund, who said little, is back.',
        needs=("'", "CKQ"),
    ),
    Rule(
        "quote_as_speaker_cue",
        pattern(rf"(?<=['~\"],?) b {SUBJECT} {ADVERBS} (?P<cue>[CK]) {TO}?+ {WHEN} (?=[.,]|\Z)"),
        around_with_as,
        example='"We sail," as the mate put it.',
        counter_example='"We sail," with the mate quoted.',
        needs=(QUOTATIONS, "CK", "b"),
    ),
    *SIGNATURES,
    Rule(
        "clause_split_by_quotation",
        pattern(
            rf"""(?<= (?: \A | [.;\"\n] ) [^.;:,\"\n]{{0,20}} [^.;:,\"\njsv] ) ,
                 (?: {SUBJECT} {ADVERBS} {CLAUSE_CUE} | (?P<cue>[CKS]) v?+ {NAMED_SPEAKER} {TIED} ) ,
                 (?= [\"'~] )"""
        ),
        around_in_sentence,
        example='The ferry, the mate said, "will sail at dawn."',
        counter_example='On Monday, the mate said, "We sail at dawn."',
        needs=(QUOTATIONS, "CKST", ","),
    ),
    Rule(
        "clause_cue_speaker",
        pattern(
            rf"""(?<! ,D | (?: \A | [.;\"\n] )
                       (?: [jvs] | [jvs]?+ d?[NRUP] (?:[fzb][NRU]){{0,2}} , [^,.;:\"'~]{{1,16}} ) )
                 , (?P<cue>[CKS]) v?+ (?! [dD] (?: [.,;\n] | \Z ) )
                 {NAMED_SPEAKER} {TIED} (?: {END} | (?<! K[^,]{{1,8}}) (?=,[\"'~]) | ,[^.;:\"'~]{{1,24}}+ {END} )"""
        ),
        before,
        example="The ferry will sail at dawn, said the mate, an islander.",
        counter_example="The board, which met on Monday, recommended a ban.",
        needs=("CKS", ","),
    ),
    Rule(
        "clause_speaker_cue",
        pattern(rf", {SUBJECT} {ADVERBS} {CLAUSE_CUE} (?: {END} | (?=, v?+ [gk]) )"),
        before,
        example="The ferry will sail at dawn, the mate said.",
        counter_example="The ferry will sail at dawn, the mate is glad.",
        needs=("CKST", ","),
    ),
    Rule(
        "clause_split",
        pattern(
            rf", {SUBJECT} {ADVERBS} {CLAUSE_CUE} , (?! v?+[gkHJGjsh] | [\"'~] )"
            rf"| (?<= [xV=e][^.;:\"]{{0,20}}) , {SUBJECT} {ADVERBS} {CLAUSE_CUE} , (?= [js][^.;:,\"'~]{{0,6}}[\"'~] )"
            rf"| (?<= [NRUP]), (?P<cue>[CKS]) v?+ {NAMED_SPEAKER} {TIED} (?: ,[^.;:,\"'~]{{1,10}} )?+ , (?= v?+[x=V] )"
        ),
        around_or_before,
        example="The ferry, the mate said, will sail at dawn.",
        counter_example="The ferry, the mate said, adding salt, will sail.",
        needs=("CKST", ","),
    ),
    Rule(
        "clause_split_by_conjunction",
        pattern(rf"(?<= [xV=eF] [^.;:\"]{{0,20}} ) , {SUBJECT} {ADVERBS} {CLAUSE_CUE} , (?= v?+ [jsb] )"),
        around_or_before,
        example="The ferry was late, the mate said, because of fog.",
        counter_example="The ferry, the mate said, because of fog, was late.",
        needs=("CKST", ",", "jsb"),
    ),
    *ACCORDING_TO,
    Rule(
        "as_speaker_cue",
        pattern(rf"{SENTENCE} b {SUBJECT} {ADVERBS} (?P<cue>[CK]) {TO}?+ {WHEN} ,"),
        after_with_as,
        example="As Bo Lund said on Monday, the ferry will sail.",
        counter_example="As Bo Lund sailed on Monday, the ferry is back.",
        needs=("b", "CK", ","),
    ),
    Rule(
        "speaker_cue",
        pattern(rf"{SUBJECT} {ADVERBS} {CUE}"),
        after_speaker,
        example="The mate said the ferry would sail.",
        counter_example="The mate mended the ferry.",
        needs=(ANY_CUES,),
    ),
    *PASSIVES,
    Rule(
        "relative_cue",
        pattern(
            rf"""(?<= (?P<speaker>[NRUP](?:f[NRU])?) )
                 (?: [,(-]?+h (?: ,[^.;:,\"'~h]{{1,12}}, )?+ | t(?=v?x?v?[CKS]) ) {ADVERBS} {CUE}"""
        ),
        in_relative_clause,
        example="Talks were held with the harbour board, which said the ferry would sail.",
        counter_example="Talks were held with the harbour board, which mended the ferry.",
        needs=("ht", ANY_CUES),
    ),
    Rule(
        "quoted_as_saying",
        pattern(rf"{SUBJECT} =v?+C [^,.;:\"'~]{{0,6}} b(?P<cue>g) | C (?P<speaker>N) b(?P<cue>g)"),
        around,
        example="Bo Lund was quoted by the paper as saying the ferry would sail.",
        counter_example="Bo Lund was quoted by the paper as a witness.",
        needs=("g", "b", "C"),
    ),
    Rule(
        "with_speaker_ing",
        pattern(rf"(?<=[zf-]) (?P<speaker>[NR]) v?+ (?P<cue>[gkHJG]) {TO}?+ {WHEN}"),
        after,
        example="The vote was close, with Bo Lund saying the ferry would sail.",
        counter_example="The vote was close, with Bo Lund mending the ferry.",
        needs=(CUES_IN_ING,),
    ),
    Rule(
        "statement_ing",
        pattern(rf"(?<=U W?) (?P<cue>[gkHJG]) {TO}?+ {WHEN}"),
        in_statement,
        example="The harbour board put out a statement saying the ferry would sail.",
        counter_example="The harbour board put out a statement mending nothing.",
        needs=(CUES_IN_ING,),
    ),
    Rule(
        "fronted_ing",
        pattern(
            rf"""{SENTENCE} [vj]{{0,2}}+ [bsz]?+ (?P<cue>[gkHJG]) {TO}?+ (?! v?+[zbW] )
                 (?= [^.;:\"]{{0,24}}? [,'] {ANY_SPEAKER} {ADVERBS} [CKXESQTV=] )"""
        ),
        in_relative_clause,
        example='Citing "fog at sea," Bo Lund kept the ferry in port.',
        counter_example='Mending "fog horns," Bo Lund kept the ferry in port.',
        needs=(CUES_IN_ING,),
    ),
    Rule(
        "second_cue",
        pattern(
            rf"""(?: (?<=[,zbsj\"'~-]) v?+ (?: Ga (?P<cue>[CKXES]) | (?P<cue>[gkHJG]) )
                   | (?<=j) {ADVERBS} (?P<cue>[CKXESQ]) ) {TO}?+ {WHEN}"""
        ),
        of_subject,
        example='The crew gathered on the quay and chanted "no fog".',
        counter_example='The crew gathered on the quay under the sign "no fog".',
        needs=(ANY_CUES,),
    ),
    Rule(
        "infinitive_cue",
        pattern(rf"(?<= (?<!T) a) v?+ (?P<cue>[CKE]|Q(?=[,:]?[\"'])) {TO}?+ {WHEN} (?= [^.;\"'~]{{0,12}} [\"'~] )"),
        of_subject,
        example='The mate used the speech to call the ferry "a wreck".',
        counter_example='The mate used the oil to mend the ferry "Alma".',
        needs=("a", "CKEQ", QUOTATIONS),
    ),
    Rule(
        "fronted_cue",
        pattern(
            rf"""{SENTENCE} {LEAD_IN} (?P<cue>[CKQ]) v?+ {NAMED_SPEAKER} {TIED} {ASIDE}?+
                 (?: [,:]?+ (?=[\"'~]) | (?=:\Z) )"""
        ),
        after,
        example='Replied Bo Lund: "We sail."',
        counter_example='Sad Bo Lund: "We sail."',
        needs=("CKQ",),
    ),
    Rule(
        "claim_that",
        pattern(
            rf"""(?: (?<= [V=CKXESTQegiJ] [^.;:,\n\"]{{0,10}} ) {_NOUN_CUE} | {_NOUN_CUE} =v?+ ,?+ )
                 (?: (?= t | a[V=xv] [^.,;:\"'~]{{0,12}} [\"'~] ) | [fz] (?= [^.,;:\"'~]{{0,4}} [\"'~] ) )
               | (?<= [zbJX] v? | ,v ) U (?= t [^.;:\"'~]{{0,12}} [\"'~] )"""
        ),
        in_claim,
        example="The board was stung by Bo Lund's claim that the ferry was late.",
        counter_example="The board was stung by the thought that the ferry was late.",
        needs=("U", "tafz"),
    ),
    Rule(
        "chants_of",
        pattern(r"[UQCw] (?: f d?+ | =v?+[,:]?+ ) (?=[\"'~])"),
        in_chant,
        example='The crew answered with loud cries of "no fog".',
        counter_example='The crew answered with a cloud of "sea fog".',
        needs=(QUOTATIONS,),
    ),
    *COLONS,
)
"""Every way of attributing, in order of precedence."""


def find(line: Line) -> list[Claim[Frame]]:
    """Find the attributions of a line."""
    return claims(RULES, line, line.letters)


def try_rule(rule: Rule[Line, Frame], sentence: str) -> bool:
    """Whether this row alone finds something in a sentence."""
    return any(claims([rule], line, line.letters) for line in lines(Text(sentence, ENGLISH)))
