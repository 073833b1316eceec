"""The windows one after the other, on real data folders."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from lierre_desktop import paths
from lierre_desktop.centre import settings, timetable
from lierre_desktop.centre.founding import found, span_from
from lierre_desktop.database import vault
from lierre_desktop.database.connection import OpenCentre, open_centre
from lierre_desktop.database.errors import StorageTrouble
from lierre_desktop.gui import app as program
from lierre_desktop.gui import desk, instance, last_time, look
from lierre_desktop.gui.copies import Copies
from lierre_desktop.gui.desk import backup_state, build_window
from lierre_desktop.gui.main_window import MainWindow
from lierre_desktop.gui.page import Page
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.session import Cause, Ending
from lierre_desktop.gui.translator import Languages
from lierre_desktop.gui.unlock import UnlockWindow
from lierre_desktop.gui.welcome import NewCentre, WelcomeWindow
from lierre_desktop.i18n import _

PASSPHRASE = "sept mots de lierre sur un vieux mur"
CHEAP = vault.Cost(8, 1, 1)
NOW = datetime(2026, 11, 10, 11, 20)


@pytest.fixture
def languages(qapp: QApplication) -> Languages:
    return Languages(qapp)


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a centre on its first day, made once: tests copy it."""
    folder = tmp_path_factory.mktemp("founded") / "data"
    opened, _done = found(folder, PASSPHRASE, cost=CHEAP)
    opened.close()
    return folder


@pytest.fixture
def centre(founded: Path, tmp_path: Path) -> Iterator[OpenCentre]:
    folder = tmp_path / "data"
    shutil.copytree(founded, folder)
    with open_centre(folder, PASSPHRASE) as opened:
        yield opened


@pytest.fixture
def window(
    qtbot: QtBot, centre: OpenCentre, tmp_path: Path, languages: Languages
) -> Iterator[MainWindow]:
    made = build_window(centre, Preferences(tmp_path), languages, lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    look.set_discreet(False)


def test_the_first_day_then_every_other(qtbot: QtBot, tmp_path: Path, languages: Languages) -> None:
    folder = paths.private_folder(tmp_path / "Zoé Łękawska")
    key = tmp_path / "Clé" / "Sauvegardes"
    run = program.Program(folder, Preferences(folder), languages, cost=CHEAP)
    run.open_first_window()
    assert isinstance(run.window, WelcomeWindow)
    wanted = NewCentre("Centre du Parc", "Claire Humbert", PASSPHRASE, "lierre", key)
    opened = run.create(wanted)
    run.open_main_window(opened)
    assert isinstance(run.window, MainWindow)
    assert settings.load().centre == "Centre du Parc"
    assert opened.database.actor == "Claire Humbert"
    assert timetable.count_to_enter(timetable.monday_of(date.today()), 0) == 0
    run.window.close()
    run.close()
    (copy,) = paths.backup_folder(folder).glob("*.lierre-backup")
    assert (key / copy.name).read_bytes() == copy.read_bytes()
    again = program.Program(folder, Preferences(folder), languages)
    again.open_first_window()
    assert isinstance(again.window, UnlockWindow)
    again.window.ui.passphrase_edit.setText(PASSPHRASE)
    again.window.ui.unlock_button.click()
    qtbot.waitUntil(lambda: isinstance(again.window, MainWindow))
    season = timetable.season_of(date.today())
    assert timetable.sessions(*season)
    again.window.close()
    again.close()


def test_the_demo_of_someone_else_is_left_alone(
    qtbot: QtBot, tmp_path: Path, languages: Languages
) -> None:
    folder = paths.private_folder(tmp_path / "data")
    run = program.Program(folder, Preferences(folder), languages, cost=CHEAP)
    demo = run.build_demo(lambda _count, _total: None)
    assert not (folder / "demo.part").exists()
    said: list[StorageTrouble] = []
    with open_centre(demo, program.DEMO_PASSPHRASE):
        assert run.build_demo(lambda _count, _total: None) == demo  # this week's is kept
        run.open_demo(demo, said.append)
    assert len(said) == 1 and run.window is None
    run.open_demo(demo, said.append)
    assert isinstance(run.window, MainWindow)
    assert run.window.ui.centre_label.text() == _("Demonstration")
    run.window.close()
    run.close()


def test_a_centre_whose_pages_cannot_be_shown_is_closed(
    centre: OpenCentre, tmp_path: Path, languages: Languages, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object) -> None:
        raise LookupError

    monkeypatch.setattr(desk, "build_window", fail)
    run = program.Program(centre.folder, Preferences(tmp_path), languages)
    with pytest.raises(LookupError):
        run.open_main_window(centre)
    assert not run.has_centre and centre.database.is_closed()
    open_centre(centre.folder, PASSPHRASE).close()


def test_the_data_are_closed_even_if_their_copy_fails_badly(
    centre: OpenCentre, tmp_path: Path, languages: Languages, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_copies: Copies) -> None:
        raise LookupError

    run = program.Program(centre.folder, Preferences(tmp_path), languages)
    run.open_main_window(centre)
    monkeypatch.setattr(Copies, "make_on_closing", fail)
    with pytest.raises(LookupError):
        run.close_data()
    assert not run.has_centre and centre.database.is_closed()
    run.close()


class Application(QObject):
    """One that is told to quit at once."""

    aboutToQuit = Signal()  # noqa: N815 - Qt's name

    def exec(self) -> int:
        return 0


@pytest.mark.parametrize("failure", [None, LookupError()])
def test_the_next_window_waits_until_the_copies_are_carried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: Exception | None
) -> None:
    lock = instance.WindowLock(tmp_path)
    assert lock.take()
    held: list[bool] = []

    class Closing(program.Program):
        def open_first_window(self, backup: Path | None = None) -> None:
            assert (tmp_path / paths.SESSION_NAME).exists()

        def close_centre(self) -> bool:
            held.append(lock.held)
            if failure is not None:
                raise failure
            return True

    for name, given in (("Program", Closing), ("application", Application)):
        monkeypatch.setattr(program, name, given)
    monkeypatch.setattr(instance, "claim", lambda *_given: lock)
    for name in ("start", "_quit_when_told"):
        monkeypatch.setattr(program, name, lambda *_given: None)
    with nullcontext() if failure is None else pytest.raises(LookupError):
        program.run(tmp_path)
    assert held == [True] and not lock.held
    assert not (tmp_path / paths.SESSION_NAME).exists()


def test_a_folder_that_cannot_be_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    boxes: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda *said: boxes.append(said[2]))
    (tmp_path / "file").write_text("in the way")
    assert program.run(tmp_path / "file") == 4
    assert boxes and boxes[0] in capsys.readouterr().err


def test_hidden_names_are_in_no_toast(window: MainWindow, qtbot: QtBot) -> None:
    from lierre_desktop.centre import participants
    from lierre_desktop.gui.perform import perform

    look.set_discreet(True)
    data = participants.ParticipantData(last_name="Zorglub", first_name="Anne")
    assert perform(window, lambda: participants.save(data)) is not None
    assert "Zorglub" not in window.toast.words
    assert window.toast.isVisible()


def test_a_disk_fault_while_reading_is_said_not_crashed(
    window: MainWindow, centre: OpenCentre
) -> None:
    class Failing(Page):
        def reload(self) -> None:
            raise StorageTrouble()

    page = Failing(window)
    page.show()
    page.refresh()
    assert window.message_bar.isVisible()


def test_a_bad_ending_is_told_at_the_top_of_today(window: MainWindow, tmp_path: Path) -> None:
    last_time.tell(window, Ending(Cause.UNKNOWN, "", None, NOW, 1, ""), tmp_path)
    page = window.page("today")
    first = page.body.itemAt(0) if page is not None else None
    assert first is not None and isinstance(first.widget(), last_time.LastTime)


def test_a_refusal_stays_with_its_page(window: MainWindow) -> None:
    window.show_refusal("Rien à imprimer.")
    window.go("week")
    assert not window.message_bar.isVisible()
    window.show_trouble(StorageTrouble())
    window.go("people")
    assert window.message_bar.isVisible()


def test_the_backup_light_follows(window: MainWindow, centre: OpenCentre, tmp_path: Path) -> None:
    from lierre_desktop.database import backup

    copies = Copies(centre, Preferences(tmp_path))
    assert backup_state(copies, datetime.now()).tone == "attention"
    before = window.ui.backup_line.words
    backup.make(centre.database, paths.backup_folder(centre.folder), "test")
    window.tick()
    assert window.ui.backup_line.words != before
    assert backup_state(copies, datetime.now()).tone == "success"


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        (date(2026, 11, 24), date(2026, 11, 23), date(2027, 8, 31)),
        (date(2027, 7, 1), date(2027, 6, 28), date(2028, 8, 31)),
    ],
)
def test_a_new_centre_plans_from_this_week_on(today: date, first: date, last: date) -> None:
    assert span_from(today) == (first, last)
