"""The yearly report and what it is made with, as peewee models."""

from __future__ import annotations

from peewee import BooleanField, DateField, ForeignKeyField, IntegerField, TextField

from .model_base import BinnableRow, Row
from .week_models import Participant


class Report(BinnableRow):
    title = TextField()
    subtitle = TextField(default="")
    first_day = DateField()
    last_day = DateField()
    against_first = DateField(null=True)
    against_last = DateField(null=True)
    basis = TextField()
    view = TextField(default="")
    frozen_at = TextField(null=True)
    frozen_on = DateField(null=True)
    frozen_by = TextField(default="")


class ReportSection(BinnableRow):
    report_id: int
    report = ForeignKeyField(Report)
    code = TextField()
    title = TextField(default="")
    position = IntegerField(default=0)
    hidden = BooleanField(default=False)
    left_out = TextField(default="")
    body = TextField(default="")


class SavedQuestion(BinnableRow):
    name = TextField()
    question = TextField()


class ReportItem(BinnableRow):
    section_id: int
    section = ForeignKeyField(ReportSection)
    kind = TextField()
    position = IntegerField(default=0)
    words = TextField(default="")
    said_by = TextField(default="")
    image = TextField(default="")
    participant_id: int | None
    participant = ForeignKeyField(Participant, null=True)
    question_id: int | None
    question = ForeignKeyField(SavedQuestion, null=True)
    consent_on = DateField(null=True)
    consent_how = TextField(default="")
    nobody_shown = BooleanField(default=False)


class ReportFile(BinnableRow):
    unjournalled = frozenset({"content"})  # its digest is in the journal
    report_id: int
    report = ForeignKeyField(Report)
    kind = TextField()
    content = TextField()
    digest = TextField()


class FunderView(BinnableRow):
    name = TextField()
    base = TextField(default="")
    contents = TextField()


class Logo(Row):
    name = TextField(unique=True)
    image = TextField()


class BudgetLine(BinnableRow):
    year = IntegerField()
    account = TextField()
    label = TextField(default="")
    planned_cents = IntegerField(null=True)
    realised_cents = IntegerField(null=True)
    explanation = TextField(default="")


REPORT_MODELS: tuple[type[Row], ...] = (
    Report,
    ReportSection,
    SavedQuestion,
    ReportItem,
    ReportFile,
    FunderView,
    Logo,
    BudgetLine,
)
