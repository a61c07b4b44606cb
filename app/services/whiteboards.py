"""What the user can do with a bug's whiteboard: say what it shows, and get what to ask for next."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from app.domain.errors import UserError
from app.domain.next_updates import NextUpdate
from app.domain.proposals import USUAL, Proposal, aligned_day
from app.domain.rules import Start, read_rule_set, rule_set
from app.domain.whiteboards import MOST_WRITTEN, Doubt, Whiteboard, asked, may_mean, proposed, read_whiteboard, with_day
from app.services.context import Context
from app.store import actions as action_store
from app.store import next_updates as next_update_store
from app.store import plans as plan_store
from app.store import rule_sets as rule_set_store
from app.store.database import Transaction


@dataclass(frozen=True, slots=True)
class Shown:
    """The whiteboard as it was last seen, and by whom; a doubt about its day was settled then."""

    board: Whiteboard
    at: datetime
    author: str


@dataclass(frozen=True, slots=True)
class NextText:
    """The text to ask for, and why its day was chosen."""

    text: str
    proposal: Proposal


class Whiteboards:
    """What a plan's whiteboard showed is only ever added to: it is what the plan was held to."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def see(self, plan_id: int, text: str, day: date | None = None) -> Shown:
        """Records what the whiteboard shows, and sets the plan's next update where it names a day.

        A text that leaves the day open is a UserError that asks for it; `day` says it.
        """
        if len(text) > MOST_WRITTEN:
            raise UserError("This is too long for a whiteboard: copy only its own line from the bug.")
        board = _settled(read_whiteboard(text), day)
        with self._context.writing() as connection:
            details = plan_store.get(connection, plan_id).details
            named = next_update_store.all_of(connection, plan_id)
            # What was said since may have put its day out of force: seeing it there again counts anew.
            if not named or (named[-1].whiteboard, named[-1].day) != (board.text, board.day):
                context = self._context
                next_update_store.append(
                    connection, plan_id, board.day, context.author, context.now(), whiteboard=board.text
                )
            if board.day is not None:
                plan_store.update(connection, plan_id, replace(details, next_update_due=board.day))
            newest = _newest(connection, plan_id)
        assert newest is not None
        return _shown(newest)

    def shown(self, plan_id: int) -> Shown | None:
        """The whiteboard as it was last seen; None where none ever was."""
        with self._context.database.reading() as connection:
            plan_store.get(connection, plan_id)
            newest = _newest(connection, plan_id)
        return _shown(newest) if newest else None

    def unseen(self, plan_id: int) -> NextUpdate | None:
        """The day that the newest update named and the whiteboard was not seen with; None where nothing waits for it.

        Where no whiteboard was ever seen, nobody goes by it.
        """
        with self._context.database.reading() as connection:
            named = next_update_store.all_of(connection, plan_id)
        told = [one for one in named if one.update is not None or one.whiteboard is not None]
        seen = [one for one in told if one.whiteboard is not None]
        if not seen or told[-1].update is None or told[-1].day in (None, seen[-1].day):
            return None
        return told[-1]

    def aligned(self, plan_id: int, after: date | None = None) -> Proposal | None:
        """The day to ask for, later than `after` (by default today); None where no action is open."""
        with self._context.database.reading() as connection:
            return self._aligned(connection, plan_id, after)

    def proposal(self, plan_id: int, after: date | None = None) -> NextText | None:
        """What the whiteboard should say next, as `aligned`; all but its day stays as it was last seen."""
        with self._context.database.reading() as connection:
            newest, found = _newest(connection, plan_id), self._aligned(connection, plan_id, after)
        before = newest.whiteboard or "" if newest else ""
        return NextText(proposed(before, found.day), found) if found else None

    def _aligned(self, connection: Transaction, plan_id: int, after: date | None) -> Proposal | None:
        rules = plan_store.get(connection, plan_id).details.rules
        rows = [row for row in action_store.heads(connection, plan_id) if not row.state.discarded]
        return aligned_day(rows, after or self._context.today, usual=_usual(connection, rules))


def _settled(board: Whiteboard, day: date | None) -> Whiteboard:
    """The whiteboard as it counts, with the day that was said where its text leaves it open."""
    if day is None:
        if board.doubt is not Doubt.NONE:
            raise UserError(asked(board))
        return board
    if not board.next_update:
        raise UserError("The whiteboard names no next update: leave the day out, or correct the text.")
    if not may_mean(board, day):
        raise UserError(
            "“{text}” can't mean {day}: say the day that stands there.", text=board.next_update.text, day=day
        )
    return with_day(board, day)


def _newest(connection: Transaction, plan_id: int) -> NextUpdate | None:
    seen = (one for one in reversed(next_update_store.all_of(connection, plan_id)) if one.whiteboard is not None)
    return next(seen, None)


def _shown(seen: NextUpdate) -> Shown:
    board = read_whiteboard(seen.whiteboard or "")
    return Shown(with_day(board, seen.day) if seen.day else board, seen.at, seen.author)


def _usual(connection: Transaction, name: str) -> timedelta:
    """How long after an update the next one is owed by the plan's rules, where no day is set."""
    known = rule_set(name)
    if known is None:
        content = rule_set_store.newest(connection).get(name)
        known = read_rule_set(name, content) if content is not None else None
    regular = known.starting_with(Start.UPDATE) if known else ()
    return next((rule.within for rule in regular if rule.within is not None), USUAL)
