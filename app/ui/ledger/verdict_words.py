"""A check of the history in words: what kind of thing is wrong, where it is, and what stood there."""

from __future__ import annotations

from app.domain.actions import FIELD_LABELS
from app.domain.verdicts import Place, Problem, ProblemKind
from app.ui.widgets.controls import shortened
from app.ui.widgets.translation import amount_text, tr

_MOST_SHOWN = 600


def kind_words(problem: Problem) -> str:
    """What happened, in a word or two."""
    return {
        ProblemKind.UNREADABLE: tr("Unreadable"),
        ProblemKind.BUILD: tr("How the file is built"),
        ProblemKind.LOG: tr("The log itself"),
        ProblemKind.CHANGED: tr("Altered"),
        ProblemKind.REMOVED: tr("Removed"),
        ProblemKind.INSERTED: tr("Inserted"),
        ProblemKind.MOVED: tr("Moved"),
        ProblemKind.CONTENT: tr("An evidence file"),
        ProblemKind.REFERENCE: tr("A reference"),
        ProblemKind.FORKED: tr("Another history"),
        ProblemKind.FILE: tr("A file"),
        ProblemKind.SIGNATURE: tr("The signature"),
    }[problem.kind]


def place_words(problem: Problem, place: Place | None) -> str:
    """Where people find it: the action, its plan, and the field; empty where that can't be known."""
    field = tr(FIELD_LABELS[problem.column]) if problem.table == "revisions" and problem.column in FIELD_LABELS else ""
    if place is None:
        return field
    where = tr("action #{number} of “{plan}”", number=place.action, plan=place.plan) if place.action else place.plan
    return f"{where} · {field}" if field else where


def row_words(problem: Problem) -> str:
    """Where programs find it: table, row, column, and the entry of the log that tells of it."""
    entry = tr("entry {number}", number=amount_text(problem.entry)) if problem.entry else ""
    return " · ".join(part for part in (problem.table, problem.key, problem.column, entry) if part)


def before_words(problem: Problem) -> str:
    """What stood there, where the sentence does not say it already."""
    if problem.kind is ProblemKind.CHANGED or problem.was is None:
        return ""
    return tr("It was: {text}", text=_line(problem.was))


def after_words(problem: Problem) -> str:
    """What stands there now, where the sentence does not say it already."""
    if problem.kind is ProblemKind.CHANGED or problem.found is None:
        return ""
    return tr("It is: {text}", text=_line(problem.found))


def _line(text: str) -> str:
    """Texts that are no UTF-8 any more stand with signs that can be shown."""
    return shortened(text.encode("utf-8", "replace").decode(), _MOST_SHOWN)
