"""The one style sheet, generated from the tokens: the frames of Qt's own widgets.

Hides Qt's style sheet dialect and the small tinted images it needs on disk. Widgets
choose a rule with the dynamic properties `role`, `tone` and `state`; components that
draw themselves have no rule here.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from string import Template
from tempfile import TemporaryDirectory

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QWidget

from . import fonts, icons, look

_PLACE = "tinted"  # the word that stands for the folder of the images

# Images of the rules below: name in the template, pictogram, token, filled or not.
_IMAGES = (
    ("caret", "caret-down", "text2", False),
    ("caret_off", "caret-down", "border_btn", False),
    ("caret_up", "caret-up", "text2", False),
    ("tick", "check", "on_primary", False),
    ("previous", "caret-left", "text", False),
    ("next", "caret-right", "text", False),
)

_RULES = Template("""
QScrollArea, QScrollArea > QWidget > QWidget, QStackedWidget { background: transparent; }
QFrame[role="card"] {
    background: $surface; border: 1px solid $border; border-radius: 8px;
}
QFrame[role="accented"] {
    background: $surface; border: 1px solid $primary; border-radius: 8px;
}
QFrame[role="inset"] {
    background: $subtle; border: 1px solid $border; border-radius: 8px;
}
QFrame[role="rule"] { background: $border; border: none; }
QFrame[role="sidebar"] {
    background: $sidebar; border: none; border-right: 1px solid $border;
}
QFrame[role="topbar"] { background: $bg; border: none; border-bottom: 1px solid $border; }
QFrame[role="foot"] {
    background: $surface; border: none; border-top: 1px solid $border;
    border-bottom-left-radius: 8px; border-bottom-right-radius: 8px;
}

QLabel { background: transparent; }
QLabel[role="page_title"] { $page_title }
QLabel[role="card_title"] { $card_title }
QLabel[role="figure"] { $figure }
QLabel[role="strong"] { $strong }
QLabel[role="label"] { $label }
QLabel[role="quiet"] { color: $text2; }
QLabel[role="caption"] { color: $text2; $caption }
QLabel[role="help"] { color: $text2; $caption }
QLabel[role="help"][state="error"] { color: $danger_text; }
QLabel[role="help"][state="warning"] { color: $attention_text; }

$tones
QLabel[tone="toast"] { color: $toast_text; }

QPushButton {
    color: $text; background: $surface; border: 1px solid $border_btn; border-radius: 6px;
    padding: 6px 14px; min-height: 22px; outline: none;
}
QPushButton:hover { background: $subtle; }
QPushButton:pressed { background: $selected; }
QPushButton:disabled { color: $text2; background: $subtle; border-color: $border; }
QPushButton:default { color: $on_primary; background: $primary; border-color: $primary; $strong }

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit {
    color: $text; background: $surface; border: 1px solid $border_input; border-radius: 6px;
    selection-background-color: $primary; selection-color: $on_primary;
    placeholder-text-color: $text2;
}
QLineEdit, QComboBox, QAbstractSpinBox { padding: 4px 10px; min-height: 26px; }
QAbstractSpinBox { min-height: 23px; }
QPlainTextEdit, QTextEdit { padding: 6px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid $focus;
}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { padding: 3px 9px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 5px; }
QLineEdit[state="error"], QComboBox[state="error"], QAbstractSpinBox[state="error"],
QPlainTextEdit[state="error"], QTextEdit[state="error"] { border: 2px solid $danger_edge; }
QLineEdit[state="error"], QComboBox[state="error"], QAbstractSpinBox[state="error"] {
    padding: 3px 9px;
}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled,
QTextEdit:disabled, QLineEdit:read-only {
    color: $text2; background: $subtle; border-color: $border_btn;
}
QLineEdit[role="bare"] { border: none; background: transparent; padding: 0; min-height: 0; }
QComboBox QLineEdit { border: none; background: transparent; padding: 0; min-height: 0; }
QLineEdit[role="iconed"], QLineEdit[role="iconed"]:focus { padding-left: 2px; }
QComboBox::drop-down, QDateEdit::drop-down {
    subcontrol-origin: border; subcontrol-position: center right; width: 32px; border: none;
}
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($caret); width: 16px; height: 16px; }
QComboBox::down-arrow:disabled { image: url($caret_off); }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 22px; }
QAbstractSpinBox::up-arrow { image: url($caret_up); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url($caret); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
    background: $surface; border: 1px solid $border_btn; outline: none; padding: 4px;
    selection-background-color: $selected; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 30px; padding: 0 6px; }

QCheckBox, QRadioButton { spacing: 8px; padding: 4px 0; outline: none; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator {
    width: 16px; height: 16px; background: $surface; border: 1px solid $border_input;
}
QCheckBox::indicator, QTreeView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: $subtle; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QTreeView::indicator:checked {
    background: $primary; border-color: $primary; image: url($tick);
}
QRadioButton::indicator:checked {
    width: 8px; height: 8px; border: 5px solid $primary; background: $on_primary; image: none;
}
QCheckBox:disabled, QRadioButton:disabled { color: $text2; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border; }

QAbstractItemView { background: $surface; border: none; outline: none; }
QTableView { gridline-color: transparent; border-radius: 8px; }
QListView[role="popup"], QListView[role="suggestions"] {
    background: $surface; border: 1px solid $border_btn; border-radius: 6px; padding: 4px 0;
}
QListView[role="suggestions"]::item { min-height: 30px; padding: 0 8px; color: $text; }
QListView[role="suggestions"]::item:selected { background: $selected; color: $primary_text; }
QListView[role="thumbnails"] {
    background: $sidebar; border: none; border-right: 1px solid $border; padding: 8px;
}
QListView[role="thumbnails"]::item { padding: 6px; border-radius: 6px; color: $text; }
QListView[role="thumbnails"]::item:selected { background: $selected; color: $primary_text; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    color: $text2; background: $surface; border: none; border-bottom: 1px solid $border;
    padding: 8px 12px; $caption
}
QHeaderView::section:hover { background: $subtle; }
QHeaderView::section:first { border-top-left-radius: 8px; padding-left: 16px; }
QHeaderView::section:last { border-top-right-radius: 8px; padding-right: 16px; }
QHeaderView::section:only-one { border-radius: 0; }
QHeaderView::down-arrow { image: url($caret); width: 12px; height: 12px; }
QHeaderView::up-arrow { image: url($caret_up); width: 12px; height: 12px; }
QTableCornerButton::section { background: $surface; border: none; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $border_btn; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $border_input; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $surface; border: 1px solid $border_btn; padding: 4px; }
QMenu::item { padding: 7px 24px 7px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $text2; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QToolTip { color: $toast_text; background: $toast; border: none; padding: 6px; }

QProgressBar { background: $neutral_soft; border: none; border-radius: 4px; max-height: 8px; }
QProgressBar::chunk { background: $primary; border-radius: 4px; }

QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { background: transparent; }
QTabBar::tab {
    color: $text2; background: transparent; border: none; border-bottom: 3px solid transparent;
    padding: 8px 0 6px 0; margin-right: 32px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $primary_text; border-bottom-color: $primary; $strong }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton {
    color: $text; background: transparent; border: none; border-radius: 4px; padding: 4px;
}
QCalendarWidget QToolButton:hover { background: $subtle; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url($previous); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url($next); }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView {
    selection-background-color: $primary; selection-color: $on_primary; border-radius: 0;
}
""")


def style_sheet(worn: look.Tokens, text_size: int) -> str:
    """The style sheet of these tokens at this text size (per cent)."""
    values: dict[str, str] = {}
    for name in look.COLOURS:
        values[name] = getattr(worn, name)
    for name in look.TONES:
        tone = getattr(worn, name)
        values |= {f"{name}_text": tone.text, f"{name}_soft": tone.soft, f"{name}_edge": tone.edge}
    for kind, (points, weight) in fonts.TYPE.items():
        size = f"{points * text_size / 100:g}"
        values[kind] = f"font-size: {size}pt; font-weight: {weight.value};"
    values["label"] = values["badge"]
    for name, pictogram, token, fill in _IMAGES:
        values[name] = _image(pictogram, getattr(worn, token), fill)
    values["tones"] = "\n".join(
        f'QLabel[tone="{name}"] {{ color: {getattr(worn, name).text}; }}' for name in look.TONES
    )
    return _RULES.substitute(values)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Change a dynamic property that a rule selects on, and let the rule take effect."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


@cache
def _image(pictogram: str, colour: str, fill: bool) -> str:
    """What a rule calls a tinted image; the style sheet reads only files.

    Never by its path: the user's name stands in it, and an "é" there cuts the sheet short.
    """
    path = Path(_folder().name, f"{pictogram}-{colour[1:]}.svg")
    path.write_bytes(icons.tinted_svg(pictogram, colour, fill=fill))
    return f"{_PLACE}:{path.name}"


@cache
def _folder() -> TemporaryDirectory[str]:
    """A temporary folder that goes away with the program; Qt finds it under a word."""
    folder = TemporaryDirectory(prefix="lierre-")
    QDir.addSearchPath(_PLACE, folder.name)
    return folder
