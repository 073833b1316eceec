"""Files in and out, and one person's papers, from the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from lierre_desktop.__main__ import main
from lierre_desktop.centre import timetable
from lierre_desktop.centre.pathway import pathways
from lierre_desktop.centre.tables import imports
from lierre_desktop.centre.tables.plan import ImportKind
from lierre_desktop.database import connection, vault
from lierre_desktop.database.connection import open_centre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Attendance
from lierre_desktop.exchange import spreadsheet_in, spreadsheet_out
from tests.e2e.conftest import FIRST, LAST, PASSPHRASE, PEOPLE, Run

LIST = """Centre Le Lierre;;;
Nom Prénom;Né(e) le;Tél;Logement
Mme DUPONT-LÉVY Marie;12/03/1985;06 39 98 00 01;squat
BENALI Samira;;;
X Y;31/02/1990;;
TOTAL;3;;
"""


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """A list as Excel saves it in France."""
    path = tmp_path / "liste 2025.csv"
    path.write_bytes(LIST.encode("cp1252"))
    return path


def test_a_dry_run_writes_nothing(run: Run, people: Path) -> None:
    answer = run("import", "participants", str(people), "--dry-run")
    assert (answer.code, answer.out) == (0, "")
    assert "1 new person, 1 to decide, 1 line refused" in answer.err
    assert len(run("participants", "--json").rows) == 4
    assert [path.name for path in people.parent.iterdir() if path.suffix] == [people.name]
    (said,) = run("import", "participants", str(people), "--dry-run", "--json").rows
    assert (said["new"], said["known"], said["rows"]) == (1, 0, 2)
    assert (said["sheet"], said["other_sheets"]) == (people.stem, [])
    assert said["refused"][0]["line"] == 5
    assert said["to_decide"][0]["name"] == "BENALI Samira"


def test_a_list_is_imported_and_its_refused_lines_kept(run: Run, people: Path) -> None:
    answer = run("import", "participants", str(people))
    assert answer.code == 0
    assert len(run("participants", "--json").rows) == 5
    refused = people.with_name("liste 2025 - refused lines.csv")
    (table,) = spreadsheet_in.read(refused)
    assert [row[2] for row in table.rows] == ["Nom Prénom", "X Y"]
    assert "1 already known" in run("import", "participants", str(people)).err
    assert people.with_name("liste 2025 - refused lines 2.csv").exists()


def test_a_mapping_file_decides(run: Run, people: Path, tmp_path: Path) -> None:
    path = tmp_path / "colonnes.json"
    found = imports.find(spreadsheet_in.read(people), ImportKind.PARTICIPANTS, date.today())
    columns = ("full_name", None, None, None)
    chosen = imports.Mapping(ImportKind.PARTICIPANTS, found.headers, columns)
    path.write_text(chosen.to_json(), encoding="utf-8")
    asked = ("import", "participants", str(people), "--dry-run", "--mapping")
    assert "2 new people, 1 to decide" in run(*asked, str(path)).err
    assert run(*asked, str(people)).code == 2


@pytest.mark.parametrize(
    "words",
    [
        ("import",),
        ("import", "choses", "f.csv"),
        ("import", "participants"),
        ("import", "participants", "absent.csv"),
        ("import", "participants", "LIST", "--sheet", "2024"),
        ("import", "attendance", "LIST"),
        ("import", "all", "LIST"),
        ("export", "choses", "--out", "f.xlsx"),
        ("export", "participants"),
        ("export", "participants", "--out", "f.pdf"),
        ("export", "all", "--out", "f.csv"),
        ("pathway", "1", "--audience", "everyone", "--out", "f.pdf"),
        ("pathway", "1", "--audience", "person", "--out", "f.odt"),
        ("pathway", "99", "--audience", "person", "--out", "f.pdf"),
        ("pathway", "1", "--audience", "person", "--language", "xx", "--out", "f.pdf"),
        ("certificate", "1", "--from", "2025-03-03", "--out", "f.pdf"),
    ],
)
def test_mistakes_are_told_in_a_sentence(
    run: Run, people: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(people.parent)
    before = sorted(people.parent.iterdir())
    answer = run(*(str(people) if word == "LIST" else word for word in words))
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.strip().endswith(".")
    assert sorted(people.parent.iterdir()) == before


def test_lists_are_exported_and_come_back(run: Run, tmp_path: Path) -> None:
    for kind, rows in (("participants", 4), ("pathways", 0), ("partners", 34)):
        out = tmp_path / f"{kind}.ods"
        assert run("export", kind, "--out", str(out)).code == 0
        assert len(spreadsheet_in.read(out)[0].rows) == rows + 1
    again = run("import", "participants", str(tmp_path / "participants.ods"), "--dry-run")
    assert "4 already known" in again.err


def test_a_whole_centre_in_an_empty_folder(
    run: Run, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    out, new = tmp_path / "tout.xlsx", tmp_path / "nouveau"
    create = connection.create_centre
    cheap = vault.Cost(8, 1, 1)
    monkeypatch.setattr(connection, "create_centre", lambda *a, **k: create(*a, **k, cost=cheap))
    assert "isn't encrypted" in run("export", "all", "--out", str(out)).err
    capsys.readouterr()
    assert main(["--data", str(new), "import", "all", str(out), "--dry-run", "--json"]) == 0
    (held,) = json.loads(capsys.readouterr().out)
    assert (held["people"], held["rows"] > 4) == (4, True)
    assert not new.exists()
    assert main(["--data", str(new), "import", "all", str(out)]) == 0
    again = tmp_path / "encore.xlsx"
    assert main(["--data", str(new), "export", "all", "--out", str(again)]) == 0
    whole = spreadsheet_in.read(out)
    assert spreadsheet_in.read(again) == whole
    assert run("import", "all", str(out)).code == 2  # it holds people
    dry = run("import", "all", str(out), "--dry-run")
    assert (dry.code, "holds people" in dry.err) == (2, True)
    less = [
        replace(each, headers=tuple(map(str, each.rows[0])), rows=each.rows[1:])
        for each in whole[:-1]
    ]
    spreadsheet_out.write(out, less)
    assert main(["--data", str(tmp_path / "vide"), "import", "all", str(out), "--dry-run"]) == 2
    broken = tmp_path / "autre"
    assert main(["--data", str(broken), "import", "all", str(tmp_path / "absent.xlsx")]) == 2
    assert not broken.exists()
    capsys.readouterr()


def test_one_person_s_papers(run: Run, data: Path, tmp_path: Path) -> None:
    with open_centre(data, PASSPHRASE):
        number = str(pathways.open(1, FIRST).id)
    for name, words in (
        ("a.pdf", ("--audience", "person", "--language", "ar")),
        ("b.pdf", ("--audience", "partner", "--full")),
        ("c.pdf", ("--audience", "internal", "--language", "fr")),
    ):
        out = tmp_path / name
        assert run("pathway", number, *words, "--out", str(out)).code == 0
        assert out.read_bytes().startswith(b"%PDF")
    out = tmp_path / "d.docx"
    assert run("pathway", number, "--audience", "person", "--out", str(out)).code == 0
    with ZipFile(out) as packed:
        assert PEOPLE[0][1] in packed.read("word/document.xml").decode()
    out = tmp_path / "attestation.pdf"
    days = ("--from", str(FIRST), "--to", str(LAST))
    assert run("certificate", "1", *days, "--out", str(out)).code == 2  # nothing to certify
    with open_centre(data, PASSPHRASE), changing("test.mark") as changes:
        session = timetable.sessions(FIRST, LAST)[0].id
        changes.create(Attendance, session=session, participant=1, mark="PRESENT")
    assert run("certificate", "1", *days, "--out", str(out)).code == 0
    assert out.read_bytes().startswith(b"%PDF")
