"""What stands beside the text of a section: last year's, what it shows, what was added."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ...centre.activity import calculation
from ...centre.activity.asking import questions
from ...centre.activity.showing import keys, said
from ...centre.report import reports
from ...centre.report.items import ItemData, ItemKind
from ...centre.report.parts import published
from ...centre.report.reports import SectionData
from ...centre.report.rich_text import Block
from ...centre.report.sections import CHART
from ...i18n import _, numeric_date
from .. import look, pictures
from ..components import Row, button, label
from ..perform import perform
from ..settings.section import scrolling
from .editor import ReportEdit
from .sitting import Sitting

MEANS = "means"
_THUMBNAIL = QSize(48, 36)


class LastYear(QWidget):
    """The same section of the report before, to be read and taken up. `taken(blocks)`."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._blocks: tuple[Block, ...] = ()
        self._is_alone = True  # no report was made of the period before
        self.text = ReportEdit()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.none = label("", "quiet", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.take_button = button("secondary", "", "copy", on_click=self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.RING, look.RING, look.RING, look.RING)
        column.setSpacing(look.SPACE_S)
        column.addWidget(self.take_button, 0, Qt.AlignmentFlag.AlignLeft)  # no toast up there
        column.addWidget(self.text, 1)
        column.addWidget(self.none, 1)

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self.text.setAccessibleName(_("Text of the year before"))
        self._say_why_none()
        self.take_button.setText(_("Take up this text"))

    def _say_why_none(self) -> None:
        if self._is_alone:
            words = _(
                "No report of the year before: next year, what you write now will be shown here."
            )
        else:
            words = _("The report of the year before says nothing in this section.")
        self.none.setText(words)

    def show_section(self, section: SectionData, *, fixed: bool) -> None:
        """Show what the same section said; `fixed` lets nothing be taken up."""
        self._blocks = published(reports.last_year(section.id))
        self._is_alone = not self._blocks and not reports.before(section.report_id)
        self._say_why_none()
        self.text.show_blocks([replace(block, sentence="") for block in self._blocks])
        self.text.start_at_top()
        self.text.setVisible(bool(self._blocks))
        self.none.setVisible(not self._blocks)
        self.fix(fixed)

    def fix(self, fixed: bool) -> None:
        """Let the text be taken up, or only read."""
        self.take_button.setVisible(bool(self._blocks) and not fixed)

    def _take(self) -> None:
        self.taken.emit(self._blocks)


class _Pane(QWidget):
    """A column that scrolls, filled anew for each section."""

    def __init__(self) -> None:
        super().__init__()
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(look.RING, look.RING, look.SPACE_S, look.RING)
        self._column.setSpacing(look.SPACE_XS)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(self._content))

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _heading(self, words: str) -> None:
        if self._column.count():
            self._column.addSpacing(look.SPACE_S)
        self._column.addWidget(label(words, "label"))

    def _gesture(self, words: str, icon: str, gesture: Callable[[], object]) -> None:
        made = button("quiet", words, icon, on_click=gesture)
        self._column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)

    def _say(self, words: str) -> None:
        self._column.addWidget(label(words, "quiet", wrap=True))


class _TickLine(QWidget):
    """A tick whose words go over several lines where room is short."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.tick = QCheckBox(self)
        self.tick.setAccessibleName(words)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.SPACE_S)
        said_so = label(words, wrap=True)
        said_so.setMinimumHeight(look.scaled(26))
        line.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(said_so, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.tick.click()


class ShownPane(_Pane):
    """Every figure, chart and table of the section, with a tick.

    `sentences_wanted` asks for its sentences again, `budget_wanted` for the year's budget.
    """

    sentences_wanted = Signal()
    budget_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ticks: dict[str, QCheckBox] = {}
        self._section_id = 0

    def show_section(self, sitting: Sitting, section: SectionData) -> None:
        """Show what the section may show; the keyboard stays on its tick."""
        focused = next((key for key, tick in self.ticks.items() if tick.hasFocus()), "")
        self._clear()
        self.ticks.clear()
        self._section_id = section.id
        choice = section.choice
        self._offer(_("Figures"), self._figures(sitting, choice.figures), sitting, section)
        known = calculation.definitions()
        charts = [(CHART + code, known[code].label, code) for code in choice.charts]
        self._offer(_("Charts"), charts, sitting, section)
        tables = [(code, known[code].label, code) for code in choice.tables]
        self._offer(_("Tables"), tables, sitting, section)
        if not choice.codes:
            self._say(_("This section is only text."))
        self._column.addSpacing(look.SPACE_S)
        if section.choice.sentences and not sitting.report.is_frozen:
            words, icon = _("Put the sentences of the figures back"), "arrow-counter-clockwise"
            self._gesture(words, icon, self.sentences_wanted.emit)
        if section.code == MEANS:
            self._gesture(_("Fill in the budget"), "coins", self.budget_wanted.emit)
        self._column.addStretch(1)
        if focused in self.ticks:
            self.ticks[focused].setFocus()

    @staticmethod
    def _figures(sitting: Sitting, codes: Sequence[str]) -> list[tuple[str, str, str]]:
        if sitting.report.is_frozen:  # its files say them: those of today may differ
            known = calculation.definitions()
            return [(code, known[code].label, code) for code in codes]
        found = []
        for code in codes:
            figure = sitting.activity.figures[code]
            shown = keys.key_figure(figure, sitting.query, mask=sitting.mask)
            found.append((code, f"{shown.words} · {figure.definition.label}", code))
        return found

    def _offer(
        self,
        heading: str,
        offered: Sequence[tuple[str, str, str]],
        sitting: Sitting,
        section: SectionData,
    ) -> None:
        if not offered:
            return
        self._heading(heading)
        for key, words, code in offered:
            line = _TickLine(words)
            line.tick.setChecked(key not in section.left_out)
            line.tick.setEnabled(not sitting.report.is_frozen)
            line.setToolTip(said.definition(calculation.definitions()[code], sitting.query))
            line.tick.toggled.connect(lambda _on, key=key: self._turned(key))
            self.ticks[key] = line.tick
            self._column.addWidget(line)

    def _turned(self, key: str) -> None:
        left = [each for each, tick in self.ticks.items() if not tick.isChecked()]
        if perform(self, lambda: reports.leave_out(self._section_id, left)) is None:
            tick = self.ticks[key]
            tick.blockSignals(True)
            tick.setChecked(not tick.isChecked())
            tick.blockSignals(False)


class AddedPane(_Pane):
    """Photos, words and questions of the section. `wanted(kind, item)` opens a form."""

    wanted = Signal(object, object)

    def show_section(self, section: SectionData, found: Sequence[ItemData], *, fixed: bool) -> None:
        """Show what was added."""
        self._clear()
        names = {each.id: each.name for each in questions.saved()}
        for item in found:
            self._column.addWidget(self._row(item, names))
        if not found:
            self._say(
                _("Photos and words of people, with their consent; tables that you asked for.")
            )
        if fixed:
            self._column.addStretch(1)
            return
        self._column.addSpacing(look.SPACE_S)
        gestures = (
            (ItemKind.PHOTO, "image", _("Add a photo")),
            (ItemKind.QUOTE, "quotes", _("Add someone's words")),
            (ItemKind.QUESTION, "chart-bar", _("Add a table of your own")),
        )
        for kind, icon, words in gestures:
            self._gesture(words, icon, partial(self._add, section.id, kind))
        self._column.addStretch(1)

    def _add(self, section_id: int, kind: ItemKind) -> None:
        self.wanted.emit(kind, ItemData(section_id, kind))

    def _row(self, item: ItemData, names: dict[int, str]) -> Row:
        hidden = look.discreet()
        if item.kind is ItemKind.PHOTO:
            mark = None if hidden else pictures.thumbnail(item.image, _THUMBNAIL)
            title = _("Photo") if hidden else item.words or _("Photo without caption")
            row = Row(title, consent_said(item), mark=mark)
        elif item.kind is ItemKind.QUOTE:
            words = _("“{words}”").format(words=item.words)
            row = Row(_("Someone's words") if hidden else words, consent_said(item))
        else:
            row = Row(names.get(item.question_id or 0, _("Question removed")), _("Table"))
        row.clicked.connect(lambda: self.wanted.emit(item.kind, item))
        return row


def consent_said(item: ItemData) -> str:
    """Who agreed and when, in a few words."""
    if item.nobody_shown:
        return _("Nobody can be recognised")
    day = numeric_date(item.consent_on) if item.consent_on else ""
    agreed = _("Consent of {day}").format(day=day)
    hidden = look.discreet() or not item.said_by
    return agreed if hidden else f"{item.said_by} · {agreed}"
