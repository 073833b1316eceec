"""The third step: values of the file that no term of the vocabularies matches."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...centre import terms
from ...centre.languages import language_choices
from ...centre.tables.plan import Unknown
from ...i18n import _, ngettext
from .. import look
from ..components import Alert, Combo, ElidedLabel, label, rule
from ..settings.answers import offer
from .step import MOST_SHOWN, Step, empty, padded

UNDECIDED = "?"
"""What a combo holds as long as nobody has decided; no term has this code."""


class ValuesStep(Step):
    """Each value, on how many lines it stands, and the term that it means."""

    def __init__(self) -> None:
        super().__init__()
        column = padded(self)
        self._alert = Alert(tone="info")
        column.addWidget(self._alert)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.SPACE_S)
        column.addLayout(self._rows)
        self._more = label("", "quiet", wrap=True)
        column.addWidget(self._more)
        column.addStretch(1)
        self.combos: dict[tuple[str, str], Combo] = {}

    @property
    def title(self) -> str:
        return _("Values to match")

    def first_choice(self) -> QWidget | None:
        return next(iter(self.combos.values()), None)

    def retranslate(self) -> None:
        self.forget()
        self.refresh()

    def forget(self) -> None:
        self.combos = {}

    def refresh(self) -> None:
        if self.draft is None:
            return
        wanted = dict(list(self.draft.unknown.items())[:MOST_SHOWN])
        if list(wanted) != list(self.combos):
            self._build(wanted)
        for key, combo in self.combos.items():
            blocked = combo.blockSignals(True)
            combo.setCurrentIndex(combo.findData(self.draft.values.get(key, UNDECIDED)))
            combo.blockSignals(blocked)
        self._say(len(self.draft.unknown) - len(wanted))

    def _say(self, rest: int) -> None:
        self._alert.show_message(
            _("Every value of the file is understood: there is nothing to match.")
            if not self.combos
            else _("As long as a value is left open, its lines are refused. Nothing is guessed.")
        )
        more = ngettext(
            "{n} more value comes after these.", "{n} more values come after these.", rest
        )
        self._more.setText(more.format(n=rest) if rest else "")

    def _build(self, wanted: dict[tuple[str, str], Unknown]) -> None:
        empty(self._rows)
        self.combos = {}
        book = terms.book()
        for key, unknown in wanted.items():
            combo = Combo()
            if unknown.list == "languages":
                choices = list(language_choices())
            else:
                choices = [(term.code, term.label) for term in book.choices(unknown.list)]
            offer(combo, [(UNDECIDED, _("To decide…")), ("", _("Leave empty")), *choices])
            combo.currentIndexChanged.connect(lambda _row, key=key: self._chosen(key))
            self.combos[key] = combo
            self._rows.addWidget(_row(unknown, combo))

    def _chosen(self, key: tuple[str, str]) -> None:
        if self.draft is None:
            return
        code = self.combos[key].currentData()
        self.draft.match(*key, None if code == UNDECIDED else code)
        self.changed.emit()


def _row(unknown: Unknown, combo: Combo) -> QWidget:
    """The value and where it stands at the left, what it means at the right."""
    holder = QFrame()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.SPACE_S)
    line = QHBoxLayout()
    line.setSpacing(look.SPACE_M)
    words = QVBoxLayout()
    words.setSpacing(0)
    value = _("content hidden") if look.discreet() else _("“{term}”").format(term=unknown.value)
    count = ngettext("{n} line", "{n} lines", unknown.lines).format(n=unknown.lines)
    words.addWidget(ElidedLabel(value, "strong"))
    words.addWidget(ElidedLabel(f"{unknown.label} · {count}", "caption"))
    line.addLayout(words, 1)
    combo.setAccessibleName(
        _("What “{value}” means, {field}").format(value=unknown.value, field=unknown.label)
    )
    combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(18)
    line.addWidget(combo, 1)
    column.addLayout(line)
    column.addWidget(rule())
    return holder
