"""The models keep Qt's rules, whatever changes in them."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.plans import PlanDetails
from app.domain.wordings import wording
from app.ui.actions_filter import ActionsFilter, Show
from app.ui.actions_model import COLUMNS, REVISION_ROLE, ActionsModel
from app.ui.desk import Desk
from app.ui.plans_list import SUMMARY_ROLE, PlansModel

Asked = list[tuple[int, str, str]]


@pytest.fixture
def asked() -> Asked:
    return []


@pytest.fixture
def model(desk_with_example: Desk, asked: Asked) -> ActionsModel:
    made = ActionsModel(lambda number, field, text: asked.append((number, field, text)) is None)
    _show(made, desk_with_example)
    return made


def _show(model: ActionsModel, desk: Desk) -> None:
    assert desk.workspace is not None
    assert desk.draft is not None
    model.show(desk.rows, desk.draft.changes.numbers, wording("classic").statuses, desk.workspace.today)


def _new_action(desk: Desk) -> None:
    desk.save(lambda workspace, plan: workspace.actions.add(plan, {"action": "One more"}), "new action")


def test_the_actions_keep_the_rules_of_models(qtmodeltester: Any, desk_with_example: Desk, model: ActionsModel) -> None:
    qtmodeltester.check(model)
    desk_with_example.edit(2, {"owner": "Somebody else"})
    _show(model, desk_with_example)
    _new_action(desk_with_example)
    _show(model, desk_with_example)
    assert (model.rowCount(), model.columnCount()) == (8, len(COLUMNS))
    qtmodeltester.check(model)


def test_the_filter_keeps_the_rules_of_models_while_it_is_used(
    qtmodeltester: Any, desk_with_example: Desk, model: ActionsModel
) -> None:
    found = ActionsFilter(model, model)
    qtmodeltester.check(found)
    found.search("training")
    found.choose(Show.OPEN)
    found.sort(3, Qt.SortOrder.DescendingOrder)
    desk_with_example.edit(6, {"status": "ongoing"})
    _show(model, desk_with_example)
    _new_action(desk_with_example)
    _show(model, desk_with_example)
    found.search("")
    found.choose(Show.CHANGED)
    assert found.rowCount() == 2
    qtmodeltester.check(found)


def test_the_plans_keep_the_rules_of_models(qtmodeltester: Any, desk_with_example: Desk) -> None:
    model = PlansModel()
    model.show(desk_with_example.plans())
    qtmodeltester.check(model)
    assert desk_with_example.workspace is not None
    second = desk_with_example.workspace.plans.create(PlanDetails("Second plan"))
    model.show(desk_with_example.plans())
    assert (model.rowCount(), model.row_of(second.id), model.row_of(99)) == (2, 1, -1)
    assert model.index(1).data(SUMMARY_ROLE).plan == second
    qtmodeltester.check(model)


def test_rows_of_the_same_actions_are_only_repainted_where_they_differ(
    qtbot: Any, desk_with_example: Desk, model: ActionsModel
) -> None:
    repainted: list[int] = []
    model.modelReset.connect(lambda: repainted.append(-1))
    model.dataChanged.connect(lambda first, _last: repainted.append(model.revision(first.row()).number))
    desk_with_example.edit(5, {"owner": "Somebody else"})
    _show(model, desk_with_example)
    _show(model, desk_with_example)
    assert repainted == [5]


def test_the_model_never_writes_but_asks(model: ActionsModel, asked: Asked) -> None:
    places = {item.field: place for place, item in enumerate(COLUMNS)}
    before = model.index(0, places["owner"]).data()
    assert model.setData(model.index(0, places["owner"]), "Ops")
    assert not model.setData(model.index(0, places["owner"]), before)
    assert not model.setData(model.index(0, places["number"]), "9")
    assert not model.setData(model.index(0, places["owner"]), "Ops", Qt.ItemDataRole.DisplayRole)
    assert asked == [(1, "owner", "Ops")]
    assert model.index(0, places["owner"]).data() == before


def test_every_cell_can_be_read_out_and_tells_its_revision(model: ActionsModel) -> None:
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            assert isinstance(index.data(Qt.ItemDataRole.AccessibleTextRole), str)
            assert index.data(REVISION_ROLE) == model.revision(row)
            assert bool(index.flags() & Qt.ItemFlag.ItemIsEditable) == (COLUMNS[column].field != "number")


def test_an_empty_model_keeps_the_rules_too(qtmodeltester: Any, qapp: QApplication) -> None:
    show: Callable[..., None]
    for model in (ActionsModel(lambda *_: False), PlansModel()):
        show = model.show
        show([], (), {}, None) if isinstance(model, ActionsModel) else show([])
        assert model.rowCount() == 0
        qtmodeltester.check(model)
