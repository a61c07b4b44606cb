"""What is hostile, encrypted or endless is refused in one sentence whatever kind of file it is, or does no harm."""

import io
import os
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pyzipper import WZ_AES, AESZipFile

from tests.cli.test_bad_files import POSIX, check_refused, plan  # noqa: F401 - a fixture
from tests.conftest import Run
from tests.intake.workbooks import by_hand, packed
from tests.torture.fuzz.office import documents, workbooks

FILES = Path(__file__).parents[1] / "intake" / "files"
ROOT = Path(__file__).parents[2]
ROWS = "<row><c t='str'><v>Action</v></c><c t='str'><v>Status</v></c></row>"
ORDINARY = {
    "plan.xlsx": workbooks()[0],
    "plan.docx": documents()[0],
    "plan.ods": (FILES / "plan.ods").read_bytes(),
    "plan.xls": (FILES / "plan.xls").read_bytes(),
}
PACKED = ("plan.xlsx", "plan.docx", "plan.ods")
LAUGHS = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
DECLARED = {
    "laughs": (f'<!DOCTYPE a [<!ENTITY e0 "ha">{LAUGHS}]>', "&e9;"),
    "a file": ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>', "&x;"),
    "an address": ('<!DOCTYPE a [<!ENTITY x SYSTEM "http://127.0.0.1:9/">]>', "&x;"),
    "a parameter": ('<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1:9/"> %p;]>', ""),
}


def _unpacked(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _encrypted(content: bytes) -> bytes:
    target = io.BytesIO()
    with AESZipFile(target, "w", compression=zipfile.ZIP_DEFLATED, encryption=WZ_AES) as archive:
        archive.setpassword(b"secret")
        for name, part in _unpacked(content).items():
            archive.writestr(name, part)
    return target.getvalue()


def _bomb(content: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in _unpacked(content).items():
            archive.writestr(name, part)
        archive.writestr("more.xml", bytes(60_000_000))
    return target.getvalue()


def _overlapping(content: bytes) -> bytes:
    """Each member has the bytes of the first one."""
    made, at = bytearray(packed(_unpacked(content))), 0
    while (at := made.find(b"PK\x01\x02", at)) >= 0:
        made[at + 42 : at + 46] = struct.pack("<L", 0)
        at += 4
    return bytes(made)


SPOILT: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "half of it": (lambda content: content[: len(content) // 2], "is no zip file, or is damaged"),
    "its beginning": (lambda content: content[:100] + bytes(5_000), "is no zip file, or is damaged"),
    "encrypted": (_encrypted, "which is encrypted"),
    "a bomb": (_bomb, "unpacks to far more than it may"),
    "overlapping": (_overlapping, "unpacks to far more than it may"),
}


@pytest.mark.parametrize("name", PACKED)
@pytest.mark.parametrize("how", SPOILT)
def test_a_packed_file_that_is_broken_encrypted_or_a_bomb(run: Run, tmp_path: Path, name: str, how: str) -> None:
    spoil, said = SPOILT[how]
    (tmp_path / name).write_bytes(spoil(ORDINARY[name]))
    check_refused(run, tmp_path / name, said)


@pytest.mark.parametrize("name", PACKED)
@pytest.mark.parametrize("what", DECLARED)
def test_entities_are_neither_expanded_nor_fetched(run: Run, tmp_path: Path, name: str, what: str) -> None:
    start, used = DECLARED[what]
    made = {
        "plan.xlsx": lambda: by_hand(f"{start}<worksheet>{used}</worksheet>"),
        "plan.docx": lambda: packed({"word/document.xml": f"{start}<d><body>{used}</body></d>".encode()}),
        "plan.ods": lambda: packed({"content.xml": f"{start}<d><spreadsheet>{used}</spreadsheet></d>".encode()}),
    }
    (tmp_path / name).write_bytes(made[name]())
    check_refused(run, tmp_path / name, "declares a document type")


@pytest.mark.parametrize("what", DECLARED)
def test_a_page_knows_no_entities_of_its_own(run: Run, tmp_path: Path, what: str) -> None:
    start, used = DECLARED[what]
    path = tmp_path / "plan.html"
    path.write_text(f"{start}<table><tr><td>Action<td>Status<tr><td>Do {used}<td>Done</table>", "utf-8")
    assert [row["action"] for row in run("import", str(path), "--dry-run", "--json").json["rows"]] == [
        f"Do {used}".strip()
    ]


def test_a_bomb_within_a_part_that_nobody_reads_stays_packed(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(packed({**_unpacked(ORDINARY["plan.xlsx"]), "xl/embeddings/a.zip": _bomb(ORDINARY["plan.xlsx"])}))
    assert run("import", str(path), "--dry-run", "--json").json["verdict"] == "plan"


@pytest.mark.parametrize("name", [*ORDINARY, "a.md", "a.csv", "a.tsv", "a.html", "a.txt", "a"])
def test_a_file_of_200_megabytes_of_any_kind_is_refused_unread(run: Run, tmp_path: Path, name: str) -> None:
    with (tmp_path / name).open("wb") as file:
        file.write(ORDINARY.get(name, b"Action,Status\n"))
        file.truncate(200 * 1024 * 1024)
    check_refused(run, tmp_path / name, "is larger than 50 MB")


@pytest.mark.parametrize("name", [*ORDINARY, "a.md", "a.csv", "a.html", "a"])
def test_an_empty_file_has_no_table(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    ran = run("import", str(tmp_path / name), "--dry-run", "--json")
    assert (ran.code, ran.json["verdict"], ran.json["rows"]) == (1, "no_table", [])


@POSIX
def test_endless_input_is_refused_at_the_bound() -> None:
    asked = [sys.executable, "-m", "app", "import", "-", "--dry-run", "--json"]
    with Path("/dev/zero").open("rb") as endless:
        ran = subprocess.run(asked, stdin=endless, capture_output=True, cwd=ROOT, check=False, timeout=120)
    assert ran.returncode == 1
    assert b"- is larger than 50 MB" in ran.stdout


@POSIX
@pytest.mark.parametrize("name", ["a\x1b[31m\nb.csv", "‮.csv", " .csv", "{name}.csv", "-n.csv"])
def test_a_file_may_be_called_anything(run: Run, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("Action,Status\nDo it,Done\n", "utf-8")
    told = run("import", str(path), "--plan", "1", "--json")
    assert (told.code, told.json["verdict"], told.json["saved_revisions"]) == (0, "plan", 1)
    path.write_bytes(b"%PDF-1.7")
    ran = run("import", str(path), "--plan", "1")
    assert ran.err.count("\n") == 1
    assert ran.err.strip().replace("‮", "").isprintable()


def test_a_link_is_followed_to_an_ordinary_file_and_a_way_up_is_a_path_like_any_other(run: Run, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "plan.csv").write_text("Action,Status\nDo it,Done\n", "utf-8")
    link, gone = tmp_path / "link.csv", tmp_path / "gone.csv"
    link.symlink_to("plan.csv")
    gone.symlink_to("nothing.csv")
    for path in (link, tmp_path / "folder" / ".." / "plan.csv"):
        assert run("import", str(path), "--dry-run", "--json").json["verdict"] == "plan"
    check_refused(run, gone, "There is no file")
    check_refused(run, tmp_path / "plan.csv" / "plan.csv", "can't be read")


@POSIX
def test_a_file_that_may_not_be_read_is_explained(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, real = tmp_path / "plan.csv", os.open
    path.write_text("Action,Status\nDo it,Done\n", "utf-8")

    def refused(name: object, flags: int, *more: int, **given: int) -> int:
        if str(name) == str(path):
            raise PermissionError(13, "Permission denied")
        return real(name, flags, *more, **given)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", refused)
    check_refused(run, path, "can't be read (Permission denied)")


def test_what_calls_out_is_text(run: Run, tmp_path: Path) -> None:
    said = ("=cmd|' /C calc'!A0", '=WEBSERVICE("http://127.0.0.1:9/")', "@SUM(1)", "+1+1", "-2+3")
    path = tmp_path / "plan.csv"
    quoted = ['"' + text.replace('"', '""') + '"' for text in said]
    path.write_text("Action,Status\n" + "".join(f"{text},Done\n" for text in quoted), "utf-8")
    read = run("import", str(path), "--dry-run", "--json").json
    assert [row["action"] for row in read["rows"]] == list(said)
    cells = "".join(
        f"<row><c t='str'><f>{formula}</f><v>shown</v></c><c t='str'><v>Done</v></c></row>"
        for formula in ("WEBSERVICE(&quot;http://127.0.0.1:9/&quot;)", "cmd|' /C calc'!A0", "[1]Sheet1!A1")
    )
    outside = {"xl/externalLinks/externalLink1.xml": b"<externalLink/>"}
    (tmp_path / "plan.xlsx").write_bytes(by_hand(f"<sheetData>{ROWS}{cells}</sheetData>", more=outside))
    read = run("import", str(tmp_path / "plan.xlsx"), "--dry-run", "--json").json
    assert [row["action"] for row in read["rows"]] == ["shown"] * 3


def test_empty_rows_a_far_cell_and_a_wrong_dimension_hide_nothing(run: Run, tmp_path: Path) -> None:
    empty = "".join(f'<row r="{row}"/>' for row in range(3, 1_048_577, 64))
    far = '<row r="1048576" hidden="1"><c r="XFD1048576"><v>1</v></c></row>'
    cells = f"{ROWS}<row><c t='str'><v>Do it</v></c><c t='str'><v>Done</v></c></row>{empty}{far}"
    path = tmp_path / "plan.xlsx"
    path.write_bytes(by_hand(f'<dimension ref="A1:A1"/><sheetData>{cells}</sheetData>'))
    read = run("import", str(path), "--dry-run", "--json").json
    assert [row["action"] for row in read["rows"]] == ["Do it"]
