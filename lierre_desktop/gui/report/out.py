"""How a report leaves: shown, saved as a file of any kind, or frozen with its files.

The paper is put together here, where the data is read; the files are drawn in the worker,
which needs nothing but the paper.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ...centre.changes import Changes, Done, InvalidInput
from ...centre.report import building, freezing
from ...centre.report.papers import Files, ReportPaper
from ...centre.report.reports import ReportData
from ...i18n import N_, _, speaking
from ...paths import write_whole
from ..perform import Report, perform, run_in_background

PDF, WORD, SHEET, JSON = freezing.KINDS
KINDS = {
    PDF: (N_("PDF document"), "pdf"),
    WORD: (N_("Word document"), "docx"),
    SHEET: (N_("Spreadsheet"), "xlsx"),
    JSON: (N_("Data (JSON)"), "json"),
}
"""What a report is saved as: words, and the ending of the name."""


def _pdf(paper: ReportPaper) -> bytes:
    from ...documents import report

    return report.render(paper)


def _word(paper: ReportPaper) -> bytes:
    from ...exchange import report_word

    return report_word.render(paper)


def _sheet(paper: ReportPaper) -> bytes:
    from ...exchange import report_sheet

    return report_sheet.render(paper)


def _json(paper: ReportPaper) -> bytes:
    from ...exchange import report_json

    return report_json.render(paper)


_RENDER: Mapping[str, Callable[[ReportPaper], bytes]] = {
    PDF: _pdf,
    WORD: _word,
    SHEET: _sheet,
    JSON: _json,
}


Ended = Callable[[Files | None], object]
"""Told the files, or None when something stood in the way, which is said."""
Progress = Callable[[int, int], object]
"""Told how many files are made, out of how many."""


def _unheard(_count: int, _total: int) -> None:
    """Nobody is told how far it is."""


def draw(
    owner: QWidget,
    report: ReportData,
    kinds: Sequence[str],
    now: datetime,
    ended: Ended,
    progress: Progress = _unheard,
) -> None:
    """Make files of a report in the worker; those of a frozen one are the ones kept."""
    try:
        if report.is_frozen:
            ended({kind: freezing.frozen_file(report.id, kind) for kind in kinds})
            return
        paper = building.paper(report.id, now)
    except InvalidInput as error:
        refuse(owner, error)
        ended(None)
        return
    render(owner, paper, kinds, ended, progress)


def render(
    owner: QWidget,
    paper: ReportPaper,
    kinds: Sequence[str],
    ended: Ended,
    progress: Progress = _unheard,
) -> None:
    """Draw a paper as files, in the worker."""

    def work(tell: Report) -> Files:
        made = {}
        with speaking(paper.language):
            for place, kind in enumerate(kinds):
                tell(place, len(kinds))
                made[kind] = _RENDER[kind](paper)
        return made

    def failed(error: BaseException) -> None:
        if isinstance(error, InvalidInput):
            refuse(owner, error)
        ended(None)

    run_in_background(owner, work, progress, ended, failed)


def refuse(owner: QWidget, error: InvalidInput) -> None:
    """Have the window say why."""

    def refused() -> Done:
        raise error

    perform(owner, refused)


def file_name(report: ReportData, kind: str) -> str:
    """The name proposed: "rapport d’activité 2025.pdf"."""
    year = str(report.last_day.year)
    name = _("activity report {year}").format(year=year)
    return f"{name}.{KINDS[kind][1]}"


def ask_where(
    owner: QWidget, report: ReportData, kind: str, chosen: Callable[[Path], object]
) -> QFileDialog:
    """Ask where to save a report as a kind of file."""
    words, suffix = KINDS[kind]
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name = file_name(report, kind)
    dialog = QFileDialog(owner.window(), _("Save the report"), str(Path(folder) / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(f"{_(words)} (*.{suffix})")
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
    return dialog


def write(owner: QWidget, path: Path, content: bytes) -> None:
    """Write a file whole; what stands in the way is said by the window."""
    perform(owner, lambda: _written(path, content))


def _written(path: Path, content: bytes) -> Done:
    try:
        write_whole(path, content)
    except OSError as error:
        raise InvalidInput(
            "", _("The document can't be written there. Choose another folder.")
        ) from error
    return Done(Changes.NONE, _("Saved: {name}").format(name=path.name))
