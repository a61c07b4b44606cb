"""An auditor's package of 1,000 revisions and 500 MB of evidence against zipping the same files."""

import os
import random
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

from app.services.workspace import Workspace
from tests.bench.measure import medians, report, timed
from tests.bench.plans import build

_REVISIONS, _FILES, _FILE_BYTES = 1_000, 50, 10 * 1024**2
_PASSPHRASE = "a long passphrase of words"
# Speed of at least 70 %.
_AIM = 1 / 0.7
_MEASURED = """
import sys
from pathlib import Path
from app.services.workspace import Workspace
from tests.memory import most_megabytes
with Workspace.open(Path(sys.argv[1]), "Bench") as workspace:
    workspace.packages.write(1, Path(sys.argv[2]), passphrase=sys.argv[3])
print(most_megabytes())
"""


def run(folder: Path) -> None:
    """Prints the ratio of a package, of a sealed one, and the memory that packing takes at most."""
    database = folder / "packing.remediary"
    build(database, 100, _REVISIONS).close()
    with Workspace.open(database, "Bench") as workspace:
        workspace.updates.issue(1, date(2026, 1, 1))
        without = _most(database, folder / "small.zip")
        chance, source = random.Random(6), folder / "evidence.bin"
        for number in range(1, _FILES + 1):
            source.write_bytes(chance.randbytes(_FILE_BYTES))
            workspace.evidence.attach_file(1, number, source)
        workspace.packages.write(1, folder / "plan.zip")
        with zipfile.ZipFile(folder / "plan.zip") as archive:
            archive.extractall(folder / "files")
        _compare(workspace, folder)
    peak = _most(database, folder / "plan.zip")
    more = f"{peak - without:.0f} MB more than without evidence"
    print(f"{'memory of a package of 500 MB, at most':44} {peak:6.0f} MB ({more})")


def _compare(workspace: Workspace, folder: Path) -> None:
    names = sorted(path for path in (folder / "files").rglob("*") if path.is_file())

    def bare() -> None:
        with (folder / "bare.zip").open("wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
                for path in names:
                    archive.write(path, path.relative_to(folder / "files").as_posix())
            file.flush()
            os.fsync(file.fileno())

    found = medians(
        {
            "ours": lambda: timed(lambda: workspace.packages.write(1, folder / "ours.zip")),
            "sealed": lambda: timed(lambda: workspace.packages.write(1, folder / "sealed.zip", passphrase=_PASSPHRASE)),
            "bare": lambda: timed(bare),
        },
        rounds=5,
    )
    report("package of 1,000 revisions and 500 MB", found["ours"], found["bare"], _AIM, "zipfile, stored, with fsync")
    report("the same, sealed", found["sealed"], found["bare"], 5, "the same, not sealed")


def _most(database: Path, out: Path) -> float:
    """The most memory in MB that a process of its own takes that writes a package."""
    words = [sys.executable, "-c", _MEASURED, str(database), str(out), ""]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    return float(done.stdout)
