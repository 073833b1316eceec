"""Reading papers back: their words, fonts, pictures and QR codes."""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pypdfium2
from PIL import Image
from pypdfium2 import raw

from lierre_desktop.documents.marks import Box

DPI = 200


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """The document, closed at the end."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def texts(pdf: bytes) -> list[str]:
    """The words of each page, blanks folded."""
    with opened(pdf) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return [" ".join(unicodedata.normalize("NFC", text).split()) for text in pages]


def text(pdf: bytes) -> str:
    """The words of the whole document."""
    return " ".join(texts(pdf))


def sizes(pdf: bytes) -> list[tuple[int, int]]:
    """The size of each page in whole mm."""
    with opened(pdf) as document:
        points = [page.get_size() for page in document]
    return [(round(width / 72 * 25.4), round(height / 72 * 25.4)) for width, height in points]


def fonts(pdf: bytes) -> dict[str, bool]:
    """Each font that draws a letter, and whether the file holds it."""
    found: dict[str, bool] = {}
    with opened(pdf) as document:
        for page in document:
            for drawn in page.get_objects([raw.FPDF_PAGEOBJ_TEXT]):
                font = raw.FPDFTextObj_GetFont(drawn.raw)
                name = ctypes.create_string_buffer(200)
                raw.FPDFFont_GetBaseFontName(font, name, 200)
                found[name.value.decode()] = raw.FPDFFont_GetIsEmbedded(font) == 1
    return found


def picture(pdf: bytes, page: int = 0) -> Image.Image:
    """A page in grey, at `DPI`."""
    with opened(pdf) as document:
        bitmap = document[page].render(scale=DPI / 72, grayscale=True)
        image: Image.Image = bitmap.to_pil().convert("L")
    return image


def crop(image: Image.Image, box: Box) -> Image.Image:
    """The part of a page in a box of mm."""
    scale = DPI / 25.4
    edges = (box.x * scale, box.y * scale, box.right * scale, box.bottom * scale)
    return image.crop(tuple(round(edge) for edge in edges))  # type: ignore[arg-type]


def darkest(image: Image.Image, box: Box) -> int:
    """The grey of the darkest point of a box: 0 is black, 255 white."""
    lowest = crop(image, box).getextrema()[0]
    assert isinstance(lowest, (int, float))
    return int(lowest)


# -- QR codes ----------------------------------------------------------------------

_ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_DATA_WORDS_Q = {21: 13, 25: 22}  # by side: versions 1 and 2, one block each
_MASKS: tuple[Callable[[int, int], int], ...] = (
    lambda y, x: (y + x) % 2,
    lambda y, x: y % 2,
    lambda y, x: x % 3,
    lambda y, x: (y + x) % 3,
    lambda y, x: (y // 2 + x // 3) % 2,
    lambda y, x: y * x % 2 + y * x % 3,
    lambda y, x: (y * x % 2 + y * x % 3) % 2,
    lambda y, x: ((y + x) % 2 + y * x % 3) % 2,
)


def scan(image: Image.Image, box: Box, side: int, quiet: int) -> list[list[bool]]:
    """The modules of a QR code as a camera sees them: the grey at the middle of each."""
    step = box.width / (side + 2 * quiet)
    scale = DPI / 25.4

    def dark(row: int, column: int) -> bool:
        x = box.x + (quiet + column + 0.5) * step
        y = box.y + (quiet + row + 0.5) * step
        grey = image.getpixel((int(x * scale), int(y * scale)))
        assert isinstance(grey, int)
        return grey < 128

    return [[dark(row, column) for column in range(side)] for row in range(side)]


def decode(modules: Sequence[Sequence[bool]]) -> str:
    """The text of a QR code of level Q, version 1 or 2, without correcting errors."""
    side = len(modules)
    mask = _MASKS[_mask_number(modules)]
    bits = "".join(
        str(int(modules[row][column] != (mask(row, column) == 0)))
        for row, column in _reading_order(side)
    )
    bits = bits[: _DATA_WORDS_Q[side] * 8]
    if bits[:4] == "0010":
        return _alphanumeric(bits[13:], int(bits[4:13], 2))
    assert bits[:4] == "0100", "neither letters nor bytes"
    count = int(bits[4:12], 2)
    return bytes(int(bits[12 + 8 * n : 20 + 8 * n], 2) for n in range(count)).decode()


def _mask_number(modules: Sequence[Sequence[bool]]) -> int:
    """The mask, from the format beside the first eye; its level must be Q."""
    written = [modules[8][column] for column in range(5)]
    level_and_mask = int("".join(str(int(bit)) for bit in written), 2) ^ 0b10101
    assert level_and_mask >> 3 == 0b11, "not level Q"
    return level_and_mask & 0b111


def _reading_order(side: int) -> Iterator[tuple[int, int]]:
    """The places of the data: up and down by pairs of columns, from the right."""
    up = True
    for right in range(side - 1, 0, -2):
        column = right if right > 6 else right - 1
        for row in range(side - 1, -1, -1) if up else range(side):
            for place in ((row, column), (row, column - 1)):
                if not _reserved(side, *place):
                    yield place
        up = not up


def _reserved(side: int, row: int, column: int) -> bool:
    far = side - 8
    eye = (row < 9 and (column < 9 or column >= far)) or (row >= far and column < 9)
    alignment = side == 25 and 16 <= row <= 20 and 16 <= column <= 20
    return eye or alignment or row == 6 or column == 6


def _alphanumeric(bits: str, count: int) -> str:
    letters = ""
    for _pair in range(count // 2):
        first, second = divmod(int(bits[:11], 2), 45)
        letters, bits = letters + _ALPHANUMERIC[first] + _ALPHANUMERIC[second], bits[11:]
    return letters + (_ALPHANUMERIC[int(bits[:6], 2)] if count % 2 else "")
