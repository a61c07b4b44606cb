"""Keys and signatures: made here, checked by ssh-keygen and OpenSSL where there are any, and refused when changed."""

import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.services.preferences import Preferences
from app.services.signatures import Signatures, Signed, SignedNames, check
from tests.ssh_keys import (
    CONTENT,
    FINGERPRINT,
    LOCKED,
    OPEN,
    PASSPHRASE,
    PUBLIC,
    SIGNATURE,
    SLOW,
    key_text,
    write_key,
)  # fmt: skip

POSIX = pytest.mark.skipif(os.name != "posix", reason="Modes of files and a shell are POSIX's.")


def _needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} is not on this machine.")


@pytest.fixture
def signatures() -> Signatures:
    return Signatures()


@pytest.fixture
def chosen(signatures: Signatures, tmp_path: Path) -> Signatures:
    """With a key that ssh-keygen made."""
    signatures.use(write_key(tmp_path / "key"))
    return signatures


def _lay_out(folder: Path, content: bytes, signed: Signed, names: SignedNames) -> None:
    folder.mkdir(exist_ok=True)
    (folder / names.content).write_bytes(content)
    for name, made in signed.files(names).items():
        (folder / name).write_bytes(made)


def _run(folder: Path, commands: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    script = "set -e\n" + "\n".join(commands)
    return subprocess.run(["sh", "-c", script], cwd=folder, capture_output=True, text=True, timeout=60)


class TestSigning:
    """From a content to a signature."""

    def test_a_known_key_and_content_give_the_signature_that_ssh_keygen_gave(self, chosen: Signatures) -> None:
        signed = chosen.sign(CONTENT, "Ada Example")
        assert signed.text == SIGNATURE
        assert signed == chosen.sign(CONTENT, "Ada Example")
        assert dict(signed.files()) == {
            "SHA256SUMS.sig": SIGNATURE.encode(),
            "allowed_signers": f'Ada-Example namespaces="remediary" {PUBLIC}\n'.encode(),
            "signer.pub": f"{PUBLIC} Ada-Example\n".encode(),
            "signer.pem": signed.signer.public.pem.encode(),
        }

    def test_without_a_key_nothing_is_signed(self, signatures: Signatures) -> None:
        assert (signatures.key(), signatures.path) == (None, None)
        with pytest.raises(UserError, match="no key to sign with"):
            signatures.sign(CONTENT, "Ada Example")

    def test_what_was_signed_is_known_by_its_signer(self, chosen: Signatures) -> None:
        signed = chosen.sign(CONTENT, "Ada Example")
        assert check(CONTENT, signed.text, signed.signer.line) == signed.signer
        assert check(CONTENT, signed.text, PUBLIC).public == signed.signer.public

    def test_every_flipped_bit_of_content_or_signature_is_refused(self, chosen: Signatures) -> None:
        signed = chosen.sign(CONTENT, "Ada Example")
        line = signed.signer.line
        for at in range(len(CONTENT) * 8):
            with pytest.raises(UserError):
                check(_flipped(CONTENT, at), signed.text, line)
        for at in range(len(signed.text) * 8):
            changed = _flipped(signed.text.encode(), at).decode("latin-1")
            if changed.split() != signed.text.split():
                with pytest.raises(UserError):
                    check(CONTENT, changed, line)

    def test_a_naive_check_that_trusts_the_key_in_the_signature_would_take_a_forged_one(
        self, chosen: Signatures, tmp_path: Path
    ) -> None:
        genuine = chosen.sign(CONTENT, "Ada Example").signer.line
        chosen.create(tmp_path / "forger")
        forged = chosen.sign(b"other\n", "Ada Example")
        assert check(b"other\n", forged.text, forged.signer.line)
        with pytest.raises(UserError, match="not among those that count"):
            check(b"other\n", forged.text, genuine)


def _flipped(content: bytes, at: int) -> bytes:
    changed = bytearray(content)
    changed[at // 8] ^= 1 << at % 8
    return bytes(changed)


class TestKeys:
    """Making, choosing and forgetting."""

    @pytest.mark.parametrize("passphrase", ["", "a long one, with ünlauts"])
    def test_a_new_key_is_ones_own_and_signs(self, signatures: Signatures, tmp_path: Path, passphrase: str) -> None:
        path = tmp_path / "new"
        made = signatures.create(path, passphrase)
        assert made == signatures.key() == Signatures(Preferences()).key()
        assert (made.path, made.has_passphrase) == (path, bool(passphrase))
        if os.name == "posix":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
        signed = signatures.sign(CONTENT, "Ada Example", passphrase)
        assert check(CONTENT, signed.text, made.public.ssh).public == made.public

    def test_the_usual_place_is_beside_the_settings(self, signatures: Signatures) -> None:
        made = signatures.create(signatures.usual_path)
        assert made.path.parent == Preferences().path.parent

    def test_a_key_is_never_overwritten(self, signatures: Signatures, tmp_path: Path) -> None:
        path = tmp_path / "new"
        signatures.create(path)
        before = path.read_bytes()
        with pytest.raises(UserError, match="never overwritten"):
            signatures.create(path)
        assert path.read_bytes() == before

    def test_forgetting_leaves_the_file(self, chosen: Signatures) -> None:
        path = chosen.path
        assert path is not None
        chosen.forget()
        assert (chosen.key(), path.exists()) == (None, True)

    def test_a_locked_key_shows_its_public_half_and_opens_with_its_passphrase_only(
        self, signatures: Signatures, tmp_path: Path
    ) -> None:
        path = write_key(tmp_path / "locked", LOCKED)
        assert signatures.look(path).has_passphrase
        with pytest.raises(UserError, match="give its passphrase"):
            signatures.use(path)
        with pytest.raises(UserError, match="does not open the key"):
            signatures.use(path, "open barley")
        assert signatures.key() is None
        signatures.use(path, PASSPHRASE)
        assert signatures.sign(CONTENT, "Ada", PASSPHRASE) == signatures.sign(CONTENT, "Ada", PASSPHRASE)
        with pytest.raises(UserError, match="does not open the key"):
            signatures.sign(CONTENT, "Ada", "open barley")

    def test_a_flipped_bit_of_a_key_never_signs_with_another_one(self, signatures: Signatures, tmp_path: Path) -> None:
        whole = key_text(OPEN)
        used = 0
        for at in range(0, len(whole) * 8, 3):
            path = tmp_path / f"key-{at}"
            path.write_bytes(_flipped(whole, at))
            path.chmod(0o600)
            try:
                found = signatures.use(path)
            except UserError:
                continue
            used += 1  # a comment, or a blank
            assert (found.public.ssh, signatures.sign(CONTENT, "Ada").text) == (PUBLIC, SIGNATURE)
        assert used < 100

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            (b"", "no private key of OpenSSH's"),
            (b"\xff\x00" * 50, "no private key of OpenSSH's"),
            (PUBLIC.encode(), "no private key of OpenSSH's"),
            (b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "no private key of OpenSSH's"),
            (key_text(OPEN[:200]), "is damaged"),
            (key_text(OPEN + "AAAA"), "is damaged"),
            (key_text("AAAA"), "is damaged"),
            (key_text(SLOW), "would take too long"),
            (b"x" * 70_000, "is no key file"),
        ],
    )
    def test_what_is_no_usable_key_is_refused_and_not_chosen(
        self, signatures: Signatures, tmp_path: Path, content: bytes, said: str
    ) -> None:
        path = tmp_path / "key"
        path.write_bytes(content)
        is_key = b"OPENSSH PRIVATE" in content
        for mode in (0o600,) if is_key else (0o600, 0o644):
            path.chmod(mode)
            with pytest.raises(UserError, match=said):
                signatures.use(path, "x")
        assert signatures.path is None

    @POSIX
    @pytest.mark.parametrize("mode", [0o644, 0o640, 0o602])
    def test_a_key_that_others_can_read_is_refused_until_it_is_ones_own(
        self, signatures: Signatures, tmp_path: Path, mode: int
    ) -> None:
        path = write_key(tmp_path / "key", mode=mode)
        with pytest.raises(UserError, match="chmod 600"):
            signatures.use(path)
        path.chmod(0o400)
        assert signatures.use(path).public.fingerprint == FINGERPRINT

    @POSIX
    def test_a_pipe_a_folder_and_a_missing_file_are_no_keys(self, signatures: Signatures, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe", 0o600)
        for name in ("pipe", ".", "missing", "no\0name"):
            with pytest.raises(UserError):
                signatures.use(tmp_path / name)
        with pytest.raises(UserError, match="can't be used"):
            signatures.create(tmp_path / "no folder" / "key")

    def test_a_key_that_vanished_is_told_and_can_be_forgotten(self, chosen: Signatures) -> None:
        assert chosen.path is not None
        chosen.path.unlink()
        with pytest.raises(UserError, match="There is no key file"):
            chosen.key()
        chosen.forget()
        assert chosen.key() is None


@POSIX
class TestOtherTools:
    """What we tell others to run."""

    @_needs("ssh-keygen")
    def test_ssh_keygen_accepts_what_we_sign_and_refuses_it_when_changed(
        self, chosen: Signatures, tmp_path: Path
    ) -> None:
        self._check(chosen, tmp_path, 0)

    @_needs("openssl")
    def test_openssl_accepts_what_we_sign_and_refuses_it_when_changed(self, chosen: Signatures, tmp_path: Path) -> None:
        self._check(chosen, tmp_path, 1)

    def _check(self, signatures: Signatures, tmp_path: Path, way: int) -> None:
        folder, names = tmp_path / "it's here", SignedNames("the sums", "it's.sig", "who may", "key.pub", "key .pem")
        signed = signatures.sign(CONTENT, "Zoë O'Neil; rm -rf /")
        how = signed.how_to_check(names)[way]
        _lay_out(folder, CONTENT, signed, names)
        ran = _run(folder, how.commands)
        assert (ran.returncode, how.prints in ran.stdout) == (0, True), ran.stderr
        for at in range(0, len(CONTENT) * 8, 17):
            (folder / names.content).write_bytes(_flipped(CONTENT, at))
            assert _run(folder, how.commands).returncode != 0
        (folder / names.content).write_bytes(CONTENT)
        damaged = signed.text.replace("QHsy", "QHsz")
        (folder / names.signature).write_text(damaged)
        assert _run(folder, how.commands).returncode != 0

    @_needs("ssh-keygen")
    @pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
    def test_keys_go_both_ways(self, signatures: Signatures, tmp_path: Path, passphrase: str) -> None:
        theirs, ours = tmp_path / "theirs", tmp_path / "ours"
        made = ["ssh-keygen", "-q", "-t", "ed25519", "-a", "4", "-N", passphrase, "-f", str(theirs)]
        subprocess.run(made, check=True, timeout=60)
        found = signatures.use(theirs, passphrase)
        assert found.public.ssh == " ".join((tmp_path / "theirs.pub").read_text().split()[:2])
        signatures.create(ours, passphrase)
        read = subprocess.run(
            ["ssh-keygen", "-y", "-P", passphrase, "-f", str(ours)], capture_output=True, text=True, timeout=60
        )
        own = signatures.key()
        assert own is not None
        assert read.stdout.split()[:2] == own.public.ssh.split()

    @_needs("ssh-keygen")
    @pytest.mark.parametrize("kind", ["rsa", "ecdsa"])
    def test_a_key_of_another_kind_is_named(self, signatures: Signatures, tmp_path: Path, kind: str) -> None:
        path = tmp_path / "key"
        subprocess.run(["ssh-keygen", "-q", "-t", kind, "-N", "", "-f", str(path)], check=True, timeout=60)
        with pytest.raises(UserError, match=f"of the kind .*{kind}.*ssh-keygen -t ed25519"):
            signatures.use(path)

    @_needs("ssh-keygen")
    @pytest.mark.parametrize("hash_name", ["sha256", "sha512"])
    def test_we_accept_what_ssh_keygen_signs(self, tmp_path: Path, hash_name: str) -> None:
        key, path = write_key(tmp_path / "key"), tmp_path / "content"
        path.write_bytes(CONTENT)
        words = ["ssh-keygen", "-q", "-Y", "sign", "-O", f"hashalg={hash_name}", "-f", str(key), "-n", "remediary"]
        subprocess.run([*words, str(path)], check=True, timeout=60, capture_output=True)
        assert check(CONTENT, (tmp_path / "content.sig").read_text(), PUBLIC).public.ssh == PUBLIC
