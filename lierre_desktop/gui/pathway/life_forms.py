"""The forms of a home and of work: housing measures with their events, placements."""

from __future__ import annotations

from typing import Any

from ...centre.changes import Done
from ...centre.pathway import housing, placements
from ...centre.pathway.housing import (
    HousingEventData,
    HousingMeasureData,
    MeasureKind,
    measure_label,
)
from ...centre.pathway.placements import PlacementData
from ...i18n import _
from ..forms.ui_pathway_housing_event_form import Ui_PathwayHousingEventForm
from ..forms.ui_pathway_housing_form import Ui_PathwayHousingForm
from ..forms.ui_pathway_placement_form import Ui_PathwayPlacementForm
from ..settings.answers import offer
from ..settings.editor import Now
from ..watching import watch
from .form import PathwayForm, Structures, offer_terms


class HousingForm(PathwayForm[HousingMeasureData]):
    """A housing measure; a sliding lease says when it slid."""

    form_name = "housing_measure"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_PathwayHousingForm()
        ui.setupUi(self)
        self._structures = Structures(self, ui)
        self.bind_named(
            ui,
            ("kind", "partner_id", "address", "starts_on", "ends_on", "review_months")
            + ("slid_on", "closed_on", "note"),
        )
        watch(ui.note_edit, self.messages["note"])
        ui.kind_combo.currentIndexChanged.connect(lambda _index: self._ask_slide())

    def fill_choices(self) -> None:
        offer(self.ui.kind_combo, [(kind, measure_label(kind)) for kind in MeasureKind])
        self._structures.fill()

    def open(self, data: HousingMeasureData) -> None:
        super().open(data)
        self._ask_slide()

    def _ask_slide(self) -> None:
        slides = self.ui.kind_combo.currentData() == MeasureKind.SLIDING_LEASE
        self.ui.slide_frame.setVisible(slides)

    def draft_key(self, data: HousingMeasureData) -> tuple[object, ...]:
        return data.pathway_id, data.id

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        kind = MeasureKind(answers["kind"])
        slid_on = answers["slid_on"] if kind is MeasureKind.SLIDING_LEASE else None
        return answers | {"kind": kind, "slid_on": slid_on}

    def command(self, data: HousingMeasureData) -> Done:
        return housing.save(data)

    def removal(self, data: HousingMeasureData) -> Done:
        return housing.remove(data.id)

    def latest(self, data: HousingMeasureData) -> HousingMeasureData:
        return housing.get(data.id) if data.id else data


class HousingEventForm(PathwayForm[HousingEventData]):
    """What happened in a measure: a review, a visit, a letter of the court."""

    form_name = "housing_event"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_PathwayHousingEventForm()
        ui.setupUi(self)
        self.bind_named(ui, ("kind", "day", "note"))
        watch(ui.note_edit, self.messages["note"])

    def fill_choices(self) -> None:
        offer_terms(self.ui.kind_combo, "evenement_logement", self.held("kind"))

    def draft_key(self, data: HousingEventData) -> tuple[object, ...]:
        return data.measure_id, data.id

    def command(self, data: HousingEventData) -> Done:
        return housing.save_event(data)

    def removal(self, data: HousingEventData) -> Done:
        return housing.remove_event(data.id)

    def latest(self, data: HousingEventData) -> HousingEventData:
        return housing.get_event(data.id) if data.id else data


class PlacementForm(PathwayForm[PlacementData]):
    """A period of work or training, with its employer."""

    form_name = "placement"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_PathwayPlacementForm()
        ui.setupUi(self)
        self._structures = Structures(self, ui)
        self.bind_named(
            ui,
            ("kind", "job", "partner_id", "contact_id", "employer", "structure", "starts_on")
            + ("ends_on", "weekly_minutes", "outcome"),
        )

    def fill_choices(self) -> None:
        offer_terms(self.ui.kind_combo, "placement", self.held("kind"))
        offer_terms(self.ui.structure_combo, "siae", self.held("structure"), unsaid=True)
        self.ui.weekly_minutes_spin.setSpecialValueText(_("Not stated"))
        self._structures.fill()

    def draft_key(self, data: PlacementData) -> tuple[object, ...]:
        return data.pathway_id, data.id

    def command(self, data: PlacementData) -> Done:
        return placements.save(data)

    def removal(self, data: PlacementData) -> Done:
        return placements.remove(data.id)

    def latest(self, data: PlacementData) -> PlacementData:
        return placements.get(data.id) if data.id else data
