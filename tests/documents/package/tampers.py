"""Changes to an unpacked package by somebody who knows what is checked, and writes all hashes anew."""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path


def sum_again(package: Path) -> None:
    """What somebody would do who changes a package and hopes that nobody notices."""
    names = sorted(path.relative_to(package).as_posix() for path in package.rglob("*") if path.is_file())
    listed = [name for name in names if name not in ("SHA256SUMS", "SHA256SUMS.sig")]
    lines = [f"{hashlib.sha256((package / name).read_bytes()).hexdigest()}  {name}\n" for name in listed]
    (package / "SHA256SUMS").write_text("".join(lines), "ascii")


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
    "the cover removed": _delete("cover.pdf"),
    "the workbook removed": _delete("history/history.xlsx"),
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
    "an evidence file changed": _write("evidence/files/E1.2-minutes.pdf", b"%PDF-1.4 another\n"),
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
