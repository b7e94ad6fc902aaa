"""Who the speaker of each quote is: from the mention in the attribution to one of the story's people or organizations.

`STEPS` are tried in order; each looks at the mention in one way, and the first that recognises it decides.
"""

from __future__ import annotations

from collections.abc import Callable

import attrs

from newsparse._parsers.quotes import Attribution
from newsparse._scan import Span
from newsparse._story.cast import Cast, content_words, voice_of
from newsparse._story.pull_quotes import with_speakers
from newsparse.lexicons import Lexicon
from newsparse.model import NamedRole, Person, Quote, QuoteKind, Resolution, Speaker

__all__ = ["STEPS", "Step", "identify"]

Step = Callable[[Cast, Span], Speaker | None]


def identify(cast: Cast) -> tuple[Quote, ...]:
    """Make a quote of every attribution, with its speaker."""
    return with_speakers([_quote(cast, attribution) for attribution in cast.attributions])


def _quote(cast: Cast, attribution: Attribution) -> Quote:
    text = cast.text
    start, end = attribution.content[0].start, attribution.content[-1].end
    if attribution.kind is QuoteKind.DIRECT:
        start = text.quotations[attribution.quotations[0]].outer_start
        end = text.quotations[attribution.quotations[-1]].outer_end
    return Quote(
        start,
        end,
        text.source[start:end],
        kind=attribution.kind,
        act=attribution.act,
        content=tuple(text.excerpt(*piece) for piece in attribution.content),
        speaker=_speaker(cast, attribution),
        cue=text.excerpt(*attribution.cue) if attribution.cue else None,
        addressee=text.excerpt(*attribution.addressee) if attribution.addressee else None,
        found_by=attribution.rule,
    )


def _speaker(cast: Cast, attribution: Attribution) -> Speaker | None:
    mention = attribution.speaker
    if mention is None:
        return None
    if attribution.is_carried and mention in cast.by_mention:
        return attrs.evolve(cast.by_mention[mention], resolved_by=Resolution.CARRIED)
    speaker = next(speaker for step in STEPS if (speaker := step(cast, mention)) is not None)
    cast.has_named_speaker |= speaker.resolved_by is Resolution.NAMED and isinstance(speaker.entity, Person)
    cast.last = cast.by_mention[mention] = cast.by_noun[cast.head(mention)] = speaker
    return speaker


def _of_pronoun(cast: Cast, mention: Span) -> Speaker | None:
    """He or she: the antecedent; it or they: who spoke last, if that was no single person."""
    if cast.text.words.kinds[cast.text.words.holding(mention.start)] not in "Po":
        return None
    person = cast.antecedents.person_at(mention.start)
    excerpt = cast.text.excerpt(*mention)
    if person is not None:
        return Speaker(excerpt, person.name, person, Resolution.PRONOUN)
    if cast.last is not None and excerpt.text.lower() in ("it", "they") and not isinstance(cast.last.entity, Person):
        return attrs.evolve(cast.last, mention=excerpt, resolved_by=Resolution.PRONOUN)
    return Speaker(excerpt, excerpt.text, None, Resolution.NONE)


def _of_name(cast: Cast, mention: Span) -> Speaker | None:
    """The name of a person or an organization, also after a role or as the maker of a poll."""
    voice = voice_of(cast.text, mention)
    if voice == mention and cast.phrase_at(mention).kind in "RU" and not cast.is_name(mention):
        return None  # "a spokesman for Bo Lund" is not Bo Lund; but Baker may be Lee Baker
    entity = cast.entity_of(voice)
    if entity is None:
        return None
    return Speaker(cast.text.excerpt(*mention), entity.name, entity, Resolution.NAMED)


def _of_role(cast: Cast, mention: Span) -> Speaker | None:
    """A role that the story gives to somebody by name ("the home secretary"): the last before it, else the first."""
    words, lexicon = cast.words(mention), cast.text.lexicon
    before, after = cast.roles_with_head(cast.head(mention), mention.start)
    role = next((role for role in (*reversed(before), *after) if _fits(words, role, lexicon)), None)
    return Speaker(cast.text.excerpt(*mention), role.person.name, role.person, Resolution.ROLE) if role else None


def _fits(words: set[str], role: NamedRole, lexicon: Lexicon) -> bool:
    """Whether a mention says no more than the role, or the role no more than the mention."""
    known = content_words(" ".join(part.text for part in (role.role, role.organization) if part), lexicon)
    return words <= known or known <= words


def _of_lead(cast: Cast, mention: Span) -> Speaker | None:
    """A role in the headline or the lead whose holder is named right after: the press's usual opening.

    "The policing minister has said ..." and in the next paragraph "But Kit Hale insisted ...". It is the lead as long
    as nobody has spoken by name.
    """
    if cast.has_named_speaker or cast.phrase_at(mention).kind != "R":
        return None
    person = cast.holder_named_after(cast.paragraph_of(mention))
    return Speaker(cast.text.excerpt(*mention), person.name, person, Resolution.ROLE) if person else None


def _of_noun(cast: Cast, mention: Span) -> Speaker | None:
    """A noun that spoke before: "the survey" after "a survey by ..."."""
    nouns = cast.text.lexicon.poll_nouns
    head = cast.head(mention)
    alike = sorted(nouns) if head in nouns else [head]
    earlier = [cast.by_noun[noun] for noun in alike if noun in cast.by_noun and cast.by_noun[noun].entity]
    if not earlier or not cast.text.folded.startswith(_DEFINITE, mention.start):
        return None
    latest = max(earlier, key=lambda speaker: speaker.mention.start if speaker.mention else 0)
    return attrs.evolve(latest, mention=cast.text.excerpt(*mention), resolved_by=Resolution.ROLE)


_DEFINITE = ("the ", "The ")


def _unnamed(cast: Cast, mention: Span) -> Speaker | None:
    """Somebody who is no person or body by name: the mention is all there is."""
    excerpt = cast.text.excerpt(*mention)
    is_name = cast.phrase_at(mention).kind == "N"  # Norway, say
    return Speaker(excerpt, excerpt.text, None, Resolution.NAMED if is_name else Resolution.ROLE)


STEPS: tuple[Step, ...] = (_of_pronoun, _of_name, _of_role, _of_lead, _of_noun, _unnamed)
"""How a mention is recognised, in order."""
