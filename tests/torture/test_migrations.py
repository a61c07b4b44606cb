"""A short form of the test of migrations; `python -m tests.torture.migrations` runs all of it."""

import subprocess
import sys
from pathlib import Path

from app.store.schema import SCHEMA_VERSION

ROOT = Path(__file__).parents[2]


def test_every_migration_is_whole_or_nothing_and_a_naive_one_is_caught() -> None:
    words = [sys.executable, "-m", "tests.torture.migrations", "--short"]  # a process of its own: it forks
    ran = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    verdicts = [line.rpartition("  ")[2] for line in ran.stdout.splitlines()[1:]]
    assert verdicts == ["holds"] * 2 * (SCHEMA_VERSION - 1) + ["caught, as it must be"] * 2
