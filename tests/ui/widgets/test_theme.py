"""All schemes can be read and repaint the whole window; every status has a sign of its own."""

import json
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app import assets
from app.domain.actions import Status
from app.services.preferences import Preferences
from app.ui.application import Application
from app.ui.pages import Page
from app.ui.widgets import icons
from app.ui.widgets.theme import SCHEMES as NAMES
from app.ui.widgets.theme import STATUS_TOKENS, apply_theme
from app.ui.window import Window

SCHEMES = json.loads(assets.resource("styles", "tokens.json").read_text("utf-8"))
SURFACES = ("panel", "background", "side", "accent_tint", "neutral_tint")
STANDS_ON = sorted(
    {
        *product(("text", "dim", "accent", "done", "warning", "error"), SURFACES),
        *((name, f"{name}_tint") for name in ("done", "warning", "error", "accent")),
        *STATUS_TOKENS.values(),
        ("dim", "neutral_tint"),
        ("text", "accent_tint"),
        ("text", "neutral_tint"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("text", "added"),
        ("text", "removed"),
    }
)


def _luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    made = QColor(colour)
    parts = [channel / 255 for channel in (made.red(), made.green(), made.blue())]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "surface"), STANDS_ON)
def test_every_text_can_be_read_on_the_surfaces_it_stands_on(scheme: str, text: str, surface: str) -> None:
    light, dark = sorted((_luminance(SCHEMES[scheme][name]) for name in (text, surface)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= (7 if scheme.startswith("contrast") else 4.5)


@pytest.mark.parametrize("scheme", ["contrast_light", "contrast_dark"])
def test_in_high_contrast_lines_can_be_seen_as_well_as_texts(scheme: str) -> None:
    for name, surface in product(("line", "strong_line", "accent"), ("panel", "background", "side")):
        light, dark = sorted((_luminance(SCHEMES[scheme][one]) for one in (name, surface)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 7


def test_all_schemes_have_the_same_tokens_and_all_are_colours() -> None:
    assert tuple(SCHEMES) == NAMES
    for tokens in SCHEMES.values():
        assert set(tokens) == set(SCHEMES["light"])
        assert all(QColor(colour).isValid() for colour in tokens.values())


def _panel_pixel(window: Window) -> str:
    table = window.actions_page.table
    picture = table.viewport().grab().toImage()
    return picture.pixelColor(picture.width() - 4, picture.height() - 4).name()


def test_a_switch_of_the_scheme_repaints_every_page(
    qtbot: QtBot, application: Callable[..., Application], example_path: Path
) -> None:
    made = application("--db", str(example_path))
    with qtbot.waitSignal(made.desk.plan_chosen):
        made.start()
    made.desk.edit(2, {"status": "ongoing", "due": "2020-01-01"})
    for scheme in ("dark", "light", "contrast_dark", "contrast_light", "dark"):
        made.window.window_wishes.keep_scheme(scheme)
        assert (made.theme.name, Preferences().get("scheme")) == (scheme, scheme)
        for page in (Page.UPDATES, Page.ACTIONS):
            made.window.turn_to(page)
            assert not made.window.grab().isNull()
        assert _panel_pixel(made.window) == SCHEMES[scheme]["panel"]
    made.window.window_wishes.keep_scheme("")
    assert made.theme.name in SCHEMES


def test_the_chosen_scheme_is_kept_for_the_next_start(
    qtbot: QtBot, application: Callable[..., Application], example_path: Path
) -> None:
    Preferences().set("scheme", "dark")
    made = application("--db", str(example_path))
    with qtbot.waitSignal(made.desk.plan_chosen):
        made.start()
    assert made.theme.name == "dark"
    colours = next(found for found in made.window.findChildren(QMenu) if found.title() == "&Colours")
    colours.aboutToShow.emit()
    assert [entry.data() for entry in colours.actions() if entry.isChecked()] == ["dark"]


def test_the_style_sheet_has_no_name_left_to_fill_in(qapp: QApplication) -> None:
    for scheme in SCHEMES:
        apply_theme(qapp, scheme)
        assert "$" not in qapp.styleSheet()


def test_every_status_has_a_sign_of_its_own(qapp: QApplication) -> None:
    pictures = []
    for status in Status:
        picture = QImage(32, 32, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        icons.paint_sign(painter, QRectF(2, 2, 28, 28), status, QColor("black"))
        painter.end()
        pictures.append(picture)
    assert all(left != right for place, left in enumerate(pictures) for right in pictures[:place])
