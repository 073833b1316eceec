"""The People page: the list, one person's page, and the lists by workshop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre import enrolments, participants
from lierre_desktop.centre.changes import Changes
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.centre.vocabulary import EnrolmentState, Gender, Mark
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Attendance, Participant
from lierre_desktop.gui import look
from lierre_desktop.gui.components import Row
from lierre_desktop.gui.people import people_list
from lierre_desktop.gui.preview import PreviewWindow
from lierre_desktop.gui.table_model import SOFT_ROLE, STRONG_ROLE
from tests.centre.conftest import Maker

from .people_page import TODAY, Visit, everything_said

HELD = {"status": "TENUE", "closed_at": "2026-11-05T12:00:00"}
Save = Callable[..., int]

# Offscreen, menus ask the platform for what it can't do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Sentences are compared in English, their source."""
    i18n.set_language("en")
    yield


@pytest.fixture
def save(centre: OpenCentre) -> Save:
    """Keep a person through the centre's own command; answers the id."""

    def keep(last: str, first: str = "", **values: object) -> int:
        data = ParticipantData(last_name=last, first_name=first, **values)  # type: ignore[arg-type]
        return participants.save(data).id

    return keep


@pytest.fixture
def trio(save: Save) -> tuple[int, int, int]:
    """Zeynep with a phone, Nino with her own script, Piotr from Luxembourg."""
    return (
        save(
            "Arslan",
            "Zeynep",
            gender=Gender.WOMAN,
            birth_date=date(1985, 3, 14),
            phone="06 39 98 12 47",
            languages=("tr", "fr"),
            email="zeynep@exemple.fr",
        ),
        save("Beridze", "Nino", gender=Gender.WOMAN, own_script="ნინო ბერიძე"),
        save("Nowak", "Piotr", gender=Gender.MAN, phone="+352 621 123 456"),
    )


# -- the list --------------------------------------------------------------------------


def test_an_empty_list_offers_the_first_gesture(centre: OpenCentre, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    assert visit.says("Your list is waiting for its first person")
    assert visit.says("Nobody for the moment")
    visit.press("Add a person")
    assert visit.page.panel.isVisible()
    assert visit.page.forms.person.ui.last_name_edit.hasFocus()


def test_the_list_says_who_comes_where_and_when(
    trio: tuple[int, int, int],
    make_workshop: Maker,
    make_session: Maker,
    make_enrolment: Maker,
    qtbot: QtBot,
) -> None:
    couture, fle = make_workshop("Couture"), make_workshop("FLE")
    make_enrolment(trio[0], couture)
    make_enrolment(trio[0], fle, state="WAITING")
    with changing("test.mark") as changes:
        session = make_session(couture, date(2026, 11, 5), **HELD)
        changes.create(Attendance, session=session, participant=trio[0], mark=Mark.LATE)
    visit = Visit(qtbot)
    model = visit.page.list.ui.people_table.model()
    rows = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert rows == [
        [
            "ARSLAN Zeynep",
            "41 years",
            "06 39 98 12 47",
            "Couture, waiting list FLE",
            "",
            "",
            "5 November",
        ],
        ["BERIDZE Nino   ნინო ბერიძე", "", "", "no workshop", "", "", "never came"],
        ["NOWAK Piotr", "", "+352 621 123 456", "no workshop", "", "", "never came"],
    ]
    assert model.index(1, 0).data(STRONG_ROLE) == len("BERIDZE")
    assert model.index(1, 0).data(SOFT_ROLE) == len("   ნინო ბერიძე")
    assert visit.says("3 people, 1 enrolled in a workshop")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("arsl", ["Arslan"]),
        ("ZEY", ["Arslan"]),
        ("06 39", ["Arslan"]),
        ("+33 6 39", ["Arslan"]),
        ("00352621", ["Nowak"]),
        ("ნინო", ["Beridze"]),
        ("nowak piotr", ["Nowak"]),
        ("zzz", []),
    ],
)
def test_searching_as_one_types(
    trio: tuple[int, int, int], qtbot: QtBot, typed: str, found: list[str]
) -> None:
    visit = Visit(qtbot)
    assert visit.search(typed) == found
    assert visit.says(f"3 people, {len(found)} shown")
    assert visit.says("Nobody matches") is not bool(found)


def test_a_search_with_many_answers_shows_the_closest(
    trio: tuple[int, int, int],
    make_workshop: Maker,
    make_enrolment: Maker,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make_enrolment(trio[0], make_workshop("Couture"))
    monkeypatch.setattr(people_list, "MOST", 1)
    visit = Visit(qtbot)
    assert visit.search("n") == ["Nowak"]  # before Nino and Zeynep
    assert visit.says("3 people, the closest 1 shown")
    visit.press("Enrolled in a workshop")
    assert visit.names() == ["Arslan"]
    assert visit.says("3 people, 1 shown")
    assert visit.search("") == ["Arslan"]


def test_a_search_without_match_offers_to_add_or_to_look_further(
    trio: tuple[int, int, int], qtbot: QtBot
) -> None:
    visit = Visit(qtbot)
    visit.search("Dupont")
    visit.press("Add a person", visit.page.list)
    assert visit.page.forms.person.ui.last_name_edit.text() == "Dupont"
    visit.press("Show everyone")
    assert len(visit.names()) == 3


def test_filters_keep_the_enrolled_the_waiting_and_the_others(
    trio: tuple[int, int, int], make_workshop: Maker, make_enrolment: Maker, qtbot: QtBot
) -> None:
    couture = make_workshop("Couture")
    make_enrolment(trio[0], couture)
    make_enrolment(trio[1], couture, state="WAITING")
    visit = Visit(qtbot)
    for chip, kept in (
        ("Enrolled in a workshop", ["Arslan"]),
        ("On a waiting list", ["Beridze"]),
        ("In no workshop", ["Nowak"]),
        ("All people", ["Arslan", "Beridze", "Nowak"]),
    ):
        visit.press(chip)
        assert visit.names() == kept


def test_headers_sort_and_the_order_stays(trio: tuple[int, int, int], qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    table = visit.page.list.ui.people_table
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert visit.names() == ["Arslan", "Nowak", "Beridze"]
    visit.page.changed(Changes.PARTICIPANTS)
    assert visit.names() == ["Arslan", "Nowak", "Beridze"]


def test_the_keyboard_goes_from_the_search_to_a_person_and_back(
    trio: tuple[int, int, int], qtbot: QtBot
) -> None:
    visit = Visit(qtbot)
    page = visit.page
    page.find_here()
    field = page.list.ui.search_edit
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    table = page.list.ui.people_table
    assert table.hasFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.record.isVisible() and visit.says("Nino Beridze")
    QTest.keyClick(page.record.ui.back_button, Qt.Key.Key_Escape)
    assert page.list.isVisible() and not page.record.isVisible()
    assert page.list.ui.people_table.currentIndex().row() == 1


def test_enter_in_the_search_opens_the_first_found(
    trio: tuple[int, int, int], qtbot: QtBot
) -> None:
    visit = Visit(qtbot)
    visit.search("piotr")
    QTest.keyClick(visit.page.list.ui.search_edit, Qt.Key.Key_Return)
    assert visit.page.record.person.id == trio[2]


def test_widths_of_columns_are_found_again(
    trio: tuple[int, int, int], tmp_path: Path, qtbot: QtBot
) -> None:
    settings = QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)
    first = Visit(qtbot, settings)
    first.page.list.ui.people_table.horizontalHeader().resizeSection(2, 211)
    second = Visit(qtbot, settings)
    assert second.page.list.ui.people_table.columnWidth(2) == 211


def test_columns_leave_when_room_is_short(trio: tuple[int, int, int], qtbot: QtBot) -> None:
    visit = Visit(qtbot, width=700)
    table = visit.page.list.ui.people_table
    assert table.isColumnHidden(2) and not table.isColumnHidden(3)
    visit.page.resize(1300, 700)
    assert not table.isColumnHidden(2)


def test_what_others_change_is_shown(trio: tuple[int, int, int], qtbot: QtBot, save: Save) -> None:
    visit = Visit(qtbot)
    save("Popa", "Ilie")
    visit.page.changed(Changes.PARTICIPANTS)
    assert visit.names()[-1] == "Popa"
    visit.page.changed(Changes.SHEETS)
    participants.remove(trio[0], today=TODAY)
    visit.page.changed(Changes.PARTICIPANTS)
    assert visit.names() == ["Beridze", "Nowak", "Popa"]


def test_masked_names_show_nowhere(
    trio: tuple[int, int, int], make_workshop: Maker, make_enrolment: Maker, qtbot: QtBot
) -> None:
    couture = make_workshop("Couture", capacity=1)
    make_enrolment(trio[0], couture)
    make_enrolment(trio[1], couture, state="WAITING")
    look.set_discreet(True)
    visit = Visit(qtbot)
    page = visit.page
    seen = []
    model = page.list.ui.people_table.model()
    seen += [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert seen == ["A. Z.", "B. N.", "N. P."]
    seen.append(everything_said(page))
    visit.press("By workshop")
    people = page.by_workshop.people_table.model()
    seen += [str(people.index(0, 0).data()), everything_said(page)]
    for person in trio:
        page.show_item(person)
        seen.append(everything_said(page))
    said = "\n".join(seen).casefold()
    for name in ("arslan", "zeynep", "beridze", "ნინო", "nowak", "piotr"):
        assert name not in said


# -- one person ------------------------------------------------------------------------


def test_a_person_s_page_says_who_she_is(trio: tuple[int, int, int], qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.page.show_item(trio[0])
    assert visit.says("Zeynep Arslan")
    assert visit.says("41 years · born on 14 March 1985 · 06 39 98 12 47")
    assert visit.says("speaks Turkish and French") and visit.says("Turkish and French")
    assert visit.page.record.ui.portrait.text() == "ZA"
    assert visit.says("zeynep@exemple.fr") and visit.says("Unknown")  # the address
    visit.page.record.show_tab("attendance")
    assert visit.says("No workshop yet.") and visit.says("Never came.")


def test_markup_in_a_name_is_shown_as_typed(save: Save, qtbot: QtBot) -> None:
    name = "<b>&\"'"
    person = save(name, "<img src=x>", notes="<h1>Note</h1>")
    visit = Visit(qtbot)
    visit.page.show_item(person)
    assert visit.says(f"<img src=x> {name}")
    for label in (visit.page.record.ui.name_label, visit.page.record.ui.facts_label):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_workshops_run_wait_and_end(
    trio: tuple[int, int, int],
    make_workshop: Maker,
    make_enrolment: Maker,
    make_participant: Maker,
    qtbot: QtBot,
) -> None:
    zeynep = trio[0]
    full = make_workshop("FLE", capacity=1)
    make_enrolment(make_participant("Popa"), full)
    make_enrolment(zeynep, make_workshop("Couture"))
    make_enrolment(zeynep, full, state="WAITING")
    make_enrolment(
        zeynep, make_workshop("Cuisine"), first_day=date(2026, 3, 2), last_day=date(2026, 6, 30)
    )
    visit = Visit(qtbot)
    visit.open(zeynep, "attendance")
    assert visit.says("since 1 September")
    assert visit.says("Waiting, number 1") and visit.says("Ended")
    assert visit.says("from 2 March to 30 June 2026")
    assert not visit.button("Give the place in FLE").isEnabled()


def test_an_enrolment_is_ended_today(
    trio: tuple[int, int, int], make_workshop: Maker, make_enrolment: Maker, qtbot: QtBot
) -> None:
    make_enrolment(trio[0], make_workshop("Couture"))
    visit = Visit(qtbot)
    visit.open(trio[0], "attendance")
    visit.press("End the enrolment in Couture")
    form = visit.page.forms.dates
    assert form.ui.enrolment_label.text() == "Zeynep Arslan, Couture"
    assert form.ui.last_day_edit.text() == "10/11/2026"
    visit.ctrl_s()
    (line,) = enrolments.of_participant(trio[0], today=TODAY)
    assert line.last_day == TODAY
    assert not visit.page.panel.isVisible() and visit.says("until 10 November")


def test_wrong_dates_are_said_beside_their_field(
    trio: tuple[int, int, int], make_workshop: Maker, make_enrolment: Maker, qtbot: QtBot
) -> None:
    make_enrolment(trio[0], make_workshop("Couture"))
    visit = Visit(qtbot)
    visit.open(trio[0], "attendance")
    visit.press("Dates of Couture")
    form = visit.page.forms.dates
    form.ui.last_day_edit.setText("31/8/2026")
    visit.press("Save")
    assert form.ui.last_day_help.property("state") == "error"
    form.ui.first_day_edit.clear()
    visit.press("Save")
    assert form.ui.first_day_help.text() == "Give a first day."
    assert enrolments.of_participant(trio[0], today=TODAY)[0].last_day is None


def test_an_enrolment_entered_by_mistake_goes_away(
    trio: tuple[int, int, int], make_workshop: Maker, make_enrolment: Maker, qtbot: QtBot
) -> None:
    make_enrolment(trio[0], make_workshop("Couture"))
    visit = Visit(qtbot)
    visit.open(trio[0], "attendance")
    visit.press("Dates of Couture")
    visit.press("Entered by mistake: take it away")
    assert enrolments.of_participant(trio[0], today=TODAY) == []
    assert visit.says("No workshop yet.")


def test_the_place_is_given_and_the_list_left(
    trio: tuple[int, int, int], make_workshop: Maker, make_enrolment: Maker, qtbot: QtBot
) -> None:
    couture, fle = make_workshop("Couture", capacity=2), make_workshop("FLE")
    make_enrolment(trio[0], couture, state="WAITING")
    make_enrolment(trio[0], fle, state="WAITING")
    visit = Visit(qtbot)
    visit.open(trio[0], "attendance")
    visit.press("Give the place in Couture")
    visit.press("Take off the list of FLE")
    (line,) = enrolments.of_participant(trio[0], today=TODAY)
    assert (line.workshop_id, line.state) == (couture, EnrolmentState.ENROLLED)
    assert line.first_day == TODAY


def test_presence_adds_up_and_leads_to_the_roll(
    trio: tuple[int, int, int],
    make_workshop: Maker,
    make_session: Maker,
    make_enrolment: Maker,
    qtbot: QtBot,
) -> None:
    couture = make_workshop("Couture")
    make_enrolment(trio[0], couture)
    sessions = [make_session(couture, date(2026, 10, day), **HELD) for day in range(1, 11)]
    with changing("test.mark") as changes:
        for number, session in enumerate(sessions):
            mark = Mark.LATE if number == 9 else Mark.ABSENT if number == 0 else Mark.PRESENT
            late = 20 if mark is Mark.LATE else 0
            changes.create(
                Attendance, session=session, participant=trio[0], mark=mark, late_minutes=late
            )
    visit = Visit(qtbot)
    visit.open(trio[0], "attendance")
    assert visit.says("9 visits · 1 absence")
    assert visit.says("17\u202fh\u202f40")  # nine times two hours, less twenty minutes
    assert visit.says("arrival at 9:20")
    assert not visit.says("Thu 1 Oct")
    visit.press("Show all 10 sessions")
    assert visit.says("Thu 1 Oct")
    rows = [each for each in visit.page.record.findChildren(Row) if each.isVisible()]
    QTest.keyClick(rows[-1], Qt.Key.Key_Return)
    assert visit.elsewhere == [("attendance", sessions[0])]


def test_clashes_of_a_timetable_are_said(
    trio: tuple[int, int, int],
    make_workshop: Maker,
    make_session: Maker,
    make_enrolment: Maker,
    qtbot: QtBot,
) -> None:
    space, relax = make_workshop("Espace Vie"), make_workshop("Relaxation")
    for day in (date(2026, 11, 16), date(2026, 11, 23)):
        make_session(space, day, start=840, end=960)
        make_session(relax, day, start=870, end=930)
    for workshop in (space, relax):
        make_enrolment(trio[0], workshop)
    visit = Visit(qtbot)
    visit.open(trio[0], "attendance")
    assert visit.says("Espace Vie and Relaxation are at the same time on Monday.")


def test_the_bin_takes_a_person_and_shows_the_list(
    trio: tuple[int, int, int], qtbot: QtBot
) -> None:
    visit = Visit(qtbot)
    visit.page.show_item(trio[0])
    visit.press("Other gestures")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert Participant.get_by_id(trio[0]).deleted_at is not None
    assert visit.page.list.isVisible() and visit.names() == ["Beridze", "Nowak"]


def test_a_person_gone_meanwhile_leaves_the_list(trio: tuple[int, int, int], qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.page.show_item(trio[0])
    participants.remove(trio[0], today=TODAY)
    visit.page.changed(Changes.PARTICIPANTS)
    assert visit.page.list.isVisible()


def test_her_timetable_is_previewed(
    trio: tuple[int, int, int],
    make_workshop: Maker,
    make_session: Maker,
    make_enrolment: Maker,
    qtbot: QtBot,
) -> None:
    couture = make_workshop("Couture")
    make_session(couture, date(2026, 11, 12))
    make_enrolment(trio[0], couture)
    visit = Visit(qtbot)
    visit.page.show_item(trio[0])
    visit.page.print_()
    preview = visit.page.findChild(PreviewWindow)
    assert preview is not None
    assert preview.ui.title_label.text().startswith("Timetable of Zeynep Arslan")
    assert "Arslan" not in preview.windowTitle()
    preview.reject()


@pytest.mark.parametrize("masked", [False, True])
def test_her_timetable_is_saved_for_a_telephone(
    masked: bool,
    trio: tuple[int, int, int],
    make_workshop: Maker,
    make_session: Maker,
    make_enrolment: Maker,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    couture = make_workshop("Couture")
    make_session(couture, date(2026, 11, 12))
    make_session(couture, date(2026, 11, 9))  # behind us
    make_enrolment(trio[0], couture)
    look.set_discreet(masked)
    visit = Visit(qtbot)
    visit.page.show_item(trio[0])
    visit.press("Print this person's timetable")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    *prints, save_action = menu.actions()
    assert [action.text() for action in prints] == ["This week", "The next 4 weeks"]
    menu.close()
    save_action.trigger()
    dialog = visit.page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "hers.ics"))
    dialog.close()
    text = (tmp_path / "hers.ics").read_text("utf-8")
    assert text.count("BEGIN:VEVENT") == 1 and "SUMMARY:Couture" in text
    assert "X-WR-CALNAME:My timetable" in text


# -- by workshop -----------------------------------------------------------------------


def test_a_workshop_s_lists_in_their_order(
    trio: tuple[int, int, int], make_workshop: Maker, make_enrolment: Maker, qtbot: QtBot
) -> None:
    fle = make_workshop("FLE", capacity=1)
    make_enrolment(trio[2], fle)
    make_enrolment(trio[1], fle, state="WAITING")
    make_enrolment(trio[0], fle, state="WAITING")
    visit = Visit(qtbot)
    visit.press("By workshop")
    lists = visit.page.by_workshop
    model = lists.ui.workshops_table.model()
    assert [model.index(0, column).data() for column in range(3)] == ["FLE", "1 of 1", "2"]
    assert lists.people_table.model().index(0, 0).data() == "NOWAK Piotr"
    order = [line for line in visit.lines() if line.startswith(("ARSLAN", "BERIDZE"))]
    assert order == ["BERIDZE Nino", "ARSLAN Zeynep"]
    assert not visit.button("Give the place to BERIDZE Nino").isEnabled()


def test_the_first_waiting_gets_the_place(
    trio: tuple[int, int, int], make_workshop: Maker, make_enrolment: Maker, qtbot: QtBot
) -> None:
    fle = make_workshop("FLE", capacity=2)
    make_enrolment(trio[2], fle)
    make_enrolment(trio[1], fle, state="WAITING")
    visit = Visit(qtbot)
    visit.press("By workshop")
    visit.press("Give the place to BERIDZE Nino")
    held = [line.participant_id for line in enrolments.of_workshop(fle, TODAY) if not line.rank]
    assert held == [trio[1], trio[2]]
    assert visit.says("Nobody is waiting.") and visit.says("2 places taken of 2")


def test_someone_is_enrolled_from_the_workshop_s_side(
    trio: tuple[int, int, int], make_workshop: Maker, qtbot: QtBot
) -> None:
    fle = make_workshop("FLE", capacity=12)
    visit = Visit(qtbot)
    visit.press("By workshop")
    assert visit.says("Nobody is enrolled yet.")
    visit.press("Enrol someone")
    form = visit.page.forms.enrolment
    assert form.ui.person_edit.hasFocus() and form.ui.workshop_combo.currentData() == fle
    QTest.keyClicks(form.ui.person_edit, "nin")
    QTest.keyClick(form.ui.person_edit, Qt.Key.Key_Return)
    assert form.ui.person_edit.text() == "BERIDZE Nino"
    assert visit.says("12 places free of 12.")
    visit.press("Enrol", visit.page.panel)
    assert [line.participant_id for line in enrolments.of_workshop(fle, TODAY)] == [trio[1]]
    assert not visit.page.panel.isVisible()


def test_a_person_opens_from_the_workshop_s_list(
    trio: tuple[int, int, int], make_workshop: Maker, make_enrolment: Maker, qtbot: QtBot
) -> None:
    make_enrolment(trio[0], make_workshop("FLE"))
    visit = Visit(qtbot)
    visit.press("By workshop")
    table = visit.page.by_workshop.people_table
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert visit.page.record.person.id == trio[0]
