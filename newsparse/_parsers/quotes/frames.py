"""A frame: an attribution without its content; and how frames are built from matches."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import attrs

from newsparse._grammar import pattern
from newsparse._parsers.quotes.addressees import addressee_of
from newsparse._parsers.quotes.lines import Line
from newsparse._parsers.quotes.subjects import subject_before
from newsparse._scan import Span

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = [
    "OPENERS_OF_CIRCUMSTANCES",
    "Frame",
    "after",
    "after_description",
    "after_lead_in",
    "after_speaker",
    "after_with_as",
    "around",
    "around_in_sentence",
    "around_or_before",
    "around_unless_title",
    "around_with_as",
    "before",
    "before_credit",
    "from_source",
    "in_relative_clause",
    "in_statement",
    "of_headline",
    "of_subject",
]


@attrs.frozen
class Frame:
    """One attribution in a line. Places count items of the line, spans characters of the source."""

    start: int
    """First item of the attribution."""
    end: int
    """The item after it, where content that follows begins."""
    complement: int
    """The item right after cue, speaker and addressee: where content begins if what seemed a time or place is none."""
    speaker: Span | None
    cue: Span | None
    cue_letter: str
    """The kind of cue, a key of `COMPLEMENTS`; empty where punctuation does its work."""
    addressee: Span | None
    before: bool
    """Whether content stands before the attribution."""
    after: bool
    """Whether content stands after it."""
    is_relative: bool = False
    """Whether it stands in a relative clause: the council, which said."""
    topic: range = range(0)
    """The items before the cue that content begins with: (the ferry) is said to be late."""


def _frame(line: Line, match: Match, *, before: bool = False, after: bool = False) -> Frame:
    def span(group: str) -> Span | None:
        is_there = group in match.re.groupindex and match[group] is not None
        return line.span(*match.span(group)) if is_there else None

    has_cue = span("cue") is not None
    ends = [match.end(group) for group in ("cue", "speaker", "addressee") if span(group)]
    letter = line.letters[match.start("cue")] if has_cue else ""
    return Frame(
        *match.span(),
        # the speaker may stand further on than all that was matched
        complement=match.end() if letter in ("", "c") else max(end for end in ends if end <= match.end()),
        speaker=span("speaker"),
        cue=span("cue"),
        cue_letter=letter,
        addressee=addressee_of(line, span("addressee"), match.start(), match.end("cue")) if has_cue else None,
        before=before,
        after=after,
    )


before = partial(_frame, before=True)
after = partial(_frame, after=True)
around = partial(_frame, before=True, after=True)


def of_subject(line: Line, match: Match) -> Frame | None:
    """A cue without a speaker beside it: a subject before it speaks."""
    speaker = subject_before(line, match.start())
    return attrs.evolve(after(line, match), speaker=speaker) if speaker else None


def after_speaker(line: Line, match: Match) -> Frame | None:
    """A cue behind its subject, unless that is a thing and its name follows: a film called "Fog"."""
    frame = after(line, match)
    return None if frame.cue_letter == "E" and _is_called_so(line, match) else frame


def _is_called_so(line: Line, match: Match) -> bool:
    thing, end = match.start("speaker"), match.end("cue")
    if line.letters[thing] != "U" or line.letters[end : end + 1] not in ("~", "'", '"'):
        return False
    verb = line.verb(line.span(*match.span("cue")))
    is_participle = verb is not None and verb.is_participle
    return is_participle and line.letters[thing - 1 : thing] not in ("q", "h")  # what the board called "fog"


def after_description(line: Line, match: Match) -> Frame | None:
    """An attribution with an apposition that an indefinite article opens, so that it is not what was said."""
    is_description = line.words(match.start("aside")).startswith(("a ", "an "))
    return after(line, match) if is_description else None


def of_headline(line: Line, match: Match) -> Frame | None:
    """A line that reads as a headline: its speaker, a colon, a claim; a label (Update:) is no speaker."""
    frame = after(line, match)
    return None if line.words(match.start()) in line.text.lexicon.headline_labels else frame


_ASKED = pattern(r"(?r) = v?+ K \Z")
"""was asked: what follows is not said by who was."""


def after_lead_in(line: Line, match: Match) -> Frame | None:
    """Words behind a colon or a comma, if they are not the title of something: in her book, "Great Fogs," she says."""
    is_title = line.letters[match.end() : match.end() + 1] == "," and line.is_title(match.end() + 1)
    is_asked = _ASKED.search(line.letters, match.start(), match.end()) is not None
    frame = after(line, match)
    return None if is_title else attrs.evolve(frame, speaker=None) if is_asked else frame


def in_relative_clause(line: Line, match: Match) -> Frame:
    """A cue in a relative clause: what stands before the pronoun speaks."""
    return attrs.evolve(after(line, match), is_relative=True)


def around_in_sentence(line: Line, match: Match) -> Frame | None:
    """An attribution amid its content, if a quotation after it goes on with a sentence: The ferry, he said, "sails"."""
    first = line.text.quotations[line.items[match.end()].quotation].start
    return around(line, match) if line.text.source[first].islower() else None


OPENERS_OF_CIRCUMSTANCES = ("after", "as", "before", "since", "when", "while")
"""What opens a clause on when and where somebody spoke: (the mate said,) as he left the quay."""


def around_or_before(line: Line, match: Match) -> Frame:
    """An attribution amid its content, or behind it, if what follows says when somebody spoke: , as he left."""
    end = match.end()
    is_circumstance = end < len(line.letters) and line.words(end) in OPENERS_OF_CIRCUMSTANCES
    return before(line, match) if is_circumstance else around(line, match)


def around_unless_title(line: Line, match: Match) -> Frame | None:
    """An attribution some way behind a quoted sentence, if that is not the title of something: "The Sea," a play."""
    before = match.start() - 1
    return None if line.is_title(before - (line.letters[before] == ",")) else around(line, match)


def around_with_as(line: Line, match: Match) -> Frame | None:
    """An attribution behind or amid its content, if "as" opens it: "We sail," as he put it."""
    return around(line, match) if line.words(match.start()) == "as" else None


def after_with_as(line: Line, match: Match) -> Frame | None:
    """An attribution before its content, if "as" opens it: As he said on Monday, the ferry will sail."""
    return after(line, match) if line.words(match.start()) == "as" else None


def before_credit(line: Line, match: Match) -> Frame | None:
    """A source in brackets behind quoted words, if they are a sentence: "We sail at dawn." [Weekly Heron.]."""
    item = match.start() - 1
    is_sentence = line.is_sentence(item) and line.words(item).count(" ") > 1
    return before(line, match) if is_sentence and not line.is_title(item) else None


def from_source(line: Line, match: Match) -> Frame | None:
    """Quoted words under who wrote or said them: From Bo Lund: "We sail."."""
    return after(line, match) if line.words(match.start("opener")) == "from" else None


def in_statement(line: Line, match: Match) -> Frame | None:
    """A cue in -ing after a noun, if that is one that people speak through: put out a statement saying."""
    noun = match.start() - 1 - (line.letters[match.start() - 1] == "W")
    head = line.words(noun).rpartition(" ")[2]
    known = line.text.lexicon.statement_nouns
    return of_subject(line, match) if head in known or head.removesuffix("s") in known else None
