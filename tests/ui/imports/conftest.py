"""Reviews of tables beside a plan of three actions."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.plans import Plan
from app.domain.wordings import wording
from app.services.imports import Review, look, reading_of
from app.services.workspace import Workspace
from app.ui.imports.review_step import ReviewStep
from app.ui.widgets.theme import choose_theme

Reviewed = Callable[..., Review]
# Beside the plan of the fixture: one action changed, one under another text, one missing, one that is new.
EDITED = (
    "#|Action|Status|Owner",
    "1|Restore the whole host list|Done (2025-12-20)|Ops",
    "|Automate patches by a service|Ongoing (due by June 30th, 2026)|",
    "|Ask the auditors|Planned|IT",
)


@pytest.fixture
def reviewed(workspace: Workspace, plan: Plan) -> Reviewed:
    """Sets lines with "|" between their cells beside the plan."""

    def review(*lines: str, new: bool = False) -> Review:
        found = look("\n".join(line.replace("|", "\t") for line in lines).encode(), "plan.tsv")
        reading = reading_of(found, "plan.tsv")
        return workspace.imports.review_new(reading) if new else workspace.imports.review(plan.id, reading)

    return review


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Callable[[Review], ReviewStep]:
    """Shows a review."""

    def shown(review: Review) -> ReviewStep:
        made = ReviewStep(review, wording("classic"), choose_theme(qapp, "light"))
        qtbot.addWidget(made)
        made.resize(1200, 760)
        with qtbot.waitExposed(made):
            made.show()
        return made

    return shown


@pytest.fixture
def step(reviewed: Reviewed, show: Callable[[Review], ReviewStep]) -> ReviewStep:
    """The edited table beside the plan."""
    return show(reviewed(*EDITED))
