"""A window stands whole on its screen, its frame included."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop.gui import placing

WANTED = QSize(1366, 768)

# What a task bar of 48 points leaves: 1366 × 768, 1920 × 1080, and 1366 × 768 at 150 %.
SCREENS = [
    (QRect(0, 0, 1366, 720), QSize(1350, 680)),
    (QRect(0, 0, 1920, 1032), WANTED),
    (QRect(0, 0, 910, 464), QSize(894, 424)),
]


@pytest.mark.parametrize(("free", "expected"), SCREENS)
def test_the_size_leaves_room_for_frame_and_task_bar(free: QRect, expected: QSize) -> None:
    assert placing.fitted(WANTED, free) == expected


def test_a_window_stands_whole_in_the_middle(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    free = window.screen().availableGeometry()
    placing.stand(window, free.size() * 2)
    whole = QRect(window.pos(), window.size().grownBy(placing.FRAME))
    assert free.contains(whole)
    assert whole.center() == free.center()
    assert window.size() == free.marginsRemoved(placing.FRAME).size()
    placing.stand(window, QSize(200, 100))
    assert window.size() == QSize(200, 100)
    whole = QRect(window.pos(), window.size().grownBy(placing.FRAME))
    assert whole.center() == free.center()
