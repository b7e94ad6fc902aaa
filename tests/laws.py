"""What is true of the results for any text, as far as one reading shows it: asserted here, tried elsewhere.

`test_laws.py` tries it on what Hypothesis writes and on every text of the tests, the fuzzer on what it finds.
"""

from __future__ import annotations

from newsparse import Excerpt, Headline, Quote, Story
from walks import are_apart, are_sorted, excerpts_in, lies_in, lies_outside

__all__ = ["check_headline_place", "check_once", "check_order", "check_place", "check_span"]


def check_span(text: str, results: object) -> None:
    """Compare every excerpt with what stands at its place."""
    for part in excerpts_in(results):
        assert 0 <= part.start <= part.end <= len(text), part
        assert text[part.start : part.end] == part.text, part


def check_order(story: Story) -> None:
    """Compare every result with the next one of its kind."""
    for kind in (story.paragraphs, story.quoted_spans, story.quoted_terms, story.percentages, story.dates):
        assert are_apart(kind)
    for results in (story.quotes, story.thoughts, story.roles):
        assert are_sorted(results)
    assert are_sorted([person.mentions[0] for person in story.people])
    assert are_sorted([organization.mentions[0] for organization in story.organizations])
    cues = [(quote.cue.start, quote.cue.end) for quote in (*story.quotes, *story.thoughts) if quote.cue]
    assert len(cues) == len(set(cues))


def check_place(story: Story) -> None:
    """Look where the parts of quotes, roles, people, polls and the headline lie."""
    entities = {None, *story.people, *story.organizations}
    for quote in (*story.quotes, *story.thoughts):
        _check_quote(quote, story.quoted_spans)
        assert (quote.speaker.entity if quote.speaker else None) in entities, quote
    for role in story.roles:
        assert role.person in story.people, role
        assert all(lies_in(part, role) for part in (role.role, role.organization) if part), role
    if story.headline:
        check_headline_place(story.headline)
    assert all(figure in story.percentages for poll in story.polls for figure in poll.figures)
    mentions = [entity.mentions for entity in story.people] + [entity.mentions for entity in story.organizations]
    assert all(map(are_apart, mentions))


def check_headline_place(headline: Headline) -> None:
    """Look where the parts of a headline lie."""
    assert all(lies_in(part, headline) for part in excerpts_in(headline)), headline


def check_once(story: Story) -> None:
    """Count who claims each pair of marks."""
    attributed = (*story.quotes, *story.thoughts)
    for span in story.quoted_spans:
        terms = [term for term in story.quoted_terms if (term.start, term.end) == (span.start, span.end)]
        quotes = [quote for quote in attributed if any(lies_in(span, piece) for piece in quote.content)]
        assert len(terms) + len(quotes) == 1, (span, terms, quotes)
    assert all(any(lies_in(term, span) for span in story.quoted_spans) for term in story.quoted_terms)


def _check_quote(quote: Quote, quoted_spans: tuple[Excerpt, ...]) -> None:
    assert quote.content
    assert all(lies_in(piece, quote) for piece in quote.content), quote
    assert quote.kind == "direct" or quote.content[0].text[0] not in ",.;", quote
    assert lies_outside(quote.cue, quote.content), quote
    assert lies_outside(quote.speaker.mention if quote.speaker else None, quote.content), quote
    if quote.kind == "direct":
        assert all(any(lies_in(piece, marks) for marks in quoted_spans) for piece in quote.content), quote
