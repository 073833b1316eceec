"""The people sent to partners: what is due first, each with its next gesture."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from ...centre.network.orientations import OrientationLine, Stage
from ...i18n import N_, _, ngettext
from .. import look
from ..attendance.words import list_name
from ..components import Card, Chip, EmptyState, FlowLayout, Row, button
from ..kept_focus import KeptFocus
from ..people.frames import scrolling
from . import words
from .gestures import OrientationGestures

MOST = 20
"""How many rows are laid at first: each has buttons of its own."""

DUE, FEEDBACK, EVERYTHING = "due", "feedback", "everything"
CHIPS = {
    DUE: N_("To be reminded"),
    FEEDBACK: N_("To be fed back to the referent"),
    EVERYTHING: N_("All orientations"),
}


class OrientationsList(QWidget):
    """`opened(id)` asks for the form of one, `answering(id)` for its answer, `adding` for
    a new one; `shown_changed` says that the counts are new."""

    opened = Signal(int)
    answering = Signal(int)
    adding = Signal()
    shown_changed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[OrientationLine] = ()
        self._gestures = OrientationGestures(self, now, self.opened.emit, self.answering.emit)
        self._laid = MOST
        self._card = Card()
        self._rows: dict[Hashable, Row] = {}
        self._group = QButtonGroup(self)
        bar = QWidget()
        flow = FlowLayout(bar)
        self._chips = {key: self._chip(flow) for key in CHIPS}
        self._chips[DUE].setChecked(True)
        self._add = button("primary", "", "paper-plane-tilt", "Ctrl+N", self.adding.emit)
        self._none = EmptyState("paper-plane-tilt", "", "", [self._add])
        self._nothing_due = EmptyState("check-circle", "", "")
        self._bar = bar
        self._views = QStackedWidget()
        for view in (self._card, self._none, self._nothing_due):
            self._views.addWidget(scrolling(view))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_M)
        column.addWidget(bar)
        column.addWidget(self._views, 1)

    def _chip(self, flow: FlowLayout) -> Chip:
        chip = Chip()
        chip.clicked.connect(lambda _on=False: self._change_filter())
        self._group.addButton(chip)
        flow.addWidget(chip)
        return chip

    def retranslate(self) -> None:
        """Write every fixed word in the current language."""
        self._add.setText(_("Send someone to a partner"))
        self._none.set_words(
            _("Nobody was sent to a partner yet"),
            _(
                "Keep here whom you send where, and why. What stays without an answer comes"
                " back by itself after 15 days."
            ),
        )
        self._nothing_due.set_words(
            _("Nothing is due here"), _("Orientations without an answer come back by themselves.")
        )
        self._word_chips()

    # -- content -------------------------------------------------------------------------

    def show_orientations(self, lines: Sequence[OrientationLine]) -> None:
        """Show these, the newest first; the filter chosen stays."""
        self._all = lines
        self._word_chips()
        self._fill()
        self.shown_changed.emit()

    def _word_chips(self) -> None:
        for key, chip in self._chips.items():
            count = len(self._filtered(key))
            chip.setText(f"{_(CHIPS[key])} ({count})" if count else _(CHIPS[key]))
            chip.updateGeometry()

    @property
    def due(self) -> int:
        """How many are to be reminded of."""
        return len(self._filtered(DUE))

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self._all)

    @property
    def shown(self) -> Sequence[OrientationLine]:
        """Those of the filter chosen, in the order of the list."""
        return self._filtered(self.filter)

    @property
    def filter(self) -> str:
        """The filter chosen."""
        return next(key for key, chip in self._chips.items() if chip.isChecked())

    def choose(self, key: str) -> None:
        """Choose a filter."""
        self._chips[key].setChecked(True)
        self._change_filter()

    def focus_list(self) -> None:
        """Bring the keyboard to the filter chosen, from where Tab goes to the rows."""
        self._chips[self.filter].setFocus()

    def _change_filter(self) -> None:
        self._laid = MOST
        self._fill()

    def _filtered(self, key: str) -> list[OrientationLine]:
        wanted = {DUE: Stage.REMINDER, FEEDBACK: Stage.FEEDBACK}.get(key)
        lines = [line for line in self._all if wanted in (None, line.stage)]
        return lines[::-1] if wanted is not None else lines  # what is due: the oldest first

    def _fill(self) -> None:
        lines = self._filtered(self.filter)
        keyboard = KeptFocus(self._rows)
        self._rows = {line.data.id: self._row(line) for line in lines[: self._laid]}
        rows: list[QWidget] = list(self._rows.values())
        if (left := len(lines) - self._laid) > 0:
            text = ngettext("Show {n} more", "Show {n} more", left).format(n=left)
            rows.append(button("quiet", text, on_click=self._lay_more))
        self._card.fill(rows)
        keyboard.give_back(self._rows, self._chips[self.filter])
        self._bar.setVisible(bool(self._all))
        self._views.setCurrentIndex(0 if lines else 1 + bool(self._all))

    def _lay_more(self) -> None:
        self._laid = len(self._all)
        self._fill()

    # -- rows and gestures ---------------------------------------------------------------

    def _row(self, line: OrientationLine) -> Row:
        title = _("{name} to {partner}").format(name=list_name(line), partner=line.partner)
        row = Row(
            title,
            words.history_words(line),
            badges=[words.stage_face(line)],
            actions=self._gestures.buttons(line, list_name(line)),
        )
        row.clicked.connect(lambda: self.opened.emit(line.data.id))
        return row
