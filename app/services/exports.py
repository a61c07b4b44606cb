"""Getting files: an issued one bit for bit, the draft or another look of it freshly written."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from app.documents.bugzilla import comments
from app.documents.bugzilla.engine import Block, Grid, Measure, Span, measure, shown
from app.documents.compose import Surroundings, compose, edition_name
from app.documents.document import Document
from app.documents.formats import FORMATS, ON_REQUEST, Format, file_stem, known
from app.domain.errors import UserError
from app.domain.plans import PlanDetails
from app.domain.publishing import CHOICES, MOST_CHARACTERS
from app.domain.sentences import Amount, Sentence
from app.domain.updates import Edition, PublishedFile
from app.services import files
from app.services.plans import checked
from app.services.templates import Template
from app.services.updates import Updates

if TYPE_CHECKING:  # the office libraries are imported when they are used
    from app.documents.excel.preview import SheetPreview
    from app.documents.word.preview import WordSheets

# Reading more revisions for a look at a workbook takes longer than a look may.
_MOST_REVISIONS_SHOWN = 5_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a file is wanted where not as the plan is published.

    `choices` are plan details such as layout, paper or pictures; `against` is the number of an earlier update
    for a redline, or 0 for none; `template` stands in for the plan's own, in Word.
    """

    choices: Mapping[str, str] = field(default_factory=dict)
    against: int = 0
    template: Template | None = None


AS_PUBLISHED = Wanted()


class Exports:
    """From a plan to a file in one of the formats."""

    def __init__(self, updates: Updates) -> None:
        self._updates = updates

    def name(self, plan_id: int, number: int | None) -> str:
        """The file name, without a suffix, that an update or the draft is saved under."""
        edition = self._updates.edition(plan_id, number)
        return file_stem(edition.details.title, edition_name(edition), plan_id=plan_id)

    def document(self, edition: Edition) -> Document:
        """An edition as it will be published, without what lies around it; for previews."""
        return compose(edition)

    def whole(self, plan_id: int, number: int | None = None) -> Document:
        """An update, or the draft, with all that a report tells; for paper."""
        edition = self._updates.edition(plan_id, number)
        return compose(edition, self._updates.surroundings(edition))

    def pages(self, edition: Edition) -> "Callable[[], WordSheets]":
        """What lays out the pages of an edition's Word document; fit for a worker thread."""
        return partial(_pages, edition, self._updates.surroundings(edition, tells_history=False))

    def workbook(self, edition: Edition, today: date) -> "Callable[[], tuple[SheetPreview, ...]]":
        """What makes the sheets of an edition's workbook, as opened today; fit for a worker thread."""
        told = self.shows_history(edition)
        return partial(_workbook, edition, self._updates.surroundings(edition, tells_history=told), today)

    def shows_history(self, edition: Edition) -> bool:
        """True where a look at the workbook holds the history, too; the file always does."""
        return sum(row.ordinal for row in edition.rows) <= _MOST_REVISIONS_SHOWN

    def paint(self, document: Document, device: Any) -> None:
        """Paints a document's pages on a `QPagedPaintDevice`, such as a printer."""
        from app.documents.paper.painting import paint  # needs Qt, which the command line does without

        paint(document, device)

    def clipboard_html(self, plan_id: int, number: int | None = None) -> str:
        """The comment as HTML that pastes as a real table."""
        from app.documents.html.clipboard import fragment

        edition = self._updates.edition(plan_id, number)
        return fragment(compose(edition, self._updates.surroundings(edition, tells_history=False)))

    def comments(self, plan_id: int, number: int | None = None, form: str = "") -> tuple[str, ...]:
        """The comment for Bugzilla, with the further ones; as it was issued, unless another form is named."""
        wanted = Wanted({"comment": form}) if form else AS_PUBLISHED
        found = self.files(plan_id, "markdown", number, wanted)
        return tuple(file.content.decode("utf-8") for file in found)

    def doubts(self, plan_id: int, number: int | None = None) -> list[Sentence]:
        """What Bugzilla will object to in the comments of the draft, or of an issued update."""
        if number is not None:
            return too_long(self.comments(plan_id, number))
        edition = _with_head(self._updates.edition(plan_id))
        return too_long(comments.texts(compose(edition, self._updates.surroundings(edition, tells_history=False))))

    def measures(self, edition: Edition) -> Mapping[str, tuple[Measure, ...]]:
        """How long the comments of an edition would be in each form that a plan can choose."""
        # What the form "changed" has to know is all that any form has to.
        asked = replace(edition, details=replace(edition.details, comment="changed"))
        document = compose(_with_head(edition), self._updates.surroundings(asked, tells_history=False))
        return {
            form: tuple(map(measure, comments.texts(replace(document, comment=form)))) for form in CHOICES["comment"]
        }

    def plain_text(self, plan_id: int, number: int | None = None) -> str:
        """The comment for a mail, or for a tracker without Markdown."""
        return self.file(plan_id, "text", number).content.decode("utf-8")

    def file(
        self, plan_id: int, format_name: str, number: int | None = None, wanted: Wanted = AS_PUBLISHED
    ) -> PublishedFile:
        """The file of an issued update, or of the draft where no number is given."""
        return self.files(plan_id, format_name, number, wanted)[0]

    def files(
        self, plan_id: int, format_name: str, number: int | None = None, wanted: Wanted = AS_PUBLISHED
    ) -> list[PublishedFile]:
        """As `file`, with its further parts: a comment's long texts may stand in comments of their own."""
        edition = self._updates.edition(plan_id, number)
        chosen, tells_history = _chosen(edition, wanted.choices), known(format_name).tells_history
        if number is not None and Wanted() == replace(wanted, choices={}) and chosen == edition.details:
            published = self._updates.files(plan_id, number, format_name)
            if published:
                return published
        if wanted.against and format_name != "word":
            raise UserError("Only a Word document can show the changes as tracked ones: use the format word.")
        if wanted.template and format_name != "word":
            raise UserError("Only a Word document is made from a template: use the format word.")
        usual, edition = edition.details.layout, replace(edition, details=chosen)
        around = self._updates.surroundings(edition, wanted.against, tells_history=tells_history)
        look = ""
        if wanted.template:
            around, look = replace(around, template=wanted.template.content), wanted.template.name.rpartition(".")[0]
        return files.written(edition, format_name, around, usual, look)


def _with_head(edition: Edition) -> Edition:
    """A draft as long as it will be issued: the log's head is told only then."""
    return replace(edition, issued=True) if edition.details.anchor == "yes" else edition


def _pages(edition: Edition, around: Surroundings) -> "WordSheets":
    from app.documents.word.preview import sheets

    return sheets(compose(edition, around))


def _workbook(edition: Edition, around: Surroundings, today: date) -> "tuple[SheetPreview, ...]":
    from app.documents.excel.preview import sheets

    return sheets(compose(edition, around), today)


def too_long(texts: Iterable[str]) -> list[Sentence]:
    """A sentence where one of the comments is longer than Bugzilla takes."""
    longest = max(map(measure, texts), key=lambda found: found.characters)
    if longest.fits:
        return []
    return [
        Sentence(
            "The comment has {characters} characters, and Bugzilla takes {most}: choose another form for it, or"
            " shorten it.",
            characters=Amount(longest.characters),
            most=Amount(MOST_CHARACTERS),
        )
    ]


def _chosen(edition: Edition, choices: Mapping[str, Any]) -> PlanDetails:
    return checked(replace(edition.details, **choices)) if choices else edition.details


__all__ = [
    "AS_PUBLISHED", "FORMATS", "ON_REQUEST", "Block", "Document", "Exports", "Format", "Grid", "Measure",
    "SheetPreview", "Span", "Surroundings", "Wanted", "WordSheets", "measure", "shown", "too_long",
]  # fmt: skip
