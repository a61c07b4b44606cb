"""Runs all harnesses, or the named ones (`--short`: a little of each); what fails makes the exit status 1."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.torture import shim
from tests.torture.figures import Figures, table

# How often each is done in the everyday tests, and by `make torture`. Of the faults it is the step from call to call,
# of the migrations how many statements of each are stopped at, where 0 stands for all.
_AMOUNTS = {
    "kills": (16, 1_000), "power": (120, 3_000), "faults": (79, 1), "tampers": (120, 5_000), "migrations": (4, 0),
    "fuzz": (300, 24_000),
}  # fmt: skip
# What all harnesses together may need in memory at once.
_ROOM = 500_000_000


def main() -> int:
    """Prints a table of all figures."""
    shim.start_anew_with_it("tests.torture")
    words = sys.argv[1:]
    short = "--short" in words
    chosen = [word for word in words if word != "--short"] or list(_AMOUNTS)
    found: list[Figures] = []
    for name in chosen:
        print(f"{name} …", flush=True)
        with tempfile.TemporaryDirectory(prefix="torture-", dir=_base(name, short=short)) as folder:
            found += _harness(name)(Path(folder), _AMOUNTS[name][0 if short else 1])
    print(table(found))
    for figures in found:
        if not figures.holds:
            print(f"{figures.harness}, {figures.naive or 'the program'}:", *figures.examples, sep="\n  ")
    return 0 if all(figures.holds for figures in found) else 1


def _base(name: str, *, short: bool) -> Path:
    """Kills come at other moments where a disk takes its time; everything else, and a little of it, lies in memory."""
    memory, disk = Path("/dev/shm"), shim.ROOT / "build" / "torture"
    if (name == "kills" and not short) or not os.access(memory, os.W_OK):
        return disk
    return memory if shutil.disk_usage(memory).free > _ROOM else disk


def _harness(name: str) -> Callable[[Path, int], list[Figures]]:
    # The program's modules are read once the shim is there.
    from tests.torture import faults, fuzzing, kills, migrations, power, tampering

    modules = {
        "kills": kills, "power": power, "faults": faults, "tampers": tampering, "migrations": migrations,
        "fuzz": fuzzing,
    }  # fmt: skip
    run: Callable[[Path, int], list[Figures]] = modules[name].run
    return run


sys.exit(main())
