"""Asks for a day, which may be written as people write days."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.dates import read_date
from app.domain.errors import UserError
from app.ui.widgets.dialogs import FormDialog
from app.ui.widgets.translation import day_text, tr


class DayDialog(FormDialog):
    """Compares with how a plan stood at the end of a day."""

    def __init__(self, day: date, wish: Callable[[date], object], parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Compare with a day"),
            tr("The table shows what changed since the end of that day (in UTC)."),
            tr("Compare"),
            parent,
        )
        self._when = QLineEdit(day_text(day))
        self._when.selectAll()
        self.field(tr("Day"), self._when)
        self.finish(lambda: wish(self._day()))

    def _day(self) -> date:
        written = read_date(self._when.text().strip())
        if written.latest is None or written.earliest != written.latest:
            raise UserError("“{text}” is no certain day: write it as 2021-06-30.", text=self._when.text()[:80])
        return written.latest
