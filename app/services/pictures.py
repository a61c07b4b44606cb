"""Pictures of a plan: its timeline and its progress over the updates, to look at and to save as SVG or PNG."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.documents.compose import edition_heading, edition_name
from app.documents.document import Picture
from app.documents.formats import file_stem
from app.documents.pictures.axis import Axis, axis_of
from app.documents.pictures.bars import Bars, draw_bars, draw_statuses
from app.documents.pictures.chart import AXIS_HEIGHT, Chart, draw_corner, draw_head, draw_lines, draw_names
from app.documents.pictures.chart_picture import chart_picture
from app.documents.pictures.drawing import Box, Circle, Drawing, Part, Path, Text
from app.documents.pictures.events import ROW as EVENT_ROW
from app.documents.pictures.looks import SHEET, Look
from app.documents.pictures.progress import progress_picture
from app.documents.pictures.timeline_legend import ROW_HEIGHT, draw_flowing, flowing_rows
from app.domain.errors import UserError
from app.domain.obligations import Obligation, Verdict
from app.domain.progress import Tally, tally
from app.domain.scenes import Event, Happening, Scene, scene, update_event
from app.domain.sentences import Sentence, Value, from_data, numbers
from app.domain.slips import records
from app.domain.updates import Edition, FileFacts, PublishedFile
from app.domain.wordings import wording
from app.services.clocks import Clocks
from app.services.context import Context
from app.services.updates import Updates

KINDS, FORMATS = ("timeline", "progress"), ("svg", "png")
SCALES = (1, 2, 3, 4)
_WIDTH, _NAMES = 1080.0, 220.0
_SOON = timedelta(days=3)
_MOST_PIXELS = 40_000_000


@dataclass(frozen=True, slots=True)
class Story:
    """What the pictures of a plan are drawn from, as an update showed it or as it stands today."""

    edition: Edition
    scene: Scene
    tallies: tuple[Tally, ...]


class Pictures:
    """Draws the same pictures for the window, for files and for the command line."""

    def __init__(self, context: Context, updates: Updates, clocks: Clocks) -> None:
        self._context, self._updates, self._clocks = context, updates, clocks

    def story(self, plan_id: int, number: int | None = None) -> Story:
        """All that is drawn of an update, or of the draft as of today; fit for a worker thread."""
        edition, issued = self._updates.edition(plan_id, number), self._updates.issued(plan_id)
        earlier = [update for update in issued if number is None or update.number <= number]
        told = [self._updates.edition(plan_id, update.number) for update in earlier]
        today = edition.dated or self._context.today
        name = Sentence("Update {number}", number=number) if number else Sentence("Today")
        now = self._context.now()
        due = [] if number else [_due(owed, now) for owed in self._clocks.running(plan_id) if owed.is_open]
        history = self._updates.history(edition)
        out = [update_event(update.number, update.dated) for update in earlier]
        made = scene(edition.rows, records(history), today, name, [*out, *due])
        shown = told if number else [*told, edition]
        return Story(edition, made, tuple(tally(one) for one in shown if one.rows))

    def file(
        self, plan_id: int, kind: str, format_name: str, number: int | None = None, scale: int = 2
    ) -> PublishedFile:
        """A whole picture of an update, or of the draft, as a file."""
        story = self.story(plan_id, number)
        picture = whole_timeline(story) if kind == "timeline" else whole_progress(story)
        return picture_file(story, picture, format_name, scale)


def _due(owed: Obligation, now: datetime) -> Event:
    """A clock as an event: the last day in UTC, what it is about, and what started and stops it."""
    what, rule = _about_what(owed), from_data(owed.rule.label)
    words = Sentence("{rule}: {what}", rule=rule, what=what) if what else rule
    late, soon = owed.verdict is Verdict.OVERDUE, owed.until - now <= _SOON
    about = Sentence("{event} {stops}", event=owed.event, stops=owed.stops)
    return Event(
        Happening.DUE, owed.until.date(), words, "error" if late else "warning" if soon else "neutral", about=about
    )


def _about_what(owed: Obligation) -> Value | None:
    if owed.question is not None:
        return Sentence("question {number}", number=owed.question)
    return numbers(owed.actions) if owed.actions else None


def whole_timeline(story: Story) -> Picture:
    """Every action and everything that is known of it."""
    scene = story.scene
    axis = axis_of(scene.days(), scene.around, _NAMES + 8, _WIDTH - 8)
    return timeline_picture(
        story, Chart(scene, scene.lanes, scene.events, has_steps(scene), axis, _NAMES, _WIDTH, SHEET)
    )


def timeline_picture(story: Story, chart: Chart) -> Picture:
    """A chart of the story as a picture; a UserError where it has no line."""
    if not chart.lines:
        raise UserError("There is no action to draw: add one, or show all of them.")
    return chart_picture(chart, f"{story.edition.details.title} – timeline", _about(story))


def whole_progress(story: Story) -> Picture:
    """The counts of every update, the draft last; a UserError where there is none."""
    if not story.tallies:
        raise UserError("There is no action to draw: add one, or show all of them.")
    names = wording(story.edition.details.wording).choices()
    title = f"{story.edition.details.title} – progress over the updates"
    return progress_picture(story.tallies, names, title, _about(story), SHEET)


def picture_file(story: Story, picture: Picture, format_name: str, scale: int = 2) -> PublishedFile:
    """A picture as SVG or PNG under a name of its own; `scale` is the pixels a point."""
    content = picture.svg.encode("utf-8") if format_name == "svg" else png(picture, scale)
    title, plan_id = story.edition.details.title, story.edition.plan_id
    name = file_stem(title, picture.name, edition_name(story.edition), plan_id=plan_id) + f".{format_name}"
    return PublishedFile(FileFacts(format_name, name, hashlib.sha256(content).hexdigest(), len(content)), content)


def png(picture: Picture, scale: int) -> bytes:
    """The picture as pixels; a UserError where they would be too many."""
    from app.documents.pictures.raster import COLOURED, png  # Qt, only where there are pixels

    if picture.width * picture.height * scale * scale > _MOST_PIXELS:
        raise UserError(
            "The picture would have {width} × {height} pixels: choose a smaller scale, show fewer actions, or save it"
            " as SVG.",
            width=picture.width * scale,
            height=picture.height * scale,
        )
    return png(picture, scale, COLOURED)


def has_steps(scene: Scene) -> bool:
    """True where an action has milestones."""
    return any(lane.row.state.milestones for lane in scene.lanes)


def _about(story: Story) -> str:
    edition = story.edition
    return edition_heading(edition) if edition.issued else f"{edition_name(edition)}, {story.scene.today.isoformat()}"


__all__ = [
    "AXIS_HEIGHT", "EVENT_ROW", "FORMATS", "KINDS", "ROW_HEIGHT", "SCALES", "SHEET", "Axis", "Bars", "Box", "Chart",
    "Circle", "Drawing", "Look", "Part", "Path", "Picture", "Pictures", "Story", "Text", "axis_of", "draw_bars",
    "draw_corner", "draw_flowing", "draw_head", "draw_lines", "draw_names", "draw_statuses", "flowing_rows",
    "has_steps", "picture_file", "png", "timeline_picture", "whole_progress", "whole_timeline",
]  # fmt: skip
