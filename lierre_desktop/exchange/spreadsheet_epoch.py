"""The day from which a workbook counts its days: its own setting says so.

Cells dressed as dates are read right without it; it tells what bare day numbers mean.
"""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

_PARTS = {".xlsx": "xl/workbook.xml", ".ods": "content.xml"}
_SAYS_1904 = {
    ".xlsx": re.compile(rb"<(?:\w+:)?workbookPr\b[^>]*\bdate1904=[\"'](?:1|true)[\"']"),
    ".ods": re.compile(rb"<table:null-date\b[^>]*\btable:date-value=[\"']1904-01-01[\"']"),
}


def counts_from_1904(content: bytes, suffix: str) -> bool:
    """True for a workbook that counts days from 1904, as older ones of the Macintosh do."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            part = packed.read(_PARTS[suffix])
    except (BadZipFile, KeyError, ValueError, OSError, EOFError, RuntimeError, zlib.error):
        return False
    return _SAYS_1904[suffix].search(part) is not None
