"""The thread of a person's pathway: filters, the newest entries, the rest on demand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ...centre import terms
from ...centre.pathway.timeline import Entry, EntryKind, timeline
from ...i18n import N_, _, date_span, format_date, long_date, ngettext
from .. import look
from ..components import (
    BadgeFace,
    Card,
    Chip,
    ChoiceChip,
    FlowLayout,
    Timeline,
    TimelineLine,
    button,
)
from ..components import label as text_label
from .frames import padded

FILTERS: dict[EntryKind | None, str] = {
    None: N_("Everything"),
    EntryKind.INTERVIEW: N_("Interviews"),
    EntryKind.STEP: N_("Steps"),
    EntryKind.WORKSHOP: N_("Workshops"),
    EntryKind.PARTNER: N_("Partners"),
    EntryKind.PATHWAY: N_("Pathway"),
    EntryKind.NOTE: N_("Notes"),
}

_ICONS = {
    EntryKind.INTERVIEW: "chats-circle",
    EntryKind.STEP: "clipboard-text",
    EntryKind.PARTNER: "paper-plane-tilt",
    EntryKind.PATHWAY: "flag",
    EntryKind.NOTE: "note-pencil",
}
_SIGNS = {
    "success": "check",
    "attention": "clock",
    "danger": "x",
    "info": "arrow-right",
    "pending": "circle-dashed",
}
_CALM = {"danger": "neutral"}
"""Nothing that happened to a person is red: someone who didn't come is no error."""
_MARKS = {"attention": "envelope-simple", "info": "clock"}
"""The signs that marks of a roll call have for themselves."""
_OWN = (EntryKind.INTERVIEW, EntryKind.PARTNER, EntryKind.PATHWAY)
"""What the centre itself did stands in a green circle."""


class TimelineCard(Card):
    """`opened(entry)` asks for what an entry is about."""

    opened = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._person = 0
        self._entries: list[Entry] = []
        self._theme = ChoiceChip()
        self._chips = self._lay_chips()
        self.timeline = Timeline()
        self.timeline.chosen.connect(lambda place: self.opened.emit(self._entries[place]))
        self._nothing = text_label("", "quiet", wrap=True)
        self._nothing_row = padded(self._nothing)
        self._more = button("quiet", "", "caret-down", on_click=self._read_on)
        self._more_row = padded(self._more)
        self.add_row(self.timeline)
        for row in (self._nothing_row, self._more_row):
            self.body.addWidget(row)
        self.body.addStretch(1)

    def _lay_chips(self) -> dict[EntryKind | None, Chip]:
        holder = QWidget()
        flow = FlowLayout(holder)
        group = QButtonGroup(self)
        chips = {kind: Chip() for kind in FILTERS}
        for chip in chips.values():
            group.addButton(chip)
            flow.addWidget(chip)
        chips[None].setChecked(True)
        group.buttonClicked.connect(lambda _chip: self._read())
        self._theme.chosen.connect(lambda _theme: self._read())
        flow.addWidget(self._theme)
        self.body.addWidget(padded(holder))
        return chips

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self.set_title(_("Thread of the pathway"))
        for kind, chip in self._chips.items():
            chip.setText(_(FILTERS[kind]))
            chip.updateGeometry()
        self.timeline.setAccessibleName(_("Thread of the pathway"))
        self._more.setText(_("Show what came before"))

    def show_person(self, participant_id: int) -> None:
        """Show someone's newest entries; the filters go back to all for someone else."""
        if participant_id != self._person:
            self._person = participant_id
            self._chips[None].setChecked(True)
            self._theme.set_choices(_("All themes"), ())
        self._offer_themes()
        self._read()

    def _offer_themes(self) -> None:
        """The themes of what is noted for a person; the sensitive ones stay unnamed."""
        book = terms.book()
        named = [] if look.discreet() else book.choices("frein")
        choices = [
            (term.code, term.label) for term in named if not book.sensitive("frein", term.code)
        ]
        self._theme.set_choices(_("All themes"), choices)
        self._theme.setVisible(bool(choices))

    def _read(self) -> None:
        self.timeline.clear()
        self._entries.clear()
        self._read_on()

    def _read_on(self) -> None:
        """Show the next page; the keyboard goes to its first entry."""
        seen = len(self._entries)
        kind = next(kind for kind, chip in self._chips.items() if chip.isChecked())
        page = timeline(
            self._person,
            today=self._today(),
            kinds=() if kind is None else (kind,),
            themes=(self._theme.key,) if self._theme.key else (),
            before=self._entries[-1].day if self._entries else None,
        )
        self._entries += page.entries
        this_year = self._today().year
        self.timeline.add_lines(
            [(month_words(entry.day), line_of(entry, this_year)) for entry in page.entries]
        )
        if seen and page.entries:
            self.timeline.entries[seen].setFocus()
        self._more_row.setVisible(page.more)
        self._say_nothing(all_of_it=kind is None and not self._theme.key)

    def _say_nothing(self, *, all_of_it: bool) -> None:
        whole = _("Interviews, steps and workshops will stand here, the newest first.")
        words = whole if all_of_it else _("Nothing of this kind yet.")
        self._nothing.setText(words)
        self._nothing_row.setVisible(not self._entries)


def line_of(entry: Entry, this_year: int) -> TimelineLine:
    """An entry as the timeline draws it; private words stay hidden while names are."""
    workshop = entry.kind is EntryKind.WORKSHOP
    hidden = look.discreet() and not workshop
    icon = look.theme(entry.theme or "").icon if workshop else _ICONS[entry.kind]
    if entry.first is not None:
        icon = "users-three"
    return TimelineLine(
        day=_day_words(entry),
        title=_kind_words(entry.kind) if hidden else entry.title,
        detail="" if hidden else entry.detail,
        icon=icon,
        strong=entry.kind in _OWN,
        badges=_badges(entry),
        spoken=date_span(entry.first, entry.day) if entry.first else long_date(entry.day),
    )


def month_words(day: date) -> str:
    """ "Novembre 2026"."""
    words = format_date(day, "LLLL y")
    return words[:1].upper() + words[1:]


def _day_words(entry: Entry) -> str:
    first, day = entry.first, entry.day
    if first is None or first == day:
        return format_date(day, "EEE d")
    if first.month != day.month:
        return f"{first.day}/{first.month} – {day.day}/{day.month}"
    return _("{first} to {last}").format(first=format_date(first, "d"), last=format_date(day, "d"))


def _kind_words(kind: EntryKind) -> str:
    words = {
        EntryKind.INTERVIEW: _("Interview"),
        EntryKind.STEP: _("Step"),
        EntryKind.PARTNER: _("Partner"),
        EntryKind.PATHWAY: _("Pathway"),
        EntryKind.NOTE: _("Note"),
        EntryKind.WORKSHOP: _("Workshop"),
    }
    return words[kind]


def _badges(entry: Entry) -> tuple[BadgeFace, ...]:
    """Its state, then how many private notes it has, said once."""
    count = entry.private_notes
    private = ngettext("{n} private note", "{n} private notes", count).format(n=count)
    faces = []
    if entry.badge and not (count and entry.badge == private):
        tone = entry.tone or "neutral"
        sign = _SIGNS.get(tone, "info")
        if entry.kind is EntryKind.WORKSHOP:
            sign = _MARKS.get(tone, sign)
        faces.append(BadgeFace(sign, entry.badge, _CALM.get(tone, tone)))
    if count:
        faces.append(BadgeFace("lock-simple", private))
    return tuple(faces)
