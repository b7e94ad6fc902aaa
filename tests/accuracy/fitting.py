"""Fit the weights of features: those that make the annotated candidate of each choice the likeliest one.

It is a conditional logit, found by gradient ascent. What is a yes or no is a choice between a candidate with features
and one without any.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from accuracy.corpora import Annotated, read
from newsparse._parsers.quotes.features import Feature

__all__ = ["Choice", "crossed", "fit", "having", "report", "right"]

Choice = list[tuple[tuple[int, ...], bool]]
"""Candidates: the numbers of the features that each has, and whether it is the annotated one."""

_ROUNDS, _STEP = 300, 4.0  # enough for weights to settle to one decimal
_FOLDS = 5


def having(features: Sequence[Feature], printed: str) -> tuple[int, ...]:
    """Give the numbers of the features that something printed has."""
    return tuple(number for number, feature in enumerate(features) if feature.looks.search(printed))


def fit(found: Sequence[Choice], features: int) -> list[float]:
    """Give the weights, of so many features, under which the annotated candidates are likeliest."""
    decided = [choice for choice in found if any(right for _, right in choice)]
    weights = [0.0] * features
    for _ in range(_ROUNDS if decided else 0):
        slope = [0.0] * features
        for choice in decided:
            chances = [math.exp(_sum(weights, has)) for has, _ in choice]
            rightly = sum(chance for chance, (_, right) in zip(chances, choice, strict=True) if right)
            for chance, (has, is_right) in zip(chances, choice, strict=True):
                pull = (chance / rightly if is_right else 0.0) - chance / sum(chances)
                for number in has:
                    slope[number] += pull
        weights = [weight + _STEP * rise / len(decided) for weight, rise in zip(weights, slope, strict=True)]
    return weights


def right(found: Sequence[Choice], weights: Sequence[float]) -> int:
    """Count the choices in which the candidate of the greatest sum, of equal ones the first, is the annotated one."""
    return sum(max(choice, key=lambda candidate: _sum(weights, candidate[0]))[1] for choice in found if choice)


def crossed(stories: Sequence[Sequence[Choice]], features: int) -> int:
    """Count the same where every fifth of the stories is judged by weights that were fitted on the others."""
    total = 0
    for fold in range(_FOLDS):
        others = [choice for number, story in enumerate(stories) if number % _FOLDS != fold for choice in story]
        weights = fit(others, features)
        total += sum(right(story, weights) for story in stories[fold::_FOLDS])
    return total


def report(
    about: str | None,
    features: Sequence[Feature],
    choices: Callable[[Annotated], Iterable[Choice]],
    argv: list[str] | None,
) -> int:
    """Print how often the choice is right, and the weights: those of the package, and those fitted."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    stories = [[*choices(story)] for story in read(parser.parse_args(argv).corpus)]
    found = [choice for story in stories for choice in story]
    ours = [feature.weight for feature in features]
    fitted = fit(found, len(features))
    print(f"{len(found)} choices, right: {right(found, ours)}")
    print(f"with fitted weights: {right(found, fitted)}, cross-validated: {crossed(stories, len(features))}")
    for feature, old, new in zip(features, ours, fitted, strict=True):
        print(f"{feature.name:32} {old:5.1f} {new:5.1f}")
    return 0 if found else 1


def _sum(weights: Sequence[float], has: Sequence[int]) -> float:
    return sum(weights[number] for number in has)
