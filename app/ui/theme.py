"""Colours, sizes and the style sheet, derived from the system's font and its light or dark scheme."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app import assets
from app.domain.actions import Status
from app.ui import icons

STEP = 8
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
    def caption_size(self) -> int:
        """Captions and column headings, in pixels."""
        return max(10, round(self.text_size * 0.85))


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
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def choose_theme(application: QApplication, choice: str = "") -> Theme:
    """The theme to use; `choice` is light, dark, or empty to follow the system. Later icons follow it."""
    name = choice if choice in ("light", "dark") else system_scheme()
    size = max(12, QFontInfo(application.font()).pixelSize())
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
    sizes = {
        "caption": f"{theme.caption_size}px",
        "large": f"{round(theme.text_size * 1.15)}px",
        "figure": f"{round(theme.text_size * 2.1)}px",
        "title": f"{round(theme.text_size * 1.55)}px",
        "arrow": assets.resource("icons", "arrow-down.svg").as_posix(),
    }
    return sheet.substitute(theme.tokens, **sizes)
