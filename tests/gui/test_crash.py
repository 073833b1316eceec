"""When the program is at fault: nothing personal is written, and the user can go on."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from lierre_desktop import paths
from lierre_desktop.gui import crash

SECRET = "Zeynep Arslan, 06 39 98 12 47"


def failure() -> BaseException:
    """A bug in the program, caused by another, both with a person's name in their text."""
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as first:
            raise ValueError(SECRET) from first
    except ValueError as second:
        return second


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    handler = crash.keep_log(tmp_path / "logs")
    yield tmp_path / "logs" / crash.LOG_NAME
    logging.getLogger().removeHandler(handler)
    handler.close()


def test_the_report_says_where_and_never_what() -> None:
    report = crash.describe(failure())
    assert "ValueError" in report
    assert "KeyError" in report
    assert "test_crash.py:" in report
    assert "Zeynep" not in report
    assert str(Path.home()) not in report


def test_the_program_s_own_files_are_named_from_its_folder() -> None:
    with pytest.raises(AttributeError) as caught:
        paths.private_folder("no path")  # type: ignore[arg-type]
    assert "  paths.py:" in crash.describe(caught.value)


def test_those_of_an_installed_program_are_named_alike() -> None:
    compiled = compile("1 / 0", "lierre_desktop/gui/people/page.py", "eval")
    with pytest.raises(ZeroDivisionError) as caught:
        eval(compiled)
    assert "  gui/people/page.py:1 <module>" in crash.describe(caught.value)


def test_the_log_holds_no_value(log: Path, caplog: pytest.LogCaptureFixture) -> None:
    shown: list[str] = []
    crash.CrashHandler(shown.append).caught(ValueError, failure(), None)
    logging.getLogger("elsewhere").error("seen", exc_info=failure())
    written = log.read_text(encoding="utf-8")
    assert "ValueError" in written
    assert "elsewhere seen" in written
    assert "Zeynep" not in written
    assert len(shown) == 1
    assert "Zeynep" not in shown[0]
    caplog.clear()


def test_the_log_is_private_and_does_not_grow_for_ever(
    log: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for _number in range(40):
        logging.getLogger("elsewhere").error("x" * 40_000)
    files = list(log.parent.iterdir())
    assert sum(file.stat().st_size for file in files) < 1_200_000
    if sys.platform != "win32":
        assert log.parent.stat().st_mode & 0o077 == 0
    caplog.clear()


def test_a_fault_while_telling_is_not_told_again(caplog: pytest.LogCaptureFixture) -> None:
    told: list[str] = []

    def show(report: str) -> None:
        told.append(report)
        handler.caught(ValueError, failure(), None)

    handler = crash.CrashHandler(show)
    handler.caught(ValueError, failure(), None)
    assert len(told) == 1
    caplog.clear()


def test_the_hooks_are_taken_over(monkeypatch: pytest.MonkeyPatch) -> None:
    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))
    monkeypatch.setattr("threading.excepthook", lambda seen: None)
    handler = crash.CrashHandler(lambda report: None)
    handler.install()
    assert sys.excepthook == handler.caught


def test_the_dialog_lets_the_user_go_on(qtbot: QtBot, qapp: QApplication) -> None:
    crash.show_dialog("ValueError\n  gui/page.py:1 reload")
    crash.show_dialog("ValueError\n  gui/page.py:2 reload")
    boxes = [each for each in qapp.topLevelWidgets() if isinstance(each, QMessageBox)]
    assert len(boxes) == 1
    assert "page.py:1" in boxes[0].detailedText()
    boxes[0].buttons()[0].click()
    qtbot.waitUntil(
        lambda: not [each for each in qapp.topLevelWidgets() if isinstance(each, QMessageBox)]
    )
