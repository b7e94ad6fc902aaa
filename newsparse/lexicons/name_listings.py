"""The word lists about names as fields: titles, names of people, places and bodies, and what stands beside them."""

from __future__ import annotations

import attrs

from newsparse.lexicons import given_names as given
from newsparse.lexicons import honorifics as honorific
from newsparse.lexicons import name_words as in_names
from newsparse.lexicons import organization_words as organization
from newsparse.lexicons import person_words as person
from newsparse.lexicons import place_words as place

__all__ = ["NameListings", "Words"]

Words = frozenset[str]


@attrs.frozen(repr=False)
class NameListings:
    """What tells who and what a name is."""

    honorifics: Words = honorific.HONORIFICS
    """Titles that belong to a name: Mr, Dame, Dr; as printed, without their full stop."""
    role_honorifics: Words = honorific.ROLE_HONORIFICS
    """Those that are a role where they stand alone: prince, doctor."""
    feminine_honorifics: Words = honorific.FEMININE_HONORIFICS
    """Those that rule out "he"."""
    masculine_honorifics: Words = honorific.MASCULINE_HONORIFICS
    """Those that rule out "she"."""
    full_title_words: Words = honorific.FULL_TITLE_WORDS
    """Parts of titles that are no abbreviations: a full stop after them ends a sentence; as printed."""
    given_name_titles: Words = honorific.GIVEN_NAME_TITLES
    """Honorifics and offices that go with the given name: Sir, Queen."""
    suffixes: Words = in_names.SUFFIXES
    """What follows a name: Jr, III, QC; without full stops."""
    name_particles: Words = in_names.PARTICLES
    """Lower-case words inside names: de, van, bin."""
    compound_endings: Words = person.COMPOUND_ENDINGS
    """What a hyphen joins to a name: style, based."""
    homing_prepositions: Words = person.HOMING_PREPOSITIONS
    """What stands between a name and its bearer's home or body: from, of."""
    introducing_words: Words = person.INTRODUCING_WORDS
    """What stands between a noun and the name it introduces: called, named."""
    named_things: Words = person.NAMED_THINGS
    """What is named as persons are: storm, ship."""
    honorific_endings: Words = honorific.HONORIFIC_ENDINGS
    """Honorifics joined to the end of a name: ji, san."""
    personal_pronouns: Words = person.PERSONAL_PRONOUNS
    """Pronouns of one person: he, she."""
    personal_relatives: Words = person.PERSONAL_RELATIVES
    """Relative pronouns of persons: who, whose."""
    place_prepositions: Words = person.PLACE_PREPOSITIONS
    """What stands before places rather than persons: in, near."""
    place_prefixes: Words = person.PLACE_PREFIXES
    """First words of places: North, Port; as printed."""
    thing_endings: Words = person.THING_ENDINGS
    """Last words of what is named as persons are, or after them: Amendment, Prize; as printed."""
    given_names: Words = given.GIVEN_NAMES
    """Common given names that are no other common word, as printed: the last evidence for a person, never the first."""
    ambiguous_given_names: Words = given.AMBIGUOUS_GIVEN_NAMES
    """Given names that are also common words: Will, Grace, May."""
    organization_words: Words = organization.ORGANIZATION_WORDS
    """Words that make a name an organization's: Council, University, Ltd; as printed."""
    known_organizations: Words = organization.KNOWN_ORGANIZATIONS
    """Bodies that stories name without saying what they are: UN, Labour, White House; as printed."""
    place_words: Words = place.PLACE_WORDS
    """Words that make a name a place's: Street, Common, River; as printed."""
    place_names: Words = place.PLACE_NAMES
    """Countries, their regions and large cities, as printed."""
    nationalities: Words = place.NATIONALITIES
    """Adjectives and nouns of nations, peoples and faiths, as printed."""
