"""Every date that was promised for the chosen action and its steps, oldest first, with what became of it."""

from PySide6.QtWidgets import QWidget

from app.domain.slip_records import ActionSlips, Course, Told
from app.ui.action.promise_words import change_words, date_words, head_words, reason_words, source_words
from app.ui.widgets.controls import column, label
from app.ui.widgets.notes import Note, Notes
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import plural, tr

# Of one date; the first and the newest are shown, all are in the report.
_MOST_SHOWN = 40


class PromisesView(QWidget):
    """Hidden where nothing was ever promised; the date itself stands among the fields."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: ActionSlips | None = None
        self._layout = column(self, gap=4)
        self.hide()

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme, self._shown = theme, None

    def show_slips(self, slips: ActionSlips | None) -> None:
        """Shows the record of an action, and of those of its steps whose date ever changed."""
        if slips == self._shown:
            return
        self._shown = slips
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if slips is not None and slips.course.told:
            self._course(tr("Promised dates"), slips.course)
        for step in slips.steps if slips is not None else ():
            if len(step.course.told) > 1:
                self._course(tr("Milestone: {step}", step=step.text), step.course)
        self.setVisible(self._layout.count() > 0)

    def _course(self, title: str, course: Course) -> None:
        caption = label(title, "caption", wrap=True)
        caption.setContentsMargins(8, 4, 8, 0)
        self._layout.addWidget(caption)
        if len(course.told) > 1:
            self._layout.addWidget(head := Notes(self._theme))  # before it shows itself: alone it would be a window
            head.setContentsMargins(8, 0, 8, 4)
            head.show_notes([Note(head_words(course), "warning" if course.slips else "dim")])
        left_out = max(0, len(course.told) - _MOST_SHOWN)
        for place, told in enumerate(course.told):
            if place == 1 and left_out:
                more = label(plural("{count} more between them", "{count} more between them", left_out), "small")
                more.setContentsMargins(16, 0, 8, 0)
                self._layout.addWidget(more)
            if place == 0 or place > left_out:
                self._entry(course, told, place)

    def _entry(self, course: Course, told: Told, place: int) -> None:
        """The date, what it did to the one before, who gave it, and why."""
        made, promise = QWidget(), told.promise
        self._layout.addWidget(made)
        entry = column(made, gap=0)
        entry.setContentsMargins(16, 2, 8, 4)
        entry.addWidget(label(date_words(promise.due), "strong", wrap=True))
        change = change_words(promise, course.number, is_first=place == 0)
        source = source_words(told, is_last=place == len(course.told) - 1)
        counts = any(one.is_slip and one.seq == promise.seq for one in course.seen)  # else no reader saw it
        reason, tone = reason_words(promise), "warning" if counts else "dim"
        why = Note(reason, "dim" if promise.reason else tone)
        notes = Notes(self._theme)
        entry.addWidget(notes)
        notes.show_notes([Note(change, tone), Note(source), why])
        made.setAccessibleName(". ".join(part for part in (date_words(promise.due), change, source, reason) if part))
