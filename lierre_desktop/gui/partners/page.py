"""The Partners page: the structures and the people sent there, with the side panel.

Hides who shows what when: two views beside one panel, whose forms keep what was typed
when it closes.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ...centre import terms
from ...centre.changes import Changes, InvalidInput
from ...centre.drafts import Kept
from ...centre.finder import Finder
from ...centre.network import orientations, partners
from ...centre.network.orientations import OrientationData
from ...centre.network.partners import ContactData, PartnerData
from ...i18n import _, ngettext
from .. import look
from ..awaits import TO_FEED_BACK_ITEM, TO_REMIND_ITEM
from ..components import PageHead, Segments, SidePanel, WithPanel, button, icon_button
from ..page import Page
from ..people.list_out import drop_menu
from ..perform import perform
from ..settings.editor import Editor
from ..settings.panel_content import PanelContent, PanelRoom
from .card import PartnerCard
from .forms import AnswerForm, ContactForm, OrientationForm, PartnerForm
from .list_out import orientations_out, partners_out
from .orientations_list import DUE, FEEDBACK, OrientationsList
from .partners_list import PartnersList

PARTNERS, ORIENTATIONS = "partners", "orientations"
_LISTS = {TO_REMIND_ITEM: DUE, TO_FEED_BACK_ITEM: FEEDBACK}
"""The items that stand for a list of orientations, and its filter."""

SomeData = TypeVar("SomeData")


class PartnersPage(Page):
    """The structures the centre works with (`show_item(id)`), and whom it sends there.

    `settings` keeps the widths of columns between two days.
    """

    shows = Changes.PARTNERS | Changes.PATHWAYS | Changes.PARTICIPANTS | Changes.VOCABULARY

    def __init__(
        self,
        clock: Callable[[], datetime] = datetime.now,
        parent: QWidget | None = None,
        *,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._finder: Finder | None = None
        self._said = ""  # how many are shown
        self.list = PartnersList()
        self.orientations = OrientationsList(clock)
        self.card = PartnerCard(clock)
        self.partner_form = PartnerForm(clock)
        self.contact_form = ContactForm(clock)
        self.orientation_form = OrientationForm(clock)
        self.answer_form = AnswerForm(clock)
        self.panel = SidePanel()
        self._room = PanelRoom(self.panel)
        self._lay_out()
        self._listen()
        if settings is not None:
            self.list.remember(settings)

    # -- building ------------------------------------------------------------------------

    @property
    def _forms(self) -> tuple[Editor[Any], ...]:
        return self.partner_form, self.contact_form, self.orientation_form, self.answer_form

    def _lay_out(self) -> None:
        self._head = PageHead()
        self._segments = Segments()
        self._add_button = button("primary", "", "plus", "Ctrl+N", self.add)
        self._out_button = icon_button("dots-three-vertical", "", self._drop_out_menu)
        for action in (self._segments, self._out_button, self._add_button):
            self._head.add_action(action)
        self._views = QStackedWidget()
        self._views.addWidget(self.list)
        self._views.addWidget(self.orientations)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_M)
        column.addWidget(self._head)
        column.addWidget(self._views, 1)
        self.body.addWidget(WithPanel(main, self.panel), 1)
        for content in (self.card, *self._forms):
            content.setParent(self.panel)
            content.hide()

    def _listen(self) -> None:
        self._segments.chosen.connect(lambda _key: self._change_view())
        self.list.opened.connect(self._open)
        self.list.adding.connect(self._add_partner)
        self.list.shipping.connect(lambda: perform(self, partners.ship))
        self.list.shown_changed.connect(self._count)
        self.orientations.shown_changed.connect(self._count)
        self.orientations.opened.connect(self._change_orientation)
        self.orientations.answering.connect(self._ask_for_answer)
        self.orientations.adding.connect(self._add_orientation)
        self.card.change_wanted.connect(self._change_partner)
        self.card.orient_wanted.connect(self._add_orientation)
        self.card.contact_wanted.connect(self._ask_for_contact)
        self.card.orientation_wanted.connect(self._change_orientation)
        self.partner_form.saved.connect(self._open)
        self.contact_form.saved.connect(lambda _id: self._back_to_card())
        self.contact_form.removed.connect(self._back_to_card)
        for form in (self.orientation_form, self.answer_form):
            form.saved.connect(lambda _id: self._back_to_card())
            form.removed.connect(self._back_to_card)
        self.partner_form.removed.connect(self.panel.close_panel)
        self.panel.closed.connect(self._leave_panel)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._save)
        leave = QShortcut(QKeySequence("Esc"), self.list.ui.partners_table)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self.panel.close_panel)

    # -- the page's contract -------------------------------------------------------------

    @property
    def title(self) -> str:
        return _("Partners")

    def retranslate(self) -> None:
        self._segments.set_choices([(PARTNERS, _("Partners")), (ORIENTATIONS, _("Orientations"))])
        self._word_add_button()
        self._out_button.setAccessibleName(_("Print or export the list"))
        self._out_button.setToolTip(_("Print or export the list"))
        for part in (self.list, self.orientations, self.card):
            part.retranslate()
        for form in self._forms:
            form.retranslate()

    def reload(self) -> None:
        self.list.show_partners(
            partners.listed(), terms.book(), shippable=not partners.were_shipped()
        )
        self.orientations.show_orientations(orientations.everything(self._clock().date()))
        if self._showing(self.card):
            self._show_card(self.card.partner.id)

    def show_item(self, item: int) -> None:
        """Open a partner in the panel, or a list of orientations; 0 is the page as it was left."""
        if item in _LISTS:
            self._segments.choose(ORIENTATIONS)
            self.orientations.choose(_LISTS[item])
            self._change_view()
        elif item:
            self._segments.choose(PARTNERS)
            self._change_view()
            self.list.select(item)
            self._show_card(item)
        else:
            self._focus_view()

    def resume(self, draft: Kept) -> None:
        numbers = draft.numbers
        if draft.form == "partner" and not numbers[0]:
            self._add_partner()
        elif draft.form == "partner":
            self.show_item(partners.get(numbers[0]).id)
            self._change_partner()
        elif draft.form == "contact":
            self.show_item(partners.get(numbers[0]).id)
            self._ask_for_contact(numbers[1])
        elif draft.form == "answer":
            self._ask_for_answer(numbers[0])
        elif numbers[1]:
            self._change_orientation(numbers[1])
        else:
            self.show_item(partners.get(numbers[2]).id if numbers[2] else 0)
            self._add_orientation()

    def add(self) -> None:
        """A new partner; among the orientations, someone sent to one."""
        if self._segments.key == ORIENTATIONS:
            self._add_orientation()
        else:
            self._add_partner()

    def find_here(self) -> None:
        """The search field of the list."""
        self._segments.choose(PARTNERS)
        self._change_view()
        self.list.focus_search()

    # -- views ---------------------------------------------------------------------------

    def _change_view(self) -> None:
        self._views.setCurrentIndex(int(self._segments.key == ORIENTATIONS))
        self._word_add_button()
        self._count()
        self._focus_view()

    def _focus_view(self) -> None:
        if self._segments.key == ORIENTATIONS:
            self.orientations.focus_list()
        else:
            self.list.focus_list()

    def _word_add_button(self) -> None:
        sends = self._segments.key == ORIENTATIONS
        self._add_button.setText(_("Send someone") if sends else _("Add"))
        name = _("Send someone to a partner") if sends else _("Add a partner")
        self._add_button.setAccessibleName(name)

    def _count(self) -> None:
        """Say how many there are, and how many are shown or due."""
        if self._segments.key == ORIENTATIONS:
            total, due = self.orientations.total, self.orientations.due
            said = ngettext("{n} orientation", "{n} orientations", total).format(n=total)
            if due:
                some = ngettext(", {n} to be reminded", ", {n} to be reminded", due)
                said += some.format(n=due)
        else:
            total, shown = self.list.total, len(self.list.shown)
            said = ngettext("{n} partner", "{n} partners", total).format(n=total)
            if shown != total:
                said += ngettext(", {n} shown", ", {n} shown", shown).format(n=shown)
        self._head.set_words(self.title, said if total else _("Nothing here for the moment"))
        self._add_button.setVisible(bool(total))
        self._out_button.setVisible(bool(total))
        self._said = said

    def _drop_out_menu(self) -> None:
        if self._segments.key == ORIENTATIONS:
            shown = orientations_out(self.orientations.shown, self._said)
        else:
            shown = partners_out(self.list.shown, self._said)
        drop_menu(self._out_button, shown, self._clock().date())

    # -- the panel -----------------------------------------------------------------------

    def _open(self, partner: int) -> None:
        """Ask the window for a partner, so that Alt+Left comes back."""
        self.wanted.emit("partners", partner)

    def _show_card(self, partner: int) -> None:
        """Show a partner; leave the panel when it is gone."""
        try:
            data = partners.get(partner)
        except InvalidInput:
            self.panel.close_panel()
            return
        self.card.show_partner(data)
        self._present(self.card, lambda: data.name)

    def _back_to_card(self) -> None:
        """After a form, the partner it was opened from, or the list of orientations."""
        if self.card.partner.id and self._segments.key == PARTNERS:
            self._show_card(self.card.partner.id)
        else:
            self.panel.close_panel()

    def _add_partner(self) -> None:
        data = PartnerData(axis=self.list.axis or PartnerData().axis)
        self._fill_in(self.partner_form, data, lambda: _("New partner"))

    def _change_partner(self) -> None:
        data = partners.get(self.card.partner.id)
        self._fill_in(self.partner_form, data, lambda: data.name)

    def _ask_for_contact(self, contact: int) -> None:
        data = ContactData(partner_id=self.card.partner.id)
        if contact:
            data = partners.get_contact(contact)
        self._fill_in(self.contact_form, data, lambda: data.full_name or _("New contact"))

    def _add_orientation(self) -> None:
        from_card = self._showing(self.card) and self._segments.key == PARTNERS
        partner = self.card.partner.id if from_card else 0
        data = OrientationData(partner_id=partner, made_on=self._clock().date())
        self._open_orientation(data, lambda: _("Send someone to a partner"))

    def _change_orientation(self, number: int) -> None:
        self._open_orientation(orientations.get(number), lambda: _("Orientation"))

    def _open_orientation(self, data: OrientationData, title: Callable[[], str]) -> None:
        self._finder = Finder.current(self._finder)
        self.orientation_form.set_finder(self._finder)
        self._fill_in(self.orientation_form, data, title)

    def _ask_for_answer(self, number: int) -> None:
        data = orientations.get(number)
        self._fill_in(self.answer_form, data, lambda: _("Answer of the partner"))

    def _fill_in(self, form: Editor[SomeData], data: SomeData, title: Callable[[], str]) -> None:
        form.open(data)
        self._present(form, title)
        form.focus_first()

    def _present(self, content: PanelContent, title: Callable[[], str]) -> None:
        self._room.present(title, content)
        self._add_button.set_kind("secondary")  # the panel's button is the next gesture

    def _showing(self, content: PanelContent) -> bool:
        return not self.panel.isHidden() and self.panel.content is content

    def _leave_panel(self) -> None:
        self._add_button.set_kind("primary")
        self._focus_view()

    def _save(self) -> None:
        content = self.panel.content
        if not self.panel.isHidden() and isinstance(content, Editor):
            content.save()
