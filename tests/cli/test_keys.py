"""The command about the key that signs."""

import getpass
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.ssh_keys import FINGERPRINT, LOCKED, PASSPHRASE, PUBLIC, write_key


@pytest.fixture(autouse=True)
def _nobody_can_be_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REMEDIARY_KEY_PASSPHRASE", raising=False)
    monkeypatch.setattr(sys, "stdin", io.StringIO())


def test_a_key_is_made_told_used_and_forgotten_without_any_database(run: Run, tmp_path: Path) -> None:
    nowhere, made = tmp_path / "nowhere" / "no.remediary", tmp_path / "made"
    assert run("key", db=nowhere).out == "No key: nothing is signed\n"
    assert set(run("key", "--json", db=nowhere).json.values()) == {None}
    assert run("key", "--create", str(made), db=nowhere).out.startswith(f"{made}  SHA256:")
    told = run("--author", "Ada Example", "key", "--json", db=nowhere).json
    assert (told["path"], told["passphrase"], told["signer"]) == (str(made), False, "Ada-Example")
    assert told["allowed_signers"] == f'Ada-Example namespaces="remediary" {told["public"]}\n'
    assert run("key", "--public", db=nowhere).out == told["public"] + "\n"
    assert run("key", "--forget", "--json", db=nowhere).json["path"] is None
    assert made.exists()


def test_a_locked_key_is_opened_from_the_environment(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_key(tmp_path / "key", LOCKED)
    assert "set REMEDIARY_KEY_PASSPHRASE" in run("key", "--use", str(path)).err
    monkeypatch.setenv("REMEDIARY_KEY_PASSPHRASE", "wrong")
    assert "does not open the key" in run("key", "--use", str(path)).err
    monkeypatch.setenv("REMEDIARY_KEY_PASSPHRASE", PASSPHRASE)
    assert run("key", "--use", str(path), "--json").json["passphrase"]
    made = tmp_path / "made"
    assert run("key", "--create", str(made), "--json").json["passphrase"]


def test_a_passphrase_is_asked_twice_for_a_new_key_and_once_for_another(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(["one", "other", "one", "one", "one", PASSPHRASE])
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(getpass, "getpass", lambda _prompt, _stream: next(answers))
    made = tmp_path / "made"
    assert "differ" in run("key", "--create", str(made)).err
    assert not made.exists()
    assert run("key", "--create", str(made), "--json").json["passphrase"]
    assert run("key", "--use", str(made)).code == 0
    assert run("key", "--use", str(write_key(tmp_path / "key", LOCKED))).code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--public",), "No key is chosen"),
        (("--use", "missing"), "There is no key file"),
        (("--use", "."), "no key file"),
        (("--create", "."), "never overwritten"),
    ],
)
def test_what_can_not_be_used_is_one_line_and_exit_1(run: Run, words: tuple[str, ...], said: str) -> None:
    ran = run("key", *words)
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert said in ran.err


def test_only_one_wish_at_a_time(run: Run) -> None:
    with pytest.raises(SystemExit) as stopped:
        run("key", "--forget", "--use", "x")
    assert stopped.value.code == 2


def test_the_plain_words_are_the_path_and_the_fingerprint(run: Run, tmp_path: Path) -> None:
    path = write_key(tmp_path / "key")
    assert run("key", "--use", str(path)).out == f"{path}  {FINGERPRINT}\n"
    assert run("key", "--public").out == f"{PUBLIC}\n"


def test_no_other_command_loads_cryptography() -> None:
    command = "main(['--db', 'no.remediary', 'plans'])"
    probe = f"import sys; from app.main import main; {command}; print('cryptography' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, timeout=60)
    assert json.loads(ran.stdout.lower()) is False
