"""Builds the window and starts it; the window appears first, the data right after."""

import gc
from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.ui.desk import Desk
from app.ui.first_paint import FirstPaint
from app.ui.sparing import Sparing
from app.ui.widgets import icons
from app.ui.widgets.appearance import Appearance
from app.ui.widgets.errors import Watch
from app.ui.widgets.theme import Theme
from app.ui.window import Window

_SIZE = (1440, 860)


class Application:
    """Holds what lives as long as the program."""

    def __init__(self, arguments: Namespace) -> None:
        running = QApplication.instance()
        self.qt = running if isinstance(running, QApplication) else QApplication(["remediary"])
        self.qt.setApplicationName("remediary")
        self.qt.setApplicationDisplayName("Remediary")
        self.qt.setDesktopFileName("remediary")
        self.qt.setStyle("fusion")
        self.qt.setWindowIcon(icons.application_icon())
        self._arguments = arguments
        self.watch = Watch()
        self.watch.install()
        self.appearance = Appearance(self.qt)
        self.desk = Desk()
        self.sparing = Sparing(self.desk)
        self.window = Window(self.desk, self.appearance.theme)
        self.appearance.take(self.window)
        self.window.setProperty("author", arguments.author)
        self._place()

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self.appearance.theme

    def _place(self) -> None:
        if self.window.place.restore_room():
            return
        room = self.qt.primaryScreen().availableGeometry()
        self.window.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height()))

    def start(self) -> None:
        """Shows the window, then opens the file."""
        FirstPaint(self.window).done.connect(self._open)
        self.window.show()

    def _open(self) -> None:
        try:
            self.window.furnish()
            self._open_wanted()
            self.window.repaint()  # the rows come before all that is read beside them
        finally:
            gc.enable()  # off since the program started
            QTimer.singleShot(0, _note_start)

    def _open_wanted(self) -> None:
        from app.services.preferences import make_data_folder

        path: Path | None = self._arguments.db
        wishes = self.window.plan_wishes
        if self._arguments.example:
            self.window.show_welcome()
            wishes.open_example(path)
            return
        if not self.desk.attempt(lambda: self._open_first(path or make_data_folder())):
            self.window.show_welcome()

    def _open_first(self, path: Path) -> None:
        if self.window.plan_wishes.open_path(path, create=True):
            self.window.place.restore_page()
        else:
            self.window.show_welcome()

    def end(self) -> None:
        """Stops listening to the system, which outlives the window."""
        self.appearance.end()


def _note_start() -> None:
    from app.services.program_log import log_start  # the window comes first

    log_start("window")


def run_window(arguments: Namespace) -> int:
    """Runs the window until it is closed."""
    application = Application(arguments)
    application.start()
    code = application.qt.exec()
    application.end()
    return code
