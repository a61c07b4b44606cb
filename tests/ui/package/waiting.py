"""Hands for dialogs that open further ones while they are agreed to: a timer does not tick inside its own tick."""

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from app.ui.long_work import ProgressDialog
from tests.ui.hands import Answers


def beneath(
    dialog: Any, press: Callable[[Any], Any], *acts: Callable[[Any], object], may_be_quick: bool = False
) -> Any:
    """Presses something in a dialog, and acts on those that come up over it meanwhile; returns what pressing does.

    What `may_be_quick` is gone before it can be seen.
    """
    further = Answers()
    further._seen.append(dialog)
    for act in acts:
        further.next(act)
    try:
        return press(dialog)
    finally:
        if may_be_quick:
            further._acts.clear()
        further.check()


def waiting(qtbot: QtBot) -> Callable[[Any], None]:
    """What waits until long work is done."""

    def until_done(dialog: Any) -> None:
        assert isinstance(dialog, ProgressDialog)
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=30_000)

    return until_done
