"""Progress over the updates: how many actions were done, ongoing, planned, delayed and cancelled in each."""

from collections.abc import Mapping, Sequence

from app.documents.document import Picture
from app.documents.pictures.bars import Bars, draw_bars, draw_statuses
from app.documents.pictures.drawing import Drawing
from app.documents.pictures.letters import shortened
from app.documents.pictures.looks import PRINT, Look
from app.domain.actions import Status
from app.domain.progress import ORDER, Tally, tally, tally_words
from app.domain.updates import Edition
from app.domain.wordings import Wording

_WIDTH, _HEIGHT = 720, 246
_LEFT, _TOP, _BOTTOM = 20, 42, 206
_MOST_COLUMNS = 16
_TITLE = 30
_A_COLUMN, _LEAST_COLUMNS = 66, 8


def progress(editions: Sequence[Edition], words: Wording) -> Picture | None:
    """The picture of these editions, oldest first; None where none has an action."""
    drawn = [tally(edition) for edition in editions if edition.rows][-_MOST_COLUMNS:]
    if not drawn:
        return None
    drawing = Drawing(_WIDTH, _HEIGHT)
    draw_statuses(drawing, _LEFT, words.choices())
    step = (_WIDTH - 2 * _LEFT) / max(len(drawn), 8)
    draw_bars(drawing, Bars(drawn, _LEFT, _TOP, _BOTTOM, step), _WIDTH - _LEFT)
    left_out = len([edition for edition in editions if edition.rows]) - len(drawn)
    if left_out:
        text = f"{left_out} earlier updates are not drawn."
        drawing.text(_LEFT, _HEIGHT - 6, text, size=7.5, colour=PRINT.dim)
    said = _in_words(drawn, words, left_out)
    return Picture("progress", "Progress over the updates", said, drawing.svg(), _WIDTH, _HEIGHT)


def progress_picture(
    tallies: Sequence[Tally], names: Mapping[Status, str], title: str, about: str, look: Look
) -> Picture:
    """All of these updates in colour, with a title; as wide as they need."""
    width, height = 2 * _LEFT + _A_COLUMN * max(len(tallies), _LEAST_COLUMNS), _HEIGHT + _TITLE
    drawing = Drawing(width, height, look)
    drawing.box(0, 0, width, height, line=0)
    drawing.text(_LEFT, 21, shortened(title, width * 0.6, 12), size=12, bold=True)
    drawing.text(width - _LEFT, 21, shortened(about, width * 0.34, 8), size=8, colour=look.dim, anchor="end")
    draw_statuses(drawing, _LEFT, names, _TITLE + 8)
    draw_bars(drawing, Bars(tallies, _LEFT, _TOP + _TITLE, _BOTTOM + _TITLE, _A_COLUMN), width - _LEFT)
    said = "\n".join(str(tally_words(one, names)) for one in tallies)
    return Picture("progress", title, said, drawing.svg(title, said), width, height)


def _in_words(drawn: Sequence[Tally], words: Wording, left_out: int) -> str:
    names = words.choices()
    parts = []
    for one in drawn:
        said = ", ".join(f"{one.counts[status]} {names[status].lower()}" for status in ORDER if one.counts[status])
        when = f" ({one.dated.isoformat()})" if one.dated else ""
        parts.append(f"{'Update' if one.issued else 'Draft of update'} {one.number}{when}: {said}.")
    rest = f" {left_out} earlier updates are not drawn." if left_out else ""
    return f"How many actions stood where in each update. {' '.join(parts)}{rest}"
