"""The editor of the report under real keys: figures stay linked, one gesture is one undo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre.report.rich_text import Block, BlockKind, Link, Span
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
