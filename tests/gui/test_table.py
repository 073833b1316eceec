"""Lists of dataclasses: sorted in one go, read aloud, and shown as declared."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPersistentModelIndex, QSettings, Qt
from pytestqt.qtbot import QtBot

from lierre_desktop.gui.components import BadgeFace, Table
from lierre_desktop.gui.look import DARK, LIGHT, Scheme, set_scheme
from lierre_desktop.gui.table_model import BADGE_ROLE, ROW_ROLE, STRONG_ROLE, Column, TableModel

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@dataclass(frozen=True)
class Person:
    last: str
    first: str
    hours: int
    here: bool


PEOPLE = (
    Person("Wójcik", "Agnieszka", 9, True),
    Person("Élan", "Marc", 100, False),
    Person("Arslan", "Zeynep", 20, True),
)
HERE = BadgeFace("check", "Présente", "success")


@pytest.fixture
def model() -> TableModel[Person]:
    model: TableModel[Person] = TableModel(
        [
            Column(
                "name",
                "Name",
                lambda person: f"{person.last.upper()} {person.first}",
                strong=lambda person: person.last,
                width=200,
            ),
            Column(
                "state",
                "State",
                lambda person: "",
                badge=lambda person: HERE if person.here else None,
            ),
            Column(
                "hours",
                "Hours",
                lambda person: f"{person.hours}",
                sort=lambda person: person.hours,
                align_right=True,
            ),
        ]
    )
    model.set_rows(PEOPLE)
    return model


def names(model: TableModel[Person]) -> list[str]:
    return [person.last for person in model.rows]


def test_rows_stand_in_the_order_given(model: TableModel[Person]) -> None:
    assert names(model) == ["Wójcik", "Élan", "Arslan"]


def test_names_sort_without_their_accents(model: TableModel[Person]) -> None:
    model.sort(0, ASCENDING)
    assert names(model) == ["Arslan", "Élan", "Wójcik"]


def test_numbers_sort_as_numbers(model: TableModel[Person]) -> None:
    model.sort(2, DESCENDING)
    assert names(model) == ["Élan", "Arslan", "Wójcik"]


def test_new_rows_keep_the_order_chosen(model: TableModel[Person]) -> None:
    model.sort(0, ASCENDING)
    model.set_rows([*PEOPLE, Person("Benali", "Samira", 3, True)])
    assert names(model) == ["Arslan", "Benali", "Élan", "Wójcik"]


def test_the_selected_person_stays_selected_when_sorting(model: TableModel[Person]) -> None:
    chosen = QPersistentModelIndex(model.index(2, 0))
    model.sort(0, ASCENDING)
    found = model.row_at(chosen)
    assert found is not None
    assert found.last == "Arslan"


def test_what_is_drawn_is_also_said(model: TableModel[Person]) -> None:
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 1).data(spoken) == "Présente"
    assert model.index(1, 1).data(spoken) == ""
    assert model.index(0, 0).data(spoken) == "WÓJCIK Agnieszka"


def test_cells_know_their_person_and_their_dress(model: TableModel[Person]) -> None:
    cell = model.index(2, 0)
    assert cell.data(ROW_ROLE) is PEOPLE[2]
    assert cell.data(STRONG_ROLE) == len("Arslan")
    assert model.index(0, 1).data(BADGE_ROLE) == HERE
    right = model.index(0, 2).data(Qt.ItemDataRole.TextAlignmentRole)
    assert right & Qt.AlignmentFlag.AlignRight


def test_headers_sort_the_table(qtbot: QtBot, model: TableModel[Person]) -> None:
    table = Table()
    qtbot.addWidget(table)
    table.show_model(model)
    assert names(model) == ["Wójcik", "Élan", "Arslan"]
    table.sortByColumn(0, ASCENDING)
    assert names(model) == ["Arslan", "Élan", "Wójcik"]


def test_column_widths_are_remembered(
    qtbot: QtBot, model: TableModel[Person], tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)
    for width in (200, 321):
        table = Table()
        qtbot.addWidget(table)
        table.show_model(model)
        table.remember(settings, "people")
        assert table.columnWidth(0) == width
        shiboken6.invalidate(table.horizontalHeader())  # Qt made another one meanwhile
        table.setColumnWidth(0, 321)


def test_selected_row_has_its_colour_in_both_schemes(
    qtbot: QtBot, model: TableModel[Person]
) -> None:
    table = Table()
    qtbot.addWidget(table)
    table.show_model(model)
    table.resize(500, 300)
    table.selectRow(1)
    middle = table.horizontalHeader().height() + table.rowHeight(0) * 3 // 2
    for scheme, tokens in ((Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)):
        set_scheme(scheme)
        picture = table.grab().toImage()
        assert picture.pixelColor(450, middle).name().upper() == tokens.selected
