"""Cues of several words: pointed out, made it clear, referred to. The first word stands for all; the rest is "+"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from newsparse._scan.kinds import letter_of_verb
from newsparse._scan.words import Words
from newsparse.lexicons import Lexicon

__all__ = ["form_at", "join", "split_again"]


@lru_cache(maxsize=8)
def _forms_by_head(lexicon: Lexicon) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Give the forms of several words by their first word, the longest first."""
    by_head: dict[str, list[tuple[str, ...]]] = {}
    for form in lexicon.verb_forms:
        head, *rest = form.split()
        if rest:
            by_head.setdefault(head, []).append((head, *rest))
    return {head: tuple(sorted(forms, key=len, reverse=True)) for head, forms in by_head.items()}


def join(words: Words, kinds: list[str], lexicon: Lexicon) -> None:
    """Read the words of such cues as one."""
    forms_by_head = _forms_by_head(lexicon)
    for at, text in enumerate(words.texts):
        for form in forms_by_head.get(text, ()):
            if tuple(words.texts[at : at + len(form)]) == form:
                kinds[at] = letter_of_verb(lexicon.verb_forms[" ".join(form)])
                kinds[at + 1 : at + len(form)] = "+" * (len(form) - 1)
                break


def split_again(words: Words, kinds: list[str], at: int) -> None:
    """Give the further words of what turned out to be no cue their own kinds back."""
    for i in range(at + 1, len(kinds)):
        if kinds[i] != "+":
            break
        kinds[i] = words.kinds[i]


def form_at(words: Words, kinds: str, at: int) -> str:
    """Give the whole cue that begins with a word, in lower case."""
    end = at + 1
    while kinds[end : end + 1] == "+":
        end += 1
    return " ".join(words.texts[at:end]).lower()
