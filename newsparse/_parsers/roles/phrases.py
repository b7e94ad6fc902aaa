"""A role phrase in its parts: former or not, the role, the organization.

"the former Tern Council leader" has the organization before the role, "chair of the Reed Society" after it; "director
of public health" is a role whole. A phrase may hold several roles: "founder and chief executive of Fernhill".
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsparse._parsers.roles import complements
from newsparse._parsers.roles.page import Page

__all__ = ["RolePhrase", "read"]

_TYING = "fj()"
"""What may stand inside the name of a body: Office of Fair Play (OFP)."""

Words = tuple[int, int]
"""A stretch of words: the first, and the one after the last."""


@attrs.frozen
class RolePhrase:
    """One role; places are words."""

    role: Words
    head: int
    """The role word itself: "leader" in "deputy leader of the council"."""
    organization: Words | None
    is_former: bool
    is_kinship: bool
    start: int
    """The first word that says something of the role: "former", the organization, the role."""

    @property
    def end(self) -> int:
        """The word after the last that says something of the role."""
        return max(self.role[1], self.organization[1] if self.organization else 0)


def read(page: Page, start: int, end: int) -> list[RolePhrase]:
    """Read the roles of a noun phrase, in text order."""
    while end > start and page.kinds[end - 1] in "jfzd":
        end -= 1
    found = (_read_one(page, *part) for part in _divide(page, start, end))
    return [phrase for phrase in found if phrase]


def _divide(page: Page, start: int, end: int) -> Iterator[Words]:
    """Cut a phrase into its roles: at "and", at commas, and where a role stands before a role."""
    first = start
    has_head = False
    for word in range(start, end):
        if page.is_head(word, end):
            has_head = True
            is_modifier = page.plain(word) in page.lexicon.role_modifiers  # a chief Labour negotiator
            if page.kinds[word] == "r" and not is_modifier and _stands_before_role(page, word + 1, end):
                yield first, word + 1
                first, has_head = word + 1, False
        elif page.kinds[word] in "j," and has_head and _opens_role(page, word + 1, end):
            yield first, word
            first, has_head = word + 1, False
    yield first, end


def _stands_before_role(page: Page, word: int, end: int) -> bool:
    """Whether capitals and another role follow: "(committee chairman) Labour MP"."""
    return word < end and page.is_capital(word) and any(page.is_head(i, end) for i in range(word, end))


def _opens_role(page: Page, word: int, end: int) -> bool:
    """Whether a role follows "and", and not more of what a role is about: mines and energy."""
    for i in range(word, end):
        if page.is_head(i, end):
            return True
        if page.kinds[i] in "fza":
            return False
    return False


def _read_one(page: Page, start: int, end: int) -> RolePhrase | None:
    inside = range(start + 1, end)
    head_end = next((i for i in inside if complements.opens(page, i) and page.is_head(i - 1, i)), end)
    if head_end <= start or not page.is_head(head_end - 1, head_end):
        return None
    owner, first = _owner(page, start, head_end)
    former = [i for i in range(first, head_end) if page.kinds[i] == "F"]
    role_start = _without_epithets(page, former[-1] + 1 if former else first, head_end)
    if first == start:
        role_start = _without_verb(page, role_start, head_end)
    role_start = _without_honorific(page, role_start, head_end)
    before = _capitals_before(page, role_start, head_end)
    if before:
        role_start = _after_bracket(page, before[1], head_end)
        if page.plain(head_end - 1) in page.lexicon.author_nouns and {*"OGLYZ"}.isdisjoint(page.kinds[slice(*before)]):
            before = None  # a work
    complement = complements.read(page, head_end, end, head_end - 1)
    organization = before or complement.organization or owner
    return RolePhrase(
        role=(role_start, complement.role_end),
        head=head_end - 1,
        organization=organization,
        is_former=bool(former) or bool(page.former_prefix(role_start)) or _was_then(page, head_end, end),
        is_kinship=page.kinds[head_end - 1] == "k" and organization is None,
        start=min([role_start, *former, *(organization or ())[:1]]),
    )


def _owner(page: Page, start: int, end: int) -> tuple[Words | None, int]:
    """Give the body in the possessive before a role, and where the rest begins: Fernhill's (chief engineer)."""
    mark = next((i for i in range(end - 1, start, -1) if page.kinds[i] == "'"), None)
    if mark is None:
        return None, start
    first = start + (page.kinds[start] == "d" and page.is_capital(start + 1))  # The (Bank of Tern's)
    while first < mark and not page.is_capital(first) and (page.kinds[first] in "dp" or not page.is_body(first)):
        first += 1
    is_body = first < mark and not page.names_a_person(first, mark) and page.kinds[first] not in "MW"
    return ((first, mark) if is_body else None), mark + 1


def _without_epithets(page: Page, first: int, end: int) -> int:
    while first < end - 1 and (page.kinds[first] in "dpDv" or _is_epithet(page, first)):
        first += 1
    return first


def _is_epithet(page: Page, word: int) -> bool:
    """Whether a word says something of the holder and not of the role: veteran, Leeds-based."""
    if page.is_capital(word):
        return False
    text = page.texts[word]
    is_compound = "-" in text and (text[0].isupper() or text.endswith(("ed", "ing")))
    return is_compound or page.plain(word) in page.lexicon.role_epithets


def _without_verb(page: Page, first: int, end: int) -> int:
    """Leave out a verb before a role without a determiner: praised (actor), fans adore (Mayor)."""
    before = page.kinds[first - 1 : first] or "."
    is_participle = page.kinds[first] == "e"
    is_free = before not in ("fzbdj.[," if is_participle else "dj.[")  # after meeting (chief minister)
    if page.kinds[first] in "ieg" and is_free and page.plain(first) not in page.lexicon.role_modifiers:
        first += 1
    if page.is_plural(first) and page.kinds[first + 1 : first + 2] == "w":
        first += 2
    names_body = page.kinds[first] in "GO" and page.body_from(first) >= end  # Bank of Tern (Governor)
    if names_body or not page.texts[end - 1][0].isupper():
        return first
    start = end - 1
    while start > first and (
        page.texts[start - 1][0].isupper() or page.plain(start - 1) in page.lexicon.role_modifiers
    ):
        start -= 1
    return start


def _without_honorific(page: Page, first: int, end: int) -> int:
    """Leave out what makes a judge's title of an office: Mrs (Justice), Lady (Justice); but Lord Mayor."""
    pair = " ".join(page.texts[first : first + 2]).replace(".", "")
    first += 2 * (pair in page.lexicon.honorifics and first + 2 < end)  # Rt Hon
    return first + (page.kinds[first] == "H" and first < end - 1 and _is_courtesy(page, first, end))


def _is_courtesy(page: Page, word: int, end: int) -> bool:
    lexicon = page.lexicon
    if page.plain(word) not in lexicon.role_honorifics:
        return True
    is_gendered = page.texts[word] in lexicon.masculine_honorifics | lexicon.feminine_honorifics
    return is_gendered and word + 2 == end and page.plain(word + 1) == "justice"


def _capitals_before(page: Page, first: int, end: int) -> Words | None:
    """Give the body that stands before a role: Tern Council (leader), US (District Judge)."""
    head = end - 1
    if page.texts[head][0].isupper():
        last = _office_start(page, first, head)
    else:
        pair = f"{page.plain(head - 1)} {page.plain(head)}" if page.opens_sentence(head - 1) else ""
        is_whole = pair in page.lexicon.role_nouns  # the capital of "Harbour master" is the sentence's
        back = range(head - 1 - is_whole, first - 1, -1)
        last = next((i + 1 for i in back if page.is_capital(i) or page.kinds[i] == ")"), first)
    start = last
    while start > first and (
        page.is_capital(start - 1) or page.kinds[start - 1] in _TYING or _ties(page, start, first)
    ):
        start -= 1
    if page.kinds[last - 1 : last] == ")":
        last = next((i for i in range(start, last) if page.kinds[i] == "("), last)
    return (start, last) if start < last else None


def _ties(page: Page, end: int, first: int) -> bool:
    """Whether the article before a word stands inside the name of a body: Friends of the (Weir)."""
    return page.kinds[max(first, end - 3) : end] in ("Gfd", "Ofd")


def _office_start(page: Page, first: int, head: int) -> int:
    """Find where an office in capitals begins: at what it is about, after the body or place it belongs to."""
    start = head
    while (
        start > first
        and (
            page.kinds[start - 1] in "RBA"
            or (page.kinds[start - 1] == "l" and start - 1 == first)  # State (Health Commissioner)
            or page.plain(start - 1) in page.lexicon.role_modifiers
            or (page.plain(head) in page.lexicon.portfolio_nouns and _is_plain_capital(page, start - 1))
            or " ".join(page.texts[start - 1 : head + 1]).lower() in page.lexicon.role_nouns  # Rear Admiral
        )
    ):
        start -= 1
    if start > first + 1 and page.kinds[start - 1] in "NOu" and page.kinds[start - 2] in "OG":
        start -= 1  # House (Minority Leader), Senate (Democratic Leader)
    return start


def _is_plain_capital(page: Page, word: int) -> bool:
    """Whether a capital is neither a body's nor a place's: Lifelong Learning (Minister)."""
    return page.is_capital(word) and page.kinds[word] not in "OLYGZ"


def _after_bracket(page: Page, word: int, end: int) -> int:
    """Go over the short name in brackets after a body: Tern Valley Council (TVC) leader."""
    if word < end and page.kinds[word] == "(":
        return next((i + 1 for i in range(word, end) if page.kinds[i] == ")"), word)
    return word


def _was_then(page: Page, start: int, end: int) -> bool:
    """Whether a role is dated back: "the chairman at the time"."""
    return [page.plain(i) for i in range(start, min(end, start + 3))] == ["at", "the", "time"]
