"""The page of pictures: the timeline, or the progress over the updates, with what is asked of them above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.domain.scene_filters import Narrowing
from app.domain.scenes import Lane
from app.domain.wordings import wording
from app.services.pictures import Story
from app.ui.later import Later
from app.ui.plan_page import PlanPage
from app.ui.timeline.legend_view import LegendView
from app.ui.timeline.progress_view import ProgressView
from app.ui.timeline.timeline_bar import TimelineBar
from app.ui.timeline.timeline_view import TimelineView
from app.ui.timeline.zoom import CLOSEST, STEP
from app.ui.widgets.controls import button, column, label, panel
from app.ui.widgets.translation import tr

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.widgets.theme import Theme

# Reading more rows than that, over all updates, takes longer than the window may stand still.
_MOST_AT_ONCE = 1_500
# The height of the page in lines of text.
_LEGEND_NEEDS = 52


class TimelinePage(PlanPage):
    """Shows a plan's story in two pictures; what they stand for is said in a line below them."""

    update_wanted = Signal(int, object)
    due_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.story: Story | None = None
        self.bar, self.timeline, self.progress = TimelineBar(), TimelineView(theme), ProgressView(theme)
        self.legend, self.search = LegendView(theme), self.bar.search
        self._hint = tr("Arrow keys walk through the marks, Enter opens the action, + and - zoom, 0 shows all days.")
        self.words, self.count = label(self._hint, "dim", wrap=True), label("", "strong")
        self.show_all = button(tr("Show all"), self.bar.show_all, "link")
        self._later = Later(self)
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        layout = column(self, gap=12)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addWidget(self.bar)
        frame = panel()
        inner = column(frame, margin=1, gap=0)
        chart = QWidget()
        upright = column(chart, gap=0)
        upright.addWidget(self.timeline, 1)
        upright.addWidget(self.legend)
        self._stack.addWidget(chart)
        self._stack.addWidget(self.progress)
        inner.addWidget(self._stack)
        layout.addWidget(frame, 1)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        for part in (self.count, self.show_all):
            foot.addWidget(part)
            part.hide()
        foot.addWidget(self.words, 1)
        layout.addLayout(foot)
        self.setFocusProxy(self.timeline)
        self._fit_words()

    def _connect(self) -> None:
        bar, chart = self.bar, self.timeline
        bar.asked.connect(self._ask)
        bar.parts_asked.connect(chart.show_parts)
        bar.parts_asked.connect(lambda _parts: self._fit_legend())
        bar.legend_asked.connect(lambda _wanted: self._fit_legend())
        bar.turned.connect(self._turn)
        bar.closer.clicked.connect(lambda _checked=False: chart.zoom_by(STEP))
        bar.further.clicked.connect(lambda _checked=False: chart.zoom_by(1 / STEP))
        bar.whole.clicked.connect(lambda _checked=False: chart.show_whole())
        bar.search.left.connect(chart.setFocus)
        bar.search.next_wanted.connect(lambda _backwards: chart.setFocus())
        chart.zoomed.connect(self._show_zoom)
        chart.action_wanted.connect(self._want_action)
        chart.update_wanted.connect(self._want_update)
        chart.due_wanted.connect(self.due_wanted)
        self.progress.update_wanted.connect(self._want_update)
        for view in (chart, self.progress):
            view.told.connect(lambda words: self.words.setText(words or self._hint))
        self._later.made.connect(self._show)
        self.desk.leaving.connect(self._later.drop)

    @property
    def shows_progress(self) -> bool:
        """True while the progress is looked at."""
        return self._stack.currentIndex() == 1

    def use(self, theme: Theme) -> None:
        """Paints in another scheme."""
        super().use(theme)
        for part in (self.timeline, self.progress, self.legend):
            part.use(theme)
        self._fit_words()

    def refresh(self) -> None:
        """Reads the plan again; a large one off the window's thread."""
        workspace, plan, draft = self.desk.workspace, self.desk.plan, self.desk.draft
        if workspace is None or plan is None or draft is None:
            return None
        pictures = workspace.pictures
        if len(self.desk.rows) * draft.edition.number <= _MOST_AT_ONCE:
            self._later.drop()
            return self._show(pictures.story(plan.id))
        if self.story is None or self.story.edition.plan_id != plan.id:
            self.words.setText(tr("The timeline is being drawn…"))
        return self._later.make(lambda: pictures.story(plan.id))

    def _show(self, story: Story) -> None:
        if self.desk.plan is None or story.edition.plan_id != self.desk.plan.id:
            return
        self.story = story
        self.bar.name_statuses(wording(story.edition.details.wording).choices().items())
        self.timeline.show_story(story)
        self.progress.show_story(story)
        self.words.setText(self._hint)
        self._fit_legend()
        self._ask(self.bar.narrowing())

    def _ask(self, asked: Narrowing) -> None:
        self.timeline.ask(asked)
        found = sum(isinstance(line, Lane) for line in self.timeline.lines)
        every = len(self.story.scene.lanes) if self.story else 0
        self.count.setText(tr("{count} of {all} shown", count=found, all=every))
        for part in (self.count, self.show_all):
            part.setVisible(not asked.is_all and not self.shows_progress)

    def _fit_words(self) -> None:
        """Two lines, so that nothing jumps while the mouse moves."""
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing())

    def _fit_legend(self) -> None:
        self.legend.steps = self.timeline.has_steps
        self.legend.fit()
        # In a low window the lanes need the room more.
        self.legend.setVisible(self.bar.legend.isChecked() and self.height() >= _LEGEND_NEEDS * self.theme.text_size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds what the signs mean away where there is no room for it."""
        super().resizeEvent(event)
        self._fit_legend()

    def _show_zoom(self) -> None:
        zoom = self.timeline.zoom
        self.bar.show_zoom(is_whole=zoom.is_whole, is_closest=zoom.points >= CLOSEST)

    def _turn(self, progress: bool) -> None:
        self._stack.setCurrentIndex(1 if progress else 0)
        self.setFocusProxy(self.progress if progress else self.timeline)
        self.search = None if progress else self.bar.search
        hint = tr("Arrow keys walk through the updates, Enter opens one.")
        self.words.setText(hint if progress else self._hint)
        self._ask(self.bar.narrowing())

    def _want_action(self, number: int) -> None:
        if self.desk.plan is not None:
            self.action_wanted.emit(self.desk.plan.id, number)

    def _want_update(self, number: int | None) -> None:
        if self.desk.plan is not None:
            self.update_wanted.emit(self.desk.plan.id, number)
