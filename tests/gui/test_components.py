"""The components, as a hand and a keyboard meet them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.gui import look
from lierre_desktop.gui.components import (
    Alert,
    Badge,
    BadgeFace,
    Button,
    Card,
    Chip,
    ChoiceChip,
    Combo,
    DrawnButton,
    ElidedLabel,
    EmptyState,
    Field,
    FieldMessage,
    FlowLayout,
    FocusRing,
    Form,
    NumberEdit,
    PageHead,
    PassphraseEdit,
    ProgressLine,
    Row,
    Segments,
    SidePanel,
    Tabs,
    Toast,
    ToastAction,
    TwoColumns,
    WithPanel,
    button,
    icon_button,
    label,
)
from lierre_desktop.gui.look import LIGHT
from lierre_desktop.gui.translator import Languages
from lierre_desktop.i18n import _

from .hands import offered, ringed


def shown(qtbot: QtBot, widget: QWidget, width: int = 400, height: int = 300) -> QWidget:
    """Show a widget in a window of its own and wait until it has the keyboard."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.move(0, 100)
    QCursor.setPos(0, 0)  # nothing is under the mouse
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def colour_at(widget: QWidget, x: int, y: int) -> str:
    return widget.grab().toImage().pixelColor(x, y).name().upper()


# -- buttons ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "fill"),
    [("primary", LIGHT.primary), ("secondary", LIGHT.surface), ("danger", LIGHT.surface)],
)
def test_button_kinds_have_their_fill(qtbot: QtBot, kind: str, fill: str) -> None:
    made = Button()
    made.setProperty("kind", kind)
    shown(qtbot, made, 120, 36)
    assert colour_at(made, 60, 5) == fill


def test_button_has_room_for_its_words_and_keys() -> None:
    bare, keyed = button("primary", "Enregistrer"), button("primary", "Enregistrer", "", "Ctrl+S")
    with_icon = button("primary", "Enregistrer", "check", "Ctrl+S")
    assert bare.sizeHint().width() < keyed.sizeHint().width() < with_icon.sizeHint().width()
    assert bare.sizeHint().height() == look.CONTROL


def test_button_grows_with_the_text() -> None:
    made = button("secondary", "Imprimer", "printer")
    before = made.sizeHint()
    look.set_text_size(150)
    assert made.sizeHint().width() > before.width()
    assert made.sizeHint().height() > before.height()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, key: Qt.Key) -> None:
    presses: list[int] = []
    pressed = button("secondary", "Add", on_click=lambda: presses.append(1))
    qtbot.addWidget(pressed)
    pressed.show()
    QTest.keyClick(pressed, key)
    assert presses == [1]


def test_unavailable_button_says_why(qtbot: QtBot) -> None:
    holder = QWidget()
    box = QVBoxLayout(holder)
    close = button("primary", "Clore la séance")
    box.addWidget(close)
    box.addWidget(close.reason)
    shown(qtbot, holder)
    close.set_reason("2 personnes restent à saisir")
    assert not close.isEnabled()
    assert close.reason.isVisible()
    assert close.reason.text() == close.accessibleDescription() == "2 personnes restent à saisir"
    close.set_reason("")
    assert close.isEnabled()
    assert not close.reason.isVisible()


def test_shortcut_acts_unless_the_window_sees_to_it(qtbot: QtBot) -> None:
    assert button("primary", "Enregistrer", "", "Ctrl+S").shortcut().toString() == "Ctrl+S"
    assert button("primary", "Ajouter", "", "Ctrl+N").shortcut().isEmpty()


def test_icon_button_has_a_name() -> None:
    assert icon_button("x", "Fermer").accessibleName() == "Fermer"


# -- choices ---------------------------------------------------------------------------


def test_chip_is_a_filter_with_a_tick(qtbot: QtBot) -> None:
    chip = Chip("En parcours")
    shown(qtbot, chip, 160, 32)
    before = chip.sizeHint().width()
    with qtbot.waitSignal(chip.toggled):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()
    assert chip.sizeHint().width() > before


def test_choice_chip_keeps_only_what_is_offered(qtbot: QtBot) -> None:
    chip = ChoiceChip("Tous les lieux")
    qtbot.addWidget(chip)
    chip.set_choices("Tous les lieux", [("1", "Espace adultes"), ("2", "Salle polyvalente")])
    with qtbot.waitSignal(chip.chosen) as seen:
        chip.choose("2")
    assert seen.args == ["2"]
    assert chip.text() == "Salle polyvalente"
    chip.set_choices("Tous les lieux", [("1", "Espace adultes")])
    assert chip.key == ""
    assert chip.text() == "Tous les lieux"


def test_segments_choose_one_and_move_with_arrows(qtbot: QtBot) -> None:
    segments = Segments([("week", "Semaine"), ("month", "Mois")])
    shown(qtbot, segments, 200, 36)
    first, second = segments.findChildren(QWidget)[-2:]
    assert segments.key == "week"
    with qtbot.waitSignal(segments.chosen) as seen:
        QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert seen.args == ["month"]
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Left)
    assert first.hasFocus()


def test_tab_goes_to_the_segment_chosen(qtbot: QtBot) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    field, segments = QLineEdit(), Segments([("f", "Femme"), ("m", "Homme"), ("", "Non dit")])
    segments.choose("")
    box.addWidget(field)
    box.addWidget(segments)
    shown(qtbot, window)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    chosen = segments.focusWidget()
    assert isinstance(chosen, DrawnButton) and chosen.text() == "Non dit"
    QTest.keyClick(chosen, Qt.Key.Key_Left)
    assert segments.key == "m"


def test_tab_finds_segments_filled_late_where_they_stand(qtbot: QtBot) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    above, segments, below = NumberEdit(), Segments(), QLineEdit()
    for each in (above, QLabel("Pour qui"), segments, below):
        box.addWidget(each)
    segments.set_choices([("week", "Semaine"), ("month", "Mois")])
    shown(qtbot, window)
    above.setFocus()
    QTest.keyClick(above, Qt.Key.Key_Tab)
    chosen = segments.focusWidget()
    assert chosen is not None and chosen.hasFocus()
    QTest.keyClick(chosen, Qt.Key.Key_Tab)
    assert below.hasFocus()


def test_segments_in_another_language_keep_the_choice(qtbot: QtBot) -> None:
    segments = Segments([("week", "Semaine"), ("month", "Mois")])
    qtbot.addWidget(segments)
    segments.choose("month")
    segments.set_choices([("week", "Week"), ("month", "Month")])
    assert segments.key == "month"


@pytest.mark.parametrize("made", [Alert, Badge, Button, Card, Chip, ChoiceChip, ElidedLabel])
def test_forms_make_components_of_a_parent_alone(qtbot: QtBot, made: type[QWidget]) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert made(parent).parentWidget() is parent


# -- forms -----------------------------------------------------------------------------


def test_field_error_is_beside_it_and_spoken(qtbot: QtBot) -> None:
    field = Field("Date de naissance", QLineEdit(), "facultatif")
    qtbot.addWidget(field)
    assert field.editor.accessibleDescription() == "facultatif"
    field.set_error("Ce jour n’existe pas.")
    assert field.editor.accessibleDescription() == "Ce jour n’existe pas."
    assert field.editor.property("state") == "error"
    field.set_error("")
    assert field.editor.accessibleDescription() == "facultatif"
    assert field.editor.property("state") == ""


def test_field_label_leads_to_its_editor(qtbot: QtBot) -> None:
    field = Field("Prénom", QLineEdit())
    qtbot.addWidget(field)
    assert [each.buddy() for each in field.findChildren(QLabel) if each.buddy()] == [field.editor]
    assert field.editor.accessibleName() == "Prénom"


def test_form_shows_the_message_beside_the_field_at_fault(qtbot: QtBot) -> None:
    holder = QWidget()
    box = QVBoxLayout(holder)
    name, birth = Field("Nom", QLineEdit()), Field("Date de naissance", QLineEdit())
    box.addWidget(name)
    box.addWidget(birth)
    shown(qtbot, holder)
    said: list[str] = []
    form = Form({"last_name": name, "birth_date": birth}, said.append)
    form.show_invalid(InvalidInput("birth_date", "Ce jour n’existe pas."))
    assert birth.editor.property("state") == "error"
    assert birth.editor.hasFocus()
    form.show_invalid(InvalidInput("last_name", "Écrire un nom."))
    assert birth.editor.property("state") == ""
    form.show_invalid(InvalidInput("", "Ce créneau existe déjà."))
    assert said[-1] == "Ce créneau existe déjà."
    form.clear_errors()
    assert said[-1] == ""


def test_the_field_at_fault_is_scrolled_into_sight(qtbot: QtBot) -> None:
    area, content, editor, line = QScrollArea(), QWidget(), QLineEdit(), QLabel()
    box = QVBoxLayout(content)
    box.addSpacing(2000)
    box.addWidget(editor)
    box.addWidget(line)
    box.addSpacing(2000)
    area.setWidget(content)
    area.setWidgetResizable(True)
    shown(qtbot, area, 300, 200)
    message = FieldMessage(editor, line)
    message.set_error("Ce jour n’existe pas.")
    message.focus()
    assert editor.hasFocus()
    seen = area.viewport().rect()
    for each in (editor, line):
        assert seen.contains(each.rect().translated(each.mapTo(area.viewport(), QPoint(0, 0))))


def test_passphrase_is_hidden_until_the_eye_is_pressed(qtbot: QtBot) -> None:
    edit = PassphraseEdit()
    qtbot.addWidget(edit)
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    edit.actions()[-1].trigger()
    assert edit.echoMode() == QLineEdit.EchoMode.Normal


@pytest.mark.parametrize(
    ("letter", "modifiers", "on"),
    [
        ("A", Qt.KeyboardModifier.NoModifier, True),
        ("a", Qt.KeyboardModifier.NoModifier, False),
        ("A", Qt.KeyboardModifier.ShiftModifier, False),
        ("a", Qt.KeyboardModifier.ShiftModifier, True),
    ],
)
def test_caps_lock_is_noticed(
    qtbot: QtBot, letter: str, modifiers: Qt.KeyboardModifier, on: bool
) -> None:
    edit = PassphraseEdit()
    qtbot.addWidget(edit)
    with qtbot.waitSignal(edit.caps_lock) as seen:
        edit.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifiers, letter))
    assert seen.args == [on]


def wheel() -> QWheelEvent:
    """One notch of the wheel."""
    return QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_number_does_not_change_under_the_wheel(qtbot: QtBot) -> None:
    edit = NumberEdit()
    edit.setValue(12)
    shown(qtbot, edit, 100, 36)
    turned = wheel()
    QApplication.sendEvent(edit, turned)
    assert edit.value() == 12
    assert not turned.isAccepted()


def test_choice_does_not_change_under_the_wheel(qtbot: QtBot) -> None:
    combo = Combo()
    combo.addItems(["Mousse", "Lagon", "Marine"])
    shown(qtbot, combo, 200, 36)
    turned = wheel()
    QApplication.sendEvent(combo, turned)
    assert combo.currentText() == "Mousse"
    assert not turned.isAccepted()


# -- cards and rows ------------------------------------------------------------------------


def test_row_is_pressed_anywhere_and_by_enter(qtbot: QtBot) -> None:
    row = Row("Couture", "Espace adultes")
    shown(qtbot, row)
    with qtbot.waitSignal(row.clicked):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(350, 20))
    with qtbot.waitSignal(row.clicked):
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert row.accessibleName() == "Couture, Espace adultes"


def test_row_leaves_the_keyboard_to_its_button(qtbot: QtBot) -> None:
    row = Row("Couture", actions=[button("quiet", "Saisir")])
    qtbot.addWidget(row)
    assert row.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_card_rows_can_be_replaced(qtbot: QtBot) -> None:
    card = Card("Votre journée", "2 ateliers")
    shown(qtbot, card)
    card.fill([Row("Couture"), Row("Français")])
    card.fill([Row("Cuisine")])

    def names() -> list[str]:
        return [row.accessibleName() for row in card.findChildren(Row) if row.isVisible()]

    qtbot.waitUntil(lambda: names() == ["Cuisine"])


def test_elided_label_keeps_the_whole_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("Espace Vie et Quotidien, paroles et projets")
    shown(qtbot, label, 600, 30)
    assert label.toolTip() == ""
    label.resize(80, 30)
    assert label.toolTip() == "Espace Vie et Quotidien, paroles et projets"


def test_badge_is_read_by_its_word() -> None:
    assert Badge(BadgeFace("check", "Présente", "success")).text() == "Présente"


def test_page_head_puts_its_actions_below_when_narrow(qtbot: QtBot) -> None:
    head = PageHead("Semaine du 9 au 13 novembre 2026", "Semaine 46")
    act = button("primary", "Ajouter une séance", "plus", "Ctrl+N")
    head.add_action(act)
    shown(qtbot, head, 900, 60)
    beside = act.mapTo(head, QPoint(0, 0)).x()
    head.resize(400, 120)
    qtbot.waitUntil(lambda: act.mapTo(head, QPoint(0, 0)).y() > 30)
    assert beside > 500


def test_empty_state_shows_its_whole_sentence(qtbot: QtBot) -> None:
    words = "Vous retrouverez ici chaque personne orientée vers l’action, avec sa situation."
    state = EmptyState("users", "Votre liste attend", words, [button("primary", "Ajouter")])
    shown(qtbot, state, 420, 500)
    sentence = next(label for label in state.findChildren(QLabel) if label.text() == words)
    assert sentence.height() >= sentence.heightForWidth(sentence.width())


# -- panels ----------------------------------------------------------------------------------


def test_panel_closes_with_escape_and_keeps_the_draft(qtbot: QtBot) -> None:
    panel = SidePanel()
    draft = QPlainTextEdit()
    shown(qtbot, panel)
    panel.present(lambda: "Nouvel entretien", draft)
    draft.setPlainText("Zeynep souhaite passer le DELF.")
    draft.setFocus()
    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()
    panel.present(lambda: "Autre chose", QLabel("…"))
    panel.present(lambda: "Nouvel entretien", draft)
    assert draft.isVisible()
    assert draft.toPlainText() == "Zeynep souhaite passer le DELF."


def test_the_head_of_an_open_panel_follows_the_language(qtbot: QtBot, languages: Languages) -> None:
    panel = SidePanel()
    shown(qtbot, panel)
    panel.present(lambda: _("New person"), QLabel("…"))
    languages.speak("en")
    QApplication.processEvents()
    said = {each.text() for each in panel.findChildren(QLabel)}
    assert "New person" in said
    assert [each.accessibleName() for each in panel.findChildren(Button)] == ["Close the panel"]


def test_tab_leads_from_the_last_field_to_the_foot(qtbot: QtBot) -> None:
    window, panel, foot = QWidget(), SidePanel(), QWidget()
    save = button("primary", "Enregistrer")
    QHBoxLayout(foot).addWidget(save)
    panel.add_foot(foot)
    row = QHBoxLayout(window)
    row.addWidget(QLineEdit(), 1)
    row.addWidget(panel)
    shown(qtbot, window, 800, 400)
    content, first, last = QWidget(), QLineEdit(), QLineEdit()
    box = QVBoxLayout(content)
    box.addWidget(first)
    box.addWidget(last)
    panel.present(lambda: "Nouvelle personne", content)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert last.hasFocus()
    QTest.keyClick(last, Qt.Key.Key_Tab)
    assert save.hasFocus()


def test_panel_stands_beside_a_list_or_in_its_place(qtbot: QtBot) -> None:
    main, panel = QLabel("liste"), SidePanel()
    both = WithPanel(main, panel)
    shown(qtbot, both, 1366, 600)
    panel.present(lambda: "Nouvel entretien", QLabel("…"))
    assert main.isVisible()
    assert panel.width() == SidePanel.WIDTH
    both.resize(910, 500)
    assert not main.isVisible()
    panel.close_panel()
    assert main.isVisible()


def test_right_column_goes_under_the_left_when_narrow(qtbot: QtBot) -> None:
    left, right = QLabel("gauche"), QLabel("droite")
    both = TwoColumns(left, right, 414)
    shown(qtbot, both, 1106, 600)
    assert right.x() > left.x()
    assert right.width() == 414
    both.resize(700, 600)
    qtbot.waitUntil(lambda: right.y() > left.y())
    assert right.width() == 700


def test_flow_goes_to_the_next_line(qtbot: QtBot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    buttons = [QPushButton("Contrat bientôt fini") for _number in range(4)]
    for each in buttons:
        flow.addWidget(each)
    shown(qtbot, holder, 2000, 100)
    assert len({each.y() for each in buttons}) == 1
    assert flow.heightForWidth(200) > 3 * buttons[0].height()
    holder.resize(200, 400)
    assert len({each.y() for each in buttons}) == 4


# -- what is said ------------------------------------------------------------------------------


def test_toast_offers_its_gesture_once(qtbot: QtBot) -> None:
    holder = QWidget()
    shown(qtbot, holder, 800, 400)
    done: list[str] = []
    toast = Toast(holder)
    toast.show_message(
        "12 présences saisies", [ToastAction("Annuler", lambda: done.append("x"), "Ctrl+Z")]
    )
    assert toast.words == "12 présences saisies"
    assert holder.rect().contains(toast.geometry())
    QTest.mouseClick(offered(toast)[0], Qt.MouseButton.LeftButton)
    assert done == ["x"]
    assert toast.words == ""


def test_toast_leaves_but_not_under_the_keyboard(qtbot: QtBot) -> None:
    holder = QWidget()
    shown(qtbot, holder, 800, 400)
    toast = Toast(holder, stays_ms=1)
    toast.show_message("Séance annulée", [ToastAction("Annuler", lambda: None)])
    offered(toast)[0].setFocus()
    with qtbot.waitSignal(toast.time_out):
        pass
    assert toast.words
    holder.setFocus()
    offered(toast)[0].clearFocus()
    qtbot.waitUntil(lambda: toast.words == "")


@pytest.mark.parametrize("width", [900, 500])
def test_toast_covers_nothing_of_a_panel(qtbot: QtBot, width: int) -> None:
    window, panel, text = QWidget(), SidePanel(), QPlainTextEdit()
    panel.add_foot(button("primary", "Enregistrer"))
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 80, 0, 0)
    row.addWidget(QWidget(), 1)
    row.addWidget(panel, 1 if width < 600 else 0)
    shown(qtbot, window, width, 400)
    toast = Toast(window)
    toast.show_message("Fatima Benaïssa : fiche ajoutée")
    alone = toast.geometry()
    panel.present(lambda: "Nouvelle personne", text)

    def covers() -> bool:
        return toast.geometry().intersects(QRect(panel.mapTo(window, QPoint(0, 0)), panel.size()))

    qtbot.waitUntil(lambda: text.isVisible() and not covers())
    toast.show_message("Ilie Popa : fiche ajoutée")
    assert not covers() and window.rect().contains(toast.geometry())
    panel.close_panel()
    assert toast.geometry() == alone


def test_tabs_take_a_second_line_and_the_keyboard_goes_along(qtbot: QtBot) -> None:
    tabs, rest, holder = Tabs(), QPlainTextEdit(), QWidget()
    tabs.set_choices([(key, f"Un onglet {key}") for key in "abcdef"])
    column = QVBoxLayout(holder)
    column.addWidget(tabs)
    column.addWidget(rest, 1)
    shown(qtbot, holder, 300, 400)
    for tab in tabs.findChildren(QAbstractButton):
        assert tabs.rect().contains(tab.geometry())
    tabs.focus()
    tabs.choose("c")
    held = QApplication.focusWidget()
    assert isinstance(held, QAbstractButton) and held.text() == "Un onglet c"


def test_a_long_choice_or_word_does_not_widen_its_form(qtbot: QtBot) -> None:
    combo = Combo()
    combo.addItem("À partager : la personne et ses partenaires " * 3)
    word = label("a" * 2000, wrap=True)
    assert combo.minimumSizeHint().width() < 200
    assert combo.sizeHint().width() > 400
    assert word.minimumSizeHint().width() < 400 and word.text() == "a" * 2000


def test_long_toast_stays_inside_a_small_window(qtbot: QtBot) -> None:
    holder = QWidget()
    shown(qtbot, holder, 420, 300)
    toast = Toast(holder)
    toast.show_message("Séance annulée, il reste à prévenir. " * 4, [ToastAction("Annuler", int)])
    assert holder.rect().contains(toast.geometry())


def test_progress_waits_before_it_shows(qtbot: QtBot) -> None:
    line = ProgressLine()
    holder = QWidget()
    QVBoxLayout(holder).addWidget(line)
    shown(qtbot, holder)
    line.start("Import")
    assert not line.isVisible()
    qtbot.waitUntil(line.isVisible, timeout=2000)
    line.show_progress(54, 88)
    assert any("54" in label.text() and "88" in label.text() for label in line.findChildren(QLabel))
    line.finish()
    assert not line.isVisible()


def test_alert_goes_away_with_its_words(qtbot: QtBot) -> None:
    holder = QWidget()
    alert = Alert("3 personnes en conflit", parent=holder)
    shown(qtbot, holder)
    alert.show_message("")
    assert alert.isHidden()
    alert.show_message("Le disque est plein.", "danger")
    assert alert.words == "Le disque est plein."
    assert not alert.isHidden()


# -- the focus ring ------------------------------------------------------------------------------


def test_ring_is_for_the_keyboard_only(qtbot: QtBot) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    first, second, field = button("primary", "Un"), button("secondary", "Deux"), QLineEdit()
    for each in (first, second, field):
        box.addWidget(each)
    FocusRing(window)
    shown(qtbot, window)
    field.setFocus()
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert ringed(window) is None
    QTest.keyClick(second, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert first.hasFocus()
    assert ringed(window) is first
    QTest.keyClick(first, Qt.Key.Key_Tab)
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert field.hasFocus()
    assert ringed(window) is None


def test_ring_is_not_cut_by_what_holds_its_widget(qtbot: QtBot) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    field, segments = QLineEdit(), Segments([("week", "Semaine"), ("month", "Mois")])
    box.addWidget(field)
    box.addWidget(segments)
    FocusRing(window)
    shown(qtbot, window)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    around = ringed(window)
    assert around is not None and segments.isAncestorOf(around)
    frame = window.findChild(QFocusFrame)
    assert frame is not None and frame.isVisible()
    assert frame.parentWidget() is window
