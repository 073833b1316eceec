"""OpenDocument spreadsheets, written by hand: three small files in a zip (docs/decisions.md)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from ..centre.tables.table import Cell, Table, neutral

_MIME = "application/vnd.oasis.opendocument.spreadsheet"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"

_MANIFEST = f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="{_OASIS}:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{_MIME}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"""

_HEAD = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="{_OASIS}:office:1.0" xmlns:style="{_OASIS}:style:1.0"
 xmlns:table="{_OASIS}:table:1.0" xmlns:text="{_OASIS}:text:1.0"
 xmlns:fo="{_OASIS}:xsl-fo-compatible:1.0" xmlns:number="{_OASIS}:datastyle:1.0"
 office:version="1.3"><office:automatic-styles>
<number:date-style style:name="day"><number:day number:style="long"/><number:text>/</number:text>
<number:month number:style="long"/><number:text>/</number:text>
<number:year number:style="long"/></number:date-style>
<style:style style:name="date" style:family="table-cell" style:data-style-name="day"/>
<style:style style:name="head" style:family="table-cell">
<style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet>"""

_FOOT = "</office:spreadsheet></office:body></office:document-content>"


def render(tables: Sequence[Table]) -> bytes:
    """The .ods of some tables, a sheet each."""
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as packed:
        # First and not packed: that is how other programs know the kind of file.
        packed.writestr("mimetype", _MIME, ZIP_STORED)
        packed.writestr("META-INF/manifest.xml", _MANIFEST)
        packed.writestr("content.xml", "".join(_content(tables)).encode(errors="replace"))
    return content.getvalue()


def _content(tables: Sequence[Table]) -> Iterator[str]:
    yield _HEAD
    for table in tables:
        width = max(1, len(table.headers))
        yield f'<table:table table:name="{escape(table.name)}">'
        yield f'<table:table-column table:number-columns-repeated="{width}"/>'
        yield _row(_text(header, ' table:style-name="head"') for header in table.headers)
        yield from (_row(map(_cell, row)) for row in table.rows)
        yield "</table:table>"
    yield _FOOT


def _row(cells: Iterable[str]) -> str:
    """A row of cells; the format wants at least one."""
    return f"<table:table-row>{''.join(cells) or '<table:table-cell/>'}</table:table-row>"


def _cell(cell: Cell) -> str:
    if cell is None or cell == "":
        return "<table:table-cell/>"
    if isinstance(cell, str):
        return _text(cell)
    if isinstance(cell, bool):
        kind = f'"boolean" office:boolean-value="{str(cell).lower()}"'
    elif isinstance(cell, int | float):
        kind = f'"float" office:value="{cell!r}"'
    elif isinstance(cell, time):
        kind = f'"time" office:time-value="PT{cell:%H}H{cell:%M}M{cell:%S}S"'
    else:
        kind = f'"date" office:date-value="{cell.isoformat()}"'
    style = ' table:style-name="date"' if type(cell) is date else ""
    return f"<table:table-cell{style} office:value-type={kind}/>"


def _text(text: str, style: str = "") -> str:
    paragraphs = "".join(f"<text:p>{_spaced(line)}</text:p>" for line in neutral(text).split("\n"))
    return f'<table:table-cell{style} office:value-type="string">{paragraphs}</table:table-cell>'


def _spaced(line: str) -> str:
    """A line of text as XML keeps it: runs of blanks would be folded.

    A tab stays one: LibreOffice shows a blank, reading it back finds it whole.
    """
    kept = "".join(char if char >= " " or char == "\t" else "\ufffd" for char in line)
    kept = kept.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    shown = escape(kept, quote=False).replace("  ", ' <text:s text:c="1"/>')
    return f"<text:s/>{shown[1:]}" if shown.startswith(" ") else shown
