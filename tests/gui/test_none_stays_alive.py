"""Under Python 3.11, Qt calls lose references of None: there must always be enough."""

from __future__ import annotations

import sys

import pytest

import lierre_desktop.gui

CALLS_OF_A_LONG_DAY = 10**12


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_none_outlives_any_number_of_qt_calls() -> None:
    assert lierre_desktop.gui.__doc__
    assert sys.getrefcount(None) > CALLS_OF_A_LONG_DAY
