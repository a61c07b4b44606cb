"""Checking packages by the program itself: what the README's way finds, and what only an archive can hide."""

import shutil
import stat
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import StoppedError, UserError
from app.domain.packages import PackageChoice, Redaction
from app.domain.plans import Plan
from app.domain.verdicts import ProblemKind
from app.services.package_checks import head_of, holds, verify_package
from app.services.signatures import Signatures
from app.services.workspace import Workspace
from tests.conftest import Clock
from tests.documents.package.packed import Packed, unpack
from tests.documents.package.tampers import CHANGES, sum_again
from tests.ssh_keys import FINGERPRINT, OPEN, PUBLIC, write_key

PASSPHRASE = "a long passphrase of words"
OTHER = f'other namespaces="remediary" {PUBLIC.replace("AAAAIH", "AAAAIA")}\n'


@pytest.fixture
def workspace(packed: Packed, tmp_path: Path, clock: Clock, open_workspace: Callable[..., Workspace]) -> Workspace:
    """A file with a plan with everything, as it was when it was packed."""
    clock.next = packed.now
    return open_workspace(Path(shutil.copy(packed.database, tmp_path / "plans.remediary")))


@pytest.fixture
def plan(packed: Packed, workspace: Workspace) -> Plan:
    """The plan."""
    return workspace.plans.get(packed.plan_id)


@pytest.fixture
def package(packed: Packed, tmp_path: Path) -> Path:
    """A package of it."""
    return Path(shutil.copy(packed.archive, tmp_path / "plan.zip"))


def _pack(folder: Path, archive: Path) -> Path:
    with zipfile.ZipFile(archive, "w") as made:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                made.write(path, path.relative_to(folder).as_posix())
    return archive


def test_a_package_holds_and_says_of_what_it_is(workspace: Workspace, package: Path) -> None:
    found = verify_package(package)
    assert found.verdict.holds
    assert found.verdict.head == workspace.ledger.head() == head_of(package)
    assert (found.plan, found.sealed, found.fingerprint, found.redacted) == ("Late revocation", False, "", ())
    assert 0 < found.shown < found.verdict.head.n


def test_what_is_left_out_is_told(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    choice = PackageChoice((2,), ("pdf",), redactions=(Redaction(2, "x", hides_name=True), Redaction(1, "y")))
    workspace.packages.write(plan.id, tmp_path / "part.zip", choice)
    found = verify_package(tmp_path / "part.zip")
    assert (found.verdict.problems, found.redacted, found.holds_evidence) == ((), ("E1", "E2"), True)
    workspace.packages.write(plan.id, tmp_path / "part.zip", PackageChoice(evidence=False))
    assert verify_package(tmp_path / "part.zip").holds_evidence is False


def test_one_that_another_tool_packed_again_holds_as_well(package: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.zip"
    with zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as made:
        for path in sorted(unpack(package, tmp_path / "unpacked").rglob("*"), reverse=True):
            made.write(path, path.relative_to(tmp_path / "unpacked").as_posix())
    assert verify_package(again).verdict.holds


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_whose_hashes_were_made_anew_is_found(name: str, package: Path, tmp_path: Path) -> None:
    folder = unpack(package, tmp_path / "unpacked")
    CHANGES[name](folder)
    sum_again(folder)
    found = verify_package(_pack(folder, tmp_path / "changed.zip")).verdict
    assert not found.holds
    assert str(found.problems[0].sentence)


def test_every_file_that_changes_is_named(package: Path, tmp_path: Path) -> None:
    folder = unpack(package, tmp_path / "unpacked")
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    for name in names:
        content = (folder / name).read_bytes()
        (folder / name).write_bytes(content[:-2] + bytes([content[-2] ^ 4]) + content[-1:])
        found = verify_package(_pack(folder, tmp_path / "changed.zip")).verdict
        assert not found.holds, name
        assert name == "SHA256SUMS" or name in [one.key for one in found.problems]
        (folder / name).write_bytes(content)
    assert verify_package(_pack(folder, tmp_path / "changed.zip")).verdict.holds


def test_bytes_that_changed_in_the_archive_itself_are_found(package: Path) -> None:
    content = bytearray(package.read_bytes())
    place = content.index(b"Late tender")
    content[place] ^= 1
    package.write_bytes(content)
    (problem,) = verify_package(package).verdict.problems
    assert problem.kind is ProblemKind.UNREADABLE


def _is_refused(package: Path) -> bool:
    try:
        return not verify_package(package).verdict.holds
    except UserError:
        return True


def test_one_that_is_cut_short_is_found_also_where_it_ends_with_a_whole_workbook(package: Path) -> None:
    content = package.read_bytes()
    for size in (4, 30, len(content) // 2, content.index(b"updates/updates.csv"), len(content) - 400, len(content) - 1):
        package.write_bytes(content[:size])
        assert _is_refused(package), size


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE], ids=["plain", "sealed"])
@pytest.mark.parametrize("place", ["before", "behind", "in a comment", "between"])
def test_bytes_that_belong_to_no_file_of_the_archive_are_found(
    place: str, passphrase: str, workspace: Workspace, plan: Plan, tmp_path: Path
) -> None:
    path = tmp_path / "plan.zip"
    workspace.packages.write(plan.id, path, passphrase=passphrase)
    assert verify_package(path, passphrase).verdict.holds
    content = path.read_bytes()
    end = content.rindex(b"PK\x05\x06")
    listed = int.from_bytes(content[end + 16 : end + 20], "little")
    changed = {
        "before": b"hidden" + content,
        "behind": content + b"hidden",
        "in a comment": content[:-2] + b"\x06\x00hidden",
        "between": content[:listed] + b"hidden" + content[listed : end + 16]
        + (listed + 6).to_bytes(4, "little") + content[end + 20 :],
    }[place]  # fmt: skip
    path.write_bytes(changed)
    try:
        found = verify_package(path, passphrase).verdict
    except UserError:
        assert place == "before"  # it doesn't begin as one of ours
        return
    assert [str(one.sentence) for one in found.problems] == [
        "The archive holds 6 bytes that belong to none of its files."
    ]


def _with_first(package: Path, change: Callable[[zipfile.ZipInfo], object]) -> None:
    """Packs again, with something in the first member's entry that no list of files tells."""
    with zipfile.ZipFile(package) as archive:
        members = [(one, archive.read(one)) for one in archive.infolist()]
    change(members[0][0])
    with zipfile.ZipFile(package, "w") as archive:
        for one, content in members:
            archive.writestr(one, content)


def test_a_field_that_no_packer_adds_is_found(package: Path) -> None:
    _with_first(package, lambda one: setattr(one, "extra", b"\xfe\xca\x06\x00hidden"))
    assert [str(one.sentence) for one in verify_package(package).verdict.problems] == [
        "The archive holds 20 bytes that belong to none of its files."  # in the member's own header and in the list
    ]


def test_fields_of_times_and_owners_are_as_packers_add_them(package: Path) -> None:
    fields = b"UT\x05\x00\x03abcd" + b"ux\x0b\x00\x01\x04\0\0\0\0\x04\0\0\0\0"
    _with_first(package, lambda one: setattr(one, "extra", fields))
    assert verify_package(package).verdict.holds


@pytest.mark.parametrize("place", [6, 8, 11, 14, 18, 22], ids=["flags", "method", "time", "sum", "packed", "size"])
def test_a_header_that_is_not_as_the_list_is_found(place: int, package: Path) -> None:
    content = bytearray(package.read_bytes())
    content[place] ^= 2  # of the first member, which lies at the very beginning
    package.write_bytes(content)
    assert "README.txt is not in the archive as its list tells." in [
        str(one.sentence) for one in verify_package(package).verdict.problems
    ]


def test_a_folder_with_nothing_in_it_is_found(package: Path) -> None:
    with zipfile.ZipFile(package, "a") as archive:
        archive.writestr("updates/", b"")  # as other packers write it
        archive.writestr("hidden/deeper/", b"")
    assert [str(one.sentence) for one in verify_package(package).verdict.problems] == [
        "hidden/deeper/ is not in the archive as its list tells."
    ]


def test_a_signature_that_was_taken_away_is_missed(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    signed = tmp_path / "signed.zip"
    Signatures().use(write_key(tmp_path / "key", OPEN))
    workspace.packages.write(plan.id, signed, sign=True)
    folder = unpack(signed, tmp_path / "unpacked")
    (folder / "SHA256SUMS.sig").unlink()
    (problem,) = verify_package(_pack(folder, tmp_path / "again.zip")).verdict.problems
    assert str(problem.sentence) == "The package was signed, and its signature SHA256SUMS.sig is missing."


def _link(archive: zipfile.ZipFile) -> None:
    member = zipfile.ZipInfo("evidence/files/link")
    member.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(member, "/etc/passwd")


def _twice(archive: zipfile.ZipFile) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr("log/lines.txt", b"another one")


@pytest.mark.parametrize("plant", [
    _link, _twice, lambda archive: archive.writestr("../out.txt", b"x"),
    lambda archive: archive.writestr("README.TXT", b"x"),
], ids=["a link", "a name twice", "a way out", "a name that folds"])  # fmt: skip
def test_what_only_an_archive_can_hide_is_refused(package: Path, plant: Callable[[zipfile.ZipFile], None]) -> None:
    with zipfile.ZipFile(package, "a") as archive:
        plant(archive)
    with pytest.raises(UserError, match="nothing was read"):
        verify_package(package)


def test_a_sealed_one_is_checked_with_its_passphrase(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    sealed = tmp_path / "sealed.zip"
    workspace.packages.write(plan.id, sealed, passphrase=PASSPHRASE)
    found = verify_package(sealed, PASSPHRASE)
    assert (found.verdict.holds, found.sealed) == (True, True)
    with pytest.raises(UserError, match="not the password"):
        verify_package(sealed, "another passphrase")
    with pytest.raises(UserError, match="is sealed"):
        verify_package(sealed)
    content = bytearray(sealed.read_bytes())
    content[len(content) // 2] ^= 1
    sealed.write_bytes(content)
    with pytest.raises(UserError, match="is damaged"):
        verify_package(sealed, PASSPHRASE)


def test_a_signature_counts_for_who_is_allowed_to_sign(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    signed = tmp_path / "signed.zip"
    Signatures().use(write_key(tmp_path / "key", OPEN))
    made = workspace.packages.write(plan.id, signed, sign=True)
    assert made.fingerprint == FINGERPRINT
    found = verify_package(signed)
    assert (found.verdict.holds, found.fingerprint, found.signer) == (True, FINGERPRINT, "Ada-Example")
    assert verify_package(signed, allowed=f'auditee namespaces="remediary" {PUBLIC}\n').signer == "auditee"
    for allowed in (OTHER, "", f'auditee namespaces="git" {PUBLIC}\n'):
        refused = verify_package(signed, allowed=allowed)
        assert [one.kind for one in refused.verdict.problems] == [ProblemKind.SIGNATURE]
        assert (refused.fingerprint, refused.signer) == ("", "")


def test_who_asks_for_a_signature_is_told_that_there_is_none(package: Path) -> None:
    (problem,) = verify_package(package, allowed=f"auditee {PUBLIC}\n").verdict.problems
    assert "is not signed" in str(problem.sentence)


def test_a_signature_of_another_list_is_wrong(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    Signatures().use(write_key(tmp_path / "key", OPEN))
    workspace.packages.write(plan.id, tmp_path / "signed.zip", sign=True)
    folder = unpack(tmp_path / "signed.zip", tmp_path / "unpacked")
    (folder / "cover.html").write_bytes(b"Everything is well")
    sum_again(folder)
    found = verify_package(_pack(folder, tmp_path / "changed.zip"))
    assert [one.kind for one in found.verdict.problems] == [ProblemKind.SIGNATURE]
    assert found.fingerprint == ""


def test_a_signature_without_its_list_is_wrong(workspace: Workspace, plan: Plan, tmp_path: Path) -> None:
    Signatures().use(write_key(tmp_path / "key", OPEN))
    workspace.packages.write(plan.id, tmp_path / "plan.zip", sign=True)
    folder = unpack(tmp_path / "plan.zip", tmp_path / "unpacked")
    (folder / "SHA256SUMS").unlink()
    kinds = [one.kind for one in verify_package(_pack(folder, tmp_path / "bare.zip")).verdict.problems]
    assert (kinds[0], kinds[-1]) == (ProblemKind.UNREADABLE, ProblemKind.SIGNATURE)


def test_the_history_then_is_a_part_of_the_history_now(workspace: Workspace, plan: Plan, package: Path) -> None:
    then = head_of(package)
    workspace.actions.edit(plan.id, 1, {"owner": "Operations"})
    later = package.with_name("later.zip")
    workspace.packages.write(plan.id, later)
    assert holds(later, then.hash) == then
    assert holds(package, head_of(later).hash) is None
    assert workspace.ledger.holds(then.hash) == then


def test_a_package_whose_log_is_broken_is_no_witness(package: Path, tmp_path: Path) -> None:
    folder = unpack(package, tmp_path / "unpacked")
    CHANGES["a line of the log removed"](folder)
    with pytest.raises(UserError, match="breaks at entry 6"):
        head_of(_pack(folder, tmp_path / "broken.zip"))
    (folder / "log" / "lines.txt").unlink()
    with pytest.raises(UserError, match="no auditor's package"):
        head_of(_pack(folder, tmp_path / "broken.zip"))
    with pytest.raises(UserError, match="no auditor's package"):
        head_of(folder / "README.txt")


def test_the_check_can_be_watched_and_stopped(package: Path) -> None:
    told: list[tuple[int, int]] = []
    assert verify_package(package, progress=lambda *at: told.append(at)).verdict.holds
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    with pytest.raises(StoppedError):
        verify_package(package, cancelled=lambda: True)
