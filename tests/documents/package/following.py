"""Follows the README of a package literally, with nothing but coreutils, bare Python, and OpenSSH or OpenSSL."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

TOOLS = ("sha256sum", "head", "tail", "cut", "cat", "printf")
SIGNERS = ("ssh-keygen", "openssl", "sed")
_BLOCK = re.compile(r"^~~~~\n(.*?)^~~~~\n", re.MULTILINE | re.DOTALL)


def blocks(readme: str) -> list[str]:
    """The commands that a README gives, in their order."""
    return _BLOCK.findall(readme)


def tool_box(folder: Path) -> Path:
    """A folder of nothing but the tools that a README may use, for PATH."""
    box = folder / "bin"
    box.mkdir(exist_ok=True)
    for name in ("sh", "python3", *TOOLS, *SIGNERS):
        found = sys.executable if name == "python3" else shutil.which(name)
        if found and not (box / name).exists():
            (box / name).symlink_to(Path(found).resolve())
    return box


def run(command: str, package: Path, box: Path) -> subprocess.CompletedProcess[str]:
    """Runs one block in the package's folder, with nothing of our environment."""
    surroundings = {"PATH": str(box), "HOME": str(box), "LC_ALL": "C"}
    shell = os.path.join(box, "sh")  # noqa: PTH118 - a word of a command
    return subprocess.run(
        [shell, "-eu", "-c", command], cwd=package, env=surroundings, capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip


def is_wrong(package: Path, box: Path, readme: str) -> bool:
    """True where one of the commands of a README, which may be an earlier one, says that something is wrong."""
    return any(run(command, package, box).returncode for command in blocks(readme))
