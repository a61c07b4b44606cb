"""A package is checked with nothing but what its README names, and every single change is found."""

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.packages import EVERYTHING, PackageChoice, Redaction
from app.services.workspace import Workspace
from tests.documents.package.following import blocks, is_wrong, run, tool_box
from tests.documents.package.packed import fill, unpack


@pytest.fixture
def box(tmp_path: Path) -> Path:
    """The tools."""
    return tool_box(tmp_path)


@pytest.fixture
def package(workspace: Workspace, tmp_path: Path) -> Path:
    """An unpacked package."""
    plan = fill(workspace)
    workspace.packages.write(plan.id, tmp_path / "plan.zip")
    return unpack(tmp_path / "plan.zip", tmp_path / "unpacked")


def _readme(package: Path) -> str:
    return (package / "README.txt").read_text("utf-8")


def _sum_again(package: Path) -> None:
    """What somebody would do who changes a package and hopes that nobody notices."""
    names = sorted(path.relative_to(package).as_posix() for path in package.rglob("*") if path.is_file())
    listed = [name for name in names if name not in ("SHA256SUMS", "SHA256SUMS.sig")]
    lines = [f"{hashlib.sha256((package / name).read_bytes()).hexdigest()}  {name}\n" for name in listed]
    (package / "SHA256SUMS").write_text("".join(lines), "ascii")


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


def _line(name: str, edit: Callable[[list[bytes]], None]) -> Callable[[Path], None]:
    def change(package: Path) -> None:
        lines = (package / name).read_bytes().split(b"\n")
        edit(lines)
        (package / name).write_bytes(b"\n".join(lines))

    return change


def _replaced(name: str, old: bytes, new: bytes) -> Callable[[Path], None]:
    def change(package: Path) -> None:
        content = (package / name).read_bytes()
        assert old in content
        (package / name).write_bytes(content.replace(old, new, 1))

    return change


def _manifest(edit: Callable[[dict[str, object]], object]) -> Callable[[Path], None]:
    def change(package: Path) -> None:
        told = json.loads((package / "package.json").read_text("utf-8"))
        edit(told)
        (package / "package.json").write_text(json.dumps(told), "utf-8")

    return change


def _swap(lines: list[bytes]) -> None:
    lines[3], lines[4] = lines[4], lines[3]


def _drop(lines: list[bytes]) -> None:
    del lines[5]


def _repeat(lines: list[bytes]) -> None:
    lines.insert(5, lines[4])


def _cut_end(lines: list[bytes]) -> None:
    del lines[-2]


def _delete(name: str) -> Callable[[Path], None]:
    return lambda package: (package / name).unlink()


def _write(name: str, content: bytes) -> Callable[[Path], None]:
    def change(package: Path) -> None:
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_bytes(content)

    return change


CHANGES = {
    "a line of the log changed": _replaced("log/lines.txt", b"a", b"b"),
    "two lines of the log swapped": _line("log/lines.txt", _swap),
    "a line of the log removed": _line("log/lines.txt", _drop),
    "a line of the log repeated": _line("log/lines.txt", _repeat),
    "the end of the log cut": _line("log/lines.txt", _cut_end),
    "a content changed": _replaced("log/contents.jsonl", b"Late tender", b"Late render"),
    "a content moved to another entry": _replaced("log/contents.jsonl", b'"n":1}', b'"n":2}'),
    "two contents swapped": _line("log/contents.jsonl", _swap),
    "a content removed": _line("log/contents.jsonl", _drop),
    "a content repeated": _line("log/contents.jsonl", _repeat),
    "a reason changed in the history": _replaced("history/history.csv", b"Late tender", b"Bad tender "),
    "a time changed in the history": _replaced("history/history.jsonl", b"2026-01-05", b"2026-01-04"),
    "a revision left out of the history": _line("history/history.jsonl", lambda lines: lines.pop(1)),
    "a record added to the history": _write("history/history.csv", b""),
    "an issued file changed": _replaced("updates/update-1/update-1.md", b"Restore", b"Ignored"),
    "an issued file in the place of another": lambda package: shutil.copy(
        package / "updates/update-2/update-2.md", package / "updates/update-1/update-1.md"
    ),
    "an issued file removed": _delete("updates/update-1/update-1.md"),
    "the list of updates changed": _replaced("updates/updates.csv", b"2026-01-13", b"2026-01-12"),
    "an evidence file changed": _replaced("evidence/files/E4.1-x", b"", b""),
    "what evidence proves changed": _replaced("evidence/evidence.csv", b"It happened", b"It did not "),
    "the reason why evidence is left out changed": _replaced("evidence/evidence.csv", b"auditor", b"Auditor"),
    "evidence planted": _write("evidence/files/E9.1-planted.pdf", b"planted"),
    "an update planted": _write("updates/update-3/update-3.md", b"planted"),
    "another head told": _manifest(lambda told: told.update(head={"n": 1, "hash": "0" * 64})),
    "fewer contents told": _manifest(lambda told: told.update(shown=3)),
    "evidence planted in the list of contents": _manifest(
        lambda told: told.update(contents={**told["contents"], "0" * 64: "evidence/files/E9.1-planted.pdf"})  # type: ignore[dict-item]
    ),
    "no list of what is in the package": _delete("package.json"),
    "nonsense for a list": _write("package.json", b"[" * 100_000),
    "the log removed": _delete("log/lines.txt"),
    "a table removed": _delete("history/history.csv"),
}  # fmt: skip
del CHANGES["an evidence file changed"]


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_whose_hashes_were_made_anew_is_found_as_well(name: str, package: Path, box: Path) -> None:
    readme = _readme(package)
    CHANGES[name](package)
    _sum_again(package)
    assert run(blocks(readme)[0], package, box).returncode == 0, "sha256sum can't notice it"
    found = run(blocks(readme)[4], package, box)
    assert found.returncode == 1, name
    assert found.stdout.startswith("WRONG: ")
    assert found.stderr == "", "it is said, not raised"


def test_an_evidence_file_in_the_place_of_another_is_found(package: Path, box: Path) -> None:
    one, other = sorted((package / "evidence" / "files").iterdir())[:2]
    shutil.copy(other, one)
    _sum_again(package)
    found = run(blocks(_readme(package))[4], package, box)
    assert found.returncode == 1
    assert f"evidence/files/{one.name} is not the file that entry" in found.stdout


def test_a_naive_check_of_the_sums_alone_would_find_none_of_them(package: Path, box: Path) -> None:
    CHANGES["a content changed"](package)
    _sum_again(package)
    assert run(blocks(_readme(package))[0], package, box).returncode == 0


def _texts(package: Path) -> Iterator[bytes]:
    for path in package.rglob("*"):
        if path.is_file():
            yield path.read_bytes()


def test_what_is_the_business_of_others_stays_out(package: Path) -> None:
    assert not any(b"What nobody else may read" in text or b"Business of others" in text for text in _texts(package))


def test_everything_is_chosen_unless_something_else_is_said() -> None:
    assert (EVERYTHING.updates, EVERYTHING.evidence, EVERYTHING.redactions) == (None, True, ())
