"""The forms of the means: someone's time, and a funding."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QComboBox

from ...centre import programme
from ...centre.changes import Done, InvalidInput
from ...centre.network import means, projects
from ...centre.network.means import FundingData, HumanMeansData, MeansKind
from ...i18n import N_, _
from ..forms.ui_funding_form import Ui_FundingForm
from ..forms.ui_human_means_form import Ui_HumanMeansForm
from ..settings.answers import offer
from ..settings.editor import Editor, Now
from .section import choices

KINDS = {
    MeansKind.STAFF: N_("Employee of the centre"),
    MeansKind.SECONDED: N_("Seconded by another employer"),
    MeansKind.VOLUNTEER: N_("Volunteer"),
}


class HumanMeansForm(Editor[HumanMeansData]):
    """Someone's time, typed as the centre writes it: "0,05"."""

    form_name = "human_means"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_HumanMeansForm()
        ui.setupUi(self)
        self.bind(
            ui,
            {
                "title": (ui.title_edit, ui.title_help),
                "kind": (ui.kind_combo, ui.kind_help),
                "staff_id": (ui.staff_id_combo, ui.staff_id_help),
                "fte_thousandths": (ui.fte_thousandths_edit, ui.fte_thousandths_help),
                "hours": (ui.hours_edit, ui.hours_help),
                "provided_by": (ui.provided_by_edit, ui.provided_by_help),
                "starts_on": (ui.starts_on_edit, ui.starts_on_help),
                "ends_on": (ui.ends_on_edit, ui.ends_on_help),
                "project_id": (ui.project_id_combo, ui.project_id_help),
            },
        )
        ui.remove_button.clicked.connect(lambda _on=False: self.remove())

    def fill_choices(self) -> None:
        ui = self.ui
        offer(ui.kind_combo, [(kind, _(said)) for kind, said in KINDS.items()])
        team = [(each.id, each.full_name) for each in programme.team()]
        offer(ui.staff_id_combo, choices(_("Nobody in particular"), team))
        _offer_projects(ui.project_id_combo)

    def open(self, data: HumanMeansData) -> None:
        super().open(data)
        self.ui.remove_button.setVisible(not self.is_new)

    def _fill(self, data: HumanMeansData) -> None:
        values = {name: getattr(data, name) for name in self.fields}
        self._put(values | {"fte_thousandths": means.format_fte(data.fte)})

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        return answers | {"fte_thousandths": means.parse_fte(answers["fte_thousandths"])}

    def command(self, data: HumanMeansData) -> Done:
        return means.save_human(data)

    def removal(self, data: HumanMeansData) -> Done:
        return means.remove_human(data.id)

    def latest(self, data: HumanMeansData) -> HumanMeansData:
        return means.get_human(data.id) if data.id else data


class FundingForm(Editor[FundingData]):
    """Money from a funder, typed in euros."""

    form_name = "funding"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_FundingForm()
        ui.setupUi(self)
        self.bind(
            ui,
            {
                "funder": (ui.funder_edit, ui.funder_help),
                "amount_cents": (ui.amount_cents_edit, ui.amount_cents_help),
                "realised_cents": (ui.realised_cents_edit, ui.realised_cents_help),
                "starts_on": (ui.starts_on_edit, ui.starts_on_help),
                "ends_on": (ui.ends_on_edit, ui.ends_on_help),
                "project_id": (ui.project_id_combo, ui.project_id_help),
                "note": (ui.note_edit, ui.note_help),
            },
        )
        ui.remove_button.clicked.connect(lambda _on=False: self.remove())

    def fill_choices(self) -> None:
        _offer_projects(self.ui.project_id_combo)

    def open(self, data: FundingData) -> None:
        super().open(data)
        self.ui.remove_button.setVisible(not self.is_new)

    def _fill(self, data: FundingData) -> None:
        values = {name: getattr(data, name) for name in self.fields}
        shown = {
            "amount_cents": means.format_euros(data.amount_cents if data.id else None),
            "realised_cents": means.format_euros(data.realised_cents),
        }
        self._put(values | shown)

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        amount = means.parse_euros(answers["amount_cents"])
        if amount is None:
            raise InvalidInput("amount_cents", _("Give the amount planned."))
        realised = means.parse_euros(answers["realised_cents"], "realised_cents")
        return answers | {"amount_cents": amount, "realised_cents": realised}

    def command(self, data: FundingData) -> Done:
        return means.save_funding(data)

    def removal(self, data: FundingData) -> Done:
        return means.remove_funding(data.id)

    def latest(self, data: FundingData) -> FundingData:
        return means.get_funding(data.id) if data.id else data


def fte_words(fte: Decimal | None) -> str:
    """ "0,05 ETP"; "" when the time isn't given so."""
    return _("{n} FTE").format(n=means.format_fte(fte)) if fte is not None else ""


def _offer_projects(combo: QComboBox) -> None:
    found = [(card.data.id, card.data.name) for card in projects.listed()]
    offer(combo, choices(_("No project"), found))
