"""The yearly report as a PDF, over the same pages drawn from ready values.

Every call to the pen is noted once, with its place, size and colour. The bound makes the
same calls again, tags and bookmarks included: the same file, without wrapping, measuring
or sharing anything out.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from lierre_desktop.centre.report.papers import ReportPaper
from lierre_desktop.documents import report
from lierre_desktop.documents.pen import Pen
from lierre_desktop.documents.tagging import Structure, Tag
from tests.documents import report_samples

from .measure import Case, milliseconds, paired

RUNS = 15
NOTED = frozenset(
    "page text upwards line box hatch disc drawing stamp path image bookmark link".split()
)
OUTSIDE = Tag("outside every tag")

Call = tuple[str, tuple[Any, ...], dict[str, Any]]


class Noting:
    """Stands before a pen and keeps what it is asked for, by the tag it is drawn under."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen
        self.stretches: list[tuple[Tag | None, list[Call]]] = [(OUTSIDE, [])]

    def __getattr__(self, name: str) -> Any:
        asked = getattr(self._pen, name)
        if name not in NOTED:
            return asked

        def noted(*args: Any, **options: Any) -> Any:
            self.stretches[-1][1].append((name, args, options))
            return asked(*args, **options)

        return noted

    @contextmanager
    def under(self, tag: Tag | None) -> Iterator[None]:
        """Draw under a tag, and note what is drawn there."""
        self.stretches.append((tag, []))
        with self._pen.under(tag):
            yield
        self.stretches.append((OUTSIDE, []))


def run() -> Case:
    """Twenty-five pages: cover, contents, twelve sections and two annexes."""
    paper = report_samples.full()
    expected = report.render(paper)
    noting, structure = Noting(report.new_pen(paper)), Structure()
    noting.tagged(structure)
    report.draw(noting, paper, structure)  # type: ignore[arg-type]  # it answers as a pen does
    if _drawn_again(paper, noting, structure) != expected:
        raise ValueError("the bound does not draw the same file")
    ratio, ours, bound = paired(
        lambda: report.render(paper), lambda: _drawn_again(paper, noting, structure), RUNS
    )
    calls = sum(len(calls) for _tag, calls in noting.stretches)
    detail = f"{milliseconds(ours)}, its {calls} strokes and lines alone in {milliseconds(bound)}"
    return Case("the yearly report of 25 pages as a PDF", ratio, 1.5, detail)


def _drawn_again(paper: ReportPaper, noting: Noting, structure: Structure) -> bytes:
    """The same calls on a new pen, under a copy of the same tags."""
    pen, again = report.new_pen(paper), Structure()
    copies: dict[int, Tag] = {id(structure.root): again.root}
    _copy(structure.root, again.root, copies)
    pen.tagged(again)
    for tag, calls in noting.stretches:
        if tag is OUTSIDE:
            _ask(pen, calls)
        else:
            with pen.under(None if tag is None else copies[id(tag)]):
                _ask(pen, calls)
    return pen.finish()


def _ask(pen: Pen, calls: list[Call]) -> None:
    for name, args, options in calls:
        getattr(pen, name)(*args, **options)


def _copy(tag: Tag, copy: Tag, copies: dict[int, Tag]) -> None:
    for kid in tag.kids:
        if isinstance(kid, Tag):
            copies[id(kid)] = copy.add(kid.kind, kid.alt, kid.attributes)
            _copy(kid, copies[id(kid)], copies)
