"""What every test of the window stands on: the look, the words, names shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from lierre_desktop.gui import look
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.translator import Languages
from tests.centre.conftest import centre as centre
from tests.centre.conftest import make_enrolment as make_enrolment
from tests.centre.conftest import make_participant as make_participant
from tests.centre.conftest import make_session as make_session
from tests.centre.conftest import make_workshop as make_workshop
from tests.centre.conftest import template as template

Wear = tuple[look.Scheme, int, str, QPalette, QFont]


@pytest.fixture(scope="session")
def light(qapp: QApplication) -> Wear:
    """What the application wears in light, at the normal text size."""
    look.dress(qapp, look.Scheme.LIGHT)
    return _wear(qapp)


@pytest.fixture(autouse=True)
def worn(qapp: QApplication, light: Wear) -> Iterator[None]:
    """Light, at the normal text size, with names shown; put back after a test that changed it.

    Dressing costs more than most tests: it is done when something is worn otherwise.
    """
    look.set_discreet(False)
    yield
    # The windows of the test go first, or they would be dressed once more.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    look.set_discreet(False)
    if _wear(qapp) != light:
        look.dress(qapp, look.Scheme.LIGHT)


@pytest.fixture
def undressed(qapp: QApplication, worn: None) -> Iterator[None]:
    """Without the style sheet: for what opens many forms that nobody looks at."""
    sheet = qapp.styleSheet()
    qapp.setStyleSheet("")
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet(sheet)


def _wear(app: QApplication) -> Wear:
    return look.scheme(), look.text_size(), app.styleSheet(), app.palette(), app.font()


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """The translators; French again afterwards."""
    languages = Languages(qapp)
    languages.speak("fr")
    yield languages
    languages.speak("fr")
    languages.fall_silent()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """The preferences of a computer where nothing was chosen yet."""
    return Preferences(tmp_path)
