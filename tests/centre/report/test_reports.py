"""A report is begun, written, followed by its figures, frozen and opened again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop.centre.activity import calculation
from lierre_desktop.centre.activity.periods import Basis, Period, Query, asked, season, year
from lierre_desktop.centre.changes import Changes, Done, InvalidInput
from lierre_desktop.centre.report import building, freezing, items, linking, reports
from lierre_desktop.centre.report.items import ItemData, ItemKind
from lierre_desktop.centre.report.papers import Prose
from lierre_desktop.centre.report.rich_text import Block, BlockKind, Form, Link, Span, plain
from lierre_desktop.centre.report.sections import OWN, PROMPT
from lierre_desktop.centre.undo import undo
from lierre_desktop.database import journal
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.models import ReportFile, ReportSection, Session, database
from lierre_desktop.i18n import speaking

from ..activity.conftest import Rows
from .conftest import NOW, freeze, named

LE_LIERRE = [
    "brief", "diagnosis", "description", "workshops", "health", "outings", "accompaniment",
    "public", "channels", "effects", "success", "limits", "definitions", "means",
]  # fmt: skip


def prose(*spans: Span) -> Block:
    return Block(BlockKind.PARAGRAPH, spans)


def test_a_report_begins_with_le_lierre_s_sections(report: int) -> None:
    found = reports.sections(report)
    assert [one.code for one in found] == LE_LIERRE
    assert [one.number for one in found] == [*map(str, range(1, 13)), "A", "B"]
    workshops = named(report, "workshops")
    assert workshops.blocks[0].sentence == "sessions"
    assert workshops.blocks[0].text.startswith("2 sessions were held out of 3 planned in 2025")
    assert "ATE-20" in workshops.choice.tables
    prompts = [block for block in named(report, "success").blocks if block.sentence == PROMPT]
    assert len(prompts) == 2


def test_days_compared_with_are_kept_for_the_whole_period(centre: OpenCentre) -> None:
    rows = Rows()
    rows.held(rows.workshop("Tricot"), date(2019, 1, 8))
    running = asked(year(2026), date(2026, 3, 1), Basis.FOLLOWED)
    kept = reports.get(reports.start(running).id)
    assert kept.against == year(2025)
    assert kept.query(date(2026, 3, 1)) == running
    assert kept.query(date(2027, 2, 1)).against == year(2025)
    alone = reports.get(reports.start(asked(year(2020), NOW.date(), compare=False)).id)
    assert alone.against is None and alone.query(NOW.date()).against is None
    chosen = asked(season(2024), NOW.date(), against=year(2022))
    assert reports.get(reports.start(chosen).id).query(NOW.date()) == chosen


def test_there_is_one_report_of_some_days_and_a_view(report: int, query: Query) -> None:
    with pytest.raises(InvalidInput) as refused:
        reports.start(query)
    assert refused.value.field == "first_day"
    assert reports.start(query, "rsa", "Bilan RSA").id != report
    assert [one.title for one in reports.reports()] == ["Report on our activity", "Bilan RSA"]


def test_a_report_doesn_t_come_back_beside_its_twin(report: int, query: Query) -> None:
    data = reports.get(report)
    moved = reports.change(replace(data, first_day=date(2025, 2, 1)))
    reports.start(query)
    with pytest.raises(InvalidInput, match="a report of these days already"):
        undo(moved.batch)
    removed = reports.remove(report)
    begun = reports.start(asked(Period(date(2025, 2, 1), date(2025, 12, 31)), NOW.date()))
    with pytest.raises(InvalidInput, match="a report of these days already"):
        undo(removed.batch)
    reports.remove(begun.id)
    undo(removed.batch)
    assert reports.get(report).first_day == date(2025, 2, 1)


def test_one_section_is_read_without_the_others(report: int) -> None:
    limits, success = named(report, "limits"), named(report, "success")
    ReportSection.update(body='{"version": 99}').where(ReportSection.id == success.id).execute()
    assert reports.section(limits.id) == limits
    with pytest.raises(InvalidInput):
        reports.section(success.id)


def test_what_is_written_is_kept_once(report: int) -> None:
    limits = named(report, "limits")
    blocks = (prose(Span("Trop peu de "), Span("places", bold=True), Span(".")),)
    done = reports.write(limits.id, limits.version, blocks)
    assert done.batch
    assert reports.section(limits.id).blocks == blocks
    assert reports.section(limits.id).version == limits.version + 1
    again = reports.write(limits.id, limits.version + 1, blocks)
    assert (again.batch, again.changes) == (0, Changes.NONE)
    with pytest.raises(InvalidInput):
        reports.write(limits.id, limits.version, ())


def test_figures_follow_until_a_report_is_frozen(report: int, query: Query) -> None:
    workshops = named(report, "workshops")
    sentence = workshops.blocks[0]
    edited = prose(Span("Nous avons tenu "), Span("2", link=Link("ATE-02")), Span(" séances."))
    reports.write(workshops.id, workshops.version, (sentence, edited))
    sewing = Session.select().first().workshop_id
    Rows().held(sewing, date(2025, 3, 4))
    with speaking("fr"):
        blocks = linking.said(reports.section(workshops.id).blocks, calculation.measured(query))
    assert blocks[0].text != sentence.text and blocks[0].text.startswith("3")
    assert blocks[1].text == "Nous avons tenu 3 séances."
    freeze(report, {"PDF": b"%PDF"})
    assert reports.section(workshops.id).blocks == blocks


def test_a_linked_number_that_is_no_more_keeps_its_words(query: Query, centre: OpenCentre) -> None:
    activity = calculation.measured(query)
    gone = prose(Span("3", link=Link("PUB-30", Form.VALUE, "no such row", "count")))
    assert linking.said([gone], activity) == (gone,)
    assert linking.said([gone], activity, 5)[0].text == "–"


def test_sections_are_renamed_hidden_ordered_and_added(report: int) -> None:
    health, outings = named(report, "health"), named(report, "outings")
    reports.hide(health.id)
    reports.rename(outings.id, "Nos sorties")
    added = reports.add(report, "Le jardin partagé").id
    assert named(report, "health").number == ""
    assert named(report, "outings").number == "5"
    assert reports.section(added).number == "12" and reports.section(added).code == OWN
    reports.rename(outings.id, "")
    assert reports.section(outings.id).own_title == ""
    reports.order(report, [added, outings.id])
    assert [one.id for one in reports.sections(report)][:2] == [added, outings.id]
    reports.leave_out(outings.id, ["SOR-20", "SOR-01"])
    left = reports.section(outings.id)
    assert left.left_out == ("SOR-01", "SOR-20")
    assert left.choice.without(left.left_out).tables == ()
    with pytest.raises(InvalidInput):
        reports.leave_out(outings.id, ["MOY-01"])
    with pytest.raises(InvalidInput):
        reports.remove_section(outings.id)
    reports.remove_section(added)
    assert len(reports.sections(report)) == len(LE_LIERRE)


def test_a_text_saved_all_the_time_hardly_weighs_in_the_journal(
    report: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = named(report, "limits")
    clock = iter(f"2026-01-15T10:{minute}" for minute in (30, 31, 32, 39, 40) for _twice in "ab")
    monkeypatch.setattr(journal, "now", lambda: next(clock))
    text, batches = "Ce qui a manqué. " * 1_200, []
    for version in range(limits.version, limits.version + 5):
        text += f"Suite {version}. "
        batches.append(reports.write(limits.id, version, (prose(Span(text)),)).batch)
    monkeypatch.undo()
    kept = [entry for batch in batches for entry in journal.entries(batch)]
    assert [after is not None for _table, _id, _before, after in kept] == [
        False, False, False, True, True,
    ]  # fmt: skip
    assert journal.chain_is_whole()
    with pytest.raises(InvalidInput, match="changed since"):
        undo(batches[1])
    undo(batches[4])
    assert reports.section(limits.id).blocks[0].text.endswith(f"Suite {limits.version + 3}. ")
    again = undo(batches[3])
    assert reports.section(limits.id).blocks == limits.blocks
    undo(again.batch)
    assert reports.section(limits.id).blocks[0].text.endswith(f"Suite {limits.version + 3}. ")


def test_last_year_s_text_stands_beside(report: int) -> None:
    earlier = reports.start(asked(year(2024), NOW.date())).id
    before, now = named(earlier, "limits"), named(report, "limits")
    written = (prose(Span("Ce qui a manqué en 2024.")),)
    reports.write(before.id, before.version, written)
    assert reports.last_year(now.id) == written
    assert reports.last_year(before.id) == ()


def test_a_frozen_report_refuses_every_change(report: int) -> None:
    limits = named(report, "limits")
    written = reports.write(limits.id, limits.version, (prose(Span("Avant.")),)).batch
    freeze(report, {"PDF": b"%PDF", "JSON": b"{}"})
    data = reports.get(report)
    changes: tuple[Callable[[], Done], ...] = (
        lambda: reports.write(limits.id, limits.version + 1, ()),
        lambda: reports.change(replace(data, title="Autre")),
        lambda: reports.rename(limits.id, "Autre"),
        lambda: reports.hide(limits.id),
        lambda: reports.order(report, [limits.id]),
        lambda: reports.add(report, "Autre"),
        lambda: reports.leave_out(limits.id, []),
        lambda: reports.remove(report),
        lambda: freeze(report, {"PDF": b""}),
        lambda: undo(written),
    )
    for change in changes:
        with pytest.raises(InvalidInput):
            change()
    assert plain(reports.section(limits.id).blocks) == "Avant."


def test_frozen_files_come_back_to_the_byte(report: int) -> None:
    files = {"PDF": bytes(range(256)) * 40, "JSON": '{"é": 1}'.encode()}
    freeze(report, files)
    Session.update(end=720).execute()
    assert {kind: freezing.frozen_file(report, kind) for kind in files} == files
    assert freezing.frozen_kinds(report) == ("PDF", "JSON")
    kept = reports.get(report)
    assert (kept.frozen_on, kept.frozen_by) == (NOW.date(), "Claire Humbert")
    ReportFile.update(content="AAAA").where(ReportFile.kind == "PDF").execute()
    with pytest.raises(InvalidInput, match="damaged"):
        freezing.frozen_file(report, "PDF")
    freezing.thaw(report)
    assert not reports.get(report).is_frozen and freezing.frozen_kinds(report) == ()
    with pytest.raises(InvalidInput):
        freezing.frozen_file(report, "JSON")
    with pytest.raises(InvalidInput):
        freezing.thaw(report)


def test_what_is_frozen_is_what_was_laid_out(report: int) -> None:
    """Files made before the last words, or of other photos, aren't kept."""
    limits, section = named(report, "limits"), named(report, "effects").id
    words = ItemData(section, ItemKind.QUOTE, words="Ici.", consent_on=date(2025, 12, 1))
    item = items.save(words).id
    files = {"PDF": b"%PDF"}
    changes: tuple[Callable[[], Done], ...] = (
        lambda: reports.write(limits.id, limits.version, (prose(Span("Encore un mot.")),)),
        lambda: items.save(words),
        lambda: items.remove(item),
        lambda: reports.order(report, [limits.id]),
        lambda: reports.add(report, "Le jardin"),
        lambda: reports.change(replace(reports.get(report), title="Bilan")),
    )
    for meanwhile in changes:
        _paper, proof = building.final(report, NOW)
        assert meanwhile().batch
        with pytest.raises(InvalidInput, match="changed while the pages were being made"):
            freezing.freeze(proof, files, "Claire Humbert")
    assert not reports.get(report).is_frozen


def test_the_text_frozen_is_the_one_on_paper(report: int, query: Query) -> None:
    paper, proof = building.final(report, NOW)
    sewing = Session.select().first().workshop_id
    Rows().held(sewing, date(2025, 3, 4))
    freezing.freeze(proof, {"PDF": b"%PDF"}, "Claire Humbert")
    printed = next(one for one in paper.sections if one.code == "workshops").parts[0]
    assert isinstance(printed, Prose)
    assert printed.blocks[0] == named(report, "workshops").blocks[0]
    with pytest.raises(InvalidInput):
        building.final(report, NOW)


def test_files_weigh_once_however_often_a_report_is_opened_again(report: int) -> None:
    files = {"PDF": b"%PDF" + bytes(50_000)}
    before = journal.last_seq()
    freeze(report, files)
    taken = undo(freezing.thaw(report).batch)
    assert freezing.frozen_file(report, "PDF") == files["PDF"]
    undo(taken.batch)
    freeze(report, files)
    assert freezing.frozen_file(report, "PDF") == files["PDF"]
    assert ReportFile.select().count() == 1
    sql = "SELECT max(length(after)) FROM journal WHERE subject = 'report_file' AND seq > ?"
    assert database.execute_sql(sql, (before,)).fetchone()[0] < 1_000


def test_beginning_and_freezing_are_taken_back(report: int, query: Query) -> None:
    begun = reports.start(query, "caf")
    taken = undo(begun.batch)
    assert [one.id for one in reports.reports()] == [report]
    undo(taken.batch)
    assert len(reports.sections(begun.id)) == 7
    frozen = freeze(report, {"PDF": b"%PDF"})
    opened = undo(frozen.batch)
    assert not reports.get(report).is_frozen
    undo(opened.batch)
    assert freezing.frozen_file(report, "PDF") == b"%PDF"
    thawed = freezing.thaw(report)
    limits = named(report, "limits")
    reports.write(limits.id, limits.version, (prose(Span("Écrit depuis.")),))
    with pytest.raises(InvalidInput):
        undo(thawed.batch)
    assert not reports.get(report).is_frozen
