"""What can be saved of a plan whose file can't be read any more: what was shown of it."""

from dataclasses import replace
from pathlib import Path

from app.documents.compose import ALONE
from app.documents.formats import file_name
from app.domain.updates import Edition
from app.services import files
from app.store.files import write_whole

_ALL_FIELDS = "full"


def shown_name(edition: Edition) -> str:
    """The name to propose for its file."""
    return file_name(edition.details.title, "markdown", "as shown", plan_id=edition.plan_id)


def save_shown(edition: Edition, path: Path) -> Path:
    """Writes the rows of an edition that was read before, with every field, so that they can be brought in again."""
    details = replace(edition.details, layout=_ALL_FIELDS, comment="whole", template="")
    (first, *_) = files.written(replace(edition, details=details), "markdown", ALONE)
    return write_whole(path, first.content)
