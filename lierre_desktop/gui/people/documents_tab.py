"""The papers that can be made about a person, each with what it is for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...centre import participants, settings
from ...centre.network import orientations
from ...centre.participants import ParticipantData
from ...centre.pathway import interviews, relays
from ...centre.pathway.appointment import InterviewState
from ...centre.pathway.standing import standing
from ...i18n import _, format_date, format_time
from .. import look
from ..components import Card, Pictogram, Row, button
from ..components import label as text_label
from ..partners.letters import show_letter
from ..pathway.papers import show_convocation, show_relay
from .frames import padded, scrolling
from .paper_forms import CertificateForm, PaperForm, SummaryForm, TimetableForm, WeeklyHoursForm
from .record_tab import Clock, RecordTab


class DocumentsTab(RecordTab):
    """Papers of the person, then the letters of her appointments and orientations."""

    def __init__(self, now: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._person = ParticipantData()
        self._summary: SummaryForm | None = None
        self._certificate: CertificateForm | None = None
        self._hours: WeeklyHoursForm | None = None
        self._timetable: TimetableForm | None = None
        self._own, self._letters = Card(), Card()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GUTTER)
        column.addWidget(self._own)
        column.addWidget(self._letters)
        column.addStretch(1)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(scrolling(inside))

    def retranslate(self) -> None:
        for form in (self._summary, self._certificate, self._hours, self._timetable):
            if form is not None:
                form.retranslate()

    def show_person(self, participant_id: int) -> None:
        self._person = participants.get(participant_id)
        where = standing(participant_id, self._now().date())
        self._own.set_title(_("To give to the person"))
        rows: list[QWidget] = []
        if where is not None:
            pathway = where.pathway_id
            rows.append(
                self._row(
                    _("Summary of the pathway"),
                    _("On one page or in full, for the person, a partner or the centre."),
                    lambda: self._ask_summary(pathway),
                )
            )
        rows.append(
            self._row(
                _("Certificate of presence"),
                _("Hours at workshops between two days, to be shown to whoever asks."),
                self._ask_certificate,
            )
        )
        if settings.load().activity_hours:
            rows.append(
                self._row(
                    _("Hours of activity by week"),
                    _("Time in workshops and interviews, week by week, when she asks for it."),
                    self._ask_hours,
                )
            )
        rows.append(
            self._row(
                _("Her own timetable"),
                _("The week or four weeks, in her language beside French."),
                self._ask_timetable,
            )
        )
        self._own.fill(rows)
        self._show_letters(where.pathway_id if where is not None else 0)

    def _show_letters(self, pathway_id: int) -> None:
        """One line for each appointment to come, orientation and hand-over."""
        person, today = self._person.id, self._now().date()
        rows: list[QWidget] = []
        for data in interviews.of_participant(person):
            planned = data.state is InterviewState.PLANNED
            if planned and data.day is not None and data.day >= today:
                words = _("Invitation to the appointment of {day}").format(day=_when(data))
                rows.append(self._row(words, data.purpose, self._convocation(data.id)))
        for line in orientations.of_participant(person, today):
            words = _("Letter to {partner}").format(partner=line.partner)
            made_on = line.data.made_on
            day = format_date(made_on, "d MMMM y") if made_on is not None else ""
            rows.append(self._row(words, day, self._letter(line.data.id)))
        for relay in relays.of_pathway(pathway_id) if pathway_id else ():
            words = _("Hand-over sheet: {who}").format(who=relay.worker or _("new worker"))
            rows.append(self._row(words, "", self._relay(relay.id)))
        self._letters.set_title(_("Letters"))
        if not rows:
            words = _("Appointments to come, orientations and hand-overs have their letter here.")
            rows.append(padded(text_label(words, "quiet", wrap=True)))
        self._letters.fill(rows)

    def _row(self, title: str, detail: str, show: Callable[[], object]) -> Row:
        prepare = button("secondary", _("Prepare"), on_click=show)
        prepare.setProperty("compact", True)
        prepare.setAccessibleName(_("Prepare: {paper}").format(paper=title))
        hidden = detail if not look.discreet() else ""
        row = Row(title, hidden, mark=Pictogram("file-text"), actions=[prepare])
        row.clicked.connect(show)
        return row

    # -- gestures ----------------------------------------------------------------------------

    def _convocation(self, interview: int) -> Callable[[], object]:
        return lambda: show_convocation(self, interview, self._now().date())

    def _letter(self, orientation: int) -> Callable[[], object]:
        return lambda: show_letter(self, orientation, self._now().date())

    def _relay(self, relay: int) -> Callable[[], object]:
        return lambda: show_relay(self, relay, self._now().date())

    def _ask_summary(self, pathway: int) -> None:
        if self._summary is None:
            self._summary = SummaryForm(self._now)
        self._summary.open_for(self._person, pathway)
        self._present(self._summary, lambda: _("Summary of the pathway"))

    def _ask_certificate(self) -> None:
        if self._certificate is None:
            self._certificate = CertificateForm(self._now)
        self._certificate.open_for(self._person)
        self._present(self._certificate, lambda: _("Certificate of presence"))

    def _ask_hours(self) -> None:
        if self._hours is None:
            self._hours = WeeklyHoursForm(self._now)
        self._hours.open_for(self._person)
        self._present(self._hours, lambda: _("Hours of activity by week"))

    def _ask_timetable(self) -> None:
        if self._timetable is None:
            self._timetable = TimetableForm(self._now)
        self._timetable.open_for(self._person)
        self._present(self._timetable, lambda: _("Her own timetable"))

    def _present(self, form: PaperForm, title: Callable[[], str]) -> None:
        self.form_wanted.emit(form, title)


def _when(data: interviews.InterviewData) -> str:
    """ "23 novembre, 15 h"."""
    day = format_date(data.day, "d MMMM") if data.day is not None else ""
    return day if data.start is None else f"{day}, {format_time(data.start)}"
