"""The card of the difficulties: their picture, copied or shown with what is restricted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...centre.pathway.trajectory import Trajectory
from ...i18n import _
from .. import look
from ..components import Card, announce, button, label
from .lanes import Lanes, picture

PICTURE_WIDTH = 900


class LanesCard(Card):
    """`assess_wanted` begins an assessment, `chosen(theme)` looks at one more closely.

    `restricted_wanted(on)` shows what is restricted, or puts it away: it is never in the
    picture that is copied.
    """

    assess_wanted = Signal()
    restricted_wanted = Signal(bool)
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._public: Trajectory | None = None
        self._revealed = False
        self._reveal = button("quiet", "", on_click=self._turn)
        self._copy = button("quiet", "", "copy", on_click=self.copy_picture)
        self._assess = button("secondary", "", "plus", on_click=self.assess_wanted.emit)
        for each in (self._reveal, self._copy, self._assess):
            self.add_action(each)
        self.lanes = Lanes()
        self.lanes.chosen.connect(self.chosen)
        self._nothing = label("", "quiet", wrap=True)
        self._intro = QWidget()
        column = QVBoxLayout(self._intro)
        padding = look.CARD_PADDING - 1
        column.setContentsMargins(padding, look.SPACE_M, padding, look.SPACE_M)
        column.addWidget(self._nothing)
        self.add_row(self._intro)
        self.body.addWidget(self.lanes)
        self.body.addStretch(1)

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self.set_title(_("Difficulties and presence"))
        self._copy.setText(_("Copy the picture"))
        self._assess.setText(_("Assess"))
        self._assess.setAccessibleName(_("Make an assessment"))
        self._nothing.setText(
            _(
                "Where does the person stand? The entry assessment goes through the themes"
                " with them; the reviews then show what moves."
            )
        )
        self._word_reveal()

    def _word_reveal(self) -> None:
        words = _("Hide what is restricted") if self._revealed else _("Show what is restricted")
        self._reveal.setText(words)
        self._reveal.updateGeometry()

    def show_trajectory(
        self, shown: Trajectory, public: Trajectory, *, hides: bool, may_assess: bool
    ) -> None:
        """Draw a trajectory; `public` is the one without what is restricted, `hides` says
        whether there is anything restricted."""
        self._public = public
        self.set_side("")
        self._revealed = shown is not public
        self._reveal.setVisible(hides)
        self._word_reveal()
        self._copy.setVisible(bool(public.columns))
        self._assess.setVisible(may_assess)
        self._intro.setVisible(not shown.columns)
        self.lanes.show_trajectory(shown)

    def copy_picture(self) -> None:
        """Put the picture in the clipboard, ready to be pasted in a letter."""
        if self._public is not None:
            QGuiApplication.clipboard().setPixmap(picture(self._public, look.scaled(PICTURE_WIDTH)))
            announce(self, _("Picture copied"))
            self.set_side(_("Picture copied"))

    def _turn(self) -> None:
        self.restricted_wanted.emit(not self._revealed)
