"""Runs all harnesses, or the named ones (`--short`: a little of each); what fails makes the exit status 1."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.torture import shim
from tests.torture.figures import Figures, table

# How often each is done (of the faults: which step from call to call): in the everyday tests, and by `make torture`.
_AMOUNTS = {"kills": (16, 1_000), "power": (120, 3_000), "faults": (79, 1), "tampers": (120, 5_000)}


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
    memory = Path("/dev/shm")
    slow = name == "kills" and not short
    return memory if os.access(memory, os.W_OK) and not slow else shim.ROOT / "build" / "torture"


def _harness(name: str) -> Callable[[Path, int], list[Figures]]:
    from tests.torture import faults, kills, power, tampering  # the program's modules are read once the shim is there

    return {"kills": kills.run, "power": power.run, "faults": faults.run, "tampers": tampering.run}[name]


sys.exit(main())
