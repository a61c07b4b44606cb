"""Armoured signatures, the names of signers, and who may sign: known answers, and everything that is refused."""

import base64
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UserError
from app.domain.keys import PublicKey, read_base64, read_blob
from app.domain.signature_checks import how_to_check
from app.domain.signatures import (
    Signature,
    Signer,
    armoured,
    read_signature,
    read_signers,
    signed_bytes,
    signer_name,
)
from tests.ssh_keys import CONTENT, FINGERPRINT, PUBLIC, SIGNATURE

KEY = read_blob(read_base64(PUBLIC.split()[1]))


def test_a_public_key_is_spelled_as_ssh_keygen_spells_it() -> None:
    assert (KEY.ssh, KEY.fingerprint) == (PUBLIC, FINGERPRINT)


def test_the_pem_is_the_prefix_of_rfc_8410_and_the_key() -> None:
    # The example of RFC 8410, section 10.1.
    content = bytes.fromhex("19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1")
    middle = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE="
    assert PublicKey(content).pem == f"-----BEGIN PUBLIC KEY-----\n{middle}\n-----END PUBLIC KEY-----\n"


def test_what_is_signed_is_the_hash_behind_its_purpose() -> None:
    head = b"SSHSIG\0\0\0\x09remediary\0\0\0\0\0\0\0\x06sha512\0\0\0\x40"
    assert signed_bytes(CONTENT) == head + hashlib.sha512(CONTENT).digest()


def test_a_signature_of_ssh_keygen_is_read_and_written_back_the_same() -> None:
    found = read_signature(SIGNATURE)
    assert (found.public, len(found.content), found.hash_name) == (KEY, 64, "sha512")
    assert armoured(found) == SIGNATURE
    assert read_signature(SIGNATURE.replace("\n", "\r\n")) == found


@given(st.binary(min_size=64, max_size=64), st.sampled_from(["sha256", "sha512"]))
def test_every_signature_can_be_read_back(content: bytes, hash_name: str) -> None:
    made = Signature(KEY, content, hash_name)
    assert read_signature(armoured(made)) == made


def test_no_flipped_bit_of_the_text_reads_as_the_same_signature() -> None:
    whole, original = SIGNATURE.encode(), read_signature(SIGNATURE)
    for at in range(len(whole) * 8):
        changed = bytearray(whole)
        changed[at // 8] ^= 1 << at % 8
        text = changed.decode("latin-1")
        if text.split() == SIGNATURE.split():  # a line end became another blank
            continue
        try:
            assert read_signature(text) != original
        except UserError:
            continue


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no signature of OpenSSH's"),
        ("-----BEGIN PGP SIGNATURE-----\nAAAA\n-----END PGP SIGNATURE-----\n", "no signature of OpenSSH's"),
        (SIGNATURE.replace("U1NIU0lH", "U1NIU0lI"), "damaged"),
        (SIGNATURE.replace("\n-----END", "=\n-----END"), "damaged"),
        (SIGNATURE.replace("QHsy", "QÜsy"), "damaged"),
        (SIGNATURE + SIGNATURE, "damaged"),
    ],
)
def test_what_is_no_signature_is_refused_in_one_sentence(text: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        read_signature(text)


def test_a_signature_for_another_purpose_says_nothing_here() -> None:
    begin, *body, end, _ = SIGNATURE.split("\n")
    content = base64.b64decode("".join(body)).replace(b"\x09remediary", b"\x04file")
    other = "\n".join([begin, base64.b64encode(content).decode(), end])
    with pytest.raises(UserError, match=r"something else \(file\)"):
        read_signature(other)


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("Ada Example", "Ada-Example"),
        ("ada@example.org", "ada@example.org"),
        ("Zoë Müller", "Zoe-Muller"),
        ("东京", "signer"),
        ("*,!? \"'\n", "signer"),
        ("--rf -I root", "rf-I-root"),
        ("x" * 200, "x" * 60),
    ],
)
def test_a_signers_name_is_safe_in_a_file_of_signers_and_in_a_shell(author: str, name: str) -> None:
    assert signer_name(author) == name


class TestSigners:
    """Whose signatures count."""

    def test_our_own_line_and_a_bare_public_key_are_read(self) -> None:
        signer = Signer("Ada-Example", KEY)
        assert signer.line == f'Ada-Example namespaces="remediary" {PUBLIC}\n'
        assert read_signers(f"# ours\n\n{signer.line}") == [signer]
        assert read_signers(f"{PUBLIC} a comment\n") == [Signer("", KEY)]
        assert read_signers(f"ada@example.org,bob {PUBLIC}") == [Signer("ada@example.org,bob", KEY)]
        assert read_signers(f'ada namespaces="file,remediary" {PUBLIC}') == [Signer("ada", KEY)]

    @pytest.mark.parametrize(
        "line",
        [
            "ada",
            "ada ssh-ed25519",
            "ada ssh-ed25519 AAAA",
            "ada ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB",
            f'ada namespaces="file" {PUBLIC}',
            f'ada namespaces="remedia*" {PUBLIC}',
            f'ada namespaces="!remediary" {PUBLIC}',
            f"ada cert-authority {PUBLIC}",
            f'ada valid-before="20200101" {PUBLIC}',
            f"ada {PUBLIC[:-1]}",
        ],
    )
    def test_a_line_that_is_not_wholly_understood_counts_for_nothing(self, line: str) -> None:
        assert read_signers(line) == []


def test_the_commands_name_the_signer_and_quote_what_a_shell_would_read() -> None:
    openssh, openssl = how_to_check(Signer("Ada-Example", KEY))
    assert openssh.commands == (
        "ssh-keygen -Y verify -f ./allowed_signers -I Ada-Example -n remediary -s ./SHA256SUMS.sig < ./SHA256SUMS",
    )
    assert FINGERPRINT in openssh.prints
    assert [command.split()[0] for command in openssl.commands] == ["printf", "openssl", "sed", "openssl"]
