"""Words, only words: what the rules look for, one module a kind of word, made to be read and extended.

>>> from newsparse.lexicons import ENGLISH
>>> "minister" in ENGLISH.role_nouns
True
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Self

import attrs

from newsparse.lexicons.abbreviations import ABBREVIATIONS
from newsparse.lexicons.calendar_words import (
    COUNTED_NOUNS,
    DAY_PARTS,
    MONTH_HOMOGRAPHS,
    MONTH_NAMESAKES,
    MONTHS,
    NUMBERED_NOUNS,
    ORDINALS,
    SEASONS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    WEEKDAY_TITLES,
    WEEKDAYS,
)
from newsparse.lexicons.change_words import (
    CONTEST_WORDS,
    FALL_COMPARATIVES,
    FALL_NOUNS,
    FALL_PARTICLES,
    FALL_VERBS,
    RISE_COMPARATIVES,
    RISE_NOUNS,
    RISE_PARTICLES,
    RISE_VERBS,
)
from newsparse.lexicons.common_words import COMMON_OPENERS, COMMON_VERBS
from newsparse.lexicons.elisions import CLIPPED_WORDS, ELISIONS
from newsparse.lexicons.function_words import (
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    FORMS_OF_BE,
    INTERROGATIVES,
    NEGATIONS,
    OBJECT_PRONOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVE_PRONOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TYING_PREPOSITIONS,
)
from newsparse.lexicons.given_names import AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES
from newsparse.lexicons.headline_words import (
    ASSERTING_VERBS,
    HEADLINE_DEEDS,
    HEADLINE_NOUN_VERBS,
    HEADLINE_VERBS,
    LABELS,
    NEWS_WORDS,
    NON_CLAUSES,
    OPINION_WORDS,
    OUTLET_WORDS,
    OUTLETS,
    RUNNING_LABELS,
    SECTIONS,
    TOPIC_WORDS,
)
from newsparse.lexicons.honorifics import (
    FEMININE_HONORIFICS,
    GIVEN_NAME_TITLES,
    HONORIFICS,
    MASCULINE_HONORIFICS,
    ROLE_HONORIFICS,
)
from newsparse.lexicons.name_words import PARTICLES, SUFFIXES
from newsparse.lexicons.noun_verbs import NOUN_VERBS
from newsparse.lexicons.number_words import (
    APPROXIMATORS,
    APPROXIMATORS_AFTER,
    DEGREE_ADJECTIVES,
    DEGREE_ADVERBS,
    FRACTIONS,
    NUMBER_WORDS,
    NUMBERS,
)
from newsparse.lexicons.organization_words import KNOWN_ORGANIZATIONS, ORGANIZATION_WORDS
from newsparse.lexicons.person_words import INTRODUCING_WORDS, PERSONAL_RELATIVES, PLACE_PREPOSITIONS
from newsparse.lexicons.place_words import NATIONALITIES, PLACE_NAMES, PLACE_WORDS
from newsparse.lexicons.reporting_verbs import (
    ADDRESSING_VERBS,
    FINDING_VERBS,
    NAMING_VERBS,
    QUOTING_VERBS,
    REPORTING_VERBS,
    THOUGHT_VERBS,
    URGING_VERBS,
)
from newsparse.lexicons.role_nouns import (
    ADDRESSEE_NOUNS,
    CROWD_NOUNS,
    FORMER_WORDS,
    KINSHIP_NOUNS,
    RANK_ABBREVIATIONS,
    ROLE_MODIFIERS,
    ROLE_NOUNS,
)
from newsparse.lexicons.role_words import (
    APPOINTING_WORDS,
    AUTHOR_NOUNS,
    HOLDING_WORDS,
    PARTY_ABBREVIATIONS,
    PORTFOLIO_NOUNS,
    ROLE_EPITHETS,
    UNREAL_WORDS,
)
from newsparse.lexicons.survey_words import (
    DATA_NOUNS,
    FORECAST_VERBS,
    POLL_NOUNS,
    SHARE_NOUNS,
    SHARE_VERBS,
    STUDY_NOUNS,
)
from newsparse.lexicons.tense_words import FUTURE_AUXILIARIES, FUTURE_CUES, PAST_VERBS
from newsparse.lexicons.verbs import VerbForm, verb_forms
from newsparse.lexicons.weak_verbs import WEAK_VERBS

__all__ = ["ENGLISH", "Lexicon", "VerbForm"]

Words = frozenset[str]


@attrs.frozen(cache_hash=True, repr=False)
class Lexicon:
    """The words of one language, as a value: hashable, compared by content, never changed.

    Every field is a frozen set of entries in lower case, except names and titles, which are written as they are
    printed. Without arguments it is English.

    >>> from newsparse.lexicons import ENGLISH
    >>> ours = ENGLISH.adding(reporting_verbs=["opine"], role_nouns=["wharfinger"])
    >>> "wharfinger" in ours.role_nouns, "wharfinger" in ENGLISH.role_nouns
    (True, False)
    """

    reporting_verbs: Words = REPORTING_VERBS
    """Verbs of saying and writing that take a clause or a quotation: say, add, warn; one entry a verb."""
    quoting_verbs: Words = QUOTING_VERBS
    """Verbs that attribute only words in quotation marks: joke, shout, sigh."""
    urging_verbs: Words = URGING_VERBS
    """Verbs that report speech with an infinitive: urge, promise, ask."""
    naming_verbs: Words = NAMING_VERBS
    """Verbs that report what somebody called something: call, describe, brand."""
    finding_verbs: Words = FINDING_VERBS
    """What polls, reports and data do: find, show, suggest."""
    thought_verbs: Words = THOUGHT_VERBS
    """Verbs of believing, wishing and planning: think, hope, expect."""
    noun_verbs: Words = NOUN_VERBS
    """Verbs whose base and third person can also be nouns: claim, report; one entry a verb."""
    weak_verbs: Words = WEAK_VERBS
    """Verbs that report only with "that" or quoted words: hold, see; one entry a verb."""
    addressing_verbs: Words = ADDRESSING_VERBS
    """Base forms of verbs with the person spoken to right after them: tell, assure, warn."""
    role_nouns: Words = ROLE_NOUNS
    """Heads of role phrases, singular and plural: minister, directors, spokeswoman."""
    role_modifiers: Words = ROLE_MODIFIERS
    """What belongs to the role when it stands before its head: prime, shadow, deputy."""
    role_epithets: Words = ROLE_EPITHETS
    """What stands before a role and is no part of it: veteran, embattled."""
    appointing_words: Words = APPOINTING_WORDS
    """What makes somebody the holder of the role right after it: became, elected."""
    holding_words: Words = HOLDING_WORDS
    """What "as" and a role may follow: served, resigned, her appointment."""
    author_nouns: Words = AUTHOR_NOUNS
    """Roles with a work and no body before them: author, playwright."""
    portfolio_nouns: Words = PORTFOLIO_NOUNS
    """Offices whose capitals name what they are about: minister, secretary."""
    unreal_words: Words = UNREAL_WORDS
    """What makes a clause a supposition: if, might."""
    party_abbreviations: Words = PARTY_ABBREVIATIONS
    """Parties as they stand in brackets after a name: D, Lab; as printed, without full stops."""
    rank_abbreviations: Words = RANK_ABBREVIATIONS
    """Shortened ranks and offices before a name: Sen, Det Insp; as printed, without their full stop."""
    kinship_nouns: Words = KINSHIP_NOUNS
    """Family ties, singular and plural: wife, brothers, grandmother."""
    former_words: Words = FORMER_WORDS
    """What makes a role past: former, ex, then."""
    crowd_nouns: Words = CROWD_NOUNS
    """People and things that speak without holding an office, singular and plural: residents, police, report."""
    addressee_nouns: Words = ADDRESSEE_NOUNS
    """Who or what is spoken to, singular and plural: reporters, court, viewers."""
    honorifics: Words = HONORIFICS
    """Titles that belong to a name: Mr, Dame, Dr; as printed, without their full stop."""
    role_honorifics: Words = ROLE_HONORIFICS
    """Those that are a role where they stand alone: prince, doctor."""
    feminine_honorifics: Words = FEMININE_HONORIFICS
    """Those that rule out "he"."""
    masculine_honorifics: Words = MASCULINE_HONORIFICS
    """Those that rule out "she"."""
    given_name_titles: Words = GIVEN_NAME_TITLES
    """Honorifics and offices that go with the given name: Sir, Queen."""
    suffixes: Words = SUFFIXES
    """What follows a name: Jr, III, QC; without full stops."""
    name_particles: Words = PARTICLES
    """Lower-case words inside names: de, van, bin."""
    introducing_words: Words = INTRODUCING_WORDS
    """What stands between a noun and the name it introduces: called, named."""
    personal_relatives: Words = PERSONAL_RELATIVES
    """Relative pronouns of persons: who, whose."""
    place_prepositions: Words = PLACE_PREPOSITIONS
    """What stands before places rather than persons: in, near."""
    given_names: Words = GIVEN_NAMES
    """Common given names that are no other common word, as printed: the last evidence for a person, never the first."""
    ambiguous_given_names: Words = AMBIGUOUS_GIVEN_NAMES
    """Given names that are also common words: Will, Grace, May."""
    abbreviations: Words = ABBREVIATIONS
    """Words whose full stop ends no sentence: Inc, Conn, vs; as printed, without it."""
    organization_words: Words = ORGANIZATION_WORDS
    """Words that make a name an organization's: Council, University, Ltd; as printed."""
    known_organizations: Words = KNOWN_ORGANIZATIONS
    """Bodies that stories name without saying what they are: UN, Labour, White House; as printed."""
    place_words: Words = PLACE_WORDS
    """Words that make a name a place's: Street, Common, River; as printed."""
    place_names: Words = PLACE_NAMES
    """Countries, their regions and large cities, as printed."""
    nationalities: Words = NATIONALITIES
    """Adjectives and nouns of nations, peoples and faiths, as printed."""
    number_words: Words = NUMBER_WORDS
    """Cardinal number words: one, twenty, hundred."""
    number_values: Words = NUMBERS
    """Number words with what they are worth: "twenty: 20"."""
    fraction_values: Words = FRACTIONS
    """Fractions with what they are worth: "quarter: 1/4"."""
    approximators: Words = APPROXIMATORS
    """What hedges an amount from before it, with the hedge it is: "nearly: about"."""
    approximators_after: Words = APPROXIMATORS_AFTER
    """What hedges an amount from after it: "or so: about"."""
    degree_adjectives: Words = DEGREE_ADJECTIVES
    """What makes an amount a manner of speaking: (100%) sure."""
    degree_adverbs: Words = DEGREE_ADVERBS
    """What may stand before such words: just (under), well (over)."""
    rise_verbs: Words = RISE_VERBS
    """Verbs of going up and putting up: rise, boost."""
    fall_verbs: Words = FALL_VERBS
    """Verbs of going down and putting down: fall, trim."""
    rise_nouns: Words = RISE_NOUNS
    """Nouns for going up: growth, increase."""
    fall_nouns: Words = FALL_NOUNS
    """Nouns for going down: drop, reduction."""
    rise_particles: Words = RISE_PARTICLES
    """What says it without a verb, before the amount: up (4%)."""
    fall_particles: Words = FALL_PARTICLES
    """What says it without a verb, before the amount: down (4%)."""
    rise_comparatives: Words = RISE_COMPARATIVES
    """What makes the amount a difference upwards, after it: (4%) more."""
    fall_comparatives: Words = FALL_COMPARATIVES
    """What makes the amount a difference downwards, after it: (4%) fewer."""
    contest_words: Words = CONTEST_WORDS
    """Words before a score: led, won (52% to 48%)."""
    poll_nouns: Words = POLL_NOUNS
    """What asks people: poll, survey."""
    study_nouns: Words = STUDY_NOUNS
    """What looks into a matter: study, report."""
    data_nouns: Words = DATA_NOUNS
    """What comes of it: figures, estimates."""
    forecast_verbs: Words = FORECAST_VERBS
    """Verbs of thought that vouch for a figure: expect, estimate."""
    share_nouns: Words = SHARE_NOUNS
    """Nouns for a part of a whole: stake, majority."""
    share_verbs: Words = SHARE_VERBS
    """What shares of people do, in words that can be nouns: live, work."""
    months: Words = MONTHS
    """Month names in lower case."""
    short_months: Words = SHORT_MONTHS
    """Month names as they are shortened, without full stops: jan, sept."""
    month_homographs: Words = MONTH_HOMOGRAPHS
    """Month names that are other words too: may, march."""
    month_namesakes: Words = MONTH_NAMESAKES
    """Month names that are names of people too: april, may."""
    ordinals: Words = ORDINALS
    """Ordinals of the days of a month, with their number: twenty-first: 21."""
    weekdays: Words = WEEKDAYS
    """Names of the days of the week."""
    short_weekdays: Words = SHORT_WEEKDAYS
    """The same as they are shortened: mon, thurs."""
    weekday_titles: Words = WEEKDAY_TITLES
    """Names that hold a weekday and are no date: sunday times, black friday."""
    day_parts: Words = DAY_PARTS
    """Parts of the day that follow its name: morning, night."""
    seasons: Words = SEASONS
    """Seasons, which take part in a date only beside a year."""
    counted_nouns: Words = COUNTED_NOUNS
    """What four digits before it count, so that they are no year: people, votes."""
    numbered_nouns: Words = NUMBERED_NOUNS
    """What four digits after it number, so that they are no year: flight, room."""
    future_auxiliaries: Words = FUTURE_AUXILIARIES
    """What makes a clause look forward for certain: will, is to."""
    future_cues: Words = FUTURE_CUES
    """What may make a clause look forward: should, planned, opens."""
    past_verbs: Words = PAST_VERBS
    """Past forms that do not end in -ed: met, said, was."""
    headline_labels: Words = LABELS
    """Format labels of headlines, in lower case: live, analysis, explainer."""
    running_labels: Words = RUNNING_LABELS
    """Those that stand behind a topic: (harbour strike) live."""
    sections: Words = SECTIONS
    """Sections that a headline may name at its end: UK news, football."""
    outlets: Words = OUTLETS
    """Outlets that no word of their name gives away, as printed: Reuters."""
    outlet_words: Words = OUTLET_WORDS
    """Words that make a name an outlet's, as printed: Gazette, Daily."""
    topic_words: Words = TOPIC_WORDS
    """What makes the phrase before a colon a topic: crisis, budget, inquest."""
    news_words: Words = NEWS_WORDS
    """What makes a clause after a name and a colon news of that person: police, jailed."""
    opinion_words: Words = OPINION_WORDS
    """What makes a clause after a name and a colon that person's own: should, we, why."""
    headline_verbs: Words = HEADLINE_VERBS
    """Verbs of headlines that are nothing else in their -s form: quits."""
    headline_noun_verbs: Words = HEADLINE_NOUN_VERBS
    """Verbs of headlines that are nouns as often: cuts, plans."""
    headline_deeds: Words = HEADLINE_DEEDS
    """Reporting verbs that in a headline tell what somebody did: order, move."""
    asserting_verbs: Words = ASSERTING_VERBS
    """Verbs after which a headline can do without the verb of the clause: say, insist."""
    non_clauses: Words = NON_CLAUSES
    """What follows "says" and is no clause: sorry, no."""
    determiners: Words = DETERMINERS
    """Articles, demonstratives, quantifiers: the, this, many."""
    possessives: Words = POSSESSIVES
    """Possessive pronouns before a noun: his, their."""
    subject_pronouns: Words = SUBJECT_PRONOUNS
    """Pronouns that can be a subject: she, they, everyone."""
    object_pronouns: Words = OBJECT_PRONOUNS
    """Pronouns that can be an object: him, them, herself."""
    relative_pronouns: Words = RELATIVE_PRONOUNS
    """Pronouns that open a relative clause: who, which."""
    interrogatives: Words = INTERROGATIVES
    """Words that open an indirect question: whether, how, what."""
    tying_prepositions: Words = TYING_PREPOSITIONS
    """Prepositions that can tie one noun to another: for, from, at."""
    forms_of_be: Words = FORMS_OF_BE
    """Forms of the verb be."""
    prepositions: Words = PREPOSITIONS
    """Prepositions of one word: of, during, amid."""
    coordinators: Words = COORDINATORS
    """Words that join equals: and, but, or."""
    subordinators: Words = SUBORDINATORS
    """Words that open a subordinate clause: because, although, if."""
    auxiliaries: Words = AUXILIARIES
    """Forms of be, have and do, and the modals, with their contractions: has, won't."""
    negations: Words = NEGATIONS
    """Words that deny their clause: not, never, hardly."""
    adverbs: Words = ADVERBS
    """Adverbs, most of them without -ly: also, later, meanwhile."""
    common_verbs: Words = COMMON_VERBS
    """Forms of frequent verbs that report nothing and are rarely nouns: went, became, includes."""
    common_openers: Words = COMMON_OPENERS
    """Other words that often open a sentence with a capital and are no names: police, clashes, asked."""
    elisions: Words = ELISIONS
    """What an apostrophe begins: em, til, twas."""
    clipped_words: Words = CLIPPED_WORDS
    """What an apostrophe ends, besides plurals and words in -in: o, an, th."""

    @property
    def verb_forms(self) -> Mapping[str, VerbForm]:
        """Every form of every listed verb, in lower case, and what it can be.

        >>> ENGLISH.verb_forms["pointed out"].groups
        frozenset({'reporting'})
        """
        return _verb_forms(self)

    def adding(self, **entries: Iterable[str]) -> Self:
        """Give a copy with more entries.

        Args:
            entries: for any field by its name, the words to add.

        Raises:
            TypeError: no field has that name, or a string was passed where a list of strings is meant.

        >>> ENGLISH.adding(role_noun=["wharfinger"])
        Traceback (most recent call last):
        ...
        TypeError: a Lexicon has no 'role_noun'; it has ...
        """
        known = [field.name for field in attrs.fields(type(self))]
        for name in entries:
            if name not in known:
                message = f"a Lexicon has no {name!r}; it has {', '.join(known)}"
                raise TypeError(message)
        return attrs.evolve(self, **{name: getattr(self, name) | _checked(name, entries[name]) for name in entries})

    def __repr__(self) -> str:
        """Say how many entries each field has."""
        sizes = ", ".join(f"{field.name}={len(getattr(self, field.name))}" for field in attrs.fields(type(self)))
        return f"Lexicon({sizes})"


def _checked(name: str, entries: Iterable[object]) -> Words:
    """Give what is to be added to a field, if it is words."""
    if isinstance(entries, str):  # its letters would be added
        message = f"pass {name} as a list of words, not as the string {entries!r}"
        raise TypeError(message)
    added = set()
    for entry in entries:
        if not isinstance(entry, str):
            message = f"{name} takes words, not {entry!r}"
            raise TypeError(message)
        added.add(entry)
    return frozenset(added)


@lru_cache(maxsize=16)
def _verb_forms(lexicon: Lexicon) -> Mapping[str, VerbForm]:
    return verb_forms(
        {
            "reporting": lexicon.reporting_verbs,
            "quoting": lexicon.quoting_verbs,
            "urging": lexicon.urging_verbs,
            "naming": lexicon.naming_verbs,
            "finding": lexicon.finding_verbs,
            "thought": lexicon.thought_verbs,
        }
    )


ENGLISH = Lexicon()
"""The English of British, American, Australian, Canadian, Indian and African newsrooms."""
