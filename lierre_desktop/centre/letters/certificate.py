"""The certificate of a person's presence: sessions she came to, and their real minutes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from ...i18n import _, format_date
from .. import presences, settings
from ..changes import InvalidInput
from ..presences import PresenceLine
from ..vocabulary import CAME
from . import templates, who
from .letters import common_values
from .papers import Certificate, CertificateRow
from .templates import LetterKind


def certificate(participant_id: int, first: date, last: date, today: date) -> Certificate:
    """What a person attended from `first` to `last`, both included.

    Only sessions at which she was marked present, late or not; a late arrival and an early
    departure are taken off. Raises InvalidInput for an unknown person, days reversed, and
    when there is nothing to certify.
    """
    if last < first:
        raise InvalidInput("last", _("The last day comes before the first one."))
    person = who.person(participant_id)
    until = datetime.combine(min(last, today), time.max)
    lines = presences.of_person(participant_id, first, until).lines
    came = [line for line in reversed(lines) if line.mark in CAME]
    if not came:
        raise InvalidInput("", _("No presence is noted between these two days."))
    with settings.on_paper():
        days = {
            "first_day": format_date(first, "d MMMM y"),
            "last_day": format_date(last, "d MMMM y"),
        }
        values = common_values(participant_id, None, today) | days
        return Certificate(
            identity=replace(settings.identity(), banner=(), footer_logos=()),
            person=person,
            first=first,
            last=last,
            rows=tuple(_row(line) for line in came),
            closing=" ".join(templates.filled(LetterKind.CERTIFICATE, values).paragraphs),
            place=settings.load().city,
            printed_on=today,
            signer=who.coordinator(),
        )


def _row(line: PresenceLine) -> CertificateRow:
    start, end = line.start + line.late_minutes, line.end - line.early_minutes
    return CertificateRow(line.day, line.workshop, start, max(start, end))
