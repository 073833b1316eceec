"""The outreach visits: a list with what it adds up to, and the form of one in the panel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal

from ...centre import programme, terms
from ...centre.changes import Done
from ...centre.network import outreach, projects
from ...centre.network.outreach import PLACES, VisitData, VisitLine, VisitTotals
from ...i18n import _, duration, format_time, join_names, ngettext, short_day
from ..components import Row
from ..forms.ui_visit_form import Ui_VisitForm
from ..people.list_out import ShownList
from ..settings.answers import offer
from ..settings.editor import Editor, Now
from ..watching import watch
from .list_out import visits_out
from .people_met import PeopleMet
from .section import Part, choices

LEAD = 104
"""How wide the column of days is, in px."""


class VisitForm(Editor[VisitData]):
    """One visit; `become_wanted` asks for the form of someone met who becomes a participant,
    `person_wanted(id)` for someone's page."""

    form_name = "outreach_visit"

    become_wanted = Signal()
    person_wanted = Signal(int)

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_VisitForm()
        ui.setupUi(self)
        self.bind(
            ui,
            {
                "place_id": (ui.place_id_combo, ui.place_id_help),
                "day": (ui.day_edit, ui.day_help),
                "start": (ui.start_edit, ui.start_help),
                "minutes": (ui.minutes_edit, ui.minutes_help),
                "team": (ui.team_choice, ui.team_help),
                "women": (ui.women_edit, ui.women_help),
                "men": (ui.men_edit, ui.men_help),
                "children": (ui.children_edit, ui.children_help),
                "unknown": (ui.unknown_edit, ui.unknown_help),
                "observed": (ui.observed_edit, ui.observed_help),
                "asked": (ui.asked_edit, ui.asked_help),
                "sheltered": (ui.sheltered_edit, ui.sheltered_help),
                "project_id": (ui.project_id_combo, ui.project_id_help),
            },
        )
        for name, text in (("observed", ui.observed_edit), ("asked", ui.asked_edit)):
            watch(text, self.messages[name])
        self.people = PeopleMet(ui.people_holder)
        self.people.become_wanted.connect(self.become_wanted)
        self.people.person_wanted.connect(self.person_wanted)
        ui.minutes_edit.setSingleStep(15)
        ui.remove_button.clicked.connect(lambda _on=False: self.remove())

    def fill_choices(self) -> None:
        ui = self.ui
        places = [(line.data.id, line.data.name) for line in outreach.places()]
        offer(ui.place_id_combo, [(0, _("Choose a place")), *places])
        found = [(card.data.id, card.data.name) for card in projects.listed()]
        offer(ui.project_id_combo, choices(_("No project"), found))
        ui.team_choice.set_choices([(each.id, each.full_name) for each in programme.team()])

    def retranslate(self) -> None:
        super().retranslate()
        self.people.retranslate()

    def open(self, data: VisitData) -> None:
        super().open(data)
        self.ui.remove_button.setVisible(not self.is_new)
        self.people.show_visit(self.base.id)

    def focus_field(self) -> None:
        chosen = self.ui.place_id_combo.currentData()
        (self.ui.women_edit if chosen else self.ui.place_id_combo).setFocus()

    def command(self, data: VisitData) -> Done:
        return outreach.save(data)

    def removal(self, data: VisitData) -> Done:
        return outreach.remove(data.id)

    def latest(self, data: VisitData) -> VisitData:
        return outreach.get(data.id) if data.id else data


class VisitsPart(Part[VisitData]):
    """What was seen and heard outside, with anonymous counts."""

    stays = True

    def __init__(self, now: Now) -> None:
        self.form = VisitForm(now)
        super().__init__(self.form, "footprints")
        self._now = now
        self._lines: dict[int, VisitLine] = {}

    @property
    def sentence(self) -> str:
        if not self.items:
            return _("Nothing here for the moment")
        total = outreach.totals(self._lines.values())
        said = ngettext("{n} outreach visit", "{n} outreach visits", total.visits).format(
            n=total.visits
        )
        return f"{said} · {met_words(total)}"

    @property
    def adding(self) -> str:
        return _("Add a visit")

    def shown_list(self) -> ShownList:
        return visits_out(self._lines.values(), self.sentence)

    def retranslate(self) -> None:
        super().retranslate()
        self.empty.set_words(
            _("No outreach visit yet"),
            _(
                "Count whom you meet, without names, and note what is observed and asked."
                " Whoever wishes to may become a participant later: this first contact stays."
            ),
        )

    def read_items(self) -> Sequence[VisitData]:
        self._lines = {line.data.id: line for line in outreach.visits()}
        self._kinds = terms.book()
        return [line.data for line in self._lines.values()]

    def new_item(self) -> VisitData:
        """Today, at the place of the last visit: one goes back there more often than not."""
        place = self.items[0].place_id if self.items else 0
        return VisitData(place_id=place, day=self._now().date())

    def item_title(self, item: VisitData) -> str:
        if not item.id or item.day is None:
            return _("New visit")
        return f"{self._lines[item.id].place}, {short_day(item.day)}"

    def row(self, item: VisitData) -> Row:
        line = self._lines[item.id]
        first, last = (item.day or date.min), item.minutes
        when = [format_time(item.start)] if item.start is not None else []
        when += [duration(last)] if last else []
        parts = (
            self._kinds.label(PLACES, line.place_kind),
            join_names(line.team),
            ", ".join(when),
            line.project,
        )
        detail = " · ".join(part for part in parts if part)
        return Row(
            line.place,
            detail,
            lead=short_day(first),
            lead_width=LEAD,
            aside=met_words(outreach.totals([line])),
        )


def met_words(total: VisitTotals) -> str:
    """ "6 femmes, 4 hommes, 9 enfants": what was counted, nothing for nobody."""
    counted: tuple[tuple[int, Callable[[int], str]], ...] = (
        (total.women, lambda n: ngettext("{n} woman", "{n} women", n)),
        (total.men, lambda n: ngettext("{n} man", "{n} men", n)),
        (total.children, lambda n: ngettext("{n} child", "{n} children", n)),
        (total.unknown, lambda n: ngettext("{n} not known", "{n} not known", n)),
    )
    said = [words(number).format(n=number) for number, words in counted if number]
    return ", ".join(said) or _("nobody met")
