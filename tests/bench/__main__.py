"""Prints all ratios; `python -m tests.bench edits` prints one group."""

import sys
import tempfile
from pathlib import Path

from tests.bench import (
    edits,
    evidence,
    exports,
    history,
    imports,
    packing,
    pastes,
    saving,
    starting,
    table,
    verifying,
    words,
)

_GROUPS = {
    "starting": starting.run,
    "exports": exports.run,
    "words": words.run,
    "edits": edits.run,
    "history": history.run,
    "table": table.run,
    "saving": saving.run,
    "pastes": pastes.run,
    "imports": imports.run,
    "evidence": evidence.run,
    "verifying": verifying.run,
    "package": packing.run,
}


def main() -> None:
    """Runs the named groups, or all."""
    build = Path("build")
    build.mkdir(exist_ok=True)
    for name in sys.argv[1:] or _GROUPS:
        with tempfile.TemporaryDirectory(dir=build) as folder:
            _GROUPS[name](Path(folder))


main()
