"""What may be done next with someone sent to a partner, as buttons of a line."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from ...centre.network import orientations
from ...centre.network.orientations import OrientationLine, Stage
from ...i18n import _
from ..components import Button, ToastAction, button, icon_button
from ..perform import perform
from ..settings.editor import Now
from .letters import show_letter, show_reminder


class OrientationGestures:
    """Each stage is one gesture: the letter, the reminder, the answer, the feedback.

    `opened(id)` asks for the form of an orientation, `answering(id)` for its answer.
    """

    def __init__(
        self,
        owner: QWidget,
        now: Now,
        opened: Callable[[int], object],
        answering: Callable[[int], object],
    ) -> None:
        self._owner, self._now = owner, now
        self._opened, self._answering = opened, answering

    def buttons(self, line: OrientationLine, name: str) -> list[Button]:
        """The gestures of a line, each named with whom it is about for a screen reader."""
        number, day = line.data.id, self._now().date()
        gestures: list[tuple[str, Callable[[], object]]] = []
        if line.stage is Stage.LETTER and line.data.consent:
            letter = partial(show_letter, self._owner, number, day)
            gestures.append((_("Prepare the letter"), letter))
        if line.stage is Stage.REMINDER:
            gestures.append((_("Remind"), partial(self._remind, line)))
        if line.stage is Stage.FEEDBACK:
            tell = partial(orientations.feedback, number, day)
            gestures.append((_("Feed back"), partial(perform, self._owner, tell)))
        elif line.stage is Stage.NOTHING:
            gestures.append((_("Look at it"), partial(self._opened, number)))
        else:
            gestures.append((_("Note the answer"), partial(self._answering, number)))
        shown = [_gesture(said, run, name) for said, run in gestures]
        return [*self.letters(line, name), *shown]

    def letters(self, line: OrientationLine, name: str) -> list[Button]:
        """The letter of a reminder that was noted, as long as an answer is awaited."""
        if not may_write_reminder(line):
            return []
        show = partial(show_reminder, self._owner, line.data.id, self._now().date())
        return [icon_button("envelope-simple", f"{_('Reminder letter')}, {name}", show)]

    def _remind(self, line: OrientationLine) -> None:
        """Note the reminder, by phone or by letter: the toast offers the letter."""
        number, day = line.data.id, self._now().date()
        show = partial(show_reminder, self._owner, number, day)
        offers = [ToastAction(_("Reminder letter"), show)] if line.data.consent else []
        remind = partial(orientations.remind, number, day)
        perform(self._owner, remind, offers=lambda _done: offers)


def may_write_reminder(line: OrientationLine) -> bool:
    """Whether a reminder was noted that the letter can still be written of."""
    awaited = line.stage not in (Stage.FEEDBACK, Stage.NOTHING)
    return awaited and line.data.consent and line.data.reminded_on is not None


def _gesture(said: str, run: Callable[[], object], name: str) -> Button:
    made = button("secondary", said, on_click=run)
    made.setProperty("compact", True)
    made.setAccessibleName(f"{said}, {name}")
    return made
