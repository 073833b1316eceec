"""A list of the screen on paper: every line, upright or lying, and what it is."""

from __future__ import annotations

from datetime import date

from lierre_desktop.centre.papers import ListPaper
from lierre_desktop.documents.list_paper import render

from . import reading, samples

HEADERS = ("Name", "Age", "Phone")


def paper(rows: int, headers: tuple[str, ...] = HEADERS, words: str = "word") -> ListPaper:
    """A list of so many people."""
    lines = tuple(
        (f"PERSON {number}", *(words for _header in headers[1:])) for number in range(rows)
    )
    return ListPaper(
        samples.IDENTITY, "People", f"{rows} people", headers, lines, date(2026, 11, 20)
    )


def test_it_says_every_line_and_who_may_have_it() -> None:
    pages = reading.texts(render(paper(80)))

    assert len(pages) == 3 and "page 3/3" in pages[-1]
    assert all("Phone" in page for page in pages)
    words = " ".join(pages)
    assert all(f"PERSON {number} " in words for number in range(80))
    assert "80 people" in words and "printed on 20/11/2026" in words
    assert "this list stays in the centre" in words


def test_it_lies_down_for_many_columns() -> None:
    headers = tuple(f"Column {number}" for number in range(9))

    assert reading.sizes(render(paper(1))) == [(210, 297)]
    assert reading.sizes(render(paper(1, headers, "some longer words here"))) == [(297, 210)]


def test_an_empty_list_is_a_page() -> None:
    (words,) = reading.texts(render(paper(0)))
    assert "People" in words and "Name" in words
