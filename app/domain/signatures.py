"""Armoured signatures as `ssh-keygen -Y sign` makes them (SSHSIG version 1), and who is allowed to have made one."""

import base64
import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain import texts
from app.domain.errors import UserError
from app.domain.keys import KIND, PublicKey, read_base64, read_blob
from app.domain.wire import MalformedError, Reader, packed

# Says what a signature is for, so that one made for a mail or for a commit can't stand in for ours.
NAMESPACE = "remediary"
HASH = "sha512"
_HASHES = ("sha256", "sha512")
_MAGIC, _VERSION, _LENGTH, _WIDTH = b"SSHSIG", 1, 64, 70
_BEGIN, _END = "-----BEGIN SSH SIGNATURE-----", "-----END SSH SIGNATURE-----"


@dataclass(frozen=True, slots=True)
class Signature:
    """What an armoured signature holds; `content` are the 64 bytes of Ed25519, and `hash_name` is sha256 or sha512."""

    public: PublicKey
    content: bytes
    hash_name: str = HASH


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody whose signatures count: the name that `ssh-keygen -Y verify -I` is given, and the key."""

    name: str
    public: PublicKey

    @property
    def line(self) -> str:
        """The line of an allowed_signers file, with a line feed."""
        return f'{self.name} namespaces="{NAMESPACE}" {self.public.ssh}\n'


def signed_bytes(content: bytes, hash_name: str = HASH) -> bytes:
    """What the key really signs for a content: the magic word, namespace, nothing, name of the hash, and the hash."""
    digest = hashlib.new(hash_name, content).digest()
    return _MAGIC + packed(NAMESPACE.encode(), b"", hash_name.encode(), digest)


def armoured(signature: Signature) -> str:
    """The signature as the text of a .sig file, with a line feed at the end."""
    inner = packed(KIND.encode(), signature.content)
    fields = packed(signature.public.blob, NAMESPACE.encode(), b"", signature.hash_name.encode(), inner)
    body = base64.b64encode(_MAGIC + _VERSION.to_bytes(4, "big") + fields).decode()
    lines = [body[at : at + _WIDTH] for at in range(0, len(body), _WIDTH)]
    return "\n".join([_BEGIN, *lines, _END, ""])


def read_signature(text: str) -> Signature:
    """The signature in an armoured text; a UserError where it is damaged, or of another kind or purpose."""
    lines = text.split()
    begin, end = _BEGIN.split(), _END.split()
    if len(lines) < 7 or lines[:3] != begin or lines[-3:] != end:
        raise UserError("This is no signature of OpenSSH's: it is damaged, or another kind of file.")
    try:
        return _read(read_base64("".join(lines[3:-3])))
    except MalformedError:
        raise UserError("The signature is damaged: get the file again.") from None


def _read(content: bytes) -> Signature:
    reader = Reader(content)
    if reader.taken(len(_MAGIC)) != _MAGIC or reader.number() != _VERSION:
        raise MalformedError("This is no SSHSIG of version 1.")
    public = read_blob(reader.text())
    namespace, reserved, hash_name = reader.text(), reader.text(), reader.text().decode("ascii", "replace")
    inner = Reader(reader.text())
    reader.end()
    kind, signed = inner.text(), inner.text()
    inner.end()
    if reserved or kind != KIND.encode() or len(signed) != _LENGTH or hash_name not in _HASHES:
        raise MalformedError("A field holds something else than it should.")
    if namespace != NAMESPACE.encode():
        raise UserError(
            "This signature was made for something else ({purpose}), and says nothing about these files.",
            purpose=texts.line(namespace[:40].decode("utf-8", "replace")),
        )
    return Signature(public, signed, hash_name)


def signer_name(author: str) -> str:
    """A name as allowed_signers files can hold it: ASCII letters, digits and dots, the rest as dashes."""
    plain = unicodedata.normalize("NFKD", author).encode("ascii", "ignore").decode()
    return re.sub("[^A-Za-z0-9.@_]+", "-", plain).strip("-.")[:60].strip("-.") or "signer"


def read_signers(text: str) -> list[Signer]:
    """Who may sign for us by an allowed_signers file, or by bare public keys; the lines of others are passed over."""
    return [signer for line in text.split("\n") for signer in _signers(line.strip())]


def _signers(line: str) -> Iterator[Signer]:
    """The one on a line; an option that we don't know could be a limit, so such a line counts for nothing."""
    if not line or line.startswith("#"):
        return
    name, *rest = [""] * line.startswith(f"{KIND} ") + line.split()
    options = rest[: rest.index(KIND)] if KIND in rest else rest
    if any(not _is_ours(option) for option in options) or len(rest) < len(options) + 2:
        return
    try:
        yield Signer(name, read_blob(read_base64(rest[len(options) + 1])))
    except (MalformedError, UserError):
        return


def _is_ours(option: str) -> bool:
    found = re.fullmatch('namespaces="([^"*?!]*)"', option)
    return found is not None and NAMESPACE in found[1].split(",")
