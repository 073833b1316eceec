"""Choosing a figure to write into the text: found by its title or code, said three ways."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from ...centre.report.rich_text import Form, Link, Span
from ...i18n import N_, _, plain
from .. import look
from ..components import Field, Segments, button, label
from ..settings.panel_content import PanelContent
from .sitting import Sitting

_LINK = Qt.ItemDataRole.UserRole
_FORMS = {
    Form.VALUE: N_("Value"),
    Form.BEFORE: N_("Before"),
    Form.CHANGE: N_("How it changed"),
}
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class FigureChoice(PanelContent):
    """`chosen(span)` is the figure to write, linked."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._sitting: Sitting | None = None
        self.filter_edit = QLineEdit()
        self.filter_edit.installEventFilter(self)
        self._field = Field("", self.filter_edit)
        self.list = QListWidget()
        self.list.setProperty("role", "suggestions")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.forms = Segments()
        self._said = label("", "quiet", wrap=True)
        column = QVBoxLayout(self)
        padding = look.CARD_PADDING
        column.setContentsMargins(padding, look.SPACE_S, padding, padding)
        column.setSpacing(look.SPACE_M)
        column.addWidget(self._field)
        column.addWidget(self.list, 1)
        column.addWidget(self.forms)
        column.addWidget(self._said)
        self.insert_button = button("primary", "", "plus", on_click=self.insert)
        self.foot = [self.insert_button]
        self.filter_edit.textEdited.connect(lambda _text: self._fill())
        self.filter_edit.returnPressed.connect(self.insert)
        self.list.itemActivated.connect(lambda _item: self.insert())
        self.list.currentItemChanged.connect(lambda _now, _before: self._say())
        self.forms.chosen.connect(lambda _key: self._say())
        self.retranslate()

    def retranslate(self) -> None:
        self._field.set_words(_("Find a figure"), _("by its title or its code"))
        self.list.setAccessibleName(_("Figures"))
        self.forms.set_choices([(form.value, _(words)) for form, words in _FORMS.items()])
        self.forms.setAccessibleName(_("How the figure is said"))
        self.insert_button.setText(_("Insert"))
        self._fill()

    def open(self, sitting: Sitting) -> None:
        """Offer the figures of a report."""
        self._sitting = sitting
        self.filter_edit.clear()
        self._fill()

    def focus_first(self) -> None:
        self.filter_edit.setFocus()

    def _fill(self) -> None:
        self.list.clear()
        if self._sitting is None:
            return
        wanted = plain(self.filter_edit.text())
        for link, title, value, change in self._sitting.figures():
            if wanted not in plain(f"{link.code} {title}"):
                continue
            words = f"{title}\n{value} · {change}" if change else f"{title}\n{value}"
            item = QListWidgetItem(words, self.list)
            item.setData(_LINK, link)
            item.setToolTip(self._sitting.explained(link))
        self.list.setCurrentRow(0)
        self._say()

    def span(self) -> Span | None:
        """The figure chosen as it would be written; None when it says nothing."""
        item = self.list.currentItem()
        if item is None or self._sitting is None:
            return None
        chosen: Link = item.data(_LINK)
        link = replace(chosen, form=Form(self.forms.key))
        words = self._sitting.words(link)
        return Span(words, link=link) if words else None

    def _say(self) -> None:
        """Show what would be written, or why nothing would."""
        span = self.span()
        if span is not None:
            self._said.setText(_("Written: {words}").format(words=span.text))
        else:
            self._said.setText(_("This figure says nothing here: it isn't compared."))
        self.insert_button.setEnabled(span is not None)

    def insert(self) -> None:
        """Write the figure."""
        span = self.span()
        if span is not None:
            self.chosen.emit(span)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows choose in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)
