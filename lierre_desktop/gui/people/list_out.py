"""The list of people as it is shown, on paper; as data, in a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from ...centre import settings
from ...centre.changes import Changes, Done, InvalidInput
from ...centre.papers import ListPaper
from ...centre.pathway.register import PathwayLine
from ...centre.pathway.states import label
from ...centre.people import PersonLine
from ...centre.tables.table import Line, Table
from ...i18n import _
from .. import icons
from ..perform import perform

SUFFIXES = ("xlsx", "ods", "csv")


@dataclass(frozen=True, slots=True)
class ShownList:
    """What a list shows: the words of its columns, its lines, and how it is described;
    `data` are the same people for a spreadsheet."""

    title: str
    said: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    data: Table


def as_data(name: str, people: Sequence[PersonLine], pathways: Mapping[int, PathwayLine]) -> Table:
    """These people with one thing a column: names apart, days as days.

    Whoever takes a list out names people: hiding names on the screen changes nothing here.
    """
    headers = (
        _("Last name"),
        _("First name"),
        _("Name in own script"),
        _("Birth date"),
        _("Phone"),
        _("Workshops"),
        _("Waiting list"),
        _("Pathway"),
        _("Referent"),
        _("Last visit"),
    )
    return Table(name, headers, tuple(_cells(each, pathways.get(each.id)) for each in people))


def _cells(person: PersonLine, pathway: PathwayLine | None) -> Line:
    return (
        person.last_name,
        person.first_name,
        person.own_script,
        person.birth_date,
        person.phone,
        ", ".join(person.workshops),
        ", ".join(person.waiting),
        label(pathway.state) if pathway is not None else "",
        ", ".join(pathway.referents) if pathway is not None else "",
        person.last_seen,
    )


def drop_menu(under: QWidget, shown: ShownList, today: date) -> None:
    """Offer to print or export a list under a button; nothing of an empty one."""
    menu = QMenu(under)
    prints = menu.addAction(icons.icon("printer"), _("Print the list"))
    prints.triggered.connect(lambda _on=False: show_paper(under, shown, today))
    exports = menu.addAction(icons.icon("export"), _("Export the list…"))
    exports.triggered.connect(lambda _on=False: ask_where(under, shown))
    for action in (prints, exports):
        action.setEnabled(bool(shown.rows))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.setActiveAction(prints)
    menu.popup(under.mapToGlobal(QPoint(0, under.height() + 4)))


def show_paper(owner: QWidget, shown: ShownList, today: date) -> None:
    """The list as a paper, before it is printed."""
    from ...documents import list_paper
    from ..preview import show_preview

    paper = ListPaper(
        settings.identity(), shown.title, shown.said, shown.headers, shown.rows, today
    )
    show_preview(owner.window(), list_paper.render(paper), shown.title, _("list") + ".pdf")


def ask_where(owner: QWidget, shown: ShownList, name: str = "") -> QFileDialog:
    """Ask where to save the list as a spreadsheet, under a name to begin with."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name = (name or _("list")) + ".xlsx"
    dialog = QFileDialog(owner.window(), _("Export the list"), str(Path(folder) / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    filters = {
        _("Excel workbook (*.xlsx)"): "xlsx",
        _("OpenDocument spreadsheet (*.ods)"): "ods",
        _("Text with separators (*.csv)"): "csv",
    }
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(SUFFIXES[0])
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen]))
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: export(owner, shown, Path(chosen)))
    dialog.open()
    return dialog


def export(owner: QWidget, shown: ShownList, path: Path) -> None:
    """Write the list into a file; what stands in the way is said by the window."""
    perform(owner, lambda: _written(shown, path))


def _written(shown: ShownList, path: Path) -> Done:
    from ...exchange import spreadsheet_out

    try:
        spreadsheet_out.write(path, [shown.data])
    except OSError as error:
        raise InvalidInput(
            "", _("The list can't be written there. Choose another folder.")
        ) from error
    return Done(Changes.NONE, _("List saved: {name}").format(name=path.name))
