"""What the yearly report counts and shows, and the pictures of funders' logos."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from ...centre import settings
from ...centre.changes import Done
from ...centre.report import logos
from ...centre.term_lists import LISTS
from ...i18n import N_, _
from .. import look, pictures
from ..components import Card, ChipSet, NumberEdit, Row, button, label
from ..people.built_form import BuiltForm
from ..perform import perform
from .editor import Now
from .section import Section, scrolling
from .settings_form import SettingsForm

_PICTURE = QSize(72, 32)


class ReportSettingsForm(SettingsForm):
    """Themes, age bands, the threshold under which counts are hidden, exits."""

    form_name = "settings_report"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.exits_choice, self.mask_edit = ChipSet(), NumberEdit()
        self.mask_edit.setRange(0, 20)
        self.neutral_check, self.hours_check = QCheckBox(), QCheckBox()
        self.ui = BuiltForm(self)
        self._ask()

    def _ask(self) -> None:
        asked: tuple[tuple[str, str, QWidget, str], ...] = (
            ("report_themes", N_("Themes"), QLineEdit(), N_("apart by a semicolon")),
            ("report_keywords", N_("Keywords"), QLineEdit(), N_("apart by a semicolon")),
            (
                "age_bands",
                N_("Ages at which a band begins"),
                QLineEdit(),
                N_("like 25, 35, 45, 55, 65"),
            ),
            (
                "mask_below",
                N_("Hide the numbers of people under"),
                self.mask_edit,
                N_("in published tables, so that nobody is recognised; 0 hides none"),
            ),
            (
                "positive_exits",
                N_("Positive exits"),
                self.exits_choice,
                N_("families of ends of a pathway that the rate counts as positive"),
            ),
            ("neutral_exits_count", N_("Neutral exits"), self.neutral_check, ""),
            ("activity_hours", N_("Activity hours"), self.hours_check, ""),
        )
        self.bind(
            self.ui,
            {name: self.ui.ask(name, words, editor, said) for name, words, editor, said in asked},
        )

    def draft_title(self) -> str:
        return _("Report on our activity")

    def fill_choices(self) -> None:
        families = LISTS["sortie"].families
        self.exits_choice.set_choices([(key, _(words)) for key, words in families.items()])

    def retranslate(self) -> None:
        super().retranslate()
        self.neutral_check.setText(_("Count them among the exits that the rate is of"))
        self.hours_check.setText(_("Measure the hours of a contract's activities"))


class ReportSection(Section):
    """The settings of the report, then the logos of those it names."""

    def __init__(self, now: Now) -> None:
        super().__init__()
        self.form = ReportSettingsForm(now)
        self.head.add_action(self.form.save_button)
        self.logos_card = Card()
        frame = Card()
        frame.add_row(self.form)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, look.SPACE_S, 0)
        column.setSpacing(look.SPACE_M)
        column.addWidget(frame)
        column.addWidget(self.logos_card)
        column.addStretch(1)
        self.column.addWidget(scrolling(content), 1)
        self.form.saved.connect(lambda _number: self.reload())

    def retranslate(self) -> None:
        self.form.retranslate()
        self.head.set_words(
            _("Report on our activity"), _("What the yearly report counts, hides and shows.")
        )
        self.logos_card.set_title(_("Logos"))

    def reload(self) -> None:
        centre = settings.load()
        self.form.refresh(centre)
        kept = logos.logos()
        names = dict.fromkeys((*centre.banner, *centre.footer, *kept))
        rows: list[QWidget] = [self._row(name, kept.get(name, b"")) for name in names]
        if not rows:
            words = _("Name the funders and partners in “Centre”: each may have its logo here.")
            said = label(words, "quiet", wrap=True)
            said.setContentsMargins(look.CARD_PADDING, look.SPACE_M, 0, look.SPACE_M)
            rows = [said]
        self.logos_card.fill(rows)

    def save(self) -> None:
        self.form.save()

    # -- logos -------------------------------------------------------------------------------

    def _row(self, name: str, image: bytes) -> Row:
        choose = button("secondary", _("Choose a picture…"), "image")
        choose.setProperty("compact", True)
        choose.setAccessibleName(_("Choose a picture: {name}").format(name=name))
        choose.clicked.connect(lambda _on=False: self.ask_for_file(name))
        gestures = [choose]
        if image:
            away = button("quiet", _("Remove"), on_click=lambda: self._remove(name))
            away.setAccessibleName(_("Remove the logo: {name}").format(name=name))
            gestures.insert(0, away)
        mark = pictures.thumbnail(image, _PICTURE) if image else None
        row = Row(name, mark=mark, actions=gestures)
        row.clicked.connect(lambda: self.ask_for_file(name))
        return row

    def ask_for_file(self, name: str) -> QFileDialog:
        """Ask for the picture of a logo."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        dialog = QFileDialog(self.window(), _("Choose a picture"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(_("Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.keep(name, Path(chosen)))
        dialog.open()
        return dialog

    def keep(self, name: str, path: Path) -> None:
        """Keep the picture of a file as a logo."""

        def kept() -> Done:
            return logos.save(name, pictures.read(path))

        if perform(self, kept) is not None:
            self.reload()

    def _remove(self, name: str) -> None:
        if perform(self, lambda: logos.remove(name)) is not None:
            self.reload()
