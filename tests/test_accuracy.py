"""The project's own scorer: reading corpora, pairing, counting, and the page of figures."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from accuracy import endings, errors, fitting, page, score, subjects
from accuracy.attributions import Attribution, Tally, pairs, same_source
from accuracy.corpora import Annotated, from_standoff, read

if TYPE_CHECKING:
    from pathlib import Path

TEXT = 'Orla Finch, the engineer, said the weir "will hold". Tam Okoro doubts it.'
STANDOFF = """\
T1\tSource 0 24\tOrla Finch, the engineer
T2\tCue 26 30\tsaid
T3\tContent 31 51\tthe weir "will hold"
E1\tAttribution:T2 Source:T1 Content:T3
T4\tSource 53 62\tTam Okoro
T5\tContent 70 72\tit
R1\tAttribution Arg1:T4 Arg2:T5
T6\tNote 0 4\tOrla
"""
SAID = Attribution(source=[(0, 24)], cue=[(26, 30)], content=[(31, 51)])
DOUBTED = Attribution(source=[(53, 62)], cue=[], content=[(70, 72)])


def test_standoff() -> None:
    """Spans that an event or a relation links are one attribution; other kinds of spans are none."""
    assert from_standoff(STANDOFF.splitlines()) == [SAID, DOUBTED]


def test_folder(tmp_path: Path) -> None:
    """A text and its standoff file may lie in different folders; the name gives the day."""
    (tmp_path / "text").mkdir()
    (tmp_path / "text" / "heron_2026-03-03_weir.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "heron_2026-03-03_weir.ann").write_text(STANDOFF, encoding="utf-8")
    (story,) = read(tmp_path)
    assert (story.text, story.published, story.attributions) == (TEXT, "2026-03-03", [SAID, DOUBTED])


def test_pairs_by_content() -> None:
    """Half of the characters must be shared; marks and stops at the edges do not count."""
    near = Attribution(source=[], cue=[], content=[(40, 52)])
    wide = Attribution(source=[], cue=[], content=[(31, 50)])
    assert pairs(TEXT, [SAID], [near, wide]) == [(0, 1)]
    assert pairs(TEXT, [DOUBTED], [wide]) == []


def test_source_is_right_by_its_name_alone() -> None:
    """The annotated source may hold an apposition that the found one leaves out."""
    assert same_source(TEXT, [(0, 24)], [(0, 10)])
    assert same_source(TEXT, [(0, 24)], [(0, 24)])
    assert not same_source(TEXT, [(0, 24)], [(53, 62)])
    assert not same_source(TEXT, [(0, 24)], [])
    assert same_source(TEXT, [], [])


def test_tally() -> None:
    """Counts of all attributions and of those with marks."""
    tally = Tally()
    tally.add(TEXT, [SAID, DOUBTED], [SAID])
    (_, quoted), (_, every) = tally.rows()
    assert (quoted.annotated, quoted.found, quoted.right, quoted.with_speaker) == (1, 1, 1, 1)
    assert (every.annotated, every.found, every.right, every.with_speaker) == (2, 1, 1, 1)
    assert every.f1(every.right) == 200 / 3
    assert Tally().every.f1(0) == 0.0


def test_score_and_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From JSON lines to figures to the page."""
    story = {"text": TEXT, "attributions": [{"source": [[0, 24]], "cue": [[26, 30]], "content": [[31, 51]]}]}
    corpus, figures, others = (tmp_path / name for name in ("corpus.jsonl", "figures.json", "others.json"))
    corpus.write_text(json.dumps(story) + "\n", encoding="utf-8")
    assert score.main([str(corpus), "--json", str(figures)]) == 0
    assert "1 stories" in capsys.readouterr().out
    sure = {"acc": 50.0, "of": 2}
    rows = {"people": {"p": 50.0, "r": 100.0, "f1": 66.7, "gold": 1}, "who": sure, "none": {"acc": None, "of": 0}}
    others.write_text(json.dumps({"stories": rows}), encoding="utf-8")
    mistakes = tmp_path / "mistakes.json"
    corpus.write_text(json.dumps(story).replace("[[0, 24]]", "[[53, 62]]"), encoding="utf-8")
    assert errors.main([str(corpus), "--json", str(mistakes), "--examples", "1"]) == 0
    assert 'Tam Okoro | said | the weir "will hold" (found: Orla Finch)' in capsys.readouterr().out
    assert page.main([str(figures), str(mistakes), str(others)]) == 0
    written = capsys.readouterr().out
    assert "development figures" in written
    assert "| attributions with quotation marks | 1 | 1 | 100 | 100 |" in written
    assert "| people | 50.0 | 100.0 | 66.7 |  | 1 |" in written
    assert "| who |  |  |  | 50.0 % | 2 |" in written
    assert "| another speaker | wrong speaker: two different ones | 1 |" in written
    assert "| none |" not in written


@pytest.mark.parametrize(
    ("text", "annotated", "kinds"),
    [
        ('Orla Finch said: "It holds."', ("Orla Finch", "said", "It holds."), []),
        ('Orla Finch said: "It holds."', ("", "said", "It holds."), ["speaker too many"]),
        ('Orla Finch told Tam Okoro: "It holds."', ("Tam Okoro", "told", "It holds."), ["another speaker"]),
        ('She was met with chants of "no weir".', ("She", "chants of", "no weir"), ["speaker missing"]),
        ("Orla Finch was livid: it leaks.", ("Orla Finch", "was livid", "it leaks"), ["cue not listed"]),
        ("Much was said there.", ("", "said", "there"), ["shape not covered"]),
        ("It leaks.", ("", "", "It leaks."), ["no cue annotated"]),
        (
            "Orla Finch said it was down.",
            ("Finch", "said", "down"),
            ["content cut differently", "false: same cue"],
        ),
        ("Finch said it was down.", ("Finch", "Finch", "down"), ["given to another cue", "false: other cue"]),
        ("Orla Finch said it was down. I left.", ("", "", "left"), ["no cue annotated", "false: nothing there"]),
    ],
)
def test_mistakes(text: str, annotated: tuple[str, str, str], kinds: list[str]) -> None:
    """Each miss, wrong speaker and false find has a class."""
    stretches = ([(text.index(words), text.index(words) + len(words))] if words else [] for words in annotated)
    story = Annotated(text, None, [Attribution(*stretches)])
    assert [mistake.kind for mistake in errors.mistakes(story)] == kinds


def test_mistake_without_marks() -> None:
    """It is told apart from those in quotations."""
    (mistake,) = errors.mistakes(Annotated(TEXT, None, [SAID, DOUBTED]))
    assert not mistake.has_marks


def test_subjects(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the subject nearest to a further cue is always the source, its features come to weigh most."""
    text = 'The trial ended after Orla Finch had measured the weir, calling it "a sieve".'
    start, end, cue = text.index("Orla"), text.index(" had"), text.index("calling")
    attribution = {"source": [[start, end]], "cue": [[cue, cue + 7]], "content": [[cue + 8, len(text) - 1]]}
    stories = tmp_path / "stories.jsonl"
    stories.write_text(json.dumps({"text": text, "attributions": [attribution]}), encoding="utf-8")
    assert subjects.main([str(stories)]) == 0
    assert capsys.readouterr().out.startswith("1 choices, right: 1\nwith fitted weights: 1, cross-validated: 0\n")
    (choice,) = subjects.choices(*read(stories))
    assert [right for _, right in choice] == [False, True]


def test_subjects_of_nothing(tmp_path: Path) -> None:
    """A corpus without a choice fits nothing."""
    assert subjects.main([str(tmp_path)]) == 1
    assert fitting.fit([], 2) == [0.0, 0.0]


def test_endings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each joint up to the annotated end is a choice; nothing is asked of content that stands before its cue."""
    text = "Orla Finch said the mill, which is old, will close, leaving the weir dry. It rained, she said."
    cue, end, last = text.index("said"), text.index(", leaving"), text.rindex("said")
    story = {
        "text": text,
        "attributions": [
            {"source": [[0, 10]], "cue": [[cue, cue + 4]], "content": [[cue + 5, end]]},
            {"source": [], "cue": [[last, last + 4]], "content": [[text.index("It"), text.index(", she")]]},
        ],
    }
    stories = tmp_path / "stories.jsonl"
    stories.write_text(json.dumps(story), encoding="utf-8")
    (found,) = read(stories)
    assert [choice[0][1] for choice in endings.choices(found)] == [False, False, True]
    assert endings.main([str(stories)]) == 0
    assert capsys.readouterr().out.startswith("3 choices, right: 2\nwith fitted weights: 3, ")


def test_cross_validation() -> None:
    """A fifth that differs from the others is judged by them."""
    usual, odd = [[((0,), True), ((), False)]], [[((0,), False), ((), True)]]
    assert fitting.right(odd, fitting.fit(odd, 1)) == 1
    assert fitting.crossed([usual, usual, odd, usual, usual], 1) == 4


def test_source_that_is_a_relative_pronoun() -> None:
    """It is what it refers to."""
    text = 'They met Orla Finch, who measured the weir and called it "a sieve".'
    pronoun, cue = text.index("who"), text.index("called")
    story = Annotated(text, None, [Attribution([(pronoun, pronoun + 3)], [(cue, cue + 6)], [(cue + 7, len(text) - 1)])])
    assert [[right for _, right in choice] for choice in subjects.choices(story)] == [[False, True]]
