"""The Outreach page: visits, places of life, projects, and the means of a year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre.network import means, outreach, projects
from lierre_desktop.centre.network.means import FundingData, MeansKind
from lierre_desktop.centre.network.outreach import LivingPlaceData, VisitData
from lierre_desktop.centre.network.projects import ProjectData
from lierre_desktop.centre.participants import get
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.gui.outreach.list_out import fundings_out
from lierre_desktop.gui.outreach.means import MeansPart
from lierre_desktop.gui.outreach.page import OutreachPage
from lierre_desktop.gui.outreach.places import PlaceForm, PlacesPart
from lierre_desktop.gui.outreach.projects import ProjectForm
from lierre_desktop.gui.outreach.visits import VisitForm, VisitsPart
from tests.centre.conftest import Maker

NOW = datetime(2026, 11, 10, 14, 58)
DAY = date(2026, 11, 10)

# Offscreen, popups ask the platform for what it can't do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Sentences are compared in English, their source."""
    i18n.set_language("en")
    yield


class Visit:
    """An Outreach page in a window of its own; `elsewhere` are the pages it asked for."""

    def __init__(self, qtbot: QtBot, part: str = "visits") -> None:
        self.page = OutreachPage(lambda: NOW)
        self.elsewhere: list[tuple[str, int]] = []
        self.page.wanted.connect(lambda key, item: self.elsewhere.append((key, item)))
        qtbot.addWidget(self.page)
        self.page.resize(1300, 700)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.page.open_part(part)

    def press(self, words: str) -> None:
        """Click the shown button whose words or accessible name these are."""
        QApplication.processEvents()
        found = [
            each
            for each in self.page.findChildren(QAbstractButton)
            if each.isVisible() and words in (each.text(), each.accessibleName())
        ]
        assert len(found) == 1, (words, [each.text() for each in found])
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def save(self) -> None:
        """Ctrl+S where the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()

    def said(self) -> str:
        """Everything that shown labels say."""
        QApplication.processEvents()
        return "\n".join(each.text() for each in self.page.findChildren(QLabel) if each.isVisible())


@pytest.fixture
def squat(centre: OpenCentre) -> int:
    """A place of life."""
    return outreach.save_place(LivingPlaceData(name="Rue des Forges", kind="SQUAT")).id


# -- outside -----------------------------------------------------------------------------


def test_a_place_is_added(centre: OpenCentre, qtbot: QtBot) -> None:
    visit = Visit(qtbot, "places")
    visit.press("Add a place")
    form = visit.page.section.editor
    assert isinstance(form, PlaceForm)
    QTest.keyClicks(form.ui.name_edit, "Rue des Forges")
    visit.save()
    assert "Say what place it is." in visit.said()
    form.ui.kind_combo.setCurrentIndex(form.ui.kind_combo.findData("SQUAT"))
    visit.save()
    assert [line.data.name for line in outreach.places()] == ["Rue des Forges"]
    assert "1 place of life" in visit.said()


def test_people_are_counted_with_the_keyboard(squat: int, qtbot: QtBot) -> None:
    outreach.save(VisitData(place_id=squat, day=date(2026, 10, 1), women=1))
    visit = Visit(qtbot)
    visit.page.add()
    form = visit.page.section.editor
    assert isinstance(form, VisitForm)
    assert form.ui.place_id_combo.currentData() == squat  # where one went last
    women, men = form.ui.women_edit, form.ui.men_edit
    assert QApplication.focusWidget() is women
    QTest.keyClicks(women, "12+ ")
    QTest.keyClick(women, Qt.Key.Key_Minus)
    QTest.keyClick(women, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is men
    QTest.keyClicks(men, "4")
    QTest.keyClicks(form.ui.observed_edit, "Pas d'eau.")
    visit.save()
    kept = outreach.visits()[0].data
    assert (kept.day, kept.women, kept.men, kept.observed) == (DAY, 13, 4, "Pas d'eau.")
    assert "2 outreach visits · 14 women, 4 men" in visit.said()
    assert form.base.id == kept.id and form.people.isVisible()  # whom one met comes next


def test_every_part_is_printed_or_exported(squat: int, qtbot: QtBot) -> None:
    outreach.save(VisitData(place_id=squat, day=date(2026, 10, 1), start=600, women=3))
    projects.save(ProjectData(name="Ado Jubilé"))
    means.save_funding(
        FundingData(
            funder="Ville", starts_on=date(2026, 1, 1), ends_on=date(2026, 12, 31), amount_cents=5
        )
    )
    visit = Visit(qtbot)
    for part, first in (("visits", date(2026, 10, 1)), ("places", "Rue des Forges")):
        visit.page.open_part(part)
        section = visit.page.section
        assert isinstance(section, VisitsPart | PlacesPart)
        shown = section.shown_list()
        assert shown.data.rows[0][0] == first and len(shown.rows) == 1
    visit.page.open_part("projects")
    for press in ("Print or export the list", "Print or export: Fundings"):
        visit.press(press)
        menu = visit.page.findChildren(QMenu)[-1]
        assert all(action.isEnabled() for action in menu.actions())
        menu.close()
        visit.page.open_part("means")
    (row,) = fundings_out(means.fundings(date(2026, 1, 1), date(2026, 12, 31)), "").data.rows
    assert (row[0], row[4], row[5]) == ("Ville", 0.05, None)


def test_someone_met_becomes_a_participant(squat: int, qtbot: QtBot) -> None:
    number = outreach.save(VisitData(place_id=squat, day=DAY, women=1)).id
    visit = Visit(qtbot)
    visit.page.show_item(number)
    visit.press("Someone met becomes a participant")
    QTest.keyClicks(visit.page.met_form.ui.last_name_edit, "Stan")
    visit.press("Woman")
    visit.save()
    (met,) = outreach.people_met(number)
    assert get(met.participant_id).last_name == "Stan"
    assert visit.elsewhere == [("people", met.participant_id)]
    assert outreach.get(number).met == 1  # the count of that day stays


def test_someone_known_was_met(squat: int, qtbot: QtBot, make_participant: Maker) -> None:
    person = make_participant("Stan", "Ioana")
    number = outreach.save(VisitData(place_id=squat, day=DAY)).id
    visit = Visit(qtbot)
    visit.page.show_item(number)
    form = visit.page.section.editor
    assert isinstance(form, VisitForm)
    field = form.people.known_edit
    QTest.keyClicks(field, "ioana")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [one.participant_id for one in outreach.people_met(number)] == [person]
    assert "First contact" in visit.said()
    visit.press("Take STAN Ioana off this visit")
    assert outreach.people_met(number) == []


# -- projects ----------------------------------------------------------------------------


def test_a_project_begins_with_a_name_offered(
    centre: OpenCentre, qtbot: QtBot, make_workshop: Maker, make_participant: Maker
) -> None:
    sewing, person = make_workshop("Couture", position=1), make_participant("Stan", "Ioana")
    visit = Visit(qtbot, "projects")
    visit.press("Women")
    form = visit.page.section.editor
    assert isinstance(form, ProjectForm)
    form.ui.objectives_edit.setPlainText("Groupe non mixte\n\nEntreprises")
    visit.save()
    (card,) = projects.listed()
    assert (card.data.name, card.data.objectives) == ("Women", ("Groupe non mixte", "Entreprises"))

    things = form.attached
    assert things.isVisible()
    combo = things.workshop_combo
    combo.setCurrentIndex(combo.findData(sewing))
    combo.activated.emit(combo.currentIndex())
    QTest.keyClicks(things.person_edit, "ioana")
    QTest.keyClick(things.person_edit, Qt.Key.Key_Return)
    shown = projects.view(card.data.id)
    assert shown.workshops == ((sewing, "Couture"),)
    assert [(one.participant_id, one.since) for one in shown.people] == [(person, DAY)]
    assert "1 workshop, 1 person" in visit.said()
    visit.press("STAN Ioana leaves the project today")
    assert projects.view(card.data.id).people[0].until == DAY


def test_a_project_is_changed_without_losing_what_belongs_to_it(
    centre: OpenCentre, qtbot: QtBot
) -> None:
    number = projects.save(ProjectData(name="MIA", objectives=("Droits", "Langue"))).id
    visit = Visit(qtbot, "projects")
    section = visit.page.section
    assert not isinstance(section, MeansPart)
    section.open(number)
    visit.press("Programme")
    visit.save()
    kept = projects.get(number)
    assert (kept.kind, kept.objectives) == ("PROGRAMME", ("Droits", "Langue"))


# -- means -------------------------------------------------------------------------------


def test_time_is_typed_as_the_centre_writes_it(centre: OpenCentre, qtbot: QtBot) -> None:
    visit = Visit(qtbot, "means")
    visit.press("Add time")
    section = visit.page.section
    assert isinstance(section, MeansPart)
    ui = section.human_form.ui
    QTest.keyClicks(ui.title_edit, "Coordination")
    QTest.keyClicks(ui.fte_thousandths_edit, "mi-temps")
    visit.save()
    assert "Type a number with at most 3 decimals, like 0,05." in visit.said()
    ui.fte_thousandths_edit.setText("0,05 ETP")
    visit.save()
    (line,) = means.human(date(2026, 1, 1), date(2026, 12, 31))
    assert (line.data.fte_thousandths, line.data.kind) == (50, MeansKind.STAFF)
    assert "0.05 FTE employed or seconded" in visit.said()


def test_fundings_add_up_and_those_of_another_year_are_said(
    centre: OpenCentre, qtbot: QtBot
) -> None:
    year = (date(2026, 1, 1), date(2026, 12, 31))
    for funder, euros in (("État", 30_000), ("Département", 12_600)):
        means.save_funding(
            FundingData(funder=funder, amount_cents=euros * 100, starts_on=year[0], ends_on=year[1])
        )
    visit = Visit(qtbot, "means")
    section = visit.page.section
    assert isinstance(section, MeansPart)
    visit.press("Add a funding")
    ui = section.funding_form.ui
    QTest.keyClicks(ui.funder_edit, "Commune")
    QTest.keyClicks(ui.amount_cents_edit, "2 500")
    ui.ends_on_edit.set_date(date(2027, 3, 31))
    visit.save()
    assert "€45,100 planned" in visit.said()
    assert "1 funding reaches beyond 2026: it is counted whole, not shared out." in visit.said()
    visit.press("Year after")
    assert "€2,500 planned" in visit.said()
    visit.press("Year after")
    assert "No means in this year" in visit.said()
