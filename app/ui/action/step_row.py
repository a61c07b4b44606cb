"""One step of an action: a box to tick, what is reached, its dates in words, and on request a form."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.domain.milestones import Milestone
from app.ui.action.field_value import FieldValue
from app.ui.action.step_form import StepForm
from app.ui.plans.due_notes import meaning
from app.ui.widgets.controls import button, column
from app.ui.widgets.editing import may_edit
from app.ui.widgets.notes import Note, Notes
from app.ui.widgets.theme import Theme
from app.ui.widgets.tick_box import TickBox
from app.ui.widgets.translation import plural, tr

EMPTY = Milestone("")


class StepRow(QWidget):
    """Asks for changes and makes none itself: Space ticks, Enter edits, Delete removes, Alt and arrows move."""

    ticked = Signal(bool)
    saved = Signal(object)
    typed = Signal()
    given_up = Signal()
    move_wanted = Signal(int)
    removal_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = EMPTY
        self.form: StepForm | None = None
        self._menu: QMenu | None = None
        self._layout = column(self, gap=0)
        self._shown = QWidget()
        line = QHBoxLayout(self._shown)
        line.setContentsMargins(8, 0, 0, 0)
        line.setSpacing(4)
        self.box = TickBox(theme)
        self.box.clicked.connect(self.ticked)
        self.value = FieldValue(theme, "")
        self.value.wanted.connect(self.edit)
        self._notes = Notes(theme)
        self._notes.setContentsMargins(8, 0, 8, 4)
        self._more = button("⋯", self._pop_up, "quiet")
        self._more.setFixedWidth(32)
        text = column(gap=0)
        text.addWidget(self.value)
        text.addWidget(self._notes)
        ticking = column(gap=0)
        ticking.setContentsMargins(0, 1, 0, 0)  # level with the first line of the text
        ticking.addWidget(self.box)
        ticking.addStretch(1)
        line.addLayout(ticking)
        line.addLayout(text, 1)
        line.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(self._shown)
        for widget in (self.box, self.value, self._more):
            widget.installEventFilter(self)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self.box.theme = theme
        self.value.use(theme)
        self._notes.use(theme)

    def show_step(self, step: Milestone, place: int, count: int, today: date) -> None:
        """Shows a step; a form that is open is left alone, and meets what others wrote when it is saved."""
        self.step = step
        self.box.setChecked(step.is_done)
        for part in (self.box, self._more):
            part.setEnabled(may_edit(self))
        self.box.setAccessibleName(tr("Done: {step}", step=step.text[:200]))
        self.value.setAccessibleName(tr("Step {place} of {count}", place=place + 1, count=count))
        self.value.show_text(step.text, tr("New step"))
        self._more.setAccessibleName(tr("More for this step: {step}", step=step.text[:200]))
        notes = step_notes(step, today)
        self._notes.show_notes(notes)
        self.value.say_also("; ".join(note.text for note in notes))

    def edit(self) -> None:
        """Puts the form in the step's place."""
        if self.form is not None or not may_edit(self):
            return
        self.form = StepForm(self.step)
        self.form.agreed.connect(self.commit)
        self.form.left.connect(self._give_up)
        self.form.typed.connect(self.typed)
        for line in (self.form.what, self.form.due.field, self.form.completed.field):
            line.installEventFilter(self)
        self._shown.hide()
        self._layout.addWidget(self.form)
        self.form.what.setFocus()

    def commit(self) -> None:
        """Hands over what was written, where it differs; whoever takes it closes the form."""
        if self.form is None:
            return
        written = self.form.step()
        if written == self.form.given:
            self._give_up()
        else:
            self.saved.emit(written)

    def leave(self) -> None:
        """Shows the step again."""
        form, self.form = self.form, None
        if form is not None:
            had_focus = form.isAncestorOf(self.window().focusWidget() or self)
            form.hide()
            form.deleteLater()
            self._shown.show()
            if had_focus:
                self.value.setFocus()

    def _give_up(self) -> None:
        self.leave()
        self.given_up.emit()

    def _commit_if_left(self) -> None:
        focused = self.window().focusWidget()
        if (
            self.form is not None
            and not (focused and self.form.isAncestorOf(focused))
            and self.window().isActiveWindow()
        ):
            self.commit()

    def _pop_up(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu = QMenu(self)
        for words, wish in (
            (tr("Edit (Enter)"), self.edit),
            (tr("Move up (Alt+Up)"), lambda: self.move_wanted.emit(-1)),
            (tr("Move down (Alt+Down)"), lambda: self.move_wanted.emit(1)),
            (tr("Remove (Delete)"), self.removal_wanted.emit),
        ):
            menu.addAction(words).triggered.connect(lambda _checked=False, wish=wish: wish())
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a step; going elsewhere saves what is written in the form."""
        if event.type() == QEvent.Type.FocusOut and self.form is not None:
            QTimer.singleShot(0, self, self._commit_if_left)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.form is None:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        alt = event.modifiers() is Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit()
        else:
            return False
        return True


def step_notes(step: Milestone, today: date) -> list[Note]:
    """A step's dates in words, and whether it was or is late."""
    late = step.days_late(today)
    said = []
    if step.due:
        means = meaning(step.due) if step.due.latest and not step.due.is_day else ""
        extra = f" · {means}" if means and means != step.due.text else ""
        said.append(Note(tr("due {date}", date=step.due.text) + extra))
    if step.is_done:
        done = tr("done {date}", date=step.completed.text)
        if late:
            done = f"{done} · {plural('{count} day late', '{count} days late', late)}"
        said.append(Note(done, "warning" if late else "done"))
    elif late:
        said.append(Note(plural("overdue by {count} day", "overdue by {count} days", late), "error"))
    return said
