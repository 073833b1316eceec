"""A person's pathway, from the referral to the exit, as peewee models."""

from __future__ import annotations

from peewee import (
    BooleanField,
    DateField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from .model_base import BinnableRow, Row
from .person_models import Contact, Partner
from .week_models import Participant, StaffMember


class Pathway(BinnableRow):
    year = IntegerField()
    rank = IntegerField()
    participant_id: int
    participant = ForeignKeyField(Participant)
    action = TextField(default="")
    state = TextField()
    opened_on = DateField()
    closed_on = DateField(null=True)
    archived_on = DateField(null=True)
    exit_kind = TextField(null=True)
    exit_motive = TextField(default="")
    exit_review = TextField(default="")
    own_words = TextField(default="")
    review_months = IntegerField(default=3)


class PathwayTransition(Row):
    pathway_id: int
    pathway = ForeignKeyField(Pathway)
    state = TextField()
    day = DateField()
    reason = TextField(default="")
    review_on = DateField(null=True)
    author = TextField(default="")


class Referral(BinnableRow):
    pathway_id: int
    pathway = ForeignKeyField(Pathway)
    prescriber = TextField()
    partner_id: int | None
    partner = ForeignKeyField(Partner, null=True)
    contact_id: int | None
    contact = ForeignKeyField(Contact, null=True)
    person = TextField(default="")
    received_on = DateField()
    motive = TextField(default="")
    answer = TextField()
    answered_on = DateField(null=True)
    answer_text = TextField(default="")


class Referent(BinnableRow):
    pathway_id: int
    pathway = ForeignKeyField(Pathway)
    staff_id: int | None
    staff = ForeignKeyField(StaffMember, null=True)
    contact_id: int | None
    contact = ForeignKeyField(Contact, null=True)
    role = TextField()
    since = DateField()
    until = DateField(null=True)


class Contract(BinnableRow):
    pathway_id: int
    pathway = ForeignKeyField(Pathway)
    kind = TextField()
    signed_on = DateField(null=True)
    starts_on = DateField()
    ends_on = DateField(null=True)
    weekly_minutes = IntegerField(null=True)
    exempt = BooleanField(default=False)
    exempt_reason = TextField(default="")
    objectives = TextField(default="")
    renews_id: int | None
    renews = ForeignKeyField("self", null=True)


class Assessment(BinnableRow):
    pathway_id: int
    pathway = ForeignKeyField(Pathway)
    day = DateField()
    kind = TextField()
    strengths = TextField(default="")
    summary = TextField(default="")
    next_review_on = DateField(null=True)
    author = TextField(default="")


class Barrier(Row):
    assessment_id: int
    assessment = ForeignKeyField(Assessment)
    theme = TextField()
    state = TextField()
    impact = TextField(null=True)
    priority = BooleanField(default=False)
    remark = TextField(default="")


class Objective(BinnableRow):
    pathway_id: int
    pathway = ForeignKeyField(Pathway)
    title = TextField()
    detail = TextField(default="")
    theme = TextField(null=True)
    state = TextField()
    set_on = DateField()
    due_on = DateField(null=True)
    closed_on = DateField(null=True)
    position = IntegerField(default=0)


class Step(BinnableRow):
    pathway_id: int
    pathway = ForeignKeyField(Pathway)
    objective_id: int | None
    objective = ForeignKeyField(Objective, null=True)
    kind = TextField()
    title = TextField(default="")
    status = TextField()
    theme = TextField(null=True)
    opened_on = DateField()
    due_on = DateField(null=True)
    closed_on = DateField(null=True)
    partner_id: int | None
    partner = ForeignKeyField(Partner, null=True)
    contact_id: int | None
    contact = ForeignKeyField(Contact, null=True)
    who = TextField()
    result = TextField(default="")


class Recourse(BinnableRow):
    pathway_id: int
    pathway = ForeignKeyField(Pathway)
    step_id: int | None
    step = ForeignKeyField(Step, null=True)
    kind = TextField()
    contested_on = DateField(null=True)
    filed_on = DateField(null=True)
    received_on = DateField(null=True)
    decision_on = DateField(null=True)
    decision = TextField(null=True)
    offered_on = DateField(null=True)
    court_filed_on = DateField(null=True)
    court_decided_on = DateField(null=True)
    closed_on = DateField(null=True)
    reference = TextField(default="")
    note = TextField(default="")


class HousingMeasure(BinnableRow):
    pathway_id: int
    pathway = ForeignKeyField(Pathway)
    kind = TextField()
    partner_id: int | None
    partner = ForeignKeyField(Partner, null=True)
    address = TextField(default="")
    starts_on = DateField()
    ends_on = DateField(null=True)
    review_months = IntegerField(default=6)
    slid_on = DateField(null=True)
    closed_on = DateField(null=True)
    note = TextField(default="")


class HousingEvent(BinnableRow):
    measure_id: int
    measure = ForeignKeyField(HousingMeasure)
    kind = TextField()
    day = DateField()
    note = TextField(default="")


class Placement(BinnableRow):
    pathway_id: int
    pathway = ForeignKeyField(Pathway)
    kind = TextField()
    partner_id: int | None
    partner = ForeignKeyField(Partner, null=True)
    employer = TextField(default="")
    structure = TextField(null=True)
    job = TextField(default="")
    contact_id: int | None
    contact = ForeignKeyField(Contact, null=True)
    starts_on = DateField()
    ends_on = DateField(null=True)
    weekly_minutes = IntegerField(null=True)
    outcome = TextField(default="")


class Interview(BinnableRow):
    participant_id: int
    participant = ForeignKeyField(Participant)
    pathway_id: int | None
    pathway = ForeignKeyField(Pathway, null=True)
    state = TextField()
    kind = TextField()
    mode = TextField(null=True)
    place = TextField(default="")
    day = DateField()
    start = IntegerField(null=True)
    minutes = IntegerField(default=90)
    staff_id: int | None
    staff = ForeignKeyField(StaffMember, null=True)
    objective_id: int | None
    objective = ForeignKeyField(Objective, null=True)
    purpose = TextField(default="")
    summary = TextField(default="")
    private_note = TextField(default="")


class InterviewAttendee(Row):
    interview_id: int
    interview = ForeignKeyField(Interview)
    staff_id: int | None
    staff = ForeignKeyField(StaffMember, null=True)
    contact_id: int | None
    contact = ForeignKeyField(Contact, null=True)
    name = TextField(default="")


class Relay(BinnableRow):
    pathway_id: int
    pathway = ForeignKeyField(Pathway)
    partner_id: int | None
    partner = ForeignKeyField(Partner, null=True)
    contact_id: int | None
    contact = ForeignKeyField(Contact, null=True)
    worker = TextField(default="")
    decided_on = DateField()
    meeting_on = DateField(null=True)
    done_on = DateField(null=True)
    passed_on = TextField(default="")
    agreed = BooleanField(default=False)
    feedback = TextField(default="")
    feedback_on = DateField(null=True)


class Orientation(BinnableRow):
    participant_id: int
    participant = ForeignKeyField(Participant)
    pathway_id: int | None
    pathway = ForeignKeyField(Pathway, null=True)
    partner_id: int
    partner = ForeignKeyField(Partner)
    contact_id: int | None
    contact = ForeignKeyField(Contact, null=True)
    step_id: int | None
    step = ForeignKeyField(Step, null=True)
    made_on = DateField()
    motive = TextField(default="")
    consent = BooleanField(default=False)
    letter_on = DateField(null=True)
    remind_on = DateField(null=True)
    reminded_on = DateField(null=True)
    answer = TextField(null=True)
    answered_on = DateField(null=True)
    answer_text = TextField(default="")
    feedback_on = DateField(null=True)
    closed_on = DateField(null=True)


PATHWAY_MODELS: tuple[type[Row], ...] = (
    Pathway,
    PathwayTransition,
    Referral,
    Referent,
    Contract,
    Assessment,
    Barrier,
    Objective,
    Step,
    Recourse,
    HousingMeasure,
    HousingEvent,
    Placement,
    Interview,
    InterviewAttendee,
    Relay,
    Orientation,
)
