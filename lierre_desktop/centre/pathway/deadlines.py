"""The legal terms of a recourse: when each one ends, why, and which text says so.

How sure the rules are. Read in a source: the commission's 3 months (6 overseas), the
prefect's 3 or 6 months, the 6 weeks of the DAHO, the 4 months of the tribunal, the
15 days of legal aid, the 2 months of the RSA and of the CAF. From general knowledge, the
text not read again: the silence that refuses (CRPA L231-4), the 3 months of the DAHO for
transitional housing, the 2 months the DALO judge has. Terms run from the day the letter
is received, which may come after the decision kept here: what is shown is never too late.
No query here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from ...i18n import _, numeric_date
from ..calendar import months_later
from ..public_holidays import OVERSEAS, public_holidays

SIX_WEEKS = timedelta(weeks=6)
LEGAL_AID_DAYS = timedelta(days=15)

_COMMISSION = "CCH, art. L441-2-3, R441-15"
_PREFECT = "CCH, art. R441-16-1"
_SHELTER = "CCH, art. R441-18"
_TRIBUNAL = "CJA, art. R778-2"
_JUDGE = "CCH, art. L441-2-3-1"
_CHALLENGE = "CJA, art. R421-1, R421-2"
_SILENCE = "CRPA, art. L231-4"
_LEGAL_AID = "Décret 2020-1717, art. 69"
_RSA = "CASF, art. L262-47, R262-88"
_CAF = "CSS, art. R142-1, R142-1-A, R142-6"

SIX_MONTHS = (
    *OVERSEAS,
    *("06", "13", "31", "33", "34", "35", "38", "42", "44", "59", "62", "67", "69"),
    *("75", "76", "77", "78", "83", "84", "91", "92", "93", "94", "95"),
)
"""Where the prefect has 6 months (CCH R441-16-1): overseas, and departments with at least
a part of an urban area of more than 300,000 people (Insee's urban units of 2020). Only the
certain ones: elsewhere a part of an area may reach over the border, so both are said."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """The end of a term. `what` names it, `explained` says in a sentence how it is counted."""

    what: str
    due: date
    explained: str
    source: str
    passed: bool


class Dated(Protocol):
    """What the terms of a recourse are counted from: a `RecourseData`."""

    @property
    def contested_on(self) -> date | None: ...
    @property
    def filed_on(self) -> date | None: ...
    @property
    def received_on(self) -> date | None: ...
    @property
    def decision_on(self) -> date | None: ...
    @property
    def decision(self) -> str | None: ...
    @property
    def offered_on(self) -> date | None: ...
    @property
    def court_filed_on(self) -> date | None: ...
    @property
    def court_decided_on(self) -> date | None: ...
    @property
    def closed_on(self) -> date | None: ...


def deadlines(recourse: Dated, rule: str, department: str, today: date) -> list[Deadline]:
    """The terms that a recourse of this kind still depends on, in order of their end.

    `rule` is the code of its kind, `department` that of the centre. Empty once the
    recourse is closed or judged, and for kinds whose terms depend on the letter itself
    (residence permits: 48 hours to 2 months).
    """
    if recourse.closed_on or recourse.court_decided_on or rule == "SEJOUR":
        return []
    found = _RULES.get(rule, _general)(recourse, today, department)
    return sorted(found, key=lambda deadline: deadline.due)


def pressing(found: list[Deadline]) -> Deadline | None:
    """The one to watch: the next to come, else the last that passed."""
    to_come = [deadline for deadline in found if not deadline.passed]
    return to_come[0] if to_come else (found[-1] if found else None)


def working_day(day: date) -> date:
    """The day itself, or the next that is no Saturday, Sunday or public holiday.

    For filings with an administrative court, whose terms are so extended (settled case
    law, CE 19 Sept. 2014 no. 362568). National holidays only: the court may sit where
    Good Friday isn't one.
    """
    while day.isoweekday() > 5 or day in public_holidays("75", False, day.year):
        day += timedelta(days=1)
    return day


# -- the rights to housing and to shelter ----------------------------------------------------


def _dalo(recourse: Dated, today: date, department: str) -> list[Deadline]:
    if recourse.decision is None:
        if recourse.received_on is None:
            return []
        months = 6 if department in OVERSEAS else 3
        text = _("The commission has {n} months from the acknowledgement of receipt.")
        end = months_later(recourse.received_on, months)
        return _waiting_for_commission(recourse, end, text.format(n=months), _COMMISSION, today)
    if recourse.decision == "REJECTED":
        return _challenge(recourse, today)
    if recourse.decision == "REDIRECTED":
        return [*_challenge(recourse, today), *_shelter_offer(recourse, today)]
    return _housing_offer(recourse, today, department)


def _daho(recourse: Dated, today: date, _department: str) -> list[Deadline]:
    if recourse.decision is None:
        if recourse.received_on is None:
            return []
        text = _("The commission has 6 weeks from the acknowledgement of receipt.")
        end = recourse.received_on + SIX_WEEKS
        return _waiting_for_commission(recourse, end, text, _SHELTER, today)
    if recourse.decision == "REJECTED":
        return _challenge(recourse, today)
    return _shelter_offer(recourse, today)


def _waiting_for_commission(
    recourse: Dated, end: date, explained: str, source: str, today: date
) -> list[Deadline]:
    answer = _deadline(_("The commission’s answer"), end, explained, source, today)
    if not answer.passed or recourse.court_filed_on:
        return [answer]
    return [answer, _against_silence(end, today)]


def _against_silence(
    end: date, today: date, source: str = _CHALLENGE, *, extended: bool = True
) -> Deadline:
    """Two months from the silent refusal, to the next working day where that is `extended`."""
    last = months_later(end, 2)
    return _deadline(
        _("Challenge the silence before the tribunal"),
        working_day(last) if extended else last,
        _("No answer by {day} is a refusal: it can be challenged for 2 months.").format(
            day=numeric_date(end)
        ),
        source,
        today,
    )


def _housing_offer(recourse: Dated, today: date, department: str) -> list[Deadline]:
    start = recourse.decision_on
    if start is None or recourse.offered_on:
        return _judge(recourse, today)
    sure = department in SIX_MONTHS
    end = months_later(start, 6 if sure else 3)
    if sure:
        text = _("The prefect has 6 months here from the commission’s decision.")
    else:
        text = _(
            "The prefect has 3 months from the commission’s decision, 6 where an urban area"
            " of more than 300,000 people reaches into the department: to be checked."
        )
    offer = _deadline(_("The prefect’s offer of housing"), end, text, _PREFECT, today)
    return [offer, *_tribunal(recourse, end, today, None if sure else months_later(start, 6))]


def _shelter_offer(recourse: Dated, today: date) -> list[Deadline]:
    if recourse.decision_on is None or recourse.offered_on:
        return _judge(recourse, today)
    end = recourse.decision_on + SIX_WEEKS
    text = _(
        "The prefect has 6 weeks from the commission’s decision, 3 months when it asks for"
        " transitional housing: see the letter."
    )
    offer = _deadline(_("The prefect’s offer of shelter"), end, text, _SHELTER, today)
    return [offer, *_tribunal(recourse, end, today, None)]


def _tribunal(recourse: Dated, end: date, today: date, later: date | None) -> list[Deadline]:
    """The four months to go to the tribunal once the prefect's term is over.

    `later` is the other end that the prefect's term may have: the last day is then that
    of the shorter one, which is safe in both cases.
    """
    if recourse.court_filed_on:
        return _judge(recourse, today)
    text = _("Without an offer, from {first} on, the tribunal can be asked for 4 months.")
    if later is not None:
        text = _(
            "Without an offer, the tribunal can be asked for 4 months: from {first}, or from"
            " {later} where the prefect has 6 months."
        )
    first, other = numeric_date(end + timedelta(days=1)), numeric_date(later or end)
    return [
        _deadline(
            _("Go to the tribunal administratif"),
            working_day(months_later(end, 4)),
            text.format(first=first, later=other),
            _TRIBUNAL,
            today,
        )
    ]


def _judge(recourse: Dated, today: date) -> list[Deadline]:
    if recourse.court_filed_on is None:
        return []
    end = months_later(recourse.court_filed_on, 2)
    text = _("The judge has 2 months from the day he was asked.")
    return [_deadline(_("The tribunal’s ruling"), end, text, _JUDGE, today)]


# -- legal aid, benefits, and everything else -------------------------------------------------


def _legal_aid(recourse: Dated, today: date, _department: str) -> list[Deadline]:
    """No term binds the office; a refusal, or a partial aid, is challenged within 15 days."""
    if recourse.decision_on is None or recourse.decision == "FAVORABLE" or recourse.court_filed_on:
        return []
    text = _("A refusal is challenged within 15 days of its notification, at the same office.")
    due = recourse.decision_on + LEGAL_AID_DAYS
    return [_deadline(_("Challenge the refusal of legal aid"), due, text, _LEGAL_AID, today)]


def _rsa(recourse: Dated, today: date, _department: str) -> list[Deadline]:
    return _prior_recourse(recourse, today, _RSA, extended=True)


def _caf(recourse: Dated, today: date, _department: str) -> list[Deadline]:
    return _prior_recourse(recourse, today, _CAF, extended=False)


def _prior_recourse(recourse: Dated, today: date, source: str, *, extended: bool) -> list[Deadline]:
    """A recourse that must come before the court: 2 months to write, 2 for the answer,
    2 to go to the court."""
    if recourse.court_filed_on:
        return []
    if recourse.filed_on is None:
        if recourse.contested_on is None:
            return []
        text = _("2 months from the notification of the contested decision.")
        due = months_later(recourse.contested_on, 2)
        return [_deadline(_("Write the prior recourse"), due, text, source, today)]
    if recourse.decision is None:
        return _silence(recourse, today, source, against=source, extended=extended)
    return _challenge(recourse, today, source, extended=extended)


def _general(recourse: Dated, today: date, _department: str) -> list[Deadline]:
    if recourse.decision is None:
        return _silence(recourse, today, _SILENCE)
    return _challenge(recourse, today)


def _silence(
    recourse: Dated,
    today: date,
    source: str,
    *,
    against: str = _CHALLENGE,
    extended: bool = True,
) -> list[Deadline]:
    """Two months for the answer, by `source`; then two `against` the silence."""
    start = recourse.received_on or recourse.filed_on
    if start is None or recourse.court_filed_on:
        return []
    end = months_later(start, 2)
    text = _("2 months of silence are a refusal, save for exceptions: to be checked.")
    answer = _deadline(_("The answer to the recourse"), end, text, source, today)
    if not answer.passed:
        return [answer]
    return [answer, _against_silence(end, today, against, extended=extended)]


def _challenge(
    recourse: Dated, today: date, source: str = _CHALLENGE, *, extended: bool = True
) -> list[Deadline]:
    """Two months against a decision that doesn't grant all that was asked."""
    if recourse.decision_on is None or recourse.decision == "FAVORABLE" or recourse.court_filed_on:
        return []
    end = months_later(recourse.decision_on, 2)
    text = _("The decision can be challenged for 2 months from its notification.")
    due = working_day(end) if extended else end
    return [_deadline(_("Challenge the decision"), due, text, source, today)]


def _deadline(what: str, due: date, explained: str, source: str, today: date) -> Deadline:
    return Deadline(what, due, explained, source, due < today)


_RULES = {
    "DALO": _dalo,
    "DAHO": _daho,
    "AJ": _legal_aid,
    "RSA_RAPO": _rsa,
    "CAF": _caf,
}
