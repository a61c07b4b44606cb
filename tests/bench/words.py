"""10,000 rows to Word: a redline with few changes against a plain one, and ours against pandoc from our Markdown."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

from app.documents import formats
from app.documents.compose import compose
from app.documents.document import Document
from tests.bench.measure import medians, report, timed
from tests.bench.plans import build

_ROWS = 10_000


def run(folder: Path) -> None:
    """Prints a ratio for each."""
    with build(folder / "words.remediary", _ROWS, _ROWS) as workspace:
        document = compose(workspace.updates.edition(1))
    redline = replace(document, rows=_edited(document), earlier=document)
    found = medians(
        {
            "plain": lambda: timed(lambda: formats.write(document, "word")),
            "redline": lambda: timed(lambda: formats.write(redline, "word")),
        },
        rounds=5,
    )
    report(f"{_ROWS:,} rows to a redline of 100", found["redline"], found["plain"], 3, "the same without a redline")
    if shutil.which("pandoc"):
        source, target = folder / "source.md", folder / "pandoc.docx"
        source.write_bytes(formats.write(document, "markdown"))
        command = ["pandoc", "--from=gfm", "--to=docx", f"--output={target}", str(source)]
        taken = timed(lambda: subprocess.run(command, check=True))
        report(f"{_ROWS:,} rows to word", found["plain"], taken, 2, "pandoc from our Markdown, once")


def _edited(document: Document) -> tuple[tuple[str, ...], ...]:
    """Every hundredth row says something else in its last cell."""
    return tuple(
        row if place % 100 else (*row[:-1], f"{row[-1].replace('planned', 'agreed')} It was checked.")
        for place, row in enumerate(document.rows)
    )
