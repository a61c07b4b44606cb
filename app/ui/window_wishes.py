"""Wishes about the window itself: search, the user's name, colours, help."""

from collections.abc import Mapping

from app import __version__
from app.domain import texts
from app.domain.errors import UserError
from app.ui.commands.commands import commands
from app.ui.pages import Page
from app.ui.widgets.appearance import USUAL_SIZE, read_size, stepped
from app.ui.widgets.errors import show_note
from app.ui.widgets.translation import tr
from app.ui.wishes import Wishes


class WindowWishes(Wishes):
    """What concerns no plan."""

    def find(self) -> None:
        """Goes to the search field."""
        if self._window.page() is Page.ALL_CHANGES:
            search = self._window.overview(Page.ALL_CHANGES).search
        elif self._window.page().is_of_a_plan and self._window.plan_view.search() is not None:
            search = self._window.plan_view.search()
        else:
            self._window.turn_to(Page.ACTIONS)
            search = self._window.actions_page.search
        if search is not None:
            search.setFocus()
            search.selectAll()

    def name_author(self) -> None:
        """Sets the name that signs revisions."""
        from app.ui.action.action_dialogs import AuthorDialog

        AuthorDialog(self._author(), self._name_author, self._window).exec()

    def _name_author(self, name: str) -> None:
        if not texts.line(name):
            raise UserError("The name is empty: give one that readers of the history will know.")
        self._preferences().set("author", texts.line(name))
        self._window.setProperty("author", texts.line(name))
        if self._desk.workspace is not None:
            self._desk.workspace.sign_as(texts.line(name))

    def settings(self) -> None:
        """Changes what the window calls you, how it speaks and how it looks."""
        from app.ui.commands.settings_dialog import SettingsDialog

        SettingsDialog(self._author(), self._keep_settings, self._open_path(), self._window).exec()

    def _keep_settings(self, author: str, looks: Mapping[str, str]) -> None:
        self._name_author(author)
        self._preferences().set_all(looks)
        self._window.look_changed.emit()

    def _open_path(self) -> str:
        workspace = self._desk.workspace
        return str(workspace.path) if workspace else ""

    def kept_look(self, name: str) -> str:
        """A setting of the look: "scheme" or "text size", empty for the system's."""
        return self._preferences().get(name)

    def keep_scheme(self, choice: str) -> None:
        """Takes other colours, or the system's with an empty choice."""
        self._keep_look("scheme", choice)

    def resize_text(self, by: int) -> None:
        """Makes the text a step larger or smaller, with 0 as large as the system's."""
        size = stepped(read_size(self.kept_look("text size")), by) if by else USUAL_SIZE
        self._keep_look("text size", str(size))
        self._window.tell(tr("The text is at {size} % of the system's size.", size=size))

    def _keep_look(self, name: str, value: str) -> None:
        self._preferences().set(name, value)
        self._window.look_changed.emit()

    def choose_command(self) -> None:
        """Opens the command palette, and runs what is chosen in it."""
        from app.ui.commands.palette import Palette
        from app.ui.commands.palette_offers import offers

        self._window.keep_typed()
        dialog = Palette(offers(self._window), self._window.theme, self._window)
        if dialog.exec() and dialog.chosen is not None:
            dialog.chosen.run()
        dialog.deleteLater()

    def show_shortcuts(self) -> None:
        """Lists all commands with their keys."""
        from app.ui.commands.shortcuts_dialog import ShortcutsDialog
        from app.ui.table.table_keys import table_keys

        found = [*commands(self._window.menuBar()), *table_keys()]
        ShortcutsDialog(found, self._window.theme, self._window).exec()

    def about(self) -> None:
        """Says which version this is."""
        says = tr("Remediary {version}: keeps a remediation plan and publishes it exactly.", version=__version__)
        show_note(self._window, says)
