"""What several queries say in the same words: who has a place on a day, who is on a roll,
what a workshop is called.

Pieces of SQL over the aliases s (session), e (enrolment), p (participant), w (workshop)
and a (attendance). Days are SQL too: a column, or a parameter like ":day".
"""

from __future__ import annotations

NO_LAST_DAY = "9999-12-31"
"""How "until further notice" compares with a day."""


def workshop_label(workshop: str = "w") -> str:
    """The short name of a workshop, or its name when it has none."""
    return f"ifnull(nullif({workshop}.short_name, ''), {workshop}.name)"


def session_label() -> str:
    """The title of an outing, else the label of its workshop."""
    return f"ifnull(nullif(s.title, ''), {workshop_label()})"


def not_over(day: str) -> str:
    """True of an enrolment or a wait that isn't over before a day."""
    return f"e.deleted_at IS NULL AND ifnull(e.last_day, '{NO_LAST_DAY}') >= {day}"


def has_place(first: str, last: str = "") -> str:
    """True of an enrolment that gives a place on a day, or on some day of a span."""
    return f"e.state = 'ENROLLED' AND {not_over(first)} AND e.first_day <= {last or first}"


def on_roll(where: str) -> str:
    """The pairs (session_id, participant_id) of the sessions s and the people p on their
    rolls that `where` is true of.

    A closed roll is frozen. Before, it follows the places of that day, with who was
    invited or walked in; someone in the bin stays only where something is entered.
    """
    return f"""
SELECT s.id AS session_id, p.id AS participant_id FROM session s
JOIN enrolment e ON e.workshop_id = s.workshop_id AND {has_place("s.day")}
JOIN participant p ON p.id = e.participant_id AND p.deleted_at IS NULL
WHERE s.deleted_at IS NULL AND s.status <> 'TENUE' AND {where}
UNION
SELECT s.id, p.id FROM session s
JOIN attendance a ON a.session_id = s.id
JOIN participant p ON p.id = a.participant_id
WHERE s.deleted_at IS NULL AND {where}
  AND (s.status = 'TENUE' OR a.mark IS NOT NULL OR p.deleted_at IS NULL)
"""
