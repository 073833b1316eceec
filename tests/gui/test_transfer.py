"""Files brought in after a dry run, and lists taken out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lierre_desktop.centre import participants, undo
from lierre_desktop.centre.changes import Changes
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.centre.tables import exports, plan
from lierre_desktop.centre.tables.plan import ImportKind
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.models import Participant, database
from lierre_desktop.exchange import spreadsheet_in, spreadsheet_out
from lierre_desktop.gui import look
from lierre_desktop.gui.components import Badge, Button, ProgressLine
from lierre_desktop.gui.perform import Report, Stopped
from lierre_desktop.gui.transfer import draft
from lierre_desktop.gui.transfer.columns_step import ColumnsStep
from lierre_desktop.gui.transfer.importing import ImportPart
from lierre_desktop.gui.transfer.page import TransferPage
from lierre_desktop.gui.transfer.running import run_in_slices
from lierre_desktop.gui.transfer.step_bar import StepButton
from lierre_desktop.gui.transfer.values_step import ValuesStep
from lierre_desktop.gui.translator import Languages

NOW = datetime(2026, 11, 10, 11, 20)
LIST = """Suivi RSA;;;;;
Nom;Prénom;Né(e) le;Ressources;N° SS;Remarque
ARSLAN;Zeynep;12/03/1988;RSA;2 88 03 57 672 088 26;à rappeler
WOJCIK;Marek;03/02/1984;zut;;
FAUX;Date;31/02/1980;;;
TOTAL;3;;;;
"""

Make = Callable[..., int]


@pytest.fixture(autouse=True)
def english(languages: Languages) -> Iterator[None]:
    """Sentences are compared in English, their source."""
    languages.speak("en")
    yield


@pytest.fixture
def page(centre: OpenCentre, qtbot: QtBot) -> TransferPage:
    """The page, shown alone in a window."""
    made = TransferPage(lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def read(page: TransferPage, qtbot: QtBot, tmp_path: Path) -> Callable[[str], ImportPart]:
    """Reads a list given as text, as a file chosen would be."""

    def reading(text: str, name: str = "liste.csv") -> ImportPart:
        path = tmp_path / name
        path.write_text(text, encoding="cp1252")
        return open_file(page, qtbot, path)

    return reading


def open_file(page: TransferPage, qtbot: QtBot, path: Path) -> ImportPart:
    """The page's import, once a file is read."""
    part = page.importing
    part.read(path)
    qtbot.waitUntil(lambda: not part.is_busy)
    return part


def press(widget: QWidget, words: str) -> None:
    """Click the shown button with these words."""
    QApplication.processEvents()
    offered = [each for each in widget.findChildren(QAbstractButton) if each.isVisible()]
    found = [each for each in offered if each.text() == words and not isinstance(each, StepButton)]
    assert len(found) == 1, (words, [each.text() for each in offered])
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def lines(widget: QWidget) -> str:
    """What the shown labels say."""
    QApplication.processEvents()
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def names() -> set[str]:
    """The last names of everyone in the database."""
    return {row.last_name for row in Participant.select().where(Participant.deleted_at.is_null())}


def carried_out(part: ImportPart, qtbot: QtBot) -> None:
    """Import, and wait for the end."""
    part.open_step("check")
    press(part, "Import")
    qtbot.waitUntil(lambda: not part.is_busy)


def test_a_list_is_read_matched_imported_and_taken_back(
    page: TransferPage, read: Callable[[str], ImportPart], qtbot: QtBot
) -> None:
    part = read(LIST)
    assert "3 lines, 1 line of totals left out" in lines(part)
    assert "1 person is added" in lines(part.dry_run)
    assert "2 lines are refused" in lines(part.dry_run)
    press(part, "See the columns")
    press(part, "Match the values")
    values = part.steps["values"]
    assert isinstance(values, ValuesStep)
    (combo,) = values.combos.values()
    combo.setCurrentIndex(combo.findData(""))
    assert "2 people are added" in lines(part.dry_run)
    assert "line 5: Birth date" in lines(part.dry_run)
    assert names() == set()
    press(part, "Check before importing")
    press(part, "Import")
    qtbot.waitUntil(lambda: not part.is_busy)
    assert names() == {"Arslan", "Wojcik"}
    assert "2 new people" in lines(part.result)
    press(part.result, "Take the import back")
    assert names() == set()
    assert "taken back" in lines(part.result)


def test_columns_are_chosen_and_remembered_for_the_next_file(
    read: Callable[[str], ImportPart], qtbot: QtBot
) -> None:
    part = read("Qui;Né(e) le;Courriel\nArslan;12/03/1988;\nBenali;01/01/1990;\n")
    assert "Say which column holds the names." in lines(part.dry_run)
    press(part, "See the columns")
    columns = part.steps["columns"]
    assert isinstance(columns, ColumnsStep)
    first, second, _email = (each.combo for each in columns.columns)
    assert first.hasFocus()
    first.setCurrentIndex(first.findData("last_name"))
    assert "2 people are added" in lines(part.dry_run)
    second.setCurrentIndex(second.findData("last_name"))
    assert first.currentData() == "", "a field is read from one column"
    first.setCurrentIndex(first.findData("last_name"))
    second.setCurrentIndex(second.findData("birth_date"))
    carried_out(part, qtbot)
    assert names() == {"Arslan", "Benali"}
    again = read("Qui;Né(e) le;Courriel\nKaya;05/06/1979;\n")
    assert again.draft is not None
    assert again.draft.mapping.columns == ("last_name", "birth_date", "email")
    assert again.sentence == "liste.csv · columns as last time"
    again.draft.set_column(2, None)
    assert again.sentence == "liste.csv"


def test_a_column_of_social_security_numbers_is_never_read(
    read: Callable[[str], ImportPart],
) -> None:
    part = read(LIST)
    part.open_step("columns")
    columns = part.steps["columns"]
    assert isinstance(columns, ColumnsStep)
    assert not columns.columns[4].combo.isEnabled()
    assert "Forbidden: never read" in [each.text() for each in columns.findChildren(Badge)]
    assert "672" not in lines(columns)


def test_somebody_says_who_a_line_is_about(
    read: Callable[[str], ImportPart], make_participant: Make, qtbot: QtBot
) -> None:
    known = make_participant("Wojcik", "Marek", birth_date=date(1984, 2, 3))
    part = read("Nom;Prénom;Email\nWojcik;Marek;marek@exemple.fr\nArslan;Zeynep;\n")
    assert "1 line looks like someone known" in lines(part.dry_run)
    press(part.dry_run, "Decide")
    same, other, left_out = part.steps["people"].findChildren(QRadioButton)
    assert "WOJCIK Marek, born on 03/02/1984" in same.text()
    assert same.hasFocus()
    left_out.click()
    assert "1 line is refused" in lines(part.dry_run)
    other.click()
    assert "2 people are added" in lines(part.dry_run)
    same.click()
    assert "1 person is known already" in lines(part.dry_run)
    carried_out(part, qtbot)
    assert participants.get(known).email == "marek@exemple.fr"
    assert Participant.select().count() == 2


def test_what_is_prepared_stays_while_one_is_elsewhere(
    page: TransferPage, read: Callable[[str], ImportPart]
) -> None:
    part = read(LIST)
    part.open_step("columns")
    page.hide()
    participants.save(
        ParticipantData(last_name="Arslan", first_name="Zeynep", birth_date=date(1988, 3, 12))
    )
    page.changed(Changes.PARTICIPANTS)
    page.show()
    assert part.steps["columns"].isVisible()
    assert "1 person is known already" in lines(part.dry_run)


def test_a_long_list_is_counted_again_once_one_has_stopped_choosing(
    read: Callable[[str], ImportPart], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draft, "_SWIFT", 1)
    part = read("Nom;Prénom\nArslan;Zeynep\nBenali;Samira\n")
    part.open_step("columns")
    columns = part.steps["columns"]
    assert isinstance(columns, ColumnsStep)
    columns.columns[0].combo.setCurrentIndex(0)
    columns.columns[1].combo.setCurrentIndex(0)
    assert not part.next_button.isEnabled()
    assert "2 people are added" in lines(part.dry_run), "what was counted last stays in sight"
    qtbot.waitUntil(lambda: "Say which column holds the names." in lines(part.dry_run))


def test_the_dry_run_of_a_long_list_can_be_stopped_and_made_again(
    page: TransferPage,
    read: Callable[[str], ImportPart],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(draft, "_SWIFT", 1)
    monkeypatch.setattr(plan, "_CHUNK", 1)
    told: list[int] = []

    def stop(count: int, total: int) -> None:
        if total:
            told.append(count)
            page.importing.progress.stopped.emit()

    with monkeypatch.context() as patched:
        patched.setattr(page.importing.progress, "show_progress", stop)
        part = read("Nom;Prénom\nArslan;Zeynep\nBenali;Samira\n")
    assert told == [0]
    assert "The dry run was stopped" in lines(part.dry_run)
    press(part, "Count again")
    assert "2 people are added" in lines(part.dry_run)
    assert part.progress.isHidden()
    carried_out(part, qtbot)
    assert names() == {"Arslan", "Benali"}


def test_taken_back_by_the_toast_an_import_is_no_more_offered_to_be(
    page: TransferPage, read: Callable[[str], ImportPart], qtbot: QtBot
) -> None:
    part = read("Nom;Prénom\nArslan;Zeynep\n")
    carried_out(part, qtbot)
    page.refresh()
    assert "1 new person" in lines(part.result)
    ((batch,),) = database.execute_sql(
        "SELECT DISTINCT batch FROM journal WHERE command = 'import.participants'"
    )
    undo.undo(batch)
    page.refresh()
    assert "taken back" in lines(part.result)
    shown = [each.text() for each in part.result.findChildren(Button) if each.isVisible()]
    assert shown == ["Import another file", "See the people"]


def test_stopped_an_import_leaves_nothing(
    read: Callable[[str], ImportPart], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "_CHUNK", 1)
    part = read("Nom;Prénom\nArslan;Zeynep\nBenali;Samira\n")

    def stop(count: int, _total: int) -> None:
        if count:
            part.progress.stopped.emit()

    monkeypatch.setattr(part.progress, "show_progress", stop)
    carried_out(part, qtbot)
    assert names() == set()
    assert "Stopped: nothing was imported." in lines(part)
    assert part.next_button.isEnabled()


def test_while_an_import_runs_only_the_button_that_stops_it_is_heard(qtbot: QtBot) -> None:
    window, other, line = QWidget(), QPushButton("Other"), ProgressLine()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(other)
    column.addWidget(line)
    window.show()
    heard: list[str] = []
    other.clicked.connect(lambda: heard.append("other"))

    def work(report: Report) -> None:
        line.show()
        report(1, 3)
        QTest.mouseClick(other, Qt.MouseButton.LeftButton)
        stop = line.findChild(Button)
        assert stop is not None
        QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
        heard.append("asked")
        report(2, 3)

    with pytest.raises(Stopped):
        run_in_slices(line, "Importing…", work)
    assert heard == ["asked"]
    assert line.isHidden()
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    assert heard == ["asked", "other"]


def test_refused_lines_go_into_a_file_of_their_own(
    read: Callable[[str], ImportPart], qtbot: QtBot, tmp_path: Path
) -> None:
    part = read(LIST)
    out = tmp_path / "refused.csv"
    part.save_refused(str(out))
    qtbot.waitUntil(out.exists)
    (table,) = spreadsheet_in.read(out)
    assert [row[0] for row in table.rows[1:]] == ["4", "5"]
    assert "zut" in str(table.rows[1][1])


def test_a_file_that_cant_be_read_is_explained(
    page: TransferPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "photo.xlsx"
    path.write_bytes(b"not a workbook")
    part = open_file(page, qtbot, path)
    assert part.draft is None
    assert "This file is damaged" in lines(part)
    assert not part.next_button.isVisible()


def test_a_file_is_dropped(page: TransferPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Nom;Prénom\nArslan;Zeynep\n", encoding="utf-8")
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path))])
    zone = page.importing.drop_zone
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain, here = Qt.KeyboardModifier.NoModifier, QPointF(9, 9)
    zone.dropEvent(QDropEvent(here, copy, held, left, plain))
    qtbot.waitUntil(lambda: page.importing.draft is not None)
    assert page.importing.draft is not None
    assert page.importing.draft.kind is ImportKind.PARTICIPANTS


def test_masked_names_are_masked_here_too(
    page: TransferPage, read: Callable[[str], ImportPart], make_participant: Make
) -> None:
    make_participant("Wojcik", "Marek", birth_date=date(1984, 2, 3))
    part = read("Nom;Prénom;Né(e) le\nWojcik;Marek;\nFaux;Date;31/02/1980\n")
    look.set_discreet(True)
    page.refresh()
    for step in ("columns", "people", "check"):
        part.open_step(step)
        assert "wojcik" not in lines(page).lower()
        assert "Faux" not in lines(page)
    texts = [each.text() for each in part.steps["people"].findChildren(QRadioButton)]
    assert "It is W. M. (same name)" in texts


def test_the_whole_centre_goes_out_and_comes_back_only_where_nobody_is(
    page: TransferPage, qtbot: QtBot, tmp_path: Path, make_participant: Make
) -> None:
    out = tmp_path / "all.xlsx"
    spreadsheet_out.write(out, exports.everything())
    part = open_file(page, qtbot, out)
    assert "The file would restore: 0 people" in lines(part.dry_run)
    part.open_step("check")
    press(part, "Restore the centre")
    qtbot.waitUntil(lambda: part.result.is_said)
    assert "rows restored" in lines(part.result)
    make_participant("Arslan", "Zeynep")
    part = open_file(page, qtbot, out)
    assert "This centre holds people already" in lines(part.dry_run)
    press(part, "Check before importing")
    assert not part.next_button.isEnabled()


def test_lists_go_out(
    page: TransferPage, qtbot: QtBot, tmp_path: Path, make_participant: Make
) -> None:
    make_participant("Arslan", "Zeynep")
    press(page, "Export lists")
    part = page.exporting
    out = tmp_path / "people.csv"
    part.save_to(str(out))
    qtbot.waitUntil(out.exists)
    (table,) = spreadsheet_in.read(out)
    assert "Arslan" in table.rows[1]
    qtbot.waitUntil(part.ui.export_button.isEnabled)
    assert "It holds no note." in lines(part)


def test_the_whole_centre_warns_and_is_no_csv(page: TransferPage) -> None:
    page.open_part("export")
    part = page.exporting
    part.ui.list_combo.setCurrentIndex(part.ui.list_combo.findData("all"))
    assert "isn’t encrypted and holds everything" in lines(part)
    press(part, ".csv")
    assert not part.ui.export_button.isEnabled()
    assert "holds one table only" in lines(part)
    press(part, ".ods")
    assert part.ui.export_button.isEnabled()


def test_days_in_the_wrong_order_are_refused(page: TransferPage) -> None:
    page.open_part("export")
    part = page.exporting
    part.ui.list_combo.setCurrentIndex(part.ui.list_combo.findData("attendance"))
    part.ui.first_edit.set_date(date(2026, 10, 1))
    part.ui.last_edit.set_date(date(2026, 9, 1))
    press(part, "Export")
    assert "The last day comes before the first one." in lines(part)
