"""The setup's script says what the payload has, in two languages; what is signed, and how."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from lierre_desktop import paths
from windows import layout, setup, signing
from windows.errors import CannotBuild

PARTS = setup.SCRIPT.parent / "windows" / "installer"
MAIN = setup.SCRIPT.read_text(encoding="utf-8")
SCRIPTS = {file.name: file.read_text(encoding="utf-8") for file in PARTS.glob("*.nsh")}
ALL = "\n".join([MAIN, *SCRIPTS.values()])
DEFINED = dict(re.findall(r'^!define (\w+) "(.*)"', MAIN, flags=re.M))
WORDS = re.findall(
    r'^\$\{Words\} (\w+)(?: \\\n)?\s+"([^"]*)"(?: \\\n)?\s+"([^"]*)"$',
    SCRIPTS["words.nsh"],
    flags=re.M,
)


def test_the_setup_names_the_parts_as_the_payload_does() -> None:
    named = ("LAUNCHER", "CONSOLE_LAUNCHER", "LICENCES", "RUNTIME", "PORTABLE_MARK")
    assert [DEFINED[name] for name in named] == [getattr(layout, name) for name in named]
    assert DEFINED["LICENCE_FILE"] == layout.LICENCE
    assert DEFINED["SUFFIX"] == layout.BACKUP_SUFFIX
    program = DEFINED["PROGRAM"].replace("${RUNTIME}", layout.RUNTIME).replace("\\", "/")
    assert program == f"{layout.PACKAGES}/lierre_desktop"


def test_the_setup_names_the_data_as_the_program_does() -> None:
    assert DEFINED["APP"] == paths.APP_NAME
    assert DEFINED["SCHEMA_NAME"] == paths.SCHEMA_NAME
    assert layout.PORTABLE_MARK == paths.PORTABLE_MARK


def test_every_part_is_copied_and_replaced() -> None:
    copied = re.findall(r'^  File .*"\$\{(?:PAYLOAD|LAUNCHERS)\}\\\$\{(\w+)\}', ALL, flags=re.M)
    replaced = re.search(r"!macro EachPart DO\n(.*?)!macroend", ALL, flags=re.S)
    assert replaced is not None
    assert re.findall(r'\$\{DO\} "\$\{(\w+)\}"', replaced[1]) == copied
    shipped = {layout.LAUNCHER, layout.CONSOLE_LAUNCHER, layout.LICENCE, layout.LICENCES}
    assert {DEFINED[name] for name in copied} == shipped | {layout.RUNTIME}


def _between(script: str, begin: str, end: str) -> str:
    return SCRIPTS[script].split(begin, 1)[1].split(end, 1)[0]


def test_once_files_are_written_every_way_out_takes_them_away() -> None:
    told = _between("shared.nsh", "!macro Refuse ", "!macroend")
    assert "Quit" in told, "which leaves without .onInstFailed"
    section = _between("installing.nsh", "\nSection\n", "SectionEnd")
    before, after = section.split('SetOutPath "$INSTDIR\\${RUNTIME}.new"')
    called = set(re.findall(r"Call (\w+)", after))
    assert {"WaitUntilClosed", "ReplaceParts"} <= called
    for name in called:
        (body,) = re.findall(
            rf"^Function (?:\$\{{un\}})?{name}\n(.*?)^FunctionEnd", ALL, re.S | re.M
        )
        assert "Quit" not in body and "${Refuse}" not in body, name
    assert "Quit" not in after and "${Refuse}" not in after
    assert "Call ForgetNew" in _between("installing.nsh", "Function .onInstFailed", "FunctionEnd")


def test_until_every_part_took_its_place_nothing_of_the_former_is_deleted() -> None:
    for macro in ("ReplacePart", "PutPartBack"):
        body = _between("installing.nsh", f"!macro {macro} PART", "!macroend")
        assert "!insertmacro Move" in body
        assert "Delete" not in body and "RMDir" not in body, macro


def test_every_word_is_in_both_languages_and_said_somewhere() -> None:
    assert len(WORDS) == SCRIPTS["words.nsh"].count("\n${Words} ")
    for name, english, french in WORDS:
        assert english and french, name
        assert re.findall(r"\$\w+|\$\{\w+\}", english) == re.findall(r"\$\w+|\$\{\w+\}", french), (
            f"{name} fills in the same in both"
        )
        assert english.count("&") == french.count("&"), f"{name}: a key to press"
        assert f"$({name})" in ALL, f"{name} is never said"
    names = {name for name, _english, _french in WORDS}
    assert set(re.findall(r"\$\((\w+)\)", ALL)) <= names


def test_the_french_is_typeset() -> None:
    for name, english, french in WORDS:
        assert "'" not in english + french, name
        assert not re.search(r"(?<!\u00a0)[:;?!»]", french), name


def test_a_sentence_of_exit_codes_is_one_that_exists() -> None:
    codes = re.findall(r"^!define (EXIT_\w+) (\d)", MAIN, flags=re.M)
    assert set(re.findall(r"\$\{(EXIT_\w+)\}", ALL)) == {name for name, _number in codes}
    for _name, number in codes:
        assert re.search(rf"\b{number} \w+", MAIN.split("Unicode")[0]), "told at the top"


def test_every_define_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*signing.LAUNCHERS, layout.LICENCE):
        (tmp_path / name).write_bytes(b"x" * 1500)
    commands: list[list[str]] = []
    monkeypatch.setattr(shutil, "which", lambda _name: "makensis")
    monkeypatch.setattr(subprocess, "run", lambda command, **_how: commands.append(command))
    setup.build(tmp_path, "1.2.3", 7, output=tmp_path / "out" / "setup.exe", quick=True)
    given = dict(option[2:].split("=", 1) for option in commands[0] if option.startswith("-D"))
    asked = MAIN.split("Given by -D: ")[1].split("\n;\n")[0]
    assert {name for name in re.findall(r"\b[A-Z]{4,}\b", asked)} == {*given, "SIGN"}
    assert (given["VERSION"], given["NUMBERS"], given["SCHEMA"]) == ("1.2.3", "1.2.3.0", "7")
    assert given["SIZE"] == "6", "kB, each file rounded up"
    assert "-WX" in commands[0], "a warning of makensis stops the build"


def test_what_is_signed(tmp_path: Path) -> None:
    payload, shipped = tmp_path / "payload", tmp_path / "shipped"
    payload.mkdir()
    shipped.mkdir()
    for name in signing.LAUNCHERS:
        (payload / name).write_bytes(b"MZ")
    assert signing.launchers(payload, shipped, None) == payload.resolve()
    assert signing.launchers(payload, shipped, 'echo signed >> "{file}"') == shipped
    for name in signing.LAUNCHERS:
        assert (shipped / name).read_bytes().startswith(b"MZsigned")
        assert (payload / name).read_bytes() == b"MZ", "the payload stays as it was built"


@pytest.mark.parametrize("command", ["signtool sign", "sign `date` {file}"])
def test_a_signing_command_names_its_file(command: str) -> None:
    with pytest.raises(CannotBuild):
        signing.check(command)
