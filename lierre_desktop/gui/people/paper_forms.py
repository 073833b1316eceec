"""What a paper about a person is asked before it is shown: for whom, of what, in what.

Each form ends with the preview, from which the paper is printed or saved.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from ...centre import posters, settings
from ...centre.changes import InvalidInput
from ...centre.letters import certificate as certificates
from ...centre.letters import summary as summaries
from ...centre.letters import weekly_hours
from ...centre.letters.papers import FULL, ONE_PAGE, Audience, PathwaySummary, Section
from ...centre.participants import ParticipantData
from ...centre.timetable import monday_of, season_of
from ...i18n import N_, _
from ...own_language import LANGUAGES
from ..attendance.words import sentence_name
from ..components import ChipSet, Combo, FieldMessage, Form, Segments, button
from ..components.date_edit import DateEdit
from ..settings.answers import offer
from ..settings.panel_content import PanelContent
from .built_form import BuiltForm
from .record_tab import Clock

SECTIONS = {
    Section.SUMMARY: N_("Before and now"),
    Section.TRAJECTORY: N_("Difficulties over time"),
    Section.ATTENDANCE: N_("Presence in workshops"),
    Section.OBJECTIVES: N_("Objectives"),
    Section.NEXT_STEPS: N_("What comes next"),
    Section.OWN_WORDS: N_("The person's own words"),
    Section.REFERRAL: N_("How it began"),
    Section.CONTRACTS: N_("Contracts"),
    Section.STEPS: N_("Steps taken"),
    Section.INTERVIEWS: N_("Meetings"),
    Section.WORK: N_("Work and training"),
    Section.HOUSING: N_("Housing"),
    Section.NOTES: N_("Private notes"),
    Section.SIGNATURES: N_("Signatures"),
}
PAGE, WHOLE = "page", "whole"
WEEK, MONTH = "week", "month"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A paper as PDF; `word` makes the same as a Word document, where there is one."""

    pdf: bytes
    word: Callable[[], bytes] | None = None


class PaperForm(PanelContent):
    """A form whose one button shows the paper.

    A subclass asks its questions through `ask` in its `__init__`, ends it with
    `finish()`, and defines `draw`.
    """

    def __init__(self, now: Clock) -> None:
        super().__init__()
        self._now = now
        self._person = ParticipantData()
        self._first: QWidget | None = None
        self._messages: dict[str, FieldMessage] = {}
        self._lines: dict[str, QLabel] = {}
        self.ui = BuiltForm(self)
        self.show_button = button("primary", "", "file-text", "Ctrl+P", self.show_paper)
        self.foot = [self.show_button]

    def ask(self, name: str, words: str, editor: QWidget, help_text: str = "") -> None:
        """Add a question; `name` is the field that a refusal names."""
        _editor, self._lines[name] = self.ui.ask(name, words, editor, help_text)
        self._messages[name] = FieldMessage(editor, self._lines[name])
        self._first = self._first or editor
        if isinstance(editor, DateEdit):
            editor.set_today(lambda: self._now().date())
            editor.checked.connect(self._messages[name].set_error)

    def finish(self) -> None:
        """Write the words, once every question is there."""
        self._form = Form(self._messages, self.ui.whole_alert.show_message)
        self.retranslate()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        for name, message in self._messages.items():
            message.set_help(self._lines[name].text())
        self.fill_choices()
        self.show_button.setText(_("Preview"))

    def fill_choices(self) -> None:
        """Offer what lists offer, in the current language."""

    def focus_first(self) -> None:
        if self._first is not None:
            self._first.setFocus()

    def draw(self) -> Drawn:
        """The paper as it is asked for. Raises InvalidInput beside the field at fault."""
        raise NotImplementedError

    def title(self) -> str:
        """What heads the preview."""
        raise NotImplementedError

    def file_name(self) -> str:
        """A name for the file, without its ending, that names nobody."""
        raise NotImplementedError

    def show_paper(self) -> None:
        """Draw the paper and show it; what is refused is said beside its field."""
        from ..preview import show_preview

        self._form.clear_errors()
        try:
            drawn = self.draw()
        except InvalidInput as error:
            self._form.show_invalid(error)
            return
        name = f"{self.file_name()}.pdf"
        show_preview(self.window(), drawn.pdf, self.title(), name, word=drawn.word)


class SummaryForm(PaperForm):
    """The summary of a pathway: for whom, on one page or in full, with which parts."""

    def __init__(self, now: Clock) -> None:
        super().__init__(now)
        self._pathway = 0
        self._audience, self._version = Combo(), Segments(((PAGE, ""), (WHOLE, "")))
        self._sections, self._language = ChipSet(), Combo()
        self._restricted = QCheckBox()
        self.ask("audience", N_("For whom"), self._audience)
        self.ask("full", N_("Length"), self._version)
        self.ask("sections", N_("With"), self._sections)
        self.ask("language", N_("Second language"), self._language, _OWN_COPY)
        self.ask("restricted", N_("Restricted matter"), self._restricted, _NOT_OUTSIDE)
        self._audience.currentIndexChanged.connect(lambda _index: self._offer_parts())
        self._version.chosen.connect(lambda _key: self._propose_parts())
        self.finish()

    def open_for(self, person: ParticipantData, pathway_id: int) -> None:
        """Ask about someone's pathway; the answers given before stay proposed."""
        if person.id != self._person.id:
            self._person, self._pathway = person, pathway_id
            self._audience.setCurrentIndex(0)
            self._restricted.setChecked(False)
            self.fill_choices()
            self._propose_parts()
        self._person, self._pathway = person, pathway_id
        self._offer_parts()

    def fill_choices(self) -> None:
        readers = {
            Audience.PERSON: _("The person"),
            Audience.PARTNER: _("A partner"),
            Audience.INTERNAL: _("The centre"),
        }
        offer(self._audience, [(audience, readers[audience]) for audience in Audience])
        if self._audience.currentIndex() < 0:
            self._audience.setCurrentIndex(0)
        self._version.set_choices([(PAGE, _("One page")), (WHOLE, _("In full"))])
        self._restricted.setText(_("Print restricted matter too"))
        offer(self._language, language_offer(self._person))
        if self._language.currentIndex() < 0:
            self._language.setCurrentIndex(0)
        self._offer_parts()

    @property
    def audience(self) -> Audience:
        """For whom the paper is."""
        return Audience(self._audience.currentData() or Audience.PERSON)

    def _offer_parts(self) -> None:
        """Private notes are offered for the centre's copy only."""
        inside = self.audience is Audience.INTERNAL
        offered = [each for each in SECTIONS if inside or each is not Section.NOTES]
        self._sections.set_choices([(each, _(SECTIONS[each])) for each in offered])
        self.ui.show_question(self._restricted, inside)
        self.ui.show_question(self._language, self.audience is Audience.PERSON)

    def _propose_parts(self) -> None:
        self._sections.set_keys(FULL if self._version.key == WHOLE else ONE_PAGE)

    def draw(self) -> Drawn:
        from ...documents import pathway_summary

        audience = self.audience
        own = self._language.currentData() if audience is Audience.PERSON else None
        chosen = [Section(key) for key in self._sections.keys]
        if not chosen:
            raise InvalidInput("sections", _("Choose at least one part."))
        paper = summaries.pathway_summary(
            self._pathway,
            audience,
            full=self._version.key == WHOLE,
            sections=chosen,
            restricted=audience is Audience.INTERNAL and self._restricted.isChecked(),
            today=self._now().date(),
            language=own or None,
        )
        with settings.on_paper():
            return Drawn(pathway_summary.render(paper), partial(_summary_in_word, paper))

    def title(self) -> str:
        return _("Pathway of {name}").format(name=sentence_name(self._person))

    def file_name(self) -> str:
        return _("pathway")


class PeriodForm(PaperForm):
    """A paper of what was noted between two days."""

    def __init__(self, now: Clock, help_text: str) -> None:
        super().__init__(now)
        self._from, self._to = DateEdit(), DateEdit()
        self.ask("first", N_("From"), self._from)
        self.ask("last", N_("To"), self._to, help_text)
        self.finish()

    def open_for(self, person: ParticipantData) -> None:
        """Ask about someone; the season up to today is proposed."""
        if person.id != self._person.id:
            today = self._now().date()
            self._from.set_date(season_of(today)[0])
            self._to.set_date(today)
        self._person = person

    def days(self) -> tuple[date, date]:
        """The days asked for. Raises InvalidInput beside the one that isn't given."""
        return (
            _day("first", self._from.read("first")),
            _day("last", self._to.read("last")),
        )


class CertificateForm(PeriodForm):
    """The certificate of presence: from when to when."""

    def __init__(self, now: Clock) -> None:
        super().__init__(now, _PRESENCE_ONLY)

    def draw(self) -> Drawn:
        from ...documents import certificate

        paper = certificates.certificate(self._person.id, *self.days(), self._now().date())
        with settings.on_paper():
            return Drawn(certificate.render(paper))

    def title(self) -> str:
        return _("Certificate of {name}").format(name=sentence_name(self._person))

    def file_name(self) -> str:
        return _("certificate")


class WeeklyHoursForm(PeriodForm):
    """Hours of activity by week, offered where the centre counts them."""

    def __init__(self, now: Clock) -> None:
        super().__init__(now, _HOURS_ONLY)

    def draw(self) -> Drawn:
        from ...documents import weekly_hours as drawn

        paper = weekly_hours.weekly_hours(self._person.id, *self.days(), self._now().date())
        with settings.on_paper():
            return Drawn(drawn.render(paper))

    def title(self) -> str:
        return _("Hours of {name}").format(name=sentence_name(self._person))

    def file_name(self) -> str:
        return _("hours")


class TimetableForm(PaperForm):
    """The person's own timetable: how long, and in which second language."""

    def __init__(self, now: Clock) -> None:
        super().__init__(now)
        self._span, self._language = Segments(((WEEK, ""), (MONTH, ""))), Combo()
        self.ask("span", N_("Days"), self._span)
        self.ask("language", N_("Second language"), self._language)
        self.finish()

    def open_for(self, person: ParticipantData) -> None:
        """Ask about someone's timetable."""
        if person.id != self._person.id:
            self._person = person
            self.fill_choices()
            self._language.setCurrentIndex(0)

    def fill_choices(self) -> None:
        self._span.set_choices([(WEEK, _("This week")), (MONTH, _("Four weeks"))])
        offer(self._language, language_offer(self._person))

    def draw(self) -> Drawn:
        from ...documents import personal_timetable

        today = self._now().date()
        first = monday_of(today)
        weeks = 1 if self._span.key == WEEK else 4
        with settings.on_paper():
            paper = posters.personal_timetable(
                self._person.id,
                first,
                first + timedelta(weeks=weeks) - timedelta(days=1),
                printed_on=today,
                language=self._language.currentData() or "",
            )
            return Drawn(personal_timetable.render(paper))

    def title(self) -> str:
        return _("Timetable of {name}").format(name=sentence_name(self._person))

    def file_name(self) -> str:
        return _("timetable")


def _summary_in_word(paper: PathwaySummary) -> bytes:
    from ...exchange import word_papers

    with settings.on_paper():
        return word_papers.summary(paper)


_OWN_COPY = N_("For the person's own copy: headings in her language, beside French.")
_NOT_OUTSIDE = N_("This copy stays in the centre.")
_PRESENCE_ONLY = N_("Hours of presence only: no absence, no reason.")
_HOURS_ONLY = N_("Hours in workshops and interviews: no absence, no reason, no target.")


def language_offer(person: ParticipantData) -> list[tuple[object, str]]:
    """No second language, then those that the person speaks, then the others."""
    spoken = [code for code in person.languages if code in LANGUAGES]
    others = [code for code in LANGUAGES if code not in spoken]
    none: list[tuple[object, str]] = [("", _("None: French only"))]
    return none + [(code, LANGUAGES[code]) for code in (*spoken, *others)]


def _day(field: str, day: date | None) -> date:
    if day is None:
        raise InvalidInput(field, _("Give a date."))
    return day
