"""Cancelling a session: why, chosen with one key, and how many people are to be told."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from ...centre import calendar, sessions
from ...centre.calendar import DayState
from ...centre.changes import Done, InvalidInput
from ...centre.timetable import SessionCard
from ...centre.vocabulary import Cause, label
from ...i18n import _, day_and_month, ngettext, time_span
from ..components import Chip, FieldMessage, FlowLayout, Form
from ..forms.ui_session_cancel import Ui_CancelForm

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class CancelForm(QWidget):
    """The causes as chips: arrows choose, Enter cancels the session (`confirmed`)."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CancelForm()
        self.ui.setupUi(self)
        self._card: SessionCard | None = None
        self._chips: dict[Cause, Chip] = {}
        self._group = QButtonGroup(self)
        flow = FlowLayout(self.ui.causes_holder)
        for cause in Cause:
            chip = Chip(parent=self.ui.causes_holder)
            self._chips[cause] = chip
            self._group.addButton(chip)
            chip.installEventFilter(self)
            flow.addWidget(chip)
        self._message = FieldMessage(self.ui.causes_holder, self.ui.cause_message)
        self._group.buttonClicked.connect(lambda _chip: self._message.set_error(""))
        self.ui.refusal_alert.hide()
        self.form = Form({"cause": self._message}, self._refuse)

    def _refuse(self, message: str) -> None:
        self.ui.refusal_alert.show_message(message, "danger")

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self.ui.retranslateUi(self)
        for cause, chip in self._chips.items():
            chip.setText(label(cause))
            chip.updateGeometry()

    def open_session(self, card: SessionCard) -> None:
        """Ask why this session is cancelled; a closed day already answers."""
        self._card = card
        self.form.clear_errors()
        when = f"{day_and_month(card.day)}, {time_span(card.start, card.end)}"
        self.ui.session_label.setText(f"{card.title or card.workshop}\n{when}")
        told = ngettext("{n} person to be told", "{n} people to be told", card.enrolled)
        self.ui.people_label.setText(told.format(n=card.enrolled) if card.enrolled else "")
        self._choose(_likely_cause(calendar.days(card.day, card.day)[card.day]))

    def _choose(self, cause: Cause | None) -> None:
        self._group.setExclusive(False)
        for each, chip in self._chips.items():
            chip.setChecked(each is cause)
        self._group.setExclusive(True)

    @property
    def cause(self) -> Cause | None:
        """The cause chosen."""
        return next((cause for cause, chip in self._chips.items() if chip.isChecked()), None)

    def chip(self, cause: Cause) -> Chip:
        """The chip of a cause."""
        return self._chips[cause]

    def save(self) -> Done:
        """Cancel the session. Raises InvalidInput without a cause."""
        if self._card is None or self.cause is None:
            raise InvalidInput("cause", _("Choose why: it is counted in the year's report."))
        return sessions.cancel(self._card.id, self.cause)

    def focus_first(self) -> None:
        """Bring the keyboard to the cause chosen, or to the first."""
        chip = self._chips[self.cause or next(iter(Cause))]
        chip.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows choose the next cause in order, as radio buttons do."""
        step = 0
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()), 0)
        chips = list(self._chips.values())
        if not step or watched not in chips:
            return super().eventFilter(watched, event)
        here = next((chip for chip in chips if chip.isChecked()), None)
        place = 0 if here is None else (chips.index(here) + step) % len(chips)
        chips[place].click()
        chips[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)


def _likely_cause(state: DayState) -> Cause | None:
    """The cause that the calendar gives by itself."""
    if state.closure:
        return Cause.CLOSURE
    if state.public_holiday:
        return Cause.PUBLIC_HOLIDAY
    return None
