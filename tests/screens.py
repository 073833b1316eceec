"""Pictures of every page: `dev.py screens DIR`.

Hides the processes: Qt's scale is fixed when it starts, so each scale is one process.
The demo centre is built for a given moment, so that pictures can be compared.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lierre_desktop.gui.main_window import MainWindow
    from lierre_desktop.gui.page import Page

PASSPHRASE = "centre de démonstration"
MOMENT = datetime(2026, 11, 10, 11, 20)
SIZES = {"1": (1366, 768), "1.5": (910, 512)}
SCHEMES = ("light", "dark")
QUIET = "default.warning=false;qt.text.font.db.warning=false"  # the offscreen plug-in chatters
TURNS = 8  # of the event loop: words, data, then what is laid out after them


@dataclass(frozen=True)
class Scene:
    """A picture: its name, and the gesture that brings what it shows."""

    name: str
    show: Callable[[], object]


def main(arguments: list[str] | None = None) -> int:
    """Take the pictures in each language, scheme and scale, and say where they are."""
    options = _options(arguments)
    if options.scale:
        for language in options.languages:
            for scheme in SCHEMES:
                _take(options, language, scheme)
        return 0
    from lierre_desktop.centre.demo import build

    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="lierre-screens-") as name:
        data = Path(name) / "demo"
        build(data, PASSPHRASE, until=MOMENT.date())
        for scale in SIZES:
            command = [sys.executable, "-m", "tests.screens", str(options.folder)]
            command += ["--scale", scale, "--data", str(data)]
            command += ["--text-size", str(options.text_size), "--languages", *options.languages]
            environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
            environment["QT_LOGGING_RULES"] = QUIET
            subprocess.run(command, check=True, env=environment)
    print(f"{len(list(options.folder.glob('*.png')))} pictures in {options.folder}")
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py screens", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--languages", nargs="+", default=["fr", "en"], choices=("fr", "en"))
    parser.add_argument("--text-size", type=int, default=100, metavar="PERCENT")
    parser.add_argument("--scale", choices=list(SIZES), help=argparse.SUPPRESS)
    parser.add_argument("--data", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _take(options: argparse.Namespace, language: str, scheme: str) -> None:
    """Every picture of one language and scheme, in this process."""
    from lierre_desktop.database.connection import open_centre
    from lierre_desktop.gui import app as program
    from lierre_desktop.gui import fonts, look
    from lierre_desktop.gui.desk import build_window
    from lierre_desktop.gui.preferences import Preferences
    from lierre_desktop.gui.translator import Languages

    app = program.application()
    look.dress(app, look.Scheme(scheme), options.text_size)
    fonts.load_scripts()
    languages = Languages(app)
    languages.speak(language)
    suffix = f"{language}-{scheme}-{int(float(options.scale) * 100)}.png"

    def grab(widget: QWidget, name: str) -> None:
        for _turn in range(TURNS):
            app.processEvents()
        widget.grab().save(str(options.folder / f"{name}-{suffix}"))

    with tempfile.TemporaryDirectory() as name, open_centre(options.data, PASSPHRASE) as centre:
        preferences = Preferences(Path(name))
        window = build_window(centre, preferences, languages, lambda: MOMENT)
        window.resize(*SIZES[options.scale])
        window.show()
        for page in PAGES:
            for scene in page(window):  # each is shown before the next is made
                scene.show()
                grab(window, scene.name)
        window.close()
    for first_name, first in _first_windows():
        first.resize(*SIZES[options.scale])
        first.show()
        grab(first, first_name)
        first.close()


def _page(window: MainWindow, key: str) -> Page | None:
    window.go(key)
    return window.page(key)


def _view(page: QWidget, key: str) -> None:
    """Turn to a view of a page, as its segments do."""
    from lierre_desktop.gui.components import Segments

    for segments in page.findChildren(Segments):
        if key in segments.keys:
            segments.choose(key)
            segments.chosen.emit(key)


def _week(window: MainWindow) -> Iterator[Scene]:
    from lierre_desktop.centre import timetable
    from lierre_desktop.gui.week.page import MONTH, PROMISES, WeekPage

    yield Scene("01-today", lambda: None)
    page = _page(window, "week")
    assert isinstance(page, WeekPage)
    yield Scene("02-week", lambda: page.go_to_week(MOMENT.date()))
    monday = timetable.sessions(date(2026, 11, 9), date(2026, 11, 9))
    thursday = timetable.sessions(date(2026, 11, 12), date(2026, 11, 12))
    yield Scene("02-week-session", lambda: page.show_item(monday[1].id))
    yield Scene("02-week-form", lambda: page.panel.edit(thursday[-1].id))
    yield Scene("02-week-cancel", lambda: page.panel.ask_cause(thursday[-1].id))
    yield Scene("02-week-add", page.add)

    def view(key: str) -> None:
        page.panel.close_panel()
        _view(page, key)

    yield Scene("02-week-month", lambda: view(MONTH))
    yield Scene("02-week-promises", lambda: view(PROMISES))
    yield Scene("02-week-school-holidays", lambda: page.go_to_week(date(2026, 12, 23)))


def _attendance(window: MainWindow) -> Iterator[Scene]:
    from lierre_desktop.centre import timetable
    from lierre_desktop.gui.attendance.page import GRID_VIEW, SHEETS_VIEW, AttendancePage

    page = _page(window, "attendance")
    assert isinstance(page, AttendancePage)
    yield Scene("03-attendance", lambda: page.show_item(0))
    today = timetable.sessions(MOMENT.date(), MOMENT.date())
    held = timetable.sessions(date(2026, 11, 3), date(2026, 11, 3))
    yield Scene("03-roll-call", lambda: page.show_item(today[0].id))
    yield Scene("03-roll-call-closed", lambda: page.show_item(held[0].id))
    yield Scene("03-roll-call-to-come", lambda: page.show_item(today[-1].id))

    def month() -> None:
        page.show_item(0)
        _view(page, GRID_VIEW)

    yield Scene("03-month-grid", month)
    yield Scene("03-sheets", lambda: _view(page, SHEETS_VIEW))


def _people(window: MainWindow) -> Iterator[Scene]:
    from lierre_desktop.centre.pathway.pathways import listed
    from lierre_desktop.centre.pathway.states import OPEN
    from lierre_desktop.centre.people import Listed, people
    from lierre_desktop.gui.people.page import WORKSHOPS, PeoplePage
    from lierre_desktop.gui.people.record_tabs import TABS

    page = _page(window, "people")
    assert isinstance(page, PeoplePage)
    enrolled = people(MOMENT.date(), listed=Listed.ENROLLED)
    on_their_way = {line.participant_id for line in listed(MOMENT.date(), states=OPEN)}
    someone = next((each for each in enrolled if each.id in on_their_way), enrolled[0])
    yield Scene("04-people", lambda: page.show_item(0))
    yield Scene("04-people-add", page.add)
    yield Scene("04-person", lambda: page.show_item(someone.id))
    for spec in TABS:
        yield Scene(f"04-person-{spec.key}", partial(page.record.show_tab, spec.key))
        yield Scene(f"04-person-{spec.key}-add", page.add)
        page.panel.close_panel()
    yield Scene("04-person-interview", page.begin_interview)

    def by_workshop() -> None:
        page.panel.close_panel()
        page.show_item(0)
        _view(page, WORKSHOPS)

    yield Scene("04-by-workshop", by_workshop)


def _partners(window: MainWindow) -> Iterator[Scene]:
    from lierre_desktop.centre.network import partners
    from lierre_desktop.gui.partners.page import ORIENTATIONS, PartnersPage

    page = _page(window, "partners")
    assert isinstance(page, PartnersPage)
    someone = partners.listed()[0]
    yield Scene("06-partners", lambda: page.show_item(0))
    yield Scene("06-partner", lambda: page.show_item(someone.id))
    yield Scene("06-partner-form", page.card.change_wanted.emit)

    def sent() -> None:
        page.panel.close_panel()
        _view(page, ORIENTATIONS)

    yield Scene("06-orientations", sent)


def _outreach(window: MainWindow) -> Iterator[Scene]:
    from lierre_desktop.gui.outreach.page import TITLES, OutreachPage

    page = _page(window, "outreach")
    assert isinstance(page, OutreachPage)
    for key in TITLES:
        yield Scene(f"07-{key}", partial(page.open_part, key))
        yield Scene(f"07-{key}-form", page.add)


def _activity(window: MainWindow) -> Iterator[Scene]:
    from PySide6.QtWidgets import QApplication

    from lierre_desktop.gui.activity.cards import FigureCard
    from lierre_desktop.gui.activity.page import ASK, OVERVIEW, ActivityPage
    from lierre_desktop.gui.activity.sections import THEMES, ThemeView

    page = _page(window, "activity")
    assert isinstance(page, ActivityPage)

    def counted() -> None:
        while page.activity is None:  # the page is seen before it counts
            QApplication.processEvents()
        page.open_view(OVERVIEW)

    yield Scene("09-activity", counted)
    card = page.findChildren(FigureCard)[1]
    yield Scene("09-activity-behind", lambda: card.opened.emit(card.figure))
    page.panel.close_panel()
    for theme in THEMES:
        yield Scene(f"09-activity-{theme}", partial(page.open_view, theme))

    def table(theme: str, code: str) -> None:
        page.open_view(theme)
        assert isinstance(page.view, ThemeView)
        page.view.list.setCurrentRow(page.view.combo.findData(code))

    yield Scene("09-activity-bars", partial(table, "public", "PUB-24"))
    yield Scene("09-activity-pyramid", partial(table, "public", "PUB-22"))
    yield Scene("09-activity-table", partial(table, "workshops", "ATE-20"))
    yield Scene("09-activity-months", partial(table, "workshops", "ATE-21"))
    yield Scene("09-activity-flow", partial(table, "change", "EVO-21"))
    yield Scene("09-activity-ask", lambda: page.open_view(ASK))


def _report(window: MainWindow) -> Iterator[Scene]:
    from lierre_desktop.centre.activity import periods
    from lierre_desktop.centre.report import items, reports
    from lierre_desktop.centre.report.items import ItemData, ItemKind
    from lierre_desktop.gui.report.page import ReportPage
    from lierre_desktop.gui.report.section_view import ADDED, BEFORE, SHOWN

    page = _page(window, "report")
    assert isinstance(page, ReportPage)
    yield Scene("10-report-none", lambda: None)
    yield Scene("10-report-new", page.add)
    page.panel.close_panel()
    asked = [periods.asked(periods.year(year), MOMENT.date()) for year in (2025, 2026)]
    begun = [reports.start(query).id for query in asked]
    number = begun[-1]
    window.go("report", 0)
    page.refresh()
    yield Scene("10-reports", lambda: None)
    yield Scene("10-report-views", page.list.views_wanted.emit)
    yield Scene("10-report-budget", partial(page.show_budget, 2026))
    page.panel.close_panel()
    window.go("report", number)
    section = {each.code: each.id for each in reports.sections(number)}
    writing = page.writing

    def show(code: str, view: str) -> None:
        page.panel.close_panel()
        writing.open_section(section[code])
        writing.view.show_view(view)

    yield Scene("10-report-writing", lambda: None)
    yield Scene("10-report-last-year", partial(show, "description", BEFORE))
    yield Scene("10-report-shown", partial(show, "public", SHOWN))
    quote = ItemData(section["effects"], ItemKind.QUOTE, words="Je ressors de chez moi.")
    items.save(replace(quote, said_by="une participante", consent_on=MOMENT.date()))
    page.refresh()
    yield Scene("10-report-added", partial(show, "effects", ADDED))
    yield Scene("10-report-quote", lambda: writing.view.added.wanted.emit(quote.kind, quote))
    yield Scene("10-report-figure", writing.view.figure_wanted.emit)
    yield Scene("10-report-freezing", writing.freezing_wanted.emit)
    page.panel.close_panel()
    for each in begun:  # the next language begins as this one did
        reports.remove(each)
    page.refresh()


LIST = """Nom et prénom;Né(e) le;Tél.;Ressources;N° SS;Remarque
Mme TESTARD Aline;12/03/1988;06.39.98.04.15;RSA;2 88 03 57 672 088 26;à rappeler lundi
M. ESSAI-LONG Bernard;31120;06.39.98.04.16;S;;
Mme SAMPLE Carine;31/02/1980;;RSA;;
{twin};;;AAH;;
TOTAL;4;;;;
"""
"""A list as people keep them: a refused line, a value to match, someone to decide about."""


def _transfer(window: MainWindow) -> Iterator[Scene]:
    from PySide6.QtWidgets import QApplication

    from lierre_desktop.centre.people import Listed, people
    from lierre_desktop.gui.transfer.importing import TITLES
    from lierre_desktop.gui.transfer.page import EXPORT, TransferPage

    page = _page(window, "transfer")
    assert isinstance(page, TransferPage)
    yield Scene("08-import", lambda: None)
    twin = people(MOMENT.date(), listed=Listed.ENROLLED)[0]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "liste_RSA_2025.csv"
        text = LIST.format(twin=f"{twin.last_name} {twin.first_name}")
        path.write_text(text, encoding="cp1252", errors="replace")
        page.importing.read(path)
        while page.importing.is_busy:
            QApplication.processEvents()
    for key in TITLES:
        yield Scene(f"08-import-{key}", partial(page.importing.open_step, key))
    yield Scene("08-export", partial(page.open_part, EXPORT))


def _tools(window: MainWindow) -> Iterator[Scene]:
    from lierre_desktop.gui.settings.page import SettingsPage

    page = _page(window, "settings")
    assert isinstance(page, SettingsPage)
    for key in (
        "centre",
        "workshops",
        "venues",
        "team",
        "calendar",
        "vocabularies",
        "letters",
        "report",
        "appearance",
        "data",
    ):
        yield Scene(f"05-settings-{key}", partial(page.open_section, key))

    def search() -> None:
        window.ui.search_edit.setFocus()
        window.ui.search_edit.setText("ma")
        window.ui.search_edit.textEdited.emit("ma")

    yield Scene("06-search", search)


PAGES = (_week, _attendance, _people, _partners, _outreach, _activity, _report, _transfer, _tools)
"""The scenes of each page; the window goes from one to the next."""


def _first_windows() -> Iterator[tuple[str, QWidget]]:
    from lierre_desktop.gui.unlock import UnlockWindow
    from lierre_desktop.gui.welcome import FirstPlaces, WelcomeWindow
    from lierre_desktop.whereabouts import Kind, Place

    yield "91-unlock", UnlockWindow(lambda _typed: None, "Centre Le Lierre", "31 avenue de Guise")
    copies, cloud = Path("/media/CLE/Sauvegardes Lierre"), Place(Kind.SYNCED, "OneDrive")
    for name, place in (("92-welcome", None), ("92-welcome-cloud", cloud)):
        places = FirstPlaces(Path("/home/claire/OneDrive/Lierre"), place, copies)
        yield name, WelcomeWindow(lambda _wanted: None, lambda _report: None, places)


if __name__ == "__main__":
    sys.exit(main())
