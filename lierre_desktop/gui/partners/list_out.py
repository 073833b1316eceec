"""The orientations and the partners as lists that are printed or exported.

A list leaves the centre: a sensitive structure is "Autre" beside the name of a person.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...centre import terms
from ...centre.network import partners
from ...centre.network.orientations import OrientationLine
from ...centre.network.partners import AXES, KINDS, OTHER, PartnerLine
from ...i18n import N_, _
from ..attendance.words import list_name
from ..list_columns import ListColumn, shown_list
from ..people.list_out import ShownList
from .words import stage_face


def orientations_out(lines: Sequence[OrientationLine], said: str) -> ShownList:
    """These orientations, as they stand in the list."""
    book = terms.book()
    hidden = {
        line.id for line in partners.listed() if line.sensitive or book.sensitive(KINDS, line.kind)
    }
    elsewhere = book.label(KINDS, OTHER)

    def partner(line: OrientationLine) -> str:
        reserved = line.sensitive or line.data.partner_id in hidden
        return elsewhere if reserved else line.partner

    columns: list[ListColumn[OrientationLine]] = [
        ListColumn(N_("Last name"), lambda line: line.last_name, list_name),
        ListColumn(N_("First name"), lambda line: line.first_name, paper=False),
        ListColumn(N_("Partner"), partner),
        ListColumn(N_("Made on"), lambda line: line.data.made_on),
        ListColumn(N_("Where it stands"), lambda line: stage_face(line).words),
        ListColumn(N_("Reminded on"), lambda line: line.data.reminded_on),
        ListColumn(N_("Answered on"), lambda line: line.data.answered_on),
        ListColumn(N_("Fed back on"), lambda line: line.data.feedback_on),
    ]
    return shown_list(_("Orientations"), said, columns, lines)


def partners_out(lines: Sequence[PartnerLine], said: str) -> ShownList:
    """These structures, and what was done with them."""
    book = terms.book()
    columns: list[ListColumn[PartnerLine]] = [
        ListColumn(N_("Name"), lambda line: line.name),
        ListColumn(N_("Works on"), lambda line: book.label(AXES, line.axis)),
        ListColumn(N_("Kind"), lambda line: book.label(KINDS, line.kind)),
        ListColumn(N_("Town"), lambda line: line.city),
        ListColumn(N_("Phone"), lambda line: line.phone),
        ListColumn(N_("Orientations"), lambda line: line.orientations),
        ListColumn(N_("Answers"), lambda line: line.answered),
    ]
    return shown_list(_("Partners"), said, columns, lines)
