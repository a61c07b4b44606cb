"""How the program looks: colours, size of the text, language and direction, by the settings or by the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from app.ui.widgets import translation
from app.ui.widgets.theme import Theme, apply_theme, choose_theme, dress

if TYPE_CHECKING:
    from app.ui.window import Window

# Of the system's own size, in hundredths.
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
USUAL_SIZE = 100
DIRECTIONS = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}


class Appearance(QObject):
    """Dresses the application before the window is built, and again when something changes."""

    def __init__(self, application: QApplication) -> None:
        from app.services.preferences import Preferences

        super().__init__()
        self._qt, self._window = application, None
        self._font = QFont(application.font())
        kept = Preferences()
        self._spoken = translation.speak(kept.get("language"), application)
        self._scheme, self._size = kept.get("scheme"), read_size(kept.get("text size"))
        self._set_direction(kept.get("direction"))
        self._set_font()
        self.theme: Theme = choose_theme(application, self._scheme)

    _window: Window | None

    def take(self, window: Window) -> None:
        """Looks after a window that was built with the theme; every widget is polished only once."""
        dress(self._qt, self.theme)
        self._window = window
        window.look_changed.connect(self._read_again)
        self._qt.styleHints().colorSchemeChanged.connect(self._follow)
        self._qt.styleHints().accessibility().contrastPreferenceChanged.connect(self._follow)

    def end(self) -> None:
        """Stops listening to the system, which outlives the window, and gives back what it was given."""
        self._qt.styleHints().colorSchemeChanged.disconnect(self._follow)
        self._qt.styleHints().accessibility().contrastPreferenceChanged.disconnect(self._follow)
        if self._size != USUAL_SIZE:
            self._qt.setFont(self._font)
        self._qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _read_again(self) -> None:
        """The settings have changed; the language alone waits for the next start."""
        from app.services.preferences import Preferences

        kept = Preferences()
        self._scheme, self._size = kept.get("scheme"), read_size(kept.get("text size"))
        self._set_direction(kept.get("direction"))
        self._set_font()
        self._dress()

    def _follow(self, _preference: object) -> None:
        self._dress()

    def _dress(self) -> None:
        self.theme = apply_theme(self._qt, self._scheme)
        if self._window is not None:
            self._window.use(self.theme)

    def _set_direction(self, choice: str) -> None:
        wanted = DIRECTIONS.get(choice, self._spoken)
        if self._qt.layoutDirection() is not wanted:
            self._qt.setLayoutDirection(wanted)

    def _set_font(self) -> None:
        """The usual size leaves the system's font alone, which may change while the window is open."""
        size, font = self._size, QFont(self._font)
        if self._font.pointSizeF() > 0:
            font.setPointSizeF(self._font.pointSizeF() * size / 100)
        else:
            font.setPixelSize(max(1, self._font.pixelSize() * size // 100))
        if self._qt.font() != font:
            self._qt.setFont(font)


def read_size(text: str) -> int:
    """The size that a setting names, the usual one where it names none that is offered."""
    return int(text) if text.isdecimal() and int(text) in TEXT_SIZES else USUAL_SIZE


def stepped(size: int, by: int) -> int:
    """The next larger or smaller size; the ends stay."""
    place = TEXT_SIZES.index(size) + by
    return TEXT_SIZES[max(0, min(len(TEXT_SIZES) - 1, place))]
