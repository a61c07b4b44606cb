"""Drawings: short texts that fit, and hatching that stays inside."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from app.documents.paper import fonts
from app.documents.pictures.drawing import Drawing
from app.documents.pictures.letters import one_line, shortened, width_of
from tests.documents.samples import hostile_texts


@settings(max_examples=60)
@given(hostile_texts, st.integers(20, 300))
def test_a_shortened_text_fits_and_keeps_what_fits(text: str, room: int) -> None:
    made = shortened(text, room)
    assert width_of(made) <= room + 8
    assert made == one_line(text) or made.endswith("…")


@pytest.mark.parametrize(
    "text", ["Automate the patches", "WWWWMMMM", "iiiiiillll", "\u4e2d\u6587\u6d4b\u8bd5", "\u05e9\u05dc\u05d5\u05dd",
             "2026-06-30 (Q3)", "\u0421\u0440\u043e\u043a", "\U0001f9ff", "the quick brown fox jumps over"],
)  # fmt: skip
def test_widths_are_told_without_a_font_and_never_too_narrow(text: str) -> None:
    runs = fonts.runs(text)
    real = sum(QFontMetricsF(fonts.font(run.family, 100)).horizontalAdvance(run.text) for run in runs) / 100
    assert real <= width_of(text, 1) <= 1.6 * real


@pytest.mark.parametrize("slope", [1, -1, 0])
@pytest.mark.parametrize(("width", "height"), [(40, 12), (12, 40), (3, 3), (0.5, 200)])
def test_hatching_stays_inside_its_box(slope: int, width: float, height: float) -> None:
    drawing = Drawing(300, 300)
    drawing.hatch(10, 20, width, height, (slope,))
    for x, y in re.findall(r"[ML](\S+?) (\S+?)(?=[ML\"])", drawing.svg()):
        assert 9.99 <= float(x) <= 10.01 + width
        assert 19.99 <= float(y) <= 20.01 + height


def test_a_direction_that_would_turn_the_text_around_is_shown_as_its_code() -> None:
    assert one_line("a\u202eb\x00\nc") == "a⟨U+202E⟩b\ufffd c"
