"""What a cue of each kind may take, found out by trying: every opening below with every content."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

import newsparse
from newsparse._parsers.quotes import rules
from newsparse._parsers.quotes.frames import Frame
from newsparse._parsers.quotes.lines import lines
from newsparse._scan import Text

__all__ = ["complements"]

_OPENINGS = (  # one for each kind of cue
    "The mate said",
    "The mate told the crew",
    "The survey found",
    "The mate hoped",
    "The mate came back, saying",
    "The mate came back, telling the crew",
    "According to the mate,",
    "The mate implored the crew",
    "The mate came back, imploring the crew",
    "The mate called the ferry",
    "The mate came back, calling the ferry",
    "The mate chanted",
    "The mate came back, chanting",
    "The meeting ended in cries of",
    "The mate:",
)
_CONTENTS = (
    "that the ferry was late",
    "the ferry was late",
    "whether the ferry was late",
    "to stay ashore",
    '"a wreck"',
    '"We sail."',
)


def complements(path: str) -> Iterator[str]:
    """Write the table: a column for each kind of content, a row for the kinds of cue that take the same."""
    module, _, name = path.rpartition(".")
    kinds = getattr(importlib.import_module(module), name)
    openings = {_frame(opening).cue_letter: opening for opening in _OPENINGS}
    if unlike := openings.keys() ^ kinds.keys():
        message = f"{name} and the openings in {__file__} are not about the same kinds of cue: {sorted(unlike)}"
        raise ValueError(message)
    yield f"| letters | cues | {' | '.join(f'*{content}*' for content in _CONTENTS)} |"
    yield "| --- | --- |" + " :-: |" * len(_CONTENTS)
    alike: dict[tuple[str, ...], list[str]] = {}
    for kind in kinds:
        cells = tuple("yes" if _is_found(openings[kind], content) else "" for content in _CONTENTS)
        alike.setdefault(cells, []).append(kind)
    for cells, group in alike.items():
        letters = " ".join(f"`{kind}`" for kind in group if kind)
        cues = "; ".join(_with_bold_cue(openings[kind]) for kind in group)
        yield f"| {letters} | {cues} | {' | '.join(cells)} |"


def _frame(opening: str) -> Frame:
    (line,) = lines(Text(f'{opening} "We sail."', newsparse.ENGLISH))
    return rules.find(line)[-1].result


def _with_bold_cue(opening: str) -> str:
    cue = _frame(opening).cue
    return f"{opening[: cue.start]}**{opening[cue.start : cue.end]}**{opening[cue.end :]}" if cue else opening


def _is_found(opening: str, content: str) -> bool:
    sentence = f"{opening} {content}." if content[-1] != '"' else f"{opening} {content}"
    story = newsparse.parse(sentence, headline=False)
    said = content.removeprefix("that ").strip('"')
    return any(said in piece.text for quote in (*story.quotes, *story.thoughts) for piece in quote.content)
