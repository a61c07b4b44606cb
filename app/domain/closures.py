"""The closure report: what the user says in it, and when it may be asked for."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.actions import Status
from app.domain.errors import UserError
from app.domain.revisions import Revision
from app.domain.sentences import counted, numbers


@dataclass(frozen=True, slots=True)
class Closure:
    """The four texts of a closure report, as the user keeps them until they are published."""

    incident: str = ""
    root_causes: str = ""
    remediation: str = ""
    commitments: str = ""


def proposed(rows: Sequence[Revision]) -> Closure:
    """What the plan itself can say of its closure; the rest is for the user to write."""
    causes = dict.fromkeys(row.state.root_causes.strip() for row in rows if row.state.root_causes.strip())
    done = [row.number for row in rows if row.state.status is Status.DONE]
    last = max((row.state.completed.latest for row in rows if row.state.completed.latest), default=None)
    said = (
        f"All {len(done)} actions of the plan are complete" if len(done) > 1 else "The action of the plan is complete"
    )
    until = f", the last of them on {last.isoformat()}" if last and len(done) > 1 else ""
    return Closure(root_causes="\n".join(causes), remediation=f"{said}{until}." if done else "")


def refuse_open(rows: Sequence[Revision]) -> None:
    """A UserError while an action is open: closure is asked for when everything is done."""
    if not rows:
        raise UserError("This plan has no actions: there is nothing to ask closure for.")
    still = [row.number for row in rows if row.state.status.is_open]
    if still:
        raise UserError(
            counted(
                "{numbers} is still open: complete or cancel what is left, then ask for closure.",
                "{numbers} are still open: complete or cancel what is left, then ask for closure.",
                len(still),
                numbers=numbers(still),
            )
        )
