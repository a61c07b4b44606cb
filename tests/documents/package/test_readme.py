"""A package is checked with nothing but what its README names, and every single change is found."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.packages import EVERYTHING, PackageChoice, Redaction
from app.services.signatures import Signatures
from app.services.workspace import Workspace
from tests.documents.package.following import SIGNERS, blocks, is_wrong, run, tool_box
from tests.documents.package.packed import Packed, fill, unpack
from tests.documents.package.tampers import CHANGES, sum_again
from tests.ssh_keys import FINGERPRINT, OPEN, write_key


@pytest.fixture
def box(tmp_path: Path) -> Path:
    """The tools."""
    return tool_box(tmp_path)


@pytest.fixture
def package(packed: Packed, tmp_path: Path) -> Path:
    """An unpacked package."""
    return unpack(packed.archive, tmp_path / "unpacked")


def _readme(package: Path) -> str:
    return (package / "README.txt").read_text("utf-8")


def test_the_readme_is_followed_to_the_letter(package: Path, box: Path) -> None:
    commands = blocks(_readme(package))
    assert len(commands) == 5
    said = []
    for command in commands:
        done = run(command, package, box)
        assert (done.returncode, done.stderr) == (0, ""), command
        said.append(done.stdout)
    lines = (package / "log" / "lines.txt").read_text("ascii").splitlines()
    assert said[0] == "Step 1 is well.\n"
    assert said[1] == "Step 2 is well.\n"
    assert said[2] == f"Step 3 is well. The log ends with entry {len(lines)} {lines[-1].split()[3]}\n"
    assert [line.split()[0] for line in said[3].splitlines()] == [lines[-1].split()[3], lines[-1].split()[2]]
    assert lines[-1].split()[3] in said[4]


def test_what_was_left_out_has_a_heading_of_its_own(package: Path) -> None:
    assert "\n\n\nWhat was left out\n\n" in _readme(package)
    assert "\n\n\n\n" not in _readme(package)


@pytest.mark.parametrize("choice", [
    PackageChoice(updates=(2,), formats=("markdown",)),
    PackageChoice(updates=(), evidence=False),
    PackageChoice(redactions=(Redaction(1, "Personal data"), Redaction(2, "Personal data", hides_name=True))),
], ids=["one update", "no files", "redacted"])  # fmt: skip
def test_the_readme_of_a_part_can_be_followed_as_well(
    workspace: Workspace, tmp_path: Path, box: Path, choice: PackageChoice
) -> None:
    plan = fill(workspace)
    workspace.packages.write(plan.id, tmp_path / "plan.zip", choice)
    package = unpack(tmp_path / "plan.zip", tmp_path / "unpacked")
    assert not is_wrong(package, box, _readme(package))


def test_a_single_bit_that_flips_in_any_file_is_found(package: Path, box: Path) -> None:
    readme = _readme(package)
    for path in sorted(path for path in package.rglob("*") if path.is_file()):
        content = path.read_bytes()
        place = len(content) // 2
        path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        assert run(blocks(readme)[0], package, box).returncode, path
        path.write_bytes(content)
    assert not is_wrong(package, box, readme)


def test_a_file_that_was_planted_is_found(package: Path, box: Path) -> None:
    readme = _readme(package)
    for name in ("evidence/files/E9.1-planted.pdf", ".hidden", "updates/update-3/update-3.pdf", "log/deep/er"):
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"planted")
        assert run(blocks(readme)[0], package, box).returncode == 0, "sha256sum does not notice it"
        assert run(blocks(readme)[1], package, box).returncode, name
        assert run(blocks(readme)[4], package, box).returncode, name
        path.unlink()
        if not any(path.parent.iterdir()):
            path.parent.rmdir()
    (package / "link").symlink_to("/etc")
    assert run(blocks(readme)[1], package, box).returncode
    (package / "link").unlink()
    assert not is_wrong(package, box, readme)


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_whose_hashes_were_made_anew_is_found_as_well(name: str, package: Path, box: Path) -> None:
    readme = _readme(package)
    CHANGES[name](package)
    sum_again(package)
    assert run(blocks(readme)[0], package, box).returncode == 0, "sha256sum can't notice it"
    found = run(blocks(readme)[4], package, box)
    assert found.returncode == 1, name
    assert found.stdout.startswith("WRONG: ")
    assert found.stderr == "", "it is said, not raised"


def test_an_evidence_file_in_the_place_of_another_is_found(package: Path, box: Path) -> None:
    one, other = sorted((package / "evidence" / "files").iterdir())[:2]
    shutil.copy(other, one)
    sum_again(package)
    found = run(blocks(_readme(package))[4], package, box)
    assert found.returncode == 1
    assert f"evidence/files/{one.name} is not the file that entry" in found.stdout


def test_a_naive_check_of_the_sums_alone_would_find_none_of_them(package: Path, box: Path) -> None:
    CHANGES["a content changed"](package)
    sum_again(package)
    assert run(blocks(_readme(package))[0], package, box).returncode == 0


def _texts(package: Path) -> Iterator[bytes]:
    for path in package.rglob("*"):
        if path.is_file():
            yield path.read_bytes()


def test_what_is_the_business_of_others_stays_out(package: Path) -> None:
    assert not any(b"What nobody else may read" in text or b"Business of others" in text for text in _texts(package))


def test_everything_is_chosen_unless_something_else_is_said() -> None:
    assert (EVERYTHING.updates, EVERYTHING.evidence, EVERYTHING.redactions) == (None, True, ())


@pytest.mark.skipif(not all(map(shutil.which, SIGNERS)), reason="OpenSSH and OpenSSL are needed to check a signature")
def test_a_signature_is_checked_by_either_tool_as_the_readme_says(
    workspace: Workspace, tmp_path: Path, box: Path
) -> None:
    plan = fill(workspace)
    Signatures().use(write_key(tmp_path / "key", OPEN))
    workspace.packages.write(plan.id, tmp_path / "plan.zip", sign=True)
    package = unpack(tmp_path / "plan.zip", tmp_path / "unpacked")
    readme = _readme(package)
    assert FINGERPRINT in readme
    commands = blocks(readme)
    assert len(commands) == 7
    for command in commands:
        done = run(command, package, box)
        assert done.returncode == 0, (command, done)
        for name in ("signed.bin", "signature.bin"):
            (package / name).unlink(missing_ok=True)
    CHANGES["a reason changed in the history"](package)
    sum_again(package)
    for command in commands[-2:]:
        assert run(command, package, box).returncode, command
