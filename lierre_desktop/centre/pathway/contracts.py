"""Contracts of a pathway: dates, hours agreed, renewals; and the hours really spent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ...database.models import Contract, Pathway, database
from ...i18n import _, numeric_date
from .. import terms
from ..calendar import check_span, months_later
from ..changes import Changes, Done, InvalidInput
from ..keeping import data_of, keep, take_away
from ..rows import fetch, line, paragraphs
from .checks import later_day, needed_day, open_to_writing

MOST_WEEKLY_MINUTES = 50 * 60


@dataclass(frozen=True, slots=True)
class ContractData:
    """A contract. `weekly_minutes` None: no hours were agreed; 0 is an agreement too."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    kind: str | None = None  # term of "contrat"
    signed_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    weekly_minutes: int | None = None
    exempt: bool = False
    exempt_reason: str = ""
    objectives: str = ""
    renews_id: int | None = None


@dataclass(frozen=True, slots=True)
class ActualDay:
    """Minutes really spent on a day."""

    day: date
    workshops: int
    interviews: int

    @property
    def minutes(self) -> int:
        """Both together."""
        return self.workshops + self.interviews


_ACTUAL = """
SELECT day, sum(workshops), sum(interviews) FROM (
  SELECT s.day AS day, max(0, s."end" - s.start - a.late_minutes - a.early_minutes) AS workshops,
    0 AS interviews
  FROM attendance a
  JOIN session s ON s.id = a.session_id AND s.deleted_at IS NULL
    AND s.status IN ('PREVUE', 'TENUE')
  JOIN workshop w ON w.id = s.workshop_id AND w.counts_as_activity
  WHERE a.participant_id = :person AND a.mark IN ('PRESENT', 'RETARD')
    AND s.day BETWEEN :first AND :last
  UNION ALL
  SELECT i.day, 0, i.minutes FROM interview i
  WHERE i.participant_id = :person AND i.deleted_at IS NULL AND i.state = 'DONE'
    AND i.day BETWEEN :first AND :last
) GROUP BY day ORDER BY day
"""


def save(data: ContractData) -> Done:
    """Keep a contract. Raises InvalidInput, also when it overlaps one of its kind or begins
    no later than the one it renews."""
    open_to_writing(data.pathway_id)
    wanted = _checked(data)
    others = [other for other in of_pathway(data.pathway_id) if other.id != data.id]
    _check_renewal(wanted, others)
    _refuse_overlap(wanted, others)
    return keep(Contract, "contract.save", wanted, Changes.PATHWAYS, _("Contract kept"))


def remove(contract_id: int) -> Done:
    """Put a contract in the bin. Raises InvalidInput while another one renews it."""
    row = fetch(Contract, contract_id)
    if any(other.renews_id == row.id for other in of_pathway(row.pathway_id)):
        raise InvalidInput("id", _("Another contract renews this one: remove that one first."))
    said = _("Contract put in the bin")
    return take_away(Contract, "contract.remove", contract_id, Changes.PATHWAYS, said)


def get(contract_id: int) -> ContractData:
    """One contract. Raises InvalidInput when the number is unknown."""
    return data_of(ContractData, fetch(Contract, contract_id))


def of_pathway(pathway_id: int) -> list[ContractData]:
    """A pathway's contracts, the one begun last first."""
    rows = (
        Contract.select()
        .where(Contract.pathway == pathway_id, Contract.deleted_at.is_null())
        .order_by(Contract.starts_on.desc(), Contract.id.desc())
    )
    return [data_of(ContractData, row) for row in rows]


def proposed_renewal(contract_id: int) -> ContractData:
    """A contract as it could be renewed: of the same kind, length and hours, right after.

    It isn't kept, and its dates are there to be changed. Raises InvalidInput.
    """
    last = get(contract_id)
    starts_on = ends_on = None
    if last.starts_on is not None and last.ends_on is not None:
        starts_on = last.ends_on + timedelta(days=1)
        months = _whole_months(last.starts_on, starts_on)
        length = last.ends_on - last.starts_on
        ends_on = (
            months_later(starts_on, months) - timedelta(days=1) if months else starts_on + length
        )
    return replace(
        last,
        id=0,
        version=0,
        signed_on=None,
        starts_on=starts_on,
        ends_on=ends_on,
        renews_id=last.id,
    )


def actual_minutes(participant_id: int, first: date, last: date) -> int:
    """Minutes really spent from `first` to `last`, as `actual_days` counts them."""
    return sum(day.minutes for day in actual_days(participant_id, first, last))


def actual_days(participant_id: int, first: date, last: date) -> list[ActualDay]:
    """What was really spent from `first` to `last`, on days with anything: presence in the
    workshops that count as activity, and interviews held.

    To be shown as it is, never against the hours of the law: no closed list says what
    counts towards them (art. L5411-6 of the Code du travail).
    """
    values = {"person": participant_id, "first": first.isoformat(), "last": last.isoformat()}
    return [
        ActualDay(date.fromisoformat(day), workshops, interviews)
        for day, workshops, interviews in database.execute_sql(_ACTUAL, values)
    ]


def agreed(participant_id: int, first: date, last: date) -> list[ContractData]:
    """A person's contracts with weekly hours on a day from `first` to `last`, in order."""
    rows = (
        Contract.select()
        .join(Pathway)
        .where(
            Pathway.participant == participant_id,
            Pathway.deleted_at.is_null(),
            Contract.deleted_at.is_null(),
            Contract.weekly_minutes.is_null(False),
            Contract.starts_on <= last,
            Contract.ends_on.is_null() | (Contract.ends_on >= first),
            Pathway.closed_on.is_null() | (Pathway.closed_on >= first),
        )
        .order_by(Contract.starts_on, Contract.id)
    )
    return [data_of(ContractData, row) for row in rows]


def _checked(data: ContractData) -> ContractData:
    starts_on = needed_day("starts_on", data.starts_on, _("When does it begin?"))
    if data.signed_on is not None:
        check_span(data.signed_on, data.signed_on, "signed_on", "signed_on")
    if data.weekly_minutes is not None and not 0 <= data.weekly_minutes <= MOST_WEEKLY_MINUTES:
        raise InvalidInput("weekly_minutes", _("Between 0 and 50 hours a week."))
    reason = line("exempt_reason", data.exempt_reason, 500)
    if data.exempt and not reason:
        raise InvalidInput(
            "exempt_reason", _("Say in a few words why no hours are asked, without diagnosis.")
        )
    return replace(
        data,
        kind=terms.check("kind", "contrat", data.kind, missing=_("Say which contract it is.")),
        ends_on=later_day("ends_on", data.ends_on, starts_on),
        weekly_minutes=None if data.exempt else data.weekly_minutes,
        exempt_reason=reason if data.exempt else "",
        objectives=paragraphs("objectives", data.objectives, 10_000),
    )


def _whole_months(first: date, after: date) -> int:
    """The months from a day to another, 0 when they aren't whole."""
    months = (after.year - first.year) * 12 + after.month - first.month
    return months if months > 0 and months_later(first, months) == after else 0


def _check_renewal(data: ContractData, others: list[ContractData]) -> None:
    if data.renews_id is None:
        return
    renewed = next((other for other in others if other.id == data.renews_id), None)
    if renewed is None:
        raise InvalidInput("renews_id", _("The contract it renews isn't of this pathway."))
    if any(other.renews_id == data.renews_id for other in others):
        raise InvalidInput("renews_id", _("Another contract renews that one already."))
    if _span(data)[0] <= _span(renewed)[0]:
        raise InvalidInput(
            "starts_on", _("A renewal begins after the contract it renews has begun.")
        )


def _refuse_overlap(data: ContractData, others: list[ContractData]) -> None:
    first, last = _span(data)
    for other in others:
        begun, over = _span(other)
        if other.kind == data.kind and first <= over and begun <= last:
            raise InvalidInput(
                "starts_on",
                _("A contract of this kind runs at that time: it began on {day}.").format(
                    day=numeric_date(begun)
                ),
            )


def _span(data: ContractData) -> tuple[date, date]:
    """The first and last day of a checked contract; far away until further notice."""
    return data.starts_on or date.min, data.ends_on or date.max
