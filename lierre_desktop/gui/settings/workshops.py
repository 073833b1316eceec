"""The workshops: their list in the centre's order, their form, and their slots' form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from ...centre import programme, slots
from ...centre.changes import Done, InvalidInput
from ...centre.drafts import Kept
from ...centre.programme import WorkshopData
from ...centre.recurrence import SlotData
from ...centre.vocabulary import Audience, label
from ...i18n import _
from ..components import BadgeFace, Row, ThemeMark
from ..drafts import gone
from .editor import Now
from .ordered_section import OrderedSection
from .slot_form import SlotForm, new_slot
from .words import slots_words, workshop_facts
from .workshop_form import WorkshopForm, new_workshop


class WorkshopsSection(OrderedSection[WorkshopData]):
    """What the centre offers, and when."""

    def __init__(self, now: Now) -> None:
        self._now = now
        self._slots: dict[int, list[SlotData]] = {}
        self.workshop_form = WorkshopForm(now)
        self.slot_form = SlotForm(now)
        super().__init__(self.workshop_form, "calendar-blank")
        self.own(self.slot_form)
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
            aside="" if self.ordering else workshop_facts(item),
            actions=self.arrow_buttons(item),
        )

    def reload(self) -> None:
        super().reload()
        self._refresh_slot()

    # -- the order ---------------------------------------------------------------------------

    def keep_order(self, numbers: Sequence[int]) -> Done:
        return programme.order_workshops(numbers)

    def name(self, item: WorkshopData) -> str:
        return item.name

    def resume(self, draft: Kept) -> None:
        if draft.form == "slot":
            workshop, slot = draft.numbers
            if self.item(workshop) is None:
                raise gone()
            self.open(workshop)
            self.open_slot(slot)
        else:
            super().resume(draft)

    # -- the panel ---------------------------------------------------------------------------

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
