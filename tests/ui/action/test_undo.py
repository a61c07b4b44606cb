"""Undo and redo append revisions, in any order of wishes; a step that somebody overtook is dropped."""

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from app.domain.actions import ActionState, Status
from app.domain.plans import PlanDetails
from app.services.workspace import Workspace
from app.ui.desk import Desk
from app.ui.window import Window
from tests.ui.hands import Answers, head, history, menu_entry

States = dict[int, ActionState]


def _states(window: Window) -> States:
    return {row.number: row.state for row in window.desk.rows}


def _take(window: Window, words: str) -> None:
    entry = menu_entry(window, words)
    assert entry.isEnabled()
    entry.trigger()


def _wishes(desk: Desk) -> list[Callable[[], object]]:
    def save(wish: Callable[[Any, int], Any]) -> Callable[[], object]:
        return lambda: desk.save(lambda workspace, plan: wish(workspace.actions, plan), "a wish")

    return [
        lambda: desk.edit(2, {"status": "delayed", "due": "in May 2027"}),
        lambda: desk.edit(2, {"observations": "Once\xa0more\n\nand again "}),
        save(lambda actions, plan: actions.add(plan, {"action": "One more"})),
        save(lambda actions, plan: actions.split(plan, 6, ["First half", "Second half", "Third half"])),
        save(lambda actions, plan: actions.merge(plan, 8, 2, "Same work")),
    ]


def test_several_steps_go_back_and_forth_through_the_menu_and_only_append(window: Window) -> None:
    told, stood = history(window), [_states(window)]
    for wish in _wishes(window.desk):
        wish()
        stood.append(_states(window))
    for way, order in (("Undo", stood[-2::-1]), ("Redo", stood[1:]), ("Undo", stood[-2::-1])):
        for states in order:
            _take(window, way)
            assert _states(window) == states
            fresh = history(window)
            assert (fresh[: len(told)], len(fresh) > len(told)) == (told, True)
            assert fresh[-1].reason == way
            told = fresh
        assert not menu_entry(window, way).isEnabled()
    assert [row.number for row in window.desk.rows] == list(range(1, 8))


def test_a_number_that_was_taken_back_is_never_given_again(window: Window) -> None:
    desk = window.desk
    desk.save(lambda workspace, plan: workspace.actions.add(plan, {"action": "Taken back"}), "new action")
    _take(window, "Undo")
    desk.save(lambda workspace, plan: workspace.actions.add(plan, {"action": "Kept"}), "new action")
    assert [row.number for row in desk.rows] == [1, 2, 3, 4, 5, 6, 7, 9]
    assert head(window, 8).state.discarded


def test_the_menu_names_what_undo_takes_back(window: Window) -> None:
    assert not menu_entry(window, "Undo").isEnabled()
    window.desk.edit(4, {"owner": "Ops"})
    assert "#4" in menu_entry(window, "Undo").text()


def test_the_table_shows_what_undo_brought_back(window: Window) -> None:
    model = window.actions_page.model
    before = [row.state for row in map(model.revision, range(model.rowCount()))]
    window.desk.edit(4, {"action": "Changed"})
    assert model.revision(3).state.action == "Changed"
    _take(window, "Undo")
    assert [row.state for row in map(model.revision, range(model.rowCount()))] == before


def test_a_step_that_somebody_overtook_is_refused_dropped_and_read_again(
    window: Window, answers: Answers, open_workspace: Callable[..., Workspace]
) -> None:
    desk = window.desk
    assert desk.workspace is not None
    assert desk.plan is not None
    desk.edit(2, {"owner": "Ours"})
    desk.edit(3, {"owner": "Ours"})
    other = open_workspace(desk.workspace.path, "Grace Example")
    other.actions.edit(desk.plan.id, 3, {"owner": "Theirs"})
    before = history(window)
    answers.read()
    _take(window, "Undo")
    assert len(answers.texts) == 1
    assert "#3" in answers.texts[0]
    assert history(window) == before
    assert window.actions_page.model.revision(2).state.owner == "Theirs"
    assert not menu_entry(window, "Redo").isEnabled()
    assert "#2" in menu_entry(window, "Undo").text()
    _take(window, "Undo")
    assert head(window, 2).state.owner == before[-3].state.owner or head(window, 2).reason == "Undo"
    assert head(window, 3).state.owner == "Theirs"


def test_a_new_action_that_was_published_meanwhile_is_not_taken_back(window: Window, answers: Answers) -> None:
    desk = window.desk
    assert desk.workspace is not None
    assert desk.plan is not None
    desk.save(lambda workspace, plan: workspace.actions.add(plan, {"action": "Published"}), "new action")
    desk.workspace.updates.issue(desk.plan.id, desk.workspace.today)
    answers.read()
    _take(window, "Undo")
    assert "#8" in answers.texts[0]
    assert 8 in _states(window)


def test_each_plan_has_its_own_way_back(window: Window) -> None:
    desk = window.desk
    assert desk.workspace is not None
    assert desk.plan is not None
    first = desk.plan.id
    desk.edit(2, {"status": "delayed"})
    second = desk.workspace.plans.create(PlanDetails("Second plan")).id
    desk.choose_plan(second)
    assert not menu_entry(window, "Undo").isEnabled()
    desk.save(lambda workspace, plan: workspace.actions.add(plan, {"action": "Elsewhere"}), "new action")
    desk.choose_plan(first)
    _take(window, "Undo")
    assert head(window, 2).state.status is Status.DONE
    assert [row.state.action for row in desk.workspace.actions.current(second)] == ["Elsewhere"]


def test_an_undone_edit_is_told_and_keeps_the_chosen_action(qtbot: QtBot, window: Window) -> None:
    window.actions_page.table.choose(5)
    window.desk.edit(5, {"owner": "Ops"})
    with qtbot.waitSignal(window.desk.told) as said:
        _take(window, "Undo")
    assert "#5" in said.args[0]
    assert window.actions_page.table.number() == 5
