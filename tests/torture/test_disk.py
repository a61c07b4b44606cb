"""The model of a disk: what was synced is there after any cut, and what was not is there or not, in whole sectors."""

import os
import random

from tests.torture.disk import Disk
from tests.torture.recording import Change

FOLDER, NAME, OTHER = "/f", "/f/a", "/f/b"
MADE = Change("open", 3, os.O_CREAT, path=NAME)
WRITTEN = Change("write", 3, 0, data=b"x" * 1500)
SYNCED, FOLDER_OPENED, FOLDER_SYNCED = Change("sync", 3), Change("open", 4, path=FOLDER), Change("sync", 4)


def _left(*changes: Change) -> list[dict[str, bytes]]:
    """What 300 cuts after these changes leave."""
    disk, chance = Disk(FOLDER), random.Random(1)
    for change in changes:
        disk.apply(change)
    return [disk.after_cut(chance) for _ in range(300)]


def test_what_was_synced_with_its_name_is_there_after_every_cut() -> None:
    assert all(left == {NAME: b"x" * 1500} for left in _left(MADE, WRITTEN, SYNCED, FOLDER_OPENED, FOLDER_SYNCED))


def test_a_name_whose_folder_was_not_synced_may_be_missing() -> None:
    found = _left(MADE, WRITTEN, SYNCED)
    assert {NAME in left for left in found} == {True, False}
    assert all(left.get(NAME, b"x" * 1500) == b"x" * 1500 for left in found)


def test_bytes_that_were_not_synced_are_there_or_not_in_whole_sectors() -> None:
    contents = {left[NAME] for left in _left(MADE, FOLDER_OPENED, FOLDER_SYNCED, WRITTEN)}
    assert {len(content) for content in contents} == {0, 1500}
    assert {b"", b"x" * 1500} <= contents
    torn = [content for content in contents if b"xxxx" in content and content != b"x" * 1500]
    assert torn
    for content in torn:
        whole = [content[start : start + 512] == b"x" * len(content[start : start + 512]) for start in (0, 512, 1024)]
        assert any(whole)


def test_a_later_write_may_reach_the_disk_before_an_earlier_one() -> None:
    second = Change("write", 3, 512, data=b"y" * 512)
    contents = {left[NAME] for left in _left(MADE, FOLDER_OPENED, FOLDER_SYNCED, WRITTEN, SYNCED, second)}
    assert contents == {b"x" * 1500, b"x" * 512 + b"y" * 512 + b"x" * 476}


def test_a_cut_file_keeps_its_length_or_loses_its_end() -> None:
    contents = {
        left[NAME] for left in _left(MADE, FOLDER_OPENED, FOLDER_SYNCED, WRITTEN, SYNCED, Change("truncate", 3, 700))
    }
    assert {len(content) for content in contents} == {700, 1500}
    assert all(content.startswith(b"x" * 512) for content in contents)


def test_a_renaming_happens_whole_or_not_at_all_until_the_folder_is_synced() -> None:
    ready = (MADE, WRITTEN, SYNCED, FOLDER_OPENED, FOLDER_SYNCED, Change("rename", path=NAME, other=OTHER))
    assert {tuple(left) for left in _left(*ready)} == {(NAME,), (OTHER,)}
    assert {tuple(left) for left in _left(*ready, FOLDER_SYNCED)} == {(OTHER,)}


def test_a_file_that_was_deleted_may_come_back_until_the_folder_is_synced() -> None:
    ready = (MADE, WRITTEN, SYNCED, FOLDER_OPENED, FOLDER_SYNCED, Change("unlink", path=NAME))
    assert {tuple(left) for left in _left(*ready)} == {(NAME,), ()}
    assert {tuple(left) for left in _left(*ready, FOLDER_SYNCED)} == {()}
