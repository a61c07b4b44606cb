"""The history of an action as the log of its risk: who changed what, when and why, and which promise slipped."""

from collections.abc import Mapping, Sequence

from app.documents.document import HistoryLine
from app.documents.oscal.parties import Identifiers, Parties
from app.documents.oscal.values import Json, filled, markup, moment, properties
from app.domain.actions import Status
from app.domain.promises import Promise
from app.domain.revisions import Revision
from app.domain.texts import CUT

# A log is to be read; the whole texts stand in the workbook's history.
_MOST_TOLD = 1_000


def entries(
    revisions: Sequence[Revision],
    lines: Mapping[int, Sequence[HistoryLine]],
    promises: Sequence[Promise],
    words: Mapping[Status, str],
    names: Identifiers,
    parties: Parties,
) -> list[Json]:
    """One entry for each revision of an action, oldest first; `lines` are what each changed, by its ordinal."""
    given = {promise.seq: promise for promise in promises}
    made, before = [], ""
    for row in revisions:
        status = words[row.state.status]
        made.append(
            filled(
                uuid=names.of("entry", row.number, row.ordinal),
                title=f"Revision {row.ordinal} of action {row.number}",
                description="\n\n".join(map(_change, lines.get(row.ordinal, ()))),
                start=moment(row.at),
                props=properties({"status": row.state.status.value, **_promise(given.get(row.seq))}),
                logged_by=[{"party-uuid": parties.author(row.author)}],
                status_change=status if status != before else "",
                remarks=markup(row.reason),
            )
        )
        before = status
    return made


def _change(line: HistoryLine) -> str:
    old, new = (markup(_cut(text)) for text in (line.old, line.new))
    return f"{line.field}: {old} → {new}" if old else f"{line.field}: {new}"


def _cut(text: str) -> str:
    return text if len(text) <= _MOST_TOLD else text[:_MOST_TOLD].rstrip() + CUT


def _promise(promise: Promise | None) -> dict[str, str]:
    """What a revision did to the date that was promised before."""
    if promise is None:
        return {}
    moves = " ".join(sorted(move.value for move in promise.moves))
    days = "" if promise.days is None else str(promise.days)
    return {"promised": promise.due.text or "none", "promise-change": moves or "given", "promise-days-later": days}
