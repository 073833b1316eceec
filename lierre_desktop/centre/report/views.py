"""Funders' views: which sections, figures and tables a report shows, from the same figures.

The shipped ones are named by a word ("activity", "rsa"); the centre's own, copied from one
of them and edited, by "own-" and their number.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import count
from typing import Any

from ...database.models import FunderView, Report
from ...i18n import _, collation_key
from ..activity import calculation
from ..activity.telling import sentences
from ..changes import Changes, Done, InvalidInput
from ..keeping import keep, take_away
from ..rows import NAME_LIMIT, fetch, required_text, storable
from .sections import KINDS, Choice
from .shipped_views import ACTIVITY as ACTIVITY
from .shipped_views import NAMES, SECTIONS

_OWN = "own-"
_VERSION = 1  # of the JSON
_LONGEST = 20_000  # letters of it


@dataclass(frozen=True, slots=True)
class FunderViewData:
    """A view. `id` is 0 for a shipped one, whose key is a word, and for a new one."""

    id: int = 0
    key: str = ""  # "activity", "own-3"; empty for a new one
    name: str = ""
    base: str = ACTIVITY  # the shipped view it was copied from
    sections: tuple[Choice, ...] = ()
    version: int = 1

    @property
    def is_own(self) -> bool:
        """True when the centre made it, and may change it."""
        return bool(self.id)

    def choice(self, section: str) -> Choice:
        """What a section shows in this view: nothing when it isn't in it."""
        return next((one for one in self.sections if one.section == section), Choice(section))


def views() -> list[FunderViewData]:
    """The shipped views in their order, then the centre's own by name."""
    own = [_own(row) for row in FunderView.select().where(FunderView.deleted_at.is_null())]
    return [*map(_shipped, NAMES), *sorted(own, key=lambda view: collation_key(view.name))]


def get(key: str, *, removed: bool = False) -> FunderViewData:
    """A view by its key; `removed` finds it in the bin too, for a report begun with it.

    Raises InvalidInput when there is none.
    """
    if key in NAMES:
        return _shipped(key)
    number = key.removeprefix(_OWN)
    if key == number or not number.isdecimal():
        raise InvalidInput("view", _("There is no view of this name: {name}.").format(name=key))
    row = FunderView.get_or_none(FunderView.id == storable(int(number))) if removed else None
    return _own(row or fetch(FunderView, int(number)))


def copy(key: str, name: str = "") -> Done:
    """Keep a copy that can be edited; the answer's `id` is the copy's. Raises InvalidInput."""
    view = get(key)
    base = view.base if view.is_own else view.key
    return save(FunderViewData(0, "", name or _free_name(view.name), base, view.sections))


def save(data: FunderViewData) -> Done:
    """Keep a view of the centre's own. Raises InvalidInput."""
    name = required_text("name", data.name, _("Give the view a name."))
    _refuse_same_name(data.id, name)
    if data.base not in NAMES:
        raise InvalidInput("base", _("Choose the view it begins from."))
    row = _Kept(data.id, name, data.base, _to_json(data.sections), data.version)
    said = _("View kept: {name}").format(name=name)
    return keep(FunderView, "view.save", row, Changes.REPORTS, said)


def remove(view_id: int) -> Done:
    """Put a view of the centre's own in the bin. Raises InvalidInput while a report uses it."""
    row = fetch(FunderView, view_id)
    if Report.get_or_none((Report.view == f"{_OWN}{view_id}") & Report.deleted_at.is_null()):
        raise InvalidInput("id", _("A report still uses this view. Remove the report first."))
    said = _("View removed: {name}").format(name=row.name)
    return take_away(FunderView, "view.remove", view_id, Changes.REPORTS, said)


@dataclass(frozen=True, slots=True)
class _Kept:
    """The columns of a view's row."""

    id: int
    name: str
    base: str
    contents: str
    version: int


def _shipped(key: str) -> FunderViewData:
    return FunderViewData(0, key, _(NAMES[key]), key, SECTIONS[key])


def _own(row: FunderView) -> FunderViewData:
    return FunderViewData(
        row.id, f"{_OWN}{row.id}", row.name, row.base, _from_json(row.contents), row.version
    )


def _refuse_same_name(view_id: int, name: str) -> None:
    for view in views():
        if view.name == name and (view.id != view_id or not view_id):
            raise InvalidInput("name", _("Another view has this name."))


def _free_name(name: str) -> str:
    """ "CAF: SENACS items (2)", the first number that is free."""
    taken = {view.name for view in views()}
    names = (f"{name[: NAME_LIMIT - 6]} ({number})" for number in count(2))
    return next(free for free in names if free not in taken)


# -- the JSON ------------------------------------------------------------------------------


def _to_json(sections: tuple[Choice, ...]) -> str:
    """The sections as they are kept. Raises InvalidInput for what isn't known."""
    if not sections:
        raise InvalidInput("sections", _("Keep one section at least."))
    if len({choice.section for choice in sections}) < len(sections):
        raise InvalidInput("sections", _("A section can be there only once."))
    for choice in sections:
        if unknown := next(_unknown(choice), None):
            raise InvalidInput(
                "sections", _("There is no figure of this code: {code}.").format(code=unknown)
            )
    kept = {"version": _VERSION, "sections": [_filled(choice) for choice in sections]}
    text = json.dumps(kept, ensure_ascii=False)
    if len(text) > _LONGEST:
        raise InvalidInput("sections", _("This view holds too much."))
    return text


def _filled(choice: Choice) -> dict[str, Any]:
    return {name: value for name, value in asdict(choice).items() if value}


def _unknown(choice: Choice) -> Iterator[str]:
    """What a section shows that Lierre doesn't know, or knows as something else."""
    known = calculation.definitions()
    figures = {code for code, definition in known.items() if definition.shape is None}
    if choice.section not in KINDS:
        yield choice.section
    yield from (name for name in choice.sentences if name not in sentences.SENTENCES)
    yield from (code for code in choice.figures if code not in figures)
    tables = known.keys() - figures
    yield from (code for code in (*choice.tables, *choice.charts) if code not in tables)


def _from_json(text: str) -> tuple[Choice, ...]:
    """The sections kept. Raises InvalidInput when a newer Lierre wrote them."""
    try:
        kept = json.loads(text)
        if kept["version"] > _VERSION:
            raise ValueError("a later version")
        return tuple(
            Choice(**{name: _as_field(value) for name, value in one.items()})
            for one in kept["sections"]
        )
    except (KeyError, TypeError, ValueError) as error:
        raise InvalidInput(
            "sections", _("This view was written by a newer version of Lierre: install that one.")
        ) from error


def _as_field(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
