"""The scripts that measure: each runs and prints its table. How long things take is nothing that a test can know."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest

import newsparse
from benchmarks import linear, peers, process, speed
from benchmarks.clock import seconds, table
from benchmarks.corpus import Article, generated, read
from benchmarks.families import FAMILIES

STORY = {"text": "Ferry 'late'\n\nBo Lund said: \"We sail.\"", "title": "Ferry late", "published": "2026-03-03"}


class TestCorpus:
    """Stories to measure on."""

    def test_generated_again(self) -> None:
        """A number gives the same story, wherever one begins to count."""
        assert list(generated(8))[5:] == list(generated(3, first=5))

    def test_generated_anew(self) -> None:
        """Another number gives another story."""
        stories = list(generated(50))
        assert len({story.text for story in stories}) == len(stories)
        assert all("{" not in story.text for story in stories)

    def test_generated_is_news(self) -> None:
        """Every story has something for most functions to find, and its headline stands on top."""
        for story in generated(10):
            parsed = newsparse.parse(story.text, published=story.published)
            assert parsed.headline
            assert parsed.headline.text == story.headline
            assert parsed.quotes
            assert parsed.people
            assert parsed.dates

    def test_first_story(self) -> None:
        """The templates draw the same on every machine."""
        (story,) = generated(1)
        headline = "Gonoondmouth Harbour Trust wants the fish market to move to the north quay"
        assert (story.headline, story.published) == (headline, "2021-03-15")

    def test_folder(self, tmp_path: Path) -> None:
        """Texts alone: the first line is the headline, and the day is one of ours."""
        (tmp_path / "heron.txt").write_text(STORY["text"], encoding="utf-8")
        assert list(read(tmp_path)) == [Article(STORY["text"], "2021-03-15", "Ferry 'late'")]

    @pytest.mark.parametrize("name", ["stories.jsonl", "stories.jsonl.gz"])
    def test_lines(self, tmp_path: Path, name: str) -> None:
        """A line a story, packed or not; title and day are taken where they are given."""
        lines = f"{json.dumps(STORY)}\n{json.dumps({'text': 'Fog'})}\n".encode()
        (tmp_path / name).write_bytes(gzip.compress(lines) if name.endswith("gz") else lines)
        expected = [Article(STORY["text"], "2026-03-03", "Ferry late"), Article("Fog", "2021-03-15", "Fog")]
        assert list(read(tmp_path / name)) == expected


class TestClock:
    """What the scripts share."""

    def test_repeated(self) -> None:
        """What is over too soon to be measured is done again."""
        runs: list[None] = []
        taken = seconds(lambda: runs.append(None), enough=0.01)
        assert len(runs) > 1
        assert 0 < taken < 0.01

    def test_table(self) -> None:
        """Names to the left, figures to the right."""
        assert list(table([("a", "b"), ("long", "10")])) == ["a      b", "long  10"]


class TestSpeed:
    """Stories a second."""

    def test_generated(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Without stories it writes some."""
        assert speed.main(["--generated", "1", "--rounds", "1"]) == 0
        counted, heading, *rows = capsys.readouterr().out.splitlines()
        assert counted.startswith("1 stories, ")
        assert "x Y" in heading
        functions = {name for name in newsparse.__all__ if name.startswith(("find_", "parse"))}
        assert {row.split()[0] for row in rows} == {"Y", *functions} - {"parse_date", "parse_percentage"}
        assert rows[0].split()[1] == "1.0"

    def test_against(self, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        """What is installed is measured, what raises errors is said to, and what is not there is named."""
        library = peers.Peer("loads", "find_dates", lambda _: lambda story: story.text.upper())
        broken = peers.Peer("dumps", "find_people", lambda _: lambda story: 1 // story.text.count("\0"))
        others = {"json": library, "pickle": broken, "no_such_library": library}
        monkeypatch.setattr(peers, "PEERS", others)
        (tmp_path / "stories.jsonl").write_text(json.dumps(STORY), encoding="utf-8")
        assert speed.main([str(tmp_path / "stories.jsonl"), "--rounds", "1", "--against"]) == 0
        written = capsys.readouterr().out.partition("\nOn 1 of the stories")[2].splitlines()
        assert [row.split()[:3] for row in written[2:4]] == [["json", "loads", "1"], ["pickle", "dumps", "0"]]
        assert "find_dates" in written[2]
        assert written[4] == "not installed: no_such_library"
        assert written[5].startswith("left out: textacy, ")

    def test_dateparser(self) -> None:
        """The one peer that comes with us is called in a way that works."""
        story = Article("The fog came on 3 March 2019.", "2021-03-15", "")
        found = peers.PEERS["dateparser"].load([story])(story)
        assert isinstance(found, list)
        assert "3 March 2019" in found[0][0]

    def test_no_stories(self, tmp_path: Path) -> None:
        """An empty folder is a failure."""
        assert speed.main([str(tmp_path)]) == 1


class TestProcess:
    """Import, first story, memory."""

    def test_main(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Times of new processes, then memory at a tenth, half and all of the stories, and after so much text."""
        assert process.main(["--runs", "1", "--stories", "4", "--megabytes", "0.004"]) == 0
        times, memory = (part.splitlines() for part in capsys.readouterr().out.split("\n\n"))
        assert [float(row.split()[-1].replace(",", "")) > 0 for row in times[1:]] == [True] * 5
        assert [row.split(" stories")[0] for row in memory[2:]] == ["after 1", "after 2", "after 4"]


class TestLinear:
    """Twice the text, twice the time."""

    def test_main(self, capsys: pytest.CaptureFixture[str]) -> None:
        """It measures the families asked for."""
        linear.main(["--megabytes", "0.001", "--only", "hyphens with"])
        heading, *rows, summary = capsys.readouterr().out.splitlines()
        assert "s a MB" in heading
        assert [row.split("  ")[0] for row in rows] == [name for name in FAMILIES if "hyphens with" in name]
        assert summary.startswith(f"{len(rows)} families, ")

    @pytest.mark.parametrize(
        ("clock", "printed", "code"),
        [
            (lambda size: size * 2e-6, "2.00  2.00 2.00  4.000", 0),
            (lambda size: size * 5e-6, "5.00  2.00 2.00  4.000  slow", 1),
            (lambda size: size**2 * 1e-12, "1.00  4.00 4.00  4.000  steep", 1),
            (lambda size: size**2 * 1e-10, "50.00  4.00 4.00  0.500  slow and steep", 1),
        ],
        ids=["in proportion", "slow", "steep", "hopeless"],
    )
    def test_limits(
        self,
        clock: Callable[[int], float],
        printed: str,
        code: int,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """A family that is over a limit is marked, and fails the run."""
        monkeypatch.setattr(linear, "seconds", lambda read: clock(len(read.args[0])))
        assert linear.main(["--only", "hyphens with words"]) == code
        (row,) = capsys.readouterr().out.splitlines()[1:-1]
        assert row.split() == ["hyphens", "with", "words", *printed.split()]

    def test_tried_again(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """One slow moment of the machine breaks no limit: the best of the tries counts."""
        moods = iter([9.0, *[1.0] * 99])
        monkeypatch.setattr(linear, "seconds", lambda read: len(read.args[0]) * 1e-6 * next(moods))
        costs = linear.measured(FAMILIES["hyphens"], 8)
        assert not costs.too_steep

    def test_patience(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where a small text takes long, no large one is read."""
        monkeypatch.setattr(linear, "seconds", lambda read: len(read.args[0]) ** 2 * 1e-3)
        costs = linear.measure(FAMILIES["hyphens"], 1000)
        assert max(costs.seconds) < 1000
        assert costs.too_steep

    def test_nothing(self) -> None:
        """No family of that name is a failure."""
        assert linear.main(["--only", "no such thing"]) == 1

    def test_lengths(self) -> None:
        """A family gives as many characters as are asked for, give or take what must be whole."""
        lengths = {name: (len(family(1000)), len(family(2000))) for name, family in FAMILIES.items()}
        wrong = {name for name, (one, two) in lengths.items() if not (990 <= one <= 1000 and 1990 <= two <= 2000)}
        assert not wrong
