"""The tab of steps: what is done together, by whom and until when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre.network import orientations, partners
from lierre_desktop.centre.network.orientations import Answer, OrientationData
from lierre_desktop.centre.network.partners import PartnerData
from lierre_desktop.centre.pathway import objectives, pathways, recourses, steps
from lierre_desktop.centre.pathway.objectives import ObjectiveData
from lierre_desktop.centre.pathway.recourses import RecourseData
from lierre_desktop.centre.pathway.steps import StepData
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.gui import look
from lierre_desktop.gui.partners.forms import AnswerForm
from lierre_desktop.gui.pathway.recourse_form import RecourseForm
from lierre_desktop.gui.pathway.step_form import StepForm
from lierre_desktop.gui.pathway.steps_tab import ALL, StepsTab
from tests.centre.conftest import Maker

from .people_page import NOW, TODAY, everything_said

# Offscreen, popups ask the platform for what it can't do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Sentences are compared in English, their source."""
    i18n.set_language("en")
    yield


class Desk:
    """The tab alone, reloaded as the page would; `forms` are those it asked for."""

    def __init__(self, qtbot: QtBot, person: int) -> None:
        self.person = person
        self.tab = StepsTab(lambda: NOW)
        qtbot.addWidget(self.tab)
        self.tab.resize(900, 600)
        self.tab.retranslate()
        self.forms: list[object] = []
        self.tab.form_wanted.connect(lambda form, _title: self.forms.append(form))
        self.tab.show()
        self.reload()

    def reload(self) -> None:
        self.tab.show_person(self.person)
        QApplication.processEvents()

    def said(self) -> str:
        return everything_said(self.tab)

    def gesture(self, name: str) -> QAbstractButton:
        """The shown button of this accessible name."""
        found = [
            each
            for each in self.tab.findChildren(QAbstractButton)
            if each.isVisible() and each.accessibleName() == name
        ]
        assert len(found) == 1, name
        return found[0]


@pytest.fixture
def person(centre: OpenCentre, make_participant: Maker) -> int:
    return make_participant("Diallo", "Amina")


@pytest.fixture
def pathway(person: int) -> int:
    return pathways.open(person, date(2026, 1, 13)).id


def step(pathway: int, title: str, **values: object) -> int:
    data = {"pathway_id": pathway, "kind": "PERMIS", "title": title, "status": "EN_COURS"}
    opened = {"opened_on": date(2026, 9, 1)}
    return steps.save(StepData(**data | opened | values)).id  # type: ignore[arg-type]


def in_order(said: str, *words: str) -> bool:
    places = [said.index(each) for each in words]
    return places == sorted(places)


def test_what_is_late_comes_first_and_what_is_over_on_demand(
    qtbot: QtBot, person: int, pathway: int
) -> None:
    step(pathway, "Some day")
    step(pathway, "Soon", due_on=date(2026, 11, 20))
    step(pathway, "Should be over", due_on=date(2026, 11, 2))
    step(pathway, "Long over", status="ACCEPTEE", closed_on=date(2026, 10, 1))
    desk = Desk(qtbot, person)
    assert in_order(desk.said(), "Should be over", "Soon", "Some day")
    assert "Overdue" in desk.said() and "Long over" not in desk.said()
    desk.tab.chips[ALL].click()
    assert in_order(desk.said(), "Some day", "Long over")


def test_steps_stand_under_their_objective_and_a_theme_keeps_its_own(
    qtbot: QtBot, person: int, pathway: int
) -> None:
    aim = ObjectiveData(pathway_id=pathway, title="To drive", theme="MOBILITE", set_on=TODAY)
    number = objectives.save(aim).id
    step(pathway, "The licence", objective_id=number, theme="MOBILITE")
    step(pathway, "The flat", theme="LOGEMENT")
    desk = Desk(qtbot, person)
    assert in_order(desk.said(), "To drive", "The licence", "Other steps", "The flat")
    desk.tab.theme.choose("LOGEMENT")
    assert "The licence" not in desk.said() and "The flat" in desk.said()


def test_a_status_changes_in_two_keys(qtbot: QtBot, person: int, pathway: int) -> None:
    number = step(pathway, "The licence")
    desk = Desk(qtbot, person)
    QTest.keyClick(desk.gesture("Change the status: The licence"), Qt.Key.Key_Space)
    menu = desk.tab.findChildren(QMenu)[-1]
    accepted = next(each for each in menu.actions() if each.text() == "Accepted")
    menu.setActiveAction(accepted)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    kept = steps.get(number)
    assert (kept.status, kept.closed_on) == ("ACCEPTEE", TODAY)


def test_the_keyboard_stays_on_the_line_or_goes_to_the_next(
    qtbot: QtBot, person: int, pathway: int
) -> None:
    first = step(pathway, "The licence", due_on=date(2026, 11, 20))
    step(pathway, "The flat", due_on=date(2026, 11, 27))
    desk = Desk(qtbot, person)
    desk.tab.activateWindow()
    button = desk.gesture("Change the status: The licence")
    button.setFocus()
    steps.save(replace(steps.get(first), status="A_FAIRE"))
    desk.reload()
    assert desk.tab.window().focusWidget() is desk.gesture("Change the status: The licence")
    steps.save(replace(steps.get(first), status="ACCEPTEE", closed_on=TODAY))
    desk.reload()
    assert desk.tab.window().focusWidget() is desk.gesture("Change the status: The flat")


def test_a_very_long_objective_leaves_its_gestures_in_reach(
    qtbot: QtBot, person: int, pathway: int
) -> None:
    title = "Trouver un logement pour toute la famille, " * 3
    objectives.save(ObjectiveData(pathway_id=pathway, title=title.strip(), set_on=TODAY))
    desk = Desk(qtbot, person)
    desk.tab.resize(480, 512)
    QApplication.processEvents()
    (change,) = [
        each
        for each in desk.tab.findChildren(QAbstractButton)
        if each.accessibleName().startswith("Change: ")
    ]
    assert change.mapTo(desk.tab, change.rect().topRight()).x() < desk.tab.width()


def test_a_reserved_step_says_nothing_until_it_is_opened(
    qtbot: QtBot, person: int, pathway: int
) -> None:
    number = step(pathway, "Leave the house", theme="VIOLENCES", result="Met the lawyer")
    step(pathway, "See the advocates", kind="VICTIMES")
    desk = Desk(qtbot, person)
    assert desk.said().count("Reserved step") >= 2 and "advocates" not in desk.said()
    assert "Leave the house" not in desk.said() and "lawyer" not in desk.said()
    desk.tab.show_row("step", number)
    (form,) = desk.forms
    assert isinstance(form, StepForm) and form.ui.title_edit.text() == "Leave the house"


def test_nothing_about_the_person_is_read_while_names_are_hidden(
    qtbot: QtBot, person: int, pathway: int
) -> None:
    step(pathway, "The licence")
    objectives.save(ObjectiveData(pathway_id=pathway, title="To drive", set_on=TODAY))
    recourses.save(RecourseData(pathway_id=pathway, kind="DALO", reference="57-2026"))
    look.set_discreet(True)
    said = Desk(qtbot, person).said()
    for words in ("licence", "drive", "DALO", "57-2026"):
        assert words not in said


def test_the_terms_of_a_recourse_are_explained_as_its_dates_are_typed(
    qtbot: QtBot, person: int, pathway: int
) -> None:
    desk = Desk(qtbot, person)
    desk.tab.show_row("recourse", 0)
    (form,) = desk.forms
    assert isinstance(form, RecourseForm)
    qtbot.addWidget(form)
    form.show()
    form.ui.kind_combo.setCurrentIndex(form.ui.kind_combo.findData("DALO"))
    form.ui.filed_on_edit.setText("01/10/2026")
    form.ui.received_on_edit.setText("12/10/2026")
    said = everything_said(form)
    assert "The commission has 3 months" in said and "CCH, art. L441-2-3" in said
    assert "until 12 Jan 2027" in said
    form.save()
    assert recourses.of_pathway(pathway)[0].received_on == date(2026, 10, 12)
    desk.reload()
    assert "The commission’s answer" in desk.said()


def test_each_stage_of_an_orientation_is_one_gesture(
    qtbot: QtBot, person: int, pathway: int
) -> None:
    partner = partners.save(PartnerData(name="Ludothèque", axis="TIERS")).id
    data = OrientationData(participant_id=person, partner_id=partner, consent=True)
    number = orientations.save(replace(data, made_on=date(2026, 10, 1))).id
    desk = Desk(qtbot, person)
    assert "To be reminded" in desk.said() and "Remind, Ludothèque" in desk.said()
    desk.gesture("Remind, Ludothèque").click()
    assert orientations.get(number).reminded_on == TODAY
    desk.gesture("Note the answer, Ludothèque").click()
    assert isinstance(desk.forms[-1], AnswerForm)
    orientations.answer(number, Answer.ACCEPTED, TODAY)
    desk.reload()
    assert "Feed back, Ludothèque" in desk.said()


def test_without_a_pathway_the_tab_offers_to_begin_one(qtbot: QtBot, person: int) -> None:
    desk = Desk(qtbot, person)
    asked: list[tuple[str, int, str]] = []
    desk.tab.row_wanted.connect(lambda *row: asked.append(row))
    assert "No pathway yet" in desk.said()
    desk.tab.add()
    assert asked == [("pathway", 0, "")]


def test_a_new_step_is_kept_with_what_the_form_proposes(
    qtbot: QtBot, person: int, pathway: int
) -> None:
    desk = Desk(qtbot, person)
    assert "No step yet" in desk.said()
    desk.tab.add()
    (form,) = desk.forms
    assert isinstance(form, StepForm)
    form.ui.kind_combo.setCurrentIndex(form.ui.kind_combo.findData("CV"))
    form.save()
    (kept,) = steps.of_pathway(pathway)
    assert (kept.kind, kept.status, kept.opened_on) == ("CV", "A_FAIRE", TODAY)
