"""Each character is drawn by a font of our own, and one without a font is never lost silently."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication

from app import assets
from app.documents.paper import font_files, fonts
from tests.documents.samples import hostile_texts

FILES = (font_files.BODY, font_files.BOLD, *font_files.FALLBACKS)


@pytest.mark.parametrize(
    ("text", "families"),
    [
        ("plain, é, Ж, Ω", ["DejaVuSans"]),
        ("\u05e9\u05dc\u05d5\u05dd \u0633\u0644\u0627\u0645", ["DejaVuSans"]),
        ("\u4e2d\u6587 a", ["DroidSansFallbackFull", "DejaVuSans"]),
        ("\u0939\u093f\u0928\u094d\u0926\u0940", ["NotoSansDevanagari"]),
        ("\u0e44\u0e17\u0e22", ["NotoSansThai"]),
        ("\u2705 done", ["Signs", "DejaVuSans"]),
        ("", []),
        ("1. \u0939\u093f (2026)! a1", ["NotoSansDevanagari", "DejaVuSans"]),
    ],
)
def test_a_script_is_drawn_by_a_font_that_has_it(text: str, families: list[str]) -> None:
    found = fonts.runs(text)
    assert [run.family for run in found] == [f"Remediary {name}" for name in families]
    assert "".join(run.text for run in found) == text


def test_a_mark_stays_with_its_letter() -> None:
    assert len(fonts.runs("\u0915\u200d\u094d")) == 1


@pytest.mark.parametrize(
    ("character", "code"),
    [("\U0001f9ff", "⟨U+1F9FF⟩"), ("\ue000", "⟨U+E000⟩"), ("\u202e", "⟨U+202E⟩"), ("\U000e0041", "⟨U+E0041⟩")],
)
def test_a_character_that_no_font_has_stands_as_its_code(character: str, code: str) -> None:
    assert fonts.runs(f"a{character}b") == [fonts.Run(fonts.BODY, f"a{code}b")]


def test_a_sign_that_an_indian_font_lacks_stands_as_its_code_among_its_letters() -> None:
    assert [run.text for run in fonts.runs("\u0939 \u2714 \u0939")] == ["\u0939 (", "U+2714) ", "\u0939"]


@settings(max_examples=60)
@given(hostile_texts)
def test_nothing_else_of_a_text_is_changed(text: str) -> None:
    drawn = "".join(run.text for run in fonts.runs(text))
    assert re.sub(r"⟨U\+([0-9A-F]{4,6})⟩", lambda code: chr(int(code[1], 16)), drawn) == text


@pytest.mark.parametrize("name", FILES)
def test_a_font_is_known_by_our_name_alone(name: str) -> None:
    assert font_files.family(name).startswith("Remediary ")
    number = QFontDatabase.addApplicationFontFromData(font_files.content(name))
    assert QFontDatabase.applicationFontFamilies(number) == [font_files.family(name)]
    assert QFontDatabase.removeApplicationFont(number)


def test_loading_leaves_the_windows_font_as_it_is() -> None:
    before = QFontInfo(QGuiApplication.font()).family()
    fonts.load()
    assert QFontInfo(QGuiApplication.font()).family() == before
    assert not before.startswith("Remediary")


def test_a_document_font_is_helped_by_no_other() -> None:
    made = fonts.font(fonts.BODY, 190)
    assert QFontInfo(made).family() == fonts.BODY
    assert QFontInfo(made).exactMatch()


def test_the_shipped_files_are_the_listed_ones_with_their_licences_and_small() -> None:
    folder = assets.resource("fonts")
    found = {path.name for path in folder.glob("*.ttf")}
    assert found == set(FILES) - {font_files.SIGNS}
    assert sum(path.stat().st_size for path in folder.glob("*.ttf")) < 8_000_000
    said = "".join(Path(path).read_text("utf-8") for path in sorted(folder.glob("LICENCE-*.txt")))
    for start in ("DejaVuSans.ttf", "NotoSans*-Regular.ttf", "DroidSansFallbackFull.ttf"):
        assert start in said
