"""Who is in a story, and what the story says they are."""

from __future__ import annotations

from enum import StrEnum

import attrs

from newsparse.model.excerpt import Excerpt

__all__ = ["NamedRole", "Organization", "Person", "RoleRelation"]


@attrs.frozen(repr=False, cache_hash=True)
class Person:
    """A person named in a story, under all the forms of the name that it uses.

    >>> import newsparse
    >>> (person,) = newsparse.find_people("Dr Ada Quill, a botanist, spoke. Dr Quill said she was glad.")
    >>> person
    Person('Ada Quill', mentions=2)
    >>> person.given, person.family, person.honorifics, [m.text for m in person.mentions]
    ('Ada', 'Quill', ('Dr',), ['Dr Ada Quill', 'Dr Quill'])
    """

    name: str
    """The longest form of the name in the story, without honorifics and suffixes."""
    honorifics: tuple[str, ...] = ()
    """Every honorific used with the name, in the order of first use ("Mr", "Dame")."""
    given: str | None = None
    """The first of several names, where the story gives several."""
    family: str | None = None
    """The family name, particles included ("de Souza"), or None where only one name is given without an honorific."""
    suffixes: tuple[str, ...] = ()
    """What follows the name: "Jr.", "III", "QC"."""
    nickname: str | None = None
    """The nickname set between the names in marks or brackets."""
    pronouns: tuple[str, ...] = ()
    """The third-person subject pronouns that the story uses of the person ("she"); never guessed from the name."""
    mentions: tuple[Excerpt, ...] = ()
    """Each place that names the person, honorific included, possessive 's not included."""

    def __repr__(self) -> str:
        """Show the name and how often it stands in the story."""
        return f"Person({self.name!r}, mentions={len(self.mentions)})"


@attrs.frozen(repr=False, cache_hash=True)
class Organization:
    """A body that speaks in a story, or that a role in it names.

    >>> import newsparse
    >>> story = newsparse.parse("Ada Quill, chair of the Reed Society, spoke on Monday.")
    >>> story.organizations
    (Organization('Reed Society', mentions=1),)
    """

    name: str
    """The longest form of the name in the story, without its article."""
    mentions: tuple[Excerpt, ...] = ()
    """Where it speaks or is named by a role."""

    def __repr__(self) -> str:
        """Show the name and how often it stands in the story."""
        return f"Organization({self.name!r}, mentions={len(self.mentions)})"


class RoleRelation(StrEnum):
    """How the text ties a role to a name.

    >>> import newsparse
    >>> [role.relation.value for role in newsparse.find_roles("Botanist Ada Quill met Bo Lund, the harbour master.")]
    ['before', 'after']
    """

    BEFORE = "before"
    """The role stands before the name: "botanist Ada Quill"."""
    AFTER = "after"
    """An apposition follows the name: "Bo Lund, the harbour master,"."""
    COPULA = "copula"
    """A verb ties them: "Bo Lund is the harbour master", "Bo Lund as harbour master"."""
    WITH = "with"
    """Only an affiliation is given: "Ada Quill, from the Reed Society,"."""


@attrs.frozen(repr=False)
class NamedRole(Excerpt):
    """A statement that a named person holds a role or belongs somewhere.

    It stands from the first to the last word that ties person and role.

    >>> import newsparse
    >>> (role,) = newsparse.find_roles("The former Tern Council leader Bo Lund objected.")
    >>> role
    NamedRole('Bo Lund': 'leader', organization='Tern Council', former, before, at 4:38)
    >>> role.text
    'former Tern Council leader Bo Lund'
    """

    person: Person
    """Who holds it: one of the story's people."""
    role: Excerpt | None
    """Office, job or rank without its article; None where only an affiliation is given."""
    organization: Excerpt | None
    """The body or place of the role, without its article."""
    is_former: bool
    """Whether the text says it is past: "former", "ex-", "then"."""
    is_kinship: bool
    """Whether it is a family tie that introduces the person: "his wife, Ann Lund"."""
    relation: RoleRelation
    """How the text ties the two."""

    def __repr__(self) -> str:
        """Show person, role and body, then what is particular, then the place."""
        parts = [repr(self.role.text) if self.role else "no role word"]
        if self.organization:
            parts.append(f"organization={self.organization.text!r}")
        if self.is_former:
            parts.append("former")
        if self.is_kinship:
            parts.append("kinship")
        parts += [self.relation.value, f"at {self.start}:{self.end}"]
        return f"NamedRole({self.person.name!r}: {', '.join(parts)})"
