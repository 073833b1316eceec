"""Where a window stands on its screen before anyone moved it: whole, between the task bar's edges.

Hides what frames take: Windows and X draw them around the size that a window asks for.
"""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtWidgets import QWidget

# The widest usual frame, in logical pixels: Windows 10 with its invisible edges. The real one
# is only known once the window is shown, which is too late.
FRAME = QMargins(8, 32, 8, 8)


def fitted(size: QSize, free: QRect) -> QSize:
    """This size of a window's inside, or what of it stands with its frame in the free place."""
    return size.boundedTo(free.marginsRemoved(FRAME).size())


def stand(window: QWidget, size: QSize) -> None:
    """Give a window this size as far as its screen has room, in the middle of it.

    Windows itself would shift it from the last window's corner, over the edge of the screen.
    """
    free = window.screen().availableGeometry()
    inside = fitted(size, free)
    whole = QRect(free.topLeft(), inside.grownBy(FRAME))
    whole.moveCenter(free.center())
    window.resize(inside)
    window.move(whole.topLeft())
