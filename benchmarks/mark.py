"""One mark made durable, over one raw commit of the same change on the same engine."""

from __future__ import annotations

from datetime import date
from itertools import cycle
from pathlib import Path

from lierre_desktop.centre import attendance
from lierre_desktop.centre.attendance import MarkEntry
from lierre_desktop.centre.vocabulary import Mark
from lierre_desktop.database import connection, vault
from lierre_desktop.database.journal import changing, now
from lierre_desktop.database.models import Enrolment, Participant, Session, Workshop, database

from .measure import Case, milliseconds, paired

DAY = date(2026, 11, 10)
RUNS = 400


def run(folder: Path) -> Case:
    """Alternate presence and absence of one person of a roll of twelve."""
    with connection.create_centre(folder / "mark", "banc d'essai", cost=vault.Cost(8192, 1, 1)):
        session, people = _roll_of_twelve()
        marks = cycle((Mark.PRESENT, Mark.ABSENT))
        raw_marks = cycle(("PRESENT", "ABSENT"))
        raw = database.connection()

        def ours() -> None:
            attendance.record(session, [MarkEntry(people[0], next(marks))], today=DAY)

        def bound() -> None:
            raw.execute("BEGIN IMMEDIATE")
            raw.execute(
                "UPDATE attendance SET mark = ?, version = version + 1"
                " WHERE session_id = ? AND participant_id = ?",
                (next(raw_marks), session, people[1]),
            )
            raw.execute("COMMIT")

        attendance.record(
            session, [MarkEntry(person, Mark.PRESENT) for person in people], today=DAY
        )
        ratio, ours_time, bound_time = paired(ours, bound, RUNS, warm_up=20)
    detail = f"{milliseconds(ours_time)} over a raw commit of {milliseconds(bound_time)}"
    return Case("one mark made durable", ratio, 3.0, detail)


def _roll_of_twelve() -> tuple[int, list[int]]:
    with changing("bench") as changes:
        workshop = changes.create(Workshop, name="Couture", theme="sewing", colour="sewing")
        session = changes.create(Session, workshop=workshop, day=DAY, start=540, end=660)
        people = []
        for number in range(12):
            person = changes.create(
                Participant,
                last_name=f"Personne {number}",
                search_key=f" personne {number}",
                created_at=now(),
            )
            changes.create(
                Enrolment,
                workshop=workshop,
                participant=person,
                state="ENROLLED",
                first_day=date(2026, 9, 1),
            )
            people.append(person.id)
    return session.id, people
