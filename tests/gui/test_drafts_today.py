"""What was left unfinished, listed on Today, and gone on with where it was typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from lierre_desktop.centre import drafts
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.drafts import Kept, Place
from lierre_desktop.centre.letters.templates import LetterKind
from lierre_desktop.centre.network import partners
from lierre_desktop.centre.pathway import pathways
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.gui import look
from lierre_desktop.gui.components import SidePanel
from lierre_desktop.gui.desk import build_window
from lierre_desktop.gui.drafts import resume
from lierre_desktop.gui.main_window import MainWindow
from lierre_desktop.gui.people.page import PeoplePage
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.today_page import TodayPage
from lierre_desktop.gui.translator import Languages
from tests.centre.conftest import Maker
from tests.centre.conftest import english as english

NOW = datetime(2026, 11, 10, 14, 58)
EARLIER = datetime(2026, 11, 9, 9, 5)


@pytest.fixture
def zeynep(centre: OpenCentre, make_participant: Maker, make_workshop: Maker) -> int:
    make_workshop("Couture")
    return make_participant("Arslan", "Zeynep")


@pytest.fixture
def window(
    undressed: None,
    zeynep: int,
    centre: OpenCentre,
    tmp_path: Path,
    qapp: QApplication,
    qtbot: QtBot,
) -> Iterator[MainWindow]:
    made = build_window(centre, Preferences(tmp_path), Languages(qapp), lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def form_in_panel(window: MainWindow, page: str) -> str:
    """The name of the form that the panel of a page shows; "" when it is closed."""
    shown = window.page(page)
    assert shown is not None and shown.isVisible()
    panel = next(iter(shown.findChildren(SidePanel)))
    if panel.isHidden():
        return ""
    content = panel.content
    draft = getattr(content, "draft", None)
    return str(draft.name if draft is not None else getattr(content, "form_name", ""))


def test_each_draft_leads_back_to_its_form(window: MainWindow, zeynep: int) -> None:
    """And where its thing is gone, that is said."""
    way = pathways.open(zeynep, NOW.date()).id
    cidff = partners.save(partners.PartnerData(name="CIDFF")).id
    p = drafts.person(zeynep)
    known = {
        "people": (
            ("participant", p), ("interview", f"{p}/0"), ("note", f"{p}/0"),
            ("enrolment", f"{p}/0"), ("situation.housing", f"{p}/0"), ("household", f"{p}/0"),
            ("step", f"{way}/0"), ("orientation", f"{p}/0/0"), ("opening", p),
            ("pathway", f"{way}"), ("move", f"{way}/ACCUEILLI"), ("exit", f"{way}"),
            ("referent", f"{way}/0/0"), ("contract", f"{way}/0"),
        ),
        "partners": (("partner", f"{cidff}"), ("contact", f"{cidff}/0"), ("partner", "0")),
        "outreach": (("outreach_visit", "0"), ("funding", "0")),
        "week": (("session", "0"),),
        "report": (("report", "0"), ("budget_line", "2025/0")),
        "settings": (
            ("workshop", "1"), ("slot", "1/0"), ("closure", "0"), ("term", "frein/0"),
            ("letter", LetterKind.CONVOCATION),
        ),
    }  # fmt: skip
    gone = {
        "people": (
            ("situation.housing", f"{p}/99"), ("household", f"{p}/99"),
            ("household_member", "99/0"), ("enrolment_dates", "99"), ("pathway", "99"),
            ("objective", "99/0"), ("housing_event", "99/0"), ("referent", f"{way}/0/99"),
        ),
        "partners": (("partner", "99"), ("contact", "99/0"), ("orientation", "p0/0/99")),
        "outreach": (("outreach_visit", "99"), ("met_person", "99")),
        "report": (("report", "99"), ("report_section", "99/0"), ("funder_view", "99")),
        "settings": (("workshop", "99"), ("slot", "99/0"), ("closure", "99")),
    }  # fmt: skip
    for key, forms in known.items():
        about = zeynep if key == "people" else 0
        resume(window, Kept(*forms[0], "", key, about, "", "", "", NOW))
        assert form_in_panel(window, key) == forms[0][0]
        page = window.page(key)
        assert page is not None
        for form, subject in forms[1:]:
            page.resume(Kept(form, subject, "", key, about, "", "", "", NOW))
            assert form_in_panel(window, key) == form
        for form, subject in gone.get(key, ()):
            with pytest.raises(InvalidInput):
                page.resume(Kept(form, subject, "", key, about, "", "", "", NOW))
    resume(window, Kept("note", f"{p}/99", "", "people", zeynep, "", "", "", NOW))
    assert window.message_bar.isVisible() and "99" in window.message_bar.words


def test_someone_chosen_from_the_lists_is_found_there(window: MainWindow, zeynep: int) -> None:
    place = Place("enrolment", f"{drafts.person(0)}/0", "Enrol", "people", zeynep)
    drafts.keep(place, {"person": zeynep, "last_day": "31/02"}, EARLIER)
    resume(window, drafts.kept()[0])
    people = window.page("people")
    assert isinstance(people, PeoplePage)
    form = people.forms.enrolment.ui
    assert (form.person_edit.number, form.last_day_edit.text()) == (zeynep, "31/02")


# -- the list of Today -------------------------------------------------------------------------


def lines(window: MainWindow) -> list[str]:
    today = window.page("today")
    assert isinstance(today, TodayPage)
    card = today.ui.drafts_card
    if card.isHidden():
        return []
    return [each.accessibleName() for each in card.findChildren(QPushButton) if each.isVisible()]


def said(window: MainWindow) -> str:
    """Every word of the list."""
    today = window.page("today")
    assert isinstance(today, TodayPage)
    return " ".join(each.text() for each in today.ui.drafts_card.findChildren(QLabel))


def back_on_today(window: MainWindow) -> None:
    window.go("week")
    window.go("today")
    QApplication.processEvents()


def press(window: MainWindow, name: str) -> None:
    made = window.findChild(QPushButton, name)
    assert isinstance(made, QPushButton)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


def test_today_lists_what_was_left_and_leads_back(window: MainWindow, zeynep: int) -> None:
    assert lines(window) == []
    window.go("people", zeynep)
    people = window.page("people")
    assert people is not None
    people.begin_interview()
    writing = QApplication.focusWidget()
    assert isinstance(writing, QPlainTextEdit)
    QTest.keyClicks(writing, "Elle cherche un cours du soir")
    window.go("today")
    assert lines(window) == ["Erase: New interview", "Resume: New interview"]
    (kept,) = drafts.kept()
    assert (kept.page, kept.participant_id, kept.last_name) == ("people", zeynep, "Arslan")
    press(window, "draft_0_button")
    assert form_in_panel(window, "people") == "interview"
    assert "Elle cherche" in writing.toPlainText()


def test_a_draft_is_erased_once_it_was_asked_for(window: MainWindow, zeynep: int) -> None:
    place = Place("note", f"{drafts.person(zeynep)}/0", "New note", "people", zeynep)
    drafts.keep(place, {"text": "Un mot"}, EARLIER)
    for number in range(4):
        drafts.keep(Place("venue", str(number), f"Venue {number}", "settings"), {}, NOW)
    window.go("week")
    window.go("today")
    assert len(lines(window)) == 7  # three of them, and the way to the others
    press(window, "drafts_more_button")
    QApplication.processEvents()
    assert lines(window)[-1] == "Resume: New note"
    assert "ARSLAN Zeynep" in said(window)
    press(window, "draft_4_erase_button")
    press(window, "draft_4_keep_button")
    assert len(drafts.kept()) == 5
    press(window, "draft_4_erase_button")
    press(window, "draft_4_sure_button")
    assert [each.form for each in drafts.kept()] == ["venue"] * 4


def test_names_are_masked_in_the_list(window: MainWindow, zeynep: int) -> None:
    place = Place("note", f"{drafts.person(zeynep)}/0", "New note", "people", zeynep)
    drafts.keep(place, {"text": "Un mot"}, EARLIER)
    window.go("week")
    look.set_discreet(True)
    window.go("today")
    assert "A. Z." in said(window) and "ARSLAN" not in said(window)


def test_someone_new_is_said_by_the_names_typed(window: MainWindow) -> None:
    place = Place("participant", "0", "New person", "people")
    drafts.keep(place, {"last_name": "Traore", "first_name": " Moussa"}, EARLIER)
    back_on_today(window)
    assert lines(window)[-1] == "Resume: New person: Moussa Traore"
    assert "New person: Moussa Traore" in said(window)
    look.set_discreet(True)
    back_on_today(window)
    assert "New person: M. T." in said(window) and lines(window)[-1] == "Resume: New person: M. T."
    drafts.keep(place, {"last_name": "", "phone": "06"}, EARLIER)
    back_on_today(window)
    assert lines(window)[-1] == "Resume: New person"
