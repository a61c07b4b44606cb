"""The intro of the next update: what is typed is kept after a pause, and never lost to another plan."""

from PySide6.QtCore import QObject, QTimer

from app.domain.conflicts import OvertakenError
from app.ui.desk import Desk
from app.ui.safety.collision import Decided
from app.ui.widgets.controls import PlainEditor

_SAVE_AFTER_MS = 700


class DraftIntro(QObject):
    """Stands between the editor and the plan that its text belongs to."""

    def __init__(self, desk: Desk, editor: PlainEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._editor, self._plan_id, self._seen = desk, editor, 0, ""
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
        if desk.attempt(lambda: self._write(text, self._seen)):
            desk.reload_rows(())
            self._seen = desk.plan.intro if desk.plan else ""

    def _write(self, text: str, seen: str) -> bool:
        """Saves a text over the one that was seen; where somebody wrote another one, the user decides first."""
        workspace = self._desk.workspace
        assert workspace is not None
        try:
            workspace.plans.write_intro(self._plan_id, text, seen)
        except OvertakenError as error:
            return self._decide(error)
        self._desk.unsaved.done(0, "intro")
        return True

    def _decide(self, error: OvertakenError) -> bool:
        (conflict,) = error.conflicts

        def save(texts: Decided) -> bool:
            mine = texts.get((0, "intro"))
            if mine is not None:
                return self._write(mine, conflict.theirs)
            self._desk.unsaved.done(0, "intro")
            return True

        settled = self._desk.decide(error, save)
        if not settled:
            self._desk.unsaved.refused(0, "intro", conflict.mine, 0)
        return settled

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
        self._seen = text
        self._editor.blockSignals(True)
        self._editor.give(text)
        self._editor.blockSignals(False)
