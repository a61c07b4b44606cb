"""The checks of the draft in a window of their own, where there is no room beside the draft."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from app.ui.updates.checks_view import ChecksView
from app.ui.widgets.controls import column, scrolled
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr


class FindingsDialog(QDialog):
    """Shows what `view` is given; following a link closes it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Checks before publishing"))
        self.view = ChecksView()
        self.view.action_wanted.connect(lambda _number: self.accept())
        self.view.all_wanted.connect(self.accept)
        content = QWidget()
        inside = column(content)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self.view)
        inside.addStretch(1)
        layout = column(self, margin=24, gap=16)
        area = scrolled(content)
        area.setAccessibleName(tr("Checks"))
        layout.addWidget(area, 1)
        buttons = QDialogButtonBox()
        closing = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        closing.setDefault(True)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(round(theme.text_size * 40), round(theme.text_size * 44))
