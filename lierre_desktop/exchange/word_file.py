"""A Word document as it is built up: A4, real headings, tables, the centre's head and foot.

Hides python-docx and the XML it has no words for. The same calls make the same bytes; the
file names the centre as its author and nothing else, and holds no link.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Any

from ..centre.activity.showing.shown import Chart
from ..centre.papers import Identity, Logo
from . import word_parts
from .inks import HAIRLINE, INK, IVY, SOFT
from .word_xml import (
    clean,
    describe,
    once,
    page_number,
    set_font,
    set_language,
    speak,
    without_clock,
    without_rule,
)

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

TWIPS = 56.7  # a mm, as tables measure it
_LOCALES = {"fr": "fr-FR", "en": "en-GB"}
_LONGEST_PROPERTY = 255  # characters, by the format
_NOT_OURS = ("/thumbnail", "/stylesWithEffects", "/customXml")
"""Ends of the relations of the library's own template that no document of ours needs."""


class WordFile:
    """One document. Widths are mm, sizes are points."""

    def __init__(
        self, title: str, identity: Identity, language: str, day: date, margin: float
    ) -> None:
        from docx import Document
        from docx.shared import Mm

        self._document: WordDocument = Document()
        page = self._document.sections[0]
        page.page_width, page.page_height = Mm(210), Mm(297)
        page.left_margin = page.right_margin = Mm(margin)
        page.top_margin, page.bottom_margin = Mm(18), Mm(16)
        page.header_distance = page.footer_distance = Mm(8)
        self.width = 210 - 2 * margin
        self._say_who(title, identity, day)
        self._set_styles(_LOCALES.get(language, language))
        self._set_head(identity)

    # -- the file ------------------------------------------------------------------

    def finish(self) -> bytes:
        """The whole file."""
        whole = BytesIO()
        self._document.save(whole)
        return without_clock(whole.getvalue())

    def _say_who(self, title: str, identity: Identity, day: date) -> None:
        """Title, author and day; what the library's own template says is taken out."""
        about = self._document.core_properties
        about.title = clean(title)[:_LONGEST_PROPERTY]
        about.author = about.last_modified_by = clean(identity.centre)[:_LONGEST_PROPERTY]
        about.comments = about.keywords = about.subject = about.category = ""
        about.created = about.modified = datetime.combine(day, time(12), UTC)
        about.revision = 1
        part = self._document.part
        for relations in (part.package.rels, part.rels):
            for name, relation in list(relations.items()):
                if relation.reltype.endswith(_NOT_OURS):
                    relations.pop(name)

    def _set_styles(self, locale: str) -> None:
        from docx.shared import Pt, RGBColor

        styles = self._document.styles
        for name, size in (
            ("Normal", 10.5), ("Title", 22), ("Heading 1", 14), ("Heading 2", 11), ("Quote", 11),
            ("Caption", 10),
        ):  # fmt: skip
            font = styles[name].font
            font.size, font.color.rgb = Pt(size), RGBColor.from_string(INK)
            font.bold = name not in ("Normal", "Quote")
            set_font(styles[name].element.get_or_add_rPr())
        speak(styles.element, locale)
        without_rule(styles["Title"].element)
        for name, before in (("Title", 0), ("Heading 1", 12), ("Heading 2", 8), ("Caption", 8)):
            spacing = styles[name].paragraph_format
            spacing.space_before, spacing.space_after = Pt(before), Pt(4)
            spacing.keep_with_next = True
        styles["Normal"].paragraph_format.space_after = Pt(4)

    def _set_head(self, identity: Identity) -> None:
        """Centre and action above, address and page below, on every page."""
        page = self._document.sections[0]
        head = page.header.paragraphs[0]
        self.write(head, identity.centre, bold=True, colour=IVY)
        if identity.action:
            self.write(head, f" · {identity.action}", colour=SOFT)
        foot = page.footer.paragraphs[0]
        address = " · ".join(filter(None, (identity.centre, identity.address, identity.phone)))
        self.write(foot, f"{address} · ", size=8, colour=SOFT)
        page_number(foot)

    # -- words ---------------------------------------------------------------------

    def title(self, words: str) -> Paragraph:
        """The title of the document."""
        return self._document.add_paragraph(clean(words), style="Title")

    def heading(self, words: str, level: int = 1) -> Paragraph:
        """A heading, which stays with what follows."""
        heading: Paragraph = self._document.add_heading(clean(words), level)
        return heading

    def paragraph(
        self, words: str = "", *, bold: bool = False, size: float = 0.0, indent: float = 0.0
    ) -> Paragraph:
        """A paragraph, the line breaks of its words kept."""
        from docx.shared import Mm

        paragraph = self._document.add_paragraph()
        paragraph.paragraph_format.left_indent = Mm(indent)
        self.write(paragraph, words, bold=bold, size=size)
        return paragraph

    def styled(self, style: str) -> Paragraph:
        """An empty paragraph in a style of the document."""
        return self._document.add_paragraph(style=style)

    def new_list(self, style: str) -> int:
        """A list that counts from 1; its number, for `word_parts.join_list`."""
        return word_parts.new_list(self._document, style)

    def quotation(self, words: str) -> None:
        """Someone's own words."""
        self._document.add_paragraph(clean(words), style="Quote")

    def write(
        self,
        paragraph: Paragraph,
        words: str,
        *,
        bold: bool = False,
        italic: bool = False,
        size: float = 0.0,
        colour: str = "",
        language: str = "",
    ) -> None:
        """Add words to a paragraph; `language` where they are in another one."""
        from docx.shared import Pt, RGBColor

        run = paragraph.add_run(clean(words))
        run.bold, run.italic = bold or None, italic or None
        if size:
            run.font.size = Pt(size)
        if colour:
            run.font.color.rgb = RGBColor.from_string(colour)
        if language:
            set_language(run.element.get_or_add_rPr(), language, size)

    # -- pictures ------------------------------------------------------------------

    def picture(self, image: bytes, across: float, down: float, said: str) -> None:
        """A picture as large as it may be, described for who can't see it. Sizes in mm."""
        from docx.shared import Emu, Mm

        run = self._document.add_paragraph().add_run()
        shape = run.add_picture(BytesIO(image), width=Mm(across))
        if shape.height > Mm(down):
            shape.width, shape.height = Emu(shape.width * Mm(down) // shape.height), Mm(down)
        describe(run, said)

    def logos(self, logos: Sequence[Logo]) -> None:
        """The funders side by side: their pictures, or their names for want of one."""
        self._show(logos, self._document.add_paragraph(), 12.0, 10.5)

    def foot_logos(self, logos: Sequence[Logo]) -> None:
        """The funders at the foot of every page, under the address."""
        if logos:
            self._show(logos, self._document.sections[0].footer.add_paragraph(), 7.6, 8.0)

    def _show(self, logos: Sequence[Logo], shown: Paragraph, height: float, size: float) -> None:
        from docx.shared import Mm

        for logo in logos:
            if logo.image:
                run = shown.add_run()
                run.add_picture(BytesIO(logo.image), height=Mm(height))
                describe(run, logo.name)
                shown.add_run("\u2003")
            else:
                self.write(shown, f"{logo.name}\u2003", bold=True, size=size, colour=SOFT)

    def chart(self, paragraph: Paragraph, drawn: Chart, number: int) -> None:
        """A chart as wide as the page, numbered through the document."""
        from docx.shared import Mm

        word_parts.chart(self._document, paragraph, drawn, number, Mm(self.width))

    # -- tables --------------------------------------------------------------------

    def table(
        self, rows: int, widths: Sequence[float], *, framed: bool = True, tight: bool = False
    ) -> Table:
        """An empty table whose rows aren't cut by a page; `widths` of its columns in mm.

        A tight one leaves little room between its columns.
        """
        from docx.shared import Mm

        style = "Table Grid" if framed else "Normal Table"
        table: Table = self._document.add_table(rows, len(widths), style=style)
        table.autofit = False
        if tight:
            margins = once(table._element.tblPr, "w:tblCellMar")
            for side in ("w:left", "w:right"):
                once(margins, side, w=str(round(0.7 * TWIPS)), type="dxa")
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)
        for row in table.rows:
            once(row._element.get_or_add_trPr(), "w:cantSplit")
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = Mm(width)
        return table

    def repeat_head(self, table: Table, rows: int = 1) -> None:
        """Let the first rows stand again on every page of the table."""
        for row in table.rows[:rows]:
            once(row._element.get_or_add_trPr(), "w:tblHeader")

    def rule(self, row: Any, *, top: bool = False, strong: bool = False) -> None:
        """A line above or below a row, a hairline unless strong."""
        for cell in row._element.tc_lst:
            borders = once(cell.get_or_add_tcPr(), "w:tcBorders")
            line = {"val": "single", "sz": "8" if strong else "2", "space": "0"}
            once(borders, "w:top" if top else "w:bottom", **line, color=INK if strong else HAIRLINE)

    def fill(
        self,
        cell: _Cell,
        words: str,
        *,
        bold: bool = False,
        italic: bool = False,
        size: float = 9.5,
        colour: str = "",
        shade: str = "",
        align: str = "left",
    ) -> Paragraph:
        """Write the first paragraph of a cell, on a colour if wished."""
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.shared import Pt

        paragraph: Paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(2)
        if align != "left":
            centre, right = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT
            paragraph.alignment = right if align == "right" else centre
        self.write(paragraph, words, bold=bold, italic=italic, size=size, colour=colour)
        if shade:
            once(cell._element.get_or_add_tcPr(), "w:shd", val="clear", fill=shade)
        return paragraph

    def add_line(self, cell: _Cell, words: str, *, size: float = 9.5, colour: str = "") -> None:
        """A further paragraph of a cell."""
        from docx.shared import Pt

        paragraph = cell.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(2)
        self.write(paragraph, words, size=size, colour=colour)
