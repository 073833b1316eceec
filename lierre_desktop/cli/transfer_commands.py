"""The commands that bring files in and take lists out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from .. import paths
from ..centre.changes import InvalidInput
from ..centre.tables import archive, exports, imports, restoring
from ..centre.tables.layout import Found
from ..centre.tables.plan import ImportKind, ImportPlan
from ..centre.tables.table import Table
from ..exchange import spreadsheet_in, spreadsheet_out
from ..i18n import _, ngettext
from .arguments import Typed
from .opening import centre, found_empty
from .output import say, whole_paper, write_json
from .readers import needed, read_file, read_out

_ALL = "all"
_KINDS = {kind.value.lower(): kind for kind in ImportKind}

_LISTS: dict[str, Callable[[], list[Table]]] = {
    "participants": lambda: [exports.people(date.today())],
    "pathways": lambda: [exports.pathways(date.today())],
    "attendance": lambda: [exports.attendance()],
    "partners": lambda: [exports.partners()],
    _ALL: exports.everything,
}


def export_file(typed: Typed) -> int:
    """Write a list, or the whole centre, into a spreadsheet."""
    kind = _one_of(typed.options.kind, _LISTS)
    out = read_out("--out", typed.options.out)
    if out.suffix.lower() not in spreadsheet_out.SUFFIXES:
        raise InvalidInput("--out", _("Give the file a name that ends with .xlsx, .ods or .csv."))
    if kind == _ALL and out.suffix.lower() == ".csv":
        raise InvalidInput(
            "--out", _("A .csv file holds one table only: choose .xlsx or .ods for all of them.")
        )
    with centre(typed), whole_paper(out) as file:
        tables = _LISTS[kind]()
        file.write(spreadsheet_out.render(out.suffix, tables))
    rows = sum(len(table.rows) for table in tables)
    say(ngettext("{n} row in {file}", "{n} rows in {file}", rows).format(n=rows, file=out))
    if kind == _ALL:
        say(_("Everything is in this file, restricted notes too, and it isn't encrypted."))
    return 0


def import_file(typed: Typed) -> int:
    """Import a file: say what it would do, and do it unless only that was asked."""
    kind = _one_of(typed.options.kind, (*_KINDS, _ALL))
    path = read_file(_("FILE"), typed.options.file)
    if kind == _ALL:
        return _import_all(typed, path)
    sheets, today = spreadsheet_in.read(path), date.today()
    with centre(typed):
        found = imports.find(sheets, _KINDS[kind], today, typed.options.sheet)
        mapping = _mapping(typed, _KINDS[kind], found, today)
        plan = imports.plan(found, mapping, today)
        refused = _refused_file(plan, path)
        if typed.options.json:
            write_json([_plan_values(plan, found)])
        else:
            for sentence in (found.sentence(), *plan.sentences):
                say(sentence)
        if typed.options.dry_run:
            return 0
        if refused is not None:
            with whole_paper(refused) as file:
                file.write(spreadsheet_out.render(refused.suffix, [plan.refused_table()]))
            say(_("The refused lines are in {file}").format(file=refused))
        if plan.rows:
            imports.carry_out(plan)
            imports.remember(mapping)
            say(_("Imported."))
    return 0


def _mapping(typed: Typed, kind: ImportKind, found: Found, today: date) -> imports.Mapping:
    """The columns as a file says, else as proposed."""
    if typed.options.mapping is None:
        return imports.propose(kind, found, today)
    path = read_file("--mapping", typed.options.mapping)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        text = ""  # no mapping either: said in the same words
    mapping = imports.mapping_from_json(text, found)
    if mapping.kind is not kind:
        raise InvalidInput("--mapping", _("This mapping is for another kind of file."))
    return mapping


def _import_all(typed: Typed, path: Path) -> int:
    """Restore a whole centre; one that doesn't exist is made."""
    tables = spreadsheet_in.read(path)
    if typed.options.dry_run:
        return _look_at_all(typed, tables)
    opening = centre if paths.holds_data(typed.data) else found_empty
    with opening(typed):
        done = archive.restore_everything(tables)
    if typed.options.json:
        write_json([{"said": done.said}])
    say(done.said)
    return 0


def _look_at_all(typed: Typed, tables: Sequence[Table]) -> int:
    """Say what restoring would do here; a centre that doesn't exist isn't made for it."""
    if paths.holds_data(typed.data):
        with centre(typed):
            held = restoring.look_at(tables)
    else:
        held = restoring.contents(tables)
    if typed.options.json:
        write_json([asdict(held)])
        return 0
    said = ngettext("{n} row would be restored.", "{n} rows would be restored.", held.rows)
    say(said.format(n=held.rows))
    return 0


def _refused_file(plan: ImportPlan, path: Path) -> Path | None:
    """Where the refused lines go: beside the file, under a name of their own."""
    if not plan.refused:
        return None
    name = _("{file} - refused lines").format(file=path.stem)
    suffix = path.suffix.lower()
    suffix = suffix if suffix in spreadsheet_out.SUFFIXES else ".csv"
    free = path.with_name(f"{name}{suffix}")
    number = 2
    while free.exists():
        free, number = path.with_name(f"{name} {number}{suffix}"), number + 1
    return free


def _plan_values(plan: ImportPlan, found: Found) -> dict[str, Any]:
    return {
        "kind": plan.kind.value.lower(),
        "sheet": found.sheet,
        "other_sheets": [{"sheet": sheet, "lines": lines} for sheet, lines in found.others],
        "new": plan.new,
        "known": plan.known,
        "to_decide": [
            {
                "line": each.line,
                "name": each.name,
                "candidates": [one.id for one in each.candidates],
            }
            for each in plan.questions
        ],
        "unknown_values": [
            {"field": each.field, "value": each.value, "lines": each.lines} for each in plan.unknown
        ],
        "refused": [{"line": each.line, "reason": each.reason} for each in plan.refused],
        "rows": plan.rows,
        "sentences": list(plan.sentences),
    }


def _one_of(typed: str | None, known: Any) -> str:
    """The kind that was typed. Raises InvalidInput for another one."""
    kind = needed(_("KIND"), typed)
    if kind not in known:
        raise InvalidInput(
            "", _("{word} isn't one of {choices}.").format(word=kind, choices=", ".join(known))
        )
    return kind
