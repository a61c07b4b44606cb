"""Files in order, of every kind, to be spoiled: the corpus, spreadsheets of other programs, our own exports."""

from datetime import date
from pathlib import Path

from app.services import files
from tests.intake.test_clipboard import CLIPBOARDS
from tests.torture.fuzz.case import Case
from tests.torture.fuzz.office import documents, workbooks
from tests.torture.story import Clock, opened, tell, whole

READERS = ("markdown", "html", "delimited", "drawn", "wiki", "clipboard", "excel", "xls", "ods", "word")
_INTAKE = Path(__file__).parents[2] / "intake"
_BY_SUFFIX = {
    ".md": "markdown", ".txt": "markdown", ".html": "html", ".htm": "html", ".csv": "delimited", ".tsv": "delimited",
    ".xlsx": "excel", ".xls": "xls", ".ods": "ods", ".docx": "word",
}  # fmt: skip
_GRID = """\
+----+----------------+-----------+------------+
| #  | Action         | Status    | Due        |
+====+================+===========+============+
| 1  | Mend the fence | Ongoing   | 2026-05-04 |
|    | and paint it   |           |            |
+----+----------------+-----------+------------+
| 2  | Count \\| weigh | Done      | May 2026   |
+----+----------------+-----------+------------+
"""
_WIKI = "|| # || Action || Status || Due ||\n| 1 | Mend \\\\ paint | Ongoing | 4 May 2026 |\n| 2 | Count | Done | |\n"


def seeds(folder: Path) -> dict[str, list[Case]]:
    """The seeds of each reader, the same at every run; the folder is for what is needed meanwhile."""
    found: dict[str, list[Case]] = {reader: [] for reader in READERS}
    paths = [*(_INTAKE / "corpus").iterdir(), *(_INTAKE / "files").iterdir()]
    for path in sorted(path for path in paths if path.suffix in _BY_SUFFIX and path.name != "README.md"):
        reader = next((kind for kind in ("drawn", "wiki") if path.stem == kind), _BY_SUFFIX[path.suffix])
        found[reader].append(Case(reader, path.name, path.read_bytes()))
    for name, content in exports(folder):
        if (reader := _BY_SUFFIX.get(Path(name).suffix, "")) != "":
            found[reader].append(Case(reader, name, content))
    found["drawn"].append(Case("drawn", "grid.txt", _GRID.encode()))
    found["wiki"].append(Case("wiki", "wiki.txt", _WIKI.encode()))
    found["excel"] += [Case("excel", "plan.xlsx", content) for content in workbooks()]
    found["word"] += [Case("word", "plan.docx", content) for content in documents()]
    for formats in CLIPBOARDS.values():
        for kind, content in formats.items():
            if kind.startswith("text/") and "rtf" not in kind and "rich" not in kind:
                found["clipboard"].append(Case("clipboard", kind, content))
    return found


def exports(folder: Path) -> list[tuple[str, bytes]]:
    """The files of an update of a plan with a history, in every format."""
    clock, story = Clock(), whole(folder / "brought", rounds=1)
    with opened(folder / "exports.remediary", clock, create=True) as workspace:
        for position in range(len(story)):
            tell(workspace, clock, story, position)
        draft = workspace.updates.draft(1, date(2026, 2, 1))
        made = files.published(draft.edition, workspace.updates.surroundings(draft.edition))
    return [(file.facts.name, file.content) for file in made]
