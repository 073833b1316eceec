"""Where a section is written: paragraphs, headings, lists, and figures that follow.

Hides how a linked figure stays whole: the cursor never rests inside one, and deleting any
part of it deletes it all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Signal
from PySide6.QtGui import (
    QFont,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from ...centre.report import typography
from ...centre.report.rich_text import Block, BlockKind, Link, Span
from .. import look
from . import chips, clipboard, prompts, shaping, typed
from . import rich_document as rich
from .dress import Dress

_INDENT = 24
_MARGIN = 16
_BAR = 3
_KEEP = QTextCursor.MoveMode.KeepAnchor


class ReportEdit(QTextEdit):
    """The editor of a section. `edited` follows what the user writes, not what is shown.

    `explain(link)` says what a linked figure is, for its tooltip; `sentence_said` is the
    tooltip of a sentence that nobody edited.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.explain: Callable[[Link], str] = lambda _link: ""
        self.sentence_said = ""
        self._at = 0  # where the cursor was
        self._snapping = False
        self._filling = False
        self.setTabChangesFocus(True)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self.document().setDocumentMargin(_MARGIN)
        self.document().setIndentWidth(_INDENT)
        self._dress_letters = Dress(self.document())
        self.cursorPositionChanged.connect(self._keep_out)
        self.cursorPositionChanged.connect(self._describe)
        self.textChanged.connect(self._tell)

    # -- content ---------------------------------------------------------------------------

    def blocks(self) -> tuple[Block, ...]:
        """What is written."""
        return rich.read(self.document())

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show a text in place of the one there is; the cursor stays where it can."""
        at, scrolled = self.textCursor().position(), self.verticalScrollBar().value()
        with self._silently():
            rich.fill(self.document(), blocks)
            cursor = self.textCursor()
            cursor.setPosition(min(at, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
        self._at = cursor.position()
        self._make_room()
        self._keep_out()
        self._describe()
        self.verticalScrollBar().setValue(scrolled)

    def shows(self, blocks: Sequence[Block]) -> bool:
        """Whether a text is the one there is, however its spans are cut: kept, it is typeset."""
        return typography.typeset(self.blocks()) == tuple(
            replace(block, spans=rich.joined(block.spans)) for block in blocks
        )

    def start_at_top(self) -> None:
        """Bring the cursor to the beginning: another text is shown."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def select_unreadable(self) -> bool:
        """Select the first character that no report may hold; False without one."""
        place = typed.first_unreadable(self.document())
        if place is None:
            return False
        cursor = self.textCursor()
        cursor.setPosition(place)
        cursor.setPosition(place + 1, _KEEP)
        self.setTextCursor(cursor)
        return True

    @contextmanager
    def _silently(self) -> Iterator[None]:
        before, self._filling = self._filling, True
        try:
            yield
        finally:
            self._filling = before

    def _tell(self) -> None:
        if not self._filling:
            self._make_room()
            self._describe()
            self.edited.emit()

    # -- what the toolbar does ---------------------------------------------------------------

    @property
    def kind(self) -> BlockKind:
        """What the block of the cursor is."""
        return rich.kind_of(self.textCursor().block())

    @property
    def is_bold(self) -> bool:
        """Whether what is typed here is bold."""
        return bool(self.currentCharFormat().property(rich.BOLD))

    @property
    def is_italic(self) -> bool:
        """Whether what is typed here is in italics."""
        return bool(self.currentCharFormat().property(rich.ITALIC))

    def turn_bold(self) -> None:
        """Make the selection bold, or plain again; without one, what is typed next."""
        self._dress(bold=not self.is_bold, italic=None)

    def turn_italic(self) -> None:
        """Set the selection in italics, or upright again; without one, what is typed next."""
        self._dress(bold=None, italic=not self.is_italic)

    def _dress(self, *, bold: bool | None, italic: bool | None) -> None:
        if self.isReadOnly() or self.kind is BlockKind.HEADING:
            return
        wanted = QTextCharFormat()
        if bold is not None:
            wanted.setProperty(rich.BOLD, bold)
            weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
            wanted.setFontWeight(weight)
        if italic is not None:
            wanted.setProperty(rich.ITALIC, italic)
            wanted.setFontItalic(italic)
        self.mergeCurrentCharFormat(wanted)

    def make(self, kind: BlockKind) -> None:
        """Turn the blocks of the selection into a kind; into paragraphs if they are it."""
        if self.isReadOnly():
            return
        wanted = BlockKind.PARAGRAPH if kind is self.kind else kind
        shaping.turn_into(self.textCursor(), wanted)
        self._keep_out()

    def insert_figure(self, span: Span) -> None:
        """Write a linked figure where the cursor is."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        rich.insert_spans(cursor, [span])
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self._keep_out()

    def insert_blocks(self, blocks: Sequence[Block]) -> None:
        """Write blocks after the one of the cursor, in its place if it is empty."""
        cursor = self.textCursor()
        shaping.write_after(cursor, blocks)
        self._go_to(cursor)

    def _go_to(self, cursor: QTextCursor) -> None:
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # -- figures stay whole --------------------------------------------------------------------

    def _keep_out(self) -> None:
        """Bring the cursor out of a chip, and keep what is typed next to one out of it."""
        if self._snapping:
            return
        self._snapping = True
        cursor = self.textCursor()
        if cursor.hasSelection():
            chips.widen(cursor)
        else:
            self._step_out(cursor)
        if cursor != self.textCursor():
            self.setTextCursor(cursor)
        self._at = self.textCursor().position()
        self._snapping = False

    def _step_out(self, cursor: QTextCursor) -> None:
        inside = chips.around(self.document(), cursor.position())
        if inside is None:
            return
        cursor.setPosition(inside.end if self._at <= inside.start else inside.start)

    def _type_plainly(self) -> None:
        """What is typed next to a figure isn't part of it, nor of the sentence as made."""
        cursor = self.textCursor()
        # With a selection Qt would rewrite its letters.
        if not cursor.hasSelection() and self.currentCharFormat().hasProperty(rich.LINK):
            self.setCurrentCharFormat(typed.plain(self.currentCharFormat()))

    # -- keys --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Bold):
            self.turn_bold()
        elif event.matches(QKeySequence.StandardKey.Italic):
            self.turn_italic()
        elif (kind := typed.kind_asked(event)) is not None:
            self.make(kind)
        elif typed.redoes(event):
            self.redo()
        elif self._deletes(event) or self._breaks(event) or self._writes_over(event):
            self._keep_out()
        else:
            super().keyPressEvent(event)

    def _writes_over(self, event: QKeyEvent) -> bool:
        """Write in place of what is selected; False leaves the key to the editor."""
        words = typed.words_of(event)
        if words and self._writes_anew:
            self._put(words)
            return True
        if words:
            self._type_plainly()
        return False

    @property
    def _writes_anew(self) -> bool:
        """Whether what is typed takes the place of a selection or of a prompt."""
        cursor = self.textCursor()
        return cursor.hasSelection() or bool(prompts.shown(cursor.block()))

    def _put(self, words: str) -> None:
        cursor = self.textCursor()
        typed.put(cursor, words)
        self._go_to(cursor)

    def _deletes(self, event: QKeyEvent) -> bool:
        """Delete a chip whole; False leaves the key to the editor."""
        cursor = self.textCursor()
        if cursor.hasSelection() or not chips.take_deleted(cursor, event):
            return False
        cursor.removeSelectedText()
        self.setTextCursor(cursor)
        return True

    def _breaks(self, event: QKeyEvent) -> bool:
        """Begin a new block: after a heading a paragraph, after an empty point no list."""
        if not event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            return False
        cursor, kind = self.textCursor(), self.kind
        if kind in (BlockKind.BULLET, BlockKind.NUMBERED) and not cursor.block().text():
            self.make(BlockKind.PARAGRAPH)
            return True
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        ends = kind is BlockKind.HEADING and cursor.atBlockEnd() and not cursor.atBlockStart()
        new = BlockKind.PARAGRAPH if ends else kind
        wanted = rich.shape(new)
        if new is kind:
            wanted.setObjectIndex(cursor.blockFormat().objectIndex())
        cursor.insertBlock(wanted, rich.plain_letters())
        cursor.endEditBlock()
        self._go_to(cursor)
        return True

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self.isReadOnly():
            return
        composing = bool(event.preeditString() or event.replacementLength())
        if self._writes_anew and event.commitString() and not composing:
            self._put(typed.readable(event.commitString()))
            return
        if composing:
            self.textCursor().removeSelectedText()
        self._type_plainly()
        super().inputMethodEvent(event)

    # -- the clipboard -------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        """Words for other programs; for this one the figures stay linked."""
        return clipboard.taken(self.textCursor())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, headings and lists: no pictures, no colours of elsewhere."""
        return clipboard.brings_words(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        shaping.pour(cursor, clipboard.brought(source))
        self._go_to(cursor)

    # -- painting and tooltips -----------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is untouched is marked at the left; what to write stands where it is asked."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for block in self._blocks_in_sight():
            spot = self._spot(block)
            if prompts.shown(block):
                prompts.paint(painter, block, spot.topLeft(), self._width)
            elif rich.follows(block):
                bar = QRect(look.SPACE_XS, spot.top() + 2, _BAR, spot.height() - 6)
                painter.fillRect(bar, look.colour("primary"))

    @property
    def _width(self) -> int:
        """The room for a line of text."""
        return self.viewport().width() - 2 * _MARGIN

    def _blocks_in_sight(self) -> Iterator[QTextBlock]:
        bottom = self.viewport().height()
        for block in rich.blocks_of(self.document()):
            spot = self._spot(block)
            if spot.top() > bottom:
                return
            if spot.bottom() + block.blockFormat().bottomMargin() >= 0:
                yield block

    def _spot(self, block: QTextBlock) -> QRect:
        place = self.document().documentLayout().blockBoundingRect(block).toAlignedRect()
        return place.translated(0, -self.verticalScrollBar().value())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if not self.isReadOnly() and (typed.kind_asked(event) or typed.redoes(event)):
                event.accept()
                return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_help(event)
            return True
        return super().event(event)

    def _show_help(self, event: QHelpEvent) -> None:
        words = self.help_at(self.viewport().mapFrom(self, event.pos()))
        if words:
            QToolTip.showText(event.globalPos(), words, self)
        else:
            QToolTip.hideText()

    def help_at(self, spot: QPoint) -> str:
        """What is worth knowing of the words at a spot of the viewport."""
        cursor = self.cursorForPosition(spot)
        block = cursor.block()
        for piece in rich.pieces(block):
            link = rich.link_of(piece.letters)
            if link is not None and piece.start <= cursor.position() <= piece.end:
                return self.explain(link)
        return self._about(block)

    def _about(self, block: QTextBlock) -> str:
        """What to write in a block, or that it follows the figures."""
        return prompts.shown(block) or (self.sentence_said if rich.follows(block) else "")

    def _describe(self) -> None:
        """Have screen readers say of the block of the cursor what is painted beside it."""
        self.setAccessibleDescription(self._about(self.textCursor().block()))

    def changeEvent(self, event: QEvent) -> None:
        """Other colours, another size: the text is dressed in them."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            with self._silently():
                self._dress_letters.rehighlight()
            self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        with self._silently():
            prompts.make_room(self.document(), self._width)
