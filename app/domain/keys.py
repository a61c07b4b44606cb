"""The public half of a signing key, in the spellings that OpenSSH and OpenSSL read."""

import base64
import binascii
import hashlib
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import UserError
from app.domain.wire import MalformedError, Reader, packed

KIND = "ssh-ed25519"
_LENGTH = 32
# What stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410, section 4).
_INFO = bytes.fromhex("302a300506032b6570032100")


@dataclass(frozen=True, slots=True)
class PublicKey:
    """An Ed25519 public key: its 32 bytes."""

    content: bytes

    @property
    def blob(self) -> bytes:
        """The key as OpenSSH's formats hold it."""
        return packed(KIND.encode(), self.content)

    @property
    def ssh(self) -> str:
        """As in a .pub file, without a comment: "ssh-ed25519 AAAA…"."""
        return f"{KIND} {base64.b64encode(self.blob).decode()}"

    @property
    def pem(self) -> str:
        """As OpenSSL reads it, with a line feed at the end."""
        body = base64.b64encode(_INFO + self.content).decode()
        return f"-----BEGIN PUBLIC KEY-----\n{body}\n-----END PUBLIC KEY-----\n"

    @property
    def fingerprint(self) -> str:
        """As `ssh-keygen -l` prints it: "SHA256:…"."""
        return "SHA256:" + base64.b64encode(hashlib.sha256(self.blob).digest()).decode().rstrip("=")


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A key as its file shows it without being unlocked; `has_passphrase` where signing asks for one."""

    path: Path
    public: PublicKey
    has_passphrase: bool


def read_blob(blob: bytes) -> PublicKey:
    """The key in OpenSSH's bytes; a UserError names another kind, a MalformedError is damage."""
    reader = Reader(blob)
    kind = reader.text()
    if kind != KIND.encode():
        raise UserError(
            "This is a key of the kind {kind}, and only ssh-ed25519 is used: make one with “ssh-keygen -t ed25519”.",
            kind=kind[:40].decode("ascii", "replace"),
        )
    content = reader.text()
    reader.end()
    if len(content) != _LENGTH:
        raise MalformedError("An Ed25519 key has 32 bytes.")
    return PublicKey(content)


def read_base64(text: str) -> bytes:
    """The bytes of base64 without blanks; a MalformedError for anything that has another canonical spelling."""
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise MalformedError("This is no base64.") from None
    if base64.b64encode(content).decode() != text:
        raise MalformedError("This base64 is not canonical.")
    return content
