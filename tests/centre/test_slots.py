"""Weekly slots: what they generate, and what a change of rule leaves alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lierre_desktop.centre import calendar, clashes, programme, recurrence, sessions, slots
from lierre_desktop.centre import timetable as week
from lierre_desktop.centre.calendar import DayState, Span
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.recurrence import SlotData
from lierre_desktop.centre.slots import Scope
from lierre_desktop.centre.vocabulary import Cause, Runs, SessionStatus
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Session, Sheet, SheetSession, database

TERM_START, TERM_END = date(2026, 9, 1), date(2027, 7, 2)
BEFORE = date(2026, 8, 25)
"""The day on which rules are changed: every session is still to come."""


@pytest.fixture
def couture(centre: OpenCentre) -> SlotData:
    """Couture on Tuesdays 9 h – 11 h for a school year, not yet saved."""
    for span in calendar.shipped_school_holidays():
        calendar.save_school_holiday(span)
    venue = programme.save_venue(programme.VenueData(name="Espace adultes")).id
    member = programme.save_staff(programme.StaffData(last_name="Klein", first_name="Anne")).id
    workshop = programme.save_workshop(programme.WorkshopData(name="Couture", theme="sewing")).id
    return SlotData(workshop, 2, 540, 660, TERM_START, TERM_END, venue, (member,))


preview = partial(slots.preview, today=BEFORE)
save = partial(slots.save, today=BEFORE)
end = partial(slots.remove, today=BEFORE)


def hold(session_id: int) -> None:
    """Mark a session as held, as closing its roll call does."""
    with changing("test.hold") as changes:
        row = Session.get_by_id(session_id)
        changes.update(row, status=SessionStatus.HELD.value, closed_at="2026-11-01T10:00:00")


def print_sheet(session_id: int, workshop_id: int) -> None:
    """Register a sheet of a session, as printing it does."""
    with changing("test.print") as changes:
        sheet = changes.create(
            Sheet,
            year=2026,
            rank=1,
            kind="SESSION",
            workshop=workshop_id,
            geometry=1,
            layout="{}",
            printed_at="2026-09-01T08:00:00+00:00",
        )
        changes.create(SheetSession, sheet=sheet.id, session=session_id, position=0)


def days_of(workshop_id: int) -> list[date]:
    return [
        card.day
        for card in week.workshop_sessions(workshop_id, date(2020, 1, 1), date(2030, 1, 1))
        if card.status is not SessionStatus.MOVED
    ]


def test_saving_says_what_it_does_and_does_it(couture: SlotData) -> None:
    data = replace(couture, runs=Runs.TERM)
    told = preview(data)
    # 44 Tuesdays, 8 of them in the holidays of zone B.
    assert (len(told.created), len(told.skipped)) == (36, 8)
    assert days_of(data.workshop_id) == []
    done = save(data)
    assert done.said == told.sentence
    assert "36" in done.said and "8" in done.said and "Vacances de Noël" in done.said
    made = days_of(data.workshop_id)
    assert made == sorted(told.created)
    assert all(day.isoweekday() == 2 for day in made)
    assert not {skip.day for skip in told.skipped} & set(made)
    first = week.workshop_sessions(data.workshop_id, made[0], made[0])[0]
    assert (first.venue, first.facilitators) == ("Espace adultes", ("Anne Klein",))


@pytest.mark.parametrize(("runs", "count"), [(Runs.TERM, 36), (Runs.HOLIDAYS, 8), (Runs.BOTH, 44)])
def test_a_slot_runs_in_term_in_holidays_or_both(couture: SlotData, runs: Runs, count: int) -> None:
    save(replace(couture, runs=runs))
    assert len(days_of(couture.workshop_id)) == count


def test_public_holidays_and_closures_are_skipped(couture: SlotData) -> None:
    calendar.save_closure(Span(0, "Travaux", date(2026, 9, 7), date(2026, 9, 11)))
    mondays = replace(couture, weekday=1)
    reasons = [skip.reason for skip in preview(mondays).skipped]
    assert reasons == ["Travaux", "Lundi de Pâques", "Lundi de Pentecôte"]
    working = replace(mondays, skips_public_holidays=False)
    assert [skip.reason for skip in preview(working).skipped] == ["Travaux"]


@pytest.mark.parametrize("weeks", [1, 2, 3, 4])
def test_every_few_weeks_is_counted_from_the_first(couture: SlotData, weeks: int) -> None:
    save(replace(couture, every_weeks=weeks))
    made = days_of(couture.workshop_id)
    assert made[0] == date(2026, 9, 1)
    assert {(day - made[0]).days % (7 * weeks) for day in made} == {0}


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"start": 660, "end": 540}, "end"),
        ({"start": 600, "end": 600}, "end"),
        ({"start": -1}, "start"),
        ({"start": 1440, "end": 1441}, "start"),
        ({"end": 1441}, "end"),
        ({"weekday": 8}, "weekday"),
        ({"every_weeks": 5}, "every_weeks"),
        ({"every_weeks": 0}, "every_weeks"),
        ({"valid_to": date(2026, 8, 1)}, "valid_to"),
        ({"valid_to": date(2060, 8, 1)}, "valid_to"),
        ({"workshop_id": 99}, "id"),
        ({"venue_id": 99}, "id"),
        ({"facilitator_ids": (99,)}, "id"),
        ({"id": 99}, "id"),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field(
    couture: SlotData, values: dict[str, object], field: str
) -> None:
    for attempt in (preview, save):
        with pytest.raises(InvalidInput) as refused:
            attempt(replace(couture, **values))  # type: ignore[arg-type]
        assert refused.value.field == field
        assert refused.value.message
    assert days_of(couture.workshop_id) == []
    assert slots.slots() == []


def test_midnight_is_a_possible_end(couture: SlotData) -> None:
    save(replace(couture, start=1380, end=1440))
    assert week.workshop_sessions(couture.workshop_id, TERM_START, TERM_START)[0].end == 1440


def test_changing_all_moves_what_may_change(couture: SlotData) -> None:
    slot = slots.slot(save(couture).id)
    before = [card.id for card in week.workshop_sessions(slot.workshop_id, TERM_START, TERM_END)]
    done = save(replace(slot, weekday=4, start=600, end=720))
    after = week.workshop_sessions(slot.workshop_id, TERM_START, TERM_END)
    assert {card.day.isoweekday() for card in after} == {4}
    assert {(card.start, card.end) for card in after} == {(600, 720)}
    assert set(before) >= {card.id for card in after if card.day < date(2026, 11, 1)}
    assert "43" in done.said  # 44 Tuesdays; 6 May 2027, a Thursday, is Ascension Day


def test_a_held_session_is_never_touched(couture: SlotData) -> None:
    slot = slots.slot(save(couture).id)
    first, second, *_rest = week.workshop_sessions(slot.workshop_id, TERM_START, TERM_END)
    hold(first.id)
    cancelled = sessions.cancel(second.id, Cause.FACILITATOR)
    assert cancelled.batch
    rows = 'SELECT * FROM session WHERE status = "TENUE"'.replace('"', "'")
    held = database.execute_sql(rows).fetchall()
    for scope, from_day in ((Scope.ALL, None), (Scope.FOLLOWING, first.day)):
        slot = slots.slots(slot.workshop_id)[-1]
        told = preview(replace(slot, weekday=5, start=840, end=960), scope, from_day)
        assert told.kept >= 1
        save(replace(slot, weekday=5, start=840, end=960), scope, from_day)
        assert database.execute_sql(rows).fetchall() == held
        week_of_first = [day for day in days_of(slot.workshop_id) if day <= date(2026, 9, 6)]
        assert week_of_first == [first.day]


def test_this_and_the_following_splits_the_slot(couture: SlotData) -> None:
    slot = slots.slot(save(couture).id)
    save(replace(slot, start=600, end=720), Scope.FOLLOWING, date(2026, 11, 10))
    earlier, later = slots.slots(slot.workshop_id)
    assert (earlier.start, earlier.valid_to) == (540, date(2026, 11, 8))
    assert (later.start, later.valid_from) == (600, date(2026, 11, 9))
    for card in week.workshop_sessions(slot.workshop_id, TERM_START, TERM_END):
        assert card.start == (600 if card.day >= date(2026, 11, 10) else 540), card.day
    assert len(days_of(slot.workshop_id)) == 44


def test_the_rhythm_survives_a_split(couture: SlotData) -> None:
    slot = slots.slot(save(replace(couture, every_weeks=2)).id)
    before = days_of(slot.workshop_id)
    save(replace(slot, start=600, end=720), Scope.FOLLOWING, before[4])
    assert days_of(slot.workshop_id) == before


def test_a_session_changed_by_hand_keeps_its_own_hours(couture: SlotData) -> None:
    slot = slots.slot(save(couture).id)
    card = week.workshop_sessions(slot.workshop_id, TERM_START, TERM_END)[3]
    sessions.move(card.id, card.day, 480, 570)
    told = preview(replace(slot, start=600, end=720))
    assert told.kept == 1 and told.changed == 43
    save(replace(slot, start=600, end=720))
    starts = {
        one.start: one.id for one in week.workshop_sessions(slot.workshop_id, TERM_START, TERM_END)
    }
    assert starts[480] == card.id


def test_a_shorter_slot_takes_away_what_is_left_over(couture: SlotData) -> None:
    slot = slots.slot(save(couture).id)
    done = save(replace(slot, valid_to=date(2026, 12, 31)))
    assert max(days_of(slot.workshop_id)) <= date(2026, 12, 31)
    assert "26" in done.said


def test_a_stale_form_is_refused(couture: SlotData) -> None:
    slot = slots.slot(save(couture).id)
    save(replace(slot, start=600, end=720))
    with pytest.raises(InvalidInput):
        save(replace(slot, start=480, end=540))


def test_ending_a_slot_keeps_the_past(couture: SlotData) -> None:
    slot = slots.slot(save(couture).id)
    end(slot.id, date(2027, 1, 1))
    assert max(days_of(slot.workshop_id)) == date(2026, 12, 29)
    assert slots.slots()[0].valid_to == date(2026, 12, 31)
    end(slot.id, date(2026, 9, 1))
    assert slots.slots() == []


def test_clashes_of_room_and_facilitator_are_shown_before_saving(couture: SlotData) -> None:
    save(couture)
    other = programme.save_workshop(programme.WorkshopData(name="Français")).id
    told = preview(replace(couture, workshop_id=other, start=630, end=720))
    kinds = {clash.kind for clash in told.clashes}
    assert kinds == {clashes.ClashKind.ROOM, clashes.ClashKind.FACILITATOR}
    sentences = clashes.summary(told.clashes)
    assert len(sentences) == 2 and all("Couture" in sentence for sentence in sentences)
    # Ends touch: the room is free again at 11 h.
    assert not preview(replace(couture, workshop_id=other, start=660, end=720)).clashes


def test_a_session_moved_into_another_week_harms_neither(couture: SlotData) -> None:
    slot = slots.slot(save(couture).id)
    (tenth,) = week.sessions(date(2026, 11, 10), date(2026, 11, 10))
    sessions.move(tenth.id, date(2026, 11, 19), 540, 660)
    save(replace(slot, start=600, end=720))
    november = week.workshop_sessions(slot.workshop_id, date(2026, 11, 9), date(2026, 11, 22))
    assert [(card.day.day, card.start) for card in november] == [(10, 540), (17, 600), (19, 540)]


def test_two_slots_of_a_workshop_leave_each_other_alone(couture: SlotData) -> None:
    tuesday = slots.slot(save(couture).id)
    friday = slots.slot(save(replace(couture, weekday=5, start=840, end=960)).id)
    held = week.sessions(date(2026, 11, 17), date(2026, 11, 17))[0]
    hold(held.id)
    save(replace(tuesday, start=600, end=720), Scope.FOLLOWING, date(2026, 11, 10))
    save(replace(friday, start=900, end=1000))
    assert [card.start for card in week.sessions(date(2026, 11, 20), date(2026, 11, 20))] == [900]
    assert [card.id for card in week.sessions(date(2026, 11, 17), date(2026, 11, 17))] == [held.id]


def test_a_held_week_stays_settled_under_the_next_rule(couture: SlotData) -> None:
    slot = slots.slot(save(couture).id)
    held = week.sessions(date(2026, 11, 17), date(2026, 11, 17))[0]
    hold(held.id)
    save(replace(slot, start=600, end=720), Scope.FOLLOWING, date(2026, 11, 10))
    later = slots.slots(slot.workshop_id)[-1]
    save(replace(later, weekday=4))
    assert [day.day for day in days_of(slot.workshop_id) if day.month == 11] == [3, 12, 17, 26]


def test_a_new_rhythm_begins_with_the_session_chosen(couture: SlotData) -> None:
    slot = slots.slot(save(couture).id)
    every_other = replace(slot, every_weeks=2)
    save(every_other, Scope.FOLLOWING, date(2026, 11, 10))
    after = [day for day in days_of(slot.workshop_id) if day >= date(2026, 11, 3)]
    assert [day.toordinal() - after[0].toordinal() for day in after[:4]] == [0, 7, 21, 35]
    later = slots.slots(slot.workshop_id)[-1]
    told = preview(replace(later, start=600, end=720))
    assert (len(told.created), told.removed) == (0, 0)


def test_the_past_and_printed_sheets_stay_as_they_are(couture: SlotData) -> None:
    slot = slots.slot(save(couture).id)
    printed = week.sessions(date(2026, 12, 8), date(2026, 12, 8))[0]
    print_sheet(printed.id, slot.workshop_id)
    today = date(2026, 11, 11)
    slots.save(replace(slot, weekday=4, start=600, end=720), today=today)
    for day in days_of(slot.workshop_id):
        kept = day < today or day == printed.day
        assert day.isoweekday() == (2 if kept else 4), day
    slots.remove(slot.id, date(2026, 9, 1), today=today)
    left = days_of(slot.workshop_id)
    assert printed.day in left and max(day for day in left if day != printed.day) < today


def test_a_session_put_in_the_bin_does_not_come_back(couture: SlotData) -> None:
    slot = slots.slot(save(couture).id)
    (tenth,) = week.sessions(date(2026, 11, 10), date(2026, 11, 10))
    sessions.remove(tenth.id)
    save(replace(slot, start=600, end=720))
    assert date(2026, 11, 10) not in days_of(slot.workshop_id)


def test_a_slot_stays_with_its_workshop(couture: SlotData) -> None:
    slot = slots.slot(save(couture).id)
    other = programme.save_workshop(programme.WorkshopData(name="Cuisine")).id
    with pytest.raises(InvalidInput) as refused:
        save(replace(slot, workshop_id=other))
    assert refused.value.field == "workshop_id"


@given(
    weekday=st.integers(1, 7),
    every=st.integers(1, 4),
    runs=st.sampled_from(Runs),
    skips=st.booleans(),
    length=st.integers(0, 500),
    special=st.sets(st.integers(0, 500)),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_every_day_of_a_rule_is_taken_or_skipped_once(
    weekday: int, every: int, runs: Runs, skips: bool, length: int, special: set[int]
) -> None:
    first = date(2026, 9, 3)
    last = date.fromordinal(first.toordinal() + length)
    states = {}
    for offset, day in enumerate(calendar.every_day(first, last)):
        kind = offset % 3 if offset in special else -1
        states[day] = DayState(
            day,
            public_holiday="Férié" if kind == 0 else "",
            school_holiday="Vacances" if kind == 1 else "",
            closure="Fermé" if kind == 2 else "",
        )
    data = SlotData(
        1, weekday, 0, 60, first, last, every_weeks=every, runs=runs, skips_public_holidays=skips
    )
    taken, skipped = recurrence.occurrences(data, states)
    seen = [*taken, *(skip.day for skip in skipped)]
    assert len(seen) == len(set(seen))
    assert all(day.isoweekday() == weekday and first <= day <= last for day in seen)
    for day in taken:
        state = states[day]
        assert not state.closure
        assert not (skips and state.public_holiday)
        assert runs is not Runs.TERM or not state.school_holiday
        assert runs is not Runs.HOLIDAYS or state.school_holiday
