"""Writing one step of an action: what is reached, by when it is promised, and when it was reached."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.domain import texts
from app.domain.dates import read_date
from app.domain.milestones import Milestone
from app.ui.widgets.controls import label
from app.ui.widgets.date_editor import DateEditor
from app.ui.widgets.translation import tr


class StepForm(QWidget):
    """Three lines; Enter agrees, Esc leaves. `typed` tells every change."""

    agreed = Signal()
    left = Signal()
    typed = Signal()

    def __init__(self, step: Milestone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.given = step
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self.what = QLineEdit(step.text)
        self.due, self.completed = DateEditor(step.due.text), DateEditor(step.completed.text)
        self.due.field.setPlaceholderText(tr("for example June 2021"))
        self.completed.field.setPlaceholderText(tr("empty while it is open"))
        rows: tuple[tuple[str, QWidget, QLineEdit], ...] = (
            (tr("Step"), self.what, self.what),
            (tr("Due"), self.due, self.due.field),
            (tr("Done"), self.completed, self.completed.field),
        )
        for place, (name, widget, line) in enumerate(rows):
            caption = label(name, "small")
            caption.setBuddy(line)
            caption.setContentsMargins(0, 8, 0, 0)
            grid.addWidget(caption, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, place, 1)
            line.setAccessibleName(name)
            line.returnPressed.connect(self.agreed)
            line.textChanged.connect(self.typed)
            line.installEventFilter(self)
        grid.addWidget(label(tr("Enter saves the step, Esc leaves it as it was."), "small", wrap=True), len(rows), 1)
        self.setFocusProxy(self.what)
        self.what.selectAll()

    def step(self) -> Milestone:
        """What is written; a line that nobody touched is what was given."""
        due, completed = texts.line(self.due.text()), texts.line(self.completed.text())
        return Milestone(
            texts.line(self.what.text()),
            self.given.due if due == self.given.due.text else read_date(due),
            self.given.completed if completed == self.given.completed.text else read_date(completed),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)
