"""Syncing a large file while it is still being written."""

import os
from pathlib import Path

import pytest

from app.store.early_sync import EarlySync

MUCH = 32 * 1024 * 1024


def test_it_syncs_once_enough_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    with (tmp_path / "file").open("wb") as file:
        with EarlySync(file) as early:
            early.added(MUCH - 1)
        assert synced == []
        with EarlySync(file) as early:
            early.added(MUCH)
        assert synced == [file.fileno()]


def test_an_error_of_the_disk_is_never_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_handle: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    with (tmp_path / "file").open("wb") as file:
        with pytest.raises(OSError, match="Input/output error"), EarlySync(file) as early:
            early.added(MUCH)
        with pytest.raises(ValueError, match="another"), EarlySync(file) as early:
            early.added(MUCH)
            raise ValueError("another one comes first")
