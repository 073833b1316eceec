"""The coordinator's first week, from an empty folder to a closed roll call."""

from __future__ import annotations

from pathlib import Path

import pytest

from lierre_desktop.centre import attendance, enrolments, participants, sheets
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.centre.sheets import SheetState
from lierre_desktop.centre.vocabulary import Gender, Mark
from lierre_desktop.database.connection import open_centre
from lierre_desktop.database.journal import chain_is_whole
from tests.e2e.conftest import FIRST, LAST, PASSPHRASE, PEOPLE, Run


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Nothing yet."""
    return tmp_path / "centre"


@pytest.mark.usefixtures("cheap")
def test_from_an_empty_folder_to_a_closed_roll_call(run: Run, data: Path, tmp_path: Path) -> None:
    span = ["--from", str(FIRST), "--to", str(LAST)]
    assert run("init", *span).code == 0
    week = run("sessions", *span, "--json").rows
    sewing = next(row for row in week if row["workshop"] == "Couture")
    enrol_everyone(data, sewing["id"])

    out = tmp_path / "week.pdf"
    assert run("sheets", "--week", "2025-W10", "--out", str(out)).code == 0
    assert out.read_bytes().startswith(b"%PDF")

    present, absent, *_others = (row["id"] for row in run("participants", "--json").rows)
    marks = ["--mark", f"{present}=PRESENT", "--mark", f"{absent}=ABSENT"]
    assert run("attendance", "--session", str(sewing["id"]), *marks, "--close").code == 0
    listed = run("sessions", *span, "--json").rows
    assert [row["status"] for row in listed if row["id"] == sewing["id"]] == ["held"]
    again = run("attendance", "--session", str(sewing["id"]), *marks)
    assert again.code == 2 and "closed" in again.err

    with open_centre(data, PASSPHRASE):
        roll = attendance.roll(sewing["id"])
        assert [row.mark for row in roll.rows] == [Mark.PRESENT, Mark.ABSENT, None, None]
        assert [line.state for line in sheets.of_session(sewing["id"])] == [SheetState.ENTERED]
        assert chain_is_whole()


def enrol_everyone(folder: Path, session_id: int) -> None:
    """Four people get a place in the workshop of a session."""
    with open_centre(folder, PASSPHRASE, actor="Claire Humbert"):
        workshop = attendance.roll(session_id).session.workshop_id
        for last, first, own, phone in PEOPLE:
            person = ParticipantData(
                last_name=last, first_name=first, own_script=own, phone=phone, gender=Gender.WOMAN
            )
            enrolments.enrol(participants.save(person).id, workshop, FIRST)
