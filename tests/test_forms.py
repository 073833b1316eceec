"""The forms: generated from ui/*.ui, in step with them, and in the words of each language."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import dev

FORMS = sorted(dev.FORMS.glob("*.ui"))


def test_generated_forms_are_what_designer_says() -> None:
    with ThreadPoolExecutor() as pool:
        fresh = dict(zip(FORMS, pool.map(dev.generated_form, FORMS), strict=True))
    stale = [
        form.name
        for form, text in fresh.items()
        if not dev.form_module(form).exists()
        or dev.form_module(form).read_text(encoding="utf-8") != text
    ]
    assert FORMS
    assert not stale, "type: python3 dev.py forms"


def test_no_generated_form_outlives_its_source() -> None:
    generated = set(dev.GENERATED.glob("ui_*.py"))
    assert generated == {dev.form_module(form) for form in FORMS}
