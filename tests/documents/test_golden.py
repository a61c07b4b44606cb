"""The example's last update in every layout, as it was when somebody last looked at it closely."""

import io
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from lxml import etree

from app.documents.formats import FORMATS
from app.domain.ledger import Head
from app.services.exports import Wanted
from app.services.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden"
HOW = "If the new one is right, renew it: RENEW_GOLDEN=1 python -m pytest tests/documents/test_golden.py"
SCRIPT = """
import hashlib, sys
from pathlib import Path
from app.documents.formats import FORMATS
from app.services.example import replay_example
from app.services.exports import Wanted
from app.services.workspace import Workspace
with Workspace.open(Path(sys.argv[1]), sys.argv[2], create=True) as workspace:
    plan = replay_example(workspace)
    for name in FORMATS:
        for layout in ("classic", "ccadb", "full"):
            content = workspace.exports.file(plan.id, name, 6, Wanted({"layout": layout})).content
            print(hashlib.sha256(content).hexdigest(), name, layout)
"""


def _part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        tree = etree.fromstring(package.read(name))
    etree.indent(tree)
    return etree.tostring(tree, encoding="unicode") + "\n"


def _compare(made: str, name: str, heads: Sequence[Head] = ()) -> None:
    """What a head is depends on every byte that was ever written before it, so that its place is kept instead."""
    path = GOLDEN / name
    for number, head in enumerate(heads, 1):
        made = made.replace(head.hash, f"head-of-update-{number}")
    if os.environ.get("RENEW_GOLDEN") == "1":
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(made.encode("utf-8"))
    assert path.is_file(), f"{path} is missing. {HOW}"
    expected = path.read_bytes().decode("utf-8")
    assert made == expected, f"{path} differs. {HOW}"


def _heads(workspace: Workspace) -> list[Head]:
    return [update.head for update in workspace.updates.issued(1) if update.head]


@pytest.mark.parametrize("layout", ["classic", "ccadb", "full"])
@pytest.mark.parametrize("name", ["markdown", "text", "html"])
def test_the_texts_of_the_example_are_the_golden_ones(example: Workspace, name: str, layout: str) -> None:
    plan = example.plans.get(1)
    content = example.exports.file(plan.id, name, 6, Wanted({"layout": layout})).content
    _compare(content.decode("utf-8"), f"example-{layout}{FORMATS[name].suffix}", _heads(example))


@pytest.mark.parametrize(
    ("format_name", "part", "golden"),
    [
        ("word", "word/document.xml", "example-classic-document.xml"),
        ("excel", "xl/worksheets/sheet1.xml", "example-classic-sheet1.xml"),
    ],
)
def test_the_office_files_of_the_example_are_the_golden_ones(
    example: Workspace, format_name: str, part: str, golden: str
) -> None:
    plan = example.plans.get(1)
    _compare(_part(example.exports.file(plan.id, format_name, 6).content, part), golden, _heads(example))


@pytest.mark.parametrize("name", ["markdown", "text", "html"])
def test_the_promises_of_the_example_are_the_golden_ones(example: Workspace, name: str) -> None:
    plan = example.plans.get(1)
    content = example.exports.file(plan.id, name, 6, Wanted({"slips": "yes"})).content
    _compare(content.decode("utf-8"), f"example-slips{FORMATS[name].suffix}", _heads(example))


@pytest.mark.parametrize(
    ("format_name", "part", "golden"),
    [
        ("word", "word/document.xml", "example-slips-document.xml"),
        ("excel", "xl/worksheets/sheet2.xml", "example-slips-sheet2.xml"),
    ],
)
def test_the_promises_in_office_files_of_the_example_are_the_golden_ones(
    example: Workspace, format_name: str, part: str, golden: str
) -> None:
    plan = example.plans.get(1)
    content = example.exports.file(plan.id, format_name, 6, Wanted({"slips": "yes"})).content
    _compare(_part(content, part), golden, _heads(example))


def test_the_slip_report_of_the_example_is_the_golden_one(example: Workspace) -> None:
    plan = example.plans.get(1)
    for name in ("markdown", "text"):
        content = example.slips.report(plan.id, name).content
        _compare(content.decode("utf-8"), f"example-slip-report{FORMATS[name].suffix}")


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils are not here")
def test_the_words_of_the_promises_in_the_examples_pdf_are_the_golden_ones(example: Workspace) -> None:
    plan = example.plans.get(1)
    content = example.exports.file(plan.id, "pdf", 6, Wanted({"slips": "yes"})).content
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=content, capture_output=True, check=True, timeout=60)
    _compare("\n".join(done.stdout.decode("utf-8").split()) + "\n", "example-slips-pdf.txt", _heads(example))


def test_the_redline_of_the_example_is_the_golden_one(example: Workspace) -> None:
    plan = example.plans.get(1)
    content = example.exports.file(plan.id, "word", 4, Wanted(against=3)).content
    _compare(_part(content, "word/document.xml"), "example-redline-document.xml", _heads(example))


def test_the_pictures_and_the_closure_report_of_the_example_are_the_golden_ones(example: Workspace) -> None:
    plan = example.plans.get(1)
    example.plans.describe(plan.id, {"pictures": "yes"})
    for picture in example.exports.whole(plan.id).pictures:
        _compare(picture.svg, f"example-{picture.name}.svg")
    _compare(example.closures.report(plan.id).text, "example-closure.md")


def test_the_full_timeline_of_the_example_is_the_golden_one(example: Workspace) -> None:
    plan = example.plans.get(1)
    example.plans.describe(plan.id, {"pictures": "full"})
    first, over = example.exports.whole(plan.id).pictures
    _compare(first.svg, "example-timeline-full.svg")
    assert over.name == "progress"


@pytest.mark.parametrize("kind", ["timeline", "progress"])
def test_the_coloured_pictures_of_the_example_are_the_golden_ones(example: Workspace, kind: str) -> None:
    plan = example.plans.get(1)
    made = example.pictures.file(plan.id, kind, "svg", 6)
    _compare(made.content.decode("utf-8"), f"example-{kind}-in-colour.svg")


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils are not here")
@pytest.mark.parametrize("layout", ["classic", "ccadb", "full"])
def test_the_words_of_the_examples_pdf_are_the_golden_ones(example: Workspace, layout: str) -> None:
    plan = example.plans.get(1)
    content = example.exports.file(plan.id, "pdf", 6, Wanted({"layout": layout})).content
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=content, capture_output=True, check=True, timeout=60)
    _compare("\n".join(done.stdout.decode("utf-8").split()) + "\n", f"example-{layout}-pdf.txt", _heads(example))


def _hashes(folder: Path, author: str, **environment: str) -> list[str]:
    folder.mkdir()
    command = [sys.executable, "-c", SCRIPT, str(folder / "example.remediary"), author]
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    done = subprocess.run(
        command, env=surroundings, cwd=folder, capture_output=True, text=True, check=True, timeout=120
    )
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("zone", "locale", "author"),
    [("Asia/Kolkata", "tr_TR.UTF-8", "Someone Else"), ("America/St_Johns", "de_DE.UTF-8", "\u00c5sa")],
)
def test_the_same_plan_gives_the_same_bytes_in_every_zone_and_locale(
    tmp_path: Path, zone: str, locale: str, author: str
) -> None:
    elsewhere = _hashes(tmp_path / "there", author, TZ=zone, LC_ALL=locale, LANG=locale, PYTHONHASHSEED="7")
    assert elsewhere == _hashes(tmp_path / "here", "Ada Example", TZ="UTC", LC_ALL="C", PYTHONHASHSEED="1")
    assert len(set(elsewhere)) == 3 * len(FORMATS)
