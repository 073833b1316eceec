"""What this computer remembers of its user's comfort, in a small file beside the data.

Hides QSettings. Never holds anything about a person: the file is read before the
passphrase is typed.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

from .. import i18n
from .look import TEXT_SIZES, Scheme

FILE_NAME = "preferences.ini"


class Preferences:
    """Language, look and sizes; every option with its type and default, kept when set."""

    def __init__(self, folder: Path) -> None:
        self.settings = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """The language of the screen."""
        return self._one_of("language", list(i18n.LANGUAGES), i18n.DEFAULT_LANGUAGE)

    @language.setter
    def language(self, code: str) -> None:
        self.settings.setValue("language", code)

    @property
    def scheme(self) -> Scheme:
        """Light, dark, or as the computer is."""
        return Scheme(self._one_of("look/scheme", list(Scheme), Scheme.SYSTEM))

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self.settings.setValue("look/scheme", scheme.value)

    @property
    def text_size(self) -> int:
        """The text size in per cent."""
        return int(self._one_of("look/text_size", [str(size) for size in TEXT_SIZES], "100"))

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self.settings.setValue("look/text_size", str(percent))

    @property
    def discreet(self) -> bool:
        """Whether names are masked: it survives a restart, for whoever works in public."""
        return self._one_of("look/discreet", ["yes", "no"], "no") == "yes"

    @discreet.setter
    def discreet(self, masked: bool) -> None:
        self.settings.setValue("look/discreet", "yes" if masked else "no")

    @property
    def copies_folder(self) -> Path | None:
        """Where copies are made too; None while they are made beside the data only."""
        kept = str(self.settings.value("copies/folder", ""))
        return Path(kept) if kept else None

    @copies_folder.setter
    def copies_folder(self, folder: Path | None) -> None:
        self.settings.setValue("copies/folder", "" if folder is None else str(folder))
        self.copy_there, self.copy_trouble = "", ""

    @property
    def copies_decided(self) -> bool:
        """Whether anyone said where else copies go, even nowhere."""
        return self.settings.contains("copies/folder")

    @property
    def copy_there(self) -> str:
        """The name of the last copy that reached the other folder, "" before the first.

        Remembered, so that saying its date never waits for a drive.
        """
        return str(self.settings.value("copies/last", ""))

    @copy_there.setter
    def copy_there(self, name: str) -> None:
        self.settings.setValue("copies/last", name)

    @property
    def copy_trouble(self) -> str:
        """How the other folder refused the last copy ("full", "refused"), "" when it didn't."""
        return self._one_of("copies/trouble", ["full", "refused"], "")

    @copy_trouble.setter
    def copy_trouble(self, kind: str) -> None:
        self.settings.setValue("copies/trouble", kind)

    def _one_of(self, key: str, allowed: list[str], default: str) -> str:
        """A kept value, or the default when there is none or the file was tampered with."""
        kept = str(self.settings.value(key, default))
        return kept if kept in allowed else default

    def restore_window(self, window: QWidget, name: str = "window") -> bool:
        """Put a window back where it was; False when it was never opened here."""
        kept = self.settings.value(f"{name}/geometry")
        return isinstance(kept, QByteArray) and window.restoreGeometry(kept)

    def keep_window(self, window: QWidget, name: str = "window") -> None:
        """Remember where a window is."""
        self.settings.setValue(f"{name}/geometry", window.saveGeometry())
