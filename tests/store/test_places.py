"""Asking this system, and systems that are not here, where a file lies."""

import ctypes
from pathlib import Path

import pytest

from app.domain.places import HERE, Place, PlaceKind
from app.store import places
from app.store.places import filesystem_in, known_places, place_of


class _Statfs(ctypes.Structure):
    """What macOS fills in (sys/mount.h, with 64-bit inodes)."""

    _fields_ = [
        ("block", ctypes.c_uint32), ("io", ctypes.c_int32), ("numbers", ctypes.c_uint64 * 5),
        ("id", ctypes.c_int32 * 2), ("owner", ctypes.c_uint32), ("type", ctypes.c_uint32), ("flags", ctypes.c_uint32),
        ("subtype", ctypes.c_uint32), ("name", ctypes.c_char * 16), ("at", ctypes.c_char * 1024),
        ("of", ctypes.c_char * 1024), ("reserved", ctypes.c_uint32 * 8),
    ]  # fmt: skip


def test_a_usual_folder_is_a_disk_of_this_computer(tmp_path: Path) -> None:
    (tmp_path / "plan.remediary").touch()
    assert place_of(tmp_path / "plan.remediary") == HERE


@pytest.mark.parametrize("name", ["nfs4", "cifs", "fuse.sshfs", "smbfs", "remote"])
def test_a_file_on_another_computer_is_told(tmp_path: Path, name: str) -> None:
    assert place_of(tmp_path / "plan.remediary", lambda _path: name) == Place(PlaceKind.NETWORK, name)


def test_a_synchronised_folder_is_found_above_the_file_and_through_links(tmp_path: Path) -> None:
    inside = tmp_path / "work" / "plans" / "2026"
    inside.mkdir(parents=True)
    (tmp_path / "work" / ".stfolder").mkdir()
    (inside / "plan.remediary").touch()
    (tmp_path / "link").symlink_to(inside / "plan.remediary")
    for path in (inside / "plan.remediary", tmp_path / "link"):
        assert place_of(path) == Place(PlaceKind.SYNCHRONISED, "Syncthing")


def test_the_mounts_of_this_system_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/x {tmp_path} nfs4 rw 0 0\n", "utf-8")
    monkeypatch.setattr(places, "_MOUNTS", mounts)
    assert place_of(tmp_path / "plan.remediary") == Place(PlaceKind.NETWORK, "nfs4")
    mounts.unlink()
    assert place_of(tmp_path / "plan.remediary") == HERE


def test_the_answer_of_macos_is_read_where_it_says_so() -> None:
    answer = _Statfs(name=b"smbfs")
    assert ctypes.sizeof(answer) == places._STATFS_SIZE
    assert filesystem_in(bytes(answer)) == "smbfs"
    assert "smbfs" in known_places().filesystems
