"""The figures on top of the dashboard: what is due next, what is late, what waits to be published, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.due import clock_tone
from app.ui.plans.clock_words import first_of, owed_words, span_words
from app.ui.widgets.controls import button, column, dress, label
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import day_text, plural, said, tr

if TYPE_CHECKING:
    from app.domain.standings import PlanStanding
    from app.services.clocks import PlanClocks

_MOST_NAMED = 40


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with what it counts and why; it leads to a plan, or to one of its actions, where `plan_id` is given.

    With `is_clock` it leads to the plan's deadlines.
    """

    caption: str
    big: str
    why: str
    tone: str = "neutral"
    plan_id: int = 0
    number: int = 0
    is_clock: bool = False


class FigureCard(QFrame):
    """Shows one figure; the link below leads where it comes from."""

    plan_wanted = Signal(int)
    action_wanted = Signal(int, int)
    deadlines_wanted = Signal(int)

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
        layout.addSpacing(4)
        layout.addStretch(1)
        layout.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeading)

    def show_figure(self, figure: Figure) -> None:
        """Shows what was computed."""
        self._figure = figure
        self._caption.setText(figure.caption)
        self._big.setText(figure.big)
        self._why.setText(figure.why)
        dress(self._big, "tone", figure.tone)
        self._link.setText(_leads(figure))
        self._link.setAccessibleDescription(figure.why)
        keeps = self._link.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._link.setSizePolicy(keeps)
        self._link.setVisible(bool(figure.plan_id))

    def _follow(self) -> None:
        if self._figure.is_clock:
            self.deadlines_wanted.emit(self._figure.plan_id)
        elif self._figure.number:
            self.action_wanted.emit(self._figure.plan_id, self._figure.number)
        else:
            self.plan_wanted.emit(self._figure.plan_id)


def _leads(figure: Figure) -> str:
    if figure.is_clock:
        return tr("See its deadlines")
    return tr("Go to action #{number}", number=figure.number) if figure.number else tr("Open the plan")


def next_figure(standings: Sequence[PlanStanding], clocks: Mapping[int, PlanClocks], now: datetime) -> Figure:
    """Which plan owes something first."""
    caption = tr("Owed first")
    running = [(first, one) for one in standings if (first := first_of(clocks.get(one.summary.plan.id))) is not None]
    if any(one.summary.plan.id not in clocks for one in standings):
        return Figure(caption, "…", tr("The clocks are being read."))
    if not running:
        return Figure(caption, tr("nothing"), tr("No clock is running in any plan."), "done")
    first, standing = min(running, key=lambda found: found[0].until)
    words = {"plan": _named(standing), "what": owed_words(first), "day": day_text(first.until.date())}
    why = tr("{plan}: {what} until {day}. {event}", **words, event=said(first.event))
    tone = clock_tone(first, now)
    return Figure(caption, span_words(first, now), why, tone, standing.summary.plan.id, is_clock=True)


def overdue_figure(standings: Sequence[PlanStanding]) -> Figure:
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


def changed_figure(standings: Sequence[PlanStanding]) -> Figure:
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
