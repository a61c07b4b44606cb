"""Writing packages: the same bytes each time, whole or not at all, sealed, and without what was redacted."""

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import pyzipper

from app.domain.errors import StoppedError, UserError
from app.domain.packages import PackageChoice, Redaction, is_weak, read_numbers
from app.domain.plans import PlanDetails
from app.services.package_opening import open_as_file
from app.services.workspace import Workspace
from tests.conftest import Clock
from tests.documents.package.packed import HOSTILE, SECRET, fill
from tests.store.verifying.forgers import forge

LISTING = Path(__file__).parents[1] / "golden" / "package-listing.txt"
PASSPHRASE = "a long passphrase of words"
FULL = """
import resource, sys
from pathlib import Path
from app.domain.errors import UserError
from app.services.workspace import Workspace
with Workspace.open(Path(sys.argv[1]), "Ada Example") as workspace:
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
    try:
        workspace.packages.write(2, Path(sys.argv[2]))
    except UserError as error:
        print(error)
"""


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def _everything(archive: zipfile.ZipFile) -> Iterator[bytes]:
    """The bytes of all members, also of those inside Office files."""
    for name in archive.namelist():
        content = archive.read(name)
        yield name.encode() + content
        if content.startswith(b"PK\x03\x04"):
            yield from _everything(zipfile.ZipFile(io.BytesIO(content)))


def test_the_same_plan_gives_the_same_bytes_at_any_later_time(
    workspace: Workspace, tmp_path: Path, clock: Clock
) -> None:
    plan = fill(workspace)
    made = workspace.packages.write(plan.id, tmp_path / "one.zip")
    clock.next += timedelta(days=400)
    again = workspace.packages.write(plan.id, tmp_path / "two.zip")
    assert made == again
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        facts = {(one.compress_type, one.date_time, one.create_system, one.external_attr) for one in archive.infolist()}
        assert len(facts) == 1
        assert archive.namelist()[:-1] == sorted(archive.namelist()[:-1])
        assert len(archive.namelist()) == made.files


def test_its_files_are_those_of_the_list(workspace: Workspace, tmp_path: Path) -> None:
    plan = fill(workspace)
    workspace.packages.write(plan.id, tmp_path / "plan.zip")
    with zipfile.ZipFile(tmp_path / "plan.zip") as archive:
        listing = "\n".join(archive.namelist()) + "\n"
    if os.environ.get("RENEW_GOLDEN") == "1":
        LISTING.write_text(listing, "ascii")
    assert listing == LISTING.read_text("ascii")


def test_issued_files_and_evidence_are_in_it_to_the_byte(workspace: Workspace, tmp_path: Path) -> None:
    plan = fill(workspace)
    workspace.packages.write(plan.id, tmp_path / "plan.zip")
    suffixes = {"word": "docx", "excel": "xlsx", "pdf": "pdf", "markdown": "md"}
    with zipfile.ZipFile(tmp_path / "plan.zip") as archive:
        for name, suffix in suffixes.items():
            issued = workspace.updates.file(plan.id, 1, name)
            assert issued is not None
            assert archive.read(f"updates/update-1/update-1.{suffix}") == issued.content
        assert archive.read("evidence/files/E1.1-minutes-of-thefdp.pdf") == b"%PDF-1.4 minutes\n"
        assert archive.read("evidence/files/E1.2-minutes.pdf") == b"%PDF-1.4 corrected\n"


def test_no_text_of_the_plan_can_pass_for_a_command_a_formula_or_markup(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace)
    plan = workspace.plans.create(PlanDetails(HOSTILE.replace("\n", " "), organisation="~~~~"))
    workspace.packages.write(plan.id, tmp_path / "plan.zip")
    workspace.packages.write(2, tmp_path / "full.zip")
    with zipfile.ZipFile(tmp_path / "plan.zip") as archive:
        readme = archive.read("README.txt").decode("utf-8")
        assert readme.startswith("=HYPERLINK")
        assert "\n~~~~\nrm" not in readme
        assert "<b>" not in archive.read("cover.html").decode("utf-8")
    with zipfile.ZipFile(tmp_path / "full.zip") as archive:
        assert b'"\'=HYPERLINK(""http://x.example"")\n' in archive.read("history/history.csv")
        assert b'"\'@SUM(1)"' in archive.read("evidence/evidence.csv")
        assert b'"\'+1"' in archive.read("evidence/evidence.csv")
        assert b'"=HYPERLINK' not in archive.read("history/history.csv")


def test_what_is_redacted_leaves_its_hash_and_why(workspace: Workspace, tmp_path: Path) -> None:
    plan = fill(workspace)
    kept = workspace.evidence.get(plan.id, 2)
    choice = PackageChoice(redactions=(Redaction(2, "Personal data"),))
    workspace.packages.write(plan.id, tmp_path / "plan.zip", choice)
    with zipfile.ZipFile(tmp_path / "plan.zip") as archive:
        assert not any(name.startswith("evidence/files/E2") for name in archive.namelist())
        table = archive.read("evidence/evidence.csv").decode("utf-8")
        assert f'"{SECRET}.txt"' in table
        assert f'"{kept.sha256}"' in table
        assert '"redacted: Personal data"' in table
        for page in ("README.txt", "cover.html"):
            assert kept.sha256 in archive.read(page).decode("utf-8")
            assert "Personal data" in archive.read(page).decode("utf-8")


def test_a_hidden_name_stands_nowhere_in_the_package(workspace: Workspace, tmp_path: Path) -> None:
    plan = fill(workspace)
    choice = PackageChoice(redactions=(Redaction(2, "Personal data", hides_name=True), Redaction(3, "x", True)))
    workspace.packages.write(plan.id, tmp_path / "plan.zip", choice)
    with zipfile.ZipFile(tmp_path / "plan.zip") as archive:
        everything = list(_everything(archive))
        assert not any(SECRET.encode() in text or b"example.com/report" in text for text in everything)
        assert '"(hidden)"' in archive.read("evidence/evidence.csv").decode("utf-8")


def test_the_same_content_under_another_item_is_left_out_as_well(workspace: Workspace, tmp_path: Path) -> None:
    plan = fill(workspace)
    workspace.evidence.attach_bytes(plan.id, 1, "copy.txt", SECRET.encode())
    choice = PackageChoice(redactions=(Redaction(2, "Personal data"),))
    workspace.packages.write(plan.id, tmp_path / "plan.zip", choice)
    with zipfile.ZipFile(tmp_path / "plan.zip") as archive:
        assert not any("copy" in name for name in archive.namelist())
        for page in ("README.txt", "cover.html"):
            told = " ".join(archive.read(page).decode("utf-8").split())
            assert "same file was attached as E5" in told, page


def test_a_sealed_package_holds_the_same_archive_and_shows_no_name(workspace: Workspace, tmp_path: Path) -> None:
    plan = fill(workspace)
    workspace.packages.write(plan.id, tmp_path / "open.zip")
    made = workspace.packages.write(plan.id, tmp_path / "sealed.zip", passphrase=PASSPHRASE)
    assert made.encrypted
    with pyzipper.AESZipFile(tmp_path / "sealed.zip") as archive:
        archive.setpassword(PASSPHRASE.encode())
        assert archive.namelist() == ["package.zip"]
        assert archive.read("package.zip") == (tmp_path / "open.zip").read_bytes()
        (member,) = archive.infolist()
        assert (member.wz_aes_strength, member.wz_aes_version) == (3, 2)
    sealed = (tmp_path / "sealed.zip").read_bytes()
    workspace.packages.write(plan.id, tmp_path / "sealed.zip", passphrase=PASSPHRASE)
    assert (tmp_path / "sealed.zip").read_bytes() != sealed, "the salt is random"


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_one_that_is_stopped_leaves_what_was_there(workspace: Workspace, tmp_path: Path, passphrase: str) -> None:
    plan, path = fill(workspace), tmp_path / "out" / "plan.zip"
    path.parent.mkdir()
    path.write_bytes(b"earlier")
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        told.append((done, total))

    with pytest.raises(StoppedError):
        workspace.packages.write(
            plan.id, path, passphrase=passphrase, progress=progress, cancelled=lambda: len(told) > 9
        )
    assert path.read_bytes() == b"earlier"
    assert _names(path.parent) == ["plan.zip"]
    told.clear()
    workspace.packages.write(plan.id, path, passphrase=passphrase, progress=progress)
    assert told == sorted(told)
    assert 0.9 < told[-1][0] / told[-1][1] <= 1


@pytest.mark.skipif(sys.platform == "win32", reason="limits of Unix")
def test_a_full_disk_leaves_nothing_behind(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace)
    path = tmp_path / "out" / "plan.zip"
    path.parent.mkdir()
    words = [sys.executable, "-c", FULL, str(workspace.path), str(path)]
    done = subprocess.run(words, capture_output=True, text=True, check=True, timeout=60)
    assert "can't be written (File too large): make room" in done.stdout
    assert _names(path.parent) == []


def test_damaged_evidence_is_never_packed(workspace: Workspace, tmp_path: Path) -> None:
    plan = fill(workspace)
    forge(workspace.path, "UPDATE content_pieces SET content = CAST(replace(content, 'names', 'NAMES') AS BLOB)")
    with pytest.raises(UserError, match="The stored file of E2 is damaged"):
        workspace.packages.write(plan.id, tmp_path / "plan.zip")
    assert not (tmp_path / "plan.zip").exists()


def test_a_broken_log_is_never_packed(workspace: Workspace, tmp_path: Path) -> None:
    plan = fill(workspace)
    forge(workspace.path, "UPDATE ledger SET content = replace(content, 'It happened', 'It happeneD')")
    with pytest.raises(UserError, match="The history log breaks at entry"):
        workspace.packages.write(plan.id, tmp_path / "plan.zip")


def test_a_history_that_is_not_the_logged_one_is_never_packed(workspace: Workspace, tmp_path: Path) -> None:
    plan = fill(workspace)
    forge(workspace.path, "UPDATE revisions SET reason = 'Early tender' WHERE reason = 'Late tender'")
    with pytest.raises(UserError, match="not those that were logged"):
        workspace.packages.write(plan.id, tmp_path / "plan.zip")


def test_what_was_opened_from_a_package_is_not_packed_again(
    workspace: Workspace, tmp_path: Path, open_workspace: Callable[..., Workspace]
) -> None:
    plan = fill(workspace)
    workspace.packages.write(plan.id, tmp_path / "plan.zip")
    open_as_file(tmp_path / "plan.zip", tmp_path / "opened.remediary")
    with pytest.raises(UserError, match="pass on the package itself"):
        open_workspace(tmp_path / "opened.remediary").packages.write(plan.id, tmp_path / "again.zip")


@pytest.mark.parametrize(("choice", "said"), [
    (PackageChoice(updates=(7,)), "Update 7 was never issued"),
    (PackageChoice(redactions=(Redaction(9, "x"),)), "There is no evidence E9"),
    (PackageChoice(redactions=(Redaction(1, " - "),)), "Leaving E1 out needs a reason"),
    (PackageChoice(formats=("doc",)), "No update has a format “doc”"),
])  # fmt: skip
def test_what_the_plan_does_not_have_is_refused(
    workspace: Workspace, tmp_path: Path, choice: PackageChoice, said: str
) -> None:
    plan = fill(workspace)
    with pytest.raises(UserError, match=said):
        workspace.packages.write(plan.id, tmp_path / "plan.zip", choice)
    assert not (tmp_path / "plan.zip").exists()


def test_a_plan_without_anything_can_be_packed(workspace: Workspace, tmp_path: Path) -> None:
    plan = workspace.plans.create(PlanDetails("Empty"))
    assert workspace.packages.write(plan.id, tmp_path / "plan.zip").head == workspace.ledger.head()


def test_numbers_are_read_as_people_write_them() -> None:
    assert read_numbers("All", [1, 2]) is None
    assert read_numbers("last", [1, 2]) == (2,)
    assert read_numbers("last", []) == ()
    assert read_numbers("3, 1,3", [1, 2, 3]) == (1, 3)
    for text in ("", "0", "1-3", "one", "1,,2", "-1"):
        with pytest.raises(UserError):
            read_numbers(text, [1, 2, 3])


@pytest.mark.parametrize(("passphrase", "weak"), [
    ("secret", True), ("aaaaaaaaaaaaaaaa", True), ("correct horse battery", False),
])  # fmt: skip
def test_a_short_passphrase_is_weak(passphrase: str, weak: bool) -> None:
    assert is_weak(passphrase) is weak
