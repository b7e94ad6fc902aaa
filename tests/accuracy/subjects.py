"""Fit the weights by which the subject of a further cue is chosen.

    python tests/accuracy/subjects.py CORPUS

CORPUS is what score.py takes. Wherever a cue without a subject beside it is annotated, newsparse's candidates are asked
which of them is the annotated source; the weights of the features are those that make the right ones most likely
(a conditional logit, by gradient ascent). They go into ``newsparse/_parsers/quotes/subjects.py`` by hand.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from accuracy.attributions import Stretch, same_source
from accuracy.corpora import Annotated, read
from newsparse._parsers.quotes import rules
from newsparse._parsers.quotes.lines import Line, lines
from newsparse._parsers.quotes.subjects import FEATURES, Candidate, candidates
from newsparse._scan import Text
from newsparse.lexicons import ENGLISH

__all__ = ["choices", "fit", "main"]

Choice = list[tuple[list[bool], bool]]
"""The candidates before one cue: which features each has, and whether it is the annotated source."""

_ROUNDS = 300
_STEP = 4.0


def main(argv: list[str] | None = None) -> int:
    """Print how often the choice is right, and the weights: those of the package, and those fitted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    found = [choice for story in read(parser.parse_args(argv).corpus) for choice in choices(story)]
    ours = [feature.weight for feature in FEATURES]
    fitted = fit(found)
    print(f"{len(found)} cues, right: {_right(found, ours)}, with fitted weights: {_right(found, fitted)}")
    for feature, old, new in zip(FEATURES, ours, fitted, strict=True):
        print(f"{feature.name:24} {old:5.1f} {new:5.1f}")
    return 0 if found else 1


def choices(story: Annotated) -> Iterator[Choice]:
    """Give the choices of a story."""
    sources = {place: a.source for a in story.attributions for start, end in a.cue for place in range(start, end)}
    for line in lines(Text(story.text, ENGLISH)):
        for cue, at in _cues(line):
            if source := sources.get(cue):
                yield [
                    (
                        [bool(feature.looks.search(candidate.printed)) for feature in FEATURES],
                        _is_right(story.text, source, candidate),
                    )
                    for candidate in candidates(line, at)
                ]


def _is_right(text: str, source: Sequence[Stretch], candidate: Candidate) -> bool:
    """Whether a candidate is the annotated source, or what that refers to, if it is a relative pronoun."""
    start, end = source[0]
    is_relative = text[start:end].lower() in {"that", "which", "who"}
    refers = is_relative and text[candidate.speaker.end : start] in {" ", ", "}
    return refers or same_source(text, source, [candidate.speaker])


def _cues(line: Line) -> Iterator[tuple[int, int]]:
    """Give each cue whose subject is looked for before it, and the item that it begins with."""
    for claim in rules.find(line):
        if claim.rule in {"second_cue", "statement_ing"} and claim.result.cue:
            yield claim.result.cue.start, claim.start


def fit(found: Sequence[Choice]) -> list[float]:
    """Give the weights under which the annotated sources are most likely."""
    decided = [choice for choice in found if any(right for _, right in choice)]
    weights = [0.0] * len(FEATURES)
    for _ in range(_ROUNDS if decided else 0):
        slope = [0.0] * len(FEATURES)
        for choice in decided:
            chances = [math.exp(_sum(weights, features)) for features, _ in choice]
            rightly = sum(chance for chance, (_, right) in zip(chances, choice, strict=True) if right)
            for chance, (features, right) in zip(chances, choice, strict=True):
                pull = (chance / rightly if right else 0.0) - chance / sum(chances)
                slope = [a + pull * has for a, has in zip(slope, features, strict=True)]
        weights = [a + _STEP * b / len(decided) for a, b in zip(weights, slope, strict=True)]
    return weights


def _right(found: Sequence[Choice], weights: Sequence[float]) -> int:
    return sum(max(choice, key=lambda candidate: _sum(weights, candidate[0]))[1] for choice in found if choice)


def _sum(weights: Sequence[float], features: Sequence[bool]) -> float:
    return sum(weight for weight, has in zip(weights, features, strict=True) if has)


if __name__ == "__main__":
    raise SystemExit(main())
