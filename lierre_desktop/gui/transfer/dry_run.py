"""The dry run at the right: what importing now would do, in words, live."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...i18n import _, join_names
from .. import look
from ..components import Alert, Badge, BadgeFace, Card, Pictogram, button, label, rule
from ..components.cards import breakable
from ..settings.section import scrolling
from . import words
from .draft import Draft
from .step import empty


class DryRun(Card):
    """What would be written, line by line; `wanted(step)` asks to look closer or decide."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(_("Dry run"))
        self._badge = Badge()
        self.add_action(self._badge)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.add_row(scrolling(self._lines), 1)

    def show_draft(self, draft: Draft | None) -> None:
        """Say what importing now would do."""
        self.set_title(_("Dry run"))
        self._badge.set_face(BadgeFace("eye", _("Nothing is written yet"), "info"))
        empty(self._column)
        for place, line in enumerate(self._said(draft)):
            if place:
                self._column.addWidget(rule())
            self._column.addWidget(line)
        self._column.addStretch(1)

    def show_working(self) -> None:
        """Say that what is shown is being counted again."""
        self._badge.set_face(BadgeFace("clock", _("Counting again…"), "info"))

    def _said(self, draft: Draft | None) -> list[QWidget]:
        """The lines, from what is certain to what is worth knowing."""
        if draft is None:
            words_ = _(
                "What your file would add, complete or leave out is told here before"
                " anything is written."
            )
            return [_paragraph(words_)]
        if draft.refusal:
            return [_alert(draft.refusal)]
        if draft.is_whole:
            held = join_names(words.of_whole(draft))
            return [_paragraph(_("The file would restore: {held}.").format(held=held))]
        rows = [self._row(line) for line in words.lines(draft)]
        rest = draft.plan.sentences[1:] if draft.plan is not None else ()
        return [*rows, *(_paragraph(sentence, "info") for sentence in rest)]

    def _row(self, line: words.Line) -> QWidget:
        holder, inner = _holder()
        inner.addWidget(
            Pictogram(line.icon, f"{line.tone}.edge", fill=True), 0, Qt.AlignmentFlag.AlignTop
        )
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(label(breakable(line.title), "strong", wrap=True))
        if line.detail:
            said.addWidget(label(breakable(line.detail), "quiet", wrap=True))
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
    line.addWidget(label(breakable(words_), "quiet", wrap=True), 1)
    return holder


def _alert(message: str) -> QWidget:
    holder, line = _holder()
    line.addWidget(Alert(message, "attention"), 1)
    return holder
