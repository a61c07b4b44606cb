"""How a signature is checked with the tools of others, as the very commands for a POSIX shell."""

import shlex
from dataclasses import dataclass

from app.domain.signatures import NAMESPACE, Signer

# What `signed_bytes` puts before the SHA-512 hash, as `printf` writes it: 9, 0, 6 and 64 are lengths.
_BEFORE_HASH = rf"SSHSIG\0\0\0\011{NAMESPACE}\0\0\0\0\0\0\0\006sha512\0\0\0\100"


@dataclass(frozen=True, slots=True)
class SignedNames:
    """What the files of a signed folder are called; `content` is the one that is signed."""

    content: str = "SHA256SUMS"
    signature: str = "SHA256SUMS.sig"
    signers: str = "allowed_signers"
    public: str = "signer.pub"
    pem: str = "signer.pem"


NAMES = SignedNames()


@dataclass(frozen=True, slots=True)
class HowToCheck:
    """One way to check: the tool with its oldest version that serves, the commands, and what the last one prints."""

    tool: str
    commands: tuple[str, ...]
    prints: str


def how_to_check(signer: Signer, names: SignedNames = NAMES) -> tuple[HowToCheck, ...]:
    """Each way to check a signature; run in the folder of the files. The last command's exit status 0 means genuine.

    OpenSSL's way leaves two files behind, signed.bin and signature.bin. Both check one signature against a key that
    lies beside it: whether that key is the signer's has to be known from elsewhere, by its fingerprint.
    """
    content, signature, signers, pem = map(
        shlex.quote, (f"./{name}" for name in (names.content, names.signature, names.signers, names.pem))
    )
    verify = f"ssh-keygen -Y verify -f {signers} -I {shlex.quote(signer.name)} -n {NAMESPACE} -s {signature}"
    by_openssl = (
        f"printf '{_BEFORE_HASH}' > signed.bin",
        f"openssl dgst -sha512 -binary {content} >> signed.bin",
        f"sed '1d;$d' {signature} | openssl base64 -d | tail -c 64 > signature.bin",
        f"openssl pkeyutl -verify -pubin -inkey {pem} -rawin -in signed.bin -sigfile signature.bin",
    )
    said = f'Good "{NAMESPACE}" signature for {signer.name} with ED25519 key {signer.public.fingerprint}'
    return (
        HowToCheck("OpenSSH 8.2", (f"{verify} < {content}",), said),
        HowToCheck("OpenSSL 3.0", by_openssl, "Signature Verified Successfully"),
    )
