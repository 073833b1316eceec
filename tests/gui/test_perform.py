"""Commands from the screen: refused beside the field, announced when done; long works."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop.centre.changes import Changes, Done, InvalidInput
from lierre_desktop.database.errors import StorageTrouble
from lierre_desktop.gui.components import Field, Form
from lierre_desktop.gui.page import Page
from lierre_desktop.gui.perform import Report, Stopped, perform, run_in_background

SAVED = Done(Changes.PARTICIPANTS, "Zeynep ajoutée", 7)


class FakeHost(QWidget):
    """A window that remembers what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []
        self.page = QWidget(self)

    def announce_done(self, done: Done, offers: object = ()) -> None:
        self.told.append(done)

    def show_trouble(self, trouble: StorageTrouble) -> None:
        self.told.append(trouble)

    def show_refusal(self, message: str) -> None:
        self.told.append(message)


@pytest.fixture
def host(qtbot: QtBot) -> FakeHost:
    host = FakeHost()
    qtbot.addWidget(host)
    return host


def refused() -> Done:
    raise InvalidInput("last_name", "Écrire un nom.")


def test_what_is_done_is_announced(host: FakeHost) -> None:
    assert perform(host.page, lambda: SAVED) is SAVED
    assert host.told == [SAVED]


def test_what_is_refused_is_shown_beside_its_field(host: FakeHost) -> None:
    field = Field("Nom", QLineEdit(), parent=host)
    form = Form({"last_name": field}, host.show_refusal)
    assert perform(host.page, refused, form) is None
    assert field.editor.property("state") == "error"
    perform(host.page, lambda: SAVED, form)
    assert field.editor.property("state") == ""


def test_without_a_form_the_window_says_why(host: FakeHost) -> None:
    assert perform(host.page, refused) is None
    assert host.told == ["Écrire un nom."]


def test_trouble_is_the_window_s_to_show(host: FakeHost) -> None:
    trouble = StorageTrouble("The disk is full.", "Free some space, then save again.")

    def full() -> Done:
        raise trouble

    assert perform(host.page, full) is None
    assert host.told == [trouble]


def test_a_bug_is_not_hidden(host: FakeHost) -> None:
    def wrong() -> Done:
        raise KeyError("session")

    with pytest.raises(KeyError):
        perform(host.page, wrong)


def test_a_page_alone_still_reloads(qtbot: QtBot) -> None:
    class Alone(Page):
        shows = Changes.PARTICIPANTS
        reloads = 0

        def reload(self) -> None:
            self.reloads += 1

    page = Alone()
    qtbot.addWidget(page)
    page.show()
    before = page.reloads
    inside = QWidget(page)
    perform(inside, lambda: SAVED)
    assert page.reloads == before + 1
    perform(inside, lambda: Done(Changes.CALENDAR, ""))
    assert page.reloads == before + 1


# -- long works -----------------------------------------------------------------------------


class Listener:
    """Hears a work, and knows in which thread."""

    def __init__(self) -> None:
        self.heard: list[object] = []
        self.threads: set[threading.Thread] = set()

    def hear(self, *what: object) -> None:
        self.heard.append(what if len(what) > 1 else what[0])
        self.threads.add(threading.current_thread())

    def start(self, parent: QWidget, work: Callable[[Report], object]) -> Callable[[], None]:
        return run_in_background(parent, work, self.hear, self.hear, self.hear).stop


def test_a_work_runs_aside_and_reports_here(qtbot: QtBot, host: FakeHost) -> None:
    threads: list[threading.Thread] = []

    def work(report: Report) -> str:
        threads.append(threading.current_thread())
        report(1, 2)
        report(2, 2)
        return "fini"

    listener = Listener()
    listener.start(host, work)
    qtbot.waitUntil(lambda: listener.heard == [(1, 2), (2, 2), "fini"])
    assert threads != [threading.main_thread()]
    assert listener.threads == {threading.main_thread()}


def test_a_work_can_be_stopped(qtbot: QtBot, host: FakeHost) -> None:
    stopping = threading.Event()

    def work(report: Report) -> None:
        stopping.wait(5)
        report(1, 2)

    listener = Listener()
    stop = listener.start(host, work)
    stop()
    stopping.set()
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert isinstance(listener.heard[0], Stopped)


def test_trouble_in_a_work_is_told(qtbot: QtBot, host: FakeHost) -> None:
    def work(report: Report) -> None:
        raise StorageTrouble("The disk is full.", "Free some space.")

    listener = Listener()
    listener.start(host, work)
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert isinstance(listener.heard[0], StorageTrouble)


def test_a_bug_in_a_work_is_told_and_reaches_the_crash_dialog(qtbot: QtBot, host: FakeHost) -> None:
    def work(report: Report) -> None:
        raise ZeroDivisionError

    listener = Listener()
    with qtbot.captureExceptions() as crashed:
        listener.start(host, work)
        qtbot.waitUntil(lambda: bool(listener.heard))
    assert isinstance(listener.heard[0], ZeroDivisionError)
    assert [kind for kind, _error, _trace in crashed] == [ZeroDivisionError]


def test_a_closed_page_hears_nothing(qtbot: QtBot) -> None:
    page = QWidget()
    QVBoxLayout(page)
    started, going = threading.Event(), threading.Event()
    listener, after = Listener(), Listener()

    def work(report: Report) -> str:
        started.set()
        going.wait(5)
        return "fini"

    listener.start(page, work)
    started.wait(5)
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    del page
    going.set()
    other = QWidget()
    qtbot.addWidget(other)
    after.start(other, lambda report: "après")
    qtbot.waitUntil(lambda: after.heard == ["après"])
    assert listener.heard == []
