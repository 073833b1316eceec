"""The venues: a list, and the form of one in the panel."""

from __future__ import annotations

from collections.abc import Sequence

from ...centre import programme
from ...centre.changes import Done
from ...centre.programme import VenueData
from ...i18n import _, ngettext
from ..components import Pictogram, Row
from ..forms.ui_settings_venue import Ui_SettingsVenue
from .editor import Editor, Now
from .section import ListSection


class VenueForm(Editor[VenueData]):
    """A room or a place."""

    form_name = "venue"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = Ui_SettingsVenue()
        self.ui.setupUi(self)
        ui = self.ui
        self.bind(
            ui,
            {
                "name": (ui.name_edit, ui.name_help),
                "address": (ui.address_edit, ui.address_help),
                "capacity": (ui.capacity_edit, ui.capacity_help),
            },
        )
        ui.remove_button.clicked.connect(lambda _on=False: self.remove())

    def open(self, data: VenueData) -> None:
        super().open(data)
        self.ui.remove_button.setVisible(not self.is_new)

    def command(self, data: VenueData) -> Done:
        return programme.save_venue(data)

    def removal(self, data: VenueData) -> Done:
        return programme.remove_venue(data.id)

    def latest(self, data: VenueData) -> VenueData:
        kept = [venue for venue in programme.venues() if venue.id == data.id]
        return kept[0] if kept else VenueData()


class VenuesSection(ListSection[VenueData]):
    """Where the workshops take place."""

    def __init__(self, now: Now) -> None:
        self.form = VenueForm(now)
        super().__init__(self.form, "map-pin")

    def retranslate(self) -> None:
        self.form.retranslate()
        self.head.set_words(
            _("Venues"), _("Where people come. Two sessions at once in a room are pointed out.")
        )
        self.set_add_words(_("Add a venue"))
        self.empty.set_words(
            _("No venue yet"),
            _("Add the rooms of the centre, then the places where you go: a library, a hall."),
        )

    def read_items(self) -> Sequence[VenueData]:
        return programme.venues()

    def new_item(self) -> VenueData:
        return VenueData()

    def item_title(self, item: VenueData) -> str:
        return item.name or _("New venue")

    def row(self, item: VenueData) -> Row:
        places = ""
        if item.capacity:
            places = ngettext("{n} person", "{n} people", item.capacity).format(n=item.capacity)
        return Row(item.name, item.address, mark=Pictogram("map-pin"), aside=places)
