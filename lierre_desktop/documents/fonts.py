"""The fonts of papers: which one draws a letter, and how difficult scripts are shaped.

Hides where font files lie, when they are loaded, and how harfbuzz speaks to reportlab.
Importing this module loads reportlab and harfbuzz: do it only where a paper is drawn.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from threading import Lock
from typing import Any

import uharfbuzz
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr, TTFont

from .. import paths

# Binary streams: smaller files, written in half the time; every reader takes them.
rl_config.useA85 = 0

LATIN = "NotoSans"  # also Greek and Cyrillic

# First code point, last code point, family; sorted, without overlap.
_BLOCKS = (
    (0x0530, 0x058F, "NotoSansArmenian"),
    (0x0590, 0x05FF, "NotoSansHebrew"),
    (0x0600, 0x06FF, "NotoSansArabic"),
    (0x0750, 0x077F, "NotoSansArabic"),
    (0x08A0, 0x08FF, "NotoSansArabic"),
    (0x0900, 0x097F, "NotoSansDevanagari"),
    (0x0980, 0x09FF, "NotoSansBengali"),
    (0x0B80, 0x0BFF, "NotoSansTamil"),
    (0x0E00, 0x0E7F, "NotoSansThai"),
    (0x10A0, 0x10FF, "NotoSansGeorgian"),
    (0x1200, 0x139F, "NotoSansEthiopic"),
    (0x1C90, 0x1CBF, "NotoSansGeorgian"),
    (0x2D00, 0x2D2F, "NotoSansGeorgian"),
    (0x2D80, 0x2DDF, "NotoSansEthiopic"),
    (0xA8E0, 0xA8FF, "NotoSansDevanagari"),
    (0xAB00, 0xAB2F, "NotoSansEthiopic"),
    (0xFB13, 0xFB17, "NotoSansArmenian"),
    (0xFB1D, 0xFB4F, "NotoSansHebrew"),
    (0xFB50, 0xFDFF, "NotoSansArabic"),
    (0xFE70, 0xFEFF, "NotoSansArabic"),
)
_STARTS = [first for first, _last, _family in _BLOCKS]

_PRIVATE = 0xF0000
"""First code given to a shaped glyph: a plane that no font of ours maps."""

_NOTHING = "\u200b"

_loading = Lock()


class PaperFont(TTFont):  # type: ignore[misc]  # reportlab has no type hints
    """A font file that shapes text, and whose shaped glyphs still read as their letters.

    A glyph chosen by the shaper has no code point of its own, and the same glyph may
    stand for several letters (the dotless body of an Arabic beh or teh). Each pair
    (glyph, letters) therefore gets a private code, replaced by its letters when the
    file is written: the codes are never seen, so files do not depend on their order.
    """

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        self.covered: frozenset[int] = frozenset(self.face.charToGlyph)
        self._letters: dict[int, str] = {}
        self._codes: dict[tuple[int, str], int] = {}
        self._shaper = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path)))

    def shape(self, text: str, right_to_left: bool) -> tuple[str, float]:
        """The glyphs of a run in visual order, for `textOut`, and their width in em."""
        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if right_to_left else "ltr"
        uharfbuzz.shape(self._shaper, buffer)
        clusters = [info.cluster for info in buffer.glyph_infos]
        letters = _letters_of(text, clusters, right_to_left)
        codes, data, advance = "", [], 0.0
        for info, place, spelling in zip(
            buffer.glyph_infos, buffer.glyph_positions, letters, strict=True
        ):
            code = self._code(info.codepoint, spelling)
            scaled = [
                self.pdfScale(value)
                for value in (place.x_advance, place.y_advance, place.x_offset, place.y_offset)
            ]
            data.append(ShapeData(info.cluster, *scaled, self.face.charWidths[code]))
            codes += chr(code)
            advance += scaled[0]
        return ShapedStr(codes, data), advance / 1000

    def _code(self, glyph: int, letters: str) -> int:
        """The private code of a glyph that stands for these letters."""
        code = self._codes.get((glyph, letters))
        if code is None:
            code = _PRIVATE + len(self._codes)
            self.face.charToGlyph[code] = glyph
            self.face.charWidths[code] = self.pdfScale(self.face.hmetrics[glyph][0])
            self._letters[code] = letters
            self._codes[glyph, letters] = code
        return code

    def addObjects(self, doc: Any) -> None:
        """Write the font, then say which letters each shaped glyph stands for."""
        subsets = self.state[doc].subsets
        names = [self.getSubsetInternalName(n, doc)[1:] for n in range(len(subsets))]
        super().addObjects(doc)
        written = doc.idToObject["BasicFonts"].dict
        for name, subset in zip(names, subsets, strict=True):
            stream = doc.idToObject[written[name].ToUnicode.name]
            texts = [self._letters.get(code, chr(code)) for code in subset]
            stream.content = _to_unicode(texts)


def _letters_of(text: str, clusters: list[int], right_to_left: bool) -> list[str]:
    """The letters each glyph stands for.

    Readers turn a right-to-left line round letter by letter, so a ligature is spelt
    backwards. The further glyphs of a cluster stand for nothing: a zero-width space,
    because readers print the bare code of a glyph that stands for no letter at all.
    """
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    seen: set[int] = set()
    letters = []
    for start in clusters:
        spelling = _NOTHING if start in seen else text[start : ends[start]]
        letters.append(spelling[::-1] if right_to_left else spelling)
        seen.add(start)
    return letters


def _to_unicode(texts: list[str]) -> str:
    """The table by which readers turn the codes of a font subset back into letters."""
    lines = [
        f"<{code:02X}> <{text.encode('utf-16-be').hex().upper()}>"
        for code, text in enumerate(texts)
    ]
    blocks = [lines[n : n + 100] for n in range(0, len(lines), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Letters def /CMapType 2 def",
            "1 begincodespacerange <00> <FF> endcodespacerange",
            *(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    )


@cache
def load(family: str, weight: str) -> PaperFont:
    """The font of a family, read once; scripts without italics are drawn upright."""
    path = paths.resource("fonts", f"{family}-{weight}.ttf")
    if not path.exists():
        return load(family, "Regular")
    with _loading:
        font = PaperFont(f"{family}-{weight}", str(path))
        pdfmetrics.registerFont(font)
    return font


def family_of(character: str) -> str:
    """The family whose script holds the character; Latin for everything shared."""
    code = ord(character)
    index = bisect_right(_STARTS, code) - 1
    if index >= 0 and code <= _BLOCKS[index][1]:
        return _BLOCKS[index][2]
    return LATIN


def font_for(character: str, weight: str) -> PaperFont | None:
    """The font that draws a character, None when none of ours does."""
    font = load(family_of(character), weight)
    return font if ord(character) in font.covered else None
