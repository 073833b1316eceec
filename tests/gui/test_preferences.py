"""What the computer remembers, and what it makes of a file that was tampered with."""

from __future__ import annotations

from pathlib import Path

import pytest

from lierre_desktop.gui.look import Scheme
from lierre_desktop.gui.preferences import FILE_NAME, Preferences


def test_choices_are_found_again(tmp_path: Path) -> None:
    first = Preferences(tmp_path)
    first.language, first.scheme, first.text_size, first.discreet = "en", Scheme.DARK, 125, True
    first.settings.sync()
    again = Preferences(tmp_path)
    kept = (again.language, again.scheme, again.text_size, again.discreet)
    assert kept == ("en", Scheme.DARK, 125, True)


def test_the_first_day_is_french_and_as_the_computer_is(preferences: Preferences) -> None:
    kept = (preferences.language, preferences.scheme, preferences.text_size, preferences.discreet)
    assert kept == ("fr", Scheme.SYSTEM, 100, False)


@pytest.mark.parametrize("wrong", ["", "%%%", "9999", "[", "dark=1"])
def test_a_damaged_file_falls_back(tmp_path: Path, wrong: str) -> None:
    lines = f"[General]\nlanguage={wrong}\n[look]\nscheme={wrong}\ntext_size={wrong}\n"
    (tmp_path / FILE_NAME).write_text(lines, encoding="utf-8")
    read = Preferences(tmp_path)
    assert (read.language, read.scheme, read.text_size) == ("fr", Scheme.SYSTEM, 100)
