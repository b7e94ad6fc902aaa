"""A story as a page to read: who said what, who is who, which figures, when."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from itertools import groupby

from newsparse import DateMention, Granularity, NamedRole, Percentage, Person, Quote, QuoteKind, Resolution, Story
from newsparse._cli.layout import columns, lines, section

__all__ = ["account"]


def account(story: Story) -> str:
    """Write what was found as sections of plain text; what was not found is left out.

    >>> import newsparse
    >>> print(account(newsparse.parse('Skipper Bo Lund said: "We sail at dawn."')))
    Who said what
    -------------
      Bo Lund (Skipper)
        said (direct)
          "We sail at dawn."
    <BLANKLINE>
    People
    ------
      Bo Lund  Skipper
    """
    sections = (
        section("Headline", _headline(story)),
        section("Who said what", _quotes(story, story.quotes)),
        section("Who thinks what", _quotes(story, story.thoughts)),
        section("Other words in quotation marks", _terms(story)),
        section("People", _people(story)),
        section("Organizations", (lines(organization.name, 2) for organization in story.organizations)),
        section("Figures", _figures(story)),
        section("Dates", _dates(story)),
    )
    return "\n".join(filter(None, sections)).rstrip() or "Nothing found."


def _headline(story: Story) -> Iterator[str]:
    headline = story.headline
    if headline is None:
        return
    yield lines(headline.body.text, 2)
    parts = [("kicker", headline.kicker), ("label", headline.label), ("publisher", headline.publisher)]
    rows = [(name, part.text) for name, part in parts if part]
    if headline.attribution:
        cue = headline.attribution.cue
        rows.append(("attributed to", headline.attribution.speaker.text + (f" ({cue.text})" if cue else "")))
    if headline.quoted:
        rows.append(("quoted", ", ".join(f'"{words.text}"' for words in headline.quoted)))
    if headline.is_question:
        rows.append(("asks", "yes"))
    yield from columns(rows, 2)


def _quotes(story: Story, quotes: Iterable[Quote]) -> Iterator[str]:
    """Give the quotes under their speakers, in the order in which these first speak."""
    by_speaker: dict[Hashable, list[Quote]] = {}
    for quote in quotes:
        speaker = quote.speaker
        by_speaker.setdefault(speaker and (speaker.entity or speaker.name), []).append(quote)
    for spoken in by_speaker.values():
        yield lines(_speaker(story, spoken[0]), 2)
        for quote in spoken:
            yield lines(_attribution(quote), 4)
            marks = '"' if quote.kind is QuoteKind.DIRECT else ""
            yield from (lines(f"{marks}{piece.text}{marks}", 6) for piece in quote.content)


def _speaker(story: Story, quote: Quote) -> str:
    if quote.speaker is None or quote.speaker.name is None:
        return "Nobody named"
    entity = quote.speaker.entity
    roles = _roles(story, entity) if isinstance(entity, Person) else ""
    return f"{quote.speaker.name} ({roles})" if roles else quote.speaker.name


def _attribution(quote: Quote) -> str:
    to = [f"to {quote.addressee.text}"] if quote.addressee else []
    cue = quote.cue.text if quote.cue else "no cue"
    return f"{cue} ({', '.join([*to, quote.kind.value, *_resolution(quote)])})"


def _resolution(quote: Quote) -> Iterator[str]:
    """Say by what the speaker was identified, where it was not by name."""
    speaker = quote.speaker
    if speaker is None:
        return
    if speaker.resolved_by in (Resolution.PRONOUN, Resolution.ROLE) and speaker.mention:
        yield f'as "{speaker.mention.text}"'
    elif speaker.resolved_by is Resolution.CARRIED:
        yield "going on"
    elif speaker.resolved_by is Resolution.CONTEXT:
        yield "from the context"


def _terms(story: Story) -> Iterator[str]:
    if story.quoted_terms:
        yield lines(", ".join(f'"{term.text}"' for term in story.quoted_terms), 2)


def _people(story: Story) -> Iterator[str]:
    return columns([(person.name, _description(story, person)) for person in story.people], 2)


def _description(story: Story, person: Person) -> str:
    forms = dict.fromkeys(mention.text for mention in person.mentions)
    written = ", ".join([form for form in forms if form != person.name] + list(person.pronouns))
    parts = [_roles(story, person), f"written: {written}" if written else ""]
    return "; ".join(filter(None, parts))


def _roles(story: Story, person: Person) -> str:
    return "; ".join(dict.fromkeys(_role(role) for role in story.roles_of(person)))


def _role(role: NamedRole) -> str:
    parts = [part.text for part in (role.role, role.organization) if part]
    return ("former " if role.is_former else "") + ", ".join(parts)


def _figures(story: Story) -> Iterator[str]:
    """Give the figures under their sources, those of one poll together."""
    in_polls = {figure for poll in story.polls for figure in poll.figures}
    others = groupby((figure for figure in story.percentages if figure not in in_polls), _source)
    groups = [(poll.source.text if poll.source else "", poll.figures) for poll in story.polls]
    for source, figures in [*groups, *((source, tuple(figures)) for source, figures in others)]:
        yield lines(source or "No source given", 2)
        yield from columns([(figure.text, _meaning(figure)) for figure in figures], 4)


def _source(figure: Percentage) -> str:
    return figure.source.text if figure.source else ""


def _meaning(figure: Percentage) -> str:
    whole = f"of {figure.whole.text}" if figure.whole else ""
    claim = figure.claim.text if figure.claim else ""
    change = f"({figure.change.value})" if figure.change else ""
    return " ".join(filter(None, [whole, claim, change]))


def _dates(story: Story) -> Iterator[str]:
    return columns(list(dict.fromkeys((date.text, _days(date)) for date in story.dates)), 2)


def _days(date: DateMention) -> str:
    if date.iso is None:
        return "not placed: relative to the publication day"
    if date.granularity in (Granularity.WEEK, Granularity.QUARTER):
        return f"{date.iso} ({date.start_date} to {date.end_date})"
    return date.iso
