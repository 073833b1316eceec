"""The dry run at the right: what importing now would do, in words, live."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...i18n import _, join_names
from .. import look
from ..components import Alert, Badge, BadgeFace, Card, Pictogram, button, label
from . import words
from .draft import Draft


class DryRun(Card):
    """What would be written, line by line; `wanted(step)` asks to look closer or decide."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._badge = Badge()
        self.add_action(self._badge)

    def show_draft(self, draft: Draft | None) -> None:
        """Say what importing now would do."""
        self.set_title(_("Dry run"))
        self._badge.set_face(BadgeFace("eye", _("Nothing is written yet"), "info"))
        if draft is None:
            self.fill(
                [
                    _paragraph(
                        _(
                            "What your file would add, complete or leave out is told here before"
                            " anything is written."
                        )
                    )
                ]
            )
            return
        if draft.refusal:
            self.fill([_alert(draft.refusal)])
            return
        if draft.is_whole:
            self.fill(
                [
                    _paragraph(
                        _("The file would restore: {held}.").format(
                            held=join_names(words.of_whole(draft))
                        )
                    )
                ]
            )
            return
        rows = [self._row(line) for line in words.lines(draft)]
        rest = draft.plan.sentences[1:] if draft.plan is not None else ()
        self.fill([*rows, *(_paragraph(sentence, "info") for sentence in rest)])

    def _row(self, line: words.Line) -> QWidget:
        holder, inner = _holder()
        inner.addWidget(
            Pictogram(line.icon, f"{line.tone}.edge", fill=True), 0, Qt.AlignmentFlag.AlignTop
        )
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(label(line.title, "strong", wrap=True))
        if line.detail:
            said.addWidget(label(line.detail, "quiet", wrap=True))
        inner.addLayout(said, 1)
        if line.gesture:
            gesture = button("quiet", line.gesture, on_click=lambda: self.wanted.emit(line.step))
            gesture.setProperty("compact", True)
            gesture.setAccessibleDescription(line.title)
            inner.addWidget(gesture, 0, Qt.AlignmentFlag.AlignTop)
        return holder


def _holder() -> tuple[QWidget, QHBoxLayout]:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(look.CARD_PADDING - 1, look.SPACE_S, look.SPACE_S, look.SPACE_S)
    line.setSpacing(look.SPACE_M)
    return holder, line


def _paragraph(words_: str, sign: str = "") -> QWidget:
    holder, line = _holder()
    if sign:
        line.addWidget(Pictogram(sign, "info.edge"), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(words_, "quiet", wrap=True), 1)
    return holder


def _alert(message: str) -> QWidget:
    holder, line = _holder()
    line.addWidget(Alert(message, "attention"), 1)
    return holder
