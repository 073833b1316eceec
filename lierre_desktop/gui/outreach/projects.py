"""The projects: a card each, and in the panel the form and what belongs to one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ...centre.changes import Done
from ...centre.network import projects
from ...centre.network.projects import IDEAS, ProjectCard, ProjectData, ProjectKind
from ...i18n import N_, _, ngettext
from ..components import BadgeFace, Row, button
from ..forms.ui_project_form import Ui_ProjectForm
from ..people.list_out import ShownList
from ..settings.editor import Editor, Now
from .attached import AttachedThings
from .list_out import projects_out
from .section import Part

KINDS = {ProjectKind.PROJECT: N_("Project"), ProjectKind.PROGRAMME: N_("Programme")}


class ProjectForm(Editor[ProjectData]):
    """A project, its objectives, and what belongs to it."""

    form_name = "project"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_ProjectForm()
        ui.setupUi(self)
        ui.kind_choice.set_choices([(kind.value, _(said)) for kind, said in KINDS.items()])
        self.bind(
            ui,
            {
                "name": (ui.name_edit, ui.name_help),
                "kind": (ui.kind_choice, ui.kind_help),
                "starts_on": (ui.starts_on_edit, ui.starts_on_help),
                "ends_on": (ui.ends_on_edit, ui.ends_on_help),
                "objectives": (ui.objectives_edit, ui.objectives_help),
                "description": (ui.description_edit, ui.description_help),
            },
        )
        self.attached = AttachedThings(now)
        around = QVBoxLayout(ui.attached_holder)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.attached)
        ui.remove_button.clicked.connect(lambda _on=False: self.remove())

    def fill_choices(self) -> None:
        self.ui.kind_choice.set_choices([(kind.value, _(said)) for kind, said in KINDS.items()])

    def retranslate(self) -> None:
        super().retranslate()
        self.attached.retranslate()

    def open(self, data: ProjectData) -> None:
        super().open(data)
        self.ui.remove_button.setVisible(not self.is_new)
        self.attached.show_project(self.base.id)

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        return answers | {"kind": ProjectKind(answers["kind"])}

    def command(self, data: ProjectData) -> Done:
        return projects.save(data)

    def removal(self, data: ProjectData) -> Done:
        return projects.remove(data.id)

    def latest(self, data: ProjectData) -> ProjectData:
        return projects.get(data.id) if data.id else ProjectData()


class ProjectsPart(Part[ProjectData]):
    """Projects and programmes across the workshops."""

    stays = True

    def __init__(self, now: Now) -> None:
        super().__init__(ProjectForm(now), "flag")
        self._cards: dict[int, ProjectCard] = {}
        self._name = ""
        self._ideas = [
            button("quiet", "", "plus", on_click=partial(self._begin, idea)) for idea in IDEAS
        ]
        self._offer_ideas()

    def _offer_ideas(self) -> None:
        """The names to begin with stand in a line under the first gesture."""
        column = self.empty.layout()
        assert isinstance(column, QVBoxLayout)
        line = QHBoxLayout()
        line.addStretch(1)
        for each in self._ideas:
            line.addWidget(each)
        line.addStretch(1)
        column.insertLayout(column.count() - 1, line)

    @property
    def sentence(self) -> str:
        if not self.items:
            return _("Nothing here for the moment")
        return ngettext("{n} project", "{n} projects", len(self.items)).format(n=len(self.items))

    @property
    def adding(self) -> str:
        return _("Add a project")

    def shown_list(self) -> ShownList:
        return projects_out(self._cards.values(), self.sentence)

    def retranslate(self) -> None:
        super().retranslate()
        self.empty.set_words(
            _("No project yet"),
            _(
                "A project gathers workshops, people and steps around objectives."
                " A name to begin with, or your own:"
            ),
        )
        for idea, each in zip(IDEAS, self._ideas, strict=True):
            each.setText(_(idea))

    def read_items(self) -> Sequence[ProjectData]:
        self._cards = {card.data.id: card for card in projects.listed()}
        return [card.data for card in self._cards.values()]

    def new_item(self) -> ProjectData:
        name, self._name = self._name, ""
        return ProjectData(name=name)

    def _begin(self, idea: str) -> None:
        self._name = _(idea)
        self.add()

    def item_title(self, item: ProjectData) -> str:
        return item.name if item.id else _("New project")

    def row(self, item: ProjectData) -> Row:
        detail = " · ".join(item.objectives) or item.description.split("\n")[0]
        kind = BadgeFace("flag", _(KINDS[item.kind]), "info")
        return Row(
            item.name,
            detail,
            badges=[kind] if item.kind is ProjectKind.PROGRAMME else [],
            aside=held_words(self._cards[item.id]),
        )


def held_words(card: ProjectCard) -> str:
    """ "3 ateliers, 12 personnes"; "" when nothing belongs to it yet."""
    counted = (
        (card.workshops, ngettext("{n} workshop", "{n} workshops", card.workshops)),
        (card.people, ngettext("{n} person", "{n} people", card.people)),
        (card.steps, ngettext("{n} step", "{n} steps", card.steps)),
        (card.visits, ngettext("{n} outreach visit", "{n} outreach visits", card.visits)),
    )
    return ", ".join(words.format(n=number) for number, words in counted if number)
