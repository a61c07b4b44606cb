"""What a check of the history came to: where its problems are, and a report that can be kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.documents.verdict_report import NOT_COVERED, report, summary
from app.domain.verdicts import Place, Problem, Verdict
from app.services.heads import Compared
from app.services.ledger import Cancelled, Progress, verify_file
from app.store.files import write_whole
from app.store.verifying.places import places

# More problems than anybody looks at one by one.
MOST_PLACED = 200


@dataclass(frozen=True, slots=True)
class Checked:
    """A check of a file at a moment in UTC; `places` tells where to find the first problems."""

    path: Path
    at: datetime
    verdict: Verdict
    places: Mapping[Problem, Place] = field(default_factory=dict)


def check(path: Path, at: datetime, progress: Progress | None = None, cancelled: Cancelled | None = None) -> Checked:
    """Recomputes a database file, and finds the places of what is wrong; fit for a worker thread."""
    verdict = verify_file(path, progress, cancelled)
    return Checked(path, at, verdict, places(path, verdict.problems[:MOST_PLACED]))


def save_report(checked: Checked, compared: Sequence[Compared], path: Path) -> Path:
    """Writes the report, whole or not at all."""
    heads = [(one.told, one.held is not None) for one in compared]
    text = report(checked.path.name, checked.at, checked.verdict, checked.places, heads)
    return write_whole(path, text.encode("utf-8", "replace"))


__all__ = ["MOST_PLACED", "NOT_COVERED", "Checked", "check", "save_report", "summary"]
