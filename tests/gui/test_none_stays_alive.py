"""Under Python 3.11, Qt calls lose references of None, True and False: never the last."""

from __future__ import annotations

import sys

import pytest

from lierre_desktop.gui import ETERNAL

CALLS_OF_A_LONG_DAY = 10**12


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="immortal from Python 3.12 on")
@pytest.mark.parametrize("each", ETERNAL, ids=repr)
def test_it_outlives_any_number_of_qt_calls(each: object) -> None:
    assert sys.getrefcount(each) > CALLS_OF_A_LONG_DAY
