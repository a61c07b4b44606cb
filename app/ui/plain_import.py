"""Imports without the detour of PySide, which reads the source of every module, for a feature not used here."""

import builtins

import PySide6.QtCore  # noqa: F401 - takes the place of Python's import


def use_plain_import() -> None:
    """Puts back the import of before; only `from __feature__ import …` needs the other one.

    Reading the sources took a quarter of the time to the first rows, and kept all of them in memory.
    """
    kept = vars(builtins)
    if kept["__import__"] is kept.get("__feature_import__"):
        kept["__import__"] = kept["__orig_import__"]
