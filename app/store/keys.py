"""Key files in OpenSSH's form, and the arithmetic of Ed25519; nothing else here knows a private key."""

import os
import stat
from pathlib import Path

from app.domain.errors import UserError
from app.domain.keys import KeyFile, PublicKey, read_base64, read_blob
from app.domain.wire import MalformedError, Reader
from app.store.files import sync_folder

_BEGIN, _END = "-----BEGIN OPENSSH PRIVATE KEY-----", "-----END OPENSSH PRIVATE KEY-----"
_MAGIC = b"openssh-key-v1\0"
_MOST_BYTES = 64 * 1024
# What a passphrase costs to try. A file may ask for any number of rounds; 24 take about a third of a second.
_ROUNDS, _MOST_ROUNDS = 24, 2_000


def create(path: Path, passphrase: str = "") -> KeyFile:
    """Makes a key in a new file that only its owner can read; a UserError where there is a file already."""
    from cryptography.hazmat.primitives import serialization as form  # not needed to start
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    locked: form.KeySerializationEncryption = form.NoEncryption()
    if passphrase:
        builder = form.PrivateFormat.OpenSSH.encryption_builder()
        locked = builder.kdf_rounds(_ROUNDS).build(_bytes(passphrase))
    key = Ed25519PrivateKey.generate()
    _write_new(path, key.private_bytes(form.Encoding.PEM, form.PrivateFormat.OpenSSH, locked))
    return KeyFile(path, PublicKey(key.public_key().public_bytes_raw()), bool(passphrase))


def look(path: Path) -> KeyFile:
    """A key file as it shows itself without its passphrase; a UserError says why it can't be used."""
    return _looked(path, _read(path))


def sign(path: Path, passphrase: str, content: bytes) -> bytes:
    """The 64 bytes of an Ed25519 signature; the same key and content give the same ones."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_ssh_private_key

    text = _read(path)
    key = _looked(path, text)
    if key.has_passphrase and not passphrase:
        raise UserError("The key {name} is locked: give its passphrase.", name=path.name)
    try:
        opened = load_ssh_private_key(text, _bytes(passphrase) if key.has_passphrase else None)
    except UnsupportedAlgorithm:
        raise UserError(
            "{path} is locked in a way that is not known here: save the key again with “ssh-keygen -p”.", path=path
        ) from None
    except (ValueError, TypeError):
        if key.has_passphrase:
            raise UserError("The passphrase does not open the key {name}: try again.", name=path.name) from None
        raise _damaged(path) from None
    if not isinstance(opened, Ed25519PrivateKey) or opened.public_key().public_bytes_raw() != key.public.content:
        raise _damaged(path)
    return opened.sign(content)


def is_signed(public: PublicKey, signature: bytes, content: bytes) -> bool:
    """True where the owner of the key signed exactly this content."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public.content).verify(signature, content)
    except (InvalidSignature, ValueError):  # a ValueError is a point that is not on the curve
        return False
    return True


def _looked(path: Path, content: bytes) -> KeyFile:
    """The part of the file that is never encrypted: how it is locked, and the public key."""
    words = content.decode("ascii", "replace").split()
    if words[:4] != _BEGIN.split() or words[-4:] != _END.split():
        raise UserError(
            "{path} is no private key of OpenSSH's: make one here, or with “ssh-keygen -t ed25519”.", path=path
        )
    try:
        reader = Reader(read_base64("".join(words[4:-4])))
        if reader.taken(len(_MAGIC)) != _MAGIC:
            raise MalformedError("This is another format.")
        cipher, _kdf, settings, count = reader.text(), reader.text(), reader.text(), reader.number()
        if count != 1:
            raise MalformedError("There is not exactly one key.")
        public = read_blob(reader.text())
        locked = cipher != b"none"
        if locked:
            _refuse_endless(path, settings)
    except MalformedError:
        raise _damaged(path) from None
    return KeyFile(path, public, locked)


def _refuse_endless(path: Path, settings: bytes) -> None:
    reader = Reader(settings)
    reader.text()
    if reader.number() > _MOST_ROUNDS:
        raise UserError(
            "To try the passphrase of {path} would take too long: save the key again with “ssh-keygen -p -a 24”.",
            path=path,
        )


def _damaged(path: Path) -> UserError:
    return UserError("The key file {path} is damaged: bring it back from a copy, or make a new key.", path=path)


def _read(path: Path) -> bytes:
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode) or facts.st_size > _MOST_BYTES:  # a pipe would keep us waiting
            raise UserError("{path} is no key file: name the file with the private key.", path=path)
        content = path.read_bytes()
        # Anybody may read a public half or a picture, which are refused for what they are.
        if os.name == "posix" and facts.st_mode & 0o077 and content.lstrip().startswith(_BEGIN.encode()):
            raise UserError(
                "Others can read the key {path}: let only yourself read it, with “chmod 600”, and try again.",
                path=path,
            )
        return content
    except FileNotFoundError:
        raise UserError("There is no key file {path}: choose it again, or make a new key.", path=path) from None
    except (OSError, ValueError) as error:
        raise _unusable(path, error) from None


def _write_new(path: Path, content: bytes) -> None:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise UserError("There is a file {path} already: a key is never overwritten.", path=path) from None
    except (OSError, ValueError) as error:
        raise _unusable(path, error) from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        sync_folder(path.parent)
    except OSError as error:
        path.unlink(missing_ok=True)  # half a key is none
        raise _unusable(path, error) from None


def _unusable(path: Path, error: Exception) -> UserError:
    why = getattr(error, "strerror", None) or error
    return UserError("The key file {path} can't be used ({why}): choose another one.", path=path, why=str(why))


def _bytes(passphrase: str) -> bytes:
    return passphrase.encode("utf-8", "surrogateescape")
