"""The command that recovers a damaged file."""

from pathlib import Path

from tests.conftest import Run


def test_recover_writes_a_new_file_and_tells_what_became_of_the_rows(
    run: Run, database_path: Path, tmp_path: Path
) -> None:
    run("new-plan", "Late revocation")
    run("add", "--plan", "1", "--set", "action=Restore the host list")
    with database_path.open("r+b") as file:
        file.write(bytes(4096))
    new = tmp_path / "new.remediary"
    told = run("recover", str(database_path), "--out", str(new), "--json", db=None)
    assert told.code == 3
    assert told.json["path"] == str(new)
    assert told.json["tables"]["revisions"] == {"read": 1, "told": 0, "mended": 0, "made": 0, "lost": 0, "kept": 1}
    assert (told.json["lost"], told.json["problems"]) == (0, [])
    assert len(told.json["troubles"]) > 0
    assert run("verify", db=new).code == 0
    assert run("actions", "--plan", "1", "--json", db=new).json[0]["action"] == "Restore the host list"
    again = run("recover", str(database_path), "--out", str(new), db=None)
    assert again.code == 1
    assert "exists already" in again.err


def test_recovering_a_sound_file_loses_nothing(run: Run, database_path: Path, tmp_path: Path) -> None:
    run("new-plan", "Late revocation")
    told = run("recover", str(database_path), "--out", str(tmp_path / "new.remediary"), db=None)
    assert told.code == 0
    assert told.out.endswith(f"{tmp_path / 'new.remediary'}\n")
    assert "rows are in the new file" in told.out
