"""The structure of the report for who listens to it, read back by a parser."""

from __future__ import annotations

import ctypes
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from pypdfium2 import raw

from lierre_desktop.documents.pen import Pen
from lierre_desktop.documents.report import render
from lierre_desktop.documents.tagging import Structure

from . import reading
from . import report_figures as figures
from . import report_samples as samples


@cache
def whole() -> bytes:
    """The report of 25 pages, drawn once."""
    return render(samples.full())


def said(ask: Callable[..., int], element: Any) -> str:
    """A text of an element of the structure."""
    size = ask(element, None, 0)
    held = ctypes.create_string_buffer(size)
    ask(element, held, size)
    return held.raw[: max(0, size - 2)].decode("utf-16-le")


def elements(pdf: bytes) -> Iterator[tuple[int, str, str]]:
    """The page, type and spoken words of each element with something on that page."""
    with reading.opened(pdf) as document:
        for number, page in enumerate(document):
            tree = raw.FPDF_StructTree_GetForPage(page.raw)
            waiting = [
                raw.FPDF_StructTree_GetChildAtIndex(tree, rank)
                for rank in range(raw.FPDF_StructTree_CountChildren(tree))
            ]
            while waiting:
                element = waiting.pop()
                kind = said(raw.FPDF_StructElement_GetType, element)
                yield number, kind, said(raw.FPDF_StructElement_GetAltText, element)
                for rank in range(raw.FPDF_StructElement_CountChildren(element)):
                    kid = raw.FPDF_StructElement_GetChildAtIndex(element, rank)
                    if kid:
                        waiting.append(kid)
            raw.FPDF_StructTree_Close(tree)


def test_the_file_is_tagged_titled_and_in_its_language() -> None:
    with reading.opened(whole()) as document:
        assert raw.FPDFCatalog_IsTagged(document.raw)
        assert document.get_metadata_value("Title") == "Rapport d’activité 2025"
        assert document.get_metadata_value("CreationDate").startswith("D:20260115")
        language = (ctypes.c_ushort * 8)()
        assert raw.FPDFCatalog_GetLanguage(document.raw, language, 8) == 6  # bytes, end included
        assert bytes(language)[:4].decode("utf-16-le") == "fr"


def test_sections_and_their_headings_are_bookmarks() -> None:
    with reading.opened(whole()) as document:
        entries = [
            (entry.level, entry.get_title(), entry.get_dest().get_index())
            for entry in document.get_toc()
        ]

    top = [title for level, title, _page in entries if level == 0]
    sections = [f"{one.number} · {one.title}" for one in samples.full().sections]
    assert top == ["Rapport d’activité", "Contents", *sections]
    assert (1, "4.1 Séances, présences, assiduité", 7) in entries


def test_headings_paragraphs_tables_and_figures_are_tagged() -> None:
    found = list(elements(whole()))
    kinds = Counter(kind for _page, kind, _alt in found)

    assert kinds["H1"] == 2 + len(samples.full().sections)
    assert kinds["H2"] == 4 and kinds["P"] > 60 and kinds["TOCI"] == 14
    assert kinds["TH"] > 100 and kinds["TD"] > 300
    alts = [alt for _page, kind, alt in found if kind == "Figure"]
    assert figures.ages().said in alts and all(alts)
    assert any(alt.startswith("397 sessions held, 25 sessions cancelled") for alt in alts)


def test_all_that_is_drawn_is_tagged_or_decoration() -> None:
    with reading.opened(whole()) as document:
        for page in document:
            for drawn in page.get_objects(max_depth=1):
                assert raw.FPDFPageObj_CountMarks(drawn.raw) == 1


def test_a_tag_goes_on_overleaf() -> None:
    pen, structure = Pen("Title", "Centre", "fr"), Structure()
    pen.tagged(structure)
    tag = structure.root.add("P")
    for words in ("first", "second"):
        pen.page(210, 297)
        with pen.under(tag):
            pen.text(20, 20, words, 11)
    pdf = pen.finish()

    assert [found[:2] for found in elements(pdf)].count((0, "P")) == 1
    assert [found[:2] for found in elements(pdf)].count((1, "P")) == 1
    assert reading.texts(pdf) == ["first", "second"]
