"""The sidebar's entries, the status lines under them, and the way back.

Hides how an entry is painted wide or narrow. The window owns the pages.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from ..centre.changes import Changes
from ..i18n import _, ngettext
from . import icons, look
from .components import Button, ElidedLabel, Entry, Pictogram, paint
from .page import Page

WIDE, NARROW = 212, 56
NARROW_UNDER = 1200
"""Under this width of the window the sidebar shows pictograms only."""
WORDS_FROM = 860
"""Under this width the button of a new interview is a pictogram too."""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """An entry of the sidebar and the page it opens, built on its first visit.

    `title` is a source string, translated when shown. Tools stand under a rule.
    `badge` counts what waits there; it is asked again after `badge_shows`. A page `under`
    another has no entry of its own: that one's stays lit.
    """

    key: str
    title: str
    icon: str
    build: Callable[[], Page]
    tool: bool = False
    badge: Callable[[], int] | None = None
    badge_shows: Changes = Changes.NONE
    under: str = ""


class NavButton(Entry):
    """An entry of the sidebar; current: filled pictogram, bold word, bar at the left."""

    def __init__(self, spec: PageSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._narrow = False
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the entry in the current language."""
        self.setText(_(self.spec.title))
        waiting = ngettext("{n} waiting", "{n} waiting", self._count).format(n=self._count)
        spoken = f"{self.text()}, {waiting}" if self._count else self.text()
        self.setAccessibleName(spoken)
        self.setToolTip(spoken if self._narrow else "")
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the pictogram alone, its word as a tooltip."""
        self._narrow = narrow
        self.retranslate()

    def recount(self) -> None:
        """Ask again how much waits there."""
        if self.spec.badge is not None:
            self._count = self.spec.badge()
            self.retranslate()

    @property
    def count(self) -> int:
        """How much waits there, as shown."""
        return self._count

    def sizeHint(self) -> QSize:
        return QSize(look.ICON + 2 * look.SPACE_M, max(36, look.scaled(36)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        current = self.isChecked()
        ink = look.colour("primary_text" if current else "text")
        side = look.scaled(look.ICON)
        left = (self.width() - side) // 2 if self._narrow else look.SPACE_M
        spot = QRect(left, (self.height() - side) // 2, side, side)
        icons.paint(painter, self.spec.icon, spot, ink, fill=current)
        if self._narrow:
            self._paint_dot(painter)
            return
        room = self.rect().adjusted(spot.right() + look.SPACE_M + 1, 0, -look.SPACE_S, 0)
        if self._count:
            room = self._paint_count(painter, room)
        self._paint_words(painter, room)

    def _paint_count(self, painter: QPainter, room: QRect) -> QRect:
        """Draw the count at the right; the room that is left."""
        words, font = str(self._count), look.font("caption_strong")
        height = look.scaled(18)
        width = max(paint.text_width(words, font) + 12, height + 2)
        pill = QRect(room.right() - width, (self.height() - height) // 2, width, height)
        tone = look.tone("attention")
        paint.box(painter, pill, look.qcolor(tone.soft), None, paint.PILL)
        centre = Qt.AlignmentFlag.AlignHCenter
        paint.text(painter, pill, words, font, look.qcolor(tone.text), centre)
        return room.adjusted(0, 0, -width - look.SPACE_S, 0)

    def _paint_dot(self, painter: QPainter) -> None:
        if self._count:
            dot = QRect(self.width() - 14, self.height() // 2 - 14, 9, 9)
            edge = look.colour("sidebar")
            paint.box(painter, dot, look.colour("attention.edge"), edge, paint.PILL)


class StatusLine(QWidget):
    """A line at the foot of the sidebar: pictogram and words; words as a tooltip when narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.SPACE_S)
        self._mark = Pictogram("check-circle", "success.edge", look.ICON_SMALL)
        self._words = ElidedLabel("", "caption")
        line.addWidget(self._mark)
        line.addWidget(self._words, 1)

    def show_state(self, icon: str, tone: str, words: str, *, fill: bool = False) -> None:
        """Show a state; `tone` gives the pictogram's colour."""
        self._mark.set_icon(icon, f"{tone}.edge", fill=fill)
        self._words.setText(words)
        self.setToolTip(words)
        self.setAccessibleName(words)

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def set_narrow(self, narrow: bool) -> None:
        """Show the pictogram alone."""
        self._words.setVisible(not narrow)


class Trail:
    """The places visited, for Alt+Left."""

    LONGEST = 50

    def __init__(self) -> None:
        self._places: list[tuple[str, int]] = []

    def visit(self, key: str, item: int) -> None:
        """Remember a place; the same one twice in a row counts once."""
        if not self._places or self._places[-1] != (key, item):
            self._places = [*self._places, (key, item)][-self.LONGEST :]

    def back(self) -> tuple[str, int] | None:
        """The place before this one; None at the start."""
        if len(self._places) < 2:
            return None
        self._places.pop()
        return self._places[-1]


class InterviewButton(Button):
    """Begins an interview; in a small window its pictogram says it alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False

    def retranslate(self) -> None:
        """Write the words in the current language."""
        words = _("New interview")
        self.setText("" if self._narrow else words)
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({paint.keys_text('Ctrl+E')})")
        self.updateGeometry()

    def set_narrow(self, narrow: bool) -> None:
        """Leave the words out, or write them."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.retranslate()


def go_to_next(zones: Sequence[QWidget]) -> None:
    """Bring the keyboard to the zone after the one that has it, and round again."""
    here = QApplication.focusWidget()
    at = next((n for n, zone in enumerate(zones) if here and zone.isAncestorOf(here)), -1)
    for step in range(1, len(zones) + 1):
        target = _first_stop(zones[(at + step) % len(zones)])
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def _first_stop(zone: QWidget) -> QWidget | None:
    """The first widget of a zone that takes the keyboard; the current page in the sidebar."""
    stops = [
        each
        for each in zone.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    current = [each for each in stops if isinstance(each, NavButton) and each.isChecked()]
    return (current or stops or [None])[0]
