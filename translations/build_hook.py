"""Compiles the catalogues into the wheel: .mo files are built, never committed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface[BuilderConfig]):
    """Adds lierre_desktop/locale to the wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile to build/locale, as a checkout does, and ship the result."""
        sys.path.insert(0, self.root)  # a build runs outside the checkout's own environment
        from translations.catalogues import compile_catalogues

        target = Path(self.root, "build", "locale")
        for compiled in compile_catalogues(target):
            inside = Path("lierre_desktop", "locale", compiled.relative_to(target))
            build_data["force_include"][str(compiled)] = inside.as_posix()
