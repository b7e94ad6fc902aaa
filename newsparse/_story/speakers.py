"""Who the speaker of each quote is: from the mention in the attribution to one of the story's people or organizations.

`STEPS` are tried in order; each looks at the mention in one way, and the first that recognises it decides.
"""

from __future__ import annotations

from collections.abc import Callable

import attrs

from newsparse._parsers.quotes import Attribution
from newsparse._scan import Span
from newsparse._story.body_names import may_be_called
from newsparse._story.cast import Cast, voice_of
from newsparse._story.pull_quotes import with_speakers
from newsparse.model import Person, Quote, QuoteKind, Resolution, Speaker

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
    speaker = _recognised(cast, mention)
    cast.has_named_speaker |= speaker.resolved_by is Resolution.NAMED and isinstance(speaker.entity, Person)
    cast.by_mention[mention] = cast.by_noun[cast.head(mention)] = speaker
    return speaker


def _recognised(cast: Cast, mention: Span) -> Speaker:
    return next(speaker for step in STEPS if (speaker := step(cast, mention)) is not None)


def _of_pronoun(cast: Cast, mention: Span) -> Speaker | None:
    """He, she or an epithet: the person before it; it or they: the body or the people without a name before it."""
    words, excerpt = cast.text.words, cast.text.excerpt(*mention)
    at = words.holding(mention.start)
    if words.kinds[at] == "p" and words.ends[at] < mention.end:
        return None  # her husband
    person = cast.antecedents.person_at(mention.start)
    if words.kinds[at] not in "Pop":
        return Speaker(excerpt, person.name, person, Resolution.ROLE) if person else None
    if person is not None:
        return Speaker(excerpt, person.name, person, Resolution.PRONOUN)
    if mention.start in cast.antecedents.unnamed:
        antecedent = cast.antecedents.unnamed[mention.start]
        meant = _recognised(cast, cast.whole_mention(antecedent.start, antecedent))
        return attrs.evolve(meant, mention=excerpt, resolved_by=Resolution.PRONOUN)
    if (body := _of_body(cast, mention)) is not None:
        return attrs.evolve(body, resolved_by=Resolution.PRONOUN)
    return Speaker(excerpt, excerpt.text, None, Resolution.NONE)


def _of_name(cast: Cast, mention: Span) -> Speaker | None:
    """The name of a person or an organization, also after a role or as the maker of a poll."""
    voice = voice_of(cast.text, mention)
    if voice == mention and cast.phrase_at(mention).kind in "RU" and not cast.is_name(mention):
        return None  # "a spokesman for Bo Lund" is not Bo Lund; but Baker may be Ada Baker
    entity = cast.entity_of(voice)
    if entity is None:
        return None
    return Speaker(cast.text.excerpt(*mention), entity.name, entity, Resolution.NAMED)


def _of_apposition(cast: Cast, mention: Span) -> Speaker | None:
    """What somebody is, and the name after it between commas: one of the crew, Bo Lund, (said)."""
    person = cast.person_apposed_to(mention)
    return Speaker(cast.text.excerpt(*mention), person.name, person, Resolution.NAMED) if person else None


def _of_role(cast: Cast, mention: Span) -> Speaker | None:
    """A role that the story gives to somebody by name: "the home secretary"."""
    role = cast.role_of(mention) if cast.phrase_at(mention).kind != "N" else None
    return Speaker(cast.text.excerpt(*mention), role.person.name, role.person, Resolution.ROLE) if role else None


def _of_lead(cast: Cast, mention: Span) -> Speaker | None:
    """A role in the headline or the lead whose holder is named right after: the press's usual opening.

    "The policing minister has said ..." and in the next paragraph "But Kit Hale insisted ...". It is the lead as long
    as nobody has spoken by name.
    """
    if cast.has_named_speaker or cast.phrase_at(mention).kind != "R":
        return None
    person = cast.holder_named_after(cast.paragraph_of(mention))
    return Speaker(cast.text.excerpt(*mention), person.name, person, Resolution.ROLE) if person else None


def _of_body(cast: Cast, mention: Span) -> Speaker | None:
    """A noun for a body that was named before, or all the words of its name: the company, Norland's rowing board."""
    antecedent = cast.bodies_meant.get(mention)
    entity = cast.entity_of(antecedent) if antecedent else cast.body_of_the_words(mention)
    excerpt = cast.text.excerpt(*mention)
    if entity is not None:
        return Speaker(excerpt, entity.name, entity, Resolution.ROLE)
    if antecedent is None:
        return None
    meant = cast.by_mention.get(antecedent) or _recognised(cast, antecedent)
    return attrs.evolve(meant, mention=excerpt, resolved_by=Resolution.ROLE)


def _of_noun(cast: Cast, mention: Span) -> Speaker | None:
    """A noun that spoke before: "the survey" after "a survey by ...", "the panel" after "the joint panel"."""
    if not cast.text.folded.startswith(_DEFINITE, mention.start):
        return None
    nouns = cast.text.lexicon.poll_nouns
    head = cast.head(mention)
    alike = sorted(nouns) if head in nouns else [head]
    earlier = [cast.by_noun[noun] for noun in alike if noun in cast.by_noun]
    known = [s for s in earlier if (s.entity and _may_be(cast, s, mention)) or _says_more(cast, s, mention)]
    if not known:
        return None
    latest = max(known, key=lambda speaker: speaker.mention.start if speaker.mention else 0)
    return attrs.evolve(latest, mention=cast.text.excerpt(*mention), resolved_by=Resolution.ROLE)


def _may_be(cast: Cast, speaker: Speaker, mention: Span) -> bool:
    said = cast.text.folded[mention.start : mention.end].split()[1:-1]
    return may_be_called(speaker.name or "", said, cast.text.lexicon)


def _says_more(cast: Cast, speaker: Speaker, mention: Span) -> bool:
    """Whether somebody without a name was called by all the words of a mention and by more, and not as "a ..."."""
    name = (speaker.name or "").lower()
    words = cast.text.folded[mention.start : mention.end].lower().split()[1:]
    called = name.split()
    is_longer = len(words) + 1 < len(called)
    return is_longer and {*words} <= {*called} and called[0] not in cast.text.lexicon.indefinites


_DEFINITE = ("the ", "The ")


def _unnamed(cast: Cast, mention: Span) -> Speaker | None:
    """Somebody who is no person or body by name: the mention is all there is."""
    excerpt = cast.text.excerpt(*mention)
    is_name = cast.phrase_at(mention).kind == "N"  # Norway, say
    return Speaker(excerpt, excerpt.text, None, Resolution.NAMED if is_name else Resolution.ROLE)


STEPS: tuple[Step, ...] = (_of_pronoun, _of_name, _of_apposition, _of_role, _of_lead, _of_body, _of_noun, _unnamed)
"""How a mention is recognised, in order."""
