"""The editor of the report under real keys: figures stay linked, one gesture is one undo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QFont, QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.report import kept_text
from lierre_desktop.centre.report.rich_text import Block, BlockKind, Link, Span
from lierre_desktop.centre.report.sections import PROMPT
from lierre_desktop.gui import look
from lierre_desktop.gui.report.editor import ReportEdit

P, H = BlockKind.PARAGRAPH, BlockKind.HEADING
BULLET, NUMBERED = BlockKind.BULLET, BlockKind.NUMBERED
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RIGHT, HOME, END = Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End
PEOPLE = Span("107\u202fpeople", link=Link("PUB-01"))
MADE = Block(P, (PEOPLE, Span(" came, "), Span("some", bold=True), Span(" twice.")), "accompanied")


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Words are compared in English, their source."""
    i18n.set_language("en")
    yield


@pytest.fixture
def edit(qtbot: QtBot) -> ReportEdit:
    """The editor, with a sentence that begins with a figure, the cursor before it."""
    made = ReportEdit()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.show_blocks([MADE])
    return made


def ctrl(edit: ReportEdit, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(edit, key, CTRL)


def take_the_figure(edit: ReportEdit) -> None:
    ctrl(edit, HOME)
    QTest.keyClick(edit, RIGHT, SHIFT)
    assert edit.textCursor().selectedText() == PEOPLE.text


def test_selecting_and_copying_change_nothing(edit: ReportEdit) -> None:
    take_the_figure(edit)
    ctrl(edit, Qt.Key.Key_C)
    QTest.keyClick(edit, END, SHIFT)  # the bold word too
    ctrl(edit, Qt.Key.Key_C, Qt.Key.Key_A, Qt.Key.Key_C)
    assert edit.blocks() == (MADE,)
    assert not edit.document().isModified()


def test_what_is_cut_and_pasted_stays_linked(edit: ReportEdit) -> None:
    take_the_figure(edit)
    ctrl(edit, Qt.Key.Key_X)
    assert edit.blocks()[0].text == " came, some twice."
    ctrl(edit, END, Qt.Key.Key_V)
    assert edit.blocks()[0].spans == (*MADE.spans[1:], PEOPLE)
    ctrl(edit, Qt.Key.Key_Z, Qt.Key.Key_Z)
    assert edit.blocks() == (MADE,)


def test_typing_over_a_figure_is_one_undo(edit: ReportEdit) -> None:
    take_the_figure(edit)
    QTest.keyClicks(edit, "M")
    assert edit.blocks()[0].spans[0] == Span("M came, ")
    ctrl(edit, Qt.Key.Key_Z)
    assert edit.blocks() == (MADE,)
    ctrl(edit, Qt.Key.Key_Y)
    assert edit.blocks()[0].text.startswith("M came")


def test_a_composed_letter_over_a_figure_is_one_undo(edit: ReportEdit) -> None:
    take_the_figure(edit)
    composed = QInputMethodEvent()
    composed.setCommitString("ê")
    QApplication.sendEvent(edit, composed)
    assert edit.blocks()[0].spans[0] == Span("ê came, ")
    ctrl(edit, Qt.Key.Key_Z)
    assert edit.blocks() == (MADE,)


def test_a_line_is_broken_behind_a_figure_not_in_it(edit: ReportEdit) -> None:
    ctrl(edit, HOME)
    QTest.keyClick(edit, RIGHT)
    QTest.keyClick(edit, Qt.Key.Key_Return, SHIFT)
    assert edit.blocks()[0].spans[:2] == (PEOPLE, Span("\n came, "))


# -- the clipboard -------------------------------------------------------------------------


def paste(edit: ReportEdit, text: str = "", html: str = "") -> tuple[Block, ...]:
    """Paste over everything, as another program brings it."""
    brought = QMimeData()
    brought.setText(text)
    if html:
        brought.setHtml(html)
    QApplication.clipboard().setMimeData(brought)
    ctrl(edit, Qt.Key.Key_A, Qt.Key.Key_V)
    return edit.blocks()


def words(kind: BlockKind, *texts: str) -> tuple[Block, ...]:
    return tuple(Block(kind, (Span(text),)) for text in texts)


def test_headings_and_lists_are_moved_with_their_look(edit: ReportEdit) -> None:
    whole = (
        *words(H, "Workshops"), MADE, *words(BULLET, "one", "two"), *words(NUMBERED, "a", "b"),
    )  # fmt: skip
    edit.show_blocks(whole)
    ctrl(edit, Qt.Key.Key_A, Qt.Key.Key_X)
    assert edit.blocks() == ()
    ctrl(edit, Qt.Key.Key_V)
    assert edit.blocks() == tuple(replace(block, sentence="") for block in whole)
    assert edit.document().lastBlock().textList().count() == 2
    ctrl(edit, Qt.Key.Key_Z, Qt.Key.Key_Z)
    assert edit.blocks() == whole


def test_points_pasted_in_a_sentence_leave_its_end_behind_them(edit: ReportEdit) -> None:
    edit.show_blocks(words(BULLET, "one", "two"))
    ctrl(edit, Qt.Key.Key_A, Qt.Key.Key_C)
    edit.show_blocks(words(H, "Before after"))
    ctrl(edit, HOME, RIGHT)  # over a word
    ctrl(edit, Qt.Key.Key_V)
    assert edit.blocks() == (*words(H, "Before one"), *words(BULLET, "twoafter"))
    ctrl(edit, Qt.Key.Key_Z)
    assert edit.blocks() == words(H, "Before after")


def test_a_few_words_of_a_heading_are_words(edit: ReportEdit) -> None:
    edit.show_blocks(words(H, "Workshops held"))
    ctrl(edit, HOME)
    QTest.keyClick(edit, RIGHT, CTRL | SHIFT)
    ctrl(edit, Qt.Key.Key_C)
    edit.show_blocks([])
    ctrl(edit, Qt.Key.Key_V)
    assert edit.blocks() == words(P, "Workshops ")


def test_pages_bring_headings_lists_bold_and_italics_alone(edit: ReportEdit) -> None:
    html = (
        "<h2>A <b>title</b></h2><p style='color:red;font-size:30pt'>So <strong>bold</strong>"
        "<em> slanted</em><img src='file:///x.png'><br>below</p><ul><li>one</li><li>two</li></ul>"
        "<ol><li>first</li></ol><p>•&nbsp;&nbsp; pointed</p><p>3.&nbsp;&nbsp; third</p><p></p>"
    )
    assert paste(edit, "plain", html) == (
        *words(H, "A title"),
        Block(P, (Span("So "), Span("bold", bold=True), Span(" slanted", italic=True),
                  Span("\nbelow"))),
        *words(BULLET, "one", "two"),
        *words(NUMBERED, "first"),
        *words(BULLET, "pointed"),
        *words(NUMBERED, "third"),
    )  # fmt: skip


def test_signs_of_word_become_breaks_and_points(edit: ReportEdit) -> None:
    assert paste(edit, "one\x0btwo\u2028three\x07\r\n•\tpoint\r\n1.\tfirst\r\n- said") == (
        *words(P, "one\ntwo\nthree"), *words(BULLET, "point"), *words(NUMBERED, "first"),
        *words(P, "- said"),
    )  # fmt: skip
    kept_text.checked(edit.blocks())


def test_an_unreadable_letter_is_shown(edit: ReportEdit) -> None:
    edit.show_blocks(words(P, "fine", "so\x07so"))
    assert edit.select_unreadable()
    cursor = edit.textCursor()
    assert (cursor.selectionStart(), cursor.selectionEnd()) == (7, 8)
    with pytest.raises(InvalidInput, match="is selected") as refused:
        kept_text.checked(edit.blocks())
    assert refused.value.field == "body"
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert not edit.select_unreadable()
    assert edit.blocks() == words(P, "fine", "soso")


# -- keys, prompts and colours --------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "kind"), [(Qt.Key.Key_T, H), (Qt.Key.Key_L, BULLET), (Qt.Key.Key_N, NUMBERED)]
)
def test_letters_turn_paragraphs_into_the_rest(
    edit: ReportEdit, key: Qt.Key, kind: BlockKind
) -> None:
    elsewhere = QShortcut(QKeySequence(CTRL | SHIFT | key), edit.window())
    elsewhere.activated.connect(lambda: pytest.fail("the key went to the page"))
    QTest.keyClick(edit, key, CTRL | SHIFT)
    assert edit.kind is kind
    QTest.keyClick(edit, key, CTRL | SHIFT)
    assert edit.kind is P


def test_a_prompt_has_the_room_it_needs_until_it_is_written(edit: ReportEdit) -> None:
    prompt = Block(P, (Span("What people say of the house. " * 8),), PROMPT)
    edit.show_blocks([prompt, *words(P, "below")])
    below = edit.document().lastBlock()
    layout = edit.document().documentLayout()
    narrow = layout.blockBoundingRect(below).top()
    edit.resize(900, 300)
    wide = layout.blockBoundingRect(below).top()
    assert edit.accessibleDescription() == prompt.text
    assert not edit.document().isUndoAvailable()
    ctrl(edit, HOME)
    QTest.keyClicks(edit, "So")
    written = layout.blockBoundingRect(below).top()
    assert narrow > wide > written
    assert edit.accessibleDescription() == ""
    ctrl(edit, *[Qt.Key.Key_Z] * 2)
    assert edit.blocks()[0] == prompt
    assert layout.blockBoundingRect(below).top() == wide


def test_who_listens_is_told_that_a_sentence_follows(edit: ReportEdit) -> None:
    edit.sentence_said = "It follows the figures."
    edit.show_blocks([MADE, *words(P, "own")])
    assert edit.accessibleDescription() == "It follows the figures."
    ctrl(edit, END)
    assert edit.accessibleDescription() == ""


def test_other_colours_and_sizes_leave_what_can_be_undone(edit: ReportEdit, qtbot: QtBot) -> None:
    edit.show_blocks([*words(H, "Title"), MADE])
    QTest.keyClicks(edit, "A ")
    with qtbot.assertNotEmitted(edit.edited):
        for kind in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            QApplication.sendEvent(edit, QEvent(kind))
    ctrl(edit, Qt.Key.Key_Z)
    assert edit.blocks() == (*words(H, "Title"), MADE)


def test_headings_and_figures_are_dressed(edit: ReportEdit) -> None:
    edit.make(H)
    (whole,) = {
        each.format.fontWeight() for each in edit.document().firstBlock().layout().formats()
    }
    assert whole == QFont.Weight.DemiBold
    figure = edit.document().firstBlock().layout().formats()[0]
    assert (figure.start, figure.length) == (0, len(PEOPLE.text))
    assert figure.format.background().color() == look.colour("selected")
    edit.undo()
    assert len(edit.document().firstBlock().layout().formats()) == 1
