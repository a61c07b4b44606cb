"""The signing key in the settings: made, chosen, shown and forgotten, with every refusal in the dialog."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.services.signatures import Signatures
from app.ui.commands.key_dialog import KeyDialog
from app.ui.commands.settings_dialog import SettingsDialog
from tests.ssh_keys import FINGERPRINT, LOCKED, PASSPHRASE, PUBLIC, write_key
from tests.ui.hands import Answers, agree, all_texts, refusal


@pytest.fixture
def dialog(qtbot: QtBot, answers: Answers) -> KeyDialog:
    """Without a key."""
    made = KeyDialog(Signatures())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Answers the next question for a file to open."""
    return lambda path: monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def _said(dialog: Any) -> list[str]:
    return [found.text() for found in dialog.findChildren(QLabel) if found.isVisible()]


def _refused(dialog: Any) -> list[str]:
    return [f.text() for f in dialog.findChildren(QLabel) if f.property("role") == "error" and f.isVisible()]


def test_without_a_key_it_says_that_nothing_is_signed(dialog: KeyDialog) -> None:
    assert "No key is chosen: packages are not signed." in _said(dialog)
    assert not dialog.path.isVisible()
    assert (dialog.copy.isEnabled(), dialog.forget.isEnabled(), dialog.make.hasFocus()) == (False, False, True)


@pytest.mark.parametrize("passphrase", ["", "a long one"])
def test_a_key_is_made_and_shown_and_its_public_half_copied(
    dialog: KeyDialog, answers: Answers, passphrase: str
) -> None:
    def make(new: Any) -> None:
        assert new.passphrase.echoMode() is QLineEdit.EchoMode.Password
        new.passphrase.setText(passphrase)
        new.again.setText(passphrase)
        agree(new)

    answers.next(make)
    dialog.make.click()
    found = Signatures().key()
    assert found is not None
    assert (found.path, found.has_passphrase) == (Signatures().usual_path, bool(passphrase))
    assert (dialog.path.text(), dialog.fingerprint.text()) == (str(found.path), found.public.fingerprint)
    assert ("Asked for each package" if passphrase else "None") in _said(dialog)
    dialog.copy.click()
    assert QApplication.clipboard().text() == found.public.ssh


def test_two_passphrases_that_differ_and_a_file_that_exists_are_refused(
    dialog: KeyDialog, answers: Answers, tmp_path: Path
) -> None:
    taken = write_key(tmp_path / "taken")

    def make(new: Any) -> None:
        new.passphrase.setText("one")
        answers.texts.append(refusal(new))
        new.again.setText("one")
        new.path.setText(str(taken))
        answers.texts.append(refusal(new))
        new.path.setText(" ")
        answers.texts.append(refusal(new))

    answers.next(make)
    dialog.make.click()
    assert [
        word in text for word, text in zip(("differ", "never overwritten", "Name the file"), answers.texts, strict=True)
    ]
    assert all(answers.texts)
    assert Signatures().path is None


def test_a_second_key_goes_beside_the_first(dialog: KeyDialog, answers: Answers) -> None:
    for _ in range(2):
        answers.next(agree)
        dialog.make.click()
    assert Signatures().path == Signatures().usual_path.with_name("signing-key-2")


def test_a_key_of_ssh_keygen_is_chosen_and_forgotten_once_that_is_confirmed(
    dialog: KeyDialog, answers: Answers, tmp_path: Path, choose: Callable[[Path], None]
) -> None:
    path = write_key(tmp_path / "id_ed25519")
    choose(path)
    dialog.use.click()
    assert (dialog.fingerprint.text(), dialog.public.text()) == (FINGERPRINT, PUBLIC)
    answers.read()  # closed without a yes
    dialog.forget.click()
    assert Signatures().path == path
    answers.next(lambda box: next(one for one in box.buttons() if one.text() == "Forget").click())
    dialog.forget.click()
    assert (Signatures().path, path.exists()) == (None, True)
    assert "No key is chosen: packages are not signed." in _said(dialog)


def test_a_locked_key_is_chosen_with_its_passphrase_only(
    dialog: KeyDialog, answers: Answers, tmp_path: Path, choose: Callable[[Path], None]
) -> None:
    choose(write_key(tmp_path / "key", LOCKED))

    def unlock(asked: Any) -> None:
        asked.passphrase.setText("open barley")
        answers.texts.append(refusal(asked))
        asked.passphrase.setText(PASSPHRASE)
        agree(asked)

    answers.next(unlock)
    dialog.use.click()
    assert "does not open the key" in answers.texts[0]
    assert "Asked for each package" in _said(dialog)


def test_what_is_no_key_is_refused_in_the_dialog_and_the_one_before_stays(
    dialog: KeyDialog, tmp_path: Path, choose: Callable[[Path], None]
) -> None:
    choose(write_key(tmp_path / "key"))
    dialog.use.click()
    other = tmp_path / "other"
    other.write_text("<b>no key</b>")
    other.chmod(0o600)
    choose(other)
    dialog.use.click()
    assert "no private key of OpenSSH's" in _refused(dialog)[0]
    assert dialog.fingerprint.text() == FINGERPRINT


def test_a_key_that_vanished_is_told_with_its_file_and_can_be_forgotten(
    qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    path = write_key(tmp_path / "key")
    Signatures().use(path)
    path.unlink()
    made = KeyDialog(Signatures())
    qtbot.addWidget(made)
    made.show()
    assert str(path) in _refused(made)[0]
    assert (made.copy.isEnabled(), made.forget.isEnabled()) == (False, True)


def test_the_settings_lead_to_it_and_tell_what_was_chosen(
    qtbot: QtBot, answers: Answers, tmp_path: Path, choose: Callable[[Path], None]
) -> None:
    choose(write_key(tmp_path / "id_ed25519"))
    settings = SettingsDialog("Ada Example", lambda *_: None, "")
    qtbot.addWidget(settings)
    settings.show()
    assert "None: packages are not signed" in all_texts(settings)
    answers.next(lambda keys: keys.use.click())
    settings.key.click()
    assert "id_ed25519" in all_texts(settings)
    assert settings.looks().keys().isdisjoint({"key"})
