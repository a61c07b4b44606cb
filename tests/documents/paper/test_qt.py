"""Qt is started quietly, whatever the locale."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def test_a_command_says_nothing_of_its_own_on_stderr_in_the_plainest_locale() -> None:
    script = "from app.documents.paper.qt import ready; ready(); ready()"
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C", "LANG": "C"}
    surroundings.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run([sys.executable, "-c", script], env=surroundings, capture_output=True, check=True, timeout=60)
    assert (done.stdout, done.stderr) == (b"", b"")
