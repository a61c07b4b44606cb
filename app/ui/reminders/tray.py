"""By choice, a closed window stays in the system's tray and reminds from there; the file is given back meanwhile."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from app.domain.errors import UserError
from app.ui.reminders import tray_icon
from app.ui.reminders.reminder_words import count_words, reminder_words, short_words
from app.ui.reminders.tray_icon import TrayIcon
from app.ui.widgets.controls import command
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.reminders import Deadline, Reminder
    from app.services.reminders import Look
    from app.ui.window import Window

SETTING, _SAID = "tray", "tray said"
_MOST_LINES, _MOST_TITLE = 3, 100
_MESSAGE_MS = 15_000


class Tray(QObject):
    """There is an icon only while the user has chosen it, and the system has a tray."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.make, self.is_available = tray_icon.make_icon, tray_icon.has_tray
        self._icon: TrayIcon | None = None
        self._menu: QMenu | None = None
        self._quitting = False
        self._first: Deadline | None = None
        self._said: set[str] = set()
        window.reminder_wishes.watch.looked.connect(self._take)

    def apply(self) -> None:
        """Shows the icon or takes it away, as the user has chosen."""
        from app.services.preferences import Preferences

        wanted = Preferences().get(SETTING) == "yes" and self.is_available()
        if wanted and self._icon is None:
            self._begin()
        elif not wanted:
            self.end()

    def _begin(self) -> None:
        icon = self._icon = self.make()
        self._menu = QMenu()
        icon.activated.connect(lambda reason: self.open() if tray_icon.is_click(reason) else None)
        icon.messageClicked.connect(lambda: self.open(self._first))
        icon.setContextMenu(self._menu)
        self._show(None)
        icon.show()

    def end(self) -> None:
        """Takes the icon away."""
        if self._icon is not None:
            self._icon.hide()
            if isinstance(self._icon, QObject):
                self._icon.deleteLater()
        if self._menu is not None:
            self._menu.deleteLater()
        self._icon = self._menu = None

    def takes_window(self) -> bool:
        """Hides the window in place of closing it, and gives the file back; False where it is to be closed."""
        window, workspace = self._window, self._window.desk.workspace
        if self._icon is None or workspace is None or self._quitting or _session_ends():
            return False
        if not window.place.is_worth_keeping(workspace.path):
            return False
        QApplication.setQuitOnLastWindowClosed(False)
        window.reminder_wishes.watch.left = workspace.path
        window.desk.close()
        window.hide()
        self._say_where()
        return True

    def open(self, deadline: Deadline | None = None) -> None:
        """Shows the window again, at a deadline where one is named."""
        window, watch = self._window, self._window.reminder_wishes.watch
        path, watch.left = watch.left, None
        QApplication.setQuitOnLastWindowClosed(True)
        opened = path is None or window.plan_wishes.open_path(path)
        if not opened:
            window.show_welcome()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if deadline is not None and opened and window.desk.workspace is not None:
            window.desk.attempt(lambda: window.reminder_wishes.go_to(deadline))

    def quit(self) -> None:
        """Ends the program, wherever its window is."""
        self._quitting = True
        closed = self._window.close()
        self._quitting = False
        if closed:
            QApplication.quit()

    def _say_where(self) -> None:
        """Said once for ever: a window that goes without a word seems to have ended."""
        from app.services.preferences import Preferences

        if self._icon is not None and not Preferences().get(_SAID):
            with contextlib.suppress(UserError):  # then it is said again
                Preferences().set(_SAID, "yes")
            says = tr("Remediary stays here and reminds you. The settings change that, and this menu ends it.")
            self._icon.showMessage("Remediary", says, QSystemTrayIcon.MessageIcon.Information, _MESSAGE_MS)

    def _take(self, look: Look) -> None:
        if self._icon is None:
            return
        self._show(look)
        if self._window.isVisible():
            return
        new = [one for one in look.unheard() if one.key not in self._said]
        if new:
            self._tell(look, new)

    def _tell(self, look: Look, new: Sequence[Reminder]) -> None:
        assert self._icon is not None
        self._said |= {one.key for one in new}
        with contextlib.suppress(UserError):  # the next start of the program tells it once more
            look.hear(new)
        self._first = new[0].deadline
        late = sum(one.is_overdue for one in new)
        lines = [reminder_words(one.deadline, look.at, look.today) for one in new[:_MOST_LINES]]
        lines += ["…"] if len(new) > _MOST_LINES else []
        kinds = QSystemTrayIcon.MessageIcon
        title, text = count_words(len(new) - late, late), tray_icon.plain_message("\n".join(lines))
        self._icon.showMessage(title, text, kinds.Warning if late else kinds.Information, _MESSAGE_MS)

    def _show(self, look: Look | None) -> None:
        """The mark, the tip, and what is due next."""
        assert self._icon is not None
        overdue = len(look.overdue()) if look is not None else 0
        self._icon.setIcon(tray_icon.marked_icon(bool(overdue)))
        self._icon.setToolTip(f"Remediary\n{count_words(0, overdue)}" if overdue else "Remediary")
        self._fill(look)

    def _fill(self, look: Look | None) -> None:
        menu = self._menu
        assert menu is not None
        menu.clear()
        entries = [command(tr("&Open Remediary"), self.open), None]
        for one in look.deadlines[:_MOST_LINES] if look is not None else ():
            words = short_words(one, look.at, look.today) if look is not None else ""
            entries.append(command(words.replace("&", "&&"), partial(self.open, one)))
        if len(entries) == 2:
            nothing = command(tr("Nothing is due"), lambda: None)
            nothing.setEnabled(False)
            entries.append(nothing)
        for entry in (*entries, None, command(tr("&Quit"), self.quit)):
            if entry is None:
                menu.addSeparator()
            else:
                entry.setParent(menu)
                menu.addAction(entry)


def _session_ends() -> bool:
    """True while the user logs out: a window that stays would keep the whole session from ending."""
    application = QGuiApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()
