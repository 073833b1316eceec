"""What every test of the window stands on: the look, the words, names shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
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


@pytest.fixture(autouse=True)
def worn(qapp: QApplication) -> Iterator[None]:
    """Light, at the normal text size, with names shown; put back afterwards."""
    look.dress(qapp, look.Scheme.LIGHT)
    look.set_discreet(False)
    yield
    # The windows of the test go first: dressing them once more would cost more than the test.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    look.dress(qapp, look.Scheme.LIGHT)
    look.set_discreet(False)


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
