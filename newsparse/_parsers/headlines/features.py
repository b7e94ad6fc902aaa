"""Who speaks and what is only spoken of: the evidence in a phrase before a joint, and in what follows the joint."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from newsparse._parsers.headlines import before
from newsparse._parsers.headlines.kinds import is_base_form
from newsparse._parsers.headlines.line import Line, apply
from newsparse._parsers.headlines.phrases import (
    has_speaking_head,
    head_of,
    is_full_name,
    is_name,
    is_named_by_role,
    states,
)
from newsparse._scan import Span

__all__ = ["FEATURES", "Feature", "commands", "speaks"]

_MAX_ACRONYM = 6


@attrs.frozen
class Feature:
    """Evidence that the phrase names a speaker (weight above zero) or a topic (below)."""

    name: str
    weight: int
    holds: Callable[[Line, Span, Span], bool]
    """Looks at the line, the phrase, and what follows it."""


def speaks(line: Line, front: Span, body: Span) -> bool:
    """Whether the evidence together says that the phrase names who speaks what follows."""
    return sum(feature.weight for feature in FEATURES if feature.holds(line, front, body)) > 0


def commands(line: Line, body: Span) -> bool:
    """Whether these words are a command: "Mend the bridge"."""
    is_followed = line.kinds_in(body)[1:2] in tuple("DYNKRqI")
    return is_followed and is_base_form(line.text.lexicon, line.words[body.start])


# the phrase before the joint


def _has_head(line: Line, front: Span, _: Span) -> bool:
    return has_speaking_head(line, front)


def _has_role(line: Line, front: Span, _: Span) -> bool:
    return is_named_by_role(line, front)


def _is_outlet(line: Line, front: Span, _: Span) -> bool:
    lexicon, phrase = line.text.lexicon, line.phrase(front)
    return phrase in lexicon.outlets or phrase in lexicon.known_organizations or "O" in line.kinds_in(front)


def _is_one_name(line: Line, front: Span, _: Span) -> bool:
    return front.end - front.start == 1 and is_name(line, front)


def _is_full_name(line: Line, front: Span, _: Span) -> bool:
    return is_full_name(line, front)


def _is_american(line: Line, front: Span, _: Span) -> bool:
    """Papers that give every word a capital seldom put the person before the colon who is only the topic."""
    return line.is_capitalised and is_full_name(line, front)


def _is_no_name(line: Line, front: Span, _: Span) -> bool:
    return not any(test(line, front) for test in (is_name, has_speaking_head, is_named_by_role))


def _is_topic(line: Line, front: Span, _: Span) -> bool:
    """A topic's word anywhere; but before a noun for who speaks it only says of what: "climate minister"."""
    if is_named_by_role(line, front):
        return False
    topics, words = line.text.lexicon.topic_words, line.words_in(front)
    decisive = [words[head_of(line, front) - front.start]] if has_speaking_head(line, front) else words
    return " ".join(words) in topics or not topics.isdisjoint(decisive)


def _is_place(line: Line, front: Span, _: Span) -> bool:
    lexicon = line.text.lexicon
    is_listed = all(part in lexicon.place_names for part in line.phrase(front).split("-"))
    return is_listed or (front.end - front.start > 1 and line.words[front.end - 1] in lexicon.place_words)


def _is_slug(line: Line, front: Span, body: Span) -> bool:
    """Capitals before words that have none are a column's name; short ones are acronyms: AP, WHO."""
    phrase = line.phrase(front)
    return phrase.isupper() and len(phrase) > _MAX_ACRONYM and not line.phrase(body).isupper()


def _has_preposition(line: Line, front: Span, _: Span) -> bool:
    words = zip(line.words_in(front), line.kinds_in(front), strict=True)
    return any(kind in "PT" and word != "of" for word, kind in words)


def _begins_with_verb(line: Line, front: Span, _: Span) -> bool:
    """Ask Ada, Meet the keeper; but not where the verb is a given name too."""
    lexicon, first = line.text.lexicon, line.words[front.start]
    is_verb = is_base_form(lexicon, first) and not lexicon.can_be_given_name(first)
    return is_verb and front.end - front.start > 1


def _has_figure(line: Line, front: Span, _: Span) -> bool:
    return "1" in line.kinds_in(front)


def _begins_with_determiner(line: Line, front: Span, _: Span) -> bool:
    return line.kinds[front.start] in "D1"


# what follows the joint


def _is_speech(line: Line, _: Span, body: Span) -> bool:
    """A quotation that is all there is, or states something: not a few words in doubting marks."""
    is_all = line.kinds_in(body).rstrip("!") == "q"
    return line.kinds[body.start] == "q" and (is_all or states(line, Span(body.start, body.start + 1)))


def _is_quoted_first(line: Line, front: Span, body: Span) -> bool:
    return line.kinds[body.start] == "q" and not _is_speech(line, front, body)


def _is_talk(line: Line, _: Span, body: Span) -> bool:
    return not line.text.lexicon.opinion_words.isdisjoint(line.words_in(body))


def _is_command(line: Line, _: Span, body: Span) -> bool:
    return commands(line, body)


def _is_question_word_first(line: Line, _: Span, body: Span) -> bool:
    return line.kinds[body.start] == "W"


def _is_clause(line: Line, _: Span, body: Span) -> bool:
    return states(line, body)


def _is_no_clause(line: Line, _: Span, body: Span) -> bool:
    return not states(line, body)


def _is_description(line: Line, _: Span, body: Span) -> bool:
    return line.words[body.start].lower() in ("a", "an", "the") and not states(line, body)


def _is_news(line: Line, front: Span, body: Span) -> bool:
    """News of the person named; not of a role or a body, and not in the American style."""
    is_of_person = not has_speaking_head(line, front) and not line.is_capitalised
    return is_of_person and not line.text.lexicon.news_words.isdisjoint(line.words_in(body))


def _has_own_attribution(line: Line, _: Span, body: Span) -> bool:
    rest = attrs.evolve(line, start=body.start, end=body.end)
    return line.speaker is not None or apply(before.RULES, rest) is not rest


FEATURES = (
    Feature("noun for who speaks", 3, _has_head),
    Feature("role and name", 3, _has_role),
    Feature("outlet", 3, _is_outlet),
    Feature("one name", 2, _is_one_name),
    Feature("full name", 1, _is_full_name),
    Feature("full name, American style", 2, _is_american),
    Feature("no name", -4, _is_no_name),
    Feature("topic word", -6, _is_topic),
    Feature("place", -6, _is_place),
    Feature("slug in capitals", -5, _is_slug),
    Feature("preposition", -4, _has_preposition),
    Feature("begins with a verb", -5, _begins_with_verb),
    Feature("figure", -3, _has_figure),
    Feature("begins with a determiner", -2, _begins_with_determiner),
    Feature("speech follows", 3, _is_speech),
    Feature("quoted words follow", 1, _is_quoted_first),
    Feature("talk follows", 2, _is_talk),
    Feature("command follows", 2, _is_command),
    Feature("question word follows", 1, _is_question_word_first),
    Feature("clause follows", 1, _is_clause),
    Feature("no clause follows", -1, _is_no_clause),
    Feature("description follows", -2, _is_description),
    Feature("news follows", -2, _is_news),
    Feature("attribution of its own follows", -3, _has_own_attribution),
)
"""Added up; above zero the phrase names a speaker, else a topic."""
