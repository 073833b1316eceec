"""A check and its outcome: what was tried, in order or not, and why not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...centre.changes import InvalidInput
from ...database.errors import StorageTrouble
from ...i18n import _


class Failed(Exception):
    """A check found something amiss; the text says what, in words for the telephone."""


@dataclass(frozen=True, slots=True)
class Check:
    """Something to try; `make` raises when it doesn't work."""

    title: str
    make: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a check; `trouble` is empty when it is in order."""

    title: str
    trouble: str = ""

    @property
    def line(self) -> str:
        """The outcome on one line."""
        text = _("{check}: FAILED, {trouble}") if self.trouble else _("{check}: in order")
        return text.format(check=self.title, trouble=self.trouble)


def outcome(check: Check) -> Outcome:
    """Try it, and tell what came of it.

    Only our own sentences are repeated: what another error says may hold values.
    """
    try:
        check.make()
    except (Failed, StorageTrouble) as error:
        return Outcome(check.title, str(error))
    except InvalidInput as refused:
        return Outcome(check.title, refused.message)
    except Exception as error:  # whatever stands in the way is what the check has to tell
        kind = type(error).__name__
        return Outcome(check.title, _("unexpected error {kind}").format(kind=kind))
    return Outcome(check.title)
