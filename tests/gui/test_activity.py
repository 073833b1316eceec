"""The Activity report page: what it counts, lists behind, asks, and where the keyboard goes."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop.centre.activity.asking import questions
from lierre_desktop.centre.activity.asking.questions import Counted, Dimension
from lierre_desktop.centre.activity.calculation import Activity, measured
from lierre_desktop.centre.activity.figures import Subject, behind
from lierre_desktop.centre.activity.listed import Line, Listing
from lierre_desktop.centre.activity.periods import Basis, Query
from lierre_desktop.centre.changes import Changes
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.gui import look
from lierre_desktop.gui.activity.ask import AskView
from lierre_desktop.gui.activity.behind import Asked, shown_cells
from lierre_desktop.gui.activity.overview import Overview
from lierre_desktop.gui.activity.page import ActivityPage
from lierre_desktop.gui.activity.period_bar import BEFORE, DATES, NOTHING
from lierre_desktop.gui.components import Button, Chip, ChipSet
from tests.gui.activity_page import CAME, Visit, activate, choose, pick, press_key
from tests.gui.activity_page import english as english
from tests.gui.activity_page import visit as visit
from tests.gui.desk import ENTER, NOW, Centre
from tests.gui.desk import furnished as furnished
from tests.gui.desk import house as house

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
