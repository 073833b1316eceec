"""The week page with thirty years of data, over the same page with one."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from lierre_desktop.centre.demo import build
from lierre_desktop.database.connection import open_centre
from lierre_desktop.gui import app as program
from lierre_desktop.gui.preferences import Preferences

from .measure import Case, milliseconds, seconds

PASSPHRASE = "banc d'essai"
UNTIL = date(2026, 11, 20)
WEEKS, ROUNDS = 8, 5


def run(folder: Path) -> Case:
    """Go back eight weeks, one by one, in a small and in a large centre, in turn."""
    small, large = folder / "one-year", folder / "thirty-years"
    build(small, PASSPHRASE, until=UNTIL, years=1, participants=170)
    build(large, PASSPHRASE, until=UNTIL, years=30, participants=5000)
    program.application()
    one: list[float] = []
    thirty: list[float] = []
    for _round in range(ROUNDS):
        one += _page_changes(small)
        thirty += _page_changes(large)
    ratio = median(thirty) / median(one)
    detail = (
        f"{milliseconds(median(thirty))} over {milliseconds(median(one))} a week,"
        f" {_attendances(large)} attendances over {_attendances(small)}"
    )
    return Case("the week page with 30 years of data", ratio, 1.2, detail)


def _page_changes(folder: Path) -> list[float]:
    from lierre_desktop.gui.week.page import WeekPage

    with open_centre(folder, PASSPHRASE):
        preferences = Preferences(folder)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        program.start(app, folder, preferences)
        page = WeekPage(lambda: datetime(2026, 11, 20, 11, 20))
        page.resize(1106, 700)
        page.show()
        app.processEvents()
        taken = []
        for back in range(WEEKS):
            day = UNTIL - timedelta(days=7 * back)

            def go(day: date = day) -> None:
                page.go_to(day)
                app.processEvents()

            taken.append(seconds(go))
        page.close()
        page.deleteLater()
        app.processEvents()
    return taken


def _attendances(folder: Path) -> int:
    with open_centre(folder, PASSPHRASE) as centre:
        row = centre.database.execute_sql("SELECT count(*) FROM attendance").fetchone()
        return int(row[0])
