"""What was promised and what became of it, in the window's language."""

from app.domain.dates import WrittenDate
from app.domain.moves import Move
from app.domain.promises import Promise
from app.domain.slip_records import Course, Told
from app.ui.widgets.translation import day_text, plural, tr


def date_words(due: WrittenDate) -> str:
    """The date as it was written, or that there is none."""
    return due.text or tr("no date")


def change_words(promise: Promise, number: int, *, is_first: bool) -> str:
    """What a promise did to the one before it; `number` is the action that is told of."""
    found = [*_shift(promise), *_others(promise)]
    if promise.into is not None:
        found.append(tr("merged into #{number}", number=promise.into))
    if promise.number != number:
        found.append(tr("promised for #{number}", number=promise.number))
    return ", ".join(found) or (tr("first promise") if is_first else tr("promised again"))


def _shift(promise: Promise) -> list[str]:
    days = abs(promise.days or 0)
    if Move.LATER in promise.moves:
        return [plural("{count} day later", "{count} days later", days) if days else tr("later")]
    if Move.EARLIER in promise.moves:
        return [plural("{count} day earlier", "{count} days earlier", days) if days else tr("earlier")]
    return []


def _others(promise: Promise) -> list[str]:
    said = {
        Move.VAGUER: tr("became vaguer"),
        Move.FIRMER: tr("became firmer"),
        Move.DROPPED: tr("was dropped"),
        Move.REWORDED: tr("was reworded"),
    }
    return [words for move, words in said.items() if move in promise.moves]


def source_words(told: Told, *, is_last: bool) -> str:
    """Who gave it, when, and which update showed it first."""
    if told.update is not None:
        shown = tr("update {number}", number=told.update)
    else:
        shown = tr("not published yet") if is_last else tr("never published")
    return " · ".join((day_text(told.promise.at.date()), told.promise.author, shown))


def reason_words(promise: Promise) -> str:
    """Why it was promised; of a slip without a reason, that none was given."""
    return promise.reason or (tr("no reason was given") if promise.is_slip else "")


def head_words(course: Course) -> str:
    """The first promise beside what is promised now, and how often readers saw it slip."""
    first = tr("First promised {date}", date=date_words(course.first))
    now = tr("now {date}", date=date_words(course.current))
    return " · ".join((first, now, slips_words(course) or tr("no slip")))


def slips_words(course: Course) -> str:
    """How often it slipped and by how many days in all; empty where it never did."""
    if not course.slips:
        return ""
    times = plural("{count} slip", "{count} slips", len(course.slips))
    return f"{times} · {days_words(course.days)}" if course.days else times


def days_words(days: int) -> str:
    """By how many days a last day moved in all."""
    if days < 0:
        return plural("{count} day earlier", "{count} days earlier", -days)
    return plural("{count} day later", "{count} days later", days)
