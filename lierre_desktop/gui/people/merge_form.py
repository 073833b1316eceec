"""Joining two records of one person: what each says, which is kept, what moves over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...centre import participants
from ...centre.changes import Done, InvalidInput
from ...centre.duplicates import lookalikes
from ...centre.finder import Finder, Found, found
from ...centre.person import merging
from ...centre.person.merging import Difference, MergePreview, Which
from ...i18n import N_, _
from .. import look
from ..attendance.words import list_name, sentence_name
from ..components import (
    Alert,
    Chip,
    FieldMessage,
    FlowLayout,
    Form,
    Segments,
    button,
    label,
)
from ..perform import perform
from ..settings.panel_content import PanelContent
from .built_form import BuiltForm
from .frames import empty
from .person_edit import PersonEdit
from .record_tab import Clock

_CHOICES = {Which.KEEP: N_("This one"), Which.OTHER: N_("The other"), Which.BOTH: N_("Both")}


class MergeForm(PanelContent):
    """The record kept, the one that joins it, and a choice for each field that differs.

    `merged(id kept)` follows the gesture.
    """

    merged = Signal(int)

    def __init__(self, now: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._keep = 0
        self._plan: MergePreview | None = None
        self._choices: dict[str, Segments] = {}
        self.ui = BuiltForm(self)
        self._other = PersonEdit()
        _editor, line = self.ui.ask("other_id", N_("The other record"), self._other, _JOINS)
        self._message = FieldMessage(self._other, line)
        self._kept = label("", "strong", wrap=True)
        self._differences = QWidget()
        self._rows = QVBoxLayout(self._differences)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(look.SPACE_M)
        self._outlook = Alert(tone="info")
        self._refusal = Alert(tone="attention")
        self._alike = QWidget()
        self._alike_rows = FlowLayout(self._alike)
        for part in (self._alike, self._refusal, self._outlook, self._kept, self._differences):
            self.ui.add(part)
        self._form = Form({"other_id": self._message}, self.ui.whole_alert.show_message)
        self.merge_button = button("primary", "", "users", on_click=self.merge)
        self.foot = [self.merge_button]
        self._other.person_changed.connect(self._foresee)
        self.retranslate()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.merge_button.setText(_("Join the two records"))
        self._foresee()

    def open_for(self, keep: int, other: int, finder: Finder) -> None:
        """Ask which record joins this one; `other` is proposed when there is one."""
        self._keep = keep
        self._other.finder = finder
        self._propose_lookalikes()
        self._hold(other)

    def _hold(self, other: int) -> None:
        people = found([other]) if other else []
        self._other.hold(people[0] if people else None)

    def _propose_lookalikes(self) -> None:
        """People who resemble the one shown, one press away."""
        empty(self._alike_rows)
        for each in lookalikes(participants.get(self._keep)):
            if each.person.id != self._keep:
                made = Chip(list_name(each.person))
                made.setCheckable(False)
                made.setToolTip(each.why)
                made.clicked.connect(lambda _on=False, number=each.person.id: self._hold(number))
                self._alike_rows.addWidget(made)
        self._alike.setVisible(self._alike_rows.count() > 0)

    def focus_first(self) -> None:
        self._other.setFocus()

    def _foresee(self) -> None:
        """Show what would happen with the record chosen."""
        self._clear()
        self._form.clear_errors()
        other = self._other.person
        self._plan = self._planned(other) if other is not None and self._keep else None
        plan = self._plan
        for widget in (self._kept, self._differences):
            widget.setVisible(plan is not None)
        self._outlook.show_message(_moving(plan) if plan is not None else "")
        warnings = (*plan.remarks, plan.refusal) if plan is not None else ()
        self._refusal.show_message("\n".join(each for each in warnings if each))
        self.merge_button.setEnabled(plan is not None and not plan.refusal)
        if plan is not None:
            self._show_plan(plan)

    def _planned(self, other: Found) -> MergePreview | None:
        try:
            return merging.preview(self._keep, other.id)
        except InvalidInput as error:
            self._form.show_invalid(error)
            return None

    def _show_plan(self, plan: MergePreview) -> None:
        kept = found([self._keep])
        name = sentence_name(kept[0]) if kept else ""
        self._kept.setText(_("Kept: the record of {name}").format(name=name))
        for difference in plan.differences:
            self._rows.addWidget(self._difference(difference))

    def _difference(self, difference: Difference) -> QWidget:
        choice = Segments([(which, _(_CHOICES[which])) for which in difference.choices])
        choice.choose(difference.proposed)
        choice.setAccessibleName(difference.label)
        self._choices[difference.field] = choice
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_XS)
        column.addWidget(label(difference.label, "label"))
        values = (
            (_("This one: {value}"), difference.keep),
            (_("The other: {value}"), difference.other),
        )
        for words, value in values:
            hidden = _("Hidden") if look.discreet() and value else value or _("Unknown")
            column.addWidget(label(words.format(value=hidden), "quiet", wrap=True))
        column.addWidget(choice)
        return holder

    def _clear(self) -> None:
        self._choices.clear()
        empty(self._rows)

    def merge(self) -> None:
        """Join the two records; the toast takes it back."""
        if self._plan is None:
            return
        done = perform(self, self._command, self._form)
        if done is not None:
            self._other.hold(None)
            self.merged.emit(done.id)

    def _command(self) -> Done:
        assert self._plan is not None
        chosen = {field: Which(choice.key) for field, choice in self._choices.items()}
        plan = self._plan
        return merging.merge(plan.keep_id, plan.other_id, chosen, today=self._now().date())


_JOINS = N_("It joins the one shown: all it holds moves over, and it goes to the bin.")


def _moving(plan: MergePreview) -> str:
    """ "Passent d’un dossier à l’autre : 2 inscriptions, 1 parcours"."""
    if not plan.moving:
        return _("Nothing but the identity stands in the other record.")
    return _("Moves over: {things}.").format(things=", ".join(plan.moving))
