"""An appointment as agendas and calendar files show it: plain data, so that files can take it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ...i18n import N_, _, ngettext


class InterviewState(StrEnum):
    """Where an interview stands."""

    PLANNED = "PLANNED"
    DONE = "DONE"
    EXCUSED = "EXCUSED"
    MISSED = "MISSED"
    CANCELLED = "CANCELLED"

    @property
    def label(self) -> str:
        """The state in the current language, said of the interview."""
        return _(_LABELS[self])


_LABELS = {
    InterviewState.PLANNED: N_("interview planned"),
    InterviewState.DONE: N_("interview held"),
    InterviewState.EXCUSED: N_("excused absence"),
    InterviewState.MISSED: N_("nobody came"),
    InterviewState.CANCELLED: N_("interview cancelled"),
}


@dataclass(frozen=True, slots=True)
class Appointment:
    """An interview in the agenda, its terms in words. Says nothing of what was said."""

    id: int
    version: int
    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    state: InterviewState
    kind: str  # the words of its term
    mode: str  # likewise; "" when not said
    place: str
    day: date
    start: int | None  # minutes since midnight; None: some time that day
    minutes: int
    staff_id: int | None
    staff: str  # who receives, "" when not said
    purpose: str

    @property
    def initials(self) -> str:
        """ "Z. A.": enough for whoever expects the person, nothing for anyone else."""
        names = [self.first_name, self.last_name]
        if not any(names):
            names = [self.own_script]
        return " ".join(f"{name[0]}." for name in names if name)

    @property
    def end(self) -> int | None:
        """When it ends, in minutes since the day's midnight; None without an hour."""
        return None if self.start is None else self.start + self.minutes


def interviews_called_off(count: int) -> str:
    """What a larger command says of them: ", 2 interviews called off"; "" for none."""
    if not count:
        return ""
    return ngettext(", {n} interview called off", ", {n} interviews called off", count).format(
        n=count
    )
