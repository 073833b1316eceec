"""What freezing a report means, told before it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from ...i18n import _
from .. import look
from ..components import Alert, ProgressLine, button, label
from ..settings.panel_content import PanelContent


class FreezeForm(PanelContent):
    """Says what happens; `wanted` once it is asked for."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines = [label("", wrap=True) for _line in range(4)]
        self.remarks = Alert()
        self.progress = ProgressLine()
        column = QVBoxLayout(self)
        padding = look.CARD_PADDING
        column.setContentsMargins(padding, look.SPACE_S, padding, padding)
        column.setSpacing(look.SPACE_M)
        for line in self._lines:
            column.addWidget(line)
        column.addWidget(self.remarks)
        column.addWidget(self.progress)
        column.addStretch(1)
        self.freeze_button = button("primary", "", "lock-simple", on_click=self.wanted.emit)
        self.foot = [self.freeze_button]
        self.retranslate()

    def retranslate(self) -> None:
        words = (
            _("The figures and the texts are kept as they are today."),
            _(
                "The PDF, Word, spreadsheet and JSON files are kept with the report: those you"
                " give out later will be the same, to the byte."
            ),
            _("Nothing can be changed in it meanwhile."),
            _("You can open it again: the history keeps a trace of it, and the files go."),
        )
        for line, said in zip(self._lines, words, strict=True):
            line.setText(said)
        self.freeze_button.setText(_("Freeze this version"))

    def focus_first(self) -> None:
        self.freeze_button.setFocus()

    def show_remarks(self, remarks: Sequence[str]) -> None:
        """Say what to look at first; nothing when all is well."""
        self.remarks.show_message("\n".join(remarks))

    def set_busy(self, busy: bool) -> None:
        """The files are being made."""
        self.freeze_button.setEnabled(not busy)
        if busy:
            self.progress.start(_("Making the files…"))
        else:
            self.progress.finish()
