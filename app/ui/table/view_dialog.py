"""Asks for the name of a view."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.translation import tr


class ViewDialog(FormDialog):
    """Saves how the table looks under a name, or gives a view another name."""

    def __init__(
        self, name: str, wish: Callable[[str], object], parent: QWidget | None = None, *, renames: bool = False
    ) -> None:
        about = tr(
            "A view keeps columns, order, groups, filters, search and height of the rows."
            " It is kept in the file, for everybody who works on this plan; a view of the same name is replaced."
        )
        title = tr("Rename the view") if renames else tr("Save as a view")
        super().__init__(title, "" if renames else about, tr("Rename") if renames else tr("Save"), parent)
        self.name = QLineEdit(name)
        self.name.selectAll()
        self.field(tr("Name"), self.name)
        self.finish(lambda: wish(self.name.text()))
