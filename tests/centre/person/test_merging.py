"""Joining two records of one person: what moves, what becomes one, what is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from lierre_desktop.centre import enrolments, history, participants
from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.person import households, photos, recent, situations
from lierre_desktop.centre.person.merge_moves import links
from lierre_desktop.centre.person.merging import Which, merge, preview
from lierre_desktop.centre.person.situations import Aspect, WorkState
from lierre_desktop.centre.undo import undo
from lierre_desktop.database import journal, models
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import MODELS, Attendance, Participant, Row

from ..conftest import TUESDAY, Maker
from .conftest import make
from .test_photos import picture

State = dict[str, dict[int, dict[str, Any]]]
SEPTEMBER = date(2026, 9, 1)
Make = Callable[..., Any]


def state() -> State:
    """Every row of every table, those in the bin too, versions apart."""
    found: State = {}
    for kind in MODELS:
        rows = {row.id: journal.image(row) for row in kind.select()}
        for values in rows.values():
            values.pop("version")
        found[kind._meta.table_name] = rows
    return found


def mark(session: int, person: int, value: str | None, **more: Any) -> int:
    return int(make(Attendance, session=session, participant=person, mark=value, **more).id)


@pytest.fixture
def double(make_participant: Maker) -> int:
    """The second record of Zeynep Arslan."""
    return make_participant("Arslan-Yılmaz", "Zeynep", phone="06 12 34 56 78")


@pytest.fixture
def couture(make_workshop: Maker) -> int:
    return make_workshop("Couture", capacity=3)


def open_pathway(person: int, rank: int, action: str = "Insertion", **values: Any) -> Any:
    values = {"state": "EN_PARCOURS", "opened_on": SEPTEMBER} | values
    return make(models.Pathway, year=2026, rank=rank, participant=person, action=action, **values)


def one_of_each(person: int, couture: int, session: int) -> None:
    """A row of every table that points to a person."""
    make(models.Enrolment, workshop=couture, participant=person, state="ENROLLED",
         first_day=SEPTEMBER)  # fmt: skip
    mark(session, person, "PRESENT")
    photos.save(person, picture())
    households.start(person, "SOI")
    make(models.Note, participant=person, day=SEPTEMBER, kind="RESTRICTED", text="Note")
    for kind in links_of_states():
        make(kind, participant=person, since=SEPTEMBER)
    pathway = open_pathway(person, 1)
    make(models.Interview, participant=person, pathway=pathway.id, state="DONE", kind="SUIVI",
         day=TUESDAY)  # fmt: skip
    partner = make(models.Partner, name="TREMPLIN", axis="EMPLOI")
    make(models.Orientation, participant=person, partner=partner.id, made_on=TUESDAY)
    project = make(models.Project, name="Femmes", kind="PROJECT")
    make(models.ProjectParticipant, project=project.id, participant=person)
    place = make(models.LivingPlace, name="Quai", kind="SQUAT")
    visit = make(models.OutreachVisit, place=place.id, day=SEPTEMBER)
    make(models.VisitPerson, visit=visit.id, participant=person)
    report = make(models.Report, title="Bilan", first_day=SEPTEMBER, last_day=TUESDAY,
                  basis="FOLLOWED")  # fmt: skip
    section = make(models.ReportSection, report=report.id, code="effects")
    make(models.ReportItem, section=section.id, participant=person, kind="QUOTE", words="Ici.",
         consent_on=TUESDAY)  # fmt: skip
    joined = {"last_name": "Arslane", "search_key": " arslane", "created_at": "2026-01-01"}
    make(Participant, merged_into=person, deleted_at="2026-02-01", **joined)


def links_of_states() -> list[type[Row]]:
    return [kind for kind, _field in links() if kind._meta.table_name.endswith("_state")]


# -- moving and coming back --------------------------------------------------------


def test_everything_moves_and_undo_brings_back_exactly_what_was(
    zeynep: int, double: int, couture: int, make_session: Maker
) -> None:
    one_of_each(double, couture, make_session(couture))
    assert set(links_said(double)) == {kind for kind, _field in links()}
    before = state()
    done = merge(zeynep, double)
    assert Changes.REPORTS in done.changes
    assert done.said == ("The record of Zeynep Arslan-Yılmaz is joined to that of Zeynep Arslan")
    after = state()
    assert links_said(double) == []
    assert (after["participant"][double]["merged_into"], done.id) == (zeynep, zeynep)
    assert after["participant"][double]["deleted_at"]
    back = undo(done.batch)
    assert state() == before
    assert back.said == "Taken back: two records of one person joined (Zeynep Arslan)"
    again = undo(back.batch)
    assert _without_bin_dates(state()) == _without_bin_dates(after)
    undo(again.batch)
    assert state() == before
    assert journal.chain_is_whole()


def links_said(person: int) -> list[type[Row]]:
    """The tables that point to a person."""
    return [kind for kind, field in links() if kind.select().where(field == person).exists()]


def _without_bin_dates(found: State) -> State:
    return {
        name: {
            number: values | {"deleted_at": bool(values.get("deleted_at"))}
            for number, values in rows.items()
        }
        for name, rows in found.items()
    }


def test_what_both_have_becomes_one_and_two_again(
    zeynep: int, double: int, couture: int, make_session: Maker, make_participant: Maker
) -> None:
    session = make_session(couture)
    one_of_each(double, couture, session)
    samira = make_participant("Benali", "Samira")
    for person, first, last in (
        (zeynep, SEPTEMBER - timedelta(days=60), SEPTEMBER + timedelta(days=10)),
        (samira, SEPTEMBER + timedelta(days=11), None),
    ):
        make(models.Enrolment, workshop=couture, participant=person, state="ENROLLED",
             first_day=first, last_day=last)  # fmt: skip
    mark(session, zeynep, "ABSENT")
    photos.save(zeynep, picture(50, 50))
    own_photo = photos.load(zeynep)
    households.start(zeynep, "SOI")
    situations.save(WorkState(participant_id=zeynep, since=SEPTEMBER, work="EMPLOI"))
    make(models.ProjectParticipant, project=1, participant=zeynep, since=SEPTEMBER)
    make(models.VisitPerson, visit=1, participant=zeynep)
    before = state()
    done = merge(zeynep, double, today=TUESDAY)
    (line,) = enrolments.of_participant(zeynep)
    assert (line.first_day, line.last_day) == (SEPTEMBER - timedelta(days=60), None)
    (row,) = Attendance.select()
    assert (row.participant_id, row.mark) == (zeynep, "PRESENT")
    assert photos.load(zeynep) == own_photo
    (work,) = situations.history(zeynep, Aspect.WORK)
    assert isinstance(work, WorkState) and work.work == "EMPLOI"
    assert models.ProjectParticipant.select().count() == 1
    assert models.VisitPerson.select().count() == 1
    assert households.of_participant(zeynep, TUESDAY + timedelta(days=1)).id == 2  # type: ignore[union-attr]
    back = undo(done.batch)
    assert state() == before
    undo(undo(back.batch).batch)
    assert state() == before


@pytest.mark.parametrize(
    ("mine", "theirs", "kept"),
    [
        ("ABSENT", "PRESENT", "PRESENT"),
        ("PRESENT", "ABSENT_EXCUSE", "PRESENT"),
        ("RETARD", "ABSENT", "RETARD"),
        (None, "ABSENT_EXCUSE", "ABSENT_EXCUSE"),
        ("ABSENT", "ABSENT_EXCUSE", "ABSENT_EXCUSE"),
    ],
)
def test_of_two_marks_the_stronger_stays(
    zeynep: int,
    double: int,
    couture: int,
    make_session: Maker,
    mine: str | None,
    theirs: str,
    kept: str,
) -> None:
    session = make_session(couture)
    late = {"late_minutes": 10} if mine == "RETARD" else {}
    mark(session, zeynep, mine, **late)
    mark(session, double, theirs)
    merge(zeynep, double)
    (row,) = Attendance.select()
    assert (row.participant_id, row.mark, row.late_minutes) == (zeynep, kept, 10 if late else 0)


def test_closed_rolls_move_and_come_back(
    zeynep: int, double: int, couture: int, make_session: Maker
) -> None:
    session = make_session(couture, status="TENUE", closed_at="2026-11-10T12:00:00+00:00")
    mark(session, double, "PRESENT")
    correction = make(
        models.Correction, session=session, participant=double, at="2026-11-11", author="Claire",
        why="Erreur", before="{}", after="{}",
    )  # fmt: skip
    before = state()
    done = merge(zeynep, double)
    assert Attendance.get().participant_id == zeynep
    assert models.Correction.get_by_id(correction.id).participant_id == double
    undo(done.batch)
    assert state() == before


@pytest.mark.parametrize(("mine", "theirs"), [("WAITING", "ENROLLED"), ("ENROLLED", "WAITING")])
def test_a_place_ends_the_wait_beside_it(
    zeynep: int, double: int, couture: int, make_enrolment: Maker, mine: str, theirs: str
) -> None:
    make_enrolment(zeynep, couture, state=mine)
    make_enrolment(double, couture, state=theirs)
    before = state()
    done = merge(zeynep, double)
    (line,) = enrolments.of_participant(zeynep, today=TUESDAY)
    assert line.state == "ENROLLED"
    undo(done.batch)
    assert state() == before


def test_a_place_given_meanwhile_stays_given(
    zeynep: int, double: int, make_workshop: Maker, make_enrolment: Maker, make_participant: Maker
) -> None:
    small = make_workshop("Cuisine", capacity=2)
    make_enrolment(zeynep, small)
    make_enrolment(double, small)
    done = merge(zeynep, double)
    enrolments.enrol(make_participant("Benali", "Samira"), small, TUESDAY)
    with pytest.raises(InvalidInput, match="Cuisine"):
        undo(done.batch)


def test_what_was_changed_since_stays(zeynep: int, double: int) -> None:
    done = merge(zeynep, double)
    data = participants.get(zeynep)
    participants.save(replace(data, city="Yutz"))
    with pytest.raises(InvalidInput, match="changed since"):
        undo(done.batch)


# -- refusing ----------------------------------------------------------------------


def test_two_open_pathways_of_one_action_are_refused(zeynep: int, double: int) -> None:
    open_pathway(zeynep, 1)
    second = open_pathway(double, 2, action="INSERTION")
    assert "open pathway" in preview(zeynep, double).refusal
    with pytest.raises(InvalidInput, match="Close one of them first"):
        merge(zeynep, double)
    with changing("test.close") as changes:
        changes.update(second, state="SANS_SUITE", closed_on=TUESDAY)
    open_pathway(double, 3, action="Logement")
    assert preview(zeynep, double).refusal == ""
    merge(zeynep, double)
    assert models.Pathway.select().where(models.Pathway.participant == zeynep).count() == 3


def test_nobody_is_joined_to_herself_or_to_someone_in_the_bin(zeynep: int, double: int) -> None:
    with pytest.raises(InvalidInput, match="one and the same"):
        preview(zeynep, zeynep)
    merge(zeynep, double)
    with pytest.raises(InvalidInput, match="nothing with the number"):
        preview(zeynep, double)
    with pytest.raises(InvalidInput, match="joined to that of Zeynep Arslan"):
        participants.restore(double)
    assert [one.id for one in recent.recent([double, 99, zeynep, zeynep])] == [zeynep]


# -- choosing ----------------------------------------------------------------------


def test_fields_are_chosen_one_by_one(make_participant: Maker) -> None:
    keep = make_participant(
        "Arslan", "Zeynep", languages="tr", notes="Préfère le matin.", city="Yutz",
        informed_on=TUESDAY, created_at="2026-05-01T08:00:00+00:00",
    )  # fmt: skip
    other = make_participant(
        "Arslane", "Zeynep", languages="fr tr", notes="Vient à pied.", city="Metz", gender="F",
        phone="06 12 34 56 78", informed_on=SEPTEMBER, created_at="2025-05-01T08:00:00+00:00",
    )  # fmt: skip
    differences = {one.field: one for one in preview(keep, other).differences}
    assert {name: one.proposed.value for name, one in differences.items()} == {
        "last_name": "keep",
        "gender": "other",
        "phone": "other",
        "city": "keep",
        "languages": "both",
        "notes": "both",
        "informed_on": "other",
    }
    informed = differences["informed_on"]
    assert (informed.keep, informed.other) == ("10/11/2026", "01/09/2026")
    merge(keep, other, {"city": Which.OTHER, "notes": Which.KEEP})
    data = participants.get(keep)
    assert (data.last_name, data.city, data.gender, data.phone) == (
        "Arslan",
        "Metz",
        "F",
        "06 12 34 56 78",
    )
    assert (data.languages, data.notes, data.informed_on) == (
        ("tr", "fr"),
        "Préfère le matin.",
        SEPTEMBER,
    )
    assert Participant.get_by_id(keep).created_at.startswith("2025")
    assert participants.people(TUESDAY, search="06 12")[0].id == keep


def test_a_choice_that_is_none_is_refused(zeynep: int, double: int) -> None:
    with pytest.raises(InvalidInput) as refused:
        merge(zeynep, double, {"phone": Which.BOTH})
    assert refused.value.field == "phone"


def test_the_preview_counts_what_moves(
    zeynep: int, double: int, couture: int, make_session: Maker
) -> None:
    one_of_each(double, couture, make_session(couture))
    households.start(zeynep, "SOI")
    plan = preview(zeynep, double)
    assert plan.moving == (
        "1 enrolment",
        "1 mark on a roll call",
        "1 photo",
        "1 household",
        "1 note",
        "9 dated situations",
        "1 pathway",
        "1 interview",
        "1 orientation",
        "1 project",
        "1 outreach visit",
        "1 consent in a report",
    )
    assert plan.remarks == (
        "Each record is in a household of its own: the one of Zeynep Arslan-Yılmaz ends today.",
    )
    assert history.label("participant.merge") == "two records of one person joined"
