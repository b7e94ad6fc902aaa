"""Who said what: attributions and their content, before speakers are identified."""

from __future__ import annotations

from itertools import pairwise

from newsparse._parsers.quotes import rules
from newsparse._parsers.quotes.attributions import Attribution, attribute, introduction, of_quotation
from newsparse._parsers.quotes.headlines import from_headline
from newsparse._parsers.quotes.lines import lines
from newsparse._parsers.quotes.signatures import signed
from newsparse._parsers.quotes.speeches import carry_on
from newsparse._scan import Text
from newsparse.model import Headline

__all__ = ["Attribution", "find", "of_quotation"]


def find(text: Text, headline: Headline | None = None) -> list[Attribution]:
    """Find every attribution of a text, in text order; a headline that names its speaker is one."""
    read = list(lines(text))
    claims = [rules.find(line) for line in read]
    attributed = [attribute(*pair) for pair in zip(read, claims, strict=True)]
    for number, pair in enumerate(pairwise(read)):
        if not attributed[number] and (signature := signed(*pair)):
            attributed[number] = [signature]
    introductions = [introduction(*pair) for pair in zip(read, claims, strict=True)]
    if headline and (announced := from_headline(text, headline)):
        attributed[0] = announced  # the headline is the first line, and its own reading has the last word
    return carry_on(text, read, attributed, introductions, has_headline=headline is not None)
