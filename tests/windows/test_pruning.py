"""What the payload leaves out: how rules are matched, and those that the project has."""

from __future__ import annotations

from pathlib import Path

import pytest

from lierre_desktop import i18n, own_language
from lierre_desktop.centre import departments
from windows import pruned
from windows.errors import CannotBuild
from windows.pruning import Pruning, Rule, prune

RULES = Pruning(
    kept={
        "qt/": (Rule("imported", "core.dll plugins/windows.dll", "qt/"),),
        "qt/words/": (Rule("spoken", "fr.qm", "qt/words/"),),
    },
    dropped=(Rule("for type checkers", "*.pyi"),),
)
STAYS = ["app/main.py", "qt/core.dll", "qt/plugins/windows.dll", "qt/words/fr.qm"]
GOES = ["app/main.pyi", "app/tools/only.pyi", "qt/quick.dll", "qt/words/de.qm"]


def tree(folder: Path, names: list[str]) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


def test_what_is_not_kept_or_is_dropped_goes_with_its_empty_folder(tmp_path: Path) -> None:
    prune(tree(tmp_path, STAYS + GOES), RULES)
    left = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")]
    assert sorted(name for name in left if (tmp_path / name).is_file()) == STAYS
    assert "app/tools" not in left


@pytest.mark.parametrize(
    ("without", "idle"),
    [("app/", "*.pyi"), ("qt/core", "qt/core.dll"), ("qt/words/de", "qt/words/")],
)
def test_a_rule_that_no_longer_does_anything_is_an_error(
    tmp_path: Path, without: str, idle: str
) -> None:
    names = [name for name in STAYS + GOES if not name.startswith(without)]
    with pytest.raises(CannotBuild) as caught:
        prune(tree(tmp_path, names), RULES)
    assert str(caught.value).endswith(f": {idle}")
    assert all((tmp_path / name).exists() for name in names)


@pytest.mark.parametrize(
    "name",
    [f"babel/locale-data/{code}.dat" for code in {*i18n.LANGUAGES, *own_language.LANGUAGES}]
    + [f"tzdata/zoneinfo/{departments.time_zone(number)}" for number in ("57", "971", "974")]
    + ["PySide6/translations/qtbase_fr.qm", "PySide6/plugins/platforms/qwindows.dll"]
    + ["lierre_desktop/gui/app.py", "holidays/countries/france.py"],
)
def test_what_the_program_asks_for_stays(name: str) -> None:
    assert pruned.PACKAGES.stays(name)


@pytest.mark.parametrize(
    "name",
    ["PySide6/Qt6Network.dll", "PySide6/QtNetwork.pyd", "PySide6/plugins/tls/qschannelbackend.dll"]
    + ["PySide6/Qt6Quick.dll", "PySide6/translations/qtbase_de.qm", "babel/locale-data/zu.dat"],
)
def test_what_nothing_asks_for_goes(name: str) -> None:
    assert not pruned.PACKAGES.stays(name)


def test_nothing_that_opens_connections_stays() -> None:
    for name in ("_socket.pyd", "_ssl.pyd", "libssl-3.dll", "select.pyd", "_overlapped.pyd"):
        assert not pruned.INTERPRETER.stays(name)
    for name in ("socket.pyc", "ssl.pyc", "http/client.pyc", "urllib/request.pyc", "asyncio/a.pyc"):
        assert not pruned.STANDARD_LIBRARY.stays(name)
