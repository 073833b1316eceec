"""Funders' views: the shipped ones hold, the centre's own are copied, edited and removed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lierre_desktop.centre.activity.periods import Query
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.report import reports, views
from lierre_desktop.centre.report.sections import KINDS, Choice
from lierre_desktop.centre.report.shipped_views import SECTIONS
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.models import FunderView

from .conftest import named


def test_shipped_views_name_what_there_is(centre: OpenCentre) -> None:
    for shipped in views.views():
        own = views.get(f"own-{views.copy(shipped.key).id}")  # checked as any that is saved
        assert (own.sections, own.base) == (shipped.sections, shipped.key)
    used = {choice.section for sections in SECTIONS.values() for choice in sections}
    assert used == KINDS.keys()


def test_a_copy_is_edited_and_shown_by_a_report(centre: OpenCentre, query: Query) -> None:
    own = views.get(f"own-{views.copy('caf', 'CAF de Moselle').id}")
    fewer = replace(own, sections=(Choice("brief", figures=("PUB-01",)), Choice("public")))
    views.save(fewer)
    report = reports.start(query, own.key).id
    assert [one.code for one in reports.sections(report)] == ["brief", "public"]
    views.save(replace(fewer, sections=(Choice("brief", tables=("PUB-20",)),), version=2))
    assert named(report, "brief").choice.tables == ("PUB-20",)
    assert named(report, "public").choice == Choice("public")
    with pytest.raises(InvalidInput):
        views.remove(own.id)
    reports.remove(report)
    removed = views.remove(own.id)
    with pytest.raises(InvalidInput):
        views.get(own.key)
    undo(removed.batch)
    assert views.get(own.key).name == "CAF de Moselle"


def test_a_report_still_opens_when_its_view_is_taken_back(centre: OpenCentre, query: Query) -> None:
    copied = views.copy("fse")
    report = reports.start(query, f"own-{copied.id}").id
    undo(copied.batch)
    assert len(views.views()) == len(SECTIONS)
    assert named(report, "fse").choice.tables == ("FSE-20", "FSE-21")


def test_names_of_copies_are_told_apart(centre: OpenCentre) -> None:
    names = [views.get(f"own-{views.copy('fse').id}").name for _again in range(2)]
    assert names == ["FSE+ (2)", "FSE+ (3)"]
    with pytest.raises(InvalidInput):
        views.copy("fse", "FSE+")


@pytest.mark.parametrize(
    "sections",
    [
        (),
        (Choice("brief"), Choice("brief")),
        (Choice("cuisine"),),
        (Choice("brief", sentences=("horoscope",)),),
        (Choice("brief", figures=("PUB-20",)),),
        (Choice("brief", tables=("PUB-01",)),),
        (Choice("brief", charts=("ZZZ-01",)),),
    ],
)
def test_a_view_holds_only_what_lierre_knows(
    centre: OpenCentre, sections: tuple[Choice, ...]
) -> None:
    with pytest.raises(InvalidInput) as refused:
        views.save(views.FunderViewData(name="La nôtre", sections=sections))
    assert refused.value.field == "sections"


def test_a_view_of_a_newer_lierre_says_so(centre: OpenCentre) -> None:
    number = views.copy("fse").id
    FunderView.update(contents='{"version": 2, "sections": []}').execute()
    with pytest.raises(InvalidInput, match="newer version"):
        views.get(f"own-{number}")
    for unknown in ("own-x", "own-", "autre"):
        with pytest.raises(InvalidInput):
            views.get(unknown)
