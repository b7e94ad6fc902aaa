"""Every word list of the lexicon as a field, with what it holds; those about names are in `NameListings`."""

from __future__ import annotations

import attrs

from newsparse.lexicons import abbreviations as abbreviation
from newsparse.lexicons import calendar_words as calendar
from newsparse.lexicons import change_words as change
from newsparse.lexicons import common_verbs as common_verb
from newsparse.lexicons import common_words as common
from newsparse.lexicons import elisions as elision
from newsparse.lexicons import function_words as grammar
from newsparse.lexicons import headline_words as headline
from newsparse.lexicons import noun_verbs as noun_verb
from newsparse.lexicons import number_words as number
from newsparse.lexicons import object_verbs as object_verb
from newsparse.lexicons import page_words as page
from newsparse.lexicons import reference_words as reference
from newsparse.lexicons import reporting_verbs as reporting
from newsparse.lexicons import role_nouns as role_noun
from newsparse.lexicons import role_words as role
from newsparse.lexicons import statement_nouns as statement
from newsparse.lexicons import survey_words as survey
from newsparse.lexicons import tense_words as tense
from newsparse.lexicons import weak_verbs as weak
from newsparse.lexicons.name_listings import NameListings, Words

__all__ = ["Listings", "Words"]


@attrs.frozen(repr=False)
class Listings(NameListings):
    """The word lists of one language; without arguments, of English."""

    reporting_verbs: Words = reporting.REPORTING_VERBS
    """Verbs of saying and writing that take a clause or a quotation: say, add, warn; one entry a verb."""
    quoting_verbs: Words = reporting.QUOTING_VERBS
    """Verbs that attribute only words in quotation marks: joke, shout, sigh."""
    urging_verbs: Words = reporting.URGING_VERBS
    """Verbs that report speech with an infinitive: urge, promise, ask."""
    naming_verbs: Words = reporting.NAMING_VERBS
    """Verbs that report what somebody called something: call, describe, brand."""
    finding_verbs: Words = reporting.FINDING_VERBS
    """What polls, reports and data do: find, show, suggest."""
    thought_verbs: Words = reporting.THOUGHT_VERBS
    """Verbs of believing, wishing and planning: think, hope, expect."""
    noun_verbs: Words = noun_verb.NOUN_VERBS
    """Verbs whose base and third person can also be nouns: claim, report; one entry a verb."""
    weak_verbs: Words = weak.WEAK_VERBS
    """Verbs that report no clause without "that" or quoted words: hold, see; one entry a verb."""
    duty_participles: Words = weak.DUTY_PARTICIPLES
    """Participles that tell a duty or a purpose before "to", and nobody's words: supposed, intended."""
    object_verbs: Words = object_verb.OBJECT_VERBS
    """Base forms of verbs that report with a noun alone: criticise (the plan), announce (a vote)."""
    seen_as_verbs: Words = object_verb.SEEN_AS_VERBS
    """Base forms of verbs that report a noun with "as": see (the plan as a trap)."""
    addressing_verbs: Words = reporting.ADDRESSING_VERBS
    """Base forms of verbs with the person spoken to right after them: tell, assure, warn."""
    statement_nouns: Words = statement.STATEMENT_NOUNS
    """Nouns for what it is said in, singular: statement, letter."""
    claim_nouns: Words = statement.CLAIM_NOUNS
    """Nouns for what is said, singular: claim, warning."""
    chant_nouns: Words = statement.CHANT_NOUNS
    """Nouns for what is called out, singular: chant, cry."""
    role_nouns: Words = role_noun.ROLE_NOUNS
    """Heads of role phrases, singular and plural: minister, directors, spokeswoman."""
    role_modifiers: Words = role_noun.ROLE_MODIFIERS
    """What belongs to the role when it stands before its head: prime, shadow, deputy."""
    role_epithets: Words = role.ROLE_EPITHETS
    """What stands before a role and is no part of it: veteran, embattled."""
    appointing_words: Words = role.APPOINTING_WORDS
    """What makes somebody the holder of the role right after it: became, elected."""
    holding_words: Words = role.HOLDING_WORDS
    """What "as" and a role may follow: served, resigned, her appointment."""
    author_nouns: Words = role.AUTHOR_NOUNS
    """Roles with a work and no body before them: author, playwright."""
    portfolio_nouns: Words = role.PORTFOLIO_NOUNS
    """Offices whose capitals name what they are about: minister, secretary."""
    seat_nouns: Words = role.SEAT_NOUNS
    """Offices that are held for a place: mayor, senator."""
    unreal_words: Words = role.UNREAL_WORDS
    """What makes a clause a supposition: if, might."""
    party_abbreviations: Words = role.PARTY_ABBREVIATIONS
    """Parties as they stand in brackets after a name: D, Lab; as printed, without full stops."""
    rank_abbreviations: Words = role_noun.RANK_ABBREVIATIONS
    """Shortened ranks and offices before a name: Sen, Det Insp; as printed, without their full stop."""
    kinship_nouns: Words = role_noun.KINSHIP_NOUNS
    """Family ties, singular and plural: wife, brothers, grandmother."""
    former_words: Words = role_noun.FORMER_WORDS
    """What makes a role past: former, ex, then."""
    crowd_nouns: Words = role_noun.CROWD_NOUNS
    """People and things that speak without holding an office, singular and plural: residents, police, report."""
    addressee_nouns: Words = role_noun.ADDRESSEE_NOUNS
    """Who or what is spoken to, singular and plural: reporters, court, viewers."""
    body_nouns: Words = reference.BODY_NOUNS
    """What a body is called once it has been named, singular, with its class: "newspaper: press"."""
    person_epithets: Words = reference.PERSON_EPITHETS
    """What a person is called once named, whether or not the story has said so: striker, star."""
    feminine_nouns: Words = reference.FEMININE_NOUNS
    """Nouns for whoever is "she": spokeswoman, mother."""
    masculine_nouns: Words = reference.MASCULINE_NOUNS
    """Nouns for whoever is "he": spokesman, father."""
    rank_nouns: Words = reference.RANK_NOUNS
    """Shortened ranks and offices in lower case, with their noun: "gov: governor"."""
    state_body_words: Words = reference.STATE_BODY_WORDS
    """Words of which the names of what every state has are made: defence, ministry."""
    abbreviations: Words = abbreviation.ABBREVIATIONS
    """Words whose full stop ends no sentence: Inc, Conn, vs; as printed, without it."""
    number_words: Words = number.NUMBER_WORDS
    """Cardinal number words: one, twenty, hundred."""
    number_values: Words = number.NUMBERS
    """Number words with what they are worth: "twenty: 20"."""
    fraction_values: Words = number.FRACTIONS
    """Fractions with what they are worth: "quarter: 1/4"."""
    approximators: Words = number.APPROXIMATORS
    """What hedges an amount from before it, with the hedge it is: "nearly: about"."""
    approximators_after: Words = number.APPROXIMATORS_AFTER
    """What hedges an amount from after it: "or so: about"."""
    degree_adjectives: Words = number.DEGREE_ADJECTIVES
    """What makes an amount a manner of speaking: (100%) sure."""
    degree_adverbs: Words = number.DEGREE_ADVERBS
    """What may stand before such words: just (under), well (over)."""
    rise_verbs: Words = change.RISE_VERBS
    """Verbs of going up and putting up: rise, boost."""
    fall_verbs: Words = change.FALL_VERBS
    """Verbs of going down and putting down: fall, trim."""
    rise_nouns: Words = change.RISE_NOUNS
    """Nouns for going up: growth, increase."""
    fall_nouns: Words = change.FALL_NOUNS
    """Nouns for going down: drop, reduction."""
    rise_particles: Words = change.RISE_PARTICLES
    """What says it without a verb, before the amount: up (4%)."""
    fall_particles: Words = change.FALL_PARTICLES
    """What says it without a verb, before the amount: down (4%)."""
    rise_comparatives: Words = change.RISE_COMPARATIVES
    """What makes the amount a difference upwards, after it: (4%) more."""
    fall_comparatives: Words = change.FALL_COMPARATIVES
    """What makes the amount a difference downwards, after it: (4%) fewer."""
    contest_words: Words = change.CONTEST_WORDS
    """Words before a score: led, won (52% to 48%)."""
    poll_nouns: Words = survey.POLL_NOUNS
    """What asks people: poll, survey."""
    study_nouns: Words = survey.STUDY_NOUNS
    """What looks into a matter: study, report."""
    data_nouns: Words = survey.DATA_NOUNS
    """What comes of it: figures, estimates."""
    forecast_verbs: Words = survey.FORECAST_VERBS
    """Verbs of thought that vouch for a figure: expect, estimate."""
    share_nouns: Words = survey.SHARE_NOUNS
    """Nouns for a part of a whole: stake, majority."""
    share_verbs: Words = survey.SHARE_VERBS
    """What shares of people do, in words that can be nouns: live, work."""
    months: Words = calendar.MONTHS
    """Month names in lower case."""
    short_months: Words = calendar.SHORT_MONTHS
    """Month names as they are shortened, without full stops: jan, sept."""
    month_homographs: Words = calendar.MONTH_HOMOGRAPHS
    """Month names that are other words too: may, march."""
    month_namesakes: Words = calendar.MONTH_NAMESAKES
    """Month names that are names of people too: april, may."""
    ordinals: Words = calendar.ORDINALS
    """Ordinals of the days of a month, with their number: twenty-first: 21."""
    weekdays: Words = calendar.WEEKDAYS
    """Names of the days of the week."""
    short_weekdays: Words = calendar.SHORT_WEEKDAYS
    """The same as they are shortened: mon, thurs."""
    weekday_titles: Words = calendar.WEEKDAY_TITLES
    """Names that hold a weekday and are no date: sunday times, black friday."""
    day_parts: Words = calendar.DAY_PARTS
    """Parts of the day that follow its name: morning, night."""
    time_nouns: Words = calendar.TIME_NOUNS
    """What a pointer, a weekday or "ago" makes a time: week, night."""
    time_pointers: Words = calendar.TIME_POINTERS
    """What makes such a noun a time from before it: last, this."""
    seasons: Words = calendar.SEASONS
    """Seasons, which take part in a date only beside a year."""
    counted_nouns: Words = calendar.COUNTED_NOUNS
    """What four digits before it count, so that they are no year: people, votes."""
    numbered_nouns: Words = calendar.NUMBERED_NOUNS
    """What four digits after it number, so that they are no year: flight, room."""
    future_auxiliaries: Words = tense.FUTURE_AUXILIARIES
    """What makes a clause look forward for certain: will, is to."""
    future_cues: Words = tense.FUTURE_CUES
    """What may make a clause look forward: should, planned, opens."""
    past_verbs: Words = tense.PAST_VERBS
    """Past forms that do not end in -ed: met, said, was."""
    domain_endings: Words = page.DOMAIN_ENDINGS
    """How web addresses end: com, org."""
    platforms: Words = page.PLATFORMS
    """Where people post what they say, in lower case: twitter, telegram."""
    page_furniture: Words = page.PAGE_FURNITURE
    """How lines begin that are no part of the story, without the colon: read more, image, advertisement."""
    headline_labels: Words = headline.LABELS
    """Format labels of headlines, in lower case: live, analysis, explainer."""
    running_labels: Words = headline.RUNNING_LABELS
    """Those that stand behind a topic: (harbour strike) live."""
    sections: Words = headline.SECTIONS
    """Sections that a headline may name at its end: UK news, football."""
    outlets: Words = headline.OUTLETS
    """Outlets that no word of their name gives away, as printed: Reuters."""
    outlet_words: Words = headline.OUTLET_WORDS
    """Words that make a name an outlet's, as printed: Gazette, Daily."""
    topic_words: Words = headline.TOPIC_WORDS
    """What makes the phrase before a colon a topic: crisis, budget, inquest."""
    news_words: Words = headline.NEWS_WORDS
    """What makes a clause after a name and a colon news of that person: police, jailed."""
    opinion_words: Words = headline.OPINION_WORDS
    """What makes a clause after a name and a colon that person's own: should, we, why."""
    headline_verbs: Words = headline.HEADLINE_VERBS
    """Verbs of headlines that are nothing else in their -s form: quits."""
    headline_noun_verbs: Words = headline.HEADLINE_NOUN_VERBS
    """Verbs of headlines that are nouns as often: cuts, plans."""
    headline_deeds: Words = headline.HEADLINE_DEEDS
    """Reporting verbs that in a headline tell what somebody did: order, move."""
    asserting_verbs: Words = headline.ASSERTING_VERBS
    """Verbs after which a headline can do without the verb of the clause: say, insist."""
    non_clauses: Words = headline.NON_CLAUSES
    """What follows "says" and is no clause: sorry, no."""
    determiners: Words = grammar.DETERMINERS
    """Articles, demonstratives, quantifiers: the, this, many."""
    possessives: Words = grammar.POSSESSIVES
    """Possessive pronouns before a noun: his, their."""
    subject_pronouns: Words = grammar.SUBJECT_PRONOUNS
    """Pronouns that can be a subject: she, they, everyone."""
    object_pronouns: Words = grammar.OBJECT_PRONOUNS
    """Pronouns that can be an object: him, them, herself."""
    relative_pronouns: Words = grammar.RELATIVE_PRONOUNS
    """Pronouns that open a relative clause: who, which."""
    interrogatives: Words = grammar.INTERROGATIVES
    """Words that open an indirect question: whether, how, what."""
    tying_prepositions: Words = grammar.TYING_PREPOSITIONS
    """Prepositions that can tie one noun to another: for, from, at."""
    forms_of_be: Words = grammar.FORMS_OF_BE
    """Forms of the verb be."""
    prepositions: Words = grammar.PREPOSITIONS
    """Prepositions of one word: of, during, amid."""
    indefinites: Words = grammar.INDEFINITES
    """Determiners that bring somebody in: a, another."""
    alternatives: Words = grammar.ALTERNATIVES
    """Coordinators that part two people or things: or, nor."""
    coordinators: Words = grammar.COORDINATORS
    """Words that join equals: and, but, or."""
    subordinators: Words = grammar.SUBORDINATORS
    """Words that open a subordinate clause: because, although, if."""
    auxiliaries: Words = grammar.AUXILIARIES
    """Forms of be, have and do, and the modals, with their contractions: has, won't."""
    negations: Words = grammar.NEGATIONS
    """Words that deny their clause: not, never, hardly."""
    adverbs: Words = grammar.ADVERBS
    """Adverbs, most of them without -ly: also, later, meanwhile."""
    nouns_in_ly: Words = grammar.NOUNS_IN_LY
    """Nouns that end as adverbs do: rally, supply."""
    common_verbs: Words = common_verb.COMMON_VERBS
    """Forms of frequent verbs that report nothing and are rarely nouns: went, became, includes."""
    common_openers: Words = common.COMMON_OPENERS
    """Other words that often open a sentence with a capital and are no names: police, clashes, asked."""
    elisions: Words = elision.ELISIONS
    """What an apostrophe begins: em, til, twas."""
    clipped_words: Words = elision.CLIPPED_WORDS
    """What an apostrophe ends, besides plurals and words in -in: o, an, th."""
