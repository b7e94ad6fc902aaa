"""Settings of the whole suite: how long Hypothesis searches, and which newsparse is tested."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import newsparse

collect_ignore = [
    "fuzz/target.py",  # needs atheris, which is no dependency
    "typing",  # is for type checkers
]

settings.register_profile(
    "quick",
    max_examples=100,
    deadline=None,  # the first example pays for compiling the patterns
    derandomize=True,  # a run says the same of the same code
    suppress_health_check=[
        HealthCheck.too_slow,  # whole stories are long examples
        HealthCheck.differing_executors,  # the laws share their test of heaps
    ],
)
settings.register_profile("long", settings.get_profile("quick"), max_examples=20_000, derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))  # --hypothesis-profile=long goes before it


def pytest_sessionstart(session: pytest.Session) -> None:
    """Refuse to test the source tree where what is shipped is to be tested."""
    tested = Path(newsparse.__file__).resolve().parent
    if os.environ.get("CI") and tested == session.config.rootpath / "newsparse":
        message = f"CI tests an installed newsparse, and {tested} is the source tree"
        raise pytest.UsageError(message)
