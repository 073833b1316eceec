"""The workshops: their list in the centre's order, their form, and their slots' form."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ...centre import programme, slots
from ...centre.changes import InvalidInput
from ...centre.programme import WorkshopData
from ...centre.recurrence import SlotData
from ...centre.vocabulary import Audience, label
from ...i18n import _
from ..components import BadgeFace, Button, Row, ThemeMark, button, icon_button
from ..perform import perform
from .editor import Now
from .section import ListSection
from .slot_form import SlotForm, new_slot
from .words import slots_words, workshop_facts
from .workshop_form import WorkshopForm, new_workshop

UP, DOWN = -1, 1


class WorkshopsSection(ListSection[WorkshopData]):
    """What the centre offers, and when."""

    def __init__(self, now: Now) -> None:
        self._now = now
        self._slots: dict[int, list[SlotData]] = {}
        self._ordering = self._in_panel = False
        self._arrows: dict[tuple[int, int], Button] = {}
        self.workshop_form = WorkshopForm(now)
        self.slot_form = SlotForm(now)
        super().__init__(self.workshop_form, "calendar-blank")
        self.order_button = button("quiet", "", on_click=self._turn_ordering)
        self.head.add_action(self.order_button)
        self.workshop_form.slot_wanted.connect(self.open_slot)
        self.slot_form.back_wanted.connect(self._back_to_workshop)
        self.slot_form.saved.connect(lambda _number: self._back_to_workshop())
        self.slot_form.removed.connect(self._back_to_workshop)

    def retranslate(self) -> None:
        self.workshop_form.retranslate()
        self.slot_form.retranslate()
        self.head.set_words(_("Workshops"), _("What you offer, and when: the week follows."))
        self.set_add_words(_("Add a workshop"))
        self.empty.set_words(
            _("No workshop yet"),
            _("Add the first one, then say when it meets: its sessions are made at once."),
        )

    # -- the list ----------------------------------------------------------------------------

    def read_items(self) -> Sequence[WorkshopData]:
        self._slots = {}
        for slot in slots.slots():
            self._slots.setdefault(slot.workshop_id, []).append(slot)
        return programme.workshops()

    def new_item(self) -> WorkshopData:
        return new_workshop()

    def item_title(self, item: WorkshopData) -> str:
        return item.name or _("New workshop")

    def row(self, item: WorkshopData) -> Row:
        women = BadgeFace("users", label(Audience.WOMEN))
        return Row(
            item.name,
            slots_words(self._slots.get(item.id, []), self._now().date()),
            mark=ThemeMark(item.colour or item.theme),
            badges=[women] if item.audience is Audience.WOMEN else [],
            aside="" if self._ordering else workshop_facts(item),
            actions=self._arrow_buttons(item) if self._ordering else (),
        )

    def reload(self) -> None:
        focused = next((key for key, each in self._arrows.items() if each.hasFocus()), None)
        self._arrows = {}
        super().reload()
        self.order_button.setText(_("Done") if self._ordering else _("Change the order"))
        self.order_button.setVisible(len(self.items) > 1 and not self._in_panel)
        if focused in self._arrows:
            self._focus_arrow(*focused)
        self._refresh_slot()

    # -- the order ---------------------------------------------------------------------------

    def _turn_ordering(self) -> None:
        self._ordering = not self._ordering
        self.reload()
        self.order_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrow_buttons(self, item: WorkshopData) -> Sequence[QWidget]:
        """The two gestures of a line while the order is changed."""
        made = {
            UP: icon_button("caret-up", _("Move up: {name}").format(name=item.name)),
            DOWN: icon_button("caret-down", _("Move down: {name}").format(name=item.name)),
        }
        for step, each in made.items():
            each.setProperty("compact", True)
            each.clicked.connect(lambda _on=False, step=step: self._move(item.id, step))
            self._arrows[item.id, step] = each
        made[UP].setEnabled(item != self.items[0])
        made[DOWN].setEnabled(item != self.items[-1])
        return list(made.values())

    def arrow(self, number: int, step: int) -> Button:
        """The button that moves a workshop up (-1) or down (1), while the order is changed."""
        return self._arrows[number, step]

    def _move(self, number: int, step: int) -> None:
        order = [item.id for item in self.items]
        place = order.index(number)
        order.insert(place + step, order.pop(place))
        perform(self, partial(programme.order_workshops, order))
        self._focus_arrow(number, step)

    def _focus_arrow(self, number: int, step: int) -> None:
        """Stay on the arrow of the workshop that moved, or on its other one at an end."""
        same = self.arrow(number, step)
        target = same if same.isEnabled() else self.arrow(number, -step)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the panel ---------------------------------------------------------------------------

    def panel_open(self, opened: bool) -> None:
        super().panel_open(opened)
        self._in_panel = opened
        self.order_button.setVisible(len(self.items) > 1 and not opened)

    def kept(self, number: int) -> None:
        """A new workshop stays open: its slots come next."""
        if self._opened:
            self.panel_done.emit()
            return
        self.open(number)
        self.workshop_form.ui.add_slot_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_slot(self, number: int) -> None:
        """Open a slot of the workshop shown; 0 is a new one."""
        workshop = self.workshop_form.base
        if number:
            slot = slots.slot(number)
        else:
            slot = new_slot(workshop.id, self._now().date())
        self.slot_form.open(slot)
        self.panel_wanted.emit(lambda: workshop.name, self.slot_form)
        self.slot_form.focus_first()

    def _back_to_workshop(self) -> None:
        self.open(self.slot_form.base.workshop_id)

    def _refresh_slot(self) -> None:
        """Show the slot in the panel as it is now; leave it when it is gone."""
        if not self.slot_form.isVisible() or self.slot_form.is_new:
            return
        try:
            self.slot_form.refresh(slots.slot(self.slot_form.base.id))
        except InvalidInput:
            self._back_to_workshop()
