"""Where each form of the People page is opened again for the draft that was left in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...centre import enrolments
from ...centre.drafts import Kept
from ..drafts import gone

if TYPE_CHECKING:
    from .page import PeoplePage

TABS = {
    "note": "notes",
    "household": "situation",
    "household_member": "situation",
    "step": "steps",
    "recourse": "steps",
    "orientation": "steps",
    "answer": "steps",
}
"""The tab of a record that opens a form; the others stand in that of the pathway."""


def resume(page: PeoplePage, draft: Kept) -> None:
    """Open the form of a draft; its person is shown already. Raises InvalidInput."""
    numbers = draft.numbers
    if draft.form == "participant":
        page.ask_for_identity()
    elif draft.form == "interview":
        page.resume_interview(numbers[0], numbers[1])
    elif draft.form == "enrolment":
        if not numbers[0]:
            page.show_item(0)  # it was begun from the lists, whoever was chosen then
        page.ask_for_enrolment(numbers[1])
    elif draft.form == "enrolment_dates":
        held = enrolments.of_participant(draft.participant_id)
        found = [line for line in held if line.id == numbers[0]]
        if not found:
            raise gone()
        page.ask_for_dates(found[0], found[0].last_day)
    else:
        aspect = draft.form.startswith("situation.")
        page.record.resume("situation" if aspect else TABS.get(draft.form, "pathway"), draft)
