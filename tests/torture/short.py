"""Runs the short form of a harness in a process of its own, where the shim is loaded."""

import re
import subprocess
import sys

from tests.torture.shim import ROOT


def run_short(harness: str) -> list[tuple[str, str]]:
    """The variants of a harness with their verdicts; whatever fails is an AssertionError with all that was printed."""
    words = [sys.executable, "-m", "tests.torture", harness, "--short"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    rows = [
        re.split(r" {2,}", line)
        for line in done.stdout.splitlines()
        if line.startswith((f"{harness}  ", f"{harness}:"))
    ]
    return [(row[1], row[-1]) for row in rows]
