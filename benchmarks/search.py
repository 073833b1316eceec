"""A search keystroke over 50,000 people, against the 16 ms of one frame.

Typed in the window, offscreen: a keystroke lasts until what it found is painted.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from lierre_desktop.centre.finder import Finder
from lierre_desktop.database import connection, vault
from lierre_desktop.database.journal import changing, now
from lierre_desktop.database.models import Participant
from lierre_desktop.gui import app as program
from lierre_desktop.gui.desk import build_window
from lierre_desktop.gui.people.page import PeoplePage
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.i18n import plain

from .measure import Case, milliseconds, seconds

PEOPLE = 50_000
FRAME = 0.016
SYLLABLES = "ar an ba ben ca dia do el fa gül ha ia ka le ma na ou pa ri sa ta ul va zo łu".split()


def run(folder: Path) -> Case:
    """Type names, parts of names and phones in both search fields; take the slower's p99."""
    chance = random.Random(7)
    centre = connection.create_centre(
        folder / "search", "banc d'essai", cost=vault.Cost(8192, 1, 1)
    )
    with centre:
        names = _people(chance)
        loading = seconds(Finder.load)
        typed = [_typed(name, chance) for name in chance.sample(names, 150)]
        app, preferences = program.application(), Preferences(folder)
        window = build_window(centre, preferences, program.start(app, folder, preferences))
        window.resize(1366, 768)
        window.show()
        window.go("people")
        page = window.page("people")
        assert isinstance(page, PeoplePage)
        in_list = _p99(_keystrokes(app, page.list.ui.search_edit, typed))
        in_bar = _p99(_keystrokes(app, window.ui.search_edit, typed))
        window.close()
        window.deleteLater()
        app.processEvents()
    detail = (
        f"{milliseconds(in_list)} in the list of people, {milliseconds(in_bar)} in the top bar,"
        f" {len(typed)} names or phones in each; index loaded in {milliseconds(loading)}"
    )
    ratio = max(in_list, in_bar) / FRAME
    return Case("a search keystroke over 50,000 people, p99", ratio, 1.0, detail)


def _keystrokes(app: QApplication, field: QLineEdit, typed: Iterable[str]) -> list[float]:
    """Type each text letter by letter, then Escape; how long each key takes, in seconds."""
    field.setFocus()
    _press(app, field, Qt.Key.Key_unknown, "a")  # the first letter of the day loads the index
    _press(app, field, Qt.Key.Key_Escape)
    times = []
    for text in typed:
        keys = [(Qt.Key.Key_unknown, letter) for letter in text] + [(Qt.Key.Key_Escape, "")]
        times += [seconds(partial(_press, app, field, *key)) for key in keys]
    return times


def _press(app: QApplication, field: QLineEdit, key: Qt.Key, letter: str = "") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        app.sendEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
    app.processEvents()


def _p99(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.99)]


def _people(chance: random.Random) -> list[tuple[str, str, str]]:
    def word() -> str:
        return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))).capitalize()

    people = [(word(), word(), f"06{chance.randrange(10**8):08d}") for _number in range(PEOPLE)]
    stamp = now()
    with changing("bench") as changes:
        changes.bulk(
            Participant,
            [
                {
                    "last_name": last,
                    "first_name": first,
                    "phone": phone,
                    "search_key": f" {plain(last)} {plain(first)} {phone} 33{phone[1:]}",
                    "created_at": stamp,
                }
                for last, first, phone in people
            ],
        )
    return people


def _typed(name: tuple[str, str, str], chance: random.Random) -> str:
    last, first, phone = name
    return chance.choice((last, first, f"{first} {last}", last[1:], phone, f"{last[:3]} {first}"))
