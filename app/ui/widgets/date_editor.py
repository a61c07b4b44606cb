"""A field for dates as people write them, which says at once how it understood them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.dates import WrittenDate, read_date
from app.domain.texts import line
from app.ui.widgets.controls import column, label
from app.ui.widgets.line_editor import LineEditor
from app.ui.widgets.translation import day_text, days_text, tr


class DateEditor(QWidget):
    """A line to type in, and the days it means beneath."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, gap=4)
        self.field = LineEditor(text)
        self.field.setPlaceholderText(tr("for example June 2021"))
        self.field.setAccessibleName(tr("Date as you write it"))
        self.meaning = label("", "small", wrap=True)
        layout.addWidget(self.field)
        layout.addWidget(self.meaning)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._explain)
        self._explain(text)
        self.field.selectAll()

    def text(self) -> str:
        """The date as it is written."""
        return self.field.text()

    def lay_over(self) -> None:
        """Stands over a cell: on a surface of its own, with room for the longest of what it says."""
        self.setObjectName("over")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(4, 4, 4, 4)
        self.meaning.setContentsMargins(8, 0, 8, 0)
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.meaning.setMinimumHeight(2 * self.meaning.fontMetrics().lineSpacing())

    def _explain(self, text: str) -> None:
        says = date_in_words(read_date(line(text)))
        self.meaning.setText(tr("→ {meaning}", meaning=says))
        self.field.setAccessibleDescription(says)


def date_in_words(written: WrittenDate) -> str:
    """How a date was understood, for people."""
    first, last = written.earliest, written.latest
    if not written.text:
        return tr("no date")
    if written.precision.value == "ambiguous":
        return tr("Day or month first? Write the month as a word.")
    if first and last:
        return days_text(first, last)
    if last:
        return tr("no later than {day}", day=day_text(last))
    if first:
        return tr("not before {day}", day=day_text(first))
    return tr("kept as written; no day can be known")
