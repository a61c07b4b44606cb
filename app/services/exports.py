"""Getting files: an issued one bit for bit, the draft or another layout freshly written."""

from app.documents.compose import compose, edition_name
from app.documents.document import Document
from app.documents.formats import FORMATS, file_stem
from app.domain.errors import UserError
from app.domain.updates import Edition, PublishedFile
from app.services import files
from app.services.updates import Updates


class Exports:
    """From a plan to a file in one of the formats."""

    def __init__(self, updates: Updates) -> None:
        self._updates = updates

    def name(self, plan_id: int, number: int | None) -> str:
        """The file name, without a suffix, that an update or the draft is saved under."""
        edition = self._updates.edition(plan_id, number)
        return file_stem(edition.details.title, edition_name(edition), plan_id=plan_id)

    def document(self, edition: Edition, layout: str | None = None) -> Document:
        """An edition as it will be published, without the history; for previews."""
        return compose(edition, layout)

    def markdown(self, edition: Edition) -> str:
        """The comment for Bugzilla."""
        return files.written(edition, "markdown", None, ()).content.decode("utf-8")

    def file(
        self, plan_id: int, format_name: str, number: int | None = None, layout: str | None = None
    ) -> PublishedFile:
        """The file of an issued update, or of the draft where no number is given."""
        if format_name not in FORMATS:
            raise UserError(f"There is no format “{format_name}”: use one of {', '.join(FORMATS)}.")
        edition = self._updates.edition(plan_id, number)
        if number is not None and layout in (None, edition.details.layout):
            published = self._updates.file(plan_id, number, format_name)
            if published:
                return published
        return files.written(edition, format_name, layout, self._updates.history(edition))


__all__ = ["FORMATS", "Document", "Exports"]
