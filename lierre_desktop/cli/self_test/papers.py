"""Every kind of paper, drawn from the invented centre and read back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from ... import own_language
from ...centre import posters, settings, sheets
from ...centre.letters import certificate as certificates
from ...centre.letters import letters, summary
from ...centre.letters import weekly_hours as weeks
from ...centre.letters.letter_words import APPOINTMENT
from ...centre.letters.papers import Audience
from ...centre.papers import ListPaper
from ...documents import (
    certificate,
    letter,
    list_paper,
    pathway_summary,
    personal_timetable,
    report,
    sign_in_sheet,
    timetable_poster,
    weekly_hours,
)
from ...i18n import N_, _, format_date
from .check import Check, Failed
from .reading import holds_all, words_of
from .samples import (
    CENTRE,
    FIRST,
    MONDAY,
    SUNDAY,
    TODAY,
    Samples,
    Someone,
    centre_name,
    everybodys_names,
    her_name,
    report_paper,
)

Draw = Callable[[Samples, Someone, str], bytes]
"""A paper of the centre, or of someone, in her own language too where one is given."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of paper: its name, what draws it, and what must stand on it."""

    title: str
    draw: Draw
    says: Callable[[], str]
    names: Callable[[Samples, Someone], str]
    own_words: str = ""  # a message that stands there in the person's language, too
    is_version: bool = False  # of a kind before it, which shows every name for both

    def check(self, samples: Samples, someone: Someone, own: str = "") -> None:
        """Draw it in the language of the centre's papers, and read it back. Raises Failed."""
        with settings.on_paper():
            pdf = self.draw(samples, someone, own)
            expected = [self.says(), self.names(samples, someone)]
        if own:
            expected.append(own_language.own(self.own_words, own).text)
        if not holds_all(words_of(pdf), " ".join(expected)):
            raise Failed(_("words are missing on the paper “{paper}”").format(paper=_(self.title)))


# -- what papers hold --------------------------------------------------------------


def _today() -> str:
    return format_date(TODAY, "d MMMM y")


def _sheets(samples: Samples, _someone: Someone, _own: str) -> bytes:
    return sign_in_sheet.render(sheets.draft(samples.sessions, today=TODAY))


def _month(samples: Samples, _someone: Someone, _own: str) -> bytes:
    return sign_in_sheet.render(sheets.draft_month(samples.workshop, FIRST, today=TODAY))


def _poster(paper: timetable_poster.Paper, *_asked: object) -> bytes:
    return timetable_poster.render(posters.week_poster(MONDAY, printed_on=TODAY), paper)


def _list(samples: Samples, _someone: Someone, _own: str) -> bytes:
    lines = tuple((each.name, _today()) for each in samples.people)
    columns = (_("Name"), _("Since"))
    return list_paper.render(
        ListPaper(settings.identity(), _("People"), CENTRE, columns, lines, TODAY)
    )


def _timetable(_samples: Samples, someone: Someone, own: str) -> bytes:
    return personal_timetable.render(
        posters.personal_timetable(
            someone.participant, MONDAY, SUNDAY, printed_on=TODAY, language=own
        )
    )


def _summary(
    audience: Audience, full: bool, _samples: Samples, someone: Someone, own: str
) -> bytes:
    return pathway_summary.render(
        summary.pathway_summary(
            someone.pathway, audience, full=full, today=TODAY, language=own or None
        )
    )


def _certificate(_samples: Samples, someone: Someone, _own: str) -> bytes:
    return certificate.render(certificates.certificate(someone.participant, FIRST, TODAY, TODAY))


def _hours(_samples: Samples, someone: Someone, _own: str) -> bytes:
    return weekly_hours.render(weeks.weekly_hours(someone.participant, FIRST, TODAY, TODAY))


def _orientation(_samples: Samples, someone: Someone, _own: str) -> bytes:
    return letter.render(letters.orientation_letter(someone.orientation, TODAY))


def _reminder(_samples: Samples, someone: Someone, _own: str) -> bytes:
    return letter.render(letters.reminder_letter(someone.orientation, TODAY))


def _convocation(_samples: Samples, someone: Someone, own: str) -> bytes:
    return letter.render_convocation(letters.convocation(someone.interview, TODAY, own or None))


def _relay(_samples: Samples, someone: Someone, _own: str) -> bytes:
    return letter.render_relay(letters.relay_sheet(someone.relay, TODAY))


def _report(*_asked: object) -> bytes:
    return report.render(report_paper())


def _report_tables(*_asked: object) -> bytes:
    return report.render_sections(report_paper())


# -- the kinds ---------------------------------------------------------------------


def _said(message: str) -> Callable[[], str]:
    """A message, in the language of the moment it is asked for."""
    return lambda: _(message)


_MINE = {
    Audience.PERSON: "My pathway",
    Audience.PARTNER: "Pathway summary",
    Audience.INTERNAL: "Pathway summary",
}

_SUMMARIES = (
    (Audience.PERSON, True, N_("Pathway summary for the person, in full")),
    (Audience.PERSON, False, N_("Pathway summary for the person, on one page")),
    (Audience.PARTNER, False, N_("Pathway summary for a partner, on one page")),
    (Audience.PARTNER, True, N_("Pathway summary for a partner, in full")),
    (Audience.INTERNAL, False, N_("Pathway summary for the centre, on one page")),
    (Audience.INTERNAL, True, N_("Pathway summary for the centre, in full")),
)

KINDS: tuple[Kind, ...] = (
    Kind(N_("Sign-in sheets"), _sheets, _said("LAST NAME First name"), everybodys_names),
    Kind(N_("Sign-in sheet of the month"), _month, _said("LAST NAME First name"), everybodys_names),
    Kind(N_("Poster, A4"), partial(_poster, "A4"), _said("This week’s workshops"), centre_name),
    Kind(N_("Poster, A3"), partial(_poster, "A3"), _said("This week’s workshops"), centre_name),
    Kind(N_("List"), _list, _said("Since"), everybodys_names),
    Kind(N_("Timetable of a person"), _timetable, _said("My timetable"), her_name, "My timetable"),
    Kind(
        N_("Certificate of attendance"), _certificate, _said("Certificate of attendance"), her_name
    ),
    Kind(N_("Hours of activity by week"), _hours, _said("Hours of activity by week"), her_name),
    Kind(N_("Letter of orientation"), _orientation, _today, her_name),
    Kind(N_("Reminder to a partner"), _reminder, _today, her_name),
    Kind(N_("Convocation"), _convocation, _said(APPOINTMENT), her_name, APPOINTMENT),
    Kind(N_("Sheet of the hand-over"), _relay, _said("What is passed on"), her_name),
    *(
        Kind(
            title,
            partial(_summary, audience, full),
            _said(_MINE[audience]),
            her_name,
            _MINE[audience] if audience is Audience.PERSON else "",
            is_version=number > 0,
        )
        for number, (audience, full, title) in enumerate(_SUMMARIES)
    ),
    Kind(N_("Activity report"), _report, _said("Contents"), centre_name),
    Kind(
        N_("Tables of the activity report"),
        _report_tables,
        _said("The action in brief"),
        centre_name,
    ),
)
"""Every kind of paper that the program draws."""


# -- checks ------------------------------------------------------------------------


def checks(samples: Samples, language: str) -> Iterator[Check]:
    """Each kind, in the language that the papers of the centre speak; `language` names it."""
    for kind in KINDS:
        title = _("{paper} ({language})").format(paper=_(kind.title), language=language)
        yield Check(title, partial(kind.check, samples, samples.people[0]))


def name_checks(samples: Samples) -> Iterator[Check]:
    """Every paper about somebody, for a name in each script."""
    for someone in samples.people:
        title = _("Papers about {name}").format(name=someone.name)
        yield Check(title, partial(_about, samples, someone))


def _about(samples: Samples, someone: Someone) -> None:
    for kind in KINDS:
        if kind.names is her_name and not kind.is_version:
            kind.check(samples, someone)


def own_language_checks(samples: Samples) -> Iterator[Check]:
    """The papers that speak the person's language too, in each of these."""
    for code, name in own_language.LANGUAGES.items():
        title = _("Papers in a second language: {language}").format(language=name)
        yield Check(title, partial(_in_her_language, samples, code))


def _in_her_language(samples: Samples, code: str) -> None:
    for kind in KINDS:
        if kind.own_words and not kind.is_version:
            if own_language.own(kind.own_words, code).missing:
                raise Failed(_("its words are missing"))
            kind.check(samples, samples.people[0], code)
