"""How much memory a process took at its worst."""

import re
from pathlib import Path

import pytest

_STATUS = Path("/proc/self/status")
NEEDS_STATUS = pytest.mark.skipif(not _STATUS.exists(), reason="only Linux tells it of the process alone")


def forget_most() -> None:
    """From here on `most_megabytes` tells the worst after this moment (proc(5), clear_refs)."""
    Path("/proc/self/clear_refs").write_text("5", "ascii")


def most_megabytes() -> int:
    """Of this process since its program began; what getrusage tells is that of its parent, where that had more."""
    found = re.search(r"VmHWM:\s+(\d+) kB", _STATUS.read_text("utf-8"))
    assert found is not None
    return int(found[1]) // 1024
