"""What is asked in an import, a line for each thing: what it is, what stands there, and a list of answers."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.widgets.controls import column, label, scrolled


class AnswerPanel(QFrame):
    """A surface whose content is replaced as a whole; the keyboard scrolls it by its name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._name = name
        self._inside: QVBoxLayout = column(self, margin=1, gap=0)
        self._area: QScrollArea | None = None

    def show_content(self, content: QWidget) -> None:
        """Shows something else."""
        if self._area is not None:
            self._inside.removeWidget(self._area)
            self._area.hide()
            self._area.deleteLater()
        self._area = scrolled(content)
        self._area.setAccessibleName(self._name)
        self._inside.addWidget(self._area)


def answer_grid(content: QWidget, headings: Sequence[str], lines: int) -> QGridLayout:
    """A grid under three headings, of which the middle column takes the room; `lines` follow from row 1 on."""
    grid = QGridLayout(content)
    grid.setContentsMargins(16, 12, 16, 16)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(12)
    for place, words in enumerate(headings):
        grid.addWidget(label(words, "caption"), 0, place)
    grid.setColumnStretch(1, 1)
    grid.setRowStretch(lines + 1, 1)
    return grid
