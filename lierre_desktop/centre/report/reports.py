"""The yearly reports: their period, their sections, what is written in each.

A frozen report refuses every change until it is opened again (`freezing.thaw`). A section
is kept with what makes it differ from the shipped one; what it shows comes from the view.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ...database.journal import Changing, changing
from ...database.models import Report, ReportSection
from ...i18n import _
from .. import settings
from ..activity import calculation, offered
from ..activity.periods import Basis, Period, Query, checked
from ..activity.showing import said
from ..changes import Changes, Done, InvalidInput
from ..keeping import take_away
from ..rows import fetch, line, required_text
from . import kept_text, typography, views
from .beginning import begun
from .opened import open_report, open_section, refuse_twin
from .rich_text import Block
from .sections import KINDS, OWN, Choice


@dataclass(frozen=True, slots=True)
class ReportData:
    """A report. Without days to compare with, nothing is compared."""

    first_day: date
    last_day: date
    id: int = 0
    title: str = ""
    subtitle: str = ""
    against_first: date | None = None
    against_last: date | None = None
    basis: Basis = Basis.FOLLOWED
    view: str = views.ACTIVITY  # a key of `views`
    frozen_at: str | None = None  # the instant in UTC
    frozen_on: date | None = None
    frozen_by: str = ""
    version: int = 1

    @property
    def period(self) -> Period:
        """Its days as chosen, some of them perhaps still to come."""
        return Period(self.first_day, self.last_day)

    @property
    def against(self) -> Period | None:
        """The days it is compared with, as chosen."""
        if self.against_first is None or self.against_last is None:
            return None
        return Period(self.against_first, self.against_last)

    @property
    def is_frozen(self) -> bool:
        """True once its files are kept as they were sent."""
        return self.frozen_on is not None

    def query(self, today: date) -> Query:
        """The question its figures answer, as of a day. Raises InvalidInput before its first."""
        against = self.against
        compare = against is not None
        return offered.asked(self.period, today, self.basis, compare=compare, against=against)


@dataclass(frozen=True, slots=True)
class SectionData:
    """A section of a report, as kept: `linking.said` puts today's figures in its blocks."""

    id: int
    report_id: int
    code: str  # a kind of `sections.KINDS`, or "own" for one that was added
    number: str  # "8", "A"; "" while hidden
    title: str  # its own, else the shipped one
    own_title: str
    contents: str  # under its title in the table of contents
    annex: bool
    hidden: bool
    choice: Choice  # what it may show
    left_out: tuple[str, ...]  # what of it isn't shown: codes, "chart:" before a chart's
    blocks: tuple[Block, ...]
    version: int


def reports() -> list[ReportData]:
    """Every report, the newest period first."""
    rows = Report.select().where(Report.deleted_at.is_null())
    return [_report(row) for row in rows.order_by(Report.last_day.desc(), Report.id)]


def get(report_id: int) -> ReportData:
    """A report. Raises InvalidInput when there is none."""
    return _report(fetch(Report, report_id))


def start(query: Query, view: str = views.ACTIVITY, title: str = "", subtitle: str = "") -> Done:
    """Begin a report: the sections of its view, each begun with its sentences.

    The answer's `id` is the report's. Raises InvalidInput, also when there is one already.
    """
    chosen = views.get(view)
    with settings.on_paper():
        data = ReportData(
            query.whole.first, query.whole.last, 0, title or _("Report on our activity"), subtitle,
            *_kept_against(query), query.basis, view,
        )  # fmt: skip
        values = _checked(data) | {"view": view}
        refuse_twin(0, data.first_day, data.last_day, view)
        activity = calculation.measured(query)
        texts = [kept_text.to_json(begun(choice, activity)) for choice in chosen.sections]
    with changing("report.start") as changes:
        row = changes.create(Report, **values)
        for position, (choice, body) in enumerate(zip(chosen.sections, texts, strict=True), 1):
            changes.create(
                ReportSection, report=row.id, code=choice.section, position=position, body=body
            )
    text = _("Report begun: {period}").format(period=said.period(data.period))
    return Done(Changes.REPORTS, text, changes.batch, row.id)


def change(data: ReportData) -> Done:
    """Keep a report's title, subtitle, days and basis; its view stays. Raises InvalidInput."""
    row = open_report(data.id, data.version)
    values = _checked(data)
    refuse_twin(row.id, data.first_day, data.last_day, row.view)
    with changing("report.change") as changes:
        changes.update(row, **values)
    return _done(changes, _("Report kept"), row.id)


def remove(report_id: int) -> Done:
    """Put a report in the bin. Raises InvalidInput while it is frozen."""
    open_report(report_id)

    def with_sections(changes: Changing, number: int) -> None:
        for row in _rows(number):
            changes.remove(row)

    said_so = _("Report put in the bin")
    return take_away(
        Report, "report.remove", report_id, Changes.REPORTS, said_so, before=with_sections
    )


# -- sections ------------------------------------------------------------------------------


def sections(report_id: int) -> list[SectionData]:
    """The sections in their order, annexes last, hidden ones too. Raises InvalidInput."""
    view = views.get(get(report_id).view, removed=True)
    found = [_section(row, view) for row in _rows(report_id)]
    return numbered(found)


def section(section_id: int) -> SectionData:
    """A section. Raises InvalidInput when there is none."""
    report_id = fetch(ReportSection, section_id).report_id
    view = views.get(get(report_id).view, removed=True)
    # The others are there for its number: what is written in them isn't read.
    found = [_section(row, view, read=row.id == section_id) for row in _rows(report_id)]
    return next(one for one in numbered(found) if one.id == section_id)


def write(section_id: int, version: int, blocks: Sequence[Block]) -> Done:
    """Keep what is written in a section, typeset; nothing is journalled when it is the same.

    The section's version goes up by one when the answer has a batch. Saved every few seconds,
    it is one command every ten minutes: taken back, the text is as it was when they began.
    Raises InvalidInput.
    """
    row = open_section(section_id, version)
    body = kept_text.to_json(typography.typeset(blocks))
    with changing("report.write") as changes:
        changes.rewrite(row, body=body)
    return _done(changes, _("Text kept"), section_id)


def rename(section_id: int, title: str) -> Done:
    """Give a section another title; an empty one gives the shipped one back."""
    row = open_section(section_id)
    own = line("title", title)
    if row.code == OWN and not own:
        raise _untitled()
    shipped = own if row.code == OWN else KINDS[row.code].label
    return _change_section(row, title="" if own == shipped and row.code != OWN else own)


def hide(section_id: int, hidden: bool = True) -> Done:
    """Leave a section out of the document, or show it again."""
    return _change_section(open_section(section_id), hidden=hidden)


def leave_out(section_id: int, codes: Sequence[str]) -> Done:
    """Show all of a section but these: codes, "chart:" before a chart's."""
    row = open_section(section_id)
    known = section(section_id).choice.codes
    if unknown := [code for code in codes if code not in known]:
        raise InvalidInput(
            "left_out", _("This section doesn't show {code}.").format(code=unknown[0])
        )
    return _change_section(row, left_out=" ".join(code for code in known if code in codes))


def order(report_id: int, section_ids: Sequence[int]) -> Done:
    """Put the sections in this order, those left out last. Raises InvalidInput."""
    open_report(report_id)
    rows = {row.id: row for row in _rows(report_id)}
    if unknown := [number for number in section_ids if number not in rows]:
        raise InvalidInput("id", _("There is nothing with the number {id}.").format(id=unknown[0]))
    rest = [number for number in rows if number not in section_ids]
    with changing("report.order") as changes:
        for position, number in enumerate((*dict.fromkeys(section_ids), *rest), 1):
            changes.update(rows[number], position=position)
    return _done(changes, _("Order of the sections kept"), report_id)


def add(report_id: int, title: str) -> Done:
    """Add a section of the centre's own at the end of the text; the answer's `id` is its."""
    open_report(report_id)
    own = line("title", title)
    if not own:
        raise _untitled()
    last = max((row.position for row in _rows(report_id)), default=0)
    with changing("report.section") as changes:
        row = changes.create(
            ReportSection, report=report_id, code=OWN, title=own, position=last + 1
        )
    return _done(changes, _("Section added: {title}").format(title=own), row.id)


def remove_section(section_id: int) -> Done:
    """Put a section that the centre added in the bin. Raises InvalidInput for others."""
    row = open_section(section_id)
    if row.code != OWN:
        raise InvalidInput("id", _("This section belongs to the report: hide it instead."))
    return take_away(
        ReportSection, "report.section", section_id, Changes.REPORTS, _("Section removed")
    )


def before(report_id: int) -> list[ReportData]:
    """The reports of the period before, those of the same view first; none without one."""
    report = get(report_id)
    earlier = [other for other in reports() if other.last_day < report.first_day]
    found = [other for other in earlier if other.last_day == earlier[0].last_day]
    return sorted(found, key=lambda other: other.view != report.view)


def last_year(section_id: int) -> tuple[Block, ...]:
    """What the same section says in the report of the period before; nothing without one.

    A report of the same view comes first. A section that was added is known by its title.
    """
    row = fetch(ReportSection, section_id)
    for same in (each for other in before(row.report_id) for each in _rows(other.id)):
        if same.code == row.code and (row.code != OWN or same.title == row.title):
            return kept_text.from_json(same.body)
    return ()


# -- rows ----------------------------------------------------------------------------------


def _rows(report_id: int) -> list[ReportSection]:
    return list(
        ReportSection.select()
        .where(ReportSection.report == report_id, ReportSection.deleted_at.is_null())
        .order_by(ReportSection.position, ReportSection.id)
    )


def _report(row: Report) -> ReportData:
    return ReportData(
        row.first_day, row.last_day, row.id, row.title, row.subtitle, row.against_first,
        row.against_last, Basis(row.basis), row.view, row.frozen_at, row.frozen_on,
        row.frozen_by, row.version,
    )  # fmt: skip


def _section(row: ReportSection, view: views.FunderViewData, *, read: bool = True) -> SectionData:
    kind = KINDS.get(row.code)
    return SectionData(
        id=row.id,
        report_id=row.report_id,
        code=row.code,
        number="",
        title=row.title or (kind.label if kind else ""),
        own_title=row.title,
        contents=_(kind.contents) if kind else "",
        annex=kind.annex if kind else False,
        hidden=bool(row.hidden),
        choice=view.choice(row.code),
        left_out=tuple(row.left_out.split()),
        blocks=kept_text.from_json(row.body) if read else (),
        version=row.version,
    )


def numbered(found: Sequence[SectionData]) -> list[SectionData]:
    """Annexes last; shown sections as "1", "2"…, annexes as "A", "B"…"""
    found = sorted(found, key=lambda section: section.annex)
    texts = (str(number) for number in range(1, len(found) + 1))
    annexes = iter("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return [
        one if one.hidden else replace(one, number=next(annexes if one.annex else texts))
        for one in found
    ]


def _checked(data: ReportData) -> dict[str, Any]:
    """The columns that a form gives. Raises InvalidInput."""
    period = checked(data.first_day, data.last_day)
    against = _checked_against(data, period)
    return {
        "title": required_text("title", data.title, _("Give the report a title.")),
        "subtitle": line("subtitle", data.subtitle, 250),
        "first_day": period.first,
        "last_day": period.last,
        "against_first": against.first if against else None,
        "against_last": against.last if against else None,
        "basis": Basis(data.basis).value,
    }


def _checked_against(data: ReportData, period: Period) -> Period | None:
    """The days compared with, None without any. Raises InvalidInput for half of them, and for
    days that the report itself counts."""
    if data.against_first is None and data.against_last is None:
        return None
    try:
        against = checked(data.against_first, data.against_last)
    except InvalidInput as error:
        raise InvalidInput(f"against_{error.field}", error.message) from error
    if against.first <= period.last and period.first <= against.last:
        words = _("The report counts some of these days itself: compare it with others.")
        raise InvalidInput("against_first", words)
    return against


def _kept_against(query: Query) -> tuple[date | None, date | None]:
    """The days compared with, for the whole period: it may still be running."""
    against = query.against_whole
    return (against.first, against.last) if against else (None, None)


def _untitled() -> InvalidInput:
    return InvalidInput("title", _("Give the section a title."))


def _change_section(row: ReportSection, **values: Any) -> Done:
    with changing("report.section") as changes:
        changes.update(row, **values)
    return _done(changes, _("Section kept"), row.id)


def _done(changes: Changing, text: str, row_id: int) -> Done:
    if not changes.batch:
        return Done(Changes.NONE, _("Nothing to change"), 0, row_id)
    return Done(Changes.REPORTS, text, changes.batch, row_id)
