"""The public face: which names there are, how they are called, what they tell, and what importing them costs."""

from __future__ import annotations

import doctest
import importlib.resources
import inspect
import subprocess
import sys

import attrs
import pytest

import newsparse
from doors import DOORS

SIGNATURES = {
    # a star: what comes after it is passed by name
    "parse": "text * published headline lexicon",
    "parse_headline": "text * lexicon",
    "find_quotes": "text * lexicon",
    "find_quoted_spans": "text * lexicon",
    "find_percentages": "text * lexicon",
    "find_roles": "text * lexicon",
    "find_people": "text * lexicon",
    "find_dates": "text * published lexicon",
    "parse_percentage": "text * lexicon",
    "parse_date": "text * published lexicon",
    "to_dict": "result",
    "to_json": "result * indent ensure_ascii",
}
RESULTS = {
    "DateMention": "start end text start_date end_date granularity iso",
    "Excerpt": "start end text",
    "Headline": "start end text body kicker label publisher attribution quoted is_question",
    "HeadlineAttribution": "speaker cue",
    "NamedRole": "start end text person role organization is_former is_kinship relation",
    "Organization": "name mentions",
    "Percentage": "start end text value high unit approximation change whole claim source",
    "Person": "name honorifics given family suffixes nickname pronouns mentions",
    "Poll": "source figures",
    "Quote": "start end text kind act content speaker cue addressee found_by",
    "QuotedTerm": "start end text",
    "Speaker": "mention name entity resolved_by",
    "Story": "text published headline paragraphs quotes thoughts quoted_spans quoted_terms people organizations roles "
    "percentages polls dates",
}
KINDS = {
    "Approximation": "about more_than less_than at_least at_most",
    "Change": "up down",
    "Granularity": "day week month quarter year",
    "PercentUnit": "percent point basis_point",
    "QuoteAct": "speech thought",
    "QuoteKind": "direct mixed indirect",
    "Resolution": "named pronoun role carried context none",
    "RoleRelation": "before after copula with",
}
OTHERS = {"ENGLISH", "Lexicon", "ParseError", "__version__"}

BUDGET = 0.1
"""Seconds of processor time that the import may take: regex and attrs, which it needs, take a third of that."""


def test_names() -> None:
    """These names are public, and no others."""
    assert len(newsparse.__all__) == len(set(newsparse.__all__))
    assert set(newsparse.__all__) == {*SIGNATURES, *RESULTS, *KINDS, *OTHERS}


def test_dir() -> None:
    """What ``dir()`` shows beside the public names are rooms that one may enter by name."""
    shown = {name for name in dir(newsparse) if not name.startswith("_")} | {"__version__"}
    rooms = {name for name in shown if inspect.ismodule(getattr(newsparse, name))}
    assert shown - rooms == set(newsparse.__all__)


@pytest.mark.parametrize("name", SIGNATURES)
def test_signature(name: str) -> None:
    """Arguments after the first are passed by name; the lexicon is English unless another is passed."""
    parameters = inspect.signature(getattr(newsparse, name)).parameters.values()
    by_position = [parameter.name for parameter in parameters if parameter.kind is not parameter.KEYWORD_ONLY]
    by_name = [parameter.name for parameter in parameters if parameter.kind is parameter.KEYWORD_ONLY]
    assert " ".join([*by_position, "*", *by_name] if by_name else by_position) == SIGNATURES[name]
    defaults = {parameter.name: parameter.default for parameter in parameters}
    assert defaults.get("lexicon", newsparse.ENGLISH) is newsparse.ENGLISH
    assert defaults.get("published") in (None, inspect.Parameter.empty)


@pytest.mark.parametrize("name", RESULTS)
def test_result(name: str) -> None:
    """A result is a frozen, slotted, hashable attrs class; what stands somewhere is an Excerpt."""
    cls = getattr(newsparse, name)
    fields = [field.name for field in attrs.fields(cls)]
    assert " ".join(fields) == RESULTS[name]
    assert cls.__setattr__ is not object.__setattr__
    assert all("__slots__" in vars(base) for base in cls.__mro__[:-1])
    assert cls.__hash__ is not None
    assert issubclass(cls, newsparse.Excerpt) == ({"start", "end"} <= set(fields))


@pytest.mark.parametrize("name", KINDS)
def test_kind(name: str) -> None:
    """A kind is a string with the annotators' words for values."""
    cls = getattr(newsparse, name)
    assert issubclass(cls, str)
    assert " ".join(cls) == KINDS[name]


@pytest.mark.parametrize("name", sorted({*SIGNATURES, *RESULTS, *KINDS, "Lexicon", "ParseError"}))
def test_examples(name: str) -> None:
    """Every public name is shown at work where it is described."""
    described = getattr(newsparse, name)
    assert doctest.DocTestParser().get_examples(inspect.getdoc(described) or "")


@pytest.mark.parametrize("wrong", [b"47%", None, 47, ["47%"]], ids=repr)
@pytest.mark.parametrize("door", DOORS)
def test_wrong_type(door: str, wrong: object) -> None:
    """What is no string is turned away at every door, by an error that names the type that came and the one wanted."""
    with pytest.raises(TypeError, match=rf"str.*{type(wrong).__name__}|{type(wrong).__name__}.*str"):
        DOORS[door](wrong)  # type: ignore[arg-type]  # which is the mistake


@pytest.mark.parametrize("wrong", ["the Ides of March", "2021-13-01", "", "15/03/2021"])
def test_wrong_publication_day(wrong: str) -> None:
    """A publication day that is none is a ParseError, which shows what was handed in."""
    for door in (newsparse.parse, newsparse.find_dates, newsparse.parse_date):
        with pytest.raises(newsparse.ParseError) as caught:
            door("May 2021", published=wrong)
        assert caught.value.text == wrong


def test_version() -> None:
    """The version is a released one, or one on the way."""
    assert newsparse.__version__.split(".")[0].isdigit()


def test_typed() -> None:
    """Type checkers are told that the package is typed."""
    assert (importlib.resources.files("newsparse") / "py.typed").is_file()


def test_lexicon_is_passed() -> None:
    """A word that is added to a lexicon counts for whoever passes it, and for nobody else."""
    text = 'Bo Lund opined: "We sail at dawn."'
    ours = newsparse.ENGLISH.adding(reporting_verbs=["opine"])
    cues = [quote.cue and quote.cue.text for quote in newsparse.find_quotes(text, lexicon=ours)]
    assert cues == ["opined"]
    assert newsparse.parse(text, lexicon=ours).quotes == newsparse.find_quotes(text, lexicon=ours)


def _in_a_new_interpreter(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout  # noqa: S603


def test_import_is_quiet() -> None:
    """Importing loads none of what only some need, and sets up no logging."""
    code = """if True:
        import logging, sys
        before = list(logging.root.handlers), logging.root.level, set(logging.root.manager.loggerDict)
        import newsparse
        after = list(logging.root.handlers), logging.root.level, set(logging.root.manager.loggerDict)
        print({"argparse", "asyncio", "cattrs", "dateparser", "socket"} & sys.modules.keys(), before == after)"""
    assert _in_a_new_interpreter(code) == "set() True\n"


def test_text_without_dates_needs_no_dateparser() -> None:
    """Reading a text in which no date stands does not load what values dates."""
    code = """if True:
        import sys, newsparse
        newsparse.parse('"We sail," Bo Lund said.')
        print("dateparser" in sys.modules)"""
    assert _in_a_new_interpreter(code) == "False\n"


def test_import_time() -> None:
    """The import stays within its budget, in the best of five tries."""
    code = """if True:
        import time
        start = time.process_time()
        import newsparse
        print(time.process_time() - start)"""
    assert min(float(_in_a_new_interpreter(code)) for _ in range(5)) < BUDGET
