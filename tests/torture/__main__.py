"""Runs all harnesses, or the named ones (`--short`: a little of each); what fails makes the exit status 1."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.torture import shim
from tests.torture.figures import Figures, table

# How often each is done: in the everyday tests, and by `make torture`.
_AMOUNTS = {"kills": (16, 1_000), "power": (120, 3_000), "tampers": (1, 6)}


def main() -> int:
    """Prints a table of all figures."""
    shim.start_anew_with_it("tests.torture")
    words = sys.argv[1:]
    short = "--short" in words
    chosen = [word for word in words if word != "--short"] or list(_AMOUNTS)
    # A little of it may lie in memory, as no real power is cut; all of it is done on a disk.
    memory = Path("/dev/shm")
    base = memory if short and os.access(memory, os.W_OK) else shim.ROOT / "build" / "torture"
    found: list[Figures] = []
    for name in chosen:
        folder = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=base))
        print(f"{name} …", flush=True)
        found += _harness(name)(folder, _AMOUNTS[name][0 if short else 1])
        shutil.rmtree(folder)
    print(table(found))
    for figures in found:
        if not figures.holds:
            print(f"{figures.harness}, {figures.naive or 'the program'}:", *figures.examples, sep="\n  ")
    return 0 if all(figures.holds for figures in found) else 1


def _harness(name: str) -> Callable[[Path, int], list[Figures]]:
    from tests.torture import kills, power, tampering  # the program's modules are read once the shim is there

    return {"kills": kills.run, "power": power.run, "tampers": tampering.run}[name]


sys.exit(main())
