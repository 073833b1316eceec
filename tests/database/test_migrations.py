"""The schema: frozen steps, and models that say what the SQL says."""

from __future__ import annotations

import hashlib

import pytest
from peewee import Model

from lierre_desktop.database import migrations
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.models import MODELS, Draft, JournalEntry, database

# SHA-256 of each step, written down when it is made: a landed step is never edited.
FROZEN = (
    "63dc067fa23bc7b874a43532698d4a1389a07efe82a26c26e1a73160f5444d47",
    "628c906a87f49b6f6b56e46138be468d3ecf74b639ea1afaa332cf060d25a900",
    "f8fca94e80ca178ea796ef2089d987bd9a1c83bfc7decb36e9ac0fd14aa19522",
    "41742bd08193e31803efbdb977bf448a80669473053b73e642d7973d0c72ec2b",
)


def test_no_released_step_was_edited() -> None:
    digests = tuple(hashlib.sha256(step.encode()).hexdigest() for step in migrations.STEPS)
    assert digests == FROZEN


def test_models_mirror_the_schema(centre: OpenCentre) -> None:
    models: tuple[type[Model], ...] = (*MODELS, Draft, JournalEntry)
    tables = {model._meta.table_name: model for model in models}
    found = {
        row[0]
        for row in database.execute_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
    }
    assert found == set(tables)
    for table, model in tables.items():
        columns = database.execute_sql(f'PRAGMA table_info("{table}")').fetchall()
        declared = {field.column_name: field for field in model._meta.sorted_fields}
        assert {column[1] for column in columns} == set(declared), table
        for _cid, name, _kind, not_null, _default, key in columns:
            assert key or bool(not_null) != declared[name].null, f"{table}.{name}"


def test_every_table_is_strict(centre: OpenCentre) -> None:
    rows = database.execute_sql("SELECT name, strict FROM pragma_table_list WHERE type = 'table'")
    loose = [name for name, strict in rows if not strict and not name.startswith("sqlite_")]
    assert loose == []


def test_a_trigger_is_one_statement() -> None:
    script = "CREATE TABLE a (b);\nCREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n SELECT 1;\nEND;\n"
    assert len(list(migrations.statements(script))) == 2


def test_a_cut_script_is_refused() -> None:
    with pytest.raises(ValueError, match="inside a statement"):
        list(migrations.statements("CREATE TABLE a (b"))
