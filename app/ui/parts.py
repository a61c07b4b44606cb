"""The parts of the window: each is imported and built when it is first asked for, because the window comes first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.ui.action.action_wishes import ActionWishes
    from app.ui.evidence.evidence_wishes import EvidenceWishes
    from app.ui.imports.import_wishes import ImportWishes
    from app.ui.ledger.ledger_wishes import LedgerWishes
    from app.ui.plan_view import PlanView
    from app.ui.plans.plan_wishes import PlanWishes
    from app.ui.questions.question_wishes import QuestionWishes
    from app.ui.reminders.reminder_wishes import ReminderWishes
    from app.ui.reminders.tray import Tray
    from app.ui.safety.file_notices import FileNotices
    from app.ui.safety.unsaved_wishes import UnsavedWishes
    from app.ui.table.cell_wishes import CellWishes
    from app.ui.updates.file_wishes import FileWishes
    from app.ui.updates.update_wishes import UpdateWishes
    from app.ui.window import Window
    from app.ui.window_wishes import WindowWishes


def plan_wishes(window: Window) -> PlanWishes:
    from app.ui.plans.plan_wishes import PlanWishes

    return PlanWishes(window, window.desk)


def action_wishes(window: Window) -> ActionWishes:
    from app.ui.action.action_wishes import ActionWishes

    return ActionWishes(window, window.desk)


def cell_wishes(window: Window) -> CellWishes:
    from app.ui.table.cell_wishes import CellWishes

    return CellWishes(window, window.desk)


def update_wishes(window: Window) -> UpdateWishes:
    from app.ui.updates.update_wishes import UpdateWishes

    return UpdateWishes(window, window.desk)


def import_wishes(window: Window) -> ImportWishes:
    from app.ui.imports.import_wishes import ImportWishes

    return ImportWishes(window, window.desk)


def file_wishes(window: Window) -> FileWishes:
    from app.ui.updates.file_wishes import FileWishes

    return FileWishes(window, window.desk)


def evidence_wishes(window: Window) -> EvidenceWishes:
    from app.ui.evidence.evidence_wishes import EvidenceWishes

    return EvidenceWishes(window, window.desk)


def question_wishes(window: Window) -> QuestionWishes:
    from app.ui.questions.question_wishes import QuestionWishes

    return QuestionWishes(window, window.desk)


def window_wishes(window: Window) -> WindowWishes:
    from app.ui.window_wishes import WindowWishes

    return WindowWishes(window, window.desk)


def unsaved_wishes(window: Window) -> UnsavedWishes:
    from app.ui.safety.unsaved_wishes import UnsavedWishes

    return UnsavedWishes(window, window.desk)


def reminder_wishes(window: Window) -> ReminderWishes:
    from app.ui.reminders.reminder_wishes import ReminderWishes

    return ReminderWishes(window, window.desk)


def ledger_wishes(window: Window) -> LedgerWishes:
    from app.ui.ledger.ledger_wishes import LedgerWishes

    return LedgerWishes(window, window.desk)


def tray(window: Window) -> Tray:
    from app.ui.reminders.tray import Tray

    return Tray(window)


def file_notices(window: Window) -> FileNotices:
    from app.ui.safety.file_notices import FileNotices

    return FileNotices(window, window.desk)


def notices(window: Window) -> Sequence[QWidget]:
    """The lines above the pages, in the order of their weight; who tells them listens to the desk from now on."""
    backups, unsaved = window.plan_wishes.backups, window.unsaved_wishes
    reminders, ledger, files = window.reminder_wishes, window.ledger_wishes, window.file_notices
    return (*files.lines, *ledger.notices, backups.notice, unsaved.warning, unsaved.notice, *reminders.notices)


def plan_view(window: Window) -> PlanView:
    """The pages of the chosen plan, of which only the table is built now."""
    from app.ui import plan_pages
    from app.ui.header import Header
    from app.ui.plan_view import PlanView
    from app.ui.table.actions_page import ActionsPage

    offers = plan_pages.OFFERS
    header = Header(window.desk, {offer.page: tr(offer.name) for offer in offers})
    actions = ActionsPage(window.desk, window.theme, window.kept)
    further = {offer.page: partial(plan_pages.make_further, window, offer) for offer in offers}
    return PlanView(header, actions, partial(plan_pages.make_updates, window), further)
