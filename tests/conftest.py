"""Shared by all tests: an invented home, a clock that can be foretold, real database files."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cli.parser import build_parser
from app.domain.plans import Plan, PlanDetails
from app.main import main
from app.services.example import create_example
from app.services.workspace import Workspace
from app.store.database import create_database
from tests.documents.package.packed import Packed, fill

settings.register_profile(
    "remediary",
    deadline=None,
    max_examples=100,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("remediary")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# What comes late on a busy machine is no mistake; only what never comes takes so long.
for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitActive, QtBot.waitExposed):
    wait.__kwdefaults__["timeout"] = 30_000
START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
DATABASES = Path(__file__).parent / "databases"


class Clock:
    """Time that advances a minute whenever it is asked for."""

    def __init__(self, start: datetime = START) -> None:
        self.next = start

    def __call__(self) -> datetime:
        moment, self.next = self.next, self.next + timedelta(minutes=1)
        return moment


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Its output as the one JSON value that it has to be."""
        return json.loads(self.out)


Run = Callable[..., Ran]
Templates = Callable[[], AbstractContextManager[Path]]


@pytest.fixture(autouse=True, scope="session")
def _qt_for_the_window(qapp: QApplication) -> Iterator[None]:
    """Documents would else make an application without widgets, and a process can have only one."""
    yield
    # Offscreen, Qt lets go of what was copied only after Python has ended.
    qapp.clipboard().clear()


@pytest.fixture(autouse=True, scope="session")
def _one_parser() -> Iterator[None]:
    """A process runs one command, the tests thousands; half their time would go into building its parser anew."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.main.build_parser", cache(build_parser))
        yield


def _move_in(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """A home of its own, so that no test meets the settings or the plans of whoever runs it."""
    patch.setenv("HOME", str(folder))
    patch.setenv("XDG_DATA_HOME", str(folder / "data"))
    patch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    patch.setenv("XDG_STATE_HOME", str(folder / "state"))
    patch.setenv("TZ", "UTC")
    patch.delenv("REMEDIARY_AUTHOR", raising=False)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for each test."""
    folder = tmp_path_factory.mktemp("home")
    _move_in(folder, monkeypatch)
    return folder


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    """Begins a folder, at a home of its own, for what is made once and copied by many tests."""

    @contextmanager
    def begin() -> Iterator[Path]:
        with pytest.MonkeyPatch.context() as patch:
            _move_in(tmp_path_factory.mktemp("home"), patch)
            yield tmp_path_factory.mktemp("template")

    return begin


@pytest.fixture(scope="session")
def empty_database(templates: Templates) -> Path:
    """A database without a plan, to be copied."""
    with templates() as folder:
        path = folder / "empty.remediary"
        create_database(path).close()
    return path


@pytest.fixture
def clock() -> Clock:
    """The workspace's clock."""
    return Clock()


@pytest.fixture
def database_path(tmp_path: Path, empty_database: Path) -> Path:
    """A database without a plan."""
    path = tmp_path / "plans.remediary"
    shutil.copy(empty_database, path)
    return path


@pytest.fixture
def open_workspace(clock: Clock) -> Iterator[Callable[..., Workspace]]:
    """Opens workspaces on a path, and closes them all at the end."""
    opened: list[Workspace] = []

    def open_one(path: Path, author: str = "Ada Example", *, create: bool = False) -> Workspace:
        opened.append(Workspace.open(path, author, clock, create=create))
        return opened[-1]

    yield open_one
    for one in opened:
        one.close()


@pytest.fixture
def workspace(database_path: Path, open_workspace: Callable[..., Workspace]) -> Workspace:
    """A database without a plan, opened."""
    return open_workspace(database_path)


@pytest.fixture
def plan(workspace: Workspace) -> Plan:
    """A plan with three actions in the workspace."""
    plan = workspace.plans.create(PlanDetails(title="Late revocation", reference="1000001"))
    workspace.actions.add(plan.id, {"action": "Restore the host list", "status": "done", "completed": "2025-12-19"})
    workspace.actions.add(plan.id, {"action": "Automate the patches", "status": "ongoing", "due": "by June 30th, 2026"})
    workspace.actions.add(plan.id, {"action": "Train the team"})
    return plan


@pytest.fixture(scope="session")
def example_database(templates: Templates) -> Path:
    """The example, told once, to be copied."""
    with templates() as folder:
        path = folder / "example.remediary"
        create_example(path, "Ada Example").close()
    return path


@pytest.fixture
def example_path(tmp_path: Path, example_database: Path) -> Path:
    """A copy of the example that a test may change."""
    path = tmp_path / "example.remediary"
    shutil.copy(example_database, path)
    return path


@pytest.fixture
def example(example_path: Path, open_workspace: Callable[..., Workspace]) -> Workspace:
    """The example, opened; its plan is the only one."""
    return open_workspace(example_path)


@pytest.fixture(scope="session")
def packed(templates: Templates) -> Packed:
    """A plan with everything, and a package of it, to be copied."""
    clock = Clock()
    with templates() as folder, Workspace.open(folder / "packed.remediary", "Ada Example", clock, create=True) as made:
        plan = fill(made)
        made.packages.write(plan.id, folder / "packed.zip")
        return Packed(made.path, folder / "packed.zip", plan.id, clock.next)


@pytest.fixture
def run(database_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command on the database; `db` names another one, None the default one."""

    def run_one(*words: str, db: Path | None = database_path) -> Ran:
        capsys.readouterr()
        code = main([*(["--db", str(db)] if db else []), *words])
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return run_one
