"""What the marks of a timeline say, for those who look closer and for those who don't see them."""

from collections.abc import Iterable, Iterator

from app.domain.scenes import Event, Happening, Lane, Mark, Scene, Sign
from app.domain.sentences import Sentence, Value, counted, enumerated
from app.domain.slips import Move, Promise
from app.domain.texts import line

_MOST_CHARACTERS = 200
_MOVES = {
    Move.EARLIER: Sentence("earlier"),
    Move.LATER: Sentence("later"),
    Move.VAGUER: Sentence("less exact"),
    Move.FIRMER: Sentence("more exact"),
    Move.REWORDED: Sentence("in other words"),
}


def mark_words(lane: Lane, mark: Mark) -> Sentence:
    """A mark with its action's number: "#2: promised for 30 June 2021, said on 2021-01-11 by Ada Example"."""
    return Sentence("#{number}: {what}", number=lane.row.number, what=_what(mark))


def lane_name(lane: Lane) -> Sentence:
    """An action by its number and the beginning of its text."""
    return Sentence("#{number}: {action}", number=lane.row.number, action=_cut(lane.row.state.action))


def lane_words(lane: Lane) -> list[Sentence]:
    """An action by its name, then a sentence for each of its marks."""
    note = [Sentence("#{number}: {what}", number=lane.row.number, what=lane.note)] if lane.note else []
    return [lane_name(lane), *(mark_words(lane, mark) for mark in lane.marks), *note]


def event_words(event: Event) -> Sentence:
    """An event with its day."""
    if event.what is Happening.UPDATE:
        return Sentence("Update {number}, {day}", number=event.number, day=event.day)
    told = Sentence("{day}: {what}", day=event.day, what=event.words)
    return Sentence("{what}. {about}", what=told, about=event.about) if event.about else told


def scene_words(scene: Scene, events: Iterable[Event], shown: Iterable[Lane]) -> Iterator[Sentence]:
    """Everything that a timeline of these events and lanes says, a sentence a line."""
    yield Sentence("{name}: {day}", name=scene.name, day=scene.today)
    yield from map(event_words, events)
    for lane in shown:
        yield from lane_words(lane)


def _what(mark: Mark) -> Sentence:
    written = _cut(mark.written.text)
    match mark.sign:
        case Sign.PROMISE:
            assert mark.promise is not None
            return _said(_promised(mark.promise, written), mark.promise)
        case Sign.DROPPED:
            assert mark.promise is not None
            return _said(Sentence("the promise of {date} was dropped", date=written), mark.promise)
        case Sign.COMPLETION:
            return Sentence("completed: {date}", date=written)
        case Sign.MILESTONE:
            return _milestone(mark, written)
        case Sign.REACHED:
            return _reached(mark, written)


def _promised(promise: Promise, written: str) -> Sentence:
    moves: list[Value] = [words for move, words in _MOVES.items() if move in promise.moves]
    if not moves:
        return Sentence("promised for {date}", date=written)
    return Sentence("moved to {date} ({how})", date=written, how=enumerated(moves))


def _said(what: Sentence, promise: Promise) -> Sentence:
    who, day = promise.author, promise.at.date()
    if not promise.reason:
        return Sentence("{what}, said on {day} by {author}", what=what, day=day, author=who)
    reason = _cut(promise.reason)
    return Sentence("{what}, said on {day} by {author}: “{reason}”", what=what, day=day, author=who, reason=reason)


def _milestone(mark: Mark, written: str) -> Sentence:
    assert mark.milestone is not None
    step = _cut(mark.milestone.text)
    if not mark.written:
        return Sentence("milestone “{step}”, without a date", step=step)
    if mark.promise is None:
        return Sentence("milestone “{step}”, promised for {date}", step=step, date=written)
    what = Sentence("milestone “{step}”, {what}", step=step, what=_promised(mark.promise, written))
    return _said(what, mark.promise)


def _reached(mark: Mark, written: str) -> Sentence:
    step = mark.milestone
    assert step is not None
    reached = step.completed.earliest or step.completed.latest
    late = step.days_late(reached) if reached else 0
    if not late:
        return Sentence("milestone “{step}” reached: {date}", step=_cut(step.text), date=written)
    return counted(
        "milestone “{step}” reached: {date}, {count} day late",
        "milestone “{step}” reached: {date}, {count} days late",
        late,
        step=_cut(step.text),
        date=written,
    )


def _cut(text: str) -> str:
    kept = line(text)
    return kept if len(kept) <= _MOST_CHARACTERS else f"{kept[:_MOST_CHARACTERS].rstrip()}…"
