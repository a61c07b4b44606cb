"""Recognising places that are not a disk of this computer, from what systems and programs call them."""

from pathlib import PurePosixPath

import pytest

from app.domain.places import mounted_as, synchroniser_of
from app.store.places import known_places

MOUNTS = """rootfs / rootfs rw 0 0
/dev/sda1 / ext4 rw,relatime 0 0
server:/export /mnt/shared nfs4 rw 0 0
//server/team /mnt/with\\040blank cifs rw 0 0
tmpfs /mnt/shared/fast tmpfs rw 0 0
systemd-1 /auto autofs rw 0 0
server:/auto /auto nfs rw 0 0
odd
"""


@pytest.mark.parametrize(
    ("path", "filesystem"),
    [
        ("/home/a/plan.remediary", "ext4"),
        ("/mnt/shared/plan.remediary", "nfs4"),
        ("/mnt/shared2/plan.remediary", "ext4"),
        ("/mnt/shared/fast/plan.remediary", "tmpfs"),
        ("/mnt/with blank/deep/plan.remediary", "cifs"),
        ("/auto/plan.remediary", "nfs"),
    ],
)
def test_the_innermost_and_latest_mount_counts(path: str, filesystem: str) -> None:
    assert mounted_as(MOUNTS, PurePosixPath(path)) == filesystem


@pytest.mark.parametrize(
    ("folder", "content", "program"),
    [
        ("OneDrive", [], "OneDrive"),
        ("OneDrive - Example Trust", [], "OneDrive"),
        ("OneDrive-Personal", [], "OneDrive"),
        ("Dropbox (Example)", [], "Dropbox"),
        ("anything", [".dropbox.cache"], "Dropbox"),
        ("com~apple~CloudDocs", [], "iCloud Drive"),
        ("GoogleDrive-a@example.org", [], "Google Drive"),
        ("plans", [".tmp.drivedownload"], "Google Drive"),
        ("Nextcloud", [], "Nextcloud"),
        ("work", [".sync_0a1b2c.db"], "Nextcloud"),
        ("plans", [".stfolder", "a"], "Syncthing"),
        ("My OneDrive", [], ""),
        ("dropbox-notes", [".config", ".sync"], ""),
        ("Documents", [".git"], ""),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name_or_by_what_lies_in_it(
    folder: str, content: list[str], program: str
) -> None:
    assert synchroniser_of(known_places(), folder, content) == program
