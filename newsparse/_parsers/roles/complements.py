"""What follows the head of a role: part of the role ("of public health"), its organization ("of the Reed Society")."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsparse._parsers.roles.page import Page

__all__ = ["Complement", "opens", "read"]


@attrs.frozen
class Complement:
    """How far the role goes on, and the organization; places are words."""

    role_end: int
    organization: tuple[int, int] | None


def opens(page: Page, word: int) -> bool:
    """Whether a complement may begin with a word."""
    return page.kinds[word] in "fza" or page.plain(word) == "on"


def read(page: Page, start: int, end: int, head: int) -> Complement:
    """Read what follows a head, preposition by preposition, until something is neither role nor organization."""
    role_end = start
    for preposition, last in _chunks(page, start, end):
        first = preposition + 1 + (page.kinds[preposition + 1 : preposition + 2] in ("d", "p"))
        is_time = page.kinds[first : first + 1] == "D" and page.plain(last - 1) in page.lexicon.counted_nouns
        if first >= last or is_time or page.names_a_person(first, last):
            break  # a senator for 36 years
        if page.is_capital(first) and page.plain(head) in page.lexicon.author_nouns:
            break  # a work
        if organization := _organization(page, preposition, first, last, head):
            return Complement(role_end, organization)
        if not _belongs_to_role(page, preposition, first, last):
            break
        role_end = last
    return Complement(role_end, None)


def _chunks(page: Page, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut before each preposition, but not inside a name: Institute for Near East Policy."""
    first = start
    for word in range(start + 1, end):
        inside_name = page.plain(word) == "for" and page.is_capital(word - 1)
        if opens(page, word) and page.kinds[word] != "f" and not inside_name:
            yield first, word
            first = word
    yield first, end


def _organization(page: Page, preposition: int, first: int, last: int, head: int) -> tuple[int, int] | None:
    """Give the organization that a chunk names, if it names one."""
    word = page.plain(preposition)
    if word not in ("of", "for", "at", "with", "from") or page.kinds[first] in "WMD":
        return None
    if " ".join(page.texts[head:last]).lower() in page.lexicon.role_nouns:
        return None  # Leader of the Opposition
    if tail := _named_after_noun(page, first, last):
        return tail
    if page.is_capital(first):
        is_home = word == "from" and _is_home(page, first, last, head)
        return None if is_home or _is_portfolio(page, first, last, head) else (first, last)
    has_determiner = first > preposition + 1
    is_place = word == "at" and page.plain(last - 1) not in page.lexicon.time_nouns  # not: at the time
    is_body = page.is_body(last - 1) and (word == "for" or has_determiner)
    return (first, last) if is_place or is_body else None


def _named_after_noun(page: Page, first: int, last: int) -> tuple[int, int] | None:
    """Give the name at the end of "security firm Fernhill"."""
    start = next((i for i in range(first + 1, last) if page.is_capital(i) and page.kinds[i - 1] in "wu"), last)
    is_name = all(page.is_capital(i) or page.kinds[i] in "fzjd'" for i in range(start, last))
    return (start, last) if start < last and is_name else None


def _is_home(page: Page, first: int, last: int, head: int) -> bool:
    """Whether capitals after "from" are where somebody lives: (a Democrat) from Tern, (a baker) from Port Tern."""
    kinds = page.kinds[first:last]
    is_bare = len(kinds) == 1 and not page.plain(head).startswith("spokes")
    return {*"OGZ"}.isdisjoint(kinds) and (is_bare or not {*"Ll"}.isdisjoint(kinds))


def _is_portfolio(page: Page, first: int, last: int, head: int) -> bool:
    """Whether capitals name what an office is about and no body: (Minister) of Justice, (Secretary) of State."""
    words = range(first, last)
    if last - first == 1 and page.kinds[first] == "l":
        return True
    is_office = page.texts[head][0].isupper()
    if is_office and all(page.plain(word) in page.lexicon.role_modifiers for word in words):
        return True
    if not is_office or page.is_body(last - 1):
        return False
    if any(page.texts[word] in page.lexicon.known_organizations for word in words):
        return False
    return page.plain(last - 1) in page.lexicon.role_modifiers or (
        page.plain(first) in page.lexicon.role_modifiers and not any(page.kinds[word] in "GOLYZ" for word in words)
    )


def _belongs_to_role(page: Page, preposition: int, first: int, last: int) -> bool:
    """Whether a chunk goes on with the role: of public health, on climate policy, to the Netherlands."""
    word = page.plain(preposition)
    if word in ("on", "to") or page.is_capital(first):
        return word in ("on", "to", "of", "for")
    return word == "of" or (word == "for" and page.kinds[last - 1] not in "rkRA")
