"""The tab of steps (démarches): objectives with their steps, recourses, people sent.

Hides what is read together, and which form opens what. A status changes from the line, in
two keys; what is late comes first.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ...centre import terms
from ...centre.drafts import Kept
from ...centre.network.orientations import OrientationLine
from ...centre.pathway import steps
from ...centre.pathway.deadlines import Deadline
from ...centre.pathway.objectives import ObjectiveData
from ...centre.pathway.recourses import RecourseData
from ...centre.pathway.states import ObjectiveState
from ...centre.pathway.steps import STATUSES, StepData
from ...i18n import _, join_names
from .. import icons, look
from ..components import (
    Alert,
    Button,
    Card,
    Chip,
    EmptyState,
    FlowLayout,
    Row,
    button,
    icon_button,
    label,
)
from ..components.chips import ChoiceChip
from ..kept_focus import KeptFocus
from ..partners.gestures import OrientationGestures
from ..partners.words import history_words, stage_face
from ..people.frames import padded, scrolling
from ..people.record_tab import Clock, RecordTab
from ..perform import perform
from . import step_words
from .act_forms import ActForms
from .steps_held import Held, read

OPEN, ALL = "open", "all"


class StepsTab(RecordTab):
    """`show_row` opens steps, recourses and orientations; 0 is a new one. `chips` and
    `theme` say which steps are shown."""

    def __init__(self, now: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._person = 0
        self._held: Held | None = None
        self._rows: dict[Hashable, Row] = {}  # the lines that are laid, by table and number
        self._forms = forms = ActForms(self, now)
        forms.wanted.connect(self.form_wanted)
        forms.done.connect(self.form_done)
        self._send = OrientationGestures(self, now, forms.open_orientation, forms.open_answer)
        self._lay_out()

    # -- building ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._bar = QWidget()
        flow = FlowLayout(self._bar)
        group = QButtonGroup(self)
        self.chips = {key: Chip() for key in (OPEN, ALL)}
        for chip in self.chips.values():
            group.addButton(chip)
            flow.addWidget(chip)
        self.chips[OPEN].setChecked(True)
        group.buttonClicked.connect(lambda _chip: self._write())
        self.theme = ChoiceChip()
        self.theme.chosen.connect(lambda _key: self._write())
        flow.addWidget(self.theme)
        self._add = button("secondary", "", "plus", "Ctrl+N", self.add)
        self._more = button("secondary", "", "caret-down", on_click=self._drop_more)
        flow.addWidget(self._add)
        flow.addWidget(self._more)
        self._twice = Alert(tone="attention")
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.GUTTER)
        self._column.addStretch(1)
        self._cards: list[Card] = []
        self._first = button("primary", "", "plus", "Ctrl+N", self.add)
        self._empty = EmptyState("clipboard-text", "", "", [self._first])
        self._begin = button("primary", "", "path", on_click=lambda: self._begin_pathway())
        self._before = EmptyState("path", "", "", [self._begin])
        self._views = QStackedWidget()
        for view in (inside, self._empty, self._before):
            self._views.addWidget(view)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_M)
        column.addWidget(self._bar)
        column.addWidget(self._twice)
        column.addWidget(self._views, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolling(whole))

    def retranslate(self) -> None:
        self.chips[OPEN].setText(_("Under way"))
        self.chips[ALL].setText(_("All, those that are over too"))
        self._add.setText(_("Add a step"))
        self._first.setText(_("Add a step"))
        self._more.setText(_("Add something else"))
        self._begin.setText(_("Begin a pathway"))
        self._empty.set_words(
            _("No step yet"),
            _("Keep here what is done together: a request, a letter, a recourse, and by when."),
        )
        self._before.set_words(
            _("No pathway yet"), _("Steps belong to a pathway: it begins with the welcome.")
        )
        self._forms.retranslate()

    # -- content -------------------------------------------------------------------------

    def show_person(self, participant_id: int) -> None:
        if participant_id != self._person:
            self._person = participant_id
            self.chips[OPEN].setChecked(True)
            self.theme.choose("")
        self._held = read(participant_id, self._now().date())
        self._forms.person = participant_id
        self._forms.pathway = self._held.pathway.id if self._held is not None else 0
        self._write()

    def _write(self) -> None:
        held = self._held
        keyboard = KeptFocus(self._rows)
        self._rows = {}
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = []
        self._bar.setVisible(held is not None)
        self._twice.show_message("")
        if held is None:
            self._views.setCurrentIndex(2)
            return
        self._offer_themes(held)
        self._warn(held)
        self._add.setVisible(held.pathway.is_open)
        self._more.setVisible(held.pathway.is_open)
        self._lay_cards(held)
        self._first.setVisible(held.pathway.is_open)
        self._views.setCurrentIndex(0 if self._cards else 1)
        keyboard.give_back(self._rows, self._add if held.pathway.is_open else self.chips[ALL])

    def _offer_themes(self, held: Held) -> None:
        """Only the themes that something is about; sensitive ones stay unnamed."""
        found = [each.theme for each in held.objectives] + [each.theme for each in held.steps]
        themes = dict.fromkeys(theme for theme in found if theme)
        choices = [
            (theme, held.book.label("frein", theme))
            for theme in themes
            if not held.book.sensitive("frein", theme)
        ]
        self.theme.set_choices(_("All themes"), choices)
        self.theme.setVisible(bool(choices) and not look.discreet())

    def _warn(self, held: Held) -> None:
        if held.twice and held.pathway.is_open:
            words = _("Several people carry the same step: {steps}. Agree on who does it.")
            self._twice.show_message(words.format(steps=join_names(held.twice)))

    def _lay_cards(self, held: Held) -> None:
        """A card for each objective, then what hangs on none, recourses, people sent."""
        shown = [step for step in held.steps if self._wanted(step)]
        known = {each.id for each in held.objectives}
        for each in held.objectives:
            own = [step for step in shown if step.objective_id == each.id]
            if own or self._wanted_objective(each):
                self._lay(self._objective_card(each, own, held))
        free = [step for step in shown if step.objective_id not in known]
        if free:
            title = _("Other steps") if held.objectives else _("Steps")
            self._lay(self._card(title, [self._step_row(step, held) for step in free]))
        if self.theme.key:
            return
        everything = self.chips[ALL].isChecked()
        filed = [pair for pair in held.recourses if everything or pair[0].closed_on is None]
        if filed:
            rows = [self._recourse_row(*pair, held) for pair in filed]
            self._lay(self._card(_("Legal recourses"), rows))
        sent = [line for line in held.orientations if everything or line.data.closed_on is None]
        if sent:
            rows = [self._orientation_row(line) for line in sent]
            self._lay(self._card(_("Orientations to partners"), rows))

    def _lay(self, card: Card) -> None:
        self._cards.append(card)
        self._column.insertWidget(self._column.count() - 1, card)

    def _wanted(self, step: StepData) -> bool:
        theme = self.theme.key
        shown = self.chips[ALL].isChecked() or step.closed_on is None
        return shown and theme in ("", step.theme)

    def _wanted_objective(self, objective: ObjectiveData) -> bool:
        theme = self.theme.key
        shown = self.chips[ALL].isChecked() or objective.state is ObjectiveState.OPEN
        return shown and theme in ("", objective.theme)

    # -- cards and rows ------------------------------------------------------------------

    @staticmethod
    def _card(title: str, rows: Sequence[QWidget], side: str = "") -> Card:
        card = Card(title)
        card.set_side(side)
        card.fill(rows)
        return card

    def _objective_card(
        self, objective: ObjectiveData, own: Sequence[StepData], held: Held
    ) -> Card:
        reserved = held.book.sensitive("frein", objective.theme)
        title = _("Objective") if look.discreet() or reserved else objective.title
        rows: list[QWidget] = [self._step_row(step, held) for step in own]
        nothing = padded(label(_("No step under way for this objective."), "quiet", wrap=True))
        card = self._card(
            title, rows or [nothing], step_words.objective_words(objective, held.today)
        )
        add = icon_button(
            "plus",
            _("Add a step to: {what}").format(what=title),
            lambda: self._forms.open_step(0, objective.id),
        )
        change = icon_button(
            "pencil-simple",
            _("Change: {what}").format(what=title),
            lambda: self._forms.open_objective(objective.id),
        )
        if held.pathway.is_open:
            card.add_action(add)
        card.add_action(change)
        return card

    def _step_row(self, step: StepData, held: Held) -> Row:
        title = step_words.step_title(step, held.book, reserved=step.id in held.reserved)
        partner = held.partners.get(step.partner_id or 0, "")
        status = icon_button("caret-down", _("Change the status: {what}").format(what=title))
        status.clicked.connect(lambda _on=False: self._drop_statuses(step, status))
        row = Row(
            title,
            step_words.step_detail(step, held.book, partner, reserved=step.id in held.reserved),
            badges=step_words.step_faces(step, held.book, held.today),
            actions=[status],
        )
        row.clicked.connect(lambda: self._forms.open_step(step.id))
        return self._keep("step", step.id, row)

    def _recourse_row(self, recourse: RecourseData, found: list[Deadline], held: Held) -> Row:
        title = held.book.label("recours", recourse.kind)
        detail = step_words.recourse_detail(recourse, found)
        if look.discreet():
            title, detail = _("Legal recourse"), ""
        row = Row(title, detail, badges=step_words.recourse_faces(found))
        row.clicked.connect(lambda: self._forms.open_recourse(recourse.id))
        return self._keep("recourse", recourse.id, row)

    def _orientation_row(self, line: OrientationLine) -> Row:
        hidden = look.discreet()
        partner = _("Partner") if hidden else line.partner
        row = Row(
            partner,
            "" if hidden else history_words(line),
            badges=[stage_face(line)],
            actions=self._send.buttons(line, partner),
        )
        row.clicked.connect(lambda: self._forms.open_orientation(line.data.id))
        return self._keep("orientation", line.data.id, row)

    def _keep(self, table: str, number: int, row: Row) -> Row:
        self._rows[table, number] = row
        return row

    # -- statuses ------------------------------------------------------------------------

    def _drop_statuses(self, step: StepData, under: Button) -> None:
        """The statuses under the line's button; the arrows and Enter choose."""
        book = terms.book()
        actions = []
        for term in book.choices(STATUSES, keep=step.status):
            action = QAction(term.label)
            if term.code == step.status:
                action.setIcon(icons.icon("check", "primary_text"))
            action.triggered.connect(
                lambda _on=False, code=term.code: self._change_status(step, code)
            )
            actions.append(action)
        self._drop(actions, under)

    def _change_status(self, step: StepData, status: str) -> None:
        """An end is of today, unless the step had one already."""
        ended = step.closed_on or max(self._now().date(), step.opened_on or date.min)
        moved = replace(step, status=status, closed_on=ended)
        perform(self, lambda: steps.save(moved))

    def _drop(self, actions: Sequence[QAction], under: QWidget) -> None:
        menu = QMenu(self)
        for action in actions:
            action.setParent(menu)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setActiveAction(actions[0])
        menu.popup(under.mapToGlobal(QPoint(0, under.height() + look.SPACE_XS)))

    # -- forms ---------------------------------------------------------------------------

    def add(self) -> bool:
        """A new step."""
        if self._held is not None and self._held.pathway.is_open:
            self._forms.open_step(0)
        elif self._held is None:
            self._begin_pathway()
        return True

    def show_row(self, table: str, row_id: int, gesture: str = "") -> None:
        self._forms.open_row(table, row_id)

    def resume(self, draft: Kept) -> None:
        self._forms.resume(draft)

    def _begin_pathway(self) -> None:
        self.row_wanted.emit("pathway", 0, "")

    def _drop_more(self) -> None:
        gestures: list[tuple[str, str, Callable[[], None]]] = [
            ("target", _("An objective"), lambda: self._forms.open_objective(0)),
            ("file-text", _("A legal recourse"), lambda: self._forms.open_recourse(0)),
            (
                "paper-plane-tilt",
                _("An orientation to a partner"),
                lambda: self._forms.open_orientation(0),
            ),
        ]
        actions = []
        for icon, words, run in gestures:
            action = QAction(words)
            action.setIcon(icons.icon(icon))
            action.triggered.connect(lambda _on=False, run=run: run())
            actions.append(action)
        self._drop(actions, self._more)
