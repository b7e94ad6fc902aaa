"""What a headline's own structure says."""

from __future__ import annotations

import attrs

from newsparse.model.excerpt import Excerpt

__all__ = ["Headline", "HeadlineAttribution"]


@attrs.frozen
class HeadlineAttribution:
    """Who a headline says its claim is from.

    >>> import newsparse
    >>> newsparse.parse_headline("Ferry fares 'will double', warns harbour board").attribution.speaker.text
    'harbour board'
    """

    speaker: Excerpt
    """The speaker as the headline names them: "harbour board"."""
    cue: Excerpt | None
    """The attributing word ("warns"), or None where a colon or a dash does its work."""


@attrs.frozen
class Headline(Excerpt):
    """A headline and the parts it is joined from.

    >>> import newsparse
    >>> headline = newsparse.parse_headline("Tern Island: Is the ferry 'finished'?")
    >>> headline.kicker.text, headline.body.text, headline.is_question
    ('Tern Island', "Is the ferry 'finished'?", True)
    """

    body: Excerpt
    """The headline without kicker, label, attribution and publisher, and without the punctuation that joined them."""
    kicker: Excerpt | None = None
    """The topic set off before a colon, pipe or dash ("Tern Island")."""
    label: Excerpt | None = None
    """The format named in the headline ("LIVE", "Analysis", "Explainer")."""
    publisher: Excerpt | None = None
    """The publisher named at its end ("The Tern Gazette")."""
    attribution: HeadlineAttribution | None = None
    """Who the headline says the claim is from."""
    quoted: tuple[Excerpt, ...] = ()
    """The words inside each pair of quotation marks."""
    is_question: bool = False
    """Whether the body asks a question."""
