"""A partner in the side panel: how to reach it, whom one knows there, who was sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...centre import terms
from ...centre.network import orientations, partners
from ...centre.network.orientations import OrientationLine
from ...centre.network.partners import AXES, KINDS, ContactData, PartnerData
from ...centre.terms import Book
from ...i18n import _, ngettext, numeric_date
from .. import look
from ..attendance.words import list_name
from ..components import Badge, Card, FlowLayout, Row, button, label
from ..settings.panel_content import PanelContent
from . import words
from .gestures import OrientationGestures

MOST = 8
"""How many orientations the card shows; the others are in the list of orientations."""


class PartnerCard(PanelContent):
    """`change_wanted`, `orient_wanted`, `contact_wanted(id)` (0: a new one) and
    `orientation_wanted(id)` ask for the forms."""

    change_wanted = Signal()
    orient_wanted = Signal()
    contact_wanted = Signal(int)
    orientation_wanted = Signal(int)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.partner = PartnerData()
        wanted = self.orientation_wanted.emit
        self._gestures = OrientationGestures(self, now, wanted, wanted)
        self._column = QVBoxLayout(self)
        padding = look.CARD_PADDING
        self._column.setContentsMargins(padding, look.SPACE_XS, padding, padding)
        self._column.setSpacing(look.SPACE_M)
        self._contacts, self._sent = Card(), Card()
        self._add_contact = button(
            "quiet", "", "plus", on_click=lambda: self.contact_wanted.emit(0)
        )
        self._contacts.add_action(self._add_contact)
        self._head = QWidget()
        for part in (self._head, self._contacts, self._sent):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.change_button = button("secondary", "", on_click=self.change_wanted.emit)
        self.orient_button = button(
            "primary", "", "paper-plane-tilt", on_click=self.orient_wanted.emit
        )
        self.foot = [self.change_button, self.orient_button]

    def retranslate(self) -> None:
        """Write every word in the current language."""
        self.change_button.setText(_("Change"))
        self.orient_button.setText(_("Send someone there"))
        self._add_contact.setText(_("Add"))
        self._add_contact.setAccessibleName(_("Add a contact"))
        if self.partner.id:
            self.show_partner(self.partner)

    def show_partner(self, partner: PartnerData) -> None:
        """Show a structure as it is kept now."""
        self.partner = partner
        today = self._now().date()
        book = terms.book()
        head = _head(partner, book)
        self._column.replaceWidget(self._head, head)
        self._head.hide()
        self._head.deleteLater()
        self._head = head
        self._fill_contacts(partners.contacts_of(partner.id), today)
        self._fill_sent(orientations.of_partner(partner.id, today))

    def _fill_contacts(self, contacts: Sequence[ContactData], today: date) -> None:
        self._contacts.set_title(_("Contacts"))
        rows: list[QWidget] = [self._contact_row(each, today) for each in contacts]
        self._contacts.fill(rows or [_nothing(_("Whom do you ask for when you call there?"))])

    def _contact_row(self, contact: ContactData, today: date) -> Row:
        left = contact.until is not None and contact.until <= today
        said = (contact.role, contact.phone, contact.email)
        detail = " · ".join(part for part in said if part)
        if left and contact.until is not None:
            detail = _("left on {day}").format(day=numeric_date(contact.until))
        row = Row(contact.full_name, detail)
        row.clicked.connect(lambda: self.contact_wanted.emit(contact.id))
        return row

    def _fill_sent(self, sent: Sequence[OrientationLine]) -> None:
        side = str(len(sent)) if sent else ""
        self._sent.set_title(_("Orientations"), side)
        rows: list[QWidget] = [self._sent_row(each) for each in sent[:MOST]]
        if len(sent) > MOST:
            more = len(sent) - MOST
            text = ngettext("{n} older one in the list", "{n} older ones in the list", more)
            rows.append(_nothing(text.format(n=more)))
        self._sent.fill(rows or [_nothing(_("Nobody was sent there yet."))])

    def _sent_row(self, line: OrientationLine) -> Row:
        detail = words.stage_face(line).words
        if line.data.made_on is not None:
            detail = f"{numeric_date(line.data.made_on)} · {detail}"
        row = Row(list_name(line), detail, actions=self._gestures.letters(line, list_name(line)))
        row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # beside its letter, where it has one
        row.setAccessibleName(f"{list_name(line)}, {detail}")
        row.clicked.connect(lambda: self.orientation_wanted.emit(line.data.id))
        return row


def _head(partner: PartnerData, book: Book) -> QWidget:
    """The kind of partner, the mark of a sensitive one, and how to reach it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.SPACE_S)
    kinds = (book.label(AXES, partner.axis), book.label(KINDS, partner.kind))
    column.addWidget(label(" · ".join(each for each in kinds if each), "quiet", wrap=True))
    if partners.is_sensitive(partner, book):
        badges = QWidget()
        FlowLayout(badges).addWidget(Badge(words.sensitive_face()))
        column.addWidget(badges)
        said = _("Documents that leave the centre say “{name}” in its place.")
        outside = partners.outside_name(partner, book)
        column.addWidget(label(said.format(name=outside), "caption", wrap=True))
    for name, value in _reach(partner):
        column.addWidget(_line(name, value))
    return holder


def _reach(partner: PartnerData) -> list[tuple[str, str]]:
    town = " ".join(part for part in (partner.postcode, partner.city) if part)
    address = ", ".join(part for part in (partner.address, town) if part)
    lines = [
        (_("Phone"), partner.phone),
        (_("E-mail"), partner.email),
        (_("Website"), partner.website),
        (_("Address"), address),
        (_("Opening hours"), partner.opening),
        (_("Notes"), partner.notes),
    ]
    return [(name, value) for name, value in lines if value]


def _line(name: str, value: str) -> QWidget:
    """A name over its value, which can be selected and copied."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    shown = label(value, wrap=True)
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    shown.setAccessibleName(f"{name} : {value}")
    column.addWidget(label(name, "caption"))
    column.addWidget(shown)
    return holder


def _nothing(sentence: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    padding = look.CARD_PADDING - 1  # the card's edge is one of them
    column.setContentsMargins(padding, look.SPACE_M, padding, look.SPACE_M)
    column.addWidget(label(sentence, "quiet", wrap=True))
    return holder
