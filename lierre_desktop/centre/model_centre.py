"""Le Lierre's own programme, ready to plant in a new centre.

Eight weekly workshops as the centre publishes them, and the six promised by the year
without a day: those are left to be placed. Only "Espace Vie et Quotidien" keeps to term
time; the others also meet in school holidays, summer included, except on public
holidays and during the closures that the centre enters.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from .. import paths
from ..database.journal import Changing, changing
from ..database.models import SchoolHoliday, Venue, Workshop
from ..i18n import _, ngettext
from . import programme, slots
from .calendar import check_span, days, shipped_school_holidays
from .changes import Changes, Done, InvalidInput
from .programme import VenueData, WorkshopData
from .recurrence import Skipped, SlotData, occurrences, skipped_in_words
from .vocabulary import Runs


@dataclass(frozen=True, slots=True)
class ModelSlot:
    """When and where a workshop of the model meets each week."""

    weekday: int
    start: int
    end: int
    venue: str  # a key of `Model.venues`
    runs: Runs

    def from_to(self, workshop_id: int, venue_id: int, first: date, last: date) -> SlotData:
        """The slot over a span of days."""
        return SlotData(
            workshop_id=workshop_id,
            weekday=self.weekday,
            start=self.start,
            end=self.end,
            valid_from=first,
            valid_to=last,
            venue_id=venue_id,
            runs=self.runs,
        )


@dataclass(frozen=True, slots=True)
class Model:
    """What the shipped file describes: venues by key, workshops in order with their slot."""

    venues: dict[str, VenueData]
    workshops: tuple[tuple[WorkshopData, ModelSlot | None], ...]


def read_model() -> Model:
    """Le Lierre's programme as shipped."""
    text = paths.resource("data", "lierre_model.json").read_text(encoding="utf-8")
    shipped = json.loads(text)
    return Model(
        {
            row["key"]: VenueData(name=row["name"], address=row["address"])
            for row in shipped["venues"]
        },
        tuple(
            (_workshop(row, position), _slot(row.get("slot")))
            for position, row in enumerate(shipped["workshops"], 1)
        ),
    )


def plant(first: date, last: date) -> Done:
    """Fill a new centre with Le Lierre's programme, its sessions made from `first` to `last`.

    One command, so that undo takes all of it back. Raises InvalidInput for reversed
    dates, more than five years, or a centre that has workshops already.
    """
    check_span(first, last, "first", "last")
    refuse_twice()
    model = read_model()
    created = 0
    skipped: list[Skipped] = []
    with changing("model.plant") as changes:
        plant_school_holidays(changes)
        states = days(first, last)
        venue_ids = plant_venues(changes, model)
        for data, slot in model.workshops:
            workshop_id = plant_workshop(changes, data)
            if slot is None:
                continue
            ruled = slot.from_to(workshop_id, venue_ids[slot.venue], first, last)
            slots.save_within(changes, ruled)
            taken, left_out = occurrences(ruled, states)
            created += len(taken)
            skipped += left_out
    said = ngettext("{n} session created", "{n} sessions created", created).format(n=created)
    return Done(
        Changes.TIMETABLE | Changes.CALENDAR, said + skipped_in_words(skipped), changes.batch
    )


def plant_empty() -> Done:
    """Start a new centre with nothing but the school holidays shipped."""
    refuse_twice()
    with changing("model.plant_empty") as changes:
        plant_school_holidays(changes)
    return Done(Changes.CALENDAR, _("An empty centre, ready to be filled"), changes.batch)


def plant_school_holidays(changes: Changing) -> None:
    """Write the school holidays that come with the program."""
    for span in shipped_school_holidays():
        changes.create(
            SchoolHoliday,
            zone=span.zone,
            name=span.name,
            first_day=span.first_day,
            last_day=span.last_day,
        )


def plant_venues(changes: Changing, model: Model) -> dict[str, int]:
    """Write the model's venues; their ids by key."""
    return {
        key: changes.create(Venue, name=venue.name, address=venue.address).id
        for key, venue in model.venues.items()
    }


def plant_workshop(changes: Changing, data: WorkshopData) -> int:
    """Write one workshop of the model; its id."""
    row = changes.create(
        Workshop,
        name=data.name,
        short_name=data.short_name,
        subtitle=data.subtitle,
        description=data.description,
        theme=data.theme,
        colour=data.colour,
        capacity=data.capacity,
        audience=data.audience.value,
        promised=data.promised,
        counts_as_activity=data.counts_as_activity,
        position=data.position,
    )
    return int(row.id)


def minutes_of(clock: str) -> int:
    """Minutes since midnight of "14:30"."""
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def refuse_twice() -> None:
    """Raise InvalidInput in a centre that has workshops already."""
    if programme.workshops():
        raise InvalidInput("", _("This centre has its workshops already."))


def _workshop(row: dict[str, Any], position: int) -> WorkshopData:
    plain = WorkshopData(name=row["name"], theme=row["theme"], colour=row["theme"])
    return replace(
        plain,
        short_name=row.get("short_name", ""),
        subtitle=row.get("subtitle", ""),
        promised=row.get("promised"),
        position=position,
    )


def _slot(row: dict[str, Any] | None) -> ModelSlot | None:
    if row is None:
        return None
    return ModelSlot(
        row["weekday"],
        minutes_of(row["start"]),
        minutes_of(row["end"]),
        row["venue"],
        Runs(row["runs"]),
    )
