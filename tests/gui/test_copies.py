"""Copies in two places: carried, told, made up for; and what is said when the centre opens."""

from __future__ import annotations

import errno
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lierre_desktop import whereabouts
from lierre_desktop.centre import settings
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.database import backup
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.errors import DamagedCopy, StorageTrouble
from lierre_desktop.gui import folders, notices
from lierre_desktop.gui.components.labels import BREAK
from lierre_desktop.gui.copies import Copies, Reached
from lierre_desktop.gui.desk import backup_state, build_window
from lierre_desktop.gui.main_window import MainWindow
from lierre_desktop.gui.notices import Notice
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.settings.data import DataSection
from lierre_desktop.gui.settings.page import SettingsPage
from lierre_desktop.gui.translator import Languages
from lierre_desktop.i18n import _, numeric_date
from lierre_desktop.whereabouts import Kind, Place

NOW = datetime.now()
NEXT_WEEK = NOW + timedelta(days=8)


@pytest.fixture
def copies(centre: OpenCentre, preferences: Preferences) -> Copies:
    preferences.copies_folder = None
    return Copies(centre, preferences)


@pytest.fixture
def key(tmp_path: Path) -> Path:
    """The folder of the copies on a key that is plugged in."""
    return tmp_path / "CLÉ DE ZOÉ" / "Sauvegardes"


@pytest.fixture
def section(centre: OpenCentre, preferences: Preferences, qtbot: QtBot) -> DataSection:
    """The settings of the data, over a centre that has one copy."""
    Copies(centre, preferences).make()
    made = DataSection(centre, preferences)
    qtbot.addWidget(made)
    made.retranslate()
    made.reload()
    made.show()
    return made


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob(f"*{backup.SUFFIX}"))


def words_at_start(copies: Copies, now: datetime = NOW) -> list[str]:
    return [notice.words for notice in notices.at_start(Path("data"), copies, now)]


def test_a_second_place_is_proposed_until_someone_decides(
    centre: OpenCentre, preferences: Preferences
) -> None:
    copies = Copies(centre, preferences)
    (notice,) = notices.at_start(centre.folder, copies, NOW)
    assert notice.words == notices.only_here_words(copies) != ""
    notice.close_button.click()
    assert notice.isHidden() and words_at_start(copies) == []


def test_copies_go_to_both_places(copies: Copies, key: Path) -> None:
    assert copies.make() is Reached.NOT_ASKED
    assert copies.choose(key) is Reached.THERE
    assert names(key) == names(copies.first), "the newest is carried at once"
    assert copies.make() is Reached.THERE
    assert names(key) == names(copies.first)
    assert copies.last_there() == copies.last_here() is not None
    copies.stop()
    assert copies.make() is Reached.NOT_ASKED
    assert len(names(key)) == 2


def test_a_drive_that_is_away_is_said_later_and_made_up_for(copies: Copies, key: Path) -> None:
    copies.make()
    copies.choose(key)
    away = key.parent.rename(key.parent.with_name("unplugged"))
    assert copies.make() is Reached.AWAY
    assert not key.exists()
    assert words_at_start(copies) == [], "a key that is away since yesterday is no news"
    said = _("Elsewhere: {day}").format(day=numeric_date(NOW.date()))
    state = backup_state(copies, NEXT_WEEK)
    assert (state.words, state.tone) == (said, "attention")
    (words,) = words_at_start(copies, NEXT_WEEK)
    assert str(key) in words
    away.rename(key.parent)
    assert copies.carry() is Reached.THERE
    assert names(key) == names(copies.first)
    assert words_at_start(copies, NEXT_WEEK) == []


@pytest.mark.parametrize(
    ("failure", "reached"),
    [
        (OSError(errno.ENOSPC, "full"), Reached.FULL),
        (PermissionError(errno.EACCES, "no"), Reached.REFUSED),
        (DamagedCopy(), Reached.REFUSED),
    ],
)
def test_a_place_that_refuses_is_told_at_the_next_start(
    copies: Copies,
    key: Path,
    monkeypatch: pytest.MonkeyPatch,
    failure: Exception,
    reached: Reached,
) -> None:
    copies.choose(key)

    def refuse(*_asked: object) -> None:
        raise failure

    with monkeypatch.context() as broken:
        broken.setattr(backup, "catch_up", refuse)
        assert copies.make() is reached
    (words,) = words_at_start(copies)
    assert str(key) in words
    assert copies.carry() is Reached.THERE
    assert words_at_start(copies) == []


def test_some_folders_cannot_be_the_second_place(
    copies: Copies, centre: OpenCentre, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    for folder in (centre.folder, centre.folder / "ici", in_the_way / "Sauvegardes"):
        with pytest.raises(InvalidInput) as refused:
            copies.choose(folder)
        assert refused.value.field == "copies"
    assert copies.second is None


def test_a_folder_of_copies_that_cannot_be_read_is_only_said(
    copies: Copies, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> None:
        raise PermissionError

    copies.make()
    monkeypatch.setattr(Path, "iterdir", refuse)
    assert backup_state(copies, NOW).tone == "attention"
    with pytest.raises(StorageTrouble):
        copies.make()


def test_a_date_of_the_future_reassures_nobody(
    copies: Copies, preferences: Preferences, key: Path
) -> None:
    """The clock was ahead when the last copy was made, here or there."""
    copies.choose(key)
    copies.make()
    (newest,) = names(key)
    preferences.copy_there = newest.replace(newest[7:11], str(NOW.year + 2))
    assert copies.is_late(NOW)
    assert backup_state(copies, NOW - timedelta(days=400)).tone == "attention"


def test_a_demo_centre_is_copied_nowhere_else(
    centre: OpenCentre, preferences: Preferences, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo = replace(settings.load(), demo=True)
    monkeypatch.setattr(settings, "load", lambda: demo)
    monkeypatch.setattr(whereabouts, "of", lambda _folder: Place(Kind.SYNCED, "OneDrive"))
    preferences.copies_folder = key
    copies = Copies(centre, preferences)
    assert copies.make() is Reached.NOT_ASKED and not key.exists()
    assert words_at_start(copies) == []


# -- the settings ----------------------------------------------------------------------------


def said(section: DataSection) -> str:
    ui = section.ui
    labels = (ui.folder_value, ui.first_help, ui.second_value, ui.second_help, ui.second_advice)
    shown = [label.text() for label in labels if not label.isHidden()]
    return "\n".join([*shown, ui.folder_alert.words, ui.copy_alert.words]).replace(BREAK, "")


def test_the_settings_show_both_places(
    section: DataSection, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def open_it(folder: Path) -> bool:
        opened.append(folder)
        return True

    monkeypatch.setattr(folders, "open_folder", open_it)
    ui = section.ui
    assert ui.second_value.text() == _("Nowhere") and ui.second_button.isHidden()
    section.choose_second(key)
    assert str(key) in said(section) and names(key)
    for button in (ui.folder_button, ui.first_button, ui.second_button):
        button.click()
    assert [folder.name for folder in opened] == ["centre", "backups", "Sauvegardes"]
    key.parent.rename(key.parent.with_name("unplugged"))
    ui.second_button.click()
    assert len(opened) == 3 and str(key) in ui.copy_alert.words
    ui.stop_button.click()
    assert ui.second_value.text() == _("Nowhere") and ui.stop_button.isHidden()


def test_a_copy_made_now_says_when_the_drive_is_away(
    section: DataSection, key: Path, qtbot: QtBot
) -> None:
    section.choose_second(key)
    key.parent.rename(key.parent.with_name("unplugged"))
    section.ui.copy_button.click()
    qtbot.waitUntil(section.ui.copy_button.isEnabled)
    assert str(key) in section.ui.copy_alert.words


def test_a_folder_for_copies_that_is_refused_is_said(
    section: DataSection, centre: OpenCentre
) -> None:
    section.choose_second(centre.folder / "backups")
    assert section.ui.copy_alert.words and section.ui.second_button.isHidden()


def test_where_the_data_lie_is_told_with_what_to_do(
    section: DataSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert section.ui.folder_alert.isHidden()
    dangers = set()
    for kind in Kind:
        place = Place(kind, "Nuage")
        monkeypatch.setattr(whereabouts, "of", lambda _folder, found=place: found)
        section.reload()
        danger, remedy = section.ui.folder_alert.words.split("\n")
        assert "Nuage" in danger and remedy
        dangers.add(danger)
    assert len(dangers) == len(Kind)


# -- the notices of a start ------------------------------------------------------------------


@pytest.fixture
def window(
    centre: OpenCentre,
    preferences: Preferences,
    languages: Languages,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:
    """The window over data that OneDrive synchronises."""
    monkeypatch.setattr(whereabouts, "of", lambda _folder: Place(Kind.SYNCED, "OneDrive"))
    made = build_window(centre, preferences, languages, lambda: NOW)
    qtbot.addWidget(made)
    made.show()
    return made


def test_data_in_the_cloud_are_said_until_it_is_read(
    window: MainWindow,
    centre: OpenCentre,
    preferences: Preferences,
    languages: Languages,
    qtbot: QtBot,
) -> None:
    notice, proposed = window.findChildren(Notice)
    assert notice.isVisible() and "OneDrive" in notice.words
    window.go("week")
    assert proposed.isVisible()
    Copies(centre, preferences).stop()
    window.go("today")
    assert not proposed.isVisible(), "someone decided"
    languages.speak("en")
    qtbot.waitUntil(lambda: "damage" in notice.words)
    notice.more_button.click()
    assert notice.isHidden()
    page = window.page("settings")
    assert isinstance(page, SettingsPage) and isinstance(page.section, DataSection)
    assert "OneDrive" in page.section.ui.folder_alert.words
