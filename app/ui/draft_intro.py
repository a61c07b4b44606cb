"""The intro of the next update: what is typed is kept after a pause, and never lost to another plan."""

from PySide6.QtCore import QObject, QTimer

from app.ui.controls import PlainEditor
from app.ui.desk import Desk

_SAVE_AFTER_MS = 700


class DraftIntro(QObject):
    """Stands between the editor and the plan that its text belongs to."""

    def __init__(self, desk: Desk, editor: PlainEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._editor, self._plan_id = desk, editor, 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        editor.textChanged.connect(self._timer.start)
        editor.refused.connect(desk.refused)
        desk.unsaved.watch(editor, 0, "intro")

    def save(self) -> None:
        """Keeps what was typed for the next update; nothing is saved where nothing changed."""
        self._timer.stop()
        desk, text = self._desk, self._editor.exact_text()
        plan = desk.plan
        if desk.workspace is None or plan is None or self._plan_id != plan.id or text == plan.intro:
            return
        workspace = desk.workspace
        if desk.attempt(lambda: workspace.plans.write_intro(plan.id, text)):
            desk.unsaved.done(0, "intro")
            desk.reload_rows(())

    def start(self) -> None:
        """Shows the intro of the chosen plan."""
        plan = self._desk.plan
        self._timer.stop()
        self._plan_id = plan.id if plan else 0
        self._give(plan.intro if plan else "")

    def follow(self) -> None:
        """Shows what the plan has by now, unless somebody is typing."""
        plan = self._desk.plan
        if plan is not None and plan.intro != self._editor.exact_text() and not self._timer.isActive():
            self._give(plan.intro)

    def _give(self, text: str) -> None:
        self._editor.blockSignals(True)
        self._editor.give(text)
        self._editor.blockSignals(False)
