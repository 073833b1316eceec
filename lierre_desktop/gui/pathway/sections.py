"""The cards of what a pathway holds: which there are, in which order, and their words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ...i18n import N_, _
from .. import look
from ..components import Card, label
from ..people.frames import padded, stacked
from . import holdings
from .holdings import Holdings
from .section_card import Line, SectionCard


@dataclass(frozen=True, slots=True)
class Section:
    """A card: its table, its words (marked with `N_`), and what gives its lines."""

    table: str
    title: str
    add: str
    add_name: str
    empty: str
    lines: Callable[[Holdings], Iterator[Line]]


LEFT = (
    Section(
        "objective",
        N_("Objectives"),
        N_("Add"),
        N_("Add an objective"),
        N_("What does the person want to reach, in words of their own?"),
        holdings.objective_lines,
    ),
    Section(
        "contract",
        N_("Contracts"),
        N_("Add"),
        N_("Add a contract"),
        N_("CE, CER or a contract of the centre: its dates are watched from here."),
        holdings.contract_lines,
    ),
    Section(
        "assessment",
        N_("Assessments"),
        N_("Add"),
        N_("Add an assessment"),
        N_("The entry assessment, the reviews and the one of the end."),
        holdings.assessment_lines,
    ),
    Section(
        "placement",
        N_("Work and training"),
        N_("Add"),
        N_("Add work or training"),
        N_("CDDI, immersions, jobs and courses, with their dates."),
        holdings.placement_lines,
    ),
)
RIGHT = (
    Section(
        "referent",
        N_("Who accompanies"),
        N_("Add"),
        N_("Add a referent"),
        N_("Several people may accompany a pathway, each with their role."),
        holdings.referent_lines,
    ),
    Section(
        "referral",
        N_("Referral"),
        N_("Add"),
        N_("Add a referral"),
        N_("Nobody referred the person: they came by themselves."),
        holdings.referral_lines,
    ),
    Section(
        "housing_measure",
        N_("Housing measures"),
        N_("Add"),
        N_("Add a housing measure"),
        N_("Sub-letting, sliding lease, prevention of an eviction, with their reviews."),
        holdings.housing_lines,
    ),
    Section(
        "relay",
        N_("Hand-over"),
        N_("Prepare"),
        N_("Prepare a hand-over"),
        N_("When another worker takes over: who, when they meet, what is passed on."),
        holdings.relay_lines,
    ),
)


class Sections(QWidget):
    """The cards in two columns; `wanted` is theirs (see `SectionCard`)."""

    wanted = Signal(str, int, str)

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[str, SectionCard] = {}
        self._log = Card()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.GUTTER)
        for sections in (LEFT, RIGHT):
            column = QVBoxLayout()
            column.setSpacing(look.GUTTER)
            for section in sections:
                card = SectionCard(section.table)
                card.wanted.connect(self.wanted)
                self.cards[section.table] = card
                column.addWidget(card)
            if sections is RIGHT:
                column.addWidget(self._log)
            column.addStretch(1)
            self._box.addLayout(column, 1)

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        for section in (*LEFT, *RIGHT):
            self.cards[section.table].set_words(
                _(section.title), _(section.add), _(section.add_name), _(section.empty)
            )
        self._log.set_title(_("How it went"))

    def show_holdings(self, held: Holdings) -> None:
        """Show what a pathway holds; what is over is read only for additions."""
        for section in (*LEFT, *RIGHT):
            may_add = held.pathway.is_open or section.table == "assessment"
            card = self.cards[section.table]
            card.show_lines(tuple(section.lines(held)), may_add=may_add)
        rows: list[QWidget] = [
            padded(stacked([label(state, "strong"), label(detail, "quiet", wrap=True)]))
            for state, detail in holdings.log_lines(held)
        ]
        self._log.fill(rows)

    def set_narrow(self, narrow: bool) -> None:
        """One column, or two."""
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
