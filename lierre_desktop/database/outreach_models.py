"""Projects, outreach, means, letters and remembered imports, as peewee models."""

from __future__ import annotations

from peewee import (
    DateField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from .model_base import BinnableRow, Row
from .pathway_models import Step
from .person_models import Partner
from .week_models import Participant, StaffMember, Workshop


class Project(BinnableRow):
    name = TextField()
    kind = TextField()
    description = TextField(default="")
    starts_on = DateField(null=True)
    ends_on = DateField(null=True)


class ProjectObjective(Row):
    project_id: int
    project = ForeignKeyField(Project)
    title = TextField()
    position = IntegerField(default=0)


class ProjectWorkshop(Row):
    project_id: int
    project = ForeignKeyField(Project)
    workshop_id: int
    workshop = ForeignKeyField(Workshop)


class ProjectParticipant(Row):
    project_id: int
    project = ForeignKeyField(Project)
    participant_id: int
    participant = ForeignKeyField(Participant)
    since = DateField(null=True)
    until = DateField(null=True)


class ProjectStep(Row):
    project_id: int
    project = ForeignKeyField(Project)
    step_id: int
    step = ForeignKeyField(Step)


class LivingPlace(BinnableRow):
    name = TextField()
    kind = TextField()
    address = TextField(default="")
    city = TextField(default="")
    known_since = DateField(null=True)
    evacuated_on = DateField(null=True)
    notes = TextField(default="")


class OutreachVisit(BinnableRow):
    place_id: int
    place = ForeignKeyField(LivingPlace)
    project_id: int | None
    project = ForeignKeyField(Project, null=True)
    day = DateField()
    start = IntegerField(null=True)
    minutes = IntegerField(null=True)
    women = IntegerField(default=0)
    men = IntegerField(default=0)
    children = IntegerField(default=0)
    unknown = IntegerField(default=0)
    observed = TextField(default="")
    asked = TextField(default="")
    sheltered = TextField(default="")


class VisitTeam(Row):
    visit_id: int
    visit = ForeignKeyField(OutreachVisit)
    staff_id: int
    staff = ForeignKeyField(StaffMember)


class VisitPerson(Row):
    visit_id: int
    visit = ForeignKeyField(OutreachVisit)
    participant_id: int
    participant = ForeignKeyField(Participant)


class HumanMeans(BinnableRow):
    title = TextField()
    kind = TextField()
    staff_id: int | None
    staff = ForeignKeyField(StaffMember, null=True)
    project_id: int | None
    project = ForeignKeyField(Project, null=True)
    fte_thousandths = IntegerField(null=True)
    hours = IntegerField(null=True)
    provided_by = TextField(default="")
    starts_on = DateField()
    ends_on = DateField(null=True)


class Funding(BinnableRow):
    funder = TextField()
    partner_id: int | None
    partner = ForeignKeyField(Partner, null=True)
    project_id: int | None
    project = ForeignKeyField(Project, null=True)
    starts_on = DateField()
    ends_on = DateField()
    amount_cents = IntegerField()
    realised_cents = IntegerField(null=True)
    note = TextField(default="")


class LetterTemplate(Row):
    kind = TextField()
    subject = TextField(default="")
    body = TextField()


class ImportMapping(Row):
    kind = TextField()
    headers = TextField()
    mapping = TextField()
    used_at = TextField()


OUTREACH_MODELS: tuple[type[Row], ...] = (
    Project,
    ProjectObjective,
    ProjectWorkshop,
    ProjectParticipant,
    ProjectStep,
    LivingPlace,
    OutreachVisit,
    VisitTeam,
    VisitPerson,
    HumanMeans,
    Funding,
    LetterTemplate,
    ImportMapping,
)
