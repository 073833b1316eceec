"""A person's record: head, next action, tabs, situation, household, notes, papers, joining."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre import participants, settings, terms
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.centre.pathway import contracts, interviews, objectives, pathways, referrals
from lierre_desktop.centre.pathway.contracts import ContractData
from lierre_desktop.centre.pathway.interviews import InterviewData
from lierre_desktop.centre.pathway.objectives import ObjectiveData
from lierre_desktop.centre.pathway.referrals import ReferralData
from lierre_desktop.centre.pathway.timeline import Entry, EntryKind
from lierre_desktop.centre.person import households, notes, photos, situations
from lierre_desktop.centre.person.notes import NoteData, NoteKind
from lierre_desktop.centre.person.states import Aspect, HousingState, ResourcesState, WorkState
from lierre_desktop.centre.undo import undo
from lierre_desktop.centre.vocabulary import Gender, Mark
from lierre_desktop.database.connection import OpenCentre, open_centre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Attendance, JournalEntry, Participant
from lierre_desktop.exchange import spreadsheet_in
from lierre_desktop.gui import look
from lierre_desktop.gui.components import Chip, ChipSet, ChoiceChip, Combo, Row, Segments, Tabs
from lierre_desktop.gui.people.merge_form import MergeForm
from lierre_desktop.gui.people.notes_tab import NoteForm
from lierre_desktop.gui.people.paper_forms import CertificateForm, SummaryForm
from lierre_desktop.gui.people.state_form import StateForm
from lierre_desktop.gui.people.timeline_card import TimelineCard, line_of
from lierre_desktop.gui.preview import PreviewWindow
from tests.centre.conftest import PASSPHRASE, Maker

from .people_page import NOW, TODAY, Visit, everything_said

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="session")
def template(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a centre that knows its vocabularies, made once: tests copy it."""
    folder = tmp_path_factory.mktemp("record") / "centre"
    shutil.copytree(template, folder)
    with open_centre(folder, PASSPHRASE, actor="Claire Humbert"):
        terms.ship()
    return folder


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Sentences are compared in English, their source."""
    i18n.set_language("en")
    yield


@pytest.fixture
def zeynep(centre: OpenCentre) -> int:
    """Zeynep Arslan, who speaks Turkish."""
    data = ParticipantData(
        last_name="Arslan", first_name="Zeynep", gender=Gender.WOMAN, languages=("tr", "fr")
    )
    return participants.save(data).id


def begun(person: int) -> int:
    """A pathway referred by a social worker, whose contract ends soon; its id."""
    referral = ReferralData(prescriber="AS_SECTEUR", received_on=date(2026, 3, 2))
    pathway = pathways.open(person, date(2026, 3, 3), referral=referral).id
    contracts.save(
        ContractData(
            pathway_id=pathway,
            kind="CE",
            starts_on=date(2026, 5, 1),
            ends_on=date(2026, 11, 22),
        )
    )
    return pathway


# -- head and next action ----------------------------------------------------------------


def test_the_head_says_where_she_stands(zeynep: int, qtbot: QtBot) -> None:
    pathway = begun(zeynep)
    visit = Visit(qtbot)
    visit.open(zeynep)
    assert visit.says("Referred to the centre since 3 March 2026")
    assert visit.says("Contract until 22 Nov") and visit.says("Referred by: ")
    assert referrals.of_pathway(pathway)[0].prescriber == "AS_SECTEUR"


def test_someone_without_a_pathway_has_an_empty_record(zeynep: int, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.open(zeynep)
    assert visit.says("No pathway yet")
    assert not visit.page.record.ui.next_bar.isVisible()
    assert visit.says("Nothing is noted for this day.")
    assert visit.says("Interviews, steps and workshops will stand here, the newest first.")


def test_the_next_action_leads_to_the_interview(zeynep: int, qtbot: QtBot) -> None:
    begun(zeynep)
    interview = interviews.save(
        InterviewData(
            participant_id=zeynep, kind="SUIVI", day=TODAY, start=930, purpose="The contract"
        ),
        now=NOW,
    ).id
    visit = Visit(qtbot)
    asked: list[tuple[int, str]] = []
    visit.open(zeynep)
    visit.page.record.interview_wanted.connect(lambda *what: asked.append(what))
    assert visit.says("Interview: The contract, today at 15:30")
    visit.press("Move", visit.page.record.ui.next_bar)
    assert asked == [(interview, "move")]


# -- tabs --------------------------------------------------------------------------------


def test_tabs_are_walked_with_the_arrows_and_built_when_seen(zeynep: int, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.open(zeynep)
    record = visit.page.record
    tabs: Tabs = record.ui.tabs
    assert record.ui.tab_stack.count() == 1
    record.focus_first()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Right)
    assert tabs.key == "situation" and record.ui.tab_stack.count() == 2
    QTest.keyClick(tabs, Qt.Key.Key_Left)
    QTest.keyClick(tabs, Qt.Key.Key_Left)
    assert tabs.key == tabs.keys[-1]


def test_somebody_else_begins_at_the_overview(
    zeynep: int, make_participant: Maker, qtbot: QtBot
) -> None:
    visit = Visit(qtbot)
    visit.open(zeynep, "notes")
    visit.page.changed(visit.page.shows)
    assert visit.page.record.ui.tabs.key == "notes"
    visit.open(make_participant("Popa"))
    assert visit.page.record.ui.tabs.key == "overview"


# -- overview ----------------------------------------------------------------------------


def test_the_situation_is_shown_on_another_day(zeynep: int, qtbot: QtBot) -> None:
    for since, housing in ((date(2024, 1, 8), "HEBERGE_TIERS"), (date(2026, 9, 1), "LOC_SOCIAL")):
        situations.save(HousingState(participant_id=zeynep, since=since, housing=housing))
    visit = Visit(qtbot)
    visit.open(zeynep)
    now = terms.book().label("logement", "LOC_SOCIAL")
    before = terms.book().label("logement", "HEBERGE_TIERS")
    assert visit.says("New") and visit.says(now)
    visit.press("Another date")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("1/2/2024")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert visit.says("Situation on 1 Feb 2024") and visit.says(before)
    assert now not in visit.lines()
    visit.press("Back to today")
    assert visit.says("Situation on 10 Nov 2026")


def test_the_thread_is_filtered_and_read_on(
    zeynep: int, make_workshop: Maker, make_session: Maker, qtbot: QtBot
) -> None:
    begun(zeynep)
    day = date(2026, 11, 4)
    held = {"status": "TENUE", "closed_at": "2026-11-05T12:00:00"}
    session = make_session(make_workshop("Couture"), day, **held)
    with changing("test.mark") as changes:
        changes.create(Attendance, session=session, participant=zeynep, mark=Mark.PRESENT)
    notes.save(NoteData(participant_id=zeynep, day=day, text="Nothing to read here"))
    for number in range(32):
        interviews.save(
            InterviewData(
                participant_id=zeynep,
                kind="SUIVI",
                day=date(2026, 4, 1) + timedelta(days=5 * number),
                state=interviews.InterviewState.DONE,
                summary=f"Talk {number}",
            ),
            now=NOW,
        )
    visit = Visit(qtbot)
    visit.open(zeynep)
    card = visit.page.record.findChild(TimelineCard)
    assert card is not None
    timeline = card.timeline
    first = len(timeline.entries)
    assert 30 <= first < 34 and "Nothing to read here" not in everything_said(card)
    visit.press("Show what came before")
    assert len(timeline.entries) > first and timeline.entries[first].hasFocus()
    visit.press("Workshops", card)
    (entry,) = timeline.entries
    assert entry.accessibleName().startswith("Wednesday 4 November 2026, Couture")
    QTest.keyClick(entry, Qt.Key.Key_Space)
    assert visit.elsewhere == [("attendance", session)]


# -- situation ---------------------------------------------------------------------------


def keep() -> None:
    """Save as the keyboard does, wherever it is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def form_of(visit: Visit) -> StateForm:
    form = visit.page.panel.content
    assert isinstance(form, StateForm)
    return form


def test_a_new_state_is_added_and_the_old_one_kept(zeynep: int, qtbot: QtBot) -> None:
    since = date(2024, 3, 1)
    situations.save(ResourcesState(participant_id=zeynep, since=since, resources=("RSA_SOCLE",)))
    visit = Visit(qtbot)
    visit.open(zeynep, "situation")
    visit.press("New situation: Resources")
    chips = form_of(visit).findChild(ChipSet)
    assert chips is not None and chips.keys == ("RSA_SOCLE",)
    visit.press(terms.book().label("ressource", "SALAIRE"), chips)
    keep()
    states = situations.history(zeynep, Aspect.RESOURCES)
    assert [state.since for state in states] == [TODAY, since]
    assert states[0].resources == ("RSA_SOCLE", "SALAIRE")  # type: ignore[attr-defined]
    assert visit.says("since 10 November") and not visit.page.panel.isVisible()
    visit.press("History: Resources")
    assert visit.says("from 1 March 2024 to 10 November 2026")


def test_a_state_is_corrected_and_taken_away(zeynep: int, qtbot: QtBot) -> None:
    state = WorkState(participant_id=zeynep, since=date(2026, 1, 5), work="RECHERCHE")
    situations.save(state)
    visit = Visit(qtbot)
    visit.open(zeynep, "situation")
    visit.press(f"Correct: {Aspect.WORK.label}")
    visit.press("Yes", form_of(visit))  # registered with France Travail
    keep()
    (kept,) = situations.history(zeynep, Aspect.WORK)
    assert kept == replace(state, id=kept.id, version=kept.version, registered=True)
    visit.press(f"Correct: {Aspect.WORK.label}")
    visit.press("Entered by mistake: take it away")
    assert situations.history(zeynep, Aspect.WORK) == []


def test_aspects_are_filled_in_one_after_the_other(zeynep: int, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.open(zeynep)
    visit.press("Fill in the situation")
    assert form_of(visit).aspect is Aspect.FAMILY
    visit.press("Next: Housing")  # nothing typed: nothing kept
    threatened = form_of(visit).findChild(Segments, "eviction_threat_edit")
    visit.press("No", threatened)
    visit.press("Next: Resources")
    assert form_of(visit).aspect is Aspect.RESOURCES
    assert situations.history(zeynep, Aspect.FAMILY) == []
    (housing,) = situations.history(zeynep, Aspect.HOUSING)
    assert isinstance(housing, HousingState) and housing.eviction_threat is False
    for _turn in range(7):
        form_of(visit).next_button.click()
    assert not visit.page.panel.isVisible()
    assert visit.page.record.ui.tabs.key == "situation"


def test_what_is_refused_is_said_beside_its_field(zeynep: int, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.open(zeynep, "situation")
    visit.press("Fill in: Housing")
    keep()
    assert visit.says("Nothing is filled in here: choose or write at least one thing.")
    since = form_of(visit).findChild(QLineEdit, "since_edit")
    assert since is not None
    since.setText("31/2/2026")
    keep()
    assert since.property("state") == "error"
    visit.page.panel.close_panel()
    visit.press("Fill in: Housing")
    assert since.text() == "31/2/2026"  # what was typed waits
    assert situations.history(zeynep, Aspect.HOUSING) == []


# -- household ---------------------------------------------------------------------------


def test_a_household_begins_and_grows(zeynep: int, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.open(zeynep, "situation")
    visit.press("Note the household")
    keep()
    visit.press("Add someone")
    form = visit.page.panel.content
    assert form is not None
    for name, text in (("first_name", "Elif"), ("birth_date", "3/2/2019"), ("school", "Poincaré")):
        field = form.findChild(QLineEdit, f"{name}_edit")
        assert field is not None
        field.setText(text)
    link = form.findChild(Combo, "link_edit")
    assert link is not None
    link.setCurrentIndex(link.findText(terms.book().label("lien_foyer", "ENFANT")))
    keep()
    view = households.of_participant(zeynep)
    assert view is not None
    assert {line.first_name for line in view.members} == {"Zeynep", "Elif"}
    assert visit.says("7 years · Poincaré")
    visit.page.record.show_tab("overview")
    rows = [each for each in view.members if each.is_child]
    assert rows[0].data.school == "Poincaré"


def test_a_child_gets_a_record_of_her_own(zeynep: int, qtbot: QtBot) -> None:
    home = households.start(zeynep, "SOI").id
    member = households.MemberData(household_id=home, first_name="Elif", link="ENFANT")
    households.save_member(member)
    visit = Visit(qtbot)
    visit.open(zeynep, "situation")
    line = next(
        row
        for row in visit.page.record.findChildren(Row)
        if row.accessibleName().startswith("Elif")
    )
    line.clicked.emit()
    visit.press("Give a record of her own")
    assert visit.page.record.person.first_name == "Elif"


# -- notes and photo ---------------------------------------------------------------------


def test_restricted_notes_are_shown_on_demand(zeynep: int, qtbot: QtBot) -> None:
    for kind, text in ((NoteKind.PRIVATE, "A quiet word"), (NoteKind.RESTRICTED, "Kept apart")):
        notes.save(NoteData(participant_id=zeynep, day=TODAY, kind=kind, text=text))
    visit = Visit(qtbot)
    visit.open(zeynep, "notes")
    assert visit.says("A quiet word") and not visit.says("Kept apart")
    visit.press("Show 1 restricted note")
    assert visit.says("Kept apart")
    look.set_discreet(True)
    visit.page.refresh()
    said = everything_said(visit.page)
    assert "A quiet word" not in said and "Kept apart" not in said


def test_a_note_is_written_and_watched(zeynep: int, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.open(zeynep, "notes")
    visit.page.add()
    form = visit.page.panel.content
    assert isinstance(form, NoteForm)
    field = form.findChild(QPlainTextEdit)
    assert field is not None and field.hasFocus()
    field.setPlainText("dépression")
    qtbot.waitUntil(lambda: visit.says("this suggests a diagnosis"))
    field.setPlainText("1 85 03 57 463 123 69")
    keep()
    assert not notes.of_participant(zeynep)
    field.setPlainText("Comes with her neighbour")
    keep()
    (note,) = notes.of_participant(zeynep)
    assert (note.kind, note.day, note.text) == (
        NoteKind.PRIVATE,
        TODAY,
        "Comes with her neighbour",
    )
    assert visit.says("Comes with her neighbour")


def test_the_words_noted_with_the_identity_stand_among_the_notes(zeynep: int, qtbot: QtBot) -> None:
    participants.save(replace(participants.get(zeynep), notes="<h1>Note</h1>"))
    visit = Visit(qtbot)
    visit.open(zeynep, "notes")
    assert visit.says("<h1>Note</h1>")


def test_a_photo_takes_the_place_of_the_initials(zeynep: int, tmp_path: Path, qtbot: QtBot) -> None:
    picture = tmp_path / "her.png"
    image = QImage(40, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    image.save(str(picture))
    visit = Visit(qtbot)
    visit.open(zeynep)
    visit.press("Change identity and contact")
    dialog = visit.page.forms.person.photo.ask_for_file()
    dialog.fileSelected.emit(str(picture))
    dialog.close()
    portrait = visit.page.record.ui.portrait
    assert photos.load(zeynep) is not None and portrait.has_photo
    portrait.grab()
    (tmp_path / "text.png").write_text("no picture")
    visit.page.forms.person.photo.keep(tmp_path / "text.png")
    assert visit.says("This picture can't be read.")
    visit.press("Remove the photo")
    assert photos.load(zeynep) is None and not portrait.has_photo


# -- papers ------------------------------------------------------------------------------


def preview_of(visit: Visit) -> str:
    """The title of the paper shown, which is then closed."""
    window = visit.page.window().findChild(PreviewWindow)
    assert window is not None
    title = window.ui.title_label.text()
    window.reject()
    return title


def test_a_summary_is_previewed_for_its_audience(zeynep: int, qtbot: QtBot) -> None:
    begun(zeynep)
    visit = Visit(qtbot)
    visit.open(zeynep, "documents")
    visit.press("Prepare: Summary of the pathway")
    form = visit.page.panel.content
    assert isinstance(form, SummaryForm)
    audience, language = (
        form.findChild(Combo, f"{name}_edit") for name in ("audience", "language")
    )
    sections = form.findChild(ChipSet)
    assert audience is not None and language is not None and sections is not None
    assert language.itemData(1) == "tr" and "notes" not in sections.keys
    assert not any(chip.text() == "Private notes" for chip in sections.findChildren(Chip))
    visit.press("Preview")
    assert preview_of(visit).startswith("Pathway of Zeynep Arslan")
    sections.set_keys(())
    visit.press("Preview")
    assert visit.says("Choose at least one part.")
    audience.setCurrentIndex(2)
    assert visit.button("Private notes", sections).isEnabled() and not language.isVisible()


def test_a_certificate_needs_presence(
    zeynep: int, make_workshop: Maker, make_session: Maker, qtbot: QtBot
) -> None:
    visit = Visit(qtbot)
    visit.open(zeynep, "documents")
    visit.press("Prepare: Certificate of presence")
    assert isinstance(visit.page.panel.content, CertificateForm)
    visit.press("Preview")
    assert visit.says("No presence is noted between these two days.")
    held = {"status": "TENUE", "closed_at": "2026-11-05T12:00:00"}
    session = make_session(make_workshop("Couture"), date(2026, 11, 4), **held)
    with changing("test.mark") as changes:
        changes.create(Attendance, session=session, participant=zeynep, mark=Mark.PRESENT)
    visit.press("Preview")
    assert preview_of(visit).startswith("Certificate of Zeynep Arslan")


def test_weekly_hours_are_offered_only_where_they_are_counted(
    zeynep: int, make_workshop: Maker, make_session: Maker, qtbot: QtBot
) -> None:
    visit = Visit(qtbot)
    visit.open(zeynep, "documents")
    assert not visit.says("Hours of activity by week")
    settings.save(replace(settings.load(), activity_hours=True))
    held = {"status": "TENUE", "closed_at": "2026-11-05T12:00:00"}
    session = make_session(make_workshop("Couture"), date(2026, 11, 4), **held)
    with changing("test.mark") as changes:
        changes.create(Attendance, session=session, participant=zeynep, mark=Mark.PRESENT)
    visit.open(zeynep, "documents")
    visit.press("Prepare: Hours of activity by week")
    assert visit.says("no absence, no reason, no target")
    visit.press("Preview")
    assert preview_of(visit).startswith("Hours of Zeynep Arslan")


# -- two records of one person -----------------------------------------------------------


def test_two_records_are_joined_and_separated_again(
    zeynep: int, make_enrolment: Maker, make_workshop: Maker, qtbot: QtBot
) -> None:
    twin = ParticipantData(last_name="Arslan", first_name="Zeinep", phone="06 39 98 12 47")
    other = participants.save(twin).id
    make_enrolment(other, make_workshop("Couture"))
    visit = Visit(qtbot)
    visit.open(zeynep)
    visit.page.record.merge_wanted.emit()
    form = visit.page.panel.content
    assert isinstance(form, MergeForm) and not form.merge_button.isEnabled()
    visit.press("ARSLAN Zeinep", form)  # she looks alike
    assert visit.says("Kept: the record of Zeynep Arslan") and visit.says("1 enrolment")
    (choice,) = (
        each for each in form.findChildren(Segments) if each.accessibleName() == "First name"
    )
    visit.press("The other", choice)
    form.merge_button.click()
    joined = participants.get(zeynep)
    assert (joined.first_name, joined.phone) == ("Zeinep", "06 39 98 12 47")
    assert Participant.get_by_id(other).merged_into_id == zeynep
    assert visit.says("Zeinep Arslan") and not visit.page.panel.isVisible()
    last = JournalEntry.select().order_by(JournalEntry.seq.desc()).first()
    assert last.command == "participant.merge"
    undo(last.batch)
    assert participants.get(zeynep).first_name == "Zeynep"
    assert participants.get(other).phone == "06 39 98 12 47"


# -- the list ----------------------------------------------------------------------------


def test_the_last_records_are_one_press_away(
    zeynep: int, make_participant: Maker, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)
    visit = Visit(qtbot, settings)
    people = [zeynep, *(make_participant(name) for name in ("Popa", "Nowak", "Ivanova", "Diop"))]
    for person in people:
        visit.open(person)
    visit.open(0)
    again = Visit(qtbot, settings)
    bar = again.page.list.recent
    assert bar.isVisible()
    again.press("Open the page of POPA", bar)
    assert again.page.record.person.id == people[1]
    assert "ARSLAN" not in everything_said(bar)
    assert "Popa" not in (tmp_path / "preferences.ini").read_text()


def test_the_list_is_printed_as_it_is_shown_and_exported_as_data(
    zeynep: int, make_participant: Maker, tmp_path: Path, qtbot: QtBot
) -> None:
    begun(zeynep)
    participants.save(replace(participants.get(zeynep), birth_date=date(1985, 3, 14)))
    make_participant("Popa", "=1+1")
    visit = Visit(qtbot)
    visit.page.print_()
    assert preview_of(visit).startswith("People")
    visit.press("Print or export the list")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.actions()[1].trigger()
    menu.close()
    dialog = visit.page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "list.xlsx"))
    dialog.close()
    (table,) = spreadsheet_in.read(tmp_path / "list.xlsx")
    assert table.rows[0][:4] == ("Last name", "First name", "Name in own script", "Birth date")
    assert table.rows[1][:2] == ("Arslan", "Zeynep")
    assert "Referred to the centre" in table.rows[1]
    born = table.rows[1][3]
    assert isinstance(born, date) and (born.year, born.month, born.day) == (1985, 3, 14)
    assert table.rows[2][:2] == ("Popa", "=1+1")


def test_private_notes_are_counted_once_and_absence_is_not_red() -> None:
    met = Entry(TODAY, EntryKind.INTERVIEW, "Suivi", "", "interview", 1)
    noted = replace(met, badge="2 private notes", tone="pending", private_notes=2)
    assert [face.words for face in line_of(noted, 2026).badges] == ["2 private notes"]
    missed = replace(met, badge="Nobody came", tone="danger", private_notes=1)
    faces = line_of(missed, 2026).badges
    assert [face.words for face in faces] == ["Nobody came", "1 private note"]
    assert "danger" not in {face.tone for face in faces}


def test_the_thread_is_filtered_by_theme(zeynep: int, qtbot: QtBot) -> None:
    pathway = begun(zeynep)
    for theme, title in (("LOGEMENT", "Un toit"), ("NUMERIQUE", "Un ordinateur")):
        objectives.save(ObjectiveData(pathway_id=pathway, theme=theme, title=title, set_on=TODAY))
    visit = Visit(qtbot)
    visit.open(zeynep)
    card = visit.page.record.findChild(TimelineCard)
    assert card is not None
    card.findChildren(ChoiceChip)[0].choose("LOGEMENT")
    assert [entry.line.title for entry in card.timeline.entries] == ["Objective: Un toit"]


def test_what_names_someone_is_hidden_with_the_names(zeynep: int, qtbot: QtBot) -> None:
    known = replace(
        participants.get(zeynep),
        birth_date=date(1985, 3, 14),
        phone="06 39 98 12 47",
        notes="Préfère le matin",
    )
    participants.save(known)
    look.set_discreet(True)
    try:
        visit = Visit(qtbot)
        (line,) = visit.page.list.as_shown[1]
        assert "06 39 98 12 47" not in line
        visit.open(zeynep)
        assert not visit.says("06 39 98 12 47") and not visit.says("1985")
        visit.page.record.change_wanted.emit()
        form = visit.page.forms.person
        assert not form.ui.notes_edit.isVisible() and form.ui.notes_hidden_label.isVisible()
        assert not form.ui.notes_help.isVisible()
        assert form.data().notes == "Préfère le matin"
    finally:
        look.set_discreet(False)
