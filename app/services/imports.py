"""Bringing in a table: read, match with the plan, and save only what differs."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import Path

from app.documents.layouts import empty_marks, layout_of, terms_of
from app.domain import sources
from app.domain.errors import UserError
from app.domain.plans import PlanDetails
from app.domain.sentences import Sentence, Value, counted, numbers
from app.domain.texts import line
from app.domain.wordings import Wording, wording
from app.intake import markdown
from app.intake.choices import AS_FOUND, Choices, read_choices
from app.intake.encodings import decode
from app.intake.found import Found, Verdict
from app.intake.kinds import KINDS, FileKind, kind_of
from app.intake.looking import look, look_at
from app.intake.matching import Matched, matched, review
from app.intake.pairing import How, Pair
from app.intake.reviews import (
    ALL,
    Absent,
    Decisions,
    Review,
    ReviewRow,
    numbered,
    refuse_uncertain,
    settled,
    will_be,
)
from app.intake.rows import ReadRow
from app.services.actions import Actions, Proposal, Saved
from app.services.backups import Backups
from app.services.context import Context
from app.services.files import read_bytes
from app.services.plans import insert, layout_wording
from app.services.wish import Wish
from app.store import actions as action_store
from app.store import plans as plan_store

# Of what is listed before a table is brought in; a question has to stay on the screen.
_MOST_NUMBERS, _MOST_HEADINGS, _MOST_QUESTIONS = 30, 10, 10
FILE_KINDS = KINDS
_MOST_OF_TITLE = 120
_HEADING = re.compile(r"#{1,6}[ \t]+(.*?\w.*?)[ \t#]*$")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file says: its rows, and the headings without a field: those left out, those `told` in observations.

    `source` says which bytes it was read from, for the reason of each revision.
    """

    rows: Sequence[ReadRow]
    ignored: tuple[str, ...]
    unseen: tuple[str, ...] = ()
    asked: tuple[Sentence, ...] = ()
    told: tuple[str, ...] = ()
    source: str = ""

    @property
    def questions(self) -> list[Sentence]:
        """One sentence for each thing that could not be known."""
        lost = [
            Sentence("{address} stands behind a link or picture and in no cell; it is left out.", address=address)
            for address in self.unseen
        ]
        return [*self.asked, *lost, *(question for row in self.rows for question in row.questions)]


class Imports:
    """From a file to saved revisions."""

    def __init__(self, context: Context, actions: Actions, backups: Backups) -> None:
        self._context, self._actions, self._backups = context, actions, backups

    def review(self, plan_id: int, reading: Reading) -> Review:
        """Sets a reading beside the plan and changes nothing."""
        with self._context.database.reading() as connection:
            words = wording(plan_store.get(connection, plan_id).details.wording)
            current = [row for row in action_store.heads(connection, plan_id) if not row.state.discarded]
            following = action_store.next_number(connection, plan_id)
        return review(reading.rows, current, following, words, _terms(reading, words.name), empty_marks())

    def decided(self, plan_id: int, asked: Review, decisions: Decisions = ALL) -> Matched:
        """What a review comes to once it is decided."""
        with self._context.database.reading() as connection:
            words = wording(plan_store.get(connection, plan_id).details.wording)
        return matched(asked, words, decisions)

    def match(self, plan_id: int, reading: Reading) -> Matched:
        """What a reading comes to where all of it is accepted; a UserError where a row could be two things."""
        asked = self.review(plan_id, reading)
        refuse_uncertain(asked)
        return self.decided(plan_id, asked)

    def match_new(self, reading: Reading, wording_name: str = "classic") -> Matched:
        """What a new plan of this reading would hold."""
        words = wording(wording_name)
        return matched(review(reading.rows, [], 1, words, _terms(reading, words.name), empty_marks()), words)

    def save_new(self, details: PlanDetails, reading: Reading, reason: str = "") -> Saved:
        """Makes a plan of a reading, as one wish."""
        matched = self.match_new(reading, details.wording)
        self._backups.make_before_import()
        with self._context.writing() as connection:
            plan_id = insert(connection, details, self._context).id
            asked = Wish(
                connection,
                plan_id,
                self._context.author,
                self._context.now(),
                sources.reason_with(reason, reading.source),
            )
            asked.add_all(matched.added)
        return Saved(plan_id, asked.steps, sum(row.replaced for row in reading.rows))

    def save(self, plan_id: int, reading: Reading, matched: Matched, reason: str = "") -> Saved:
        """Appends what differs and adds what is new, as one wish; the rest is untouched."""
        proposals = [Proposal(base, state) for base, state in matched.changed]
        if proposals or matched.added:
            self._backups.make_before_import()
        saved = self._actions.apply(plan_id, proposals, sources.reason_with(reason, reading.source), matched.added)
        return replace(saved, replaced=sum(row.replaced for row in reading.rows))


def proposed_details(path: Path, reading: Reading) -> PlanDetails:
    """What a plan of this file may be called, and how it is published when its columns are those of a layout."""
    lead = takewhile(lambda text: not text.lstrip().startswith("|"), _markdown_text(path).split("\n"))
    heading = next(filter(None, map(_HEADING.match, lead)), None)  # one below the table is of what stands there
    title = heading.group(1) if heading else re.sub(r"[\s_-]+", " ", path.stem)
    name = layout_of(reading.rows[0].fields) or "classic"
    return PlanDetails(line(title)[:_MOST_OF_TITLE], layout=name, wording=layout_wording(name))


def _markdown_text(path: Path) -> str:
    """The text of a file in Markdown; empty for one of another kind."""
    content = read_bytes(path)
    return decode(content, path.name).text if kind_of(content, path.name).name == "markdown" else ""


def _terms(reading: Reading, wording_name: str) -> Wording:
    """The words in which a table says a status without a date: those of its layout, else the plan's."""
    return wording(terms_of(reading.rows[0].fields) or wording_name)


def read_file(path: Path, choices: Choices = AS_FOUND) -> Reading:
    """Reads the plan in a file; without one, or with several, a UserError that says what to do."""
    content = read_bytes(path)
    return reading_of(look(content, str(path), choices), str(path), source_of(content, path.name))


def read_markdown(text: str, name: str) -> Reading:
    """Reads the plan in a Markdown text."""
    return reading_of(look_at(markdown.read(text.encode("utf-8", "surrogatepass"), name)), name)


def source_of(content: bytes, name: str) -> str:
    """Which bytes something was read from, for the reason of each revision."""
    return sources.source_of(name, hashlib.sha256(content).hexdigest())


def reading_of(found: Found, name: str, source: str = "") -> Reading:
    """The rows of what was found; a UserError where that is no plan, or not a certain one."""
    if found.verdict is not Verdict.PLAN:
        raise UserError("{name}: {message}", name=name, message=found.message)
    ignored = [heading for one in found.chosen if one.columns for heading in one.columns.ignored]
    unseen = [address for one in found.chosen for address in one.grid.unseen]
    told = [
        line(one.table.header[place])
        for one in found.chosen
        if one.columns and one.table
        for place in one.columns.told
        if one.table.header[place].strip()
    ]
    return Reading(
        found.rows, tuple(dict.fromkeys(ignored)), tuple(unseen), found.questions, tuple(dict.fromkeys(told)), source
    )


def import_summary(reading: Reading, matched: Matched) -> list[Sentence]:
    """What bringing a table in would do, a line a sentence."""
    changed, new = [base.number for base, _ in matched.changed], list(matched.added)
    lines = [
        counted("The table has {count} row.", "The table has {count} rows.", len(reading.rows)),
        Sentence("Changed: {numbers}.", numbers=_listed(changed)),
        Sentence("New: {numbers}.", numbers=_listed(new)),
    ]
    if matched.missing:
        kept = _listed(matched.missing)
        lines.append(Sentence("Not in the table, kept as they are: {numbers}.", numbers=kept))
    if reading.ignored:
        headings = ", ".join(reading.ignored[:_MOST_HEADINGS])
        lines.append(Sentence("Columns that were left out: {headings}.", headings=headings))
    if reading.told:
        headings = ", ".join(reading.told[:_MOST_HEADINGS])
        lines.append(Sentence("Columns whose texts go into the observations: {headings}.", headings=headings))
    return [*lines, *reading.questions[:_MOST_QUESTIONS]]


def _listed(found: Sequence[int]) -> Value:
    return numbers(found[:_MOST_NUMBERS]) if found else Sentence("none")


__all__ = [
    "ALL", "AS_FOUND", "FILE_KINDS", "Absent", "Choices", "Decisions", "FileKind", "Found", "How", "Imports", "Matched",
    "Pair", "ReadRow", "Reading", "Review", "ReviewRow", "Verdict", "import_summary", "look", "numbered",
    "proposed_details", "read_choices", "read_file", "read_markdown", "reading_of", "settled", "source_of", "will_be",
]  # fmt: skip
