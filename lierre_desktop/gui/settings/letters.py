"""The letters: what each kind says, in the centre's words or as it came."""

from __future__ import annotations

from collections.abc import Sequence

from ...centre.drafts import Kept
from ...i18n import _
from ..components import BadgeFace, Row
from .editor import Now
from .letter_form import LetterForm, LetterText, numbered
from .section import ListSection


class LettersSection(ListSection[LetterText]):
    """The texts of the letters; none is added nor removed."""

    def __init__(self, now: Now) -> None:
        self.form = LetterForm(now)
        super().__init__(self.form, "envelope-simple")

    def retranslate(self) -> None:
        self.form.retranslate()
        self.head.set_words(
            _("Letters"),
            _("What your letters say. Each letter can still be reread before it leaves."),
        )

    def reload(self) -> None:
        super().reload()
        self.add_button.hide()

    def add(self) -> None:
        """No kind of letter can be added."""

    def read_items(self) -> Sequence[LetterText]:
        return numbered()

    def item_title(self, item: LetterText) -> str:
        return item.kind.label

    def row(self, item: LetterText) -> Row:
        first = next((line for line in item.body.split("\n") if line.strip()), "")
        badges = [BadgeFace("pencil-simple", _("Your own words"), "info")] if item.row else []
        return Row(item.kind.label, item.subject or first, badges=badges)

    def resume(self, draft: Kept) -> None:
        for item in [item for item in self.items if item.kind == draft.subject]:
            self.open(item.id)

    def panel_open(self, opened: bool) -> None:
        super().panel_open(opened)
        self.add_button.hide()
