"""Hostile and broken files are refused in one sentence, in time, and leave the plan as it is."""

import io
import os
import socket
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from tests.intake.workbooks import by_hand, made

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such file")
PLAN = made(lambda sheet: [sheet.append(row) for row in (["#", "Action", "Status"], [1, "Do it", "Done"])])


def _bomb() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 60_000_000)
    return target.getvalue()


def _locked() -> bytes:
    content = bytearray(PLAN)
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = 0
        while (start := content.find(sign, start)) >= 0:
            content[start + at] |= 1
            start += 4
    return bytes(content)


_ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
FILES: dict[str, tuple[bytes, str]] = {
    "broken.xlsx": (PLAN[: len(PLAN) // 2], "is no zip file, or is damaged"),
    "locked.xlsx": (_locked(), "which is encrypted"),
    "bomb.xlsx": (_bomb(), "unpacks to far more than it may"),
    "entities.xlsx": (
        by_hand(f'<!DOCTYPE worksheet [<!ENTITY e0 "ha">{_ENTITIES}]><worksheet>&e9;</worksheet>'),
        "declares a document type",
    ),
    "external.xlsx": (
        by_hand('<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>'),
        "declares a document type",
    ),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument\0".encode("utf-16-le"), "older Word"),
    "plan.rtf": (rb"{\rtf1 Action}", "Rich Text"),
    "plan.pdf": (b"%PDF-1.7", "is a PDF"),
}


def check_refused(run: Run, path: Path | str, said: str) -> None:
    """A file is refused in one sentence, and the plan stays as it is."""
    before = run("actions", "--plan", "1", "--json").json
    asked = ("import", str(path), "--plan", "1")
    looked = run(*asked, "--dry-run", "--json")
    told: dict[str, Any] = looked.json
    assert (looked.code, told["verdict"], told["rows"]) == (1, "unreadable", [])
    assert said in told["message"]
    tried = run(*asked)
    assert tried.code == 1
    assert said in tried.err
    assert tried.err.count("\n") == 1
    assert run("actions", "--plan", "1", "--json").json == before


@pytest.fixture(autouse=True)
def plan(run: Run) -> None:
    """A plan with an action, into which every file is to be brought."""
    run("new-plan", "A plan")
    run("add", "--plan", "1", "--set", "action=Do it")


@pytest.mark.parametrize("name", FILES)
def test_a_bad_file_is_refused_in_one_sentence(run: Run, tmp_path: Path, name: str) -> None:
    content, said = FILES[name]
    path = tmp_path / name
    path.write_bytes(content)
    check_refused(run, path, said)


def test_a_file_of_200_megabytes_is_refused_before_it_is_read(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "large.xlsx"
    with path.open("wb") as file:
        file.write(PLAN)
        file.truncate(200 * 1024 * 1024)
    check_refused(run, path, "is larger than 50 MB")


def test_a_folder_ischeck_refused(run: Run, tmp_path: Path) -> None:
    check_refused(run, tmp_path, "is a folder")


@POSIX
def test_a_link_to_itself_a_pipe_and_a_device_arecheck_refused(run: Run, tmp_path: Path) -> None:
    link, pipe = tmp_path / "link.xlsx", tmp_path / "pipe.xlsx"
    link.symlink_to(link)
    os.mkfifo(pipe)
    check_refused(run, link, "can't be read")
    check_refused(run, pipe, "is no ordinary file")
    check_refused(run, "/dev/zero", "is no ordinary file")


def test_a_workbook_with_a_cell_at_the_far_end_is_read_in_time(run: Run, tmp_path: Path) -> None:
    cells = '<row r="1"><c r="A1" t="str"><v>Action</v></c><c r="B1" t="str"><v>Status</v></c></row>'
    rows = '<row r="2"><c r="A2" t="str"><v>Do more</v></c><c r="B2" t="str"><v>Done</v></c></row>'
    far = '<row r="1048576"><c r="XFD1048576" t="str"><v>far</v></c></row>'
    path = tmp_path / "far.xlsx"
    path.write_bytes(by_hand(f"<sheetData>{cells}{rows}{far}</sheetData>"))
    told = run("import", str(path), "--dry-run", "--json").json
    assert (told["verdict"], [row["action"] for row in told["rows"]]) == ("plan", ["Do more"])
    assert "What stands right of column GR is left out: XFD1048576." in told["questions"]


@POSIX
def test_a_socket_ischeck_refused(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the address of a socket has to be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("plan.xlsx")
        check_refused(run, "plan.xlsx", "is no ordinary file")
