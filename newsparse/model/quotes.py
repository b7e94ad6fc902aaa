"""Attributed speech and thought, and the quoted words that are neither."""

from __future__ import annotations

from enum import StrEnum

import attrs

from newsparse.model.excerpt import Excerpt
from newsparse.model.people import Organization, Person

__all__ = ["Quote", "QuoteAct", "QuoteKind", "QuotedTerm", "Resolution", "Speaker"]


class QuoteKind(StrEnum):
    """How much of a quote stands in quotation marks.

    >>> import newsparse
    >>> [q.kind.value for q in newsparse.find_quotes('Bo Lund said: "We sail." He said the fog was "nothing".')]
    ['direct', 'mixed']
    """

    DIRECT = "direct"
    """All of its content is quoted."""
    MIXED = "mixed"
    """A report in the writer's words with quoted pieces in it."""
    INDIRECT = "indirect"
    """A report without quotation marks."""


class QuoteAct(StrEnum):
    """Whether the words were said or written, or are thoughts ascribed to somebody.

    >>> import newsparse
    >>> [q.act.value for q in newsparse.find_quotes('"We sail," Bo Lund said.')]
    ['speech']
    """

    SPEECH = "speech"
    """Saying and writing: said, told, tweeted, according to, the report found."""
    THOUGHT = "thought"
    """Believing, hoping, fearing, wanting, planning; supporting and opposing, as a view."""


class Resolution(StrEnum):
    """By what a speaker was identified: how sure a fact-checker may be, surest first.

    >>> import newsparse
    >>> [q.speaker.resolved_by.value for q in newsparse.find_quotes('Bo Lund said: "We sail." "It is time," he added.')]
    ['named', 'pronoun']
    """

    NAMED = "named"
    """The attribution names the speaker."""
    PRONOUN = "pronoun"
    """The attribution has a pronoun, resolved to somebody named earlier."""
    ROLE = "role"
    """The attribution has a role ("the harbour master"), with or without a name elsewhere in the story."""
    CARRIED = "carried"
    """No attribution of its own: the speaker of the quote before goes on."""
    CONTEXT = "context"
    """No attribution of its own: the story around it tells."""
    NONE = "none"
    """Nothing tells who speaks."""


@attrs.frozen
class Speaker:
    """Whose words they are.

    >>> import newsparse
    >>> first, second = newsparse.find_quotes('Dr Ada Quill said: "It flowers." "Twice," she added.')
    >>> second.speaker.mention.text, second.speaker.name, second.speaker.resolved_by.value
    ('she', 'Ada Quill', 'pronoun')
    """

    mention: Excerpt | None
    """The words that name the speaker in the attribution; of a quote that continues another, the nearest earlier
    mention of that speaker; None where no mention attributes the words."""
    name: str | None
    """The longest form of the speaker's name in the story; of an unnamed speaker, the mention."""
    entity: Person | Organization | None
    """The one of the story's people or organizations that speaks."""
    resolved_by: Resolution
    """By what the speaker was identified."""


@attrs.frozen(repr=False)
class Quote(Excerpt):
    """Words that the story attributes to somebody: all pieces under one attribution.

    It stands from the first to the last character of its content, outer quotation marks included; an attribution in the
    middle lies inside it.

    >>> import newsparse
    >>> (quote,) = newsparse.find_quotes('"We sail," the mate told reporters. "Fog or no fog."')
    >>> quote
    Quote(direct, 'the mate' told: 'We sail,' 'Fog or no fog.', at 0:52)
    >>> quote.addressee.text, quote.found_by
    ('reporters', 'quote_speaker_cue')
    """

    kind: QuoteKind
    """How much of it stands in quotation marks."""
    act: QuoteAct
    """Said, or thought."""
    content: tuple[Excerpt, ...]
    """The pieces, in text order; the marks around a quoted piece are not part of it."""
    speaker: Speaker | None
    """Whose words they are; None where nothing tells."""
    cue: Excerpt | None
    """The attributing word ("told"); None for a continuation and where punctuation does its work."""
    addressee: Excerpt | None
    """To whom the words were said ("reporters")."""
    found_by: str
    """Name of the rule that found it; the reference lists them all, with what else may stand here ("continuation")."""

    def __repr__(self) -> str:
        """Show kind, speaker, cue and the pieces, shortened, then the place."""
        who = repr(self.speaker.name) if self.speaker else "nobody named"
        cue = f" {self.cue.text}" if self.cue else ""
        pieces = " ".join(repr(_shortened(piece.text)) for piece in self.content)
        return f"Quote({self.kind.value}, {who}{cue}: {pieces}, at {self.start}:{self.end})"


@attrs.frozen
class QuotedTerm(Excerpt):
    """Words in quotation marks that are nobody's attributed speech: titles, nicknames, scare quotes, inscriptions.

    It stands where its words stand, the marks not included.

    >>> import newsparse
    >>> newsparse.parse('The "lessons learned" review opens in May.').quoted_terms
    (QuotedTerm(start=5, end=20, text='lessons learned'),)
    """


def _shortened(text: str, width: int = 40) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"
