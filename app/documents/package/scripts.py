"""The script check.py of a package: the three modules that check one, as a file that needs nothing else."""

import re
from pathlib import Path

from app.documents.package import checking

_PARTS = ("reading.py", "tables.py", "check.py")
_OUR_OWN = re.compile(r"^from app\.[^\n(]+ import \([^)]*\)\n", re.MULTILINE)
_FUTURE = "from __future__ import annotations\n"
_HEAD = '''#!/usr/bin/env python3
"""Checks an unpacked package: python3 -I -S check.py, in its folder. Needs nothing but Python 3.9 or newer."""

'''


def check_script() -> bytes:
    """The text of check.py."""
    folder = Path(checking.__file__).parent
    parts = [(folder / name).read_text("utf-8").replace(_FUTURE, "") for name in _PARTS]
    return (_HEAD + _FUTURE + "\n" + "\n\n".join(_OUR_OWN.sub("", part) for part in parts)).encode("utf-8")
