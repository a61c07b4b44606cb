"""The checks of the draft: looked for once each time that it changes, told in its card, shown beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.checks.check import Level
from app.domain.references import named_actions
from app.ui.widgets.controls import dress
from app.ui.widgets.translation import in_own_direction, plural, said, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from app.domain.checks.check import Finding
    from app.domain.updates import IssuedUpdate
    from app.ui.desk import Desk
    from app.ui.updates.checks_view import ChecksView
    from app.ui.widgets.theme import Theme


class DraftChecks(QObject):
    """Stands between the desk's draft, the view of its findings, and the button that counts them."""

    action_wanted = Signal(int)
    all_wanted = Signal()

    def __init__(self, desk: Desk, view: ChecksView, count: QPushButton, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._view, self._count, self._theme = desk, view, count, theme
        self._issued: IssuedUpdate | None = None
        self.findings: tuple[Finding, ...] = ()
        self._connect(view)
        count.clicked.connect(lambda _checked=False: self.show_all())

    def _connect(self, view: ChecksView) -> None:
        view.switched_off.connect(self._switch_off)
        view.action_wanted.connect(self.action_wanted)
        view.all_wanted.connect(self.all_wanted)

    def use(self, theme: Theme) -> None:
        """Opens later dialogs in another scheme."""
        self._theme = theme

    def look(self) -> None:
        """Checks the draft as it stands now."""
        workspace, draft = self._desk.workspace, self._desk.draft
        self.findings = workspace.checks.look(draft) if workspace is not None and draft is not None else ()

    def told(self) -> list[str]:
        """How many errors and warnings there are, for the draft's card; hints are not counted."""
        errors = sum(one.level is Level.ERROR for one in self.findings)
        others = sum(one.level is Level.WARNING for one in self.findings)
        found = [plural("{count} error", "{count} errors", errors)] if errors else []
        return found + ([plural("{count} warning", "{count} warnings", others)] if others else [])

    def show(self, issued: IssuedUpdate | None) -> None:
        """Shows what was found in the draft, or what was overridden in an issued update."""
        self._issued = issued
        self._view.setVisible(issued is None or bool(issued.overrides))
        self._fill(self._view)
        counted = self.told()
        if issued is not None:
            count = len(issued.overrides)
            counted = [plural("{count} error overridden", "{count} errors overridden", count)] if count else []
        self._count.setText(in_own_direction(" · ".join(counted)))
        self._count.setAccessibleName(", ".join(counted))
        self._count.setVisible(bool(counted))
        wrong = issued is not None or any(one.level is Level.ERROR for one in self.findings)
        dress(self._count, "tone", "error" if wrong else "warning")

    def show_all(self) -> None:
        """Goes to the findings where they stand beside the draft; else shows them in a dialog."""
        if self._view.isVisible():
            self._view.go_in()
            return
        from app.ui.updates.findings_dialog import FindingsDialog

        dialog = FindingsDialog(self._theme, self._count.window())
        self._connect(dialog.view)
        dialog.view.switched_off.connect(lambda _name: self._fill(dialog.view))
        self._fill(dialog.view)
        dialog.exec()
        dialog.deleteLater()

    def _fill(self, view: ChecksView) -> None:
        if self._issued is not None:
            return view.show_overrides(self._issued.overrides)
        right, note = self._said_of_intro()
        return view.show_findings(self.findings, right=right, note=note)

    def _said_of_intro(self) -> tuple[str, str]:
        """What is right, and what is merely so."""
        draft = self._desk.draft
        if draft is None:
            return "", ""
        if draft.changes.first:
            silent = tr("Nothing speaks against publishing this plan for the first time.")
            return ("" if self.findings else silent), ""
        if not named_actions(draft.edition.intro):
            return "", tr("The intro names no action; the announcement names all that changed.")
        right = tr("The intro names exactly the actions that changed.")
        return ("" if draft.disagreements else right), ""

    def _switch_off(self, name: str) -> None:
        """Looks for this no more in this plan."""
        from app.domain.checks.every import CHECKS, with_switches

        desk = self._desk
        workspace, plan = desk.workspace, desk.plan
        if workspace is None or plan is None:
            return
        checks = with_switches(plan.details, {name: None})
        if desk.attempt(lambda: workspace.plans.describe(plan.id, {"checks": checks}, plan.details)):
            desk.reload()
            label = said(CHECKS[name].label)
            desk.told.emit(tr("“{check}” is not checked for this plan any more.", check=label))
