"""The names under which the window has its parts, none of which is built before somebody asks for it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from app.ui import parts

if TYPE_CHECKING:
    from app.ui.header import Header
    from app.ui.plan_view import PlanView
    from app.ui.table.actions_page import ActionsPage
    from app.ui.updates.updates_page import UpdatesPage


class WindowParts(QMainWindow):
    """What the user can ask for, and the pages of the chosen plan."""

    plan_wishes = cached_property(parts.plan_wishes)
    action_wishes = cached_property(parts.action_wishes)
    cell_wishes = cached_property(parts.cell_wishes)
    update_wishes = cached_property(parts.update_wishes)
    import_wishes = cached_property(parts.import_wishes)
    file_wishes = cached_property(parts.file_wishes)
    evidence_wishes = cached_property(parts.evidence_wishes)
    question_wishes = cached_property(parts.question_wishes)
    window_wishes = cached_property(parts.window_wishes)
    unsaved_wishes = cached_property(parts.unsaved_wishes)
    reminder_wishes = cached_property(parts.reminder_wishes)
    ledger_wishes = cached_property(parts.ledger_wishes)
    tray = cached_property(parts.tray)
    file_notices = cached_property(parts.file_notices)

    @property
    def plan_view(self) -> PlanView:
        """The chosen plan."""
        raise NotImplementedError

    @property
    def header(self) -> Header:
        """The name and the tabs of the chosen plan."""
        return self.plan_view.header

    @property
    def actions_page(self) -> ActionsPage:
        """The page with the table."""
        return self.plan_view.table_page

    @property
    def updates_page(self) -> UpdatesPage:
        """The page of updates, built where it is not yet."""
        return self.plan_view.updates()
