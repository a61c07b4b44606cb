"""Colours, sizes and the style sheet, derived from the system's font, its light or dark scheme and its contrast."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app import assets
from app.domain.actions import Status
from app.ui.widgets import icons

SCHEMES = ("light", "dark", "contrast_light", "contrast_dark")
_LEAST_TEXT = 8
RADIUS = 6


@dataclass(frozen=True, slots=True)
class Theme:
    """The tokens of one scheme, and the pixel size of the system's text."""

    name: str
    tokens: Mapping[str, str]
    text_size: int

    def colour(self, token: str) -> QColor:
        """A token as a colour."""
        return QColor(self.tokens[token])

    @property
    def is_contrast(self) -> bool:
        """True for high contrast, where lines are thicker."""
        return self.name.startswith("contrast")

    @property
    def line(self) -> int:
        """How thick borders and frames are, in pixels."""
        return 2 if self.is_contrast else 1

    @property
    def caption_size(self) -> int:
        """Captions and column headings, in pixels."""
        return max(_LEAST_TEXT, round(self.text_size * 0.85))


# Which colours a status has: its text and sign, and the pill beneath. The sign and the word tell it too.
STATUS_TOKENS: Mapping[Status, tuple[str, str]] = {
    Status.PLANNED: ("dim", "neutral_tint"),
    Status.ONGOING: ("accent", "accent_tint"),
    Status.DONE: ("done", "done_tint"),
    Status.DELAYED: ("error", "error_tint"),
    Status.CANCELLED: ("dim", "neutral_tint"),
}


def _tokens() -> dict[str, dict[str, str]]:
    """The colours by meaning; texts keep a contrast of at least 4.5 to 1 on the surfaces that they stand on."""
    # JSON, because the reader of TOML alone would delay the window by a thirtieth.
    tokens: dict[str, dict[str, str]] = json.loads(assets.resource("styles", "tokens.json").read_text("utf-8"))
    return tokens


def system_scheme() -> str:
    """The scheme that the system asks for."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    contrast = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    return ("contrast_" if contrast else "") + ("dark" if dark else "light")


def choose_theme(application: QApplication, choice: str = "") -> Theme:
    """The theme to use; `choice` is one of `SCHEMES`, or empty to follow the system. Later icons follow it."""
    name = choice if choice in SCHEMES else system_scheme()
    size = max(_LEAST_TEXT, QFontInfo(application.font()).pixelSize())
    theme = Theme(name, _tokens()[name], size)
    icons.use_colours(theme.tokens["dim"], theme.tokens["on_accent"], theme.tokens["accent"])
    return theme


def apply_theme(application: QApplication, choice: str = "") -> Theme:
    """Chooses a theme and dresses what is built already."""
    theme = choose_theme(application, choice)
    dress(application, theme)
    return theme


def dress(application: QApplication, theme: Theme) -> None:
    """Gives the whole application the theme's look; each widget built later is polished anew."""
    application.setPalette(_palette(theme))
    application.setStyleSheet(_style_sheet(theme))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, token in (
        (roles.Window, "background"), (roles.WindowText, "text"), (roles.Base, "panel"), (roles.Text, "text"),
        (roles.AlternateBase, "background"), (roles.Button, "panel"), (roles.ButtonText, "text"),
        (roles.ToolTipBase, "panel"), (roles.ToolTipText, "text"), (roles.Highlight, "accent"),
        (roles.HighlightedText, "on_accent"), (roles.PlaceholderText, "dim"), (roles.Link, "accent"),
    ):  # fmt: skip
        palette.setColor(role, theme.colour(token))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("dim"))
    return palette


def _style_sheet(theme: Theme) -> str:
    sheet = Template(assets.resource("styles", "window.qss").read_text("utf-8"))
    light = theme.tokens["on_accent"] == "#ffffff"
    sizes = {
        "border": f"{theme.line}px",
        "chosen": theme.tokens["strong_line"] if theme.is_contrast else "transparent",
        "focus": f"{theme.line + 1}px",
        "icon": f"{max(16, round(theme.text_size * 1.25))}px",
        "caption": f"{theme.caption_size}px",
        "large": f"{round(theme.text_size * 1.15)}px",
        "figure": f"{round(theme.text_size * 2.1)}px",
        "title": f"{round(theme.text_size * 1.55)}px",
        "ascending": assets.resource("icons", "ascending.svg").as_posix(),
        "descending": assets.resource("icons", "descending.svg").as_posix(),
        "box": f"{theme.text_size + 1}px",
        "tick": assets.resource("icons", f"tick-{'light' if light else 'dark'}.svg").as_posix(),
        "dash": assets.resource("icons", f"dash-{'light' if light else 'dark'}.svg").as_posix(),
        "arrow": assets.resource("icons", "arrow-down.svg").as_posix(),
    }
    return sheet.substitute(theme.tokens, **sizes)
