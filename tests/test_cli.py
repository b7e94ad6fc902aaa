"""The command: what it prints, what it refuses and how, and how it gets on with pipes and encodings."""

from __future__ import annotations

import io
import json
import os
import runpy
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import newsparse
from newsparse import Story
from newsparse._cli import main
from newsparse._cli.account import account

SENTENCE = 'Harbour master Bo Lund said last week: "We sail at dawn – without “Pip”."'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Write a story of one sentence to a file."""
    file = tmp_path / "story.txt"
    file.write_text(SENTENCE, encoding="utf-8")
    return file


class Failing(io.FileIO):
    """A file in the place of standard output that cannot be written to."""

    encoding = "utf-8"

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(path.with_name("out"), "w")
        self.error = error

    def write(self, _: object) -> int:
        """Fail."""
        raise self.error


def run(*arguments: str, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command as a process of its own."""
    command = [sys.executable, "-m", "newsparse", *arguments]
    environment = {**os.environ, **environment}
    return subprocess.run(command, input=given, capture_output=True, check=False, timeout=60, env=environment)  # noqa: S603


def complaint(capsys: pytest.CaptureFixture[str], arguments: Sequence[str]) -> str:
    """Run the command where it must fail, and give the one line that it says."""
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith("newsparse: ")
    return err.removeprefix("newsparse: ").rstrip("\n")


class TestOptions:
    """What can be asked for."""

    def test_text(self, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The account is what is printed unless JSON is asked for."""
        assert main([str(path)]) == 0
        assert capsys.readouterr().out == account(newsparse.parse(SENTENCE)) + "\n"

    @pytest.mark.parametrize("option", [["--json"], ["--format", "json"]])
    def test_json(self, option: list[str], path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Everything, with all letters as they are."""
        assert main([str(path), *option, "--published", "2026-09-14"]) == 0
        story = newsparse.parse(SENTENCE, published="2026-09-14")
        assert capsys.readouterr().out == newsparse.to_json(story, indent=2) + "\n"

    def test_published(self, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The publication day places what is relative to it."""
        assert main([str(path), "--published", "2026-09-14"]) == 0
        assert "last week  2026-W37 (2026-09-07 to 2026-09-13)" in capsys.readouterr().out

    @pytest.mark.parametrize(("option", "is_there"), [("--headline", True), ("--no-headline", False)])
    def test_headline(self, option: str, is_there: bool, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The user decides whether the first paragraph is one."""
        path.write_text("Bo sails again\n\nThe ferry left.", encoding="utf-8")
        assert main([str(path), option, "--json"]) == 0
        assert (json.loads(capsys.readouterr().out)["headline"] is not None) is is_there

    def test_version(self, capsys: pytest.CaptureFixture[str]) -> None:
        """As the package says it."""
        with pytest.raises(SystemExit, match="0"):
            main(["--version"])
        assert capsys.readouterr().out == f"newsparse {newsparse.__version__}\n"

    def test_module(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        """``python -m newsparse`` is the same command."""
        monkeypatch.setattr(sys, "argv", ["newsparse", "--version"])
        monkeypatch.delitem(sys.modules, "newsparse.__main__", raising=False)
        with pytest.raises(SystemExit, match="0"):
            runpy.run_module("newsparse", run_name="__main__")
        assert capsys.readouterr().out == f"newsparse {newsparse.__version__}\n"

    def test_help(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Every option is explained."""
        with pytest.raises(SystemExit, match="0"):
            main(["--help"])
        out = capsys.readouterr().out
        assert all(option in out for option in ("STORY.txt", "--published", "--no-headline", "--format", "--json"))


class TestReading:
    """Where stories come from."""

    def test_byte_order_mark(self, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """It is no character of the story."""
        path.write_bytes(b"\xef\xbb\xbf" + SENTENCE.encode())
        assert main([str(path), "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["text"] == SENTENCE

    def test_line_ends_are_kept(self, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Places count the characters that are in the file."""
        path.write_bytes(b"One.\r\n\r\nTwo.\r\n")
        assert main([str(path), "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["text"] == "One.\r\n\r\nTwo.\r\n"

    def test_standard_input(self) -> None:
        """A dash reads it, as UTF-8 whatever the locale says."""
        done = run("-", "--json", given=SENTENCE.encode(), PYTHONIOENCODING="latin-1")
        assert (done.returncode, done.stderr) == (0, b"")
        assert json.loads(done.stdout)["text"] == SENTENCE

    def test_replaced_standard_input(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        """Its bytes are what is read, whatever its encoding."""
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SENTENCE.encode()), encoding="ascii"))
        assert main(["-", "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["text"] == SENTENCE

    def test_closed_standard_input(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        """There is nothing to read."""
        monkeypatch.setattr(sys, "stdin", None)
        assert complaint(capsys, ["-"]) == "standard input is closed"


class TestComplaints:
    """What cannot be done is said in one line, with exit code 2."""

    def test_no_such_file(self, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The path and the reason."""
        missing = str(path.with_name("none.txt"))
        assert complaint(capsys, [missing]) == f"{missing}: No such file or directory"

    def test_directory(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A folder is no story."""
        assert complaint(capsys, [str(tmp_path)]) == f"{tmp_path}: Is a directory"

    def test_other_encoding(self, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The byte that is not UTF-8 is named with its place in the file, byte order mark counted."""
        path.write_bytes(b"\xef\xbb\xbfcaf\xe9 noir")
        assert complaint(capsys, [str(path)]) == f"{path}: not UTF-8: it has the byte 0xe9 at offset 6"

    @pytest.mark.parametrize("day", ["2026-13-45", "Monday", "", "14/9/2026", "2026-09-14\nx"])
    def test_bad_date(self, day: str, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The option and what was given for it."""
        said = complaint(capsys, [str(path), "--published", day])
        assert said.startswith("--published: ")
        assert said.endswith(repr(day))

    @pytest.mark.parametrize(
        "arguments", [[], ["a", "b"], ["a", "--frob"], ["a", "--format", "xml"], ["a", "--publ", "b"]]
    )
    def test_bad_arguments(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """One line here too, with the way to the help."""
        with pytest.raises(SystemExit, match="2"):
            main(arguments)
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith("newsparse: ")
        assert err.endswith("; see newsparse --help\n")
        assert err.count("\n") == 1

    def test_as_a_process(self, path: Path) -> None:
        """The exit code reaches the shell, and there is no traceback."""
        path.write_bytes(b"\xff\xfe")
        done = run(str(path))
        assert done.returncode == 2
        assert done.stderr.decode().splitlines() == [f"newsparse: {path}: not UTF-8: it has the byte 0xff at offset 0"]


class TestWriting:
    """Pipes that close, disks that are full, encodings that lack letters."""

    def test_closed_pipe(self, path: Path) -> None:
        """Who reads only the first lines has read enough: no message, exit code 0."""
        reading, writing = os.pipe()
        os.close(reading)
        command = [sys.executable, "-m", "newsparse", str(path), "--json"]
        done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, check=False, timeout=60)  # noqa: S603
        os.close(writing)
        assert (done.returncode, done.stderr) == (0, b"")

    def test_nobody_reads(
        self, path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The same inside one process: what is still to be written goes nowhere."""
        with Failing(path, BrokenPipeError()) as out:
            monkeypatch.setattr(sys, "stdout", out)
            assert main([str(path)]) == 0
            assert os.write(out.fileno(), b"the rest") == 8
        assert path.with_name("out").read_bytes() == b""
        assert capsys.readouterr().err == ""

    def test_full_disk(self, path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        """That is said in one line like everything else."""
        with Failing(path, OSError(28, "No space left on device")) as out:
            monkeypatch.setattr(sys, "stdout", out)
            assert main(["--no-headline", str(path)]) == 2
        assert capsys.readouterr().err == "newsparse: standard output: No space left on device\n"

    def test_letters_that_the_encoding_lacks(self, path: Path) -> None:
        """They are escaped; the page is printed all the same."""
        done = run(str(path), PYTHONIOENCODING="ascii")
        assert (done.returncode, done.stderr) == (0, b"")
        assert rb"dawn \u2013 without" in done.stdout

    def test_json_where_the_encoding_lacks_letters(self, path: Path) -> None:
        """The escapes are JSON's own."""
        path.write_text("Zoë said: “🙂.”", encoding="utf-8")
        done = run(str(path), "--json", PYTHONIOENCODING="ascii")
        assert json.loads(done.stdout)["text"] == "Zoë said: “🙂.”"

    def test_output_without_an_encoding(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A text buffer in the place of standard output takes every letter."""
        out = io.StringIO()
        monkeypatch.setattr(sys, "stdout", out)
        assert main([str(path), "--json"]) == 0
        assert json.loads(out.getvalue())["text"] == SENTENCE

    def test_interrupted(self, path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        """Ctrl-C is no error to talk about."""

        def interrupt(*_: object, **__: object) -> Story:
            raise KeyboardInterrupt

        monkeypatch.setattr(newsparse, "parse", interrupt)
        assert main([str(path)]) == 130
        assert capsys.readouterr() == ("", "")
