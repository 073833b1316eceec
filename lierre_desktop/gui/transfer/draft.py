"""An import being prepared: the file as read, what was chosen and decided, its dry run.

No widget here. Everything is kept until another file is opened, so that leaving the page
loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from ...centre.changes import Done, InvalidInput
from ...centre.tables import archive, imports, restoring
from ...centre.tables.cells import as_text
from ...centre.tables.layout import Found
from ...centre.tables.mapping import Mapping
from ...centre.tables.plan import (
    Decisions,
    ImportKind,
    ImportPlan,
    Question,
    Report,
    Unknown,
    unheard,
)
from ...centre.tables.table import Table
from ...centre.watched_words import refuse_nir
from ...i18n import _
from ..perform import Stopped

_SWIFT = 1_000  # lines whose dry run is made in the blink of an eye
_SAMPLES = 3
_LONGEST_SAMPLE = 28
_LOOKED_AT = 200  # cells of a column among which a social-security number is looked for

# Without these columns a file isn't guessed to be of the kind.
_NEEDED = {ImportKind.PATHWAYS: "opened_on", ImportKind.ATTENDANCE: "day"}


class Draft:
    """What is known of the file, and what would be written as things stand.

    `plan` is None when the columns can't be imported at all, or the dry run was stopped
    (`is_stopped`): `refusal` then says why. It is made by `look_again`.
    """

    def __init__(self, path: Path, sheets: Sequence[Table], clock: Callable[[], datetime]) -> None:
        """Raises InvalidInput when no sheet holds a table."""
        self.path, self.sheets, self._clock = path, tuple(sheets), clock
        self.is_whole = archive.is_archive(sheets)
        self.plan: ImportPlan | None = None
        self.refusal = ""
        self.is_stopped = False
        self.people: dict[int, int] = {}
        self.values: dict[tuple[str, str], str] = {}
        self.questions: dict[int, Question] = {}
        self.unknown: dict[tuple[str, str], Unknown] = {}
        self.forbidden: frozenset[int] = frozenset()
        self.contents: restoring.Contents | None = None
        self.found: Found
        self.mapping: Mapping
        if self.is_whole:
            self._check_whole()
        else:
            self.look(self._guess())

    # -- what it is about ------------------------------------------------------------------

    @property
    def kind(self) -> ImportKind | None:
        """What the file holds; None for a whole centre."""
        return None if self.is_whole else self.mapping.kind

    def look(self, kind: ImportKind, sheet: str | None = None) -> None:
        """Take the file as one of a kind, and a sheet of it; what was decided is forgotten.

        Raises InvalidInput when the sheet holds no table; nothing has changed then.
        """
        found = imports.find(self.sheets, kind, self._today, sheet)
        mapping = imports.propose(kind, found, self._today)
        self.forbidden = frozenset(_forbidden(found))
        columns = tuple(
            None if place in self.forbidden else code for place, code in enumerate(mapping.columns)
        )
        self.found, self.mapping = found, replace(mapping, columns=columns)
        for decided in (self.people, self.values, self.questions, self.unknown):
            decided.clear()
        self.plan, self.refusal = None, ""

    def _guess(self) -> ImportKind:
        """The kind of file in which most columns are understood; people when in doubt."""
        best, most = ImportKind.PARTICIPANTS, -1
        for kind in ImportKind:
            found = imports.find(self.sheets, kind, self._today)
            columns = set(imports.propose(kind, found, self._today).columns) - {None}
            needed = {_NEEDED[kind]} if kind in _NEEDED else set()
            if needed <= columns and len(columns) > most:
                best, most = kind, len(columns)
        return best

    @property
    def _today(self) -> date:
        return self._clock().date()

    @property
    def is_large(self) -> bool:
        """Whether the dry run takes long enough to be noticed."""
        return not self.is_whole and len(self.found.lines) > _SWIFT

    def samples(self, place: int) -> str:
        """The first different values of a column."""
        texts = (as_text(line[place])[:_LONGEST_SAMPLE] for _number, line in self.found.lines)
        seen: dict[str, None] = {}
        for text in texts:
            if text:
                seen[text] = None
            if len(seen) == _SAMPLES:
                break
        return " / ".join(seen)

    # -- what is chosen: `look_again` then says what follows --------------------------------

    def set_column(self, place: int, code: str | None) -> None:
        """Say what a column holds; another one that held it isn't imported any more."""
        columns = [None if code and each == code else each for each in self.mapping.columns]
        columns[place] = code
        self.mapping = replace(self.mapping, columns=tuple(columns), remembered=False)

    def set_day(self, day: date | None) -> None:
        """Date the situations that have no date of their own; None is today."""
        self.mapping = replace(self.mapping, day=day)

    def match(self, field: str, value: str, code: str | None) -> None:
        """Say what a value means: a code, "" for nothing, None for not decided."""
        if code is None:
            self.values.pop((field, value), None)
        else:
            self.values[field, value] = code

    def decide(self, line: int, person: int | None) -> None:
        """Say who a line is about: an id, NEW, LEFT_OUT, None for not decided."""
        if person is None:
            self.people.pop(line, None)
        else:
            self.people[line] = person

    # -- the dry run -----------------------------------------------------------------------

    def look_again(self, report: Report = unheard) -> None:
        """Make the dry run of what is chosen now; nothing is written. `report` may raise
        Stopped: there is no dry run then."""
        self.refusal, self.is_stopped = "", False
        if self.is_whole:
            self._check_whole()
            return
        decisions = Decisions(self.people, self.values)
        try:
            self.plan = imports.plan(self.found, self.mapping, self._today, decisions, report)
        except InvalidInput as error:
            self.plan, self.refusal = None, error.message
            return
        except Stopped:
            self.plan, self.is_stopped = None, True
            self.refusal = _("The dry run was stopped: nothing is counted yet.")
            return
        # What was decided is no question any more: it stays in sight, to be changed.
        asked = {question.line: question for question in self.plan.questions}
        known = self.questions | asked
        self.questions = {
            line: known[line] for line in sorted(known) if line in asked or line in self.people
        }
        unmatched = {(each.field, each.value): each for each in self.plan.unknown}
        self.unknown = {
            key: each
            for key, each in (self.unknown | unmatched).items()
            if key in unmatched or key in self.values
        }

    @property
    def writes(self) -> bool:
        """Whether importing now would write something."""
        if self.is_whole:
            return not self.refusal
        return self.plan is not None and self.plan.rows > 0

    def _check_whole(self) -> None:
        try:
            self.contents = restoring.look_at(self.sheets)
        except InvalidInput as error:
            self.refusal = error.message

    def carry_out(self, report: Report) -> Done:
        """Write what the dry run announced, or nothing. Raises as the imports do."""
        if self.is_whole:
            done = archive.restore_everything(self.sheets, report)
            return replace(done, batch=0)
        if self.plan is None:
            raise InvalidInput("", self.refusal)
        done = imports.carry_out(self.plan, report)
        imports.remember(self.mapping)
        return done if self.plan.can_be_undone else replace(done, batch=0)


def _forbidden(found: Found) -> list[int]:
    """The columns with social-security numbers: they are never read."""
    return [place for place in range(len(found.headers)) if _holds_nir(found, place)]


def _holds_nir(found: Found, place: int) -> bool:
    try:
        for _number, line in found.lines[:_LOOKED_AT]:
            refuse_nir("", as_text(line[place]))
    except InvalidInput:
        return True
    return False
