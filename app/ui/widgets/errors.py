"""How mistakes reach the user: theirs as one sentence, ours in a dialog with details, never silently."""

import re
import sys
import threading
import time
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QMessageBox, QPlainTextEdit, QWidget

from app.domain.errors import StorageError, UserError
from app.ui.widgets.controls import column, label
from app.ui.widgets.translation import said, tr

# What comes again sooner came by itself, not by another click.
_AGAIN_SECONDS = 1.0
_WHILE_PAINTING = re.compile(r", in (?:paint|paintEvent|sizeHint|heightForWidth|data|flags)$", re.MULTILINE)


def show_error(parent: QWidget | None, sentence: str) -> None:
    """Tells the user what went wrong and what to do, and waits until it was read."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Remediary", "", QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.exec()


class WayOut(QObject):
    """Belongs to a window that knows what to do where the file itself is in trouble; `wanted` carries the error."""

    wanted = Signal(object, object)


def tell_refusal(parent: QWidget | None, error: UserError) -> None:
    """Tells what is wrong; where the file itself is in trouble, the window offers a way out."""
    way = _way_out(parent) if isinstance(error, StorageError) else None
    if way is not None:
        way.wanted.emit(error, parent)
    else:
        show_error(parent, said(error))


def _way_out(widget: QWidget | None) -> WayOut | None:
    """That of the window around a widget, or of any where no widget asks."""
    around = widget
    while around is not None and around.parentWidget() is not None:
        around = around.parentWidget()
    windows = [around] if around is not None else QApplication.topLevelWidgets()
    return next((way for way in (window.findChild(WayOut) for window in windows) if way is not None), None)


def show_note(parent: QWidget | None, text: str) -> None:
    """Tells the user something that they asked for."""
    box = QMessageBox(QMessageBox.Icon.Information, "Remediary", "", QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.exec()


def offer_instead(parent: QWidget | None, sentence: str, instead: str) -> bool:
    """Tells what went wrong, and asks whether to do something else instead; Esc means no."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Remediary", "", QMessageBox.StandardButton.Close, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    agree = box.addButton(instead, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(agree)
    box.setEscapeButton(QMessageBox.StandardButton.Close)
    box.exec()
    return box.clickedButton() is agree


def confirm(parent: QWidget, question: str, yes: str) -> bool:
    """Asks before something that can't be taken back; Esc and the default button mean no."""
    box = QMessageBox(QMessageBox.Icon.Question, "Remediary", "", QMessageBox.StandardButton.Cancel, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is agree


def choose(parent: QWidget | None, question: str, about: str, ways: Sequence[str]) -> int | None:
    """Asks which of several ways is meant, by its place; Enter takes the first one, Esc none of them."""
    box = QMessageBox(QMessageBox.Icon.Question, "Remediary", "", QMessageBox.StandardButton.Cancel, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(about)
    made = [box.addButton(way, QMessageBox.ButtonRole.AcceptRole) for way in ways]
    box.setDefaultButton(made[0])
    box.exec()
    return next((place for place, button in enumerate(made) if box.clickedButton() is button), None)


def may_replace(parent: QWidget, path: Path) -> bool:
    """Asks before a file is replaced that the user did not name exactly."""
    question = tr("{name} exists already in {folder}. Replace it?", name=path.name, folder=path.parent)
    return confirm(parent, question, tr("Replace"))


class MistakeDialog(QDialog):
    """Says that the program itself failed, with what a report needs."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from app.services.program_log import log_path  # not needed where all is well

        self.setWindowTitle(tr("Something went wrong in Remediary"))
        self.resize(640, 400)
        layout = column(self, margin=24, gap=16)
        layout.addWidget(label(tr("Something went wrong in Remediary."), "heading"))
        layout.addWidget(
            label(
                tr(
                    "This is a mistake of the program, not yours. What was saved before is safe; the last step"
                    " may not have been saved. Please send the details below to those who maintain the program."
                ),
                wrap=True,
            )
        )
        self.details = QPlainTextEdit()
        self.details.setPlainText(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details of the mistake"))
        layout.addWidget(self.details, 1)
        said = tr("Where it failed, without any text of yours, stands in {path} as well.", path=log_path())
        layout.addWidget(label(said, "small", wrap=True, selectable=True))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)


def _window_in_sight() -> QWidget | None:
    """The active window, or the one around it: with a dialog that has just been closed, what it shows would go."""
    window = QApplication.activeWindow()
    while window is not None and not window.isVisible():
        window = window.parentWidget()
    return window


class Watch(QObject):
    """Catches every exception that nothing handled, in any thread, and shows it."""

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open, self._shown = False, dict[str, float]()
        self.failed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Takes the place of Python's own hooks, which print and go on."""
        sys.excepthook = self._caught
        threading.excepthook = lambda failure: self._caught(
            failure.exc_type, failure.exc_value or failure.exc_type(), failure.exc_traceback
        )

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QTimer.singleShot(0, QApplication.quit)
            return
        if not issubclass(kind, UserError):
            from app.services.program_log import log_mistake  # not needed where all is well

            log_mistake(error)
            traceback.print_exception(kind, error, trace)
        self.failed.emit(error)

    def _show(self, error: BaseException) -> None:
        if self._open:  # a mistake while painting comes again at once
            return
        self._open = True
        try:
            if isinstance(error, UserError):
                tell_refusal(_window_in_sight(), error)
            else:
                self._show_mistake("".join(traceback.format_exception(error)))
        finally:
            self._open = False

    def _show_mistake(self, details: str) -> None:
        """Shows a mistake; one that comes back with every repaint would leave no way to the window."""
        last = self._shown.get(details)
        repeats = last is not None and (time.monotonic() - last < _AGAIN_SECONDS or _WHILE_PAINTING.search(details))
        if not repeats:
            MistakeDialog(details, _window_in_sight()).exec()
        self._shown[details] = time.monotonic()
