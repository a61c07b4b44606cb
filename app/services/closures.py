"""What the user can do about a plan's closure report."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from app.documents.bugzilla import closure as closure_document
from app.documents.bugzilla.engine import measure
from app.documents.formats import file_stem
from app.domain import closures as closure_rules
from app.domain.closures import Closure
from app.domain.conflicts import own_changes
from app.domain.errors import UserError
from app.domain.losses import lost_in_report
from app.domain.publishing import MOST_CHARACTERS
from app.domain.sentences import Amount, Sentence, enumerated
from app.domain.texts import clean
from app.domain.updates import Draft
from app.services.context import Context
from app.services.updates import Updates
from app.store import closures as closure_store
from app.store import plans as plan_store
from app.store.files import write_whole


@dataclass(frozen=True, slots=True)
class ClosureReport:
    """The comment that asks for closure, and what should be done before it is posted."""

    text: str
    file_name: str
    warnings: tuple[Sentence, ...]


class Closures:
    """The texts of the report are kept in the plan; the report itself exists once everything is done."""

    def __init__(self, context: Context, updates: Updates) -> None:
        self._context = context
        self._updates = updates

    def get(self, plan_id: int) -> Closure:
        """What was kept, else what the plan can say by itself."""
        with self._context.database.reading() as connection:
            plan_store.get(connection, plan_id)
            kept = closure_store.get(connection, plan_id)
        return kept or closure_rules.proposed(self._updates.edition(plan_id).rows)

    def keep(self, plan_id: int, values: Mapping[str, str], seen: Closure | None = None) -> Closure:
        """Changes some of the texts and keeps them all; `seen` are those that the user had before them.

        A text that somebody else changed since they were seen is a ConflictError.
        """
        known = asdict(Closure())
        unknown = set(values) - set(known)
        if unknown:
            raise UserError(
                "A closure report has no “{name}”: use one of {known}.", name=min(unknown), known=", ".join(known)
            )
        now = self.get(plan_id)
        wanted = dict(values) if seen is None else own_changes(values, seen, now)
        changed = _cleaned(asdict(now) | wanted)
        with self._context.writing() as connection:
            closure_store.keep(connection, plan_id, changed)
        return changed

    def report(self, plan_id: int, closure: Closure | None = None) -> ClosureReport:
        """The comment in its prescribed form; a UserError while an action is open."""
        draft = self._updates.draft(plan_id)
        closure_rules.refuse_open(draft.edition.rows)
        texts = _cleaned(asdict(closure or self.get(plan_id)))
        said = closure_document.text(texts)
        name = file_stem(draft.edition.details.title, "closure report", plan_id=plan_id) + ".md"
        return ClosureReport(said, name, (*_gaps(texts), *_odd(said, draft)))


def _gaps(closure: Closure) -> Iterator[Sentence]:
    """What the report does not say, or not as it was meant."""
    empty = [label for name, label in closure_document.labels().items() if not getattr(closure, name).strip()]
    if empty:
        yield Sentence("{parts} will say N/A: write what applies.", parts=enumerated(empty))
    yield from lost_in_report(asdict(closure).values())


def _odd(said: str, draft: Draft) -> Iterator[Sentence]:
    """What should be done before the report is posted."""
    if draft.changes.numbers:
        yield Sentence("The draft has changes that no update has published: issue them before you ask for closure.")
    if not measure(said).fits:
        most = Amount(MOST_CHARACTERS)
        yield Sentence("The report is longer than the {most} characters of a Bugzilla comment.", most=most)


def _cleaned(values: Mapping[str, str]) -> Closure:
    return Closure(**{name: clean(text).text for name, text in values.items()})


def save_report(report: ClosureReport, folder: Path) -> Path:
    """Writes a report into an existing folder, whole or not at all."""
    return write_whole(folder / report.file_name, report.text.encode("utf-8"))


labels = closure_document.labels

__all__ = ["Closure", "ClosureReport", "Closures", "labels", "save_report"]
