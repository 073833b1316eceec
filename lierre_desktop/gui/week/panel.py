"""The side panel of the timetable: a session's detail, its form, its cancelling, a list.

Hides which content is shown and which buttons stand at its foot. It runs the commands
of single sessions; the page around hears what was done through `perform`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...centre import clashes, sessions, timetable
from ...centre.changes import Done, InvalidInput
from ...centre.timetable import SessionCard
from ...centre.vocabulary import SessionStatus
from ...i18n import _
from ..components import SidePanel, ToastAction, button
from ..perform import perform
from .cancel_form import CancelForm
from .panel_list import PanelList, Source, people_to_tell
from .session_detail import SessionDetail
from .session_form import SessionForm


class SessionPanel(SidePanel):
    """One session at a time, instead of dialogs.

    `shown(id)` tells which session is shown (0: none). `open_roll(id)`,
    `open_person(id)` and `sheet_wanted(id)` ask the page.
    """

    shown = Signal(int)
    open_roll = Signal(int)
    open_person = Signal(int)
    sheet_wanted = Signal(int)

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._session_id = 0
        self._source: Source | None = None
        self.detail = SessionDetail(clock, self)
        self.cancelling = CancelForm(self)
        self.list = PanelList(self)
        for content in (self.detail, self.cancelling, self.list):
            content.hide()
        self._form: SessionForm | None = None
        self._set_up_foot()
        self._listen()

    @property
    def form(self) -> SessionForm:
        """The form, built when it is first needed: a week is opened more often than changed."""
        if self._form is None:
            self._form = SessionForm(self._clock, self)
            self._form.hide()
            self._form.retranslate()
        return self._form

    def _set_up_foot(self) -> None:
        self.back_button = button("quiet", "", "arrow-left", on_click=self._back)
        self.roll_button = button("primary", "", "clipboard-text", on_click=self._enter_roll)
        self.save_button = button("primary", "", "", "Ctrl+S", self._save)
        self.confirm_button = button("danger", "", "calendar-x", on_click=self._confirm)
        for each in (self.back_button, self.roll_button, self.save_button, self.confirm_button):
            self.add_foot(each)

    def _listen(self) -> None:
        detail = self.detail
        detail.edit_wanted.connect(lambda: self.edit(self._session_id))
        detail.cancel_wanted.connect(lambda: self.ask_cause(self._session_id))
        detail.restore_wanted.connect(lambda: self._run(sessions.restore))
        detail.remove_wanted.connect(self._remove)
        detail.people_wanted.connect(
            lambda: self.show_list(partial(people_to_tell, self._session_id))
        )
        detail.sheet_wanted.connect(lambda: self.sheet_wanted.emit(self._session_id))
        self.cancelling.confirmed.connect(self._confirm)
        self.list.session_opened.connect(self.show_session)
        self.list.person_opened.connect(self.open_person)
        self.closed.connect(lambda: self.shown.emit(0))

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self.back_button.setText(_("Back"))
        self.save_button.setText(_("Save"))
        self.confirm_button.setText(_("Cancel the session"))
        self.detail.retranslate()
        self.cancelling.retranslate()
        if self._form is not None:
            self._form.retranslate()

    # -- what is shown -------------------------------------------------------------------

    @property
    def session_id(self) -> int:
        """The session shown, 0 for none."""
        return 0 if self.isHidden() else self._session_id

    @property
    def last_session(self) -> int:
        """The session shown last, even once the panel is closed."""
        return self._session_id

    def _present(self, title: Callable[[], str], content: QWidget, session_id: int = 0) -> None:
        self._session_id = session_id
        self.present(title, content)
        editing, cancelling = content is self._form, content is self.cancelling
        self.roll_button.setVisible(content is self.detail)
        self.save_button.setVisible(editing)
        self.confirm_button.setVisible(cancelling)
        self.back_button.setVisible((editing or cancelling) and session_id > 0)
        self.show_foot(content is not self.list)
        self.shown.emit(session_id)

    def show_session(self, session_id: int) -> None:
        """What there is to know of a session."""
        card = timetable.session(session_id)
        held = card.status is SessionStatus.HELD
        self.roll_button.setText(_("See the roll call") if held else _("Enter the roll call"))
        self.detail.show_session(card, _clashes_of(card), _promise_of(card))
        self._present(lambda: card.label, self.detail, session_id)
        gone = card.status in (SessionStatus.CANCELLED, SessionStatus.MOVED)
        self.show_foot(not gone)

    def edit(self, session_id: int) -> None:
        """The form of a session; what was typed before is kept."""
        card = timetable.session(session_id)
        self.form.open_session(card)
        self._present(
            lambda: _("Change {workshop}").format(workshop=card.label), self.form, session_id
        )
        self.form.focus_first()

    def add(self, day: date, start: int | None) -> None:
        """The form of a new session outside any slot; `start` in minutes, if known."""
        self.form.open_new(day, start)
        self._present(lambda: _("New session"), self.form)
        self.form.focus_first()

    def ask_cause(self, session_id: int) -> None:
        """Why a session is cancelled; one that isn't planned is shown instead."""
        card = timetable.session(session_id)
        if card.status is not SessionStatus.PLANNED:
            self.show_session(session_id)
            return
        self.cancelling.open_session(card)
        self._present(lambda: _("Cancel the session"), self.cancelling, session_id)
        self.cancelling.focus_first()

    def show_list(self, source: Source) -> None:
        """A list of sessions and people, read again when something changes."""
        self._source = source
        self._read_list(source)
        self.list.focus_first()

    def _read_list(self, source: Source) -> None:
        listing = source()
        self.list.show_listing(listing, self._clock())
        self._present(lambda: listing.title, self.list)

    def refresh(self) -> None:
        """Read again what is shown; a form keeps what was typed, unless its session is gone."""
        if self.isHidden():
            return
        try:
            self._read_again()
        except InvalidInput:
            self.close_panel()

    def _read_again(self) -> None:
        """Show the content as it is now. Raises InvalidInput once its session is gone."""
        if self.content is self.list and self._source is not None:
            self._read_list(self._source)
        elif self.content is self.detail:
            self.show_session(self._session_id)
        elif self._session_id:
            timetable.session(self._session_id)

    def _back(self) -> None:
        self.show_session(self._session_id)
        self.detail.edit_button.setFocus()

    # -- what is done --------------------------------------------------------------------

    def _enter_roll(self) -> None:
        self.open_roll.emit(self._session_id)

    def _run(self, command: Callable[[int], Done]) -> Done | None:
        return perform(self, partial(command, self._session_id))

    def _save(self) -> None:
        if self.content is not self._form:
            return
        before, scope = self._session_id, self.form.scope
        done = perform(self, self.form.save, self.form.form)
        if done is not None:
            self.form.forget()
            self.show_session(done.id if scope is None else before)

    def _confirm(self) -> None:
        session_id = self._session_id
        done = perform(self, self.cancelling.save, self.cancelling.form, self._offer_list)
        if done is not None:
            self.show_session(session_id)

    def _offer_list(self, done: Done) -> list[ToastAction]:
        """After cancelling: who is to be told, with their phones."""
        if not timetable.session(done.id).enrolled:
            return []
        return [
            ToastAction(
                _("See the list"), partial(self.show_list, partial(people_to_tell, done.id))
            )
        ]

    def _remove(self) -> None:
        if self._run(sessions.remove) is not None:
            self.close_panel()


def _clashes_of(card: SessionCard) -> list[clashes.Clash]:
    found = clashes.clashes(card.day, card.day)
    return [clash for clash in found if card.id in (clash.first.id, clash.second.id)]


def _promise_of(card: SessionCard) -> timetable.Promise | None:
    season = timetable.season_of(card.day)
    found = timetable.promises(*season)
    return next((each for each in found if each.workshop_id == card.workshop_id), None)
