"""The coordinator's week as peewee models: programme, sessions, people, attendance, sheets.

Foreign keys are declared twice: peewee adds the `_id` beside the field.
"""

from __future__ import annotations

from peewee import (
    AutoField,
    BlobField,
    BooleanField,
    DateField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)

from .model_base import BinnableRow, Row, database


class Setting(Row):
    key = TextField(unique=True)
    value = TextField()


class JournalEntry(Model):
    seq = AutoField()
    at = TextField()
    actor = TextField()
    command = TextField()
    batch = IntegerField()
    subject = TextField()
    subject_id = IntegerField()
    before = TextField(null=True)
    after = TextField(null=True)
    salt = BlobField(null=True)
    digest = BlobField()
    chain = BlobField()

    class Meta:
        database = database
        table_name = "journal"


class Closure(BinnableRow):
    name = TextField()
    first_day = DateField()
    last_day = DateField()


class SchoolHoliday(BinnableRow):
    zone = TextField()
    name = TextField()
    first_day = DateField()
    last_day = DateField()


class Venue(BinnableRow):
    name = TextField()
    address = TextField(default="")
    capacity = IntegerField(null=True)


class StaffMember(BinnableRow):
    last_name = TextField()
    first_name = TextField(default="")
    role = TextField(default="")
    organisation = TextField(default="")
    phone = TextField(default="")
    email = TextField(default="")


class Workshop(BinnableRow):
    name = TextField()
    short_name = TextField(default="")
    subtitle = TextField(default="")
    description = TextField(default="")
    theme = TextField()
    colour = TextField()
    capacity = IntegerField(null=True)
    audience = TextField(default="EVERYONE")
    promised = IntegerField(null=True)
    counts_as_activity = BooleanField(default=True)
    position = IntegerField(default=0)
    report_group = TextField(default="")


class Slot(BinnableRow):
    workshop_id: int
    workshop = ForeignKeyField(Workshop)
    weekday = IntegerField()
    start = IntegerField()
    end = IntegerField()
    venue_id: int | None
    venue = ForeignKeyField(Venue, null=True)
    valid_from = DateField()
    valid_to = DateField()
    every_weeks = IntegerField(default=1)
    anchor = DateField()
    runs = TextField()
    skips_public_holidays = BooleanField(default=True)
    continues_id: int | None
    continues = ForeignKeyField("self", null=True)


class SlotFacilitator(Row):
    slot_id: int
    slot = ForeignKeyField(Slot)
    staff_id: int
    staff = ForeignKeyField(StaffMember)


class Session(BinnableRow):
    workshop_id: int
    workshop = ForeignKeyField(Workshop)
    slot_id: int | None
    slot = ForeignKeyField(Slot, null=True)
    day = DateField()
    start = IntegerField()
    end = IntegerField()
    venue_id: int | None
    venue = ForeignKeyField(Venue, null=True)
    title = TextField(default="")
    status = TextField(default="PREVUE")
    cause = TextField(null=True)
    by_hand = BooleanField(default=False)
    moved_from_id: int | None
    moved_from = ForeignKeyField("self", null=True)
    note = TextField(default="")
    closed_at = TextField(null=True)


class SessionFacilitator(Row):
    session_id: int
    session = ForeignKeyField(Session)
    staff_id: int
    staff = ForeignKeyField(StaffMember)


class Participant(BinnableRow):
    last_name = TextField(default="")
    first_name = TextField(default="")
    birth_name = TextField(default="")
    own_script = TextField(default="")
    gender = TextField(null=True)
    birth_date = DateField(null=True)
    phone = TextField(default="")
    other_phone = TextField(default="")
    email = TextField(default="")
    address = TextField(default="")
    postcode = TextField(default="")
    city = TextField(default="")
    languages = TextField(default="")
    notes = TextField(default="")
    search_key = TextField()
    created_at = TextField()
    informed_on = DateField(null=True)
    merged_into_id: int | None
    merged_into = ForeignKeyField("self", null=True)


class Enrolment(BinnableRow):
    workshop_id: int
    workshop = ForeignKeyField(Workshop)
    participant_id: int
    participant = ForeignKeyField(Participant)
    state = TextField()
    first_day = DateField()
    last_day = DateField(null=True)


class Attendance(Row):
    session_id: int
    session = ForeignKeyField(Session)
    participant_id: int
    participant = ForeignKeyField(Participant)
    mark = TextField(null=True)
    late_minutes = IntegerField(default=0)
    early_minutes = IntegerField(default=0)
    reason = TextField(null=True)
    walk_in = BooleanField(default=False)


class Correction(Row):
    session_id: int
    session = ForeignKeyField(Session)
    participant_id: int
    participant = ForeignKeyField(Participant)
    at = TextField()
    author = TextField()
    why = TextField()
    before = TextField()
    after = TextField()


class Sheet(Row):
    year = IntegerField()
    rank = IntegerField()
    kind = TextField()
    workshop_id: int
    workshop = ForeignKeyField(Workshop)
    geometry = IntegerField()
    layout = TextField()
    printed_at = TextField()
    returned_at = TextField(null=True)
    replaced_by_id: int | None
    replaced_by = ForeignKeyField("self", null=True)


class SheetSession(Row):
    sheet_id: int
    sheet = ForeignKeyField(Sheet)
    session_id: int
    session = ForeignKeyField(Session)
    position = IntegerField()


WEEK_MODELS: tuple[type[Row], ...] = (
    Setting,
    Closure,
    SchoolHoliday,
    Venue,
    StaffMember,
    Workshop,
    Slot,
    SlotFacilitator,
    Session,
    SessionFacilitator,
    Participant,
    Enrolment,
    Attendance,
    Correction,
    Sheet,
    SheetSession,
)
