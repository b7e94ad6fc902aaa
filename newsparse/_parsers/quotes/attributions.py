"""From frames to attributions: each frame with the content that it governs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import attrs

from newsparse._grammar import pattern
from newsparse._parsers.quotes.boards import Board, Content
from newsparse._parsers.quotes.contents import measure
from newsparse._parsers.quotes.frames import Frame
from newsparse._parsers.quotes.lines import QUOTATIONS, Line
from newsparse._rules import Claim
from newsparse._scan import Span, Text
from newsparse.model import QuoteAct, QuoteKind

__all__ = ["Attribution", "attribute", "introduction", "of_quotation"]


_SHARE = pattern(r"(?: % | \bper\ ?cent ) \Z")
"""A share of people asked speaks through its poll: 21% said."""
_REPORTING = frozenset("CKSgk")
"""Cues that report clauses."""
_QUOTATION_AFTER = pattern(r":[\"'~] | ,?[\"']")
"""Words in full right after an attribution: (the mate said:) "We sail."."""


@attrs.frozen
class Attribution:
    """A quote whose speaker is not yet identified."""

    kind: QuoteKind
    act: QuoteAct
    content: tuple[Span, ...]
    quotations: tuple[int, ...]
    """Numbers of the quotations in the content."""
    speaker: Span | None
    cue: Span | None
    addressee: Span | None
    rule: str
    is_carried: bool = False
    """Whether the words have no attribution of their own."""


def of_quotation(text: Text, number: int, rule: str, speaker: Span | None = None) -> Attribution:
    """Make the attribution of one quotation that no cue attributes."""
    quotation = text.quotations[number]
    return Attribution(
        kind=QuoteKind.DIRECT,
        act=QuoteAct.SPEECH,
        content=(Span(quotation.start, quotation.end),),
        quotations=(number,),
        speaker=speaker,
        cue=None,
        addressee=None,
        rule=rule,
        is_carried=speaker is None,
    )


def attribute(line: Line, claims: Sequence[Claim[Frame]]) -> list[Attribution]:
    """Measure out the content of each frame of a line, one after the other; what one has taken is closed to the rest.

    The order is that of `_rank`; an attribution that another reports comes last.
    """
    board = Board(line, set(), _reserved(line, claims), _introduced(line, claims))
    found: list[Attribution] = []
    inner = {b.start for a, b in pairwise(claims) if _opens_report(line, a.result, b.result)}
    for claim in sorted(claims, key=lambda claim: (claim.start in inner, *_rank(line, claim.result), claim.start)):
        frame = claim.result
        own = _own(line, frame)
        if not board.taken.isdisjoint(own):
            continue
        if frame.speaker and _SHARE.search(line.text.folded, frame.speaker.start, frame.speaker.end):
            continue
        board.taken.update(own)
        content = measure(board, frame)
        if content is None:
            board.taken.difference_update(own)
        else:
            board.taken.update(content.items)
            found.append(_attribution(line, claim, content, _quotations(line, content)))
    return found


def _own(line: Line, frame: Frame) -> range:
    """Give the items of an attribution itself: from who speaks, where content only follows, or from its first item."""
    first = frame.start
    while not frame.before and frame.speaker and line.items[first].start < frame.speaker.start:
        first += 1
    return range(first, frame.complement)


def _reserved(line: Line, claims: Sequence[Claim[Frame]]) -> set[int]:
    """Give the quotations that end right before an attribution that follows its content."""
    starts = [claim.start for claim in claims if claim.result.before and claim.result.after]
    ends = (start - (line.letters[start - 1 : start] == ",") - 1 for start in starts)
    return {item for item in ends if item >= 0 and line.letters[item] in QUOTATIONS}


def _introduced(line: Line, claims: Sequence[Claim[Frame]]) -> set[int]:
    """Give the quotations that begin right after an attribution that has nothing before it."""
    frames = (claim.result for claim in claims if not claim.result.before)
    matches = (_QUOTATION_AFTER.match(line.letters, frame.end) for frame in frames)
    return {match.end() - 1 for match in matches if match}


def _rank(line: Line, frame: Frame) -> tuple[bool, ...]:
    """Tell when a frame is measured; what is False goes first.

    1. Reports (said) before what a report may hold: he said she wanted "peace" and called it "late".
    2. Frames with words in full right beside them.
    3. Frames whose content stands before them.
    """
    beside = _QUOTATION_AFTER.match(line.letters, frame.end) or (frame.before and frame.after)
    is_inner = frame.cue_letter in "ETJX"
    return is_inner, not beside, not frame.before


def _opens_report(line: Line, outer: Frame, inner: Frame) -> bool:
    """Whether an attribution is itself what another reports: The mate said he wanted "no fog".

    Words behind a colon or a comma are of the nearer speaker: The mate said Bo Lund had told him: "No."
    """
    is_next = line.letters[outer.end - 1] != "," and line.letters[outer.end : inner.start] in ("", "t")
    is_set_off = line.letters[inner.end : inner.end + 1] in (":", ",")
    return is_next and not is_set_off and not outer.before and outer.cue_letter in _REPORTING


def introduction(line: Line, claims: Sequence[Claim[Frame]]) -> Attribution | None:
    """Give the attribution, still without content, of a line that ends in a colon and so introduces the next."""
    if not line.letters.endswith(":") or not claims or not claims[-1].result.after:
        return None
    return _attribution(line, claims[-1], Content(QuoteKind.DIRECT, (), frozenset()), ())


def _quotations(line: Line, content: Content) -> tuple[int, ...]:
    return tuple(sorted(number for item in content.items if (number := line.items[item].quotation) >= 0))


_THOUGHT = frozenset({"thought"})


def _act(line: Line, frame: Frame) -> QuoteAct:
    """Tell thought, by a verb of thinking alone (hoped, supports), from speech."""
    verb = line.verb(frame.cue)
    return QuoteAct.THOUGHT if verb and verb.groups == _THOUGHT else QuoteAct.SPEECH


def _attribution(line: Line, claim: Claim[Frame], content: Content, quotations: tuple[int, ...]) -> Attribution:
    frame = claim.result
    return Attribution(
        kind=content.kind,
        act=_act(line, frame),
        content=content.pieces,
        quotations=quotations,
        speaker=frame.speaker,
        cue=frame.cue,
        addressee=frame.addressee,
        rule=claim.rule,
    )
