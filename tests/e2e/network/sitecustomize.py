"""Python imports this by itself when it starts, in the processes that the tests start."""

from __future__ import annotations

import watch  # type: ignore[import-not-found] # it stands beside, on their path

watch.begin()
