"""Names for files that come from outside: they lead nowhere, mean nothing to any system, and read as they are."""

import re
import unicodedata

from app.domain import texts

# A name holds 255 bytes on most disks; what an archive puts in front of it has to fit as well.
MOST_BYTES = 180
_FORBIDDEN = re.compile(r'[<>:"|?*\\/]')
_SUFFIX = re.compile(r"\.[^\W_]{1,12}$")
# What Windows takes for a device, whatever suffix follows (Microsoft, "Naming Files, Paths, and Namespaces").
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"]
    + [f"{device}{digit}" for device in ("com", "lpt") for digit in "0123456789¹²³"]
)


def safe_name(name: str, fallback: str = "file") -> str:
    """The last part of a path from outside, as a name that is safe on every system. Never empty, idempotent.

    Its suffix stays. What can't be seen, or turns the reading direction, is left out.
    """
    last = re.split(r"[\\/]", texts.line(name))[-1]
    seen = "".join(character for character in unicodedata.normalize("NFC", last) if _can_be_seen(character))
    kept = _shortened(_bare(_FORBIDDEN.sub("_", re.sub(r"\s+", " ", seen))))
    if not texts.says_something(kept):
        kept = fallback
    return f"_{kept}" if is_reserved(kept) else kept


def is_reserved(name: str) -> bool:
    """True for a name that Windows takes for a device, with or without a suffix."""
    return re.split(r"[.:]", name)[0].strip().casefold() in _DEVICES


def folded(name: str) -> str:
    """What two names have in common that some disk would take for one; for one part of a path."""
    once = unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())
    return once.rstrip(". ")


def _can_be_seen(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def _bare(name: str) -> str:
    """Without what hides a file, looks like an option of a command, or is lost on Windows."""
    return name.lstrip(" .-~").rstrip(" .")


def _shortened(name: str) -> str:
    if len(name.encode("utf-8")) <= MOST_BYTES:
        return name
    found = _SUFFIX.search(name)
    suffix = found[0] if found else ""
    room = MOST_BYTES - len(suffix.encode("utf-8"))
    stem = name[: len(name) - len(suffix)].encode("utf-8")[:room].decode("utf-8", "ignore")
    return stem.rstrip(" .") + suffix
