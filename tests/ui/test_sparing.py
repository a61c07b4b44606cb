"""The garbage collector is spared what a plan's window holds."""

import gc
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from app.ui.sparing import Sparing


@pytest.fixture(autouse=True)
def _nothing_set_aside() -> Iterator[None]:
    gc.unfreeze()
    yield
    gc.unfreeze()


def test_what_a_plan_holds_is_set_aside_once_it_has_been_shown(qtbot: QtBot, desk_with_example: Desk) -> None:
    plan = desk_with_example.plan
    assert plan is not None
    sparing = Sparing(desk_with_example)
    desk_with_example.choose_plan(plan.id)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    sparing.deleteLater()


def test_what_was_set_aside_and_is_garbage_since_is_collected(qtbot: QtBot, desk_with_example: Desk) -> None:
    class Ring:
        held: "Ring | None" = None
        collected = False

        def __del__(self) -> None:
            Ring.collected = True

    sparing, ring = Sparing(desk_with_example), Ring()
    ring.held = ring
    sparing.set_aside()
    del ring
    sparing.set_aside()
    assert Ring.collected
    sparing.deleteLater()
