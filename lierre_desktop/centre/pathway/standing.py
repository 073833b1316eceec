"""Where a person stands, for the head of her record: pathway, contract, referents, origin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ...database.models import database
from .. import terms
from ..network.partners import KINDS as PRESCRIBERS
from . import referents
from .states import PathwayState

SOON = timedelta(days=30)
"""A contract that ends within this is worth a word each time the record is opened."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A person's open pathway, or her last one.

    `referents` are names; `origin` is how she came, "" when that wasn't noted: a name that
    stays inside the centre, papers mask some of them.
    """

    pathway_id: int
    state: PathwayState
    since: date
    is_open: bool
    contract_ends_on: date | None
    referents: tuple[str, ...]
    origin: str

    def contract_is_pressing(self, today: date) -> bool:
        """True when the contract ends soon, or has ended while the pathway goes on."""
        ends_on = self.contract_ends_on
        return self.is_open and ends_on is not None and ends_on <= today + SOON


_STANDING = """
SELECT k.id, k.state, ifnull(t.day, k.opened_on), k.closed_on IS NULL, k.closed_on,
       (SELECT c.ends_on FROM contract c
        WHERE c.pathway_id = k.id AND c.deleted_at IS NULL AND c.starts_on <= :today
        ORDER BY c.starts_on DESC, c.id DESC LIMIT 1),
       r.prescriber, ifnull(nullif(b.short_name, ''), b.name)
FROM pathway k
LEFT JOIN pathway_transition t ON t.id = (
    SELECT max(l.id) FROM pathway_transition l WHERE l.pathway_id = k.id)
LEFT JOIN referral r ON r.id = (
    SELECT f.id FROM referral f WHERE f.pathway_id = k.id AND f.deleted_at IS NULL
    ORDER BY f.received_on, f.id LIMIT 1)
LEFT JOIN partner b ON b.id = r.partner_id
WHERE k.participant_id = :person AND k.deleted_at IS NULL
ORDER BY k.closed_on IS NOT NULL, k.opened_on DESC, k.id DESC LIMIT 1
"""


def standing(participant_id: int, today: date) -> Standing | None:
    """Where a person stands on a day, None when no pathway was ever opened."""
    values = {"person": participant_id, "today": today.isoformat()}
    row = database.execute_sql(_STANDING, values).fetchone()
    if row is None:
        return None
    pathway_id, state, since, is_open, closed_on, contract, prescriber, partner = row
    on = today if is_open else date.fromisoformat(closed_on)
    return Standing(
        pathway_id=pathway_id,
        state=PathwayState(state),
        since=date.fromisoformat(since),
        is_open=bool(is_open),
        contract_ends_on=date.fromisoformat(contract) if contract else None,
        referents=tuple(line.name for line in referents.current(pathway_id, on)),
        origin=partner or _prescriber(prescriber),
    )


def _prescriber(code: str | None) -> str:
    return terms.book().label(PRESCRIBERS, code) if code else ""
