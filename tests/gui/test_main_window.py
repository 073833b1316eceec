"""The window around the pages: what it builds, reloads, says, hides and remembers."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from lierre_desktop.centre.changes import Changes, Done, InvalidInput
from lierre_desktop.database.errors import StorageTrouble
from lierre_desktop.gui import look
from lierre_desktop.gui.main_window import BackupState, MainWindow, Surroundings
from lierre_desktop.gui.navigation import NARROW, WIDE, NavButton, PageSpec
from lierre_desktop.gui.page import Page
from lierre_desktop.gui.perform import perform
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.search import Suggestion
from lierre_desktop.gui.translator import Languages
from lierre_desktop.i18n import N_, _, clock, plain

from .hands import offered

ELEVEN_EIGHTEEN = datetime(2026, 11, 10, 11, 18)


class FakePage(Page):
    """A page that counts what the window asks of it."""

    shows = Changes.ATTENDANCE

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.calls: list[str] = []
        self.person = QLabel()
        self.field = QLineEdit()
        self.body.addWidget(self.field)
        self.body.addWidget(self.person)

    @property
    def title(self) -> str:
        return self._name

    def retranslate(self) -> None:
        self.calls.append("words")

    def reload(self) -> None:
        self.calls.append("reload")
        self.person.setText(look.person_name("Arslan", "Zeynep"))

    def show_item(self, item: int) -> None:
        if item:
            self.calls.append(f"item {item}")

    def add(self) -> None:
        self.calls.append("add")

    def print_(self) -> None:
        self.calls.append("print")

    def find_here(self) -> None:
        self.calls.append("find")


class Centre:
    """A centre that answers what the window asks, and remembers."""

    def __init__(self) -> None:
        self.built: dict[str, FakePage] = {}
        self.undone: list[int] = []
        self.waiting = 4

    def build(self, key: str) -> FakePage:
        self.built[key] = FakePage(key)
        return self.built[key]

    def undo(self, batch: int) -> Done:
        self.undone.append(batch)
        return Done(Changes.ATTENDANCE, "Présences reprises", batch + 1)

    @staticmethod
    def people(text: str) -> list[Suggestion]:
        name = look.person_name("Arslan", "Zeynep")
        return [Suggestion("people", 12, name, "41 ans", "users")] if "zey" in text else []

    def window(self, preferences: Preferences) -> MainWindow:
        pages = [
            PageSpec("today", N_("Today"), "sun", lambda: self.build("today")),
            PageSpec(
                "attendance",
                N_("Attendance"),
                "clipboard-text",
                lambda: self.build("attendance"),
                badge=lambda: self.waiting,
                badge_shows=Changes.ATTENDANCE,
            ),
            PageSpec("people", N_("People"), "users", lambda: self.build("people")),
            PageSpec("settings", N_("Settings"), "gear", lambda: self.build("settings"), tool=True),
        ]
        around = Surroundings(
            lambda: "Centre Le Lierre",
            lambda: "Claire Hoffmann",
            self.undo,
            [self.people],
            lambda: BackupState("Copie vérifiée à 8 h 05", "success"),
            lambda: ELEVEN_EIGHTEEN,
        )
        return MainWindow(pages, around, preferences)


@pytest.fixture
def centre() -> Centre:
    return Centre()


@pytest.fixture
def window(qtbot: QtBot, centre: Centre, preferences: Preferences) -> MainWindow:
    window = centre.window(preferences)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.go("today")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(window: MainWindow, key: Qt.Key, control: bool = True) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(window, key, modifier)


def nav(window: MainWindow, key: str) -> NavButton:
    return next(each for each in window.findChildren(NavButton) if each.spec.key == key)


# -- pages -----------------------------------------------------------------------------


def test_the_first_page_is_loaded_before_it_is_seen(
    qtbot: QtBot, centre: Centre, preferences: Preferences
) -> None:
    """Windows gives the keyboard away while the window is shown: its rows must stand by then."""
    window = centre.window(preferences)
    qtbot.addWidget(window)
    window.go("today")
    assert centre.built["today"].calls == ["words", "reload"]
    window.show()
    assert centre.built["today"].calls == ["words", "reload"]


def test_pages_are_built_on_their_first_visit(window: MainWindow, centre: Centre) -> None:
    assert list(centre.built) == ["today"]
    window.go("people", 12)
    assert list(centre.built) == ["today", "people"]
    assert centre.built["people"].calls == ["words", "reload", "item 12"]
    page = centre.built["people"]
    window.go("today")
    window.go("people")
    assert centre.built["people"] is page


def test_entries_and_keys_open_pages(window: MainWindow, centre: Centre) -> None:
    QTest.mouseClick(nav(window, "people"), Qt.MouseButton.LeftButton)
    assert nav(window, "people").isChecked()
    press(window, Qt.Key.Key_2)
    assert nav(window, "attendance").isChecked()
    assert not nav(window, "people").isChecked()
    assert centre.built["attendance"].isVisible()


def test_alt_left_goes_back(window: MainWindow, centre: Centre) -> None:
    window.go("people", 12)
    window.go("attendance")
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert centre.built["people"].isVisible()
    assert centre.built["people"].calls.count("item 12") == 2


def test_a_page_asks_for_another(window: MainWindow, centre: Centre) -> None:
    centre.built["today"].wanted.emit("attendance", 7)
    assert "item 7" in centre.built["attendance"].calls


@pytest.mark.parametrize(
    ("key", "asked"), [(Qt.Key.Key_N, "add"), (Qt.Key.Key_P, "print"), (Qt.Key.Key_F, "find")]
)
def test_keys_reach_the_page_shown(
    window: MainWindow, centre: Centre, key: Qt.Key, asked: str
) -> None:
    press(window, key)
    assert centre.built["today"].calls[-1] == asked


# -- commands ---------------------------------------------------------------------------


def test_visible_pages_reload_and_hidden_ones_wait(window: MainWindow, centre: Centre) -> None:
    window.go("people")
    for page in centre.built.values():
        page.calls.clear()
    window.announce_done(Done(Changes.ATTENDANCE, "12 présences saisies"))
    assert centre.built["people"].calls == ["reload"]
    assert centre.built["today"].calls == []
    window.go("today")
    assert centre.built["today"].calls == ["reload"]
    window.announce_done(Done(Changes.CALENDAR, "Fermeture ajoutée"))
    assert centre.built["today"].calls == ["reload"]


def test_saved_at_is_only_said_after_a_command(window: MainWindow, centre: Centre) -> None:
    def refuse() -> Done:
        raise InvalidInput("", "Ce créneau existe déjà.")

    page = centre.built["today"]
    assert window.ui.saved_line.words == _("Everything is saved")
    assert perform(page, refuse) is None
    assert window.ui.saved_line.words == _("Everything is saved")
    perform(page, lambda: Done(Changes.NONE, "Séance annulée", 3))
    expected = _("Saved at {time}").format(time=clock(ELEVEN_EIGHTEEN))
    assert window.ui.saved_line.words == expected


def test_a_command_can_be_taken_back_from_the_toast(window: MainWindow, centre: Centre) -> None:
    perform(centre.built["today"], lambda: Done(Changes.ATTENDANCE, "Séance annulée", 3))
    assert window.toast.words == "Séance annulée"
    QTest.mouseClick(offered(window.toast)[0], Qt.MouseButton.LeftButton)
    assert centre.undone == [3]
    assert window.toast.words == "Présences reprises"


def test_control_z_takes_the_last_command_back(window: MainWindow, centre: Centre) -> None:
    press(window, Qt.Key.Key_Z)
    assert centre.undone == []
    perform(centre.built["today"], lambda: Done(Changes.ATTENDANCE, "Séance annulée", 3))
    press(window, Qt.Key.Key_Z)
    assert centre.undone == [3]


def test_a_command_without_batch_offers_nothing(window: MainWindow) -> None:
    window.announce_done(Done(Changes.SHEETS, "Feuille imprimée"))
    assert offered(window.toast) == []


def test_trouble_stays_until_something_is_saved(window: MainWindow, centre: Centre) -> None:
    def full() -> Done:
        raise StorageTrouble("The disk is full.", "Free some space, then save again.")

    assert perform(centre.built["today"], full) is None
    bar = window.message_bar
    assert bar.isVisible()
    assert _("The disk is full.") in bar.words
    assert not window.toast.words
    perform(centre.built["today"], lambda: Done(Changes.NONE, "Enregistré", 4))
    assert not bar.isVisible()


def test_what_waits_is_counted_again(window: MainWindow, centre: Centre) -> None:
    assert nav(window, "attendance").count == 4
    centre.waiting = 3
    window.announce_done(Done(Changes.CALENDAR, ""))
    assert nav(window, "attendance").count == 4
    window.announce_done(Done(Changes.ATTENDANCE, ""))
    assert nav(window, "attendance").count == 3
    assert "3" in nav(window, "attendance").accessibleName()


# -- names ------------------------------------------------------------------------------


def test_names_are_masked_everywhere_at_once(
    qtbot: QtBot, window: MainWindow, centre: Centre, preferences: Preferences
) -> None:
    window.go("people")
    press(window, Qt.Key.Key_H)
    assert centre.built["people"].person.text() == "A. Z."
    window.go("today")
    assert centre.built["today"].person.text() == "A. Z."
    assert window.ui.discreet_button.text() == _("Show names")
    press(window, Qt.Key.Key_H)
    assert centre.built["today"].person.text() == "ARSLAN Zeynep"


def test_masked_names_stay_masked_after_a_restart(
    qtbot: QtBot, window: MainWindow, centre: Centre, preferences: Preferences
) -> None:
    QTest.mouseClick(window.ui.discreet_button, Qt.MouseButton.LeftButton)
    look.set_discreet(False)
    again = centre.window(preferences)
    qtbot.addWidget(again)
    assert look.discreet()


def test_the_toast_with_a_name_goes_when_names_are_masked(window: MainWindow) -> None:
    window.announce_done(Done(Changes.NONE, "Zeynep Arslan inscrite en Couture", 5))
    press(window, Qt.Key.Key_H)
    assert window.toast.words == ""


def test_the_title_names_the_page_only(window: MainWindow) -> None:
    window.go("people", 12)
    assert window.windowTitle() == "people – Lierre"


# -- search -----------------------------------------------------------------------------


def test_people_and_pages_are_found_as_one_types(
    qtbot: QtBot, window: MainWindow, centre: Centre
) -> None:
    press(window, Qt.Key.Key_K)
    edit = window.ui.search_edit
    assert edit.hasFocus()
    QTest.keyClicks(edit, "zey")
    assert [each.title for each in edit.suggestions()] == ["ARSLAN Zeynep"]
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert "item 12" in centre.built["people"].calls
    assert edit.text() == ""
    assert edit.suggestions() == []


def test_arrows_choose_a_suggestion(window: MainWindow, centre: Centre) -> None:
    edit = window.ui.search_edit
    edit.setFocus()
    QTest.keyClicks(edit, plain(_("Attendance"))[:4])
    assert [each.page for each in edit.suggestions()] == ["attendance"]
    QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert centre.built["attendance"].isVisible()


def test_nothing_found_is_said_and_opens_nothing(window: MainWindow, centre: Centre) -> None:
    edit = window.ui.search_edit
    edit.setFocus()
    QTest.keyClicks(edit, "xyz")
    assert [each.title for each in edit.suggestions()] == [_("Nothing found")]
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert list(centre.built) == ["today"]
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == ""


def test_found_names_are_masked_too(window: MainWindow) -> None:
    look.set_discreet(True)
    edit = window.ui.search_edit
    edit.setFocus()
    QTest.keyClicks(edit, "zey")
    assert [each.title for each in edit.suggestions()] == ["A. Z."]


# -- keyboard, size, language -------------------------------------------------------------


def test_f6_goes_round_the_zones(window: MainWindow, centre: Centre) -> None:
    nav(window, "today").setFocus()
    visited = []
    for _turn in range(4):
        press(window, Qt.Key.Key_F6, control=False)
        focused = window.focusWidget()
        assert focused is not None
        visited.append(focused)
    assert visited[0] is window.ui.search_edit
    assert visited[1] is centre.built["today"].field
    assert visited[2] is nav(window, "today")
    assert visited[3] is window.ui.search_edit


def test_f6_reaches_the_toast(window: MainWindow, centre: Centre) -> None:
    window.announce_done(Done(Changes.NONE, "Séance annulée", 3))
    centre.built["today"].field.setFocus()
    press(window, Qt.Key.Key_F6, control=False)
    assert window.focusWidget() is offered(window.toast)[0]


def test_a_narrow_window_shows_pictograms_only(qtbot: QtBot, window: MainWindow) -> None:
    assert window.ui.sidebar.width() == WIDE
    window.resize(910, 512)
    assert window.ui.sidebar.width() == NARROW
    assert not window.ui.centre_label.isVisible()
    assert nav(window, "people").toolTip() == _("People")
    window.resize(1366, 768)
    assert window.ui.centre_label.isVisible()
    assert nav(window, "people").toolTip() == ""


def test_larger_text_needs_a_wider_window(window: MainWindow) -> None:
    look.set_text_size(150)
    window.resize(1360, 768)
    assert window.ui.sidebar.width() == NARROW


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (910, 512), (683, 420)])
def test_nothing_of_the_top_bar_is_cut(
    qtbot: QtBot, window: MainWindow, width: int, height: int
) -> None:
    window.resize(width, height)
    bar = window.ui.topbar
    for widget in (window.ui.search_edit, window.ui.discreet_button, window.ui.user_portrait):
        assert bar.rect().contains(widget.geometry()), widget.objectName()
        assert widget.width() >= widget.minimumSizeHint().width()


def test_another_language_is_written_at_once(
    qtbot: QtBot, window: MainWindow, centre: Centre, languages: Languages
) -> None:
    languages.speak("en")
    qtbot.waitUntil(lambda: nav(window, "people").text() == "People")
    assert window.ui.discreet_button.text() == "Hide names"
    assert window.ui.search_edit.placeholderText() == "Find a person, a workshop, a page…"
    qtbot.waitUntil(lambda: centre.built["today"].calls[-2:] == ["words", "reload"])


def test_the_window_opens_where_it_was(
    qtbot: QtBot, window: MainWindow, centre: Centre, preferences: Preferences
) -> None:
    window.resize(700, 500)
    window.close()
    again = centre.window(preferences)
    qtbot.addWidget(again)
    again.restore()
    assert (again.width(), again.height()) == (700, 500)
    assert not again.isMaximized()


def test_the_first_time_it_fills_the_screen(
    qtbot: QtBot, centre: Centre, preferences: Preferences
) -> None:
    window = centre.window(preferences)
    qtbot.addWidget(window)
    window.restore()
    assert window.isMaximized()


def test_with_care_it_opens_as_the_first_time(
    qtbot: QtBot, window: MainWindow, centre: Centre, preferences: Preferences
) -> None:
    window.resize(700, 500)
    window.close()
    again = centre.window(preferences)
    qtbot.addWidget(again)
    again.restore(remembered=False)
    assert again.isMaximized()


def test_the_foot_says_what_is_saved_and_copied(window: MainWindow) -> None:
    assert window.ui.backup_line.words == "Copie vérifiée à 8 h 05"
    assert window.ui.user_portrait.text() == "CH"
    assert window.ui.centre_label.text() == "Centre Le Lierre"
