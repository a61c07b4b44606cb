"""Looking for the words of a search in earlier revisions, on request and without delaying the window."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.desk import Desk
from app.ui.jobs import Job
from app.ui.table.actions_model import ActionsModel
from app.ui.widgets.switch_chip import SwitchChip
from app.ui.widgets.translation import tr

_PAUSE_MS = 250


class HistorySearch(QObject):
    """A switch beside the search field; what is found only in history is shown, too, with a sign."""

    found = Signal()

    def __init__(self, desk: Desk, model: ActionsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._model = desk, model
        self._search, self._jobs = "", set[Job]()
        self.is_searching = False
        about = tr("Shows actions whose earlier texts hold the words, too")
        self.switch = SwitchChip(tr("Also in history"), about)
        self.switch.toggled.connect(lambda _on: self.look_for(self._search))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)

    def look_for(self, search: str) -> None:
        """Looks for other words, as soon as they rest."""
        self._search = search.strip()
        self._pause.stop()
        self._model.found_in_history(frozenset())
        self.is_searching = self.switch.isChecked() and bool(self._search)
        if self.is_searching:
            self._pause.start()
        self.found.emit()

    def refresh(self) -> None:
        """Looks again, because the history has grown."""
        if self.switch.isChecked() and self._search:
            self._pause.start()

    def _look(self) -> None:
        desk, search = self._desk, self._search
        if desk.workspace is None or desk.plan is None:
            return
        searches, plan_id = desk.workspace.searches, desk.plan.id
        job = Job(lambda: searches.in_history(plan_id, search), self)
        self._jobs.add(job)
        job.done.connect(lambda numbers: self._show(job, search, plan_id, numbers))
        job.failed.connect(lambda error: self._fail(job, error))
        job.start()

    def _show(self, job: Job, search: str, plan_id: int, numbers: frozenset[int]) -> None:
        self._forget(job)
        plan = self._desk.plan
        if self.switch.isChecked() and search == self._search and plan is not None and plan.id == plan_id:
            self.is_searching = False
            self._model.found_in_history(numbers)
            self.found.emit()

    def _fail(self, job: Job, error: BaseException) -> None:
        self._forget(job)
        self.is_searching = False
        self.found.emit()

        def fail() -> None:
            raise error

        self._desk.attempt(fail)

    def _forget(self, job: Job) -> None:
        self._jobs.discard(job)
        job.deleteLater()
