"""The names of a package's files: ASCII, the same for everybody, whatever the plan and its evidence are called."""

import re
import unicodedata

from app.documents.formats import FORMATS
from app.domain.file_names import safe_name

_MOST, _MOST_SUFFIX = 80, 12


def update_path(number: int, kind: str) -> str:
    """Where an issued file lies; `kind` is a format, such as "word", or a further part of it, such as "markdown-2"."""
    name, _, part = kind.partition("-")
    suffix = FORMATS[name].suffix if name in FORMATS else ".bin"
    more = f"-part-{int(part)}" if part.isdecimal() else ""
    return f"updates/update-{number}/update-{number}{more}{suffix}"


def evidence_path(number: int, ordinal: int, name: str) -> str:
    """Where an evidence file lies, under what can be kept of its name."""
    plain = unicodedata.normalize("NFKD", safe_name(name)).encode("ascii", "ignore").decode("ascii")
    stem, dot, suffix = plain.rpartition(".")
    known = bool(dot) and suffix.isalnum() and len(suffix) <= _MOST_SUFFIX
    kept = re.sub(r"[^A-Za-z0-9_]+", "-", stem if known else plain).strip("-")[:_MOST].strip("-") or "file"
    return f"evidence/files/E{number}.{ordinal}-{kept}{f'.{suffix}' if known else ''}"


def template_path(sha256: str) -> str:
    """Where a Word template lies."""
    return f"templates/{sha256[:16]}.docx"


def slips_path(format_name: str) -> str:
    """Where the slip record lies in a format."""
    return f"slips/slip-record{FORMATS[format_name].suffix}"
