"""What became of a damaged database: what was recovered, what was given back from the log, what is lost."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.sentences import Sentence, counted
from app.domain.verdicts import Verdict

TABLE_LABELS: Mapping[str, Sentence] = {
    "plans": Sentence("Plans"),
    "actions": Sentence("Actions"),
    "revisions": Sentence("Revisions"),
    "updates": Sentence("Updates"),
    "update_rows": Sentence("Rows of updates"),
    "update_files": Sentence("Files of updates"),
    "templates": Sentence("Word templates"),
    "closures": Sentence("Closure reports"),
    "postings": Sentence("Notes where updates were posted"),
    "views": Sentence("Named views"),
    "next_updates": Sentence("Days named for a next update"),
    "rule_sets": Sentence("Saves of own rule sets"),
    "questions": Sentence("Saves of readers’ questions"),
    "overrides": Sentence("Overridden checks"),
    "ledger": Sentence("Entries of the history log"),
    "evidence": Sentence("Saves of evidence"),
    "contents": Sentence("Evidence files"),
    "content_pieces": Sentence("Pieces of evidence files"),
}

_MOST_PROBLEMS = 20


@dataclass(slots=True)
class TableReport:
    """Counts of rows. `read` are all that stand in the new file as they were read; `told` were given back, and `mended`
    corrected, from the log; `made` were added so that others lead somewhere; `lost` are known to be missing.
    """

    read: int = 0
    told: int = 0
    mended: int = 0
    made: int = 0
    lost: int = 0

    @property
    def kept(self) -> int:
        """How many rows the new file has."""
        return self.read + self.told + self.mended + self.made


@dataclass(frozen=True, slots=True)
class Recovery:
    """A new file, what is in it, and in `troubles` what could not be had; `verdict` is that of the new file."""

    source: Path
    target: Path
    tables: Mapping[str, TableReport]
    troubles: tuple[Sentence, ...]
    verdict: Verdict = field(default_factory=Verdict)

    @property
    def is_whole(self) -> bool:
        """True where nothing is known to be lost, and the new file agrees with its history log."""
        return self.verdict.holds and not any(one.lost or one.made for one in self.tables.values())

    @property
    def is_complete(self) -> bool:
        """True where besides everything could be read."""
        return self.is_whole and not self.troubles

    @property
    def lost(self) -> int:
        """How many rows are known to be missing."""
        return sum(one.lost for one in self.tables.values())


def summary(found: Recovery) -> list[Sentence]:
    """What was recovered, a line a sentence."""
    kept = sum(one.kept for one in found.tables.values())
    given = sum(one.told for one in found.tables.values())
    mended = sum(one.mended for one in found.tables.values())
    lines = [counted("{count} row is in the new file.", "{count} rows are in the new file.", kept)]
    if given:
        lines.append(
            counted(
                "{count} of them was given back from the log.", "{count} of them were given back from the log.", given
            )
        )
    if mended:
        lines.append(
            counted(
                "{count} of them was corrected from the log.", "{count} of them were corrected from the log.", mended
            )
        )
    if found.lost:
        lines.append(counted("{count} row is lost.", "{count} rows are lost.", found.lost))
    lines += found.troubles
    problems = found.verdict.problems
    if problems:
        lines.append(
            counted(
                "{count} thing does not agree with the history log any more:",
                "{count} things do not agree with the history log any more:",
                len(problems),
            )
        )
        lines += [problem.sentence for problem in problems[:_MOST_PROBLEMS]]
    return lines
