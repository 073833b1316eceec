"""The tab of a pathway: how it opens, moves and ends, its difficulties, what it holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre import enrolments, participants, programme
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.centre.pathway import (
    assessments,
    contracts,
    exits,
    housing,
    objectives,
    pathways,
    referents,
    referrals,
    stages,
)
from lierre_desktop.centre.pathway.assessments import AssessmentData, Barrier
from lierre_desktop.centre.pathway.contracts import ContractData
from lierre_desktop.centre.pathway.exits import ExitData
from lierre_desktop.centre.pathway.housing import HousingMeasureData, MeasureKind
from lierre_desktop.centre.pathway.objectives import ObjectiveData
from lierre_desktop.centre.pathway.referents import ReferentData
from lierre_desktop.centre.pathway.states import (
    AssessmentKind,
    BarrierState,
    Impact,
    ObjectiveState,
    PathwayState,
    ReferralAnswer,
)
from lierre_desktop.centre.pathway.trajectory import trajectory
from lierre_desktop.centre.programme import StaffData
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.gui import look
from lierre_desktop.gui.pathway.axis import LEAD, axis_of
from lierre_desktop.gui.pathway.hours_edit import HoursEdit
from lierre_desktop.gui.pathway.lanes import picture
from lierre_desktop.gui.pathway.pathway_tab import PathwayTab
from lierre_desktop.gui.pathway.words import hours_words, simple_words
from tests.centre.conftest import Maker
from tests.gui.people_page import TODAY, Visit, everything_said

# Offscreen, popups ask the platform for what it can't do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

IDENTIFIED, UNDER_WAY, LIFTED = (
    BarrierState.IDENTIFIED,
    BarrierState.UNDER_WAY,
    BarrierState.LIFTED,
)


@pytest.fixture(autouse=True)
def english() -> None:
    """Sentences are compared in English, their source."""
    i18n.set_language("en")


@dataclass(frozen=True)
class Way:
    """Samira's pathway, under way since April, and who accompanies her."""

    person: int
    id: int
    worker: int
    colleague: int


@pytest.fixture
def way(centre: OpenCentre) -> Way:
    """A pathway with two assessments, a contract, two objectives and a referent."""
    person = participants.save(ParticipantData(last_name="Benali", first_name="Samira")).id
    worker = programme.save_staff(StaffData(last_name="Humbert", first_name="Claire")).id
    colleague = programme.save_staff(StaffData(last_name="Weber", first_name="Paul")).id
    way = pathways.open(person, date(2026, 4, 1)).id
    for kind, day, states in (
        (AssessmentKind.ENTRY, date(2026, 4, 10), (IDENTIFIED, IDENTIFIED, UNDER_WAY)),
        (AssessmentKind.REVIEW, date(2026, 9, 10), (LIFTED, UNDER_WAY, UNDER_WAY)),
    ):
        barriers = zip(("LOGEMENT", "MOBILITE", "VIOLENCES"), states, strict=True)
        seen = tuple(Barrier(theme, state) for theme, state in barriers)
        assessments.save(AssessmentData(0, 0, way, day, kind, "Patiente", barriers=seen))
    contracts.save(
        ContractData(
            *(0, 0, way, "CE"),
            *(date(2026, 6, 1), date(2026, 6, 1), date(2026, 11, 30)),
            15 * 60,
        )
    )
    for title in ("Passer le code", "Trouver une garde"):
        objectives.save(ObjectiveData(0, 0, way, title, set_on=date(2026, 6, 1)))
    referents.save(ReferentData(0, 0, way, worker, None, "CIP", date(2026, 4, 1)))
    stages.move(way, PathwayState.ASSESSING, date(2026, 4, 10))
    stages.move(way, PathwayState.UNDER_WAY, date(2026, 6, 1))
    return Way(person, way, worker, colleague)


def tab_of(visit: Visit, person: int) -> PathwayTab:
    """The tab of someone's pathway, shown."""
    visit.open(person, "pathway")
    tab = visit.page.record.tab("pathway")
    assert isinstance(tab, PathwayTab)
    QApplication.processEvents()
    return tab


def save(visit: Visit) -> None:
    """Ctrl+S where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def keys(*wanted: Qt.Key) -> None:
    """Press keys, each where the keyboard then is."""
    for key in wanted:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


# -- opening, moving, ending -------------------------------------------------------------


def test_someone_without_a_pathway_gets_one_with_its_referral(
    centre: OpenCentre, make_participant: Maker, qtbot: QtBot
) -> None:
    person = make_participant("Kaya", "Gülsen")
    visit = Visit(qtbot)
    tab = tab_of(visit, person)
    assert visit.says("No pathway yet")
    visit.press("Open a pathway")
    ui = tab.panel.form("opening").ui
    assert ui.referral_frame.isVisible()
    ui.motive_edit.setPlainText("Apprendre le français")
    ui.opened_on_edit.setFocus()
    save(visit)
    assert ui.prescriber_help.isVisible()  # refused: who referred isn't said
    assert not pathways.of_participant(person)
    ui.prescriber_combo.setCurrentIndex(0)
    save(visit)
    [opened] = pathways.of_participant(person)
    [referral] = referrals.of_pathway(opened.id)
    assert (opened.state, opened.opened_on) == (PathwayState.REFERRED, TODAY)
    assert referral.motive == "Apprendre le français"
    assert visit.page.panel.isHidden()


def test_a_referral_is_answered(way: Way, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    tab = tab_of(visit, way.person)
    visit.press("Add a referral")
    ui = tab.panel.form("referral").ui
    ui.prescriber_combo.setCurrentIndex(1)
    assert not ui.answered_on_edit.isVisible()
    ui.answer_combo.setCurrentIndex(list(ReferralAnswer).index(ReferralAnswer.ACCEPTED))
    assert ui.answered_on_edit.day == TODAY
    save(visit)
    [referral] = referrals.of_pathway(way.id)
    assert referral.answer is ReferralAnswer.ACCEPTED
    assert [line.id for line in tab.sections.cards["referral"].lines] == [referral.id]


def test_the_next_states_are_buttons_and_ask_for_what_they_need(way: Way, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    tab = tab_of(visit, way.person)
    visit.press("Suspend")
    ui = tab.panel.form("move").ui
    save(visit)
    assert visit.says("Say why the pathway is suspended.")
    ui.reason_edit.setPlainText("Un voyage")
    ui.review_on_edit.set_date(date(2026, 12, 15))
    save(visit)
    assert pathways.get(way.id).state is PathwayState.SUSPENDED
    assert visit.says("to be looked at again on")
    assert visit.button("Resume the pathway")
    visit.press("Hand over to another worker")
    assert visit.page.panel.content is tab.panel.form("relay")


def test_an_end_ends_what_goes_on_in_the_same_gesture(
    way: Way, make_workshop: Maker, qtbot: QtBot
) -> None:
    couture = make_workshop("Couture")
    enrolments.enrol(way.person, couture, date(2026, 9, 1))
    visit = Visit(qtbot)
    tab = tab_of(visit, way.person)
    visit.press("End the pathway…")
    ui = tab.panel.form("exit").ui
    assert visit.says("Couture")
    assert visit.says("four weeks later")
    heads = [place for place in range(ui.exit_kind_combo.count()) if _is_head(ui, place)]
    assert len(heads) == 6  # the families that reports count by
    ui.exit_kind_combo.setCurrentIndex(ui.exit_kind_combo.findData("CDI"))
    save(visit)
    assert pathways.get(way.id).is_open
    ui.also_end_check.setChecked(True)
    save(visit)
    ended = pathways.get(way.id)
    assert (ended.state, ended.exit_kind, ended.closed_on) == (PathwayState.OUT, "CDI", TODAY)
    assert visit.button("New pathway")
    tab.add()
    assert visit.page.panel.content is tab.panel.form("opening")


def _is_head(ui: object, place: int) -> bool:
    model = ui.exit_kind_combo.model()  # type: ignore[attr-defined]
    return not model.item(place).isEnabled()


def test_a_pathway_before_can_be_looked_at(way: Way, qtbot: QtBot) -> None:
    exits.exit(way.id, ExitData(date(2026, 10, 1), exit_kind="CDI"))
    new = pathways.open(way.person, date(2026, 10, 15)).id
    visit = Visit(qtbot)
    tab = tab_of(visit, way.person)
    assert not tab.sections.cards["contract"].lines
    tab.show_row("contract", contracts.of_pathway(way.id)[0].id)
    assert visit.page.panel.content is tab.panel.form("contract")
    assert len(tab.sections.cards["contract"].lines) == 1
    assert "New pathway" not in everything_said(tab)
    tab.head.chosen.emit(new)
    assert not tab.sections.cards["contract"].lines


# -- difficulties ------------------------------------------------------------------------


def test_an_assessment_is_filled_from_the_keyboard(way: Way, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    tab = tab_of(visit, way.person)
    visit.press("Make an assessment")
    form = tab.panel.form("assessment")
    rows = form.ui.barriers_grid.rows
    assert rows["LOGEMENT"].barrier.state is LIFTED  # as the last one left it
    assert rows["LOGEMENT"].hasFocus()
    assert not rows["VIOLENCES"].isVisible()
    keys(Qt.Key.Key_Down, Qt.Key.Key_I, Qt.Key.Key_I, Qt.Key.Key_P)
    keys(Qt.Key.Key_Down, Qt.Key.Key_QuoteDbl, Qt.Key.Key_Right)
    save(visit)
    newest = assessments.of_pathway(way.id)[-1]
    assert (newest.day, newest.kind) == (TODAY, AssessmentKind.REVIEW)
    assert newest.next_review_on == date(2027, 2, 10)
    assert {each.theme: each for each in newest.barriers} == {
        "LOGEMENT": Barrier("LOGEMENT", LIFTED),
        "MOBILITE": Barrier("MOBILITE", UNDER_WAY, Impact.HIGH, priority=True),
        "SANTE": Barrier("SANTE", UNDER_WAY),
        "VIOLENCES": Barrier("VIOLENCES", UNDER_WAY),  # hidden, and kept
    }


def test_the_lanes_can_be_read_without_seeing_them(way: Way, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    tab = tab_of(visit, way.person)
    lanes = tab.lanes.lanes
    assert [row.accessibleName() for row in lanes.rows] == [
        "Housing, Identified on 10 April 2026, Lifted on 10 September 2026",
        "Mobility, Identified on 10 April 2026, Under way on 10 September 2026",
    ]
    lanes.rows[0].setFocus()
    keys(Qt.Key.Key_Down)
    assert lanes.rows[1].hasFocus()
    keys(Qt.Key.Key_Space)
    form = tab.panel.form("assessment")
    assert form.ui.barriers_grid.rows["MOBILITE"].hasFocus()


def test_what_is_restricted_is_shown_on_demand_and_never_copied(way: Way, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    tab = tab_of(visit, way.person)
    assert len(tab.lanes.lanes.rows) == 2
    visit.press("Show what is restricted", tab.lanes)
    assert len(tab.lanes.lanes.rows) == 3
    visit.press("Copy the picture")
    copied = QGuiApplication.clipboard().pixmap()
    public = picture(trajectory(way.id, TODAY), copied.width())
    assert copied.toImage() == public.toImage()
    look.set_discreet(True)
    visit.page.reload()
    assert len(tab.lanes.lanes.rows) == 2
    said = everything_said(tab)
    assert "Passer le code" not in said
    assert "Patiente" not in said


def test_what_became_of_the_difficulties_in_simple_words(way: Way) -> None:
    told = trajectory(way.id, TODAY)
    assert simple_words(told) == [
        "Since the entry, 1 difficulty out of 2 is lifted.",
        "Still under way: Mobility.",
    ]
    assert hours_words(told) == ["No presence noted yet"]


# -- what a pathway holds ----------------------------------------------------------------


def test_a_contract_is_renewed_with_proposed_dates(way: Way, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    tab = tab_of(visit, way.person)
    [before] = contracts.of_pathway(way.id)
    assert visit.says("done this week")
    tab.sections.wanted.emit("contract", before.id, "renew")
    ui = tab.panel.form("contract").ui
    assert (ui.starts_on_edit.day, ui.ends_on_edit.day) == (date(2026, 12, 1), date(2027, 5, 31))
    ui.exempt_check.setChecked(True)
    assert not ui.hours_frame.isVisible()
    ui.exempt_check.setChecked(False)
    ui.weekly_minutes_spin.setValue(10 * 60)
    save(visit)
    renewal = contracts.of_pathway(way.id)[0]
    assert (renewal.renews_id, renewal.weekly_minutes) == (before.id, 600)


def test_a_referent_hands_over_to_a_colleague(way: Way, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    tab = tab_of(visit, way.person)
    visit.press("Hand over, Claire Humbert")
    ui = tab.panel.form("referent").ui
    assert visit.says("Takes over from Claire Humbert")
    ui.staff_id_combo.setCurrentIndex(ui.staff_id_combo.findData(way.colleague))
    save(visit)
    after, before = referents.lines(way.id)
    assert (after.name, after.since, before.until) == ("Paul Weber", TODAY, TODAY)


def test_an_objective_is_moved_up_then_reached_and_taken_back(way: Way, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    tab = tab_of(visit, way.person)
    code, care = (each.id for each in objectives.of_pathway(way.id))
    visit.press("Move up, Trouver une garde")
    assert [each.id for each in objectives.of_pathway(way.id)] == [care, code]
    tab.sections.wanted.emit("objective", code, "reached")
    assert objectives.get(code).closed_on == TODAY
    assert visit.says("Objective reached")
    done = objectives.remove(care)
    undo(done.batch)
    assert objectives.get(care).state is ObjectiveState.OPEN


def test_a_review_of_the_housing_moves_the_next_one(way: Way, qtbot: QtBot) -> None:
    measure = housing.save(
        HousingMeasureData(0, 0, way.id, MeasureKind.SLIDING_LEASE, starts_on=date(2026, 5, 10))
    ).id
    visit = Visit(qtbot)
    tab = tab_of(visit, way.person)
    card = tab.sections.cards["housing_measure"]
    assert card.lines[0].detail.startswith("next review on 10 Nov 2026")
    visit.press("Note an event, Sliding lease")
    ui = tab.panel.form("housing_event").ui
    ui.kind_combo.setCurrentIndex(ui.kind_combo.findData("BILAN"))
    save(visit)
    assert [event.day for event in housing.events(measure)] == [TODAY]
    assert card.lines[0].detail.startswith("next review on 10 May 2027")


# -- small parts -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("15", 900), ("7 h 30", 450), ("7,5", 450), ("30 min", 30), ("0", 0), ("", -30)],
)
def test_hours_a_week_are_read_as_people_write_them(qtbot: QtBot, typed: str, minutes: int) -> None:
    edit = HoursEdit()
    qtbot.addWidget(edit)
    assert edit.valueFromText(typed) == minutes


def test_the_axis_keeps_room_for_each_assessment() -> None:
    first, entry, review = date(2026, 1, 1), date(2026, 2, 1), date(2026, 2, 8)
    last = date(2026, 12, 31)
    axis = axis_of(first, [entry, review], last, 100, 600, 90)
    assert axis.x(entry) == 100 + LEAD
    assert axis.x(review) - axis.x(entry) == pytest.approx(90)
    assert axis.x(last) == pytest.approx(600)
    assert axis.x(review) < axis.x(date(2026, 7, 1)) < axis.x(last)
    narrow = axis_of(entry, [entry, review], last, 0, 100, 90)
    assert narrow.x(review) == pytest.approx(50)
