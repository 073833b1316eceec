"""The window: sidebar, top bar, the page shown, and what was just said.

Hides the pages' life: built on their first visit, reloaded after a command changed what
they show, marked stale while hidden. It receives everything it needs from `gui.desk`
and knows neither the database nor any single page.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from ..centre.changes import Changes, Done
from ..database.errors import StorageTrouble
from ..i18n import _, clock, plain
from . import icons, look, navigation, placing
from .components import Alert, FocusRing, Toast, ToastAction, button, paint
from .forms.ui_main_window import Ui_MainWindow
from .navigation import NARROW, NARROW_UNDER, WIDE, WORDS_FROM, NavButton, PageSpec, Trail
from .page import Page, in_frame
from .perform import perform
from .preferences import Preferences
from .search import Search, Suggestion

RECORDS = "people"
"""The page of people and their records, where interviews begin."""


@dataclass(frozen=True, slots=True)
class BackupState:
    """The backup light: what to say, and how well it is (success, attention, danger)."""

    words: str
    tone: str


@dataclass(frozen=True)
class Surroundings:
    """What the window is told about the centre; every answer is asked again when needed.

    `undo` takes a batch back and says so; `now` is the local hour.
    """

    centre_name: Callable[[], str]
    user_name: Callable[[], str]
    undo: Callable[[int], Done]
    searches: Sequence[Search] = ()
    backup: Callable[[], BackupState | None] = lambda: None
    now: Callable[[], datetime] = field(default=datetime.now)


class MainWindow(QMainWindow):
    """The one window of Lierre; `go(key, id)` shows a page, `announce_done` spreads news.

    Signals: `restore_wanted` to restore a copy, `putting_back_wanted(Replaced)` for what a
    restore had put aside; both close the centre.
    """

    restore_wanted = Signal()
    putting_back_wanted = Signal(object)

    def __init__(
        self, pages: Sequence[PageSpec], around: Surroundings, preferences: Preferences
    ) -> None:
        super().__init__()
        self._around, self._preferences = around, preferences
        self._specs = {spec.key: spec for spec in pages}
        self._pages: dict[str, Page] = {}
        self._trail = Trail()
        self._last_batch = 0
        self._saved_at: datetime | None = None
        self._refused = False
        holder = QWidget()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(holder)
        self.setCentralWidget(holder)
        self.setMinimumSize(QSize(640, 420))
        self.setWindowIcon(icons.window_icon())
        look.set_discreet(preferences.discreet)
        self._nav = {spec.key: self._nav_button(spec) for spec in pages if not spec.under}
        self.message_bar = Alert(tone="danger")
        self._close_bar = button("quiet", "", "x", on_click=self.message_bar.hide)
        self.message_bar.add_action(self._close_bar)
        self.message_bar.hide()
        self.ui.content_layout.insertWidget(1, self.message_bar)
        self.toast = Toast(self)
        self._ring = FocusRing(self)
        self._set_up_top_bar()
        self._set_up_keys()
        self._write_words()
        self._arrange()
        self._minute = QTimer(self, interval=60_000)
        self._minute.timeout.connect(self.tick)
        self._minute.start()

    # -- building ------------------------------------------------------------------------

    def _nav_button(self, spec: PageSpec) -> NavButton:
        made = NavButton(spec, self.ui.sidebar)
        made.clicked.connect(lambda _on=False: self.go(spec.key))
        layout = self.ui.tools_layout if spec.tool else self.ui.pages_layout
        layout.addWidget(made)
        made.recount()
        return made

    def _set_up_top_bar(self) -> None:
        ui = self.ui
        ui.tools_rule.setVisible(any(spec.tool for spec in self._specs.values()))
        ui.interview_button.clicked.connect(lambda _on=False: self._begin_interview())
        ui.interview_button.setVisible(RECORDS in self._specs)
        ui.discreet_button.clicked.connect(self._turn_discreet)
        ui.search_edit.set_searches([*self._around.searches, self._search_pages])
        ui.search_edit.chosen.connect(self.go)

    def _set_up_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+K": self._search,
            "Ctrl+E": self._begin_interview,
            "Ctrl+N": lambda: self._with_page(lambda page: page.add()),
            "Ctrl+P": lambda: self._with_page(lambda page: page.print_()),
            "Ctrl+F": lambda: self._with_page(lambda page: page.find_here()),
            "Ctrl+H": self._turn_discreet,
            "Ctrl+Z": self._undo_last,
            "Alt+Left": self._back,
            "F6": self._next_zone,
        }
        for number, key in enumerate(self._nav, start=1):
            keys[f"Ctrl+{number}"] = partial(self.go, key)
        for sequence, action in keys.items():
            QShortcut(paint.key_sequence(sequence), self).activated.connect(action)

    # -- words ---------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another language, colour scheme or text size."""
        super().changeEvent(event)
        if not hasattr(self, "toast"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self.centralWidget())
            self._write_words()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._arrange()

    def _write_words(self) -> None:
        """Write everything that depends on the language, the centre or the hidden names."""
        ui = self.ui
        ui.centre_label.setText(self._around.centre_name())
        user = self._around.user_name()
        first, _space, last = user.strip().partition(" ")
        ui.user_portrait.setText(look.initials(first, last))
        ui.user_portrait.setToolTip(user)
        ui.user_portrait.setVisible(bool(user.strip()))
        ui.interview_button.retranslate()
        hidden = look.discreet()
        ui.discreet_button.setText(_("Show names") if hidden else _("Hide names"))
        ui.discreet_button.set_icon_name("eye" if hidden else "eye-slash")
        keys = paint.keys_text("Ctrl+H")
        ui.discreet_button.setToolTip(f"{ui.discreet_button.text()} ({keys})")
        self._show_saved()
        self._close_bar.setAccessibleName(_("Close the message"))
        for each in self._nav.values():
            each.retranslate()
        self.show_backup()
        self._write_title()

    def _write_title(self) -> None:
        """The window's title names the page, never a person: it shows in the task bar."""
        page = self._page_shown()
        title = page.title if page is not None else ""
        self.setWindowTitle(" – ".join(part for part in (title, "Lierre") if part))

    def _show_saved(self) -> None:
        words = _("Everything is saved")
        if self._saved_at is not None:
            words = _("Saved at {time}").format(time=clock(self._saved_at))
        self.ui.saved_line.show_state("check-circle", "success", words, fill=True)

    def show_backup(self) -> None:
        """Ask for the backup light again."""
        state = self._around.backup()
        self.ui.backup_line.setVisible(state is not None)
        if state is not None:
            self.ui.backup_line.show_state("hard-drives", state.tone, state.words)

    def tick(self) -> None:
        """A minute has passed: sessions may have ended, the last copy is older."""
        self.show_backup()
        for each in self._nav.values():
            each.recount()

    # -- pages ---------------------------------------------------------------------------

    def go(self, key: str, item: int = 0) -> None:
        """Show a page, and one thing on it by its id (0: the page itself)."""
        self._forget_refusal()
        self._show(key, item)
        self._trail.visit(key, item)

    def _show(self, key: str, item: int) -> None:
        page = self._bring(key)
        page.show_item(item)
        self._write_title()
        self.toast.place()

    def _bring(self, key: str) -> Page:
        """Show a page as it was left."""
        page = self._pages.get(key) or self._build(key)
        self._nav[self._specs[key].under or key].setChecked(True)
        self.ui.page_stack.setCurrentWidget(self._frame(page))
        return page

    def _build(self, key: str) -> Page:
        page = self._specs[key].build()
        page.key = key
        page.wanted.connect(self.go)
        page.row_wanted.connect(self._show_row)
        page.title_changed.connect(self._write_title)
        self._pages[key] = page
        self.ui.page_stack.addWidget(in_frame(page) if page.scrolls else page)
        if not self.isVisible():
            page.prepare()
        return page

    def _frame(self, page: Page) -> QWidget:
        """The widget of the stack that holds a page."""
        widget: QWidget = page
        while (parent := widget.parentWidget()) not in (None, self.ui.page_stack):
            widget = parent
        return widget

    def _page_shown(self) -> Page | None:
        current = self.ui.page_stack.currentWidget()
        return next((page for page in self._pages.values() if self._frame(page) is current), None)

    def page(self, key: str) -> Page | None:
        """A page that was already visited."""
        return self._pages.get(key)

    def _with_page(self, act: Callable[[Page], None]) -> None:
        page = self._page_shown()
        if page is not None:
            act(page)

    def _show_row(self, person: int, table: str, row_id: int) -> None:
        """Show someone's record, and a row of it."""
        self.go(RECORDS, person)
        self._pages[RECORDS].show_row(table, row_id)

    def _begin_interview(self) -> None:
        """An interview that begins now, from wherever one is."""
        if self._page_shown() is not self.page(RECORDS):
            self.go(RECORDS)
        self._pages[RECORDS].begin_interview()

    def _back(self) -> None:
        place = self._trail.back()
        if place is not None:
            self._show(*place)

    # -- what commands say -----------------------------------------------------------------

    def announce_done(self, done: Done, offers: Sequence[ToastAction] = ()) -> None:
        """Something was made durable: reload what shows it, say so, offer to take it back."""
        self._spread(done.changes)
        self._saved_at = self._around.now()
        self._show_saved()
        self.show_backup()
        self.message_bar.hide()
        actions = list(offers)
        if done.batch:
            self._last_batch = done.batch
            actions += [ToastAction(_("Undo"), lambda: self._undo(done.batch), "Ctrl+Z")]
        if done.said:
            said = done.said
            if look.discreet():  # sentences of commands may name people
                said = _("Saved") if done.changes else _("It is done")
            self.toast.show_message(said, actions)

    def _spread(self, changes: Changes) -> None:
        for page in self._pages.values():
            page.changed(changes)
        for each in self._nav.values():
            if changes & each.spec.badge_shows:
                each.recount()
        if changes & Changes.SETTINGS:
            self._write_words()

    def show_trouble(self, trouble: StorageTrouble) -> None:
        """The disk or the file stands in the way: said until it is closed or works again."""
        self._refused = False
        self.message_bar.show_message(f"{trouble.message} {trouble.gesture}", "danger")

    def show_refusal(self, message: str) -> None:
        """A command was refused and no form can show why: said while the page stays."""
        self._refused = True
        self.message_bar.show_message(message, "attention")

    def _forget_refusal(self) -> None:
        if self._refused:
            self.message_bar.hide()

    def _undo(self, batch: int) -> None:
        perform(self, lambda: self._around.undo(batch))

    def _undo_last(self) -> None:
        if self._last_batch:
            self._undo(self._last_batch)

    # -- names, search, zones ----------------------------------------------------------------

    def _turn_discreet(self) -> None:
        """Hide or show names everywhere: every page writes them again."""
        from .components import SidePanel

        look.set_discreet(not look.discreet())
        self._preferences.discreet = look.discreet()
        self.toast.hide()
        self._forget_refusal()
        self.ui.search_edit.close_list()
        self._write_words()
        for page in self._pages.values():
            for panel in page.findChildren(SidePanel):
                panel.close_panel()  # what is typed there is kept as a draft
            page.refresh()

    def _search(self) -> None:
        self.ui.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.search_edit.selectAll()

    def _search_pages(self, text: str) -> list[Suggestion]:
        wanted = plain(text)
        return [
            Suggestion(spec.key, 0, _(spec.title), _("Page"), spec.icon)
            for spec in self._specs.values()
            if wanted in plain(_(spec.title))
        ]

    def _next_zone(self) -> None:
        """F6: sidebar, top bar, page, toast, and round again."""
        zones: list[QWidget] = [self.ui.sidebar, self.ui.topbar]
        current = self.ui.page_stack.currentWidget()
        if current is not None:
            zones.append(current)
        if not self.toast.isHidden():
            zones.append(self.toast)
        navigation.go_to_next(zones)

    # -- size -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Fit the sidebar and the field to the window's width and the text size."""
        ui = self.ui
        narrow = self.width() < look.scaled(NARROW_UNDER)
        ui.sidebar.setFixedWidth(NARROW if narrow else look.scaled(WIDE))
        side = 24 if narrow else 32
        ui.logo_label.setPixmap(icons.logo(side, self.devicePixelRatioF()))
        for widget in (ui.app_label, ui.centre_label):
            widget.setVisible(not narrow)
        for line in (ui.saved_line, ui.backup_line):
            line.set_narrow(narrow)
        for each in self._nav.values():
            each.set_narrow(narrow)
        ui.search_edit.setMaximumWidth(look.scaled(420))
        ui.search_edit.setMinimumWidth(look.scaled(160))
        ui.interview_button.set_narrow(self.width() < look.scaled(WORDS_FROM))
        ui.topbar_layout.activate()
        self.toast.place()

    def restore(self, *, remembered: bool = True) -> None:
        """Open where it was last time; the first time, as large as the screen."""
        placing.stand(self, QSize(1366, 768))
        if not (remembered and self._preferences.restore_window(self)):
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def may_close(self) -> bool:
        """False when a page would lose something: it is shown then."""
        kept = next((key for key, page in self._pages.items() if not page.may_close()), "")
        if kept:
            self._bring(kept)
        return not kept

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless a page would lose something."""
        if not self.may_close():
            event.ignore()
            return
        self._preferences.keep_window(self)
        super().closeEvent(event)
