"""The text of a section as a document of the editor, and back, without loss.

Hides Qt's formats. A linked figure is a run of text that carries its link; a sentence that
nobody edited is a block that remembers what it was made of; what to write is an empty block
that keeps its prompt.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import count, groupby

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextList,
    QTextListFormat,
)

from ...centre.report.rich_text import Block, BlockKind, Form, Link, Span
from ...centre.report.sections import PROMPT
from .. import look

_FIRST = int(QTextFormat.Property.UserProperty.value)
BOLD, ITALIC, LINK, CHIP, SAID = range(_FIRST + 1, _FIRST + 6)
"""Properties of letters: their look, and for a linked figure its link, which of the chips it
is, and the words it was inserted with."""
SENTENCE, MADE, PROMPTED, SILENT = range(_FIRST + 6, _FIRST + 10)
"""Properties of blocks: the sentence and what it said, the prompt, and the sentences with
nothing to say that stand before it."""

LINE = "\u2028"  # Qt's break of a line within a paragraph
_HEADING = 3  # Qt's level of it: nothing but "a heading" to us
_STYLES = {
    BlockKind.BULLET: QTextListFormat.Style.ListDisc,
    BlockKind.NUMBERED: QTextListFormat.Style.ListDecimal,
}
_chips = count(1)


# -- from the report -----------------------------------------------------------------------


def fill(document: QTextDocument, blocks: Sequence[Block]) -> None:
    """Show blocks in place of what there is; nothing of it can be undone."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # laid out once
    _write(cursor, blocks)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def replace_all(document: QTextDocument, blocks: Sequence[Block]) -> None:
    """Show blocks in place of what there is, as one edit that can be undone."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    _write(cursor, blocks)
    cursor.endEditBlock()


def _write(cursor: QTextCursor, blocks: Sequence[Block]) -> None:
    """Write a whole text in an empty document."""
    silent: list[str] = []
    shown: list[tuple[Block, str]] = []
    for block in blocks:
        if block.sentence and not block.text:
            silent.append(block.sentence)
        else:
            shown.append((block, " ".join(silent)))
            silent.clear()
    insert(cursor, [block for block, _before in shown])
    _note_silent(cursor.document(), [before for _block, before in shown], " ".join(silent))


def insert(cursor: QTextCursor, blocks: Sequence[Block], points: QTextList | None = None) -> None:
    """Write blocks where the cursor is: the first in the block it stands in.

    `points` is the list before it, which points of its kind go on.
    """
    made = points
    kind = None if points is None else _kind_of_points(points)
    for place, block in enumerate(blocks):
        if place:
            cursor.insertBlock(block_format(block), QTextCharFormat())
        else:
            cursor.setBlockFormat(block_format(block))
        if block.kind not in _STYLES:
            made = None
        elif made is not None and kind is block.kind:
            made.add(cursor.block())
        else:
            made = cursor.createList(list_format(block.kind))
        kind = block.kind
        if block.sentence != PROMPT:
            insert_spans(cursor, block.spans)


def insert_spans(cursor: QTextCursor, spans: Sequence[Span]) -> None:
    """Write spans where the cursor is, each linked figure as a chip."""
    for span in spans:
        cursor.insertText(span.text.replace("\n", LINE), letters(span))


def _note_silent(document: QTextDocument, before: Sequence[str], after: str) -> None:
    """Keep the sentences that say nothing beside the block that follows them."""
    block, names = document.begin(), iter(before)
    while block.isValid():
        name = next(names, "")
        if not block.next().isValid() and after:
            _set_property(block, SILENT, f"{name}|{after}")
        elif name:
            _set_property(block, SILENT, name)
        block = block.next()


def _set_property(block: QTextBlock, name: int, value: str) -> None:
    wanted = block.blockFormat()
    wanted.setProperty(name, value)
    QTextCursor(block).setBlockFormat(wanted)


# -- formats -------------------------------------------------------------------------------


def letters(span: Span) -> QTextCharFormat:
    """How a span is written."""
    made = plain_letters(bold=span.bold, italic=span.italic)
    if span.link is not None:
        made.setProperty(LINK, link_text(span.link))
        made.setProperty(CHIP, next(_chips))
        made.setProperty(SAID, span.text.replace("\n", LINE))
    return made


def plain_letters(*, bold: bool = False, italic: bool = False) -> QTextCharFormat:
    """How words without a figure are written."""
    made = QTextCharFormat()
    if bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    made.setFontItalic(italic)
    if bold:
        made.setProperty(BOLD, True)
    if italic:
        made.setProperty(ITALIC, True)
    return made


def block_format(block: Block) -> QTextBlockFormat:
    """How a block stands, with what it remembers."""
    made = shape(block.kind)
    if block.sentence == PROMPT:
        made.setProperty(PROMPTED, block.text)
    elif block.sentence:
        made.setProperty(SENTENCE, block.sentence)
        made.setProperty(MADE, _signature(block.spans))
    return made


def shape(kind: BlockKind) -> QTextBlockFormat:
    """The distances around a kind of block; it remembers nothing."""
    made = QTextBlockFormat()
    made.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    heading = kind is BlockKind.HEADING
    made.setTopMargin(look.SPACE_S if heading else 0)
    made.setBottomMargin(look.SPACE_XS if heading or kind in _STYLES else look.SPACE_S)
    if heading:
        made.setHeadingLevel(_HEADING)
    return made


def list_format(kind: BlockKind) -> QTextListFormat:
    """How the points of a list are marked."""
    made = QTextListFormat()
    made.setStyle(_STYLES[kind])
    made.setIndent(1)
    return made


def link_text(link: Link) -> str:
    """A link as letters carry it."""
    return json.dumps(asdict(link))


def link_of(letters: QTextCharFormat) -> Link | None:
    """The link that letters carry."""
    kept = letters.property(LINK)
    if not kept:
        return None
    values = json.loads(str(kept))
    return Link(values["code"], Form(values["form"]), values["row"], values["column"])


# -- back to the report --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of letters of one look: its place in its document, and what it carries."""

    start: int
    text: str
    letters: QTextCharFormat

    @property
    def end(self) -> int:
        """The position behind its last letter."""
        return self.start + len(self.text)

    @property
    def chip(self) -> int:
        """Which of the chips it belongs to, 0 for none."""
        return int(self.letters.property(CHIP) or 0)


def pieces(block: QTextBlock) -> list[Piece]:
    """The runs of a block, in order."""
    found = []
    each = block.begin()
    while not each.atEnd():
        fragment: QTextFragment = each.fragment()
        found.append(Piece(fragment.position(), fragment.text(), fragment.charFormat()))
        each += 1
    return found


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """The blocks of a document, in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def read(document: QTextDocument) -> tuple[Block, ...]:
    """The blocks that a document shows, with the silent sentences it keeps."""
    found: list[Block] = []
    for block in blocks_of(document):
        before, _bar, after = str(block.blockFormat().property(SILENT) or "").partition("|")
        found += [Block(BlockKind.PARAGRAPH, (), name) for name in before.split()]
        if document.blockCount() > 1 or block.text() or _prompt(block):
            found.append(_block(block))
        found += [Block(BlockKind.PARAGRAPH, (), name) for name in after.split()]
    return tuple(found)


def kind_of(block: QTextBlock) -> BlockKind:
    """What a block is."""
    if block.blockFormat().headingLevel():
        return BlockKind.HEADING
    points = block.textList()
    if points is None:
        return BlockKind.PARAGRAPH
    return _kind_of_points(points)


def _kind_of_points(points: QTextList) -> BlockKind:
    bullets = points.format().style() == QTextListFormat.Style.ListDisc
    return BlockKind.BULLET if bullets else BlockKind.NUMBERED


def _block(block: QTextBlock) -> Block:
    kind, prompt = kind_of(block), _prompt(block)
    if prompt and not block.text():
        return Block(kind, (Span(prompt),), PROMPT)
    spans = spans_of(block)
    sentence = str(block.blockFormat().property(SENTENCE) or "") if follows(block) else ""
    return Block(kind, spans, sentence)


def _prompt(block: QTextBlock) -> str:
    return str(block.blockFormat().property(PROMPTED) or "")


def follows(block: QTextBlock) -> bool:
    """Whether a block still says what its sentence said."""
    made = block.blockFormat().property(MADE)
    return bool(made) and made == _signature(spans_of(block))


def spans_of(block: QTextBlock) -> tuple[Span, ...]:
    """The spans of a block; a chip that isn't whole any more is words alone."""
    return spans_from(pieces(block))


def spans_from(runs: Sequence[Piece]) -> tuple[Span, ...]:
    """The spans of some runs of a block, as `spans_of`."""
    made: list[Span] = []
    for chip, run in groupby(runs, lambda piece: piece.chip):
        parts = list(run)
        text = "".join(part.text for part in parts)
        if chip and text == parts[0].letters.property(SAID):
            made.append(_span(text, parts[0].letters, link_of(parts[0].letters)))
        else:
            made += [_span(part.text, part.letters) for part in parts]
    return joined(made)


def _span(text: str, letters: QTextCharFormat, link: Link | None = None) -> Span:
    bold, italic = bool(letters.property(BOLD)), bool(letters.property(ITALIC))
    return Span(text.replace(LINE, "\n"), bold, italic, link)


def joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The same spans, neighbours of one look together, none of them empty."""
    found: list[Span] = []
    for span in spans:
        last = found[-1] if found else None
        alike = last is not None and not (last.link or span.link)
        if last is not None and alike and (last.bold, last.italic) == (span.bold, span.italic):
            found[-1] = replace(last, text=last.text + span.text)
        elif span.text:
            found.append(span)
    return tuple(found)


def _signature(spans: Sequence[Span]) -> str:
    """What tells whether a sentence was edited."""
    return json.dumps([asdict(span) for span in joined(spans)])
