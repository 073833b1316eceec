"""What a scanner looks for on a sign-in sheet: corner marks, QR code, cells.

The places are frozen by version: a sheet printed years ago is read back by the version
kept with its number. Never edit a version that was released; add one. Measures are mm
from the top-left corner of the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from .pen import Pen

Kind = Literal["session", "month"]

MARK = 5.0
"""Side of a corner mark; the last one has a white hole and says which way is up."""

HOLE = 2.0
QUIET_MODULES = 4
READING_INSET = 1.5


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the page."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right side."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower side."""
        return self.y + self.height

    def inset(self, margin: float) -> Box:
        """The rectangle without a margin on its four sides."""
        return Box(
            self.x + margin, self.y + margin, self.width - 2 * margin, self.height - 2 * margin
        )


@dataclass(frozen=True, slots=True)
class Geometry:
    """The fixed places of one kind of sheet."""

    width: float
    height: float
    marks: tuple[tuple[float, float], ...]  # centres; the holed one last
    qr: Box  # quiet zone included
    number_x: float
    name_x: float
    head_y: float
    rows_y: float
    row_height: float
    rows: int  # the most a page holds
    signatures: tuple[tuple[float, float], ...]  # x and width, a column each
    absences: tuple[tuple[float, float], ...]
    tick: float  # side of the box to tick, in the middle of the absence cell
    facilitators: tuple[Box, ...]  # where those who ran the session sign

    @property
    def right(self) -> float:
        """The right edge of the table."""
        return sum(self.absences[-1])

    def row(self, index: int) -> Box:
        """The whole row, its index counted from 0 on its page."""
        top = self.rows_y + index * self.row_height
        return Box(self.number_x, top, self.right - self.number_x, self.row_height)


@dataclass(frozen=True, slots=True)
class Cell:
    """One place where somebody writes.

    `row` counts from 0 on its page and is -1 for the facilitators; `column` is the
    half-day or the session. A walk-in row has no absence cell: nobody expected them.
    """

    use: Literal["signature", "absence", "facilitator"]
    row: int
    column: int
    participant_id: int  # 0: a walk-in row, or the facilitators
    box: Box
    tick: Box | None = None  # the printed square of an absence cell

    @property
    def window(self) -> Box:
        """Where ink is looked for: the printed lines stay outside."""
        return self.box.inset(READING_INSET)


def _session(*columns: tuple[float, float, float]) -> Geometry:
    """Portrait; each column is x of the signature, x of the absence, right edge."""
    return Geometry(
        width=210.0,
        height=297.0,
        marks=((9.0, 9.0), (201.0, 9.0), (9.0, 288.0), (201.0, 288.0)),
        qr=Box(171.0, 13.0, 24.0, 24.0),
        number_x=20.0,
        name_x=29.0,
        head_y=60.0,
        rows_y=67.0,
        row_height=12.0,
        rows=15,
        signatures=tuple((x, absence - x) for x, absence, _right in columns),
        absences=tuple((absence, right - absence) for _x, absence, right in columns),
        tick=6.0,
        facilitators=(Box(142.0, 250.0, 53.0, 28.5),),
    )


def _month(sessions: int) -> Geometry:
    """Landscape; sessions are always 38 wide, however few."""
    starts = [92.0 + 38.0 * n for n in range(sessions)]
    return Geometry(
        width=297.0,
        height=210.0,
        marks=((9.0, 9.0), (288.0, 9.0), (9.0, 201.0), (288.0, 201.0)),
        qr=Box(258.0, 13.0, 24.0, 24.0),
        number_x=20.0,
        name_x=29.0,
        head_y=44.0,
        rows_y=58.0,
        row_height=12.0,
        rows=10,
        signatures=tuple((x, 28.0) for x in starts),
        absences=tuple((x + 28.0, 10.0) for x in starts),
        tick=6.0,
        facilitators=tuple(Box(x, 178.0, 38.0, 12.0) for x in starts),
    )


_GEOMETRIES: dict[tuple[int, Kind, int], Geometry] = {
    (1, "session", 1): _session((109.0, 177.0, 195.0)),
    (1, "session", 2): _session((93.0, 131.0, 144.0), (144.0, 182.0, 195.0)),
    **{(1, "month", sessions): _month(sessions) for sessions in range(1, 6)},
}


def geometry(version: int, kind: Kind, columns: int) -> Geometry:
    """The places of a sheet; ValueError for a version or a shape that never existed."""
    try:
        return _GEOMETRIES[version, kind, columns]
    except KeyError:
        raise ValueError(f"no sheet {kind!r} of {columns} columns in version {version}") from None


def cells(
    version: int, kind: Kind, columns: int, participant_ids: Sequence[int]
) -> tuple[Cell, ...]:
    """Every cell of a page, row by row, then the facilitators' own.

    `columns` counts the half-days of a session or the sessions of a month, and
    `participant_ids` the rows of the page, 0 for a walk-in row.
    """
    places = geometry(version, kind, columns)
    found: list[Cell] = []
    for index, participant_id in enumerate(participant_ids):
        for column in range(columns):
            found += _row_cells(places, index, column, participant_id)
    found += (
        Cell("facilitator", -1, column, 0, box) for column, box in enumerate(places.facilitators)
    )
    return tuple(found)


def _row_cells(places: Geometry, row: int, column: int, participant_id: int) -> list[Cell]:
    top = places.row(row).y
    x, width = places.signatures[column]
    signature = Box(x, top, width, places.row_height)
    made = [Cell("signature", row, column, participant_id, signature)]
    if participant_id:
        x, width = places.absences[column]
        absence = Box(x, top, width, places.row_height)
        tick = Box(
            x + (width - places.tick) / 2,
            top + (places.row_height - places.tick) / 2,
            places.tick,
            places.tick,
        )
        made.append(Cell("absence", row, column, participant_id, absence, tick))
    return made


# -- drawing -----------------------------------------------------------------------


def payload(number: str, page: int, pages: int) -> str:
    """What the QR code says: the sheet, never the people."""
    return f"L1.{number}.{page}.{pages}"


def draw_marks(pen: Pen, places: Geometry) -> None:
    """The four black squares of a page."""
    for x, y in places.marks:
        pen.box(x - MARK / 2, y - MARK / 2, MARK, MARK, fill=(0.0, 0.0, 0.0))
    x, y = places.marks[-1]
    pen.box(x - HOLE / 2, y - HOLE / 2, HOLE, HOLE, fill=(1.0, 1.0, 1.0))


def draw_qr(pen: Pen, box: Box, text: str) -> None:
    """A QR code of level Q, its quiet zone inside the box."""
    modules = qr_modules(text)
    side = box.width / (len(modules) + 2 * QUIET_MODULES)
    pen.modules(box.x + QUIET_MODULES * side, box.y + QUIET_MODULES * side, side, modules)


@lru_cache(maxsize=256)
def qr_modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The dark and light modules of a QR code of level Q, from the top row."""
    from reportlab.graphics.barcode import qrencoder

    code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.Q)
    code.addData(text)
    code.make()
    return tuple(tuple(bool(dark) for dark in row) for row in code.modules)
