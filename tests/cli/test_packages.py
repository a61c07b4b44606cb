"""The command that packs a plan."""

import io
import sys
import zipfile
from pathlib import Path

import pytest
import pyzipper

from app.domain.plans import Plan
from app.services.workspace import Workspace
from tests.conftest import Run
from tests.documents.package.packed import fill
from tests.ssh_keys import FINGERPRINT, OPEN, PUBLIC, write_key


@pytest.fixture(autouse=True)
def _nobody_can_be_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REMEDIARY_PACKAGE_PASSPHRASE", raising=False)
    monkeypatch.setattr(sys, "stdin", io.StringIO())


@pytest.fixture
def full(workspace: Workspace) -> Plan:
    """A plan with everything."""
    return fill(workspace)


def test_a_package_is_written_and_told(run: Run, full: Plan, workspace: Workspace, tmp_path: Path) -> None:
    out, head = tmp_path / "plan.zip", workspace.ledger.head()
    told = run("package", "--plan", full.details.title, "--out", str(out), "--json").json
    assert list(told) == ["path", "head", "files", "size", "sha256sums", "encrypted", "signed_by"]
    assert (told["path"], told["head"]) == (str(out), {"n": head.n, "hash": head.hash})
    assert (told["size"], told["encrypted"], told["signed_by"]) == (out.stat().st_size, False, None)
    assert run("package", "--plan", "2", "--out", str(out)).out == f"{out}\nEntry {head.n}, SHA-256 {head.hash}\n"


def test_what_goes_in_can_be_chosen(run: Run, full: Plan, tmp_path: Path) -> None:
    out = tmp_path / "plan.zip"
    words = ["--updates", "last", "--formats", "markdown,pdf", "--redact", "E2", "3", "--reason", "Personal data"]
    assert run("package", "--plan", "2", "--out", str(out), *words, "--hide-names").code == 0
    with zipfile.ZipFile(out) as archive:
        names = set(archive.namelist())
    issued = {name for name in names if name.startswith("updates/update-")}
    assert issued == {"updates/update-2/update-2.md", "updates/update-2/update-2.pdf"}
    assert {name for name in names if name.startswith("evidence/files/E2")} == set()
    assert {name.rpartition(".")[2] for name in names if name.startswith("slips/")} == {"md", "pdf"}
    assert run("package", "--plan", "2", "--out", str(out), "--no-evidence").code == 0
    with zipfile.ZipFile(out) as archive:
        assert not any(name.startswith("evidence/files/") for name in archive.namelist())


def test_half_a_wish_is_a_mistake(run: Run, full: Plan, tmp_path: Path) -> None:
    out = tmp_path / "plan.zip"
    for words, said in (
        (["--redact", "E2"], "needs a reason"),
        (["--redact", "X2", "--reason", "x"], "names no evidence"),
        (["--updates", "first"], "names no updates"),
        (["--sign"], "There is no key to sign with"),
        (["--encrypt"], "set REMEDIARY_PACKAGE_PASSPHRASE"),
    ):
        refused = run("package", "--plan", "2", "--out", str(out), *words)
        assert (refused.code, refused.out) == (1, "")
        assert said in refused.err
    assert not out.exists()
    assert "There is no folder" in run("package", "--plan", "2", "--out", str(tmp_path / "x" / "plan.zip")).err


def test_a_package_is_signed_and_sealed(run: Run, full: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "plan.zip"
    run("key", "--use", str(write_key(tmp_path / "key", OPEN)))
    monkeypatch.setenv("REMEDIARY_PACKAGE_PASSPHRASE", "short")
    made = run("package", "--plan", "2", "--out", str(out), "--sign", "--encrypt", "--json")
    assert (made.json["encrypted"], made.json["signed_by"]) == (True, FINGERPRINT)
    assert "The passphrase is short" in made.err
    with pyzipper.AESZipFile(out) as sealed:
        sealed.setpassword(b"short")
        inner = sealed.read("package.zip")
    with zipfile.ZipFile(io.BytesIO(inner)) as archive:
        assert {"SHA256SUMS.sig", "allowed_signers", "signer.pub", "signer.pem"} <= set(archive.namelist())
    monkeypatch.setenv("REMEDIARY_PACKAGE_PASSPHRASE", "")
    assert "encrypts nothing" in run("package", "--plan", "2", "--out", str(out), "--encrypt").err


def test_a_package_is_verified_and_told(run: Run, full: Plan, workspace: Workspace, tmp_path: Path) -> None:
    out, head = tmp_path / "plan.zip", workspace.ledger.head()
    run("package", "--plan", "2", "--out", str(out), "--redact", "E2", "--reason", "Personal data")
    told = run("verify", str(out), "--json", db=None)
    assert told.code == 0
    assert list(told.json) == ["ok", "entries", "head", "problems", "against", "package"]
    assert (told.json["ok"], told.json["head"]) == (True, {"n": head.n, "hash": head.hash})
    assert list(told.json["package"]) == ["plan", "shown", "sealed", "signed_by", "redacted", "evidence"]
    assert told.json["package"]["redacted"] == ["E2"]
    assert "Not signed\nLeft out by choice: E2\n" in run("verify", str(out), db=None).out


def test_the_database_and_later_packages_are_compared_with_an_earlier_one(
    run: Run, full: Plan, workspace: Workspace, tmp_path: Path
) -> None:
    old, new = tmp_path / "old.zip", tmp_path / "new.zip"
    then = workspace.ledger.head()
    run("package", "--plan", "2", "--out", str(old))
    workspace.actions.edit(full.id, 1, {"owner": "Operations"})
    run("package", "--plan", "2", "--out", str(new))
    for words in (["verify", "--against", str(old)], ["verify", str(new), "--against", str(old)]):
        told = run(*words, "--json")
        assert (told.code, told.json["against"]) == (0, {"hash": then.hash, "n": then.n, "holds": True})
    told = run("verify", str(old), "--against", str(new), "--json")
    assert (told.code, told.json["against"]["holds"], told.json["problems"][0]["kind"]) == (1, False, "forked")


def test_whose_signatures_count_can_be_said(run: Run, full: Plan, tmp_path: Path) -> None:
    out, allowed = tmp_path / "plan.zip", tmp_path / "allowed_signers"
    run("key", "--use", str(write_key(tmp_path / "key", OPEN)))
    allowed.write_text(f'auditee namespaces="remediary" {PUBLIC}\n', "ascii")
    run("package", "--plan", "2", "--out", str(out), "--sign")
    told = run("verify", str(out), "--allowed", str(allowed), "--json").json["package"]
    assert told["signed_by"] == {"fingerprint": FINGERPRINT, "name": "auditee"}
    run("package", "--plan", "2", "--out", str(out))
    assert run("verify", str(out), "--allowed", str(allowed)).code == 1
    assert "Only a package is signed" in run("verify", "--allowed", str(allowed)).err


def test_a_package_is_opened_into_a_file_that_is_only_read(run: Run, full: Plan, tmp_path: Path) -> None:
    out, new = tmp_path / "plan.zip", tmp_path / "new.remediary"
    run("package", "--plan", "2", "--out", str(out))
    told = run("open-package", str(out), "--out", str(new), "--json", db=None)
    assert list(told.json) == ["path", "ok", "entries", "head", "problems", "package"]
    assert (told.code, told.json["path"]) == (0, str(new))
    assert [one["title"] for one in run("plans", "--json", db=new).json] == ["Late revocation"]
    assert "stays as it was packed" in run("add", "--plan", "2", "--set", "action=x", db=new).err
    assert "exists already" in run("open-package", str(out), "--out", str(new), db=None).err
    assert "There is no file" in run("open-package", "no.zip", "--out", str(tmp_path / "x"), db=None).err
