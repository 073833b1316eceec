"""Opening the record of someone with ten years of history, beyond that of someone new."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median

from PySide6.QtWidgets import QApplication

from lierre_desktop.centre.demo import build
from lierre_desktop.centre.demo.ledger import Ledger
from lierre_desktop.database.connection import open_centre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import (
    Assessment,
    Attendance,
    Barrier,
    HousingState,
    Interview,
    Note,
    Objective,
    Participant,
    Pathway,
    PathwayTransition,
    Session,
    Step,
)
from lierre_desktop.gui import app as program
from lierre_desktop.gui.preferences import Preferences

from .measure import Case, milliseconds, seconds

PASSPHRASE = "banc d'essai"
UNTIL = date(2026, 11, 20)
FRAME = 0.016  # seconds: one picture of the screen at 60 Hz
YEARS, ROUNDS = 10, 12
THEMES = ("LANGUE", "LOGEMENT", "EMPLOI", "SANTE", "MOBILITE", "BUDGET", "FAMILLE", "NUMERIQUE")


def run(folder: Path) -> Case:
    """Open one record after the other, in turn, in the People page."""
    centre = folder / "record"
    build(centre, PASSPHRASE, until=UNTIL, years=YEARS, participants=600)
    with open_centre(centre, PASSPHRASE):
        bare, rich = _two_people()
        bare_times, rich_times = _openings(centre, bare, rich)
    beyond = median(rich_times) - median(bare_times)
    detail = (
        f"{milliseconds(median(rich_times))} for ten years,"
        f" {milliseconds(median(bare_times))} for a bare record,"
        f" a frame is {milliseconds(FRAME)}"
    )
    return Case("a record with ten years of history", beyond / FRAME, 1.0, detail)


def _two_people() -> tuple[int, int]:
    """Someone added today, and someone who has come three times a week for ten years."""
    ledger = Ledger()
    names = {"first_name": "Irena", "created_at": "2016-09-01T08:00:00+00:00"}
    bare = ledger.add(Participant, last_name="Nowak", search_key=" nowak irena", **names)
    rich = ledger.add(Participant, last_name="Wrona", search_key=" wrona irena", **names)
    rng = Random(16)
    held = Session.select(Session.id).where(Session.status == "TENUE").order_by(Session.day)
    for row in rng.sample(list(held), 1400):
        ledger.add(Attendance, session=row.id, participant=rich, mark="PRESENT")
    for year in range(0, YEARS, 5):
        _five_years(ledger, rich, date(2016 + year, 12, 1), last=year + 5 >= YEARS)
    with changing("demo.plant") as changes:
        ledger.write(changes)
    return bare, rich


def _five_years(ledger: Ledger, person: int, first: date, *, last: bool) -> None:
    """A pathway of five years with all that it holds; the last one is under way."""
    end = {} if last else {"closed_on": first + timedelta(days=1800), "exit_kind": "CDI"}
    way = ledger.add(
        Pathway,
        year=first.year,
        rank=9000,
        participant=person,
        state="EN_PARCOURS" if last else "SORTI",
        opened_on=first,
        **end,
    )
    ledger.add(PathwayTransition, pathway=way, state="EN_PARCOURS", day=first)
    for month in range(59):
        day = first + timedelta(days=30 * month)
        if day > UNTIL:
            break
        ledger.add(
            Interview, participant=person, pathway=way, state="DONE", kind="SUIVI", day=day,
            start=600, summary="Le point a été fait ensemble sur les démarches en cours. " * 6,
        )  # fmt: skip
        goal = ledger.add(Objective, pathway=way, title="Avancer", state="OPEN", set_on=day)
        for _step in range(3):
            ledger.add(
                Step, pathway=way, objective=goal, kind="CV", status="ACCEPTEE", who="PERSON",
                opened_on=day, closed_on=day,
            )  # fmt: skip
        if month % 3 == 0:
            _review(ledger, person, way, day, first_one=month == 0)


def _review(ledger: Ledger, person: int, way: int, day: date, *, first_one: bool) -> None:
    seen = ledger.add(Assessment, pathway=way, day=day, kind="ENTRY" if first_one else "REVIEW")
    for theme in THEMES:
        ledger.add(Barrier, assessment=seen, theme=theme, state="EN_COURS")
    ledger.add(HousingState, participant=person, since=day, housing="LOC_SOCIAL")
    ledger.add(Note, participant=person, day=day, kind="SHAREABLE", text="A donné des nouvelles.")


def _openings(folder: Path, bare: int, rich: int) -> tuple[list[float], list[float]]:
    from lierre_desktop.gui.people.page import PeoplePage

    program.application()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    program.start(app, folder, Preferences(folder))
    page = PeoplePage(lambda: datetime(2026, 11, 20, 11, 20))
    page.resize(1106, 700)
    page.show()

    def open_(person: int) -> float:
        def go() -> None:
            page.show_item(person)
            app.processEvents()

        return seconds(go)

    for person in (bare, rich):  # whatever is built on the first visit
        open_(person)
    times = [(open_(bare), open_(rich)) for _round in range(ROUNDS)]
    page.close()
    page.deleteLater()
    app.processEvents()
    return [one for one, _two in times], [two for _one, two in times]
