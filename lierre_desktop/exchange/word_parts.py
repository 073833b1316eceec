"""What a report needs of a Word document beyond words and tables: a table of contents,
numbered captions, lists that start again at 1, and charts that Word can edit.

Hides the XML that python-docx has no words for. A chart is drawn by XlsxWriter in a small
workbook, which is embedded beside it: that is what Word opens under "Edit data".
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from ..centre.activity.showing.shown import Chart
from . import report_charts

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_BOOK = "rId1"  # the relation from a chart to its workbook
# What isn't denied is shown by some readers: names on each bar.
_ONLY_VALUES = (
    b'<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
    b'<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
)
_DRAWING = (
    "<w:drawing {namespaces}>"
    '<wp:inline distT="0" distB="0" distL="0" distR="0">'
    '<wp:extent cx="{across}" cy="{down}"/><wp:docPr id="{id}" name="{name}" descr=""/>'
    "<wp:cNvGraphicFramePr/>"
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">'
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="{part}"/>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing>"
)


# -- fields ------------------------------------------------------------------------


def contents(paragraphs: Sequence[Paragraph], levels: int) -> None:
    """Make these paragraphs the table of contents: Word fills its page numbers in."""
    first, last = paragraphs[0], paragraphs[-1]
    begin = _mark("begin")
    begin.set(_name("w:dirty"), "true")  # counted when the document is opened
    runs = [begin, _instruction(rf'TOC \o "1-{levels}" \h \z \u'), _mark("separate")]
    for mark in reversed(runs):
        run = first.add_run().element
        run.append(mark)
        _before_words(run)
    last.add_run().element.append(_mark("end"))


def _before_words(run: Any) -> None:
    """Move a run to the head of its paragraph."""
    paragraph = run.getparent()
    place = 0 if paragraph.pPr is None else 1
    paragraph.remove(run)
    paragraph.insert(place, run)


def numbered(paragraph: Paragraph, label: str, number: int) -> None:
    """ "Tableau 7" at the head of a caption, counted by Word from now on."""
    from docx.oxml import OxmlElement

    words = label.replace("{n}", "").rstrip()
    paragraph.add_run(f"{words}\u00a0").bold = True
    counted = OxmlElement("w:fldSimple")
    counted.set(_name("w:instr"), f"SEQ {words} \\* ARABIC")
    run = paragraph.add_run(str(number))
    run.bold = True
    run.element.addprevious(counted)
    counted.append(run.element)


def _mark(kind: str) -> Any:
    from docx.oxml import OxmlElement

    mark = OxmlElement("w:fldChar")
    mark.set(_name("w:fldCharType"), kind)
    return mark


def _instruction(words: str) -> Any:
    from docx.oxml import OxmlElement

    told = OxmlElement("w:instrText")
    told.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    told.text = words
    return told


def _name(tag: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(tag))


# -- lists -------------------------------------------------------------------------


def new_list(document: Document, style: str) -> int:
    """A numbering of its own for a list of this style; its number."""
    from docx.oxml import OxmlElement

    numbering = document.part.numbering_part.element
    styled = document.styles[style].element.pPr.numPr.numId.val
    model = numbering.num_having_numId(styled)
    own = numbering.add_num(model.abstractNumId.val)
    start = OxmlElement("w:lvlOverride")
    start.set(_name("w:ilvl"), "0")
    at = OxmlElement("w:startOverride")
    at.set(_name("w:val"), "1")
    start.append(at)
    own.append(start)
    return int(own.numId)


def join_list(paragraph: Paragraph, number: int) -> None:
    """Count a paragraph in a list."""
    properties = paragraph.paragraph_format.element.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = number


# -- charts ------------------------------------------------------------------------


def chart(document: Document, paragraph: Paragraph, drawn: Chart, number: int, width: int) -> None:
    """Put a chart into a paragraph, `width` EMU wide, numbered through the document."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    workbook, xml = _workbook(drawn)
    package = document.part.package
    book = Part(PackURI(f"/word/embeddings/chart{number}.xlsx"), _SHEET, workbook, package)
    part = Part(PackURI(f"/word/charts/chart{number}.xml"), _CHART, xml, package)
    part.load_rel(RELATIONSHIP_TYPE.PACKAGE, book, _BOOK)
    down = width * report_charts.height(drawn) // report_charts.WIDTH
    drawing = parse_xml(
        _DRAWING.format(
            namespaces=nsdecls("w", "wp", "r"),
            across=width,
            down=down,
            id=1000 + number,
            name=f"chart {number}",
            part=document.part.relate_to(part, RELATIONSHIP_TYPE.CHART),
        )
    )
    next(each for each in drawing.iter() if each.tag.endswith("}docPr")).set("descr", drawn.said)
    paragraph.add_run().element.append(drawing)


def _workbook(drawn: Chart) -> tuple[bytes, bytes]:
    """The workbook of a chart's data, and the chart's own XML."""
    import xlsxwriter

    content = BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet("Lierre")
    inserted, row = report_charts.draw(book, sheet, drawn, 0, 0, titled=False)
    sheet.insert_chart(row, 0, inserted)
    book.close()
    with ZipFile(content) as parts:
        xml = parts.read("xl/charts/chart1.xml")
    outside = f'<c:externalData r:id="{_BOOK}"><c:autoUpdate val="0"/></c:externalData>'
    end = b"<c:printSettings>"
    xml = xml.replace(b'<c:showVal val="1"/>', _ONLY_VALUES)
    return content.getvalue(), xml.replace(end, outside.encode() + end)
