"""The page where the report is written: nothing typed is lost, figures stay whole, frozen is
frozen."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre import programme
from lierre_desktop.centre.activity import periods
from lierre_desktop.centre.report import budget, freezing, items, reports, views
from lierre_desktop.centre.report.items import ItemData, ItemKind
from lierre_desktop.centre.report.reports import SectionData
from lierre_desktop.centre.report.rich_text import Block, BlockKind, Form, Link, Span
from lierre_desktop.centre.report.sections import PROMPT
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import open_centre
from lierre_desktop.database.models import Report, database
from lierre_desktop.gui import look
from lierre_desktop.gui.components import Row
from lierre_desktop.gui.main_window import MainWindow, Surroundings
from lierre_desktop.gui.navigation import PageSpec
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.report import out
from lierre_desktop.gui.report import rich_document as rich
from lierre_desktop.gui.report.editor import ReportEdit
from lierre_desktop.gui.report.item_forms import QuoteForm
from lierre_desktop.gui.report.page import ReportPage
from lierre_desktop.gui.settings.report import ReportSection
from lierre_desktop.gui.settings.workshop_form import WorkshopForm
from tests.centre.conftest import PASSPHRASE
from tests.gui.desk import NOW, Centre, Elsewhere
from tests.gui.desk import furnished as furnished
from tests.gui.hands import offered

P, H = BlockKind.PARAGRAPH, BlockKind.HEADING
BULLET, NUMBERED = BlockKind.BULLET, BlockKind.NUMBERED
PEOPLE = Link("PUB-01")
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
RIGHT, LEFT = Qt.Key.Key_Right, Qt.Key.Key_Left
BACKSPACE, DELETE, ENTER = Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return
MADE = Block(P, (Span("We met "), Span("86\u202fpeople", link=PEOPLE), Span(".")), "accompanied")
EVERYTHING = (
    Block(P, (), "silent"),
    Block(H, (Span("A heading, "), Span("bold", bold=True))),
    MADE,
    Block(BULLET, (Span("one"),)),
    Block(BULLET, (Span("two", italic=True), Span("\u00a0: on\ntwo lines"))),
    Block(NUMBERED, (Span("first"),)),
    Block(BULLET, (Span("RSA", True, True, Link("PUB-24", Form.CHANGE, "RSA", "share")),)),
    Block(P, (Span("3", link=PEOPLE), Span("4", link=PEOPLE))),
    Block(P, ()),
    Block(P, (Span("What people say."),), PROMPT),
    Block(P, (), "silent_too"),
)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Sentences are compared in English, their source."""
    i18n.set_language("en")
    yield


@pytest.fixture
def edit(qtbot: QtBot) -> ReportEdit:
    """The editor, with one sentence in it and the cursor at its beginning."""
    made = ReportEdit()
    qtbot.addWidget(made)
    made.show()
    made.show_blocks([MADE])
    return made


def hit(edit: ReportEdit, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(edit, key)


# -- the document --------------------------------------------------------------------------


def test_nothing_is_lost_between_the_report_and_the_document() -> None:
    document = QTextDocument()
    rich.fill(document, EVERYTHING)
    assert rich.read(document) == EVERYTHING
    assert not document.isModified()
    rich.fill(document, ())
    assert rich.read(document) == ()


def test_a_sentence_is_said_anew_until_it_is_edited(edit: ReportEdit) -> None:
    QTest.keyClicks(edit, "So ")
    (block,) = edit.blocks()
    assert (block.sentence, block.text) == ("", "So We met 86\u202fpeople.")
    assert block.spans[1].link == PEOPLE
    while edit.document().isUndoAvailable():
        edit.undo()
    assert edit.blocks() == (MADE,)


def test_a_figure_is_stepped_over_and_typed_around(edit: ReportEdit) -> None:
    hit(edit, *[RIGHT] * len("We met "))
    QTest.keyClicks(edit, "all ")
    hit(edit, RIGHT)  # over the whole figure
    QTest.keyClicks(edit, " here")
    hit(edit, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT)  # and back to its other end
    QTest.keyClicks(edit, "the ")
    (block,) = edit.blocks()
    assert [span.text for span in block.spans] == ["We met all the ", "86\u202fpeople", " here."]
    assert [span.link for span in block.spans] == [None, PEOPLE, None]


@pytest.mark.parametrize(("steps", "key"), [(8, BACKSPACE), (7, DELETE)])
def test_a_figure_is_deleted_whole(edit: ReportEdit, steps: int, key: Qt.Key) -> None:
    hit(edit, *[RIGHT] * steps, key)
    (block,) = edit.blocks()
    assert block.spans == (Span("We met ."),)


def test_a_selection_takes_a_figure_whole(edit: ReportEdit) -> None:
    cursor = edit.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(9, QTextCursor.MoveMode.KeepAnchor)  # within the figure
    edit.setTextCursor(cursor)
    assert edit.textCursor().selectedText() == "met 86\u202fpeople"


def test_prompts_wait_to_be_written(edit: ReportEdit) -> None:
    prompt = Block(P, (Span("What people say."),), PROMPT)
    edit.show_blocks([prompt])
    QTest.keyClicks(edit, "They say")
    hit(edit, ENTER)
    assert edit.blocks() == (Block(P, (Span("They say"),)), Block(P, ()))


def test_lists_and_headings_by_keys(edit: ReportEdit) -> None:
    edit.show_blocks([])
    edit.make(H)
    QTest.keyClicks(edit, "Title")
    hit(edit, ENTER)
    edit.make(BULLET)
    QTest.keyClicks(edit, "one")
    hit(edit, ENTER)
    QTest.keyClick(edit, Qt.Key.Key_B, CTRL)
    QTest.keyClicks(edit, "two")
    hit(edit, ENTER, ENTER)
    QTest.keyClicks(edit, "end")
    assert edit.blocks() == (
        Block(H, (Span("Title"),)),
        Block(BULLET, (Span("one"),)),
        Block(BULLET, (Span("two", bold=True),)),
        Block(P, (Span("end"),)),
    )


def test_only_words_are_pasted_and_figures_moved_within_stay_linked(edit: ReportEdit) -> None:
    edit.selectAll()
    held = edit.createMimeDataFromSelection()
    edit.show_blocks([])
    edit.insertFromMimeData(held)
    assert edit.blocks() == (Block(P, MADE.spans),)
    foreign = QMimeData()
    foreign.setHtml("<b style='color: red'>Bold</b><img src='x.png'>")
    foreign.setText("Bold")
    edit.show_blocks([])
    edit.insertFromMimeData(foreign)
    assert edit.blocks() == (Block(P, (Span("Bold", bold=True),)),)


# -- the page ------------------------------------------------------------------------------


class Desk:
    """The page of the report over the desk's centre, open on a report of 2026."""

    def __init__(self, qtbot: QtBot, report_id: int) -> None:
        self.page, self.report_id = ReportPage(lambda: NOW), report_id
        qtbot.addWidget(self.page)
        self.page.resize(1150, 700)

    def show(self) -> None:
        """Without a window: the page alone."""
        self.page.show()
        self.page.show_item(self.report_id)

    def show_in_window(self, qtbot: QtBot, preferences: Preferences) -> MainWindow:
        """In its window, beside the page of the figures."""
        pages = [
            PageSpec("activity", "Activity report", "chart-bar", Elsewhere),
            PageSpec("report", "Reports", "file-text", lambda: self.page, under="activity"),
        ]
        around = Surroundings(lambda: "Le Lierre", lambda: "Claire Humbert", undo, now=lambda: NOW)
        window = MainWindow(pages, around, preferences)
        qtbot.addWidget(window)
        window.show()
        window.go("report", self.report_id)
        return window

    @property
    def edit(self) -> ReportEdit:
        return self.page.writing.view.edit

    def section(self, code: str) -> SectionData:
        """A section as the database has it."""
        return next(each for each in reports.sections(self.report_id) if each.code == code)

    def open(self, code: str) -> ReportEdit:
        """Open a section and bring the cursor to the end of its text."""
        self.page.writing.open_section(self.section(code).id)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        return self.edit

    def write(self, code: str, words: str) -> None:
        QTest.keyClicks(self.open(code), words)

    def says(self, code: str) -> str:
        return " ".join(block.text for block in self.section(code).blocks)


@pytest.fixture(scope="module")
def begun(
    furnished: tuple[Path, Centre], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Centre, int]]:
    """The desk's centre with a report begun, open for all tests of the page."""
    folder = tmp_path_factory.mktemp("report") / "centre"
    shutil.copytree(furnished[0], folder)
    with open_centre(folder, PASSPHRASE, actor="Claire Humbert"):
        yield furnished[1], reports.start(periods.asked(periods.year(2026), NOW.date())).id


@pytest.fixture
def house(begun: tuple[Centre, int]) -> Iterator[Centre]:
    """The desk's centre; what a test does in it is taken back."""
    with database.atomic() as transaction:
        yield begun[0]
        transaction.rollback()


@pytest.fixture
def closed(qtbot: QtBot, house: Centre, begun: tuple[Centre, int]) -> Iterator[Desk]:
    """The page before it is shown."""
    made = Desk(qtbot, begun[1])
    yield made
    made.page.close()


@pytest.fixture
def desk(closed: Desk) -> Desk:
    """The page open on its report."""
    closed.show()
    return closed


def test_what_is_typed_is_kept_on_leaving_and_on_closing(
    closed: Desk, qtbot: QtBot, preferences: Preferences
) -> None:
    desk, window = closed, closed.show_in_window(qtbot, preferences)
    state = desk.page.writing.view.state_label
    desk.write("limits", "Too few rooms.")
    assert "Too few rooms." not in desk.says("limits")
    assert state.text() == "Being written…"
    desk.write("success", "The house is open.")  # another section
    assert "Too few rooms." in desk.says("limits")
    window.go("activity")
    assert "The house is open." in desk.says("success")
    assert state.text() == "Saved at 11:20"
    assert window.toast.isHidden()
    window.go("report", desk.report_id)
    desk.write("success", " Still.")
    window.close()
    assert "The house is open. Still." in desk.says("success")


def test_what_is_kept_typeset_can_still_be_undone(desk: Desk) -> None:
    desk.write("limits", "L'ami : fini")
    assert desk.page.writing.view.flush()
    assert "L’ami\u00a0: fini" in desk.says("limits")
    desk.page.refresh()
    assert desk.edit.document().isUndoAvailable()
    desk.open("success")
    assert "L’ami\u00a0: fini" in desk.open("limits").blocks()[-1].text


def test_an_unreadable_letter_is_selected_when_it_is_refused(desk: Desk) -> None:
    edit = desk.open("limits")
    edit.insertPlainText("so\x07so")  # no key types it
    assert not desk.page.writing.view.flush()
    assert edit.textCursor().selectedText() == "\x07"
    assert desk.page.writing.view.autosave.trouble.startswith("An unreadable character")
    hit(edit, DELETE)
    assert desk.page.writing.view.flush()


def test_the_toast_takes_a_removal_back(
    closed: Desk, qtbot: QtBot, preferences: Preferences
) -> None:
    desk, window = closed, closed.show_in_window(qtbot, preferences)
    reports.add(desk.report_id, "Thanks")
    desk.page.refresh()
    desk.page.writing.section_wanted.emit(desk.section("own"))
    desk.page.section_form.remove_button.click()
    assert "own" not in [each.code for each in reports.sections(desk.report_id)]
    assert [each.text() for each in offered(window.toast)] == ["Undo"]
    offered(window.toast)[0].click()
    assert desk.section("own").title == "Thanks"


def test_what_was_written_elsewhere_meanwhile_is_said(desk: Desk) -> None:
    desk.write("limits", "Mine.")
    other = desk.section("limits")
    reports.write(other.id, other.version, [Block(P, (Span("Theirs."),))])
    view = desk.page.writing.view
    assert not view.flush()
    assert view.autosave.conflict
    assert "Mine." in view.edit.toPlainText()
    desk.page.writing.open_section(desk.section("success").id)  # nothing is left behind
    assert view.section is not None and view.section.code == "limits"
    view.autosave.overwrite()
    assert desk.says("limits").endswith("Mine.")


REFUSED = "1 85 03 75 116 001 22"  # looks like the number of a card, which is never kept


def other_report() -> int:
    return reports.start(periods.asked(periods.year(2025), NOW.date())).id


def test_a_report_whose_text_is_refused_is_not_left(desk: Desk) -> None:
    number = other_report()
    desk.write("limits", REFUSED)
    desk.page.show_item(number)
    view = desk.page.writing.view
    assert desk.page.writing.report_id == desk.report_id
    assert view.section is not None and view.section.id == view.autosave.section_id
    view.edit.undo()
    desk.page.show_item(number)
    assert desk.page.writing.report_id == number
    assert view.section.report_id == number
    assert REFUSED not in view.edit.toPlainText()
    assert view.state_label.text() == "Everything is saved"  # of this report


def test_closing_says_once_that_a_refused_text_would_be_lost(
    closed: Desk, qtbot: QtBot, preferences: Preferences
) -> None:
    desk, window = closed, closed.show_in_window(qtbot, preferences)
    desk.write("limits", REFUSED)
    window.go("activity")
    assert not window.message_bar.isHidden()  # it waits on its page, which is said
    assert not window.close()
    assert desk.page.isVisible()
    assert REFUSED in desk.edit.toPlainText()
    QTest.keyClicks(desk.edit, "!")
    assert not window.close()  # it changed since: it is said again
    assert window.close()


def test_the_other_text_is_shown_as_one_edit(desk: Desk) -> None:
    desk.write("limits", "Mine.")
    other = desk.section("limits")
    reports.write(other.id, other.version, [Block(P, (Span("Theirs."),))])
    view = desk.page.writing.view
    assert not view.flush()
    view._theirs.click()  # noqa: SLF001 - the button of the alert
    assert view.edit.blocks() == (Block(P, (Span("Theirs."),)),)
    assert desk.says("limits") == "Theirs."
    view.edit.undo()
    assert view.edit.toPlainText().endswith("Mine.")
    assert view.flush()
    assert desk.says("limits").endswith("Mine.")


def test_nothing_is_written_while_the_files_are_made(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends: list[Callable[[dict[str, bytes] | None], None]] = []
    monkeypatch.setattr(out, "render", lambda _owner, _paper, _kinds, ended: ends.append(ended))
    view = desk.page.writing.view
    told: list[bool] = []
    desk.page.writing.freeze("Claire Humbert", told.append)
    QTest.keyClicks(desk.open("limits"), "Too late.")
    view.put_sentences_back()
    assert not view.autosave.pending
    ends[0](None)
    assert told == [False]
    QTest.keyClicks(view.edit, "In time.")
    assert view.autosave.pending


def test_the_list_follows_the_section_shown_after_a_refusal(desk: Desk, qtbot: QtBot) -> None:
    desk.write("limits", REFUSED)
    sections = desk.page.writing.list
    here = sections.currentRow()
    with qtbot.waitSignal(sections.chosen):
        QTest.keyClick(sections, Qt.Key.Key_Up)
    assert sections.currentRow() == here
    assert [each.row() for each in sections.selectedIndexes()] == [here]


def test_who_writes_without_a_pause_is_kept_too(desk: Desk) -> None:
    desk.write("limits", "On and on")
    saving = desk.page.writing.view.autosave
    began = saving._longest.remainingTime()  # noqa: SLF001 - the timers are all there is to see
    QTest.keyClicks(desk.edit, " and on")
    assert saving._longest.isActive()  # noqa: SLF001
    assert saving._longest.remainingTime() <= began  # noqa: SLF001
    saving._longest.timeout.emit()  # noqa: SLF001
    assert "On and on and on" in desk.says("limits")


def test_after_a_gesture_of_the_panel_undo_is_not_that_of_the_text(
    closed: Desk, qtbot: QtBot, preferences: Preferences
) -> None:
    desk, window = closed, closed.show_in_window(qtbot, preferences)
    desk.open("limits")
    desk.page.writing.section_wanted.emit(desk.section("limits"))
    desk.page.section_form.title_edit.setText("What stood in the way")
    desk.page.section_form.save()
    assert window.focusWidget() is desk.page.writing.list


def test_a_frozen_report_shows_no_figure_of_today(desk: Desk) -> None:
    names = _ticks(desk, "brief")
    assert any(" · " in name for name in names)
    frozen = Report.update(frozen_on=NOW.date(), frozen_at="2026-11-10T10:20:00+00:00")
    frozen.where(Report.id == desk.report_id).execute()
    desk.page.refresh()
    assert not any(" · " in name for name in _ticks(desk, "brief"))


def _ticks(desk: Desk, code: str) -> list[str]:
    desk.open(code)
    return [tick.accessibleName() for tick in desk.page.writing.view.shown.ticks.values()]


def test_a_missing_text_of_last_year_is_said_rightly(desk: Desk) -> None:
    desk.open("limits")
    before = desk.page.writing.view.last_year
    assert before.none.text().startswith("No report of the year before")
    number = other_report()
    limits = next(each for each in reports.sections(number) if each.code == "limits")
    reports.write(limits.id, limits.version, [])
    desk.page.refresh()
    assert before.none.text().startswith("The report of the year before says nothing")


def test_photos_and_words_are_hidden_with_the_names(desk: Desk) -> None:
    section = desk.section("effects").id
    words = ItemData(section, ItemKind.QUOTE, words="I go out again.", consent_on=date(2026, 1, 2))
    items.save(words, today=NOW.date())
    look.set_discreet(True)
    try:
        desk.open("effects")
        rows = desk.page.writing.view.added.findChildren(Row)
        assert [row.accessibleName().partition(",")[0] for row in rows] == ["Someone's words"]
    finally:
        look.set_discreet(False)


def test_the_list_has_the_keyboard_at_once(
    closed: Desk, qtbot: QtBot, preferences: Preferences
) -> None:
    desk, number = closed, closed.report_id
    desk.report_id = 0
    window = desk.show_in_window(qtbot, preferences)
    row = window.focusWidget()
    assert isinstance(row, Row)
    QTest.keyClick(row, ENTER)
    assert desk.page.writing.report_id == number


def test_the_days_compared_are_whole_and_others(desk: Desk) -> None:
    desk.page.show_item(0)
    desk.page.add()
    form = desk.page.start_form
    form.view_combo.setCurrentIndex(form.view_combo.findData("fse"))
    form.against_last_edit.set_date(None)
    form.save()
    assert form.against_last_edit.property("state") == "error"
    form.against_first_edit.set_date(date(2026, 1, 1))
    form.against_last_edit.set_date(date(2026, 12, 31))
    form.save()
    assert form.against_first_edit.property("state") == "error"
    assert [report.view for report in reports.reports()] == ["activity"]


def test_a_budget_line_taken_back_is_counted_again(desk: Desk) -> None:
    measured = desk.page.writing.sitting
    assert measured is not None
    figures = measured.activity
    done = budget.save(budget.BudgetLineData(year=2026, account="74", planned_cents=100))
    desk.page.changed(done.changes)
    desk.page.changed(undo(done.batch).changes)
    assert desk.page.writing.sitting is not None
    assert desk.page.writing.sitting.activity is not figures


def test_sentences_come_back_and_a_figure_is_inserted(desk: Desk) -> None:
    edit = desk.open("brief")
    made = edit.blocks()
    assert [block.sentence for block in made] == ["accompanied", "sessions", "presences"]
    edit.selectAll()
    hit(edit, DELETE)
    view = desk.page.writing.view
    view.put_sentences_back()
    assert edit.blocks() == made
    view.figure_wanted.emit()
    choice = desk.page.figure_choice
    QTest.keyClicks(choice.filter_edit, "ate-02")
    QTest.keyClick(choice.filter_edit, ENTER)
    assert desk.page.panel.isHidden()
    assert Link("ATE-02") in [span.link for span in edit.blocks()[-1].spans]


def test_sections_are_moved_hidden_added_and_ticked(desk: Desk) -> None:
    writing = desk.page.writing
    desk.open("diagnosis")
    QTest.keyClick(writing.list, Qt.Key.Key_Up, ALT)
    assert desk.section("diagnosis").number == "1"
    writing._hide.click()  # noqa: SLF001 - the button beside the list
    assert desk.section("diagnosis").hidden
    desk.page.add()
    QTest.keyClicks(desk.page.section_form.title_edit, "A word of thanks")
    QTest.keyClick(desk.page.section_form.title_edit, ENTER)
    section = writing.view.section
    assert section is not None and section.title == "A word of thanks"
    desk.open("workshops")
    desk.page.writing.view.shown.ticks["ATE-20"].click()
    assert desk.section("workshops").left_out == ("ATE-20",)


def test_nobody_is_quoted_without_consent(desk: Desk) -> None:
    section = desk.section("effects").id
    desk.open("effects")
    desk.page.writing.view.added.wanted.emit(ItemKind.QUOTE, ItemData(section, ItemKind.QUOTE))
    form = desk.page.item_forms[ItemKind.QUOTE]
    assert isinstance(form, QuoteForm)
    QTest.keyClicks(form.words_edit, "I go out again.")
    form.save()
    assert not items.items(section)
    assert form.consent.day.accessibleDescription() == "Give the day of the person's consent."
    form.consent.day.set_date(date(2026, 10, 2))
    form.save()
    assert [item.words for item in items.items(section)] == ["I go out again."]
    assert desk.page.panel.isHidden()


def test_frozen_is_read_only_until_it_is_opened_again(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing = {kind: lambda paper: paper.version.encode() for kind in freezing.KINDS}
    monkeypatch.setattr(out, "_RENDER", drawing)  # the files themselves have their own tests
    desk.write("limits", "Too few rooms.")
    writing = desk.page.writing
    writing.view.edit.insertPlainText(" 🎉")  # no key types it
    writing.freezing_wanted.emit()
    remarks = desk.page.freeze_form.remarks
    assert "these signs: 🎉" in remarks.words and not remarks.isHidden()
    desk.page.freeze_form.freeze_button.click()
    qtbot.waitUntil(desk.page.panel.isHidden)
    assert "Too few rooms." in desk.says("limits")
    for kind in freezing.KINDS:
        writing.save_to(tmp_path / kind, kind)
        assert (tmp_path / kind).read_text().startswith("Version arrêtée le")
    assert writing.view.edit.isReadOnly()
    assert writing.frozen.isVisibleTo(desk.page)
    QTest.keyClicks(writing.view.edit, "More")
    assert not writing.view.autosave.pending
    writing.thaw()
    assert not writing.view.edit.isReadOnly()
    assert not reports.get(desk.report_id).is_frozen


# -- what reports are made with -------------------------------------------------------------


def test_a_report_is_begun_for_the_year_and_refused_twice(desk: Desk) -> None:
    desk.page.show_item(0)
    desk.page.add()
    form = desk.page.start_form
    assert form.read().first_day == date(2026, 1, 1)
    form.save()
    assert form.first_edit.property("state") == "error"
    form.view_combo.setCurrentIndex(form.view_combo.findData("fse"))
    form.save()
    assert [report.view for report in reports.reports()] == ["activity", "fse"]


def test_a_view_is_edited_and_a_budget_typed(desk: Desk) -> None:
    form = desk.page.views_form
    desk.page.list.views_wanted.emit()
    form.copy()
    first = form.tree.topLevelItem(0)
    assert first is not None
    first.setCheckState(0, Qt.CheckState.Unchecked)
    form.name_edit.setText("Town hall")
    form.save()
    own = views.views()[-1]
    assert own.name == "Town hall"
    assert "brief" not in [choice.section for choice in own.sections]
    desk.page.show_budget(2026)
    desk.page.budget_list.add()
    line = desk.page.budget_form
    line.account_combo.setCurrentIndex(line.account_combo.findData("74"))
    line.planned_edit.setText("12600,50")
    line.save()
    assert [each.planned_cents for each in budget.of_year(2026)] == [1_260_050]
    assert desk.page.panel.content is desk.page.budget_list


def test_settings_of_the_report(qtbot: QtBot, house: Centre) -> None:
    from lierre_desktop.centre import settings
    from lierre_desktop.centre.report import logos

    section = ReportSection(lambda: NOW)
    qtbot.addWidget(section)
    section.retranslate()
    section.reload()
    section.form.mask_edit.setValue(10)
    section.form.exits_choice.set_keys(["DURABLE"])
    section.save()
    assert settings.load().mask_below == 10
    assert settings.load().positive_exits == ("DURABLE",)
    assert not logos.logos()
    form = WorkshopForm(lambda: NOW)
    qtbot.addWidget(form)
    form.retranslate()
    form.open(programme.workshop(house.couture))
    form.ui.report_group_combo.setCurrentIndex(form.ui.report_group_combo.findData("HEALTH"))
    form.save()
    assert programme.workshop(house.couture).report_group == "HEALTH"
