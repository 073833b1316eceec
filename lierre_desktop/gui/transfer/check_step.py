"""The last step: what is refused and whom the file already finds here, line by line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from ...i18n import _, ngettext
from .. import look
from ..components import Alert, label
from ..components.cards import breakable
from . import words
from .step import MOST_SHOWN, Step, empty, padded


class CheckStep(Step):
    """A last look before importing."""

    def __init__(self) -> None:
        super().__init__()
        column = padded(self)
        self._alert = Alert(tone="info")
        column.addWidget(self._alert)
        self._lists = QVBoxLayout()
        self._lists.setSpacing(look.SPACE_XS)
        column.addLayout(self._lists)
        column.addStretch(1)

    @property
    def title(self) -> str:
        return _("Before you import")

    def refresh(self) -> None:
        empty(self._lists)
        draft = self.draft
        if draft is None:
            return
        if draft.is_whole:
            self._alert.show_message(
                draft.refusal or _("The whole centre is restored at once, or nothing is."),
                "attention" if draft.refusal else "info",
            )
            self._list(_("In this file"), words.of_whole(draft))
            return
        plan = draft.plan
        self._alert.show_message(
            draft.refusal or _("Everything is written at once, or nothing is."),
            "attention" if draft.refusal else "info",
        )
        if plan is None:
            return
        self._list(_("Refused lines"), [words.refusal(each) for each in plan.refused])
        same = []
        for each in plan.matched:
            other = words.candidate_name(each.candidates[0])
            same.append(_("line {n}: {person}").format(n=each.line, person=other))
        self._list(_("Known already"), same)
        if not plan.refused and not plan.matched:
            self._lists.addWidget(label(_("No line is refused."), "quiet", wrap=True))

    def _list(self, title: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        self._lists.addSpacing(look.SPACE_S)
        self._lists.addWidget(label(title, "strong"))
        for line in lines[:MOST_SHOWN]:
            self._lists.addWidget(label(breakable(line), "quiet", wrap=True))
        rest = len(lines) - MOST_SHOWN
        if rest > 0:
            more = ngettext("and {n} more", "and {n} more", rest)
            self._lists.addWidget(label(more.format(n=rest), "caption"))
