"""Progress over the updates: how many actions were done, ongoing, planned, delayed and cancelled in each."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.documents.document import Picture
from app.documents.pictures.drawing import Drawing
from app.documents.pictures.letters import width_of
from app.documents.pictures.looks import PRINT
from app.domain.actions import Status
from app.domain.updates import Edition
from app.domain.wordings import Wording

_WIDTH, _HEIGHT = 720, 246
_LEFT, _TOP, _BOTTOM = 20, 42, 206
_MOST_COLUMNS = 16
_WIDEST = 58.0
# A part that is lower than this has its number beside it.
_LOWEST = 11.0


@dataclass(frozen=True, slots=True)
class _Filling:
    """What tells a status apart without colour."""

    fill: str
    slopes: tuple[int, ...] = ()
    gap: float = 5


# From the bottom of a column to its top.
_FILLINGS = {
    Status.DONE: _Filling(PRINT.ink),
    Status.ONGOING: _Filling(PRINT.shade, (1,)),
    Status.PLANNED: _Filling(PRINT.paper),
    Status.DELAYED: _Filling(PRINT.paper, (1, -1), 6),
    Status.CANCELLED: _Filling(PRINT.paper, (0,), 3),
}


def progress(editions: Sequence[Edition], words: Wording) -> Picture | None:
    """The picture of these editions, oldest first; None where none has an action."""
    drawn = [edition for edition in editions if edition.rows][-_MOST_COLUMNS:]
    if not drawn:
        return None
    drawing = Drawing(_WIDTH, _HEIGHT)
    _draw_legend(drawing, words)
    counts = [Counter(row.state.status for row in edition.rows) for edition in drawn]
    most = max(sum(count.values()) for count in counts)
    step = (_WIDTH - 2 * _LEFT) / max(len(drawn), 8)
    for place, (edition, count) in enumerate(zip(drawn, counts, strict=True)):
        _draw_column(drawing, _LEFT + step * place, min(_WIDEST, step - 8), edition, count, most)
    drawing.line(_LEFT, _BOTTOM, _WIDTH - _LEFT, _BOTTOM, colour=PRINT.dim)
    left_out = len([edition for edition in editions if edition.rows]) - len(drawn)
    if left_out:
        drawing.text(_LEFT, _HEIGHT - 6, f"{left_out} earlier updates are not drawn.", size=7.5, colour=PRINT.dim)
    said = _in_words(drawn, counts, words, left_out)
    return Picture("progress", "Progress over the updates", said, drawing.svg(), _WIDTH, _HEIGHT)


def _draw_legend(drawing: Drawing, words: Wording) -> None:
    x = float(_LEFT)
    for status, name in words.choices().items():
        _draw_part(drawing, x, 8, 16, 11, status)
        drawing.text(x + 21, 17, name, size=8.5)
        x += 36 + width_of(name, 8.5)


def _draw_column(drawing: Drawing, x: float, width: float, edition: Edition, count: Counter[Status], most: int) -> None:
    scale, bottom, beside = (_BOTTOM - _TOP) / most, float(_BOTTOM), float(_BOTTOM)
    for status in _FILLINGS:
        height = count[status] * scale
        if height:
            _draw_part(drawing, x, bottom - height, width, height, status)
            if height >= _LOWEST:
                _draw_number(drawing, x + width / 2, bottom - height / 2, str(count[status]))
            else:
                beside = min(beside - 7, bottom - height / 2)
                drawing.text(x + width + 2, beside + 2.5, str(count[status]), size=7)
        bottom -= height
    drawing.text(x + width / 2, bottom - 5, str(sum(count.values())), size=8, colour=PRINT.dim, anchor="middle")
    name = f"Update {edition.number}" if edition.issued else "Draft"
    drawing.text(x + width / 2, _BOTTOM + 12, name if width > 40 else name.rsplit(" ", 1)[-1], size=8, anchor="middle")
    if edition.dated:
        size = 7 if width > 40 else 5.5
        drawing.text(
            x + width / 2, _BOTTOM + 23, edition.dated.isoformat(), size=size, colour=PRINT.dim, anchor="middle"
        )


def _draw_part(drawing: Drawing, x: float, y: float, width: float, height: float, status: Status) -> None:
    look = _FILLINGS[status]
    drawing.box(x, y, width, height, fill=look.fill, line=0)
    drawing.hatch(x, y, width, height, look.slopes, gap=look.gap, colour=PRINT.dim)
    drawing.box(x, y, width, height, fill="none")


def _draw_number(drawing: Drawing, x: float, y: float, number: str) -> None:
    """The number on a white ground."""
    width = width_of(number, 8) + 5
    drawing.box(x - width / 2, y - 5.5, width, 11, colour=PRINT.rule, line=0.5)
    drawing.text(x, y + 3, number, anchor="middle")


def _in_words(editions: Sequence[Edition], counts: Sequence[Counter[Status]], words: Wording, left_out: int) -> str:
    names = words.choices()
    parts = []
    for edition, count in zip(editions, counts, strict=True):
        said = ", ".join(f"{count[status]} {names[status].lower()}" for status in _FILLINGS if count[status])
        when = f" ({edition.dated.isoformat()})" if edition.dated else ""
        parts.append(f"{'Update' if edition.issued else 'Draft of update'} {edition.number}{when}: {said}.")
    rest = f" {left_out} earlier updates are not drawn." if left_out else ""
    return f"How many actions stood where in each update. {' '.join(parts)}{rest}"
