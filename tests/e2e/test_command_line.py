"""Every command as typed: what it answers, and how it leaves."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from peewee import DatabaseError

from lierre_desktop import __version__, cli
from lierre_desktop.__main__ import main
from lierre_desktop.centre import attendance, model_centre, settings, sheets
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.settings import CentreSettings
from lierre_desktop.centre.vocabulary import Mark, Reason
from lierre_desktop.database import vault
from lierre_desktop.database.connection import open_centre
from lierre_desktop.database.models import database
from lierre_desktop.documents import sign_in_sheet
from tests.e2e.conftest import FIRST, LAST, PASSPHRASE, Run

WEEK = "2025-W10"


def pdf_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def leftovers(folder: Path) -> list[str]:
    """Files that a command should have tidied away."""
    return [path.name for path in folder.iterdir() if path.name.startswith(".lierre-")]


def dates() -> list[str]:
    return ["--from", str(FIRST), "--to", str(LAST)]


# -- sessions ----------------------------------------------------------------------


def test_sessions_as_json(run: Run) -> None:
    answer = run("sessions", *dates(), "--json")
    assert (answer.code, answer.err) == (0, "")
    assert len(answer.rows) == 16
    first = answer.rows[0]
    assert {key: first[key] for key in first if key != "id"} == {
        "date": "2025-03-03",
        "start": "14:00",
        "end": "16:00",
        "workshop": "Espace Vie et Quotidien, paroles et projets",
        "title": "",
        "venue": "Espace adultes",
        "status": "planned",
        "cause": None,
    }
    assert isinstance(first["id"], int)
    cancelled = [row for row in answer.rows if row["status"] == "cancelled"]
    assert [(row["cause"], row["date"]) for row in cancelled] == [("venue", "2025-03-07")]


def test_sessions_as_a_table(run: Run) -> None:
    answer = run("sessions", "--from", "2025-03-07", "--to", "2025-03-07")
    head, cooking, french = answer.out.splitlines()
    assert head.split() == "No. Date Start End Workshop Venue Status Cause".split()
    assert "07/03/2025" in cooking and "08:30" in cooking and "13:00" in cooking
    assert cooking.endswith("Cancelled  Room not available")
    assert french.index("Atelier «") == head.index("Workshop")


def test_no_session_is_an_empty_list(run: Run) -> None:
    answer = run("sessions", "--from", "2031-01-01", "--to", "2031-01-02", "--json")
    assert (answer.code, answer.rows) == (0, [])


# -- people ------------------------------------------------------------------------


def test_participants_in_order_and_by_search(run: Run) -> None:
    rows = run("participants", "--json").rows
    assert [row["last_name"] for row in rows] == ["Arslan", "Benali", "Łuczak", ""]
    assert rows[-1]["own_script"] == "الخطيب مريم"
    assert rows[0]["workshops"] == ["Couture"] and rows[0]["waiting"] == []
    for search in ("zey", "ARSLÀN", "+33 6 39 98", "0639"):
        found = run("participants", "--search", search, "--json").rows
        assert [row["id"] for row in found] == [rows[0]["id"]], search
    assert run("participants", "--search", "<b>&\"'").out.splitlines()[1:] == []
    table = run("participants", "--search", "luczak").out.splitlines()
    assert len(table) == 2 and "ŁUCZAK Bożena" in table[1] and table[1].endswith("Couture")


# -- papers ------------------------------------------------------------------------


def test_sheets_of_a_week(run: Run, data: Path, tmp_path: Path) -> None:
    out = tmp_path / "week.pdf"
    answer = run("sheets", "--week", WEEK, "--out", str(out))
    assert (answer.code, answer.out) == (0, "")
    assert answer.err == f"7 sheets in {out}\n"  # the cancelled one isn't printed
    text = pdf_text(out)
    year = datetime.now().year
    assert "ARSLAN" in text and f"{year}-0001" in text and f"{year}-0007" in text
    assert "Feuille" in text, "papers speak the centre's language"
    assert leftovers(tmp_path) == []
    with open_centre(data, PASSPHRASE):
        assert len(sheets.register_lines(FIRST, LAST)) == 7


def test_one_sheet_twice_keeps_its_number(
    run: Run, couture: int, data: Path, tmp_path: Path
) -> None:
    out = tmp_path / "one.pdf"
    for _time in range(2):
        assert run("sheets", "--session", str(couture), "--out", str(out)).code == 0
    with open_centre(data, PASSPHRASE):
        assert len(sheets.of_session(couture)) == 1
    if os.name == "posix":
        assert out.stat().st_mode & 0o077 == 0, "a list of names is the user's own"


def test_a_paper_that_cannot_be_drawn_takes_no_number(
    run: Run, couture: int, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_disk(_sheets: Any) -> bytes:
        raise OSError(28, "No space left on device")

    out = tmp_path / "one.pdf"
    out.write_bytes(b"yesterday's")
    monkeypatch.setattr(sign_in_sheet, "render", full_disk)
    answer = run("sheets", "--session", str(couture), "--out", str(out))
    assert answer.code == cli.STORAGE_TROUBLE and "can't be written" in answer.err
    assert out.read_bytes() == b"yesterday's" and leftovers(tmp_path) == []
    with open_centre(data, PASSPHRASE):
        assert sheets.of_session(couture) == []


def test_the_poster_of_a_week(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "poster.pdf"
    answer = run("poster", "--week", "2025-w10", "--out", str(out))
    assert (answer.code, answer.err) == (0, f"Timetable in {out}\n")
    text = pdf_text(out)
    assert "Couture" in text and "ARSLAN" not in text


# -- roll call ---------------------------------------------------------------------


@pytest.mark.parametrize("each_with_its_option", [True, False])
def test_a_roll_call_is_entered_and_closed(
    run: Run, couture: int, data: Path, each_with_its_option: bool
) -> None:
    ids = [row["id"] for row in run("participants", "--json").rows]
    marks = [f"{ids[0]}=PRESENT", f"{ids[1]}=r:10", f"{ids[2]}=ABSENT_EXCUSE:SANTE"]
    options = ["--mark", *marks]
    if each_with_its_option:
        options = [option for mark in marks for option in ("--mark", mark)]
    answer = run("attendance", "--session", str(couture), *options, "--close")
    assert answer.code == 0
    assert answer.err.splitlines()[0] == "3 marks entered"
    assert "1 person not entered" in answer.err
    with open_centre(data, PASSPHRASE):
        roll = attendance.roll(couture)
    assert roll.locked
    assert [(row.mark, row.late_minutes, row.reason) for row in roll.rows] == [
        (Mark.PRESENT, 0, None),
        (Mark.LATE, 10, None),
        (Mark.EXCUSED, 0, Reason.HEALTH),
        (None, 0, None),
    ]


@pytest.mark.parametrize(
    ("word", "mark"),
    [
        ("P", Mark.PRESENT),
        ("late:5", Mark.LATE),
        ("E", Mark.EXCUSED),
        ("EXCUSED:HEALTH", Mark.EXCUSED),
        ("a", Mark.ABSENT),
        ("ABSENT", Mark.ABSENT),
    ],
)
def test_marks_have_letters_and_names(
    run: Run, couture: int, data: Path, word: str, mark: Mark
) -> None:
    person = run("participants", "--search", "arslan", "--json").rows[0]["id"]
    assert run("attendance", "--session", str(couture), "--mark", f"{person}={word}").code == 0
    with open_centre(data, PASSPHRASE):
        assert attendance.roll(couture).rows[0].mark is mark


@pytest.mark.parametrize(
    "marks",
    [
        ["{person}=P", "999=P"],  # someone unknown
        ["{person}=P", "{other}=R:500"],  # later than the session is long
        ["{person}=P", "{person}=A"],
        ["{person}=P", "{other}=R"],  # how late?
    ],
)
def test_all_marks_are_entered_or_none(
    run: Run, couture: int, data: Path, marks: list[str]
) -> None:
    ids = [row["id"] for row in run("participants", "--json").rows]
    options = [
        word.format(person=ids[0], other=ids[1]) for mark in marks for word in ("--mark", mark)
    ]
    answer = run("attendance", "--session", str(couture), *options, "--close")
    assert answer.code == 2 and len(answer.err.splitlines()) == 1
    with open_centre(data, PASSPHRASE):
        roll = attendance.roll(couture)
    assert not roll.locked and all(row.mark is None for row in roll.rows)


def test_marks_are_not_kept_when_closing_is_refused(
    run: Run, couture: int, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Before(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Before:
            return cls(2025, 3, 3, 8, 0)

    monkeypatch.setattr("lierre_desktop.cli.commands.datetime", Before)
    person = run("participants", "--search", "arslan", "--json").rows[0]["id"]
    options = ["--mark", f"{person}=E", "--close"]
    assert run("attendance", "--session", str(couture), *options).code == 2
    with open_centre(data, PASSPHRASE):
        assert attendance.roll(couture).rows[0].mark is None


# -- bad input ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("frobnicate", "Unknown command: frobnicate. The commands are init, demo"),
        ("--frobnicate", "Unknown option: --frobnicate."),
        ("sessions --frobnicate", "Not understood: --frobnicate."),
        ("sessions extra", "Not understood: extra."),
        ("sessions", "The option --from is missing."),
        ("sessions --from 2025-03-03", "The option --to is missing."),
        ("sessions --from", "The option --from isn't followed by what it needs."),
        ("sessions --json=yes", "The option --json isn't followed by what it needs."),
        ("sessions --from 2025-02-30 --to 2025-03-01", "This day doesn't exist: 2025-02-30."),
        ("sessions --from 20250303 --to 2025-03-04", "This day doesn't exist: 20250303."),
        ("sessions --from 2025-03-04 --to 2025-03-03", "The last day comes before the first."),
        ("sessions --from 0001-01-01 --to 0002-01-01", "Check the year"),
        ("--language de sessions", "Unknown language: de."),
        ("sheets --week 2026-W60 --out {out}", "This week doesn't exist: 2026-W60."),
        ("sheets --week 2026-W00 --out {out}", "This week doesn't exist: 2026-W00."),
        ("sheets --week tomorrow --out {out}", "This week doesn't exist: tomorrow."),
        ("sheets --week 9999-W52 --out {out}", "Check the year"),
        ("sheets --week 2031-W01 --out {out}", "No session takes place this week"),
        ("sheets --week 2025-W10", "The option --out is missing."),
        ("sheets --week 2025-W10 --out {folder}/" + 300 * "a", "can't be written"),
        ("sheets --out {out}", "Give a week or a session: --week or --session."),
        ("sheets --week 2025-W10 --session 1 --out {out}", "not both"),
        ("sheets --session 999 --out {out}", "no session number 999"),
        ("sheets --session one --out {out}", "--session takes a whole number, not one."),
        ("sheets --week 2025-W10 --out {folder}", "can't be written"),
        ("sheets --week 2025-W10 --out {folder}/no/such.pdf", "can't be written"),
        ("poster --week 2025-W54 --out {out}", "This week doesn't exist"),
        ("poster --week 9999-W52 --out {out}", "Check the year"),
        ("poster --week 9998-W52 --out {out}", "Check the year"),
        ("poster --week 0001-W01 --out {out}", "Check the year"),
        ("poster --out {out}", "The option --week is missing."),
        ("attendance --session 1", "Nothing to enter"),
        ("attendance --session 999 --close", "no session number 999"),
        ("attendance --mark 1=P", "The option --session is missing."),
        ("attendance --session 1 --mark 1", "This mark isn't understood: 1."),
        ("attendance --session 1 --mark 1=WELL", "This mark isn't understood: 1=WELL."),
        ("attendance --session 1 --mark 1=P:10", "Minutes go with RETARD"),
        ("attendance --session 1 --mark 1=E:LAZY", "Unknown reason: LAZY."),
        ("init --model castle", "The model is"),
        ("init --from 2025-03-03", "The option --to is missing."),
        ("init --from 2025-03-04 --to 2025-03-03", "The last day comes before the first."),
        ("demo --years zero", "--years takes a whole number"),
        ("demo --years 0", "Between 1 and 35 years."),
        ("demo --participants -3", "Between 1 and"),
        ("demo --until someday", "This day doesn't exist: someday."),
    ],
)
def test_bad_input_is_told_in_a_sentence(
    typed: str, sentence: str, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    words = [word.format(out=folder / "out.pdf", folder=folder) for word in typed.split()]
    new = tmp_path / "new"
    where = new if words[0] in ("init", "demo") else data
    assert main([*words, "--data", str(where)]) == cli.BAD_INPUT
    said = capsys.readouterr()
    assert sentence in said.err and len(said.err.splitlines()) == 1
    assert said.out == ""
    assert list(folder.iterdir()) == [] and not new.exists()


def test_the_sentences_are_french_first(
    run: Run, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LIERRE_LANGUAGE")
    assert run("frobnicate").err.startswith("Commande inconnue\u00a0: frobnicate.")
    assert "Prévue" in run("sessions", *dates()).out
    assert "Planned" in run("sessions", *dates(), "--language", "en").out
    with open_centre(data, PASSPHRASE):
        settings.save(CentreSettings(language="en"))
    assert "Planned" in run("sessions", *dates()).out
    monkeypatch.setenv("LIERRE_LANGUAGE", "fr")
    assert "Prévue" in run("sessions", *dates()).out
    monkeypatch.setenv("LIERRE_LANGUAGE", "martian")
    assert "Planned" in run("sessions", *dates()).out


# -- opening -----------------------------------------------------------------------


def test_exit_codes_of_opening(
    run: Run, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listing = ("sessions", *dates())
    assert run(*listing, "--data", str(tmp_path / "nowhere")).code == cli.STORAGE_TROUBLE
    with open_centre(data, PASSPHRASE):
        assert run(*listing).code == cli.STORAGE_TROUBLE  # open elsewhere
    monkeypatch.setenv("LIERRE_PASSPHRASE", "autre chose")
    wrong = run(*listing)
    assert wrong.code == cli.WRONG_PASSPHRASE and "doesn't open this centre" in wrong.err
    monkeypatch.setenv("LIERRE_PASSPHRASE", " \t ")
    blank = run(*listing)
    assert blank.code == cli.BAD_INPUT and "nothing but blanks" in blank.err
    monkeypatch.delenv("LIERRE_PASSPHRASE")
    missing = run(*listing)
    assert missing.code == cli.BAD_INPUT and "LIERRE_PASSPHRASE" in missing.err
    (data / "lierre.cles").write_bytes(b"\x00" * 100)
    monkeypatch.setenv("LIERRE_PASSPHRASE", PASSPHRASE)
    assert run(*listing).code == cli.STORAGE_TROUBLE


@pytest.mark.parametrize("verb", ["participants", "init", "demo"])
def test_a_folder_that_no_disk_can_hold_is_storage_trouble(
    run: Run, tmp_path: Path, verb: str
) -> None:
    answer = run(verb, "--data", str(tmp_path / (300 * "a")))
    assert answer.code == cli.STORAGE_TROUBLE and len(answer.err.splitlines()) == 1


def test_an_empty_folder_name_never_means_the_user_s_own(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LIERRE_DATA", str(data))
    assert main(["--data", "", "participants"]) == cli.BAD_INPUT
    assert capsys.readouterr().err == "The option --data isn't followed by what it needs.\n"


def test_a_disk_that_fails_while_reading_is_storage_trouble(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_span: date) -> None:
        raise DatabaseError("disk I/O error")

    monkeypatch.setattr("lierre_desktop.centre.timetable.sessions", fails)
    answer = run("sessions", *dates())
    assert answer.code == cli.STORAGE_TROUBLE and "The disk doesn't answer." in answer.err


def test_a_passphrase_is_asked_for_in_a_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LIERRE_PASSPHRASE")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: PASSPHRASE)
    assert run("sessions", *dates()).code == 0


def test_the_journal_says_who_wrote(run: Run, couture: int, data: Path) -> None:
    run("attendance", "--session", str(couture), "--close")
    with open_centre(data, PASSPHRASE):
        last = database.execute_sql("SELECT actor, command FROM journal ORDER BY seq DESC LIMIT 1")
        assert last.fetchone() == ("lierre-desktop", "attendance.close")


# -- creating ----------------------------------------------------------------------


def test_a_new_centre_is_slow_to_guess(run: Run, tmp_path: Path) -> None:
    new = tmp_path / "new"
    assert run("init", "--model", "empty", "--data", str(new)).code == 0
    (slot,) = vault.read(new / "lierre.cles")["slots"]
    assert slot["cost"] == {"memory_kib": 256 * 1024, "passes": 3, "lanes": 2}


@pytest.mark.usefixtures("cheap")
def test_init_makes_the_sessions_of_a_span(run: Run, tmp_path: Path) -> None:
    new = ["--data", str(tmp_path / "new")]
    answer = run("init", "--from", "2026-11-09", "--to", "2026-11-15", *new)
    assert (answer.code, answer.out) == (0, "")
    assert "8 sessions created" in answer.err
    listed = run("sessions", "--from", "2026-11-01", "--to", "2026-11-30", "--json", *new).rows
    assert len(listed) == 8
    assert run("participants", "--json", *new).rows == []


@pytest.mark.usefixtures("cheap")
def test_init_of_an_empty_centre(run: Run, tmp_path: Path) -> None:
    new = ["--data", str(tmp_path / "new")]
    assert run("init", "--model", "empty", *new).code == 0
    assert run("sessions", "--from", "2000-01-01", "--to", "2099-01-01", "--json", *new).rows == []


@pytest.mark.usefixtures("cheap")
def test_init_without_dates_makes_this_season(run: Run, tmp_path: Path) -> None:
    new = ["--data", str(tmp_path / "new")]
    run("init", *new)
    rows = run("sessions", "--from", "2000-01-01", "--to", "2099-01-01", "--json", *new).rows
    days = [date.fromisoformat(row["date"]) for row in rows]
    assert days[0].month == 9 and days[-1].month == 8
    assert min(days) <= date.today() <= max(days) or date.today().month in (8, 9)


@pytest.mark.usefixtures("cheap")
def test_the_demo_takes_its_wishes(run: Run, tmp_path: Path) -> None:
    wishes = ["--until", "2026-11-24", "--years", "1", "--participants", "12", "--seed", "3"]
    people = []
    for name in ("first", "second"):
        new = ["--data", str(tmp_path / name)]
        answer = run("demo", *wishes, *new)
        assert answer.code == 0 and "12 invented people" in answer.err
        people.append(run("participants", "--json", *new).rows)
    assert people[0] == people[1] and len(people[0]) == 12


@pytest.mark.parametrize("verb", ["init", "demo"])
def test_data_are_never_overwritten(run: Run, data: Path, verb: str) -> None:
    before = {path.name: path.read_bytes() for path in data.iterdir()}
    answer = run(verb)
    assert answer.code == cli.BAD_INPUT and "already holds a centre" in answer.err
    assert {path.name: path.read_bytes() for path in data.iterdir()} == before


@pytest.mark.usefixtures("cheap")
def test_a_creation_that_fails_leaves_nothing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_disk(*_anything: Any) -> None:
        raise InvalidInput("", "no room")

    monkeypatch.setattr(model_centre, "plant_school_holidays", full_disk)
    there = tmp_path / "there"
    there.mkdir()
    for verb in ("init", "demo"):
        assert run(verb, "--data", str(tmp_path / "new")).code == cli.BAD_INPUT
        assert run(verb, "--data", str(there)).code == cli.BAD_INPUT
        assert not (tmp_path / "new").exists() and list(there.iterdir()) == []


def test_a_new_passphrase_is_typed_twice_and_never_blank(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = ["--data", str(tmp_path / "new")]
    monkeypatch.setenv("LIERRE_PASSPHRASE", "   ")
    assert "Type a passphrase" in run("init", *new).err
    monkeypatch.delenv("LIERRE_PASSPHRASE")
    assert run("init", *new).code == cli.BAD_INPUT  # no terminal to ask in
    typed = iter(["une phrase", "une autre"])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(typed))
    answer = run("init", *new)
    assert answer.code == cli.BAD_INPUT and "passphrases differ" in answer.err
    assert not (tmp_path / "new").exists()


# -- around ------------------------------------------------------------------------


def test_version_and_help(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version").out == f"Lierre {__version__}\n"
    general = run("--help")
    assert general.code == 0 and "1 a check of self-test failed" in general.out
    for verb in ("init", "demo", "sessions", "sheets", "poster", "participants", "attendance"):
        assert verb in general.out
        assert run(verb, "--help").out.startswith(f"Usage: lierre-desktop {verb}")
    assert "self-test" in general.out
    assert "\nOptions:\n" in general.out
    assert "\nOptions\u00a0:\n" in run("--help", "--language", "fr").out


def test_options_stand_before_or_after_the_command(data: Path) -> None:
    os.environ["LIERRE_DATA"] = str(data.parent / "nowhere")
    try:
        assert main(["--data", str(data), "sessions", *dates()]) == 0
        assert main(["sessions", *dates(), f"--data={data}"]) == 0
        assert main(["sessions", *dates()]) == cli.STORAGE_TROUBLE
    finally:
        del os.environ["LIERRE_DATA"]


def test_without_a_command_the_window_opens_on_the_folder(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[Path, str | None, Path | None]] = []

    def window(folder: Path, language: str | None, backup: Path | None) -> int:
        opened.append((folder, language, backup))
        return 7

    monkeypatch.setattr("lierre_desktop.__main__.window", window)
    monkeypatch.delenv("LIERRE_LANGUAGE")
    assert main(["--data", str(data)]) == 7
    assert main(["--data", str(data), "--language", "en"]) == 7
    monkeypatch.setenv("LIERRE_LANGUAGE", "en")
    assert main(["--data", str(data)]) == 7
    assert main(["--data", str(data), "Copie de Zoé.LIERRE-BACKUP"]) == 7
    assert opened == [
        (data, None, None),
        (data, "en", None),
        (data, "en", None),
        (data, "en", Path("Copie de Zoé.LIERRE-BACKUP").absolute()),
    ]


def test_what_is_written_is_the_user_s_own(run: Run) -> None:
    run("sessions", *dates())
    if os.name == "posix":
        assert os.umask(0o022) == 0o077


def test_listing_needs_no_window_and_no_paper(data: Path) -> None:
    """A scheduled task doesn't pay for what it doesn't use."""
    code = (
        "import sys; from lierre_desktop.__main__ import main; code = main(sys.argv[1:]);"
        "heavy = {'PySide6', 'reportlab', 'icalendar', 'pypdfium2'} & set(sys.modules);"
        "sys.exit(str(heavy) if heavy else code)"
    )
    words = ["--data", str(data), "sessions", *dates(), "--json"]
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
