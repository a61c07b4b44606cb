"""The slip report of a plan: a row for each action, then every promise with who, when, in which update, and why."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import chain

from app.documents import formats
from app.documents.bugzilla import markdown
from app.documents.document import Document, PromiseLine, RowFacts
from app.documents.layouts import Column
from app.documents.promises import table_of
from app.domain.plans import PlanDetails
from app.domain.slip_records import ActionSlips, Course, totals
from app.domain.slip_words import change_words, due_words, reason_words, summary_words
from app.domain.wordings import Wording, wording

_WIDTHS: Mapping[str, int] = {
    "number": 4, "action": 28, "status": 14, "first": 13, "now": 13, "slips": 6, "days": 7, "reason": 15,
}  # fmt: skip
_PROMISE_WIDTHS: Mapping[str, int] = {"number": 4, "date": 22, "told": 18, "given": 20, "change": 16, "reason": 20}
_NEVER = datetime(1980, 1, 1, tzinfo=UTC)


def slip_report(
    details: PlanDetails, actions: Sequence[ActionSlips], names: Mapping[int, str], today: date
) -> Document:
    """The report as of a day; `names` are those of the issued updates by number."""
    words = wording(details.wording)
    said, dated = words.slip_report, [one for one in actions if one.course.told]
    rows = [row for one in dated for row in _rows(one, words)]
    lines = tuple(chain.from_iterable(_lines(one, names, words) for one in actions))
    headings = {**said, "number": words.promises["number"]}
    return Document(
        title=details.title,
        subtitle=" · ".join(part for part in (details.organisation, details.reference, details.url) if part),
        edition=said["name"],
        dated=today,
        author=details.organisation,
        as_of=max((one.row.at for one in actions), default=_NEVER),
        paragraphs=tuple(_paragraphs(actions, words)),
        columns=tuple(Column(name, headings[name], width) for name, width in _WIDTHS.items()),
        rows=tuple(cells for cells, _ in rows),
        facts=tuple(facts for _, facts in rows),
        promises=table_of(_promise_columns(words), lines, said["note"], words) if lines else None,
        paper=details.paper,
        words=words.comment,
        statuses=words.statuses,
        is_update=False,
        table_heading=said["heading"],
    )


def write(document: Document, name: str) -> bytes:
    """The report in a format; a comment, which has no title by itself, begins with one."""
    content = formats.write(document, name)
    if name != "markdown":
        return content
    return f"{markdown.heading(f'{document.title}: {document.heading}')}\n\n".encode() + content


def _promise_columns(words: Wording) -> tuple[Column, ...]:
    headings = {**words.promises, "given": words.slip_report["given"]}
    return tuple(Column(name, headings[name], width) for name, width in _PROMISE_WIDTHS.items())


def _paragraphs(actions: Sequence[ActionSlips], words: Wording) -> Iterator[str]:
    said, found = words.slip_report, totals(one.course for one in actions)
    if not found.promised:
        yield said["nothing"]
        return
    kinds = said["kinds"].format(later=found.later, vaguer=found.vaguer, dropped=found.dropped)
    yield f"{summary_words(found, words)} {kinds}"
    steps = totals(step.course for one in actions for step in one.steps)
    if steps.promised:
        yield said["milestones"].format(summary=summary_words(steps, words))


def _rows(one: ActionSlips, words: Wording) -> Iterator[tuple[tuple[str, ...], RowFacts]]:
    """The action's row, and one for each of its milestones that slipped."""
    row = one.row
    facts = RowFacts(row.number, row.state.status, one.course.current, row.state.completed, row.author, row.at)
    yield _cells(one.number, row.state.action, words.status_text(row.state), one.course, words), facts
    for step in one.steps:
        if step.course.slips:
            name = words.slip_report["milestone"].format(step=step.text)
            yield _cells(one.number, name, "", step.course, words), facts


def _cells(number: int, text: str, status: str, course: Course, words: Wording) -> tuple[str, ...]:
    no_date = words.promises["no_date"]
    last = course.slips[-1] if course.slips else None
    first = course.seen[0].due.text if course.seen else course.first.text
    return (
        str(number), text, status, first, course.current.text or no_date, str(len(course.slips)), str(course.days),
        reason_words(last, words) if last else "",
    )  # fmt: skip


def _lines(one: ActionSlips, names: Mapping[int, str], words: Wording) -> Iterator[PromiseLine]:
    yield from _course_lines(one.course, "", names, words)
    for step in one.steps:
        yield from _course_lines(step.course, step.text, names, words)


def _course_lines(course: Course, step: str, names: Mapping[int, str], words: Wording) -> Iterator[PromiseLine]:
    said = words.promises
    for place, told in enumerate(course.told):
        promise, day = told.promise, due_words(told.promise, words)
        is_last = place == len(course.told) - 1
        unseen = said["awaits" if is_last else "unpublished"]
        yield PromiseLine(
            key=promise.seq,
            number=course.number,
            due=promise.due,
            date=said["step"].format(step=step, date=day) if step else day,
            told=names[told.update] if told.update is not None else unseen,
            change=change_words(promise, course.number, words, is_first=place == 0),
            days=promise.days,
            reason=reason_words(promise, words),
            author=promise.author,
            at=promise.at,
            given=f"{promise.at.astimezone(UTC).date().isoformat()}, {promise.author}",
        )
