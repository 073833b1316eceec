"""The forms of a closure and of school holidays, and the sessions a closure falls on."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ...centre import calendar, sessions, timetable
from ...centre.calendar import Span
from ...centre.changes import Done, InvalidInput
from ...centre.vocabulary import Cause
from ...i18n import _, ngettext, short_day, time_span
from .. import look
from ..components import Alert, Form, button, label
from ..forms.ui_settings_span import Ui_SettingsSpan
from ..perform import perform
from .editor import Editor, Now
from .panel_content import PanelContent


class SpanForm(Editor[Span]):
    """A named run of days."""

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = Ui_SettingsSpan()
        self.ui.setupUi(self)
        ui = self.ui
        self.bind(
            ui,
            {
                "name": (ui.name_edit, ui.name_help),
                "first_day": (ui.first_day_edit, ui.first_day_help),
                "last_day": (ui.last_day_edit, ui.last_day_help),
            },
        )
        ui.sessions_alert.hide()
        ui.first_day_edit.value_changed.connect(self._keep_order)
        ui.remove_button.clicked.connect(lambda _on=False: self.remove())

    def open(self, data: Span) -> None:
        super().open(data)
        self.ui.remove_button.setVisible(not self.is_new)

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        for field in ("first_day", "last_day"):
            if answers[field] is None:
                raise InvalidInput(field, _("Give the day."))
        return answers

    def _keep_order(self, first: Any) -> None:
        """A first day after the last one takes it along: most closures last a day."""
        last = self.ui.last_day_edit
        if first is not None and (last.day is None or last.day < first):
            last.set_date(first)


class SchoolHolidayForm(SpanForm):
    """School holidays of the zone."""

    form_name = "school_holiday"

    def command(self, data: Span) -> Done:
        return calendar.save_school_holiday(data)

    def removal(self, data: Span) -> Done:
        return calendar.remove_school_holiday(data.id)

    def latest(self, data: Span) -> Span:
        kept = [span for span in calendar.school_holidays() if span.id == data.id]
        return kept[0] if kept else data


class ClosureForm(SpanForm):
    """A closure of the centre; `sessions_wanted` asks for the planned ones inside."""

    form_name = "closure"

    sessions_wanted = Signal()

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self._see = button("quiet", "", on_click=self.sessions_wanted.emit)
        self.ui.sessions_alert.add_action(self._see)

    def retranslate(self) -> None:
        super().retranslate()
        self._see.setText(_("See them"))
        if self.filled:
            self._tell_sessions()

    def open(self, data: Span) -> None:
        super().open(data)
        self._tell_sessions()

    def _tell_sessions(self) -> None:
        count = 0
        if not self.is_new:
            count = len(calendar.sessions_within(self.base.first_day, self.base.last_day))
        words = ngettext(
            "{n} planned session falls into it", "{n} planned sessions fall into it", count
        )
        self.ui.sessions_alert.show_message(words.format(n=count) if count else "", "attention")

    def command(self, data: Span) -> Done:
        return calendar.save_closure(data)

    def removal(self, data: Span) -> Done:
        return calendar.remove_closure(data.id)

    def latest(self, data: Span) -> Span:
        kept = [span for span in calendar.closures() if span.id == data.id]
        return kept[0] if kept else data


class ClosureSessions(PanelContent):
    """The planned sessions of a closure, to be cancelled or kept (`finished`)."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[int, QCheckBox] = {}
        self._words = label("", wrap=True)
        self._whole = Alert(tone="danger")
        self._whole.hide()
        self._holder = QWidget()
        self._list = QVBoxLayout(self._holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.CARD_PADDING, 4, look.CARD_PADDING, look.CARD_PADDING)
        column.setSpacing(look.SPACE_M)
        for each in (self._words, self._whole, self._holder):
            column.addWidget(each)
        column.addStretch(1)
        self.keep_button = button("secondary", "", on_click=self.finished.emit)
        self.cancel_button = button("primary", "", on_click=self._cancel)
        self.foot = [self.keep_button, self.cancel_button]

    def show_span(self, span: Span) -> bool:
        """List the planned sessions of these days; False when there is none."""
        for box in self._boxes.values():
            box.hide()
            box.deleteLater()
        self._boxes = {}
        self._whole.show_message("")
        planned = calendar.sessions_within(span.first_day, span.last_day)
        for card in timetable.sessions_by_id(planned):
            hours = time_span(card.start, card.end)
            box = QCheckBox(f"{short_day(card.day)}, {hours} · {card.label}")
            box.setChecked(True)
            box.toggled.connect(lambda _on: self._count())
            self._list.addWidget(box)
            self._boxes[card.id] = box
        self.retranslate()
        return bool(self._boxes)

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self._words.setText(
            _("These sessions are planned while the centre is closed. Cancel them?")
        )
        self.keep_button.setText(_("Keep them"))
        self._count()

    def box(self, number: int) -> QCheckBox:
        """The box of one session."""
        return self._boxes[number]

    @property
    def chosen(self) -> list[int]:
        """The sessions ticked."""
        return [number for number, box in self._boxes.items() if box.isChecked()]

    def _count(self) -> None:
        count = len(self.chosen)
        words = ngettext("Cancel {n} session", "Cancel {n} sessions", count)
        self.cancel_button.setText(words.format(n=count))
        self.cancel_button.setEnabled(count > 0)

    def _cancel(self) -> None:
        form = Form({}, lambda words: self._whole.show_message(words, "danger"))
        if perform(self, lambda: sessions.cancel_many(self.chosen, Cause.CLOSURE), form):
            self.finished.emit()
