"""How the window stood when it was left: its place, pages, splitters, plan and chosen action."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject

from app.domain.backups import read_name
from app.ui.kept import Kept, file_key, plan_key
from app.ui.pages import Page, kept_page
from app.ui.side import USUAL_WIDTH

if TYPE_CHECKING:
    from app.ui.plan_view import PlanView
    from app.ui.window import Window

_NAME = "arrangement"


class WindowPlace(QObject):
    """Keeps and brings back; a setting that can't be read counts as none."""

    def __init__(self, window: Window, kept: Kept) -> None:
        super().__init__(window)
        self._window, self._kept, self._page = window, kept, Page.ACTIONS
        self._found: dict[str, Any] = {}

    def follow(self, view: PlanView) -> None:
        """Shares the room of the pages as before, and remembers what is chosen in them."""
        asked, widths = self._found.get("details"), self._found.get("panes")
        view.details_asked = asked if isinstance(asked, bool) else None
        if isinstance(widths, dict):
            view.pane_widths = {str(name): wide for name, wide in widths.items() if isinstance(wide, int)}
        self._window.desk.leaving.connect(self.keep_chosen)
        self._window.desk.plan_chosen.connect(self._choose_again)
        view.arranged.connect(self.keep_arrangement)

    def restore_room(self) -> bool:
        """Puts the window where it was, before it is furnished; False at the first start."""
        found = self._found = self._kept.value(_NAME)
        wide, self._page = found.get("side"), kept_page(str(found.get("page")))
        place = QByteArray.fromBase64(self._kept.get("window").encode("ascii", "replace"))
        placed = not place.isEmpty() and self._window.restoreGeometry(place)
        self._window.show_side(wide if isinstance(wide, int) else USUAL_WIDTH)
        return placed

    def restore_page(self) -> None:
        """Turns to the page that was shown; for when there is something to show on it."""
        self._window.turn_to(self._page)

    def keep_arrangement(self) -> None:
        """Remembers how the room is shared, and the page."""
        window, view = self._window, self._window.plan_view
        arrangement = {
            "details": view.details_asked,
            "panes": view.pane_widths,
            "side": window.side_width(),
            "page": window.page().value,
        }
        self._kept.set_value(_NAME, arrangement)

    def keep_chosen(self) -> None:
        """Remembers the plan that is left, and its chosen action."""
        desk, number = self._window.desk, self._window.actions_page.table.number()
        if desk.workspace is not None and desk.plan is not None and self.is_worth_keeping(desk.workspace.path):
            self._kept.set(file_key(desk.workspace.path, "plan"), str(desk.plan.id))
            self._kept.set(plan_key(desk.workspace.path, desk.plan.id, "action"), str(number or ""))

    @staticmethod
    def is_worth_keeping(path: Path) -> bool:
        """False for a copy of the example that is thrown away, and for a backup that is looked at."""
        from app.services.example import is_passing

        return not is_passing(path) and read_name(path, 0) is None

    def plan_of(self, path: Path) -> int:
        """The plan that was shown last in a file, 0 where none was."""
        kept = self._kept.get(file_key(path, "plan"))
        return int(kept) if kept.isdecimal() else 0

    def _choose_again(self) -> None:
        desk = self._window.desk
        if desk.workspace is not None and desk.plan is not None:
            kept = self._kept.get(plan_key(desk.workspace.path, desk.plan.id, "action"))
            if kept.isdecimal():
                self._window.actions_page.table.choose(int(kept))

    def keep(self) -> None:
        """Writes everything, as when the window closes."""
        place = bytes(self._window.saveGeometry().toBase64().data()).decode("ascii")
        self._kept.set("window", place)
        if self._window.is_furnished:
            self.keep_arrangement()
            self.keep_chosen()
        self._kept.write()
