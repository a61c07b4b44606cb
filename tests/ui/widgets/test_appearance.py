"""The program looks as the system asks, or as the settings say, and changes while it is open."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.services.preferences import Preferences
from app.ui.application import Application
from app.ui.commands.settings_dialog import SettingsDialog
from app.ui.widgets import theme as themes
from app.ui.widgets.appearance import TEXT_SIZES, read_size, stepped
from app.ui.widgets.theme import Theme
from app.ui.window import Window
from tests.ui.hands import Answers, agree, all_texts, menu_entry, refusal

Build = Callable[..., Application]
CONTROL = Qt.KeyboardModifier.ControlModifier


def _start(qtbot: QtBot, application: Build, path: Path) -> Application:
    made = application("--db", str(path))
    with qtbot.waitSignal(made.desk.plan_chosen):
        made.start()
    return made


class TestColours:
    """Four schemes, and the system's choice."""

    def test_the_kept_colours_are_there_when_the_window_appears(self, application: Build) -> None:
        Preferences().set("scheme", "contrast_dark")
        assert application().theme.name == "contrast_dark"

    @pytest.mark.parametrize("kept", ["", "purple"])
    def test_the_systems_are_followed_where_none_are_chosen(
        self, qtbot: QtBot, application: Build, example_path: Path, monkeypatch: pytest.MonkeyPatch, kept: str
    ) -> None:
        Preferences().set("scheme", kept)
        made = _start(qtbot, application, example_path)
        monkeypatch.setattr(themes, "system_scheme", lambda: "contrast_light")
        made.qt.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
        assert made.theme.name == "contrast_light"
        monkeypatch.setattr(themes, "system_scheme", lambda: "dark")
        made.qt.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert (made.theme.name, made.window.theme.name) == ("dark", "dark")

    def test_high_contrast_has_thicker_lines(self, qapp: QApplication) -> None:
        for name, line in (("light", 1), ("contrast_light", 2)):
            assert Theme(name, {}, 13).line == line
            themes.apply_theme(qapp, name)
            assert f"border: {line + 1}px solid" in qapp.styleSheet()


class TestTextSize:
    """Ctrl++, Ctrl+- and Ctrl+0."""

    def test_keys_make_the_text_larger_and_smaller_and_as_the_systems_again(
        self, qtbot: QtBot, application: Build, example_path: Path
    ) -> None:
        made = _start(qtbot, application, example_path)
        usual = made.theme.text_size
        title = made.window.header.findChild(QLabel)
        assert title is not None
        QTest.keyClick(made.window, Qt.Key.Key_Equal, CONTROL)
        QTest.keyClick(made.window, Qt.Key.Key_Plus, CONTROL)
        assert made.theme.text_size == pytest.approx(usual * 1.25, abs=1)
        assert QFontInfo(made.window.plans.font()).pixelSize() == made.theme.text_size
        assert Preferences().get("text size") == "125"
        for _ in range(4):
            QTest.keyClick(made.window, Qt.Key.Key_Minus, CONTROL)
        assert made.theme.text_size < usual
        QTest.keyClick(made.window, Qt.Key.Key_0, CONTROL)
        assert made.theme.text_size == usual

    def test_the_ends_stay_and_nonsense_counts_as_usual(self) -> None:
        assert (stepped(TEXT_SIZES[0], -1), stepped(TEXT_SIZES[-1], 1)) == (TEXT_SIZES[0], TEXT_SIZES[-1])
        assert [read_size(text) for text in ("125", "", "large", "7", "1e9", "²")] == [125, 100, 100, 100, 100, 100]


class TestSettings:
    """The dialog."""

    def test_what_is_chosen_takes_effect_at_once(
        self, qtbot: QtBot, application: Build, example_path: Path, answers: Answers
    ) -> None:
        made = _start(qtbot, application, example_path)

        def act(dialog: SettingsDialog) -> None:
            dialog.author.setText("Grace Example")
            for box, value in ((dialog.direction, "rtl"), (dialog.scheme, "dark"), (dialog.text_size, "150")):
                box.setCurrentIndex(box.findData(value))
            agree(dialog)

        answers.next(act)
        menu_entry(made.window, "Settings").trigger()
        assert (made.theme.name, made.window.layoutDirection()) == ("dark", Qt.LayoutDirection.RightToLeft)
        assert made.desk.workspace is not None
        assert made.desk.workspace.author == "Grace Example"
        assert Preferences().get("text size") == "150"
        made.window.window_wishes.keep_scheme("light")
        assert made.window.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def test_another_language_waits_for_the_next_start_and_that_is_said(self, window: Window, answers: Answers) -> None:
        shown: list[bool] = []

        def act(dialog: SettingsDialog) -> None:
            says = next(found for found in dialog.findChildren(QLabel) if "open the window again" in found.text())
            dialog.language.setCurrentIndex(dialog.language.findData("en"))
            shown.append(says.isVisible())
            dialog.language.setCurrentIndex(dialog.language.findData(""))
            shown.append(says.isVisible())
            dialog.language.setCurrentIndex(dialog.language.findData("en"))
            agree(dialog)

        answers.next(act)
        window.window_wishes.settings()
        assert (shown, Preferences().get("language")) == ([True, False], "en")

    def test_it_shows_where_the_files_lie(self, window: Window, answers: Answers, example_path: Path) -> None:
        answers.next(lambda dialog: answers.texts.extend(all_texts(dialog)))
        window.window_wishes.settings()
        assert {str(example_path), str(Preferences().path)} <= set(answers.texts)

    def test_an_empty_name_is_refused_and_nothing_is_kept(self, window: Window, answers: Answers) -> None:
        def act(dialog: SettingsDialog) -> None:
            dialog.author.setText(" ")
            dialog.scheme.setCurrentIndex(dialog.scheme.findData("dark"))
            answers.texts.append(refusal(dialog))

        answers.next(act)
        window.window_wishes.settings()
        assert (bool(answers.texts[0]), Preferences().get("scheme")) == (True, "")


def test_a_direction_of_ones_own_is_there_at_the_start(application: Build) -> None:
    Preferences().set("direction", "rtl")
    assert application().window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    Preferences().set("direction", "sideways")
    assert application().window.layoutDirection() is Qt.LayoutDirection.LeftToRight
