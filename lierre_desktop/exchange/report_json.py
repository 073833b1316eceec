"""The yearly report as JSON: the same words and numbers as on paper, for another program.

Pictures are left out; a masked cell has its words and no number.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..centre.activity.showing.shown import Cell, Chart, Grid, KeyFigure, Mark
from ..centre.report.papers import (
    ChartPart,
    DefinitionsPart,
    GridPart,
    Headline,
    Part,
    Photo,
    Prose,
    Quote,
    ReportPaper,
    Section,
)
from ..centre.report.rich_text import Block

if TYPE_CHECKING:
    from ..centre.activity.periods import Period, Query


def render(paper: ReportPaper) -> bytes:
    """The report as UTF-8 JSON; the same report makes the same bytes."""
    return json.dumps(report(paper), ensure_ascii=False, indent=1).encode("utf-8")


def report(paper: ReportPaper) -> dict[str, Any]:
    """The report as plain dictionaries and lists."""
    return {
        "centre": paper.identity.centre,
        "action": paper.identity.action,
        "title": paper.title,
        "year": paper.year,
        "subtitle": paper.subtitle,
        "period": paper.period,
        "against": paper.against,
        "basis": paper.basis,
        **_asked(paper.query),
        "reading": [{"sign": sign, "words": words} for sign, words in paper.reading],
        "version": paper.version,
        "language": paper.language,
        "masked_below": paper.masked_below,
        "sections": [_section(section) for section in paper.sections],
    }


def _asked(query: Query | None) -> dict[str, Any]:
    """The days and the basis as codes."""
    if query is None:
        return {}
    return {
        "basis_code": query.basis.value,
        "days": _days(query.period),
        "days_compared": _days(query.against),
        "days_chosen": _days(query.whole),
    }


def _days(span: Period | None) -> dict[str, str] | None:
    return None if span is None else span.iso


def grid(shown: Grid) -> dict[str, Any]:
    """A table: its columns, and its rows with the words and the number of each cell."""
    return {
        "code": shown.code,
        "title": shown.title,
        "definition": shown.definition,
        "columns": [
            {"key": column.key, "title": column.title, "group": column.group}
            for column in shown.columns
        ],
        "rows": [
            {
                "kind": row.kind.value,
                "key": row.key,
                "label": row.label,
                "cells": [_cell(cell) for cell in row.cells],
            }
            for row in shown.rows
        ],
        "notes": list(shown.notes),
        "empty": shown.empty,
    }


def _section(section: Section) -> dict[str, Any]:
    return {
        "code": section.code,
        "number": section.number,
        "title": section.title,
        "parts": [_part(part) for part in section.parts],
    }


def _part(part: Part) -> dict[str, Any]:
    return {"part": _NAMES[type(part)], **_WRITERS[type(part)](part)}


def _prose(part: Prose) -> dict[str, Any]:
    return {"blocks": [_block(block) for block in part.blocks]}


def _block(block: Block) -> dict[str, Any]:
    return {"kind": block.kind.value, "text": block.text}


def _headline(part: Headline) -> dict[str, Any]:
    return {"figures": [_key_figure(figure) for figure in part.figures]}


def _key_figure(figure: KeyFigure) -> dict[str, Any]:
    return {
        "code": figure.code,
        "title": figure.title,
        "words": figure.words,
        "number": figure.number,
        "before": figure.before,
        "unit": figure.unit.value,
        "change": figure.change,
        "definition": figure.definition,
    }


def _table(part: GridPart) -> dict[str, Any]:
    return {"number": part.number, **grid(part.grid)}


def _figure(part: ChartPart) -> dict[str, Any]:
    return {"number": part.number, **_chart(part.chart), "table": grid(part.grid)}


def _chart(chart: Chart) -> dict[str, Any]:
    return {
        "code": chart.code,
        "title": chart.title,
        "kind": chart.kind.value,
        "series": list(chart.series),
        "rows": [
            {"key": row.key, "label": row.label, "marks": [_mark(mark) for mark in row.marks]}
            for row in chart.rows
        ],
        "said": chart.said,
        "note": chart.note,
    }


def _mark(mark: Mark | None) -> dict[str, Any] | None:
    if mark is None:
        return None
    return {"words": mark.words, "number": None if mark.masked else mark.value}


def _cell(cell: Cell) -> dict[str, Any]:
    return {"words": cell.words, "number": None if cell.masked else cell.number}


def _quote(part: Quote) -> dict[str, Any]:
    return {"words": part.words, "said_by": part.said_by}


def _photo(part: Photo) -> dict[str, Any]:
    return {"caption": part.caption}


def _definitions(part: DefinitionsPart) -> dict[str, Any]:
    return {
        "lines": [
            {"code": line.code, "title": line.title, "said": line.said} for line in part.lines
        ]
    }


_WRITERS: dict[type, Callable[[Any], dict[str, Any]]] = {
    Prose: _prose,
    Headline: _headline,
    GridPart: _table,
    ChartPart: _figure,
    Quote: _quote,
    Photo: _photo,
    DefinitionsPart: _definitions,
}
_NAMES = {
    Prose: "prose",
    Headline: "headline",
    GridPart: "table",
    ChartPart: "figure",
    Quote: "quote",
    Photo: "photo",
    DefinitionsPart: "definitions",
}
