"""The roll call: what may be entered when, closing, corrections, the month grid."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from lierre_desktop.centre import attendance, sessions, timetable
from lierre_desktop.centre.attendance import MarkEntry, RollRow
from lierre_desktop.centre.changes import Changes, Done, InvalidInput
from lierre_desktop.centre.marks import refuse_shorter
from lierre_desktop.centre.month_grid import month_grid
from lierre_desktop.centre.rows import TEXT_LIMIT
from lierre_desktop.centre.undo import undo
from lierre_desktop.centre.vocabulary import Gender, Mark, Reason, SessionStatus
from lierre_desktop.database import journal
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Participant, Session, Sheet, SheetSession, Workshop

from .conftest import TUESDAY, Maker

EVE = TUESDAY - timedelta(days=1)


@pytest.fixture
def couture(make_workshop: Maker) -> int:
    return make_workshop("Couture")


@pytest.fixture
def people(make_participant: Maker, make_enrolment: Maker, couture: int) -> list[int]:
    """Three people enrolled in Couture, in alphabetical order."""
    made = [
        make_participant("Arslan", "Zeynep", gender="F"),
        make_participant("Nowak", "Piotr", gender="M"),
        make_participant("Wójcik", "Agnieszka"),
    ]
    for person in made:
        make_enrolment(person, couture)
    return made


@pytest.fixture
def session(make_session: Maker, couture: int, people: list[int]) -> int:
    """Couture on Tuesday, 9 h to 11 h, with three people expected."""
    return make_session(couture)


def record(session: int, *entries: MarkEntry, today: date = TUESDAY) -> Done:
    return attendance.record(session, entries, today=today)


def mark(session: int, person: int, value: Mark | None, day: date = TUESDAY) -> Done:
    return record(session, MarkEntry(person, value), today=day)


def row_of(session: int, person: int) -> RollRow:
    (row,) = [row for row in attendance.roll(session).rows if row.participant_id == person]
    return row


def set_status(session: int, status: str, **values: object) -> None:
    with changing("test.make") as changes:
        changes.update(Session.get_by_id(session), status=status, **values)


# -- the roll ----------------------------------------------------------------------


def test_the_roll_lists_who_is_expected_not_entered(session: int, people: list[int]) -> None:
    roll = attendance.roll(session)
    assert [row.display for row in roll.rows] == [
        "ARSLAN Zeynep",
        "NOWAK Piotr",
        "WÓJCIK Agnieszka",
    ]
    assert {(row.mark, row.walk_in, row.enrolled, row.version) for row in roll.rows} == {
        (None, False, True, 0)
    }
    assert [row.gender for row in roll.rows] == [Gender.WOMAN, Gender.MAN, None]
    assert (roll.session.enrolled, roll.locked, roll.closed_at, roll.sheet, roll.corrections) == (
        3,
        False,
        None,
        "",
        0,
    )


def test_only_who_has_a_place_that_day_is_expected(
    session: int, couture: int, make_participant: Maker, make_enrolment: Maker
) -> None:
    make_enrolment(make_participant("Waits"), couture, state="WAITING")
    make_enrolment(make_participant("Ended"), couture, last_day=EVE)
    make_enrolment(make_participant("Later"), couture, first_day=TUESDAY + timedelta(days=1))
    make_enrolment(make_participant("Mistake"), couture, deleted_at="2026-10-01T00:00:00+00:00")
    gone = make_participant("Gone", deleted_at="2026-10-01T00:00:00+00:00")
    make_enrolment(gone, couture)
    make_enrolment(make_participant("Today"), couture, first_day=TUESDAY, last_day=TUESDAY)
    names = [row.last_name for row in attendance.roll(session).rows]
    assert names == ["Arslan", "Nowak", "Today", "Wójcik"]


def test_an_unknown_session_is_said(session: int, people: list[int]) -> None:
    for command in (
        lambda: attendance.roll(404),
        lambda: mark(404, people[0], Mark.PRESENT),
        lambda: attendance.mark_rest_present(404, today=TUESDAY),
        lambda: attendance.add_walk_in(404, people[0], today=TUESDAY),
        lambda: attendance.remove_from_roll(404, people[0]),
        lambda: attendance.save_note(404, "note"),
        lambda: attendance.close(404, today=TUESDAY),
        lambda: attendance.correct(404, [], "why"),
    ):
        with pytest.raises(InvalidInput, match="404"):
            command()


def test_the_roll_names_the_sheet_in_force(session: int, couture: int) -> None:
    with changing("test.make") as changes:
        printed = {"kind": "SESSION", "workshop": couture, "geometry": 1, "layout": "{}"}
        sheets = [
            changes.create(Sheet, year=2026, rank=rank, printed_at="2026-11-09", **printed)
            for rank in (411, 412)
        ]
        for sheet in sheets:
            changes.create(SheetSession, sheet=sheet.id, session=session, position=1)
        changes.update(sheets[0], replaced_by=sheets[1].id)
    assert attendance.roll(session).sheet == "2026-0412"


# -- marks -------------------------------------------------------------------------


def test_a_mark_is_entered_changed_and_taken_back(session: int, people: list[int]) -> None:
    done = mark(session, people[0], Mark.PRESENT)
    assert (done.said, done.changes) == ("Zeynep Arslan: present", Changes.ATTENDANCE)
    assert row_of(session, people[0]).mark is Mark.PRESENT
    mark(session, people[0], Mark.ABSENT)
    assert row_of(session, people[0]).mark is Mark.ABSENT
    assert mark(session, people[0], None).said == "Zeynep Arslan: not entered"
    assert row_of(session, people[0]).mark is None
    assert attendance.roll(session).session.entered == 0


def test_the_same_mark_again_changes_nothing(session: int, people: list[int]) -> None:
    mark(session, people[0], Mark.PRESENT)
    again = mark(session, people[0], Mark.PRESENT)
    assert (again.changes, again.batch, again.said) == (Changes.NONE, 0, "Nothing to change")
    assert mark(session, people[1], None).batch == 0
    assert record(session).batch == 0


def test_several_marks_are_one_command(session: int, people: list[int]) -> None:
    done = record(session, *(MarkEntry(person, Mark.PRESENT) for person in people))
    assert done.said == "3 marks entered"
    assert attendance.roll(session).session.present == 3


def test_one_wrong_mark_keeps_them_all_out(session: int, people: list[int]) -> None:
    with pytest.raises(InvalidInput):
        record(session, MarkEntry(people[0], Mark.PRESENT), MarkEntry(people[1], Mark.LATE))
    assert attendance.roll(session).session.entered == 0


def test_minutes_and_reason_are_kept_and_leave_with_the_mark(
    session: int, people: list[int]
) -> None:
    record(session, MarkEntry(people[0], Mark.LATE, late_minutes=20, early_minutes=15))
    row = row_of(session, people[0])
    assert (row.mark, row.late_minutes, row.early_minutes) == (Mark.LATE, 20, 15)
    record(session, MarkEntry(people[0], Mark.EXCUSED, reason=Reason.CHILD))
    row = row_of(session, people[0])
    assert (row.late_minutes, row.early_minutes, row.reason) == (0, 0, Reason.CHILD)
    mark(session, people[0], Mark.PRESENT)
    assert row_of(session, people[0]).reason is None


@pytest.mark.parametrize(
    ("entry", "sentence"),
    [
        (MarkEntry(0, Mark.LATE), "How many minutes"),
        (MarkEntry(0, Mark.LATE, late_minutes=-5, early_minutes=10), "How many minutes"),
        (MarkEntry(0, Mark.LATE, late_minutes=120), "lasts 2"),
        (MarkEntry(0, Mark.LATE, late_minutes=60, early_minutes=60), "lasts 2"),
        (MarkEntry(0, Mark.PRESENT, late_minutes=5), "Minutes go with"),
        (MarkEntry(0, Mark.ABSENT, early_minutes=5), "Minutes go with"),
        (MarkEntry(0, None, late_minutes=5), "Minutes go with"),
        (MarkEntry(0, Mark.ABSENT, reason=Reason.HEALTH), "A reason goes with"),
        (MarkEntry(0, Mark.PRESENT, reason=Reason.HEALTH), "A reason goes with"),
    ],
)
def test_what_does_not_go_with_a_mark_is_refused(
    session: int, people: list[int], entry: MarkEntry, sentence: str
) -> None:
    wrong = MarkEntry(people[0], entry.mark, entry.late_minutes, entry.early_minutes, entry.reason)
    with pytest.raises(InvalidInput, match=sentence):
        record(session, wrong)
    assert row_of(session, people[0]).version == 0


def test_a_minute_of_presence_is_a_presence(session: int, people: list[int]) -> None:
    record(session, MarkEntry(people[0], Mark.LATE, late_minutes=119))
    assert row_of(session, people[0]).late_minutes == 119


@pytest.mark.parametrize("value", [Mark.PRESENT, Mark.ABSENT, Mark.LATE])
def test_nobody_is_present_or_absent_before_the_day(
    session: int, people: list[int], value: Mark
) -> None:
    minutes = 5 if value is Mark.LATE else 0
    with pytest.raises(InvalidInput, match="Before the day"):
        record(session, MarkEntry(people[0], value, late_minutes=minutes), today=EVE)
    record(session, MarkEntry(people[0], value, late_minutes=minutes), today=TUESDAY)


def test_an_absence_announced_before_is_kept_and_taken_back(
    session: int, people: list[int]
) -> None:
    record(session, MarkEntry(people[0], Mark.EXCUSED, reason=Reason.APPOINTMENT), today=EVE)
    assert row_of(session, people[0]).reason is Reason.APPOINTMENT
    mark(session, people[0], None, EVE)
    assert row_of(session, people[0]).version == 0


@pytest.mark.parametrize(
    ("status", "values", "sentence"),
    [
        ("ANNULEE", {"cause": "LOCAL"}, "is cancelled"),
        ("REPORTEE", {}, "was moved"),
        ("TENUE", {"closed_at": "2026-11-10T10:00:00+00:00"}, "is closed"),
    ],
)
def test_a_session_that_is_not_planned_takes_no_marks(
    session: int, people: list[int], status: str, values: dict[str, object], sentence: str
) -> None:
    set_status(session, status, **values)
    commands: tuple[Callable[[], Done], ...] = (
        lambda: mark(session, people[0], Mark.PRESENT),
        lambda: attendance.mark_rest_present(session, today=TUESDAY),
        lambda: attendance.add_walk_in(session, people[0], today=TUESDAY),
        lambda: attendance.remove_from_roll(session, people[0]),
        lambda: attendance.close(session, today=TUESDAY),
    )
    for command in commands:
        with pytest.raises(InvalidInput, match=sentence):
            command()


def test_strangers_and_unknown_people_take_no_mark(session: int, make_participant: Maker) -> None:
    with pytest.raises(InvalidInput, match="Olena Tkatchenko isn't on this roll"):
        mark(session, make_participant("Tkatchenko", "Olena"), Mark.PRESENT)
    with pytest.raises(InvalidInput, match="no person number 404"):
        mark(session, 404, Mark.PRESENT)


def test_the_rest_present_fills_only_what_is_not_entered(session: int, people: list[int]) -> None:
    mark(session, people[0], Mark.ABSENT)
    done = attendance.mark_rest_present(session, today=TUESDAY)
    assert done.said == "2 marks entered"
    marks = [row.mark for row in attendance.roll(session).rows]
    assert marks == [Mark.ABSENT, Mark.PRESENT, Mark.PRESENT]
    assert attendance.mark_rest_present(session, today=TUESDAY).batch == 0
    mark(session, people[0], None)
    with pytest.raises(InvalidInput, match="Before the day"):
        attendance.mark_rest_present(session, today=EVE)


# -- people who aren't enrolled ----------------------------------------------------


def test_a_walk_in_is_present_and_comes_last(
    session: int, people: list[int], make_participant: Maker
) -> None:
    abeba = make_participant("Abebe", "Abeba")
    done = attendance.add_walk_in(session, abeba, today=TUESDAY)
    assert done.said == "Abeba Abebe added to the roll"
    last = attendance.roll(session).rows[-1]
    assert (last.last_name, last.mark, last.walk_in, last.enrolled) == (
        "Abebe",
        Mark.PRESENT,
        True,
        False,
    )
    card = attendance.roll(session).session
    assert (card.enrolled, card.walk_ins, card.present) == (3, 1, 1)
    mark(session, abeba, None)
    assert row_of(session, abeba).mark is None


def test_someone_invited_to_a_coming_session_is_expected(
    session: int, people: list[int], make_participant: Maker
) -> None:
    abeba = make_participant("Abebe", "Abeba")
    done = attendance.add_walk_in(session, abeba, today=EVE)
    assert done.said == "Abeba Abebe invited on Tuesday 10 November"
    first = attendance.roll(session).rows[0]
    assert (first.last_name, first.mark, first.walk_in, first.enrolled) == (
        "Abebe",
        None,
        False,
        False,
    )
    assert attendance.roll(session).session.enrolled == 4
    mark(session, abeba, Mark.PRESENT)
    mark(session, abeba, None)
    assert row_of(session, abeba).mark is None


def test_who_is_on_the_roll_is_not_added_again(
    session: int, people: list[int], make_participant: Maker
) -> None:
    abeba = make_participant("Abebe", "Abeba")
    attendance.add_walk_in(session, abeba, today=TUESDAY)
    for person in (people[0], abeba):
        with pytest.raises(InvalidInput, match="on this roll already"):
            attendance.add_walk_in(session, person, today=TUESDAY)
    gone = make_participant("Gone", deleted_at="2026-10-01T00:00:00+00:00")
    with pytest.raises(InvalidInput, match="in the bin"):
        attendance.add_walk_in(session, gone, today=TUESDAY)
    with pytest.raises(InvalidInput, match="404"):
        attendance.add_walk_in(session, 404, today=TUESDAY)


def test_a_man_does_not_walk_in_where_only_women_are_welcome(
    session: int, couture: int, make_participant: Maker
) -> None:
    with changing("test.make") as changes:
        changes.update(Workshop.get_by_id(couture), audience="WOMEN")
    with pytest.raises(InvalidInput, match="women only"):
        attendance.add_walk_in(session, make_participant("Popa", gender="M"), today=TUESDAY)
    attendance.add_walk_in(session, make_participant("Popa", gender="F"), today=TUESDAY)


def test_a_walk_in_added_by_mistake_is_taken_off(
    session: int, people: list[int], make_participant: Maker
) -> None:
    abeba = make_participant("Abebe", "Abeba")
    attendance.add_walk_in(session, abeba, today=TUESDAY)
    done = attendance.remove_from_roll(session, abeba)
    assert done.said == "Abeba Abebe taken off the roll"
    assert len(attendance.roll(session).rows) == 3
    with pytest.raises(InvalidInput, match="isn't on this roll"):
        attendance.remove_from_roll(session, abeba)
    for value in (None, Mark.PRESENT):
        mark(session, people[0], value)
        with pytest.raises(InvalidInput, match="is enrolled"):
            attendance.remove_from_roll(session, people[0])


def test_a_mark_taken_back_leaves_nobody_behind(
    session: int, people: list[int], couture: int
) -> None:
    # Otherwise someone who has left would stay on the rolls of later sessions.
    mark(session, people[0], Mark.EXCUSED, EVE)
    mark(session, people[0], None, EVE)
    with changing("test.make") as changes:
        changes.remove(Participant.get_by_id(people[0]))
    assert [row.participant_id for row in attendance.roll(session).rows] == people[1:]


# -- note --------------------------------------------------------------------------


def test_the_note_is_kept_with_its_lines(session: int) -> None:
    done = attendance.save_note(session, "Finition des sacs.\n<b>&\"' Samira a aidé. ")
    assert done.said == "Note saved"
    assert attendance.roll(session).session.note == "Finition des sacs.\n<b>&\"' Samira a aidé."
    assert attendance.save_note(session, "Finition des sacs.\n<b>&\"' Samira a aidé.").batch == 0
    with pytest.raises(InvalidInput, match="Too long") as refusal:
        attendance.save_note(session, "é" * 4_001)
    assert refusal.value.field == "note"


def test_the_longest_note_leaves_the_session_to_be_changed(session: int) -> None:
    attendance.save_note(session, "é" * TEXT_LIMIT)
    data = sessions.data_of(timetable.session(session))
    sessions.change(replace(data, start=10 * 60))
    assert timetable.session(session).start == 10 * 60


def test_a_note_may_still_be_written_once_the_roll_is_closed(session: int) -> None:
    attendance.close(session, today=TUESDAY)
    done = attendance.save_note(session, "Samira a oublié ses lunettes.")
    assert attendance.roll(session).session.note == "Samira a oublié ses lunettes."
    ((table, number, before, after),) = journal.entries(done.batch)
    assert (table, number) == ("session", session)
    assert before is not None and after is not None
    assert (before["note"], after["note"]) == ("", "Samira a oublié ses lunettes.")
    assert after["status"] == "TENUE"
    undo(done.batch)
    assert attendance.roll(session).session.note == ""
    assert attendance.roll(session).locked


# -- closing -----------------------------------------------------------------------


def test_closing_marks_held_and_freezes_the_list(
    session: int, people: list[int], couture: int, make_participant: Maker, make_enrolment: Maker
) -> None:
    mark(session, people[0], Mark.PRESENT)
    done = attendance.close(session, today=TUESDAY, minute=9 * 60)
    assert done.said == "Couture of Tue 10 Nov closed, 2 people not entered"
    assert Changes.TIMETABLE in done.changes
    make_enrolment(make_participant("Enrolled afterwards"), couture)
    roll = attendance.roll(session)
    assert (roll.locked, roll.session.status) == (True, SessionStatus.HELD)
    assert [row.mark for row in roll.rows] == [Mark.PRESENT, None, None]
    assert roll.closed_at is not None
    assert abs(datetime.now().astimezone() - roll.closed_at) < timedelta(minutes=5)
    with changing("test.make") as changes:
        changes.remove(Participant.get_by_id(people[1]))
    assert len(attendance.roll(session).rows) == 3


def test_a_whole_roll_closes_without_a_remark(session: int, people: list[int]) -> None:
    attendance.mark_rest_present(session, today=TUESDAY)
    assert attendance.close(session, today=TUESDAY).said == "Couture of Tue 10 Nov closed"


def test_a_session_is_closed_once_it_has_begun(session: int) -> None:
    with pytest.raises(InvalidInput, match="hasn't begun"):
        attendance.close(session, today=EVE)
    with pytest.raises(InvalidInput, match="hasn't begun"):
        attendance.close(session, today=TUESDAY, minute=9 * 60 - 1)
    attendance.close(session, today=TUESDAY, minute=9 * 60)
    with pytest.raises(InvalidInput, match="is closed"):
        attendance.close(session, today=TUESDAY)


def test_a_session_without_anyone_closes(make_session: Maker, make_workshop: Maker) -> None:
    session = make_session(make_workshop("Musique"))
    attendance.close(session, today=TUESDAY)
    assert attendance.roll(session).rows == ()


# -- corrections -------------------------------------------------------------------


@pytest.fixture
def closed(session: int, people: list[int]) -> int:
    """Couture of Tuesday, closed: Zeynep absent, the others not entered."""
    mark(session, people[0], Mark.ABSENT)
    attendance.close(session, today=TUESDAY)
    return session


def test_a_correction_keeps_author_date_reason_and_old_value(
    closed: int, people: list[int]
) -> None:
    entry = MarkEntry(people[0], Mark.LATE, late_minutes=10)
    done = attendance.correct(closed, [entry], "  Elle avait signé la feuille ")
    assert done.said == "Zeynep Arslan: late"
    assert row_of(closed, people[0]).late_minutes == 10
    (line,) = attendance.corrections(closed)
    assert (line.author, line.why, line.name) == (
        "Claire Humbert",
        "Elle avait signé la feuille",
        "Zeynep Arslan",
    )
    assert (line.before, line.after) == (MarkEntry(people[0], Mark.ABSENT), entry)
    assert abs(datetime.now().astimezone() - line.at) < timedelta(minutes=5)
    assert attendance.roll(closed).corrections == 1


def test_corrections_add_up_in_order(closed: int, people: list[int]) -> None:
    for value in (Mark.PRESENT, None, Mark.EXCUSED):
        attendance.correct(closed, [MarkEntry(people[0], value)], "relu")
    lines = attendance.corrections(closed)
    assert [line.before.mark for line in lines if line.before] == [Mark.ABSENT, Mark.PRESENT, None]
    assert [line.after.mark for line in lines] == [Mark.PRESENT, None, Mark.EXCUSED]
    assert attendance.correct(closed, [MarkEntry(people[0], Mark.EXCUSED)], "relu").batch == 0
    both = [MarkEntry(person, Mark.PRESENT) for person in people[:2]]
    assert attendance.correct(closed, both, "relu").said == "2 marks corrected"


def test_someone_forgotten_is_added_as_a_walk_in(closed: int, make_participant: Maker) -> None:
    abeba = make_participant("Abebe", "Abeba")
    attendance.correct(closed, [MarkEntry(abeba, Mark.PRESENT)], "Oubliée sur la feuille")
    row = row_of(closed, abeba)
    assert (row.mark, row.walk_in) == (Mark.PRESENT, True)
    (line,) = attendance.corrections(closed)
    assert line.before is None


def test_only_who_came_and_may_is_added_by_a_correction(
    closed: int, couture: int, make_participant: Maker
) -> None:
    samira = make_participant("Benali", "Samira", gender="F")
    gone = make_participant("Gone", deleted_at="2026-10-01T00:00:00+00:00")
    with pytest.raises(InvalidInput, match="in the bin"):
        attendance.correct(closed, [MarkEntry(gone, Mark.PRESENT)], "relu")
    for value in (Mark.ABSENT, Mark.EXCUSED):
        with pytest.raises(InvalidInput, match="Samira Benali wasn't expected"):
            attendance.correct(closed, [MarkEntry(samira, value)], "relu")
    with changing("test.make") as changes:
        changes.update(Workshop.get_by_id(couture), audience="WOMEN")
    with pytest.raises(InvalidInput, match="women only"):
        popa = make_participant("Popa", gender="M")
        attendance.correct(closed, [MarkEntry(popa, Mark.PRESENT)], "relu")
    assert attendance.corrections(closed) == []
    attendance.correct(closed, [MarkEntry(samira, Mark.PRESENT)], "relu")


def test_who_is_on_a_closed_roll_is_corrected_whatever_changed_since(
    closed: int, people: list[int], couture: int
) -> None:
    with changing("test.make") as changes:
        changes.update(Workshop.get_by_id(couture), audience="WOMEN")
        changes.remove(Participant.get_by_id(people[0]))
    for person in people[:2]:  # in the bin; a man
        attendance.correct(closed, [MarkEntry(person, Mark.EXCUSED)], "relu")
        assert row_of(closed, person).mark is Mark.EXCUSED


def test_a_session_stays_longer_than_someone_was_late(session: int, people: list[int]) -> None:
    record(session, MarkEntry(people[0], Mark.LATE, late_minutes=20, early_minutes=15))
    record(session, MarkEntry(people[1], Mark.LATE, late_minutes=90))
    refuse_shorter(session, 540, 631)
    with pytest.raises(InvalidInput, match="Piotr Nowak missed 1.h.30 of it") as refusal:
        refuse_shorter(session, 570, 660)
    assert refusal.value.field == "end"


@pytest.mark.parametrize(
    ("why", "sentence"), [("", "Say why"), (" \n", "Say why"), ("x" * 501, "Too long")]
)
def test_a_correction_needs_its_reason(
    closed: int, people: list[int], why: str, sentence: str
) -> None:
    with pytest.raises(InvalidInput, match=sentence) as refusal:
        attendance.correct(closed, [MarkEntry(people[0], Mark.PRESENT)], why)
    assert refusal.value.field == "why"
    assert row_of(closed, people[0]).mark is Mark.ABSENT


def test_a_correction_follows_the_rules_of_marks(closed: int, people: list[int]) -> None:
    with pytest.raises(InvalidInput, match="How many minutes"):
        attendance.correct(closed, [MarkEntry(people[0], Mark.LATE)], "relu")
    with pytest.raises(InvalidInput, match="404"):
        attendance.correct(closed, [MarkEntry(404, Mark.PRESENT)], "relu")
    assert attendance.corrections(closed) == []


def test_an_open_roll_is_not_corrected(session: int, people: list[int]) -> None:
    with pytest.raises(InvalidInput, match="simply enter the marks"):
        attendance.correct(session, [MarkEntry(people[0], Mark.PRESENT)], "relu")


# -- absences in a row -------------------------------------------------------------


def test_absences_in_a_row_count_the_held_sessions_just_before(
    couture: int, people: list[int], make_session: Maker, make_workshop: Maker
) -> None:
    # Zeynep: A A A; Piotr: A E A; Agnieszka: A A not entered.
    history = [
        (Mark.ABSENT, Mark.ABSENT, Mark.ABSENT),
        (Mark.ABSENT, Mark.EXCUSED, Mark.ABSENT),
        (Mark.ABSENT, Mark.ABSENT, None),
    ]
    for week, marks in enumerate(history):
        day = TUESDAY + timedelta(weeks=week)
        held = make_session(couture, day)
        entries = [MarkEntry(*pair) for pair in zip(people, marks, strict=True)]
        record(held, *entries, today=day)
        attendance.close(held, today=day)
    cancelled = make_session(couture, TUESDAY + timedelta(weeks=3))
    set_status(cancelled, "ANNULEE", cause="FERIE")
    other = make_session(make_workshop("Cuisine"), TUESDAY + timedelta(weeks=3))
    attendance.close(other, today=TUESDAY + timedelta(weeks=3))
    now = make_session(couture, TUESDAY + timedelta(weeks=4))
    streaks = [row.absences_in_a_row for row in attendance.roll(now).rows]
    assert streaks == [3, 1, 0]
    first_of_all = make_session(couture, EVE)
    assert {row.absences_in_a_row for row in attendance.roll(first_of_all).rows} == {0}


def test_an_open_session_before_does_not_count(
    couture: int, people: list[int], make_session: Maker
) -> None:
    held, open_one = make_session(couture), make_session(couture, TUESDAY + timedelta(days=7))
    for session in (held, open_one):
        mark(session, people[0], Mark.ABSENT, TUESDAY + timedelta(days=7))
    attendance.close(held, today=TUESDAY)
    now = make_session(couture, TUESDAY + timedelta(days=14))
    assert row_of(now, people[0]).absences_in_a_row == 1


# -- the month ---------------------------------------------------------------------


def test_the_month_grid_crosses_people_and_sessions(
    session: int, couture: int, people: list[int], make_session: Maker, make_participant: Maker
) -> None:
    next_week = make_session(couture, TUESDAY + timedelta(days=7))
    cancelled = make_session(couture, TUESDAY + timedelta(days=14))
    set_status(cancelled, "ANNULEE", cause="LOCAL")
    make_session(couture, date(2026, 12, 1))
    abeba = make_participant("Abebe", "Abeba")
    attendance.add_walk_in(session, abeba, today=TUESDAY)
    record(session, MarkEntry(people[0], Mark.LATE, late_minutes=10))
    attendance.close(session, today=TUESDAY)
    grid = month_grid(couture, date(2026, 11, 30))
    assert (grid.workshop, grid.month) == ("Couture", date(2026, 11, 1))
    assert [card.id for card in grid.sessions] == [session, next_week, cancelled]
    assert [person.id for person in grid.people] == [abeba, *people]
    assert grid.people[1].display == "ARSLAN Zeynep"
    assert grid.cells.keys() == {(abeba, session)} | {
        (person, number) for person in people for number in (session, next_week)
    }
    late = grid.cells[people[0], session]
    assert (late.mark, late.late_minutes, late.walk_in) == (Mark.LATE, 10, False)
    assert grid.cells[abeba, session].walk_in
    assert grid.cells[people[1], session].mark is None


def test_a_month_without_sessions_is_empty(couture: int, people: list[int]) -> None:
    grid = month_grid(couture, date(2026, 2, 28))
    assert (grid.people, grid.sessions, dict(grid.cells)) == ((), (), {})
    with pytest.raises(InvalidInput, match="404"):
        month_grid(404, TUESDAY)
