"""Taking back a command, doing it again, and refusing when it is too late."""

from __future__ import annotations

import ast
import random
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from lierre_desktop.centre import (
    attendance,
    enrolments,
    history,
    participants,
    programme,
    sessions,
    slots,
    timetable,
)
from lierre_desktop.centre.attendance import MarkEntry
from lierre_desktop.centre.changes import Changes, Done, InvalidInput
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.centre.programme import StaffData, VenueData
from lierre_desktop.centre.recurrence import SlotData
from lierre_desktop.centre.undo import CHANGED_BY, undo
from lierre_desktop.centre.vocabulary import Cause, Mark
from lierre_desktop.database import journal
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import (
    MODELS,
    BinnableRow,
    Correction,
    Session,
    Setting,
    Sheet,
    Venue,
    Workshop,
    database,
)
from tests import sources

from .conftest import TUESDAY, Maker

State = dict[str, dict[int, tuple[Any, ...]]]


def state() -> State:
    """Every living row of every table, versions apart."""
    found: State = {}
    for kind in MODELS:
        table = kind._meta.table_name
        living = " WHERE deleted_at IS NULL" if issubclass(kind, BinnableRow) else ""
        names = [field.column_name for field in kind._meta.sorted_fields]
        columns = ", ".join(f'"{name}"' for name in names if name not in ("id", "version"))
        rows = database.execute_sql(f'SELECT id, {columns} FROM "{table}"{living}').fetchall()
        found[table] = {row[0]: row[1:] for row in rows}
    return found


@pytest.fixture
def couture(make_workshop: Maker) -> int:
    return make_workshop("Couture", capacity=2)


@pytest.fixture
def zeynep(make_participant: Maker, make_enrolment: Maker, couture: int) -> int:
    """Zeynep Arslan, enrolled in Couture."""
    person = make_participant("Arslan", "Zeynep")
    make_enrolment(person, couture)
    return person


@pytest.fixture
def session(make_session: Maker, couture: int, zeynep: int) -> int:
    return make_session(couture)


def mark(session: int, person: int, value: Mark | None) -> Done:
    return attendance.record(session, [MarkEntry(person, value)], today=TUESDAY)


def assert_undone_and_redone(before: State, done: Done) -> None:
    """Undo brings back the state before, redo the state after, and undo again."""
    after = state()
    assert after != before
    back = undo(done.batch)
    assert state() == before
    assert back.changes & done.changes
    again = undo(back.batch)
    assert state() == after
    assert again.said.startswith("Done again: ")
    undo(again.batch)
    assert state() == before
    assert journal.chain_is_whole()


# -- each command ------------------------------------------------------------------


def test_a_new_person(centre: OpenCentre) -> None:
    before = state()
    done = participants.save(ParticipantData(last_name="Arslan", first_name="Zeynep"))
    assert undo(done.batch).said == "Taken back: new person (Zeynep Arslan)"
    assert participants.people(TUESDAY) == []
    done = participants.save(ParticipantData(last_name="Arslan", first_name="Zeynep"))
    assert_undone_and_redone(before, done)


def test_a_change_of_a_person(zeynep: int) -> None:
    before = state()
    wanted = replace(
        participants.get(zeynep), city="Yutz", birth_date=date(1985, 3, 4), languages=("tr",)
    )
    assert_undone_and_redone(before, participants.save(wanted))


def test_a_person_put_in_the_bin_with_her_enrolments(zeynep: int) -> None:
    before = state()
    assert_undone_and_redone(before, participants.remove(zeynep, today=TUESDAY))


def test_enrolments_and_their_ends(couture: int, zeynep: int, make_participant: Maker) -> None:
    samira, maria = make_participant("Benali", "Samira"), make_participant("Ferreira", "Maria")
    (line,) = enrolments.of_participant(zeynep)
    before = state()
    assert_undone_and_redone(before, enrolments.enrol(samira, couture, TUESDAY))
    assert_undone_and_redone(before, enrolments.enrol(samira, couture, TUESDAY, force_waiting=True))
    assert_undone_and_redone(before, enrolments.end(line.id, TUESDAY))
    assert_undone_and_redone(before, enrolments.remove(line.id))
    waiting = enrolments.enrol(maria, couture, TUESDAY, force_waiting=True).id
    before = state()
    assert_undone_and_redone(before, enrolments.promote(waiting, TUESDAY))


def test_a_workshop_put_in_the_bin_with_its_enrolments(
    couture: int, zeynep: int, make_participant: Maker
) -> None:
    enrolments.enrol(make_participant("Benali"), couture, TUESDAY, force_waiting=True)
    slot = slots.save(SlotData(couture, 2, 540, 660, TUESDAY, TUESDAY)).id
    sessions.cancel(Session.get(Session.slot == slot).id, Cause.OTHER)
    before = state()
    assert_undone_and_redone(before, programme.remove_workshop(couture, today=TUESDAY))


def test_a_workshop_is_named_whoever_was_enrolled_there(couture: int, zeynep: int) -> None:
    done = programme.remove_workshop(couture, today=TUESDAY)
    assert undo(done.batch).said == "Taken back: workshop removed (Couture)"


def test_excuses_come_back_with_the_enrolment_and_with_the_person(
    couture: int, zeynep: int, make_session: Maker
) -> None:
    coming = make_session(couture, TUESDAY + timedelta(days=7))
    mark(coming, zeynep, Mark.EXCUSED)
    (line,) = enrolments.of_participant(zeynep)
    before = state()
    assert_undone_and_redone(before, enrolments.end(line.id, TUESDAY))
    assert_undone_and_redone(before, participants.remove(zeynep, today=TUESDAY))


def test_marks_walk_ins_notes_and_closing(
    session: int, zeynep: int, make_participant: Maker
) -> None:
    abeba = make_participant("Abebe", "Abeba")
    before = state()
    assert_undone_and_redone(before, mark(session, zeynep, Mark.PRESENT))
    assert_undone_and_redone(before, attendance.add_walk_in(session, abeba, today=TUESDAY))
    assert_undone_and_redone(before, attendance.save_note(session, "Bien."))
    assert_undone_and_redone(before, attendance.close(session, today=TUESDAY))
    mark(session, zeynep, Mark.PRESENT)
    before = state()
    assert_undone_and_redone(before, mark(session, zeynep, Mark.ABSENT))
    assert_undone_and_redone(before, mark(session, zeynep, None))


def test_what_was_taken_back_is_said(session: int, zeynep: int) -> None:
    done = mark(session, zeynep, Mark.PRESENT)
    back = undo(done.batch)
    assert back.said == "Taken back: roll call (Zeynep Arslan)"
    assert back.changes == Changes.ATTENDANCE
    assert undo(back.batch).said == "Done again: roll call (Zeynep Arslan)"
    closed = attendance.save_note(session, "Bien.")
    assert undo(closed.batch).said == "Taken back: note of a session (Couture, Tue 10 Nov)"


def test_several_commands_are_taken_back_one_after_the_other(session: int, zeynep: int) -> None:
    before = state()
    batches = [
        mark(session, zeynep, value).batch for value in (Mark.PRESENT, Mark.ABSENT, Mark.EXCUSED)
    ]
    for batch in reversed(batches):
        undo(batch)
    assert state() == before


# -- too late ----------------------------------------------------------------------


def assert_stays(done: Done, sentence: str) -> None:
    before = state()
    with pytest.raises(InvalidInput, match=sentence):
        undo(done.batch)
    assert state() == before


def test_what_changed_since_stays(session: int, zeynep: int) -> None:
    first = mark(session, zeynep, Mark.PRESENT)
    mark(session, zeynep, Mark.ABSENT)
    assert_stays(first, r"It was changed since. This stays: roll call \(Zeynep Arslan\).")
    saved = participants.save(replace(participants.get(zeynep), city="Yutz"))
    participants.save(replace(participants.get(zeynep), city="Metz"))
    assert_stays(saved, "changed since")


def test_nothing_is_taken_back_twice(session: int, zeynep: int) -> None:
    done = mark(session, zeynep, Mark.PRESENT)
    undo(done.batch)
    assert_stays(done, "changed since")


def test_a_person_whom_something_needs_stays(couture: int) -> None:
    done = participants.save(ParticipantData(last_name="Benali", first_name="Samira"))
    place = enrolments.enrol(done.id, couture, TUESDAY)
    assert_stays(done, r"depends on it. This stays: new person \(Samira Benali\)")
    undo(place.batch)
    undo(done.batch)


def test_a_person_restored_and_enrolled_since_stays(zeynep: int, make_workshop: Maker) -> None:
    participants.remove(zeynep, today=TUESDAY)
    done = participants.restore(zeynep)
    undone = undo(done.batch)
    undo(undone.batch)
    enrolments.enrol(zeynep, make_workshop("Cuisine"), TUESDAY)
    assert_stays(done, "depends on it|changed since")


def test_an_enrolment_someone_attended_with_stays(
    couture: int, make_session: Maker, make_participant: Maker
) -> None:
    samira = make_participant("Benali", "Samira")
    done = enrolments.enrol(samira, couture, TUESDAY)
    session = make_session(couture)
    present = mark(session, samira, Mark.PRESENT)
    assert_stays(done, "depends on it")
    undo(present.batch)
    undo(done.batch)


def test_a_place_given_since_stays_given(
    couture: int, zeynep: int, make_participant: Maker, make_enrolment: Maker
) -> None:
    make_enrolment(make_participant("Kaya"), couture)
    (line,) = enrolments.of_participant(zeynep)
    done = enrolments.end(line.id, TUESDAY)
    enrolments.enrol(make_participant("Benali", "Samira"), couture, TUESDAY + timedelta(days=1))
    assert_stays(done, "its 2 places are taken")


def test_someone_enrolled_anew_is_not_enrolled_twice(couture: int, zeynep: int) -> None:
    (line,) = enrolments.of_participant(zeynep)
    done = enrolments.end(line.id, TUESDAY)
    enrolments.enrol(zeynep, couture, TUESDAY + timedelta(days=1))
    assert_stays(done, "Already enrolled")


def test_nothing_is_planned_again_on_what_went_to_the_bin(couture: int, session: int) -> None:
    salle = programme.save_venue(VenueData(name="Salle")).id
    klein = programme.save_staff(StaffData(last_name="Klein")).id
    data = sessions.data_of(timetable.session(session))
    changed = sessions.change(replace(data, venue_id=salle, facilitator_ids=(klein,)))
    alone = sessions.change(replace(sessions.data_of(timetable.session(session)), venue_id=None))
    venue_gone = programme.remove_venue(salle)
    assert_stays(alone, "In the bin: Salle.")
    undo(venue_gone.batch)
    undo(alone.batch)
    cancelled = sessions.cancel(session, Cause.OTHER)
    team_gone = programme.remove_staff(klein)
    assert_stays(cancelled, "In the bin: Klein.")
    undo(team_gone.batch)
    workshop_gone = programme.remove_workshop(couture, today=TUESDAY)
    assert_stays(cancelled, "In the bin: Couture.")
    undo(workshop_gone.batch)
    undo(cancelled.batch)
    undo(changed.batch)


def test_a_slot_does_not_come_back_without_its_venue(couture: int) -> None:
    salle = programme.save_venue(VenueData(name="Salle")).id
    rule = SlotData(couture, 2, 540, 660, TUESDAY, TUESDAY + timedelta(days=7), venue_id=salle)
    slot = slots.save(rule).id
    ended = slots.remove(slot, TUESDAY, today=TUESDAY)
    programme.remove_venue(salle)
    assert_stays(ended, "In the bin: Salle.")


def test_nobody_in_the_bin_nor_a_man_is_put_back(
    couture: int, zeynep: int, make_participant: Maker, make_enrolment: Maker
) -> None:
    (line,) = enrolments.of_participant(zeynep)
    done = enrolments.end(line.id, TUESDAY)
    participants.remove(zeynep, today=TUESDAY)
    assert_stays(done, "Zeynep Arslan is in the bin")
    piotr = make_participant("Nowak", "Piotr", gender="M")
    removed = enrolments.remove(make_enrolment(piotr, couture))
    with changing("test.make") as changes:
        changes.update(Workshop.get_by_id(couture), audience="WOMEN")
    assert_stays(removed, "for women only")
    with changing("test.make") as changes:
        changes.update(Workshop.get_by_id(couture), audience="EVERYONE")
        changes.remove(Workshop.get_by_id(couture))
    assert_stays(removed, "In the bin: Couture.")


def test_hours_do_not_come_back_shorter_than_someone_was_late(session: int, zeynep: int) -> None:
    done = sessions.move(session, TUESDAY, 9 * 60, 13 * 60)
    late = attendance.record(
        session, [MarkEntry(zeynep, Mark.LATE, late_minutes=150)], today=TUESDAY
    )
    assert_stays(done, "Zeynep Arslan missed 2.h.30 of it")
    undo(late.batch)
    undo(done.batch)


def test_marks_of_a_closed_roll_stay(session: int, zeynep: int) -> None:
    done = mark(session, zeynep, Mark.PRESENT)
    closed = attendance.close(session, today=TUESDAY)
    assert_stays(done, "closed since")
    undo(closed.batch)
    undo(done.batch)


def test_marks_stay_once_the_session_is_cancelled(session: int, zeynep: int) -> None:
    mark(session, zeynep, Mark.PRESENT)
    erased = mark(session, zeynep, None)
    with changing("session.cancel") as cancelled:
        cancelled.update(Session.get_by_id(session), status="ANNULEE", cause="LOCAL")
    assert_stays(erased, "cancelled or moved since")


def test_a_session_with_people_marked_is_not_cancelled_again(session: int, zeynep: int) -> None:
    with changing("session.cancel") as cancelled:
        cancelled.update(Session.get_by_id(session), status="ANNULEE", cause="LOCAL")
    back = undo(cancelled.batch)
    mark(session, zeynep, Mark.PRESENT)
    assert_stays(back, "depends on it")


def test_a_closing_corrected_or_of_an_earlier_day_stays(session: int, zeynep: int) -> None:
    mark(session, zeynep, Mark.ABSENT)
    closed = attendance.close(session, today=TUESDAY)
    corrected = attendance.correct(session, [MarkEntry(zeynep, Mark.PRESENT)], "relu")
    assert_stays(closed, "correct it, with a reason")
    assert_stays(corrected, "A correction of a closed roll call is kept")
    assert Correction.select().count() == 1


def test_a_closing_of_yesterday_stays(
    session: int, zeynep: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attendance, "now", lambda: "2026-11-01T10:00:00.000000+00:00")
    closed = attendance.close(session, today=TUESDAY)
    assert_stays(closed, "correct it, with a reason")


def test_a_printed_sheet_stays(couture: int) -> None:
    with changing("sheet.print") as printed:
        printed.create(
            Sheet,
            year=2026,
            rank=1,
            kind="SESSION",
            workshop=couture,
            geometry=1,
            layout="{}",
            printed_at="2026-11-09T10:00:00+00:00",
        )
    assert_stays(Done(Changes.SHEETS, "", printed.batch), "exists on paper")


def test_generated_and_purged_data_stay(centre: OpenCentre) -> None:
    with changing("demo") as generated:
        generated.bulk(Venue, [{"name": "Salle A"}, {"name": "Salle B"}])
    assert_stays(Done(Changes.TIMETABLE, "", generated.batch), "Generated data")
    done = participants.save(ParticipantData(last_name="Arslan"))
    database.execute_sql("UPDATE journal SET before = NULL, after = NULL, salt = NULL")
    assert_stays(done, "erased for privacy")


def test_a_name_taken_since_stays_taken(couture: int, make_workshop: Maker) -> None:
    with changing("programme.remove_workshop") as removed:
        removed.remove(Workshop.get_by_id(couture))
    make_workshop("Couture")
    assert_stays(Done(Changes.TIMETABLE, "", removed.batch), "changed since")


def test_there_may_be_nothing_to_take_back(centre: OpenCentre) -> None:
    for number in (0, 404, -1):
        with pytest.raises(InvalidInput, match="nothing to take back"):
            undo(number)


def test_a_setting_kept_for_the_first_time_goes_and_comes_back(centre: OpenCentre) -> None:
    before = state()
    with changing("settings.save") as changes:
        changes.create(Setting, key="zone", value='"A"')
    assert_undone_and_redone(before, Done(Changes.SETTINGS, "", changes.batch))


# -- sequences ---------------------------------------------------------------------


class Days:
    """A centre's day at random: commands, some of which are refused."""

    def __init__(self, dice: random.Random, workshop: int, sessions: list[int]) -> None:
        self.dice = dice
        self.workshop = workshop
        self.sessions = sessions
        self.people: list[int] = []

    def act(self) -> Done:
        """One command. Raises InvalidInput when the dice ask for what can't be."""
        return self.dice.choice(self._commands())()

    def _commands(self) -> list[Callable[[], Done]]:
        if not self.people:
            return [self._arrive]
        return [self._arrive, self._move, self._leave, self._enrol, self._end, self._remove] + [
            self._mark,
            self._mark,
            self._walk_in,
            self._note,
            self._close,
        ]

    def _person(self) -> int:
        return self.dice.choice(self.people)

    def _session(self) -> int:
        return self.dice.choice(self.sessions)

    def _arrive(self) -> Done:
        name = "".join(self.dice.choices("aeioulmnrst", k=6)).capitalize()
        done = participants.save(ParticipantData(last_name=name))
        self.people.append(done.id)
        return done

    def _move(self) -> Done:
        city = self.dice.choice(("Yutz", "Metz", ""))
        return participants.save(replace(participants.get(self._person()), city=city))

    def _leave(self) -> Done:
        return participants.remove(self._person(), today=TUESDAY)

    def _enrol(self) -> Done:
        return enrolments.enrol(self._person(), self.workshop, TUESDAY - timedelta(days=30))

    def _line(self) -> int:
        lines = enrolments.of_workshop(self.workshop, TUESDAY)
        return self.dice.choice(lines).id if lines else 404

    def _end(self) -> Done:
        return enrolments.end(self._line(), TUESDAY)

    def _remove(self) -> Done:
        return enrolments.remove(self._line())

    def _mark(self) -> Done:
        value = self.dice.choice([*Mark, None])
        minutes = 5 if value is Mark.LATE else 0
        entry = MarkEntry(self._person(), value, late_minutes=minutes)
        return attendance.record(self._session(), [entry], today=TUESDAY)

    def _walk_in(self) -> Done:
        return attendance.add_walk_in(self._session(), self._person(), today=TUESDAY)

    def _note(self) -> Done:
        return attendance.save_note(self._session(), self.dice.choice(("Bien.", "Calme.")))

    def _close(self) -> Done:
        return attendance.close(self._session(), today=TUESDAY)


@pytest.mark.parametrize("seed", range(12))
def test_any_sequence_is_taken_back_to_where_it_began(
    seed: int, couture: int, make_session: Maker
) -> None:
    days = Days(
        random.Random(seed),
        couture,
        [make_session(couture, TUESDAY + timedelta(days=number)) for number in (-1, 0, 7)],
    )
    states = [state()]
    batches: list[int] = []
    while len(batches) < 15:
        try:
            done = days.act()
        except InvalidInput:
            assert state() == states[-1]
            continue
        if done.batch:
            batches.append(done.batch)
            states.append(state())
    redo = []
    for batch, before in zip(reversed(batches), reversed(states[:-1]), strict=True):
        redo.append(undo(batch).batch)
        assert state() == before
    for batch, after in zip(reversed(redo), states[1:], strict=True):
        undo(batch)
        assert state() == after
    assert journal.chain_is_whole()
    assert database.execute_sql("PRAGMA foreign_key_check").fetchall() == []


# -- words -------------------------------------------------------------------------


def commands() -> set[str]:
    """Every command named in a call that changes rows, in the package."""
    named = set()
    for module in sources.modules():
        for node in module.nodes:
            if isinstance(node, ast.Call):
                place = {"changing": 0, "keep": 1, "take_away": 1}.get(
                    ast.unparse(node.func).removeprefix("keeping.")
                )
                if place is not None and len(node.args) > place:
                    words = ast.unparse(node.args[place])
                    named |= set(re.findall(r"'([a-z_]+\.[a-z_]+)'", words))
    return named


def test_every_command_has_its_words() -> None:
    assert commands() == set(history.COMMANDS)


def test_every_table_says_what_it_changes() -> None:
    assert set(CHANGED_BY) == {kind._meta.table_name for kind in MODELS}


def test_undo_and_redo_alternate() -> None:
    assert history.reverse("slot.save") == "undo.slot.save"
    assert history.reverse("undo.slot.save") == "redo.slot.save"
    assert history.reverse("redo.slot.save") == "undo.slot.save"
    assert history.label("redo.slot.save") == "weekly slot"
    assert history.label("unheard.of") == "change"
