"""The commands of the yearly report: the document in any format, and its bare figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from ..centre import settings
from ..centre.changes import InvalidInput
from ..i18n import _, join_names, one_of
from .arguments import Typed
from .opening import centre
from .output import say, whole_paper, write_json, write_table
from .readers import needed, read_day, read_number, read_out

if TYPE_CHECKING:
    from ..centre.activity import Activity, Basis, Period, Query
    from ..centre.activity.figures import Amount, Behind, Definition, Row, Table
    from ..centre.report.papers import ReportPaper


# -- the document --------------------------------------------------------------------


def report(typed: Typed) -> int:
    """Write the activity report of a period: figures, charts, and sentences to start from."""
    options = typed.options
    out = read_out("--out", options.out)
    render = _FORMATS.get(out.suffix.lower())
    if render is None:
        raise InvalidInput(
            "--out",
            _("Give the file a name that ends with {suffixes}.").format(suffixes=one_of(_FORMATS)),
        )
    asked = _query(options)
    with centre(typed), whole_paper(out) as file, settings.on_paper():
        from ..centre.activity import offered
        from ..centre.activity.showing import notes
        from ..centre.report import building

        known = offered.known(asked)
        say(notes.comparison(known))
        file.write(render(building.paper_for(known, _view(options.view), datetime.now())))
    say(_("Report in {file}").format(file=out))
    return 0


def _pdf(paper: ReportPaper) -> bytes:
    from ..documents import report as pdf

    return pdf.render(paper)


def _word(paper: ReportPaper) -> bytes:
    from ..exchange import report_word

    return report_word.render(paper)


def _sheet(paper: ReportPaper) -> bytes:
    from ..exchange import report_sheet

    return report_sheet.render(paper)


def _json(paper: ReportPaper) -> bytes:
    from ..exchange import report_json

    return report_json.render(paper)


_FORMATS: Mapping[str, Callable[[ReportPaper], bytes]] = {
    ".pdf": _pdf,
    ".docx": _word,
    ".xlsx": _sheet,
    ".json": _json,
}
"""How a report is written, by the end of the file's name."""


# -- the bare figures ----------------------------------------------------------------


def figures(typed: Typed) -> int:
    """Print the figures of a period, all of them or one: never masked, for the centre only."""
    options = typed.options
    asked = _query(options)
    wanted = needed("--code", options.code).upper() if options.code is not None else ""
    with centre(typed):
        from ..centre.activity import definitions, measured, offered
        from ..centre.activity.showing import notes

        if wanted and wanted not in definitions():
            raise InvalidInput("--code", _("There is no figure {code}.").format(code=wanted))
        found = measured(offered.known(asked))
        say(notes.comparison(found.query))
        if options.json:
            write_json(_as_json(found, wanted, people=options.people))
        else:
            _print(found, wanted, people=options.people)
    return 0


def _as_json(found: Activity, wanted: str, *, people: bool) -> list[dict[str, Any]]:
    shown: list[dict[str, Any]] = []
    for code, figure in found.figures.items():
        if wanted in ("", code):
            behind = _behind(figure.behind, people=people)
            amounts = {"value": _amount(figure.amount), "before": _amount(figure.before)}
            shown.append({**_about(figure.definition), **amounts, **behind})
    for code, table in found.tables.items():
        if wanted in ("", code):
            shown.append({**_about(table.definition), **_table(table, people=people)})
    return shown


def _about(definition: Definition) -> dict[str, Any]:
    return {"code": definition.code, "title": definition.label, "unit": definition.unit.value}


def _table(table: Table, *, people: bool) -> dict[str, Any]:
    return {
        "columns": [column.key for column in table.columns],
        "base": table.base,
        "rows": [_row(row, people=people) for row in table.rows],
        "total": None if table.total is None else _row(table.total, people=people),
    }


def _row(row: Row, *, people: bool) -> dict[str, Any]:
    behind = [None if each is None else _behind(each, people=people) for each in row.behind]
    return {
        "key": row.key,
        "label": row.label,
        "values": [_amount(amount) for amount in row.cells],
        "before": [_amount(amount) for amount in row.before],
        **({"behind": behind} if people else {}),
    }


def _amount(amount: Amount | None) -> dict[str, int | None] | int | None:
    """An exact amount: a number, or a number and what it is divided by."""
    if amount is None:
        return None
    if amount.base is None:
        return amount.value
    return {"value": amount.value, "base": amount.base}


def _behind(behind: Behind, *, people: bool) -> dict[str, Any]:
    return {"behind": behind.subject.value, "ids": list(behind.ids)} if people else {}


def _print(found: Activity, wanted: str, *, people: bool) -> None:
    from ..centre.activity import listed
    from ..centre.activity.showing import grids, keys

    rows = []
    for code, figure in found.figures.items():
        if wanted in ("", code):
            key = keys.key_figure(figure, found.query)
            rows.append((code, key.title, key.words, key.change))
    if rows:
        write_table((_("Code"), _("Figure"), _("Value"), _("Before")), rows)
    for code, table in found.tables.items():
        if wanted in ("", code):
            grid = grids.grid(table, found.query)
            heads = [column.title for column in grid.columns]
            lines = [(row.label, *(cell.words for cell in row.cells)) for row in grid.rows]
            say(f"\n{code}  {grid.title}")
            width = len(heads)
            write_table(heads, [(*line, *[""] * (width - len(line))) for line in lines])
    if people and wanted in found.figures:
        listing = listed.listed(found.figures[wanted].behind)
        write_table(listing.columns, [line.cells for line in listing.lines])


# -- options ---------------------------------------------------------------------------


def _query(options: Any) -> Query:
    """The period asked for, cut at today, and what it is compared with. Raises InvalidInput."""
    from ..centre.activity import periods

    period = _period(options)
    against, compare = None, True
    asked = (options.against or "").strip().lower()
    if asked == "none":
        compare = False
    elif asked:
        against = periods.year(_year("--against", asked))
    return periods.asked(
        period, date.today(), _basis(options.basis), compare=compare, against=against
    )


def _period(options: Any) -> Period:
    from ..centre.activity import periods

    if options.year is not None:
        if options.first is not None or options.last is not None:
            raise InvalidInput("--year", _("Give --year, or --from and --to, not both."))
        return periods.year(_year("--year", options.year))
    if options.first is None and options.last is None:
        raise InvalidInput("--year", _("Give a year with --year, or days with --from and --to."))
    first, last = read_day("--from", options.first), read_day("--to", options.last)
    return periods.checked(first, last)


def _year(option: str, text: str) -> int:
    number = read_number(option, text)
    if not 1991 <= number <= 2100:
        raise InvalidInput(option, _("Type a year like 2025."))
    return number


def _basis(text: str | None) -> Basis:
    from ..centre.activity import Basis

    if text is None:
        return Basis.FOLLOWED
    try:
        return Basis(needed("--basis", text).upper())
    except ValueError:
        raise InvalidInput(
            "--basis", _("The basis is oriented, followed, enrolled or present.")
        ) from None


def _view(text: str | None) -> str:
    from ..centre.report import views

    wanted = "activity" if text is None else needed("--view", text)
    known = {view.key: view.key for view in views.views()}
    known |= {view.name.casefold(): view.key for view in views.views()}
    found = known.get(wanted) or known.get(wanted.casefold())
    if found is None:
        raise InvalidInput(
            "--view",
            _("There is no view {view}. The views are {views}.").format(
                view=wanted, views=join_names(view.key for view in views.views())
            ),
        )
    return found
