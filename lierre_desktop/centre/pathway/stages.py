"""The stages of a pathway: what may follow what, when, and what each asks for."""

from __future__ import annotations

from datetime import date

from ...database.journal import changing
from ...database.models import Pathway, Referral, Relay
from ...i18n import _, day_and_month, join_names, numeric_date
from .. import terms
from ..calendar import months_later
from ..changes import Changes, Done, InvalidInput
from ..person.last_contact import MONTHS as KEPT_MONTHS
from ..person.last_contact import last_contact
from ..rows import fetch, line
from . import contracts, log
from .checks import later_day, past_day
from .states import EXITS, TRANSITIONS, PathwayState, label

NO_CONTRACT = "AUCUN"


def move(
    pathway_id: int,
    state: PathwayState,
    day: date,
    reason: str = "",
    *,
    review_on: date | None = None,
) -> Done:
    """Bring a pathway to its next state, with a line in its log.

    A suspension wants a reason and a review date, a hand-over its receiving worker, the
    start a contract or the reason why there is none yet. Raises InvalidInput for these,
    for a state that can't follow and for a day before the last one or to come; an end is
    `exits.exit`.
    """
    row = fetch(Pathway, pathway_id)
    if state in EXITS:
        raise InvalidInput("state", _("End the pathway with its date and its motive."))
    check_follows(row, state, day)
    reason = line("reason", reason, log.REASON_LIMIT)
    later_day("review_on", review_on, day)
    _check_asked(row, state, day, reason, review_on)
    archived_on = day if state is PathwayState.ARCHIVED else None
    with changing("pathway.move") as changes:
        changes.update(row, state=state.value, archived_on=archived_on)
        log.write(changes, row.id, state, day, reason, review_on)
    said = _("{state} since {day}").format(state=label(state), day=day_and_month(day))
    return Done(Changes.PATHWAYS, said, changes.batch, row.id)


def check_follows(row: Pathway, state: PathwayState, day: date) -> None:
    """Raise InvalidInput when a state can't follow the pathway's, comes before it, or lies in
    the future."""
    now = PathwayState(row.state)
    if state not in TRANSITIONS[now]:
        if not TRANSITIONS[now]:
            raise InvalidInput("state", _("This pathway is archived: open a new one."))
        raise InvalidInput(
            "state",
            _("After “{state}” comes: {next}.").format(
                state=label(now), next=join_names(map(label, TRANSITIONS[now]))
            ),
        )
    past_day("day", day)
    last = max((each.day for each in log.transitions(row.id)), default=row.opened_on)
    if day < last:
        raise InvalidInput(
            "day",
            _("The pathway has been in its present state since {day}: choose a later day.").format(
                day=numeric_date(last)
            ),
        )


def _check_asked(
    row: Pathway, state: PathwayState, day: date, reason: str, review_on: date | None
) -> None:
    """What a state asks for before it is reached."""
    if state is PathwayState.SUSPENDED:
        if not reason:
            raise InvalidInput("reason", _("Say why the pathway is suspended."))
        if review_on is None:
            raise InvalidInput("review_on", _("Say when the suspension will be looked at again."))
    elif state is PathwayState.RELAY:
        _check_receiving_worker(row)
    elif state is PathwayState.UNDER_WAY and row.state == PathwayState.ASSESSING:
        if not reason and not _is_bound(row.id):
            raise InvalidInput(
                "reason",
                _("There is no signed contract yet: enter it, or say why the way begins without."),
            )
    elif state is PathwayState.REFERRED:
        _check_referred(row)
    elif state is PathwayState.ARCHIVED:
        _check_kept_long_enough(row, day)


def _is_bound(pathway_id: int) -> bool:
    """True with a signed contract: the term "none" says that there isn't one."""
    book = terms.book()
    return any(
        data.signed_on is not None
        and data.kind is not None
        and book.current("contrat", data.kind).code != NO_CONTRACT
        for data in contracts.of_pathway(pathway_id)
    )


def _check_referred(row: Pathway) -> None:
    known = Referral.select().where(Referral.pathway == row.id, Referral.deleted_at.is_null())
    if not known.exists():
        raise InvalidInput("state", _("Say who referred the person: fill in the referral."))


def _check_receiving_worker(row: Pathway) -> None:
    waiting = Relay.select().where(
        Relay.pathway == row.id, Relay.deleted_at.is_null(), Relay.done_on.is_null()
    )
    if not any(relay.contact_id is not None or relay.worker for relay in waiting):
        raise InvalidInput("state", _("Prepare the hand-over first: name who takes over."))


def _check_kept_long_enough(row: Pathway, day: date) -> None:
    """A file stays at hand 24 months after the last contact (CNIL, délibération 2021-028)."""
    person = row.participant_id
    latest = max(row.closed_on or day, last_contact([person], day).get(person, date.min))
    ends_on = months_later(latest, KEPT_MONTHS)
    if day < ends_on:
        raise InvalidInput(
            "day",
            _("The last contact was on {day}: it can be archived from {end} on.").format(
                day=numeric_date(latest), end=numeric_date(ends_on)
            ),
        )
