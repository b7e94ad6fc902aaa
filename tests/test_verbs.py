"""How the forms of verbs are derived from their entries."""

from __future__ import annotations

import re

import pytest

from newsparse.lexicons import ENGLISH, Lexicon
from newsparse.lexicons.verbs import TENSES, forms_of

_ATTRIBUTING = ["reporting_verbs", "quoting_verbs", "urging_verbs", "naming_verbs", "finding_verbs", "thought_verbs"]


class TestVerbForms:
    """Forms follow from the base form."""

    @pytest.mark.parametrize(
        "forms",
        [
            "warn warns warned warned warning",
            "argue argues argued argued arguing",
            "agree agrees agreed agreed agreeing",
            "deny denies denied denied denying",
            "say says said said saying",
            "write writes wrote written writing",
            "stress stresses stressed stressed stressing",
            "admit admits admitted admitted admitting",
            "quip quips quipped quipped quipping",
            "answer answers answered answered answering",
            "vow vows vowed vowed vowing",
            "echo echoes echoed echoed echoing",
            "coo coos cooed cooed cooing",
        ],
    )
    def test_derived(self, forms: str) -> None:
        """Each form is found, and what it can be."""
        base, *_ = forms.split()
        for form, tense in zip(forms.split(), TENSES, strict=True):
            assert ENGLISH.verb_forms[form].base == base
            assert tense in ENGLISH.verb_forms[form].tenses

    @pytest.mark.parametrize(
        ("entry", "forms"),
        [
            ("mimic", "mimic mimics mimicked mimicking"),
            ("untie", "untie unties untied untying"),
            ("signal", "signal signals signalled signalling signaled signaling"),
            ("opined", "opined opining"),
            ("denied", "denied denying"),
            ("decreed", "decreed decreeing"),
            ("denying", "denied denying"),
            ("carols", "carol carols carolled carolling caroled caroling"),
            ("hushes", "hush hushes hushed hushing"),
            ("defies", "defy defies defied defying"),
            ("succeed", "succeed succeeds succeeded succeeding"),
            ("wring: wrings, wrung, wrung, wringing", "wring wrings wrung wringing"),
            ("hear: hears, heard, heard", "hear hears heard"),
            ("chew over", "chew over,chews over,chewed over,chewing over"),
            ("", ""),
            (":", ""),
        ],
    )
    def test_added(self, entry: str, forms: str) -> None:
        """An entry of a user's own brings its forms, also where it is a form itself."""
        ours = Lexicon(**{name: frozenset() for name in _ATTRIBUTING} | {"quoting_verbs": frozenset({entry})})
        assert set(ours.verb_forms) == set(forms.split("," if "," in forms else None))
        assert {group for form in ours.verb_forms.values() for group in form.groups} <= {"quoting"}

    def test_questions(self) -> None:
        """A form tells whether it can carry a clause, follow "has", or end in -ing."""
        forms = ENGLISH.verb_forms
        assert (forms["warned"].is_finite, forms["warned"].is_participle, forms["warned"].is_ing) == (True, True, False)
        assert (forms["written"].is_finite, forms["written"].is_participle) == (False, True)
        assert (forms["wrote"].is_finite, forms["wrote"].is_participle) == (True, False)
        assert (forms["warning"].is_finite, forms["warning"].is_ing) == (False, True)

    def test_groups(self) -> None:
        """A verb of several lists tells all of them."""
        assert ENGLISH.verb_forms["suggested"].groups == {"reporting", "urging", "finding"}

    def test_read_only(self) -> None:
        """The forms cannot be changed, for whoever has the same lexicon shares them."""
        with pytest.raises(TypeError):
            ENGLISH.verb_forms["hummed"] = ENGLISH.verb_forms["said"]  # type: ignore[index]

    @pytest.mark.parametrize("name", [*_ATTRIBUTING, "rise_verbs", "fall_verbs"])
    def test_written_well(self, name: str) -> None:
        """A verb has one entry; its odd forms are one a tense, and every form is a word."""
        entries = getattr(ENGLISH, name)
        assert len({entry.partition(":")[0] for entry in entries}) == len(entries)
        for entry in entries:
            assert entry.count(",") in ((2, 3) if ":" in entry else (0,)), entry
            assert all(re.fullmatch(r"[a-z-]+(?: [a-z]+)*", form) for form, _ in forms_of(entry)), entry
