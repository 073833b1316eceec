"""Tables and charts of the Activity report page: read, walked, copied, exported."""

from __future__ import annotations

import zipfile
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre.activity.figures import Subject, Unit, behind
from lierre_desktop.centre.activity.showing import grids
from lierre_desktop.centre.activity.showing.shown import (
    Cell,
    Chart,
    ChartKind,
    ChartRow,
    Grid,
    GridColumn,
    GridRow,
    Mark,
    RowKind,
)
from lierre_desktop.gui import look
from lierre_desktop.gui.activity import out
from lierre_desktop.gui.activity.charts import ChartView
from lierre_desktop.gui.activity.charts_columns import value_spot
from lierre_desktop.gui.preview import PreviewWindow
from tests.gui.activity_page import CAME, Visit, press_key
from tests.gui.activity_page import english as english
from tests.gui.activity_page import visit as visit
from tests.gui.desk import ENTER
from tests.gui.desk import furnished as furnished
from tests.gui.desk import house as house

CTRL = Qt.KeyboardModifier.ControlModifier


# -- tables ----------------------------------------------------------------------------


def test_a_cell_opens_its_people_and_the_table_is_copied_for_a_spreadsheet(visit: Visit) -> None:
    card = visit.theme("public", "PUB-20").card
    assert card is not None and card.table is not None
    table = card.table
    women = next(
        row
        for row in range(table.model().rowCount())
        if table.model().index(row, 0).data() == "Women"
    )
    table.setCurrentIndex(table.model().index(women, 1))
    press_key(table, ENTER)
    assert len(visit.listed()) == CAME
    QTest.keyClick(table, Qt.Key.Key_C, CTRL)
    copied = QApplication.clipboard().mimeData()
    assert copied.text() == grids.tsv(card.grid)
    assert "<table>" in copied.html() and "Women" in copied.html()


class Cells(HTMLParser):
    """The cells of a pasted table as a spreadsheet takes them: words, and values they declare."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.values: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
            self.values.append(dict(attrs).get("sdval") or "")

    def handle_data(self, data: str) -> None:
        self.rows[-1][-1] += data


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_pasted_table_holds_numbers_that_a_spreadsheet_reads(language: str) -> None:
    i18n.set_language(language)
    units = (None, Unit.SHARE, Unit.MEAN, Unit.COUNT)
    columns = tuple(GridColumn(str(place), "", unit) for place, unit in enumerate(units))
    cells = (Cell("30\N{NNBSP}%", 30.0), Cell("6,1", 6.1), Cell("1\N{NNBSP}234", 1234.0))
    rows = (
        GridRow(RowKind.BODY, "a", "18 – 25", cells),
        GridRow(RowKind.GROUP, "b", "Group", ()),
    )
    pasted = Cells(out.html(Grid("X-1", "A table", columns, rows, "")))
    mean = "6,1" if language == "fr" else "6.1"
    assert pasted.rows[1] == ["18 – 25", "30", mean, "1234"]
    assert [value for value in pasted.values if value] == ["30", "6.1", "1234"]
    assert len(pasted.rows[2]) == len(columns)


def test_opening_a_table_opens_no_window(visit: Visit, qapp: QApplication) -> None:
    class Shown(QObject):
        windows: list[QObject] = []

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
                self.windows += [watched] if watched.isWindow() else []
            return False

    shown = Shown()
    qapp.installEventFilter(shown)
    for code in ("PUB-20", "PUB-22"):
        visit.theme("public", code)
    qapp.removeEventFilter(shown)
    assert shown.windows == []


def test_the_page_follows_the_keyboard_down_a_table(visit: Visit, qtbot: QtBot) -> None:
    visit.page.resize(1000, 420)
    view = visit.theme("public", "PUB-22")
    assert view.card is not None and view.card.table is not None
    table, bar = view.card.table, view.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    table.setFocus()
    bar.setValue(0)
    last = table.model().index(table.model().rowCount() - 1, 1)
    table.setCurrentIndex(last)
    widget, area = table.current_area
    seen = view.scroller.viewport().rect()
    assert seen.contains(widget.mapTo(view.scroller.viewport(), area.center()))


def test_in_a_low_window_only_the_page_scrolls(visit: Visit, qtbot: QtBot) -> None:
    view = visit.theme("public", "PUB-22")
    bar = view.scroller.verticalScrollBar()
    visit.page.resize(1000, 700)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    visit.page.resize(1000, 420)
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert visit.page.minimumSizeHint().height() > 700


def test_the_current_cell_is_readable(visit: Visit) -> None:
    """Qt fills what is selected with its own green before the cell is drawn."""
    card = visit.theme("public", "PUB-20").card
    assert card is not None and card.table is not None
    table = card.table
    visit.page.activateWindow()
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 1))
    place = table.visualRect(table.currentIndex())
    picture = table.viewport().grab(place).toImage()
    ratio = picture.devicePixelRatio()
    ground = picture.pixelColor(int(8 * ratio), int(8 * ratio))
    assert ground in (look.colour("selected"), look.colour("surface"))


def test_every_table_of_every_theme_is_drawn(visit: Visit) -> None:
    activity = visit.page.activity
    assert activity is not None
    shown = 0
    for theme in ("public", "workshops", "accompaniment", "change", "means", "fse"):
        view = visit.theme(theme, "figures")
        for row in range(view.list.count()):
            view.list.setCurrentRow(row)
            shown += view.card is not None
            assert view.card is None or view.card.grid.code == view.key
    assert shown == len(activity.tables)


def test_tables_go_into_a_workbook_with_a_cell_for_each_column(
    visit: Visit, tmp_path: Path
) -> None:
    activity = visit.page.activity
    assert activity is not None
    found = [grids.grid(table, activity.query) for table in activity.tables.values()]
    full = [grid for grid in found if grid.rows]
    out.export(visit.page, full, tmp_path / "bilan.xlsx")
    with zipfile.ZipFile(tmp_path / "bilan.xlsx") as book:
        sheets = [name for name in book.namelist() if name.startswith("xl/worksheets/")]
    assert len(sheets) == len(full)
    table = next(grid for grid in full if grid.code == "ATE-20")
    shown = out.as_list(table, "2026")
    assert {len(row) for row in shown.rows} == {len(shown.headers)}
    assert any("Couture" in row[0] for row in shown.rows)


def test_what_is_shown_is_printed_with_its_charts(visit: Visit) -> None:
    visit.page.print_()
    visit.theme("workshops", "ATE-20")
    visit.page.print_()
    overview, table = visit.page.findChildren(PreviewWindow)
    pages = [window.ui.title_label.text() for window in (overview, table)]
    assert pages == ["At a glance · 1 page", "The workshops · 1 page"]


# -- charts ----------------------------------------------------------------------------


def mark(value: int) -> Mark:
    return Mark(value, str(value), behind=behind(Subject.PERSON, [value]))


def chart(kind: ChartKind) -> Chart:
    """Three rows; the second has a hole, the third isn't known."""
    rows: tuple[ChartRow, ...] = (
        ChartRow("a", "First", (mark(1), mark(2), mark(3))),
        ChartRow("b", "Second", (mark(4), None, mark(6))),
        ChartRow("c", "Unknown", (mark(7), mark(8), mark(9)), unknown=True),
    )
    if kind in (ChartKind.STACK, ChartKind.BARS, ChartKind.COLUMNS, ChartKind.LINE):
        series = 1 if kind is ChartKind.STACK else 2
        rows = tuple(ChartRow(r.key, r.label, r.marks[:series], r.unknown) for r in rows)
    names = ("one", "two", "three")[: len(rows[0].marks)]
    return Chart(kind, "X-1", "A chart", names, rows, Unit.COUNT, "Said.")


@pytest.mark.parametrize("kind", list(ChartKind))
def test_every_mark_of_a_chart_is_reached_by_the_keyboard_and_opens(
    qtbot: QtBot, kind: ChartKind
) -> None:
    view = ChartView(chart(kind))
    qtbot.addWidget(view)
    view.resize(400, view.heightForWidth(400))
    opened: list[tuple[int, ...]] = []
    view.opened.connect(lambda _words, behind: opened.append(behind.ids))
    onwards, aside = (Qt.Key.Key_Right, Qt.Key.Key_Down)
    if not view.drawing.across:
        onwards, aside = aside, onwards
    for _row in view.drawing.chart.rows:
        for step in range(3):
            press_key(view, ENTER)
            if step < 2:
                press_key(view, aside)
        for _back in range(2):
            press_key(view, Qt.Key.Key_Up if view.drawing.across else Qt.Key.Key_Left)
        press_key(view, onwards)
    marks = [each for row in view.drawing.chart.rows for each in row.marks if each]
    assert {ids[0] for ids in opened} == {int(each.value) for each in marks}
    assert not view.grab().toImage().isNull()


def test_a_mark_is_clicked_and_said_with_its_row_and_series(qtbot: QtBot) -> None:
    view = ChartView(chart(ChartKind.PROMISES))
    qtbot.addWidget(view)
    view.resize(400, 200)
    opened: list[str] = []
    view.opened.connect(lambda words, _behind: opened.append(words))
    spot = view.drawing.spots[0]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot.rect.center())
    assert opened == ["First, one: 1"]
    assert view.accessibleName() == "A chart. Said."
    assert "Second, three: 6" in view.accessibleDescription()


def test_a_value_stands_on_its_own_column_not_on_last_years() -> None:
    slot = QRect(0, 0, 50, 200)
    before, now = QRect(4, 20, 21, 180), QRect(25, 60, 21, 140)
    spot = value_spot(18, slot, (now, before))
    assert spot is not None
    assert abs(spot.center().x() - now.center().x()) <= 1 and spot.bottom() < now.top()
    wider = value_spot(24, slot, (now, before))
    assert wider is not None and not wider.intersects(before)
    assert value_spot(60, slot, (now, before)) is None


def test_a_masked_bar_has_the_same_length_whatever_it_hides(qtbot: QtBot) -> None:
    lengths = set()
    for hidden in (0, 4, 400):
        rows = (
            ChartRow("a", "Seen", (mark(50),)),
            ChartRow("b", "Hidden", (Mark(hidden, "< 5", masked=True),)),
        )
        bars = Chart(ChartKind.BARS, "X-1", "A chart", ("one",), rows, Unit.COUNT, "")
        view = ChartView(bars)
        qtbot.addWidget(view)
        view.resize(400, 120)
        lengths.add((view.drawing.spots[0].rect.width(), view.drawing.spots[1].rect.width()))
    assert len(lengths) == 1
