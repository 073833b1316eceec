"""The places a scanner reads: inside the page, apart from each other, decodable."""

from __future__ import annotations

from itertools import combinations

import pytest

from lierre_desktop.documents import marks
from lierre_desktop.documents.marks import Box, Kind

from . import reading

SHEETS: list[tuple[Kind, int]] = [
    ("session", 1),
    ("session", 2),
    *(("month", sessions) for sessions in range(1, 6)),
]


def places(kind: Kind, columns: int) -> marks.Geometry:
    return marks.geometry(1, kind, columns)


def full_page(kind: Kind, columns: int) -> tuple[marks.Cell, ...]:
    """The cells of a page of people, its last row for a walk-in."""
    people = [100 + n for n in range(places(kind, columns).rows - 1)]
    return marks.cells(1, kind, columns, [*people, 0])


def apart(one: Box, other: Box) -> bool:
    return (
        one.right <= other.x
        or other.right <= one.x
        or one.bottom <= other.y
        or other.bottom <= one.y
    )


@pytest.mark.parametrize(("kind", "columns"), SHEETS)
def test_cells_lie_inside_the_page_and_apart(kind: Kind, columns: int) -> None:
    page = places(kind, columns)
    boxes = [cell.box for cell in full_page(kind, columns)]

    for box in boxes:
        assert 13 <= box.x < box.right <= page.width - 6
        assert 6 <= box.y < box.bottom <= page.height - 6
    assert all(apart(one, other) for one, other in combinations(boxes, 2))
    corners = [Box(x - 2.5, y - 2.5, 5, 5) for x, y in page.marks]
    assert all(apart(box, corner) for box in [*boxes, page.qr] for corner in corners)


@pytest.mark.parametrize(("kind", "columns"), SHEETS)
def test_rows_are_high_enough_to_sign(kind: Kind, columns: int) -> None:
    cells = full_page(kind, columns)
    heights = {cell.box.height for cell in cells if cell.use == "signature"}

    assert min(heights) >= 12
    assert min(cell.box.width for cell in cells if cell.use == "signature") >= 28


def test_walk_in_rows_have_no_absence_cell() -> None:
    cells = marks.cells(1, "session", 2, [100, 0])

    assert [(cell.use, cell.row, cell.column) for cell in cells] == [
        ("signature", 0, 0),
        ("absence", 0, 0),
        ("signature", 0, 1),
        ("absence", 0, 1),
        ("signature", 1, 0),
        ("signature", 1, 1),
        ("facilitator", -1, 0),
    ]
    assert [cell.participant_id for cell in cells] == [100, 100, 100, 100, 0, 0, 0]


def test_the_first_version_never_moves() -> None:
    session = marks.cells(1, "session", 1, [100] * 15)
    month = marks.cells(1, "month", 5, [100] * 10)

    assert session[0].box == Box(109, 67, 68, 12)
    assert session[1].box == Box(177, 67, 18, 12)
    assert session[1].tick == Box(183, 70, 6, 6)
    assert session[-2].box == Box(177, 235, 18, 12)
    assert session[-1].box == Box(142, 250, 53, 28.5)
    assert session[0].window == Box(110.5, 68.5, 65, 9)
    assert month[0].box == Box(92, 58, 28, 12)
    assert month[1].box == Box(120, 58, 10, 12)
    assert month[-1].box == Box(244, 178, 38, 12)
    both = marks.cells(1, "session", 2, [100])
    assert [(cell.box.x, cell.box.right) for cell in both[:4]] == [
        (93, 131),
        (131, 144),
        (144, 182),
        (182, 195),
    ]


@pytest.mark.parametrize(("version", "columns"), [(0, 1), (2, 1), (1, 3), (1, 0)])
def test_a_sheet_that_never_existed_is_refused(version: int, columns: int) -> None:
    with pytest.raises(ValueError, match="no sheet"):
        marks.geometry(version, "session", columns)


@pytest.mark.parametrize("number", ["2026-0001", "2026-0412", "2099-99999"])
@pytest.mark.parametrize(("page", "pages"), [(1, 1), (2, 12)])
def test_the_qr_code_says_the_sheet_and_its_page(number: str, page: int, pages: int) -> None:
    said = marks.payload(number, page, pages)

    assert said == f"L1.{number}.{page}.{pages}"
    assert reading.decode(marks.qr_modules(said)) == said
