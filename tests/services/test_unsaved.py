"""What was typed and not saved outlives the program, and a living window's texts are left alone."""

import json
import os
import shutil
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from app.domain.errors import UserError
from app.services.unsaved import UnsavedText, UnsavedTexts

AT = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
TEXT = UnsavedText(1, 2, "observations", "Half a sent", 17, AT)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "unsaved"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "plans.remediary"


def test_a_text_is_found_by_the_next_window_after_its_own_is_gone(database: Path, folder: Path) -> None:
    window = UnsavedTexts(database, folder)
    window.keep(TEXT)
    window.close()
    assert UnsavedTexts(database, folder).find() == (TEXT,)


def test_a_living_windows_texts_are_left_alone_also_in_the_same_process(database: Path, folder: Path) -> None:
    window = UnsavedTexts(database, folder)
    window.keep(TEXT)
    other = UnsavedTexts(database, folder)
    assert other.find() == ()
    assert window.find() == ()
    window.keep(UnsavedText(1, 2, "observations", "Half a sentence", 17, AT), TEXT)
    window.close()
    assert [text.text for text in other.find()] == ["Half a sentence"]


def test_only_the_killed_windows_texts_are_found_whatever_its_process_number(database: Path, folder: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; from datetime import datetime, UTC\n"
        "from app.services.unsaved import UnsavedText, UnsavedTexts\n"
        "kept = UnsavedTexts(Path(sys.argv[1]), Path(sys.argv[2]))\n"
        "kept.keep(UnsavedText(1, 5, 'owner', 'Typed by a child', 3, datetime.now(UTC)))\n"
        "print('kept', flush=True); time.sleep(600)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(database), str(folder)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "kept\n"
        here = UnsavedTexts(database, folder)
        assert here.find() == ()
        child.kill()
        child.wait()
    assert [(text.number, text.text) for text in here.find()] == [(5, "Typed by a child")]


def test_two_windows_do_not_offer_the_same_text(database: Path, folder: Path) -> None:
    gone = UnsavedTexts(database, folder)
    gone.keep(TEXT)
    gone.close()
    first, second = UnsavedTexts(database, folder), UnsavedTexts(database, folder)
    assert (first.find(), second.find()) == ((TEXT,), ())
    first.close()
    assert second.find() == (TEXT,)


def test_an_unanswered_text_is_found_again_and_a_forgotten_one_leaves_nothing(database: Path, folder: Path) -> None:
    for _ in range(3):
        window = UnsavedTexts(database, folder)
        window.keep(TEXT)
        window.close()
    last = UnsavedTexts(database, folder)
    assert last.find() == (TEXT,)
    last.forget(TEXT)
    last.close()
    assert UnsavedTexts(database, folder).find() == ()
    assert list(folder.iterdir()) == []


def test_texts_of_another_database_stay_with_it(database: Path, folder: Path, tmp_path: Path) -> None:
    window = UnsavedTexts(database, folder)
    window.keep(TEXT)
    window.close()
    assert UnsavedTexts(tmp_path / "other.remediary", folder).find() == ()
    assert UnsavedTexts(tmp_path / "elsewhere" / ".." / database.name, folder).find() == (TEXT,)


def test_the_file_is_readable_and_for_the_user_alone(database: Path, folder: Path) -> None:
    window = UnsavedTexts(database, folder)
    window.keep(UnsavedText(1, 2, "observations", "Zwölf\n“words”", 17, AT))
    written = next(folder.glob("*.json"))
    assert "Zwölf\\n“words”" in written.read_text("utf-8")
    assert json.loads(written.read_text("utf-8"))["unsaved"][0]["at"] == "2026-01-05T09:00:00.000Z"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_every_state_of_the_file_is_whole(
    database: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = UnsavedTexts(database, folder)
    window.keep(TEXT)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", killed)
    with pytest.raises(KeyboardInterrupt):
        window.keep(UnsavedText(1, 2, "observations", "Half a sentence", 17, AT), TEXT)
    shutil.copytree(folder, tmp_path / "after the kill")
    assert UnsavedTexts(database, tmp_path / "after the kill").find() == (TEXT,)


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"format": 2}', '{"format": 1, "unsaved": 3}', "\0"])
def test_a_file_that_is_none_of_ours_is_left_where_it_is(database: Path, folder: Path, content: str) -> None:
    folder.mkdir(parents=True)
    (folder / "strange.json").write_text(content)
    window = UnsavedTexts(database, folder)
    assert window.find() == ()
    window.close()
    assert (folder / "strange.json").read_text() == content


def test_what_an_interrupted_write_left_is_taken_away_with_its_window(database: Path, folder: Path) -> None:
    window = UnsavedTexts(database, folder)
    window.keep(TEXT)
    name = next(folder.glob("*.json")).name
    (folder / f".{name}.abc.new").write_text("half")
    (folder / "0123.lock").write_text("")
    window.close()
    last = UnsavedTexts(database, folder)
    assert last.find() == (TEXT,)
    assert sorted(path.suffix for path in folder.iterdir()) == [".json", ".lock"]


def test_the_number_of_texts_is_bounded_and_said(database: Path, folder: Path) -> None:
    window = UnsavedTexts(database, folder)
    for number in range(1, 201):
        window.keep(UnsavedText(1, number, "owner", "Typed", 0, AT + timedelta(minutes=number)))
    with pytest.raises(UserError, match="Too many"):
        window.keep(TEXT)
    window.close()
    assert len(UnsavedTexts(database, folder).find()) == 200


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is closed to this user")
def test_a_folder_that_takes_nothing_is_said(database: Path, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    with pytest.raises(UserError, match="can't be kept"):
        UnsavedTexts(database, closed / "unsaved").keep(TEXT)


def test_a_folder_that_can_not_be_made_is_said(database: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="can't be kept"):
        UnsavedTexts(database, tmp_path / "file" / "unsaved").keep(TEXT)


@given(some.text(some.characters(), min_size=1))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back_exactly(database: Path, folder: Path, text: str) -> None:
    window = UnsavedTexts(database, folder)
    kept = UnsavedText(1, 2, "observations", text, 17, AT)
    window.keep(kept)
    window.close()
    last = UnsavedTexts(database, folder)
    assert last.find() == (kept,)
    last.forget(kept)
    last.close()
