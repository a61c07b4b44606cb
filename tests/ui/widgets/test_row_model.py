"""Models of whole rows: their headings, and what stays chosen when other rows come."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.ui.widgets.row_model import Index, RowModel


class _Pairs(RowModel):
    headings = (lambda: "#", lambda: "Action")

    def show(self, rows: list[tuple[str, str]], *, same: bool = False) -> None:
        self._replace(rows, same=same)

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignTrailing if column == 0 else super().alignment(column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def test_headings_stand_above_the_columns_alone_each_at_its_side(qtmodeltester: ModelTester) -> None:
    model = _Pairs()
    qtmodeltester.check(model)
    model.show([("1", "Restore"), ("2", "Train")])
    qtmodeltester.check(model)
    across, role = Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
    assert [model.headerData(place, across) for place in range(3)] == ["#", "Action", None]
    sides = (Qt.AlignmentFlag.AlignTrailing, Qt.AlignmentFlag.AlignLeading)
    assert [model.headerData(place, across, role) for place in range(2)] == [
        side | Qt.AlignmentFlag.AlignVCenter for side in sides
    ]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


def test_the_chosen_row_stays_chosen_where_the_same_things_stand(qtbot: QtBot) -> None:
    model, table = _Pairs(), QTableView()
    qtbot.addWidget(table)
    table.setModel(model)
    model.show([("1", "Restore"), ("2", "Train")])
    table.setCurrentIndex(model.index(1, 1))
    model.show([("1", "Restore all"), ("2", "Train all")], same=True)
    assert table.currentIndex().data() == "Train all"
    model.show([("3", "Report")])
    assert not table.currentIndex().isValid()
    model.show([], same=True)
    assert model.rowCount() == 0
