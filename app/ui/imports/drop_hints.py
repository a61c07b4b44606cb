"""Words for what is dragged over the window: what letting it go there would do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain import texts
from app.domain.previews import harmless
from app.ui.imports.table_drops import TableDrops
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.ui.imports.drop_hint import DropHint
    from app.ui.window import Window


class DropHints(QObject):
    """Made when something is dragged for the first time; takes the words away once it is gone or was let go."""

    def __init__(self, window: Window, drops: TableDrops) -> None:
        super().__init__(window)
        self._window = window
        self._hint: DropHint | None = None
        drops.hovering.connect(self._say_import)
        drops.left.connect(self.end)

    def say_row(self, number: int) -> None:
        """Says that files over an action's row become its evidence."""
        text = tr("Drop to attach it to #{number} as evidence; above the table it is imported", number=number)
        self._say(text, framed=False)

    def end(self) -> None:
        """Takes the words away."""
        if self._hint is not None:
            self._hint.hide()

    def _say_import(self, path: Path | None) -> None:
        from app.ui.imports.offered import is_ours

        plan = self._window.desk.plan
        if path is not None and is_ours(path):
            text = tr("Drop to open {file}", file=harmless(path.name))
        elif plan is None:
            text = tr("Drop to make a plan of it")
        else:
            text = tr("Drop to import it into “{plan}”", plan=texts.line(plan.details.title))
        self._say(text, framed=True)

    def _say(self, text: str, *, framed: bool) -> None:
        from app.ui.imports.drop_hint import DropHint

        if self._hint is None:
            self._hint = DropHint(self._window.theme, self._window)
        content = self._window.centralWidget()
        self._hint.use(self._window.theme)
        self._hint.say(text, content.geometry() if content is not None else self._window.rect(), framed=framed)
