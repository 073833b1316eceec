"""The journal's commands in the words of the staff, for undo and for history.

Every command that is passed to `changing` has its label here; a test holds that.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from ..database.journal import Batch
from ..database.models import database
from ..i18n import N_, _, short_day
from .expected import workshop_label
from .names import sentence_name

UNDO, REDO = "undo.", "redo."

COMMANDS: dict[str, str] = {
    "assessment.remove": N_("assessment removed"),
    "assessment.save": N_("assessment of difficulties"),
    "attendance.close": N_("roll call closed"),
    "attendance.correct": N_("correction of a closed roll call"),
    "attendance.invite": N_("invitation to a session"),
    "attendance.note": N_("note of a session"),
    "attendance.record": N_("roll call"),
    "attendance.remove": N_("person taken off a roll"),
    "attendance.walk_in": N_("person added to a roll"),
    "budget.remove": N_("budget line removed"),
    "budget.save": N_("budget line"),
    "calendar.closure": N_("closure of the centre"),
    "calendar.remove_closure": N_("closure removed"),
    "calendar.remove_school_holiday": N_("school holidays removed"),
    "calendar.school_holiday": N_("school holidays"),
    "contact.remove": N_("contact removed"),
    "contact.save": N_("contact of a partner"),
    "contract.remove": N_("contract removed"),
    "contract.save": N_("contract"),
    "demo.plant": N_("demo centre"),
    "enrolment.change": N_("dates of an enrolment"),
    "enrolment.create": N_("enrolment"),
    "enrolment.end": N_("end of an enrolment"),
    "enrolment.promote": N_("place given to someone waiting"),
    "enrolment.remove": N_("enrolment removed"),
    "enrolment.wait": N_("wait for a place"),
    "funding.remove": N_("funding removed"),
    "funding.save": N_("funding"),
    "household.member": N_("member of a household"),
    "household.remove_member": N_("member of a household removed"),
    "household.save": N_("household"),
    "housing.event": N_("event of a housing measure"),
    "housing.remove": N_("housing measure removed"),
    "housing.remove_event": N_("event of a housing measure removed"),
    "housing.save": N_("housing measure"),
    "import.all": N_("import of a whole centre"),
    "import.attendance": N_("import of attendance"),
    "import.mapping": N_("columns of an import"),
    "import.participants": N_("import of people"),
    "import.pathways": N_("import of pathways"),
    "interview.mark": N_("outcome of an interview"),
    "interview.move": N_("interview moved"),
    "interview.remove": N_("interview removed"),
    "interview.save": N_("interview"),
    "letter.reset": N_("original text of a letter"),
    "letter.save": N_("text of a letter"),
    "logo.remove": N_("logo removed"),
    "logo.save": N_("logo"),
    "means.remove": N_("means removed"),
    "means.save": N_("means"),
    "model.plant": N_("Le Lierre's timetable"),
    "model.plant_empty": N_("empty centre"),
    "note.remove": N_("note removed"),
    "note.save": N_("note"),
    "objective.order": N_("order of the objectives"),
    "objective.remove": N_("objective removed"),
    "objective.save": N_("objective"),
    "orientation.answer": N_("partner's answer"),
    "orientation.close": N_("orientation closed without an answer"),
    "orientation.feedback": N_("feedback to the referent"),
    "orientation.remind": N_("reminder to a partner"),
    "orientation.remove": N_("orientation removed"),
    "orientation.save": N_("orientation to a partner"),
    "participant.change": N_("change of a person"),
    "participant.create": N_("new person"),
    "participant.merge": N_("two records of one person joined"),
    "participant.remove": N_("person put in the bin"),
    "participant.restore": N_("person taken out of the bin"),
    "partner.remove": N_("partner removed"),
    "partner.save": N_("partner"),
    "partner.ship": N_("partners shipped with Lierre"),
    "pathway.change": N_("change of a pathway"),
    "pathway.exit": N_("end of a pathway"),
    "pathway.move": N_("stage of a pathway"),
    "pathway.open": N_("new pathway"),
    "pathway.remove": N_("pathway put in the bin"),
    "photo.remove": N_("photo removed"),
    "photo.save": N_("photo"),
    "place.remove": N_("place of life removed"),
    "place.save": N_("place of life"),
    "placement.remove": N_("work or training removed"),
    "placement.save": N_("work or training"),
    "programme.order_workshops": N_("order of the workshops"),
    "programme.remove_staff": N_("team member removed"),
    "programme.remove_venue": N_("venue removed"),
    "programme.remove_workshop": N_("workshop removed"),
    "programme.staff": N_("team member"),
    "programme.venue": N_("venue"),
    "programme.workshop": N_("workshop"),
    "project.attach": N_("project's workshops, people and steps"),
    "project.remove": N_("project removed"),
    "project.save": N_("project"),
    "question.remove": N_("question removed"),
    "question.save": N_("question kept"),
    "recourse.remove": N_("recourse removed"),
    "recourse.save": N_("recourse"),
    "referent.hand_over": N_("change of referent"),
    "referent.remove": N_("referent removed"),
    "referent.save": N_("referent"),
    "referral.remove": N_("referral removed"),
    "referral.save": N_("referral received"),
    "relay.remove": N_("hand-over removed"),
    "relay.save": N_("hand-over"),
    "report.change": N_("change of a report"),
    "report.freeze": N_("report frozen"),
    "report.item": N_("photo, quotation or question of a report"),
    "report.order": N_("order of a report's sections"),
    "report.remove": N_("report put in the bin"),
    "report.remove_item": N_("photo, quotation or question taken off a report"),
    "report.section": N_("section of a report"),
    "report.start": N_("new report"),
    "report.thaw": N_("report opened again"),
    "report.write": N_("text of a report"),
    "session.add": N_("new session"),
    "session.cancel": N_("cancellation"),
    "session.change": N_("change of a session"),
    "session.move": N_("move of a session"),
    "session.remove": N_("session put in the bin"),
    "session.restore": N_("session planned again"),
    "settings.save": N_("settings"),
    "sheets.register": N_("sign-in sheets printed"),
    "sheets.returned": N_("return of sign-in sheets"),
    "situation.remove": N_("situation removed"),
    "situation.save": N_("situation"),
    "slot.remove": N_("end of a weekly slot"),
    "slot.save": N_("weekly slot"),
    "step.remove": N_("step removed"),
    "step.save": N_("step"),
    "term.add": N_("new term"),
    "term.merge": N_("terms merged"),
    "term.order": N_("order of the terms"),
    "term.rename": N_("term renamed"),
    "term.restore": N_("term used again"),
    "term.retire": N_("term retired"),
    "term.ship": N_("terms shipped with Lierre"),
    "view.remove": N_("funder's view removed"),
    "view.save": N_("funder's view"),
    "visit.remove": N_("outreach visit removed"),
    "visit.save": N_("outreach visit"),
}


def label(command: str) -> str:
    """A command in words, without "undo." or "redo."; "change" for an unknown one."""
    return _(COMMANDS.get(base(command), N_("change")))


def base(command: str) -> str:
    """The command that was made at first: "undo.slot.save" → "slot.save"."""
    return command.removeprefix(UNDO).removeprefix(REDO)


def reverse(command: str) -> str:
    """What taking this command back is called in the journal."""
    return (REDO if command.startswith(UNDO) else UNDO) + base(command)


def describe(batch: Batch) -> str:
    """What a command did: "enrolment (Zeynep Arslan)", "cancellation (Couture, mar. 10 nov.)"."""
    about = _about(batch)
    return f"{label(batch.command)} ({about})" if about else label(batch.command)


def _about(batch: Batch) -> str:
    """The person, else the workshop and day, when the command is about one only.

    A workshop itself changed is what it is about, whoever was enrolled there.
    """
    people = set(_ids(batch, "participant")) - _joined(batch)
    if len(people) == 1 and "workshop" not in {subject for subject, *_rest in batch.entries}:
        row = database.execute_sql(
            "SELECT last_name, first_name, own_script FROM participant WHERE id = ?",
            (people.pop(),),
        ).fetchone()
        return sentence_name(*row) if row else ""
    workshops = set(_ids(batch, "workshop"))
    if len(workshops) != 1:
        return ""
    row = database.execute_sql(
        f"SELECT {workshop_label()} FROM workshop w WHERE w.id = ?",
        (workshops.pop(),),
    ).fetchone()
    days = {values["day"] for table, values in _images(batch) if table == "session"}
    about = [row[0]] if row else []
    about += [short_day(date.fromisoformat(day)) for day in days if len(days) == 1]
    return ", ".join(about)


def _joined(batch: Batch) -> set[int]:
    """The records that were joined to another by a command: it is about that one."""
    return {
        values["id"]
        for subject, values in _images(batch)
        if subject == "participant" and values.get("merged_into") is not None
    }


def _ids(batch: Batch, table: str) -> Iterator[int]:
    for subject, values in _images(batch):
        number = values.get("id" if subject == table else table)
        if isinstance(number, int):
            yield number


def _images(batch: Batch) -> Iterator[tuple[str, dict[str, Any]]]:
    for subject, _id, before, after in batch.entries:
        for values in (before, after):
            if values is not None:
                yield subject, values
