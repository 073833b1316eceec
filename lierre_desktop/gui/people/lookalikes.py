"""People who may be the one being added: shown while typing, never in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...centre.duplicates import Lookalike, lookalikes
from ...centre.participants import ParticipantData
from ...i18n import _, numeric_date
from .. import look
from ..attendance.words import list_name
from ..components import Alert, bring_into_sight, button, label


class LookalikesAlert(QFrame):
    """The look-alikes of the moment: "Open the page" for each, or "It is someone else".

    `opened(id)` asks for someone's page. `after` is the field that the keyboard comes from.
    """

    opened = Signal(int)

    def __init__(self, after: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after = after
        self._found: list[Lookalike] = []
        self._dismissed: set[int] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_XS)
        self._alert = Alert()
        self._rows = QVBoxLayout()
        self._other = button("secondary", "", on_click=self._dismiss)
        column.addWidget(self._alert)
        column.addLayout(self._rows)
        column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def start(self) -> None:
        """Forget what was said of another person."""
        self._dismissed.clear()
        self._found = []
        self.hide()

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self._other.setText(_("It is someone else"))
        if self._found:
            self._write()

    def look(self, data: ParticipantData) -> bool:
        """Show who resembles this person; True when someone wasn't shown before."""
        found = [each for each in lookalikes(data) if each.person.id not in self._dismissed]
        known = {each.person.id for each in self._found}
        news = any(each.person.id not in known for each in found)
        if found != self._found:
            self._found = found
            self._write()
        return news

    def focus(self) -> None:
        """Bring the keyboard to the choice."""
        bring_into_sight(self._other, self)

    def _dismiss(self) -> None:
        self._dismissed |= {each.person.id for each in self._found}
        self._found = []
        self.hide()

    def _write(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        before = self._after
        for each in self._found:
            row, see = self._row(each)
            self._rows.addWidget(row)
            QWidget.setTabOrder(before, see)
            before = see
        QWidget.setTabOrder(before, self._other)
        self._alert.show_message(_("This person may be known already:") if self._found else "")
        self.setVisible(bool(self._found))

    def _row(self, each: Lookalike) -> tuple[QWidget, QWidget]:
        person = each.person
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(list_name(person), "strong", wrap=True))
        birth = numeric_date(person.birth_date) if person.birth_date else ""
        why = " · ".join(part for part in (birth, each.why) if part)
        words.addWidget(label(why, "caption", wrap=True))
        line.addLayout(words, 1)
        see = button("quiet", _("Open the page"), on_click=lambda: self.opened.emit(person.id))
        see.setAccessibleName(_("Open the page of {name}").format(name=list_name(person)))
        line.addWidget(see, 0, Qt.AlignmentFlag.AlignTop)
        return holder, see
