"""Running the program as a terminal would, on a centre of two weeks long ago."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from lierre_desktop import i18n
from lierre_desktop.__main__ import main
from lierre_desktop.centre import (
    demo,
    enrolments,
    founding,
    participants,
    programme,
    sessions,
    timetable,
)
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.centre.vocabulary import Cause, Gender
from lierre_desktop.database import vault
from tests.e2e.network import watch

PASSPHRASE = "le lierre court sur sept vieux murs"
CHEAP = vault.Cost(memory_kib=8, passes=1, lanes=1)
FIRST, LAST = date(2025, 3, 3), date(2025, 3, 16)  # past on whatever day the tests run
TUESDAY = date(2025, 3, 4)

PEOPLE = (
    ("Arslan", "Zeynep", "", "06 39 98 12 34"),
    ("Benali", "Samira", "", ""),
    ("Łuczak", "Bożena", "", ""),
    ("", "", "الخطيب مريم", ""),
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The JSON of stdout."""
        rows: list[dict[str, Any]] = json.loads(self.out)
        return rows


Run = Callable[..., Answer]


_watched = pytest.MonkeyPatch()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """Watch each test of this folder, the centres made for it and the processes it starts."""
    watch.begin()
    _watched.setenv(watch.VARIABLE, str(Path(os.environ["HOME"]) / "network-attempts"))
    _watched.setenv("PYTHONPATH", str(Path(watch.__file__).parent), prepend=os.pathsep)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Watch it until all that was made for it is put away, and no other test."""
    try:
        return (yield)
    finally:
        _watched.undo()


@pytest.fixture(autouse=True)
def attempts() -> Iterator[Path]:
    """Where attempts to reach the network are written: one fails its test, even forgiven."""
    file = Path(os.environ[watch.VARIABLE])
    yield file
    seen = file.read_text().split() if file.exists() else []
    file.unlink(missing_ok=True)
    assert not seen
    assert "PySide6.QtNetwork" not in sys.modules  # Qt has its own way there


@pytest.fixture(autouse=True)
def terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The environment of a scheduled task that speaks English; the mask is put back."""
    monkeypatch.setenv("LIERRE_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("LIERRE_LANGUAGE", "en")
    mask = os.umask(0o022)
    yield
    os.umask(mask)


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make new centres cheap to open: one test pays what guessing costs."""
    found, build = founding.found, demo.build
    monkeypatch.setattr(founding, "found", lambda *a, **k: found(*a, **k, cost=CHEAP))
    monkeypatch.setattr(demo, "build", lambda *a, **k: build(*a, **k, cost=CHEAP))


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on the test's own data folder."""

    def answer(*arguments: str) -> Answer:
        capsys.readouterr()
        code = main(["--data", str(data), *arguments])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return answer


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A centre made once: Le Lierre's programme, four women in Couture."""
    folder = tmp_path_factory.mktemp("template") / "centre"
    before = i18n.language()
    opened, _done = founding.found(folder, PASSPHRASE, span=(FIRST, LAST), cost=CHEAP)
    with opened:
        couture = next(each.id for each in programme.workshops() if each.label == "Couture")
        for last, first, own, phone in PEOPLE:
            person = participants.save(
                ParticipantData(
                    last_name=last,
                    first_name=first,
                    own_script=own,
                    phone=phone,
                    gender=Gender.WOMAN,
                )
            )
            enrolments.enrol(person.id, couture, FIRST)
        cooking = next(card for card in timetable.sessions(FIRST, LAST) if card.label == "Cuisine")
        sessions.cancel(cooking.id, Cause.VENUE)
    i18n.set_language(before)
    return folder


@pytest.fixture
def data(template: Path, tmp_path: Path) -> Path:
    """The test's own copy of the centre."""
    folder = tmp_path / "centre"
    shutil.copytree(template, folder)
    return folder


@pytest.fixture
def couture(run: Run) -> int:
    """The number of Tuesday's sewing session."""
    rows = run("sessions", "--from", str(TUESDAY), "--to", str(TUESDAY), "--json").rows
    return next(int(row["id"]) for row in rows if row["workshop"] == "Couture")
