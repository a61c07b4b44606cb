"""Pictures from the command line."""

from pathlib import Path

import pytest

from app.domain.plans import Plan
from tests.conftest import Run


@pytest.mark.parametrize("kind", ["timeline", "progress"])
@pytest.mark.parametrize("format_name", ["svg", "png"])
def test_a_picture_is_written_and_its_path_printed(
    run: Run, plan: Plan, tmp_path: Path, kind: str, format_name: str
) -> None:
    words = ("picture", "--plan", "1", "--kind", kind, "--format", format_name, "--out", str(tmp_path))
    path = tmp_path / f"late-revocation-{kind}-draft-of-update-1.{format_name}"
    assert run(*words).out == f"{path}\n"
    told = run(*words, "--json").json
    assert (told["path"], told["format"], told["size"]) == (str(path), format_name, path.stat().st_size)


def test_an_issued_update_is_drawn_as_it_was(run: Run, plan: Plan, tmp_path: Path) -> None:
    run("issue", "--plan", "1", "--dated", "2026-03-01")
    run("edit", "--plan", "1", "1", "--set", "action=Reworded")
    drawn = run("picture", "--plan", "1", "--update", "1", "--out", str(tmp_path))
    text = Path(drawn.out.strip()).read_text("utf-8")
    assert "Restore the host list" in text
    assert "Reworded" not in text
    assert run("picture", "--plan", "1", "--update", "2", "--out", str(tmp_path)).code == 1


def test_a_missing_folder_is_told(run: Run, plan: Plan, tmp_path: Path) -> None:
    refused = run("picture", "--plan", "1", "--out", str(tmp_path / "nowhere"))
    assert (refused.code, refused.out) == (1, "")
    assert "There is no folder" in refused.err
