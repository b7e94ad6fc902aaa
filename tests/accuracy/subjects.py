"""Fit the weights by which the subject of a further cue is chosen.

    python tests/accuracy/subjects.py CORPUS

CORPUS is what score.py takes. Wherever a cue without a subject beside it is annotated, newsparse's candidates are asked
which of them is the annotated source. The fitted weights go into ``newsparse/_parsers/quotes/subjects.py`` by hand.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from accuracy.attributions import Stretch, same_source
from accuracy.corpora import Annotated
from accuracy.fitting import Choice, having, report
from newsparse._parsers.quotes import rules
from newsparse._parsers.quotes.lines import Line, lines
from newsparse._parsers.quotes.subjects import FEATURES, Candidate, candidates
from newsparse._scan import Text
from newsparse.lexicons import ENGLISH

__all__ = ["choices", "main"]


def main(argv: list[str] | None = None) -> int:
    """Print how often the choice is right, and the weights: those of the package, and those fitted."""
    return report(__doc__, FEATURES, choices, argv)


def choices(story: Annotated) -> Iterator[Choice]:
    """Give the choices of a story."""
    sources = {place: a.source for a in story.attributions for start, end in a.cue for place in range(start, end)}
    for line in lines(Text(story.text, ENGLISH)):
        for cue, at in _cues(line):
            if source := sources.get(cue):
                yield [
                    (having(FEATURES, candidate.printed), _is_right(story.text, source, candidate))
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


if __name__ == "__main__":
    raise SystemExit(main())
