"""What the user can do with updates: see the draft, issue it, and look at any issued one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import chain, count, takewhile
from typing import TYPE_CHECKING, Literal

from app.domain import changes as change_rules
from app.domain.announcements import announcement, disagreements
from app.domain.changes import NO_CHANGES, ChangeSet
from app.domain.checks.update import FAR_AHEAD, odd_date
from app.domain.errors import ConflictError, UserError
from app.domain.losses import lost
from app.domain.overrides import Override
from app.domain.plans import Plan
from app.domain.postings import read_posting
from app.domain.publishing import MOST_CHARACTERS
from app.domain.revisions import Revision
from app.domain.texts import clean, line, says_something
from app.domain.updates import Draft, Edition, IssuedUpdate, PublishedFile
from app.domain.wordings import wording
from app.services.context import Context
from app.services.questions import answers_for, mark_answered
from app.store import actions as action_store
from app.store import ledger
from app.store import next_updates as next_update_store
from app.store import overrides as override_store
from app.store import plans as plan_store
from app.store import postings as posting_store
from app.store import revisions as revision_store
from app.store import templates as template_store
from app.store import updates as update_store
from app.store.database import Transaction

if TYPE_CHECKING:
    from app.documents.compose import Surroundings
    from app.domain.checks.check import Finding

# The day of the update after this one: a day, None for no promise, or as the plan says.
AS_PLANNED: Literal["as planned"] = "as planned"
Following = date | None | Literal["as planned"]


class Updates:
    """The draft of the next update, which always exists, and the issued ones, which never change."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def issued(self, plan_id: int) -> list[IssuedUpdate]:
        """All issued updates, oldest first."""
        with self._context.database.reading() as connection:
            return update_store.issued(connection, plan_id)

    def draft(
        self, plan_id: int, dated: date | None = None, intro: str | None = None, following: Following = AS_PLANNED
    ) -> Draft:
        """The next update as it stands now; without `intro` or `following`, with those that the plan keeps."""
        with self._context.database.reading() as connection:
            plan = _following(plan_store.get(connection, plan_id), following)
            return self._draft(connection, plan, dated, intro)

    def edition(self, plan_id: int, number: int | None = None) -> Edition:
        """What a document is made of: an issued update, or the draft where no number is given."""
        if number is None:
            return self.draft(plan_id).edition
        with self._context.database.reading() as connection:
            return _edition(connection, update_store.get(connection, plan_id, number))

    def rows(self, plan_id: int, number: int) -> list[Revision]:
        """The rows of an issued update, exactly as they were published."""
        with self._context.database.reading() as connection:
            return update_store.rows(connection, update_store.get(connection, plan_id, number).id)

    def changes(self, plan_id: int, old: int | None = None, new: int | None = None) -> tuple[ChangeSet, str]:
        """What differs between two updates, with the line that says so; by default the last one and the draft."""
        with self._context.database.reading() as connection:
            plan = plan_store.get(connection, plan_id)
            later = _edition(connection, update_store.get(connection, plan_id, new)) if new is not None else None
            if old is None:
                before = later.number - 1 if later else update_store.last_number(connection, plan_id)
                earlier = _numbered(connection, plan_id, before)
            else:
                earlier = update_store.get(connection, plan_id, old)
            later = later or self._draft(connection, plan, None, None, compare=False).edition
            found = _compare(connection, earlier, later)
            return found, announcement(found, wording(later.details.wording))

    def issue(
        self, plan_id: int, dated: date, intro: str | None = None, following: Following = AS_PLANNED, override: str = ""
    ) -> tuple[IssuedUpdate, Draft]:
        """Freezes the draft: its date, number, intro, next update's day, rows and files, in one wish.

        `override` is the reason to issue it although a check calls something in it an error.
        """
        from app.services import files  # writes documents

        refuse_past(dated, following)
        draft = self.draft(plan_id, dated, intro, following)
        self.refuse_unissuable(draft, override)
        return self.record(draft, files.published(draft.edition, self.surroundings(draft.edition)), override), draft

    def refuse_unissuable(self, draft: Draft, override: str = "") -> None:
        """A UserError where the draft can't be issued as it is; a reason to override them settles what checks say."""
        self._refuse_undated(draft)
        with self._context.database.reading() as connection:
            self._overridden(connection, draft, override)

    def _refuse_undated(self, draft: Draft) -> None:
        edition, previous = draft.edition, draft.previous
        if not edition.rows:
            raise UserError("This plan has no actions yet: add one before you issue an update.")
        if edition.dated is None:
            raise UserError("An update needs a date: say when it is published.")
        # A date far ahead of today was a slip of the pen, which must not lock the plan.
        if previous and edition.dated < previous.dated <= self._context.today + FAR_AHEAD:
            raise UserError(
                "Update {number} is dated {day}: give this one the same date or a later one.",
                number=previous.number,
                day=previous.dated,
            )

    def _overridden(self, connection: Transaction, draft: Draft, reason: str) -> "tuple[Finding, ...]":
        """The errors that checks find in a draft; without a reason to override them, a UserError."""
        from app.services import checks  # reads layouts, which showing the window does without

        found = checks.errors_of(connection, draft, self._context)
        if not says_something(reason):  # a dash, or what nobody sees, is none
            checks.refuse_errors(found)
        return found

    def record(self, draft: Draft, published: Sequence[PublishedFile], override: str = "") -> IssuedUpdate:
        """Saves a draft with its written files; a plan that changed meanwhile is a ConflictError.

        What checks call an error is kept with the reason that overrides it.
        """
        self._refuse_undated(draft)
        plan_id = draft.edition.plan_id
        with self._context.writing() as connection:
            plan = _following(plan_store.get(connection, plan_id), draft.edition.details.next_update_due)
            now = self._draft(connection, plan, draft.edition.dated, draft.edition.intro)
            # What was written of other plans meanwhile moves the head, and the told one stays a true one.
            if replace(now.edition, head=draft.edition.head) != draft.edition:
                raise ConflictError("The plan changed while the update was being written: look at the draft again.")
            found, at = self._overridden(connection, now, override), self._context.now()
            edition = replace(draft.edition, issued=True)
            made = update_store.append(connection, edition, published, self._context.author, at)
            for one in found:
                said = Override(one.check.name, str(one.sentence), line(override), at, self._context.author)
                override_store.append(connection, plan_id, made.id, said)
            plan_store.update(connection, plan_id, plan.details)
            plan_store.set_intro(connection, plan_id, "")
            mark_answered(connection, made)
            day = plan.details.next_update_due
            next_update_store.append(connection, plan_id, day, made.author, made.issued_at, update_id=made.id)
            return update_store.get(connection, plan_id, made.number)

    def post(self, plan_id: int, number: int, comment: int | None, url: str = "") -> IssuedUpdate:
        """Notes as which comment an update was posted; a correction is added, and what was said before stays."""
        context, (told, link) = self._context, read_posting(comment, url)
        with context.writing() as connection:
            update = update_store.get(connection, plan_id, number)
            before = update.posting
            if before is None or (before.comment, before.url) != (told, link):
                posting_store.append(connection, plan_id, update.id, told, link, context.author, context.now())
            return update_store.get(connection, plan_id, number)

    def history(self, edition: Edition) -> list[Revision]:
        """All revisions that an edition knew, oldest first."""
        with self._context.database.reading() as connection:
            return revision_store.history(connection, edition.plan_id, until=edition.last_seq)

    def surroundings(self, edition: Edition, against: int = 0, *, tells_history: bool = True) -> "Surroundings":
        """What a document can tell beside the edition's own rows; `against` is an earlier update for a redline."""
        from app.documents.compose import Surroundings, edition_heading

        with self._context.database.reading() as connection:
            plan_id, details = edition.plan_id, edition.details
            drawn = details.pictures != "no" or details.slips == "yes"
            earlier = update_store.get(connection, plan_id, against) if against else None
            if earlier is not None and earlier.number >= edition.number:
                raise UserError(
                    "Update {number} is not earlier than this one: name one that was issued before it.", number=against
                )
            before = _numbered(connection, plan_id, edition.number - 1)
            issued = update_store.issued(connection, plan_id) if drawn else []
            last, full = edition.last_seq, None
            if details.comment == "changed":
                full = _last_in_full(update_store.issued(connection, plan_id), edition)
            return Surroundings(
                revision_store.history(connection, plan_id, until=last) if tells_history or drawn else (),
                _compare(connection, before, edition),
                edition_heading(_edition(connection, before)) if before else "",
                [_edition(connection, update) for update in issued if update.number < edition.number],
                edition_heading(_edition(connection, full)) if full else "",
                _compare(connection, full, edition) if full else NO_CHANGES,
                _edition(connection, earlier) if earlier else None,
                template_store.content(connection, details.template) if details.template else None,
            )

    def file(self, plan_id: int, number: int, format_name: str) -> PublishedFile | None:
        """A published file, bit for bit, None where the update was not published in that format."""
        return next(iter(self.files(plan_id, number, format_name)), None)

    def files(self, plan_id: int, number: int, format_name: str) -> list[PublishedFile]:
        """As `file`, with its further parts, whose formats are called "markdown-2" and so on."""
        with self._context.database.reading() as connection:
            update = update_store.get(connection, plan_id, number)
            known = {facts.format for facts in update.files}
            parts = takewhile(known.__contains__, chain([format_name], (f"{format_name}-{n}" for n in count(2))))
            return [update_store.content(connection, update.id, part) for part in parts]

    def _draft(
        self, connection: Transaction, plan: Plan, dated: date | None, intro: str | None, *, compare: bool = True
    ) -> Draft:
        last = update_store.last_number(connection, plan.id)
        heads = action_store.heads(connection, plan.id)
        rows = tuple(row for row in heads if not row.state.discarded)
        said = clean(plan.intro if intro is None else intro).text
        previous = _numbered(connection, plan.id, last)
        last_seq = max((row.seq for row in heads), default=0)
        answers = answers_for(connection, plan)
        edition = Edition(
            plan.id, last + 1, dated, False, plan.details, "", said, rows, last_seq, answers,
            ledger.head(connection),
        )  # fmt: skip
        found = _compare(connection, previous, edition) if compare else ChangeSet()
        told = announcement(found, wording(plan.details.wording))
        wrong = disagreements(said, found, {row.number for row in rows})
        doubts = [
            *odd_date(dated, previous.dated if previous else None, self._context.today),
            *lost(rows, said, answers),
        ]
        return Draft(replace(edition, announcement=told), previous, found, tuple(wrong), tuple(doubts))


def refuse_past(dated: date, following: Following) -> None:
    """A UserError where the next update is promised for a day that is not after this one's."""
    if isinstance(following, date) and following <= dated:
        raise UserError(
            "The next update can't be due on {following}: name a day after {dated}, or none.",
            following=following,
            dated=dated,
        )


def _following(plan: Plan, following: Following) -> Plan:
    if isinstance(following, str):
        return plan
    return replace(plan, details=replace(plan.details, next_update_due=following))


def _last_in_full(issued: Sequence[IssuedUpdate], edition: Edition) -> IssuedUpdate | None:
    """The newest update before this one whose posted comment held every row of the same columns in full."""
    found = (update for update in reversed(issued) if update.number < edition.number)
    return next((update for update in found if _held_all(update, edition.details.layout)), None)


def _held_all(update: IssuedUpdate, layout: str) -> bool:
    """False where rows were shortened, other columns shown, or the comment was too long to be posted."""
    comments = [file for file in update.files if file.format.startswith("markdown")]
    # A size in bytes is never below that in characters, which Bugzilla counts.
    fits = all(file.size <= MOST_CHARACTERS for file in comments)
    in_full = update.details.comment != "changed" or update.number == 1
    return in_full and fits and update.details.layout == layout


def _numbered(connection: Transaction, plan_id: int, number: int) -> IssuedUpdate | None:
    return update_store.get(connection, plan_id, number) if number > 0 else None


def _edition(connection: Transaction, update: IssuedUpdate) -> Edition:
    rows = tuple(update_store.rows(connection, update.id))
    return Edition(
        update.plan_id, update.number, update.dated, True, update.details, update.announcement, update.intro, rows,
        update.last_seq, update.answers, update.head,
    )  # fmt: skip


def _compare(connection: Transaction, earlier: IssuedUpdate | None, later: Edition) -> ChangeSet:
    words = wording(later.details.wording)
    if earlier is None:
        return change_rules.between([], later.rows, words, words, first=True)
    rows = update_store.rows(connection, earlier.id)
    return change_rules.between(rows, later.rows, wording(earlier.details.wording), words)
