"""Files as people have them, and what a careful reader finds in each; `corpus/README.md` says how they are written."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run

CORPUS = Path(__file__).parent / "corpus"
FILES = sorted(path for path in CORPUS.iterdir() if path.with_name(f"{path.name}.json").exists())
NO_DATE = {"text": "", "earliest": None, "latest": None, "precision": "none"}
EMPTY = {
    "number": None, "action": "", "status_text": "", "status": None, "due": NO_DATE, "completed": NO_DATE, "owner": "",
    "kind": None, "root_causes": "", "evaluation": "", "observations": "",
}  # fmt: skip


def _expected(row: dict[str, Any]) -> dict[str, Any]:
    """A whole row: what is not told is empty, and a date is its text, first and last day, and precision."""
    names = ("text", "earliest", "latest", "precision")
    dates = {
        name: dict(zip(names, row[name], strict=True))
        for name in ("due", "completed")
        if name in row and isinstance(row[name], list)
    }
    return {**EMPTY, **row, **dates}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_is_read_as_a_careful_reader_reads_it(run: Run, path: Path) -> None:
    expected = json.loads(path.with_name(f"{path.name}.json").read_text("utf-8"))
    ran = run("import", str(path), "--dry-run", "--json", *expected.get("arguments", ()), db=None)
    found = ran.json
    said = [found["message"], *found["questions"]]
    assert found["verdict"] == expected["verdict"], said
    assert ran.code == (0 if expected["verdict"] == "plan" else 1)
    if "rows" in expected:
        assert found["rows"] == [_expected(row) for row in expected["rows"]]
    if "count" in expected:
        assert len(found["rows"]) == expected["count"]
    for words in expected.get("says", ()):
        assert any(words in sentence for sentence in said), said
    if expected.get("silent", False):
        assert found["questions"] == []


def test_every_file_has_its_expectation() -> None:
    names = {path.name for path in CORPUS.iterdir()} - {"README.md"}
    files = {name for name in names if f"{name}.json" in names}
    assert names == files | {f"{name}.json" for name in files}
