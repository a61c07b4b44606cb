"""Reading a file that is not what it seemed to be a moment ago."""

import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import UserError
from app.services.files import read_bytes

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such file")


def test_a_file_that_grows_while_it_is_read_is_refused_at_the_bound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "log.csv"
    path.write_bytes(b"12345678")
    assert read_bytes(path, 8) == b"12345678"
    real = os.fstat

    def grown(number: int) -> Any:
        found = real(number)
        with path.open("ab") as file:
            file.write(b"9" * 10_000_000)
        return found

    monkeypatch.setattr(os, "fstat", grown)
    with pytest.raises(UserError, match="is larger than 0 MB"):
        read_bytes(path, 8)


def test_a_file_that_shrinks_while_it_is_read_is_what_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "log.csv"
    path.write_bytes(b"12345678")
    real = os.fstat

    def shrunk(number: int) -> Any:
        found = real(number)
        os.truncate(path, 3)
        return found

    monkeypatch.setattr(os, "fstat", shrunk)
    assert read_bytes(path) == b"123"


@POSIX
def test_a_pipe_in_place_of_the_file_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.csv"
    os.mkfifo(path)
    monkeypatch.setattr(Path, "is_file", lambda _path: True)
    assert stat.S_ISFIFO(path.stat().st_mode)
    with pytest.raises(UserError, match="is no ordinary file"):
        read_bytes(path)
