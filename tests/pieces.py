"""The pieces that news is written of in tests: marks, names, cues, figures, days and oddities.

`strategies.py` writes with them for Hypothesis, and `fuzz/grammar.py` for a fuzzer. Every name and every sentence is
invented.
"""

from __future__ import annotations

__all__ = [
    "APOSTROPHES",
    "BREAKS",
    "CLAUSES",
    "CUES",
    "DASHES",
    "DAYS",
    "DOUBLE_MARKS",
    "FIGURES",
    "HEDGES",
    "HONORIFICS",
    "LABELS",
    "NAMES",
    "ODDITIES",
    "PERCENT",
    "PIECES",
    "PLAIN_PROSE",
    "PUNCTUATION",
    "ROLES",
    "SAYINGS",
    "SAYING_CUES",
    "SHREDS",
    "SINGLE_MARKS",
    "SMALL_WORDS",
    "SPACES",
]

# fmt: off
DOUBLE_MARKS = ('"', '"', '"', "“", "”", "„", "‟", "«", "»", "``", "''", "″")
SINGLE_MARKS = ("'", "'", "‘", "’", "‚", "‛", "‹", "›", "`", "´", "′")
APOSTROPHES = ("don't", "harbour's", "ferries’", "’tis", "O'Dare", "’90s", "5'11\"", "rock 'n' roll", "ʼ")
DASHES = ("-", "–", "—", "―", "--", " - ", " – ", "‑", "−")
PUNCTUATION = (".", ",", ":", ";", "?", "!", "...", "…", "(", ")", "[", "]", "/", "|", "&", "*", "#", "@tern", "•")
BREAKS = ("\n\n", "\r\n\r\n", "\n", "\r\n", "\r", "\n \n", "\v", "\f", "\x1c", "\x85", "\u2028", "\u2029")
SPACES = (*" " * 12, "  ", "\t", "\u00a0", "\u2009", "\u202f", "\u3000", "")
NAMES = ("Ada Quill", "Bo Lund", "Quill", "O’Dare", "Edda de Brock", "Jean-Luc Ferrand", "Kwame Ostler Jr.",
         "J. T. Pell", "Zoë", "Ana\u0308 Ro\u0308d", "McTarn", "José 'Pip' Marrow", "REEDLE", "Tern Council",
         "the Reed Society")
HONORIFICS = ("Mr", "Mr.", "Mrs", "Ms", "Dr", "Dame", "Sir", "Lord", "Prof", "Sen.", "Rev")
ROLES = ("harbour master", "the mayor", "botanist", "Minister", "ex-leader", "spokeswoman", "his wife", "CEO of",
         "a poll")
CUES = ("said", "says", "told reporters", "added", "according to", "asked", "wrote", "has said that", "thinks",
        "hopes to", "insisted", "said she would", "called it", "did not")
SMALL_WORDS = ("by", "of", "who", "that", "he", "she", "they", "it", "the", "a", "and", "but", "with",
               "is", "was", "as")
FIGURES = ("47", "4.3", "1,200", "0", "٤٧", "４７", "half", "forty-seven", "one in three", "3-5", "2019",
           "½", "1e9", "-3")
PERCENT = ("%", "％", " per cent", " percent", " percentage points", "pc", " basis points", "-point", "bp",
           " of voters")
HEDGES = ("about", "nearly", "more than", "up to", "between", "and", "to", "from", "rose", "fell by", "or so")
DAYS = ("Monday", "Saturday night", "March", "May", "13 March 2021", "March 3-5", "last week", "2021-03-13",
        "next year", "Q3", "the third quarter", "yesterday", "weekend", "late January", "31 February", "Sept. 9",
        "the 1990s")
LABELS = ("LIVE:", "BREAKING |", "Analysis:", "Tern Island:", "- The Tern Gazette", "Watch")
ODDITIES = ("\ud800", "\udfff", "\u0301", "\u200d", "\ufeff", "\0", "𝓐da", "🙂", "\u202e", "漢字", "İ", "ß", "ﬁ",
            "&quot;")

PIECES = (DOUBLE_MARKS, DOUBLE_MARKS, SINGLE_MARKS, APOSTROPHES, DASHES, PUNCTUATION, PUNCTUATION, BREAKS, NAMES, NAMES,
          HONORIFICS, ROLES, CUES, CUES, SMALL_WORDS, FIGURES, PERCENT, HEDGES, DAYS, LABELS, ODDITIES)
"""What heaps are made of, a kind a tuple; those that stand twice are drawn twice as often."""

PLAIN_PROSE = "Rain fell all night and water stood on low ground. Nothing moved until noon."
"""A paragraph in which there is nothing to find."""

SAYINGS = ("We sail at dawn", "Nobody asked the islanders", "It's a poor bargain, and they know it",
           "The weir will hold", "I have seen worse winters", "There were forty of us", "Not one lamp was lit")
CLAUSES = ("the ferry would sail at dawn", "the weir had held", "no lamp was lit on the quay",
           "the mill would stay shut")
SHREDS = ("like a wall", "without a word", "for good")
SAYING_CUES = ("said", "added", "warned", "insisted")
# fmt: on
