"""Bringing in 100,000 rows of CSV, against reading them with the bare csv module."""

import csv
import io
from contextlib import closing
from pathlib import Path

from app.domain.plans import PlanDetails
from app.services.imports import look, reading_of
from app.services.workspace import Workspace
from tests.bench.measure import medians, report, timed

_ROWS, _ROUNDS = 100_000, 3
_HEADER = ["#", "Action", "Status", "Due date", "Owner", "Kind", "Root causes", "Observations"]


def run(folder: Path) -> None:
    """Prints the ratio for rows that are ready for review, for the review itself, and with the transaction.

    What is saved is written with its log entry and hash, row by row, into a file that survives a power cut.
    """
    content = _content()
    reading = reading_of(look(content, "plan.csv"), "plan.csv")
    with closing(Workspace.open(folder / "imports.remediary", "Bench", create=True)) as workspace:
        found = medians(
            {
                "bare": lambda: timed(lambda: list(csv.reader(io.StringIO(content.decode(), newline="")))),
                "read": lambda: timed(lambda: look(content, "plan.csv")),
                "reviewed": lambda: timed(lambda: workspace.imports.review_new(reading)),
            },
            _ROUNDS,
        )
        report("100,000 rows of CSV, ready for review", found["read"], found["bare"], 3, "the csv module")
        reviewed = found["read"] + found["reviewed"]
        report("100,000 rows of CSV, beside an empty plan", reviewed, found["bare"], 3, "the csv module")
        whole = timed(lambda: _import(workspace, content))
        report("100,000 rows of CSV, saved", whole, found["bare"], 3, "the csv module")


def _content() -> bytes:
    """Fifteen megabytes of actions; every second has a line break in a cell."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(_HEADER)
    for n in range(1, _ROWS + 1):
        status = "Ongoing" if n % 3 else f"Done (2026-0{1 + n % 9}-1{n % 9})"
        notes = f"Text {n} about what was seen, said and done in the week before.\nSecond line." if n % 2 else ""
        due, owner = f"2026-{1 + n % 12:02}-{1 + n % 28:02}", f"Team {n % 40}"
        writer.writerow([n, f"Do the thing number {n} with care", status, due, owner, "Prevent", "RC1", notes])
    return written.getvalue().encode()


def _import(workspace: Workspace, content: bytes) -> None:
    workspace.imports.save_new(PlanDetails("Bench"), reading_of(look(content, "plan.csv"), "plan.csv"))
