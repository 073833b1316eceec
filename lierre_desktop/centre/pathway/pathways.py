"""A person's way through the centre: its opening, its words, its log.

What may follow what is in `stages`, the end in `exits`, the list in `register`. A return
after an exit is a new pathway; one person has one open pathway an action.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from peewee import fn

from ...database.journal import changing
from ...database.models import Participant, Pathway, Referral
from ...i18n import _, day_and_month, numeric_date, plain
from .. import settings, terms
from ..changes import Changes, Done, InvalidInput
from ..keeping import data_of, take_away, values_of
from ..names import sentence_name
from ..rows import fetch, line, paragraphs
from . import log
from .checks import past_day
from .log import REASON_LIMIT
from .log import TransitionData as TransitionData
from .log import transitions as transitions
from .referrals import ReferralData
from .referrals import checked as checked_referral
from .register import PathwayLine as PathwayLine
from .register import listed as listed
from .register import number_of
from .stages import move as move
from .states import STARTS, PathwayState, label

EXIT_KINDS = "sortie"
OWN_WORDS_LIMIT = 500
REVIEW_LIMIT = 10_000
MOST_REVIEW_MONTHS = 24


@dataclass(frozen=True, slots=True)
class PathwayData:
    """A pathway. `save` changes its words and its rhythm; stages come from `move`."""

    id: int = 0
    version: int = 0
    participant_id: int = 0
    action: str = ""  # the action of the centre it belongs to
    state: PathwayState = PathwayState.WELCOMED
    year: int = 0
    rank: int = 0
    opened_on: date | None = None
    closed_on: date | None = None
    archived_on: date | None = None
    exit_kind: str | None = None  # term of "sortie"
    exit_motive: str = ""
    exit_review: str = ""
    own_words: str = ""  # what the person says of her own way
    review_months: int = 3

    @property
    def number(self) -> str:
        """ "2026-031"."""
        return number_of(self.year, self.rank)

    @property
    def is_open(self) -> bool:
        """True until the exit."""
        return self.closed_on is None


def open(
    participant_id: int,
    day: date,
    *,
    state: PathwayState | None = None,
    action: str = "",
    reason: str = "",
    own_words: str = "",
    review_months: int = 3,
    referral: ReferralData | None = None,
) -> Done:
    """Begin a pathway: referred when a referral is given, else welcomed, or met outside.

    Without an `action` it belongs to the centre's own. Raises InvalidInput, also while
    another pathway of the person is open in this action.
    """
    person = fetch(Participant, participant_id)
    wanted = PathwayData(
        participant_id=participant_id,
        action=action or settings.load().action,
        state=_checked_start(state, referral),
        year=day.year,
        opened_on=past_day("opened_on", day),
        own_words=own_words,
        review_months=review_months,
    )
    row_id, number, batch = _begin(
        _checked_words(wanted),
        line("reason", reason, REASON_LIMIT),
        checked_referral(referral) if referral else None,
    )
    text = _("Pathway {number} of {name} opened on {day}").format(
        number=number,
        name=sentence_name(person.last_name, person.first_name, person.own_script),
        day=day_and_month(day),
    )
    return Done(Changes.PATHWAYS, text, batch, row_id)


def _begin(wanted: PathwayData, reason: str, received: ReferralData | None) -> tuple[int, str, int]:
    """Write what `open` has checked: the pathway's id, its number and the batch."""
    _refuse_twice(wanted)
    with changing("pathway.open") as changes:
        wanted = replace(wanted, rank=_next_rank(wanted.year))
        row = changes.create(Pathway, **values_of(wanted))
        log.write(changes, row.id, wanted.state, row.opened_on, reason)
        if received is not None:
            changes.create(Referral, **values_of(replace(received, pathway_id=row.id)))
    return row.id, wanted.number, changes.batch


def save(data: PathwayData) -> Done:
    """Change a pathway's action, the person's own words, the rhythm of reviews and, once it
    is over, the words of its end. Raises InvalidInput."""
    row = fetch(Pathway, data.id, data.version)
    current = _as_data(row)
    wanted = _checked_words(
        replace(
            current,
            action=data.action,
            own_words=data.own_words,
            review_months=data.review_months,
        )
    )
    if current.is_open:
        _refuse_twice(wanted)
    else:
        wanted = checked_end(wanted, data.exit_kind, data.exit_motive, data.exit_review)
    with changing("pathway.change") as changes:
        changes.update(row, **values_of(wanted))
    if not changes.batch:
        return Done(Changes.NONE, _("Nothing to change"), 0, row.id)
    said = _("Pathway {number} saved").format(number=wanted.number)
    return Done(Changes.PATHWAYS, said, changes.batch, row.id)


def remove(pathway_id: int) -> Done:
    """Put a pathway opened by mistake in the bin, with all it holds."""
    said = _("Pathway {number} put in the bin").format(number=get(pathway_id).number)
    return take_away(Pathway, "pathway.remove", pathway_id, Changes.PATHWAYS, said)


def get(pathway_id: int) -> PathwayData:
    """One pathway. Raises InvalidInput for one unknown or in the bin."""
    return _as_data(fetch(Pathway, pathway_id))


def of_participant(participant_id: int) -> list[PathwayData]:
    """A person's pathways, the newest first."""
    rows = (
        Pathway.select()
        .where(Pathway.participant == participant_id, Pathway.deleted_at.is_null())
        .order_by(Pathway.opened_on.desc(), Pathway.id.desc())
    )
    return [_as_data(row) for row in rows]


def checked_end(data: PathwayData, kind: str | None, motive: str, review: str) -> PathwayData:
    """A pathway with the words of its end, checked. Raises InvalidInput.

    Every end says why: an exit by its kind, which reports count by family, the others by
    a kind or a motive.
    """
    checked_kind = terms.check("exit_kind", EXIT_KINDS, kind)
    motive = line("exit_motive", motive, REASON_LIMIT)
    if data.state is PathwayState.OUT and checked_kind is None:
        raise InvalidInput("exit_kind", _("Choose how the pathway ends: reports count it."))
    if not checked_kind and not motive:
        raise InvalidInput("exit_motive", _("Say in a few words why it ends."))
    return replace(
        data,
        exit_kind=checked_kind,
        exit_motive=motive,
        exit_review=paragraphs("exit_review", review, REVIEW_LIMIT),
    )


def _checked_start(state: PathwayState | None, referral: ReferralData | None) -> PathwayState:
    start = state or (PathwayState.REFERRED if referral else PathwayState.WELCOMED)
    if start not in STARTS:
        raise InvalidInput(
            "state", _("A pathway doesn't begin with “{state}”.").format(state=label(start))
        )
    if start is PathwayState.REFERRED and referral is None:
        raise InvalidInput("state", _("Say who referred the person: fill in the referral."))
    return start


def _checked_words(data: PathwayData) -> PathwayData:
    if not 1 <= data.review_months <= MOST_REVIEW_MONTHS:
        raise InvalidInput("review_months", _("Between 1 and 24 months from review to review."))
    return replace(
        data,
        action=line("action", data.action),
        own_words=line("own_words", data.own_words, OWN_WORDS_LIMIT),
    )


def _refuse_twice(data: PathwayData) -> None:
    """One open pathway an action at any time: a new one begins once the last is over."""
    for other in of_participant(data.participant_id):
        if other.id == data.id or plain(other.action) != plain(data.action):
            continue
        if other.is_open:
            raise InvalidInput(
                "action",
                _("Pathway {number} of this person is still open: end it first.").format(
                    number=other.number
                ),
            )
        if (other.closed_on or date.min) > (data.opened_on or date.max):
            raise InvalidInput(
                "opened_on",
                _("Pathway {number} of this person ran until {day}: begin later.").format(
                    number=other.number, day=numeric_date(other.closed_on or date.max)
                ),
            )


def _next_rank(year: int) -> int:
    """Numbers in the bin stay taken: papers bear them."""
    last = Pathway.select(fn.max(Pathway.rank)).where(Pathway.year == year).scalar()
    return (last or 0) + 1


def _as_data(row: Pathway) -> PathwayData:
    return data_of(PathwayData, row, state=PathwayState(row.state))
