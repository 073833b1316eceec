"""The household of a person: who lives with her, with or without a record."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ...centre.person.households import HouseholdView, MemberLine
from ...i18n import _, ngettext, numeric_date, pgettext
from .. import look
from ..components import BadgeFace, Card, Portrait, Row, button
from ..components import label as text_label
from .frames import padded
from .household_words import household_title, member_name, member_words


class HouseholdCard(Card):
    """`start_wanted` begins a household, `rename_wanted` names it, `add_wanted` adds
    someone, `member_wanted(line)` opens a member, `person_wanted(id)` a record."""

    start_wanted = Signal()
    rename_wanted = Signal()
    add_wanted = Signal()
    member_wanted = Signal(object)
    person_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._name = button("quiet", "", on_click=self.rename_wanted.emit)
        self._add = button("quiet", "", "user-plus", on_click=self._ask)
        self._household: HouseholdView | None = None
        self.add_action(self._name)
        self.add_action(self._add)

    def _ask(self) -> None:
        if self._household is None:
            self.start_wanted.emit()
        else:
            self.add_wanted.emit()

    def show_household(self, household: HouseholdView | None, person: int) -> None:
        """Show the household that this person is in; None: none is noted."""
        self._household = household
        self._name.setVisible(household is not None)
        self._name.setText(pgettext("household", "Name"))
        self._name.setAccessibleName(_("Name the household"))
        self._add.setText(_("Add someone") if household else _("Note the household"))
        self._add.updateGeometry()
        if household is None:
            self.set_title(_("Who lives together"))
            words = _("Who lives with the person: children and their schools, a partner, parents.")
            self.fill([padded(text_label(words, "quiet", wrap=True))])
            return
        count = len(household.members)
        self.set_title(
            household_title(household),
            ngettext("{n} person", "{n} people", count).format(n=count),
        )
        rows = [self._row(line, person) for line in household.members]
        rows += [self._former(line) for line in household.former]
        self.fill(rows)

    def _row(self, line: MemberLine, person: int) -> Row:
        actions = []
        known = line.data.participant_id
        if known is not None and known != person:
            see = button("quiet", _("Open the page"))
            see.clicked.connect(lambda _on=False: self.person_wanted.emit(known))
            see.setAccessibleName(_("Open the page of {name}").format(name=member_name(line)))
            actions.append(see)
        row = Row(
            member_name(line),
            member_words(line),
            mark=Portrait(look.initials(line.first_name or line.own_script, line.last_name)),
            actions=actions,
        )
        row.clicked.connect(lambda: self.member_wanted.emit(line))
        return row

    def _former(self, line: MemberLine) -> Row:
        until = line.data.until
        words = _("until {day}").format(day=numeric_date(until)) if until else ""
        row = Row(
            member_name(line),
            " · ".join(part for part in (line.link, words) if part),
            badges=[BadgeFace("check", _("Has left"))],
        )
        row.clicked.connect(lambda: self.member_wanted.emit(line))
        return row
