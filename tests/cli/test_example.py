"""The command that replays the example."""

from pathlib import Path

from app.documents.formats import FORMATS
from app.domain.plans import Plan
from tests.conftest import Run

NAMES = sorted(f"ocsp-responder-unreachable-update-6{item.suffix}" for item in FORMATS.values())


def test_the_example_fills_a_new_database_and_exports_its_last_update(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    ran = run("example", "--out", str(out), "--json", db=tmp_path / "new.remediary")
    assert list(ran.json) == ["plan", "update", "paths"]
    assert (ran.code, ran.json["plan"], ran.json["update"]) == (0, 1, 6)
    assert sorted(ran.json["paths"]) == [str(out / name) for name in NAMES]
    assert sorted(path.name for path in out.iterdir()) == NAMES
    (plan,) = run("plans", "--json", db=tmp_path / "new.remediary").json
    assert (plan["title"], plan["updates"], plan["actions"]["done"]) == ("OCSP responder unreachable", 6, 7)


def test_for_people_the_example_names_its_files(run: Run, tmp_path: Path) -> None:
    ran = run("example", "--out", str(tmp_path), db=tmp_path / "new.remediary")
    assert ran.out.startswith("The example plan “OCSP responder unreachable” is in ")
    assert sorted(line.strip() for line in ran.out.split("\n")[2 : 2 + len(NAMES)]) == [
        str(tmp_path / name) for name in NAMES
    ]


def test_a_database_with_plans_is_refused_and_nothing_is_exported(run: Run, plan: Plan, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    ran = run("example", "--out", str(tmp_path))
    assert (ran.code, ran.out) == (1, "")
    assert "holds plans already" in ran.err
    assert sorted(tmp_path.iterdir()) == before


def test_a_missing_folder_is_refused_before_the_story_begins(run: Run, tmp_path: Path) -> None:
    database = tmp_path / "new.remediary"
    ran = run("example", "--out", str(tmp_path / "missing"), db=database)
    assert (ran.code, ran.out) == (1, "")
    assert "There is no folder" in ran.err
    (tmp_path / "missing").mkdir()
    assert run("example", "--out", str(tmp_path / "missing"), db=database).code == 0
