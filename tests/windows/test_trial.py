"""The parts of the trial that need no Wine: registries and papers compared, steps told."""

from __future__ import annotations

import os
from argparse import Namespace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from windows import wine
from windows.trial.__main__ import steps
from windows.trial.desktop import differ
from windows.trial.printing import first_difference, text_of
from windows.trial.stage import Stage
from windows.trial.steps import Failed, Step, Trial, at_most, expect
from windows.wine import TooSlow, differences, parsed

# -- registry ------------------------------------------------------------------------------

EXPORT = r"""Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\Software\Lierre]
@="Lierre \"neuf\""
"Schema"=dword:00000004
"Bytes"=hex(7):43,00,3a,\
  00,00,00

[HKEY_USERS\S-1-5-21-0-0-0-1000\Software\Lierre]
"Name"="Zoé"

[HKEY_USERS\S-1-5-19]
"""


def test_an_export_is_read_with_its_user_called_the_current_one() -> None:
    assert parsed(EXPORT) == {
        r"HKEY_LOCAL_MACHINE\Software\Lierre": {
            "@": r'"Lierre \"neuf\""',
            "Schema": "dword:00000004",
            "Bytes": "hex(7):43,00,3a,  00,00,00",
        },
        r"HKEY_CURRENT_USER\Software\Lierre": {"Name": '"Zoé"'},
        r"HKEY_USERS\S-1-5-19": {},
    }


def test_what_a_program_leaves_in_the_registry_is_told() -> None:
    before = parsed(EXPORT)
    after = parsed(
        EXPORT.replace("00000004", "00000005").replace("S-1-5-19", "S-1-5-20")
        + "[HKEY_CURRENT_USER\\Software\\Wine\\Debug]\n[HKEY_LOCAL_MACHINE\\Hardware\\X]\n"
    )
    assert differences(before, before) == []
    assert differences(before, after) == [
        r"changed: HKEY_LOCAL_MACHINE\Software\Lierre Schema",
        r"gone: HKEY_USERS\S-1-5-19",
        r"new: HKEY_USERS\S-1-5-20",
    ]


def test_a_program_named_like_wine_is_not_wine() -> None:
    after = parsed("[HKEY_CURRENT_USER\\Software\\Winery]\n[HKEY_CURRENT_USER\\Consoles]\n")
    assert len(differences({}, after)) == 2


@pytest.mark.parametrize(
    ("path", "called"),
    [
        ("/w/drive_c/users/Zoé Łękawska/a.pdf", r"C:\users\Zoé Łękawska\a.pdf"),
        ("/w/drive_c", "C:\\"),
        ("/w/drive_cd/a.pdf", r"Z:\w\drive_cd\a.pdf"),
    ],
)
def test_files_have_their_name_of_windows(path: str, called: str) -> None:
    assert wine.windows_path(Path(path), Path("/w/drive_c")) == called


# -- papers and pictures -------------------------------------------------------------------


def _paper(*pages: str) -> bytes:
    file = BytesIO()
    canvas = Canvas(file)
    for page in pages:
        text = canvas.beginText(50, 700)
        text.textLines(page)
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def test_papers_are_read_line_by_line_and_compared() -> None:
    linux, windows = _paper("Lundi\nCouture", "Mardi"), _paper("Lundi\nCuisine", "Mardi")
    assert text_of(linux) == ["Lundi", "Couture", "Mardi"]
    assert first_difference(text_of(linux), text_of(linux)) == ""
    assert first_difference(text_of(linux), text_of(windows)) == "only on Linux: Couture"
    assert first_difference([], ["-- Mardi"]) == "only on Windows: -- Mardi"


def test_a_blinking_cursor_is_no_difference() -> None:
    blank, cursor, word = (Image.new("RGB", (100, 50), "white") for _number in range(3))
    cursor.paste("black", (10, 10, 12, 30))
    word.paste("black", (10, 10, 60, 30))
    assert not differ(blank, cursor)
    assert differ(blank, word)


# -- steps ---------------------------------------------------------------------------------


def _passes() -> str:
    return "12 files"


def _fails() -> str:
    raise Failed("nothing is there")


def _breaks() -> str:
    raise OSError("no room\nleft " + "x" * 500)


def _trial(*steps: Step) -> tuple[int, list[str]]:
    said: list[str] = []
    code = Trial(said.append, lambda _text: None, lambda: 5.0).run(steps)
    return code, [" ".join(line.split()) for line in said]


def test_each_step_is_told_in_a_line() -> None:
    code, said = _trial(Step("a", "Install", _passes, 5), Step("b", "Use", _passes, 5, ["a"]))
    assert code == 0
    assert said == [
        "passed Install 12 files 0.0 s",
        "passed Use 12 files 0.0 s",
        "all passed: 2 steps, 0 s",
    ]


def test_a_failure_keeps_back_what_stands_on_it_and_nothing_else() -> None:
    code, said = _trial(
        Step("a", "Install", _fails, 5),
        Step("b", "Use", _passes, 5, ["a"]),
        Step("c", "Remove", _passes, 5, ["b"]),
        Step("d", "Other", _passes, 5),
    )
    assert code == 1
    assert said == [
        "FAILED Install nothing is there 0.0 s",
        "left out Use needs: a 0.0 s",
        "left out Remove needs: b 0.0 s",
        "passed Other 12 files 0.0 s",
        "3 of 4 FAILED: 4 steps, 0 s",
    ]


def test_what_a_step_needs_comes_before_it(tmp_path: Path) -> None:
    planned = steps(Stage(tmp_path), Namespace(twice=True, as_built=False))
    names = [step.name for step in planned]
    assert len(set(names)) == len(names)
    for at, step in enumerate(planned):
        assert set(step.needs) <= set(names[:at]), step.name


def test_a_reason_is_one_short_line() -> None:
    _code, said = _trial(Step("a", "Install", _breaks, 5))
    assert said[0].startswith("FAILED Install OSError: no room left")
    assert len(said[0]) < 260


@pytest.mark.skipif(os.name == "nt", reason="the trial runs on Linux")
def test_a_step_that_takes_too_long_is_stopped() -> None:
    with pytest.raises(TooSlow, match="0.02 s"), at_most(0.02):
        while True:
            pass


def test_what_is_expected_is_said_when_it_is_not_so() -> None:
    expect(True, "never said")
    with pytest.raises(Failed, match="two files"):
        expect(False, "two files")
