"""The forms of a body's name: which short name belongs to which long one.

A short name belongs to a long one if brackets say so ("Tern Valley Council (TVC)"), if it is made of its initials, if
the long one only adds words for bodies ("Fernhill", "Fernhill Holdings") or, at its first mention, a place ("Fernhill
Europe"), or if the long one says whose it is ("the Air Force", "Norland's Air Force").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsparse._grammar import pattern
from newsparse._scan import Text
from newsparse._scan.words import Words
from newsparse.lexicons import Lexicon
from newsparse.model import Excerpt

__all__ = ["SMALL_WORDS", "Key", "key_of", "longer_names", "may_be_called", "owner_before", "shorter_keys"]

Key = tuple[str, ...]
"""The words of a name in lower case, without full stops."""

SMALL_WORDS = frozenset({"of", "for", "the", "and", "&", "in", "on"})
"""Words in lower case inside names, which initials leave out."""
_FEWEST_INITIALS = 3
_MOST_INITIALS = 8
_CAPITAL = r"\p{Lu}[\w'&-]*+"
_BRACKETED = pattern(r"\ \( \w++ \)")
_DEFINED = pattern(
    rf"""
    (?<![\w'&-]) (?P<long> {_CAPITAL} (?: \ (?: (?:{"|".join(sorted(SMALL_WORDS))})\ ){{0,2}} {_CAPITAL} ){{1,9}}+ )
    \ \( (?P<short> \w++ ) \)
    """
)
"""A long name with its short one in brackets."""


def key_of(name: str) -> Key:
    """Give the words of a name as they are compared."""
    return tuple(name.replace(".", "").lower().split())


def longer_names(text: Text, mentions: Sequence[Excerpt]) -> dict[Key, str]:
    """Map short names to long ones."""
    longer: dict[Key, str] = {}
    for mention in mentions:
        for short in shorter_keys(mention.text, text.lexicon):
            longer.setdefault(short, mention.text)
    longer |= _without_owner(mention.text for mention in mentions)
    longer |= _introduced(text, {key_of(mention.text): mention.start for mention in reversed(mentions)})
    defined = _DEFINED.finditer(text.source) if _BRACKETED.search(text.source) else ()  # few texts have one
    for match in defined:
        for long in _endings(match["long"]):
            if _initials(long) == match["short"].upper():
                longer[key_of(match["short"])] = long
    return longer


def may_be_called(name: str, said: Iterable[str], lexicon: Lexicon) -> bool:
    """Whether a body can be what is said of it: the health department is no Department of Transport."""
    words = name.lower().split()
    return all(word in words for word in map(str.lower, said) if word in lexicon.state_body_words)


def shorter_keys(name: str, lexicon: Lexicon) -> Iterator[Key]:
    """Give the names that a long name may be shortened to."""
    words = name.split()
    if len(words) >= _FEWEST_INITIALS:
        yield (_initials(name).lower(),)
    while len(words) > 1 and words[-1] in lexicon.organization_words:
        words.pop()
        short = " ".join(words)
        if short not in lexicon.place_names:
            yield key_of(short)


def owner_before(words: Words, first: int, end: int, lexicon: Lexicon) -> int:
    """Give where a name begins with the place before it, if every state has such a body: Norland's Air Force."""
    start = first - 1
    if start < 1 or words.kinds[start] != "'":
        return first
    if not all(word.lower() in lexicon.state_body_words for word in words.texts[first:end]):
        return first
    while start > 0 and words.kinds[start - 1] == "L":
        start -= 1
    return first if start == first - 1 else start


def _without_owner(names: Iterable[str]) -> dict[Key, str]:
    """Map what bodies of a place are called without it, where only one place has such a body."""
    owned: dict[Key, set[str]] = {}
    for name in names:
        place, _, body = name.replace("’", "'").partition("'s ")
        if place and body:
            owned.setdefault(key_of(body), set()).add(name)
    return {body: found.pop() for body, found in owned.items() if len(found) == 1}


def _introduced(text: Text, first_mentions: dict[Key, int]) -> dict[Key, str]:
    """Map initials, and names that at first stood with a place after them, to how the story has them in full."""
    found: dict[Key, str] = {}
    words = text.words
    single = tuple(key[0] for key in first_mentions if len(key) == 1)
    for name in text.names:
        if not 1 < name.end - name.run <= _MOST_INITIALS:
            continue
        run = words.texts[name.run : name.end]
        for at in range(len(run) - 1) if _initials(" ".join(run)).lower().endswith(single) else ():
            short = (_initials(" ".join(run[at:])).lower(),)
            if short in first_mentions and _may_be_initials(text, first_mentions[short], len(run) - at):
                found.setdefault(short, text.source[words.starts[name.run + at] : words.ends[name.end - 1]])
        if words.kinds.startswith("L", name.run + 1):
            first = first_mentions.get(key_of(run[0]))
            is_of_place = all(kind == "L" for kind in words.kinds[name.run + 1 : name.end])
            if first is not None and is_of_place and words.starts[name.run] <= first:
                full = text.source[words.starts[name.run] : words.ends[name.end - 1]]
                found.setdefault(key_of(run[0]), full)
    return found


def _may_be_initials(text: Text, start: int, count: int) -> bool:
    """Whether a short name can be initials: a word of two letters only if both are capitals."""
    return count >= _FEWEST_INITIALS or text.source[start : start + count].isupper()


def _endings(name: str) -> Iterator[str]:
    """Give a name and what is left of it when words are taken off the beginning."""
    words = name.split(" ")
    return (" ".join(words[start:]) for start in range(len(words)))


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word not in SMALL_WORDS).upper()
