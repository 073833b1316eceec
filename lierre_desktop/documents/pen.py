"""The hand that draws a PDF: mm from the top-left corner, sizes and lines in points.

Hides reportlab's canvas, its upside-down axis and its state. The same calls make the
same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import lru_cache
from io import BytesIO
from itertools import groupby
from math import cos, radians, sin
from typing import Any, Literal

from .page import INK, LINE, SOFT, Colour
from .tagging import Structure, Tag
from .text import BOLD, MM, REGULAR, clean, fit, layout, spaced_line, text_line, width

Align = Literal["left", "right", "centre"]

GRID = 24.0
"""Side of the square on which pictograms are described."""

DOTTED = (0.4, 2.4)
DASHED = (4.0, 2.6)


class Pen:
    """Draws the pages of one PDF.

    Attributes:
        width, height: size of the current page in the units of the calls.
    """

    def __init__(self, title: str, author: str, language: str) -> None:
        from reportlab.pdfgen.canvas import Canvas

        from . import fonts

        self._file = BytesIO()
        self._canvas: Any = Canvas(
            self._file,
            invariant=1,
            pageCompression=1,
            initialFontName=fonts.load(fonts.LATIN, REGULAR).fontName,
            lang=language,
        )
        self._canvas.setTitle(clean(title))
        self._canvas.setAuthor(author)
        self._structure: Structure | None = None
        self._pages = 0
        self.width = self.height = 0.0
        self._state: dict[str, object] = {}

    def page(self, width: float, height: float, scale: float = 1.0) -> None:
        """Begin a page of `width` × `height` mm, enlarged `scale` times as a whole."""
        if self._pages:
            self._canvas.showPage()
        self._pages += 1
        if self._structure:
            self._structure.new_page()
        self.width, self.height = width, height
        self._canvas.setPageSize((width * scale * MM, height * scale * MM))
        if scale != 1.0:
            self._canvas.scale(scale, scale)
        self._state = {}

    def finish(self) -> bytes:
        """The whole PDF."""
        if self._structure:
            self._canvas.showPage()
            self._structure.write(self._canvas)
        self._canvas.save()
        return self._file.getvalue()

    def described(self, subject: str, day: date) -> None:
        """Say what the document is about, and its day: the same file whenever it is drawn."""
        self._canvas.setSubject(subject)
        self._canvas.setDateFormatter(lambda *_now: f"D:{day:%Y%m%d}000000Z")

    # -- structure -----------------------------------------------------------------

    def tagged(self, structure: Structure) -> None:
        """Give the document a structure, before its first page; its title names the window."""
        self._structure = structure
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._canvas.showOutline()

    @contextmanager
    def under(self, tag: Tag | None) -> Iterator[None]:
        """Draw under a tag of the structure; None: decoration. Never one within another."""
        if self._structure is None:
            yield
            return
        self._canvas.addLiteral(self._structure.opening(tag))
        yield
        self._canvas.addLiteral("EMC")

    def bookmark(self, key: str, title: str, level: int, y: float) -> None:
        """Let readers jump here from their outline; `level` is 0 or 1."""
        top = (self.height - y) * MM
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        self._canvas.addOutlineEntry(title, key, level, closed=True)

    def link(self, key: str, x: float, y: float, width: float, height: float) -> None:
        """Let a click on a rectangle jump to a bookmark."""
        low, high = (self.height - y - height) * MM, (self.height - y) * MM
        self._canvas.linkRect("", key, (x * MM, low, (x + width) * MM, high), relative=1)

    # -- words ---------------------------------------------------------------------

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        weight: str = REGULAR,
        *,
        colour: Colour = INK,
        align: Align = "left",
        room: float | None = None,
        struck: bool = False,
    ) -> float:
        """Write a line on its baseline, cut at `room` mm; the length written, in mm."""
        if room is not None:
            text = fit(text, room, size, weight)
        length = width(text, size, weight)
        if align != "left":
            x -= length if align == "right" else length / 2
        self._fill(colour)
        text_line(self._canvas, x * MM, (self.height - y) * MM, text, size, weight)
        if struck:
            middle = y - 0.27 * size / MM
            self.line(x, middle, x + length, middle, colour=colour, thickness=size / 14)
        return length

    def capitals(self, x: float, y: float, text: str, size: float, colour: Colour = SOFT) -> float:
        """Write a short bold line in capitals set slightly apart; its length in mm."""
        self._fill(colour)
        text, apart = text.upper(), size * 0.1
        spaced_line(self._canvas, x * MM, (self.height - y) * MM, text, size, apart)
        return width(text, size, BOLD) + len(text) * apart / MM

    def upwards(
        self, x: float, y: float, text: str, size: float, weight: str, colour: Colour
    ) -> None:
        """Write a line that climbs the page, its middle at y and its baseline at x."""
        self._fill(colour)
        self._canvas.saveState()
        self._canvas.translate(x * MM, (self.height - y) * MM)
        self._canvas.rotate(90)
        half = layout(text, weight).width * size / 2
        text_line(self._canvas, -half, 0, text, size, weight)
        self._canvas.restoreState()

    # -- lines and shapes ----------------------------------------------------------

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        colour: Colour = LINE,
        thickness: float = 0.5,
        dash: tuple[float, float] | None = None,
    ) -> None:
        """Draw a straight line."""
        self._stroke(colour, thickness, dash)
        self._canvas.line(x1 * MM, (self.height - y1) * MM, x2 * MM, (self.height - y2) * MM)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        thickness: float = 0.75,
        radius: float = 0.0,
        dash: tuple[float, float] | None = None,
    ) -> None:
        """Draw a rectangle from its top-left corner, with round corners if wished."""
        if fill is not None:
            self._fill(fill)
        if stroke is not None:
            self._stroke(stroke, thickness, dash)
        place = (x * MM, (self.height - y - height) * MM, width * MM, height * MM)
        paint = {"fill": int(fill is not None), "stroke": int(stroke is not None)}
        if radius:
            self._canvas.roundRect(*place, radius * MM, **paint)
        else:
            self._canvas.rect(*place, **paint)

    def hatch(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """Fill a rectangle with thin slanted lines: they stay apart in grey."""
        self._stroke(colour, 0.55, None)
        path = self._canvas.beginPath()
        start = 0.9
        while start < width + height:
            left, low = max(0.0, start - height), min(start, height)
            right, high = min(start, width), max(0.0, start - width)
            path.moveTo((x + left) * MM, (self.height - y - low) * MM)
            path.lineTo((x + right) * MM, (self.height - y - high) * MM)
            start += 1.5
        self._canvas.drawPath(path, stroke=1, fill=0)

    def modules(self, x: float, y: float, side: float, rows: Iterable[Sequence[bool]]) -> None:
        """Fill the dark squares of a grid in black; each is `side` mm wide."""
        self._fill((0.0, 0.0, 0.0))
        self._canvas.saveState()
        self._canvas.translate(x * MM, (self.height - y) * MM)
        self._canvas.scale(side * MM, -side * MM)
        # Written as they stand: a path of reportlab's formats each number anew.
        places = [
            f"{start} {row} {end - start} 1 re"
            for row, line in enumerate(rows)
            for start, end in _stretches(line)
        ]
        self._canvas.addLiteral(" ".join([*places, "f"]))
        self._canvas.restoreState()

    def disc(self, x: float, y: float, radius: float, colour: Colour) -> None:
        """Fill a disc around its centre."""
        self._fill(colour)
        self._canvas.circle(x * MM, (self.height - y) * MM, radius * MM, stroke=0, fill=1)

    def drawing(
        self,
        shape: str,
        x: float,
        y: float,
        size: float,
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        thickness: float = 1.6,
    ) -> None:
        """Draw a shape of the 24-unit grid in a square of `size` mm.

        The shape is written M x y, L x y, C x1 y1 x2 y2 x y, Z, and O x y radius for a
        circle; `thickness` is in units of the grid.
        """
        scale = size / GRID
        path = self._canvas.beginPath()
        for order, numbers in _orders(shape):
            _follow(path, order, numbers, x, y, scale, self.height)
        if fill is not None:
            self._fill(fill)
        if stroke is not None:
            self._stroke(stroke, thickness * scale * MM, None)
            self._canvas.setLineCap(1)
            self._canvas.setLineJoin(1)
        self._canvas.drawPath(path, stroke=int(stroke is not None), fill=int(fill is not None))
        if stroke is not None:
            self._canvas.setLineCap(0)
            self._canvas.setLineJoin(0)

    def stamp(
        self,
        shape: str,
        x: float,
        y: float,
        size: float,
        turn: float,
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        thickness: float = 1.6,
    ) -> None:
        """Draw a shape of the 24-unit grid with its point (12, 24) at x, y.

        `turn` is in degrees against the clock. For shapes drawn hundreds of times: their
        orders are written once and for all.
        """
        scale = size / GRID * MM
        cosine, sine = scale * cos(radians(turn)), scale * sin(radians(turn))
        if fill is not None:
            self._fill(fill)
        if stroke is not None:
            self._stroke(stroke, thickness, None)
        place = f"{cosine:.4f} {sine:.4f} {-sine:.4f} {cosine:.4f} {x * MM:.3f}"
        self._canvas.addLiteral(
            f"q {place} {(self.height - y) * MM:.3f} cm {_upright(shape)}"
            f" {'B' if fill and stroke else 'f' if fill else 'S'} Q"
        )

    def path(
        self,
        orders: Iterable[tuple[str, tuple[float, ...]]],
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        thickness: float = 0.75,
        dash: tuple[float, float] | None = None,
    ) -> None:
        """Draw lines and curves through points in mm, by the orders of `drawing`."""
        path = self._canvas.beginPath()
        for order, numbers in orders:
            _follow(path, order, numbers, 0.0, 0.0, 1.0, self.height)
        if fill is not None:
            self._fill(fill)
        if stroke is not None:
            self._stroke(stroke, thickness, dash)
        self._canvas.drawPath(path, stroke=int(stroke is not None), fill=int(fill is not None))

    def image(self, picture: Any, x: float, y: float, width: float, height: float) -> None:
        """Draw a picture that `picture()` opened, from its top-left corner."""
        place = (x * MM, (self.height - y - height) * MM, width * MM, height * MM)
        self._canvas.drawImage(picture, *place, mask="auto")

    # -- state ---------------------------------------------------------------------

    def _fill(self, colour: Colour) -> None:
        if self._state.get("fill") != colour:
            self._canvas.setFillColorRGB(*colour)
            self._state["fill"] = colour

    def _stroke(self, colour: Colour, thickness: float, dash: tuple[float, float] | None) -> None:
        wanted = (colour, thickness, dash)
        if self._state.get("stroke") != wanted:
            self._canvas.setStrokeColorRGB(*colour)
            self._canvas.setLineWidth(thickness)
            self._canvas.setDash(*dash) if dash else self._canvas.setDash()
            self._state["stroke"] = wanted


def _stretches(line: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """The start and end of each stretch of dark squares: drawn as one, without seams."""
    place = 0
    for dark, group in groupby(line):
        end = place + len(list(group))
        if dark:
            yield place, end
        place = end


@lru_cache(maxsize=128)
def _orders(shape: str) -> tuple[tuple[str, tuple[float, ...]], ...]:
    """The orders of a shape with their numbers."""
    return tuple(
        (order, tuple(float(number) for number in re.findall(r"-?[\d.]+", numbers)))
        for order, numbers in re.findall(r"([MLCOZ])([^MLCOZ]*)", shape)
    )


@lru_cache(maxsize=16)
def _upright(shape: str) -> str:
    """The orders of a shape as a PDF writes them, its point (12, 24) at the origin."""
    written = []
    for order, numbers in _orders(shape):
        moved = (n - GRID / 2 if k % 2 == 0 else GRID - n for k, n in enumerate(numbers))
        letter = {"M": "m", "L": "l", "C": "c", "Z": "h"}[order]
        written.append(" ".join([*(f"{n:g}" for n in moved), letter]))
    return " ".join(written)


def _follow(
    path: Any,
    order: str,
    numbers: tuple[float, ...],
    x: float,
    y: float,
    scale: float,
    height: float,
) -> None:
    """Add one order to a reportlab path."""
    points = [
        (x + value * scale) * MM if n % 2 == 0 else (height - y - value * scale) * MM
        for n, value in enumerate(numbers)
    ]
    if order == "M":
        path.moveTo(*points)
    elif order == "L":
        for n in range(0, len(points), 2):
            path.lineTo(*points[n : n + 2])
    elif order == "C":
        for n in range(0, len(points), 6):
            path.curveTo(*points[n : n + 6])
    elif order == "O":
        path.circle(points[0], points[1], numbers[2] * scale * MM)
    else:
        path.close()
