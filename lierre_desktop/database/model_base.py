"""What the peewee models of every room share: an id, a version, sometimes a bin."""

from __future__ import annotations

from typing import ClassVar

from peewee import AutoField, DatabaseProxy, IntegerField, Model, TextField

database = DatabaseProxy()


class Row(Model):
    """What every table has: an id, and a version that a stale form can't overwrite."""

    id = AutoField()
    version = IntegerField(default=1)

    unjournalled: ClassVar[frozenset[str]] = frozenset()
    """Columns too heavy for the journal, written once: their rows must have a bin, since a row
    that is gone couldn't be put back whole."""

    class Meta:
        database = database
        legacy_table_names = False


class BinnableRow(Row):
    """A row that is put in the bin, not erased."""

    deleted_at = TextField(null=True)
