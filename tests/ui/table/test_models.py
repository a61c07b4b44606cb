"""The models keep Qt's rules, whatever changes in them."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.filters import Filter, Viewpoint
from app.domain.plans import PlanDetails
from app.domain.wordings import wording
from app.ui.desk import Desk
from app.ui.plans.plans_list import SUMMARY_ROLE, PlansModel
from app.ui.table.actions_columns import COLUMN_OF, COLUMNS
from app.ui.table.actions_filter import Asked as Wanted
from app.ui.table.actions_model import REVISION_ROLE, ActionsModel

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
    viewpoint = Viewpoint(desk.workspace.today, desk.workspace.author)
    model.show(desk.rows, desk.draft.changes.numbers, wording("classic"), viewpoint)


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


def _numbers(model: ActionsModel) -> list[int | None]:
    return [model.number_at(row) for row in range(model.rowCount())]


def test_the_actions_keep_the_rules_of_models_while_they_are_narrowed(
    qtmodeltester: Any, desk_with_example: Desk, model: ActionsModel
) -> None:
    model.ask_for(Wanted(search="training", filters=frozenset({Filter.OPEN}), sort="due", descending=True))
    qtmodeltester.check(model)
    desk_with_example.edit(6, {"status": "ongoing"})
    _show(model, desk_with_example)
    _new_action(desk_with_example)
    _show(model, desk_with_example)
    qtmodeltester.check(model)
    model.ask_for(Wanted(filters=frozenset({Filter.CHANGED})))
    assert _numbers(model) == [6, 8]
    qtmodeltester.check(model)


def test_the_actions_keep_the_rules_of_models_while_they_are_grouped(
    qtmodeltester: Any, desk_with_example: Desk, model: ActionsModel
) -> None:
    desk_with_example.edit(6, {"status": "ongoing", "owner": "Somebody"})
    _show(model, desk_with_example)
    for group in ("status", "owner"):
        model.ask_for(Wanted(group=group))
        qtmodeltester.check(model)
        assert sorted(filter(None, _numbers(model))) == [1, 2, 3, 4, 5, 6, 7]
        model.ask_for(Wanted(group=group, closed=frozenset({"done", ""})))
        qtmodeltester.check(model)
        assert model.found_count() == 7


def test_a_heading_can_be_reached_but_neither_chosen_nor_edited(model: ActionsModel) -> None:
    model.ask_for(Wanted(group="status"))
    index = model.index(0, COLUMN_OF["owner"])
    assert (model.revision(0), model.number_at(0)) == (None, None)
    assert index.flags() & Qt.ItemFlag.ItemIsEnabled
    assert not index.flags() & (Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable)
    assert not model.setData(index, "Ops")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Group Done, 7 actions, open"


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
    model.dataChanged.connect(lambda first, _last: repainted.append(model.number_at(first.row()) or 0))
    desk_with_example.edit(5, {"owner": "Somebody else"})
    _show(model, desk_with_example)
    _show(model, desk_with_example)
    assert repainted == [5]


def test_the_model_never_writes_but_asks(model: ActionsModel, asked: Asked) -> None:
    places = COLUMN_OF
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
            assert bool(index.flags() & Qt.ItemFlag.ItemIsEditable) == COLUMNS[column].editable


def test_an_empty_model_keeps_the_rules_too(qtmodeltester: Any, qapp: QApplication) -> None:
    show: Callable[..., None]
    for model in (ActionsModel(lambda *_: False), PlansModel()):
        show = model.show
        show([], (), None) if isinstance(model, ActionsModel) else show([])
        assert model.rowCount() == 0
        qtmodeltester.check(model)
