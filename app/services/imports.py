"""Bringing in a table: read, match with the plan, and save only what differs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.documents.layouts import empty_marks, terms_of
from app.domain import texts
from app.domain.errors import UserError
from app.domain.wordings import wording
from app.intake import markdown
from app.intake.columns import action_tables
from app.intake.matching import Matched, match
from app.intake.rows import ReadRow, read_rows
from app.services.actions import Actions, Proposal, Saved
from app.services.context import Context
from app.services.files import read_text
from app.store import actions as action_store
from app.store import plans as plan_store


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file says: its rows, and the headings that have no field."""

    rows: Sequence[ReadRow]
    ignored: tuple[str, ...]
    unseen: tuple[str, ...] = ()

    @property
    def questions(self) -> list[str]:
        """One sentence for each thing that could not be known."""
        lost = [f"{address} stands behind a link or picture and in no cell; it is left out." for address in self.unseen]
        return [*lost, *(question for row in self.rows for question in row.questions)]


class Imports:
    """From a file to saved revisions."""

    def __init__(self, context: Context, actions: Actions) -> None:
        self._context = context
        self._actions = actions

    def match(self, plan_id: int, reading: Reading) -> Matched:
        """Compares a reading with the plan and changes nothing."""
        with self._context.database.reading() as connection:
            words = wording(plan_store.get(connection, plan_id).details.wording)
            current = [row for row in action_store.heads(connection, plan_id) if not row.state.discarded]
            following = action_store.next_number(connection, plan_id)
        terms = wording(terms_of(reading.rows[0].fields) or words.name)
        return match(reading.rows, current, following, words, terms, empty_marks())

    def save(self, plan_id: int, reading: Reading, matched: Matched, reason: str = "") -> Saved:
        """Appends what differs and adds what is new, as one wish; the rest is untouched."""
        proposals = [Proposal(base, state) for base, state in matched.changed]
        saved = self._actions.apply(plan_id, proposals, reason, matched.added)
        return replace(saved, replaced=sum(row.replaced for row in reading.rows))


def read_file(path: Path) -> Reading:
    """Reads the action table of a Markdown file; without one, a UserError that says what to do."""
    return read_markdown(read_text(path), str(path))


def read_markdown(text: str, name: str) -> Reading:
    """Reads the only action table in a Markdown text."""
    found = action_tables(markdown.read_tables(text))
    if not found:
        raise UserError(f"{name} has no table with the headings of an action plan: it needs Action and Status.")
    if len(found) > 1:
        raise UserError(f"{name} has {len(found)} action tables: bring them in one file at a time.")
    table, columns = found[0]
    rows = read_rows(table, columns)
    if not rows:
        raise UserError(f"The table in {name} has no rows: add the actions below its header.")
    return Reading(tuple(rows), columns.ignored, table.unseen)


def import_summary(reading: Reading, matched: Matched) -> str:
    """What bringing a table in would do, for people."""
    changed = [base.number for base, _ in matched.changed]
    lines = [f"The table has {len(reading.rows)} rows."]
    lines.append(f"Changed: {texts.numbers(changed[:30]) or 'none'}.")
    lines.append(f"New: {texts.numbers(list(matched.added)[:30]) or 'none'}.")
    if matched.missing:
        lines.append(f"Not in the table, kept as they are: {texts.numbers(list(matched.missing)[:30])}.")
    if reading.ignored:
        lines.append(f"Columns that were left out: {', '.join(reading.ignored[:10])}.")
    return "\n".join([*lines, *reading.questions[:10]])


__all__ = ["Imports", "Matched", "ReadRow", "Reading", "import_summary", "read_file", "read_markdown"]
