"""The publisher that a headline names at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse._grammar import pattern
from newsparse._parsers.headlines.labels import is_label
from newsparse._parsers.headlines.line import HeadlineRule, Line, place_of, take
from newsparse._parsers.headlines.phrases import is_full_name
from newsparse._rules import Rule
from newsparse._scan import Span

if TYPE_CHECKING:
    from newsparse._grammar import Match

__all__ = ["RULES"]

_DOMAIN = pattern(r"[\w-]++ (?: \.[\w-]++ )*+ (?<= \.(?:com|org|net|info|news|tv|fm|io|\p{Ll}{2}) )")
_DIGITS = "0123456789"
_PUBLISHER = r"(?P<publisher> [^:/~;!,CVXJ-]{1,8} )"


def _is_outlet(line: Line, span: Span) -> bool:
    """Whether these words name an outlet: a known one, one with an outlet's word in its name, or a domain."""
    lexicon, name, words = line.text.lexicon, line.phrase(span), line.words[slice(*span)]
    if name in lexicon.outlets or name.removeprefix("The ") in lexicon.outlets or _DOMAIN.fullmatch(name.lower()):
        return True
    has_outlet_word = any(word in lexicon.outlet_words or word.rstrip(_DIGITS) in lexicon.outlets for word in words)
    return len(words) > 1 and has_outlet_word and _has_capitals(line, span)


def _has_capitals(line: Line, span: Span) -> bool:
    """Whether all words but the small ones have capitals."""
    words = zip(line.words[slice(*span)], line.kinds_in(span), strict=True)
    return all(word[0].isupper() or kind in "PDT&1*," for word, kind in words)


def _if_outlet(line: Line, match: Match) -> Line | None:
    return take(line, match) if _is_outlet(line, place_of(match, "publisher")) else None


def _if_name_after_pipe(line: Line, match: Match) -> Line | None:
    """Behind a pipe any name is the publisher's, unless it is a label, a section or a columnist."""
    publisher, body = place_of(match, "publisher"), place_of(match, "body")
    if line.publisher:  # "... | Tern Sport - The Tern Gazette": a section
        return take(line, match, kicker=publisher)
    if _is_outlet(line, publisher):
        return take(line, match)
    is_section = line.phrase(publisher).lower() in line.text.lexicon.sections
    is_other = is_section or is_label(line, publisher) or is_full_name(line, publisher)
    is_suffix = publisher.end - publisher.start <= body.end - body.start
    return take(line, match) if _has_capitals(line, publisher) and is_suffix and not is_other else None


def _if_spaced(line: Line, match: Match) -> Line | None:
    """Some sites put a space on both sides of a colon where others put a dash."""
    joint = match.start("publisher") - 1
    return _if_outlet(line, match) if line.places[joint - 1].end < line.places[joint].start else None


def _if_the_name(line: Line, match: Match) -> Line | None:
    """Where capitals tell names, a name that begins with The is an outlet's."""
    is_the = line.words[match.start("publisher")] == "The"
    return take(line, match) if is_the and not line.is_capitalised else None


RULES: tuple[HeadlineRule, ...] = (
    Rule(
        "name_after_pipe",
        pattern(r"(?P<body> .+ ) / (?P<publisher> [^:/~;!CVXJ-]{1,9} ) !?+"),
        _if_name_after_pipe,
        "Swan stops the tram | Tern Island Trust",
        "Swan stops the tram | Opinion",
    ),
    Rule(
        "outlet_after_dash",
        pattern(rf"(?P<body> .+ ) - {_PUBLISHER} !?+"),
        _if_outlet,
        "Swan stops the tram - Tern Gazette",
        "Swan will stop the tram - Quill",
    ),
    Rule(
        "outlet_after_spaced_colon",
        pattern(rf"(?P<body> .+ ) : {_PUBLISHER} !?+"),
        _if_spaced,
        "Swan stops the tram : Tern Radio",
        "Swan stops the tram: Tern Radio",
    ),
    Rule(
        "outlet_in_brackets",
        pattern(r"(?P<body> .+ ) \* (?P<publisher> [NKO1]{1,5} ) \*"),
        _if_outlet,
        "Swan stops the tram (Tern Radio)",
        "Swan stops the tram (Tern Island)",
    ),
    Rule(
        "the_name_after_dash",
        pattern(r"(?P<body> .{3,} ) - (?P<publisher> D [NKO]{1,3}+ ) !?+"),
        _if_the_name,
        "Swan stops the tram - The Ternly",
        "Swan stops the tram - the driver",
    ),
)
"""In order of precedence."""
