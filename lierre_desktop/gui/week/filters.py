"""The three chips that narrow the timetable: venue, facilitator, theme."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ...centre import programme
from ...centre.themes import THEMES, theme_label
from ...i18n import _
from ..components import ChoiceChip
from .scene import Filters


class FilterChips(QObject):
    """What the chips let through; `changed` when the user chooses."""

    changed = Signal()

    def __init__(self, venue: ChoiceChip, staff: ChoiceChip, theme: ChoiceChip) -> None:
        super().__init__(venue)
        self._venue, self._staff, self._theme = venue, staff, theme
        self.any_workshop = True
        for chip in self._chips():
            chip.chosen.connect(lambda _key: self.changed.emit())

    def _chips(self) -> tuple[ChoiceChip, ...]:
        return self._venue, self._staff, self._theme

    def fill(self) -> None:
        """Offer the venues, the team and the themes in use; a choice that is gone is dropped."""
        venues = [(str(venue.id), venue.name) for venue in programme.venues()]
        team = [(str(member.id), member.full_name) for member in programme.team()]
        used = {workshop.theme for workshop in programme.workshops()}
        self.any_workshop = bool(used)
        themes = [(theme, theme_label(theme)) for theme in THEMES if theme in used]
        self._venue.set_choices(_("All venues"), venues)
        self._staff.set_choices(_("The whole team"), team)
        self._theme.set_choices(_("All themes"), themes)

    @property
    def filters(self) -> Filters:
        """What is let through now."""
        return Filters(
            venue_id=int(self._venue.key) if self._venue.key else None,
            staff_id=int(self._staff.key) if self._staff.key else None,
            theme=self._theme.key,
        )

    def clear(self) -> None:
        """Let everything through again."""
        for chip in self._chips():
            chip.choose("")

    def focus(self) -> None:
        """Bring the keyboard to the first chip."""
        self._venue.setFocus()

    def set_visible(self, visible: bool) -> None:
        """Show or hide the chips."""
        for chip in self._chips():
            chip.setVisible(visible)
