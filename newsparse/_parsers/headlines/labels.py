"""Labels: what form of story a headline announces, and the section it names at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse._grammar import pattern
from newsparse._parsers.headlines.line import HeadlineRule, Line, place_of, take
from newsparse._rules import Rule
from newsparse._scan import Span

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["RULES", "is_label", "is_label_at_the_end"]

_MAX_RUNNING = 4


def is_label(line: Line, span: Span) -> bool:
    """Whether these words are a label; a number may follow it ("UPDATE 2")."""
    words = line.phrase(span).lower().rstrip(".")
    labels = line.text.lexicon.headline_labels
    return words in labels or words.rstrip(" 0123456789") in labels


def is_label_at_the_end(line: Line, span: Span) -> bool:
    """Whether these last words are a label; a poll is the source there, as a report is."""
    return is_label(line, span) and line.words[span.end - 1].lower() not in ("poll", "polls")


def _if_label(line: Line, match: Match) -> Line | None:
    return take(line, match) if is_label(line, place_of(match, "label")) else None


def _if_label_at_the_end(line: Line, match: Match) -> Line | None:
    return take(line, match) if is_label_at_the_end(line, place_of(match, "label")) else None


def _if_shouted(line: Line, match: Match) -> Line | None:
    """Without a joint only capitals set a label off, and only from a word that has small letters."""
    label, following = line.phrase(place_of(match, "label")), line.words[match.start("body")]
    return _if_label(line, match) if label.isupper() and not following.isupper() else None


def _if_running(line: Line, match: Match) -> Line | None:
    """The longest label that the phrase ends with; what stands before it is the topic."""
    start, end = match.span("front")
    for place in range(max(start + 1, end - _MAX_RUNNING), end):
        if line.phrase(Span(place, end)).lower() in line.text.lexicon.running_labels:
            return take(line, match, kicker=Span(start, place), label=Span(place, end))
    return None


def _is_section(line: Line, match: Match) -> bool:
    return line.phrase(place_of(match, "kicker")).lower() in line.text.lexicon.sections


def _if_section(line: Line, match: Match) -> Line | None:
    return take(line, match) if _is_section(line, match) else None


def _if_section_or_name(line: Line, match: Match) -> Line | None:
    """A section is known, or has capitals where the headline has none."""
    return take(line, match) if _is_section(line, match) or not line.is_capitalised else None


_LABEL = r"(?P<label> [^:/~;!q-]{1,5}+ )"
_LAST_LABEL = r"(?P<label> [^:/~;!q*-]{1,4}+ )"

RULES: tuple[HeadlineRule, ...] = (
    Rule(
        "notice",
        pattern(r"(?P<label> [^:/~;!q-]{1,2}+ : . ) (?P<body> [^:].* )"),
        _if_label,
        "Paid Notice: Deaths QUILL, ADA",
        "Public Notice: Roads QUILL STREET",
    ),
    Rule(
        "label_and_joint",
        pattern(rf"{_LABEL} [:/~-] (?P<body> .+ )"),
        _if_label,
        "Explainer: how the lock gates work",
        "Harbour: how the lock gates work",
    ),
    Rule(
        "label_and_exclamation_mark",
        pattern(rf"{_LABEL} ! (?P<body> .+ )"),
        _if_label,
        "EXCLUSIVE! Weir keeper quits",
        "Hooray! Weir keeper quits",
    ),
    Rule(
        "label_in_brackets",
        pattern(rf"\* {_LAST_LABEL} \* :?+ (?P<body> .+ )"),
        _if_label,
        "[VIDEO] Swan stops the tram",
        "[Old] Swan stops the tram",
    ),
    Rule(
        "label_in_capitals",
        pattern(r"(?P<label> [^:/~;!q*-]{1,2}? ) (?P<body> [^:/~;!,P-] .+ )"),
        _if_shouted,
        "WATCH Swan stops the tram",
        "Watch the swan that stops the tram",
    ),
    Rule(
        "topic_and_running_label",
        pattern(r"(?P<front> [^:/~;!CVX*-]{1,6} [^:/~;!*-]{1,3} ) [:/-] (?P<body> .+ )"),
        _if_running,
        "Harbour strike live: ferries stay in port",
        "Harbour strike: ferries stay in port",
    ),
    Rule(
        "work_and_review",
        pattern(r"(?P<kicker> q | [DYNKO1]{1,6} (?= . - ) ) (?P<label> [RnN] ) [:-] (?P<body> .+ )"),
        _if_label,
        "'The Lock Keeper' review: A play that holds water",
        "Spending review: Harbour loses its dredger",
    ),
    Rule(
        "name_and_label",
        pattern(r"(?P<body> [NKO]{2,5} ) (?P<label> [nR] )"),
        _if_label,
        "Ada Quill obituary",
        "Ada Quill upset",
    ),
    Rule(
        "label_at_the_end",
        pattern(rf"(?P<body> .+ ) [:/~;,-] {_LAST_LABEL} !?+"),
        _if_label_at_the_end,
        "Swan stops the tram – video",
        "Swan stops the tram – twice",
    ),
    Rule(
        "label_in_brackets_at_the_end",
        pattern(rf"(?P<body> .+ ) \* {_LAST_LABEL} \*"),
        _if_label,
        "Swan stops the tram (video)",
        "Swan stops the tram (again)",
    ),
    Rule(
        "section_after_semicolon",
        pattern(r"(?P<body> .+ ) ; (?P<kicker> [NKOR] [NKORrPDY&]{0,3}+ ) !?+"),
        _if_section_or_name,
        "The dredger that saved a harbour; Letter From Tern",
        "Dredger saves harbour; work to go on for weeks",
    ),
    Rule(
        "section_after_pipe",
        pattern(r"(?P<body> .+ ) / (?P<kicker> [^:/~;!q-]{1,4}+ ) !?+"),
        _if_section,
        "Dredger saves harbour | UK news",
        "Dredger saves harbour | The Tern Gazette",
    ),
)
"""In order of precedence; they are applied until none fits, as a headline may have a label at both ends."""
