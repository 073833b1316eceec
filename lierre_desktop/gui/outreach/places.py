"""The places of life: a list, and the form of one in the panel."""

from __future__ import annotations

from collections.abc import Sequence

from ...centre import terms
from ...centre.changes import Done
from ...centre.network import outreach
from ...centre.network.outreach import PLACES, LivingPlaceData, PlaceLine
from ...i18n import _, ngettext, numeric_date, short_day
from ..components import BadgeFace, Row
from ..forms.ui_living_place_form import Ui_LivingPlaceForm
from ..people.list_out import ShownList
from ..settings.answers import offer
from ..settings.editor import Editor, Now
from ..watching import watch
from .list_out import places_out
from .section import Part


class PlaceForm(Editor[LivingPlaceData]):
    """A place of life."""

    form_name = "living_place"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_LivingPlaceForm()
        ui.setupUi(self)
        self.bind(
            ui,
            {
                "name": (ui.name_edit, ui.name_help),
                "kind": (ui.kind_combo, ui.kind_help),
                "address": (ui.address_edit, ui.address_help),
                "city": (ui.city_edit, ui.city_help),
                "known_since": (ui.known_since_edit, ui.known_since_help),
                "evacuated_on": (ui.evacuated_on_edit, ui.evacuated_on_help),
                "notes": (ui.notes_edit, ui.notes_help),
            },
        )
        watch(ui.notes_edit, self.messages["notes"])
        ui.remove_button.clicked.connect(lambda _on=False: self.remove())

    def fill_choices(self) -> None:
        keep = self.base.kind if self.filled else ""
        kinds = terms.book().choices(PLACES, keep=keep or None)
        offer(
            self.ui.kind_combo,
            [("", _("Choose a kind of place")), *((term.code, term.label) for term in kinds)],
        )

    def open(self, data: LivingPlaceData) -> None:
        super().open(data)
        self.ui.remove_button.setVisible(not self.is_new)

    def command(self, data: LivingPlaceData) -> Done:
        return outreach.save_place(data)

    def removal(self, data: LivingPlaceData) -> Done:
        return outreach.remove_place(data.id)

    def latest(self, data: LivingPlaceData) -> LivingPlaceData:
        return outreach.get_place(data.id) if data.id else LivingPlaceData()


class PlacesPart(Part[LivingPlaceData]):
    """Where the people live whom the visits meet."""

    def __init__(self, now: Now) -> None:
        super().__init__(PlaceForm(now), "tent")
        self._lines: dict[int, PlaceLine] = {}

    @property
    def sentence(self) -> str:
        if not self.items:
            return _("Nothing here for the moment")
        return ngettext("{n} place of life", "{n} places of life", len(self.items)).format(
            n=len(self.items)
        )

    @property
    def adding(self) -> str:
        return _("Add a place")

    def shown_list(self) -> ShownList:
        return places_out(self._lines.values(), self.sentence)

    def retranslate(self) -> None:
        super().retranslate()
        self.empty.set_words(
            _("No place of life yet"),
            _("Add the places you go to: a squat, a shanty town, a social hotel, a street."),
        )

    def read_items(self) -> Sequence[LivingPlaceData]:
        self._lines = {line.data.id: line for line in outreach.places()}
        self._kinds = terms.book()
        return [line.data for line in self._lines.values()]

    def new_item(self) -> LivingPlaceData:
        return LivingPlaceData()

    def item_title(self, item: LivingPlaceData) -> str:
        return item.name or _("New place")

    def row(self, item: LivingPlaceData) -> Row:
        line = self._lines[item.id]
        kind = self._kinds.label(PLACES, item.kind)
        detail = ", ".join(part for part in (kind, item.address, item.city) if part)
        badges = []
        if item.evacuated_on is not None:
            words = _("Evacuated on {day}").format(day=numeric_date(item.evacuated_on))
            badges.append(BadgeFace("x-circle", words, "neutral"))
        visits = ngettext("{n} outreach visit", "{n} outreach visits", line.visits).format(
            n=line.visits
        )
        if line.last_visit is not None:
            last = _("the last on {day}").format(day=short_day(line.last_visit))
            visits = f"{visits}, {last}"
        return Row(item.name, detail, badges=badges, aside=visits)
