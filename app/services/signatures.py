"""Signing with the user's own key, which lies outside every database, and checking what was signed."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import UserError
from app.domain.keys import KeyFile
from app.domain.signature_checks import NAMES, HowToCheck, SignedNames, how_to_check
from app.domain.signatures import (
    Signature,
    Signer,
    armoured,
    read_signature,
    read_signers,
    signed_bytes,
    signer_name,
)  # fmt: skip
from app.services.preferences import Preferences
from app.store import keys
from app.store.files import make_folder

# The setting that holds where the key lies; of the user, and of no database.
_SETTING = "key"


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature with everything that others need to check it."""

    signer: Signer
    text: str

    def files(self, names: SignedNames = NAMES) -> Mapping[str, bytes]:
        """The files to lay beside the signed one: the signature, who may sign, and the public key twice."""
        contents = {
            names.signature: self.text,
            names.signers: self.signer.line,
            names.public: f"{self.signer.public.ssh} {self.signer.name}\n",
            names.pem: self.signer.public.pem,
        }
        return {name: content.encode("ascii") for name, content in contents.items()}

    def how_to_check(self, names: SignedNames = NAMES) -> tuple[HowToCheck, ...]:
        """The commands for a README; see `HowToCheck`."""
        return how_to_check(self.signer, names)


class Signatures:
    """The key that the user signs with; without one, nothing is signed."""

    def __init__(self, preferences: Preferences | None = None) -> None:
        self._preferences = preferences or Preferences()

    @property
    def usual_path(self) -> Path:
        """Where a new key is made unless another place is named: beside the settings."""
        return self._preferences.path.parent / "signing-key"

    @property
    def path(self) -> Path | None:
        """Where the chosen key lies, whether or not it is still there; None where none was chosen."""
        kept = self._preferences.get(_SETTING)
        return Path(kept) if kept else None

    def key(self) -> KeyFile | None:
        """The chosen key with its public half, None where none was chosen; needs no passphrase.

        A UserError where its file is gone, damaged, of another kind, or can be read by others.
        """
        path = self.path
        return keys.look(path) if path else None

    def create(self, path: Path, passphrase: str = "") -> KeyFile:
        """Makes an Ed25519 key in a new file of mode 0600, and chooses it. An empty passphrase leaves it unlocked."""
        path = _whole(path)
        if path == self.usual_path:
            make_folder(path.parent)
        made = keys.create(path, passphrase)
        self._preferences.set(_SETTING, str(path))
        return made

    def look(self, path: Path) -> KeyFile:
        """A key before it is chosen, such as to know whether to ask for a passphrase."""
        return keys.look(_whole(path))

    def use(self, path: Path, passphrase: str = "") -> KeyFile:
        """Chooses a key that `create` or ssh-keygen made, once it has signed something on trial."""
        path = _whole(path)
        found = keys.look(path)
        keys.sign(path, passphrase, signed_bytes(b""))
        self._preferences.set(_SETTING, str(path))
        return found

    def forget(self) -> None:
        """Signs nothing any more; the key's file stays where it is."""
        self._preferences.set(_SETTING, "")

    def sign(self, content: bytes, author: str, passphrase: str = "") -> Signed:
        """Signs a content as this author; the same key, content and author give the same bytes.

        A UserError where no key is chosen, or where the passphrase is missing or wrong.
        """
        key = self.key()
        if key is None:
            raise UserError("There is no key to sign with: make or choose one in the settings.")
        made = keys.sign(key.path, passphrase, signed_bytes(content))
        text = armoured(Signature(key.public, made))
        return Signed(Signer(signer_name(author), key.public), text)


def check(content: bytes, signature: str, signers: str) -> Signer:
    """Who signed exactly this content; a UserError says what is wrong with the signature.

    `signature` is the text of a .sig file. `signers` says whose count: an allowed_signers file, or public keys a line
    each, whose signers have no name. What comes with the signature proves only that nothing changed since; that the
    key is the signer's is for the caller to know from elsewhere, by its fingerprint.
    """
    found = read_signature(signature)
    known = next((signer for signer in read_signers(signers) if signer.public == found.public), None)
    if known is None:
        raise UserError(
            "The signature was made with the key {fingerprint}, which is not among those that count.",
            fingerprint=found.public.fingerprint,
        )
    if not keys.is_signed(found.public, found.content, signed_bytes(content, found.hash_name)):
        raise UserError("The signature does not belong to this content: one of the two was changed.")
    return known


def _whole(path: Path) -> Path:
    try:
        return path.expanduser().absolute()
    except RuntimeError:  # a home that is not known
        return path.absolute()


__all__ = [
    "NAMES", "HowToCheck", "KeyFile", "Signatures", "Signed", "SignedNames", "Signer", "check", "how_to_check",
    "signer_name",
]  # fmt: skip
