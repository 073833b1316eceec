"""One section being written: its text, and beside it what it may draw from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ...centre.report.items import ItemData
from ...centre.report.reports import SectionData
from ...centre.report.rich_text import Block, Span
from ...i18n import _, clock
from .. import look
from ..components import Alert, ElidedLabel, Segments, announce, button, label
from .autosave import Autosave
from .beside import AddedPane, LastYear, ShownPane
from .editor import ReportEdit
from .rich_document import replace_all
from .sitting import Sitting
from .toolbar import EditorBar

TEXT, BEFORE, SHOWN, ADDED = "text", "before", "shown", "added"
_BESIDE = 316
_TURNS_AT = 720


class SectionView(QWidget):
    """The text at the left, three views at its right; one at a time where room is short.

    `figure_wanted` asks for a figure to insert.
    """

    figure_wanted = Signal()

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._sitting: Sitting | None = None
        self._section: SectionData | None = None
        self._narrow = False
        self._held = False
        self.edit = ReportEdit()
        self.autosave = Autosave(self.edit, now)
        self.bar = EditorBar(self.edit, self.figure_wanted.emit)
        self.last_year, self.shown, self.added = LastYear(), ShownPane(), AddedPane()
        self._lay_out()
        self.edit.explain = lambda link: self._sitting.explained(link) if self._sitting else ""
        self.shown.sentences_wanted.connect(self.put_sentences_back)
        self.last_year.taken.connect(self._take_up)
        self.autosave.changed.connect(self._show_state)
        for segments in (self.views, self.turns):
            segments.chosen.connect(lambda _key: self._arrange())

    # -- building --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._title = ElidedLabel("", "card_title")
        self.views, self.turns = Segments(), Segments()
        head = QHBoxLayout()
        head.setSpacing(look.SPACE_S)
        head.addWidget(self._title, 1)
        head.addWidget(self.views)
        head.addWidget(self.turns)
        self._text = QWidget()
        column = QVBoxLayout(self._text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_XS)
        self._trouble = self._lay_trouble()
        for part in (self.bar, self._trouble):
            column.addWidget(part)
        column.addWidget(self.edit, 1)
        self.state_label = label("", "caption")
        column.addWidget(self.state_label)
        self._beside = QStackedWidget()
        for pane in (self.last_year, self.shown, self.added):
            self._beside.addWidget(pane)
        line = QHBoxLayout()
        line.setSpacing(look.SPACE_M)
        line.addWidget(self._text, 1)
        line.addWidget(self._beside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(look.SPACE_M, look.SPACE_S, look.SPACE_M, look.SPACE_S)
        whole.setSpacing(look.SPACE_S)
        whole.addLayout(head)
        whole.addLayout(line, 1)

    def _lay_trouble(self) -> Alert:
        alert = Alert(tone="attention")
        self._mine = button("quiet", "", on_click=self.autosave.overwrite)
        self._theirs = button("quiet", "", on_click=self._take_theirs)
        for each in (self._mine, self._theirs):
            alert.add_action(each)
        alert.hide()
        return alert

    def retranslate(self) -> None:
        """Write the words in the current language."""
        beside = [
            (BEFORE, _("Year before")),
            (SHOWN, _("Figures")),
            (ADDED, _("Additions")),
        ]
        self.views.set_choices(beside)
        self.turns.set_choices([(TEXT, _("Text")), *beside])
        for segments in (self.views, self.turns):
            segments.setAccessibleName(_("Beside the text"))
        self._mine.setText(_("Keep what I wrote"))
        self._theirs.setText(_("Show the other text"))
        self._theirs.setToolTip(_("What you wrote comes back with Ctrl+Z."))
        self.edit.setAccessibleName(_("Text of the section"))
        self.edit.setPlaceholderText(_("Write here. What you write is kept as you go."))
        self.edit.sentence_said = _(
            "This sentence is made from the figures. It follows them until you change it."
        )
        self.bar.retranslate()
        self.last_year.retranslate()
        self._show_state()
        self._arrange()

    # -- content ---------------------------------------------------------------------------

    @property
    def section(self) -> SectionData | None:
        """The section shown."""
        return self._section

    def show_section(self, sitting: Sitting, section: SectionData, added: list[ItemData]) -> None:
        """Show a section as it is kept; what is written in another was kept or given up."""
        other = self.autosave.section_id != section.id
        assert not (other and self.autosave.pending)
        fixed = sitting.report.is_frozen
        if self._sitting is None or self._sitting.report.id != sitting.report.id:
            self.autosave.saved_at = None  # that was another report
        self._sitting, self._section = sitting, section
        title = f"{section.number}. {section.title}" if section.number else section.title
        self._title.setText(title)
        if not self.autosave.pending:
            self._show_text(sitting, section, other=other)
        self.last_year.show_section(section, fixed=fixed)
        self._fix()
        self.shown.show_section(sitting, section)
        self.added.show_section(section, added, fixed=fixed)
        self._show_state()

    @property
    def is_fixed(self) -> bool:
        """Whether nothing can be written: the report is frozen, or about to be."""
        return self._held or self._sitting is None or self._sitting.report.is_frozen

    def hold(self, held: bool) -> None:
        """Let nothing be written while the files of the report are being made."""
        self._held = held
        self._fix()
        self._show_state()

    def _fix(self) -> None:
        fixed = self.is_fixed
        self.edit.setReadOnly(fixed)
        self.bar.setVisible(not fixed)
        self.last_year.fix(fixed)

    def _show_text(self, sitting: Sitting, section: SectionData, *, other: bool) -> None:
        self.autosave.follow(section)
        blocks = sitting.said(section.blocks)
        if other or not self.edit.shows(blocks):
            self.edit.show_blocks(blocks)
        if other:
            self.edit.start_at_top()

    def flush(self) -> bool:
        """Keep what is written; False when it is refused, which is said."""
        return self.autosave.flush()

    def _show_state(self) -> None:
        saving = self.autosave
        self._trouble.show_message(self._trouble_words())
        for each in (self._mine, self._theirs):
            each.setVisible(saving.conflict)
        if self._sitting is not None and self._sitting.report.is_frozen:
            words = _("Frozen: this text can't be changed.")
        elif self._held:
            words = _("Being frozen: nothing can be written meanwhile.")
        elif saving.trouble:
            words = _("Not kept yet")
        elif saving.pending:
            words = _("Being written…")
        elif saving.saved_at is not None:
            words = _("Saved at {time}").format(time=clock(saving.saved_at))
        else:
            words = _("Everything is saved")
        self.state_label.setText(words)

    def _trouble_words(self) -> str:
        if self.autosave.conflict:
            return _("This text was changed elsewhere meanwhile. What you wrote is still here.")
        return self.autosave.trouble

    def _take_theirs(self) -> None:
        """Write theirs in place of ours, which one "Undo" brings back."""
        if self._sitting is not None and not self.is_fixed:
            latest = self.autosave.catch_up()
            replace_all(self.edit.document(), self._sitting.said(latest.blocks))
            self.flush()
            self.edit.setFocus()

    # -- gestures --------------------------------------------------------------------------

    def insert_figure(self, span: Span) -> None:
        """Write a figure where the cursor is."""
        if not self.is_fixed:
            self.edit.insert_figure(span)
        self.edit.setFocus()

    def put_sentences_back(self) -> None:
        """Write the sentences of the figures again that were edited or removed."""
        if self._sitting is None or self._section is None or self.is_fixed:
            return
        self.show_view(TEXT)
        there = {block.sentence for block in self.edit.blocks()}
        made = self._sitting.sentences(self._section)
        missing = [block for block in made if block.sentence not in there]
        if missing:
            self.edit.insert_blocks(missing)
        else:
            self.state_label.setText(_("The sentences of the figures are all there."))
            announce(self, self.state_label.text())
        self.edit.setFocus()

    def _take_up(self, blocks: tuple[Block, ...]) -> None:
        if self._sitting is not None and not self.is_fixed:
            taken = self._sitting.taken_up(blocks, self.edit.blocks())
            if taken:
                self.edit.insert_blocks(taken)
            self.show_view(TEXT)
            self.edit.setFocus()

    # -- size ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow = self.width() < look.scaled(_TURNS_AT)
        self._arrange()

    def show_view(self, key: str) -> None:
        """Show one of the views beside the text, or the text itself where room is short."""
        self.turns.choose(key)
        if key != TEXT:
            self.views.choose(key)
        self._arrange()

    def _arrange(self) -> None:
        """Both side by side, or one at a time."""
        if not self.views.keys:
            return
        self._title.setVisible(not self._narrow)  # the list says it
        self.views.setVisible(not self._narrow)
        self.turns.setVisible(self._narrow)
        key = self.turns.key if self._narrow else self.views.key
        if key != TEXT:
            self._beside.setCurrentIndex((BEFORE, SHOWN, ADDED).index(key))
        self._text.setVisible(not self._narrow or key == TEXT)
        self._beside.setVisible(not self._narrow or key != TEXT)
        width = max(look.scaled(_BESIDE), self.width() * 3 // 8)
        self._beside.setMinimumWidth(0 if self._narrow else width)
        self._beside.setMaximumWidth(look.ANY_SIZE if self._narrow else width)
