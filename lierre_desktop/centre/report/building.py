"""The document of a report: its figures measured, said, masked and numbered.

Nothing is decided here about figures or words: the calculation measures, `activity.grids`,
`charts` and `keys` say and mask, the view and the coordinator choose. This module puts all
together, once for every file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from ...i18n import _, date_span, format_date, language
from .. import settings
from ..activity import calculation
from ..activity.calculation import Activity
from ..activity.figures import Figure
from ..activity.periods import Period, Query, season
from ..activity.showing import keys, said
from . import kept_text, linking, reports, views
from .beginning import begun
from .cover import cover
from .items import ItemData, of_sections
from .opened import open_report
from .papers import ReportPaper, Section
from .parts import Press, published
from .proof import Proof, versions
from .reports import ReportData, SectionData
from .sections import KINDS, Choice

# Sections that have something of their own.
_THEMES, _DEFINITIONS, _GAPS = "brief", "definitions", "gaps"
_EXAMPLE = "PUB-01"  # the figure that "reading the figures" explains


@dataclass(frozen=True, slots=True)
class _Title:
    """What the first page says of the document itself."""

    title: str
    subtitle: str
    version: str
    day: date


def paper(report_id: int, now: datetime) -> ReportPaper:
    """The document of a kept report, in the language of the centre's papers.

    `now` is in the centre's own time. Raises InvalidInput when there is no such report.
    """
    report = reports.get(report_id)
    with settings.on_paper():
        press = _press(report.query(now.date()))
        return _kept_paper(report, press, _texts(report, press), now.date())


def final(report_id: int, now: datetime) -> tuple[ReportPaper, Proof]:
    """The version to freeze, and its proof, which `freezing.freeze` takes with the files.

    Raises InvalidInput as `paper` does, and when the report is frozen already.
    """
    open_report(report_id)
    seen = versions(report_id)
    report = replace(reports.get(report_id), frozen_on=now.date())
    with settings.on_paper():
        press = _press(report.query(now.date()))
        found = _said(reports.sections(report_id), press)
        texts = tuple((one.id, kept_text.to_json(one.blocks)) for one in found)
        made = _kept_paper(report, press, found, now.date())
    return made, Proof(report_id, now, seen, texts)


def _press(query: Query) -> Press:
    return Press(calculation.measured(query), settings.load())


def _texts(report: ReportData, press: Press) -> list[SectionData]:
    """The sections of a report: with the figures of today, or as they were frozen."""
    found = reports.sections(report.id)
    return found if report.is_frozen else _said(found, press)


def _said(found: Sequence[SectionData], press: Press) -> list[SectionData]:
    return [
        replace(one, blocks=linking.said(one.blocks, press.activity, press.mask)) for one in found
    ]


def _kept_paper(
    report: ReportData, press: Press, found: Sequence[SectionData], today: date
) -> ReportPaper:
    shown = [one for one in found if not one.hidden]
    title = _Title(
        report.title,
        report.subtitle,
        _version(report.frozen_on, today),
        report.frozen_on or today,
    )
    return _paper(title, press, _pressed(press, shown, _added(shown)))


def paper_for(query: Query, view: str, now: datetime) -> ReportPaper:
    """The document of a view without a kept report: each section's sentences as its text.

    Sections that would be empty are left out. Raises InvalidInput for an unknown view.
    """
    with settings.on_paper():
        chosen = views.get(view)
        press = _press(query)
        found = reports.numbered(_filled(chosen.sections, press))
        name = "" if view == views.ACTIVITY else chosen.name
        title = _Title(_("Report on our activity"), name, _version(None, now.date()), now.date())
        return _paper(title, press, _pressed(press, found, {}))


def _version(frozen_on: date | None, today: date) -> str:
    if frozen_on is not None:
        return _("Version frozen on {day}").format(day=format_date(frozen_on, "d MMMM y"))
    return _("Working version of {day}").format(day=format_date(today, "d MMMM y"))


# -- sections ------------------------------------------------------------------------------


def _added(found: Sequence[SectionData]) -> Mapping[int, list[ItemData]]:
    """What was added to each section."""
    added: dict[int, list[ItemData]] = {}
    for item in of_sections([one.id for one in found]):
        added.setdefault(item.section_id, []).append(item)
    return added


def _filled(choices: Sequence[Choice], press: Press) -> list[SectionData]:
    """The sections of a view that have something to say, as if they were just begun."""
    found = []
    for choice in choices:
        kind, blocks = KINDS[choice.section], begun(choice, press.activity, press.mask)
        if choice.codes or published(blocks) or _has_its_own(kind.code, press):
            found.append(
                SectionData(
                    0, 0, kind.code, "", kind.label, "", _(kind.contents), kind.annex, False,
                    choice, (), blocks, 1,
                )
            )  # fmt: skip
    return found


def _pressed(
    press: Press, found: Sequence[SectionData], added: Mapping[int, list[ItemData]]
) -> tuple[Section, ...]:
    """The sections in order; definitions last of all, since they tell what was shown."""
    pressed = [_section(press, one, added.get(one.id, [])) for one in found]
    return tuple(
        replace(one, parts=(*one.parts, press.definitions())) if one.code == _DEFINITIONS else one
        for one in pressed
    )


def _section(press: Press, one: SectionData, added: Sequence[ItemData]) -> Section:
    themes = press.themes() if one.code == _THEMES else ()
    explained = press.explanations() if one.code == _GAPS else ()
    parts = press.parts(one.choice.without(one.left_out), one.blocks, added)
    return Section(
        one.code, one.number, one.title, one.contents, (*themes, *explained, *parts), one.annex
    )


def _has_its_own(section: str, press: Press) -> bool:
    """True of a section that says something whatever its view chose."""
    return section in (_THEMES, _DEFINITIONS) or (section == _GAPS and bool(press.explanations()))


# -- the document --------------------------------------------------------------------------


def _paper(title: _Title, press: Press, sections: tuple[Section, ...]) -> ReportPaper:
    query, identity = press.activity.query, settings.identity()
    return ReportPaper(
        identity=replace(identity, footer_logos=identity.banner or identity.footer_logos),
        title=title.title,
        year=_year(query.whole),
        subtitle=title.subtitle,
        period=date_span(query.period.first, query.period.last),
        version=title.version,
        against=said.period(query.against) if query.against else "",
        day=title.day,
        language=language(),
        cover=cover(query.period),
        sections=sections,
        reading=_reading(press.activity, press.mask),
        masked_below=press.mask,
        basis=query.basis.label,
        query=query,
    )


def _year(period: Period) -> str:
    """ "2025", "2025-2026" for a season, "" for other spans."""
    whole = period.is_year or period == season(period.first.year)
    return said.short_period(period) if whole else ""


def _reading(activity: Activity, mask: int) -> tuple[tuple[str, str], ...]:
    """Examples out of this very report, and how they are read."""
    figure, query = activity.figures[_EXAMPLE], activity.query
    shown = keys.key_figure(figure, query, mask=mask, among=activity.figures)
    lines = [(shown.words, _("Each person counts once, even in several workshops."))]
    change = _example_of_change(figure, query, mask)
    if change:
        rule = _(
            "A change is divided by the earlier value, and left out where that is below {least}."
            " That of a share is in points."
        )
        lines.append((change, rule.format(least=said.LEAST_BASE)))
    if query.since is not None:
        lines.append((f"{query.since:%m/%Y}", said.since(query)))
    if mask:
        rule = _("Fewer than {n} people: the number is hidden, with any cell that would tell it.")
        lines.append((said.masked(mask), rule.format(n=mask)))
    return tuple(lines)


def _example_of_change(figure: Figure, query: Query, mask: int) -> str:
    """A change in percent; "" where there is none, or it would tell a smaller number."""
    before, least = figure.before, max(mask, 1)
    if before is None or not query.tells_changes:
        return ""
    if min(figure.amount.value, before.value) < least:
        return ""
    return said.change(figure.amount, before, figure.definition.unit)
