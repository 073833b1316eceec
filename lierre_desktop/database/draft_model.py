"""What was typed and isn't saved yet, as a peewee model.

It has neither bin nor journal: a draft is nobody's record, and goes for good once it is
saved or given up.
"""

from __future__ import annotations

from peewee import AutoField, ForeignKeyField, IntegerField, Model, TextField

from .model_base import database
from .week_models import Participant


class Draft(Model):
    id = AutoField()
    form = TextField()
    subject = TextField()
    title = TextField(default="")
    page = TextField(default="")
    participant_id: int | None
    participant = ForeignKeyField(Participant, null=True)
    content = TextField()
    begun_from = IntegerField(default=0)
    changed_at = TextField()

    class Meta:
        database = database
        table_name = "draft"
