"""Which columns the table shows, in which order and how wide; kept by the columns' names."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.table.actions_columns import COLUMN_OF, COLUMNS
from app.ui.table.actions_delegate import EDGE
from app.ui.table.column_header import ColumnHeader

if TYPE_CHECKING:
    from app.ui.table.actions_grid import ActionsGrid

_USUAL_TEXT_SIZE = 13
_WIDEST = 640
_MEASURED_ROWS = 200
_MOST_ROUNDS = 3
# Long texts are still read in columns of this part of their usual width, and nothing scrolls sideways.
_LEAST_PART = 0.75

# A column's field, and the width that the user gave it, 0 where it has its usual one.
Shown = tuple[str, int]
USUAL: tuple[Shown, ...] = tuple((column.field, 0) for column in COLUMNS if column.usual and column.field != "number")


class ColumnLayout(QObject):
    """Sizes and orders the columns of a grid; its number stands in the header at the side, which never moves."""

    changed = Signal()

    def __init__(self, grid: "ActionsGrid", header: ColumnHeader) -> None:
        super().__init__(grid)
        self._grid, self._header = grid, header
        self._given: dict[str, int] = {}
        self._own_doing = False
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(self._moved)
        header.sectionHandleDoubleClicked.connect(self.fit)

    def shown(self) -> tuple[Shown, ...]:
        """The shown columns from the leading edge on."""
        order = (self._header.logicalIndex(place) for place in range(self._header.count()))
        fields = [COLUMNS[column].field for column in order if not self._header.isSectionHidden(column)]
        return tuple((field, self._given.get(field, 0)) for field in fields)

    def arrange(self, wanted: Iterable[Shown]) -> None:
        """Shows these columns in this order; names that are not known are left out."""
        known = [(field, width) for field, width in wanted if field in COLUMN_OF and field != "number"] or list(USUAL)
        self._own_doing = True
        self._given = {field: width for field, width in known if width > 0}
        fields = [field for field, _ in known]
        for place, field in enumerate(["number", *fields]):
            self._header.moveSection(self._header.visualIndex(COLUMN_OF[field]), place)
        for place, column in enumerate(COLUMNS):
            self._header.setSectionHidden(place, column.field not in fields)
        self._own_doing = False
        self.share()
        self.changed.emit()

    def reset(self) -> None:
        """Shows the usual columns again."""
        self.arrange(USUAL)

    def show(self, field: str, shown: bool) -> None:
        """Adds a column at the end, or takes it away; the last one stays."""
        now = [each for each in self.shown() if each[0] != field]
        if shown or now:
            self.arrange([*now, (field, 0)] if shown else now)

    def move(self, field: str, by: int) -> None:
        """Moves a column towards the end, or with a negative number towards the leading edge."""
        now = list(self.shown())
        place = [name for name, _ in now].index(field)
        now.insert(max(0, place + by), now.pop(place))
        self.arrange(now)

    def widen(self, field: str, by: int) -> None:
        """Makes a column wider or narrower."""
        self._header.resizeSection(COLUMN_OF[field], self._header.sectionSize(COLUMN_OF[field]) + by)

    def fit(self, column: int) -> None:
        """Makes a column as wide as its widest text among the rows that are near, within reason."""
        grid, field = self._grid, COLUMNS[column].field
        first = max(0, grid.rowAt(0))
        metrics = grid.fontMetrics()
        rows = range(first, min(first + _MEASURED_ROWS, grid.rows.rowCount()))
        texts = [
            line for row in rows if grid.rows.revision(row) for line in grid.rows.text(row, field)[:400].split("\n")
        ]
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0) + 2 * EDGE + 2
        if field == "status":
            widest += metrics.ascent() + 28
        least = self._header.fontMetrics().horizontalAdvance(COLUMNS[column].heading) + 2 * EDGE + 16
        self._header.resizeSection(column, max(least, min(_WIDEST, widest)))

    def share(self) -> None:
        """Gives the flexible columns what the others leave; where that is too little, the table scrolls sideways."""
        if self._own_doing:
            return
        self._own_doing = True
        for _ in range(_MOST_ROUNDS):  # a scroll bar that goes leaves room, one that comes takes it
            room = self._grid.viewport().width()
            for field, width in self._widths(room).items():
                self._header.resizeSection(COLUMN_OF[field], width)
            if self._grid.viewport().width() == room:
                break
        self._own_doing = False
        self._grid.heights.forget()

    def _widths(self, room: int) -> dict[str, int]:
        scale = self._grid.text_size() / _USUAL_TEXT_SIZE
        shown = [COLUMNS[COLUMN_OF[field]] for field, _ in self.shown()]
        widths = {column.field: self._given.get(column.field) or round(column.width * scale) for column in shown}
        flexible = [column.field for column in shown if column.flexible and column.field not in self._given]
        rest = room - sum(widths.values())
        for field, more in zip(flexible, _portions(rest, len(flexible)), strict=True):
            widths[field] = max(widths[field] + more, round(widths[field] * _LEAST_PART))
        return widths

    def _resized(self, column: int, _old: int, new: int) -> None:
        if not self._own_doing and new > 0:
            self._given[COLUMNS[column].field] = new
            self.share()
            self.changed.emit()

    def _moved(self, _column: int, _old: int, _new: int) -> None:
        if not self._own_doing:
            self.changed.emit()


def _portions(rest: int, count: int) -> Sequence[int]:
    """What each of so many columns gets or gives, adding up to all of it."""
    if not count:
        return []
    each, left = divmod(rest, count)
    return [each + (place < left) for place in range(count)]
