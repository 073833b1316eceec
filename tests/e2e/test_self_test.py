"""`lierre-desktop self-test`: what it says and how it leaves, what it covers and what it sees."""

from __future__ import annotations

import ast
import inspect
import io
import tempfile
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import partial
from gettext import NullTranslations
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import FunctionType, ModuleType

import pytest
from reportlab.pdfgen.canvas import Canvas

from lierre_desktop import documents, exchange, i18n, paths
from lierre_desktop.cli import self_test
from lierre_desktop.cli.self_test import drawn, files, papers, samples
from lierre_desktop.cli.self_test.check import Check, Failed, outcome
from lierre_desktop.cli.self_test.samples import Samples
from lierre_desktop.database.connection import open_centre
from lierre_desktop.database.errors import DamagedData
from lierre_desktop.documents import certificate
from lierre_desktop.documents.fonts import family_of
from lierre_desktop.gui.self_test import open_every_page
from tests.e2e.conftest import Run

# Written by another kind of file, or a step of its making.
INSIDE_OTHERS = {"ods_out.render", "word_xml.without_clock"}
REPORTS = {"Activity report", "Tables of the activity report"}


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Samples:
    """The centre of the papers, made once and closed."""
    before = i18n.language()
    found = samples.invent(tmp_path_factory.mktemp("self-test") / "centre")
    found.opened.close()
    i18n.set_language(before)
    return found


@pytest.fixture
def made(invented: Samples) -> Iterator[Samples]:
    """It, open, in English: the tests around open others."""
    i18n.set_language("en")
    with open_centre(invented.opened.folder, samples.PASSPHRASE) as opened:
        yield replace(invented, opened=opened)


# -- what it says ------------------------------------------------------------------


def fails() -> None:
    raise Failed("the ink is dry")


def crashes() -> None:
    raise LookupError("Nowak Irena")


def checks_of(*checks: Check) -> object:
    def made(_folder: Path, _parts: Collection[str]) -> Iterator[Check]:
        return iter(checks)

    return made


def test_a_line_a_check_and_how_many(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "checks", checks_of(Check("Paper", list), Check("Ink", list)))
    answer = run("self-test")
    assert answer.code == 0
    assert answer.out.splitlines() == [
        "Paper: in order",
        "Ink: in order",
        "2 checks: all in order",
    ]


def test_what_fails_is_said_without_anybodys_data(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = Check("Paper", list), Check("Ink", fails), Check("Desk", crashes)
    monkeypatch.setattr(self_test, "checks", checks_of(*wrong))
    answer = run("self-test")
    assert answer.code == 1
    assert answer.out.splitlines() == [
        "Paper: in order",
        "Ink: FAILED, the ink is dry",
        "Desk: FAILED, unexpected error LookupError",
        "3 checks: 2 FAILED",
    ]
    answer = run("self-test", "--json")
    assert (answer.code, answer.err) == (1, "3 checks: 2 FAILED\n")
    assert [row["trouble"] for row in answer.rows] == [
        None,
        "the ink is dry",
        "unexpected error LookupError",
    ]


def test_a_part_that_there_is_not(run: Run) -> None:
    answer = run("self-test", "--only", "coffee")
    assert (answer.code, answer.err) == (2, "The parts are data, papers, pages and forms.\n")


def test_nothing_is_left_behind(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def leaves(folder: Path, _parts: Collection[str]) -> Iterator[Check]:
        def write() -> None:
            assert (folder / "left").write_text("a")
            crashes()

        yield Check("Writing", write)
        raise KeyboardInterrupt

    (tmp_path / "temp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    monkeypatch.setattr(self_test, "checks", leaves)
    assert run("self-test").code == 130
    assert not any((tmp_path / "temp").iterdir())


# -- what it covers ----------------------------------------------------------------


def drawing(room: ModuleType) -> set[str]:
    """The public functions of a room that answer bytes, as "module.function"."""
    found = (import_module(f"{room.__name__}.{each.name}") for each in iter_modules(room.__path__))
    return {
        f"{module.__name__.rpartition('.')[2]}.{name}"
        for module in found
        for name, made in vars(module).items()
        if isinstance(made, FunctionType) and made.__module__ == module.__name__
        if not name.startswith("_") and made.__annotations__.get("return") == "bytes"
    }


def used(module: ModuleType) -> set[str]:
    """What a module of the self-test asks of others, as "module.function"."""
    return {
        f"{node.value.id}.{node.attr}"
        for node in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    }


def test_every_kind_of_paper_and_file_has_its_check() -> None:
    on_paper, in_files = drawing(documents), drawing(exchange) - INSIDE_OTHERS
    assert "letter.render_relay" in on_paper and "word_papers.relay" in in_files
    assert on_paper <= used(papers)
    assert in_files <= used(files)


def test_every_script_that_a_font_is_shipped_for_has_a_name() -> None:
    shipped = {path.stem.split("-")[0] for path in paths.resource("fonts").glob("*.ttf")}
    named = {family_of(letter) for name in samples.NAMES for letter in name}
    assert len(shipped) > 9 and named == shipped


# -- what it sees ------------------------------------------------------------------


def troubles(checks: Iterator[Check]) -> dict[str, str]:
    """Each check made, and what it found amiss."""
    return {check.title: outcome(check).trouble for check in checks}


def test_papers_and_files_are_in_order(made: Samples, tmp_path: Path) -> None:
    """Each kind once, in French; reports, which take seconds, have their own tests."""
    samples.speak_on_paper("fr")
    someone = next(each for each in made.people if family_of(each.name[0]) == "NotoSansArabic")
    for kind in papers.KINDS:
        if not kind.is_version and kind.title not in REPORTS:
            kind.check(made, someone, "uk" if kind.own_words else "")
    for each in {(one.title, one.suffix): one for one in files.KINDS}.values():
        if each.title not in REPORTS:
            each.check(made, tmp_path)


def test_pages_are_in_order(made: Samples, tmp_path: Path) -> None:
    assert open_every_page(made.opened, tmp_path, "fr", samples.NOW) == 10


def strange_paper(_asked: object) -> bytes:
    """A paper that leaves its font to the reader's computer."""
    paper = io.BytesIO()
    canvas = Canvas(paper)
    canvas.drawString(100, 100, "Nowak")
    canvas.save()
    return paper.getvalue()


def test_a_font_left_out_is_seen(made: Samples, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certificate, "render", strange_paper)
    found = {
        kind.title: outcome(Check(kind.title, partial(kind.check, made, made.people[0]))).trouble
        for kind in papers.KINDS
        if kind.title in ("Certificate of attendance", "Hours of activity by week")
    }
    said = i18n._("the font {font} isn’t inside the paper").format(font="Helvetica")
    assert found == {"Certificate of attendance": said, "Hours of activity by week": ""}


def test_a_name_that_does_not_come_out_is_seen(
    made: Samples, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(papers, "words_of", lambda _pdf: "Hours of activity by week")
    found = troubles(papers.name_checks(replace(made, people=made.people[-3:])))
    assert len(found) == 3 and all(found.values())


def test_words_left_out_of_the_program_are_seen(
    made: Samples, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(i18n, "catalogue", lambda _code: NullTranslations())
    found = outcome(Check("French", partial(samples.speak_on_paper, "fr")))
    assert found.trouble == "its words are missing"  # with the catalogue gone, in English


def test_a_centre_that_cannot_be_made_is_one_failure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(_folder: Path) -> Samples:
        raise DamagedData()

    monkeypatch.setattr(samples, "invent", full)
    found = troubles(drawn.checks(tmp_path, self_test.PARTS))
    assert list(found.values()) == [str(DamagedData())]
