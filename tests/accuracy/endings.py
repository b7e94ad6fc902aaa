"""Fit the weights by which a reported clause ends at a joint or goes on.

    python tests/accuracy/endings.py CORPUS

CORPUS is what score.py takes. Of each annotated attribution whose content stands behind its cue, every joint up to the
annotated end is a choice: the end, or not. The fitted weights go into ``newsparse/_parsers/quotes/joints.py`` by hand.
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from accuracy.attributions import Stretch
from accuracy.corpora import Annotated
from accuracy.fitting import Choice, having, report
from newsparse._parsers.quotes import rules
from newsparse._parsers.quotes.endings import certain_end
from newsparse._parsers.quotes.frames import Frame
from newsparse._parsers.quotes.joints import FEATURES, joints
from newsparse._parsers.quotes.lines import Line, lines
from newsparse._scan import Text
from newsparse.lexicons import ENGLISH

__all__ = ["choices", "main"]


def main(argv: list[str] | None = None) -> int:
    """Print how often the choice is right, and the weights: those of the package, and those fitted."""
    return report(__doc__, FEATURES, choices, argv)


def choices(story: Annotated) -> Iterator[Choice]:
    """Give the choices of a story."""
    contents = {start: a.content for a in story.attributions for start, _ in a.cue}
    for line in lines(Text(story.text, ENGLISH)):
        for claim in rules.find(line):
            frame = claim.result
            if frame.after and not frame.is_relative and frame.cue and frame.cue.start in contents:
                yield from _of_content(line, frame, contents[frame.cue.start])


def _of_content(line: Line, frame: Frame, content: Sequence[Stretch]) -> Iterator[Choice]:
    """Give the choices up to where an annotated content ends, if it lies in the line, behind the cue."""
    starts = [item.start for item in line.items]
    behind = [place for place in content if frame.cue and frame.cue.end <= place[0] and place[1] <= line.items[-1].end]
    if not behind:
        return
    first, end = bisect_left(starts, behind[0][0]), bisect_left(starts, behind[-1][1])
    for joint in joints(line, frame.cue_letter, first, certain_end(line, frame, first)):
        if joint.at <= end:
            is_end = joint.at == end
            yield [(having(FEATURES, joint.printed), is_end), ((), not is_end)]


if __name__ == "__main__":
    raise SystemExit(main())
