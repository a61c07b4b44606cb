"""Kept templates: each once, under its own hash, never changed."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from app.domain.errors import UserError
from app.services.workspace import Workspace
from app.store import templates
from app.store.database import open_database

AT = datetime(2026, 1, 5, 9, tzinfo=UTC)


def test_a_template_is_kept_once_under_its_first_name(workspace: Workspace) -> None:
    with closing(open_database(workspace.path)) as database, database.writing() as connection:
        first = templates.keep(connection, "letter.docx", b"bytes", "Ada Example", AT)
        assert templates.keep(connection, "again.docx", b"bytes", "Grace Example", AT) == first
        assert templates.find_name(connection, first) == "letter.docx"
        assert templates.content(connection, first) == b"bytes"
        assert templates.keep(connection, "letter.docx", b"others", "Ada Example", AT) != first


def test_an_unknown_template_has_no_name_and_no_content(workspace: Workspace) -> None:
    with closing(open_database(workspace.path)) as database, database.reading() as connection:
        assert templates.find_name(connection, "0" * 64) is None
        with pytest.raises(UserError, match="There is no template 000"):
            templates.content(connection, "0" * 64)


def test_a_template_whose_bytes_are_not_its_own_is_refused(workspace: Workspace) -> None:
    with closing(sqlite3.connect(workspace.path)) as raw:
        raw.execute("INSERT INTO templates VALUES (?, 'a', 1, '', '', x'00')", ("1" * 64,))
        raw.commit()
    damaged = pytest.raises(UserError, match="The stored template is damaged")
    with closing(open_database(workspace.path)) as database, database.reading() as connection, damaged:
        templates.content(connection, "1" * 64)
