"""Funders' views: what a report made for one of them shows, ticked in a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem

from ...centre.activity import calculation
from ...centre.changes import Done
from ...centre.report import views
from ...centre.report.sections import CHART, KINDS, Choice
from ...centre.report.shipped_views import SECTIONS
from ...centre.report.views import FunderViewData
from ...i18n import N_, _
from .. import look
from ..components import Combo, button
from ..perform import perform
from ..settings.answers import offer
from .asking import AskingForm

_TREE, _LINE = 340, 30
_KEY = Qt.ItemDataRole.UserRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ViewsForm(AskingForm):
    """The views; a shipped one is copied before it is changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view = FunderViewData()
        self.view_combo, self.name_edit = Combo(), QLineEdit()
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setMinimumHeight(look.scaled(_TREE))
        self.tree.setUniformRowHeights(True)
        for name, words, editor in (
            ("view", N_("View"), self.view_combo),
            ("name", N_("Name"), self.name_edit),
            ("sections", N_("What it shows"), self.tree),
        ):
            self.ask(name, words, editor)
        self.remove_button = self.add_removal(self.remove)
        self.copy_button = button("secondary", "", "copy", on_click=self.copy)
        self.foot = [self.copy_button, self.save_button]
        self.view_combo.activated.connect(lambda _at: self._chosen())
        self.tree.itemChanged.connect(lambda _line, _column: self._ticked())
        ticks = {"view": None, "sections": _Ticks(self.tree)}
        self.keep_draft("funder_view", self._chosen, ticks)

    def retranslate(self) -> None:
        super().retranslate()
        self.copy_button.setText(_("Copy"))
        self.copy_button.setToolTip(_("Copy this view under another name, to change it"))
        self.remove_button.setText(_("Put in the bin"))
        self.open()

    def open(self) -> None:
        """Read the views again; the one chosen stays."""
        found = views.views()
        offer(self.view_combo, [(view.key, view.name) for view in found])
        self.view_combo.setCurrentIndex(max(self.view_combo.currentIndex(), 0))
        self._chosen()

    def focus_field(self) -> None:
        self.view_combo.setFocus()

    def choose_own(self, number: int) -> None:
        """Show one of the centre's own views."""
        own = [view.key for view in views.views() if view.is_own and view.id == number]
        self._choose(own[0] if own else "")

    def _choose(self, key: str) -> None:
        self.open()
        self.view_combo.setCurrentIndex(max(self.view_combo.findData(key), 0))
        self._chosen()

    def _chosen(self) -> None:
        """Show the view chosen; a shipped one is only looked at."""
        assert self.draft is not None
        self.draft.leave()
        self._view = views.get(str(self.view_combo.currentData()))
        own = self._view.is_own
        self.name_edit.setText(self._view.name)
        self.ui.show_question(self.name_edit, own)
        self.remove_button.setVisible(own)
        self.save_button.setVisible(own)
        self.copy_button.set_kind("secondary" if own else "primary")
        help_text = "" if own else _("Shipped with Lierre. Copy it to change what it shows.")
        self.messages["view"].set_help(help_text)
        self._fill()
        if own:
            begun = self.draft.opened(self._view.id, begun_from=self._view.version)
            if begun is not None:
                self._view = replace(self._view, version=begun)

    def _ticked(self) -> None:
        if self.draft is not None:
            self.draft.touched()

    # -- the ticks -------------------------------------------------------------------------

    def _fill(self) -> None:
        self.tree.clear()
        known = calculation.definitions()
        for kind in _in_order(self._view):
            here = any(each.section == kind for each in self._view.sections)
            line = self._line(KINDS[kind].label, kind, on=here)
            self.tree.addTopLevelItem(line)
            shown = self._view.choice(kind).codes
            for code in _offered(kind, shown):
                title = known[code.removeprefix(CHART)].label
                words = _("{title} (chart)").format(title=title) if CHART in code else title
                line.addChild(self._line(words, code, on=code in shown))

    def _line(self, words: str, key: str, *, on: bool) -> QTreeWidgetItem:
        made = QTreeWidgetItem([words])
        made.setData(0, _KEY, key)
        made.setToolTip(0, words)
        made.setSizeHint(0, QSize(0, look.scaled(_LINE)))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._view.is_own:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        made.setFlags(flags)
        made.setCheckState(0, _ON if on else _OFF)
        return made

    def read(self) -> FunderViewData:
        """The view as ticked."""
        tops = _children(self.tree.invisibleRootItem())
        chosen = tuple(self._choice(line) for line in tops if line.checkState(0) == _ON)
        return replace(self._view, name=self.name_edit.text(), sections=chosen)

    def _choice(self, line: QTreeWidgetItem) -> Choice:
        """What a section shows as ticked; its sentences are those it had, or the shipped ones."""
        kind = str(line.data(0, _KEY))
        codes = [str(each.data(0, _KEY)) for each in _children(line) if each.checkState(0) == _ON]
        known = calculation.definitions()
        numbers = tuple(code for code in codes if not code.startswith(CHART))
        return Choice(
            kind,
            self._view.choice(kind).sentences or _shipped_sentences(kind),
            tuple(code for code in numbers if known[code].shape is None),
            tuple(code for code in numbers if known[code].shape is not None),
            tuple(code.removeprefix(CHART) for code in codes if code.startswith(CHART)),
        )

    # -- commands --------------------------------------------------------------------------

    def copy(self) -> None:
        """Keep a copy that can be changed, and show it."""
        done = perform(self, lambda: views.copy(self._view.key), self.form)
        if done is not None:
            self._choose(f"own-{done.id}")
            self.changed.emit()
            self.name_edit.setFocus()
            self.name_edit.selectAll()

    def save(self) -> None:
        """Keep what is ticked."""
        if self.perform(self._keep) is not None:
            self._choose(self._view.key)
            self.changed.emit()

    def _keep(self) -> Done:
        return views.save(self.read())

    def remove(self) -> None:
        """Put the view in the bin."""
        if self.perform(lambda: views.remove(self._view.id)) is not None:
            self.open()
            self.changed.emit()


class _Ticks:
    """What is ticked in the tree, as a draft has it."""

    def __init__(self, tree: QTreeWidget) -> None:
        self._tree = tree

    def _lines(self) -> Iterator[tuple[str, QTreeWidgetItem]]:
        for top in _children(self._tree.invisibleRootItem()):
            kind = str(top.data(0, _KEY))
            yield kind, top
            for each in _children(top):
                yield f"{kind} {each.data(0, _KEY)}", each

    def held(self) -> list[str]:
        """The keys of the lines ticked."""
        return [key for key, line in self._lines() if line.checkState(0) == _ON]

    def hold_again(self, held: Sequence[str]) -> None:
        """Tick these lines, and no other."""
        for key, line in self._lines():
            line.setCheckState(0, _ON if key in held else _OFF)


def _children(line: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (line.child(place) for place in range(line.childCount()))
    return [each for each in found if each is not None]


def _in_order(view: FunderViewData) -> list[str]:
    """The sections of a view first, in its order, then the others."""
    here = [choice.section for choice in view.sections]
    return [*here, *(kind for kind in KINDS if kind not in here)]


def _offered(kind: str, shown: Iterable[str]) -> Iterator[str]:
    """What a section shows, then what it shows in any shipped view."""
    everywhere = (each for sections in SECTIONS.values() for each in sections)
    others = (code for each in everywhere if each.section == kind for code in each.codes)
    yield from dict.fromkeys((*shown, *others))


def _shipped_sentences(kind: str) -> tuple[str, ...]:
    for sections in SECTIONS.values():
        for each in sections:
            if each.section == kind and each.sentences:
                return each.sentences
    return ()
