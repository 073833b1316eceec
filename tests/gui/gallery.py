"""A page of every component, as a picture to look at: `python -m tests.gui.gallery DIR`.

Not part of the program. The order is that of the components' mock-up.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from lierre_desktop.centre.themes import THEMES, theme_label
from lierre_desktop.gui import look
from lierre_desktop.gui.components import (
    Alert,
    Badge,
    BadgeFace,
    Chip,
    ChoiceChip,
    Field,
    FlowLayout,
    PassphraseEdit,
    ProgressLine,
    Segments,
    ThemeTag,
    Toast,
    ToastAction,
    button,
    label,
)

FACES = (
    BadgeFace("check", "Présente", "success"),
    BadgeFace("clock", "Retard", "info"),
    BadgeFace("envelope-simple", "Excusée", "attention"),
    BadgeFace("x", "Absente", "danger"),
    BadgeFace("circle-dashed", "Non saisi", "pending"),
    BadgeFace("user-plus", "Sans inscription"),
    BadgeFace("warning-circle", "Identifié", "attention"),
    BadgeFace("clock", "En cours", "info"),
    BadgeFace("check-circle", "Levé", "success", fill=True),
    BadgeFace("calendar-blank", "Prévue"),
    BadgeFace("calendar-check", "Tenue", "success"),
    BadgeFace("calendar-x", "Annulée", "danger"),
    BadgeFace("arrow-right", "Reportée", "info"),
)


class Gallery(QWidget):
    """Every component once, in the two states that matter."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        for title, widgets in (
            ("Boutons", self._buttons()),
            ("Champs : étiquette au-dessus, aide ou erreur au-dessous", self._fields()),
            ("États : toujours un signe et un mot", self._badges()),
            ("Filtres et onglets", self._filters()),
            ("Thèmes d’atelier : bande, fond, icône et nom", self._themes()),
            ("Messages", self._messages()),
        ):
            column.addWidget(label(title, "caption"))
            column.addWidget(widgets)
        column.addSpacing(64)
        column.addStretch(1)
        self.toast = Toast(self)
        self.toast.show_message(
            "Présences de 12 personnes saisies",
            [ToastAction("Annuler", lambda: None, "Ctrl+Z")],
        )

    def resizeEvent(self, event: object) -> None:
        self.toast.place()

    def _buttons(self) -> QWidget:
        holder = QWidget()
        line = FlowLayout(holder)
        line.addWidget(button("primary", "Enregistrer"))
        self.keyed = button("primary", "Enregistrer", "", "Ctrl+S")
        line.addWidget(self.keyed)
        line.addWidget(button("secondary", "Imprimer", "printer"))
        line.addWidget(button("quiet", "Tout voir"))
        line.addWidget(button("danger", "Mettre à la corbeille"))
        closing = button("primary", "Clore la séance", "lock-simple")
        line.addWidget(closing)
        line.addWidget(closing.reason)
        closing.set_reason("2 personnes restent à saisir")
        return holder

    def _fields(self) -> QWidget:
        quarter, birth = QComboBox(), QDateEdit(QDate(1980, 2, 28))
        quarter.addItems(["Côte des Roses", "Guentrange"])
        birth.setCalendarPopup(True)
        self.name = QLineEdit("Zeynep")
        fields = [
            Field("Quartier", quarter, "facultatif"),
            Field("Prénom", self.name),
            Field("Date de naissance", QLineEdit("31/02/1980")),
            Field("Depuis le", birth),
            Field("Phrase de passe", PassphraseEdit()),
            Field("Droits", QCheckBox("Réservé aux femmes")),
        ]
        fields[2].set_error("Ce jour n’existe pas.")
        checked = fields[5].editor
        assert isinstance(checked, QCheckBox)
        checked.setChecked(True)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        for number, field in enumerate(fields):
            grid.addWidget(field, number // 3, number % 3, Qt.AlignmentFlag.AlignTop)
        return holder

    def _badges(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        for face in FACES:
            flow.addWidget(Badge(face))
        return holder

    def _filters(self) -> QWidget:
        holder = QWidget()
        line = FlowLayout(holder)
        followed = Chip("En parcours")
        followed.setChecked(True)
        venues = ChoiceChip("Tous les lieux")
        venues.set_choices("Tous les lieux", [("1", "Espace adultes")])
        for widget in (
            followed,
            Chip("Contrat bientôt fini"),
            Chip("Filtre", "plus"),
            venues,
            Segments([("week", "Semaine"), ("month", "Mois")]),
        ):
            line.addWidget(widget)
        return holder

    def _themes(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        for number, key in enumerate(THEMES):
            grid.addWidget(ThemeTag(key, theme_label(key)), number // 5, number % 5)
        return holder

    def _messages(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Alert("3 personnes sont inscrites aux deux ateliers de 14 h."))
        line = QHBoxLayout()
        progress = ProgressLine()
        progress.start("Import")
        progress.show_progress(54, 88)
        progress.show()
        line.addWidget(progress)
        column.addLayout(line)
        return holder


def main(folder: Path) -> None:
    """Draw the gallery light and dark into the folder."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in (look.Scheme.LIGHT, look.Scheme.DARK):
        look.dress(app, scheme)
        gallery = Gallery()
        gallery.resize(683, 960)
        gallery.show()
        app.processEvents()
        gallery.grab().save(str(folder / f"gallery-{scheme}-{scale}.png"))
        gallery.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
