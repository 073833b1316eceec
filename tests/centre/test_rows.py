"""The small checks of every text."""

from __future__ import annotations

import pytest

from lierre_desktop.centre import rows
from lierre_desktop.centre.changes import InvalidInput


@pytest.mark.parametrize("char", ["\ufffe", "\uffff", "\ufdd0", "\ufdef", "\U0001ffff", "\x07"])
def test_what_no_file_may_hold_is_refused(char: str) -> None:
    for check in (rows.line, rows.paragraphs):
        with pytest.raises(InvalidInput) as error:
            check("motive", f"Déménage{char} en mai")
        assert error.value.field == "motive"


@pytest.mark.parametrize("text", ["Éléonore 😀", "كريم", "\ufdf2", "\ufffd", "deux\nlignes"])
def test_other_texts_stay(text: str) -> None:
    assert rows.paragraphs("motive", text)
