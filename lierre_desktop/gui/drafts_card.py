"""What was left unfinished, on Today: each draft with its way back, and a way out.

Hides how many are laid at first, and the question that comes before one is erased.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ..centre import drafts
from ..centre.drafts import Kept
from ..database.errors import StorageTrouble
from ..i18n import _, clock, ngettext, short_day
from .attendance.words import list_name, sentence_name
from .awaits_card import GestureMaker
from .components import Button, Card, Pictogram, Row
from .page import host_of

MOST = 3
"""How many are laid at first."""


class DraftsCard:
    """Fills `card`; `resume` goes where a draft was typed, `focus` brings the keyboard to the
    gesture of that object name."""

    def __init__(
        self,
        card: Card,
        gesture: GestureMaker,
        resume: Callable[[Kept], object],
        focus: Callable[[str], object],
    ) -> None:
        self._card, self._gesture, self._resume, self._focus = card, gesture, resume, focus
        self._today = date.min
        self._asked: tuple[str, str] | None = None  # the draft that may be erased
        self._all = False

    def show(self, today: date) -> None:
        """Read what is kept; nothing is shown when nothing is."""
        self._today = today
        kept = self._read()
        title = ngettext("Draft ({n})", "Drafts ({n})", len(kept)).format(n=len(kept))
        self._card.set_title(title)
        shown = kept if self._all else kept[:MOST]
        rows: list[QWidget] = [self._row(draft, place, today) for place, draft in enumerate(shown)]
        if more := len(kept) - len(shown):
            words = ngettext("Show {n} more", "Show {n} more", more).format(n=more)
            rows.append(self._gesture("drafts_more_button", words, self._lay_all, "quiet"))
        self._card.fill(rows)
        self._card.setVisible(bool(kept))

    def _read(self) -> tuple[Kept, ...]:
        try:
            return drafts.kept()
        except StorageTrouble as trouble:
            self._tell(trouble)
            return ()

    def _tell(self, trouble: StorageTrouble) -> None:
        host = host_of(self._card)
        if host is None:
            raise trouble
        host.show_trouble(trouble)

    def _row(self, draft: Kept, place: int, today: date) -> Row:
        asked = (draft.form, draft.subject) == self._asked
        person = list_name(draft) if draft.participant_id else ""
        row = Row(
            _what(draft),
            _("Erase what was typed?") if asked else person,
            mark=Pictogram("pencil-simple"),
            aside="" if asked else _when(draft, today),
            actions=self._asking(draft, place) if asked else self._gestures(draft, place),
            inline=True,
        )
        row.clicked.connect(lambda: self._resume(draft))
        return row

    def _gestures(self, draft: Kept, place: int) -> list[Button]:
        erase = self._gesture(
            f"draft_{place}_erase_button",
            _("Erase"),
            lambda: self._ask((draft.form, draft.subject), f"draft_{place}_keep_button"),
            "quiet",
        )
        resume = self._gesture(
            f"draft_{place}_button", _("Resume"), lambda: self._resume(draft), "quiet"
        )
        erase.setAccessibleName(_("Erase: {what}").format(what=_what(draft)))
        resume.setAccessibleName(_("Resume: {what}").format(what=_what(draft)))
        return [erase, resume]

    def _asking(self, draft: Kept, place: int) -> list[Button]:
        keep = self._gesture(
            f"draft_{place}_keep_button",
            _("Keep it"),
            lambda: self._ask(None, f"draft_{place}_erase_button"),
            "quiet",
        )
        erase = self._gesture(
            f"draft_{place}_sure_button", _("Erase"), lambda: self._erase(draft), "quiet"
        )
        erase.set_kind("danger")
        return [keep, erase]

    def _ask(self, draft: tuple[str, str] | None, gesture: str) -> None:
        self._asked = draft
        self._again(gesture)

    def _erase(self, draft: Kept) -> None:
        self._asked = None
        try:
            drafts.forget(draft.form, draft.subject)
        except StorageTrouble as trouble:
            self._tell(trouble)
        self._again("draft_0_button")

    def _again(self, gesture: str) -> None:
        """Lay the list again; the keyboard doesn't leave it for what stands below."""
        self._card.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show(self._today)
        self._focus(gesture)

    def _lay_all(self) -> None:
        self._all = True
        self._again(f"draft_{MOST}_button")


def _what(draft: Kept) -> str:
    """What was being typed, and whom it names where she has no record yet."""
    title = draft.title or _("Draft")
    if draft.participant_id or not (draft.first_name or draft.last_name or draft.own_script):
        return title
    return _("{title}: {name}").format(title=title, name=sentence_name(draft))


def _when(draft: Kept, today: date) -> str:
    moment = draft.changed_at
    if moment.date() == today:
        return _("today at {time}").format(time=clock(moment))
    return _("{day} at {hour}").format(day=short_day(moment.date()), hour=clock(moment))
