"""The user's settings, and whose name signs."""

import json
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.services import preferences
from app.services.preferences import Preferences, author_name, default_database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the settings will be; the folder is not there yet."""
    return tmp_path / "a" / "b" / "settings.json"


def test_a_setting_that_was_never_set_is_empty(path: Path) -> None:
    assert Preferences(path).get("author") == ""
    assert not path.parent.exists()


def test_settings_are_kept_beside_each_other(path: Path) -> None:
    Preferences(path).set("author", "Ada É. “Example”\n")
    Preferences(path).set("last", "/tmp/x")
    Preferences(path).set("last", "/tmp/y")
    assert Preferences(path).get("author") == "Ada É. “Example”\n"
    assert Preferences(path).get("last") == "/tmp/y"
    assert json.loads(path.read_text("utf-8")) == {"author": "Ada É. “Example”\n", "last": "/tmp/y"}


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'"text"', b'{"author": 7}', b'{"author": null}']
)
def test_damaged_settings_count_as_empty_and_can_be_set_again(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    assert Preferences(path).get("author") == ""
    Preferences(path).set("author", "Ada")
    assert Preferences(path).get("author") == "Ada"


def test_the_name_comes_from_the_nearest_place(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings, environment = Preferences(path), {"REMEDIARY_AUTHOR": "Environment"}
    monkeypatch.setattr(preferences, "_system_name", lambda: "system")
    assert author_name(settings, None, {}) == "system"
    settings.set("author", "Setting")
    assert author_name(settings, None, {"REMEDIARY_AUTHOR": ""}) == "Setting"
    assert author_name(settings, "", environment) == "Environment"
    assert author_name(settings, " Given\nName ", environment) == "Given Name"


def test_a_name_of_blanks_is_refused(path: Path) -> None:
    with pytest.raises(UserError, match="name is empty"):
        author_name(Preferences(path), " \n", {})


def test_the_default_places_follow_the_home(home: Path) -> None:
    assert default_database() == home / "data" / "remediary" / "plans.remediary"
    Preferences().set("author", "Ada")
    assert (home / "config" / "remediary" / "settings.json").is_file()
