"""Wishes about the window itself: search, the user's name, colours, help."""

from app import __version__
from app.domain import texts
from app.domain.errors import UserError
from app.ui.errors import show_note
from app.ui.pages import Page
from app.ui.wishes import Wishes

_KEYS = """Ctrl+N\tnew plan
Ins\tnew action
Enter or F2\tedit the cell; Enter saves, Esc leaves, Shift+Enter starts a line
Space or F9\tshow the details
Ctrl+Z, Ctrl+Y\tundo, redo
Ctrl+F\tsearch
Ctrl+1, Ctrl+2\tactions, updates
Ctrl+Enter\tissue the update
Ctrl+Shift+C\tcopy for Bugzilla
Ctrl+S\tsave the shown update as a file
Ctrl+Shift+T\tsave it with tracked changes
Ctrl+P, Ctrl+Shift+P\tprint, look at the pages first
Ctrl+I\timport a table
Ctrl+O, F5\topen a file, read it again
Ctrl+Shift+S, Ctrl+M\tsplit the action, merge it into another"""


class WindowWishes(Wishes):
    """What concerns no plan."""

    def find(self) -> None:
        """Goes to the search field."""
        self._window.turn_to(Page.ACTIONS)
        self._window.actions_page.search.setFocus()
        self._window.actions_page.search.selectAll()

    def name_author(self) -> None:
        """Sets the name that signs revisions."""
        from app.ui.action_dialogs import AuthorDialog

        AuthorDialog(self._author(), self._name_author, self._window).exec()

    def _name_author(self, name: str) -> None:
        if not texts.line(name):
            raise UserError("The name is empty: give one that readers of the history will know.")
        self._preferences().set("author", texts.line(name))
        self._window.setProperty("author", texts.line(name))
        if self._desk.workspace is not None:
            self._desk.workspace.sign_as(texts.line(name))

    def scheme(self) -> str:
        """The chosen colours: light, dark, or empty for the system's."""
        return self._preferences().get("scheme")

    def keep_scheme(self, choice: str) -> None:
        """Remembers the chosen colours."""
        self._preferences().set("scheme", choice)

    def show_keys(self) -> None:
        """Lists the most useful keys."""
        show_note(self._window, "\n".join(line.replace("\t", ":  ") for line in _KEYS.split("\n")))

    def about(self) -> None:
        """Says which version this is."""
        show_note(self._window, f"Remediary {__version__}: keeps a remediation plan and publishes it exactly.")
