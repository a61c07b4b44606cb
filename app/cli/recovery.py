"""The command that recovers what can be read in a damaged file."""

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from app.cli import present
from app.services.recovery import Recovery, recover, summary


def recover_file(arguments: Namespace) -> int:
    """Prints what became of the rows; 3 where something is lost, else 0."""
    found = recover(arguments.file, arguments.out)
    if arguments.json:
        present.print_json(_json(found))
    else:
        for line in summary(found):
            print(line)
        print(found.target)
    return 0 if found.is_complete else 3


def _json(found: Recovery) -> dict[str, Any]:
    return {
        "source": str(found.source),
        "path": str(found.target),
        "complete": found.is_complete,
        "tables": {name: {**asdict(one), "kept": one.kept} for name, one in found.tables.items()},
        "lost": found.lost,
        "troubles": list(map(str, found.troubles)),
        "head": {"n": found.verdict.head.n, "hash": found.verdict.head.hash},
        "problems": [str(problem.sentence) for problem in found.verdict.problems],
    }
