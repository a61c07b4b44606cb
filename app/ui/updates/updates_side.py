"""Beside an update: what it is compared with, the checks of a draft, and what changed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.changes import ChangeSet
from app.domain.wordings import Wording
from app.ui.updates.changes_view import ChangesView
from app.ui.updates.checks_view import ChecksView
from app.ui.widgets.controls import button, column, label, list_box
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr


class UpdatesSide(QWidget):
    """Computed from the update that is shown; only the base of the comparison is chosen here."""

    base_chosen = Signal()
    redline_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changes, self.checks = ChangesView(theme), ChecksView()
        self._base, self._beside = list_box(), QWidget()
        self._base.setAccessibleName(tr("Compared with"))
        self._base.activated.connect(lambda _row: self.base_chosen.emit())
        line = QHBoxLayout(self._beside)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(tr("Compared with"), "caption", wrap=True))
        line.addWidget(self._base, 1)
        redline = button("", self.redline_wanted.emit, "", "save")
        redline.setToolTip(tr("Save a Word document that tracks the changes since this update"))
        redline.setAccessibleName(tr("Save with tracked changes"))
        line.addWidget(redline)
        layout = column(self, margin=24, gap=16)
        layout.addWidget(self._beside)
        layout.addWidget(self.checks)
        layout.addWidget(self.changes)
        layout.addStretch(1)

    def use(self, theme: Theme) -> None:
        """Paints in another scheme from the next update on."""
        self.changes.use(theme)

    def base(self) -> int | None:
        """The number of the update that the shown one is compared with."""
        chosen: int | None = self._base.currentData()
        return chosen

    def offer_bases(self, earlier: Sequence[int]) -> int | None:
        """Offers the updates to compare with, and tells the one in use: the first, unless another was chosen."""
        listed = [self._base.itemData(row) for row in range(self._base.count())]
        if listed != list(earlier):
            self._base.clear()
            for number in earlier:
                self._base.addItem(tr("Update {number}", number=number), number)
        self._beside.setVisible(bool(earlier))
        return self.base()

    def show_changes(self, changes: ChangeSet, words: Wording, base: int | None) -> None:
        """Shows what differs."""
        if changes.first:
            heading = tr("First update")
        elif base is None:
            heading = tr("Changed")
        else:
            heading = tr("Changed since update {number}", number=base)
        self.changes.show_changes(changes, words, heading)
