"""The third step: what can't be known is asked, and below it stands how every row was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from app.domain.wordings import wording
from app.ui.imports.answer_grid import AnswerPanel
from app.ui.imports.doubts_area import DoubtsArea, grouped
from app.ui.imports.rows_model import RowsModel, row_name
from app.ui.widgets.controls import button, column, label, panel
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import plural, said, tr

if TYPE_CHECKING:
    from app.services.imports import Option
    from app.ui.imports.prepared import Prepared

_MOST_NOTES, _MOST_SHARE = 8, 0.6
# In heights of the text; 0 shares what is left.
_MOST_WIDE = (3.5, 0, 11, 7.5, 9.5, 16.5, 6.5, 9.5, 0)
_LEAST_WIDE = 14
_WHERE_GIVEN = ((6, "kind"), (7, "owner"))


class _Rows(RowTable):
    """`resized` tells that there is other room for the columns."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tells it."""
        super().resizeEvent(event)
        self.resized.emit()


class ReadStep(QWidget):
    """`answers()` are those of the user; `changed` tells that they are others."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._answers: dict[tuple[int, str], Option] = {}
        self.about = label("", "dim", wrap=True)
        self.keep = button(tr("Keep all as written"), self._keep_all)
        self.keep.setToolTip(tr("Nothing is taken from these texts; they are kept as they are written"))
        self.orders = (
            button(tr("All dates day first"), lambda: self._order_dates(0)),
            button(tr("All dates month first"), lambda: self._order_dates(1)),
        )
        self.notes = label("", "dim", wrap=True, selectable=True)
        self.model, self.table = RowsModel(wording("classic"), self), _Rows(theme, lines=2)
        self.table.setModel(self.model)
        self.table.resized.connect(self._fill)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.table.setAccessibleName(tr("All rows as they were read"))
        self.doubts: DoubtsArea | None = None
        self._asking = AnswerPanel(tr("What can't be known for certain"))
        layout = column(self, gap=12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.about, 1)
        for made in (*self.orders, self.keep):
            head.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addWidget(self._sides(), 1)
        layout.addWidget(self.notes)

    def _sides(self) -> QSplitter:
        self._split = split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("bare")
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        below = panel()
        column(below, margin=1, gap=0).addWidget(self.table)
        split.addWidget(self._asking)
        split.addWidget(below)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        return split

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is asked gets the room that it needs, and never all of it."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        if self.doubts is not None:
            every = self._split.height()
            wanted = self.doubts.sizeHint().height() + 8
            asked = min(wanted, round(every * _MOST_SHARE))
            self._split.setSizes([asked, every - asked])

    def _arrange(self) -> None:
        """A column is as wide as its heading and its first cells need, up to its most; two share what is left."""
        header, size = self.table.horizontalHeader(), self._theme.text_size
        shown = [place for place in range(len(_MOST_WIDE)) if not self.table.isColumnHidden(place)]
        for place in shown:
            if most := _MOST_WIDE[place]:
                needed = max(header.sectionSizeHint(place), self.table.sizeHintForColumn(place))
                self.table.setColumnWidth(place, min(needed, round(most * size)))
        self._fill()

    def _fill(self) -> None:
        """Two columns share the room that the others leave, and are never too narrow to be read."""
        size, wide = self._theme.text_size, self.table.viewport().width()
        taken = sum(self.table.columnWidth(place) for place, most in enumerate(_MOST_WIDE) if most)
        for place, most in enumerate(_MOST_WIDE):
            if not most:
                self.table.setColumnWidth(place, max(round(_LEAST_WIDE * size), (wide - taken) // 2))

    def show_prepared(self, now: Prepared) -> None:
        """Shows what is asked, and the rows."""
        assert now.reading is not None
        rows = now.reading.rows
        self._answers = dict(now.wanted.answers)
        groups = grouped(now.doubts)
        names = {one.place: row_name(rows[one.place]) for one in now.doubts}
        self.doubts = DoubtsArea(groups, names, self._answers)
        self.doubts.changed.connect(self._take)
        self._asking.show_content(self.doubts)
        self._asking.setVisible(bool(groups))
        self.setFocusProxy(self._first_open())
        for made in self.orders:
            made.setVisible(self.doubts.dates_of_two() > 1)
        self._share()
        self.model.show(rows, wording(now.wording))
        for place, field in _WHERE_GIVEN:
            self.table.setColumnHidden(place, not any(row.fields.get(field) for row in rows))
        self._arrange()
        seen = now.review.notes if now.review is not None else ()
        others = [said(note) for note in (*seen, *now.reading.asked, *now.reading.lost)]
        more = len(others) - _MOST_NOTES
        if more > 0:
            others = [*others[:_MOST_NOTES], plural("{count} more note", "{count} more notes", more)]
        self.notes.setText("\n".join(others))
        self.notes.setVisible(bool(others))
        self._say()

    def answers(self) -> dict[tuple[int, str], Option]:
        """What the user said, by the row's place and the field."""
        return self._answers

    def open_count(self) -> int:
        """How many texts of those that are shown have no answer."""
        return sum(box.currentIndex() == 0 for box in self.doubts.boxes) if self.doubts is not None else 0

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        self._theme = theme
        self.table.use(theme)

    def _take(self) -> None:
        assert self.doubts is not None
        self._answers = self.doubts.answers()
        self._say()
        self.changed.emit()

    def _first_open(self) -> QWidget:
        """Where the keyboard begins: at the first text without an answer, else at the rows."""
        boxes = self.doubts.boxes if self.doubts is not None else []
        return next((box for box in boxes if box.currentIndex() == 0), boxes[0] if boxes else self.table)

    def _order_dates(self, order: int) -> None:
        if self.doubts is not None:
            self.doubts.order_dates(order)

    def _keep_all(self) -> None:
        if self.doubts is not None:
            self.doubts.keep_all()

    def _say(self) -> None:
        asked = len(self.doubts.boxes) if self.doubts is not None else 0
        count = self.open_count()
        self.keep.setVisible(asked > 0)
        self.keep.setEnabled(count > 0)
        said_first = (
            plural("{count} text can't be known for certain: say what it means, or keep it as written.",
                   "{count} texts can't be known for certain: say what they mean, or keep them as written.", count)
            if count
            else tr("Every text is kept as it is written; beside it stands what it is taken for.")
        )  # fmt: skip
        rest = self.doubts.unasked() if self.doubts is not None else 0
        if rest > 0:
            more = plural("{count} more text is kept as written.", "{count} more texts are kept as written.", rest)
            said_first = f"{said_first} {more}"
        self.about.setText(said_first)
