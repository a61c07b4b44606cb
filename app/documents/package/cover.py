"""The cover of a package: what it is of, what it holds, what was left out, and the head of its log."""

from collections.abc import Iterator

from app.documents.document import Document, RowFacts
from app.documents.layouts import Column
from app.documents.package.stock import Stock
from app.domain.actions import Status
from app.domain.dates import NO_DATE
from app.domain.revisions import people_time
from app.domain.texts import line
from app.domain.updates import IssuedUpdate

_COLUMNS = (Column("part", "Part", 22), Column("holds", "What it holds", 52), Column("where", "Where", 26))
_ABOUT = (
    "This package holds the plan's history in a form that can be checked without the program that kept it: README.txt"
    " tells how. Every file is in it as it was issued or attached; its hash stands in SHA256SUMS."
)


def cover(stock: Stock) -> Document:
    """The cover as a document, for the formats that reports have."""
    details = stock.plan.details
    rows = tuple(_rows(stock))
    nothing = RowFacts(0, Status.PLANNED, NO_DATE, NO_DATE, "", stock.as_of)
    return Document(
        title=details.title,
        subtitle=" · ".join(part for part in (details.organisation, details.reference, details.url) if part),
        edition="Auditor's package",
        dated=stock.as_of.date(),
        author=details.organisation,
        as_of=stock.as_of,
        paragraphs=(_ABOUT, f"The newest entry of the log was written on {people_time(stock.as_of)}."),
        columns=_COLUMNS,
        rows=rows,
        facts=(nothing,) * len(rows),
        paper=details.paper,
        is_update=False,
        head=stock.head,
    )


def _rows(stock: Stock) -> Iterator[tuple[str, str, str]]:
    counts = f"{stock.actions} actions with {stock.revisions} revisions"
    yield "Actions", f"{counts}, each with who, when and why", "history/"
    for update in stock.chosen:
        files = stock.update_paths[update.number]
        yield f"Update {update.number}", _of_update(update, len(files)), f"updates/update-{update.number}/"
    left = [str(one.number) for one in stock.issued if one not in stock.chosen]
    if left:
        yield "Updates left out", f"The files of {', '.join(left)}; their hashes are in the list", "updates/updates.csv"
    yield "Slip record", "Every date that was promised, and what became of it", "slips/"
    yield "Evidence", _evidence(stock), "evidence/"
    for one in stock.redacted:
        hidden = "; its name is hidden" if one["name_hidden"] else ""
        same = f"; the same file was attached as {', '.join(one['same_file'])}" if one["same_file"] else ""
        said = f"By {line(one['by']) or 'nobody named'}: {line(one['reason'])} (SHA-256 {one['sha256']}{hidden}{same})"
        yield f"{one['evidence']}, left out", said, "evidence/evidence.csv"
    if stock.chosen:
        yield "OSCAL", f"Update {stock.chosen[-1].number} in the open standard, as JSON", "oscal/"
    others = stock.head.n - stock.shown
    said = f"{stock.head.n} entries; the contents of {stock.shown} are shown, {others} are known by their hashes alone"
    yield "History log", said, "log/"


def _of_update(update: IssuedUpdate, count: int) -> str:
    head = f"; it told entry {update.head.n} of the log" if update.head is not None else ""
    return f"{update.dated.isoformat()}, issued by {line(update.author)}: {count} files as they were issued{head}"


def _evidence(stock: Stock) -> str:
    if not stock.evidence_files:
        return "No files are attached to this plan"
    if not stock.choice.evidence:
        return f"A table; its {stock.evidence_files} files are left out, their hashes are in it"
    return f"A table, and {len(stock.contents)} of {stock.evidence_files} files as they were attached"
