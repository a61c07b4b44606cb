"""Bringing in a table: read, match with the plan, and save only what differs."""

from dataclasses import replace

from app.documents.layouts import empty_marks
from app.domain import sources
from app.domain.imprints import read_imprint
from app.domain.plans import PlanDetails
from app.domain.wordings import wording
from app.intake.choices import AS_FOUND, FIELDS, LEAVE_OUT, OBSERVATIONS, REST, Choices, read_choices
from app.intake.deciding import numbered
from app.intake.decisions import ALL, Absent, Decisions, Into
from app.intake.doubts import Doubt, Option, answered, doubts
from app.intake.found import Found, FoundTable, Verdict
from app.intake.kinds import KINDS, FileKind
from app.intake.looking import look
from app.intake.matching import Matched, matched, review
from app.intake.pairing import How, Pair, likeness
from app.intake.renamed import renamed, with_fields
from app.intake.resting import collector_at_rest
from app.intake.reviews import Review, ReviewRow, refuse_uncertain, settled, will_be
from app.intake.rows import ReadRow
from app.intake.watching import UNWATCHED, Watch
from app.services.actions import Actions, Proposal, Saved
from app.services.backups import Backups
from app.services.context import Context
from app.services.plans import insert
from app.services.readings import (
    Reading,
    proposed_details,
    read_file,
    read_markdown,
    read_source,
    reading_of,
    refusal,
    terms_in,
)
from app.services.sent import sent_with
from app.services.sources import Source, clipboard_source, file_source, is_header, source_of
from app.services.wish import Wish
from app.store import actions as action_store
from app.store import plans as plan_store
from app.store import revisions as revision_store

FILE_KINDS = KINDS


class Imports:
    """From a file to saved revisions."""

    def __init__(self, context: Context, actions: Actions, backups: Backups) -> None:
        self._context, self._actions, self._backups = context, actions, backups

    def refuse_unwritable(self) -> None:
        """A UserError where nothing could be saved here, so that nobody reviews a table in vain."""
        self._context.database.refuse_unwritable()

    @collector_at_rest()
    def review(self, plan_id: int, reading: Reading, watch: Watch = UNWATCHED) -> Review:
        """Sets a reading beside the plan and changes nothing."""
        with self._context.database.reading() as connection:
            words = wording(plan_store.get(connection, plan_id).details.wording)
            current = action_store.heads(connection, plan_id)
            following = action_store.next_number(connection, plan_id)
            sent = sent_with(
                lambda seq: revision_store.history(connection, plan_id, until=seq), read_imprint(reading.imprint)
            )
        terms = terms_in(reading, words.name)
        fields = renamed(reading.rows, reading.told, sent)
        rows = with_fields(reading.rows, fields)
        asked = review(rows, current, following, words, terms, empty_marks(), watch, sent)
        return replace(asked, renamed=fields) if fields else asked

    @collector_at_rest()
    def decided(self, plan_id: int, asked: Review, decisions: Decisions = ALL) -> Matched:
        """What a review comes to once it is decided."""
        with self._context.database.reading() as connection:
            words = wording(plan_store.get(connection, plan_id).details.wording)
        return matched(asked, words, decisions)

    def match(self, plan_id: int, reading: Reading, watch: Watch = UNWATCHED) -> Matched:
        """What a reading comes to where all of it is accepted; a UserError where a row could be two things."""
        return self.accepted(plan_id, self.review(plan_id, reading, watch))

    def accepted(self, plan_id: int, asked: Review) -> Matched:
        """What a review comes to where all of it is accepted; a UserError where a row could be two things."""
        refuse_uncertain(asked)
        return self.decided(plan_id, asked)

    @collector_at_rest()
    def review_new(self, reading: Reading, wording_name: str = "classic", watch: Watch = UNWATCHED) -> Review:
        """Sets a reading beside a plan that is still empty."""
        words = wording(wording_name)
        return review(reading.rows, [], 1, words, terms_in(reading, words.name), empty_marks(), watch)

    @collector_at_rest()
    def match_new(
        self, reading: Reading, wording_name: str = "classic", decisions: Decisions = ALL, watch: Watch = UNWATCHED
    ) -> Matched:
        """What a new plan of this reading would hold."""
        return matched(self.review_new(reading, wording_name, watch), wording(wording_name), decisions)

    @collector_at_rest()
    def save_new(
        self, details: PlanDetails, reading: Reading, reason: str = "", decisions: Decisions = ALL,
        watch: Watch = UNWATCHED,
    ) -> Saved:  # fmt: skip
        """Makes a plan of a reading, as one wish; where the one who watches stops it, there is none."""
        matched = self.match_new(reading, details.wording, decisions, watch)
        self._backups.make_before_import()
        told = watch.counting(_rows_to_write(matched))
        with self._context.writing() as connection:
            plan_id = insert(connection, details, self._context).id
            asked = Wish(
                connection,
                plan_id,
                self._context.author,
                self._context.now(),
                sources.reason_with(reason, reading.source),
                told,
            )
            asked.add_all(matched.added)
        return Saved(plan_id, asked.steps, reading.replaced)

    @collector_at_rest()
    def save(
        self, plan_id: int, reading: Reading, matched: Matched, reason: str = "", watch: Watch = UNWATCHED
    ) -> Saved:
        """Appends what differs and adds what is new, as one wish; the rest is untouched.

        Where the one who watches stops it, all of the plan is.
        """
        proposals = [Proposal(base, state) for base, state in matched.changed]
        if proposals or matched.added:
            self._backups.make_before_import()
        said, told = sources.reason_with(reason, reading.source), watch.counting(_rows_to_write(matched))
        saved = self._actions.apply(plan_id, proposals, said, matched.added, told)
        return replace(saved, replaced=reading.replaced)


def _rows_to_write(matched: Matched) -> int:
    """A revision for each action, and one row more for each new one."""
    return len(matched.changed) + 2 * len(matched.added)


__all__ = [
    "ALL", "AS_FOUND", "FIELDS", "FILE_KINDS", "LEAVE_OUT", "OBSERVATIONS", "REST", "UNWATCHED", "Absent",
    "Choices", "Decisions", "Doubt", "FileKind", "Found", "FoundTable", "How", "Imports", "Into", "Matched", "Option",
    "Pair", "ReadRow", "Reading", "Review", "ReviewRow", "Source", "Verdict", "Watch", "answered", "clipboard_source",
    "doubts",
    "file_source", "is_header", "likeness", "look", "numbered", "proposed_details", "read_choices", "read_file",
    "read_markdown", "read_source", "reading_of", "refusal", "settled", "source_of", "will_be",
]  # fmt: skip
