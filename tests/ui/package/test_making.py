"""A package is made from the window: what goes in is chosen, progress is shown, and it can be stopped."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import pyzipper
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.services.package_checks import verify_package
from app.services.signatures import Signatures
from app.ui.pages import Page
from app.ui.window import Window
from tests.ssh_keys import FINGERPRINT, LOCKED, OPEN, PASSPHRASE, write_key
from tests.ui.hands import Answers, agree, menu_entry, refusal
from tests.ui.package.waiting import beneath, waiting


@pytest.fixture
def full(window: Window) -> Window:
    """The example with two files of evidence."""
    workspace = window.desk.workspace
    assert workspace is not None
    workspace.evidence.attach_bytes(1, 1, "minutes.pdf", b"%PDF-1.4 minutes")
    workspace.evidence.attach_bytes(1, 2, "patients.txt", b"names of patients")
    return window


@pytest.fixture
def wait(qtbot: QtBot) -> Callable[[Any], None]:
    """Waits until the work is done."""
    return waiting(qtbot)


def test_everything_goes_in_unless_something_else_is_said(
    full: Window, answers: Answers, wait: Any, tmp_path: Path
) -> None:
    path = tmp_path / "plan.zip"

    def write(dialog: Any) -> None:
        dialog.path.setText(str(path))
        beneath(dialog, agree, wait)
        assert not dialog.isVisible()

    answers.next(write)
    menu_entry(full, "Auditor's package").trigger()
    assert verify_package(path).verdict.holds
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
    assert len([name for name in names if name.startswith("evidence/files/")]) == 2
    assert len([name for name in names if name.startswith("updates/update-")]) == 6 * 4
    assert full.side.told.text().startswith(f"Saved {path} (")


def test_the_button_below_the_updates_asks_as_well(full: Window, answers: Answers) -> None:
    full.turn_to(Page.UPDATES)
    seen: list[str] = []
    answers.next(lambda dialog: seen.append(dialog.path.text()))
    full.updates_page.listed.package_button.click()
    assert seen[0].endswith("-package-2026-01-05.zip")


def test_updates_formats_and_evidence_are_ticked_off(full: Window, answers: Answers, wait: Any, tmp_path: Path) -> None:
    path = tmp_path / "plan.zip"

    def write(dialog: Any) -> None:
        dialog.path.setText(str(path))
        for number in (1, 2, 3, 4, 5):
            dialog.updates[number].setChecked(False)
        for name in ("word", "excel", "pdf"):
            dialog.formats[name].setChecked(False)
        assert not dialog.evidence.reason.isEnabled()
        dialog.evidence.boxes[2].setChecked(False)
        assert "Say why" in refusal(dialog)
        assert dialog.evidence.reason.isVisible(), "the section in which it stands is shown"
        dialog.evidence.reason.setText("Personal data")
        dialog.evidence.hides.setChecked(True)
        beneath(dialog, agree, wait)

    answers.next(write)
    menu_entry(full, "Auditor's package").trigger()
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        assert b"patients" not in archive.read("evidence/evidence.csv")
    assert [name for name in names if name.startswith("updates/update-")] == ["updates/update-6/update-6.md"]
    assert [name for name in names if name.startswith("evidence/files/")] == ["evidence/files/E1.1-minutes.pdf"]
    assert verify_package(path).redacted == ("E2",)


def test_it_is_signed_and_sealed(full: Window, answers: Answers, wait: Any, tmp_path: Path) -> None:
    path = tmp_path / "plan.zip"
    Signatures().use(write_key(tmp_path / "key", OPEN))

    def write(dialog: Any) -> None:
        dialog.path.setText(str(path))
        protection = dialog.protection
        assert protection.sign.isChecked()
        protection.seal.setChecked(True)
        assert "needs a passphrase" in refusal(dialog)
        protection.passphrase.setText("short")
        assert not protection._weak.isHidden()
        assert "differ" in refusal(dialog)
        protection.again.setText("short")
        beneath(dialog, agree, wait)

    answers.next(write)
    menu_entry(full, "Auditor's package").trigger()
    with pyzipper.AESZipFile(path) as archive:
        assert archive.namelist() == ["package.zip"]
    found = verify_package(path, "short")
    assert (found.verdict.holds, found.fingerprint) == (True, FINGERPRINT)


def test_a_wrong_passphrase_of_the_key_is_said_and_can_be_mended(
    full: Window, answers: Answers, wait: Any, tmp_path: Path
) -> None:
    path = tmp_path / "plan.zip"
    Signatures().use(write_key(tmp_path / "key", LOCKED), PASSPHRASE)

    def write(dialog: Any) -> None:
        dialog.path.setText(str(path))
        dialog.protection.key_passphrase.setText("wrong")
        assert "does not open the key" in beneath(dialog, refusal, wait, may_be_quick=True)
        dialog.protection.key_passphrase.setText(PASSPHRASE)
        beneath(dialog, agree, wait)

    answers.next(write)
    menu_entry(full, "Auditor's package").trigger()
    assert verify_package(path).fingerprint


def test_without_a_key_nothing_can_be_signed(full: Window, answers: Answers) -> None:
    def look(dialog: Any) -> None:
        assert not dialog.protection.sign.isEnabled()
        assert not dialog.protection.sign.isChecked()

    answers.next(look)
    menu_entry(full, "Auditor's package").trigger()


def test_an_earlier_file_is_only_replaced_when_asked(
    full: Window, answers: Answers, wait: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.zip"
    path.write_bytes(b"earlier")

    def write(dialog: Any) -> None:
        dialog.path.setText(str(path))
        assert "earlier file stays" in beneath(dialog, refusal, lambda box: box.reject())
        assert path.read_bytes() == b"earlier"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        dialog.choose_path()  # which asks by itself
        beneath(dialog, agree, wait)

    answers.next(write)
    menu_entry(full, "Auditor's package").trigger()
    assert verify_package(path).verdict.holds
