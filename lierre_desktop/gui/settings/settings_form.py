"""Forms over the centre's settings: each keeps its own fields and touches no other."""

from __future__ import annotations

from dataclasses import replace

from ...centre import settings
from ...centre.changes import Done
from ...centre.settings import CentreSettings
from .editor import Editor


class SettingsForm(Editor[CentreSettings]):
    """A part of the settings of the centre."""

    def command(self, data: CentreSettings) -> Done:
        own = {name: getattr(data, name) for name in self.fields}
        return settings.save(replace(settings.load(), **own))

    def latest(self, data: CentreSettings) -> CentreSettings:
        return settings.load()
