"""Windows on one file know of each other, for as long as they live and not longer."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.presence import Instance
from app.store.presence import Presence
from tests.conftest import START

_OTHER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from app.store.presence import Presence
presence = Presence(Path(sys.argv[1]))
presence.enter("Grace Example", datetime(2026, 1, 5, 9, 0, tzinfo=UTC))
print("here", flush=True)
sys.stdin.read()
presence.leave()
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A file that is in use."""
    path = tmp_path / "plan.remediary"
    path.touch()
    return path


@pytest.fixture
def other(database: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that has it open."""
    words = [sys.executable, "-c", _OTHER, str(database)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as made:
        assert made.stdout is not None
        assert made.stdout.readline() == "here\n"
        yield made
        made.kill()


def _notes(database: Path) -> list[str]:
    return sorted(path.name for path in database.parent.iterdir() if path != database)


def test_nobody_is_there_at_first_and_oneself_is_not_told(database: Path) -> None:
    presence = Presence(database)
    assert presence.others() == ()
    presence.enter("Ada Example", START)
    assert presence.others() == ()
    assert len(_notes(database)) == 1
    presence.leave()
    presence.leave()
    assert _notes(database) == []


def test_another_program_is_told_with_its_name_computer_and_time(database: Path, other: subprocess.Popen[str]) -> None:
    presence = Presence(database)
    assert presence.others() == (Instance("Grace Example", os.uname().nodename, START, is_here=True),)
    other.communicate("")
    assert presence.others() == ()
    assert _notes(database) == []


def test_what_a_killed_program_left_is_swept_away(database: Path, other: subprocess.Popen[str]) -> None:
    other.kill()
    other.wait()
    assert len(_notes(database)) == 1
    assert Presence(database).others() == ()
    assert _notes(database) == []


def test_two_windows_of_one_program_know_of_each_other(database: Path) -> None:
    first, second = Presence(database), Presence(database)
    first.enter("Ada Example", START)
    second.enter("Ada Example", START)
    assert len(first.others()) == len(second.others()) == 1
    first.leave()
    assert second.others() == ()
    second.leave()


def test_a_file_beside_it_is_another_file(database: Path) -> None:
    first, second = Presence(database), Presence(database.with_name("plan.remediary2"))
    first.enter("Ada Example", START)
    assert second.others() == ()
    first.leave()


@pytest.mark.parametrize(
    "note",
    [b"", b"{", b"[]", b'{"who": 1}', b"\xff" * 9, b'{"who":"a","where":"b","since":"0001-01-01T00:00:00+23:00"}'],
)
def test_a_note_that_says_nothing_is_somebody(database: Path, note: bytes) -> None:
    presence, other = Presence(database), Presence(database)
    other.enter("Ada Example", START)
    assert other._lock is not None
    other._lock.write(note)
    assert presence.others() == (Instance(),)
    other.leave()


def test_a_hostile_note_is_shortened_and_cleaned(database: Path) -> None:
    presence, other = Presence(database), Presence(database)
    other.enter("<b>" + "x" * 1_000, START)
    (found,) = presence.others()
    assert len(found.who) == 120
    assert other._lock is not None
    other._lock.write(json.dumps({"who": "a\nb\x00", "where": "c", "since": "2026-01-05T09:00:00"}).encode("ascii"))
    assert presence.others()[0].who == "a b\ufffd"
    other.leave()


def test_a_folder_that_is_gone_is_used_without(database: Path) -> None:
    presence = Presence(database)
    presence.enter("Ada Example", START)
    for path in database.parent.iterdir():
        path.unlink()
    database.parent.rmdir()
    assert presence.others() == ()
    presence.leave()
    presence.enter("Ada Example", START)
    presence.leave()
