"""Where an address really leads, whatever it looks like; one that can be read in two ways leads nowhere."""

import re
from dataclasses import dataclass
from ipaddress import IPv6Address

# A scheme that is not among these is never opened.
_WEB = re.compile(r"(?P<scheme>https?)://(?P<host>[^/?#]*)(?P<rest>(?:[/?#].*)?)", re.I)
_MAIL = re.compile(r"mailto:(?P<name>[^?#@]+)@(?P<host>[^?#@]+)(?:\?(?P<fields>[^#]*))?", re.I)
_HOST = re.compile(r"(?P<name>[^\[\]:]+|\[[0-9a-f:.]+\])(?P<port>(?::\d{1,5})?)", re.I)
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
# Others of a mail, such as a file to attach, are set by whoever writes it (RFC 6068, section 4).
_FIELDS = ("subject", "body", "cc")
# White space ends an address, browsers read a backslash as a slash, and quotes belong to commands.
_NEVER = re.compile(r"""[\s\\<>"`{}|^]""")


@dataclass(frozen=True, slots=True)
class Destination:
    """`address` is what may be opened, with a host in ASCII; `place` is that host, and `reads` as it was written.

    The two differ where letters beyond ASCII stand in the name, some of which look like others.
    """

    address: str
    place: str
    reads: str


def destination(target: str) -> Destination | None:
    """Where a web or mail address leads; None for anything else."""
    if not target.isprintable() or _NEVER.search(target):
        return None
    return _web(target) or _mail(target)


def names_a_user(target: str) -> bool:
    """True for a web address with a name before an @, which only looks like the place where it leads."""
    found = _WEB.fullmatch(target)
    return found is not None and "@" in found["host"]


def _web(target: str) -> Destination | None:
    found = _WEB.fullmatch(target)
    host = _HOST.fullmatch(found["host"]) if found else None
    if not found or not host or names_a_user(target):
        return None
    place = _ascii(host["name"])
    address = f"{found['scheme'].lower()}://{place}{host['port']}{found['rest']}"
    return Destination(address, place, host["name"]) if place else None


def _mail(target: str) -> Destination | None:
    found = _MAIL.fullmatch(target)
    if not found or "%" in found["name"] or not _are_harmless(found["fields"] or ""):
        return None
    place = _ascii(found["host"])
    rest = f"?{found['fields']}" if found["fields"] else ""
    return Destination(f"mailto:{found['name']}@{place}{rest}", place, found["host"]) if place else None


def _are_harmless(fields: str) -> bool:
    return all(field.partition("=")[0].lower() in _FIELDS for field in fields.split("&") if field)


def _ascii(host: str) -> str:
    """A host as machines call it (RFC 3490); empty where it is none."""
    try:
        if host.startswith("["):
            IPv6Address(host.strip("[]"))
            return host.lower()
        named = host.encode("idna").decode("ascii").lower()
    except ValueError:  # as is the error of the codec
        return ""
    return named if all(map(_LABEL.fullmatch, named.removesuffix(".").split("."))) else ""
