"""What an exported file was made of, found again in the history when the file comes back."""

from collections.abc import Callable, Sequence

from app import assets
from app.documents.compose import printed_row
from app.documents.layouts import layout
from app.domain.imprints import Imprint, digest_of
from app.domain.revisions import Revision
from app.domain.wordings import wording
from app.intake.asking import Sent


def sent_with(history: Callable[[int], Sequence[Revision]], imprint: Imprint | None) -> Sent | None:
    """The actions as a file with this imprint told them; None where the plan never stood like that.

    `history` reads the plan's revisions up to a `seq`, oldest first.
    """
    if imprint is None or not _is_known(imprint):
        return None
    newest = {row.number: row for row in history(imprint.seq)}
    rows = [newest[number] for number in sorted(newest) if not newest[number].state.discarded]
    if not rows or digest_of(_printed(rows, imprint)) != imprint.digest:
        return None
    columns = {column.field for column in layout(imprint.layout).columns}
    return Sent({row.number: row.state for row in rows}, wording(imprint.wording), "status_text" in columns)


def _is_known(imprint: Imprint) -> bool:
    return imprint.layout in assets.names("layouts") and imprint.wording in assets.names("wordings")


def _printed(rows: Sequence[Revision], imprint: Imprint) -> list[tuple[str, ...]]:
    words = wording(imprint.wording)
    return [printed_row(row, layout(imprint.layout), words) for row in rows]
