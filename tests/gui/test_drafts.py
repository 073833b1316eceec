"""What is typed is kept: every form and every kind of field, the list of Today, the way back."""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from importlib import import_module
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lierre_desktop import gui
from lierre_desktop.centre import drafts, finder, programme, settings
from lierre_desktop.centre.calendar import Span
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.drafts import Kept, Place
from lierre_desktop.centre.network import means, orientations, outreach, partners, projects
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.centre.pathway import (
    assessments,
    contracts,
    housing,
    objectives,
    pathways,
    placements,
    recourses,
    referrals,
    relays,
    sittings,
    steps,
)
from lierre_desktop.centre.pathway.assessments import Barrier
from lierre_desktop.centre.pathway.interviews import Attendee
from lierre_desktop.centre.pathway.states import BarrierState, Impact, PathwayState
from lierre_desktop.centre.person import households, notes
from lierre_desktop.centre.person.states import ASPECTS, Aspect
from lierre_desktop.centre.recurrence import SlotData
from lierre_desktop.centre.report import views
from lierre_desktop.centre.report.budget import BudgetLineData
from lierre_desktop.centre.report.items import ItemData, ItemKind
from lierre_desktop.centre.terms import Term
from lierre_desktop.centre.vocabulary import Mark
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.errors import StorageTrouble
from lierre_desktop.gui import drafts as keeping
from lierre_desktop.gui import look
from lierre_desktop.gui.attendance.page import AttendancePage
from lierre_desktop.gui.components import ChipSet, Segments
from lierre_desktop.gui.components.date_edit import DateEdit
from lierre_desktop.gui.components.suggest_edit import ChoicesEdit
from lierre_desktop.gui.components.time_edit import TimeEdit
from lierre_desktop.gui.drafts import flush_all
from lierre_desktop.gui.partners.forms import OrientationForm
from lierre_desktop.gui.pathway.barrier_grid import BarrierGrid
from lierre_desktop.gui.pathway.edits import MinutesEdit, PresentEdit, StatusesEdit
from lierre_desktop.gui.pathway.people_forms import Accompanying
from lierre_desktop.gui.pathway.way_forms import Ending, Move, Opening
from lierre_desktop.gui.people.household_forms import HEAD, HouseholdForm, HouseholdStart
from lierre_desktop.gui.people.notes_tab import NoteForm
from lierre_desktop.gui.people.person_edit import PersonEdit
from lierre_desktop.gui.people.state_form import StateForm
from lierre_desktop.gui.report.asking import AskingForm
from lierre_desktop.gui.report.item_forms import QuoteForm
from lierre_desktop.gui.report.start_form import StartForm
from lierre_desktop.gui.report.views_form import ViewsForm
from lierre_desktop.gui.settings.answers import held_in, hold_again
from lierre_desktop.gui.settings.editor import Editor
from lierre_desktop.gui.settings.letter_form import numbered
from lierre_desktop.gui.settings.team_choice import TeamChoice
from tests.centre.conftest import Maker
from tests.centre.conftest import english as english
from tests.gui.desk import Centre
from tests.gui.desk import furnished as furnished
from tests.gui.desk import house as house

NOW = datetime(2026, 11, 10, 14, 58)
TODAY = NOW.date()

# -- every kind of field -----------------------------------------------------------------------


def combo() -> QComboBox:
    made = QComboBox()
    for key in (None, "RSA", PathwayState.MET, 3):
        made.addItem(str(key), key)
    return made


def chips() -> ChipSet:
    made = ChipSet()
    made.set_choices([("a", "A"), ("b", "B"), ("c", "C")])
    return made


def team() -> TeamChoice:
    made = TeamChoice()
    made.set_choices([(1, "Claire"), (2, "Farid"), (3, "Odile")])
    return made


def grid() -> BarrierGrid:
    made = BarrierGrid()
    themes = [Term(1, 1, "frein", "LOGEMENT", "Logement", "Housing")]
    made.set_themes(themes, ())
    return made


def statuses() -> StatusesEdit:
    made = StatusesEdit()
    made.offer_steps({7: "Dossier", 8: "Visite"}, [("TODO", "À faire"), ("DONE", "Faite")])
    return made


FIELDS: dict[str, tuple[Callable[[], QWidget], Callable[[Any], object]]] = {
    "line": (QLineEdit, lambda field: field.setText("L’été  ")),
    "text": (QPlainTextEdit, lambda field: field.setPlainText("a\u00a0b\n\n ")),
    "bad day": (DateEdit, lambda field: field.setText("31/02")),
    "day": (DateEdit, lambda field: field.set_date(date(2026, 11, 10))),
    "bad hour": (TimeEdit, lambda field: field.setText("26 h")),
    "number": (QSpinBox, lambda field: field.setValue(12)),
    "box": (QCheckBox, lambda field: field.setChecked(True)),
    "choice": (combo, lambda field: field.setCurrentIndex(2)),
    "segments": (
        lambda: Segments([("a", "A"), ("b", "B")]),
        lambda field: field.choose("b"),
    ),
    "chips": (chips, lambda field: field.set_keys(("a", "c"))),
    "team": (team, lambda field: field.choose((3, 1))),
    "languages": (ChoicesEdit, lambda field: field.set_keys(("tr", "fr"))),
    "minutes": (MinutesEdit, lambda field: field.put(75)),
    "present": (
        PresentEdit,
        lambda field: field.put((Attendee(staff_id=2), Attendee(name="Sa sœur"))),
    ),
    "statuses": (statuses, lambda field: field.put(((8, "DONE"),))),
    "barriers": (
        grid,
        lambda field: field.put(
            (Barrier("LOGEMENT", BarrierState.IDENTIFIED, Impact.HIGH, True, "expulsion"),)
        ),
    ),
    "searched": (PersonEdit, lambda field: field.setText("arsl")),
}


@pytest.mark.parametrize("kind", FIELDS)
def test_a_field_holds_what_was_typed(kind: str, qtbot: QtBot) -> None:
    make, fill = FIELDS[kind]
    typed, empty = make(), make()
    for field in (typed, empty):
        qtbot.addWidget(field)
    fill(typed)
    held = json.loads(json.dumps(held_in(typed)))
    assert held_in(empty) != held
    assert hold_again(empty, held)
    assert held_in(empty) == held
    unfit: tuple[object, ...] = ({"odd": []}, 10**30, "nothing like it", None)
    for each in unfit:
        hold_again(empty, each)  # fits or doesn't; never falls


def test_someone_chosen_is_held_by_her_number(
    centre: OpenCentre, make_participant: Maker, qtbot: QtBot
) -> None:
    zeynep = make_participant("Arslan", "Zeynep")
    field, other = PersonEdit(), PersonEdit()
    for each in (field, other):
        qtbot.addWidget(each)
    field.hold(finder.found([zeynep])[0])
    assert hold_again(other, held_in(field))
    assert other.person is not None and other.person.id == zeynep


# -- every form --------------------------------------------------------------------------------


def editors() -> dict[str, type[Editor[Any]]]:
    """Every form that is an Editor, by the name its drafts are kept under."""
    for module in pkgutil.walk_packages(gui.__path__, f"{gui.__name__}."):
        import_module(module.name)
    found: dict[str, type[Editor[Any]]] = {}
    waiting: list[type[Editor[Any]]] = [Editor]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if "command" in vars(kind) or not kind.__subclasses__():
            name = getattr(kind, "form_name", "")
            if kind is StateForm:
                name = "situation"
            if kind is not Editor and kind.__name__ != "SettingsForm":
                assert name and name not in found, f"{kind.__name__} keeps its drafts nowhere"
                found[name] = kind
    return found


def things(person: int, way: int) -> dict[str, Any]:
    """What each form is opened on; a form that isn't here fails the test."""
    visit = outreach.VisitData(day=TODAY)
    whole = settings.load()
    held = pathways.get(way)
    sent = orientations.OrientationData(participant_id=person, made_on=TODAY)
    cidff = partners.save(partners.PartnerData(name="CIDFF")).id
    number = orientations.save(replace(sent, partner_id=cidff)).id
    return {
        "answer": orientations.get(number),
        "assessment": assessments.AssessmentData(pathway_id=way, day=TODAY),
        "budget_line": BudgetLineData(year=2026),
        "closure": Span(0, "", TODAY, TODAY),
        "contact": partners.ContactData(partner_id=1),
        "contract": contracts.ContractData(pathway_id=way, starts_on=TODAY),
        "exit": Ending(pathway_id=way, now_in=held.state, day=TODAY),
        "funding": means.FundingData(),
        "household": HouseholdStart(participant_id=person),
        "household_member": households.MemberData(household_id=1),
        "housing_event": housing.HousingEventData(measure_id=1, day=TODAY),
        "housing_measure": housing.HousingMeasureData(pathway_id=way, starts_on=TODAY),
        "human_means": means.HumanMeansData(),
        "interview": sittings.start_now(person, NOW),
        "letter": numbered()[0],
        "living_place": outreach.LivingPlaceData(),
        "met_person": ParticipantData(),
        "move": Move(pathway_id=way, day=TODAY),
        "note": notes.NoteData(participant_id=person, day=TODAY),
        "objective": objectives.ObjectiveData(pathway_id=way, set_on=TODAY),
        "opening": Opening(participant_id=person, opened_on=TODAY),
        "orientation": sent,
        "outreach_visit": visit,
        "partner": partners.PartnerData(),
        "pathway": held,
        "placement": placements.PlacementData(pathway_id=way, starts_on=TODAY),
        "project": projects.ProjectData(),
        "recourse": recourses.RecourseData(pathway_id=way),
        "referent": Accompanying(pathway_id=way, since=TODAY),
        "referral": referrals.ReferralData(pathway_id=way, received_on=TODAY),
        "relay": relays.RelayData(pathway_id=way, decided_on=TODAY),
        "school_holiday": Span(0, "", TODAY, TODAY, "B"),
        "settings_calendar": whole,
        "settings_centre": whole,
        "settings_report": whole,
        "situation": ASPECTS[Aspect.HOUSING](participant_id=person, since=TODAY),
        "slot": SlotData(1, 1, 540, 660, TODAY, TODAY),
        "staff_member": programme.StaffData(),
        "step": steps.StepData(pathway_id=way, opened_on=TODAY),
        "term": Term(0, 0, "frein", "", "", ""),
        "venue": programme.VenueData(),
        "workshop": programme.WorkshopData(),
    }


def type_in(form: Editor[Any]) -> None:
    """Type in every field that takes letters; without one, turn the first box."""
    letters = (QLineEdit, QPlainTextEdit)
    every = [form.field(name) for name in form.fields]
    fields = [field for field in every if isinstance(field, letters)]
    for field in fields:
        if isinstance(field, QPlainTextEdit):
            field.setPlainText("De sa main")
        else:
            field.setText("31/02" if isinstance(field, DateEdit) else "De sa main")
    if not fields:
        boxes = [field for field in every if isinstance(field, QCheckBox)]
        boxes[0].toggle()


def opened(kind: type[Editor[Any]], thing: object, qtbot: QtBot) -> Editor[Any]:
    """A form of a new window, on a thing."""
    make: Any = kind
    form: Editor[Any] = (
        make(Aspect.HOUSING, lambda: NOW) if kind is StateForm else make(lambda: NOW)
    )
    qtbot.addWidget(form)
    form.retranslate()
    form.open(thing)
    return form


@pytest.fixture
def way(centre: OpenCentre, make_participant: Maker, make_workshop: Maker) -> tuple[int, int]:
    """Someone with a pathway, and a workshop."""
    make_workshop("Couture")
    zeynep = make_participant("Arslan", "Zeynep")
    return zeynep, pathways.open(zeynep, TODAY).id


def test_every_form_finds_again_what_was_typed(
    undressed: None, way: tuple[int, int], qtbot: QtBot
) -> None:
    known = things(*way)
    kinds = editors()
    assert set(known) == set(kinds)
    for name, kind in kinds.items():
        form = opened(kind, known[name], qtbot)
        empty = form.typed()
        form.keeper.flush()
        assert drafts.kept() == (), f"{name} keeps what nobody typed"
        type_in(form)
        typed = form.typed()
        form.keeper.leave()
        form.open(known[name])
        assert form.typed() == typed != empty, name
        assert "Here is your draft of 14:58" in form.draft_alert.words, name
        form.start_again()
        assert form.typed() != typed and drafts.kept() == (), name
        form.keeper.leave()
        form.deleteLater()


def test_the_keyboard_goes_to_what_is_said_of_something_begun(
    undressed: None, way: tuple[int, int], qtbot: QtBot
) -> None:
    """Where it is new; what is known is gone on with in its first field."""
    made = notes.save(notes.NoteData(participant_id=way[0], day=TODAY, text="Avant")).id
    asked = []
    for thing in (notes.NoteData(participant_id=way[0], day=TODAY), notes.get(made)):
        form = opened(NoteForm, thing, qtbot)
        assert isinstance(form, NoteForm)
        form.show()
        form.focus_first()
        before = form.focusWidget()
        text_of(form).setPlainText("Un mot")
        form.keeper.leave()
        form.open(thing)
        form.focus_first()
        asked.append((form.focusWidget() is gesture(form), form.focusWidget() is before))
    assert asked == [(True, False), (False, True)]


def test_forms_that_are_no_editors_find_again_what_was_typed(
    undressed: None, house: Centre, qtbot: QtBot
) -> None:
    """The report's forms; a session's note and a correction, beside a roll."""
    views.copy("activity")
    own = next(view for view in views.views() if view.is_own)

    def of_report() -> list[AskingForm]:
        forms: list[AskingForm] = [StartForm(clock), QuoteForm(clock), ViewsForm()]
        for form in forms:
            qtbot.addWidget(form)
            form.retranslate()
        return forms

    def open_all(forms: list[AskingForm]) -> None:
        start, quote, shown = forms
        assert isinstance(start, StartForm) and isinstance(quote, QuoteForm)
        assert isinstance(shown, ViewsForm)
        start.open_new()
        quote.open(ItemData(1, ItemKind.QUOTE))
        shown.choose_own(own.id)

    def clock() -> datetime:
        return NOW

    def roll() -> AttendancePage:
        page = AttendancePage(clock)
        qtbot.addWidget(page)
        page.show()
        page.show_item(house.session)
        page.roll.ask_correction(house.women[0], Mark.ABSENT)
        return page

    before, page = of_report(), roll()
    open_all(before)
    flush_all()
    assert drafts.kept() == ()
    before[0].title_edit.setText("Vingt ans")  # type: ignore[attr-defined]
    before[1].words_edit.setPlainText("Ici, on m’écoute.")  # type: ignore[attr-defined]
    line = before[2].tree.topLevelItem(0)  # type: ignore[attr-defined]
    line.setCheckState(0, Qt.CheckState.Unchecked)
    page.roll.ui.roll_side.ui.note_edit.setPlainText("Deux machines en panne")
    page.roll.correction.ui.why_edit.setText("Elle était là")
    flush_all()
    assert len(drafts.kept()) == 5
    after, again = of_report(), roll()
    open_all(after)
    assert after[0].title_edit.text() == "Vingt ans"  # type: ignore[attr-defined]
    assert after[1].words_edit.toPlainText() == "Ici, on m’écoute."  # type: ignore[attr-defined]
    line = after[2].tree.topLevelItem(0)  # type: ignore[attr-defined]
    assert line.checkState(0) == Qt.CheckState.Unchecked
    assert again.roll.ui.roll_side.unsaved_note == "Deux machines en panne"
    assert again.roll.correction.ui.why_edit.text() == "Elle était là"
    again.roll.ui.roll_side.leave_note()
    gone = Kept("correction", f"99/{house.women[0]}", "", "attendance", 0, "", "", "", NOW)
    with pytest.raises(InvalidInput):
        again.resume(gone)
    assert "session_note" not in [each.form for each in drafts.kept()]


# -- what comes back -----------------------------------------------------------------------


def note_form(qtbot: QtBot, person: int, note: int = 0) -> NoteForm:
    thing = notes.get(note) if note else notes.NoteData(participant_id=person, day=TODAY)
    form = opened(NoteForm, thing, qtbot)
    assert isinstance(form, NoteForm)
    return form


def text_of(form: NoteForm) -> QPlainTextEdit:
    field = form.field("text")
    assert isinstance(field, QPlainTextEdit)
    return field


def test_typed_back_to_what_is_saved_it_is_no_draft(way: tuple[int, int], qtbot: QtBot) -> None:
    form = note_form(qtbot, way[0])
    text_of(form).setPlainText("Un mot")
    flush_all()
    assert form.draft_label.text() == "Draft kept at 14:58"
    text_of(form).setPlainText("")
    flush_all()
    assert drafts.kept() == () and form.draft_label.text() == ""


def test_saving_takes_the_draft_along(way: tuple[int, int], qtbot: QtBot) -> None:
    form = note_form(qtbot, way[0])
    text_of(form).setPlainText("Un mot")
    flush_all()
    form.save()
    flush_all()
    assert drafts.kept() == ()
    assert [each.text for each in notes.of_participant(way[0])] == ["Un mot"]


def test_a_draft_that_no_longer_fits_gives_what_it_can(way: tuple[int, int], qtbot: QtBot) -> None:
    content = {"words": "renamed", "day": ["no day"], "kind": {"odd": 1}, "text": "Un mot"}
    drafts.keep(Place("note", f"{drafts.person(way[0])}/0"), content, NOW)
    form = note_form(qtbot, way[0])
    assert form.read() == notes.NoteData(participant_id=way[0], day=TODAY, text="Un mot")
    form.keeper.leave()  # untouched, what it couldn't show isn't lost either
    found = drafts.find("note", f"{drafts.person(way[0])}/0")
    assert found is not None and found.content == content


def test_what_changed_since_is_never_overwritten(way: tuple[int, int], qtbot: QtBot) -> None:
    made = notes.save(notes.NoteData(participant_id=way[0], day=TODAY, text="Avant")).id
    form = note_form(qtbot, way[0], made)
    text_of(form).setPlainText("Mon brouillon")
    form.keeper.leave()
    notes.save(replace(notes.get(made), text="Entre-temps"))
    again = note_form(qtbot, way[0], made)
    assert text_of(again).toPlainText() == "Mon brouillon"
    assert "changed elsewhere since" in again.draft_alert.words
    text_of(again).appendPlainText("encore")
    flush_all()  # kept once more, it is as old as it was
    third = note_form(qtbot, way[0], made)
    third.save()
    assert notes.get(made).text == "Entre-temps"
    third.start_again()
    assert text_of(third).toPlainText() == "Entre-temps"
    text_of(third).setPlainText("Enfin")
    third.save()
    assert notes.get(made).text == "Enfin"


def test_starting_again_is_from_what_is_kept_now(way: tuple[int, int], qtbot: QtBot) -> None:
    """Also where a form doesn't read its thing again."""
    home = households.start(way[0], HEAD, "Arslan").id

    def thing() -> HouseholdStart:
        held = households.of_participant(way[0], TODAY)
        assert held is not None
        return HouseholdStart(home, held.version, way[0], None, held.name)

    def named(name: str, form: Editor[Any]) -> None:
        field = form.field("name")
        assert isinstance(field, QLineEdit)
        field.setText(name)

    form = opened(HouseholdForm, thing(), qtbot)
    named("Mon brouillon", form)
    form.keeper.leave()
    households.rename(home, thing().version, "Entre-temps")
    form.open(thing())
    form.start_again()
    named("Enfin", form)
    form.save()
    assert thing().name == "Enfin"


def gesture(form: QWidget) -> QPushButton:
    """The button of the alert that tells of a draft."""
    words = ("Erase the draft", "Take it back")
    return next(each for each in form.findChildren(QPushButton) if each.text() in words)


def test_what_was_erased_can_be_taken_back(way: tuple[int, int], qtbot: QtBot) -> None:
    """As old as it was, so that it overwrites nothing."""
    made = notes.save(notes.NoteData(participant_id=way[0], day=TODAY, text="Avant")).id
    form = note_form(qtbot, way[0], made)
    text_of(form).setPlainText("Mon brouillon")
    form.keeper.leave()
    notes.save(replace(notes.get(made), text="Entre-temps"))
    form.open(notes.get(made))
    gesture(form).click()
    assert (text_of(form).toPlainText(), drafts.kept()) == ("Entre-temps", ())
    form.refresh(notes.get(made))  # the page was loaded again
    assert form.draft_alert.words == "Draft erased." and not form.draft_alert.isHidden()
    gesture(form).click()
    assert text_of(form).toPlainText() == "Mon brouillon" and len(drafts.kept()) == 1
    form.save()
    assert notes.get(made).text == "Entre-temps"


def test_what_was_erased_is_given_up_by_typing_or_elsewhere(
    way: tuple[int, int], qtbot: QtBot
) -> None:
    made = notes.save(notes.NoteData(participant_id=way[0], day=TODAY, text="Avant")).id
    form = note_form(qtbot, way[0])

    def erase() -> None:
        text_of(form).setPlainText("Mon brouillon")
        form.start_again()
        assert form.keeper.erased

    erase()
    text_of(form).setPlainText("A")
    assert form.draft_alert.isHidden() and not form.keeper.erased
    erase()
    form.open(notes.get(made))
    form.open(notes.NoteData(participant_id=way[0], day=TODAY))
    assert form.draft_alert.isHidden() and not form.keeper.erased


def test_a_form_that_is_no_editor_takes_back_too(house: Centre, qtbot: QtBot) -> None:
    form = StartForm(lambda: NOW)
    qtbot.addWidget(form)
    form.retranslate()
    form.open_new()
    empty = form.title_edit.text()
    form.title_edit.setText("Vingt ans")
    form.open_new()
    gesture(form).click()
    assert (form.title_edit.text(), drafts.kept()) == (empty, ())
    gesture(form).click()
    flush_all()
    assert form.title_edit.text() == "Vingt ans" and len(drafts.kept()) == 1


def test_a_form_whose_thing_is_gone_keeps_what_is_typed(way: tuple[int, int], qtbot: QtBot) -> None:
    made = notes.save(notes.NoteData(participant_id=way[0], day=TODAY, text="Avant")).id
    form = note_form(qtbot, way[0], made)
    text_of(form).setPlainText("Mon brouillon")
    notes.remove(made)
    form.start_again()
    assert text_of(form).toPlainText() == "Mon brouillon"
    assert form.ui.whole_alert.words


@pytest.mark.parametrize("kind", notes.NoteKind)
def test_a_note_written_stays_hidden_with_names(
    kind: notes.NoteKind, way: tuple[int, int], qtbot: QtBot
) -> None:
    form = note_form(qtbot, way[0])
    reader = form.field("kind")
    assert isinstance(reader, QComboBox)
    look.set_discreet(True)
    form.open(notes.NoteData(participant_id=way[0], day=TODAY))
    assert not text_of(form).isHidden()  # nothing is there yet: it is being written
    text_of(form).setPlainText("Un mot")
    reader.setCurrentIndex(reader.findData(kind))
    form.open(notes.NoteData(participant_id=way[0], day=TODAY, kind=kind))
    assert text_of(form).isHidden() == (kind is not notes.NoteKind.SHAREABLE)
    assert form.read().text == "Un mot"


def test_a_full_disk_is_said_and_disturbs_nothing(
    way: tuple[int, int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = note_form(qtbot, way[0])
    with monkeypatch.context() as patched:

        def full(*_what: object) -> None:
            raise StorageTrouble("The disk is full.", "Make room.")

        patched.setattr(drafts, "keep", full)
        text_of(form).setPlainText("Un mot")
        flush_all()
        assert form.draft_label.text() == "Not kept yet: The disk is full."
        form.open(notes.NoteData(participant_id=way[0] + 1, day=TODAY))
        form.open(notes.NoteData(participant_id=way[0], day=TODAY))
        assert text_of(form).toPlainText() == "Un mot"
    flush_all()
    assert form.draft_label.text() == "Draft kept at 14:58"
    assert len(drafts.kept()) == 1


def test_out_of_sight_it_is_kept_at_once(way: tuple[int, int], qtbot: QtBot) -> None:
    form = note_form(qtbot, way[0])
    form.show()
    text_of(form).setPlainText("Un mot")
    assert drafts.kept() == ()
    form.close()
    assert len(drafts.kept()) == 1


def test_a_pause_in_typing_keeps(
    way: tuple[int, int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "PAUSE_MS", 1)
    form = note_form(qtbot, way[0])
    text_of(form).setPlainText("Un mot")
    qtbot.waitUntil(lambda: len(drafts.kept()) == 1)


def test_closed_data_are_left_alone(way: tuple[int, int], centre: OpenCentre, qtbot: QtBot) -> None:
    form = note_form(qtbot, way[0])
    text_of(form).setPlainText("Un mot")
    centre.close()
    flush_all()
    assert centre.database.is_closed()


def test_a_draft_knows_whom_it_is_about(way: tuple[int, int], qtbot: QtBot) -> None:
    """So that what is kept of someone can be found, even where she is chosen in the form."""
    form = opened(OrientationForm, orientations.OrientationData(made_on=TODAY), qtbot)
    assert isinstance(form, OrientationForm)
    quote = QuoteForm(lambda: NOW)
    qtbot.addWidget(quote)
    quote.open(ItemData(1, ItemKind.QUOTE))
    for field in (form.ui.participant_id_edit, quote.person_edit):
        field.hold(finder.found([way[0]])[0])
    flush_all()
    assert {(each.form, each.participant_id) for each in drafts.kept()} == {
        ("orientation", way[0]),
        ("report_item.quote", way[0]),
    }
