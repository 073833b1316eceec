"""The Activity report page: what is counted, shown, listed behind, and taken elsewhere."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre import attendance
from lierre_desktop.centre.activity import grids, questions
from lierre_desktop.centre.activity.calculation import Activity, measured
from lierre_desktop.centre.activity.figures import Subject, Unit, behind
from lierre_desktop.centre.activity.listed import Line, Listing
from lierre_desktop.centre.activity.periods import Basis, Query
from lierre_desktop.centre.activity.questions import Counted, Dimension
from lierre_desktop.centre.activity.shown import (
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
from lierre_desktop.centre.attendance import MarkEntry
from lierre_desktop.centre.changes import Changes
from lierre_desktop.centre.vocabulary import Mark as Presence
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.gui import look
from lierre_desktop.gui.activity import out
from lierre_desktop.gui.activity.ask import AskView
from lierre_desktop.gui.activity.behind import Asked, shown_cells
from lierre_desktop.gui.activity.cards import FigureCard
from lierre_desktop.gui.activity.charts import ChartView
from lierre_desktop.gui.activity.charts_columns import value_spot
from lierre_desktop.gui.activity.overview import Overview
from lierre_desktop.gui.activity.page import ActivityPage
from lierre_desktop.gui.activity.period_bar import BEFORE, DATES, NOTHING
from lierre_desktop.gui.activity.sections import ThemeView
from lierre_desktop.gui.components import Button, Chip, ChipSet, Combo
from lierre_desktop.gui.preview import PreviewWindow
from tests.gui.desk import ENTER, NOW, TUESDAY, Centre
from tests.gui.desk import furnished as furnished
from tests.gui.desk import house as house

LAST_WEEK = date(2026, 11, 3)
CAME = 5
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Sentences are compared in English, their source."""
    i18n.set_language("en")
    yield


class Visit:
    """The page over the desk's centre, where five women came last week."""

    def __init__(self, qtbot: QtBot) -> None:
        self.page = ActivityPage(lambda: NOW)
        self.elsewhere: list[tuple[str, int]] = []
        self.page.wanted.connect(lambda key, item: self.elsewhere.append((key, item)))
        qtbot.addWidget(self.page)
        self.page.resize(1300, 700)
        self.page.show()
        qtbot.waitUntil(lambda: self.page.activity is not None or self.page.empty.isVisible())

    def cards(self) -> dict[str, FigureCard]:
        """The figures shown, by their code."""
        found = self.page.findChildren(FigureCard)
        return {card.figure.code: card for card in found if card.isVisible()}

    def listed(self) -> list[str]:
        """The lines of the side panel."""
        model = self.page.behind.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount(QModelIndex()))]

    def theme(self, key: str, table: str) -> ThemeView:
        """A theme with one of its tables open."""
        self.page.open_view(key)
        view = self.page.view
        assert isinstance(view, ThemeView)
        view.list.setCurrentRow(view.combo.findData(table))
        return view

    def says(self, words: str) -> bool:
        """Whether these words stand on the page."""
        return any(each.text() == words for each in self.page.findChildren(QLabel))

    def press(self, words: str) -> None:
        """Click the shown button of these words."""
        found = [each for each in self.page.findChildren(Button) if each.text() == words]
        shown = [each for each in found if each.isVisible()]
        assert shown, words
        QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)


@pytest.fixture
def visit(qtbot: QtBot, house: Centre) -> Visit:
    """The page, first shown."""
    meeting = house.meet(house.couture, LAST_WEEK)
    marks = [MarkEntry(woman, Presence.PRESENT) for woman in house.women[:CAME]]
    attendance.record(meeting, marks, today=TUESDAY)
    attendance.close(meeting, today=TUESDAY)
    return Visit(qtbot)


def press_key(widget: QWidget, key: Qt.Key) -> None:
    """A key, wherever the keyboard is."""
    QTest.keyClick(widget, key)


# -- the page --------------------------------------------------------------------------


def test_a_figure_opens_the_people_it_counts_and_one_of_them_her_record(
    visit: Visit, house: Centre
) -> None:
    card = visit.cards()["PUB-01"]
    assert card.accessibleName().startswith("People accompanied, 5")
    press_key(card, ENTER)
    assert visit.listed()[0] == "ARSLAN Zeynep"
    assert len(visit.listed()) == CAME
    press_key(visit.page.behind.list, Qt.Key.Key_Down)
    press_key(visit.page.behind.list, ENTER)
    assert visit.elsewhere == [("people", house.women[1])]
    look.set_discreet(True)  # hidden names stay hidden in the list
    card.opened.emit(card.figure)
    assert visit.listed()[0] == "A. Z."
    index = visit.page.behind.list.model().index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "ARSLAN" not in spoken and "Birth date" not in spoken


def test_a_compound_name_is_masked_as_everywhere_else(qtbot: QtBot) -> None:
    line = Line(1, ("DE LA CRUZ Ana Maria", "15/06/1990"), person=("de la Cruz", "Ana Maria"))
    listing = Listing(Subject.PERSON, ("Name", "Birth date"), (line,), 0, (1,))
    look.set_discreet(True)
    assert shown_cells(listing, line) == ("D. A.", "")


def test_closing_the_panel_gives_the_keyboard_back_to_what_opened_it(
    visit: Visit, qtbot: QtBot
) -> None:
    visit.page.resize(1300, 500)
    activate(visit, qtbot)
    card = visit.cards()["PUB-01"]
    card.setFocus()
    press_key(card, ENTER)
    assert visit.page.behind.list.hasFocus()
    qtbot.waitUntil(lambda: not card.visibleRegion().isEmpty())
    press_key(visit.page.behind.list, Qt.Key.Key_Escape)
    assert visit.page.panel.isHidden() and card.hasFocus()


def test_an_empty_list_closes_by_escape_too(visit: Visit, qtbot: QtBot) -> None:
    activate(visit, qtbot)
    nobody = Asked("Nobody", "0", behind(Subject.PERSON, []))
    card = visit.cards()["ATE-02"]
    card.setFocus()
    visit.page.show_behind(nobody)
    focus = QApplication.focusWidget()
    assert focus is not None and visit.page.panel.isAncestorOf(focus)
    press_key(focus, Qt.Key.Key_Escape)
    assert visit.page.panel.isHidden() and card.hasFocus()


def test_a_change_elsewhere_leaves_the_keyboard_where_it_was(visit: Visit, qtbot: QtBot) -> None:
    visit.page.resize(1000, 420)
    view = visit.theme("public", "PUB-22")
    activate(visit, qtbot)
    bar = view.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert view.card is not None and view.card.table is not None
    before = view.card.table
    before.setFocus()
    before.setCurrentIndex(before.model().index(before.model().rowCount() - 1, 2))
    place, scrolled = before.place, bar.value()
    assert scrolled > 0
    visit.page.changed(Changes.ATTENDANCE)
    after = view.card.table
    assert after is not None and after is not before
    qtbot.waitUntil(after.hasFocus)
    assert after.place == place
    qtbot.waitUntil(lambda: bar.value() == scrolled)


def test_tab_goes_through_the_overview_in_reading_order(visit: Visit) -> None:
    overview = visit.page.view
    assert isinstance(overview, Overview)
    stops = [visit.page.bar.basis_combo, *overview.stops]
    chain: list[QWidget] = []
    each = stops[0]
    while len(chain) < len(stops):
        if each in stops:
            chain.append(each)
        following = each.nextInFocusChain()
        assert following is not None and following is not stops[0]
        each = following
    assert chain == stops
    names = [type(stop).__name__ for stop in overview.stops]
    assert names.index("ChartView") > names.index("FigureCard")


def test_cards_are_buttons_for_who_reads_by_ear(visit: Visit) -> None:
    card = visit.cards()["ATE-02"]
    spoken = QAccessible.queryAccessibleInterface(card)
    assert spoken.role() == QAccessible.Role.PushButton
    assert spoken.text(QAccessible.Text.Name).startswith("Sessions held")


def activate(visit: Visit, qtbot: QtBot) -> None:
    """The keyboard is in the page's window."""
    visit.page.activateWindow()
    qtbot.waitUntil(visit.page.isActiveWindow)


def test_a_question_kept_elsewhere_is_offered_without_counting_again(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit.page.open_view("ask")
    view = visit.page.view
    assert isinstance(view, AskView)
    monkeypatch.setattr("lierre_desktop.gui.activity.page.measured", pytest.fail)
    questions.save(questions.SavedQuestion("By district", questions.Question()))
    visit.page.changed(Changes.REPORTS)
    assert view.form.kept_combo.findText("By district") > 0


def test_what_is_left_undone_leads_to_its_gesture(visit: Visit, house: Centre) -> None:
    forgotten = house.meet(house.couture, date(2026, 11, 9))
    visit.page.changed(Changes.TIMETABLE)
    overview = visit.page.view
    assert isinstance(overview, Overview)
    assert overview.strip.isVisible()
    visit.press("Enter")
    assert visit.elsewhere == [("attendance", 0)]
    shown = len(overview.strip.checks)
    assert shown > 3
    visit.press(f"{shown - 3} other checks")
    visit.press("Show fewer")
    overview.strip.opened.emit(overview.strip.checks[0])
    press_key(visit.page.behind.list, ENTER)
    assert visit.elsewhere[-1] == ("attendance", forgotten)


def test_figures_are_measured_once_a_choice_and_again_after_a_change(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Query] = []

    def noted(query: Query) -> Activity:
        asked.append(query)
        return measured(query)

    monkeypatch.setattr("lierre_desktop.gui.activity.page.measured", noted)
    for key in ("public", "workshops", "overview"):
        visit.page.open_view(key)
    assert not asked
    choose(visit, "year:2026", NOTHING, Basis.ENROLLED)  # two gestures
    assert [query.basis for query in asked] == [Basis.ENROLLED] * 2
    assert asked[-1].against is None
    assert visit.cards()["PUB-01"].figure.words == "12"
    visit.page.changed(Changes.SHEETS)
    assert len(asked) == 2
    visit.page.changed(Changes.ATTENDANCE)
    assert len(asked) == 3


def choose(visit: Visit, period: str, against: str, basis: Basis | None = None) -> None:
    """Choose in the lists above the figures, as the user would."""
    bar = visit.page.bar
    if basis is not None:
        bar.basis_combo.setCurrentIndex(bar.basis_combo.findData(basis.value))
    pick(bar.period_combo, period)
    pick(bar.against_combo, against)


def test_what_is_compared_is_said_and_reversed_days_are_refused(
    visit: Visit, house: Centre
) -> None:
    bar = visit.page.bar
    assert visit.says(
        "From 1 January to 10 November 2026, without comparison."
        " The centre has no data before 3 November 2026."
    )
    house.meet(house.couture, date(2024, 1, 1))
    visit.page.changed(Changes.ATTENDANCE)
    assert visit.says("The year isn't over: it is compared with the same days of last year.")
    choose(visit, "year:2025", BEFORE)
    assert visit.says("2025, compared with 2024.")
    choose(visit, "season:2026", BEFORE)
    assert visit.says("The season isn't over: it is compared with the same days of last season.")
    choose(visit, "season:2026", NOTHING)
    assert visit.says("From 1 September to 10 November 2026, without comparison.")
    choose(visit, DATES, BEFORE)
    before = visit.page.activity
    bar.days.last.set_date(date(2025, 3, 1))
    bar.days.last.editingFinished.emit()
    assert bar.error.isVisible()
    bar.days.first.set_date(date(2027, 1, 1))
    bar.days.last.set_date(date(2027, 3, 1))
    bar.days.last.editingFinished.emit()
    assert bar.error.text().startswith("This period hasn’t begun yet. The figures shown are")
    bar.days.last.set_date(date(2025, 3, 1))
    visit.page.changed(Changes.ATTENDANCE)
    assert visit.page.activity is before
    bar.days.first.set_date(date(2025, 1, 1))
    bar.days.first.editingFinished.emit()
    assert not bar.error.isVisible()
    activity = visit.page.activity
    assert activity is not None
    assert activity.query.period.last == date(2025, 3, 1)


def test_an_empty_centre_says_what_the_page_is_for(qtbot: QtBot, centre: OpenCentre) -> None:
    visit = Visit(qtbot)
    assert visit.page.empty.isVisible()
    assert visit.page.activity is None
    visit.press("Go to the week")
    assert visit.elsewhere == [("week", 0)]


def test_the_report_is_written_only_where_there_is_a_page_for_it(
    qtbot: QtBot, house: Centre
) -> None:
    page = ActivityPage(lambda: NOW, writes=True)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.write_button.isVisible)
    asked: list[str] = []
    page.wanted.connect(lambda key, _item: asked.append(key))
    QTest.mouseClick(page.write_button, Qt.MouseButton.LeftButton)
    assert asked == ["report"]


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


# -- asking ----------------------------------------------------------------------------


def test_a_question_is_answered_kept_found_again_filtered_and_put_in_the_bin(visit: Visit) -> None:
    visit.page.open_view("ask")
    view = visit.page.view
    assert isinstance(view, AskView)
    form = view.form
    pick(form.count_combo, Counted.PRESENCES)
    pick(form.rows_combo, Dimension.WORKSHOP)
    pick(form.columns_combo, Dimension.GENDER)
    assert view.card is not None
    (total,) = (row for row in view.card.grid.rows if row.label == "All together")
    assert total.cells[-1].words == str(CAME)
    assert view.card.chart is not None and view.card.chart.rows[0].label == "Couture"
    form.name_edit.setText("Who comes where")
    visit.press("Keep")
    (kept,) = questions.saved()
    assert (kept.name, kept.question) == ("Who comes where", form.question)
    pick(form.kept_combo, "0")
    pick(form.count_combo, Counted.PEOPLE)
    pick(form.kept_combo, str(kept.id))
    assert form.question == kept.question
    visit.press("Put in the bin")
    assert questions.saved() == []
    pick(form.columns_combo, "")
    pick(form.filter_combo, Dimension.GENDER)
    (chips,) = form.findChildren(ChipSet)
    men = next(each for each in chips.findChildren(Chip) if each.text() == "Men")
    QTest.mouseClick(men, Qt.MouseButton.LeftButton)
    assert form.question.filters == {Dimension.GENDER: chips.keys}
    assert view.card is not None and not view.card.grid.rows
    assert view.card.grid.empty.startswith("No presence corresponds to these choices")
    away = next(
        each
        for each in form.findChildren(Button)
        if each.accessibleName() == "Remove the filter: Gender"
    )
    QTest.mouseClick(away, Qt.MouseButton.LeftButton)
    assert form.question.filters == {}
    assert view.card is not None and view.card.grid.rows


def pick(combo: Combo, key: str) -> None:
    """Choose in a list, as the user would."""
    combo.setCurrentIndex(combo.findData(str(key)))
    combo.activated.emit(combo.currentIndex())


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
