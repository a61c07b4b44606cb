"""The figures on top of the dashboard: what is due next, what is late, what waits to be published, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.due import due_tone
from app.ui.plans.due_words import due_words
from app.ui.widgets.controls import button, column, dress, label
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import day_text, plural, tr

if TYPE_CHECKING:
    from app.domain.standings import PlanStanding

_MOST_NAMED = 40


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with what it counts and why; it leads to a plan, or to one of its actions, where `plan_id` is given."""

    caption: str
    big: str
    why: str
    tone: str = "neutral"
    plan_id: int = 0
    number: int = 0


class FigureCard(QFrame):
    """Shows one figure; the link below leads where it comes from."""

    plan_wanted = Signal(int)
    action_wanted = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._figure = Figure("", "", "")
        layout = column(self, margin=16, gap=4)
        self._caption, self._big = label("", "caption"), label("", "figure")
        self._why = label("", "dim", wrap=True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._why.setMinimumHeight(round(theme.text_size * 2.7))
        self._link = button("", self._follow, "link")
        for part in (self._caption, self._big, self._why):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeading)

    def show_figure(self, figure: Figure) -> None:
        """Shows what was computed."""
        self._figure = figure
        self._caption.setText(figure.caption)
        self._big.setText(figure.big)
        self._why.setText(figure.why)
        dress(self._big, "tone", figure.tone)
        self._link.setText(tr("Go to action #{number}", number=figure.number) if figure.number else tr("Open the plan"))
        self._link.setAccessibleDescription(figure.why)
        keeps = self._link.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._link.setSizePolicy(keeps)
        self._link.setVisible(bool(figure.plan_id))

    def _follow(self) -> None:
        if self._figure.number:
            self.action_wanted.emit(self._figure.plan_id, self._figure.number)
        else:
            self.plan_wanted.emit(self._figure.plan_id)


def next_figure(standings: Sequence[PlanStanding], today: date) -> Figure:
    """Which plan owes an update first."""
    caption = tr("Next update due")
    owed = [one for one in standings if not one.is_closed and one.summary.plan.details.next_update_due]
    if not owed:
        return Figure(caption, tr("none"), tr("No open plan has a day for its next update."))
    first = min(owed, key=lambda one: one.summary.plan.details.next_update_due or date.max)
    details = first.summary.plan.details
    assert details.next_update_due is not None
    news = plural("{count} action changed", "{count} actions changed", len(first.changed))
    why = tr("{plan}: {day}, {news}", plan=_named(first), day=day_text(details.next_update_due), news=news)
    return Figure(caption, due_words(details, today), why, due_tone(details, today), first.summary.plan.id)


def overdue_figure(standings: Sequence[PlanStanding], today: date) -> Figure:
    """How many actions are late, and the one that is due first."""
    caption = tr("Overdue actions")
    late = sum(one.summary.overdue for one in standings)
    due = [one for one in standings if one.due is not None]
    if not due:
        return Figure(caption, str(late), tr("No open action has a due date."))
    first = min(due, key=lambda one: (one.due.due.latest or date.max) if one.due else date.max)
    assert first.due is not None
    words = {"number": first.due.number, "plan": _named(first), "due": first.due.due.text}
    if late:
        why = tr("Late the longest: #{number} of {plan}, due {due}", **words)
    else:
        why = tr("Due first: #{number} of {plan}, {due}", **words)
    return Figure(caption, str(late), why, "error" if late else "done", first.summary.plan.id, first.due.number)


def changed_figure(standings: Sequence[PlanStanding], _today: date) -> Figure:
    """What was changed and not published yet."""
    caption = tr("Changed and not published yet")
    waiting = [one for one in standings if one.changed and not one.is_closed]
    if not waiting:
        return Figure(caption, "0", tr("Every change is in an issued update."), "done")
    most = max(waiting, key=lambda one: len(one.changed))
    count = sum(len(one.changed) for one in waiting)
    where = plural("in {count} plan", "in {count} plans", len(waiting))
    named = ", ".join(f"#{number}" for number in most.changed[:6]) + (" …" if len(most.changed) > 6 else "")
    why = tr("{where}; most in {plan}: {numbers}", where=where, plan=_named(most), numbers=named)
    return Figure(caption, str(count), why, "neutral", most.summary.plan.id)


def _named(standing: PlanStanding) -> str:
    title = standing.summary.plan.details.title
    return title if len(title) <= _MOST_NAMED else f"{title[:_MOST_NAMED]}…"
