"""Papers read back: their words, and whether they carry every font that draws them."""

from __future__ import annotations

import ctypes
import unicodedata
from typing import Any

from ...i18n import _
from .check import Failed

_NAME_BYTES = 200  # more than any font of ours is called


def words_of(pdf: bytes) -> str:
    """The words of a paper. Raises Failed when it has no page, or when a
    font would have to be on the reader's computer."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        if not len(document):
            raise Failed(_("the paper has no page"))
        texts = []
        for page in document:
            _check_fonts(page)
            texts.append(page.get_textpage().get_text_bounded())
    finally:
        document.close()
    return " ".join(texts)


def holds_all(text: str, words: str) -> bool:
    """True when each word stands in the text: their order is the reader's affair, as it
    turns lines of Arabic or Hebrew round."""
    text = unicodedata.normalize("NFC", text)
    return all(word in text for word in unicodedata.normalize("NFC", words).split())


def _check_fonts(page: Any) -> None:
    from pypdfium2 import raw

    for drawn in page.get_objects([raw.FPDF_PAGEOBJ_TEXT]):
        font = raw.FPDFTextObj_GetFont(drawn.raw)
        if raw.FPDFFont_GetIsEmbedded(font) != 1:
            name = ctypes.create_string_buffer(_NAME_BYTES)
            raw.FPDFFont_GetBaseFontName(font, name, _NAME_BYTES)
            called = name.value.decode(errors="replace")
            raise Failed(_("the font {font} isn’t inside the paper").format(font=called))
