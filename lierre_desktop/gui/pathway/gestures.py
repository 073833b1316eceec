"""What may be done next with a pathway, in the words of its buttons."""

from __future__ import annotations

from ...centre.pathway.states import EXITS, TRANSITIONS, PathwayState
from ...i18n import _, pgettext

END = "end"


def next_gestures(state: PathwayState) -> list[tuple[str, str]]:
    """The (key, words) of a state's gestures: a state to go to, or `END` for all the ends."""
    after = TRANSITIONS[state]
    found = [(to.value, _words(state, to)) for to in after if to not in EXITS]
    if any(to in EXITS for to in after):
        found.append((END, _("End the pathway…")))
    return found


def _words(state: PathwayState, to: PathwayState) -> str:
    if to is PathwayState.UNDER_WAY and state is not PathwayState.ASSESSING:
        return pgettext("pathway", "Resume the pathway")
    if to is state:
        return _("Plan another welcome")
    return {
        PathwayState.REFERRED: _("Note the referral"),
        PathwayState.WELCOME_PLANNED: _("Plan the welcome"),
        PathwayState.WELCOMED: _("Note the welcome"),
        PathwayState.ASSESSING: _("Begin the assessment"),
        PathwayState.UNDER_WAY: _("Begin the pathway"),
        PathwayState.SUSPENDED: pgettext("pathway", "Suspend"),
        PathwayState.RELAY: _("Hand over to another worker"),
        PathwayState.ARCHIVED: _("Archive"),
    }[to]
